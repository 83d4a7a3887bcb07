import { assert, describe } from "@effect/vitest"
import type { DateTime } from "effect"
import { Chunk, Effect, Option, Schema, Stream, TestClock } from "effect"
import { Messages } from "layergram"
import { it } from "../support/virtualTime.ts"
import { asBob, idOf } from "./support.ts"

const texts = (all: Iterable<{ readonly text: string }>) => Array.from(all, ({ text }) => text)

const numbers = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => String(from < to ? from + i : from - i))

describe("the messages of a chat", () => {
  it.effect("come newest first, in pages that can be resumed (F68, F134)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        for (let i = 1; i <= 250; i++) yield* alice.send(bob, String(i))
        const page = yield* Messages.history("@alice", { pageSize: 50 })
        assert.deepStrictEqual(texts(page.messages), numbers(250, 201))
        assert.strictEqual(page.total, 250)
        const json = Schema.encodeSync(Schema.parseJson(Messages.Cursor))(Option.getOrThrow(page.next))
        const cursor = Schema.decodeSync(Schema.parseJson(Messages.Cursor))(json)
        const next = yield* Messages.history("@alice", { pageSize: 50, cursor })
        assert.deepStrictEqual(texts(next.messages), numbers(200, 151))
        const all = yield* Stream.runCollect(Messages.stream("@alice"))
        assert.deepStrictEqual(texts(all), numbers(250, 1))
        const before = (yield* server.calls("messages.getHistory")).length
        const some = yield* Messages.stream("@alice").pipe(Stream.take(150), Stream.runCollect)
        assert.deepStrictEqual(texts(some), numbers(250, 101))
        assert.strictEqual((yield* server.calls("messages.getHistory")).length - before, 2)
      })
    ))

  it.effect("come to an end where the number is a multiple of a page (11.6, T11.2, 13.49)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        for (let i = 1; i <= 200; i++) yield* alice.send(bob, String(i))
        assert.deepStrictEqual(texts(yield* Stream.runCollect(Messages.stream("@alice"))), numbers(200, 1))
        assert.deepStrictEqual(
          texts(yield* Stream.runCollect(Messages.stream("@alice", { reverse: true }))),
          numbers(1, 200)
        )
      })
    ))

  it.effect("come to an end where the server gives the same page again (11.6)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        for (let i = 1; i <= 3; i++) yield* alice.send(bob, String(i))
        const page = yield* Messages.history("@alice")
        yield* server.answer("messages.getHistory", () =>
          Effect.succeed({
            _tag: "messages.messages",
            messages: page.messages.map((message) => ({
              _tag: "message",
              id: message.id,
              peerId: { _tag: "peerUser", userId: alice.id },
              date: 1,
              message: message.text
            })),
            topics: [],
            chats: [],
            users: []
          }))
        assert.lengthOf(Chunk.toArray(yield* Stream.runCollect(Messages.stream("@alice"))), 3)
        assert.lengthOf(Chunk.toArray(yield* Stream.runCollect(Messages.stream("@alice", { reverse: true }))), 3)
      }), { isServerLying: true }))

  it.effect("come oldest first, of a time, and beyond a cursor (F134, F135)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        for (let i = 1; i <= 30; i++) {
          yield* alice.send(bob, String(i))
          yield* TestClock.adjust("1 minute")
        }
        const { messages } = yield* Messages.history("@alice")
        const dateOf = (text: string): DateTime.Utc => {
          const message = messages.find((one) => one.text === text)
          return message?.date ?? assert.fail(`there is no ${text}`)
        }
        const get = (options: Messages.HistoryOptions) =>
          Effect.map(Stream.runCollect(Messages.stream("@alice", { pageSize: 7, ...options })), texts)
        assert.deepStrictEqual(yield* get({ reverse: true }), numbers(1, 30))
        const [from, until] = [dateOf("11"), dateOf("20")]
        assert.deepStrictEqual(yield* get({ from, until }), numbers(20, 11))
        assert.deepStrictEqual(yield* get({ from, until, reverse: true }), numbers(11, 20))
        assert.deepStrictEqual(yield* get({ from, reverse: true }), numbers(11, 30))
        assert.deepStrictEqual(yield* get({ until }), numbers(20, 1))
        const middle = messages.find(({ text }) => text === "15")
        assert(middle !== undefined)
        const cursor = Messages.cursor(middle)
        assert.deepStrictEqual(yield* get({ cursor }), numbers(14, 1))
        assert.deepStrictEqual(yield* get({ cursor, reverse: true }), numbers(16, 30))
      })
    ))
})

describe("messages by their ids", () => {
  it.effect("are looked up together, in channels by the channel's method (F69, 11.5)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const channel = yield* server.channel(bob, { title: "News", username: "news" })
        for (let i = 1; i <= 130; i++) yield* alice.send(bob, `private ${i}`)
        for (let i = 1; i <= 3; i++) yield* bob.send(channel, `post ${i}`)
        const { messages } = yield* Messages.history("@alice")
        const [newest] = messages
        assert(newest !== undefined)
        const ids = Array.from({ length: 130 }, (_, i) => idOf(newest.id - i))
        const found = yield* Messages.getAll("@alice", ids)
        assert.deepStrictEqual(
          found.map(Option.map(({ text }) => text)),
          ids.map((_, i) => Option.some(`private ${130 - i}`))
        )
        assert.deepStrictEqual((yield* server.calls("messages.getMessages")).map(({ params }) => params.id.length), [
          100,
          30
        ])
        const mixed = yield* Effect.forEach(
          [{ chat: "@news", id: idOf(1) }, { chat: "@alice", id: newest.id }, { chat: "@news", id: idOf(2) }],
          Messages.get,
          { concurrency: "unbounded", batching: true }
        )
        assert.deepStrictEqual(mixed.map(Option.map(({ text }) => text)), [
          Option.some("post 1"),
          Option.some(newest.text),
          Option.some("post 2")
        ])
        assert.deepStrictEqual((yield* server.calls("channels.getMessages")).map(({ params }) => params.id.length), [2])
      })
    ))

  it.effect("are none where they are gone, or stand in another chat (F69)", () =>
    asBob(({ alice, bob, carol }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "one")
        yield* carol.send(bob, "two")
        const [one] = (yield* Messages.history("@alice")).messages
        assert(one !== undefined)
        assert.isTrue(Option.isSome(yield* Messages.get(one)))
        assert.isTrue(Option.isNone(yield* Messages.get({ chat: "@carol", id: one.id })))
        assert.isTrue(Option.isNone(yield* Messages.get({ chat: "@alice", id: idOf(999) })))
      })
    ))
})
