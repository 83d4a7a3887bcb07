/** A support desk whose conversations outlive the bot: it is killed in the middle, and goes on at the same question. */
import { Console, Effect, Schema } from "effect"
import { Bot, Callbacks, Draft, Filter, Keyboard } from "layergram"
import * as DurableConversation from "layergram/DurableConversation"
import { withBotRestarts } from "./support/restarts.ts"

const Urgency = Callbacks.make("urgency", Schema.Struct({ isUrgent: Schema.Boolean }))
const urgencies = Draft.text("Is it urgent?").pipe(Draft.keyboard(Keyboard.inline([
  [Urgency.button("Yes", { isUrgent: true }), Urgency.button("No", { isUrgent: false })]
])))

const support = DurableConversation.make(
  "support",
  Filter.inPrivate(Filter.matching(/^\/support$/)(Filter.text)),
  () =>
    Effect.gen(function*() {
      const problem = yield* DurableConversation.ask("problem", "What is wrong?")
      const { isUrgent } = yield* DurableConversation.askClick("urgency", urgencies, Urgency)
      // Opened once, whatever crashes.
      const ticket = yield* DurableConversation.step(
        "ticket",
        Schema.Int,
        Effect.as(Console.log(`a ticket: ${problem}`), 17)
      )
      const phone = yield* DurableConversation.ask("phone", "Where can we call you?", {
        schema: Schema.String.pipe(Schema.pattern(/^\+\d+$/)),
        otherwise: "A number that begins with +, please."
      })
      const when = isUrgent ? "at once" : "tomorrow"
      yield* DurableConversation.say("goodbye", `Ticket ${ticket}: we call ${phone} ${when}.`)
    })
)

const desk = Effect.provide(Bot.run(Bot.make(support.router)), support.layer)

const program = withBotRestarts("support_bot", ({ alice, bot, life, told }) =>
  Effect.gen(function*() {
    yield* life(
      desk,
      Effect.gen(function*() {
        yield* alice.send(bot, "/support")
        yield* told
        yield* alice.send(bot, "The printer smokes")
        yield* told
      })
    )
    yield* Console.log("killed, and started again")
    yield* life(
      desk,
      Effect.gen(function*() {
        const question = (yield* alice.history(bot)).at(-1)
        yield* alice.press(bot, question?.id ?? 0, "Yes")
        yield* told
        yield* alice.send(bot, "later")
        yield* told
      })
    )
    yield* Console.log("killed, and started again")
    // Written while no bot runs.
    yield* alice.send(bot, "+4930123456")
    yield* life(desk, told)
  }))

Effect.runPromise(program)
