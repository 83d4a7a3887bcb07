/**
 * When a failed call is made again.
 *
 * A wait that Telegram asks for is remembered for its method, so the next call of the method meets it before it is sent;
 * the policy is asked in the same way then, about what is left of the wait. Whatever a policy says, no call is made
 * before its wait is over. Every wait is logged, is an event (`telegram.wait`) of the call's span, and shows in
 * `Connection`; each can be interrupted.
 *
 * Slow mode (`SLOWMODE_WAIT`), `TAKEOUT_INIT_DELAY` and `2FA_CONFIRM_WAIT` are never slept through: they are for people
 * to know, and always reach the caller.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Schedule from "effect/Schedule"
import * as ScheduleDecision from "effect/ScheduleDecision"
import * as ScheduleInterval from "effect/ScheduleInterval"
import type { FloodWait, ServerFault } from "./Rpc.ts"

/**
 * The failures that a policy is asked about. Everything else fails at once: making the call again would not help, or
 * might do twice what was asked for once. So does a `ServerFault` of a call that creates something and carries no
 * `random_id` (`channels.createChannel`): a fault may come after the work was done.
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
 * Backs off from faults of the server that pass: after 1, 2, 4, 8 and 16 seconds, give or take a fifth. A call whose fault
 * lasts longer than these five tries fails after half a minute; one that must not be made twice fails at once.
 *
 * @since 0.1.0
 * @category constructors
 */
export const serverFaults: Policy = Schedule.jittered(
  counted(maxTimes, (failure, count) => failure._tag === "ServerFault" ? Duration.seconds(2 ** count) : undefined)
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
 * A policy for each method: `byMethod((method) => method === "messages.sendMessage" ? none : autoSleep())`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const byMethod = (policyOf: (method: string) => Policy): Policy =>
  Schedule.makeWithState(
    undefined as { readonly policy: Policy; readonly state: unknown } | undefined,
    (now, failure: Failure, last) => {
      const policy = last?.policy ?? policyOf(failure.method)
      const step = policy.step(now, failure, last === undefined ? policy.initial : last.state)
      return Effect.map(step, ([state, out, decision]) => [{ policy, state }, out, decision])
    }
  )

/**
 * One policy for some methods, and another for the rest: `forMethods({ "contacts.resolveUsername": none }, autoSleep())`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const forMethods = (policies: { readonly [method: string]: Policy }, rest: Policy): Policy =>
  byMethod((method) => (Object.hasOwn(policies, method) ? policies[method] : undefined) ?? rest)

/**
 * The policy in force: `autoSleep()` unless another is provided to a call, or to the layer of the client.
 *
 * @since 0.1.0
 * @category tags
 */
export class RetryPolicy extends Context.Reference<RetryPolicy>()("layergram/services/RetryPolicy", {
  defaultValue: (): Policy => autoSleep()
}) {}

/**
 * Makes the calls inside an effect follow a policy.
 *
 * @since 0.1.0
 * @category combinators
 */
export const withPolicy: {
  (policy: Policy): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  <A, E, R>(self: Effect.Effect<A, E, R>, policy: Policy): Effect.Effect<A, E, R>
} = /* @__PURE__ */ dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, policy: Policy): Effect.Effect<A, E, R> =>
    Effect.provideService(self, RetryPolicy, policy)
)

/**
 * How long calls may still wait, all together.
 *
 * @since 0.1.0
 * @category models
 */
export interface Budget {
  /** Takes a wait out of the budget, or nothing when that is not left. */
  readonly spend: (wait: Duration.Duration) => boolean
}

/**
 * The budget of waits in force; without any unless `withFloodBudget` sets one.
 *
 * @since 0.1.0
 * @category tags
 */
export class FloodBudget extends Context.Reference<FloodBudget>()("layergram/services/RetryPolicy/FloodBudget", {
  defaultValue: (): Budget | undefined => undefined
}) {}

const budgetOf = (total: Duration.DurationInput, outer: Budget | undefined): Budget => {
  let left = Duration.toMillis(total)
  return {
    spend: (wait) => {
      const millis = Duration.toMillis(wait)
      if (millis > left || outer?.spend(wait) === false) return false
      left -= millis
      return true
    }
  }
}

/**
 * Bounds the time that all calls inside an effect wait, summed up, before they are made again: for floods, and for faults
 * to pass. A call whose wait does not fit into what is left fails as if its policy had declined; nothing is waited for
 * then. A wait counts in full from its beginning, and a budget inside another one is spent from both.
 *
 * @since 0.1.0
 * @category combinators
 */
export const withFloodBudget: {
  (total: Duration.DurationInput): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  <A, E, R>(self: Effect.Effect<A, E, R>, total: Duration.DurationInput): Effect.Effect<A, E, R>
} = /* @__PURE__ */ dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, total: Duration.DurationInput): Effect.Effect<A, E, R> =>
    Effect.flatMap(FloodBudget, (outer) => Effect.provideService(self, FloodBudget, budgetOf(total, outer)))
)
