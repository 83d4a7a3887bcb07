import { assert, describe, it } from "@effect/vitest"
import { isPrime } from "../../../layers/crypto/primes.ts"
import { integerRoot } from "../../../layers/crypto/pq.ts"
import { toBigInt } from "../../../layers/crypto/bytes.ts"
import { implementations, noiseSource } from "./support.ts"

const random = noiseSource(4)
const primeOf = (bits: number): bigint => {
  let n = (toBigInt(random(8)) >> BigInt(64 - bits)) | (1n << BigInt(bits - 1)) | 1n
  while (!isPrime(n)) n += 2n
  return n
}

const pairs = (count: number, small: number, large: number): ReadonlyArray<readonly [bigint, bigint]> =>
  Array.from({ length: count }, () => [primeOf(small), primeOf(large)] as const)
    .filter(([p, q]) => p !== q && p * q < 2n ** 63n)
    .map(([p, q]) => (p < q ? [p, q] : [q, p]))

// Like Telegram's, and then all kinds of shapes.
const semiprimes = [
  ...pairs(1000, 31, 32),
  ...pairs(50, 31, 31),
  ...pairs(50, 8, 54),
  ...pairs(50, 20, 42),
  ...pairs(50, 7, 8),
  ...pairs(50, 16, 16),
  ...pairs(50, 2, 60)
]

for (const [name, { factorize }] of implementations) {
  describe(`the factors of pq, ${name}`, () => {
    it(`are found for ${semiprimes.length} products of two primes, in order`, () => {
      for (const [p, q] of semiprimes) assert.deepStrictEqual(factorize(p * q), [p, q])
    })

    it("are found for every small product of two different odd primes, and for no other number (T2.2, 2.5)", () => {
      for (let n = 0; n < 20_000; n++) {
        const p = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97].find(
          (prime) => n % prime === 0
        ) ?? Array.from({ length: 22 }, (_, i) => 101 + 2 * i).find((odd) => n % odd === 0)
        const q = p === undefined ? 0 : n / p
        const fits = n % 2 === 1 && p !== undefined && q > p && isPrime(BigInt(q))
        const expected = fits ? [BigInt(p), BigInt(q)] as const : undefined
        assert.deepStrictEqual(factorize(BigInt(n)), expected, `${n}`)
      }
    })

    it("do not exist for a prime, one, zero, a negative or an even number (T2.2)", () => {
      for (const n of [0n, 1n, 2n, 3n, -15n, 2n * 1_000_003n, 2n ** 62n, 4_294_967_291n, 9_223_372_036_854_775_783n]) {
        assert.isUndefined(factorize(n), `${n}`)
      }
    })

    it("do not exist for powers of a prime (T2.2)", () => {
      for (
        const [p, exponent] of [[9n, 1n], [1_000_003n, 2n], [3_037_000_493n, 2n], [65_537n, 3n], [1009n, 5n]] as const
      ) {
        assert.isUndefined(factorize(p ** exponent), `${p} ^ ${exponent}`)
      }
    })

    it("are not given for three primes: that is none of Telegram's numbers", () => {
      for (const n of [3n * 5n * 7n, 3n * 1_000_003n * 1_000_033n, 2_097_143n * 2_097_133n * 2_097_131n]) {
        assert.isUndefined(factorize(n), `${n}`)
      }
    })

    it("do not exist above 2^63 - 1 (T2.2)", () => {
      assert.isUndefined(factorize(2n ** 63n + 1n))
      assert.isUndefined(factorize(4_294_967_291n * 4_294_967_279n))
      assert.isUndefined(factorize(10n ** 40n + 1n))
    })
  })
}

describe("arithmetic below 2^64", () => {
  it("knows the strong pseudoprimes that fool single bases", () => {
    for (const n of [2047n, 3_215_031_751n, 3_474_749_660_383n, 341_550_071_728_321n, 3_825_123_056_546_413_051n]) {
      assert.isFalse(isPrime(n), `${n}`)
    }
    for (const n of [2n, 3n, 97n, 65_537n, 4_294_967_291n, 18_446_744_073_709_551_557n]) {
      assert.isTrue(isPrime(n), `${n}`)
    }
  })

  it("takes square roots exactly, next to squares as well", () => {
    for (const root of [0n, 1n, 2n, 94_906_267n, 3_037_000_499n, 2n ** 40n - 1n]) {
      assert.strictEqual(integerRoot(root * root), root)
      assert.strictEqual(integerRoot(root * root + 2n * root), root)
      if (root > 0n) assert.strictEqual(integerRoot(root * root - 1n), root - 1n)
    }
  })
})
