/**
 * Modular exponentiation on `bigint`, where nothing faster is at hand.
 *
 * @since 0.1.0
 */
import { fromBigInt, toBigInt } from "./bytes.ts"

const windowBits = 5

// The powers base^0 … base^31, so that five bits of the exponent cost five squarings and one product.
const powersOf = (base: bigint, modulus: bigint): ReadonlyArray<bigint> => {
  const powers = [1n % modulus]
  for (let i = 1; i < 1 << windowBits; i++) powers.push(((powers[i - 1] ?? 0n) * base) % modulus)
  return powers
}

/**
 * `base ^ exponent mod modulus`, all of them not negative, `modulus` not zero. Takes as long as the numbers make it
 * take: it is not for secrets that are used more than once.
 *
 * @since 0.1.0
 * @category arithmetic
 */
export const power = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  const powers = powersOf(base % modulus, modulus)
  let result = 1n % modulus
  const bits = exponent.toString(2)
  const padded = bits.padStart(Math.ceil(bits.length / windowBits) * windowBits, "0")
  for (let at = 0; at < padded.length; at += windowBits) {
    for (let i = 0; i < windowBits; i++) result = (result * result) % modulus
    const digit = Number.parseInt(padded.slice(at, at + windowBits), 2)
    if (digit !== 0) result = (result * (powers[digit] ?? 0n)) % modulus
  }
  return result
}

/**
 * The same over big-endian bytes; the result has the length of `modulus`.
 *
 * @since 0.1.0
 * @category arithmetic
 */
export const modPow = (base: Uint8Array, exponent: Uint8Array, modulus: Uint8Array): Uint8Array =>
  fromBigInt(power(toBigInt(base), toBigInt(exponent), toBigInt(modulus)), modulus.length)
