/**
 * An instance of the WebAssembly kernel: its functions, and its memory.
 *
 * @since 0.1.0
 */
import { fromHex } from "../bytes.ts"
import { blob } from "./blob.ts"
import * as Layout from "./layout.ts"

/**
 * What the kernel can do; `generate/` says how. Addresses and lengths are in bytes. Blocks of AES are given by their
 * beginning and end, and are at least one.
 *
 * @since 0.1.0
 * @category models
 */
export interface Functions extends WebAssembly.Exports {
  readonly memory: WebAssembly.Memory
  readonly expandKey: (key: number, schedule: number) => void
  readonly invertKeys: () => void
  readonly igeEncrypt: (data: number, end: number) => void
  readonly igeDecrypt: (data: number, end: number) => void
  readonly ctr: (data: number, end: number) => void
  readonly sha1Start: () => void
  readonly sha1Blocks: (data: number, end: number) => void
  readonly sha1Finish: (data: number, rest: number, total: number) => void
  readonly sha256Start: () => void
  readonly sha256Blocks: (data: number, end: number) => void
  readonly sha256Finish: (data: number, rest: number, total: number) => void
  readonly prefix: (data: number, x: number) => void
  readonly hashMessage: (data: number, length: number, x: number) => void
  readonly matches: () => number
  readonly derive: (x: number) => void
  readonly seal: (data: number, length: number, x: number) => void
  readonly unseal: (data: number, length: number, x: number) => void
  readonly forward: (step: number, limit: number) => number
  readonly back: (limit: number) => number
  readonly xor: (target: number, end: number, a: number, b: number) => void
}

/**
 * The module in binary format, about 23 KB.
 *
 * @since 0.1.0
 * @category constants
 */
export const moduleBytes = (): Uint8Array<ArrayBuffer> => fromHex(blob)

/**
 * One instance with a memory of its own. Calls must not overlap, which they cannot: all are synchronous.
 *
 * @since 0.1.0
 * @category models
 */
export class Kernel {
  readonly run: Functions
  /** The whole memory. Taken anew when it grows: do not keep it over a call of {@link reserve}. */
  bytes: Uint8Array
  /** Whose authorization key lies in memory. */
  keyOwner: object | undefined
  /** Whose counter stream lies in memory. */
  streamOwner: object | undefined

  constructor(instance: WebAssembly.Instance) {
    // What the module exports is written next door, in `generate/`, and all of it is called in the tests.
    this.run = instance.exports as Functions
    this.bytes = new Uint8Array(this.run.memory.buffer)
  }

  /**
   * Makes room for a message of so many bytes, 16 MiB at most, at `Layout.opened`. Arrays that lay in the memory are
   * empty after it grew. It never shrinks.
   */
  reserve(length: number): void {
    const present = this.bytes.length >> 16
    const wanted = Layout.pagesFor(length)
    if (wanted <= present) return
    this.run.memory.grow(Math.min(Math.max(wanted, 2 * present), Layout.maxPages) - present)
    this.bytes = new Uint8Array(this.run.memory.buffer)
  }
}
