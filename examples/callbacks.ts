/** Keyboards, and buttons that carry values: nobody can forge them, and they expire. */
import { Console, Effect, Redacted, Schema } from "effect"
import { Bot, Button, CallbackQuery, Callbacks, Crypto, Draft, Keyboard, Messages } from "layergram"
import { layerTelegram, TestTelegram } from "layergram/testing"

const Vote = Callbacks.make("vote", Schema.Struct({ poll: Schema.Int, up: Schema.Boolean }))

const Refund = Callbacks.sealed(Callbacks.make("refund", Schema.Struct({ order: Schema.Int })), {
  secret: Redacted.make("known to the bot alone"),
  expiresAfter: "1 hour"
})

const menu = Bot.command("menu", { description: "Shows some buttons" }, ({ message }) =>
  Effect.gen(function*() {
    const keyboard = Keyboard.inline([
      [Vote.button("👍", { poll: 7, up: true }), Vote.button("👎", { poll: 7, up: false }, { color: "Danger" })],
      [yield* Refund.button("Money back", { order: 12 }), Button.url("Docs", "https://effect.website")],
      [Button.copy("Copy the code", "TEA-4-TWO"), Button.switchInline("Share", "tea")]
    ])
    yield* Messages.send(message, Draft.text("Well?").pipe(Draft.keyboard(keyboard)))
  }))

/** Buttons in place of the letters: each sends its text. */
const drinks = Bot.command(
  "drinks",
  { description: "Asks what you drink" },
  ({ message }) =>
    Messages.send(
      message,
      Draft.text("Tea, or coffee?").pipe(
        Draft.keyboard(Keyboard.reply([["Tea", "Coffee"]], { oneTime: true }))
      )
    )
)

const bot = Bot.make(
  menu,
  drinks,
  Bot.onAction(Vote, ({ query, value }) => CallbackQuery.answer(query, value.up ? "You like it" : "You do not")),
  Bot.onSealed(Refund, ({ query, value }) =>
    // The change says nothing of a keyboard: the buttons go, so that nobody is paid twice.
    Effect.zipRight(
      CallbackQuery.edit(query, "It was a pleasure"),
      CallbackQuery.alert(query, `Order ${value.order} is paid back`)
    ))
)

const program = Effect.gen(function*() {
  const { run, user } = yield* TestTelegram
  yield* run(Bot.run(bot))
  const alice = yield* user("Alice")
  yield* alice.sends("/menu")
  yield* alice.sees("Well?")
  for (const button of ["👍", "👎", "Money back"]) {
    yield* Console.log(`${button} ${(yield* alice.clicks(button)).message}`)
  }
  yield* Console.log(`in place of the buttons: ${(yield* alice.history()).at(-1)}`)
  yield* alice.sends("/drinks")
  const { message: asked } = yield* alice.sees("Tea, or coffee?")
  const markup = asked._tag === "message" && asked.replyMarkup?._tag === "replyKeyboardMarkup"
    ? asked.replyMarkup.rows.flatMap(({ buttons }) => buttons.map(({ text }) => text))
    : []
  yield* Console.log(`in place of the letters: ${markup.join(", ")}`)
})

Effect.runPromise(program.pipe(Effect.scoped, Effect.provide([layerTelegram(), Crypto.layerNoble])))
