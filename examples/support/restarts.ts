/** A user on the embedded server whose client is started several times over the same database file. */
import { FileSystem } from "@effect/platform"
import { NodeContext } from "@effect/platform-node"
import type { SqlClient } from "@effect/sql"
import { LibsqlClient } from "@effect/sql-libsql"
import { Array, Effect, Layer } from "effect"
import { Auth, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import { TestServer } from "layergram/testing"
import { ground, settings, signIn } from "./embedded.ts"

/** A client and a connection to the database for as long as a program runs, for whoever has this telephone number. */
const lifeOf =
  (server: TestServer.TestServer["Type"], phone: string, folder: string) =>
  <A, E>(use: Effect.Effect<A, E, Telegram.Telegram | SqlClient.SqlClient>) => {
    const client = Telegram.layer.pipe(
      Layer.provide([SessionStoreSql.layer(), settings(server), TelegramNode.layer]),
      Layer.provideMerge(LibsqlClient.layer({ url: `file:${folder}/history.db` }))
    )
    const signedIn = Effect.flatMap(
      Auth.status,
      (status) => status._tag === "SignedIn" ? Effect.void : signIn(server, phone)
    )
    return Effect.provide(Effect.zipRight(signedIn, use), client)
  }

/**
 * Runs a program for Bob, to whom Alice has sent so many messages. What is given to `process` has a client and a
 * connection to the database of its own, which are gone afterwards, however it ends; the session is in the database, too.
 */
export const withRestarts = <A, E>(
  count: number,
  program: (process: ReturnType<typeof lifeOf>) => Effect.Effect<A, E>
) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bob = yield* server.user({ firstName: "Bob" })
    const alice = yield* server.user({ firstName: "Alice", username: "alice" })
    yield* Effect.forEach(Array.range(1, count), (i) => alice.send(bob, `message ${i}`), { discard: true })

    const folder = yield* Effect.flatMap(FileSystem.FileSystem, (files) => files.makeTempDirectoryScoped())
    return yield* program(lifeOf(server, bob.phone, folder))
  }).pipe(
    Effect.scoped,
    Effect.provide(TestServer.layerTcp()),
    Effect.provide([ground, TelegramNode.layer, NodeContext.layer])
  )
