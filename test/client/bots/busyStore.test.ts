import { KeyValueStore } from "@effect/platform"
import { SystemError } from "@effect/platform/Error"
import { assert, describe, it } from "@effect/vitest"
import { WorkflowEngine } from "@effect/workflow"
import { Effect, Layer, Option, Schedule, Schema } from "effect"
import { Bot, Filter, Messages, type Updates } from "layergram"
import * as DurableConversation from "layergram/DurableConversation"
import { layerTelegram, TestTelegram } from "layergram/testing"
import { deliveredOf } from "../../../layers/support/delivered.ts"
import { album, copyOf, newMessage } from "./support.ts"

/** A store that cannot be read for so many times. */
const busyStore = () => {
  const trouble = { left: 0 }
  const layer = Layer.effect(
    KeyValueStore.KeyValueStore,
    Effect.map(KeyValueStore.KeyValueStore, (real) => {
      const busy = new SystemError({ reason: "Busy", module: "KeyValueStore", method: "get" })
      const get: typeof real.get = (key) =>
        Effect.suspend(() =>
          trouble.left > 0 ? Effect.zipRight(Effect.sync(() => trouble.left--), busy) : real.get(key)
        )
      return KeyValueStore.KeyValueStore.of({ ...real, get, forSchema: KeyValueStore.make({ ...real, get }).forSchema })
    })
  ).pipe(Layer.provide(KeyValueStore.layerMemory))
  return { trouble, layer }
}

describe("a store that is busy for a moment", () => {
  for (const where of ["the router", "the conversation"] as const) {
    it.scoped(`in ${where} costs a durable conversation nothing (F229)`, () => {
      const { layer, trouble } = busyStore()
      return Effect.gen(function*() {
        const talk = DurableConversation.make(
          "order",
          Filter.matching(/^\/order$/)(Filter.text),
          () =>
            Effect.gen(function*() {
              const name = yield* DurableConversation.ask("name", "Name?")
              const fail = Effect.sync(() => void (trouble.left = where === "the conversation" ? 3 : 0))
              yield* DurableConversation.step("fail", Schema.Void, fail)
              const more = yield* DurableConversation.ask("more", "More?")
              yield* DurableConversation.say("thanks", `${name} ${more}`)
            })
        )
        const { run, user } = yield* TestTelegram
        const bot = Bot.run(Bot.make(talk.router), { retry: Schedule.recurs(5), register: false })
        yield* run(Effect.provide(bot, talk.layer))
        const alice = yield* user("Alice")
        yield* alice.sends("/order")
        yield* alice.sees("Name?")
        if (where === "the router") trouble.left = 1
        yield* alice.sends("Alice")
        yield* alice.sees("More?")
        yield* alice.sends("tea")
        yield* alice.sees("Alice tea")
        assert.strictEqual(trouble.left, 0)
      }).pipe(
        Effect.provide(
          Layer.mergeAll(layerTelegram({ bot: { username: "shop_bot" } }), WorkflowEngine.layerMemory, layer)
        )
      )
    })
  }
})

describe("a router that takes each update once", () => {
  const delivered = (id: string | undefined): Updates.Delivered => ({ id: Option.fromNullable(id) })

  it.effect("does so by a table in any store, whichever process was told first (7.44)", () =>
    Effect.gen(function*() {
      const seen: Array<string> = []
      const note = Bot.on(Filter.text, ({ text }) =>
        Effect.suspend(() => {
          seen.push(text)
          return text === "fails" && seen.length < 3 ? Effect.fail("no") : Effect.void
        }))
      const process = () => {
        const router = Bot.once(note)
        return (text: string, id: string | undefined) =>
          Effect.either(
            router.handle(copyOf(newMessage(5, text)), { username: undefined, delivered: delivered(id) }) ??
              Effect.dieMessage("nobody")
          )
      }
      const [first, second] = [process(), process()]
      yield* first("a", "am1")
      yield* first("fails", "am2")
      assert.deepStrictEqual(seen, ["a", "fails"])
      for (const handle of [first, second]) {
        assert.deepStrictEqual((yield* handle("a", "am1"))._tag, "Right")
        yield* handle("fails", "am2")
      }
      assert.deepStrictEqual(seen, ["a", "fails", "fails"])
      for (const handle of [first, second]) yield* handle("typing", undefined)
      assert.lengthOf(seen, 5)
      // What was handled long ago is forgotten.
      yield* Effect.forEach(Array.from({ length: 600 }), (_, at) => first("b", `am${at + 10}`), { discard: true })
      const store = yield* KeyValueStore.KeyValueStore
      assert.isAtMost(yield* store.size, 256)
    }).pipe(Effect.provide(KeyValueStore.layerMemory)))

  it.effect("knows an album by its parts, and is given what is left of one (7.44)", () =>
    Effect.gen(function*() {
      const seen: Array<ReadonlyArray<number>> = []
      const note = Bot.on(Filter.on("NewMessage", "AlbumReceived"), ({ update }) =>
        Effect.sync(() => {
          const messages = update._tag === "NewMessage" ? [update.message] : update.messages
          seen.push(messages.map(({ id }) => id as number))
        }))
      const told = [
        newMessage(1, "one"),
        album(1, 2, 3),
        album(1, 2, 3),
        newMessage(3, "three"),
        album(3, 4),
        album(5, 6)
      ]
      for (const update of told) {
        const took = Bot.once(note).handle(copyOf(update), { username: undefined, delivered: deliveredOf(update) })
        assert.isTrue(yield* took ?? Effect.succeed(false))
      }
      assert.deepStrictEqual(seen, [[1], [2, 3], [4], [5, 6]])
    }).pipe(Effect.provide(KeyValueStore.layerMemory)))

  it.effect("lets another way decide, of which the handler is made once", () =>
    Effect.gen(function*() {
      let made = 0
      const ids: Array<string> = []
      const router = Bot.once(Bot.on(Filter.text, () => Effect.void), (handler) => {
        made++
        return (update, delivered) => {
          ids.push(Option.getOrElse(delivered.id, () => "none"))
          return handler(update, delivered)
        }
      })
      for (const id of ["am1", "am2"]) {
        const took = router.handle(newMessage(5, "a"), { username: undefined, delivered: delivered(id) })
        assert.isTrue(yield* took ?? Effect.succeed(false))
      }
      assert.deepStrictEqual([made, ids], [1, ["am1", "am2"]])
    }))

  it.scoped("is told by Bot.run how updates have come (7.44)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const ids: Array<string | undefined> = []
      const reply = Bot.on(Filter.text, ({ message }) => Messages.reply(message, "ok"))
      yield* run(Bot.run(Bot.use(reply, (next, _, { delivered }) => {
        ids.push(Option.getOrUndefined(Option.flatMap(Option.fromNullable(delivered), ({ id }) => id)))
        return next
      })))
      const alice = yield* user("Alice")
      yield* alice.sends("a")
      yield* alice.sees("ok")
      yield* alice.sends("b")
      yield* alice.sees("ok")
      assert.match(ids[0] ?? "", /^am\d+$/)
      assert.notStrictEqual(ids[0], ids[1])
    }).pipe(Effect.provide(layerTelegram({ bot: { username: "shop_bot" } }))))
})
