/** A client and an embedded server in one process, without sockets, in virtual time. */
import { assert } from "@effect/vitest"
import type { Scope } from "effect"
import { Cause, Duration, Effect, Exit, Fiber, Layer, Option, Redacted, TestClock } from "effect"
import type { Dialer } from "../../services/Dialer.ts"
import { Crypto, SessionStore, Telegram } from "layergram"
import * as Client from "../../layers/Client.ts"
import * as Framed from "../../layers/transport/Framed.ts"
import { TestServer } from "layergram/testing"
import * as NodeCrypto from "../../layers/crypto/Node.ts"
import * as NodeGzip from "../../layers/gzip/Node.ts"
import { quiet } from "../support/virtualTime.ts"

type Server = TestServer.TestServer["Type"]
type ServerOptions = Parameters<typeof TestServer.layerMemory>[0]

/** The server has cryptography of its own: what one layer lends is written over by its next use. */
export const serverGround = Layer.mergeAll(NodeCrypto.layer, NodeGzip.layer, Crypto.layerWebCrypto)

export const memory = (options?: ServerOptions): Layer.Layer<TestServer.TestServer | Dialer> =>
  TestServer.layerMemory(options).pipe(Layer.provide(serverGround))

export const platform = Layer.merge(Layer.fresh(NodeCrypto.layer), NodeGzip.layer)

/** Secret exponents are short, because raising to powers would be half of what these tests do. */
const random = Layer.effect(
  Crypto.RandomSource,
  Effect.map(Crypto.RandomSource, ({ bytes }) => ({
    bytes: (length: number) => (length === 256 ? bytes(length).fill(0, 0, 224) : bytes(length))
  }))
).pipe(Layer.provide(Crypto.layerWebCrypto))

/** A client of the server, for the holder of a bot's token; without a token, nobody is signed in. */
export const client = (
  server: Server,
  options?: Telegram.Options & {
    readonly token?: string
    readonly store?: Layer.Layer<SessionStore.SessionStore>
    readonly servers?: Server["servers"]
    readonly perfectForwardSecrecy?: boolean
  }
) =>
  Client.layer(options).pipe(
    Layer.provide(Framed.layer(options?.transport)),
    Layer.provide(random),
    Layer.provide([
      platform,
      options?.store ?? SessionStore.layerMemory,
      Telegram.TelegramConfig.layer({
        apiId: 1,
        apiHash: Redacted.make("hash"),
        botToken: options?.token === undefined ? undefined : Redacted.make(options.token),
        servers: options?.servers ?? server.servers,
        perfectForwardSecrecy: options?.perfectForwardSecrecy
      })
    ])
  )

/** Somebody who writes to a bot that a client of ours is signed in as. */
export interface Scene {
  readonly server: Server
  readonly bot: Effect.Effect.Success<ReturnType<Server["bot"]>>
  readonly alice: Effect.Effect.Success<ReturnType<Server["user"]>>
}

/** Plays a scene; the client must have done nothing wrong at the end. */
export const play = <A, E>(
  use: (scene: Scene) => Effect.Effect<A, E, Telegram.Telegram | Scope.Scope | Dialer>,
  options?: Parameters<typeof client>[1] & {
    readonly server?: ServerOptions
    /** The server was made to lie, so what it says of the client means nothing. */
    readonly isServerLying?: boolean
  }
): Effect.Effect<A, E | Layer.Layer.Error<ReturnType<typeof client>>> =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot({ username: "test_bot" })
    const alice = yield* server.user({ firstName: "Alice" })
    // They know each other: the bot has Alice's access hash from her first message.
    const result = yield* use({ server, bot, alice }).pipe(
      Effect.provide(client(server, { token: bot.token, ...options })),
      Effect.scoped
    )
    if (options?.isServerLying !== true) assert.deepStrictEqual(yield* server.violations, [])
    assert.deepStrictEqual(yield* server.missing, [])
    return result
  }).pipe(Effect.provide(memory(options?.server)))

/**
 * Lets virtual time pass while a fiber works, until it is done: in steps that grow, because each takes some real time.
 */
export const patiently = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  limit: Duration.DurationInput = "5 minutes",
  first: Duration.DurationInput = "250 millis"
): Effect.Effect<A, E, R> =>
  Effect.gen(function*() {
    const fiber = yield* Effect.fork(effect)
    let left = Duration.toMillis(limit)
    let step = Duration.toMillis(first)
    while (true) {
      yield* settle
      const exit = yield* Fiber.poll(fiber)
      if (Option.isSome(exit)) return yield* exit.value
      if (left <= 0) break
      yield* TestClock.adjust(Math.min(step, left))
      left -= step
      step = Math.min(Math.ceil(step * 1.2), 10_000)
    }
    yield* Fiber.interrupt(fiber)
    return assert.fail(`not done after ${String(limit)}`)
  })

/** Whether a real file is being read or written, which takes real time. */
const isWithFiles = () => process.getActiveResourcesInfo().some((name) => name.startsWith("FSReq"))

/** Lets everything happen that can happen without time passing. */
export const settle: Effect.Effect<void> = Effect.repeat(quiet, { while: isWithFiles })

/** The failure that an effect is expected to end with. */
export const failureOf = <A, E>(exit: Exit.Exit<A, E>): E => {
  if (Exit.isSuccess(exit)) return assert.fail("it succeeded")
  const failure = Cause.failureOption(exit.cause)
  return Option.isSome(failure) ? failure.value : assert.fail(`it did not fail: ${Cause.pretty(exit.cause)}`)
}
