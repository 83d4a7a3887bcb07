import { KeyValueStore } from "@effect/platform"
import { assert, describe, it } from "@effect/vitest"
import { WorkflowEngine } from "@effect/workflow"
import { Cause, Effect, Layer, Logger, Option, Schema } from "effect"
import { Bot, Filter } from "layergram"
import * as DurableConversation from "layergram/DurableConversation"
import { layerTelegram, TestTelegram } from "layergram/testing"

const telegram = () =>
  Layer.mergeAll(
    layerTelegram({ bot: { username: "shop_bot" } }),
    WorkflowEngine.layerMemory,
    KeyValueStore.layerMemory
  )

describe("durable conversations that do several things at once", () => {
  const fails = DurableConversation.step("a", Schema.Void, Effect.fail("no"), Schema.String)
  const others = {
    "that is slow": DurableConversation.step("b", Schema.Void, Effect.sleep("1 minute")),
    "that waits for an answer": DurableConversation.ask("b", "Well?")
  }
  for (const [what, other] of Object.entries(others)) {
    it.scoped(`end, and say so, when one of them fails beside one ${what} (F229)`, () => {
      const failures: Array<unknown> = []
      const logger = Logger.make(({ cause }) => {
        if (!Cause.isEmpty(cause)) failures.push(Option.getOrUndefined(Cause.failureOption(cause)))
      })
      return Effect.gen(function*() {
        const talk = DurableConversation.make("talk", Filter.text, () =>
          Effect.gen(function*() {
            yield* DurableConversation.say("hello", "Hello")
            yield* Effect.all([other, fails], { concurrency: 2 })
          }))
        const { passes, run, user } = yield* TestTelegram
        yield* run(Effect.provide(Bot.run(talk.router), Layer.provide(talk.layer, Logger.add(logger))))
        const alice = yield* user("Alice")
        for (let time = 0; time < 2; time++) {
          yield* alice.sends("hi")
          yield* alice.sees("Hello")
          yield* passes("1 second")
        }
        assert.deepStrictEqual(failures, ["no", "no"])
      }).pipe(Effect.provide(telegram()))
    })
  }
})
