import { assert, describe } from "@effect/vitest"
import { Chunk, Effect, Option, Schema, Stream, TestClock } from "effect"
import { Dialogs, Draft, Messages } from "layergram"
import { it } from "../support/virtualTime.ts"
import { asBob } from "./support.ts"

const titles = (all: Iterable<{ readonly title: string }>) => Array.from(all, ({ title }) => title)

/** So many others have written, one after the other. */
const written = (count: number, { bob, server }: { readonly server: Server; readonly bob: Human }) =>
  Effect.forEach(Array.from({ length: count }), (_, i) =>
    Effect.gen(function*() {
      const other = yield* server.user({ firstName: `Other ${i}` })
      yield* other.send(bob, `hello ${i}`)
      yield* TestClock.adjust("1 second")
    }), { discard: true })

type Scene = Parameters<Parameters<typeof asBob>[0]>[0]
type Server = Scene["server"]
type Human = Scene["bob"]

describe("the list of chats", () => {
  it.effect("has titles, counters and last messages (F131, F133)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "one")
        yield* alice.send(bob, "two")
        yield* TestClock.adjust("1 minute")
        const group = yield* server.group(bob, "Friends", [alice])
        yield* bob.send(group, "hi")
        const [first, second] = yield* Dialogs.list(10)
        assert.deepStrictEqual([first?.title, first?.unreadCount], ["Friends", 0])
        assert.deepStrictEqual([second?.title, second?.unreadCount], ["Alice", 2])
        const last = Option.getOrThrow(second?.lastMessage ?? Option.none())
        assert.strictEqual(last.text, "two")
        assert.strictEqual((yield* Dialogs.list(1)).length, 1)
        const [one] = yield* Dialogs.get(["@alice"])
        assert.strictEqual(one?.title, "Alice")
      })
    ))

  it.effect("ends where the number is a multiple of a page, and can be resumed (F132, F224, 11.6, T11.2, 13.49)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        yield* written(200, scene)
        const all = titles(yield* Stream.runCollect(Dialogs.stream()))
        assert.strictEqual(all.length, 200)
        assert.strictEqual(new Set(all).size, 200)
        assert.deepStrictEqual(all.slice(0, 2), ["Other 199", "Other 198"])
        const page = yield* Dialogs.page({ pageSize: 30 })
        const codec = Schema.parseJson(Dialogs.Cursor)
        const cursor = Schema.decodeSync(codec)(Schema.encodeSync(codec)(Option.getOrThrow(page.next)))
        const rest = titles(yield* Stream.runCollect(Dialogs.stream({ cursor })))
        assert.deepStrictEqual([...titles(page.dialogs), ...rest], all)
        assert.strictEqual(page.total, 200)
      })
    ))

  it.effect("ends where the server gives the same page again (11.6)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        yield* written(3, scene)
        const { server } = scene
        let calls = 0
        const page = yield* Dialogs.page()
        yield* server.answer("messages.getDialogs", () => {
          calls++
          return Effect.succeed({
            _tag: "messages.dialogsSlice",
            count: 1000,
            dialogs: page.dialogs.map(({ chat }) => ({
              _tag: "dialog",
              peer: { _tag: "peerUser", userId: chat.id },
              topMessage: 1,
              readInboxMaxId: 0,
              readOutboxMaxId: 0,
              unreadCount: 0,
              unreadMentionsCount: 0,
              unreadReactionsCount: 0,
              unreadPollVotesCount: 0,
              notifySettings: { _tag: "peerNotifySettings" }
            })),
            messages: page.dialogs.map(({ chat }) => ({
              _tag: "message",
              id: 1,
              peerId: { _tag: "peerUser", userId: chat.id },
              date: 1,
              message: ""
            })),
            chats: [],
            users: []
          })
        })
        assert.strictEqual(Chunk.size(yield* Stream.runCollect(Dialogs.stream())), 3)
        assert.strictEqual(calls, 2)
      }), { isServerLying: true }))

  it.effect("has pinned chats first, an archive, and marks (F224)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        yield* written(6, scene)
        const list = yield* Dialogs.list(6)
        const [a, b, c] = list
        assert(a !== undefined && b !== undefined && c !== undefined)
        yield* Dialogs.pin(c.chat)
        yield* Dialogs.pin(b.chat)
        assert.deepStrictEqual(titles(yield* Dialogs.list(3)), [b.title, c.title, a.title])
        assert.deepStrictEqual(titles(yield* Dialogs.pinned()), [b.title, c.title])
        assert.notInclude(titles(yield* Stream.runCollect(Dialogs.stream({ excludePinned: true }))), b.title)
        for (const { chat } of list.slice(3, 6)) yield* Dialogs.pin(chat)
        assert.strictEqual((yield* Effect.flip(Dialogs.pin(a.chat)))._tag, "PINNED_DIALOGS_TOO_MUCH")
        yield* Dialogs.unpin(b.chat)
        yield* Dialogs.archive([a.chat, b.chat])
        assert.deepStrictEqual(titles(yield* Stream.runCollect(Dialogs.stream({ archived: true }))), [a.title, b.title])
        assert.lengthOf(yield* Dialogs.list(10), 4)
        yield* Dialogs.unarchive(a.chat)
        assert.lengthOf(yield* Dialogs.list(10), 5)
        yield* Dialogs.markUnread(a.chat)
        assert.strictEqual((yield* Dialogs.get([a.chat]))[0]?.isMarkedUnread, true)
        yield* Dialogs.markUnread(a.chat, false)
        assert.strictEqual((yield* Dialogs.get([a.chat]))[0]?.isMarkedUnread, false)
        assert.deepStrictEqual(yield* Dialogs.folders, [])
      })
    ))

  it.effect("shows how far chats were read (F73)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        for (let i = 0; i < 3; i++) yield* alice.send(bob, String(i))
        const { messages } = yield* Messages.history("@alice")
        const [, middle] = messages
        assert(middle !== undefined)
        yield* Dialogs.markRead("@alice", { upTo: middle.id })
        assert.strictEqual((yield* Dialogs.get(["@alice"]))[0]?.unreadCount, 1)
        yield* Dialogs.markRead("@alice")
        const [read] = yield* Dialogs.get(["@alice"])
        assert.deepStrictEqual([read?.unreadCount, read?.readInboxUpTo], [0, messages[0]?.id])
        const channel = yield* server.channel(alice, { title: "News", username: "news" }, [bob])
        yield* alice.send(channel, "post")
        yield* Dialogs.markRead("@news")
        assert.strictEqual((yield* Dialogs.get(["@news"]))[0]?.unreadCount, 0)
      })
    ))
})

describe("deleting a chat", () => {
  it.effect("deletes the own copy, over as many calls as it takes (F136, 7.15)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        for (let i = 0; i < 130; i++) yield* alice.send(bob, String(i))
        yield* Dialogs.delete("@alice")
        assert.lengthOf(yield* server.calls("messages.deleteHistory"), 2)
        assert.lengthOf(yield* Dialogs.list(10), 0)
        assert.lengthOf(yield* alice.history(bob), 130)
      })
    ))

  it.effect("may leave a group or a channel (F136)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const channel = yield* server.channel(alice, { title: "News", username: "news" }, [bob])
        yield* alice.send(channel, "post")
        yield* Dialogs.delete("@news")
        assert.deepStrictEqual((yield* Messages.history("@news")).messages, [])
        yield* alice.send(channel, "another post")
        assert.lengthOf((yield* Messages.history("@news")).messages, 1)
        yield* Dialogs.delete("@news", { leave: true })
        assert.lengthOf(yield* server.calls("channels.leaveChannel"), 1)
      })
    ))
})

describe("drafts in the cloud", () => {
  it.effect("are kept, listed, shown with their chats, and cleared (F220)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "well?")
        const [question] = (yield* Messages.history("@alice")).messages
        assert(question !== undefined)
        yield* Dialogs.saveDraft("@alice", Draft.replyTo(Draft.text("I think"), question))
        const [draft] = yield* Dialogs.drafts
        assert.strictEqual(draft?.text, "I think")
        assert.deepStrictEqual(Option.map(draft?.replyTo ?? Option.none(), Number), Option.some(Number(question.id)))
        const [dialog] = yield* Dialogs.list(1)
        assert.isTrue(Option.isSome(dialog?.draft ?? Option.none()))
        yield* Dialogs.clearDraft("@alice")
        assert.deepStrictEqual(yield* Dialogs.drafts, [])
        yield* Dialogs.saveDraft("@alice", "again")
        yield* Messages.send("@alice", Draft.clearDraft(Draft.text("again")))
        assert.deepStrictEqual(yield* Dialogs.drafts, [])
      })
    ))
})
