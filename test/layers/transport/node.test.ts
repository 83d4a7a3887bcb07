import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect } from "effect"
import * as Net from "node:net"
import * as Node from "../../../layers/platform/Node.ts"
import { Dialer } from "../../../services/Dialer.ts"

const length = 4 * 1024 * 1024
const streams = 4

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

describe("sockets of Node's", () => {
  it.scopedLive("that have much to say let others have their turn in between, and everything arrives", () =>
    Effect.gen(function*() {
      const server = yield* talkative
      const { dial } = yield* Dialer
      let [inTurn, most] = [0, 0]
      const data = (whole: Deferred.Deferred<void>) => {
        let read = 0
        return (chunk: Uint8Array) => {
          // As long as deciphering takes, so that more waits when the next bytes are read.
          const end = performance.now() + 1
          while (performance.now() < end) { /* busy */ }
          if (inTurn === 0) setImmediate(() => (inTurn = 0))
          inTurn += chunk.length
          most = Math.max(most, inTurn)
          read += chunk.length
          if (read === length) Deferred.unsafeDone(whole, Effect.void)
        }
      }
      yield* Effect.forEach(
        Array.from({ length: streams }),
        Effect.fnUntraced(function*() {
          const stream = yield* dial({ host: "127.0.0.1", port: portOf(server) })
          const whole = yield* Deferred.make<void>()
          yield* Effect.raceFirst(Deferred.await(whole), stream.run({ data: data(whole), drain: () => {} }))
        }),
        { concurrency: "unbounded", discard: true }
      )
      // One has filled its memory, and no other one quite has.
      assert.isAtMost(most, streams * 128 * 1024)
    }).pipe(Effect.provide(Node.layerTcp)))
})
