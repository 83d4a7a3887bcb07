/**
 * When a failed call is made again.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Schedule from "effect/Schedule"
import { FloodWait, ServerFault } from "./Rpc.ts"

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

/**
 * Waits as long as Telegram says, where that is at most `longest`; longer waits are given to the caller.
 *
 * @since 0.1.0
 * @category constructors
 */
export const floodWait = (longest: Duration.DurationInput): Policy =>
  Schedule.identity<Failure>().pipe(
    Schedule.whileInput((error) => error instanceof FloodWait && Duration.lessThanOrEqualTo(error.wait, longest)),
    Schedule.addDelay((error) => (error instanceof FloodWait ? error.wait : Duration.zero))
  )

/**
 * Backs off from faults of the server that pass: after 0.2 s, 0.4 s, 0.8 s …, give or take a fifth, five times.
 *
 * @since 0.1.0
 * @category constructors
 */
export const serverFaults: Policy = Schedule.exponential("200 millis").pipe(
  Schedule.jittered,
  Schedule.intersect(Schedule.recurs(5)),
  Schedule.whileInput((error: Failure) => error instanceof ServerFault)
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
 * The policy in force: `autoSleep()` unless another is provided, for the whole application, a layer or a single call.
 *
 * @since 0.1.0
 * @category tags
 */
export class RetryPolicy extends Context.Reference<RetryPolicy>()("layergram/services/RetryPolicy", {
  defaultValue: (): Policy => autoSleep()
}) {}
