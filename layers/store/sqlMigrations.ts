/**
 * The tables of a session store, and how they came about. What is in here once is never changed, only added to.
 *
 * @since 0.1.0
 */
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"

/**
 * Which migrations were made.
 *
 * @since 0.1.0
 * @category constants
 */
export const migrationsTable = "layergram_migrations"

const records = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  // Values are base64: what databases make of bytes differs too much.
  yield* sql`
    CREATE TABLE layergram_records (
      session VARCHAR(128) NOT NULL,
      name VARCHAR(255) NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (session, name)
    )`
  // Who uses a session, for the how-many-th time somebody took it, and until when, in milliseconds since 1970.
  yield* sql`
    CREATE TABLE layergram_sessions (
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
    CREATE TABLE layergram_handled (
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
    CREATE TABLE layergram_values (
      session VARCHAR(128) NOT NULL,
      name VARCHAR(255) NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (session, name)
    )`
})

/**
 * The migrations by number and name.
 *
 * @since 0.1.0
 * @category migrations
 */
export const migrations: Record<string, Effect.Effect<void, SqlError, SqlClient.SqlClient>> = {
  "0001_records_and_sessions": records,
  "0002_handled_updates": handled,
  "0003_values": values
}
