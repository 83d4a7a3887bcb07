import { SqlClient } from "@effect/sql/SqlClient"
import { describe, it, layer } from "@effect/vitest"
import { Context, Effect, Layer } from "effect"
import { cases as storeCases } from "../../src/SessionStoreConformance.ts"
import * as SessionStoreSql from "../../src/SessionStoreSql.ts"
import { cases as leaseCases, impatient, inDatabase, inLibsql } from "../layers/store/leaseCases.ts"
import { folder } from "../support/folder.ts"
import { layerPostgres } from "./postgres.ts"
import { sqlite } from "./sqlite.ts"

layer(layerPostgres, { timeout: "60 seconds" })("a session store in Postgres (F2, F14, F145)", (it) => {
  let count = 0
  const found = storeCases({
    fresh: Effect.map(Effect.context<SqlClient>(), (context) =>
      Layer.provide(
        SessionStoreSql.layer({ session: `session ${count++}`, ...impatient }),
        Layer.succeed(SqlClient, Context.get(context, SqlClient))
      )),
    isLeased: true
  })
  for (const { name, run } of found) it.effect(name, () => run)
})

layer(layerPostgres, { timeout: "60 seconds" })("the lease of a session in Postgres", (it) => {
  let count = 0
  const inPostgres = Effect.map(
    Effect.context<SqlClient>(),
    (context) => inDatabase(Layer.succeedContext(context), `session ${count++}`)
  )
  for (const name of Object.keys(leaseCases(inLibsql))) {
    it.scoped(
      name,
      () =>
        Effect.flatMap(
          Effect.context<SqlClient>(),
          (context) => leaseCases(Effect.provide(inPostgres, context))[name] ?? Effect.dieMessage(name)
        )
    )
  }
})

describe("a session store in SQLite, by better-sqlite3 (F2, F14, F143, F145)", () => {
  const found = storeCases({
    fresh: Effect.map(
      folder,
      (folder) => Layer.provide(SessionStoreSql.layer(impatient), sqlite(`${folder}/session.db`))
    ),
    isLeased: true
  })
  for (const { name, run } of found) it.effect(name, () => run)
})

describe("the lease of a session in SQLite, by better-sqlite3 (F143)", () => {
  /** Whoever opens it has a connection of its own, as another process would have. */
  const inSqlite = Effect.map(folder, (folder) => inDatabase(Layer.orDie(sqlite(`${folder}/session.db`)), "me"))
  for (const [name, run] of Object.entries(leaseCases(inSqlite))) it.scoped(name, () => run)
})
