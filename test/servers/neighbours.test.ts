import * as PgClient from "@effect/sql-pg/PgClient"
import * as SqlClient from "@effect/sql/SqlClient"
import { assert, describe, it, layer } from "@effect/vitest"
import { Context, Effect, Fiber, Layer, Redacted, TestServices } from "effect"
import { fileURLToPath } from "node:url"
import * as SessionStoreSql from "../../src/SessionStoreSql.ts"
import { neighbours } from "../layers/store/neighbours.ts"
import { folder } from "../support/folder.ts"
import { layerPostgres, Postgres } from "./postgres.ts"

const three = Array.from({ length: 3 }, () => "kept 12 12\n")

layer(layerPostgres, { timeout: "60 seconds" })("Postgres with several processes", (it) => {
  it.scoped(
    "opens for three processes at once, and keeps what each of them writes (F145)",
    () =>
      Effect.gen(function*() {
        const { url } = yield* Postgres
        assert.strictEqual((yield* neighbours("postgres", url, 3, 12)).join(""), three.join(""))
        // The tables are there now.
        assert.strictEqual((yield* neighbours("postgres", url, 3, 12)).join(""), three.join(""))
      }),
    120_000
  )

  it.scoped("tries again when somebody else has just made the type of a table's rows (F145)", () =>
    Effect.gen(function*() {
      const { url } = yield* Postgres
      yield* Effect.flatMap(SqlClient.SqlClient, (sql) => sql`CREATE DATABASE other`)
      const database = yield* Layer.build(PgClient.layer({ url: Redacted.make(url.replace(/\w+$/, "other")) }))
      const other = Context.get(database, SqlClient.SqlClient)
      yield* other`CREATE TYPE layergram_migrations AS ENUM ()`
      const opened = yield* Effect.fork(Effect.provide(Layer.build(SessionStoreSql.layer()), database))
      yield* Effect.sleep("300 millis")
      assert.isNull(opened.unsafePoll())
      yield* other`DROP TYPE layergram_migrations`
      yield* Fiber.join(opened)
    }).pipe(TestServices.provideLive))
})

describe("SQLite, by better-sqlite3, with several processes", () => {
  const client = fileURLToPath(
    new URL("../extras/node_modules/@effect/sql-sqlite-node/dist/esm/SqliteClient.js", import.meta.url)
  )
  it.live("opens for three processes at once, and keeps what each of them writes (F143)", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* neighbours(client, `${yield* folder}/sessions.db`, 3, 12), three)
    }).pipe(Effect.scoped), 60_000)
})
