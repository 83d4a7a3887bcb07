/**
 * Work on the same thing, one after the other, in one process.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"

interface Turn {
  readonly semaphore: Effect.Semaphore
  /** How many work on it, or wait. */
  users: number
}

/**
 * The patience of what works with stores that have transactions: whoever waits inside of one may have what the other one
 * waits for.
 *
 * @since 0.1.0
 * @category constants
 */
export const besideTransactions = "1 second"

/**
 * Whoever works on the thing with a key does so alone; with `patience`, if those who came before take no longer than that.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (patience?: Duration.DurationInput) => {
  // Changed by one fiber at a time: nothing waits in between.
  const turns = new Map<string, Turn>()
  const waiting = (semaphore: Effect.Semaphore) =>
    patience === undefined ? Effect.asSome(semaphore.take(1)) : Effect.timeoutOption(semaphore.take(1), patience)
  return <A, E, R>(key: string, work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        const turn = turns.get(key) ?? { semaphore: Effect.unsafeMakeSemaphore(1), users: 0 }
        turns.set(key, turn)
        turn.users++
        return turn
      }),
      ({ semaphore, users }) =>
        Effect.acquireUseRelease(
          users === 1 ? Effect.asSome(semaphore.take(1)) : Effect.interruptible(waiting(semaphore)),
          () => work,
          (taken) => Option.isSome(taken) ? semaphore.release(1) : Effect.void
        ),
      (turn) => Effect.sync(() => --turn.users === 0 && turns.delete(key))
    )
}
