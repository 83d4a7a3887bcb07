/**
 * The tables of a session store, and how they came about. What is in here once is never changed, only added to. Whatever
 * is there already stays as it is, so that nothing goes wrong when it is made again: by two processes at a time, or after
 * the note of what was made is gone.
 *
 * @since 0.1.0
 */
import * as Migrator from "@effect/sql/Migrator"
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { mend } from "./sqlLibsql.ts"
import { isContended, isSqlError, isThere, patiently, transaction } from "./sqlPatience.ts"

/** Which migrations were made. */
const migrationsTable = "layergram_migrations"

const records = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  // Values are base64: what databases make of bytes differs too much.
  yield* sql`
    CREATE TABLE IF NOT EXISTS layergram_records (
      session VARCHAR(128) NOT NULL,
      name VARCHAR(255) NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (session, name)
    )`
  // Who uses a session, for the how-many-th time somebody took it, and until when, in milliseconds since 1970.
  yield* sql`
    CREATE TABLE IF NOT EXISTS layergram_sessions (
      name VARCHAR(128) NOT NULL PRIMARY KEY,
      owner VARCHAR(64) NOT NULL,
      fence BIGINT NOT NULL,
      expires BIGINT NOT NULL
    )`
})

const handled = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  // Which updates were handled, and when, in milliseconds since 1970.
  yield* sql`
    CREATE TABLE IF NOT EXISTS layergram_handled (
      session VARCHAR(128) NOT NULL,
      id VARCHAR(128) NOT NULL,
      handled_at BIGINT NOT NULL,
      PRIMARY KEY (session, id)
    )`
})

const values = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  // What an application keeps by name, such as the states of its users.
  yield* sql`
    CREATE TABLE IF NOT EXISTS layergram_values (
      session VARCHAR(128) NOT NULL,
      name VARCHAR(255) NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (session, name)
    )`
})

const migrations: Record<string, Effect.Effect<void, SqlError, SqlClient.SqlClient>> = {
  "0001_records_and_sessions": records,
  "0002_handled_updates": handled,
  "0003_values": values
}

const tables = ["layergram_records", "layergram_sessions", "layergram_handled", "layergram_values", migrationsTable]

const decodeNames = Schema.decodeUnknownEither(Schema.Array(Schema.Struct({ name: Schema.String })))
const namesOf = (rows: unknown): ReadonlySet<string> =>
  new Set(Either.getOrElse(decodeNames(rows), () => []).map(({ name }) => name))

/** Whether all is there, by a look that takes nobody's turn. */
const isReady = Effect.gen(function*() {
  const sql = (yield* SqlClient.SqlClient).withoutTransforms()
  const found = yield* sql.onDialectOrElse({
    sqlite: () => sql`SELECT name FROM sqlite_master WHERE type = 'table' AND ${sql.in("name", tables)}`,
    // As they are found without the name of a schema.
    pg: () => sql`SELECT relname AS name FROM pg_class WHERE pg_table_is_visible(oid) AND ${sql.in("relname", tables)}`,
    orElse: () => sql`SELECT table_name AS name FROM information_schema.tables WHERE ${sql.in("table_name", tables)}`
  })
  if (namesOf(found).size < tables.length) return false
  const made = namesOf(yield* sql`SELECT name FROM ${sql(migrationsTable)}`)
  return Object.keys(migrations).every((key) => made.has(key.slice(key.indexOf("_") + 1)))
})

/** Somebody else made the same at the same time: another look shows it. */
const isOthers = (error: unknown): boolean => isContended(error) || isThere(error)

/**
 * Makes what is not there. The migrator is content when another one seems to be at work, and believes its notes, so
 * afterwards there is another look.
 */
const make = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* Migrator.make({})({ loader: Migrator.fromRecord(migrations), table: migrationsTable })
  if (yield* isReady) return
  yield* transaction(sql)(Effect.all(Object.values(migrations), { discard: true, concurrency: 1 }))
})

/**
 * Sees to it that the tables are there, however many processes do so at the same time.
 *
 * @since 0.1.0
 * @category migrations
 */
export const migrate: Effect.Effect<void, SqlError | Migrator.MigrationError, SqlClient.SqlClient> = Effect.gen(
  function*() {
    yield* mend(yield* SqlClient.SqlClient)
    if (!(yield* isReady)) yield* make
  }
).pipe(
  // The migrator dies of a table that it cannot make.
  Effect.catchSomeDefect((defect) =>
    isSqlError(defect) || defect instanceof Migrator.MigrationError
      ? Option.some(Effect.fail(defect))
      : Option.none()
  ),
  (effect) => Effect.flatMap(SqlClient.SqlClient, (sql) => patiently(sql, isOthers)(effect))
)
