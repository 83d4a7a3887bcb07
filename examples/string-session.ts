/**
 * A session as one line of text: signed in here, gone on with there, without a second login. Runs on the embedded server.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Layer, Redacted } from "effect"
import { SessionStore, Telegram, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import { TestServer } from "layergram/testing"
import { onLoopback, settings } from "./support/embedded.ts"

const program = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* server.bot({ firstName: "Marco" })

  /** A client whose session begins with a text; an empty one is a new session. */
  const client = (text: Redacted.Redacted<string>, token?: string) =>
    Telegram.layer.pipe(
      Layer.provideMerge(SessionStore.layerString(text)),
      Layer.provide([TelegramNode.layer, settings(server, token)])
    )

  const text = yield* Effect.provide(SessionStore.exportString, client(Redacted.make(""), bot.token))
  yield* Console.log(`signed in once; printed, the session is ${String(text)}`)

  const me = yield* Effect.provide(Users.me, client(text))
  yield* Console.log(`still ${me.name}, without the token`)
})

NodeRuntime.runMain(Effect.provide(program, onLoopback))
