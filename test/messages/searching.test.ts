import { assert, describe } from "@effect/vitest"
import { Chunk, Effect, Option, Schema, Stream, TestClock } from "effect"
import { Messages } from "layergram"
import { it } from "../support/virtualTime.ts"
import { asBob, idOf } from "./support.ts"

const texts = (all: Iterable<{ readonly text: string }>) => Array.from(all, ({ text }) => text)

const collect = <E, R>(stream: Stream.Stream<{ readonly text: string }, E, R>) =>
  Effect.map(Stream.runCollect(stream), texts)

describe("searching a chat", () => {
  it.effect("finds words, kinds, senders and times, as a stream (F124, F125, F126, F127, F128, F192)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "green apples")
        yield* TestClock.adjust("1 hour")
        yield* alice.send(bob, "red apples at https://example.com")
        yield* TestClock.adjust("1 hour")
        yield* alice.send(bob, "a photo of apples", { photo: new Uint8Array(10) })
        yield* Messages.send("@alice", "my apples")
        const all = yield* collect(Messages.search("@alice", { query: "apples" }))
        assert.deepStrictEqual(all, [
          "my apples",
          "a photo of apples",
          "red apples at https://example.com",
          "green apples"
        ])
        assert.deepStrictEqual(yield* collect(Messages.search("@alice", { query: "Gree" })), ["green apples"])
        assert.deepStrictEqual(yield* collect(Messages.search("@alice", { filter: "photos" })), ["a photo of apples"])
        assert.deepStrictEqual(yield* collect(Messages.search("@alice", { filter: "links" })), [
          "red apples at https://example.com"
        ])
        const [red] = (yield* Messages.searchPage("@alice", { query: "red" })).messages
        assert(red !== undefined)
        const { date } = red
        assert.deepStrictEqual(yield* collect(Messages.search("@alice", { query: "apples", until: date })), [
          "red apples at https://example.com",
          "green apples"
        ])
        assert.deepStrictEqual(
          yield* collect(Messages.search("@alice", { query: "apples", from: date, until: date })),
          ["red apples at https://example.com"]
        )
        assert.deepStrictEqual(yield* collect(Stream.take(Messages.search("@alice", { query: "apples" }), 1)), [
          "my apples"
        ])
      })
    ))

  it.effect("pages by cursors, within ids, by sender and in a thread (F193, 11.6)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const group = yield* server.channel(bob, { title: "Cooks", username: "cooks" }, [alice])
        const first = yield* alice.send(group, "soup 0")
        for (let i = 1; i <= 150; i++) yield* (i % 2 === 0 ? bob : alice).send(group, `soup ${i}`)
        yield* alice.send(group, "more soup", { replyTo: first })
        const page = yield* Messages.searchPage("@cooks", { query: "soup", pageSize: 60 })
        assert.strictEqual(page.messages.length, 60)
        assert.strictEqual(page.total, 152)
        const codec = Schema.parseJson(Messages.Cursor)
        const cursor = Schema.decodeSync(codec)(Schema.encodeSync(codec)(Option.getOrThrow(page.next)))
        const rest = yield* collect(Messages.search("@cooks", { query: "soup", cursor }))
        assert.strictEqual(rest.length, 92)
        const own = yield* collect(Messages.search("@cooks", { query: "soup", sender: "me" }))
        assert.strictEqual(own.length, 75)
        const hers = yield* collect(Messages.search("@cooks", { sender: "@alice" }))
        assert.strictEqual(hers.length, 77)
        const few = yield* collect(
          Messages.search("@cooks", { query: "soup", minId: idOf(first), maxId: idOf(first + 4) })
        )
        assert.deepStrictEqual(few, ["soup 3", "soup 2", "soup 1"])
        const thread = yield* collect(Messages.search("@cooks", { query: "more", topic: idOf(first) }))
        assert.deepStrictEqual(thread, ["more soup"])
        assert.deepStrictEqual(yield* collect(Messages.replies({ chat: "@cooks", id: idOf(first) })), ["more soup"])
        const skipped = yield* Messages.searchPage("@cooks", { query: "soup", skip: 2, pageSize: 1 })
        assert.deepStrictEqual(texts(skipped.messages), ["soup 149"])
      })
    ))
})

describe("searching all chats", () => {
  it.effect("finds messages of all or some kinds of chats, page by page (F129, F130, F193)", () =>
    asBob(({ alice, bob, carol, server }) =>
      Effect.gen(function*() {
        const news = yield* server.channel(bob, { title: "News", broadcast: true })
        const group = yield* server.group(bob, "Friends", [alice])
        yield* alice.send(bob, "hello from Alice")
        yield* carol.send(bob, "hello from Carol")
        yield* TestClock.adjust("1 minute")
        yield* bob.send(news, "hello readers")
        yield* TestClock.adjust("1 minute")
        yield* alice.send(group, "hello friends")
        const all = yield* collect(Messages.searchGlobal({ query: "hello", pageSize: 1 }))
        assert.sameMembers(all, ["hello friends", "hello readers", "hello from Alice", "hello from Carol"])
        assert.deepStrictEqual(all.slice(0, 2), ["hello friends", "hello readers"])
        const only = (only: "channels" | "groups" | "users") => collect(Messages.searchGlobal({ query: "hello", only }))
        assert.deepStrictEqual(yield* only("channels"), ["hello readers"])
        assert.deepStrictEqual(yield* only("groups"), ["hello friends"])
        assert.sameMembers(Array.from(yield* only("users")), ["hello from Alice", "hello from Carol"])
        const page = yield* Messages.searchGlobalPage({ query: "hello", pageSize: 2 })
        const codec = Schema.parseJson(Messages.GlobalCursor)
        const cursor = Schema.decodeSync(codec)(Schema.encodeSync(codec)(Option.getOrThrow(page.next)))
        assert.lengthOf(yield* collect(Messages.searchGlobal({ query: "hello", cursor })), 2)
        assert.deepStrictEqual(yield* collect(Messages.searchGlobal({ query: "hello", folder: "archive" })), [])
      })
    ))
})

describe("a pinned message", () => {
  it.effect("is pinned silently unless asked, found, and unpinned (F65, F66, F70, D20)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const one = yield* Messages.send("@alice", "one")
        const two = yield* Messages.send("@alice", "two")
        assert.isTrue(Option.isNone(yield* Messages.pinned("@alice")))
        yield* Messages.pin(one)
        yield* Messages.pin(two, { notify: true })
        const found = Option.getOrThrow(yield* Messages.pinned("@alice"))
        assert.strictEqual(found.text, "two")
        assert.isTrue(found.isPinned)
        const calls = (yield* server.calls("messages.updatePinnedMessage")).map(({ params }) => params)
        assert.deepStrictEqual(calls.map(({ silent }) => silent), [true, false])
        yield* Messages.unpin(two)
        assert.deepStrictEqual(Option.map(yield* Messages.pinned("@alice"), ({ text }) => text), Option.some("one"))
        yield* Messages.pin(two, { isOneSided: true })
        const own = (yield* server.calls("messages.updatePinnedMessage")).at(-1)
        assert.strictEqual(own?.params.pmOneside, true)
        const again = yield* Effect.flip(Messages.pin(two))
        assert.strictEqual(again._tag, "CHAT_NOT_MODIFIED")
        const pins = (yield* Messages.history("@alice")).messages.filter(({ action }) => Option.isSome(action))
        assert.isTrue(pins.every(({ action }) => Option.getOrThrow(action)._tag === "MessagePinned"))
      })
    ))

  it.effect("goes with all others, over as many calls as it takes (F67, 7.15)", () =>
    asBob(({ bob, server }) =>
      Effect.gen(function*() {
        const channel = yield* server.channel(bob, { title: "News", username: "news" })
        for (let i = 1; i <= 130; i++) yield* bob.send(channel, `post ${i}`)
        for (let i = 1; i <= 130; i++) yield* Messages.pin({ chat: "@news", id: idOf(i) })
        assert.strictEqual(yield* Messages.unpinAll("@news"), 130)
        assert.lengthOf(yield* server.calls("messages.unpinAllMessages"), 2)
        assert.isTrue(Option.isNone(yield* Messages.pinned("@news")))
      })
    ))
})

describe("mentions", () => {
  it.effect("are found and read, over as many calls as it takes (F74)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const group = yield* server.channel(bob, { title: "Cooks", username: "cooks" }, [alice])
        for (let i = 1; i <= 120; i++) yield* alice.send(group, `@bobby ${i}`)
        yield* alice.send(group, "nobody")
        const unread = Chunk.toArray(yield* Stream.runCollect(Messages.unreadMentions("@cooks")))
        assert.lengthOf(unread, 120)
        assert.isTrue(unread.every(({ isMention }) => isMention))
        yield* Messages.clearMentions("@cooks")
        assert.lengthOf(yield* server.calls("messages.readMentions"), 2)
        assert.lengthOf(Chunk.toArray(yield* Stream.runCollect(Messages.unreadMentions("@cooks"))), 0)
      })
    ))
})

describe("who has read a message", () => {
  it.effect("is told in groups, and when in private chats (F220)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const group = yield* server.group(bob, "Friends", [alice])
        const sent = yield* Messages.send(group.marked, "hello")
        yield* TestClock.adjust("1 minute")
        yield* alice.read(group)
        const [reader] = yield* Messages.readers(sent)
        assert.strictEqual(Number(reader?.user), alice.id)
        const note = yield* Messages.send("@alice", "hello")
        assert.strictEqual((yield* Effect.flip(Messages.readDate(note)))._tag, "MESSAGE_NOT_READ_YET")
        yield* alice.read(bob)
        yield* Messages.readDate(note)
      })
    ))
})

describe("a link", () => {
  it.effect("leads to a message of a channel; others have none (F220)", () =>
    asBob(({ bob, server }) =>
      Effect.gen(function*() {
        const channel = yield* server.channel(bob, { title: "News", username: "news" })
        yield* bob.send(channel, "post")
        assert.strictEqual(yield* Messages.link({ chat: "@news", id: idOf(1) }), "https://t.me/news/1")
        const own = yield* Messages.send("@alice", "hello")
        assert.strictEqual((yield* Effect.flip(Messages.link(own)))._tag, "NoLink")
      })
    ))
})
