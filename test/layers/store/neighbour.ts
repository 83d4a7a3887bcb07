/**
 * A process that keeps sessions in a database which others use at the same time: `neighbour.ts CLIENT PLACE SESSION
 * ROUNDS`. It begins when it is told to.
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import { KeyValueStore } from "@effect/platform/KeyValueStore"
import { Cause, type ConfigError, Console, Effect, Layer, Logger, LogLevel, Option, Redacted } from "effect"
import { pathToFileURL } from "node:url"
import { RawUpdate } from "../../../schema/model/update/raw.ts"
import { Change, SessionStore, StoredUpdates } from "../../../services/SessionStore.ts"
import * as KeyValueStoreSql from "../../../src/KeyValueStoreSql.ts"
import * as SessionStoreSql from "../../../src/SessionStoreSql.ts"

const [client = "", place = "", session = "", rounds = ""] = process.argv.slice(2)

type Database = Layer.Layer<SqlClient, ConfigError.ConfigError>

const database = Effect.promise(async (): Promise<Database> => {
  if (client === "libsql") return (await import("./sqlite.ts")).libsql(place)
  if (client === "postgres") {
    return Layer.orDie((await import("@effect/sql-pg/PgClient")).layer({ url: Redacted.make(place) }))
  }
  // Another client, which is not bundled with this.
  const other: { readonly layer: (config: { readonly filename: string }) => Database } = await import(
    pathToFileURL(client).href
  )
  return other.layer({ filename: place })
})

const work = Effect.gen(function*() {
  const store = yield* SessionStore
  const values = yield* KeyValueStore
  const update = new RawUpdate({ update: { _tag: "updateConfig" } })
  const handle = SessionStoreSql.once(() => Effect.asVoid(values.set("handled", "yes")), { session })
  for (let round = 1; round <= Number(rounds); round++) {
    yield* store.commit([
      Change.SetUpdates({ updates: new StoredUpdates({ pts: round, qts: 0, date: 0, seq: 0 }) }),
      Change.SetHome({ dc: 1 + (round % 5) })
    ])
    yield* values.set("round", String(round))
    yield* handle(update, { id: Option.some(`update ${round}`) })
    // Others have their turn.
    yield* Effect.yieldNow()
  }
  const { updates } = yield* store.load
  yield* Console.log(
    `kept ${Option.match(updates, { onNone: () => 0, onSome: ({ pts }) => pts })} ${
      Option.getOrElse(yield* values.get("round"), () => "none")
    }`
  )
})

const main = Effect.gen(function*() {
  const sql = yield* Layer.memoize(yield* database)
  const tables = Layer.merge(SessionStoreSql.layer({ session }), KeyValueStoreSql.layer({ session }))
  yield* Console.log("ready")
  yield* Effect.async<void>((resume) => {
    process.stdin.once("data", () => resume(Effect.void))
  })
  yield* Effect.provide(work, Layer.provideMerge(tables, sql))
}).pipe(Effect.scoped)

Effect.runFork(
  main.pipe(
    Effect.tapErrorCause((cause) => Console.error(Cause.pretty(cause, { renderErrorCause: true }))),
    Effect.ensuring(Effect.sync(() => {
      process.stdin.destroy()
    })),
    Logger.withMinimumLogLevel(LogLevel.None)
  )
)
