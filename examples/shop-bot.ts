/** A shop: a menu of buttons, inline mode, a conversation, and payments. */
import { Console, Effect, Option, Schema, Stream } from "effect"
import {
  Bot,
  CallbackQuery,
  Callbacks,
  Conversation,
  Draft,
  Filter,
  InlineQuery,
  InlineResult,
  Keyboard,
  Messages,
  Payments
} from "layergram"
import { layerTelegram, TestTelegram } from "layergram/testing"

const goods = [{ id: 1, name: "Tea", price: 400n }, { id: 2, name: "Coffee", price: 500n }]

const Buy = Callbacks.make("buy", Schema.Struct({ id: Schema.Int }))

const menu = Bot.command(
  "start",
  { description: "Shows what there is" },
  ({ message }) =>
    Messages.send(
      message,
      Draft.text("What would you like?").pipe(
        Draft.keyboard(Keyboard.inline(goods.map(({ id, name }) => [Buy.button(name, { id })])))
      )
    )
)

const bill = Bot.onAction(Buy, ({ query, value }) =>
  Effect.gen(function*() {
    const item = goods.find(({ id }) => id === value.id)
    if (item === undefined) return yield* CallbackQuery.alert(query, "That is sold out.")
    const invoice = Payments.invoice({
      title: item.name,
      description: `A cup of ${item.name}`,
      payload: String(item.id),
      currency: "XTR",
      prices: [{ label: item.name, amount: item.price }]
    })
    yield* Messages.send(query.user, Draft.media(Draft.empty, invoice))
  }))

const checkout = Bot.on(Filter.on("PreCheckoutQuery"), ({ update }) => Payments.accept(update))

const feedback = Conversation.route(
  Filter.make((update) =>
    update._tag === "NewMessage" && Option.exists(update.message.action, ({ _tag }) => _tag === "PaymentReceived")
      ? { update }
      : undefined
  ),
  () =>
    Effect.gen(function*() {
      const stars = yield* Conversation.ask("Thank you! How was it, from 1 to 5?", {
        schema: Schema.NumberFromString.pipe(Schema.int(), Schema.between(1, 5)),
        otherwise: "A number from 1 to 5, please."
      })
      yield* Conversation.say("⭐".repeat(stars))
    })
)

const search = Bot.on(
  Filter.on("InlineQuery"),
  ({ update }) =>
    InlineQuery.answer(
      update,
      Stream.fromIterable(goods).pipe(
        Stream.filter(({ name }) => name.toLowerCase().includes(update.query.toLowerCase())),
        Stream.map(({ id, name }) =>
          InlineResult.article(String(id), { title: name }, InlineResult.text(`I like ${name}`))
        )
      )
    )
)

const shop = Bot.make(menu, bill, checkout, feedback, search)

const program = Effect.gen(function*() {
  const { run, user } = yield* TestTelegram
  yield* run(Bot.run(shop))
  const alice = yield* user("Alice")
  yield* alice.sends("/start")
  yield* alice.sees("What would you like?")
  yield* alice.clicks("Coffee")
  yield* alice.sees(({ message }) => message._tag === "message" && message.media !== undefined)
  yield* alice.pays()
  yield* alice.sees(/How was it/)
  yield* alice.sends("great")
  yield* alice.sees(/A number/)
  yield* alice.sends("5")
  yield* Console.log((yield* alice.sees(/⭐/)).text)
  const { results } = yield* alice.asks("tea")
  yield* Console.log(`offers ${results.map((result) => result.title).join(", ")}`)
})

Effect.runPromise(program.pipe(
  Effect.scoped,
  Effect.provide(layerTelegram({ bot: { username: "shop_bot", inline: { placeholder: "Tea?" } } }))
))
