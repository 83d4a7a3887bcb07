/**
 * A `KeyValueStore` in a table of any database that `@effect/sql` speaks to.
 *
 * @since 0.1.0
 */
import { SystemError } from "@effect/platform/Error"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import type { MigrationError } from "@effect/sql/Migrator"
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { migrate } from "./sqlMigrations.ts"
import { patiently, transaction } from "./sqlPatience.ts"

/**
 * Whose values.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The name of the session, as for the layer of the store; "default" unless said. */
  readonly session?: string | undefined
}

const decodeValues = Schema.decodeUnknown(Schema.Array(Schema.Struct({ value: Schema.String })))
/** Databases count in numbers, or in texts when they count far. */
const Count = Schema.Union(Schema.Int, Schema.compose(Schema.NumberFromString, Schema.Int))
const decodeCount = Schema.decodeUnknown(Schema.Tuple(Schema.Struct({ count: Count })))

const make = Effect.fnUntraced(function*(options: Options | undefined) {
  const sql = (yield* SqlClient.SqlClient).withoutTransforms()
  const session = options?.session ?? "default"
  yield* migrate

  const run = <A, E>(method: string, name: string, effect: Effect.Effect<A, E>): Effect.Effect<A, SystemError> =>
    Effect.mapError(
      patiently(sql)(effect),
      (cause) => new SystemError({ reason: "Unknown", module: "KeyValueStore", method, pathOrDescriptor: name, cause })
    )
  const remove = (name: string) => sql`DELETE FROM layergram_values WHERE session = ${session} AND name = ${name}`

  return KeyValueStore.makeStringOnly({
    get: (name) =>
      run(
        "get",
        name,
        sql`SELECT value FROM layergram_values WHERE session = ${session} AND name = ${name}`.pipe(
          Effect.flatMap(decodeValues),
          Effect.map((rows) => Option.map(Option.fromNullable(rows[0]), ({ value }) => value))
        )
      ),
    set: (name, value) =>
      run(
        "set",
        name,
        transaction(sql)(
          Effect.zipRight(remove(name), sql`INSERT INTO layergram_values ${sql.insert({ session, name, value })}`)
        ).pipe(Effect.asVoid)
      ),
    remove: (name) => run("remove", name, Effect.asVoid(remove(name))),
    clear: run("clear", session, Effect.asVoid(sql`DELETE FROM layergram_values WHERE session = ${session}`)),
    size: run(
      "size",
      session,
      sql`SELECT COUNT(*) AS count FROM layergram_values WHERE session = ${session}`.pipe(
        Effect.flatMap(decodeCount),
        Effect.map(([{ count }]) => count)
      )
    )
  })
})

/**
 * Keeps values in `layergram_values`, which it makes.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Options
): Layer.Layer<KeyValueStore.KeyValueStore, SqlError | MigrationError, SqlClient.SqlClient> =>
  Layer.effect(KeyValueStore.KeyValueStore, make(options))
