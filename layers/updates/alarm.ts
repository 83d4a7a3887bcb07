/**
 * An alarm that rings once, at the earliest time it was set to.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FiberHandle from "effect/FiberHandle"
import type * as Scope from "effect/Scope"

/**
 * Sets the alarm: `at` and `now` are milliseconds since 1970. Synchronous.
 *
 * @since 0.1.0
 * @category models
 */
export type Alarm = (at: number, now: number) => void

/** Due, and rings as soon as it can. */
const due = Number.NEGATIVE_INFINITY

/**
 * An alarm that is not set. It rings no more when the scope is closed.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (ring: () => void): Effect.Effect<Alarm, never, Scope.Scope> =>
  Effect.map(FiberHandle.makeRuntime<never, never, void>(), (run) => {
    let planned = Number.POSITIVE_INFINITY
    return (wanted, now) => {
      // A sleep goes on for as long as it was to take, though the clock was set forward meanwhile.
      const at = Math.min(wanted, planned)
      if (planned === due || (at === planned && at > now)) return
      planned = at > now ? at : due
      // In whole milliseconds: with less, a clock that counts by them never gets there.
      const sleep = Effect.sleep(Math.max(0, Math.ceil(at - now)))
      run(Effect.flatMap(sleep, () =>
        Effect.sync(() => {
          planned = Number.POSITIVE_INFINITY
          ring()
        })))
    }
  })
