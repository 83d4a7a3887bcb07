/**
 * For tests: a Telegram server in the same process, which speaks the real protocol.
 *
 * ```ts
 * import { layer } from "@effect/vitest"
 * import { layerBot, TestBot, TestServer } from "layergram/testing"
 *
 * layer(layerBot())("my bot", (it) => {
 *   it.scoped("answers", () =>
 *     Effect.gen(function*() {
 *       const server = yield* TestServer.TestServer
 *       const bot = yield* TestBot
 *       yield* Effect.forkScoped(myBot)
 *       // The test speaks for the people on the other side.
 *       const alice = yield* server.user({ firstName: "Alice" })
 *       yield* alice.start(bot)
 *       const { text } = yield* alice.receive
 *       assert.strictEqual(text, "Hello Alice")
 *     }))
 * })
 * ```
 *
 * `layerBot` is a client and a server in memory, which run in virtual time under `TestClock`.
 * `TestServer.layerMemory`, `layerTcp` and `layerWebSocket` are servers alone: any client finds them at
 * `server.servers`, through the `Dialer` that `layerMemory` brings or through the network. `Faults` says what can go
 * wrong on purpose (`server.inject(Faults.flood("messages.sendMessage", "5 seconds"))`), `server.violations` what a
 * client did wrong, `server.mtProxy()` puts an MTProxy server in front of it, and `layerStub` answers calls without any
 * server.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { SignInError } from "../layers/auth/Auth.ts"
import * as Noble from "../layers/crypto/Noble.ts"
import * as Fflate from "../layers/gzip/Fflate.ts"
import * as WebCrypto from "../layers/random/WebCrypto.ts"
import type { Bot } from "../layers/testing/script.ts"
import type { BotOptions, Options as ServerOptions } from "../layers/testing/Server.ts"
import * as PeerCache from "../layers/peers/PeerCache.ts"
import * as PeersLayer from "../layers/peers/Peers.ts"
import * as Stub from "../layers/testing/Stub.ts"
import * as TestTelegram_ from "../layers/testing/TestTelegram.ts"
import * as TestServer from "../layers/testing/TestServer.ts"
import type { Auth } from "../services/Auth.ts"
import type { Peers } from "../services/Peers.ts"
import type { Rpc } from "../services/Rpc.ts"
import * as TelegramConfig from "../services/TelegramConfig.ts"
import * as SessionStore from "./SessionStore.ts"
import * as Telegram from "./Telegram.ts"

export { passOn } from "../layers/testing/control.ts"
export type { Handler, Where } from "../layers/testing/control.ts"
export * as Faults from "../layers/testing/faults.ts"
export type { ListenError } from "../layers/testing/ListenError.ts"
export type { Listening as MtProxyServer, Options as MtProxyOptions } from "../layers/testing/listenProxy.ts"
export type { CallRecord, ConnectionRecord, PacketRecord } from "../layers/testing/records.ts"
export { Refusal, refuse } from "../layers/testing/refusal.ts"
export type { Actor, Bot, Human, Place, Received, SendOptions } from "../layers/testing/script.ts"
export type { Injected, Options, Server, UserOptions } from "../layers/testing/Server.ts"
export { Stub }
export * as TestServer from "../layers/testing/TestServer.ts"
export { type Expected, type TestActor, TestTelegram, Unexpected } from "../layers/testing/TestTelegram.ts"
export type { Violation, ViolationKind } from "../layers/testing/violations.ts"
export type { Forecast, Line, Weather } from "../layers/testing/weather.ts"
export type { LoginScript } from "../layers/testing/world/logins.ts"

/**
 * What functions such as `Messages.send` stand on, without any server: calls get these answers, and a bot is signed in.
 *
 * ```ts
 * const Telegram = layerStub(
 *   Stub.answer(messages.sendMessage, () =>
 *     Effect.succeed({ _tag: "updateShortSentMessage", id: 7, pts: 1, ptsCount: 1, date: 0 }))
 * )
 * ```
 *
 * @since 0.1.0
 * @category layers
 */
export const layerStub = (...answers: ReadonlyArray<Stub.Answer>): Layer.Layer<Rpc | Auth | Peers> =>
  PeersLayer.layer.pipe(
    Layer.provide([PeerCache.layer(), SessionStore.layerMemory]),
    Layer.provideMerge(Layer.merge(Stub.layer(...answers), Stub.layerAccount({ userId: 1, isBot: true })))
  )

/**
 * The bot that the client is signed in as, for others to write to.
 *
 * @since 0.1.0
 * @category tags
 */
export class TestBot extends Context.Tag("layergram/testing/TestBot")<TestBot, Bot>() {}

/**
 * How to put a client and its server together.
 *
 * @since 0.1.0
 * @category models
 */
export interface BotLayerOptions {
  readonly server?: ServerOptions | undefined
  readonly bot?: BotOptions | undefined
  readonly client?: Telegram.Options | undefined
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
export const layerBot = (
  options?: BotLayerOptions
): Layer.Layer<Telegram.Telegram | TestServer.TestServer | TestBot, SignInError> => {
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
  return Telegram.layerWith(options?.client).pipe(
    Layer.provide([SessionStore.layerMemory, config]),
    Layer.provideMerge(bot),
    Layer.provideMerge(TestServer.layerMemory(options?.server)),
    Layer.provide(ground)
  )
}

/**
 * A client that is signed in as a bot of an embedded server, and people who use the bot: see `TestTelegram`.
 *
 * ```ts
 * const telegram = yield* TestTelegram
 * yield* telegram.run(Bot.run(myBot))
 * const alice = yield* telegram.user("Alice")
 * yield* alice.sends("/start")
 * yield* alice.sees(/Welcome/)
 * yield* alice.clicks("Buy")
 * ```
 *
 * @since 0.1.0
 * @category layers
 */
export const layerTelegram = (
  options?: BotLayerOptions
): Layer.Layer<Telegram.Telegram | TestServer.TestServer | TestBot | TestTelegram_.TestTelegram, SignInError> =>
  Layer.unwrapEffect(Effect.map(TestBot, TestTelegram_.layer)).pipe(Layer.provideMerge(layerBot(options)))
