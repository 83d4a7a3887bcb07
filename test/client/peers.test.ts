import { assert, describe } from "@effect/vitest"
import { Effect, Option, Stream } from "effect"
import { Updates, Users } from "layergram"
import * as PeerCacheLayer from "../../layers/peers/PeerCache.ts"
import { userPeer } from "../../schema/model/fromTl/peer.ts"
import { PeerCache } from "../../services/PeerCache.ts"
import { it } from "../support/virtualTime.ts"
import { patiently, play } from "./support.ts"

const user = (over: object) => ({ _tag: "user", id: 7, accessHash: 5n, firstName: "A", ...over }) as const

describe("peers", () => {
  it.effect("keep an access hash when a later object, not even a min one, has none", () =>
    Effect.gen(function*() {
      const cache = yield* PeerCache
      cache.learn({ users: [user({})] })
      cache.learn({ users: [user({ accessHash: undefined })] })
      const input = cache.inputPeer(userPeer(7))
      assert.deepInclude(input, { accessHash: 5n })
    }).pipe(Effect.provide(PeerCacheLayer.layer())))

  it.effect("lose a name that was given up: nobody writes to its former owner", () =>
    Effect.gen(function*() {
      const cache = yield* PeerCache
      cache.learn({ users: [user({ username: "shop" })] })
      cache.learn({ users: [user({ username: "private" })] })
      assert.isUndefined(cache.byUsername("shop"))
    }).pipe(Effect.provide(PeerCacheLayer.layer())))

  it.effect("who write are known without a question (F231)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const author = Stream.runHead(Updates.on("NewMessage")).pipe(
          Effect.map(Option.getOrThrow),
          Effect.flatMap(({ message }) => Users.get(Option.getOrThrow(message.sender)))
        )
        const next = yield* Effect.fork(author)
        yield* Effect.yieldNow()
        yield* alice.send(bot, "hello")
        const known = yield* patiently(next)
        assert.strictEqual(known.firstName, "Alice")
        yield* Users.get(known)
        assert.lengthOf(yield* server.calls("users.getUsers"), 0)
      })
    ))
})
