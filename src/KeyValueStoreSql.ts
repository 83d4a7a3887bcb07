/**
 * A `KeyValueStore` in a database: the states of `Fsm`, and whatever else an application keeps by name, next to the
 * session. Needs the package `@effect/sql` and a driver of it, such as `@effect/sql-libsql`.
 *
 * What a handler keeps here is part of the transaction that it runs in: with `SessionStoreSql.once`, a state, the
 * application's own rows and the note that the update was handled are written together or not at all.
 *
 * @since 0.1.0
 */
import type { KeyValueStore } from "@effect/platform/KeyValueStore"
import type { MigrationError } from "@effect/sql/Migrator"
import type { SqlClient } from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import type * as Layer from "effect/Layer"
import * as SqlValues from "../layers/store/sqlValues.ts"

/**
 * Keeps values in the table `layergram_values`, which it makes: names of at most 255 characters, for each session apart.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: (
  options?: SqlValues.Options
) => Layer.Layer<KeyValueStore, SqlError | MigrationError, SqlClient> = SqlValues.layer
