import { KeyValueStore } from "@effect/platform"
import { assert, describe } from "@effect/vitest"
import { Effect, Fiber, Layer, Option, Schema } from "effect"
import { Bot, CallbackQuery, Callbacks, Draft, Filter, Fsm, Keyboard, Messages, type Update } from "layergram"
import { it } from "../../support/virtualTime.ts"
import { lives } from "../lives.ts"
import { patiently } from "../support.ts"

const Tea = Fsm.make("tea", Schema.TaggedStruct("Brewing", { log: Schema.Array(Schema.String) }))

const rest = patiently(Effect.sleep("3 seconds"))

/** A bot that changes a state by whatever happens in a group, and never comes to an end with what Bob writes. */
const router = Bot.make(
  Bot.on(Filter.inPrivate(Filter.text), () => Effect.never),
  Bot.on(Filter.matching(/^tea$/)(Filter.text), ({ update }) => Tea.set(update, { _tag: "Brewing", log: [] })),
  Tea.on(
    "Brewing",
    Filter.on("MessageEdited"),
    ({ set, state, update }) => set({ _tag: "Brewing", log: [...state.log, update.message.text] })
  ),
  Tea.on(
    "Brewing",
    Filter.on("ReactionsChanged"),
    ({ set, state, update }) =>
      set({
        _tag: "Brewing",
        log: [...state.log, ...update.after.map((one) => one._tag === "EmojiReaction" ? one.emoji : one._tag)]
      })
  )
)

describe("states that edits and reactions have changed", () => {
  it.effect("are not changed by them again when they are told again after a restart (F228, 7.44)", () =>
    lives(({ bot, life, server }) =>
      Effect.gen(function*() {
        const [alice, bob] = [yield* server.user({ firstName: "Alice" }), yield* server.user({ firstName: "Bob" })]
        const hall = yield* server.channel(alice, { title: "hall" }, [bob, bot])
        yield* alice.promote(hall, bot, { deleteMessages: true })
        const store = Layer.succeedContext(yield* Layer.build(KeyValueStore.layerMemory))
        const told: Array<Update.Update> = []
        const noting = Bot.use(router, (next, update) => {
          told.push(update)
          return next
        })
        const kinds = () => told.splice(0).map(({ _tag }) => _tag)
        /** A life of the bot, in which something happens. */
        const run = <A, E>(then: Effect.Effect<A, E>) =>
          life({ updates: { catchUp: "accountAndChannels", save: "handled" } })(Effect.gen(function*() {
            const fiber = yield* Effect.fork(Effect.provide(Bot.run(noting, { register: false }), store))
            yield* rest
            const happened = yield* then
            yield* rest
            yield* Fiber.interrupt(fiber)
            return happened
          }))
        yield* run(Effect.void)
        yield* run(Effect.gen(function*() {
          yield* bob.send(bot, "hello")
          const id = yield* alice.send(hall, "tea")
          yield* rest
          yield* alice.edit(hall, id, "green tea")
          yield* rest
          yield* alice.react(hall, id, "🔥")
        }))
        const [, tea] = told
        assert.deepStrictEqual(kinds(), ["NewMessage", "NewMessage", "MessageEdited", "ReactionsChanged"])
        yield* run(Effect.void)
        assert.sameMembers(kinds(), ["NewMessage", "MessageEdited", "ReactionsChanged"])
        const state = tea === undefined ? Option.none() : yield* Effect.provide(Tea.get(tea), store)
        assert.deepStrictEqual(state, Option.some({ _tag: "Brewing" as const, log: ["green tea", "🔥"] }))
      })
    ))
})

describe("buttons whose turn has not come when the bot ends", () => {
  const Go = Callbacks.make("go", Schema.Struct({}))
  const ask = Draft.text("Sure?").pipe(Draft.keyboard(Keyboard.inline([[Go.button("Go", {})]])))
  const menu = Bot.command("menu", {}, ({ message }) => Messages.send(message, ask))
  const answers = Bot.onAction(Go, ({ query }) => CallbackQuery.answer(query, "at last"))

  it.effect("are not answered, but left to who runs next (F88, F227)", () =>
    lives(({ bot, life, server }) =>
      life({ updates: { catchUp: "account" } })(Effect.gen(function*() {
        const alice = yield* server.user({ firstName: "Alice" })
        const first = yield* Effect.fork(Bot.run(Bot.make(menu, answers, Bot.on(Filter.text, () => Effect.never))))
        yield* rest
        yield* alice.send(bot, "/menu")
        const { id } = yield* patiently(alice.receive)
        yield* alice.send(bot, "hello")
        yield* rest
        const pressed = yield* Effect.fork(alice.press(bot, id, "Go"))
        yield* rest
        yield* Fiber.interrupt(first)
        yield* Effect.fork(Bot.run(answers))
        assert.deepInclude(yield* patiently(Fiber.join(pressed)), { message: "at last" })
      }))
    ))
})
