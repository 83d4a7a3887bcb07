/**
 * Small things over bytes that the cryptography needs in several places.
 *
 * @since 0.1.0
 */

/**
 * Puts the parts one after another into a fresh array.
 *
 * @since 0.1.0
 * @category constructors
 */
export const concat = (...parts: ReadonlyArray<Uint8Array>): Uint8Array => {
  let length = 0
  for (const part of parts) length += part.length
  const out = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/**
 * Adds two strings of bytes of the same length bit by bit, into a fresh array as long as the first.
 *
 * @since 0.1.0
 * @category constructors
 */
export const xor = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  const out = new Uint8Array(left.length)
  for (let i = 0; i < out.length; i++) out[i] = (left[i] ?? 0) ^ (right[i] ?? 0)
  return out
}

/**
 * Tells whether two strings of bytes are the same. The time it takes depends on their lengths only, so that an attacker
 * learns nothing about where they differ.
 *
 * @since 0.1.0
 * @category predicates
 */
export const equal = (left: Uint8Array, right: Uint8Array): boolean => {
  if (left.length !== right.length) return false
  let difference = 0
  for (let i = 0; i < left.length; i++) difference |= (left[i] ?? 0) ^ (right[i] ?? 0)
  return difference === 0
}

const digits: ReadonlyArray<string> = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

/**
 * Writes bytes as lower-case hexadecimal digits.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toHex = (bytes: Uint8Array): string => {
  let out = ""
  for (const byte of bytes) out += digits[byte] ?? ""
  return out
}

/**
 * Reads pairs of hexadecimal digits, as in the sources of this package: it does not check them.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromHex = (hex: string): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(hex.length >> 1)
  for (let i = 0; i < out.length; i++) out[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)
  return out
}

/**
 * Reads an unsigned integer, most significant byte first.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toBigInt = (bytes: Uint8Array): bigint => (bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`))

/**
 * Writes an unsigned integer, most significant byte first, in exactly `length` bytes. Higher bits are cut off.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromBigInt = (value: bigint, length: number): Uint8Array =>
  fromHex(BigInt.asUintN(8 * length, value).toString(16).padStart(2 * length, "0"))

/**
 * Writes an unsigned integer in as few bytes as it takes, at least one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromBigIntMinimal = (value: bigint): Uint8Array => {
  const hex = value.toString(16)
  return fromHex(hex.length % 2 === 0 ? hex : `0${hex}`)
}

/**
 * Reads 8 bytes the way TL writes a `long`: signed, least significant byte first.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toLong = (bytes: Uint8Array): bigint =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigInt64(0, true)
