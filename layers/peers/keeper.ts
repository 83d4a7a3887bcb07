/**
 * Writes what is learned of peers into the session store: a second after it was learned, together with what else was.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
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

/** What was not written is not lost: it will be met again, or written with what is learned next. */
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
    const bell = yield* Queue.sliding<void>(1)
    cache.onUnsaved(() => bell.unsafeOffer(undefined))

    // Before somebody is signed in there is nobody whose peers they could be.
    const flush: Effect.Effect<void, SessionStoreError> = Effect.suspend(() => {
      const peers = auth.self() === undefined ? [] : cache.takeUnsaved(batchSize)
      if (peers.length === 0) return Effect.void
      const changes = peers.map((peer): Change => ({ _tag: "PutPeer", peer }))
      for (const { peer } of peers) saved(peer)
      return Effect.zipRight(store.commit(changes), peers.length < batchSize ? Effect.void : flush)
    })
    const quietly = Effect.catchAll(flush, (error) =>
      Effect.zipRight(Effect.logDebug("peers were not stored", error.reason), Effect.sleep(pause)))
    yield* Effect.addFinalizer(() =>
      Effect.ignore(Effect.interruptible(Effect.timeout(Effect.disconnect(flush), patience)))
    )
    yield* Effect.forkScoped(Effect.forever(
      Queue.take(bell).pipe(Effect.zipRight(Effect.sleep(delay)), Effect.zipRight(quietly))
    ))
    // The account before this one knew other access hashes.
    let before = auth.self()?.userId
    yield* Effect.forkScoped(Stream.runForEach(auth.changes, (account) =>
      Effect.sync(() => {
        if (account === undefined) {
          return
        }
        if (before !== undefined && before !== account.userId) {
          cache.clear()
        }
        before = account.userId
        bell.unsafeOffer(undefined)
      })))
  })
