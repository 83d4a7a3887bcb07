import * as NodeSocket from "@effect/platform-node/NodeSocket"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Redacted, Stream } from "effect"
import { Messages, SessionStore, Telegram, Transport, Updates, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import { TestServer } from "layergram/testing"
import type { FramingName } from "../../schema/wire/Framing.ts"
import { there } from "./files.ts"
import { platform, serverGround } from "./support.ts"

type Server = TestServer.TestServer["Type"]

const client = (
  server: Server,
  token: string,
  dialer: Layer.Layer<Transport.Dialer>,
  transport?: Telegram.Options["transport"]
) =>
  Telegram.layerWith({ transport }).pipe(Layer.provide([
    dialer,
    platform,
    SessionStore.layerMemory,
    Telegram.TelegramConfig.layer({
      apiId: 1,
      apiHash: Redacted.make("hash"),
      botToken: Redacted.make(token),
      servers: server.servers
    })
  ]))

/** Signs in, asks who it is, and talks: both directions, large and small. */
const talk = (server: Server, dialer: Layer.Layer<Transport.Dialer>, transport?: Telegram.Options["transport"]) =>
  Effect.gen(function*() {
    const bot = yield* server.bot()
    const alice = yield* server.user()
    yield* Effect.gen(function*() {
      const me = yield* Users.me
      assert.strictEqual(me.id, bot.id)
      const heard = yield* Effect.fork(Stream.runHead(Updates.on("NewMessage")))
      yield* Effect.sleep("20 millis")
      const text = "long ".repeat(700).trimEnd()
      yield* alice.send(bot, text)
      const update = yield* Effect.flatten(Fiber.join(heard))
      assert.strictEqual(update.message.text, text)
      yield* Messages.reply(update.message, text)
      assert.strictEqual((yield* alice.receive).text, text)
    }).pipe(Effect.provide(client(server, bot.token, dialer, transport)))
    assert.deepStrictEqual(yield* server.violations, [])
  })

const onTcp = <A, E>(use: (server: Server) => Effect.Effect<A, E>) =>
  Effect.flatMap(TestServer.TestServer, use).pipe(
    Effect.provide(TestServer.layerTcp().pipe(Layer.provide(serverGround)))
  )

const onWebSocket = <A, E>(use: (server: Server) => Effect.Effect<A, E>) =>
  Effect.flatMap(TestServer.TestServer, use).pipe(
    Effect.provide(TestServer.layerWebSocket().pipe(Layer.provide(serverGround)))
  )

const platformTcp = Transport.layerSocket(({ host, port }) => NodeSocket.makeNet({ host, port }))

const webSocket = Transport.layerWebSocket({ secure: false }).pipe(
  Layer.provide(NodeSocket.layerWebSocketConstructor)
)

describe("over TCP", () => {
  for (const framing of ["abridged", "intermediate", "paddedIntermediate", "full"] as ReadonlyArray<FramingName>) {
    for (const obfuscated of framing === "full" ? [false] : [false, true]) {
      it.live(`a client talks in the ${framing} framing${obfuscated ? ", obfuscated" : ""} (F16, F148)`, () =>
        onTcp((server) => talk(server, TelegramNode.layerTcp, { framing, obfuscated })))
    }
  }

  it.live("a client talks through the sockets of @effect/platform", () => onTcp((server) => talk(server, platformTcp)))

  for (const [name, dialer] of [["Node's sockets", TelegramNode.layerTcp], ["the platform's", platformTcp]] as const) {
    it.live(`${name} tell that nobody listens`, () =>
      Effect.gen(function*() {
        const { dial } = yield* Transport.Dialer
        // Port 1 is nobody's.
        const stream = yield* Effect.either(dial({ host: "127.0.0.1", port: 1 }))
        const error = stream._tag === "Left"
          ? stream.left
          : yield* Effect.flip(stream.right.run({ data: () => {}, drain: () => {} }))
        assert.strictEqual(error.reason, "Open")
      }).pipe(Effect.scoped, Effect.provide(dialer)))

    it.live(`${name} tell that the other side has closed, and take writes after that without a fuss (1.38)`, () =>
      onTcp((server) =>
        Effect.gen(function*() {
          const { dial } = yield* Transport.Dialer
          const [at] = server.servers.dataCentres
          if (at === undefined) return assert.fail("there is no data centre")
          const stream = yield* dial(at)
          const end = yield* Effect.fork(Effect.flip(stream.run({ data: () => {}, drain: () => {} })))
          yield* Effect.sleep("50 millis")
          // Nothing that begins like this is MTProto.
          stream.write(new Uint8Array(100).fill(0x7f))
          const error = yield* Fiber.join(end)
          assert.include(["Close", "Read"], error.reason)
          for (let i = 0; i < 3; i++) stream.write(new Uint8Array(100))
        }).pipe(Effect.scoped, Effect.provide(dialer))
      ))

    it.live(
      `${name} carry 20 MB both ways without a byte lost, and tell when to stop`,
      () =>
        onTcp((server) =>
          Effect.gen(function*() {
            const bot = yield* server.bot()
            yield* there(server, bot).pipe(Effect.provide(client(server, bot.token, dialer)))
            assert.deepStrictEqual(yield* server.violations, [])
          })
        ),
      60_000
    )
  }
})

describe("over WebSocket", () => {
  it.live("a client talks, obfuscated as it has to be (1.33)", () =>
    onWebSocket((server) => talk(server, webSocket, { framing: "intermediate" })))

  it.live("a client comes back after the connection was lost", () =>
    onWebSocket((server) =>
      Effect.gen(function*() {
        const { token } = yield* server.bot()
        yield* Effect.gen(function*() {
          yield* Users.me
          yield* server.disconnect()
          yield* Users.me
        }).pipe(Effect.provide(client(server, token, webSocket)))
      })
    ))
})
