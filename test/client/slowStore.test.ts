import { assert, describe } from "@effect/vitest"
import { Clock, Deferred, Effect, Fiber, Layer, Stream } from "effect"
import { Rpc, SessionStore, Updates } from "layergram"
import { TestServer } from "layergram/testing"
import * as users from "layergram/tl/users"
import { it } from "../support/virtualTime.ts"
import { client, memory, patiently, settle } from "./support.ts"

describe("a store that takes for ever", () => {
  it.effect("to write peers holds up neither calls nor updates, and gets them when it is well again (F232)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user({ firstName: "Alice", username: "alice" })
      const well = yield* Deferred.make<void>()
      const store = yield* Effect.provide(SessionStore.SessionStore, yield* Layer.build(SessionStore.layerMemory))
      let waiting = 0
      const slow = Layer.succeed(SessionStore.SessionStore, {
        ...store,
        commit: (changes) => {
          if (!changes.some(({ _tag }) => _tag === "PutPeer")) return store.commit(changes)
          waiting++
          return Effect.zipRight(Deferred.await(well), store.commit(changes))
        }
      })
      yield* Effect.gen(function*() {
        const heard = yield* Effect.fork(Stream.runHead(Updates.on("NewMessage")))
        yield* settle
        yield* alice.send(bot, "hello")
        yield* patiently(Fiber.join(heard))
        yield* patiently(Effect.sleep("5 seconds"))
        assert.isAbove(waiting, 0)
        const before = yield* Clock.currentTimeMillis
        const [me] = yield* patiently(Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] })), "1 second", 1)
        const after = yield* Clock.currentTimeMillis
        assert.strictEqual(me?._tag, "user")
        assert.isBelow(after - before, 1000)
        yield* Deferred.succeed(well, undefined)
        yield* settle
        assert.strictEqual((yield* store.peerByUsername("alice"))._tag, "Some")
      }).pipe(Effect.provide(client(server, { token: bot.token, store: slow })))
    }).pipe(Effect.scoped, Effect.provide(memory())))
})
