import { assert, describe } from "@effect/vitest"
import { Effect, Fiber, Option, Schema, Stream } from "effect"
import { Button, CallbackQuery, Callbacks, Keyboard, Rpc, Updates } from "layergram"
import * as messages from "layergram/tl/messages"
import { it } from "../../support/virtualTime.ts"
import { failureOf, patiently, play, settle } from "../support.ts"

const Vote = Callbacks.make(
  "v",
  Schema.Struct({ poll: Schema.Int, up: Schema.Boolean, note: Schema.optional(Schema.String) })
)

/** The bot says something with a keyboard to somebody who has written to it. */
const say = (to: number, keyboard: Keyboard.Outgoing<unknown>) =>
  Effect.gen(function*() {
    const replyMarkup = yield* Effect.orDie(keyboard.toInput)
    const peer = { _tag: "inputPeerUser", userId: to, accessHash: 0n } as const
    const rpc = yield* Rpc.Rpc
    yield* rpc.invoke(messages.sendMessage({ peer, message: "Choose", randomId: rpc.randomId(), replyMarkup }))
  })

describe("buttons that are pressed", () => {
  it.effect("reach the bot with their data, and the user gets the answer (F37, F88, F89, F187)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        const answers: ReadonlyArray<(query: CallbackQuery.Pressed) => ReturnType<typeof CallbackQuery.answer>> = [
          (query) => CallbackQuery.answer(query, "Thanks", { cacheFor: "1 minute" }),
          (query) => CallbackQuery.alert(query, "Really?"),
          (query) => CallbackQuery.open(query, "https://t.me/test_bot?start=1"),
          (query) => CallbackQuery.answer(query)
        ]
        let count = 0
        yield* Effect.forkScoped(
          Stream.runForEach(Updates.on("CallbackQuery"), (query) => {
            assert.deepStrictEqual(Option.flatMap(query.data, Vote.decode), Option.some({ poll: 7, up: true }))
            assert.strictEqual(query.user.id, alice.id)
            return answers[count++]?.(query) ?? Effect.void
          })
        )
        yield* alice.send(bot, "hi")
        yield* settle
        yield* say(
          alice.id,
          Keyboard.inline([[Vote.button("Up", { poll: 7, up: true }), Button.url("Docs", "https://effect.website")]])
        )
        const { id } = yield* patiently(alice.receive)
        const press = patiently(alice.press(bot, id, "Up"))
        assert.deepInclude(yield* press, { message: "Thanks", cacheTime: 60, alert: false })
        assert.deepInclude(yield* press, { message: "Really?", alert: true })
        assert.deepInclude(yield* press, { url: "https://t.me/test_bot?start=1", hasUrl: true })
        assert.deepInclude(yield* press, { message: undefined })
      })
    ))

  it.effect("and are not answered in time tell the user so, and the bot that it is too late (F88)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        const next = yield* Effect.fork(Stream.runHead(Updates.on("CallbackQuery")))
        yield* alice.send(bot, "hi")
        yield* settle
        yield* say(alice.id, Keyboard.inline([[Button.callback("Up", "up")]]))
        const { id } = yield* patiently(alice.receive)
        assert.strictEqual(
          failureOf(yield* Effect.exit(patiently(alice.press(bot, id, "Up")))).text,
          "BOT_RESPONSE_TIMEOUT"
        )
        const query = Option.getOrThrow(yield* next)
        const late = failureOf(yield* Effect.exit(patiently(CallbackQuery.answer(query, "late"))))
        assert.strictEqual(late._tag, "QUERY_ID_INVALID")
      })
    ))

  it.effect("let the bot change and delete their message, without knowing what names it (F61, F64)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        yield* alice.send(bot, "hi")
        yield* settle
        yield* say(alice.id, Keyboard.inline([[Button.callback("Up", "up")]]))
        const { id } = yield* patiently(alice.receive)
        const pressed = yield* Effect.fork(Stream.runHead(Updates.on("CallbackQuery")))
        yield* settle
        const press = yield* Effect.fork(alice.press(bot, id, "Up"))
        const query = Option.getOrThrow(yield* patiently(Fiber.join(pressed)))
        yield* patiently(CallbackQuery.answer(query))
        yield* patiently(Fiber.join(press))
        yield* patiently(CallbackQuery.edit(query, "Chosen"))
        const texts = Effect.map(alice.history(bot), (all) => all.map(({ text }) => text))
        assert.deepStrictEqual(yield* texts, ["hi", "Chosen"])
        yield* patiently(CallbackQuery.delete(query))
        assert.deepStrictEqual(yield* texts, ["hi"])
      })
    ))
})
