/** A bot that notes what it is told in its database, once: `onceBot.ts DATABASE - TOKEN SERVERS`. */
import { LibsqlClient } from "@effect/sql-libsql"
import { SqlClient } from "@effect/sql/SqlClient"
import { Bot, Filter, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import { Effect, Layer, Logger, LogLevel, Schedule } from "effect"
import { settings } from "./servers.ts"

const [database = "", , token = "", servers = ""] = process.argv.slice(2)

const note = Bot.on(
  Filter.text,
  ({ text }) => Effect.flatMap(SqlClient, (sql) => sql`INSERT INTO notes ${sql.insert({ text })}`)
)

const main = Effect.gen(function*() {
  const TelegramLive = Telegram.layerWith({ updates: { catchUp: "accountAndChannels", save: "handled" } }).pipe(
    Layer.provide(SessionStoreSql.layer({ lease: { timeToLive: "1 second" } })),
    Layer.provide(settings(token, servers)),
    Layer.provide(TelegramNode.layer),
    Layer.provideMerge(LibsqlClient.layer({ url: `file:${database}` }))
  )
  yield* Effect.provide(
    Bot.run(Bot.once(note, SessionStoreSql.once), { retry: Schedule.spaced("20 millis") }),
    TelegramLive
  )
})

Effect.runFork(main.pipe(
  Effect.tapErrorCause((cause) => Effect.sync(() => process.stderr.write(String(cause)))),
  Logger.withMinimumLogLevel(LogLevel.None)
))
