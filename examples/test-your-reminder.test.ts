/** Tests of what takes long: a day, a flood and a minute of thinking pass as fast as the work in them can be done. */
import { assert, layer } from "@effect/vitest"
import { Clock, Effect, TestClock } from "effect"
import { Bot, Messages, Typing } from "layergram"
import { Faults, layerTelegram, TestServer, TestTelegram } from "layergram/testing"

const bot = Bot.make(
  Bot.command("remind", {}, ({ message }) =>
    Messages.reply(message, "Tomorrow at this time.").pipe(
      Effect.zipRight(Effect.sleep("1 day")),
      Effect.zipRight(Messages.reply(message, "It is time."))
    )),
  Bot.command("think", {}, ({ message }) =>
    Effect.sleep("1 minute").pipe(
      Typing.withTyping(message.chat),
      Effect.zipRight(Messages.reply(message, "I have thought."))
    ))
)

layer(layerTelegram())("the bot", (it) => {
  it.scoped("reminds after a day", () =>
    Effect.gen(function*() {
      const telegram = yield* TestTelegram
      yield* telegram.run(Bot.run(bot))
      const alice = yield* telegram.user("Alice")
      yield* alice.sends("/remind")
      const begun = yield* alice.sees(/Tomorrow/)
      yield* TestClock.adjust("23 hours")
      yield* alice.seesNothing("59 minutes")
      yield* TestClock.adjust("1 minute")
      const reminded = yield* alice.sees("It is time.")
      // The test, the bot and Telegram have the same time.
      assert.approximately(reminded.message.date - begun.message.date, 24 * 60 * 60, 1)
      assert.approximately((yield* Clock.currentTimeMillis) / 1000, reminded.message.date, 5)
    }), 30_000)

  it.scoped("waits when Telegram asks it to, and types while it thinks", () =>
    Effect.gen(function*() {
      const telegram = yield* TestTelegram
      const server = yield* TestServer.TestServer
      yield* telegram.run(Bot.run(bot))
      const bob = yield* telegram.user("Bob")
      yield* server.inject(Faults.flood("messages.sendMessage", "50 seconds", { times: 1 }))
      yield* bob.sends("/think")
      yield* bob.seesNothing("105 seconds")
      yield* bob.sees("I have thought.", "10 seconds")
      const typing = yield* server.calls("messages.setTyping")
      assert.strictEqual(typing.at(-1)?.params.action._tag, "sendMessageCancelAction")
    }))
})
