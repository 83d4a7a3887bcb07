import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { createHash } from "node:crypto"
import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import * as Node from "../../../layers/platform/Node.ts"
import { Dialer } from "../../../services/Dialer.ts"

const length = 3_000_000

/** Bytes that tell whose they are, in pieces of lengths that tell nothing. */
const bytesOf = (number: number) => Buffer.alloc(length, `stream ${number}, `)

const server = Effect.acquireRelease(
  Effect.async<ReturnType<typeof createServer>>((resume) => {
    let count = 0
    const server = createServer((socket) => {
      const bytes = bytesOf(count++)
      socket.on("error", () => {})
      const write = (at: number): void => {
        if (at >= length) return void socket.end()
        const end = at + 1 + (at * 7919) % 90_001
        socket.write(bytes.subarray(at, end), () => setImmediate(write, end))
      }
      write(0)
    })
    server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
  }),
  (server) => Effect.sync(() => server.close())
)

describe("sockets of Node", () => {
  it.live("that read at the same time do not write over each other's bytes", () =>
    Effect.gen(function*() {
      const { port } = (yield* server).address() as AddressInfo
      const { dial } = yield* Dialer
      const received = yield* Effect.forEach(
        Array.from({ length: 8 }),
        () =>
          Effect.scoped(Effect.gen(function*() {
            const hash = createHash("sha256")
            const stream = yield* dial({ host: "127.0.0.1", port })
            yield* Effect.flip(stream.run({
              data: (chunk) => {
                hash.update(chunk)
                // Whoever is lent bytes may write over them.
                chunk.fill(0)
              },
              drain: () => {}
            }))
            return hash.digest("hex")
          })),
        { concurrency: "unbounded" }
      )
      const sent = received.map((_, number) => createHash("sha256").update(bytesOf(number)).digest("hex"))
      assert.sameMembers(received, sent)
    }).pipe(Effect.scoped, Effect.provide(Node.layerTcp)))
})
