/**
 * The same bot on every store: memory, a file, a string, a key-value store, a database, and a file that is encrypted.
 * Started again, it is still signed in wherever the medium lasts. Runs on the embedded server.
 */
import { FileSystem, KeyValueStore, Path } from "@effect/platform"
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { LibsqlClient } from "@effect/sql-libsql"
import { Console, Effect, Layer, Redacted } from "effect"
import { SessionStore, Telegram, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import * as SessionRecords from "layergram/SessionRecords"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import { TestServer } from "layergram/testing"
import { ground, settings } from "./support/embedded.ts"

const storesIn = (folder: string) => ({
  memory: SessionStore.layerMemory,
  file: SessionStore.layerFile(`${folder}/bot.session`),
  string: SessionStore.layerString(Redacted.make("")),
  keyValue: Layer.provide(SessionStore.layerKeyValue(), KeyValueStore.layerFileSystem(`${folder}/values`)),
  database: Layer.provide(SessionStoreSql.layer(), LibsqlClient.layer({ url: `file:${folder}/bot.db` })),
  encrypted: SessionStore.layerEncrypted({ passphrase: Redacted.make("correct horse battery staple") }).pipe(
    Layer.provide(SessionRecords.layerFile(`${folder}/secret.session`))
  )
})

const program = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* server.bot({ firstName: "Marco" })
  const folder = yield* Effect.flatMap(FileSystem.FileSystem, (files) => files.makeTempDirectoryScoped())

  for (const [name, store] of Object.entries(storesIn((yield* Path.Path).resolve(folder)))) {
    const on = (token?: string) =>
      Telegram.layer.pipe(Layer.provide([store, settings(server, token)]), Layer.provide(TelegramNode.layer))
    const first = yield* Effect.provide(Users.me, on(bot.token))
    // The second run has no token: what it knows, it knows from the store.
    const second = yield* Effect.option(Effect.provide(Users.me, on()))
    yield* Console.log(`${name}: ${first.name}, then ${second._tag === "Some" ? second.value.name : "nobody"}`)
  }
})

NodeRuntime.runMain(program.pipe(
  Effect.scoped,
  Effect.provide(TestServer.layerTcp()),
  Effect.provide([ground, TelegramNode.layer, NodeContext.layer])
))
