import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as Node from "../../../layers/platform/Node.ts"
import * as TestServer from "../../../layers/testing/TestServer.ts"
import { layerBot, TestBot } from "../../../src/testing.ts"
import { Updates } from "../../../services/Updates.ts"
import * as Messages from "../../../src/Messages.ts"
import * as SessionStore from "../../../src/SessionStore.ts"
import * as Telegram from "../../../src/Telegram.ts"
import * as Raw from "./raw.ts"

const Bot = Layer.effect(
  TestBot,
  Effect.flatMap(TestServer.TestServer, (server) => server.bot({ username: "echo_bot" }))
)

const Config = Layer.unwrapEffect(Effect.gen(function*() {
  const { servers } = yield* TestServer.TestServer
  const { token } = yield* TestBot
  const botToken = Redacted.make(token)
  return Telegram.TelegramConfig.layer({ apiId: 1, apiHash: Redacted.make("hash"), botToken, servers })
}))

const Tcp = Telegram.layer.pipe(
  Layer.provide([Config, SessionStore.layerMemory]),
  Layer.provideMerge(Bot),
  Layer.provideMerge(Layer.merge(TestServer.layerTcp(), Node.layerTcp)),
  Layer.provide(Raw.Ground)
)

const echo = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* TestBot
  yield* Effect.forkScoped(Stream.runForEach(
    Updates.on("NewMessage"),
    ({ message }) => (message.isOutgoing ? Effect.void : Messages.reply(message, `echo ${message.text}`))
  ))
  yield* Effect.yieldNow()
  const alice = yield* server.user({ firstName: "Alice" })
  yield* alice.start(bot)
  assert.strictEqual((yield* alice.receive).text, "echo /start")
  yield* alice.send(bot, "hello")
  assert.strictEqual((yield* alice.receive).text, "echo hello")
  assert.deepStrictEqual(yield* server.violations, [])
})

describe("the client with the embedded server in memory (F8, F18, F19)", () => {
  it.scoped("echoes", () => Effect.provide(echo, layerBot()))
})

describe("the client with the embedded server over TCP (F8, F18)", () => {
  it.scopedLive("echoes", () => Effect.provide(echo, Tcp))
})
