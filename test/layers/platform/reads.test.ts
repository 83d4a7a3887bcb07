import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { createHash } from "node:crypto"
import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { Worker } from "node:worker_threads"
import { read } from "./reader.ts"

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

/** The same in a thread of its own, which is TypeScript as well. */
const inThread = (port: number, streams: number) =>
  Effect.async<ReadonlyArray<string>>((resume) => {
    const worker = new Worker(new URL("reader.ts", import.meta.url), {
      execArgv: ["--import", new URL("../../media/typescript.mjs", import.meta.url).href],
      workerData: { port, streams }
    })
    worker.once("message", (hashes) => resume(Effect.succeed(hashes)))
    worker.once("error", (cause) => resume(Effect.die(cause)))
    return Effect.promise(() => worker.terminate())
  })

describe("sockets of Node", () => {
  it.live("that read at the same time, of whatever client and in whatever thread, do not write over each other's bytes", () =>
    Effect.gen(function*() {
      const { port } = (yield* server).address() as AddressInfo
      const received = yield* Effect.all([read(port, 4), read(port, 4), inThread(port, 4), inThread(port, 4)], {
        concurrency: "unbounded"
      })
      const hashes = received.flat()
      const sent = hashes.map((_, number) => createHash("sha256").update(bytesOf(number)).digest("hex"))
      assert.sameMembers(hashes, sent)
    }).pipe(Effect.scoped))
})
