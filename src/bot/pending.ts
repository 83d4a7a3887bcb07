/**
 * The queries of buttons that a bot works on. Each is answered once, be it with nothing: by a handler, by a conversation
 * that has taken it, or by the bot when neither has done it in time.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as FiberId from "effect/FiberId"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import type { Update } from "../../schema/model/Update.ts"
import type { Pressed } from "../CallbackQuery.ts"
import { Waiting } from "./waiting.ts"

/**
 * A query that waits for its answer.
 *
 * @since 0.1.0
 * @category models
 */
export interface Pending {
  readonly id: bigint
  /** Answers with nothing. */
  readonly answer: Effect.Effect<void>
  /** Done when whoever works on the query has nothing to do with it any more. */
  readonly left: Deferred.Deferred<void>
  /** Whether its handler has begun: until then it may be told to another run. */
  isBegun: boolean
  /** Whether a conversation has it. */
  isHeld: boolean
  isAnswered: boolean
  /** Whether a handler has answered it. */
  isHandled: boolean
  /** Whether its handler is run again: what it has answered before it need not answer again. */
  isAgain: boolean
  /** How many answers are on their way. */
  underway: number
  /** Whether nobody else is going to answer. */
  isOver: boolean
}

/**
 * Whether an update is a pressed button.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isPressed = (update: Update): update is Pressed =>
  update._tag === "CallbackQuery" || update._tag === "InlineCallbackQuery" || update._tag === "BusinessCallbackQuery"

/** Nobody who has to go waits longer for an answer: the network may be gone, and calls outlive that. */
const patience = "3 seconds"

const bounded = <A>(effect: Effect.Effect<A>): Effect.Effect<unknown> =>
  effect.pipe(Effect.interruptible, Effect.timeoutOption(patience))

const finish = (query: Pending): Effect.Effect<void> =>
  Effect.suspend(() => {
    if (query.isAnswered || query.underway > 0 || !query.isOver) return Effect.void
    query.isAnswered = true
    return query.answer
  })

/** Whether Telegram takes no answer any more, because there was one or it is too late. */
const isGone = (cause: Cause.Cause<unknown>): boolean =>
  Option.exists(Cause.failureOption(cause), Predicate.isTagged("QUERY_ID_INVALID"))

const pendingOf = (id: bigint): Effect.Effect<Pending | undefined> =>
  Effect.map(
    Effect.serviceOption(Waiting),
    (waiting) => Option.isSome(waiting) ? waiting.value.queries.get(id) : undefined
  )

/**
 * What handlers do about an update, for whoever may do it again: what was answered need not be answered again.
 *
 * @since 0.1.0
 * @category combinators
 */
export const repeatable = <A, E, R>(update: Update, handled: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => {
  if (!isPressed(update)) return handled
  let isBegun = false
  return Effect.suspend(() => {
    if (!isBegun) {
      isBegun = true
      return handled
    }
    return Effect.flatMap(pendingOf(update.id), (query) => {
      if (query !== undefined) query.isAgain = true
      return handled
    })
  })
}

/**
 * A call that answers a query: from now on nobody else need, unless it fails.
 *
 * @since 0.1.0
 * @category combinators
 */
export const answering = <E, R>(id: bigint, call: Effect.Effect<void, E, R>): Effect.Effect<void, E, R> =>
  Effect.flatMap(pendingOf(id), (query) => {
    if (query === undefined) return call
    if (query.isAgain && query.isHandled) return Effect.void
    return Effect.acquireUseRelease(
      Effect.sync(() => query.underway++),
      () => call,
      (_, exit) =>
        Effect.suspend(() => {
          query.underway--
          query.isHandled ||= Exit.isSuccess(exit)
          if (Exit.isSuccess(exit) || isGone(exit.cause)) query.isAnswered = true
          return bounded(finish(query))
        })
    )
  })

/**
 * Sees to it that a query is answered, with nothing if nobody else has done it when it is left, or when so much time has
 * passed. Whoever is interrupted answers at once, unless no handler has begun.
 *
 * @since 0.1.0
 * @category combinators
 */
export const watch = (query: Pending, within: Duration.DurationInput): Effect.Effect<void> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function*() {
      const left = yield* Effect.exit(restore(Effect.timeoutOption(Deferred.await(query.left), within)))
      if (Exit.isFailure(left) && !query.isBegun) return
      query.isOver = true
      const last = yield* Effect.fork(Effect.interruptible(finish(query)))
      yield* restore(Fiber.await(last)).pipe(Effect.onInterrupt(() => bounded(Fiber.await(last))), Effect.exit)
      yield* Fiber.interrupt(last)
    })
  )

/**
 * What a conversation has taken and may answer, until it waits for something else or ends.
 *
 * @since 0.1.0
 * @category models
 */
export class Held {
  private readonly all = new Set<Pending>()
  private next = Deferred.unsafeMake<void>(FiberId.none)

  /** Done when the conversation leaves it the next time. */
  get left(): Effect.Effect<void> {
    return Deferred.await(this.next)
  }

  /** Takes a query. */
  take(query: Pending): void {
    query.isHeld = true
    this.all.add(query)
  }

  /** Has nothing to do with what was taken any more. */
  leave(): void {
    for (const { left } of this.all) Deferred.unsafeDone(left, Exit.void)
    this.all.clear()
    Deferred.unsafeDone(this.next, Exit.void)
    this.next = Deferred.unsafeMake<void>(FiberId.none)
  }
}
