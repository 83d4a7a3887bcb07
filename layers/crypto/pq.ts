/**
 * Splits the `pq` of the key exchange into its two primes.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key#proof-of-work
 */
import { isPrime, passes, smallPrimes } from "./primes.ts"

const limit = 2n ** 63n

/**
 * The integer part of a square root, for numbers below 2^100.
 *
 * @since 0.1.0
 * @category arithmetic
 */
export const integerRoot = (n: bigint): bigint => {
  let root = BigInt(Math.floor(Math.sqrt(Number(n))))
  while (root * root > n) root--
  while ((root + 1n) * (root + 1n) <= n) root++
  return root
}

/**
 * Wraps a search for any proper factor into the promise of `Primitives.factorize`. The search is given odd composite
 * numbers below 2^63 only, that are no squares and have no factor below 100, and ends in bounded time.
 *
 * @since 0.1.0
 * @category constructors
 */
export const factorizeWith =
  (search: (n: bigint) => bigint | undefined) => (pq: bigint): readonly [p: bigint, q: bigint] | undefined => {
    if (pq < 15n || pq >= limit || pq % 2n === 0n) return undefined
    const small = smallPrimes.find((prime) => pq % BigInt(prime) === 0n)
    const factor = small === undefined ? searchLarge(search, pq) : BigInt(small)
    if (factor === undefined || factor <= 1n || factor >= pq || pq % factor !== 0n) return undefined
    const other = pq / factor
    // A number with more than two prime factors, or twice the same one, is none that Telegram makes.
    if (factor === other || !isPrime(factor) || !isPrime(other)) return undefined
    return factor < other ? [factor, other] : [other, factor]
  }

const searchLarge = (search: (n: bigint) => bigint | undefined, n: bigint): bigint | undefined => {
  const root = integerRoot(n)
  // Most products of two primes fail the first round already, so that a proof of primality is rarely sought.
  return root * root === n || (passes(n, 2n) && isPrime(n)) ? undefined : search(n)
}

const gcd = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

// Square-free products of small primes shorten the cycle of forms; a number that fails with one succeeds with another.
const multipliers = [1155n, 385n, 231n, 165n, 105n, 77n, 55n, 35n, 33n, 21n, 15n, 11n, 7n, 5n, 3n, 1n]

// Few walks are longer than 2^17 steps; no multiplier gets more than this, all together end within some 100 ms.
const maxSteps = 1 << 18

/**
 * Shanks's square forms factorization. All of its numbers stay below 2^40 when `n` is below 2^63, so that it runs on
 * plain JavaScript numbers, exactly, and several times faster than anything on `bigint`.
 *
 * @since 0.1.0
 * @category factorization
 */
export const squareForms = (n: bigint): bigint | undefined => {
  for (const multiplier of multipliers) {
    const factor = walk(n, n * multiplier)
    if (factor !== undefined) return factor
  }
  return undefined
}

// Forward through the principal cycle, until every second form may turn out to be a square.
const walk = (n: bigint, kn: bigint): bigint | undefined => {
  const root = Number(integerRoot(kn))
  let p = root
  let before = 1
  let q = Number(kn - BigInt(root) * BigInt(root))
  if (q === 0) return undefined
  for (let step = 1, left = maxSteps; left > 0; step++, left--) {
    const b = Math.floor((root + p) / q)
    const next = b * q - p
    const after = before + b * (p - next)
    before = q
    q = after
    p = next
    if (step % 2 === 0) continue
    const square = Math.sqrt(q)
    if (square !== Math.floor(square)) continue
    // The period is over.
    if (square === 1) return undefined
    const factor = gcd(n, walkBack(kn, root, p, square, step))
    if (factor !== 1n && factor !== n) return factor
    left -= step
  }
  return undefined
}

// From the square root of the form to its symmetry point, where a factor shows: half as far as the way here.
const walkBack = (kn: bigint, root: number, from: number, square: number, steps: number): bigint => {
  let p = from + square * Math.floor((root - from) / square)
  let before = square
  let q = Number((kn - BigInt(p) * BigInt(p)) / BigInt(square))
  for (let step = 0; step <= steps; step++) {
    const b = Math.floor((root + p) / q)
    const next = b * q - p
    if (next === p) return BigInt(q)
    const after = before + b * (p - next)
    before = q
    q = after
    p = next
  }
  return 1n
}

/**
 * Splits a product of two odd primes below 2^63, see `Primitives.factorize`.
 *
 * @since 0.1.0
 * @category factorization
 */
export const factorize: (pq: bigint) => readonly [p: bigint, q: bigint] | undefined = factorizeWith(squareForms)
