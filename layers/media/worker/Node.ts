/**
 * The thread that looks into files for `layers/media/Node.ts`. It is started as a program of its own and imported by
 * nobody: it may be ended at any moment.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { parentPort } from "node:worker_threads"
import type { Content, Pull } from "../../../services/Files.ts"
import { inspect } from "../Inspector.ts"
import type { Order, Report } from "./messages.ts"
import { tell } from "./messages.ts"

const waiting = new Map<number, (bytes: Uint8Array | undefined) => void>()
let reads = 0

const report = (what: Report): void => parentPort?.postMessage(what, [])

/** Bytes from the other thread, which knows why there are none. */
const asked = (offset: number, length: number): Effect.Effect<Uint8Array, "Unread"> =>
  Effect.async((resume) => {
    const id = reads++
    waiting.set(id, (bytes) => resume(bytes === undefined ? Effect.fail("Unread") : Effect.succeed(bytes)))
    report({ _tag: "Read", id, offset, length })
  })

const contentOf = (name: string, size: number): Content<"Unread"> => ({
  name,
  size,
  isRepeatable: true,
  open: (offset) =>
    Effect.sync((): Pull<"Unread"> => {
      let at = offset
      return (target) =>
        Effect.map(asked(at, target.length), (bytes) => {
          at += bytes.length
          return bytes
        })
    })
})

parentPort?.on("message", (order: Order) => {
  if (order._tag === "Bytes") {
    waiting.get(order.id)?.(order.bytes)
    waiting.delete(order.id)
    return
  }
  const looked = inspect(contentOf(order.name, order.size), { isHead: order.isHead })
  // What could not be read, the other thread has noticed.
  Effect.runFork(Effect.ignore(Effect.map(looked, (facts) => report({ _tag: "Found", told: tell(facts) }))))
})

// Loading them takes longer than most files, and none of it is the first file's fault.
await Promise.all([import("mediabunny"), import("opus-decoder")])
report({ _tag: "Ready" })
