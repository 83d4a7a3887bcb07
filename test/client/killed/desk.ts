/** A bot with a durable conversation, until somebody kills it: `desk.ts DATABASE NOTES TOKEN SERVERS`. */
import { LibsqlClient } from "@effect/sql-libsql"
import { Effect, Layer, Logger, LogLevel, Schema } from "effect"
import { Bot, Filter, Telegram } from "layergram"
import * as DurableConversation from "layergram/DurableConversation"
import * as DurableConversationSql from "layergram/DurableConversationSql"
import * as TelegramNode from "layergram/node"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import { appendFileSync, existsSync, readFileSync } from "node:fs"
import { settings } from "./servers.ts"

const [database = "", notes = "", token = "", servers = ""] = process.argv.slice(2)

const note = (text: string) => Effect.sync(() => appendFileSync(notes, `${text}\n`))

const desk = DurableConversation.make(
  "desk",
  Filter.matching(/^\/support$/)(Filter.text),
  () =>
    Effect.gen(function*() {
      const problem = yield* DurableConversation.ask("problem", "What is wrong?")
      yield* DurableConversation.step("checked", Schema.Void, note(`checked ${problem}`))
      // The first life does not survive this.
      const isFirst = Effect.sync(() => !existsSync(notes) || !readFileSync(notes, "utf8").includes("opening"))
      const ticket = yield* DurableConversation.step(
        "ticket",
        Schema.Int,
        Effect.flatMap(isFirst, (first) => Effect.zipRight(note("opening"), first ? Effect.never : Effect.succeed(17)))
      )
      const phone = yield* DurableConversation.ask("phone", "Your number?")
      yield* DurableConversation.say("end", `Ticket ${ticket}: ${problem}, ${phone}`)
    })
)

const main = Effect.gen(function*() {
  const TelegramLive = Telegram.layerWith({ updates: { catchUp: "account", save: "handled" } }).pipe(
    Layer.provide(SessionStoreSql.layer({ lease: { timeToLive: "1 second" } })),
    Layer.provide(settings(token, servers)),
    Layer.provide(TelegramNode.layer),
    Layer.provideMerge(DurableConversationSql.layer()),
    Layer.provide(LibsqlClient.layer({ url: `file:${database}`, intMode: "bigint" }))
  )
  yield* Bot.run(Bot.make(desk.router)).pipe(Effect.provide(desk.layer), Effect.provide(TelegramLive))
})

Effect.runFork(main.pipe(
  Effect.tapErrorCause((cause) => Effect.sync(() => process.stderr.write(String(cause)))),
  Logger.withMinimumLogLevel(LogLevel.None)
))
