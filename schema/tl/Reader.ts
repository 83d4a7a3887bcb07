/**
 * A cursor over the bytes of a TL value. Everything in TL is a multiple of 4 bytes long, so it counts in words, and
 * every read knows where the input ends.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/serialize
 */
import type { DecodeReason, TlDecodeError } from "./TlDecodeError.ts"
import { decodeError } from "./TlDecodeError.ts"
import { short, utf8 } from "./utf8.ts"

const noMemory = /* @__PURE__ */ new ArrayBuffer(0)
const none = /* @__PURE__ */ new Int32Array(noMemory)

const vectorId = 0x1cb5c415
const boolTrue = -0x668d8a4b
const boolFalse = -0x438668c9

/** So many values may stand inside each other. */
const deepest = 64

// One conversion at a time, nothing is kept: all readers share it.
const longs = /* @__PURE__ */ new BigInt64Array(1)
const doubles = /* @__PURE__ */ new Float64Array(longs.buffer)
const halves = /* @__PURE__ */ new Int32Array(longs.buffer)

const plain: unknown = Uint8Array.prototype

// Where bytes of medium length are copied to; filled from the front and left to those who hold parts of it. Half the size
// makes an update with a preview in it a tenth slower to read, twice the size would be kept alive by whoever keeps one.
const poolWords = 4096
const largest = 2048
let poolMemory: ArrayBuffer = noMemory
let pool: Int32Array = none
let used = 0

/**
 * Reads values one after the other. Throws `TlDecodeError` and nothing else, whatever the bytes are; after an error
 * the reader stands somewhere and is of no further use until `reset`.
 *
 * The bytes are not copied (unless they begin at an offset that is no multiple of 4) and must not change meanwhile.
 * What comes out does not refer to them, but for `raw` and `lent`.
 *
 * @since 0.1.0
 * @category models
 */
export class Reader {
  // The words are of the whole memory, so that readers of its parts and resets share them; positions are in words.
  private memory: ArrayBufferLike = noMemory
  private words: Int32Array
  // The same memory from byte `skew` on.
  private octets: Uint8Array
  private skew = 0
  private first = 0
  private at = 0
  private end = 0
  private tail = 0
  private depth = 0
  private contents = 0

  /** Reads `bytes[offset .. offset + length)`, by default all of them. */
  constructor(bytes: Uint8Array, offset = 0, length = bytes.length - offset) {
    this.words = none
    this.octets = bytes
    this.reset(bytes, offset, length)
  }

  /** Begins anew, with other bytes. */
  reset(bytes: Uint8Array, offset = 0, length = bytes.length - offset): void {
    if (!(offset >= 0 && length >= 0 && offset + length <= bytes.length)) {
      throw decodeError("bytes", "OutOfBounds", 0, undefined)
    }
    let octets = bytes
    let skew = bytes.byteOffset
    let start = skew + offset
    if ((start & 3) !== 0) {
      octets = Uint8Array.prototype.slice.call(bytes, offset, offset + length)
      skew = start = octets.byteOffset
    }
    const { buffer } = octets
    if (this.memory !== buffer) {
      this.memory = buffer
      this.words = new Int32Array(buffer, 0, buffer.byteLength >> 2)
    }
    // Slices of a Buffer are not copies, so it is looked at as what it is below.
    this.octets = Object.getPrototypeOf(octets) === plain ? octets : new Uint8Array(buffer, skew, octets.length)
    this.skew = skew
    this.first = start >> 2
    this.at = this.first
    this.end = this.first + (length >> 2)
    this.tail = length & 3
    this.depth = 0
  }

  /** The number of bytes read so far. */
  get position(): number {
    return (this.at - this.first) * 4
  }

  /** The number of bytes not yet read. */
  get remaining(): number {
    return (this.end - this.at) * 4 + this.tail
  }

  private error(expected: string, reason: DecodeReason): TlDecodeError {
    return decodeError(expected, reason, this.position, undefined)
  }

  /** Refuses the constructor id that was just read. */
  fail(expected: string, id: number): never {
    throw decodeError(expected, "UnknownConstructor", this.position - 4, id >>> 0)
  }

  /** Refuses the value that was just read. */
  malformed(expected: string): never {
    throw this.error(expected, "Malformed")
  }

  /** Refuses bytes after the value. */
  done(expected: string): void {
    if (this.remaining !== 0) throw this.error(expected, "Leftover")
  }

  /** Goes one level deeper. Generated code calls it for types that can contain themselves. */
  enter(expected: string): void {
    if (++this.depth > deepest) throw this.error(expected, "TooDeep")
  }

  /** Comes back from a level. */
  leave(): void {
    this.depth--
  }

  /** The id of a constructor, as a signed number. */
  id(): number {
    const at = this.at
    if (at >= this.end) throw this.error("constructor", "OutOfBounds")
    this.at = at + 1
    return this.words[at] as number
  }

  /** The id that comes next, as a signed number; the reader stays where it is. */
  peekId(): number {
    if (this.at >= this.end) throw this.error("constructor", "OutOfBounds")
    return this.words[this.at] as number
  }

  /** A signed 32-bit number. */
  int(): number {
    const at = this.at
    if (at >= this.end) throw this.error("int", "OutOfBounds")
    this.at = at + 1
    return this.words[at] as number
  }

  /** A signed 64-bit number. */
  long(): bigint {
    const at = this.at
    if (at + 2 > this.end) throw this.error("long", "OutOfBounds")
    this.at = at + 2
    halves[0] = this.words[at] as number
    halves[1] = this.words[at + 1] as number
    return longs[0] as bigint
  }

  /** A signed 64-bit number that Telegram promises to fit 53 bits. */
  int53(): number {
    const at = this.at
    if (at + 2 > this.end) throw this.error("long", "OutOfBounds")
    this.at = at + 2
    const value = (this.words[at + 1] as number) * 4294967296 + ((this.words[at] as number) >>> 0)
    if (value > 9007199254740991 || value < -9007199254740991) this.malformed("int53")
    return value
  }

  /** A number of double precision. */
  double(): number {
    const at = this.at
    if (at + 2 > this.end) throw this.error("double", "OutOfBounds")
    this.at = at + 2
    halves[0] = this.words[at] as number
    halves[1] = this.words[at + 1] as number
    return doubles[0] as number
  }

  /** `boolTrue` or `boolFalse`. */
  bool(): boolean {
    const id = this.id()
    if (id === boolTrue) return true
    if (id === boolFalse) return false
    return this.fail("Bool", id)
  }

  /** Goes behind a string or bytes and gives the length of the contents, which begin at `contents`. */
  private enclose(expected: string): number {
    const at = this.at
    if (at >= this.end) throw this.error(expected, "OutOfBounds")
    const word = this.words[at] as number
    const short = word & 0xff
    let length = short
    let next = at + ((short + 4) >> 2)
    this.contents = at * 4 + 1 - this.skew
    if (short >= 254) {
      if (short === 255) this.malformed(expected)
      length = word >>> 8
      next = at + ((length + 7) >> 2)
      this.contents += 3
    }
    if (next > this.end) throw this.error(expected, "OutOfBounds")
    this.at = next
    return length
  }

  /** Text. What is not UTF-8 in it becomes U+FFFD. */
  string(): string {
    const at = this.at
    const length = this.enclose("string")
    const start = this.contents
    // The length is no text; what pads the end may be anything, and then the slower way is taken in vain.
    const { words } = this
    const end = this.at
    if (((words[at] as number) & (length < 254 ? 0x80808000 : 0)) !== 0) {
      return utf8.read(this.octets, start, start + length, 0)
    }
    for (let i = at + 1; i < end; i++) {
      if (((words[i] as number) & 0x80808080) !== 0) return utf8.read(this.octets, start, start + length, (i - at) * 4)
    }
    return length <= 12 ? short(this.octets, start, length) : utf8.readAscii(this.octets, start, start + length)
  }

  /** Bytes, copied out of the input. Those of medium length share their memory with others, as Node's Buffers do. */
  bytes(): Uint8Array {
    const from = this.at
    const length = this.enclose("bytes")
    const start = this.contents
    if (length <= 64 || length > largest) return this.octets.slice(start, start + length)
    // Memory of one's own costs much more than a copy. Whole words are copied, with what stands around the contents.
    const { at, words } = this
    if (used + at - from > pool.length) {
      poolMemory = new ArrayBuffer(poolWords * 4)
      pool = new Int32Array(poolMemory)
      used = 0
    }
    const shift = used - from
    const target = pool
    for (let i = from; i < at; i++) target[i + shift] = words[i] as number
    const offset = start + this.skew + shift * 4
    used = at + shift
    return new Uint8Array(poolMemory, offset, length)
  }

  /** Bytes as a view of the input, not copied. */
  lent(): Uint8Array {
    const length = this.enclose("bytes")
    return this.octets.subarray(this.contents, this.contents + length)
  }

  /** 16 bytes, copied out of the input. */
  int128(): Uint8Array {
    return this.raw(16).slice()
  }

  /** 32 bytes, copied out of the input. */
  int256(): Uint8Array {
    return this.raw(32).slice()
  }

  /** The next bytes as a view of the input, not copied. The length is a multiple of 4. */
  raw(length: number): Uint8Array {
    const at = this.at
    if ((length & 3) !== 0) this.malformed("raw")
    if (!(length >= 0 && length <= (this.end - at) * 4)) throw this.error("raw", "OutOfBounds")
    this.at = at + (length >> 2)
    const start = at * 4 - this.skew
    return this.octets.subarray(start, start + length)
  }

  /** A copy of the bytes from a position on, wherever the reader stands. */
  copyFrom(position: number): Uint8Array {
    const start = this.first * 4 - this.skew
    return this.octets.slice(start + position, start + (this.end - this.first) * 4 + this.tail)
  }

  /** Passes over the next bytes. The length is a multiple of 4. */
  skip(length: number): void {
    if ((length & 3) !== 0) this.malformed("raw")
    if (!(length >= 0 && length <= (this.end - this.at) * 4)) throw this.error("raw", "OutOfBounds")
    this.at += length >> 2
  }

  /** A reader of the next bytes, as deep as this one, which skips them. They are not copied. A multiple of 4. */
  sub(length: number): Reader {
    const inside = new Reader(this.raw(length))
    inside.depth = this.depth
    return inside
  }

  /** The count of a boxed vector whose items take `smallest` words or more each. */
  count(smallest: number): number {
    const id = this.id()
    if (id !== vectorId) this.fail("Vector", id)
    return this.bareCount(smallest)
  }

  /** The count of a bare vector whose items take `smallest` words or more each. */
  bareCount(smallest: number): number {
    const count = this.int() >>> 0
    if (count * smallest > this.end - this.at) throw this.error("Vector", "TooMany")
    return count
  }

  /** A boxed vector of items that take `smallest` words or more each. */
  vector<A>(smallest: number, read: (reader: Reader) => A): Array<A> {
    return this.items(this.count(smallest), read)
  }

  /** A bare vector of items that take `smallest` words or more each. */
  bareVector<A>(smallest: number, read: (reader: Reader) => A): Array<A> {
    return this.items(this.bareCount(smallest), read)
  }

  // Arrays that grow begin with room for 17. A long one must be earned: whoever sends it has to send the items, too.
  private items<A>(count: number, read: (reader: Reader) => A): Array<A> {
    const items: Array<A> = count <= 256 ? new Array(count) : []
    for (let i = 0; i < count; i++) items[i] = read(this)
    return items
  }
}

/**
 * Reads an item of a vector of numbers.
 *
 * @since 0.1.0
 * @category reading
 */
export const readInt = (r: Reader): number => r.int()

/**
 * Reads an item of a vector of 64-bit numbers.
 *
 * @since 0.1.0
 * @category reading
 */
export const readLong = (r: Reader): bigint => r.long()

/**
 * Reads an item of a vector of ids.
 *
 * @since 0.1.0
 * @category reading
 */
export const readInt53 = (r: Reader): number => r.int53()

/**
 * Reads an item of a vector of strings.
 *
 * @since 0.1.0
 * @category reading
 */
export const readString = (r: Reader): string => r.string()

/**
 * Reads an item of a vector of byte strings.
 *
 * @since 0.1.0
 * @category reading
 */
export const readBytes = (r: Reader): Uint8Array => r.bytes()

/**
 * Reads a result that says yes or no.
 *
 * @since 0.1.0
 * @category reading
 */
export const readBool = (r: Reader): boolean => r.bool()
