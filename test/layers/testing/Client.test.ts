import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as Noble from "../../../layers/crypto/Noble.ts"
import * as Fflate from "../../../layers/gzip/Fflate.ts"
import * as Node from "../../../layers/platform/Node.ts"
import * as WebCrypto from "../../../layers/random/WebCrypto.ts"
import * as TestServer from "../../../layers/testing/TestServer.ts"
import * as Messages from "../../../src/Messages.ts"
import * as SessionStore from "../../../src/SessionStore.ts"
import * as Telegram from "../../../src/Telegram.ts"
import { Updates } from "../../../services/Updates.ts"

const Ground = Layer.mergeAll(Noble.layer, Fflate.layer, WebCrypto.layer)

const token = "77:secret"

const Config = Layer.unwrapEffect(Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  yield* server.bot({ token, username: "echo_bot" })
  return Telegram.TelegramConfig.layer({
    apiId: 1,
    apiHash: Redacted.make("hash"),
    botToken: Redacted.make(token),
    servers: server.servers
  })
}))

const Client = Telegram.layer.pipe(Layer.provide([Config, SessionStore.layerMemory]))
const Memory = Client.pipe(Layer.provideMerge(TestServer.layerMemory()), Layer.provideMerge(Ground))
const Tcp = Client.pipe(
  Layer.provideMerge(Layer.merge(TestServer.layerTcp(), Node.layerTcp)),
  Layer.provideMerge(Ground)
)

const echo = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  yield* Effect.forkScoped(Stream.runForEach(
    Updates.on("NewMessage"),
    ({ message }) => (message.isOutgoing ? Effect.void : Messages.reply(message, `echo ${message.text}`))
  ))
  const alice = yield* server.user({ firstName: "Alice" })
  const bot = { id: 77, marked: 77, peer: yield* Effect.map(server.person(77), (one) => one.peer) }
  yield* alice.start(bot)
  const { text } = yield* alice.receive
  assert.strictEqual(text, "echo /start")
  yield* alice.send(bot, "hello")
  assert.strictEqual((yield* alice.receive).text, "echo hello")
  assert.deepStrictEqual(yield* server.violations, [])
})

describe("the client with the embedded server", () => {
  it.scoped("echoes in memory", () => echo.pipe(Effect.provide(Memory)))
  it.scopedLive("echoes over TCP", () => echo.pipe(Effect.provide(Tcp)))
})
