/**
 * For tests: a Telegram server in the same process, which speaks the real protocol.
 *
 * ```ts
 * import { TestServer } from "layergram/testing"
 *
 * // A client of the server is an ordinary client with another dialer and other addresses.
 * const Config = Layer.unwrapEffect(Effect.gen(function*() {
 *   const server = yield* TestServer.TestServer
 *   const bot = yield* server.bot({ username: "echo_bot" })
 *   return TelegramConfig.layer({
 *     apiId: 1,
 *     apiHash: Redacted.make("hash"),
 *     botToken: Redacted.make(bot.token),
 *     servers: server.servers
 *   })
 * }))
 *
 * // The test speaks for the people on the other side.
 * const test = Effect.gen(function*() {
 *   const server = yield* TestServer.TestServer
 *   const alice = yield* server.user({ firstName: "Alice" })
 *   yield* alice.send(bot, "hello")
 *   const { text } = yield* alice.receive
 *   assert.deepStrictEqual(yield* server.violations, [])
 * })
 *
 * test.pipe(Effect.provide(TestServer.layerMemory()))
 * ```
 *
 * `layerMemory` brings the `Dialer` with it and runs in virtual time under `TestClock`; `layerTcp` listens on loopback
 * sockets at `server.servers`. `Faults` says what can go wrong on purpose: `server.inject(Faults.flood(...))`.
 *
 * @since 0.1.0
 */
export { passOn } from "../layers/testing/control.ts"
export * as Faults from "../layers/testing/faults.ts"
export { Refusal, refuse } from "../layers/testing/refusal.ts"
export * as Stub from "../layers/testing/Stub.ts"
export * as TestServer from "../layers/testing/TestServer.ts"
