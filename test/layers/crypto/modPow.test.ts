import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { concat, fromBigInt, toBigInt } from "../../../layers/crypto/bytes.ts"
import { publishedPrime } from "../../../layers/crypto/dh.ts"
import { assertHex, assertSame, implementations, noise } from "./support.ts"

const squareAndMultiply = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let result = 1n % modulus
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus
    if (bit === "1") result = (result * base) % modulus
  }
  return result
}

const p = toBigInt(publishedPrime)
const bytes = (value: bigint, length = 256) => fromBigInt(value, length)
const number = FastCheck.bigInt({ min: 0n, max: 2n ** 600n })

for (const [name, { modPow }] of implementations) {
  describe(`powers, ${name}`, () => {
    it.prop(
      "equal those of the schoolbook",
      [number, number, number],
      ([base, exponent, half]) => {
        const modulus = 2n * half + 3n
        assert.strictEqual(
          toBigInt(modPow(bytes(base, 76), bytes(exponent, 76), bytes(modulus, 76))),
          squareAndMultiply(base, exponent, modulus)
        )
      },
      { fastCheck: { numRuns: 60 } }
    )

    it("have the length of the modulus, zeros on the left included (2.36, T2.7)", () => {
      assertHex(modPow(Uint8Array.of(2), Uint8Array.of(3), Uint8Array.of(0, 0, 0, 11)), "00000008")
      const modulus = concat(new Uint8Array(3), publishedPrime)
      const power = modPow(Uint8Array.of(2), Uint8Array.of(1, 0), modulus)
      assert.strictEqual(power.length, 259)
      assert.strictEqual(toBigInt(power), 2n ** 256n)
    })

    it("take bases and exponents of any length and size, also above the modulus", () => {
      const base = noise(300, 1)
      const exponent = noise(300, 2)
      const expected = squareAndMultiply(toBigInt(base) % p, toBigInt(exponent), p)
      assertSame(modPow(base, exponent, publishedPrime), bytes(expected), "above the modulus")
      const padded = modPow(concat(new Uint8Array(50), base), concat(new Uint8Array(50), exponent), publishedPrime)
      assertSame(padded, bytes(expected), "zeros on the left")
    })

    it("are right at the edges", () => {
      const edges = [0n, 1n, 2n, 3n, 5n, (p - 1n) / 2n, p - 1n, p, p + 2n, 2n * p + 1n, 16n * p - 1n, 16n * p, 99n * p]
      const cases = [0n, 1n, p - 1n, p + 2n].flatMap((base) => edges.map((exponent) => [base, exponent] as const))
      for (const [base, exponent] of cases) {
        const power = modPow(bytes(base, 257), bytes(exponent, 257), publishedPrime)
        assert.strictEqual(toBigInt(power), squareAndMultiply(base % p, exponent, p))
        assert.strictEqual(power.length, 256)
      }
      assertHex(modPow(new Uint8Array(0), Uint8Array.of(1), Uint8Array.of(3)), "00")
      assertHex(modPow(Uint8Array.of(2), new Uint8Array(0), Uint8Array.of(3)), "01")
    })

    it("agree between two parties: g^ab is g^ba", () => {
      const [a, b, g] = [noise(256, 3), noise(256, 4), Uint8Array.of(3)]
      const one = modPow(modPow(g, a, publishedPrime), b, publishedPrime)
      assertSame(one, modPow(modPow(g, b, publishedPrime), a, publishedPrime), "the shared key")
    })
  })
}
