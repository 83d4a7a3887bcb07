/** The password check as mtcute and GramJS compute it, on the same numbers as ours. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import { fromBigInt, toBigInt } from "../../layers/crypto/bytes.ts"
import { publishedPrime } from "../../layers/crypto/dh.ts"
import { primitives } from "../../layers/crypto/Noble.ts"
import * as Srp from "../../layers/crypto/srp.ts"
import { load, require } from "./support.ts"

interface Provider {
  readonly initialize?: () => Promise<void>
  randomBytes: (length: number) => Uint8Array
  randomFill: (bytes: Uint8Array) => void
}

interface Proof {
  readonly A: Uint8Array
  readonly M1: Uint8Array
}

const { computeNewPasswordHash, computeSrpParams } = await load<{
  readonly computeSrpParams: (crypto: Provider, request: unknown, password: string) => Promise<Proof>
  readonly computeNewPasswordHash: (crypto: Provider, algorithm: unknown, password: string) => Promise<Uint8Array>
}>("@mtcute/core/utils/crypto/password.js")
const { NodeCryptoProvider } = await load<{ readonly NodeCryptoProvider: new() => Provider }>("@mtcute/node/utils.js")

const gramHelpers = require("telegram/Helpers") as { generateRandomBytes: (length: number) => Buffer }
const { computeCheck, computeDigest } = require("telegram/Password") as {
  readonly computeCheck: (request: unknown, password: string) => Promise<Proof>
  readonly computeDigest: (algorithm: unknown, password: string) => Promise<Buffer>
}
const { Api } = require("telegram") as {
  readonly Api: {
    readonly PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow: new(fields: unknown) => object
  }
}

/** Numbers that look random and are the same every time. */
const numbers = (seed: string, length: number): Uint8Array => {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, i) => primitives.sha256(Buffer.from(`${seed}${i}`)))
  return new Uint8Array(Buffer.concat(blocks).subarray(0, length))
}

const prime = toBigInt(publishedPrime)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")

/** Passwords, and public values of the server of which one begins with zeros. */
const vectors = ["hunter2", "pässword 🔑", " blanks around ", "x".repeat(500)].map((password, i) => ({
  password,
  algorithm: {
    salt1: numbers(`salt1 ${i}`, 40),
    salt2: numbers(`salt2 ${i}`, 16),
    g: [3, 4, 7, 3][i] ?? 3,
    p: publishedPrime
  },
  secret: numbers(`a ${i}`, 256),
  B: fromBigInt((toBigInt(numbers(`B ${i}`, 256)) % prime) >> (i === 1 ? 24n : 0n), 256)
}))

const ours = ({ B, algorithm, password, secret }: (typeof vectors)[number]) =>
  Effect.promise(() => Srp.stretch(primitives, new TextEncoder().encode(password), algorithm)).pipe(
    Effect.map((x) => ({
      verifier: hex(Srp.verifier(primitives, x, algorithm)),
      proof: Either.getOrThrow(
        Srp.prove({ crypto: primitives, random: () => Uint8Array.from(secret) }, x, algorithm, B)
      )
    })),
    Effect.map(({ proof, verifier }) => ({ verifier, A: hex(proof.A), M1: hex(proof.M1) }))
  )

describe("a password check", () => {
  it.effect("is computed as mtcute does", () =>
    Effect.gen(function*() {
      const crypto = new NodeCryptoProvider()
      yield* Effect.promise(() => crypto.initialize?.() ?? Promise.resolve())
      for (const vector of vectors) {
        const { B, algorithm, password, secret } = vector
        const mine = yield* ours(vector)
        crypto.randomBytes = () => Uint8Array.from(secret)
        crypto.randomFill = (bytes) => void bytes.set(algorithm.salt1.subarray(8))
        const name = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"
        const currentAlgo = { _: name, ...algorithm }
        const request = { currentAlgo, srpB: B, srpId: 1 }
        const { A, M1 } = yield* Effect.promise(() => computeSrpParams(crypto, request, password))
        assert.deepStrictEqual([hex(A), hex(M1)], [mine.A, mine.M1])
        const offered = { ...currentAlgo, salt1: algorithm.salt1.subarray(0, 8) }
        const digest = yield* Effect.promise(() => computeNewPasswordHash(crypto, offered, password))
        assert.strictEqual(hex(digest), mine.verifier)
      }
    }))

  it.effect("is computed as GramJS does", () =>
    Effect.gen(function*() {
      const original = gramHelpers.generateRandomBytes
      yield* Effect.addFinalizer(() =>
        Effect.sync(() => {
          gramHelpers.generateRandomBytes = original
        })
      )
      for (const vector of vectors) {
        const { B, algorithm, password, secret } = vector
        const mine = yield* ours(vector)
        gramHelpers.generateRandomBytes = () => Buffer.from(secret)
        const currentAlgo = new Api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow({
          salt1: Buffer.from(algorithm.salt1),
          salt2: Buffer.from(algorithm.salt2),
          g: algorithm.g,
          p: Buffer.from(algorithm.p)
        })
        const request = { currentAlgo, srp_B: Buffer.from(B), srpId: 1 }
        const { A, M1 } = yield* Effect.promise(() => computeCheck(request, password))
        assert.deepStrictEqual([hex(A), hex(M1)], [mine.A, mine.M1])
        const digest = yield* Effect.promise(() => computeDigest(currentAlgo, password))
        assert.strictEqual(hex(digest), mine.verifier)
      }
    }).pipe(Effect.scoped))
})
