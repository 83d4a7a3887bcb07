import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Redacted, Scope } from "effect"
import { Rpc, SessionStore, Telegram, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import { Faults, TestServer } from "layergram/testing"
import * as users from "layergram/tl/users"
import { failureOf, platform, serverGround } from "./support.ts"

// In a file of its own: no other test may leave anything in this process.

/** What keeps the process alive, but for the pipes to the test runner. */
const resources = () =>
  process.getActiveResourcesInfo().filter((name) => !["Immediate", "PipeWrap", "MessagePort"].includes(name)).toSorted()

const client = (server: TestServer.TestServer["Type"], token: string) =>
  Telegram.layer.pipe(Layer.provide([
    TelegramNode.layerTcp,
    platform,
    SessionStore.layerMemory,
    Telegram.TelegramConfig.layer({
      apiId: 1,
      apiHash: Redacted.make("hash"),
      botToken: Redacted.make(token),
      servers: server.servers
    })
  ]))

describe("a client that is gone", () => {
  it.live("leaves no socket and no timer (1.38, 13.32, F163)", () =>
    Effect.gen(function*() {
      const before = resources()
      yield* Effect.gen(function*() {
        const server = yield* TestServer.TestServer
        const { token } = yield* server.bot()
        for (let i = 0; i < 3; i++) {
          yield* Effect.provide(Users.me, Layer.fresh(client(server, token)))
        }
        yield* server.inject(Faults.onCall("users.getUsers", { _tag: "Ignore" }, { times: 10 }))
        const pending = yield* Effect.scoped(Effect.gen(function*() {
          const context = yield* Layer.build(client(server, token))
          const call = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
          const fiber = yield* Effect.forkDaemon(Effect.provide(call, context))
          yield* Effect.sleep("100 millis")
          return fiber
        }))
        assert.strictEqual(failureOf(yield* Fiber.await(pending))._tag, "ClientClosed")
      }).pipe(Effect.provide(TestServer.layerTcp().pipe(Layer.provide(serverGround))))
      yield* Effect.sleep("50 millis")
      // The test runner's own timers come and go.
      assert.includeMembers(before, resources())
    }))

  it.live("leaves no socket, no timer and no fiber in whichever phase it was closed (1.38, 13.32, F163)", () =>
    Effect.gen(function*() {
      const before = resources()
      const roots = new Set(yield* Fiber.roots)
      const self = users.getUsers({ id: [{ _tag: "inputUserSelf" }] })
      yield* Effect.gen(function*() {
        const server = yield* TestServer.TestServer
        const { token } = yield* server.bot()
        const own = new Set(yield* Fiber.roots)
        const signedIn = Effect.provide(Users.me, Layer.fresh(client(server, token)))
        // While it dials, agrees on a key, signs in.
        for (const pause of [0, 1, 2, 4, 8, 16, 32]) {
          const fiber = yield* Effect.fork(signedIn)
          yield* Effect.sleep(pause)
          yield* Fiber.interrupt(fiber)
        }
        const closeAfter = (trouble: Effect.Effect<unknown>, dc?: number) =>
          Effect.gen(function*() {
            const scope = yield* Scope.make()
            const context = yield* Layer.buildWithScope(client(server, token), scope)
            yield* trouble
            const call = yield* Effect.forkDaemon(Effect.provide(Rpc.invoke(self, { dc }), context))
            yield* Effect.sleep("50 millis")
            yield* Scope.close(scope, Exit.void)
            assert.isTrue(Exit.isFailure(yield* Fiber.await(call)))
            yield* server.calm
          })
        const refused = server.inject(Faults.onConnect({ _tag: "Refuse" }, { times: Number.POSITIVE_INFINITY }))
        const deaf = server.inject(Faults.onConnect({ _tag: "HalfOpen" }, { times: Number.POSITIVE_INFINITY }))
        const ignored = server.inject(Faults.onCall("users.getUsers", { _tag: "Ignore" }, { times: 10 }))
        // While it waits before it connects again, for a key exchange that nobody answers, for another data centre.
        yield* closeAfter(Effect.zipRight(refused, server.disconnect()))
        yield* closeAfter(Effect.zipRight(Effect.zipRight(deaf, server.forgetKeys()), server.disconnect()))
        yield* closeAfter(deaf, 4)
        yield* closeAfter(refused, 4)
        yield* closeAfter(ignored, 4)
        yield* Effect.sleep("50 millis")
        const left = [...(yield* Fiber.roots)].filter((fiber) => !own.has(fiber))
        assert.strictEqual(left.length, 0, "fibers of the client")
      }).pipe(Effect.provide(TestServer.layerTcp().pipe(Layer.provide(serverGround))))
      yield* Effect.sleep("50 millis")
      assert.includeMembers(before, resources())
      const left = [...(yield* Fiber.roots)].filter((fiber) => !roots.has(fiber))
      assert.strictEqual(left.length, 0, "fibers of the server")
    }))
})
