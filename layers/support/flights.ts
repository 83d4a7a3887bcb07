/**
 * Work that is done once for all who want it at the same time. Nobody runs it but those who wait: when the one who does
 * is interrupted, the next takes over.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"

/** How work ended; nothing when whoever did it was interrupted. */
type Landed<A, E> = Exit.Exit<A, E> | undefined

/**
 * Does the work for a key, or waits for who does it already.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <K, A, E>(work: (key: K) => Effect.Effect<A, E>): (key: K) => Effect.Effect<A, E> => {
  // Changed synchronously only.
  const flying = new Map<K, Deferred.Deferred<Landed<A, E>>>()
  const fly = (key: K): Effect.Effect<A, E> =>
    Effect.flatMap(Deferred.make<Landed<A, E>>(), (landed) => {
      const other = flying.get(key)
      if (other !== undefined) return Effect.flatMap(Deferred.await(other), (exit) => exit ?? fly(key))
      flying.set(key, landed)
      return Effect.onExit(work(key), (exit) => {
        flying.delete(key)
        return Deferred.succeed(landed, Exit.isInterrupted(exit) ? undefined : exit)
      })
    })
  return fly
}
