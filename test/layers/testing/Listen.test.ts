import * as NodeSocket from "@effect/platform-node/NodeSocket"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import * as Net from "node:net"
import { fromHex, toHex } from "../../../layers/crypto/bytes.ts"
import * as Node from "../../../layers/platform/Node.ts"
import * as Faults from "../../../layers/testing/faults.ts"
import * as TestServer from "../../../layers/testing/TestServer.ts"
import * as PlatformSocket from "../../../layers/transport/PlatformSocket.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import * as Raw from "./raw.ts"

const Tcp = Layer.merge(TestServer.layerTcp(), Node.layerTcp).pipe(Layer.provideMerge(Raw.Ground))

const WebSocket = Layer.merge(
  TestServer.layerWebSocket(),
  PlatformSocket.layerWebSocket({ secure: false }).pipe(Layer.provide(NodeSocket.layerWebSocketConstructor))
).pipe(Layer.provideMerge(Raw.Ground))

/** Every data centre answers, on a port of its own, and tells where the others are. */
const everywhere = (medium: "tcp" | "webSocket") =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const { dataCentres } = server.servers
    assert.lengthOf(new Set(dataCentres.map(({ port }) => port)), 5)
    for (const { id: dc } of dataCentres) {
      const session = yield* Raw.start({ dc, obfuscated: medium === "webSocket" })
      const config = yield* Raw.good(Raw.invoke(session, Raw.introduced(help.getConfig())))
      assert.strictEqual(config.thisDc, dc)
      assert.deepStrictEqual(
        config.dcOptions.filter(({ cdn }) => cdn !== true).map(({ id, ipAddress, port }) => ({
          id,
          host: ipAddress,
          port
        })),
        [...dataCentres]
      )
    }
    assert.deepStrictEqual(
      (yield* server.connections).map((one) => one.medium),
      Array.from({ length: 5 }, () => medium)
    )
    assert.deepStrictEqual(yield* server.violations, [])
  }).pipe(Effect.scoped)

/** Waits, with the real clock, until something is so. */
const until = (what: () => boolean) =>
  Effect.suspend(() => (what() ? Effect.void : Effect.fail("not yet"))).pipe(
    Effect.retry({ times: 200, schedule: Schedule.spaced("10 millis") }),
    Effect.orDie
  )

const sockets = () => process.getActiveResourcesInfo().filter((name) => name.startsWith("TCP")).length

const timeouts = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length

describe("the listeners", () => {
  it.scopedLive("serve loopback TCP", () => everywhere("tcp").pipe(Effect.provide(Tcp)))

  it.scopedLive("serve WebSockets (1.33)", () => everywhere("webSocket").pipe(Effect.provide(WebSocket)))

  it.scopedLive("put streams together that come byte by byte (1.9)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const [centre] = server.servers.dataCentres
      const nonce = "0102030405060708090a0b0c0d0e0f10"
      const got = yield* Effect.async<Uint8Array>((resume) => {
        const socket = Net.connect(centre?.port ?? 0, "127.0.0.1", () => {
          // The tag, a length of 40, and req_pq_multi in an unencrypted message.
          const question = fromHex(`eeeeeeee28000000${"00".repeat(8)}040000000100000014000000f18e7ebe${nonce}`)
          socket.setNoDelay(true)
          for (const byte of question) socket.write(Uint8Array.of(byte))
        })
        socket.once("data", (bytes) => {
          socket.destroy()
          resume(Effect.succeed(bytes))
        })
      })
      // resPQ with our nonce.
      assert.strictEqual(toHex(got.subarray(24, 44)), `63241605${nonce}`)
    }).pipe(Effect.scoped, Effect.provide(Tcp)))

  it.scopedLive("refuse connections when told to", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      yield* server.inject(Faults.onConnect({ _tag: "Refuse" }))
      // TCP itself may have let the connection in before the server can say no.
      yield* Effect.ignore(Effect.flatMap(Raw.connect(), ({ ended }) => ended))
      assert.strictEqual(yield* server.dials(2), 1)
      assert.deepStrictEqual(yield* server.connections, [])
    }).pipe(Effect.scoped, Effect.provide(Tcp)))

  it.scopedLive("leave nothing behind: no socket, no timer", () =>
    Effect.gen(function*() {
      yield* until(() => sockets() === 0)
      const before = { sockets: sockets(), timeouts: timeouts() }
      const scope = yield* Scope.make()
      const run = Effect.gen(function*() {
        const server = yield* TestServer.TestServer
        const session = yield* Raw.start()
        // A timer that would fire much later.
        yield* server.inject(Faults.onCall("help.getNearestDc", { _tag: "Slow", by: "1 hour" }))
        session.send(Raw.callOf(Raw.introduced(help.getNearestDc())))
        yield* Effect.sleep("50 millis")
      })
      const context = yield* Layer.buildWithScope(Tcp, scope)
      yield* run.pipe(Effect.provide(context), Scope.extend(scope))
      assert.isAbove(sockets(), before.sockets)
      yield* Scope.close(scope, Exit.void)
      yield* until(() => sockets() <= before.sockets && timeouts() <= before.timeouts)
    }))
})
