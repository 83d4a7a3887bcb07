/**
 * Which of the numbers below 2^64 are prime.
 *
 * @since 0.1.0
 */
import { power } from "./modPow.ts"

/**
 * The odd primes below 100.
 *
 * @since 0.1.0
 * @category constants
 */
export const smallPrimes: ReadonlyArray<number> = [
  3,
  5,
  7,
  11,
  13,
  17,
  19,
  23,
  29,
  31,
  37,
  41,
  43,
  47,
  53,
  59,
  61,
  67,
  71,
  73,
  79,
  83,
  89,
  97
]

// With these bases the Miller-Rabin test is a proof: the first set below 4,759,123,141 (Jaeschke), the second below
// 3.3 * 10^24 (Sorenson and Webster).
const fewBases = [2n, 7n, 61n]
const manyBases = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n]

/**
 * One round of Miller and Rabin for an odd `n` greater than 2: `false` is a proof that `n` is composite.
 *
 * @since 0.1.0
 * @category predicates
 */
export const passes = (n: bigint, base: bigint): boolean => {
  let odd = (n - 1n) >> 1n
  let twos = 1
  while (odd % 2n === 0n) {
    odd >>= 1n
    twos++
  }
  let x = power(base, odd, n)
  if (x === 1n || x === n - 1n) return true
  for (let i = 1; i < twos; i++) {
    x = (x * x) % n
    if (x === n - 1n) return true
  }
  return false
}

/**
 * Tells whether a number below 2^64 is prime, beyond doubt.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isPrime = (n: bigint): boolean => {
  if (n < 3n || n % 2n === 0n) return n === 2n
  for (const prime of smallPrimes) {
    if (n % BigInt(prime) === 0n) return n === BigInt(prime)
  }
  return (n < 4_759_123_141n ? fewBases : manyBases).every((base) => passes(n, base))
}
