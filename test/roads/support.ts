/** What the tests of roads share: a bot that talks over a transport, and dialers that tell where they dialled. */
import { assert } from "@effect/vitest"
import { Effect, Fiber, Layer, Redacted, Stream } from "effect"
import { Messages, SessionStore, Telegram, Transport, Updates, Users } from "layergram"
import { TestServer } from "layergram/testing"
import { platform, serverGround } from "../client/support.ts"

export type Server = TestServer.TestServer["Type"]

/** With a server on loopback TCP. */
export const onTcp = <A, E, R>(
  use: (server: Server) => Effect.Effect<A, E, R>,
  options?: Parameters<typeof TestServer.layerTcp>[0]
) =>
  Effect.flatMap(TestServer.TestServer, use).pipe(
    Effect.provide(TestServer.layerTcp(options).pipe(Layer.provide(serverGround)))
  )

/** A client that is signed in as a bot, over a transport of the test's. */
export const client = <E, R>(
  server: Server,
  token: string,
  transport: Layer.Layer<Transport.Transport, E, R>,
  network?: Telegram.TelegramConfig.Network
) =>
  Telegram.layerOver().pipe(Layer.provide([
    transport,
    platform,
    SessionStore.layerMemory,
    Telegram.TelegramConfig.layer({
      apiId: 1,
      apiHash: Redacted.make("hash"),
      botToken: Redacted.make(token),
      servers: server.servers,
      network
    })
  ]))

/** Signs in, is written to, and answers: both directions, large and small. */
export const talk = <E, R>(server: Server, transport: Layer.Layer<Transport.Transport, E, R>) =>
  Effect.gen(function*() {
    const bot = yield* server.bot()
    const alice = yield* server.user()
    yield* Effect.gen(function*() {
      assert.strictEqual((yield* Users.me).id, bot.id)
      const heard = yield* Effect.fork(Stream.runHead(Updates.on("NewMessage")))
      yield* Effect.sleep("20 millis")
      const text = "long ".repeat(800).trimEnd()
      yield* alice.send(bot, text)
      const update = yield* Effect.flatten(Fiber.join(heard))
      yield* Messages.reply(update.message, text)
      assert.strictEqual((yield* alice.receive).text, text)
    }).pipe(Effect.provide(client(server, bot.token, transport)))
    assert.deepStrictEqual(yield* server.violations, [])
  })

/** A dialer over another that writes down where to it dials. */
export const recording = (dials: Array<string>): Layer.Layer<Transport.Dialer, never, Transport.Dialer> =>
  Layer.effect(
    Transport.Dialer,
    Effect.map(Transport.Dialer, ({ dial }) =>
      Transport.Dialer.of({
        dial: (address) => {
          dials.push(`${address.host}:${address.port}`)
          return dial(address)
        }
      }))
  )

/** Packets over a dialer, as clients send them unless told otherwise. */
export const framed = <E, R>(dialer: Layer.Layer<Transport.Dialer, E, R>) =>
  Transport.layerFramed().pipe(Layer.provide([dialer, platform]))

/** Packets over roads that begin at a dialer. */
export const roads = <E, R>(
  dialer: Layer.Layer<Transport.Dialer, E, R>,
  ...[list, options]: Parameters<typeof Transport.layerRoads>
) => Transport.layerRoads(list, options).pipe(Layer.provide([dialer, platform]))
