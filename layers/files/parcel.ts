/**
 * One part of a file as a call: on a connection of its own, when it is its turn, again when the answer is lost.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type { Request } from "../../schema/tl/Method.ts"
import type { RpcErrors } from "../../schema/tl/RpcError.ts"
import type { Failure } from "../../services/RetryPolicy.ts"
import * as RetryPolicy from "../../services/RetryPolicy.ts"
import type { InvokeError, InvokeOptions, Rpc } from "../../services/Rpc.ts"
import { UnknownOutcome } from "../../services/Rpc.ts"
import type { Gate } from "./Gate.ts"
import { patience } from "./window.ts"

/**
 * A call for a part.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parcel {
  readonly rpc: Rpc["Type"]
  readonly gate: Gate
  /** The transfer that it belongs to: these take turns. */
  readonly transfer: object
  /**
   * Once it is its turn, no answer is waited for longer than `patience`, or at all when it is not wanted any more; unless
   * said, it takes as long as it takes.
   */
  readonly within?: { readonly patience: Duration.DurationInput; readonly isWanted: () => boolean } | undefined
  /** How much is moved, in bytes. */
  readonly bytes: number
  /** Looked at when it is sent: much may have been learnt while it waited for its turn. */
  readonly options: () => InvokeOptions
}

const isFailure = (error: { readonly _tag: string }): error is Failure =>
  error._tag === "FloodWait" || error._tag === "ServerFault"

/** Whether it is another connection's turn. */
const isLate = (error: { readonly _tag: string; readonly cause?: unknown }): boolean =>
  error._tag === "UnknownOutcome" && Cause.isTimeoutException(error.cause)

/** Waits, and says whether to go on. */
type Wait = (failure: Failure) => Effect.Effect<boolean>

/** Waits as the policy in force says; a failure that it declines is the end. */
const waits: Effect.Effect<Wait> = Effect.gen(function*() {
  const driver = yield* Schedule.driver(yield* RetryPolicy.RetryPolicy)
  const budget = yield* RetryPolicy.FloodBudget
  return (failure) => {
    if (failure._tag === "FloodWait" && budget?.spend(failure.wait) === false) return Effect.succeed(false)
    return Effect.isSuccess(driver.next(failure))
  }
})

/**
 * Makes a call. Telegram's waits slow all parts down, and are waited for as the policy in force says. A call that gets
 * no answer for long is made again over another connection, as often as it takes. The request is made when it is its
 * turn: what it needs memory for need not have it before.
 *
 * @since 0.1.0
 * @category calling
 */
export const call = <A, E extends string>(
  make: () => Request<A, E>,
  { bytes, gate, options, rpc, transfer, within }: Parcel
): Effect.Effect<A, RpcErrors<E> | InvokeError> => {
  type Fails = RpcErrors<E> | InvokeError
  const attempt = (request: Request<A, E>, lane: number, inVain: number, begun?: Wait): Effect.Effect<A, Fails> => {
    const once = gate.measured(bytes, () =>
      rpc.invoke(request, {
        ...options(),
        lane: gate.other(lane, inVain),
        // Where no answer is waited for longer than that, nothing is asked twice meanwhile.
        patience: within === undefined ? patience(gate.window, inVain) : undefined,
        policy: RetryPolicy.none
      }))
    return Effect.catchAll(once, (error: Fails) => {
      if (isLate(error)) return attempt(request, lane, inVain + 1, begun)
      if (!isFailure(error)) return Effect.fail(error)
      const slowed = error._tag === "FloodWait" ? gate.slowDown(Duration.toMillis(error.wait)) : Effect.void
      // Nearly no part needs it.
      return Effect.flatMap(
        Effect.zipRight(slowed, begun === undefined ? waits : Effect.succeed(begun)),
        (wait) =>
          Effect.flatMap(wait(error), (goesOn) => (goesOn ? attempt(request, lane, 0, wait) : Effect.fail(error)))
      )
    })
  }
  return gate.use(bytes, transfer, (lane) => {
    const request = make()
    const all = attempt(request, lane, 0)
    if (within === undefined) return all
    const late = () => new UnknownOutcome({ method: request.method._tag })
    return within.isWanted()
      ? Effect.timeoutFail(all, { duration: within.patience, onTimeout: late })
      : Effect.fail(late())
  })
}
