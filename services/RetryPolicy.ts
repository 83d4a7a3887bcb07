/**
 * When a failed call is made again.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as ScheduleDecision from "effect/ScheduleDecision"
import * as ScheduleInterval from "effect/ScheduleInterval"
import type { FloodWait, ServerFault } from "./Rpc.ts"

/**
 * The failures that a policy is asked about. Everything else fails at once: making the call again would not help, or
 * might do twice what was asked for once.
 *
 * @since 0.1.0
 * @category models
 */
export type Failure = FloodWait | ServerFault

/**
 * A schedule that sees each failure and says how long to wait, or that enough was tried.
 *
 * @since 0.1.0
 * @category models
 */
export type Policy = Schedule.Schedule<unknown, Failure>

/** Counts the failures that `waitFor` has an answer to, and goes on for so many of them. */
const counted = (
  times: number,
  waitFor: (failure: Failure, count: number) => Duration.Duration | undefined
): Schedule.Schedule<unknown, Failure> =>
  Schedule.makeWithState(0, (now, failure: Failure, count) => {
    const wait = count < times ? waitFor(failure, count) : undefined
    if (wait === undefined) return Effect.succeed([count, failure, ScheduleDecision.done])
    return Effect.succeed([
      count + 1,
      failure,
      ScheduleDecision.continueWith(ScheduleInterval.after(now + Duration.toMillis(wait)))
    ])
  })

/** Somebody who is told to wait again and again does not get through by waiting. */
const maxTimes = 5

/**
 * Waits as long as Telegram says, where that is at most `longest`, five times for one call; everything beyond is given to
 * the caller.
 *
 * @since 0.1.0
 * @category constructors
 */
export const floodWait = (longest: Duration.DurationInput): Policy =>
  counted(
    maxTimes,
    (failure) =>
      failure._tag === "FloodWait" && Duration.lessThanOrEqualTo(failure.wait, longest) ? failure.wait : undefined
  )

/**
 * Backs off from faults of the server that pass: after 0.2 s, 0.4 s, 0.8 s …, give or take a fifth, five times.
 *
 * @since 0.1.0
 * @category constructors
 */
export const serverFaults: Policy = Schedule.jittered(
  counted(maxTimes, (failure, count) => failure._tag === "ServerFault" ? Duration.millis(200 * 2 ** count) : undefined)
)

/**
 * Sleeps through floods of up to `max` (a minute unless said) and backs off from faults of the server.
 *
 * @since 0.1.0
 * @category constructors
 */
export const autoSleep = (options?: { readonly max?: Duration.DurationInput | undefined }): Policy =>
  Schedule.union(floodWait(options?.max ?? "1 minute"), serverFaults)

/**
 * Never again.
 *
 * @since 0.1.0
 * @category constructors
 */
export const none: Policy = Schedule.stop

/**
 * The policy in force: `autoSleep()` unless another is provided to a call, or to the layer of the client.
 *
 * @since 0.1.0
 * @category tags
 */
export class RetryPolicy extends Context.Reference<RetryPolicy>()("layergram/services/RetryPolicy", {
  defaultValue: (): Policy => autoSleep()
}) {}
