import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Exit, Fiber, Layer, Scope } from "effect"
import { Draft, Messages, Rpc, SessionStore } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import * as users from "layergram/tl/users"
import * as NodeCrypto from "../../layers/crypto/Node.ts"
import * as Noble from "../../layers/crypto/Noble.ts"
import * as RandomId from "../../layers/rpc/randomId.ts"
import * as Seeded from "../../layers/random/Seeded.ts"
import { Crypto } from "../../services/Crypto.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import { client, failureOf, memory, patiently, play, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
const identity = { account: 7, method: "messages.sendMessage", key: "order 1" }

describe("a random id", () => {
  it.effect("is the same for the same account, method and key, in every process and whatever does the hashing", () =>
    Effect.gen(function*() {
      const { sha256 } = yield* Crypto
      const id = RandomId.of(sha256, identity)
      assert.strictEqual(id, -1438988167009010232n)
      const others = [{ ...identity, account: 8 }, { ...identity, method: "messages.sendMedia" }, {
        ...identity,
        key: ""
      }]
      assert.strictEqual(new Set([id, ...others.map((other) => RandomId.of(sha256, other))]).size, 4)
    }).pipe((test) => Effect.all([Effect.provide(test, NodeCrypto.layer), Effect.provide(test, Noble.layer)])))

  it.effect("without a key is fresh, from the source of randomness, of 64 bits, and never zero", () =>
    Effect.gen(function*() {
      const { bytes } = yield* RandomSource
      const ids = Array.from({ length: 1000 }, () => RandomId.fresh(bytes))
      assert.strictEqual(new Set(ids).size, 1000)
      assert.isTrue(ids.some((id) => id < 0n) && ids.some((id) => id > 2n ** 62n))
      assert.strictEqual(RandomId.fresh((length) => new Uint8Array(length)), 1n)
    }).pipe(Effect.provide(Seeded.layer("ids"))))

  it.effect("for raw calls belongs to the account that is signed in", () =>
    play(() =>
      Effect.gen(function*() {
        const [one, two] = yield* Effect.all([Rpc.randomId("x.y", "key"), Rpc.randomId("x.y", "key")])
        assert.strictEqual(one, two)
        assert.notStrictEqual(yield* Rpc.randomId("x.y"), yield* Rpc.randomId("x.y"))
      })
    ))
})

describe("a message with an idempotency key", () => {
  it.effect("is in the chat once, when the client dies between sending and the answer, and another one sends it", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const bot = yield* server.bot()
      const { token } = bot
      const alice = yield* server.user({ firstName: "Alice" })
      const store = yield* Layer.build(SessionStore.layerMemory)
      const live = client(server, { token, store: Layer.succeedContext(store) })
      const send = Messages.send(
        alice.id,
        Draft.text("your order is on its way").pipe(Draft.idempotencyKey("order 1"))
      )

      const process = yield* Scope.make()
      const first = yield* Layer.buildWithScope(live, process)
      yield* alice.start(bot)
      yield* settle
      yield* server.inject(Faults.onCall("messages.sendMessage", { _tag: "Lose" }))
      yield* Effect.fork(Effect.provide(send, first))
      yield* settle
      yield* Scope.close(process, Exit.void)

      yield* Effect.gen(function*() {
        const error = failureOf(yield* patiently(Effect.exit(send)))
        assert.isTrue(error._tag === "AlreadySent" && error.idempotencyKey === "order 1")
        yield* Messages.send(alice.id, Draft.idempotencyKey(Draft.text("another one"), "order 2"))
      }).pipe(Effect.provide(live))
      const texts = [(yield* alice.receive).text, (yield* alice.receive).text]
      assert.deepStrictEqual(texts, ["your order is on its way", "another one"])
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.scoped, Effect.provide(memory())))

  it.effect("whose answer is lost when the client closes may be in the chat, and another call tells (3.63)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(client(server, { token }), scope)
      for (const method of ["messages.sendMessage", "users.getUsers"] as const) {
        yield* server.inject(Faults.onCall(method, { _tag: "Slow", by: Duration.seconds(30) }))
      }
      const send = yield* Effect.fork(Effect.provide(Messages.send("me", "hi"), context))
      const look = yield* Effect.fork(Effect.provide(me, context))
      yield* settle
      yield* Scope.close(scope, Exit.void)
      const lost = failureOf(yield* Fiber.await(send))
      assert.isTrue(lost._tag === "UnknownOutcome" && lost.mayHaveBeenExecuted && !lost.retryable)
      // Whether somebody has only looked makes no difference.
      assert.strictEqual(failureOf(yield* Fiber.await(look))._tag, "ClientClosed")
    }).pipe(Effect.scoped, Effect.provide(memory())))
})
