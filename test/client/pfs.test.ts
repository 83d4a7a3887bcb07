import { assert, describe } from "@effect/vitest"
import type { Layer } from "effect"
import { Duration, Effect, Exit, Fiber, Redacted, TestClock } from "effect"
import { SessionStore } from "layergram"
import { Faults } from "layergram/testing"
import { it } from "../support/virtualTime.ts"
import { lives, me, meAt, nearest } from "./lives.ts"
import { failureOf, patiently, settle } from "./support.ts"

/** The server's calendar begins here, where virtual time is 0. */
const epoch = Date.UTC(2026, 0, 1)
const pfs = { perfectForwardSecrecy: true }

/** The key of a data centre that the store holds, as the server names it. */
const stored = (store: Layer.Layer<SessionStore.SessionStore>) =>
  Effect.flatMap(SessionStore.SessionStore, (s) => s.load).pipe(Effect.provide(store))

const keysOf = (calls: ReadonlyArray<{ readonly authKeyId: bigint }>) => new Set(calls.map((call) => call.authKeyId))

describe("perfect forward secrecy", () => {
  it.effect("binds before the first call, introduces itself, and says nothing in the permanent key (2.46 to 2.54, 13.68, F211)", () =>
    lives(({ bot, life, server }) =>
      Effect.gen(function*() {
        const { id } = bot
        yield* Effect.gen(function*() {
          const [self] = yield* patiently(me)
          assert.strictEqual(self?.id, id)
          yield* patiently(meAt(4))
          yield* patiently(meAt(5))
        }).pipe(life(pfs))
        const calls = yield* server.calls()
        assert.strictEqual(calls[0]?.method, "auth.bindTempAuthKey")
        assert.strictEqual((yield* server.calls("auth.bindTempAuthKey")).length, 3)
        // One key for each data centre, and none but the temporary ones.
        assert.strictEqual(keysOf(calls).size, 3)
        assert.deepStrictEqual(keysOf(calls), keysOf(yield* server.calls("auth.bindTempAuthKey")))
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  it.effect("uses another temporary key in the next run, for the same permanent one (2.46, 2.61)", () =>
    lives(({ life, server, store }) =>
      Effect.gen(function*() {
        const run = patiently(life(pfs)(me))
        yield* run
        const first = (yield* stored(store)).keys
        yield* run
        const second = (yield* stored(store)).keys
        assert.deepStrictEqual(
          first.map(({ key }) => Redacted.value(key)),
          second.map(({ key }) => Redacted.value(key))
        )
        const binds = yield* server.calls("auth.bindTempAuthKey")
        assert.strictEqual(keysOf(binds).size, 2)
        assert.strictEqual((yield* server.calls("auth.importBotAuthorization")).length, 1)
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  it.effect("sends a binding again with a message of its own when salt, time or number were wrong (2.53, T2.10, T3.6)", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        for (
          const action of [
            { _tag: "BadSalt" },
            ...[16, 17, 20, 32, 48, 64].map((code) => ({ _tag: "BadMessage", code }))
          ]
        ) {
          yield* server.inject(Faults.onMessage(action as Faults.MessageAction))
          yield* patiently(life({ ...pfs, store: SessionStore.layerMemory })(me))
        }
        for (const { error } of yield* server.calls("auth.bindTempAuthKey")) assert.isUndefined(error)
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  it.effect(
    "changes the key under load: no call is lost or made twice, nor one that takes long (2.57, T2.11, F211)",
    () =>
      lives(({ life, server }) =>
        Effect.gen(function*() {
          let executed = 0
          let failed = 0
          yield* server.answer("help.getNearestDc", () =>
            Effect.sync(() => {
              executed++
              return { _tag: "nearestDc", country: "", thisDc: 2, nearestDc: 2 } as const
            }))
          let made = 0
          yield* Effect.gen(function*() {
            yield* patiently(me)
            const one = Effect.catchAll(nearest, () => Effect.sync(() => failed++))
            const binds = server.calls("auth.bindTempAuthKey")
            for (let change = 1; change <= 2; change++) {
              const last = (yield* binds).at(-1)
              const next = (last?.at ?? 0) - epoch + Duration.toMillis("18 hours")
              yield* TestClock.setTime(next - 5000)
              // Before the second change somebody asks for something that takes longer than others are held back for.
              yield* server.inject(Faults.onCall("users.getUsers", { _tag: "Slow", by: (change - 1) * 180_000 }))
              const slow = yield* Effect.fork(me)
              // Fifty calls a second, for ten seconds.
              const calls: Array<Fiber.Fiber<unknown>> = []
              for (let i = 0; i < 500; i++) {
                made++
                calls.push(yield* Effect.fork(one))
                yield* TestClock.adjust("20 millis")
              }
              yield* patiently(Fiber.joinAll(calls), "1 second", "20 millis")
              assert.strictEqual((yield* binds).length, 2)
              yield* patiently(Fiber.join(slow))
              yield* TestClock.adjust("2 minutes")
              yield* patiently(me)
              assert.strictEqual((yield* binds).length, change + 1)
            }
          }).pipe(life(pfs))
          assert.deepStrictEqual({ executed, failed }, { executed: made, failed: 0 })
          assert.strictEqual((yield* server.calls("users.getUsers")).length, 5)
          assert.deepStrictEqual(yield* server.violations, [])
        })
      ),
    120_000
  )

  it.effect("makes another temporary key when the server forgets it, again and again, and stays signed in (1.11, 2.59, T2.12, 13.71)", () =>
    lives(({ life, server, store }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(me)
          yield* patiently(meAt(4))
          const first = (yield* stored(store)).keys
          for (let i = 0; i < 5; i++) {
            yield* TestClock.adjust("5 minutes")
            yield* server.forgetKeys({ key: "temporary" })
            yield* server.disconnect()
            yield* patiently(me)
            yield* patiently(meAt(4))
          }
          assert.deepStrictEqual(
            (yield* stored(store)).keys.map(({ key }) => Redacted.value(key)),
            first.map(({ key }) => Redacted.value(key))
          )
        }).pipe(life(pfs))
        assert.strictEqual((yield* server.calls("auth.importBotAuthorization")).length, 1)
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  it.effect("binds anew and sends again what was refused for want of a binding (4.9)", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(me)
          yield* server.forgetBindings()
          const calls = yield* patiently(Effect.all(Array.from({ length: 10 }, () => me), { concurrency: "unbounded" }))
          assert.strictEqual(calls.length, 10)
        }).pipe(life(pfs))
        assert.strictEqual((yield* server.calls("auth.bindTempAuthKey")).length, 2)
        assert.strictEqual((yield* server.calls("auth.importBotAuthorization")).length, 1)
      })
    ))

  it.effect("finds out by a binding that the permanent key is dead, and signs a bot in again (2.55, 13.27)", () =>
    lives(({ life, server, store }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(me)
          const [first] = (yield* stored(store)).keys
          yield* TestClock.adjust("5 minutes")
          yield* server.forgetKeys()
          yield* server.disconnect()
          yield* patiently(me)
          const [second] = (yield* stored(store)).keys
          assert.notDeepEqual(first && Redacted.value(first.key), second && Redacted.value(second.key))
        }).pipe(life(pfs))
        assert.strictEqual((yield* server.calls("auth.importBotAuthorization")).length, 2)
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  it.effect("keeps the permanent key when a binding is refused once, or for another reason (2.55, 2.56)", () =>
    lives(({ life, server, store }) =>
      Effect.gen(function*() {
        const run = patiently(life(pfs)(me))
        yield* run
        const first = (yield* stored(store)).keys
        yield* TestClock.adjust("5 minutes")
        const reasons = [
          "ENCRYPTED_MESSAGE_INVALID",
          "TEMP_AUTH_KEY_ALREADY_BOUND",
          "TEMP_AUTH_KEY_EMPTY",
          "EXPIRES_AT_INVALID"
        ]
        for (const reason of reasons) {
          yield* server.inject(Faults.refuse("auth.bindTempAuthKey", 400, reason))
          yield* run
        }
        assert.deepStrictEqual(
          (yield* stored(store)).keys.map(({ key }) => Redacted.value(key)),
          first.map(({ key }) => Redacted.value(key))
        )
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  it.effect("fails calls when bindings are refused for ever, and says nothing in a key that is not bound (2.47, 2.56)", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(me)
          yield* server.inject(
            Faults.refuse("auth.bindTempAuthKey", 400, "EXPIRES_AT_INVALID", { times: Number.POSITIVE_INFINITY })
          )
          yield* server.forgetKeys({ key: "temporary" })
          yield* server.disconnect()
          const failure = failureOf(yield* patiently(Effect.exit(me)))
          assert.strictEqual(failure._tag, "HandshakeError")
          yield* server.calm
          yield* settle
          assert.isTrue(Exit.isSuccess(yield* patiently(Effect.exit(me))))
        }).pipe(life(pfs))
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  it.effect("keeps the salts of temporary and permanent keys apart (2.58)", () =>
    lives(({ life, server, store }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(me)
          const before = (yield* stored(store)).keys.map(({ salt }) => salt)
          for (let i = 0; i < 3; i++) {
            yield* server.renewSalts()
            yield* patiently(me)
          }
          yield* TestClock.adjust(Duration.hours(3))
          yield* patiently(me)
          assert.deepStrictEqual((yield* stored(store)).keys.map(({ salt }) => salt), before)
        }).pipe(life(pfs))
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))
})
