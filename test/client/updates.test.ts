import { assert, describe } from "@effect/vitest"
import type { Duration } from "effect"
import { Effect, Fiber, Option, Ref, Stream } from "effect"
import type { Ids } from "layergram"
import { Messages, Updates } from "layergram"
import type * as T from "../../schema/tl/api/types.ts"
import { onCall, onUpdate } from "../../layers/testing/faults.ts"
import { it } from "../support/virtualTime.ts"
import type { Scene } from "./support.ts"
import { patiently, play, settle } from "./support.ts"

const textOf = (update: { readonly _tag: string }): string =>
  "message" in update && typeof update.message === "object" && update.message !== null && "text" in update.message
    ? String(update.message.text)
    : ""

/** Collects the texts of new messages, from now on. */
const collect = Effect.gen(function*() {
  const texts: Array<string> = []
  yield* Effect.forkScoped(
    Stream.runForEach(Updates.on("NewMessage"), (update) => Effect.sync(() => void texts.push(textOf(update))))
  )
  yield* settle
  return texts
})

const say = ({ alice, bot }: Scene, from: number, to: number) =>
  Effect.forEach(Array.from({ length: to - from + 1 }), (_, i) => alice.send(bot, `${from + i}`), { discard: true })

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`)

/** Lets virtual time pass, step by step. */
const pass = (by: Duration.DurationInput) => patiently(Effect.sleep(by))

describe("updates", () => {
  it.effect("come again after a connection was lost, without anybody calling (7.40, 7.51)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { alice, bot, server } = scene
        const texts = yield* collect
        const before = (yield* server.calls("updates.getDifference")).length
        yield* server.disconnect()
        yield* alice.send(bot, "are you there?")
        yield* pass("5 seconds")
        assert.isAbove((yield* server.calls("updates.getDifference")).length, before)
        yield* alice.send(bot, "still there?")
        yield* pass("1 second")
        assert.deepStrictEqual(texts, ["are you there?", "still there?"])
      })
    ))

  it.effect("that were lost, late, twice or unreadable on the way come once and in order (7.21, 7.25, 7.41, T7.7, F42, F200)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { server } = scene
        const texts = yield* collect
        yield* server.inject(onUpdate({ _tag: "Drop" }, { times: 2 }))
        yield* say(scene, 1, 4)
        yield* pass("2 seconds")
        yield* server.inject(onUpdate({ _tag: "Delay", by: "200 millis" }))
        yield* say(scene, 5, 7)
        yield* pass("2 seconds")
        yield* server.inject(onUpdate({ _tag: "Duplicate" }, { times: 2 }))
        yield* say(scene, 8, 9)
        const unknown = yield* Effect.fork(Stream.runHead(Updates.on("UnknownUpdate")))
        yield* settle
        yield* server.inject(onUpdate({ _tag: "Unreadable" }))
        yield* say(scene, 10, 11)
        yield* pass("2 seconds")
        assert.deepStrictEqual(texts, numbers(1, 11))
        // What nobody can read is a value, too.
        const found = Option.getOrUndefined(yield* patiently(Fiber.join(unknown)))
        assert.strictEqual(found?.constructorId, 0x74ae4240)
        assert.isAbove(found?.bytes.length ?? 0, 8)
      })
    ))

  it.effect("may have five megabytes, and tell what Telegram itself has to say (7.50, 13.14)", () =>
    play(({ bot, server }) =>
      Effect.gen(function*() {
        const next = yield* Effect.fork(Stream.runHead(Updates.on("RawUpdate")))
        yield* settle
        yield* server.push(bot, {
          _tag: "updateShort",
          update: {
            _tag: "updateServiceNotification",
            popup: true,
            type: "AUTH_KEY_DROP_DUPLICATE",
            message: "x".repeat(5 * 2 ** 20),
            media: { _tag: "messageMediaEmpty" },
            entities: []
          },
          date: 1
        })
        const update = Option.getOrThrow(yield* patiently(Fiber.join(next))).update
        assert(update._tag === "updateServiceNotification")
        assert.deepStrictEqual([update.type, update.message.length], ["AUTH_KEY_DROP_DUPLICATE", 5 * 2 ** 20])
        yield* pass("1 second")
        assert.strictEqual(yield* server.dials(), 1)
      })
    ))

  it.effect("in words that nobody can read are asked for once more behind another introduction, and are not lost (7.41, 3.70)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { server } = scene
        const texts = yield* collect
        yield* pass("1 minute")
        const dials = yield* server.dials()
        const answer = { _tag: "Answer", bytes: Uint8Array.of(1, 2, 3, 4) } as const
        yield* server.inject(onCall("updates.getDifference", answer, { times: 1 }))
        yield* server.inject(onUpdate({ _tag: "Drop" }, { times: 1 }))
        yield* say(scene, 1, 3)
        yield* pass("10 seconds")
        assert.deepStrictEqual(texts, numbers(1, 3))
        assert.strictEqual((yield* server.dials()) - dials, 1)
        const [unreadable, again] = (yield* server.calls("updates.getDifference")).slice(-2)
        assert.notStrictEqual(again?.connection, unreadable?.connection)
        assert.include(again?.wrappers ?? [], "initConnection")
      })
    ))

  it.effect("that come faster than they are handled are fetched later, all of them (7.45, F201)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { server } = scene
        const texts: Array<string> = []
        let most = 0
        yield* Effect.forkScoped(Updates.run((update) =>
          Effect.gen(function*() {
            texts.push(textOf(update))
            most = Math.max(most, (yield* Updates.report).waiting)
            yield* Effect.sleep("10 millis")
          })
        ))
        yield* settle
        yield* say(scene, 1, 600)
        yield* pass("20 seconds")
        assert.deepStrictEqual(texts, numbers(1, 600))
        assert.isAbove((yield* Updates.report).refused, 0)
        assert.isBelow(most, 400)
        assert.isAbove((yield* server.calls("updates.getDifference")).length, 1)
      }), { updates: { capacity: 50 } }))

  it.effect("are dropped where the policy says so, and counted (F201)", () =>
    Effect.forEach(["sliding", "dropping"] as const, (overflow) =>
      play((scene) =>
        Effect.gen(function*() {
          const taken = yield* Ref.make<ReadonlyArray<string>>([])
          const gate = yield* Effect.makeSemaphore(0)
          yield* Effect.forkScoped(
            Stream.runForEach(
              Updates.on("NewMessage"),
              (update) => Effect.zipRight(Ref.update(taken, (all) => [...all, textOf(update)]), gate.take(1))
            )
          )
          yield* settle
          yield* say(scene, 1, 30)
          yield* settle
          yield* gate.release(100)
          yield* settle
          const last = yield* Ref.get(taken)
          assert.strictEqual((yield* Updates.report).dropped, 30 - last.length)
          assert.isBelow(last.length, 30)
          assert.strictEqual(last.at(-1) === "30", overflow === "sliding")
        }), { updates: { capacity: 10, overflow } }), { discard: true }))

  it.effect("of the account's own calls are counted and not told, and leave no gap (7.15, 7.49)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { alice, bot, server } = scene
        const texts = yield* collect
        yield* alice.send(bot, "1")
        yield* settle
        const differences = (yield* server.calls("updates.getDifference")).length
        for (let i = 2; i < 12; i += 2) {
          yield* patiently(Messages.send(alice.id, `own ${i}`))
          yield* alice.send(bot, `${i}`)
        }
        yield* pass("10 seconds")
        assert.deepStrictEqual(texts, ["1", "2", "4", "6", "8", "10"])
        assert.strictEqual((yield* server.calls("updates.getDifference")).length, differences)
      })
    ))

  it.effect("of a channel that is watched are asked for again and again, and no longer than that (7.36, 7.37)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { alice, bot, server } = scene
        const channel = yield* server.channel(alice, { title: "News" }, [bot])
        const texts = yield* collect
        yield* alice.send(channel, "1")
        yield* pass("1 second")
        const polls = Effect.map(server.calls("updates.getChannelDifference"), (calls) => calls.length)
        yield* Effect.scoped(Effect.gen(function*() {
          yield* Updates.watch(channel.peer.id as Ids.ChannelId)
          yield* server.inject(onUpdate({ _tag: "Drop" }))
          yield* alice.send(channel, "2")
          // Nothing comes after it that would show a gap.
          yield* pass("40 seconds")
          assert.deepStrictEqual(texts, ["1", "2"])
        }))
        const before = yield* polls
        yield* pass("4 minutes")
        assert.strictEqual(yield* polls, before)
      })
    ))

  it.effect("of an album come together, also after a gap, where that is wanted (7.28)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { alice, bot, server } = scene
        const told: Array<string> = []
        yield* Effect.forkScoped(Stream.runForEach(Updates.stream, (update) =>
          Effect.sync(() =>
            void told.push(
              update._tag === "AlbumReceived" ? update.messages.map(({ text }) => text).join("+") : textOf(update)
            )
          )))
        yield* alice.send(bot, "hello")
        yield* pass("1 second")
        const state = yield* server.person(bot.id)
        const pts = state.peer.box.pts
        const part = (id: number, text: string): T.updateNewMessage => ({
          _tag: "updateNewMessage",
          message: {
            _tag: "message",
            id,
            peerId: { _tag: "peerUser", userId: alice.id },
            date: 1,
            message: text,
            groupedId: 77n
          },
          pts: pts + id - 900,
          ptsCount: 1
        })
        const push = (update: T.Update) => server.push(bot, { _tag: "updateShort", update, date: 1 })
        // They come in the wrong order.
        yield* push(part(902, "b"))
        yield* push(part(901, "a"))
        yield* pass("200 millis")
        yield* push(part(903, "c"))
        yield* pass("2 seconds")
        assert.deepStrictEqual(told, ["hello", "a+b+c"])
      }), { updates: { albums: "500 millis" }, isServerLying: true }))

  it.effect("come to every stream from when it is run, and to those of some kinds (F33)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { alice, bot } = scene
        const first = yield* collect
        yield* alice.send(bot, "1")
        yield* settle
        const second = yield* collect
        const kinds: Array<string> = []
        yield* Effect.forkScoped(
          Stream.runForEach(Stream.take(Updates.stream, 2), ({ _tag }) => Effect.sync(() => void kinds.push(_tag)))
        )
        yield* settle
        yield* alice.type(bot)
        yield* alice.send(bot, "2")
        yield* alice.send(bot, "3")
        yield* settle
        assert.deepStrictEqual([first, second, kinds], [["1", "2", "3"], ["2", "3"], ["Typing", "NewMessage"]])
      })
    ))

  it.effect("that nobody knows to be missing are fetched when the application says so (7.40, F164, F172, F199, 13.29)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { alice, bot, server } = scene
        const texts = yield* collect
        yield* server.inject(onUpdate({ _tag: "Drop" }))
        yield* alice.send(bot, "lost on the way")
        yield* pass("5 seconds")
        assert.deepStrictEqual(texts, [])
        yield* Updates.catchUp
        yield* settle
        assert.deepStrictEqual(texts, ["lost on the way"])
        assert.isFalse((yield* Updates.report).isCatchingUp)
      })
    ))
})
