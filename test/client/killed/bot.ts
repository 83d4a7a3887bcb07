/** A bot that writes down what it is told, until somebody kills it: `bot.ts STORE NOTES TOKEN SERVERS`. */
import { NodeContext } from "@effect/platform-node"
import { Clock, Effect, Layer, Logger, LogLevel } from "effect"
import { appendFileSync } from "node:fs"
import { SessionStore, Telegram, Updates } from "layergram"
import * as TelegramNode from "layergram/node"
import { settings } from "./servers.ts"

const [store = "", notes = "", token = "", servers = ""] = process.argv.slice(2)

const main = Effect.gen(function*() {
  const TelegramLive = Telegram.layerWith({ updates: { catchUp: "accountAndChannels", save: "handled" } }).pipe(
    Layer.provide(SessionStore.layerFile(store, { lease: { timeToLive: "1 second" } })),
    Layer.provide(settings(token, servers)),
    Layer.provide([TelegramNode.layer, NodeContext.layer])
  )
  const note = Updates.run((update) =>
    Effect.gen(function*() {
      if (update._tag !== "NewMessage") return
      // Some take longer than others, so that many are under way when the end comes.
      if (Number(update.message.text.split(":")[1]) % 50 === 0) yield* Clock.sleep("3 millis")
      appendFileSync(notes, `${process.pid} ${update.message.text}\n`)
    })
  )
  yield* Effect.provide(note, TelegramLive)
})

Effect.runFork(main.pipe(
  Effect.tapErrorCause((cause) => Effect.sync(() => process.stderr.write(String(cause)))),
  Logger.withMinimumLogLevel(LogLevel.None)
))
