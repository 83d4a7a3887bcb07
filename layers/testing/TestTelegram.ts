/**
 * A client and the embedded server that it talks to, ready made: for tests of what is written over a client.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TelegramConfig from "../../services/TelegramConfig.ts"
import type { SignInError } from "../auth/Auth.ts"
import * as Client from "../Client.ts"
import * as Noble from "../crypto/Noble.ts"
import * as Fflate from "../gzip/Fflate.ts"
import * as WebCrypto from "../random/WebCrypto.ts"
import * as Memory from "../store/Memory.ts"
import * as Framed from "../transport/Framed.ts"
import type { Bot } from "./script.ts"
import type { BotOptions, Options as ServerOptions } from "./Server.ts"
import * as TestServer from "./TestServer.ts"

/**
 * The bot that the client is signed in as, for others to write to.
 *
 * @since 0.1.0
 * @category tags
 */
export class TestBot extends Context.Tag("layergram/layers/testing/TestTelegram/TestBot")<TestBot, Bot>() {}

/**
 * How to put it together.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly server?: ServerOptions | undefined
  readonly bot?: BotOptions | undefined
  readonly client?: Client.Options | undefined
}

/** What works everywhere. */
const ground = Layer.mergeAll(Noble.layer, Fflate.layer, WebCrypto.layer)

/**
 * A client that is signed in as a bot of an embedded server, all in memory: it needs nothing, and runs in virtual time
 * under `TestClock`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Options
): Layer.Layer<Client.Client | TestServer.TestServer | TestBot, SignInError> => {
  const bot = Layer.effect(
    TestBot,
    Effect.flatMap(TestServer.TestServer, (server) => server.bot(options?.bot))
  )
  const config = Layer.effect(
    TelegramConfig.TelegramConfig,
    Effect.gen(function*() {
      const { servers } = yield* TestServer.TestServer
      const { token } = yield* TestBot
      return TelegramConfig.make({
        apiId: 1,
        apiHash: Redacted.make("hash"),
        botToken: Redacted.make(token),
        servers
      })
    })
  )
  return Client.layer(options?.client).pipe(
    Layer.provide([Framed.layer(), Memory.layer, config]),
    Layer.provideMerge(bot),
    Layer.provideMerge(TestServer.layerMemory(options?.server)),
    Layer.provide(ground)
  )
}
