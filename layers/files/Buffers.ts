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
 * Where bytes are put. Memory is taken for it when the first of them are there, or are about to come.
 *
 * @since 0.1.0
 * @category models
 */
export interface Target {
  readonly length: number
  readonly bytes: () => Uint8Array
}

/**
 * A target in fresh memory.
 *
 * @since 0.1.0
 * @category constructors
 */
export const target = (length: number): Target => {
  let bytes: Uint8Array | undefined
  return { length, bytes: () => (bytes ??= new Uint8Array(length)) }
}

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

  /**
   * Lends memory for so many bytes. What is short does not take a buffer that much more would fit into, and what waits
   * takes none.
   */
  use<A, E>(length: number, work: (target: Target) => Effect.Effect<A, E>): Effect.Effect<A, E> {
    if (length < largestPart / 2) return Effect.suspend(() => work(target(length)))
    return Effect.uninterruptibleMask((restore) => {
      let buffer: Uint8Array | undefined
      const lent = { length, bytes: () => (buffer ??= this.take()).subarray(0, length) }
      return Lean.onEnd(restore(work(lent)), () => {
        if (buffer !== undefined) this.give(buffer)
      })
    })
  }
}
