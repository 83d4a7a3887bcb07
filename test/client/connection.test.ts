import { assert, describe } from "@effect/vitest"
import { Clock, Duration, Effect, Exit, Fiber, Layer, Ref, Stream, SubscriptionRef, TestClock } from "effect"
import { Connection, Messages, Rpc, SessionStore, Updates } from "layergram"
import * as help from "layergram/tl/help"
import * as messages from "layergram/tl/messages"
import * as users from "layergram/tl/users"
import { Faults, TestServer } from "layergram/testing"
import { DcPool } from "../../services/DcPool.ts"
import { it } from "../support/virtualTime.ts"
import { client, failureOf, memory, patiently, play, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))

const dead = { _tag: "HalfOpen" } as const

describe("a lost connection", () => {
  it.effect("is made again, ten times in a row, and calls go on (13.16, 13.30, 13.35)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        for (let i = 0; i < 10; i++) {
          yield* server.disconnect()
          yield* patiently(me)
        }
      })
    ))

  for (
    const [when, fault] of [
      ["before the server reads the calls", Faults.onReceived({ _tag: "Close" })],
      ["after the server has read the calls", Faults.onSent({ _tag: "Close" })],
      ["in the middle of an answer", Faults.onSent({ _tag: "Cut", after: 11 })],
      ["by silence in one direction", Faults.onSent(dead)],
      ["by silence in the other", Faults.onReceived(dead)],
      ["by a damaged answer", Faults.onSent({ _tag: "Corrupt", at: 40 })]
    ] as const
  ) {
    it.effect(`loses none of a hundred calls ${when} (3.62, 3.64, T3.9, T3.15, F172)`, () =>
      play(({ alice, bot, server }) =>
        Effect.gen(function*() {
          yield* alice.send(bot, "so that the bot knows me")
          yield* settle
          yield* server.inject(fault)
          const texts = Array.from({ length: 100 }, (_, i) => `text ${i}`)
          const sent = yield* patiently(
            Effect.forEach(texts, (text) => Messages.send(alice.id, text), { concurrency: "unbounded" })
          )
          assert.strictEqual(new Set(sent.map(({ id }) => id)).size, 100)
          // Each was executed once.
          const arrived = (yield* alice.history(bot)).filter(({ from }) => from === bot.id).map(({ text }) => text)
          assert.deepStrictEqual(arrived.toSorted(), texts.toSorted())
        })
      ))
  }

  it.effect("is noticed without a sound from the network, within a bound (3.66, T3.15, 13.17)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const { state } = yield* DcPool
        yield* server.inject(Faults.onPacket(dead, { times: Number.POSITIVE_INFINITY }))
        yield* TestClock.adjust("76 seconds")
        yield* settle
        assert.notStrictEqual((yield* SubscriptionRef.get(state))._tag, "Connected")
        yield* server.calm
        yield* patiently(me)
      })
    ))

  it.effect("shows in the state, and so does its return", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const { state } = yield* DcPool
        const seen = yield* Ref.make<ReadonlyArray<string>>([])
        yield* Effect.forkScoped(
          Stream.runForEach(state.changes, ({ _tag }) => Ref.update(seen, (all) => [...all, _tag]))
        )
        yield* settle
        yield* server.disconnect()
        yield* settle
        yield* patiently(me)
        yield* settle
        assert.deepStrictEqual(yield* Ref.get(seen), ["Connected", "Waiting", "Connecting", "Connected"])
      })
    ))

  it.effect("while nobody answers is tried again at growing distances, without haste (3.65, 13.33, F172)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onConnect({ _tag: "Refuse" }, { times: Number.POSITIVE_INFINITY }))
        const before = yield* server.dials()
        yield* server.disconnect()
        for (let i = 0; i < 60; i++) {
          yield* TestClock.adjust("1 second")
          yield* settle
        }
        const dials = (yield* server.dials()) - before
        assert.isTrue(dials >= 5 && dials <= 12, `${dials} dials in a minute`)
        // Calls wait meanwhile, and go out when the server is back.
        const call = yield* Effect.fork(me)
        yield* TestClock.adjust("1 minute")
        yield* settle
        yield* server.calm
        yield* patiently(Fiber.join(call))
      })
    ))

  it.effect("is made again at once when the application says that the network is back (F164)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const { state } = yield* DcPool
        yield* server.inject(Faults.onConnect({ _tag: "Refuse" }, { times: Number.POSITIVE_INFINITY }))
        yield* server.disconnect()
        // Long enough for pauses of more than ten seconds.
        for (let i = 0; i < 60; i++) {
          yield* TestClock.adjust("1 second")
          yield* settle
        }
        while ((yield* SubscriptionRef.get(state))._tag !== "Waiting") {
          yield* TestClock.adjust("1 second")
          yield* settle
        }
        yield* server.calm
        const began = yield* Clock.currentTimeMillis
        yield* Connection.nudge
        yield* settle
        yield* patiently(me, "5 seconds", "10 millis")
        assert.isAtMost((yield* Clock.currentTimeMillis) - began, 100)
        assert.strictEqual((yield* SubscriptionRef.get(state))._tag, "Connected")
        // Where nothing waits, nothing happens.
        const dials = yield* server.dials()
        yield* Connection.nudge
        yield* settle
        assert.strictEqual(yield* server.dials(), dials)
      })
    ))

  it.effect("to a server that restarts again and again comes back as fast as the first time (3.65)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const times: Array<number> = []
        for (let i = 0; i < 12; i++) {
          yield* server.disconnect()
          const began = yield* Clock.currentTimeMillis
          yield* patiently(me, "5 minutes", "50 millis")
          times.push((yield* Clock.currentTimeMillis) - began)
          yield* TestClock.adjust("2 seconds")
          yield* settle
        }
        // Half a second, give or take a fifth, and what it takes to look.
        assert.isAtMost(Math.max(...times), 900, String(times))
      })
    ))

  it.effect("to a server that answers and hangs up at once is made ever more slowly (3.65, 13.27)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const before = yield* server.dials()
        for (let i = 0; i < 600; i++) {
          yield* TestClock.adjust("100 millis")
          yield* settle
          yield* server.disconnect()
        }
        const dials = (yield* server.dials()) - before
        assert.isTrue(dials >= 5 && dials <= 12, `${dials} dials in a minute`)
        // It lasts, so what was before is forgotten.
        yield* patiently(me)
        yield* TestClock.adjust("2 seconds")
        yield* server.disconnect()
        const again = yield* server.dials()
        yield* TestClock.adjust("1 second")
        yield* settle
        assert.strictEqual((yield* server.dials()) - again, 1)
      })
    ))

  it.effect("and a ping without answer at once lead to one new connection (13.43)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const before = yield* server.dials()
        yield* server.inject(Faults.onPacket(dead))
        const call = yield* Effect.fork(me)
        yield* TestClock.adjust("20 seconds")
        yield* server.disconnect()
        yield* patiently(Fiber.join(call))
        assert.strictEqual((yield* server.dials()) - before, 1)
      })
    ))

  it.effect("that comes and goes all the time loses no call (13.31)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const calls = yield* Effect.fork(Effect.forEach(Array.from({ length: 50 }), () => me, { concurrency: 5 }))
        for (let i = 0; i < 100; i++) {
          yield* server.disconnect()
          yield* TestClock.adjust("50 millis")
          yield* settle
        }
        yield* patiently(Fiber.join(calls))
      })
    ))
})

describe("a server", () => {
  it.effect("that has forgotten the session gets everything again (3.50, T3.9)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bot, "hello")
        yield* settle
        yield* server.inject(Faults.onCall("messages.sendMessage", { _tag: "Slow", by: Duration.seconds(8) }))
        const sending = yield* Effect.fork(Messages.send(alice.id, "through thick and thin"))
        yield* settle
        yield* server.forgetSessions()
        // The call is made again, and the server knows the message by its random id (4.31): its answer is lost.
        const error = failureOf(yield* patiently(Fiber.await(sending)))
        assert.strictEqual(error._tag, "UnknownOutcome")
        const arrived = (yield* alice.history(bot)).filter(({ from }) => from === bot.id)
        assert.strictEqual(arrived.length, 1)
      })
    ))

  it.effect("that has lost an answer is asked after, and the call is made again where that does no harm (3.54, 3.63, T3.10)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onCall("users.getUsers", { _tag: "Lose" }))
        const call = yield* Effect.fork(me)
        yield* settle
        yield* server.forgetSessions()
        yield* server.disconnect()
        yield* patiently(Fiber.join(call))
      })
    ))

  it.effect("that never answers, though it has a call, does not keep it waiting for ever (3.54, 3.62, T3.10)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onCall("users.getUsers", { _tag: "Ignore" }))
        yield* patiently(me, "7 minutes")
        yield* server.inject(Faults.onCall("users.getUsers", { _tag: "Ignore" }, { times: Number.POSITIVE_INFINITY }))
        assert.strictEqual(failureOf(yield* patiently(Effect.exit(me), "15 minutes"))._tag, "UnknownOutcome")
      })
    ))

  it.effect("that has lost the answer to a message, and then the key, does not make an error of the message's twin (4.31)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bot, "hello")
        yield* settle
        yield* server.inject(Faults.onCall("messages.sendMessage", { _tag: "Lose" }))
        const sending = yield* Effect.fork(Messages.send(alice.id, "once"))
        yield* settle
        yield* server.forgetKeys()
        yield* server.disconnect()
        assert.strictEqual(failureOf(yield* patiently(Fiber.await(sending)))._tag, "UnknownOutcome")
        const arrived = (yield* alice.history(bot)).filter(({ from }) => from === bot.id)
        assert.strictEqual(arrived.length, 1)
      }), { isServerLying: true }))

  it.effect("that changes its salts does not disturb (3.46)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        for (let i = 0; i < 5; i++) {
          yield* server.renewSalts()
          yield* patiently(me)
        }
      })
    ))

  it.effect("that finds no salt good enough is left alone for a while (3.46, T3.7)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onMessage({ _tag: "BadSalt" }, { times: Number.POSITIVE_INFINITY }))
        const packets = (yield* server.packets).length
        const call = yield* Effect.fork(me)
        for (let i = 0; i < 60; i++) {
          yield* TestClock.adjust("1 second")
          yield* settle
        }
        assert.isAtMost((yield* server.packets).length - packets, 500)
        yield* server.calm
        yield* patiently(Fiber.join(call))
      })
    ))

  for (const code of [16, 17, 18, 19, 20, 32, 33, 34, 35, 64, 999]) {
    it.effect(`that refuses a message with ${code} gets it again, and executes it once (3.39-3.48, T3.6)`, () =>
      play(({ alice, bot, server }) =>
        Effect.gen(function*() {
          yield* alice.send(bot, "hello")
          yield* settle
          yield* server.inject(Faults.onMessage({ _tag: "BadMessage", code }))
          const sending = Effect.forEach(["a", "b", "c"], (text) => Messages.send(alice.id, text), {
            concurrency: "unbounded"
          })
          yield* patiently(sending)
          const arrived = (yield* alice.history(bot)).filter(({ from }) => from === bot.id).map(({ text }) => text)
          assert.deepStrictEqual(arrived.toSorted(), ["a", "b", "c"])
        })
      ))
  }

  for (
    const [what, action] of [
      ["a foreign session", { _tag: "SessionId" }],
      ["a wrong message key", { _tag: "MessageKey" }],
      ["times long past", { _tag: "MessageTime", by: Duration.seconds(-600) }],
      ["times to come", { _tag: "MessageTime", by: Duration.seconds(600) }],
      ["ids of a client", { _tag: "EvenMessageId" }],
      ["eleven bytes of padding", { _tag: "Padding", length: 0 }],
      ["too much padding", { _tag: "Padding", length: 1040 }],
      ["a length that is negative", { _tag: "Length", length: -4 }],
      ["a length beyond the packet", { _tag: "Length", length: 4000 }]
    ] as const
  ) {
    it.effect(`whose packets carry ${what} is not believed; the client recovers (3.5-3.9, T3.2, T3.4)`, () =>
      play(({ server }) =>
        Effect.gen(function*() {
          yield* server.inject(Faults.onSeal(action, { times: 12 }))
          yield* patiently(me)
        })
      ))
  }

  it.effect("whose clock is an hour or a day off is talked to, also with a key from before (3.19, 3.39, T3.11, 13.37, 2.33)", () =>
    Effect.forEach([3_600_000, -3_600_000, 86_400_000, -86_400_000], (skew) =>
      Effect.gen(function*() {
        const server = yield* TestServer.TestServer
        yield* server.shiftClock(skew)
        const { token } = yield* server.bot()
        const kept = Layer.succeedContext(yield* Layer.build(SessionStore.layerMemory))
        for (let run = 0; run < 2; run++) {
          yield* patiently(Effect.provide(me, client(server, { token, store: kept })), "2 seconds")
        }
        assert.deepStrictEqual(yield* server.violations, [])
      }).pipe(Effect.scoped, Effect.provide(memory())), { discard: true }))

  it.effect("is believed in its time when a machine comes back from sleep", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.shiftClock(3_600_000)
        yield* server.disconnect()
        yield* patiently(me, "3 seconds")
      })
    ))

  it.effect("that does not know the key any more fails calls, with a reason, after few attempts, and costs no key (2.64, 13.10, 13.11, 13.28)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const store = yield* Layer.build(SessionStore.layerMemory)
      const kept = Layer.succeedContext(store)
      const nearest = Rpc.invoke(help.getNearestDc())
      yield* Effect.gen(function*() {
        yield* patiently(nearest)
        yield* TestClock.adjust("5 minutes")
        yield* settle
        const before = yield* server.dials()
        yield* server.forgetKeys()
        yield* server.disconnect()
        const error = failureOf(yield* patiently(Effect.exit(nearest)))
        assert.isTrue(error._tag === "TransportError" && error.code === -404)
        assert.isAtMost((yield* server.dials()) - before, 3)
        // It is tried again, but seldom.
        yield* TestClock.adjust("1 hour")
        assert.isAtMost((yield* server.dials()) - before, 20)
      }).pipe(Effect.provide(client(server, { store: kept })), Effect.scoped)
      // Anybody on the wire could have said so.
      const { keys } = yield* Effect.flatMap(SessionStore.SessionStore, ({ load }) => load).pipe(Effect.provide(store))
      assert.strictEqual(keys.length, 1)
    }).pipe(Effect.scoped, Effect.provide(memory())))

  it.effect("that floods with -429 is left alone longer and longer, and nothing is lost (1.12, 13.54)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onReceived({ _tag: "TransportError", code: -429 }, { times: 5 }))
        yield* patiently(me)
      })
    ))
})

describe("a session", () => {
  it.effect("is used again by the next client, without another sign-in (F28)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const bot = yield* server.bot()
      const store = yield* Layer.build(SessionStore.layerMemory)
      const kept = Layer.succeedContext(store)
      for (let run = 0; run < 3; run++) {
        yield* patiently(Effect.provide(me, client(server, { token: bot.token, store: kept })))
      }
      assert.strictEqual((yield* server.calls("auth.importBotAuthorization")).length, 1)
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.scoped, Effect.provide(memory())))

  it.effect("of a bot that lives elsewhere moves there, and stays there (4.3, F152)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const bot = yield* server.bot({ dc: 4 })
      const store = yield* Layer.build(SessionStore.layerMemory)
      const kept = Layer.succeedContext(store)
      yield* patiently(Effect.provide(me, client(server, { token: bot.token, store: kept })))
      const dials = yield* server.dials(2)
      yield* patiently(Effect.provide(me, client(server, { token: bot.token, store: kept })))
      assert.strictEqual(yield* server.dials(2), dials)
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.scoped, Effect.provide(memory())))

  it.effect("cannot be begun with a wrong token, and says so (6.24, F28)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const error = failureOf(
        yield* patiently(Effect.exit(Effect.provide(me, client(server, { token: "5:nonsense" }))))
      )
      assert.strictEqual(error._tag, "ACCESS_TOKEN_INVALID")
    }).pipe(Effect.provide(memory())))

  it.effect("that nobody answers fails to begin, in time (T1.10, F18)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      yield* server.inject(Faults.onConnect(dead, { times: Number.POSITIVE_INFINITY }))
      const error = failureOf(yield* patiently(Effect.exit(Effect.provide(me, client(server, { token })))))
      assert.isTrue(error._tag === "HandshakeError" && error.reason === "Timeout")
    }).pipe(Effect.provide(memory())))

  it.effect(
    "gets an update after a day of silence (13.34, 7.51)",
    () =>
      play(({ alice, bot }) =>
        Effect.gen(function*() {
          const first = yield* Effect.fork(Stream.runHead(Updates.on("NewMessage")))
          yield* settle
          for (let minute = 0; minute < 24 * 60; minute += 5) {
            yield* TestClock.adjust("5 minutes")
            yield* settle
          }
          yield* alice.send(bot, "good morning")
          yield* settle
          const exit = yield* patiently(Fiber.await(first))
          assert.isTrue(Exit.isSuccess(exit))
        })
      ),
    60_000
  )

  it.effect("gets updates after the server has lost it (13.34)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const texts = yield* Ref.make<ReadonlyArray<string>>([])
        yield* Effect.forkScoped(
          Stream.runForEach(
            Updates.on("NewMessage"),
            ({ message }) => Ref.update(texts, (all) => [...all, message.text])
          )
        )
        yield* settle
        yield* server.forgetSessions()
        yield* server.disconnect()
        yield* patiently(Effect.sleep("3 seconds"))
        yield* settle
        yield* alice.send(bot, "still there?")
        yield* settle
        assert.deepStrictEqual(yield* Ref.get(texts), ["still there?"])
      })
    ))

  it.effect("that closes ends every call with a typed error, and leaves nothing behind (1.38, 3.64, 13.32, F162, F170)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const calls = yield* Effect.scoped(Effect.gen(function*() {
        const context = yield* Layer.build(client(server, { token }))
        yield* server.inject(Faults.onCall("messages.getDialogs", { _tag: "Ignore" }, { times: 100 }))
        const list = Rpc.invoke(messages.getDialogs({
          offsetDate: 0,
          offsetId: 0,
          offsetPeer: { _tag: "inputPeerEmpty" },
          limit: 1,
          hash: 0n
        }))
        const all = yield* Effect.forEach(
          Array.from({ length: 10 }),
          () => Effect.forkDaemon(Effect.provide(list, context))
        )
        yield* settle
        return all
      }))
      for (const call of calls) assert.strictEqual(failureOf(yield* Fiber.await(call))._tag, "ClientClosed")
      yield* settle
      assert.isTrue((yield* server.connections).every(({ closedAt }) => closedAt !== undefined))
      const dials = yield* server.dials()
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(yield* server.dials(), dials)
    }).pipe(Effect.provide(memory())))
})
