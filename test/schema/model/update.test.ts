import { assert, describe, it } from "@effect/vitest"
import { Match, Option, Schema } from "effect"
import { update } from "../../../schema/model/fromTl/update.ts"
import { MessageOrigin } from "../../../schema/model/FileLocation.ts"
import { Update } from "../../../schema/model/Update.ts"
import { samples, self } from "./updateSamples.ts"

const of = (tag: Update["_tag"], index = 0): Update => {
  const found = samples.filter(([name]) => name === tag)[index]
  return found === undefined ? assert.fail(`no sample of ${tag}`) : update(found[1], self)
}

describe("updates as applications see them", () => {
  it("are of the types that the schema has, and no others", () => {
    // The compiler refuses this as soon as one of them has a kind that the other does not have.
    const there: (update: Update) => typeof Update.Type = (update) => update
    const back: (update: typeof Update.Type) => Update = (update) => update
    for (const [tag, sample] of samples) assert.strictEqual(back(there(update(sample, self)))._tag, tag)
  })

  it("have a kind of their own each (F34, F35, F36, F37, F38, F39, F40, F41, F42, F218, D11)", () => {
    for (const [tag, from] of samples) assert.strictEqual(update(from, self)._tag, tag)
  })

  it("of every kind are plain data that can be stored (F34, F218, F6)", () => {
    for (const [, from] of samples) {
      const converted = update(from, self)
      // Anything raw may carry numbers that JSON has no words for.
      if (converted._tag === "RawUpdate") continue
      const text = JSON.stringify(Schema.encodeSync(Update)(converted))
      assert.deepStrictEqual(Schema.decodeUnknownSync(Update)(JSON.parse(text)), converted)
    }
  })

  it("say of deleted messages in which channel they were, or that nobody knows (F36)", () => {
    const [common, posts] = [of("MessagesDeleted"), of("MessagesDeleted", 1)]
    if (common._tag !== "MessagesDeleted" || posts._tag !== "MessagesDeleted") return assert.fail()
    assert.deepStrictEqual([common.channel, common.ids], [Option.none(), [1, 2]])
    assert.deepStrictEqual([posts.channel, posts.ids], [Option.some(9), [1]])
  })

  it("say what was opened, and in which channel if Telegram does (F220, F42)", () => {
    const [common, posts] = [of("ContentsRead"), of("ContentsRead", 1)]
    if (common._tag !== "ContentsRead" || posts._tag !== "ContentsRead") return assert.fail()
    assert.deepStrictEqual([common.channel, common.topic, common.ids], [Option.none(), Option.none(), [1, 2]])
    assert.deepStrictEqual([posts.channel, posts.topic, posts.ids], [Option.some(9), Option.some(4), [1]])
  })

  it("have media that were paid for, which can be asked for by their message (F42)", () => {
    const paid = of("PaidMediaChanged")
    if (paid._tag !== "PaidMediaChanged") return assert.fail()
    const [preview, bought] = paid.items
    assert.deepInclude(preview, { _tag: "PaidPreview", width: 3, height: 4 })
    if (bought?._tag !== "Photo") return assert.fail()
    const { chat, message } = paid
    assert.deepStrictEqual(bought.location.origin, Option.some(new MessageOrigin({ chat, id: message })))
  })

  it("keep typing and membership apart (F40, D11)", () => {
    const typing = of("Typing", 1)
    const joined = of("ChatMemberChanged")
    const left = of("ChatMemberChanged", 1)
    if (typing._tag !== "Typing" || joined._tag !== "ChatMemberChanged" || left._tag !== "ChatMemberChanged") {
      return assert.fail()
    }
    assert.deepStrictEqual([typing.action, typing.progress], ["UploadPhoto", Option.some(50)])
    assert.deepStrictEqual([joined.before, joined.after], ["Left", "Member"])
    assert.deepStrictEqual(joined.inviteLink, Option.some("https://t.me/+abc"))
    assert.deepStrictEqual([left.before, left.after], ["Administrator", "Left"])
  })

  it("carry the whole object where there is no kind for it (F42)", () => {
    const raw = update({ _tag: "updateDeleteQuickReply", shortcutId: 3 }, self)
    assert.deepStrictEqual(raw._tag === "RawUpdate" ? raw.update : undefined, {
      _tag: "updateDeleteQuickReply",
      shortcutId: 3
    })
  })

  it("can be matched one by one, and all of them (F43, F204)", () => {
    const what = Match.type<Update>().pipe(
      Match.tag("NewMessage", "MessageEdited", ({ message }) => message.text),
      Match.tag("CallbackQuery", "InlineCallbackQuery", ({ id }) => `query ${id}`),
      Match.orElse(({ _tag }) => _tag)
    )
    assert.strictEqual(what(of("NewMessage")), "hi")
    assert.strictEqual(what(of("InlineCallbackQuery")), "query 11")
    assert.strictEqual(what(of("BotStopped")), "BotStopped")
  })
})
