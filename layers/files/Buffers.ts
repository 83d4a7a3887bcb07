/**
 * Memory for parts that are used again and again: fresh memory for each costs more than what is done with it.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Lean from "./lean.ts"
import { largestPart } from "./parts.ts"

/** So much is kept for later, in buffers. */
const kept = 16

/**
 * A store of buffers of 512 KiB.
 *
 * @since 0.1.0
 * @category models
 */
export class Buffers {
  private readonly free: Array<Uint8Array> = []

  /** A buffer; what is in it is of somebody else. */
  take(): Uint8Array {
    return this.free.pop() ?? new Uint8Array(largestPart)
  }

  /** Gives a buffer back that nobody looks at any more. */
  give(buffer: Uint8Array): void {
    if (this.free.length < kept) this.free.push(buffer)
  }

  /** Lends a buffer for so many bytes. What is short does not take one that much more would fit into. */
  use<A, E>(length: number, work: (buffer: Uint8Array) => Effect.Effect<A, E>): Effect.Effect<A, E> {
    if (length < largestPart / 2) return Effect.suspend(() => work(new Uint8Array(length)))
    return Effect.uninterruptibleMask((restore) => {
      const buffer = this.take()
      return Lean.onEnd(restore(work(buffer)), () => this.give(buffer))
    })
  }
}
