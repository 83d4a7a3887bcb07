/** Whole bots in virtual time, as whoever writes bots tests them: one clock for the test, the bot and the server. */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Clock, DateTime, Duration, Effect, Exit, Fiber, TestClock } from "effect"
import { Bot, Draft, Messages, Typing, Users } from "layergram"
import {
  Faults,
  layerBotClient,
  layerTelegram,
  layerUser,
  layerUserClient,
  TestBot,
  TestServer
} from "layergram/testing"
import { TestTelegram, TestUser, Unexpected } from "layergram/testing"
import { failureOf } from "../../client/support.ts"

/** Remembers for a day, by its own clock. */
const reminder = Bot.command("remind", {}, ({ message }) =>
  Effect.gen(function*() {
    const at = DateTime.addDuration(yield* DateTime.now, "1 day")
    yield* Messages.reply(message, "tomorrow")
    yield* Effect.sleep(Duration.millis(DateTime.toEpochMillis(at) - (yield* Clock.currentTimeMillis)))
    yield* Messages.reply(message, "it is time")
  }))

const seconds = Effect.map(Clock.currentTimeMillis, (now) => now / 1000)

describe("a bot under TestClock", () => {
  it.scoped(
    "reminds after a day, which TestClock lets pass for the bot and for Telegram (F227)",
    () =>
      Effect.gen(function*() {
        const { run, user } = yield* TestTelegram
        const { violations } = yield* TestServer.TestServer
        yield* run(Bot.run(Bot.make(reminder)))
        const alice = yield* user("Alice")
        yield* alice.sends("/remind")
        const begun = (yield* alice.sees("tomorrow")).message.date
        assert.approximately(begun, yield* seconds, 2)
        yield* TestClock.adjust("23 hours")
        yield* alice.seesNothing("59 minutes")
        yield* TestClock.adjust("1 minute")
        const ended = (yield* alice.sees("it is time", 0)).message.date
        assert.approximately(ended - begun, 24 * 3600, 1)
        assert.approximately(ended, yield* seconds, 2)
        assert.deepStrictEqual(yield* violations, [])
      }).pipe(Effect.provide(layerTelegram())),
    30_000
  )

  it.scoped("schedules messages by the clock that it has, and Telegram delivers them by the same (F79)", () =>
    Effect.gen(function*() {
      const { bot, user } = yield* TestTelegram
      const alice = yield* user("Alice")
      yield* alice.human.start(bot)
      const soon = DateTime.addDuration(yield* DateTime.now, "2 hours")
      yield* Effect.flatMap(TestUser, (eve) =>
        Effect.zipRight(
          alice.human.send(eve, "hello"),
          Messages.send(alice.human.id, Draft.text("later").pipe(Draft.at(soon)))
        )).pipe(Effect.provide(layerUserClient({ user: { firstName: "Eve" } })))
      yield* TestClock.adjust("110 minutes")
      yield* alice.seesNothing("5 minutes")
      yield* alice.sees("later", "10 minutes")
    }).pipe(Effect.provide(layerTelegram())))

  it.scoped("waits as long as Telegram wants it to (F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const server = yield* TestServer.TestServer
      yield* run(Bot.run(Bot.make(Bot.command("start", {}, ({ message }) => Messages.reply(message, "hello")))))
      yield* server.inject(Faults.flood("messages.sendMessage", "40 seconds", { times: 1 }))
      const alice = yield* user("Alice")
      yield* alice.sends("/start")
      yield* alice.seesNothing("39 seconds")
      yield* alice.sees("hello", "2 seconds")
    }).pipe(Effect.provide(layerTelegram())))

  it.scoped("shows that it types as long as it thinks, and no longer (F227)", () =>
    Effect.gen(function*() {
      const { passes, run, user } = yield* TestTelegram
      const server = yield* TestServer.TestServer
      const think = Bot.command("think", {}, ({ message }) =>
        Effect.sleep("12 seconds").pipe(
          Typing.withTyping(message.chat),
          Effect.zipRight(Messages.reply(message, "42"))
        ))
      yield* run(Bot.run(Bot.make(think)))
      const alice = yield* user("Alice")
      yield* alice.sends("/think")
      yield* TestClock.adjust("11 seconds")
      const actions = Effect.map(
        server.calls("messages.setTyping"),
        (calls) => calls.map(({ params }) => params.action._tag)
      )
      const typing = "sendMessageTypingAction"
      assert.deepStrictEqual(yield* actions, [typing, typing, typing])
      yield* alice.sees("42", "2 seconds")
      yield* passes("1 minute")
      assert.deepStrictEqual(yield* actions, [typing, typing, typing, "sendMessageCancelAction"])
    }).pipe(Effect.provide(layerTelegram())))

  it.scoped("has real time for what is no work of the client, before time passes (F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      // Some turns of the event loop, as files and databases need them.
      const turn = Effect.async<void>((resume) => void setImmediate(() => resume(Effect.void)))
      const reading = Effect.all(Array.from({ length: 3 }, () => turn), { discard: true })
      const began = yield* Clock.currentTimeMillis
      const done: Array<number> = []
      const work = Effect.sleep("1 hour").pipe(
        Effect.zipRight(reading),
        Effect.zipRight(Effect.map(Clock.currentTimeMillis, (now) => void done.push((now - began) / 3_600_000))),
        Effect.repeatN(2)
      )
      yield* Effect.forkScoped(work)
      yield* TestClock.adjust("4 hours")
      assert.deepStrictEqual(done, [1, 2, 3])
      yield* run(Effect.void)
      yield* user("Alice")
    }).pipe(Effect.provide(layerTelegram())))

  it.scoped("has the time of whoever sleeps outside (F227)", () =>
    Effect.gen(function*() {
      yield* TestClock.adjust("1 hour")
      const outside = yield* Effect.fork(Effect.as(Effect.sleep("5 hours"), "outside"))
      const [inside, now] = yield* Effect.gen(function*() {
        const fiber = yield* Effect.fork(Effect.as(Effect.sleep("5 hours"), "inside"))
        yield* TestClock.adjust("5 hours")
        return [yield* Fiber.join(fiber), yield* DateTime.now] as const
      }).pipe(Effect.provide(layerTelegram()))
      assert.deepStrictEqual([inside, yield* Fiber.join(outside)], ["inside", "outside"])
      assert.strictEqual(DateTime.formatIso(now), "2026-01-01T06:00:00.000Z")
      assert.strictEqual(yield* Clock.currentTimeMillis, 6 * 3_600_000)
    }))
})

class Broken extends Error {
  readonly _tag = "Broken"
}

/** Listens, and fails when it is told to. */
const fragile = Bot.make(Bot.command("fail", {}, () => Effect.fail(new Broken("handler"))))

describe("a bot that fails", () => {
  const under = <A, E>(use: Effect.Effect<A, E, TestTelegram>) => Effect.exit(Effect.provide(use, layerTelegram()))
  const deathOf = (exit: Exit.Exit<unknown, unknown>): ReadonlyArray<unknown> =>
    Exit.isFailure(exit) ? [...Cause.defects(exit.cause)] : assert.fail("it succeeded")

  it.scoped("at once fails the test with its own error (F227)", () =>
    Effect.gen(function*() {
      const exit = yield* under(
        Effect.scoped(Effect.flatMap(TestTelegram, ({ run }) => run(Effect.fail(new Broken("at once")))))
      )
      assert.strictEqual(String(failureOf(exit)), "Error: at once")
    }))

  it.scoped("later ends whatever waits for it with its cause, once (F227)", () =>
    Effect.gen(function*() {
      const late = Effect.zipRight(Effect.sleep("10 seconds"), Effect.fail(new Broken("late")))
      const waits = (
        wait: (telegram: TestTelegram["Type"]) => Effect.Effect<unknown, unknown>
      ) =>
        under(Effect.scoped(Effect.gen(function*() {
          const telegram = yield* TestTelegram
          yield* telegram.run(late)
          yield* wait(telegram)
        })))
      const inSees = yield* waits(({ user }) =>
        Effect.flatMap(user("Alice"), ({ sees }) => sees("anything", "1 minute"))
      )
      const inPasses = yield* waits(({ passes }) => passes("1 day"))
      const inNothing = yield* waits(({ user }) =>
        Effect.flatMap(user("Alice"), ({ seesNothing }) => seesNothing("1 minute"))
      )
      // The test itself lets time pass, and never looks.
      const atTheEnd = yield* waits(() => TestClock.adjust("1 minute"))
      for (const exit of [inSees, inPasses, inNothing, atTheEnd]) {
        assert.deepStrictEqual(deathOf(exit).map(String), ["Error: late"])
      }
    }))

  it.scoped("in one test leaves the next one alone, and a bot that ends or is interrupted is none (F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const failing = yield* Effect.exit(Effect.scoped(Effect.zipRight(
        run(Effect.zipRight(Effect.sleep("10 seconds"), Effect.die("gone"))),
        TestClock.adjust("1 minute")
      )))
      assert.deepStrictEqual(deathOf(failing), ["gone"])
      yield* Effect.scoped(run(Effect.never))
      yield* run(Effect.void)
      const alice = yield* user("Alice")
      yield* alice.seesNothing("1 minute")
    }).pipe(Effect.provide(layerTelegram())))

  it.scoped("in a handler goes on, and says so where something else was expected (F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      yield* run(Bot.run(fragile))
      const alice = yield* user("Alice")
      yield* alice.sends("/fail")
      const unexpected = failureOf(yield* Effect.exit(alice.sees("hello")))
      assert.instanceOf(unexpected, Unexpected)
      assert.include(unexpected.message, "Alice expected hello and saw nothing; the bot has logged:\nError: handler")
    }).pipe(Effect.provide(layerTelegram())))
})

describe("accounts of users, for tests", () => {
  it.scoped("are signed in with a code, and with a password where they have one (F8)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const eve = yield* TestUser
      const me = yield* Users.me
      assert.deepStrictEqual([me.id, me.firstName, me.isBot], [eve.id, "Eve", false])
      const bob = yield* server.user({ firstName: "Bob" })
      yield* bob.send(eve, "hi")
      yield* Messages.send(bob.id, "hello")
      assert.strictEqual((yield* bob.receive).text, "hello")
      // On another device of hers.
      yield* eve.send(bob, "hello again")
      assert.strictEqual((yield* bob.receive).text, "hello again")
      assert.lengthOf(yield* server.calls("auth.checkPassword"), 1)
      assert.deepStrictEqual([yield* server.violations, yield* server.missing], [[], []])
    }).pipe(Effect.provide(layerUser({ user: { firstName: "Eve", password: "secret" } }))))

  it.scoped("and further bots are clients of the same server, each with a session of its own (F8)", () =>
    Effect.gen(function*() {
      const { run } = yield* TestTelegram
      const first = yield* TestBot
      yield* run(Bot.run(Bot.make(Bot.command("start", {}, ({ message }) => Messages.reply(message, "hello")))))
      const other = yield* Effect.zip(TestBot, Users.me).pipe(
        Effect.provide(layerBotClient({ bot: { username: "b_bot" } }))
      )
      assert.deepStrictEqual(other.map(({ id }) => id === first.id), [false, false])
      assert.strictEqual((yield* Users.me).id, first.id)
      const text = yield* Effect.gen(function*() {
        yield* Messages.send(`@${first.username ?? ""}`, "/start")
        const { receive } = yield* TestUser
        return (yield* receive).text
      }).pipe(Effect.provide(layerUserClient()))
      assert.strictEqual(text, "hello")
    }).pipe(Effect.provide(layerTelegram({ bot: { username: "first_bot" } }))))
})
