import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as PeerCacheLayer from "../../layers/peers/PeerCache.ts"
import { userPeer } from "../../schema/model/fromTl/peer.ts"
import { PeerCache } from "../../services/PeerCache.ts"

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
})
