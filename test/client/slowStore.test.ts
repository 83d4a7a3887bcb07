import { assert, describe } from "@effect/vitest"
import type { Duration } from "effect"
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

/** A client of which the store writes peers in its own way; gives what the store knows of Alice in the end. */
const keeps = (
  write: (commit: Effect.Effect<void, SessionStore.SessionStoreError>, count: number) => typeof commit,
  time: Duration.DurationInput
) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot()
    const alice = yield* server.user({ firstName: "Alice", username: "alice" })
    const store = yield* Effect.provide(SessionStore.SessionStore, yield* Layer.build(SessionStore.layerMemory))
    let count = 0
    const own = Layer.succeed(SessionStore.SessionStore, {
      ...store,
      commit: (changes) =>
        changes.some(({ _tag }) => _tag === "PutPeer") ? write(store.commit(changes), ++count) : store.commit(changes)
    })
    const life = Effect.gen(function*() {
      yield* Effect.fork(Stream.runDrain(Updates.stream))
      yield* settle
      yield* alice.send(bot, "hello")
      yield* Effect.sleep(time)
    })
    yield* patiently(Effect.scoped(Effect.provide(life, client(server, { token: bot.token, store: own }))))
    return yield* store.peerByUsername("alice")
  }).pipe(Effect.scoped, Effect.provide(memory()))

describe("peers that were learned", () => {
  it.effect("are written later when the store fails, though nothing new is learned of them (8.19)", () =>
    Effect.gen(function*() {
      const unavailable = new SessionStore.SessionStoreError({ operation: "commit", reason: "Unavailable" })
      const alice = yield* keeps((commit, count) => count === 1 ? Effect.fail(unavailable) : commit, "90 seconds")
      assert.strictEqual(alice._tag, "Some")
    }))

  it.effect("are written though the client closes meanwhile (8.19)", () =>
    Effect.gen(function*() {
      const alice = yield* keeps((commit) => Effect.zipRight(Effect.sleep("3 seconds"), commit), "2 seconds")
      assert.strictEqual(alice._tag, "Some")
    }))
})
