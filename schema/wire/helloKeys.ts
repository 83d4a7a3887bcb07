/**
 * Public keys for a handshake that only looks like one: nobody knows the private keys, but whoever looks closely sees
 * what a browser would send.
 *
 * @since 0.1.0
 */
import type { Primitives } from "./Primitives.ts"

/** 2^255 - 19. */
const prime = 2n ** 255n - 19n

const modulo = (value: bigint): bigint => ((value % prime) + prime) % prime

const toBytes = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, index) => Number((value >> BigInt(8 * (31 - index))) & 0xffn))

const fromBytes = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)

/**
 * The x-coordinate of a point of the large subgroup of Curve25519, least significant byte first: y² = x³ + 486662x² + x
 * must have a solution, and three doublings lead into the subgroup.
 *
 * @since 0.1.0
 * @category constructors
 * @see https://www.rfc-editor.org/rfc/rfc7748
 */
export const x25519 = (random: (length: number) => Uint8Array, { modPow }: Primitives): Uint8Array => {
  const power = (base: bigint, exponent: bigint) => fromBytes(modPow(toBytes(base), toBytes(exponent), toBytes(prime)))
  const curve = (x: bigint) => modulo(x * modulo(x * modulo(x + 486_662n) + 1n))
  let x = modulo(fromBytes(random(32)))
  while (power(curve(x), (prime - 1n) / 2n) !== 1n) x = modulo(fromBytes(random(32)))
  for (let i = 0; i < 3; i++) {
    const numerator = modulo((x * x - 1n) * (x * x - 1n))
    x = modulo(numerator * power(modulo(4n * curve(x)), prime - 2n))
  }
  return toBytes(x).reverse()
}

/** The coefficients of ML-KEM are smaller than this. */
const q = 3329

/**
 * A key of ML-KEM-768: 768 coefficients of 12 bits, all below 3329, and a seed; 1184 bytes.
 *
 * @since 0.1.0
 * @category constructors
 * @see https://csrc.nist.gov/pubs/fips/203/final
 */
export const mlKem768 = (random: (length: number) => Uint8Array): Uint8Array => {
  const key = random(1184)
  const drawn = random(4 * 768)
  const view = new DataView(drawn.buffer, drawn.byteOffset, drawn.byteLength)
  for (let i = 0; i < 384; i++) {
    const a = view.getUint32(8 * i) % q
    const b = view.getUint32(8 * i + 4) % q
    key[3 * i] = a
    key[3 * i + 1] = (a >> 8) | (b << 4)
    key[3 * i + 2] = b >> 4
  }
  return key
}
