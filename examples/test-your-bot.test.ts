/** Tests of a whole bot, in virtual time: the hour that it waits takes no time at all. */
import { layer } from "@effect/vitest"
import { Effect } from "effect"
import { Bot, Conversation, Filter, Messages } from "layergram"
import { layerTelegram, TestTelegram } from "layergram/testing"

const bot = Bot.make(
  Bot.command("start", {}, ({ message }) => Messages.reply(message, "Say “book” to book a table.")),
  Conversation.route(Filter.inPrivate(Filter.matching(/^book$/)(Filter.text)), () =>
    Effect.gen(function*() {
      const day = yield* Conversation.ask("For which day?", { timeout: "1 hour" })
      yield* Conversation.say(`See you on ${day}.`)
    }).pipe(Effect.catchTag("ConversationTimeout", () => Conversation.say("Another time, then."))))
)

layer(layerTelegram())("the bot", (it) => {
  it.scoped("books a table", () =>
    Effect.gen(function*() {
      const telegram = yield* TestTelegram
      yield* telegram.run(Bot.run(bot))
      const alice = yield* telegram.user("Alice")
      yield* alice.sends("/start")
      yield* alice.sees(/book a table/)
      yield* alice.sends("book")
      yield* alice.sees("For which day?")
      yield* alice.sends("Friday")
      yield* alice.sees("See you on Friday.")

      const bob = yield* telegram.user("Bob")
      yield* bob.sends("book")
      yield* bob.sees("For which day?")
      yield* bob.seesNothing("50 minutes")
      yield* bob.sees("Another time, then.", "20 minutes")
    }))
})
