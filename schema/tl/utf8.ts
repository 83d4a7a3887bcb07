/**
 * Strings to bytes and back. What the runtime brings natively for Buffers is taken when it is there and works, because
 * it costs half of what TextDecoder and TextEncoder cost; they are the fallback.
 *
 * @since 0.1.0
 * @see https://encoding.spec.whatwg.org/#utf-8
 */

/**
 * The two directions.
 *
 * @since 0.1.0
 * @category models
 */
export interface Utf8 {
  /**
   * The text in `bytes[start..end)`. What is not UTF-8 becomes U+FFFD. About so many bytes at the beginning are known
   * to be below 0x80.
   */
  readonly read: (bytes: Uint8Array, start: number, end: number, ascii: number) => string
  /** The same for bytes that are known to be below 0x80. */
  readonly readAscii: (bytes: Uint8Array, start: number, end: number) => string
  /**
   * Writes the text to `bytes` at `offset`, where three bytes a unit must be free; gives the number of bytes. Lone
   * surrogates become U+FFFD.
   */
  readonly write: (bytes: Uint8Array, offset: number, text: string) => number
}

import * as Either from "effect/Either"

const { fromCharCode } = String

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true })
const encoder = /* @__PURE__ */ new TextEncoder()

const readWithDecoder = (bytes: Uint8Array, start: number, end: number): string =>
  decoder.decode(bytes.subarray(start, end))

/**
 * Works everywhere.
 *
 * @since 0.1.0
 * @category constructors
 */
export const portable: Utf8 = {
  read: readWithDecoder,
  readAscii: readWithDecoder,
  write: (bytes, offset, text) => encoder.encodeInto(text, bytes.subarray(offset, offset + text.length * 3)).written
}

type Slice = (this: Uint8Array, start: number, end: number) => string
type Write = (this: Uint8Array, text: string, offset: number, length: number) => number

/** What of a Buffer's prototype we use: undocumented, but the same since Node 6; absent elsewhere. */
interface BufferMethods {
  readonly utf8Slice?: Slice
  readonly latin1Slice?: Slice
  readonly ucs2Slice?: Slice
  readonly utf8Write?: Write
}

interface Runtime {
  readonly Buffer?: { readonly prototype: BufferMethods }
  readonly process?: { readonly versions?: { readonly node?: string; readonly bun?: string } }
}

const units = 4096

/**
 * Decodes well-formed text by hand into UTF-16 and gives the number of units, or -1 when it is not well-formed.
 * Before Node 24 the engine's own decoder takes three times as long for anything but ASCII.
 */
const decodeInto = (target: Uint16Array, bytes: Uint8Array, start: number, end: number): number => {
  let at = start
  let length = 0
  while (at < end) {
    const a = bytes[at++] as number
    if (a < 0x80) {
      target[length++] = a
    } else if (a < 0xe0) {
      if (a < 0xc2 || at >= end) return -1
      const b = bytes[at++] as number
      if ((b & 0xc0) !== 0x80) return -1
      target[length++] = ((a & 0x1f) << 6) | (b & 0x3f)
    } else if (a < 0xf0) {
      if (at + 1 >= end) return -1
      const b = bytes[at++] as number
      const c = bytes[at++] as number
      const unit = ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f)
      if (((b ^ c) & 0xc0) !== 0 || (b & 0xc0) !== 0x80 || unit < 0x800 || (unit & 0xf800) === 0xd800) return -1
      target[length++] = unit
    } else {
      if (a > 0xf4 || at + 2 >= end) return -1
      const b = bytes[at++] as number
      const c = bytes[at++] as number
      const d = bytes[at++] as number
      if ((b & 0xc0) !== 0x80 || (c & 0xc0) !== 0x80 || (d & 0xc0) !== 0x80) return -1
      const point = ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f)
      if (point < 0x10000 || point > 0x10ffff) return -1
      target[length++] = 0xd7c0 + (point >> 10)
      target[length++] = 0xdc00 | (point & 0x3ff)
    }
  }
  return length
}

const unit = (u: Uint16Array, i: number): number => u[i] as number

/** Up to 8 units: making text from single characters is cheaper than a native call. */
const fewUnits = (u: Uint16Array, length: number): string => {
  // dprint-ignore
  switch (length) {
    case 0:
      return ""
    case 1:
      return fromCharCode(unit(u, 0))
    case 2:
      return fromCharCode(unit(u, 0), unit(u, 1))
    case 3:
      return fromCharCode(unit(u, 0), unit(u, 1), unit(u, 2))
    case 4:
      return fromCharCode(unit(u, 0), unit(u, 1), unit(u, 2), unit(u, 3))
    case 5:
      return fromCharCode(unit(u, 0), unit(u, 1), unit(u, 2), unit(u, 3), unit(u, 4))
    case 6:
      return fromCharCode(unit(u, 0), unit(u, 1), unit(u, 2), unit(u, 3), unit(u, 4), unit(u, 5))
    case 7:
      return fromCharCode(unit(u, 0), unit(u, 1), unit(u, 2), unit(u, 3), unit(u, 4), unit(u, 5), unit(u, 6))
    default:
      return fromCharCode(
        unit(u, 0), unit(u, 1), unit(u, 2), unit(u, 3), unit(u, 4), unit(u, 5), unit(u, 6), unit(u, 7)
      )
  }
}

const byHand = (utf8Slice: Slice, ucs2Slice: Slice): Utf8["read"] => {
  const scratch = new Uint16Array(units)
  const octets = new Uint8Array(scratch.buffer)
  return (bytes, start, end, ascii) => {
    // The engine is fast as long as it sees ASCII.
    if (ascii * 2 > end - start || end - start > units) return utf8Slice.call(bytes, start, end)
    const length = decodeInto(scratch, bytes, start, end)
    if (length < 0) return utf8Slice.call(bytes, start, end)
    return length <= 8 ? fewUnits(scratch, length) : ucs2Slice.call(octets, 0, length * 2)
  }
}

/**
 * What a runtime offers, or `undefined`. It is tried out on a sample, so that a polyfill with other habits is not
 * taken for the real thing.
 *
 * @since 0.1.0
 * @category constructors
 */
export const native = (runtime: Runtime): Utf8 | undefined => {
  const { latin1Slice, ucs2Slice, utf8Slice, utf8Write } = runtime.Buffer?.prototype ?? {}
  if (latin1Slice === undefined || ucs2Slice === undefined) return undefined
  if (utf8Slice === undefined || utf8Write === undefined) return undefined
  const versions = runtime.process?.versions
  const slow = versions?.bun === undefined && Number.parseInt(versions?.node ?? "", 10) < 24
  const utf8: Utf8 = {
    read: slow ? byHand(utf8Slice, ucs2Slice) : (bytes, start, end) => utf8Slice.call(bytes, start, end),
    readAscii: (bytes, start, end) => latin1Slice.call(bytes, start, end),
    write: (bytes, offset, text) => utf8Write.call(bytes, text, offset, text.length * 3)
  }
  return works(utf8) ? utf8 : undefined
}

const sample = "aé€\u{1F600}\ud800 z"

const works = (utf8: Utf8): boolean => {
  const expected = new Uint8Array(32)
  const actual = new Uint8Array(32)
  const length = portable.write(expected, 1, sample)
  return Either.getOrElse(
    Either.try(() =>
      utf8.write(actual, 1, sample) === length && expected.every((byte, index) => byte === actual[index]) &&
      utf8.read(actual, 1, 1 + length, 0) === portable.read(expected, 1, 1 + length, 0) &&
      utf8.readAscii(actual, 1, 2) === "a"
    ),
    () => false
  )
}

/**
 * The one that is used here.
 *
 * @since 0.1.0
 * @category constructors
 */
export const utf8: Utf8 = /* @__PURE__ */ native(globalThis as Runtime) ?? portable

const byte = (b: Uint8Array, i: number): number => b[i] as number

/**
 * Text of up to 12 bytes below 0x80, in the same way. (Longer texts would stay two halves inside of the engine.)
 *
 * @since 0.1.0
 * @category reading
 */
export const short = (b: Uint8Array, s: number, length: number): string => {
  // dprint-ignore
  switch (length) {
    case 0:
      return ""
    case 1:
      return fromCharCode(byte(b, s))
    case 2:
      return fromCharCode(byte(b, s), byte(b, s + 1))
    case 3:
      return fromCharCode(byte(b, s), byte(b, s + 1), byte(b, s + 2))
    case 4:
      return fromCharCode(byte(b, s), byte(b, s + 1), byte(b, s + 2), byte(b, s + 3))
    case 5:
      return fromCharCode(byte(b, s), byte(b, s + 1), byte(b, s + 2), byte(b, s + 3), byte(b, s + 4))
    case 6:
      return fromCharCode(byte(b, s), byte(b, s + 1), byte(b, s + 2), byte(b, s + 3), byte(b, s + 4), byte(b, s + 5))
    case 7:
      return fromCharCode(
        byte(b, s), byte(b, s + 1), byte(b, s + 2), byte(b, s + 3), byte(b, s + 4), byte(b, s + 5), byte(b, s + 6)
      )
    case 8:
      return fromCharCode(
        byte(b, s), byte(b, s + 1), byte(b, s + 2), byte(b, s + 3), byte(b, s + 4), byte(b, s + 5), byte(b, s + 6),
        byte(b, s + 7)
      )
    default:
      return short(b, s, 8) + short(b, s + 8, length - 8)
  }
}
