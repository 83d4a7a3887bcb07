import { KeyValueStore } from "@effect/platform"
import { assert, describe, it } from "@effect/vitest"
import { WorkflowEngine } from "@effect/workflow"
import { Deferred, Effect, Fiber, identity, Layer, Ref, Schema } from "effect"
import { Bot, Callbacks, Draft, Filter, Keyboard, Messages } from "layergram"
import * as DurableConversation from "layergram/DurableConversation"
import { layerTelegram, TestTelegram } from "layergram/testing"
import { existsSync, readFileSync } from "node:fs"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as TestServers from "../../../layers/testing/TestServer.ts"
import { folder } from "../../support/folder.ts"
import { bundle } from "../../support/bundle.ts"
import { encodeServers, life } from "../killed/life.ts"
import { serverGround } from "../support.ts"
import { slowSending, toldAgain } from "./support.ts"

const Yes = Callbacks.make("yes", Schema.Struct({ n: Schema.Int }))
const ends = Filter.matching(/^\/order$/)(Filter.text)

/** An order; `ran` counts how often the conversation was run from its beginning, and `done` how often the step was done. */
const orders = (ran: Ref.Ref<number>, done: Ref.Ref<number>) =>
  DurableConversation.make("order", ends, () =>
    Effect.gen(function*() {
      yield* Ref.update(ran, (n) => n + 1)
      const name = yield* DurableConversation.ask("name", "Name?", { timeout: "1 hour" })
      const number = yield* DurableConversation.step("number", Schema.Int, Ref.updateAndGet(done, (n) => n + 1))
      const count = yield* DurableConversation.ask("count", "How many?", {
        schema: Schema.NumberFromString,
        otherwise: "A number!"
      })
      const sure = Draft.text("Sure?").pipe(Draft.keyboard(Keyboard.inline([[Yes.button("Yes", { n: count })]])))
      const { n } = yield* DurableConversation.askClick("sure", sure, Yes)
      yield* DurableConversation.say("thanks", `No. ${number}: ${n} for ${name}`)
    }).pipe(Effect.catchTag("ConversationTimeout", () => DurableConversation.say("late", "Too late."))))

const telegram = () =>
  Layer.mergeAll(
    layerTelegram({ bot: { username: "shop_bot" } }),
    WorkflowEngine.layerMemory,
    KeyValueStore.layerMemory
  )

const echo = Bot.on(Filter.text, ({ message, text }) => Messages.reply(message, `echo ${text}`))

/** A bot runs, and Alice uses it. */
const used = <E, R>(bot: Effect.Effect<unknown, E, R>) =>
  Effect.flatMap(TestTelegram, ({ run, user }) => Effect.zipRight(run(bot), user("Alice")))

/** Orders are taken. */
const scene = Effect.fnUntraced(function*(around: <E, R>(router: Bot.Router<E, R>) => Bot.Router<E, R>) {
  const [ran, done] = [yield* Ref.make(0), yield* Ref.make(0)]
  const order = orders(ran, done)
  const alice = yield* used(Effect.provide(Bot.run(Bot.make(around(order.router), echo)), order.layer))
  return { ran, done, alice }
})

describe("durable conversations", () => {
  it.scoped("ask, do things once, and are run again for each answer (F229)", () =>
    Effect.gen(function*() {
      const { alice, done, ran } = yield* scene(identity)
      const bob = yield* (yield* TestTelegram).user("Bob")
      yield* alice.sends("/order")
      yield* alice.sees("Name?")
      yield* bob.sends("hello")
      yield* bob.sees("echo hello")
      yield* alice.sends("/help")
      yield* alice.sees("echo /help")
      yield* alice.sends("Alice")
      yield* alice.sees("How many?")
      yield* alice.sends("three")
      yield* alice.sees("A number!")
      yield* alice.sends("3")
      yield* alice.sees("Sure?")
      yield* alice.sends("maybe")
      yield* alice.sees("echo maybe")
      yield* alice.clicks("Yes")
      yield* alice.sees("No. 1: 3 for Alice")
      yield* alice.sends("again")
      yield* alice.sees("echo again")
      assert.strictEqual(yield* Ref.get(done), 1)
      assert.strictEqual(yield* Ref.get(ran), 5)
    }).pipe(Effect.provide(telegram())))

  it.scoped("give up when nobody answers, and are replaced when they are begun again (F229)", () =>
    Effect.gen(function*() {
      const { alice } = yield* scene(identity)
      yield* alice.sends("/order")
      yield* alice.sees("Name?")
      yield* alice.sees("Too late.", "2 hours")
      yield* alice.sends("anything")
      yield* alice.sees("echo anything")
      yield* alice.sends("/order")
      yield* alice.sees("Name?")
      yield* alice.sends("A")
      yield* alice.sees("How many?")
      yield* alice.sends("/order")
      yield* alice.sees("Name?")
      yield* alice.sends("B")
      yield* alice.sees("How many?")
      yield* alice.sends("2")
      yield* alice.sees("Sure?")
      yield* alice.clicks("Yes")
      yield* alice.sees("No. 2: 2 for B")
    }).pipe(Effect.provide(telegram())))

  it.scoped("do nothing twice and lose nothing when answers are told again (F229)", () =>
    Effect.gen(function*() {
      const support = DurableConversation.make("support", Filter.text, () =>
        Effect.gen(function*() {
          const problem = yield* DurableConversation.ask("problem", "What is wrong?")
          const since = yield* DurableConversation.ask("since", "Since when?")
          yield* DurableConversation.say("done", `${problem} since ${since}`)
        }))
      const alice = yield* used(Effect.provide(Bot.run(toldAgain(support.router)), support.layer))
      yield* alice.sends("hello")
      yield* alice.sees("What is wrong?")
      yield* alice.sends("the printer")
      yield* alice.sees("Since when?")
      yield* alice.sends("/again 1")
      yield* alice.sends("/again 0")
      yield* alice.seesNothing()
      yield* alice.sends("yesterday")
      yield* alice.sees("the printer since yesterday")
      for (const old of [0, 1, 2]) yield* alice.sends(`/again ${old}`)
      yield* alice.seesNothing()
      yield* alice.sends("hello")
      yield* alice.sees("What is wrong?")
      yield* alice.sends("/again 1")
      yield* alice.seesNothing()
      yield* alice.sends("nothing")
      yield* alice.sees("Since when?")
    }).pipe(Effect.provide(telegram())))

  it.scoped("are not replaced by beginnings of old ones that are told again (F229)", () =>
    Effect.gen(function*() {
      const { alice } = yield* scene(toldAgain)
      yield* alice.sends("/order")
      yield* alice.sees("Name?")
      yield* alice.sends("A")
      yield* alice.sees("How many?")
      yield* alice.sends("/order")
      yield* alice.sees("Name?")
      for (const old of [0, 1, 2]) yield* alice.sends(`/again ${old}`)
      yield* alice.seesNothing()
      yield* alice.sends("B")
      yield* alice.sees("How many?")
      yield* alice.sends("2")
      yield* alice.sees("Sure?")
      yield* alice.clicks("Yes")
      yield* alice.sees("No. 2: 2 for B")
    }).pipe(Effect.provide(telegram())))

  it.scoped("are not begun again by a text that comes while they do something: it is for others (F229)", () =>
    Effect.gen(function*() {
      const [begun, gate] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const opening = Deferred.succeed(begun, undefined).pipe(Effect.zipRight(Deferred.await(gate)), Effect.as(1))
      const support = DurableConversation.make("support", Filter.text, () =>
        Effect.gen(function*() {
          yield* DurableConversation.ask("problem", "What is wrong?")
          const ticket = yield* DurableConversation.step("ticket", Schema.Int, opening)
          const since = yield* DurableConversation.ask("since", `Ticket ${ticket}. Since when?`)
          yield* DurableConversation.say("done", `Since ${since}.`)
        }))
      const bot = Bot.make(toldAgain(support.router), echo)
      const alice = yield* used(Effect.provide(Bot.run(bot), support.layer))
      yield* alice.sends("hello")
      yield* alice.sees("What is wrong?")
      yield* alice.sends("the printer")
      yield* Deferred.await(begun)
      yield* alice.sends("please hurry")
      yield* alice.sees("echo please hurry")
      yield* Deferred.succeed(gate, undefined)
      yield* alice.sees("Ticket 1. Since when?")
      // What was for others is no answer when it is told again.
      yield* alice.sends("/again 2")
      yield* alice.seesNothing()
      yield* alice.sends("today")
      yield* alice.sees("Since today.")
    }).pipe(Effect.provide(telegram())))

  it.scoped("take a press that comes before it is known that the buttons were sent (F89, F229)", () =>
    Effect.gen(function*() {
      const slow = yield* slowSending
      const sure = Draft.text("Sure?").pipe(Draft.keyboard(Keyboard.inline([[Yes.button("Yes", { n: 3 })]])))
      const asks = DurableConversation.make("asks", ends, () =>
        Effect.flatMap(
          DurableConversation.askClick("sure", sure, Yes),
          ({ n }) => DurableConversation.say("thanks", `Thanks for ${n}`)
        ))
      const alice = yield* used(Effect.provide(Bot.run(asks.router), Layer.provide(asks.layer, slow)))
      yield* alice.sends("/order")
      yield* alice.sees("Sure?")
      yield* alice.clicks("Yes")
      yield* alice.sees("Thanks for 3")
    }).pipe(Effect.provide(telegram())))

  const program = "test/client/killed/desk.ts"

  it.live(
    "go on at the same question when the process is killed and started again (F229)",
    () =>
      Effect.gen(function*() {
        const server = yield* TestServer
        const [marco, alice] = [yield* server.bot(), yield* server.user()]
        const path = yield* folder
        const script = (yield* Effect.promise(() => bundle("desk", [program])))(program)
        const notes = `${path}/notes`
        const args = [`${path}/bot.db`, notes, marco.token, encodeServers(server.servers)]
        const noted = () => (existsSync(notes) ? readFileSync(notes, "utf8").trimEnd().split("\n") : [])
        const sees = (text: string) =>
          Effect.map(Effect.timeout(alice.receive, "20 seconds"), (seen) => assert.strictEqual(seen.text, text))
        // The lease of who was killed has to run out.
        const lives = <A, E>(during: Effect.Effect<A, E>) =>
          Effect.scoped(Effect.zipRight(life(script, args), during)).pipe(Effect.zipLeft(Effect.sleep("1200 millis")))

        const isListening = yield* Effect.fork(server.nextCall("updates.getDifference"))
        yield* lives(Effect.gen(function*() {
          yield* Fiber.join(isListening)
          yield* alice.send(marco, "/support")
          yield* sees("What is wrong?")
          yield* alice.send(marco, "smoke")
          // Killed while it does something, which was not kept.
          yield* Effect.repeat(Effect.sleep("20 millis"), { until: () => noted().includes("opening") })
        }))
        yield* lives(sees("Your number?"))
        // Killed while it waits; answered while it is dead.
        yield* alice.send(marco, "+49")
        yield* lives(sees("Ticket 17: smoke, +49"))
        assert.deepStrictEqual(noted(), ["checked smoke", "opening", "opening"])
        const history = yield* alice.history(marco)
        assert.lengthOf(history, 6)
      }).pipe(Effect.provide(TestServers.layerTcp()), Effect.provide(serverGround), Effect.scoped),
    90_000
  )
})
