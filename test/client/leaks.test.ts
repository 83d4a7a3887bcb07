import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Redacted } from "effect"
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
  it.live("leaves no socket and no timer (1.38, 13.32)", () =>
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
})
