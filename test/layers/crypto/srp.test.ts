import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import { fromBigInt, toBigInt } from "../../../layers/crypto/bytes.ts"
import { publishedPrime } from "../../../layers/crypto/dh.ts"
import * as Srp from "../../../layers/crypto/srp.ts"
import type { Primitives } from "../../../schema/wire/Primitives.ts"
import { assertHex, counting, implementations, noise, noiseSource, text } from "./support.ts"

const algorithm: Srp.Algorithm = { salt1: counting(16, 8), salt2: counting(16), g: 3, p: publishedPrime }
const prime = toBigInt(publishedPrime)
const pad = (value: bigint): Uint8Array => fromBigInt(value, 256)

/** The server's half, after the page of Telegram's docs, in a hand of its own. */
const server = (crypto: Primitives, verifier: Uint8Array, b: Uint8Array) => {
  const hash = (...parts: ReadonlyArray<Uint8Array>) => crypto.sha256(new Uint8Array(Buffer.concat(parts)))
  const power = (base: bigint, exponent: bigint) =>
    toBigInt(crypto.modPow(pad(base), fromBigInt(exponent, 256), publishedPrime))
  const v = toBigInt(verifier)
  const k = toBigInt(hash(publishedPrime, pad(3n)))
  const B = pad((k * v + power(3n, toBigInt(b))) % prime)
  return {
    B,
    accepts: ({ A, M1 }: Srp.Proof): boolean => {
      const u = toBigInt(hash(A, B))
      const secret = power((toBigInt(A) * power(v, u)) % prime, toBigInt(b))
      const left = hash(publishedPrime)
      const right = hash(pad(3n))
      const group = left.map((byte, i) => byte ^ (right[i] ?? 0))
      const { salt1, salt2 } = algorithm
      return Buffer.from(M1).equals(hash(group, hash(salt1), hash(salt2), A, B, hash(pad(secret))))
    }
  }
}

const repeated = (crypto: Primitives, seed: string): Uint8Array =>
  new Uint8Array(Buffer.concat(Array.from({ length: 8 }, () => crypto.sha256(text(seed)))))

const [, node] = implementations[2] ?? assert.fail("no implementation")

describe.each(implementations)("a password, with %s", (name, crypto) => {
  it.effect("is proved as the published formulas say, on fixed numbers (6.11, 6.12, 6.13, A.13)", () =>
    Effect.gen(function*() {
      const x = yield* Effect.promise(() => Srp.stretch(crypto, text("hunter2"), algorithm))
      assertHex(x, "89a7f52bc4ef522f0b9e7a102e5e24b1d464f854700c2db3aceec951f4aa0683")
      const { B } = server(crypto, Srp.verifier(crypto, x, algorithm), repeated(crypto, "b"))
      assertHex(crypto.sha256(B), "be4e6663e2c4200d9c4528d139255a5061302e90bbfc9ff9b48bd7d46e762862")
      const means = { crypto, random: () => repeated(crypto, "a") }
      const proof = Either.getOrThrow(Srp.prove(means, x, algorithm, B))
      assertHex(crypto.sha256(proof.A), "37d8dc592347fba11b620cb6f9fa133d11ca6c160f903e5b42619fd41e3c0ac7")
      assertHex(proof.M1, "fb13212701d2a705fceeb9735c2bd504b6b1ef2b65965a7f373cde2a0716bb00")
    }))

  it.effect("is stretched the same everywhere, whatever it is made of (6.14, T6.9)", () =>
    Effect.gen(function*() {
      for (const password of ["", "🙂 trailing ", "nul\0inside", "x".repeat(10_240)]) {
        const x = yield* Effect.promise(() => Srp.stretch(crypto, text(password), algorithm))
        const same = yield* Effect.promise(() => Srp.stretch(node, text(password), algorithm))
        assert.deepStrictEqual(x, same, `${name} ${password.slice(0, 10)}`)
      }
    }))
})

describe("a proof", () => {
  const crypto = node

  it("convinces a server for any secrets on both sides, and a wrong password does not (6.12, T6.2, 13.52)", () => {
    const random = noiseSource(7)
    const seen = { zeroA: 0, zeroB: 0, negative: 0 }
    for (let round = 0; round < 400; round++) {
      const x = noise(32, round + 1)
      const v = Srp.verifier(crypto, x, algorithm)
      const { B, accepts } = server(crypto, v, noise(256, 1000 + round))
      const proof = Either.getOrThrow(Srp.prove({ crypto, random }, x, algorithm, B))
      assert.isTrue(accepts(proof), `round ${round}`)
      if (proof.A[0] === 0) seen.zeroA++
      if (B[0] === 0) seen.zeroB++
      const k = toBigInt(crypto.sha256(new Uint8Array(Buffer.concat([publishedPrime, pad(3n)]))))
      if (toBigInt(B) < (k * toBigInt(v)) % prime) seen.negative++
      if (round % 50 !== 0) continue
      const wrong = Either.getOrThrow(Srp.prove({ crypto, random }, noise(32, 99_999), algorithm, B))
      assert.isFalse(accepts(wrong))
    }
    // The rounds have met what other libraries have got wrong: zeros on the left, and a difference below zero.
    assert.isAbove(seen.zeroA, 0)
    assert.isAbove(seen.zeroB, 0)
    assert.isAbove(seen.negative, 0)
  })

  it("is refused to a server whose number lies outside of the group (6.10, T6.3)", () => {
    const means = { crypto, random: noiseSource(3) }
    const outside = [0n, 1n, 2n ** 1983n, prime - 1n, prime, prime + 1n].map(pad)
    for (const B of [...outside, new Uint8Array(0), new Uint8Array(257).fill(1)]) {
      assert.deepStrictEqual(Srp.prove(means, noise(32), algorithm, B), Either.left("PublicValue"))
    }
  })

  it("is refused by ourselves when our source of randomness gives nothing but unfit numbers (2.31)", () => {
    const means = { crypto, random: (length: number) => new Uint8Array(length) }
    const { B } = server(crypto, noise(256, 4), noise(256, 5))
    assert.deepStrictEqual(Srp.prove(means, noise(32), algorithm, B), Either.left("PublicValue"))
  })
})
