import { KeyValueStore } from "@effect/platform"
import { SqlClient } from "@effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Exit, Layer, Option, Schema } from "effect"
import { Fsm } from "layergram"
import * as KeyValueStoreSql from "layergram/KeyValueStoreSql"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import { UserId } from "../../../schema/model/Ids.ts"
import { PeerUser } from "../../../schema/model/Peer.ts"
import { BotStopped } from "../../../schema/model/Update.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "../../support/folder.ts"

const Order = Fsm.make(
  "order",
  Schema.Union(
    Schema.TaggedStruct("Naming", {}),
    Schema.TaggedStruct("Counting", { name: Schema.String })
  )
)
const stopped = (id: number) =>
  new BotStopped({
    user: new PeerUser({ id: UserId.make(id) }),
    date: DateTime.unsafeMake(0),
    isStopped: true
  }, true)
const [alice, bob] = [stopped(1), stopped(2)]

describe("states in a database", () => {
  it.effect("are those of a user and a session, last, and are counted and removed (F228)", () =>
    Effect.gen(function*() {
      const database = libsql(`${yield* folder}/bot.db`)
      const life = <A, E>(use: Effect.Effect<A, E, KeyValueStore.KeyValueStore>, session?: string) =>
        Effect.provide(use, Layer.provide(KeyValueStoreSql.layer({ session }), database))
      yield* life(Order.set(alice, { _tag: "Naming" }))
      yield* life(Order.set(alice, { _tag: "Counting", name: "O'Hara \u{1f355}" }))
      yield* life(Order.set(bob, { _tag: "Naming" }))
      assert.deepStrictEqual(
        yield* life(Order.get(alice)),
        Option.some({ _tag: "Counting" as const, name: "O'Hara \u{1f355}" })
      )
      assert.deepStrictEqual(yield* life(Order.get(alice), "another bot"), Option.none())
      const size = Effect.flatMap(KeyValueStore.KeyValueStore, (store) => store.size)
      assert.strictEqual(yield* life(size), 2)
      yield* life(Order.clear(bob))
      assert.deepStrictEqual(yield* life(Order.get(bob)), Option.none())
      yield* life(Effect.flatMap(KeyValueStore.KeyValueStore, (store) => store.clear))
      assert.strictEqual(yield* life(size), 0)
    }).pipe(Effect.scoped))

  it.effect("are part of the transaction of a handler that is done once (F228, 7.44)", () =>
    Effect.gen(function*() {
      const database = libsql(`${yield* folder}/bot.db`)
      const live = Layer.mergeAll(SessionStoreSql.layer(), KeyValueStoreSql.layer()).pipe(Layer.provideMerge(database))
      yield* Effect.gen(function*() {
        const sql = yield* SqlClient
        yield* sql`CREATE TABLE orders (name TEXT NOT NULL)`
        let attempts = 0
        const handler = SessionStoreSql.once((update) =>
          Effect.gen(function*() {
            yield* Order.set(update, { _tag: "Counting", name: "Pizza" })
            yield* sql`INSERT INTO orders ${sql.insert({ name: "Pizza" })}`
            if (++attempts === 1) return yield* Effect.fail("no")
          })
        )
        const delivered = { id: Option.some("am1") }
        assert.isTrue(Exit.isFailure(yield* Effect.exit(handler(alice, delivered))))
        assert.deepStrictEqual(yield* Order.get(alice), Option.none())
        yield* handler(alice, delivered)
        yield* Order.clear(alice)
        // Told again, it changes nothing.
        yield* handler(alice, delivered)
        assert.deepStrictEqual(yield* Order.get(alice), Option.none())
        assert.lengthOf(yield* sql`SELECT name FROM orders`, 1)
      }).pipe(Effect.provide(live))
    }).pipe(Effect.scoped))
})
