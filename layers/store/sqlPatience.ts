/**
 * Getting along with others at one database. SQLite does not wait for somebody else's transaction unless it is told to,
 * and waiting there would hold up the whole process: so what was refused for that reason is tried again, between pauses
 * in which everything else goes on.
 *
 * @since 0.1.0
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import { type SqlError, SqlErrorTypeId } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import * as Schedule from "effect/Schedule"
import * as Libsql from "./sqlLibsql.ts"

/** A database that is locked for longer than this is given up, in milliseconds. */
const patience = 10_000

/** What Postgres says of a row, a table or the type of one that is there already. */
const duplicates = new Set(["23505", "42P07", "42710"])

/** What two who write at once get to hear from Postgres: the one whose turn it was not may try again. */
const conflicts = new Set(["40001", "40P01", "55P03"])

const some = (error: unknown, test: (code: string, message: string) => boolean, depth = 0): boolean => {
  if (!Predicate.isRecord(error) || depth > 8) return false
  return test(String(error["code"] ?? ""), String(error["message"] ?? "")) || some(error["cause"], test, depth + 1)
}

/**
 * Whether somebody else was writing, so that nothing came of it.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isContended = (error: unknown): boolean =>
  some(
    error,
    (code, message) =>
      /^SQLITE_(?:BUSY|LOCKED)/.test(code) || conflicts.has(code) || /database (?:\w+ )?is locked/.test(message)
  )

/**
 * Whether somebody else made the same thing at the same time, as Postgres says it.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isThere = (error: unknown): boolean => some(error, (code) => duplicates.has(code))

/**
 * Whether it is a failure of a database, by whichever copy of `@effect/sql` its client came with.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isSqlError = (error: unknown): error is SqlError => Predicate.hasProperty(error, SqlErrorTypeId)

/** Soon at first, then ten times a second, never in step with the others. */
const pauses = Schedule.upTo(
  Schedule.jittered(Schedule.either(Schedule.exponential("5 millis"), Schedule.spaced("100 millis"))),
  patience
)

/**
 * Tries again, for seconds, what was refused because somebody else was writing. It can be interrupted between two
 * attempts, when there is nothing of it in the database.
 *
 * @since 0.1.0
 * @category combining
 */
export const patiently =
  (sql: SqlClient, again: (error: unknown) => boolean = isContended) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.retry(
      Effect.tapError(effect, (error) =>
        isContended(error) && !(error instanceof Libsql.NotBegun) ? Libsql.discard(sql) : Effect.void),
      { schedule: pauses, while: again }
    )

/**
 * A transaction that fails where `@effect/sql` dies: when the database refuses to end one. It is not tried again.
 *
 * @since 0.1.0
 * @category combining
 */
export const transaction =
  (sql: SqlClient) => <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E | SqlError, R> =>
    Libsql.mend(sql).pipe(
      Effect.zipRight(sql.withTransaction(work)),
      Effect.catchSomeDefect((defect) => isSqlError(defect) ? Option.some(Effect.fail(defect)) : Option.none())
    )
