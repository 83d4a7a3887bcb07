import { KeyValueStore } from "@effect/platform/KeyValueStore"
import { SqlClient } from "@effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Option, TestClock } from "effect"
import { SessionStore } from "layergram"
import * as KeyValueStoreSql from "layergram/KeyValueStoreSql"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import { pause } from "./leaseCases.ts"
import { neighbours } from "./neighbours.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "../../support/folder.ts"

describe("a database in a file that several use at the same time", () => {
  it.live(
    "opens for three processes at once, and keeps what each of them writes (F3, F143, F144)",
    () =>
      Effect.gen(function*() {
        const said = yield* neighbours("libsql", `${yield* folder}/sessions.db`, 3, 6)
        assert.deepStrictEqual(said, Array.from({ length: 3 }, () => "kept 6 6\n"))
      }).pipe(Effect.scoped),
    60_000
  )

  it.live(
    "lets two clients of one process write at once, each in its own session (F144)",
    () =>
      Effect.gen(function*() {
        const path = `${yield* folder}/sessions.db`
        const open = (session: string) => Layer.build(Layer.provide(SessionStoreSql.layer({ session }), libsql(path)))
        const stores = yield* Effect.forEach(["a", "b"], open, { concurrency: 2 })
        yield* Effect.forEach(stores, (store) =>
          Effect.repeatN(
            Effect.provide(
              Effect.flatMap(
                SessionStore.SessionStore,
                (store) => store.commit([SessionStore.Change.SetHome({ dc: 2 })])
              ),
              store
            ),
            9
          ), { concurrency: 2, discard: true })
      }).pipe(Effect.scoped),
    60_000
  )

  it.effect("says that a session cannot be written while something else keeps the file locked, and writes it then (F144)", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/sessions.db`
      const context = yield* Layer.build(Layer.provide(SessionStoreSql.layer(), libsql(path)))
      const commit = (dc: number) =>
        Effect.provide(
          Effect.flatMap(SessionStore.SessionStore, (store) => store.commit([SessionStore.Change.SetHome({ dc })])),
          context
        )
      const locked = yield* Effect.makeLatch()
      const enough = yield* Effect.makeLatch()
      const other = yield* SqlClient.pipe(
        Effect.flatMap((sql) => sql.withTransaction(Effect.zipRight(locked.open, enough.await))),
        Effect.provide(libsql(path)),
        Effect.fork
      )
      yield* locked.await
      const failing = yield* Effect.fork(Effect.flip(commit(2)))
      yield* Effect.repeat(Effect.zipLeft(TestClock.adjust("1 second"), pause), {
        until: () => Effect.map(Fiber.poll(failing), Option.isSome)
      })
      const error = yield* Fiber.join(failing)
      assert.deepStrictEqual([error.operation, error.reason, error.retryable], ["commit", "Unavailable", true])
      yield* enough.open
      yield* Fiber.join(other)
      yield* commit(4)
      const { home } = yield* Effect.provide(
        Effect.flatMap(SessionStore.SessionStore, (store) => store.load),
        context
      )
      assert.deepStrictEqual(home, Option.some(4))
    }).pipe(Effect.scoped))

  it.effect("makes again what is gone of its tables, and keeps what is in the others (F144)", () =>
    Effect.gen(function*() {
      const database = libsql(`${yield* folder}/sessions.db`)
      const layer = Layer.provide(SessionStoreSql.layer(), database)
      const sql = (statement: string) =>
        Effect.provide(Effect.flatMap(SqlClient, (sql) => sql.unsafe(statement)), database)
      const home = Effect.flatMap(SessionStore.SessionStore, (store) => store.load).pipe(
        Effect.map(({ home }) => home),
        Effect.provide(layer)
      )
      yield* Effect.provide(
        Effect.flatMap(SessionStore.SessionStore, (store) => store.commit([SessionStore.Change.SetHome({ dc: 4 })])),
        layer
      )
      yield* sql("DROP TABLE layergram_migrations")
      assert.deepStrictEqual(yield* home, Option.some(4))
      yield* sql("DROP TABLE layergram_values")
      yield* Effect.provide(
        Effect.flatMap(KeyValueStore, (values) => values.set("a", "b")),
        Layer.provide(KeyValueStoreSql.layer(), database)
      )
      assert.deepStrictEqual(yield* home, Option.some(4))
      yield* sql("DROP TABLE layergram_sessions")
      yield* sql("CREATE VIEW layergram_sessions AS SELECT 1 AS name")
      const error = yield* Effect.flip(home)
      assert.deepStrictEqual([error._tag, error._tag === "SessionStoreError" && error.reason], [
        "SessionStoreError",
        "Unavailable"
      ])
    }).pipe(Effect.scoped))
})
