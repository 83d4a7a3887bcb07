/** Reads several streams at once, in whatever thread: for `reads.test.ts`. */
import { Effect } from "effect"
import { createHash } from "node:crypto"
import { isMainThread, parentPort, workerData } from "node:worker_threads"
import * as Node from "../../../layers/platform/Node.ts"
import { Dialer } from "../../../services/Dialer.ts"

/** The hashes of what comes over so many connections with a port, which are read at the same time. */
export const read = (port: number, streams: number) =>
  Effect.gen(function*() {
    const { dial } = yield* Dialer
    return yield* Effect.forEach(
      Array.from({ length: streams }),
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
  }).pipe(Effect.provide(Node.layerTcp))

if (!isMainThread && typeof workerData?.port === "number") {
  parentPort?.postMessage(await Effect.runPromise(read(workerData.port, workerData.streams)), [])
}
