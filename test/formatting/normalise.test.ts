import { assert, describe, it } from "@effect/vitest"
import { FastCheck as fc } from "effect"
import * as Entity from "../../schema/model/Entity.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import { FormattedText } from "layergram"
import { disorder, shown } from "./support.ts"

const make = (text: string, ...entities: ReadonlyArray<Entity.TextEntity>) =>
  shown(FormattedText.make({ text, entities }))
const bold = (offset: number, length: number) => new Entity.Bold({ offset, length })
const italic = (offset: number, length: number) => new Entity.Italic({ offset, length })
const code = (offset: number, length: number) => new Entity.Code({ offset, length })
const link = (offset: number, length: number) => new Entity.TextUrl({ offset, length, url: "https://a.example" }, true)
const quote = (offset: number, length: number) => new Entity.Blockquote({ offset, length, isCollapsed: false })
const emoji = (offset: number, length: number) => new Entity.CustomEmoji({ offset, length, documentId: 1n })
const mention = (offset: number, length: number) => new Entity.MentionName({ offset, length, userId: 1 as UserId })
const hashtag = (offset: number, length: number) => new Entity.Hashtag({ offset, length })
const unknown = (offset: number, length: number) => new Entity.Unknown({ offset, length })

describe("entities in order", () => {
  it("are sorted by place, the longer ones first, and by kind (10.7)", () => {
    assert.strictEqual(
      make("abcdef", italic(0, 6), bold(0, 6), emoji(0, 6), link(0, 6), quote(0, 6), bold(0, 3)),
      "\"abcdef\" [Blockquote 0 6] [TextUrl 0 6] [Bold 0 6] [Italic 0 6] [CustomEmoji 0 6]"
    )
    assert.strictEqual(make("abcdef", bold(4, 2), italic(0, 2)), "\"abcdef\" [Italic 0 2] [Bold 4 2]")
  })

  it("are split where styles overlap in part (10.8)", () => {
    assert.strictEqual(make("abcdef", bold(0, 4), italic(2, 4)), "\"abcdef\" [Bold 0 2] [Italic 2 4] [Bold 2 2]")
    assert.strictEqual(make("abcdef", bold(0, 4), link(2, 4)), "\"abcdef\" [Bold 0 2] [TextUrl 2 4] [Bold 2 2]")
  })

  it("are put together where the same style goes on (10.9)", () => {
    assert.strictEqual(make("abcdef", bold(0, 2), bold(2, 2), bold(3, 3)), "\"abcdef\" [Bold 0 6]")
    assert.strictEqual(make("abcdef", link(0, 2), link(2, 2)), "\"abcdef\" [TextUrl 0 2] [TextUrl 2 2]")
  })

  it("have nothing in code, and code in nothing but quotations (10.8)", () => {
    assert.strictEqual(
      make("abcdef", bold(0, 6), code(2, 2), link(1, 4), quote(0, 6)),
      "\"abcdef\" [Blockquote 0 6] [Bold 0 2] [TextUrl 1 1] [Code 2 2] [Bold 4 2] [TextUrl 4 1]"
    )
    assert.strictEqual(make("ab", code(0, 2), emoji(0, 2), hashtag(0, 2)), "\"ab\" [Code 0 2]")
  })

  it("have no quotation in a quotation, and no link in a link (10.8)", () => {
    assert.strictEqual(make("abcdef", quote(0, 6), quote(2, 2)), "\"abcdef\" [Blockquote 0 6]")
    assert.strictEqual(make("abcdef", link(0, 6), mention(2, 2)), "\"abcdef\" [TextUrl 0 6]")
    assert.strictEqual(make("abcdef", link(0, 4), mention(2, 4)), "\"abcdef\" [TextUrl 0 4] [MentionName 4 2]")
    assert.strictEqual(
      make("abcdef", quote(0, 3), link(2, 4)),
      "\"abcdef\" [Blockquote 0 3] [TextUrl 2 1] [TextUrl 3 3]"
    )
  })

  it("keep custom emoji and what Telegram finds in one piece, or not at all (10.8)", () => {
    assert.strictEqual(make("abcdef", quote(0, 3), emoji(2, 2)), "\"abcdef\" [Blockquote 0 3]")
    assert.strictEqual(make("abcdef", link(0, 3), hashtag(2, 2)), "\"abcdef\" [TextUrl 0 3]")
    assert.strictEqual(make("abcdef", link(0, 3), emoji(1, 2)), "\"abcdef\" [TextUrl 0 3] [CustomEmoji 1 2]")
  })

  it("are none where nothing can be seen (10.3, 10.4, T10.3)", () => {
    assert.strictEqual(make("a  b", bold(1, 2), link(0, 0), quote(9, 2)), "\"a  b\"")
    assert.strictEqual(make("a\n\n", quote(0, 3)), "\"a\\n\\n\" [Blockquote 0 1]")
  })

  it("keep what nobody knows, wherever it is (10.13)", () => {
    assert.strictEqual(make("abcd", unknown(1, 2), bold(0, 2)), "\"abcd\" [Bold 0 2] [Unknown 1 2]")
  })

  it("stay when they are put in order again, nest, and style what they styled (10.7, 10.8, 10.9)", () => {
    const styled = ({ entities, text }: Entity.FormattedText, tag: Entity.TextEntity["_tag"]) => {
      const units = Array.from(text, () => "").concat(Array.from(text.slice([...text].length), () => ""))
      for (const { _tag, length, offset } of entities) {
        if (_tag !== tag) continue
        for (let at = Math.max(0, offset); at < Math.min(text.length, offset + length); at++) units[at] = "x"
      }
      return units.map((unit, at) => /\s/.test(text.charAt(at)) ? " " : unit)
    }
    fc.assert(
      fc.property(disorder, (before) => {
        const after = FormattedText.normalise(before)
        assert.deepStrictEqual(FormattedText.normalise(after), after)
        const ends: Array<number> = []
        let last = 0
        for (const { length, offset } of after.entities) {
          assert.isAtLeast(offset, last)
          last = offset
          while ((ends.at(-1) ?? Infinity) <= offset) ends.pop()
          assert.isAtMost(offset + length, ends.at(-1) ?? after.text.length)
          ends.push(offset + length)
        }
        const { entities } = after
        if (entities.some(({ _tag }) => ["Code", "Pre", "Blockquote"].includes(_tag))) return
        const isCut = ({ length, offset }: Entity.TextEntity) =>
          [offset, offset + length].some((at) =>
            /^[\ud800-\udbff][\udc00-\udfff]/.test(before.text.slice(at - 1, at + 1))
          )
        if (before.entities.some(isCut) || before.entities.some(({ _tag }) => ["Code", "Pre"].includes(_tag))) return
        for (const tag of ["Bold", "Italic", "Underline", "Strike", "Spoiler"] as const) {
          assert.deepStrictEqual(styled(after, tag), styled(before, tag))
        }
      }),
      { seed: 2, numRuns: 300 }
    )
  })
})
