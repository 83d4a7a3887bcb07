/**
 * Bytes that grow as values are written. One pass, no measuring beforehand.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/serialize
 */
import * as Data from "effect/Data"
import * as Predicate from "effect/Predicate"
import { utf8 } from "./utf8.ts"

/**
 * A value that has no form in TL: a number that does not fit, a string of 16 MB, a constructor that does not exist.
 *
 * @since 0.1.0
 * @category errors
 */
export class TlEncodeError extends Data.TaggedError("TlEncodeError")<{
  /** The type that was to be written: a type of the schema, or a primitive such as `int`. */
  readonly expected: string
  readonly problem: string
}> {
  override get message(): string {
    return `${this.expected}: ${this.problem}`
  }
}

const vectorId = 0x1cb5c415
const boolTrue = -0x668d8a4b
const boolFalse = -0x438668c9

const longest = 0xffffff

// One conversion at a time, nothing is kept: all writers share it.
const longs = /* @__PURE__ */ new BigInt64Array(1)
const doubles = /* @__PURE__ */ new Float64Array(longs.buffer)
const halves = /* @__PURE__ */ new Int32Array(longs.buffer)

/**
 * Writes values one after the other. Throws `TlEncodeError` for what cannot be written.
 *
 * `reset` makes it ready for the next message and keeps its memory.
 *
 * @since 0.1.0
 * @category models
 */
export class Writer {
  // Two views of the same memory; positions are in words, as everything in TL is a multiple of 4 bytes long.
  private words: Int32Array
  private octets: Uint8Array
  private at = 0

  /** Begins with room for `capacity` bytes. */
  constructor(capacity = 1024) {
    this.words = new Int32Array(Math.max(64, (capacity + 3) >> 2))
    this.octets = new Uint8Array(this.words.buffer)
  }

  /** The number of bytes written so far, reserved ones included. */
  get position(): number {
    return this.at * 4
  }

  /** The number of bytes there is memory for. */
  get capacity(): number {
    return this.octets.length
  }

  /** Begins anew in the same memory. Views given out before will change. */
  reset(): void {
    this.at = 0
  }

  /** What was written from byte `start` on, as a view: it is good until the next `reset` or write. */
  view(start = 0): Uint8Array {
    return this.octets.subarray(start, this.at * 4)
  }

  /** What was written from byte `start` on, copied. */
  copy(start = 0): Uint8Array {
    return this.octets.slice(start, this.at * 4)
  }

  /** Leaves `length` bytes of zeros, a multiple of 4, to be filled in later; gives their position. */
  reserve(length: number): number {
    const start = this.at
    const next = start + ((length + 3) >> 2)
    if (next > this.words.length) this.grow(next)
    this.words.fill(0, start, next)
    this.at = next
    return start * 4
  }

  /** Takes back everything written from byte `position` on, a multiple of 4. */
  truncate(position: number): void {
    this.at = position >> 2
  }

  /** Takes `length` bytes out at `position`, both multiples of 4; what was behind them moves up. */
  remove(position: number, length: number): void {
    this.words.copyWithin(position >> 2, (position + length) >> 2, this.at)
    this.at -= length >> 2
  }

  /** Overwrites the 4 bytes at `position`, a multiple of 4. */
  patch(position: number, value: number): void {
    this.words[position >> 2] = value
  }

  private grow(next: number): void {
    const words = new Int32Array(Math.max(this.words.length * 2, next + 64))
    words.set(this.words.subarray(0, this.at))
    this.words = words
    this.octets = new Uint8Array(words.buffer)
  }

  /** Refuses a value whose constructor the type does not have. */
  fail(expected: string, value: unknown): never {
    const tag = Predicate.hasProperty(value, "_tag") ? String(value._tag) : typeof value
    throw new TlEncodeError({ expected, problem: `there is no constructor "${tag}"` })
  }

  /** Refuses a value for want of a field that shares its flag with another one that is there. */
  missing(expected: string): never {
    throw new TlEncodeError({ expected, problem: "is missing, though a field that goes with it is there" })
  }

  private refuse(expected: string, value: unknown): never {
    const shown = typeof value === "number" || typeof value === "bigint" ? String(value) : typeof value
    throw new TlEncodeError({ expected, problem: `${shown} does not fit` })
  }

  /** The id of a constructor, or a word of flags: any 32 bits. */
  id(value: number): void {
    const at = this.at
    if (at >= this.words.length) this.grow(at + 1)
    this.words[at] = value
    this.at = at + 1
  }

  /** A signed 32-bit number. */
  int(value: number): void {
    if ((value | 0) !== value) this.refuse("int", value)
    const at = this.at
    if (at >= this.words.length) this.grow(at + 1)
    this.words[at] = value
    this.at = at + 1
  }

  /** A signed 64-bit number. */
  long(value: bigint): void {
    if (typeof value !== "bigint" || value > 0x7fffffffffffffffn || value < -0x8000000000000000n) {
      this.refuse("long", value)
    }
    const at = this.at
    if (at + 2 > this.words.length) this.grow(at + 2)
    longs[0] = value
    this.words[at] = halves[0] as number
    this.words[at + 1] = halves[1] as number
    this.at = at + 2
  }

  /** A signed 64-bit number that fits 53 bits. */
  int53(value: number): void {
    if (!Number.isSafeInteger(value)) this.refuse("int53", value)
    const at = this.at
    if (at + 2 > this.words.length) this.grow(at + 2)
    this.words[at] = value | 0
    this.words[at + 1] = Math.floor(value / 4294967296)
    this.at = at + 2
  }

  /** A number of double precision. */
  double(value: number): void {
    if (typeof value !== "number") this.refuse("double", value)
    const at = this.at
    if (at + 2 > this.words.length) this.grow(at + 2)
    doubles[0] = value
    this.words[at] = halves[0] as number
    this.words[at + 1] = halves[1] as number
    this.at = at + 2
  }

  /** `boolTrue` or `boolFalse`. */
  bool(value: boolean): void {
    if (typeof value !== "boolean") this.refuse("Bool", value)
    this.id(value ? boolTrue : boolFalse)
  }

  /** Text, as UTF-8. Lone surrogates become U+FFFD. */
  string(value: string): void {
    if (typeof value !== "string") this.refuse("string", value)
    const units = value.length
    if (units > longest) this.refuse("string", value)
    const at = this.at
    const most = at + 2 + ((units * 3 + 3) >> 2)
    if (most > this.words.length) this.grow(most)
    if (units <= 16) return this.shortString(value, at * 4 + 1)
    const long = units >= 254
    const start = at * 4 + (long ? 4 : 1)
    const length = utf8.write(this.octets, start, value)
    if (long || length < 254) return this.finish(at, start, length)
    this.octets.copyWithin(start + 3, start, start + length)
    this.finish(at, start + 3, length)
  }

  /** A few characters are written faster by hand than by a native call. */
  private shortString(value: string, start: number): void {
    const { octets } = this
    let next = start
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i)
      if (unit < 0x80) {
        octets[next++] = unit
      } else if (unit < 0x800) {
        octets[next++] = 0xc0 | (unit >> 6)
        octets[next++] = 0x80 | (unit & 0x3f)
      } else {
        next = start + utf8.write(octets, start, value)
        break
      }
    }
    this.finish(this.at, start, next - start)
  }

  /** Writes length and padding around contents that stand at `start` already. */
  private finish(at: number, start: number, length: number): void {
    const { octets } = this
    if (start - at * 4 === 1) octets[at * 4] = length
    else if (length > longest) this.refuse("string", "")
    else this.words[at] = (length << 8) | 254
    let end = start + length
    while ((end & 3) !== 0) octets[end++] = 0
    this.at = end >> 2
  }

  /** Bytes with their length. */
  bytes(value: Uint8Array): void {
    if (!ArrayBuffer.isView(value) || value.length > longest) this.refuse("bytes", value)
    const { length } = value
    const at = this.at
    const most = at + 2 + ((length + 3) >> 2)
    if (most > this.words.length) this.grow(most)
    const start = at * 4 + (length < 254 ? 1 : 4)
    this.octets.set(value, start)
    this.finish(at, start, length)
  }

  /** 16 bytes. */
  int128(value: Uint8Array): void {
    if (!ArrayBuffer.isView(value) || value.length !== 16) this.refuse("int128", value)
    this.raw(value)
  }

  /** 32 bytes. */
  int256(value: Uint8Array): void {
    if (!ArrayBuffer.isView(value) || value.length !== 32) this.refuse("int256", value)
    this.raw(value)
  }

  /** Bytes as they are; their number is a multiple of 4. */
  raw(value: Uint8Array): void {
    const { length } = value
    if ((length & 3) !== 0) this.refuse("raw", length)
    const at = this.at
    const next = at + (length >> 2)
    if (next > this.words.length) this.grow(next)
    this.octets.set(value, at * 4)
    this.at = next
  }

  /** The id of a boxed vector and the number of its items. */
  count(value: number): void {
    const at = this.at
    if (at + 2 > this.words.length) this.grow(at + 2)
    this.words[at] = vectorId
    this.words[at + 1] = value
    this.at = at + 2
  }

  /** A boxed vector. */
  vector<A>(items: ReadonlyArray<A>, write: (writer: Writer, item: A) => void): void {
    this.count(items.length)
    for (const item of items) write(this, item)
  }

  /** A bare vector. */
  bareVector<A>(items: ReadonlyArray<A>, write: (writer: Writer, item: A) => void): void {
    this.id(items.length)
    for (const item of items) write(this, item)
  }
}

/**
 * Writes an item of a vector of numbers.
 *
 * @since 0.1.0
 * @category writing
 */
export const writeInt = (w: Writer, value: number): void => w.int(value)

/**
 * Writes an item of a vector of 64-bit numbers.
 *
 * @since 0.1.0
 * @category writing
 */
export const writeLong = (w: Writer, value: bigint): void => w.long(value)

/**
 * Writes an item of a vector of ids.
 *
 * @since 0.1.0
 * @category writing
 */
export const writeInt53 = (w: Writer, value: number): void => w.int53(value)

/**
 * Writes an item of a vector of strings.
 *
 * @since 0.1.0
 * @category writing
 */
export const writeString = (w: Writer, value: string): void => w.string(value)

/**
 * Writes an item of a vector of byte strings.
 *
 * @since 0.1.0
 * @category writing
 */
export const writeBytes = (w: Writer, value: Uint8Array): void => w.bytes(value)

/**
 * Writes a result that says yes or no.
 *
 * @since 0.1.0
 * @category writing
 */
export const writeBool = (w: Writer, value: boolean): void => w.bool(value)
