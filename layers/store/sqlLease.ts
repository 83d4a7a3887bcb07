/**
 * One process at a time may use a session in a database: a row says who, and until when. `fence` counts the times that
 * somebody took it; a commit begins by renewing the row of its own holder and number, which keeps everybody else out of
 * the transaction.
 *
 * @since 0.1.0
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { RandomSource } from "../../services/RandomSource.ts"
import { SessionInUse, SessionStoreError } from "../../services/SessionStore.ts"
import type { LeaseOptions } from "./lease.ts"
import { heartbeats, leaseLost, takeInTime, timeToLive } from "./lease.ts"
import { isContended, isThere, patiently, transaction } from "./sqlPatience.ts"
import { damaged } from "./values.ts"

/**
 * A lease that is held until its scope closes.
 *
 * @since 0.1.0
 * @category models
 */
export interface SqlLease {
  /** Fails when it is known that the lease is not held any more, without a look at the database. */
  readonly held: Effect.Effect<void, SessionStoreError>
  /** Renews the lease, in the transaction that is under way; fails when it is not held any more. */
  readonly check: Effect.Effect<void, SessionStoreError | SqlError>
  /** Fails when the lease is lost; until then it waits. */
  readonly lost: Effect.Effect<never, SessionStoreError>
}

/** Databases give large numbers as numbers, as text or as bigints. */
const Big = Schema.transform(
  Schema.Union(Schema.Number, Schema.String, Schema.BigIntFromSelf),
  Schema.Number,
  { strict: true, decode: Number, encode: (number) => number }
)

const Row = Schema.Struct({ owner: Schema.String, fence: Big, expires: Big })
const decodeRow = Schema.decodeUnknownEither(Schema.Tuple(Row))

/**
 * Takes the lease of a session.
 *
 * @since 0.1.0
 * @category constructors
 */
export const acquire = (
  sql: SqlClient,
  session: string,
  options: LeaseOptions | undefined
): Effect.Effect<SqlLease, SessionInUse | SessionStoreError, RandomSource | Scope.Scope> =>
  Effect.gen(function*() {
    const ttl = timeToLive(options)
    const owner = Encoding.encodeHex((yield* RandomSource).bytes(16))
    const unavailable = (cause: SqlError | SessionStoreError | SessionInUse) =>
      cause._tag === "SqlError" ? new SessionStoreError({ operation: "load", reason: "Unavailable", cause }) : cause

    const row = Effect.flatMap(
      sql`SELECT owner, fence, expires FROM layergram_sessions WHERE name = ${session}`,
      (rows) => Either.mapBoth(decodeRow(rows), { onLeft: damaged, onRight: ([row]) => row })
    )
    const expires = Effect.map(Clock.currentTimeMillis, (now) => now + Duration.toMillis(ttl))

    // Two may find that there is no row, and one of them that there is one after all.
    yield* sql`
      INSERT INTO layergram_sessions (name, owner, fence, expires)
      SELECT ${session}, '', 0, 0
      WHERE NOT EXISTS (SELECT 1 FROM layergram_sessions WHERE name = ${session})`.pipe(
      patiently(sql, (error) => isContended(error) || isThere(error)),
      Effect.mapError(unavailable)
    )

    const take = Effect.gen(function*() {
      const now = yield* Clock.currentTimeMillis
      yield* sql`
        UPDATE layergram_sessions SET owner = ${owner}, fence = fence + 1, expires = ${yield* expires}
        WHERE name = ${session} AND expires <= ${now}`
      const found = yield* row
      if (found.owner !== owner) {
        return yield* new SessionInUse({ session, until: DateTime.unsafeMake(found.expires) })
      }
      return found.fence
    }).pipe(transaction(sql))

    const gone = yield* Deferred.make<never, SessionStoreError>()
    let isHeld = true
    const attempt = Effect.acquireRelease(take, (fence) =>
      Effect.suspend(() => {
        isHeld = false
        return Effect.ignoreLogged(
          patiently(sql)(sql`
          UPDATE layergram_sessions SET expires = 0
          WHERE name = ${session} AND owner = ${owner} AND fence = ${fence}`)
        )
      }))
    // Only an attempt cannot be interrupted, and no pause between two.
    const fence = yield* takeInTime(Effect.mapError(patiently(sql)(attempt), unavailable), options)

    const lose = Effect.suspend(() => {
      isHeld = false
      return leaseLost(gone)
    })
    const held = Effect.suspend((): Effect.Effect<void, SessionStoreError> => isHeld ? Effect.void : lose)
    const check = Effect.gen(function*() {
      yield* held
      yield* sql`
        UPDATE layergram_sessions SET expires = ${yield* expires}
        WHERE name = ${session} AND owner = ${owner} AND fence = ${fence}`
      const found = yield* row
      if (found.owner !== owner || found.fence !== fence) return yield* lose
    })

    yield* transaction(sql)(check).pipe(
      patiently(sql),
      Effect.catchTag("SqlError", (cause) =>
        Effect.fail(new SessionStoreError({ operation: "commit", reason: "Unavailable", cause }))),
      heartbeats(ttl),
      Effect.forkScoped
    )
    return { held, check, lost: Deferred.await(gone) }
  })
