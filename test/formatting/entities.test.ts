import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, FastCheck as fc, Schema } from "effect"
import * as Entity from "../../schema/model/Entity.ts"
import * as fromTl from "../../schema/model/fromTl/entity.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import * as toTl from "../../schema/model/toTl/entity.ts"
import { clean } from "../../schema/text/clean.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { PeerNotFound, Peers } from "../../services/Peers.ts"
import { outgoing } from "../../src/text/outgoing.ts"
import { peersBy } from "../support/peers.ts"

const span = { offset: 0, length: 2 }
const text = "ab"

const sent: ReadonlyArray<T.MessageEntity> = [
  { _tag: "messageEntityBold", ...span },
  { _tag: "messageEntityItalic", ...span },
  { _tag: "messageEntityUnderline", ...span },
  { _tag: "messageEntityStrike", ...span },
  { _tag: "messageEntitySpoiler", ...span },
  { _tag: "messageEntityCode", ...span },
  { _tag: "messageEntityPre", ...span, language: "ts" },
  { _tag: "messageEntityBlockquote", ...span, collapsed: true },
  { _tag: "messageEntityTextUrl", ...span, url: "https://effect.website/" },
  { _tag: "messageEntityCustomEmoji", ...span, documentId: 2n ** 62n },
  {
    _tag: "messageEntityFormattedDate",
    ...span,
    relative: false,
    shortTime: true,
    longTime: false,
    shortDate: false,
    longDate: true,
    dayOfWeek: true,
    date: 1_800_000_000
  }
]

const found: ReadonlyArray<T.MessageEntity> = [
  { _tag: "messageEntityUrl", ...span },
  { _tag: "messageEntityMention", ...span },
  { _tag: "messageEntityHashtag", ...span },
  { _tag: "messageEntityCashtag", ...span },
  { _tag: "messageEntityBotCommand", ...span },
  { _tag: "messageEntityEmail", ...span },
  { _tag: "messageEntityPhone", ...span },
  { _tag: "messageEntityBankCard", ...span },
  { _tag: "messageEntityDiffInsert", ...span },
  { _tag: "messageEntityDiffReplace", ...span, oldText: "b" },
  { _tag: "messageEntityDiffDelete", ...span },
  { _tag: "messageEntityUnknown", ...span }
]

const nobody = () => undefined
const mention = new Entity.MentionName({ ...span, userId: 7 as UserId })

describe("entities", () => {
  it("go from Telegram and back without a change (10.11)", () => {
    assert.deepStrictEqual(toTl.entities(fromTl.entities(text, sent), nobody), sent)
  })

  it("that Telegram finds by itself, or alone may set, are read and not sent (10.12, 10.13)", () => {
    const read = fromTl.entities(text, found)
    assert.deepStrictEqual(
      read.map(({ _tag }) => `messageEntity${_tag}`),
      found.map(({ _tag }) => _tag)
    )
    assert.deepStrictEqual(toTl.entities(read, nobody), [])
  })

  it("come with their text, where Telegram sends both together", () => {
    const made = fromTl.formattedText({ _tag: "textWithEntities", text, entities: sent })
    assert.strictEqual(made.text, text)
    assert.deepStrictEqual(made.entities, fromTl.entities(text, sent))
  })

  it("are plain data with a schema, for every kind there is", () => {
    const all = fromTl.entities(text, [...sent, ...found, { _tag: "messageEntityMentionName", ...span, userId: 7 }])
    const encoded: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Schema.Array(Entity.TextEntity))(all)))
    assert.deepStrictEqual(Schema.decodeUnknownSync(Schema.Array(Entity.TextEntity))(encoded), all)
  })

  it("show dates in relation to now, or with their parts (10.11)", () => {
    const format = (flags: Partial<T.messageEntityFormattedDate>) => {
      const [entity] = fromTl.entities(text, [{ _tag: "messageEntityFormattedDate", ...span, date: 1, ...flags }])
      return entity?._tag === "FormattedDate" ? entity.format : assert.fail("no date")
    }
    assert.strictEqual(format({}), "")
    assert.strictEqual(format({ relative: true, longDate: true }), "r")
    assert.strictEqual(format({ dayOfWeek: true, shortDate: true, longTime: true }), "wdT")
    const date = DateTime.unsafeMake(1000)
    assert.throws(() => new Entity.FormattedDate({ ...span, date, format: "tT" }))
  })

  it("from a server that lies are clamped to the text and to whole characters (10.14, T10.4)", () => {
    const at = (offset: number, length: number) =>
      fromTl.entities("a🙂b", [{ _tag: "messageEntityBold", offset, length }])
        .map(({ length, offset }) => [offset, length])
    assert.deepStrictEqual(at(-1, 2), [[0, 1]])
    assert.deepStrictEqual(at(0, 2 ** 31 - 1), [[0, 4]])
    assert.deepStrictEqual(at(2, 1), [[1, 2]])
    assert.deepStrictEqual(at(0, 2), [[0, 3]])
    assert.deepStrictEqual(at(4, 1), [])
    assert.deepStrictEqual(at(1, 0), [])
    assert.deepStrictEqual(at(1, -1), [])
    assert.deepStrictEqual(at(2 ** 31 - 1, 2 ** 31 - 1), [])
  })

  it.effect("name users as the account knows them, and leave out whom it does not know (10.10)", () =>
    Effect.gen(function*() {
      const known = peersBy(() => Effect.succeed({ _tag: "inputPeerUser", userId: 7, accessHash: 9n }))
      const unknown = peersBy(() => new PeerNotFound({ peer: "7", reason: "AccessHashMissing", tried: ["cache"] }))
      const content = new Entity.FormattedText({ text: "me", entities: [mention, mention] })
      const input = { _tag: "inputUser", userId: 7, accessHash: 9n } as const
      const entity = { _tag: "inputMessageEntityMentionName", ...span, userId: input } as const
      assert.deepStrictEqual(yield* Effect.provideService(outgoing(content), Peers, known), {
        message: "me",
        entities: [entity, entity]
      })
      assert.deepStrictEqual(yield* Effect.provideService(outgoing(content), Peers, unknown), {
        message: "me",
        entities: undefined
      })
    }))
})

describe("texts on their way out", () => {
  const bold = (text: string, offset: number, length: number) =>
    new Entity.FormattedText({ text, entities: [new Entity.Bold({ offset, length })] })
  const spans = ({ entities }: Entity.FormattedText) => entities.map(({ length, offset }) => [offset, length])

  it("lose the spaces at both ends, and entities what is in them (10.4, T10.3)", () => {
    const trimmed = clean(bold("  \n x  \n", 2, 4))
    assert.strictEqual(trimmed.text, "x")
    assert.deepStrictEqual(spans(trimmed), [[0, 1]])
    assert.deepStrictEqual(spans(clean(bold("x   ", 1, 3))), [])
    assert.deepStrictEqual(clean(bold("   ", 0, 3)), new Entity.FormattedText({ text: "", entities: [] }))
  })

  it("lose control characters, and entities stay with their words (10.5)", () => {
    const cleaned = clean(bold("a\r\nb\u202e \0word", 7, 4))
    assert.strictEqual(cleaned.text, "a\nb  word")
    assert.strictEqual(cleaned.text.slice(5), "word")
    assert.deepStrictEqual(spans(cleaned), [[5, 4]])
    assert.deepStrictEqual(spans(clean(bold("a\r\rb", 1, 2))), [])
  })

  it("are cleaned once: what is clean stays as it is (10.5)", () => {
    const unit = fc.constantFrom(" ", "\n", "\r", "\0", "a", "\u202a", "🙂", "\u0333", "\t")
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), fc.nat(12), fc.nat(12), (units, offset, length) => {
        const once = clean(bold(units.join(""), offset, length + 1))
        assert.deepStrictEqual(clean(once), once)
        for (const entity of once.entities) {
          assert.isAtLeast(entity.offset, 0)
          assert.isAtLeast(entity.length, 1)
          assert.isAtMost(entity.offset + entity.length, once.text.length)
        }
      }),
      { seed: 1 }
    )
  })

  it.effect("may be plain strings (10.5)", () =>
    Effect.gen(function*() {
      const nowhere = peersBy(() => Effect.die("nobody is mentioned"))
      const made = yield* Effect.provideService(outgoing(" a\rb "), Peers, nowhere)
      assert.deepStrictEqual(made, { message: "ab", entities: undefined })
    }))
})
