import { assert, describe, it } from "@effect/vitest"
import * as NodeCrypto from "node:crypto"
import { fromBigInt, toBigInt } from "../../../layers/crypto/bytes.ts"
import * as Dh from "../../../layers/crypto/dh.ts"
import * as Node from "../../../layers/crypto/Node.ts"
import { power } from "../../../layers/crypto/modPow.ts"
import { isPrime } from "../../../layers/crypto/primes.ts"
import * as TestKey from "../../../layers/testing/rsaKey.ts"
import { fromHex, makeKernel, noiseSource } from "./support.ts"

const test: Dh.PrimeTest = { crypto: Node.make(makeKernel()), random: noiseSource(8) }
const p = toBigInt(Dh.publishedPrime)
const good = (g: number, prime: Uint8Array) => Dh.verdict(Dh.isGoodGroup(test, g, prime))
const safe = (prime: Uint8Array) => Dh.verdict(Dh.isSafePrime(test, prime))
const bytes = (value: bigint) => fromBigInt(value, 256)

// A safe prime of 2048 bits with the generator 2, by RFC 3526.
const modp14 = new Uint8Array(NodeCrypto.getDiffieHellman("modp14").getPrime())

// A prime whose half is none, and neither has a small factor; it is 2 modulo 3, as the generator 3 wants it.
const unsafePrime = fromHex(
  "9536d84bb483a4e27c679843c645187f60f22b1d1ebcc0e153ca6bdec5da6d00eedc9ef41388e595e6b16246ddab3cc83fb4da79" +
    "08ca3711689000e30622a8c7d9e4f3a68a8c332fe0fbcc9ff17acd564bc779fe599a47e5d84ef5bd25770d622483dc02fe8938c8" +
    "9cb560f969da5bc3d88e380b5ae094e20e0474964f367ccd842520c9e58f0d320210a9c1e9f12c14a04206db4414521096b1ac42" +
    "a6635d3884ff0b4afc9527eaf0e8745eda5a2ef8140ffb939d230c96c9c056fb8b48301eb563a23006d87c96b19a0e61404af73a" +
    "00e249be518ffafbdc9dab22695e71be6c41c4eb3033037992c18089220283cc3067a457482b5d2ae4034a37fd317d03"
)

describe("the group of the key exchange", () => {
  it("is good when it is the published one, with 3, 4 or 7 (2.30)", () => {
    const fitting = Array.from({ length: 12 }, (_, g) => g - 1).filter((g) => good(g, Dh.publishedPrime))
    assert.deepStrictEqual(fitting, [3, 4, 7])
  })

  it("is good when the prime is safe, though unknown (2.29)", () => {
    assert.isTrue(good(2, modp14))
    assert.isTrue(safe(Dh.publishedPrime))
  })

  it("is refused for a prime of another size (2.28, T2.4)", () => {
    for (const prime of [bytes((p - 1n) / 2n), bytes(p >> 1n), fromBigInt(p, 257), new Uint8Array(0), bytes(23n)]) {
      assert.isFalse(good(4, prime))
    }
  })

  it("is refused for a prime that is not safe (T2.4)", () => {
    assert.isTrue(Dh.isGenerator(3, unsafePrime))
    assert.isFalse(good(3, unsafePrime))
  })

  it("is refused for a composite number (T2.4)", () => {
    assert.isFalse(good(4, bytes(p + 2n)))
    assert.isFalse(good(4, bytes(p - 4n)))
    assert.isFalse(good(4, bytes(2n ** 2048n - 1n)))
    // The product of two large primes has no small factor that would give it away.
    assert.isFalse(good(4, TestKey.publicKey.n))
  })

  it("is refused for a generator of the wrong residue, or none at all (T2.4)", () => {
    for (const g of [2, 5, 6, 1, 0, 8, -1, 2.5, Number.NaN]) assert.isFalse(good(g, Dh.publishedPrime), `${g}`)
    const order = (toBigInt(modp14) - 1n) / 2n
    for (const g of [2, 3, 4, 5, 6, 7]) {
      assert.strictEqual(Dh.isGenerator(g, modp14), power(BigInt(g), order, toBigInt(modp14)) === 1n, `${g}`)
    }
  })

  it("may be tested in steps: one for each round on each number, at least 30 (2.29)", () => {
    assert.strictEqual([...Dh.isSafePrime(test, modp14)].length, 60)
    assert.strictEqual([...Dh.isSafePrime({ ...test, rounds: 2 }, modp14)].length, 4)
    assert.strictEqual([...Dh.isGoodGroup(test, 3, Dh.publishedPrime)].length, 0)
  })

  it("is judged rightly for all numbers below 3000", () => {
    for (let n = 0; n < 3000; n++) {
      const expected = isPrime(BigInt(n)) && n > 4 && isPrime(BigInt((n - 1) / 2))
      assert.strictEqual(
        Dh.verdict(Dh.isSafePrime({ ...test, rounds: 12 }, fromBigInt(BigInt(n), 2))),
        expected,
        `${n}`
      )
    }
  })

  it("has the generators that really generate its prime-order subgroup (2.30)", () => {
    for (let n = 11n; n < 20_000n; n += 2n) {
      if (!isPrime(n) || !isPrime((n - 1n) / 2n)) continue
      for (const g of [2, 3, 4, 5, 6, 7]) {
        const generates = power(BigInt(g), (n - 1n) / 2n, n) === 1n
        assert.strictEqual(Dh.isGenerator(g, fromBigInt(n, 4)), generates, `${g} modulo ${n}`)
      }
    }
  })
})

describe("public values", () => {
  const margin = 2n ** 1984n

  it("are refused at and near the ends of the range (2.31, T2.4)", () => {
    for (const value of [0n, 1n, 2n, margin - 1n, p - margin + 1n, p - 2n, p - 1n, p, p + 1n]) {
      assert.isFalse(Dh.isPublicValue(bytes(value), Dh.publishedPrime))
    }
  })

  it("are accepted in between", () => {
    for (const value of [margin, margin + 1n, p / 2n, p - margin]) {
      assert.isTrue(Dh.isPublicValue(bytes(value), Dh.publishedPrime))
    }
  })
})
