import { SqlClient } from "@effect/sql/SqlClient"
import { layer } from "@effect/vitest"
import { Context, Effect, Layer } from "effect"
import { cases as storeCases } from "../../src/SessionStoreConformance.ts"
import * as SessionStoreSql from "../../src/SessionStoreSql.ts"
import { cases as leaseCases, impatient, inDatabase, inLibsql } from "../layers/store/leaseCases.ts"
import { layerPostgres } from "./postgres.ts"

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
    (context) => inDatabase(Context.get(context, SqlClient), `session ${count++}`)
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
