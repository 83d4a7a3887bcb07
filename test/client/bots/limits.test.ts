import { assert, describe, it } from "@effect/vitest"
import { Effect, Schedule, TestClock } from "effect"
import { Bot, Filter, Messages } from "layergram"
import { layerTelegram, TestTelegram } from "layergram/testing"
import { newMessage } from "./support.ts"

describe("routers that are limited", () => {
  it.scoped("count what is handled again once (F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      let attempts = 0
      const third = Bot.on(Filter.text, ({ message }) =>
        Effect.if(Effect.sync(() => ++attempts < 3), {
          onTrue: () => Effect.fail("not yet"),
          onFalse: () => Messages.reply(message, "done")
        }))
      const limited = Bot.limited(third, {
        limit: 1,
        within: "1 minute",
        otherwise: (update) => update._tag === "NewMessage" ? Messages.reply(update.message, "slowly") : Effect.void
      })
      yield* run(Bot.run(limited, { retry: Schedule.spaced("1 second") }))
      const alice = yield* user("Alice")
      yield* alice.sends("a")
      yield* alice.sees("done")
      assert.strictEqual(attempts, 3)
      yield* alice.sends("b")
      yield* alice.sees("slowly")
      assert.strictEqual(attempts, 3)
    }).pipe(Effect.provide(layerTelegram({ bot: { username: "shop_bot" } }))))

  it.effect("count nothing of times that a clock has not reached yet, because it was set back (F227)", () =>
    Effect.gen(function*() {
      let done = 0
      const router = Bot.limited(Bot.on(Filter.text, () => Effect.sync(() => done++)), {
        limit: 1,
        within: "1 minute"
      })
      const say = (id: number) =>
        router.handle(newMessage(id, "a"), { username: undefined }) ?? Effect.dieMessage("nobody")
      yield* TestClock.setTime(86_400_000)
      yield* say(1)
      yield* say(2)
      assert.strictEqual(done, 1)
      yield* TestClock.setTime(0)
      yield* say(3)
      yield* say(4)
      assert.strictEqual(done, 2)
    }))
})
