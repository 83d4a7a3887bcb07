import { SqlClient } from "@effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Option } from "effect"
import { SessionStore, type Updates } from "layergram"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import { RawUpdate } from "../../../schema/model/update/raw.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "./support.ts"

const update = new RawUpdate({ update: { _tag: "updateConfig" } })
const delivered = (id: string | undefined): Updates.Delivered => ({ id: Option.fromNullable(id) })

describe("a handler whose writes go with the note that it was done", () => {
  it.effect("handles each update once, and is asked again where it failed or the process died (7.44, T7.10)", () =>
    Effect.gen(function*() {
      const path = yield* folder
      const database = libsql(`${path}/session.db`)
      const live = Layer.provideMerge(SessionStoreSql.layer(), database)
      yield* Effect.gen(function*() {
        const sql = yield* SqlClient
        yield* SessionStore.SessionStore
        yield* sql`CREATE TABLE orders (name TEXT NOT NULL)`
        let attempts = 0
        const handler = SessionStoreSql.once((_, { id }) =>
          Effect.gen(function*() {
            yield* sql`INSERT INTO orders ${sql.insert({ name: Option.getOrElse(id, () => "typing") })}`
            if (++attempts === 1) return yield* Effect.fail("no")
          })
        )
        assert.isTrue(Exit.isFailure(yield* Effect.exit(handler(update, delivered("am1")))))
        assert.deepStrictEqual(yield* sql`SELECT name FROM orders`, [])
        for (const id of ["am1", "am1", "am2", undefined, undefined, "am2"]) yield* handler(update, delivered(id))
        const names = (yield* sql<{ name: string }>`SELECT name FROM orders`).map(({ name }) => name)
        assert.deepStrictEqual(names, ["am1", "am2", "typing", "typing"])
        // Other sessions in the database are other accounts.
        yield* SessionStoreSql.once(() => sql`INSERT INTO orders ${sql.insert({ name: "other" })}`, {
          session: "other"
        })(
          update,
          delivered("am1")
        )
        assert.strictEqual((yield* sql`SELECT name FROM orders`).length, 5)
        const lastWeek = -7 * 86_400_000
        yield* sql`INSERT INTO layergram_handled ${sql.insert({ session: "default", id: "old", handled_at: lastWeek })}`
        const forgetful = SessionStoreSql.once(() => Effect.void)
        yield* forgetful(update, delivered("am3"))
        const left = yield* sql<{ id: string }>`SELECT id FROM layergram_handled WHERE session = 'default'`
        assert.deepStrictEqual(left.map(({ id }) => id).toSorted(), ["am1", "am2", "am3"])
      }).pipe(Effect.provide(live))
    }).pipe(Effect.scoped))
})
