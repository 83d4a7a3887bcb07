import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Layer, Predicate, Ref, Schedule, Schema } from "effect"
import { Bot, CallbackQuery, Callbacks, Conversation, Draft, Filter, Keyboard, Messages, Rpc } from "layergram"
import { layerTelegram, TestTelegram } from "layergram/testing"
import { slowSending } from "./support.ts"

const telegram = () => layerTelegram({ bot: { username: "shop_bot" } })
const Go = Callbacks.make("go", Schema.Struct({}))
const buttons = Keyboard.inline([[Go.button("Go", {})]])
const sure = Draft.text("Sure?").pipe(Draft.keyboard(buttons))
const order = Filter.matching(/^order$/)(Filter.text)
const echo = Bot.on(Filter.text, ({ message, text }) => Messages.reply(message, `echo ${text}`))
const others = Bot.onAction(Go, ({ query }) => CallbackQuery.answer(query, "others"))

describe("presses that come before it is known that the buttons were sent", () => {
  it.scoped("are for who asks for a click (F89, F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const late = yield* slowSending
      const asks = Conversation.route(order, () =>
        Effect.gen(function*() {
          const { query } = yield* Conversation.askClick(sure, Go)
          yield* CallbackQuery.answer(query, "Thanks")
        }).pipe(Effect.provide(late)))
      yield* run(Bot.run(Bot.make(asks, others)))
      const alice = yield* user("Alice")
      yield* alice.sends("order")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "Thanks" })
      assert.deepInclude(yield* alice.clicks("Go"), { message: "others" })
    }).pipe(Effect.provide(telegram())))

  it.scoped("are for who waits for a click next, and for others when nobody does (F89, F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const late = yield* slowSending
      const after = yield* Ref.make(Effect.sleep("500 millis"))
      const asks = Conversation.route(order, () =>
        Effect.gen(function*() {
          const { id } = yield* Conversation.say(sure)
          yield* Effect.flatten(Ref.get(after))
          const { query } = yield* Conversation.waitClick(Go, { message: id })
          yield* CallbackQuery.answer(query, "Thanks")
        }).pipe(Effect.provide(late)))
      yield* run(Bot.run(Bot.make(asks, others)))
      const alice = yield* user("Alice")
      yield* alice.sends("order")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "Thanks" })
      yield* Ref.set(after, Effect.sleep("1 minute"))
      yield* alice.sends("order")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "others" })
      yield* alice.seesNothing("2 minutes")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "Thanks" })
    }).pipe(Effect.provide(telegram())))

  it.scoped("wait for nothing where they are on older messages (F89, F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const gate = yield* Deferred.make<void>()
      const rpc = yield* Rpc.Rpc
      const invoke: Rpc.Rpc["Type"]["invoke"] = (request, options) =>
        Predicate.hasProperty(request.params, "message") && request.params.message === "Sure?"
          ? Effect.zipRight(Deferred.await(gate), rpc.invoke(request, options))
          : rpc.invoke(request, options)
      const held = Layer.succeed(Rpc.Rpc, Rpc.Rpc.of({ ...rpc, invoke }))
      const menu = Bot.command("menu", {}, ({ message }) =>
        Messages.send(message, Draft.text("Menu").pipe(Draft.keyboard(buttons))))
      const asks = Conversation.route(order, () =>
        Effect.provide(Conversation.say(sure), held))
      yield* run(Bot.run(Bot.make(asks, menu, others)))
      const alice = yield* user("Alice")
      yield* alice.sends("/menu")
      yield* alice.sees("Menu")
      yield* alice.sends("order")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "others" })
      yield* Deferred.succeed(gate, undefined)
      yield* alice.sees("Sure?")
    }).pipe(Effect.provide(telegram())))
})

describe("conversations that are begun anew", () => {
  it.scoped("take no answers for the one before, which is told to stop and has not yet (F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const command = Filter.matching(/^\/order$/)(Filter.text)
      const asks = Conversation.route(
        command,
        () => Effect.flatMap(Conversation.ask("Name?"), (name) => Conversation.say(`Hello ${name}`))
      )
      const busy = Bot.on(Filter.matching(/^\/wait$/)(Filter.text), () => Effect.sleep("1 second"))
      yield* run(Bot.run(Bot.make(asks, busy, echo)))
      const alice = yield* user("Alice")
      yield* alice.sends("/order")
      yield* alice.sees("Name?")
      for (const text of ["/wait", "/order", "hello"]) yield* alice.sends(text)
      const seen = [yield* alice.sees(/./), yield* alice.sees(/./)].map(({ text }) => text)
      assert.sameMembers(seen, ["Name?", "echo hello"])
      yield* alice.sends("Alice")
      yield* alice.sees("Hello Alice")
    }).pipe(Effect.provide(telegram())))
})

describe("handlers that are run again", () => {
  const menu = Bot.command("menu", {}, ({ message }) => Messages.send(message, sure))

  it.scoped("answer the button when they succeed: nobody does it before (F88, F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      let attempts = 0
      const third = Bot.onAction(Go, ({ query }) =>
        Effect.if(Effect.sync(() => ++attempts < 3), {
          onTrue: () => Effect.fail("not yet"),
          onFalse: () => CallbackQuery.answer(query, `at ${attempts}`)
        }))
      yield* run(Bot.run(Bot.make(third, menu), { retry: Schedule.spaced("1 second") }))
      const alice = yield* user("Alice")
      yield* alice.sends("/menu")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "at 3" })
    }).pipe(Effect.provide(telegram())))

  it.scoped("leave the button to the bot when they have failed for good, or take too long (F88, F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      let attempts = 0
      const never = Bot.onAction(Go, () => Effect.suspend(() => Effect.fail(++attempts)))
      yield* run(Bot.run(Bot.make(never, menu), {
        answerWithin: "5 seconds",
        retry: Schedule.spaced("2 seconds").pipe(Schedule.intersect(Schedule.recurs(6)))
      }))
      const alice = yield* user("Alice")
      yield* alice.sends("/menu")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: undefined })
      assert.strictEqual(attempts, 3)
      yield* alice.seesNothing("20 seconds")
      assert.strictEqual(attempts, 7)
    }).pipe(Effect.provide(telegram())))

  it.scoped("need not answer again what they have answered, before and after the bot would have done it (F88, F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const done = yield* Deferred.make<number>()
      let attempts = 0
      const answers = Bot.onAction(Go, ({ query }) =>
        CallbackQuery.answer(query, "Saved").pipe(
          Effect.zipRight(Effect.if(Effect.sync(() => ++attempts < 5), {
            onTrue: () => Effect.fail("not saved" as const),
            onFalse: () => Deferred.succeed(done, attempts)
          }))
        ))
      const failures: Array<string> = []
      yield* run(Bot.run(Bot.make(answers, menu), {
        answerWithin: "5 seconds",
        retry: Schedule.spaced("2 seconds").pipe(
          Schedule.whileInput((error) => (failures.push(typeof error === "string" ? error : error._tag), true))
        )
      }))
      const alice = yield* user("Alice")
      yield* alice.sends("/menu")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "Saved" })
      yield* alice.seesNothing("20 seconds")
      assert.strictEqual(yield* Deferred.await(done), 5)
      assert.deepStrictEqual(failures, Array.from({ length: 4 }, () => "not saved"))
    }).pipe(Effect.provide(telegram())))

  it.scoped("need not answer again where a middleware runs them again (F88, F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const ends = yield* Ref.make<ReadonlyArray<string>>([])
      let attempts = 0
      const answers = Bot.onAction(Go, ({ query }) =>
        CallbackQuery.answer(query, "Saved").pipe(
          Effect.zipRight(Effect.suspend(() => ++attempts < 3 ? Effect.fail("not saved" as const) : Effect.void))
        ))
      const insists = Bot.use(answers, (next) => Effect.retry(next, Schedule.spaced("1 second")))
      // Once more, although all is well.
      const again = Bot.use(insists, (next) =>
        Effect.exit(Effect.zipRight(next, next)).pipe(
          Effect.tap(({ _tag }) => Ref.update(ends, (all) => [...all, _tag])),
          Effect.flatten
        ))
      yield* run(Bot.run(Bot.make(again, menu)))
      const alice = yield* user("Alice")
      yield* alice.sends("/menu")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Go"), { message: "Saved" })
      yield* alice.seesNothing("20 seconds")
      assert.deepStrictEqual([attempts, yield* Ref.get(ends)], [4, ["Success"]])
    }).pipe(Effect.provide(telegram())))

  it.scoped("begin a conversation once, whoever runs them again (F227, F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const failures = yield* Ref.make(0)
      const greets = Conversation.route(order, () =>
        Effect.gen(function*() {
          const name = yield* Conversation.ask("Your name?")
          yield* Conversation.say(`Hello ${name}`)
        }))
      const fails = Effect.flatMap(Ref.updateAndGet(failures, (n) => n + 1), (n) =>
        n % 3 === 0 ? Effect.void : Effect.zipRight(Effect.sleep("1 second"), Effect.fail("no")))
      const failing = Bot.use(greets, (next) =>
        Effect.zipLeft(next, fails))
      const again = Bot.use(failing, (next) => Effect.retry(next, { times: 1 }))
      yield* run(Bot.run(Bot.make(again, echo), { retry: Schedule.recurs(3) }))
      const alice = yield* user("Alice")
      yield* alice.sends("order")
      yield* alice.sees("Your name?")
      yield* alice.seesNothing("10 seconds")
      yield* alice.sends("Alice")
      yield* alice.sees("Hello Alice")
      assert.strictEqual(yield* Ref.get(failures), 3)
    }).pipe(Effect.provide(telegram())))
})
