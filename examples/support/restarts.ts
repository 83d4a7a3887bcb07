/** Accounts on the embedded server whose client is started several times over the same database file. */
import { FileSystem } from "@effect/platform"
import { NodeContext } from "@effect/platform-node"
import type { SqlClient } from "@effect/sql"
import { LibsqlClient } from "@effect/sql-libsql"
import { Array, Console, Effect, Fiber, Layer } from "effect"
import { Auth, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import * as DurableConversationSql from "layergram/DurableConversationSql"
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

/**
 * Runs a program for a bot and Alice, who sees what it says. A bot that is given to `life` has a client, a database and
 * an engine for conversations of its own; it is killed as soon as what happens in that life is over.
 */
export const withBotRestarts = <A, E>(
  username: string,
  program: (scene: Effect.Effect.Success<ReturnType<typeof botScene>>) => Effect.Effect<A, E>
) =>
  Effect.flatMap(botScene(username), program).pipe(
    Effect.scoped,
    Effect.provide(TestServer.layerTcp()),
    Effect.provide([ground, TelegramNode.layer, NodeContext.layer])
  )

const botScene = (username: string) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot({ username })
    const alice = yield* server.user({ firstName: "Alice" })
    const folder = yield* Effect.flatMap(FileSystem.FileSystem, (files) => files.makeTempDirectoryScoped())

    const foundations = () =>
      Telegram.layerWith({ updates: { catchUp: "account", save: "handled" } }).pipe(
        Layer.provide([SessionStoreSql.layer(), settings(server, bot.token), TelegramNode.layer]),
        Layer.provideMerge(DurableConversationSql.layer()),
        Layer.provide(LibsqlClient.layer({ url: `file:${folder}/bot.db`, intMode: "bigint" }))
      )
    return {
      bot,
      alice,
      /** The next thing that Alice is told. */
      told: Effect.tap(alice.receive, ({ text }) => Console.log(`${username}: ${text}`)),
      life: <E, R extends Layer.Layer.Success<ReturnType<typeof foundations>>, E2>(
        running: Effect.Effect<unknown, E, R>,
        during: Effect.Effect<unknown, E2>
      ) =>
        Effect.gen(function*() {
          // Who has never asked for updates has missed none.
          const isListening = yield* Effect.fork(server.nextCall("updates.getDifference"))
          const begun = Effect.zipRight(Fiber.join(isListening), during)
          yield* Effect.raceFirst(Effect.provide(running, foundations()), begun)
        })
    }
  })
