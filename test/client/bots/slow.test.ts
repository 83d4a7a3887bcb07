import { KeyValueStore } from "@effect/platform"
import { assert, describe, it } from "@effect/vitest"
import { WorkflowEngine } from "@effect/workflow"
import { type Duration, Effect, Layer } from "effect"
import { Bot, Filter, Messages } from "layergram"
import * as DurableConversation from "layergram/DurableConversation"
import { layerTelegram, TestTelegram } from "layergram/testing"

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
