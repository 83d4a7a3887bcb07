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
 * `layerBot` is a client and a server in memory, which run in virtual time under `TestClock`; `layerUser` is the same for
 * a user's account, and `layerBotClient` and `layerUserClient` are further clients of a server that is there.
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
import * as Wasm from "../layers/crypto/Wasm.ts"
import * as Fflate from "../layers/gzip/Fflate.ts"
import * as WebCrypto from "../layers/random/WebCrypto.ts"
import type { Bot, Human } from "../layers/testing/script.ts"
import type { BotOptions, Options as ServerOptions, UserOptions } from "../layers/testing/Server.ts"
import * as IndicatorsLayer from "../layers/Indicators.ts"
import * as PeerCache from "../layers/peers/PeerCache.ts"
import * as PeersLayer from "../layers/peers/Peers.ts"
import * as Stub from "../layers/testing/Stub.ts"
import * as TestTelegram_ from "../layers/testing/TestTelegram.ts"
import * as TestServer from "../layers/testing/TestServer.ts"
import * as VirtualTime from "../layers/testing/VirtualTime.ts"
import type { Dialer } from "../services/Dialer.ts"
import type { Indicators } from "../services/Indicators.ts"
import type { Peers } from "../services/Peers.ts"
import type { Rpc } from "../services/Rpc.ts"
import * as TelegramConfig from "../services/TelegramConfig.ts"
import * as Auth from "./Auth.ts"
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
export const layerStub = (
  ...answers: ReadonlyArray<Stub.Answer>
): Layer.Layer<Rpc | Auth.Auth | Peers | Indicators> =>
  Layer.merge(PeersLayer.layer, IndicatorsLayer.layer).pipe(
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
 * The user that the client is signed in as, for others to write to. What the test does in this user's name is done on
 * another device.
 *
 * @since 0.1.0
 * @category tags
 */
export class TestUser extends Context.Tag("layergram/testing/TestUser")<TestUser, Human>() {}

/**
 * A client for a bot.
 *
 * @since 0.1.0
 * @category models
 */
export interface BotClientOptions {
  readonly bot?: BotOptions | undefined
  readonly client?: Telegram.Options | undefined
}

/**
 * A client for a user.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserClientOptions {
  readonly user?: UserOptions | undefined
  readonly client?: Telegram.Options | undefined
}

/**
 * A client for a bot, and its server.
 *
 * @since 0.1.0
 * @category models
 */
export interface BotLayerOptions extends BotClientOptions {
  readonly server?: ServerOptions | undefined
}

/**
 * A client for a user, and its server.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserLayerOptions extends UserClientOptions {
  readonly server?: ServerOptions | undefined
}

/**
 * Why a user could not sign in.
 *
 * @since 0.1.0
 * @category errors
 */
export type UserSignInError = SignInError | Auth.SendCodeError | Auth.SignInError | Auth.CheckPasswordError

/** What works everywhere. */
const ground = Layer.mergeAll(Layer.catchAllCause(Wasm.layer, () => Noble.layer), Fflate.layer, WebCrypto.layer)

const clientOf = (token?: string, options?: Telegram.Options) => {
  const config = Layer.effect(
    TelegramConfig.TelegramConfig,
    Effect.map(TestServer.TestServer, ({ servers }) =>
      TelegramConfig.make({
        apiId: 1,
        apiHash: Redacted.make("hash"),
        botToken: token === undefined ? undefined : Redacted.make(token),
        servers
      }))
  )
  return Telegram.layerWith(options).pipe(Layer.provide([SessionStore.layerMemory, config, ground]))
}

/** Shares nothing with other clients that are built at the same time, not even the store. */
const own = <A, E, R>(layer: Layer.Layer<A, E, R>): Layer.Layer<A, E, R> => VirtualTime.timed(Layer.fresh(layer))

/**
 * An embedded server in memory, and the way to it. Under `TestClock`, which then shows the year 2026, it has the same
 * time as its clients and the test.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerServer = (options?: ServerOptions): Layer.Layer<TestServer.TestServer | Dialer> =>
  VirtualTime.timed(Layer.provide(TestServer.layerMemory(options), ground))

/**
 * Another client of an embedded server, signed in as another bot.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerBotClient = (
  options?: BotClientOptions
): Layer.Layer<Telegram.Telegram | TestBot, SignInError, TestServer.TestServer | Dialer> => {
  const bot = Layer.effect(
    TestBot,
    Effect.flatMap(TestServer.TestServer, (server) => server.bot(options?.bot))
  )
  const client = Layer.unwrapEffect(Effect.map(TestBot, ({ token }) => clientOf(token, options?.client)))
  return own(Layer.provideMerge(client, bot))
}

/** Goes the way of everybody who has a telephone: the code is on another device. */
const signIn = (password: string | undefined) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const { phone } = yield* TestUser
    const sent = yield* Auth.sendCode(phone)
    const code = yield* server.loginCode(phone)
    if (sent._tag !== "CodeSent" || code === undefined) return yield* Effect.dieMessage(`no code but ${sent._tag}`)
    const next = yield* Auth.signIn(sent, Redacted.make(code))
    if (next._tag === "SignedIn") return
    if (next._tag !== "PasswordNeeded" || password === undefined) {
      return yield* Effect.dieMessage(`there is ${next._tag}`)
    }
    yield* Auth.checkPassword(next, Redacted.make(password))
  })

/**
 * Another client of an embedded server, signed in as another user.
 *
 * ```ts
 * layer(layerBot())("my bot", (it) => {
 *   it.scoped("talks to a userbot", () =>
 *     Effect.gen(function*() {
 *       const bot = yield* TestBot
 *       yield* Messages.send(bot.username, "/start").pipe(Effect.provide(layerUserClient()))
 *     }))
 * })
 * ```
 *
 * @since 0.1.0
 * @category layers
 */
export const layerUserClient = (
  options?: UserClientOptions
): Layer.Layer<Telegram.Telegram | TestUser, UserSignInError, TestServer.TestServer | Dialer> => {
  const user = Layer.effect(
    TestUser,
    Effect.flatMap(TestServer.TestServer, (server) => server.user(options?.user))
  )
  return Layer.effectDiscard(signIn(options?.user?.password)).pipe(
    Layer.provideMerge(clientOf(undefined, options?.client)),
    Layer.provideMerge(user),
    own
  )
}

/**
 * A client that is signed in as a bot of an embedded server, all in memory: it needs nothing. Under `TestClock` the
 * test, the client and the server have one time, which begins in 2026: `TestClock.adjust("1 day")` lets a day pass for
 * all of them, as fast as the work in it can be done.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerBot = (
  options?: BotLayerOptions
): Layer.Layer<Telegram.Telegram | TestServer.TestServer | TestBot | Dialer, SignInError> =>
  Layer.provideMerge(layerBotClient(options), layerServer(options?.server))

/**
 * A client that is signed in as a user of an embedded server, all in memory: {@link layerBot} for userbots.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerUser = (
  options?: UserLayerOptions
): Layer.Layer<Telegram.Telegram | TestServer.TestServer | TestUser | Dialer, UserSignInError> =>
  Layer.provideMerge(layerUserClient(options), layerServer(options?.server))

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
): Layer.Layer<
  Telegram.Telegram | TestServer.TestServer | TestBot | TestTelegram_.TestTelegram | Dialer,
  SignInError
> => Layer.unwrapEffect(Effect.map(TestBot, TestTelegram_.layer)).pipe(Layer.provideMerge(layerBot(options)))
