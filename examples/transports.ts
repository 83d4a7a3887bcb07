/**
 * The same call in every dress that Telegram's transports know, over TCP. Runs on the embedded server.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Layer } from "effect"
import { SessionStore, Telegram, Transport, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import { TestServer } from "layergram/testing"
import { onLoopback, settings } from "./support/embedded.ts"

const framings = ["abridged", "intermediate", "paddedIntermediate", "full"] as const

const program = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* server.bot({ firstName: "Marco" })

  for (const framing of framings) {
    for (const obfuscated of framing === "full" ? [false] : [false, true]) {
      const client = Telegram.layerOver().pipe(
        Layer.provide(Transport.layerFramed({ framing, obfuscated })),
        Layer.provide([TelegramNode.layer, SessionStore.layerMemory, settings(server, bot.token)])
      )
      const me = yield* Effect.provide(Users.me, client)
      yield* Console.log(`${framing}${obfuscated ? ", obfuscated" : ""}: ${me.name}`)
    }
  }
})

NodeRuntime.runMain(Effect.provide(program, onLoopback))
