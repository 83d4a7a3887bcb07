/**
 * The checks on Diffie-Hellman parameters that keep a server, or who pretends to be one, from choosing weak ones. The
 * key exchange, two-step passwords and secret chats all use them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/security_guidelines#checking-dh-parameters
 */
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { equal, fromBigInt, fromHex, toBigInt } from "./bytes.ts"
import { smallPrimes } from "./primes.ts"

/**
 * Length of the prime, of all public values and of the shared key, in bytes.
 *
 * @since 0.1.0
 * @category constants
 */
export const groupSize = 256

/**
 * The prime that Telegram has used for years. It is known to be safe and needs no test.
 *
 * @since 0.1.0
 * @category constants
 */
export const publishedPrime: Uint8Array = fromHex(
  "c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4dbfa336f6e" +
    "0ac925139543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f642477fe96bb2a941d" +
    "5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0e" +
    "f1284754fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4e418fc15e83ebea0f87fa9ff5eed7005" +
    "0ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b"
)

// What g must meet for its powers to be the quadratic residues, by the law of quadratic reciprocity: `p` modulo the
// first is among the rest.
const residues: ReadonlyMap<number, readonly [modulus: bigint, ...allowed: Array<bigint>]> = new Map([
  [2, [8n, 7n]],
  [3, [3n, 2n]],
  [4, [1n, 0n]],
  [5, [5n, 1n, 4n]],
  [6, [24n, 19n, 23n]],
  [7, [7n, 3n, 5n, 6n]]
])

/**
 * Tells whether `g` generates the cyclic subgroup of prime order `(p - 1) / 2`, given that `p` is a safe prime.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isGenerator = (g: number, prime: Uint8Array): boolean => {
  const rule = residues.get(g)
  if (rule === undefined) return false
  const [modulus, ...allowed] = rule
  return allowed.includes(toBigInt(prime) % modulus)
}

const margin = 1n << BigInt(8 * groupSize - 64)

/**
 * Tells whether a public value, the server's or our own, keeps the distance of 2^(2048 - 64) from both ends of
 * `1 … p - 1` that the protocol demands.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isPublicValue = (value: Uint8Array, prime: Uint8Array): boolean => {
  const p = toBigInt(prime)
  const v = toBigInt(value)
  return v > 1n && v < p - 1n && v >= margin && v <= p - margin
}

/**
 * Tells whether a prime has exactly 2048 bits.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isFullSize = (prime: Uint8Array): boolean => prime.length === groupSize && (prime[0] ?? 0) >= 128

/**
 * What a test of primality needs: the arithmetic, random bytes for its bases, and a number of rounds. An odd composite
 * number passes a round with a probability of 1/4 at most.
 *
 * @since 0.1.0
 * @category models
 */
export interface PrimeTest {
  readonly crypto: Pick<Primitives, "modPow">
  readonly random: (length: number) => Uint8Array
  /** 30 unless said, for each of `p` and `(p - 1) / 2`. */
  readonly rounds?: number | undefined
}

// Miller and Rabin, one round: n - 1 = odd * 2^twos, and base^odd must be 1 or come to -1 by squaring.
const passes = (test: PrimeTest, n: bigint, width: number): boolean => {
  let odd = n - 1n
  let twos = 0
  while (odd % 2n === 0n) {
    odd >>= 1n
    twos++
  }
  // 64 surplus bits make the bases even enough.
  const base = 2n + (toBigInt(test.random(width + 8)) % (n - 3n))
  const [b, o, m] = [base, odd, n].map((value) => fromBigInt(value, width))
  if (b === undefined || o === undefined || m === undefined) return false
  let x = toBigInt(test.crypto.modPow(b, o, m))
  if (x === 1n || x === n - 1n) return true
  for (let i = 1; i < twos; i++) {
    x = (x * x) % n
    if (x === n - 1n) return true
  }
  return false
}

/**
 * Tests whether `p` and `(p - 1) / 2` are both prime. A generator that stops after every round, a few milliseconds
 * each, so that the caller may let others run in between; it returns the verdict.
 *
 * @since 0.1.0
 * @category checks
 */
export function* isSafePrime(test: PrimeTest, prime: Uint8Array): Generator<void, boolean> {
  const p = toBigInt(prime)
  const half = (p - 1n) / 2n
  if (p % 2n === 0n || half < 5n || half % 2n === 0n) return p === 5n || p === 7n
  for (const small of smallPrimes) {
    const divisor = BigInt(small)
    if ((p % divisor === 0n && p !== divisor) || (half % divisor === 0n && half !== divisor)) return false
  }
  for (let round = 0; round < (test.rounds ?? 30); round++) {
    if (!passes(test, p, prime.length)) return false
    yield
    if (!passes(test, half, prime.length)) return false
    yield
  }
  return true
}

/**
 * Every check on a group: size, safe prime, generator. The published prime skips the slow one. Stops between rounds as
 * {@link isSafePrime} does; callers that see the same prime again should remember the verdict on it.
 *
 * @since 0.1.0
 * @category checks
 */
export function* isGoodGroup(test: PrimeTest, g: number, prime: Uint8Array): Generator<void, boolean> {
  if (!isFullSize(prime) || !isGenerator(g, prime)) return false
  return equal(prime, publishedPrime) || (yield* isSafePrime(test, prime))
}

/**
 * Runs a check to its end at once.
 *
 * @since 0.1.0
 * @category checks
 */
export const verdict = (check: Generator<void, boolean>): boolean => {
  let step = check.next()
  while (step.done !== true) step = check.next()
  return step.value
}
