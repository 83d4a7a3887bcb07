/**
 * What leases of all kinds have in common.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Schedule from "effect/Schedule"
import { SessionInUse, SessionStoreError } from "../../services/SessionStore.ts"

/**
 * How a session is kept from being used by two processes.
 *
 * @since 0.1.0
 * @category models
 */
export interface LeaseOptions {
  /**
   * A process that gives no sign of life for so long has lost the session to the next that wants it; 15 seconds unless
   * said, at least 1. After a crash the session opens again when it has passed.
   */
  readonly timeToLive?: Duration.DurationInput | undefined
  /**
   * How long opening waits for a process that seems to have crashed; 20 seconds unless said. One that gives a sign of
   * life meanwhile is not waited for.
   */
  readonly patience?: Duration.DurationInput | undefined
}

/** A lease that another process holds is looked at so often. */
const glance = Duration.millis(500)

/**
 * Takes a lease, and waits for one that runs out soon and is not renewed: its holder has crashed.
 *
 * @since 0.1.0
 * @category constructors
 */
export const takeInTime = <A, E, R>(
  take: Effect.Effect<A, E | SessionInUse, R>,
  options: LeaseOptions | undefined
): Effect.Effect<A, E | SessionInUse, R> => {
  const patience = Duration.decode(options?.patience ?? "20 seconds")
  const isInUse = (error: E | SessionInUse): error is SessionInUse => error instanceof SessionInUse
  const wait = Effect.fnUntraced(function*(first: SessionInUse) {
    const deadline = (yield* Clock.currentTimeMillis) + Duration.toMillis(patience)
    let last: E | SessionInUse = first
    while ((yield* Clock.currentTimeMillis) < deadline) {
      yield* Effect.sleep(glance)
      const result: Either.Either<A, E | SessionInUse> = yield* Effect.either(take)
      if (Either.isRight(result)) return result.right
      last = result.left
      if (!isInUse(last) || DateTime.greaterThan(last.until, first.until)) break
    }
    return yield* Effect.fail(last)
  })
  return Effect.catchIf(take, isInUse, wait)
}

/**
 * How long a lease lasts that is not renewed.
 *
 * @since 0.1.0
 * @category constructors
 */
export const timeToLive = (options: LeaseOptions | undefined): Duration.Duration =>
  Duration.max(Duration.decode(options?.timeToLive ?? "15 seconds"), Duration.seconds(1))

/**
 * Fails as it fails for a process that has lost its session, and tells everybody who waits for that.
 *
 * @since 0.1.0
 * @category errors
 */
export const leaseLost = (
  gone: Deferred.Deferred<never, SessionStoreError>
): Effect.Effect<never, SessionStoreError> => {
  const error = new SessionStoreError({ operation: "commit", reason: "LeaseLost" })
  return Effect.zipRight(Deferred.fail(gone, error), Effect.fail(error))
}

/**
 * Runs three times a lease's length, until the lease is lost. A beat that fails for another reason is logged; there is
 * time for another.
 *
 * @since 0.1.0
 * @category scheduling
 */
export const heartbeats =
  (ttl: Duration.Duration) => <R>(beat: Effect.Effect<void, SessionStoreError, R>): Effect.Effect<void, never, R> => {
    const isLost = (error: SessionStoreError) => error.reason === "LeaseLost"
    return beat.pipe(
      Effect.catchIf(
        (error) => !isLost(error),
        (error) => Effect.logWarning("the lease of the session could not be renewed", error)
      ),
      Effect.schedule(Schedule.spaced(Duration.times(ttl, 1 / 3))),
      // What waits for `lost` has been told.
      Effect.ignore
    )
  }
