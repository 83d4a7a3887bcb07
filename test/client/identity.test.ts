import { assert, describe } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Option, Redacted, Stream } from "effect"
import { Auth, SessionStore, Updates } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import { it } from "../support/virtualTime.ts"
import { keptStore, lives, me, meAt, settledIn } from "./lives.ts"
import { client, failureOf, memory, patiently, settle } from "./support.ts"

describe("a bot", () => {
  it.effect("whose key the server has lost signs in again, and so it does in the next run (2.64, 13.11)", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* settledIn
          yield* server.forgetKeys()
          yield* server.disconnect()
          assert.isTrue(Exit.isSuccess(yield* patiently(Effect.exit(me))))
        }).pipe(life())
        const exit = yield* patiently(Effect.exit(life()(me)))
        assert.isTrue(Exit.isSuccess(exit))
      })
    ))

  it.effect("that was signed out (token revoked and replaced) signs in again in the next run", () =>
    lives(({ bot, life, server }) =>
      Effect.gen(function*() {
        yield* patiently(life()(me))
        yield* server.signOut(bot.id)
        const exit = yield* patiently(
          Effect.exit(life()(me))
        )
        assert.isTrue(Exit.isSuccess(exit))
      })
    ))

  it.effect("that takes over another bot's store is nobody else in any data centre", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const a = yield* server.bot()
      const b = yield* server.bot()
      const store = yield* keptStore
      yield* patiently(Effect.provide(meAt(4), client(server, { token: a.token, store })))
      const home = yield* patiently(Effect.provide(me, Layer.fresh(client(server, { token: b.token, store }))))
      assert.strictEqual(home[0]?.id, b.id)
      const far = yield* patiently(Effect.provide(meAt(4), Layer.fresh(client(server, { token: b.token, store }))))
      assert.strictEqual(far[0]?.id, b.id)
    }).pipe(Effect.scoped, Effect.provide(memory())))

  it.effect("cannot lock a bot out for good with two forged frames of four bytes (-404)", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* settledIn
          // Transport errors are not authenticated; the server itself knows the key all the time.
          yield* server.inject(Faults.onSent({ _tag: "TransportError", code: -404 }, { times: 2 }))
          yield* patiently(Effect.exit(me))
        }).pipe(life())
        yield* server.calm
        for (let run = 0; run < 3; run++) {
          const exit = yield* patiently(Effect.exit(life()(me)))
          if (Exit.isSuccess(exit)) return
          assert.isBelow(run, 2)
        }
      })
    ))
})

describe("a key", () => {
  it.effect("is in the store before anything is said in it (2.45)", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        const inner = yield* Effect.provide(SessionStore.SessionStore, yield* Layer.build(SessionStore.layerMemory))
        const said: Array<number> = []
        const store = Layer.succeed(SessionStore.SessionStore, {
          ...inner,
          commit: (changes) =>
            Effect.gen(function*() {
              if (changes.some(({ _tag }) => _tag === "PutKey")) {
                // A store may take its time.
                yield* Effect.sleep("2 seconds")
                const packets = yield* server.packets
                said.push(packets.filter(({ authKeyId, direction }) => direction === "in" && authKeyId !== 0n).length)
              }
              yield* inner.commit(changes)
            })
        })
        yield* patiently(life({ store })(me))
        assert.strictEqual(said[0], 0)
      })
    ))
})

describe("nobody", () => {
  it.effect("is signed out by being told to sign in first: updates are waited for all the same (4.9)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      yield* Effect.gen(function*() {
        const stream = yield* Effect.fork(Stream.runDrain(Updates.stream))
        yield* settle
        assert.strictEqual(failureOf(yield* patiently(Effect.exit(me)))._tag, "Unauthorized")
        yield* settle
        assert.isTrue(Option.isNone(yield* Fiber.poll(stream)))
      }).pipe(Effect.provide(client(server)), Effect.scoped)
    }).pipe(Effect.provide(memory())))
})

describe("a user", () => {
  it.effect("who was signed out elsewhere is told so by the call and by the updates (4.7)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const alice = yield* server.user({ firstName: "Alice" })
      const store = yield* keptStore
      const login = Effect.gen(function*() {
        const sent = yield* Auth.sendCode(Redacted.make(alice.phone))
        if (sent._tag !== "CodeSent") return assert.fail(sent._tag)
        const code = yield* server.loginCode(alice.phone)
        return yield* Auth.signIn(sent, Redacted.make(code ?? ""))
      })
      yield* Effect.gen(function*() {
        assert.strictEqual((yield* patiently(login))._tag, "SignedIn")
        const stream = yield* Effect.fork(Stream.runDrain(Updates.stream))
        yield* settle
        yield* server.signOut(alice.id)
        assert.strictEqual(failureOf(yield* patiently(Effect.exit(me)))._tag, "Unauthorized")
        assert.strictEqual(failureOf(yield* patiently(Fiber.await(stream)))._tag, "Unauthorized")
        const { account } = yield* Effect.flatMap(SessionStore.SessionStore, ({ load }) => load).pipe(
          Effect.provide(store)
        )
        assert.isTrue(Option.isNone(account))
      }).pipe(Effect.provide(client(server, { store })), Effect.scoped)
    }).pipe(Effect.scoped, Effect.provide(memory())))
})
