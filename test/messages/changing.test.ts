import { assert, describe } from "@effect/vitest"
import { Effect, Option } from "effect"
import { Dialogs, Draft, Messages, Reactions } from "layergram"
import { Faults } from "layergram/testing"
import { Bold, FormattedText } from "../../schema/model/Entity.ts"
import { UrlButton } from "../../schema/model/Button.ts"
import { InlineKeyboard } from "../../schema/model/Keyboard.ts"
import { failureOf, play } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"
import { asBob, idOf } from "./support.ts"

const bold = new FormattedText({ text: "new", entities: [new Bold({ offset: 0, length: 3 })] })

describe("a message", () => {
  it.effect("is all that it takes to answer, fetch, react to, read, pin, forward, change and delete it (F190)", () =>
    asBob(({ alice, bob, carol }) =>
      Effect.gen(function*() {
        yield* Messages.send("@alice", "hello")
        yield* alice.send(bob, "hi")
        const [message] = (yield* Messages.history("@alice")).messages
        assert(message !== undefined && message.text === "hi")
        const answer = yield* Messages.reply(message, "how are you?")
        assert.deepStrictEqual(Option.map(yield* Messages.replyTarget(answer), ({ id }) => id), Option.some(message.id))
        const again = yield* Messages.get(message)
        assert.deepStrictEqual(Option.map(again, ({ text }) => text), Option.some("hi"))
        yield* Reactions.set(message, "👍")
        yield* Dialogs.markRead(message)
        yield* Messages.pin(message)
        yield* Messages.forward({ messages: message, to: "@carol" })
        assert.deepStrictEqual((yield* carol.history(bob)).map(({ text }) => text), ["hi"])
        assert.strictEqual((yield* Messages.edit(answer, "how do you do?")).text, "how do you do?")
        const [dialog] = yield* Dialogs.get([message])
        assert.strictEqual(dialog?.unreadCount, 0)
        const seen = yield* Messages.get(message)
        assert.isTrue(Option.exists(seen, ({ isPinned }) => isPinned))
        assert.isTrue(Option.exists(seen, ({ reactions }) => Option.isSome(reactions)))
        yield* Messages.delete(message)
        assert.isTrue(Option.isNone(yield* Messages.get(message)))
      })
    ))
})

describe("changing a message", () => {
  it.effect("changes text, entities and keyboard, all that the draft says (F61, D14)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        yield* alice.start(bot)
        const keyboard = new InlineKeyboard({
          rows: [[new UrlButton({ text: "Site", style: Option.none(), url: "https://example.com" })]]
        })
        const sent = yield* Messages.send(alice.id, "old")
        const edited = yield* Messages.edit(sent, Draft.formatted(bold).pipe(Draft.keyboard(keyboard)))
        assert.strictEqual(edited.text, "new")
        assert.deepStrictEqual(edited.entities.map(({ _tag }) => _tag), ["Bold"])
        assert.isTrue(Option.isSome(edited.editDate))
        const [, seen] = yield* alice.history(bot)
        assert(seen?.message._tag === "message")
        assert.strictEqual(seen.message.replyMarkup?._tag, "replyInlineMarkup")
        assert.deepStrictEqual(seen.message.entities?.map(({ _tag }) => _tag), ["messageEntityBold"])
        const plain = yield* Messages.edit(sent, "new")
        assert.deepStrictEqual(plain.entities, [])
      })
    ))

  it.effect("that changes nothing is refused, or ignored on request (F61)", () =>
    asBob(() =>
      Effect.gen(function*() {
        const sent = yield* Messages.send("@alice", "same")
        const error = failureOf(yield* Effect.exit(Messages.edit(sent, "same")))
        assert.strictEqual(error._tag, "MESSAGE_NOT_MODIFIED")
        const ignored = yield* Messages.ignoreNotModified(Messages.edit(sent, "same"))
        assert.isTrue(Option.isNone(ignored))
        const changed = yield* Messages.ignoreNotModified(Messages.edit(sent, "other"))
        assert.deepStrictEqual(Option.map(changed, ({ text }) => text), Option.some("other"))
      })
    ))

  it.effect("of somebody else fails with Telegram's word for it", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "mine")
        const [message] = (yield* Messages.history("@alice")).messages
        assert(message !== undefined)
        const error = failureOf(yield* Effect.exit(Messages.edit(message, "yours")))
        assert.strictEqual(error._tag, "MESSAGE_AUTHOR_REQUIRED")
      })
    ))
})

describe("forwarding", () => {
  it.effect("gives the copies in order, over calls of a hundred (F63, D19, 11.5)", () =>
    asBob(({ alice, bob, carol, server }) =>
      Effect.gen(function*() {
        for (let i = 0; i < 120; i++) yield* alice.send(bob, `message ${i}`)
        yield* Messages.send("@carol", "hello")
        const page = yield* Messages.history("@alice")
        const rest = yield* Messages.history("@alice", { cursor: Option.getOrUndefined(page.next) })
        const all = [...page.messages, ...rest.messages].toReversed()
        const copies = yield* Messages.forward({ messages: all, to: "@carol" })
        assert.deepStrictEqual(copies.map(({ text }) => text), all.map(({ text }) => text))
        assert.deepStrictEqual(
          (yield* server.calls("messages.forwardMessages")).map(({ params }) => params.id.length),
          [100, 20]
        )
        const [first] = copies
        assert(first !== undefined)
        const origin = Option.getOrThrow(first.forward)
        assert.deepStrictEqual(Option.map(origin.from, ({ id }) => Number(id)), Option.some(alice.id))
        assert.strictEqual((yield* carol.history(bob)).length, 121)
      })
    ))

  it.effect("copies without saying where they come from, and from several chats (F63, F220)", () =>
    asBob(({ alice, bob, carol, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "from Alice")
        yield* carol.send(bob, "from Carol")
        const [a] = (yield* Messages.history("@alice")).messages
        const [c] = (yield* Messages.history("@carol")).messages
        assert(a !== undefined && c !== undefined)
        const copies = yield* Messages.copy({ messages: [a, c, a], to: "me", isSilent: true })
        assert.deepStrictEqual(copies.map(({ text }) => text), ["from Alice", "from Carol", "from Alice"])
        assert.isTrue(copies.every(({ forward }) => Option.isNone(forward)))
        assert.lengthOf(yield* server.calls("messages.forwardMessages"), 3)
        assert.deepStrictEqual(yield* Messages.forward({ messages: [], to: "me" }), [])
      })
    ))
})

describe("deleting", () => {
  it.effect("deletes for everybody, or on the own side only (F64)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        const one = yield* Messages.send("@alice", "one")
        const two = yield* Messages.send("@alice", "two")
        assert.strictEqual(yield* Messages.delete(one, { revoke: false }), 1)
        assert.deepStrictEqual((yield* alice.history(bob)).map(({ text }) => text), ["one", "two"])
        assert.strictEqual(yield* Messages.delete([two]), 1)
        assert.deepStrictEqual((yield* alice.history(bob)).map(({ text }) => text), ["one"])
        assert.strictEqual(yield* Messages.delete(two), 0)
      })
    ))

  it.effect("deletes in channels by the channel's method, a hundred at a time (F64, D3, 11.5)", () =>
    asBob(({ bob, server }) =>
      Effect.gen(function*() {
        const channel = yield* server.channel(bob, { title: "News", username: "news" })
        for (let i = 0; i < 105; i++) yield* bob.send(channel, `post ${i}`)
        const own = yield* Messages.send("@alice", "a note")
        const posts = Array.from({ length: 105 }, (_, i) => ({ chat: "@news", id: idOf(i + 1) }))
        const count = yield* Messages.delete([...posts, own])
        assert.isAtLeast(count, 105)
        assert.lengthOf(yield* bob.history(channel), 0)
        assert.deepStrictEqual(
          (yield* server.calls("channels.deleteMessages")).map(({ params }) => params.id.length),
          [100, 5]
        )
        assert.deepStrictEqual((yield* server.calls("messages.deleteMessages")).map(({ params }) => params.id.length), [
          1
        ])
      })
    ))

  it.effect("that is not allowed fails with Telegram's word for it (F64)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const sent = yield* Messages.send("@alice", "one")
        yield* server.inject(Faults.refuse("messages.deleteMessages", 403, "MESSAGE_DELETE_FORBIDDEN"))
        assert.strictEqual(failureOf(yield* Effect.exit(Messages.delete(sent)))._tag, "MESSAGE_DELETE_FORBIDDEN")
      })
    ))
})
