import { SqlClient } from "@effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Exit, Layer, Option } from "effect"
import { Auth, Peers, Rpc, SessionStore } from "layergram"
import { TestServer } from "layergram/testing"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import * as help from "layergram/tl/help"
import { libsql } from "../layers/store/sqlite.ts"
import { folder } from "../support/folder.ts"
import { client, memory } from "./support.ts"

const nearest = (dc: number) => Rpc.invoke(help.getNearestDc(), { dc })

/** What a new client would find in the database. */
const found = Effect.flatMap(SqlClient, (sql) =>
  Effect.map(
    Effect.orDie(sql<{ readonly name: string }>`SELECT name FROM layergram_records ORDER BY name`),
    (rows) => rows.map(({ name }) => name)
  ))

/** Waits until the store, which writes beside, holds what it should. */
const until = <E, R>(isThere: Effect.Effect<boolean, E, R>): Effect.Effect<void, E, R> =>
  Effect.flatMap(isThere, (is) => is ? Effect.void : Effect.zipRight(Effect.sleep("5 millis"), until(isThere)))

const world = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* server.bot({ username: "test_bot" })
  const database = Layer.succeedContext(yield* Layer.build(libsql(`${yield* folder}/session.db`)))
  const stored = yield* Layer.build(Layer.provide(SessionStoreSql.layer(), database))
  const live = Layer.merge(client(server, { token: bot.token, store: Layer.succeedContext(stored) }), database)
  return { store: Context.get(stored, SessionStore.SessionStore), live }
})

describe("calls in a transaction of the database that the session lies in", () => {
  it.scopedLive("do not write their keys into it: what is undone is the caller's, and the client goes on (7.44)", () =>
    Effect.gen(function*() {
      const { live, store } = yield* world
      yield* Effect.gen(function*() {
        const sql = yield* SqlClient
        const undone = yield* Effect.exit(sql.withTransaction(Effect.zipRight(nearest(4), Effect.fail("undo"))))
        assert.deepStrictEqual(undone, Exit.fail("undo"))
        yield* until(Effect.map(found, (names) => names.includes("key/4")))
        const kept = Effect.map(Effect.orDie(store.load), ({ keys }) => keys.find(({ dc }) => dc === 4))
        yield* until(Effect.map(kept, (key) => key?.authorized === true))
        // What the lane writes later has nothing to do with the transaction, which is over.
        yield* nearest(4)
        yield* sql.withTransaction(nearest(5))
        yield* until(Effect.map(found, (names) => names.includes("key/5")))
      }).pipe(Effect.provide(live))
    }).pipe(Effect.provide(memory())))

  it.scopedLive("wait neither for the store nor for those who wait for it (7.44)", () =>
    Effect.gen(function*() {
      const { live } = yield* world
      yield* Effect.gen(function*() {
        const sql = yield* SqlClient
        const { resolve } = yield* Peers.Peers
        const both = Effect.all([nearest(4), nearest(5), Effect.either(resolve("nobody_here"))], {
          concurrency: "unbounded",
          discard: true
        })
        // The others want the same, and whatever they write waits for the end of the transaction.
        yield* Effect.forkScoped(Effect.zipRight(Effect.yieldNow(), both))
        yield* sql.withTransaction(Effect.zipRight(Effect.sleep("20 millis"), both))
        yield* until(Effect.map(found, (names) => names.includes("key/4") && names.includes("key/5")))
      }).pipe(Effect.provide(live))
    }).pipe(Effect.provide(memory())))

  it.scopedLive("sign out for good, though the transaction is undone (F22)", () =>
    Effect.gen(function*() {
      const { live, store } = yield* world
      yield* Effect.gen(function*() {
        const sql = yield* SqlClient
        yield* Effect.exit(sql.withTransaction(Effect.zipRight(Auth.logOut, Effect.fail("undo"))))
        yield* until(Effect.map(Effect.orDie(store.load), ({ account }) => Option.isNone(account)))
        yield* until(Effect.map(found, (names) => !names.includes("account")))
      }).pipe(Effect.provide(live))
    }).pipe(Effect.provide(memory())))
})
