/** What the examples share: the embedded server, and a bot of ours on it. */
import { Effect, Layer, Redacted } from "effect"
import { Crypto, SessionStore, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import { TestServer } from "layergram/testing"

type Server = TestServer.TestServer["Type"]

/** The server, and the account of the bot that the client is signed in as. */
export interface Scene {
  readonly server: Server
  readonly bot: Effect.Effect.Success<ReturnType<Server["bot"]>>
}

/** A client that is signed in as the bot. */
const signedIn = ({ bot, server }: Scene) =>
  Telegram.layer.pipe(
    Layer.provide([
      TelegramNode.layer,
      SessionStore.layerMemory,
      Telegram.TelegramConfig.layer({
        apiId: 1,
        apiHash: Redacted.make("any will do here"),
        botToken: Redacted.make(bot.token),
        servers: server.servers
      })
    ])
  )

/** Runs a program as a bot on the embedded server, over TCP on the loopback interface. */
export const onEmbeddedServer = <A, E>(program: (scene: Scene) => Effect.Effect<A, E, Telegram.Telegram>) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot({ username: "echo_bot" })
    return yield* Effect.provide(program({ bot, server }), signedIn({ bot, server }))
  }).pipe(
    Effect.provide(TestServer.layerTcp()),
    Effect.provide([Crypto.layerNoble, Crypto.layerFflate, Crypto.layerWebCrypto])
  )
