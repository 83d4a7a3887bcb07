import * as SqlClient from "@effect/sql/SqlClient"
import type { Connection } from "@effect/sql/SqlConnection"
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Layer, Stream } from "effect"
import { apart, isInTransaction } from "../../../layers/support/apart.ts"
import { folder } from "../../support/folder.ts"
import { libsql } from "../store/sqlite.ts"

class Account extends Context.Tag("test/Account")<Account, { readonly name: string }>() {}
class Pair extends Context.Tag("test/Pair")<Pair, readonly [object, number]>() {}
class Work extends Context.Tag("acme/Work")<Work, readonly [Connection, number]>() {}

const connection: Connection = {
  execute: () => Effect.succeed([]),
  executeRaw: () => Effect.succeed([]),
  executeStream: () => Stream.empty,
  executeValues: () => Effect.succeed([]),
  executeUnprepared: () => Effect.succeed([])
}

/** Transactions of a client that has a tag of its own for them. */
const transaction = SqlClient.makeWithTransaction({
  transactionTag: Work,
  spanAttributes: [],
  acquireConnection: Effect.succeed([undefined, connection]),
  begin: () => Effect.void,
  savepoint: () => Effect.void,
  commit: () => Effect.void,
  rollback: () => Effect.void,
  rollbackSavepoint: () => Effect.void
})

/** Whether there is a transaction, in it and apart from it, and what else is there. */
const seen = Effect.gen(function*() {
  const others = Effect.all([Account, Pair])
  return [yield* isInTransaction, yield* apart(isInTransaction), (yield* apart(others)).length]
})

const provided = Effect.provide(Layer.merge(Layer.succeed(Account, { name: "a" }), Layer.succeed(Pair, [{}, 1])))

describe("work apart", () => {
  it.effect("is outside of transactions of any client, however deep, and has all else that is there (7.44)", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* seen, [false, false, 2])
      assert.deepStrictEqual(yield* transaction(seen), [true, false, 2])
      assert.deepStrictEqual(yield* transaction(transaction(seen)), [true, false, 2])
      yield* Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        assert.deepStrictEqual(yield* sql.withTransaction(seen), [true, false, 2])
        assert.deepStrictEqual(yield* transaction(sql.withTransaction(seen)), [true, false, 2])
      }).pipe(Effect.provide(libsql(`${yield* folder}/apart.db`)))
    }).pipe(provided, Effect.scoped))

  it.effect("knows the transactions of @effect/sql's own tag (7.44)", () =>
    Effect.gen(function*() {
      const within = Effect.provideService(seen, SqlClient.TransactionConnection, [connection, 0])
      assert.deepStrictEqual(yield* within, [true, false, 2])
    }).pipe(provided))
})
