import { assert, describe, it } from "@effect/vitest"
import { Clock, Deferred, Effect, Either, Fiber, Layer, Predicate, Ref, Schema } from "effect"
import type { Telegram } from "layergram"
import { Bot, CallbackQuery, Callbacks, Conversation, Draft, Filter, Keyboard, Messages, Rpc } from "layergram"
import { layerTelegram, TestTelegram } from "layergram/testing"

const telegram = () => layerTelegram({ bot: { username: "shop_bot" } })
const Go = Callbacks.make("go", Schema.Struct({}))
const ask = Draft.text("Sure?").pipe(Draft.keyboard(Keyboard.inline([[Go.button("Go", {})]])))
const menu = Bot.command("menu", {}, ({ message }) => Messages.send(message, ask))
const echo = Bot.on(Filter.text, ({ message, text }) => Messages.reply(message, `echo ${text}`))

/** The calls of whoever gets it; while `offline`, they wait, as calls do that outlive their connections. */
const network = Effect.gen(function*() {
  const rpc = yield* Rpc.Rpc
  const state = { isOffline: false, calls: 0 }
  const invoke: Rpc.Rpc["Type"]["invoke"] = (request, options) =>
    Effect.suspend(() => {
      state.calls++
      return state.isOffline ? Effect.never : rpc.invoke(request, options)
    })
  return { state, layer: Layer.succeed(Rpc.Rpc, Rpc.Rpc.of({ ...rpc, invoke })) }
})

/** A conversation that waits for the button, and then does this with it. */
const pressed = <E>(
  then: (query: CallbackQuery.Pressed) => Effect.Effect<unknown, E, Conversation.Conversation | Telegram.Telegram>
) =>
  Conversation.route(Filter.matching(/^order$/)(Filter.text), () =>
    Effect.gen(function*() {
      yield* Conversation.say(ask)
      const { query } = yield* Conversation.waitClick(Go)
      yield* then(query)
    }))

describe("buttons that conversations wait for", () => {
  it.scoped("are theirs to answer, after a second and after they have said something (F88, F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const slowly = pressed((query) =>
        Effect.gen(function*() {
          yield* Effect.sleep("1 second")
          yield* Conversation.say("One moment.")
          yield* CallbackQuery.alert(query, "Thanks")
        })
      )
      yield* run(Bot.run(Bot.make(slowly)))
      const alice = yield* user("Alice")
      yield* alice.sends("order")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "Thanks", alert: true })
      yield* alice.sees("One moment.")
    }).pipe(Effect.provide(telegram())))

  it.scoped("are theirs when they begin with one (F88, F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const begun = Conversation.route(Filter.on("CallbackQuery"), ({ update }) =>
        Effect.zipRight(Effect.sleep("1 second"), CallbackQuery.answer(update, "Welcome")))
      yield* run(Bot.run(Bot.make(begun, menu)))
      const alice = yield* user("Alice")
      yield* alice.sends("/menu")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "Welcome" })
    }).pipe(Effect.provide(telegram())))

  it.scoped("are answered with nothing when they go on without it, end, or take too long (F88, F227, F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const late = yield* Deferred.make<Either.Either<void, CallbackQuery.AnswerError>>()
      const waits: ReadonlyArray<
        (query: CallbackQuery.Pressed) => Effect.Effect<unknown, unknown, Conversation.Conversation | Rpc.Rpc>
      > = [
        () => Conversation.waitFor(Filter.text),
        () => Effect.void,
        (query) =>
          Effect.sleep("1 minute").pipe(
            Effect.zipRight(Effect.either(CallbackQuery.answer(query, "late"))),
            Effect.flatMap((answered) => Deferred.succeed(late, answered))
          )
      ]
      let count = 0
      yield* run(Bot.run(Bot.make(pressed((query) => waits[count++]?.(query) ?? Effect.void), echo), {
        answerWithin: "5 seconds"
      }))
      const alice = yield* user("Alice")
      const taken: Array<number> = []
      for (const next of ["go on", undefined, undefined]) {
        yield* alice.sends("order")
        yield* alice.sees("Sure?")
        const begun = yield* Clock.currentTimeMillis
        assert.deepInclude(yield* alice.clicks("Go"), { message: undefined })
        taken.push(Math.floor(((yield* Clock.currentTimeMillis) - begun) / 1000))
        if (next !== undefined) yield* alice.sends(next)
        // The conversation ends.
        yield* alice.seesNothing("1 second")
      }
      assert.isBelow(taken[0] ?? 99, 4)
      assert.isBelow(taken[1] ?? 99, 4)
      assert.isAtLeast(taken[2] ?? 0, 4)
      const answered = yield* Effect.fork(Deferred.await(late))
      yield* alice.seesNothing("2 minutes")
      assert.strictEqual(Either.getOrThrow(Either.flip(yield* Fiber.join(answered)))._tag, "QUERY_ID_INVALID")
    }).pipe(Effect.provide(telegram())))
})

describe("buttons that are not answered", () => {
  it.scoped("because Telegram refuses the answer are answered with nothing (F88, F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const rpc = yield* Rpc.Rpc
      const failures = yield* Ref.make<ReadonlyArray<string>>([])
      const refused = new Rpc.UnlistedError({
        method: "messages.setBotCallbackAnswer",
        code: 400,
        reason: "MESSAGE_TOO_LONG"
      })
      const invoke: Rpc.Rpc["Type"]["invoke"] = (request, options) =>
        Predicate.hasProperty(request.params, "message") && request.params.message === "x".repeat(300)
          ? Effect.fail(refused)
          : rpc.invoke(request, options)
      const strict = Layer.succeed(Rpc.Rpc, Rpc.Rpc.of({ ...rpc, invoke }))
      const long = Bot.onAction(Go, ({ query }) =>
        CallbackQuery.answer(query, "x".repeat(300)).pipe(
          Effect.tapError((error) => Ref.update(failures, (all) => [...all, error._tag]))
        ))
      yield* run(Effect.provide(Bot.run(Bot.make(long, menu)), strict))
      const alice = yield* user("Alice")
      yield* alice.sends("/menu")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: undefined })
      assert.strictEqual((yield* Ref.get(failures)).length, 1)
    }).pipe(Effect.provide(telegram())))

  it.scoped("because the network is gone keep nobody from stopping the bot for more than 3 seconds (F227)", () =>
    Effect.gen(function*() {
      const { passes, run, user } = yield* TestTelegram
      const { layer, state } = yield* network
      const isPressed = yield* Deferred.make<void>()
      const stuck = Bot.onAction(Go, () => Effect.zipRight(Deferred.succeed(isPressed, undefined), Effect.never))
      const bot = yield* Deferred.make<Fiber.RuntimeFiber<unknown, unknown>>()
      yield* run(Effect.scoped(Effect.gen(function*() {
        const fiber = yield* Effect.forkScoped(Effect.provide(Bot.run(Bot.make(stuck, menu)), layer))
        yield* Deferred.succeed(bot, fiber)
        yield* Effect.never
      })))
      const alice = yield* user("Alice")
      yield* alice.sends("/menu")
      yield* alice.sees("Sure?")
      yield* Effect.forkScoped(Effect.ignore(alice.clicks("Go")))
      yield* Deferred.await(isPressed)
      state.isOffline = true
      const before = state.calls
      const stopping = yield* Effect.fork(Fiber.interrupt(yield* Deferred.await(bot)))
      yield* passes("4 seconds")
      yield* Fiber.join(stopping)
      assert.strictEqual(state.calls, before + 1)
    }).pipe(Effect.provide(telegram())))
})

describe("buttons whose turn has not come", () => {
  const answers = Bot.onAction(Go, ({ query }) => CallbackQuery.answer(query, "at last"))
  const slow = Bot.command("slow", {}, () => Effect.sleep("1 minute"))
  const others = { "their chat is": 16, "everybody is": 1 }

  for (const [busy, concurrency] of Object.entries(others)) {
    it.scoped(`are answered with nothing in time while ${busy} busy (F88, F227)`, () =>
      Effect.gen(function*() {
        const { run, user } = yield* TestTelegram
        yield* run(Bot.run(Bot.make(answers, menu, slow), { concurrency, answerWithin: "5 seconds" }))
        const [alice, bob] = [yield* user("Alice"), yield* user("Bob")]
        yield* alice.sends("/menu")
        yield* alice.sees("Sure?")
        yield* (concurrency === 1 ? bob : alice).sends("/slow")
        const before = yield* Clock.currentTimeMillis
        assert.deepInclude(yield* alice.clicks("Go"), { message: undefined })
        assert.isBelow((yield* Clock.currentTimeMillis) - before, 30_000)
        yield* alice.seesNothing("1 minute")
        assert.deepInclude(yield* alice.clicks("Go"), { message: "at last" })
      }).pipe(Effect.provide(telegram())))
  }
})
