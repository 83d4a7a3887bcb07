import { assert, describe } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Option, Scope, TestClock } from "effect"
import { Rpc, SessionStore } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import * as help from "layergram/tl/help"
import { refuse } from "../../layers/testing/refusal.ts"
import { SessionStoreError } from "../../services/SessionStore.ts"
import { it } from "../support/virtualTime.ts"
import { keptStore, lives, me, meAt, nearest } from "./lives.ts"
import { client, failureOf, memory, patiently, play, settle } from "./support.ts"

describe("a home", () => {
  it.effect("that does not exist is not moved to, nor remembered", () =>
    lives(({ life, server, store }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(me)
          yield* server.inject(Faults.migrate("users.getUsers", "USER", 777))
          assert.isTrue(Exit.isFailure(yield* patiently(Effect.exit(me))))
          const stored = yield* Effect.flatMap(SessionStore.SessionStore, (s) => s.load).pipe(Effect.provide(store))
          assert.notDeepEqual(stored.home, Option.some(777))
          const again = yield* patiently(Effect.exit(nearest))
          assert.isTrue(Exit.isSuccess(again))
        }).pipe(life())
      })
    ))

  it.effect("and the next run does not end there for ever", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const store = yield* keptStore
      yield* Effect.gen(function*() {
        yield* patiently(me)
        yield* server.inject(Faults.migrate("users.getUsers", "USER", 777))
        yield* patiently(Effect.exit(me))
      }).pipe(Effect.provide(client(server, { token, store })), Effect.scoped)
      const exit = yield* patiently(Effect.exit(Effect.provide(nearest, Layer.fresh(client(server, { token, store })))))
      assert.isTrue(Exit.isSuccess(exit))
    }).pipe(Effect.scoped, Effect.provide(memory())))

  it.effect("that changes takes all calls along that were told so (13.73)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      yield* Effect.gen(function*() {
        yield* patiently(nearest)
        yield* server.inject(Faults.migrate("help.getNearestDc", "USER", 4, { dc: 2, times: 3 }))
        const calls = yield* Effect.forEach([1, 2, 3], () => Effect.fork(Effect.exit(nearest)))
        const exits = yield* patiently(Effect.forEach(calls, Fiber.join))
        for (const exit of exits) assert.isTrue(Exit.isSuccess(exit))
      }).pipe(Effect.provide(client(server)), Effect.scoped)
    }).pipe(Effect.provide(memory())))
})

describe("another data centre", () => {
  it.effect("is not gone to by a client that is closed; calls end as all others do", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const scope = yield* Scope.make()
      const context = yield* patiently(Layer.buildWithScope(client(server, { token }), scope))
      const late = yield* Effect.fork(Effect.exit(Effect.provide(meAt(4), context)))
      yield* Effect.yieldNow()
      yield* Scope.close(scope, Exit.void)
      for (const exit of [yield* patiently(Fiber.join(late)), yield* Effect.exit(Effect.provide(meAt(5), context))]) {
        assert.strictEqual(failureOf(exit)._tag, "ClientClosed")
      }
    }).pipe(Effect.provide(memory())))

  it.effect("that cannot be reached does not stand in the way of a third one", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(meAt(4))
          yield* server.inject(Faults.onConnect({ _tag: "Refuse" }, { dc: 5, times: Number.POSITIVE_INFINITY }))
          const hopeless = yield* Effect.fork(meAt(5))
          yield* TestClock.adjust("5 seconds")
          yield* settle
          yield* patiently(meAt(4), "3 minutes")
          yield* Fiber.interrupt(hopeless)
        }).pipe(life())
      })
    ))

  it.effect("that has lost our key is talked to again, though somebody asks all the time", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(meAt(4))
          yield* TestClock.adjust("30 seconds")
          yield* patiently(meAt(4))
          yield* TestClock.adjust("40 seconds")
          yield* patiently(meAt(4))
          yield* server.forgetKeys({ dc: 4 })
          yield* server.disconnect({ dc: 4 })
          let last: unknown
          for (let i = 0; i < 20; i++) {
            const exit = yield* patiently(Effect.exit(meAt(4)))
            if (Exit.isSuccess(exit)) return
            last = failureOf(exit)
            yield* TestClock.adjust("30 seconds")
            yield* settle
          }
          assert.fail(`ten minutes later: ${JSON.stringify(last)}`)
        }).pipe(life())
      })
    ))

  it.effect("that fails once while another data centre's key is kept does not cost that data centre for good", () =>
    lives(({ life }) =>
      Effect.gen(function*() {
        const context = yield* Layer.build(SessionStore.layerMemory)
        const real = yield* Effect.flatMap(SessionStore.SessionStore, Effect.succeed).pipe(Effect.provide(context))
        let failures = 0
        const store = Layer.succeed(SessionStore.SessionStore, {
          ...real,
          commit: (changes) =>
            failures-- > 0
              ? Effect.fail(new SessionStoreError({ operation: "commit", reason: "Unavailable" }))
              : real.commit(changes)
        })
        yield* Effect.gen(function*() {
          yield* patiently(me)
          failures = 1
          yield* patiently(Effect.exit(meAt(4)))
          failures = 0
          for (let i = 0; i < 10; i++) {
            const exit = yield* patiently(Effect.exit(meAt(4)))
            if (Exit.isSuccess(exit)) return
            yield* TestClock.adjust("30 seconds")
            yield* settle
          }
          assert.fail("five minutes later the disk is well, and the data centre still closed")
        }).pipe(life({ store }))
      })
    ))

  it.effect("is brought over once, when many calls find out at different times that it is lost (5.13)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* patiently(meAt(4))
        const before = (yield* server.calls("auth.exportAuthorization")).length
        let asked = 0
        yield* server.answer("help.getNearestDc", () =>
          Effect.suspend(() => {
            const n = asked++
            if (n >= 10) return Effect.succeed({ _tag: "nearestDc", country: "", thisDc: 4, nearestDc: 4 } as never)
            return Effect.delay(Effect.fail(refuse(401, "AUTH_KEY_UNREGISTERED")), n * 1000)
          }))
        const calls = Effect.forEach(
          Array.from({ length: 10 }),
          () => Rpc.invoke(help.getNearestDc(), { dc: 4 }),
          { concurrency: "unbounded" }
        )
        yield* patiently(calls)
        assert.isAtMost((yield* server.calls("auth.exportAuthorization")).length - before, 2)
      }), { isServerLying: true }))

  it.effect("gets the account's authorization once, however many calls are made there at once (5.12, 5.13, T5.3, F150)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const calls = Effect.forEach([4, 5], (dc) =>
          Effect.forEach(Array.from({ length: 100 }), () => meAt(dc), { concurrency: "unbounded" }), {
          concurrency: "unbounded"
        })
        yield* patiently(calls)
        for (const method of ["auth.exportAuthorization", "auth.importAuthorization"] as const) {
          assert.strictEqual((yield* server.calls(method)).length, 2)
        }
      })
    ))

  for (const perfectForwardSecrecy of [false, true]) {
    const kind = perfectForwardSecrecy ? ", with perfect forward secrecy" : ""
    it.effect(`of the test servers is called by its number there${kind} (2.12, F161)`, () =>
      play(({ server }) =>
        Effect.gen(function*() {
          assert.isTrue(server.servers.test)
          yield* patiently(me)
          yield* patiently(meAt(1))
          assert.deepStrictEqual([...new Set((yield* server.calls("users.getUsers")).map(({ dc }) => dc))], [2, 1])
        }), { server: { test: true }, perfectForwardSecrecy }))
  }
})
