/**
 * Writes what is learned of peers into the session store: a second after it was learned, together with what else was.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import type * as Scope from "effect/Scope"
import type { Peer } from "../../schema/model/Peer.ts"
import type { Auth } from "../../services/Auth.ts"
import type { PeerCache } from "../../services/PeerCache.ts"
import type { Change, SessionStore, SessionStoreError } from "../../services/SessionStore.ts"

/** So many go into one commit. */
const batchSize = 500

/** For so long peers are gathered. */
const delay = "1 second"

/** For so long the last ones are written when the client closes. */
const patience = "5 seconds"

/** What could not be written is tried again after this. */
const pause = "1 minute"

/**
 * Keeps the store up to date as long as the scope is open, and once more when it closes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const run = (
  { auth, cache, saved, store }: {
    readonly cache: PeerCache["Type"]
    readonly store: SessionStore["Type"]
    readonly auth: Auth["Type"]
    /** The store knows this peer from now on. */
    readonly saved: (peer: Peer) => void
  }
): Effect.Effect<void, never, Scope.Scope> =>
  Effect.gen(function*() {
    const lock = yield* Effect.makeSemaphore(1)
    // Before somebody is signed in there is nobody whose peers they could be.
    const batch = Effect.suspend(() => {
      const peers = auth.self() === undefined ? [] : cache.takeUnsaved(batchSize)
      if (peers.length === 0) return Effect.succeed(false)
      const changes = peers.map((peer): Change => ({ _tag: "PutPeer", peer }))
      for (const { peer } of peers) saved(peer)
      return store.commit(changes).pipe(
        // Nobody would learn them again: what is known already is no news.
        Effect.onError(() => Effect.sync(() => cache.putBack(peers))),
        Effect.as(peers.length === batchSize)
      )
    })
    // Whoever is interrupted need not wait for the store, which goes on.
    const write = Effect.disconnect(lock.withPermits(1)(Effect.uninterruptible(batch)))
    const flush: Effect.Effect<void, SessionStoreError> = Effect.flatMap(write, (more) => more ? flush : Effect.void)
    const quietly = Effect.catchAll(flush, (error) =>
      Effect.zipRight(Effect.logDebug("peers were not stored", error.reason), Effect.sleep(pause)))
    yield* Effect.addFinalizer(() =>
      Effect.ignore(Effect.interruptible(Effect.timeout(flush, patience)))
    )
    const background = yield* FiberSet.makeRuntime<never, void, never>()
    // Nothing runs as long as there is nothing to write.
    let isDue = false
    let isAwake = false
    const work = Effect.gen(function*() {
      while (isDue) {
        yield* Effect.sleep(delay)
        isDue = false
        yield* quietly
      }
      isAwake = false
    })
    const ring = () => {
      isDue = true
      if (isAwake) return
      isAwake = true
      background(work)
    }
    cache.onUnsaved(ring)
    // The account before this one knew other access hashes.
    let before = auth.self()?.userId
    auth.listen((account) => {
      if (account === undefined) return
      if (before !== undefined && before !== account.userId) cache.clear()
      before = account.userId
      ring()
    })
  })
