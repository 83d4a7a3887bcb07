import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Exit, Fiber, Layer, Option, Scope, Stream, TestClock } from "effect"
import { Auth, SessionStore, Updates, Users } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import { SessionStoreError } from "../../services/SessionStore.ts"
import { atWork, keptStore, lives, me, meAt } from "./lives.ts"
import { client, failureOf, memory, patiently, settle } from "./support.ts"

describe("a key that was used in two places", () => {
  for (const dc of [2, 4]) {
    for (const perfectForwardSecrecy of [false, true]) {
      const kind = perfectForwardSecrecy ? ", with perfect forward secrecy" : ""
      it.effect(`ends the client at once, told in data centre ${dc}${kind} (4.12, T4.4)`, () =>
        lives(({ life, server }) =>
          Effect.gen(function*() {
            yield* Effect.gen(function*() {
              const { stream, waiting } = yield* atWork(server)
              yield* server.inject(Faults.refuse("users.getUsers", 406, "AUTH_KEY_DUPLICATED", { dc }))
              const dials = yield* server.dials()
              const isDuplicated = (failure: { readonly _tag: string; readonly reason?: unknown }) => {
                assert.deepStrictEqual([failure._tag, failure.reason], ["Unauthorized", "AUTH_KEY_DUPLICATED"])
              }
              isDuplicated(failureOf(yield* patiently(Effect.exit(dc === 2 ? me : meAt(dc)))))
              isDuplicated(failureOf(yield* patiently(Fiber.join(waiting))))
              isDuplicated(failureOf(yield* patiently(Fiber.join(stream))))
              for (const call of [me, meAt(2), meAt(4), meAt(5)]) {
                isDuplicated(failureOf(yield* patiently(Effect.exit(call))))
              }
              assert.strictEqual((yield* Auth.status)._tag, "SignedOut")
              yield* TestClock.adjust("1 hour")
              isDuplicated(failureOf(yield* patiently(Effect.exit(me))))
              assert.strictEqual((yield* server.dials()) - dials, 0, "dials in an hour")
            }).pipe(life({ perfectForwardSecrecy }))
            // The dead key is not stored any more, so the next run begins with a good one.
            const next = yield* patiently(
              Effect.exit(life({ perfectForwardSecrecy })(me))
            )
            assert.isTrue(Exit.isSuccess(next))
            assert.deepStrictEqual(yield* server.violations, [])
          })
        ))
    }
  }
})

describe("a client that was closed", () => {
  it.effect("answers nothing from memory: who it was, and who others were, fail as all calls do", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { id, token } = yield* server.bot()
      const scope = yield* Scope.make()
      const context = yield* patiently(Layer.buildWithScope(client(server, { token }), scope))
      const told = Effect.gen(function*() {
        const all = [
          yield* Effect.exit(Users.me),
          yield* Effect.exit(Users.get("me")),
          yield* Effect.exit(Users.get(id))
        ]
        return all.map((exit) => Exit.isSuccess(exit) ? String(exit.value.id) : failureOf(exit)._tag)
      }).pipe(Effect.provide(context))
      assert.deepStrictEqual(yield* patiently(told), [String(id), String(id), String(id)])
      yield* Scope.close(scope, Exit.void)
      assert.deepStrictEqual(yield* told, ["ClientClosed", "ClientClosed", "ClientClosed"])
    }).pipe(Effect.provide(memory())))

  it.effect("has no more updates: who asks for them only then is told at once", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const scope = yield* Scope.make()
      const context = yield* patiently(Layer.buildWithScope(client(server, { token }), scope))
      yield* Scope.close(scope, Exit.void)
      const late = Effect.all([Stream.runCount(Updates.stream), Updates.run(() => Effect.void)])
      assert.deepStrictEqual((yield* patiently(Effect.provide(late, context)))[0], 0)
    }).pipe(Effect.provide(memory())))
})

describe("a session that another process has taken over", () => {
  it.effect("is not used any more: its connections close and every call fails with LeaseLost", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const gone = yield* Deferred.make<never, SessionStoreError>()
      const real = yield* Effect.flatMap(keptStore, (layer) => Effect.provide(SessionStore.SessionStore, layer))
      const store = Layer.succeed(SessionStore.SessionStore, { ...real, lost: Deferred.await(gone) })
      yield* Effect.gen(function*() {
        const { stream, waiting } = yield* atWork(server)
        const dials = yield* server.dials()
        yield* Deferred.fail(gone, new SessionStoreError({ operation: "commit", reason: "LeaseLost" }))
        const first = failureOf(yield* patiently(Fiber.join(waiting)))
        const failures = [
          first,
          ...(yield* Effect.forEach(
            [me, meAt(4), meAt(5)],
            (call) => Effect.map(patiently(Effect.exit(call)), failureOf)
          ))
        ]
        for (const failure of failures) {
          assert.deepStrictEqual([failure._tag, "reason" in failure && failure.reason], [
            "SessionStoreError",
            "LeaseLost"
          ])
        }
        assert.isTrue(Exit.isSuccess(yield* patiently(Fiber.join(stream))))
        yield* TestClock.adjust("1 hour")
        assert.strictEqual((yield* server.dials()) - dials, 0)
        assert.deepStrictEqual((yield* server.connections).filter(({ closedAt }) => closedAt === undefined), [])
      }).pipe(Effect.provide(client(server, { token, store })), Effect.scoped)
    }).pipe(Effect.scoped, Effect.provide(memory())))
})

describe("the stream of updates", () => {
  it.effect("fails when Telegram signs the account out", () =>
    lives(({ bot, life, server }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(me)
          const stream = yield* Effect.fork(Effect.exit(Stream.runDrain(Updates.stream)))
          yield* server.inject(
            Faults.refuse("auth.importBotAuthorization", 400, "ACCESS_TOKEN_EXPIRED", {
              times: Number.POSITIVE_INFINITY
            })
          )
          yield* server.signOut(bot.id)
          yield* patiently(Effect.exit(me))
          assert.strictEqual(failureOf(yield* patiently(Fiber.join(stream))).reason, "AUTH_KEY_UNREGISTERED")
        }).pipe(life())
      })
    ))

  it.effect("goes on when somebody calls who was never signed in", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      yield* Effect.gen(function*() {
        const stream = yield* Effect.fork(Stream.runDrain(Updates.stream))
        assert.strictEqual(failureOf(yield* patiently(Effect.exit(me)))._tag, "Unauthorized")
        yield* settle
        assert.isTrue(Option.isNone(yield* Fiber.poll(stream)))
      }).pipe(Effect.provide(client(server)), Effect.scoped)
    }).pipe(Effect.provide(memory())))
})
