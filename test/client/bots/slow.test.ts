import { KeyValueStore } from "@effect/platform"
import { assert, describe, it } from "@effect/vitest"
import { WorkflowEngine } from "@effect/workflow"
import { Deferred, type Duration, Effect, Fiber, Layer, Option, Schema, TestClock } from "effect"
import { Bot, Filter, Fsm, Messages } from "layergram"
import * as DurableConversation from "layergram/DurableConversation"
import { layerTelegram, TestTelegram } from "layergram/testing"
import * as OneByOne from "../../../layers/support/oneByOne.ts"
import { newMessage } from "./support.ts"

/** Time passes until something is done. */
const passing = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.zipLeft(effect, TestClock.adjust("1 minute"), { concurrent: true })

/** A store that takes time, to read and to write. */
const slowStore = (time: Duration.DurationInput) =>
  Layer.effect(
    KeyValueStore.KeyValueStore,
    Effect.map(KeyValueStore.KeyValueStore, (real) => {
      const get: typeof real.get = (key) => Effect.zipRight(Effect.sleep(time), real.get(key))
      const set: typeof real.set = (key, value) => Effect.zipRight(Effect.sleep(time), real.set(key, value))
      const slow = { ...real, get, set }
      return KeyValueStore.KeyValueStore.of({ ...slow, forSchema: KeyValueStore.make(slow).forSchema })
    })
  ).pipe(Layer.provide(KeyValueStore.layerMemory))

describe("durable conversations whose store takes time", () => {
  const talk = () =>
    DurableConversation.make("order", Filter.matching(/^\/order$/)(Filter.text), () =>
      Effect.gen(function*() {
        const name = yield* DurableConversation.ask("name", "Name?")
        const more = yield* DurableConversation.ask("more", "More?")
        yield* DurableConversation.say("thanks", `${name} ${more}`)
      }))
  const echo = Bot.on(Filter.text, ({ message, text }) => Messages.reply(message, `echo ${text}`))

  it.scoped("hear the next answer, whenever their user writes something else before it is asked for (F229)", () =>
    Effect.gen(function*() {
      const { passes, run, user } = yield* TestTelegram
      const order = talk()
      yield* run(Effect.provide(Bot.run(Bot.make(order.router, echo)), order.layer))
      // What the user writes is noted before, while and after the conversation notes what it waits for.
      for (let delay = 200; delay <= 700; delay += 100) {
        const alice = yield* user("Alice")
        yield* alice.sends("/order")
        yield* passes("1 minute")
        yield* alice.sends("Bob")
        yield* passes(delay)
        yield* alice.sends("hurry")
        yield* passes("1 minute")
        yield* alice.sends("tea")
        yield* passes("1 minute")
        const history = yield* alice.history()
        assert.isTrue(
          history.includes("Bob tea") || history.includes("Bob hurry"),
          `${delay} ms: ${history.join(", ")}`
        )
      }
    }).pipe(Effect.provide(Layer.mergeAll(
      layerTelegram({ bot: { username: "shop_bot" } }),
      WorkflowEngine.layerMemory,
      slowStore("100 millis")
    ))))
})

describe("states whose store takes time", () => {
  const Tea = Fsm.make("tea", Schema.Union(Schema.TaggedStruct("Brewing", {}), Schema.TaggedStruct("Ready", {})))
  const stirs = Tea.on("Brewing", Filter.text, () => Effect.void)

  it.effect("are not undone by what is handled at the same time (F228)", () =>
    Effect.gen(function*() {
      for (let delay = 0; delay <= 400; delay += 50) {
        const [start, stir, ready] = [1, 2, 3].map((id) => newMessage(10 * delay + id, "tea"))
        if (start === undefined || stir === undefined || ready === undefined) return assert.fail()
        const handled = stirs.handle(stir, { username: undefined }) ?? Effect.dieMessage("nobody")
        const changed = Effect.delay(Tea.set(ready, { _tag: "Ready" }), delay)
        yield* passing(Tea.set(start, { _tag: "Brewing" }))
        yield* passing(Effect.all([handled, changed], { concurrency: 2 }))
        const state = yield* passing(Tea.get(ready))
        assert.deepStrictEqual(state, Option.some({ _tag: "Ready" as const }), `${delay} ms`)
      }
    }).pipe(Effect.provide(slowStore("100 millis"))))

  it.effect("are changed all the same when those before wait for who waits (F228)", () =>
    Effect.gen(function*() {
      const alone = OneByOne.make(OneByOne.besideTransactions)
      const second = yield* Deferred.make<void>()
      const first = yield* Effect.fork(alone("a", Deferred.await(second)))
      yield* Effect.yieldNow()
      const given = yield* Effect.fork(alone("a", Deferred.succeed(second, undefined)))
      yield* Effect.yieldNow()
      yield* Fiber.interrupt(yield* Effect.fork(alone("a", Effect.never)))
      yield* passing(Fiber.join(given))
      yield* Fiber.join(first)
    }))
})
