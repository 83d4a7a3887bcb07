import { assert, describe } from "@effect/vitest"
import { Context, Deferred, Effect, Exit, Layer, Option, Scope, Stream } from "effect"
import { Button, Draft, Keyboard, Messages, SessionStore, Updates } from "layergram"
import { TestServer } from "layergram/testing"
import { onUpdate } from "../../layers/testing/faults.ts"
import { it } from "../support/virtualTime.ts"
import { client, memory, patiently, play, settle } from "./support.ts"

const textOf = (update: { readonly _tag: string }): string =>
  "message" in update && typeof update.message === "object" && update.message !== null && "text" in update.message
    ? String(update.message.text)
    : update._tag

const pass = (seconds: number) => patiently(Effect.sleep(`${seconds} seconds`))

describe("the order of a chat", () => {
  for (const place of ["a channel", "a private chat"] as const) {
    it.effect(`in ${place} is kept for deletions: a message is handled first (7.33, F44)`, () =>
      play(({ alice, bot, server }) =>
        Effect.gen(function*() {
          const log: Array<string> = []
          const to = place === "a channel" ? yield* server.channel(alice, { title: "News" }, [bot]) : bot
          yield* Effect.forkScoped(Updates.run((update) => {
            if (update._tag !== "NewMessage" && update._tag !== "MessagesDeleted") return Effect.void
            const note = (what: string) => Effect.sync(() => log.push(`${what} ${textOf(update)}`))
            const work = update._tag === "NewMessage" ? Effect.sleep("2 seconds") : Effect.void
            return note("begin").pipe(Effect.zipRight(work), Effect.zipRight(note("end")))
          }))
          yield* settle
          yield* alice.send(to, "0")
          yield* pass(5)
          log.length = 0
          const id = yield* alice.send(to, "1")
          yield* alice.remove(to, id)
          yield* pass(10)
          assert.deepStrictEqual(log, ["begin 1", "end 1", "begin MessagesDeleted", "end MessagesDeleted"])
        })
      ))
  }
})

describe("what Telegram does not tell again", () => {
  it.effect("is told though the list is full, and a loss where far too many wait (7.45, F201)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        yield* alice.send(bot, "hello")
        yield* pass(3)
        const keyboard = Keyboard.inline([[Button.callback("Buy", "buy")]])
        const { id } = yield* patiently(Messages.send(alice.id, Draft.text("Sure?").pipe(Draft.keyboard(keyboard))))
        const told: Array<string> = []
        const lost: Array<string> = []
        const gate = yield* Deferred.make<void>()
        yield* Effect.forkScoped(
          Stream.runForEach(Updates.lost, ({ reason }) => Effect.sync(() => lost.push(reason)))
        )
        yield* Effect.forkScoped(Updates.run((update) => {
          const work = textOf(update) === "0" ? Deferred.await(gate) : Effect.void
          return Effect.zipRight(work, Effect.sync(() => told.push(textOf(update))))
        }, { concurrency: 1, key: () => 1 }))
        yield* settle
        for (let i = 0; i < 40; i++) yield* alice.send(bot, `${i}`)
        yield* pass(1)
        assert.isAbove((yield* Updates.report).refused, 0)
        const theirs = (yield* alice.history(bot)).find(({ text }) => text === "Sure?")?.id ?? id
        yield* Effect.forkScoped(Effect.exit(alice.press(bot, theirs, "Buy")))
        yield* settle
        assert.deepStrictEqual(lost, [])
        for (let i = 0; i < 20; i++) yield* Effect.forkScoped(Effect.exit(alice.press(bot, theirs, "Buy")))
        yield* settle
        assert.include(lost, "Refused")
        yield* Deferred.succeed(gate, undefined)
        yield* pass(120)
        const presses = told.filter((one) => one === "CallbackQuery").length
        assert.isAtLeast(presses, 1)
        assert.strictEqual(presses + lost.filter((one) => one === "Refused").length, 21)
        assert.strictEqual(told.filter((one) => one !== "CallbackQuery").length, 40)
      }), { updates: { capacity: 2 } }))

  it.effect("is told once, also when it comes again after it was accepted by a full list (7.20, 7.45)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bot, "hello")
        yield* pass(3)
        const keyboard = Keyboard.inline([[Button.callback("Buy", "buy")]])
        yield* patiently(Messages.send(alice.id, Draft.text("Sure?").pipe(Draft.keyboard(keyboard))))
        const theirs = (yield* alice.history(bot)).find(({ text }) => text === "Sure?")?.id ?? 0
        const told: Array<string> = []
        const gate = yield* Deferred.make<void>()
        yield* Effect.forkScoped(Updates.run((update) => {
          told.push(textOf(update))
          return textOf(update) === "0" ? Deferred.await(gate) : Effect.void
        }, { concurrency: 1, key: () => 1 }))
        yield* settle
        for (let i = 0; i < 40; i++) yield* alice.send(bot, `${i}`)
        yield* pass(1)
        assert.isAbove((yield* Updates.report).refused, 0)
        // The copy comes after the original, which nobody has handled yet.
        yield* server.inject(onUpdate({ _tag: "Duplicate" }))
        yield* Effect.forkScoped(Effect.exit(alice.press(bot, theirs, "Buy")))
        yield* pass(5)
        yield* Deferred.succeed(gate, undefined)
        yield* pass(60)
        assert.lengthOf(told.filter((one) => one === "CallbackQuery"), 1)
      }), { updates: { capacity: 2 } }))
})

describe("a state that is kept when updates are handled", () => {
  it.effect("is not held back by a stream that fails while a handler goes on (7.44, T7.10)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user({ firstName: "Alice" })
      const store = Context.get(yield* Layer.build(SessionStore.layerMemory), SessionStore.SessionStore)
      const options = {
        token: bot.token,
        store: Layer.succeed(SessionStore.SessionStore, store),
        updates: { catchUp: "accountAndChannels", save: "handled" }
      } as const
      const life = <A, E>(use: Effect.Effect<A, E, Updates.Updates | Scope.Scope>) =>
        Effect.gen(function*() {
          const scope = yield* Scope.make()
          const context = yield* patiently(Scope.extend(Layer.build(client(server, options)), scope))
          const told: Array<string> = []
          const run = Updates.run((update) => Effect.sync(() => told.push(textOf(update))))
          yield* Effect.forkIn(Effect.provide(run, context), scope)
          yield* settle
          yield* Scope.extend(Effect.provide(use, context), scope)
          yield* pass(5)
          yield* Scope.close(scope, Exit.void)
          return told
        })
      const send = (text: string) => Effect.zipRight(alice.send(bot, text), pass(1))
      const pts = Effect.map(store.load, ({ updates }) => Option.getOrThrow(updates).pts)
      const first = yield* life(Effect.gen(function*() {
        yield* send("0")
        const failing = Stream.runForEach(Updates.on("NewMessage"), () => Effect.fail("no"))
        yield* Effect.forkScoped(Effect.ignore(failing))
        yield* settle
        yield* send("1")
        const before = yield* pts
        for (let i = 2; i < 6; i++) yield* send(`${i}`)
        yield* pass(5)
        assert.strictEqual(yield* pts, before + 4)
      }))
      assert.deepStrictEqual(first, ["0", "1", "2", "3", "4", "5"])
      assert.deepStrictEqual(yield* life(Effect.void), [])
    }).pipe(Effect.scoped, Effect.provide(memory())))
})
