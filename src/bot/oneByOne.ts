/**
 * Changes of the same thing, one after the other, in one process.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"

interface Turn {
  readonly semaphore: Effect.Semaphore
  /** How many change it, or wait. */
  users: number
}

/**
 * Nobody waits longer: where a store has transactions, whoever waits inside of one may have what the other one waits for.
 */
const patience = "1 second"

/**
 * Whoever reads something and writes it does so alone, if those who came before take no longer than a second.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = () => {
  // Changed by one fiber at a time: nothing waits in between.
  const turns = new Map<string, Turn>()
  return <A, E, R>(key: string, change: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        const turn = turns.get(key) ?? { semaphore: Effect.unsafeMakeSemaphore(1), users: 0 }
        turns.set(key, turn)
        turn.users++
        return turn
      }),
      ({ semaphore, users }) =>
        Effect.acquireUseRelease(
          users === 1
            ? Effect.asSome(semaphore.take(1))
            : Effect.interruptible(Effect.timeoutOption(semaphore.take(1), patience)),
          () => change,
          (taken) => Option.isSome(taken) ? semaphore.release(1) : Effect.void
        ),
      (turn) => Effect.sync(() => --turn.users === 0 && turns.delete(key))
    )
}
