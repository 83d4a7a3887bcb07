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
 * Turns a search for any proper factor into the promise of `Primitives.factorize`. The search is given odd composite
 * numbers below 2^63 only, that are no squares and have no factor below 100, and ends in bounded time.
 *
 * @since 0.1.0
 * @category factorization
 */
export const factorizeWith = (
  search: (n: bigint) => bigint | undefined,
  pq: bigint
): readonly [p: bigint, q: bigint] | undefined => {
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
 * The two loops of the method, over the numbers of one form. All of them stay whole and below 2^40.
 *
 * @since 0.1.0
 * @category models
 */
export interface Walker {
  /** The root of the discriminant, `p`, the previous `q`, and `q`. */
  readonly form: Float64Array
  /**
   * Walks on from a step until `q` is a square after an odd one. Gives the number of that step and leaves the form
   * there, or gives 0 when it comes to the limit.
   */
  readonly forward: (step: number, limit: number) => number
  /** Walks until `p` repeats, and gives `q` there; or 0 after so many steps. Leaves the form as it is. */
  readonly back: (limit: number) => number
}

// The loops in JavaScript.
const makeWalker = (): Walker => {
  const form = new Float64Array(4)
  return {
    form,
    forward: (step, limit) => {
      const [root = 0] = form
      let [, p = 0, before = 0, q = 0] = form
      for (let at = step + 1; at <= limit; at++) {
        const b = Math.floor((root + p) / q)
        const next = b * q - p
        const after = before + b * (p - next)
        before = q
        q = after
        p = next
        if (at % 2 === 0) continue
        const square = Math.sqrt(q)
        if (square !== Math.floor(square)) continue
        form.set([root, p, before, q])
        return at
      }
      return 0
    },
    back: (limit) => {
      let [root = 0, p = 0, before = 0, q = 0] = form
      for (let steps = 0; steps < limit; steps++) {
        const b = Math.floor((root + p) / q)
        const next = b * q - p
        if (next === p) return q
        const after = before + b * (p - next)
        before = q
        q = after
        p = next
      }
      return 0
    }
  }
}

/**
 * Shanks's square forms factorization. When `n` is below 2^63, its loops run on plain floating point numbers, exactly,
 * and several times faster than anything on `bigint`.
 *
 * @since 0.1.0
 * @category factorization
 */
export const squareForms = (walker: Walker) => (n: bigint): bigint | undefined => {
  for (const multiplier of multipliers) {
    const factor = walk(walker, n, n * multiplier)
    if (factor !== undefined) return factor
  }
  return undefined
}

// Forward through the principal cycle, until the square root of a square form leads back to a factor.
const walk = ({ back, form, forward }: Walker, n: bigint, kn: bigint): bigint | undefined => {
  const root = Number(integerRoot(kn))
  const rest = Number(kn - BigInt(root) * BigInt(root))
  if (rest === 0) return undefined
  form.set([root, root, 1, rest])
  let step = 0
  for (let left = maxSteps; left > 0;) {
    const at = forward(step, step + left)
    const [, p = 0, before = 0, q = 0] = form
    // At the limit, or at the end of the period.
    if (at === 0 || q === 1) return undefined
    const square = Math.sqrt(q)
    const start = p + square * Math.floor((root - p) / square)
    form.set([root, start, square, Number((kn - BigInt(start) * BigInt(start)) / BigInt(square))])
    // The way back is half as long as the way here.
    const factor = gcd(n, BigInt(back(at)))
    if (factor !== 1n && factor !== n) return factor
    form.set([root, p, before, q])
    left -= 2 * at - step
    step = at
  }
  return undefined
}

/**
 * Splits a product of two odd primes below 2^63, see `Primitives.factorize`.
 *
 * @since 0.1.0
 * @category factorization
 */
export const factorize = (pq: bigint): readonly [p: bigint, q: bigint] | undefined =>
  factorizeWith(squareForms(makeWalker()), pq)
