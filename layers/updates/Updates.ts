/**
 * Takes what the main session is told and hands it to whoever listens. Way in: `services/DcPool.ts` has the mailbox,
 * `schema/model/fromTl.ts` turns updates into what applications see.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FiberHandle from "effect/FiberHandle"
import * as Layer from "effect/Layer"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"
import * as fromTl from "../../schema/model/fromTl.ts"
import { update as fromTlUpdate } from "../../schema/model/fromTl/update.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import type { Update } from "../../schema/model/Update.ts"
import * as updates from "../../schema/tl/api/methods/updates.ts"
import { Auth } from "../../services/Auth.ts"
import { DcPool } from "../../services/DcPool.ts"
import { PeerCache } from "../../services/PeerCache.ts"
import { Rpc, Unauthorized } from "../../services/Rpc.ts"
import type { Unsolicited } from "../../services/Sessions.ts"
import { Updates } from "../../services/Updates.ts"

/**
 * What happens to updates that come faster than they are handled.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** So many updates wait for the slowest stream; 1024 unless said. */
  readonly capacity?: number | undefined
  /**
   * - `suspend` (the default): the slowest stream sets the pace. What the server sends meanwhile is kept up to a limit,
   *   beyond which it is dropped before any stream sees it.
   * - `sliding`: the slow stream misses the oldest.
   * - `dropping`: all streams miss the newest.
   */
  readonly overflow?: "suspend" | "sliding" | "dropping" | undefined
}

/** What streams are told: the last thing may be that the account is signed out. */
type News = Update | Unauthorized

const isUpdate = (news: News): news is Update => news._tag !== "Unauthorized"

const makePubSub = (options: Options | undefined): Effect.Effect<PubSub.PubSub<News>> => {
  const capacity = options?.capacity ?? 1024
  switch (options?.overflow ?? "suspend") {
    case "suspend":
      return PubSub.bounded(capacity)
    case "sliding":
      return PubSub.sliding(capacity)
    case "dropping":
      return PubSub.dropping(capacity)
  }
}

/**
 * Updates as they arrive.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<Updates, never, DcPool | Rpc | Auth | PeerCache> =>
  Layer.scoped(
    Updates,
    Effect.gen(function*() {
      const pool = yield* DcPool
      const rpc = yield* Rpc
      const auth = yield* Auth
      const cache = yield* PeerCache
      const pubsub = yield* Effect.acquireRelease(makePubSub(options), PubSub.shutdown)
      const subscribing = yield* FiberHandle.make()

      // The server sends updates to a session that has made a call since it was opened or connected again.
      const subscribe = FiberHandle.run(subscribing, Effect.ignoreLogged(rpc.invoke(updates.getState())), {
        onlyIfMissing: true
      })

      const take = (event: Unsolicited): Effect.Effect<void> =>
        Effect.suspend(() => {
          if (event._tag === "Updates") auth.notice(event.updates)
          if (event._tag === "SignedOut") {
            return PubSub.publish(pubsub, new Unauthorized({ method: "updates.getState", reason: event.reason }))
          }
          const self = auth.self()
          // Before anybody is signed in there is nothing to tell.
          if (self === undefined) return Effect.void
          switch (event._tag) {
            case "Updates": {
              cache.learn(event.updates)
              const userId = self.userId as UserId
              const converted = fromTl.updates(event.updates, userId).map((update) => fromTlUpdate(update, userId))
              return PubSub.publishAll(pubsub, converted)
            }
            case "Lost":
              return Effect.zipRight(Effect.logDebug("updates may have been missed", event.reason), subscribe)
            case "Unknown":
              return Effect.logDebug("an object that no schema knows", event.error)
          }
        })

      yield* Effect.forkScoped(
        Effect.forever(Effect.flatMap(pool.unsolicited, take)).pipe(
          Effect.annotateLogs({ module: "Updates" }),
          Effect.catchTag("NoSuchElementException", () => PubSub.shutdown(pubsub))
        )
      )
      // Before somebody signs in, the server has nothing to tell.
      yield* Effect.forkScoped(
        Stream.runForEach(auth.changes, (account) => (account === undefined ? Effect.void : subscribe))
      )
      const stream = Stream.suspend(() => {
        let end: Stream.Stream<never, Unauthorized> = Stream.empty
        return Stream.fromPubSub(pubsub).pipe(
          Stream.takeWhile((news): news is Update => {
            if (isUpdate(news)) return true
            end = Stream.fail(news)
            return false
          }),
          Stream.concat(Stream.suspend(() => end))
        )
      })
      return Updates.of({ stream })
    })
  )
