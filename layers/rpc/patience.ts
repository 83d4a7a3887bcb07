/**
 * Asks a policy how long to wait, so that the wait can be shown and counted before it is slept.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as ScheduleDecision from "effect/ScheduleDecision"
import * as ScheduleIntervals from "effect/ScheduleIntervals"
import type { Failure, Policy } from "../../services/RetryPolicy.ts"

/**
 * How long to wait after each failure of one call; `undefined` when enough was tried. Whatever a policy says, nobody
 * comes back before Telegram lets him.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (policy: Policy): (failure: Failure) => Effect.Effect<Duration.Duration | undefined> => {
  let state: unknown = policy.initial
  return Effect.fnUntraced(function*(failure) {
    const now = yield* Clock.currentTimeMillis
    const [next, , decision] = yield* policy.step(now, failure, state)
    state = next
    if (ScheduleDecision.isDone(decision)) return undefined
    const wait = Duration.millis(Math.max(0, ScheduleIntervals.start(decision.intervals) - now))
    return failure._tag === "FloodWait" ? Duration.max(wait, failure.wait) : wait
  })
}
