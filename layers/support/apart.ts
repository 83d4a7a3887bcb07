/**
 * Work that does not belong to whoever happens to ask for it first: it may go on when they are gone, so it must not be
 * part of a transaction of theirs. Clients of `@effect/sql` find the transaction in the context of a fiber.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

/** The client of libSQL has a name of its own for it. */
const transaction = /^@effect\/sql.*Transaction/

const isTransaction = (key: string): boolean => transaction.test(key)

/**
 * Whether whoever asks is in a transaction.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isInTransaction: Effect.Effect<boolean> = Effect.map(
  Effect.context<never>(),
  ({ unsafeMap }) => [...unsafeMap.keys()].some(isTransaction)
)

/**
 * Does the work outside of any transaction that whoever asks is in.
 *
 * @since 0.1.0
 * @category combining
 */
export const apart = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.mapInputContext(
    effect,
    ({ unsafeMap }: Context.Context<R>) =>
      Context.unsafeMake<R>(new Map([...unsafeMap].filter(([key]) => !isTransaction(key))))
  )
