/**
 * For tests: a Telegram server in the same process, which speaks the real protocol.
 *
 * ```ts
 * import { layer } from "@effect/vitest"
 * import { TestServer, TestTelegram } from "layergram/testing"
 *
 * layer(TestTelegram.layer())("my bot", (it) => {
 *   it.scoped("answers", () =>
 *     Effect.gen(function*() {
 *       const server = yield* TestServer.TestServer
 *       const bot = yield* TestTelegram.TestBot
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
 * `TestTelegram.layer` is a client and a server in memory, which run in virtual time under `TestClock`.
 * `TestServer.layerMemory`, `layerTcp` and `layerWebSocket` are servers alone: any client finds them at
 * `server.servers`, through the `Dialer` that `layerMemory` brings or through the network. `Faults` says what can go
 * wrong on purpose (`server.inject(Faults.flood("messages.sendMessage", "5 seconds"))`), `server.violations` what a
 * client did wrong, and `Stub` answers calls without any server.
 *
 * @since 0.1.0
 */
export { passOn } from "../layers/testing/control.ts"
export type { Handler, Where } from "../layers/testing/control.ts"
export * as Faults from "../layers/testing/faults.ts"
export type { ListenError } from "../layers/testing/ListenError.ts"
export type { CallRecord, ConnectionRecord, PacketRecord } from "../layers/testing/records.ts"
export { Refusal, refuse } from "../layers/testing/refusal.ts"
export type { Actor, Bot, Human, Place, Received, SendOptions } from "../layers/testing/script.ts"
export type { Injected, Options, Server } from "../layers/testing/Server.ts"
export * as Stub from "../layers/testing/Stub.ts"
export * as TestServer from "../layers/testing/TestServer.ts"
export * as TestTelegram from "../layers/testing/TestTelegram.ts"
export type { Violation, ViolationKind } from "../layers/testing/violations.ts"
