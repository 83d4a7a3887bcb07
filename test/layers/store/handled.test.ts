import { SqlClient } from "@effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Option } from "effect"
import { type Ids, SessionStore, type Updates } from "layergram"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import { itemOf } from "../../../layers/updates/item.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { RawUpdate } from "../../../schema/model/update/raw.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "../../support/folder.ts"

const update = new RawUpdate({ update: { _tag: "updateConfig" } })
const delivered = (id: string | undefined): Updates.Delivered => ({ id: Option.fromNullable(id) })

const album = (...ids: ReadonlyArray<number>) => {
  const parts = ids.map((id): T.Update => ({
    _tag: "updateNewMessage",
    message: { _tag: "message", id, peerId: { _tag: "peerUser", userId: 7 }, date: 1, message: `${id}`, groupedId: 5n },
    pts: id,
    ptsCount: 1
  }))
  const [first = { _tag: "updateConfig" }, ...rest] = parts
  return itemOf(0, first, rest, 1 as Ids.UserId)
}

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

  it.effect("handles each message of an album once, however they are told (7.44)", () =>
    Effect.gen(function*() {
      const database = libsql(`${yield* folder}/session.db`)
      yield* Effect.gen(function*() {
        yield* SessionStore.SessionStore
        const told: Array<ReadonlyArray<unknown>> = []
        const handler = SessionStoreSql.once((update, { id }) =>
          Effect.sync(() => {
            const messages = update._tag === "AlbumReceived"
              ? update.messages.map(({ text }) => text)
              : "message" in update && typeof update.message === "object" && "text" in update.message
              ? [update.message.text]
              : []
            told.push([update._tag, Option.getOrUndefined(id), ...messages])
          })
        )
        const items = [
          album(1),
          album(1, 2, 3),
          album(1, 2, 3),
          album(3),
          album(3, 4),
          album(5, 6),
          album(5),
          album(6, 5)
        ]
        for (const item of items) yield* handler(item.update, item)
        assert.deepStrictEqual(told, [
          ["NewMessage", "am1", "1"],
          ["AlbumReceived", "am2+am3", "2", "3"],
          ["NewMessage", "am4", "4"],
          ["AlbumReceived", "am5+am6", "5", "6"]
        ])
      }).pipe(Effect.provide(Layer.provideMerge(SessionStoreSql.layer(), database)))
    }).pipe(Effect.scoped))
})
