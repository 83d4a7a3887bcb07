/**
 * Work that does not belong to whoever happens to ask for it first: it may go on when they are gone, so it must not be
 * part of a transaction of theirs. Clients of `@effect/sql` find the transaction in the context of a fiber.
 *
 * @since 0.1.0
 */
import type { Connection } from "@effect/sql/SqlConnection"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"

/** What a connection can do, and nothing else that is part of a pair. */
const ability: keyof Connection = "executeUnprepared"

/**
 * Clients have tags of their own for it, all with the connection and how deep the transaction is: so `makeWithTransaction`
 * of `@effect/sql` wants them.
 */
const isTransaction = (service: unknown): boolean =>
  Array.isArray(service) && service.length === 2 && typeof service[1] === "number" &&
  Predicate.hasProperty(service[0], ability)

/**
 * Whether whoever asks is in a transaction.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isInTransaction: Effect.Effect<boolean> = Effect.map(
  Effect.context<never>(),
  ({ unsafeMap }) => [...unsafeMap.values()].some(isTransaction)
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
      Context.unsafeMake<R>(new Map([...unsafeMap].filter(([, service]) => !isTransaction(service))))
  )
