import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect } from "effect"
import * as Net from "node:net"
import * as Node from "../../../layers/platform/Node.ts"
import { Dialer } from "../../../services/Dialer.ts"

const length = 16 * 1024 * 1024

/** A server that has much to say at once. */
const talkative = Effect.acquireRelease(
  Effect.async<Net.Server>((resume) => {
    const server = Net.createServer((socket) => {
      socket.on("error", () => {})
      socket.end(new Uint8Array(length))
    })
    server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
  }),
  (server) => Effect.sync(() => server.close())
)

const portOf = (server: Net.Server): number => {
  const address = server.address()
  return typeof address === "object" && address !== null ? address.port : assert.fail("no port")
}

describe("a socket of Node's", () => {
  it.scopedLive("that has much to say lets others have their turn in between, and everything arrives", () =>
    Effect.gen(function*() {
      const server = yield* talkative
      const { dial } = yield* Dialer
      const stream = yield* dial({ host: "127.0.0.1", port: portOf(server) })
      const whole = yield* Deferred.make<void>()
      let [read, inTurn, most] = [0, 0, 0]
      const data = (chunk: Uint8Array) => {
        // As long as deciphering takes, so that more waits when the next bytes are read.
        const end = performance.now() + 1
        while (performance.now() < end) { /* busy */ }
        if (inTurn === 0) setImmediate(() => (inTurn = 0))
        inTurn += chunk.length
        most = Math.max(most, inTurn)
        read += chunk.length
        if (read === length) Deferred.unsafeDone(whole, Effect.void)
      }
      yield* Effect.raceFirst(Deferred.await(whole), stream.run({ data, drain: () => {} }))
      assert.strictEqual(read, length)
      assert.isAtMost(most, 512 * 1024)
    }).pipe(Effect.provide(Node.layerTcp)))
})
