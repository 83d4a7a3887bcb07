import { assert, describe, it } from "@effect/vitest"
import * as NodeCrypto from "node:crypto"
import { fromBigInt, toBigInt } from "../../../layers/crypto/bytes.ts"
import * as NonceKeys from "../../../layers/crypto/nonceKeys.ts"
import * as Rsa from "../../../layers/crypto/rsa.ts"
import * as TestKey from "../../../layers/testing/rsaKey.ts"
import type * as Servers from "../../../schema/wire/Servers.ts"
import { production, test } from "../../../schema/wire/Servers.ts"
import { assertHex, assertSame, counting, implementations, noise, noiseSource } from "./support.ts"

const published = (crypto: Parameters<typeof Rsa.fromNumbers>[0], { publicKeys: [key] }: Servers.Servers) =>
  Rsa.fromNumbers(crypto, toBigInt(key?.n ?? new Uint8Array()), toBigInt(key?.e ?? new Uint8Array())) ?? assert.fail()

const authKey = counting(256)
const newNonce = counting(32)
const serverNonce = counting(16, 0x20)

// First the padding, then one key for a try after another.
const scripted = (...answers: ReadonlyArray<Uint8Array>) => {
  let calls = 0
  const random = (length: number): Uint8Array => {
    const answer = answers[calls++] ?? assert.fail(`call ${calls}`)
    assert.strictEqual(answer.length, length)
    return answer
  }
  return { random, calls: () => calls }
}

for (const [name, crypto] of implementations) {
  describe(`the key exchange's derivations, ${name}`, () => {
    it("makes the temporary keys of the nonces (2.25, A.8)", () => {
      const { iv, key } = NonceKeys.temporaryKeys(crypto, newNonce, serverNonce)
      assertHex(key, "df7f23b160e75b9bae5ea1e62b43a5a34a260127a1960dd8220ecd50a49cb6c6")
      assertHex(iv, "1a5c448e053dd5d1e864070e166e6218f6783e8511471a5ab7802cf200010203")
    })

    it("makes the hashes that end the exchange (2.38, A.8)", () => {
      const hashes = ([1, 2, 3] as const).map((number) => NonceKeys.newNonceHash(crypto, newNonce, number, authKey))
      assertHex(hashes[0], "c2ced2b33e593a55d27f4a5dabee7c67")
      assertHex(hashes[1], "f4318e85bd2ff3be84d9fefce3dce39f")
      assertHex(hashes[2], "4bf9d7b37db413ee431d28517631cb3d")
    })

    it("makes the first salt (2.40, A.8)", () => {
      assert.strictEqual(NonceKeys.serverSalt(newNonce, serverNonce), 0x2020202020202020n)
      const negative = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0x80)
      assert.strictEqual(NonceKeys.serverSalt(negative, new Uint8Array(8)), -(2n ** 63n))
    })

    it("names a key as the wire does: signed and little-endian (2.37, A.6)", () => {
      const { auxHash, id } = NonceKeys.identify(crypto, authKey)
      assertHex(fromBigInt(id, 8).reverse(), "32d1586ea457dfc8")
      assertHex(fromBigInt(auxHash, 8).reverse(), "4916d6bdb7f78e68")
      assert.isBelow(Number(id), 0)
    })
  })

  describe(`RSA_PAD, ${name}`, () => {
    it("encrypts the published example (2.13-2.20, A.9)", () => {
      const { random } = scripted(new Uint8Array(48), counting(32))
      const encrypted = Rsa.encrypt(crypto, random, published(crypto, production), counting(0x90))
      assertHex(crypto.sha256(encrypted), "74ae73bb0bcb05f86664cb92654edcca2b867ffc5aad79ce6cabcc1701a39c1f")
    })

    it("is undone by the server, with reversed bytes and a hash inside", () => {
      for (const length of [0, 1, 96, 144]) {
        const data = noise(length)
        const encrypted = Rsa.encrypt(crypto, noiseSource(length + 1), TestKey.publicKey, data)
        assert.strictEqual(encrypted.length, 256)
        assertSame(TestKey.unpad(crypto, encrypted)?.subarray(0, length), data, `${length} bytes`)
        encrypted[255] = (encrypted[255] ?? 0) ^ 1
        assert.isUndefined(TestKey.unpad(crypto, encrypted))
      }
    })

    it("takes another key when the number is not below the modulus (T2.8)", () => {
      const data = noise(100)
      const padding = noise(92, 2)
      // Which keys give too large a number, a look at what comes out tells.
      const numberFor = (key: Uint8Array): bigint => {
        const padded = Uint8Array.of(...data, ...padding)
        const inner = Uint8Array.of(...padded.slice().reverse(), ...crypto.sha256(Uint8Array.of(...key, ...padded)))
        const encrypted = crypto.aesIgeEncrypt(inner, key, new Uint8Array(32))
        const mask = crypto.sha256(encrypted)
        return toBigInt(Uint8Array.of(...key.map((byte, i) => byte ^ (mask[i] ?? 0)), ...encrypted))
      }
      const n = toBigInt(TestKey.publicKey.n)
      const keys = Array.from({ length: 60 }, (_, seed) => noise(32, 100 + seed))
      const large = keys.filter((key) => numberFor(key) >= n).slice(0, 2)
      const small = keys.filter((key) => numberFor(key) < n).slice(0, 1)
      assert.deepStrictEqual([large.length, small.length], [2, 1])
      const { calls, random } = scripted(padding, ...large, ...small)
      const encrypted = Rsa.encrypt(crypto, random, TestKey.publicKey, data)
      assert.strictEqual(calls(), 4)
      assertSame(TestKey.unpad(crypto, encrypted), Uint8Array.of(...data, ...padding), "data and padding")
      assert.strictEqual(toBigInt(TestKey.decrypt(crypto, encrypted)), numberFor(small[0] ?? assert.fail()))
    })
  })
}

describe("RSA_PAD", () => {
  const [[, crypto]] = [implementations[0] ?? assert.fail()]

  it("refuses data that does not fit", () => {
    assert.throws(() => Rsa.encrypt(crypto, noiseSource(), published(crypto, test), new Uint8Array(145)), RangeError)
  })

  it("gives up on a source of randomness that only gives unusable keys, and does not hang", () => {
    const smallest = { ...published(crypto, test), n: fromBigInt(1n, 256) }
    assert.throws(() => Rsa.encrypt(crypto, noiseSource(), smallest, new Uint8Array(10)), RangeError)
  })
})

const frame = (body: string) => `-----BEGIN RSA PUBLIC KEY-----\n${body}\n-----END RSA PUBLIC KEY-----`

describe("the server's keys", () => {
  const [[, crypto]] = [implementations[0] ?? assert.fail()]

  it("have the published fingerprints (2.8, 2.9, A.2, A.3)", () => {
    assert.strictEqual(published(crypto, production).fingerprint, -3414540481677951611n)
    assert.strictEqual(published(crypto, test).fingerprint, -5595554452916591101n)
    for (const key of [published(crypto, production), published(crypto, test), TestKey.publicKey]) {
      assert.deepStrictEqual(Rsa.fromNumbers(crypto, toBigInt(key.n), toBigInt(key.e)), key)
    }
  })

  it("can be read from PEM, as the servers of the CDN send theirs", () => {
    const jwk = {
      kty: "RSA",
      n: Buffer.from(TestKey.publicKey.n).toString("base64url"),
      e: Buffer.from(TestKey.publicKey.e).toString("base64url")
    }
    const pem = NodeCrypto.createPublicKey({ key: jwk, format: "jwk" }).export({ type: "pkcs1", format: "pem" })
    assert.deepStrictEqual(Rsa.fromPem(crypto, pem.toString()), TestKey.publicKey)
    assert.deepStrictEqual(Rsa.fromPem(crypto, `\n ${pem.toString().replaceAll("\n", "\r\n")}`), TestKey.publicKey)
  })

  it("are refused when they are not 2048 bits and 65537 (2.8)", () => {
    const n = toBigInt(TestKey.publicKey.n)
    for (
      const [modulus, exponent] of [[n >> 1n, 65_537n], [n << 1n, 65_537n], [n - 1n, 65_537n], [n, 3n], [
        0n,
        65_537n
      ]] as const
    ) {
      assert.isUndefined(Rsa.fromNumbers(crypto, modulus, exponent))
    }
  })

  it("are refused when the PEM is none", () => {
    for (
      const pem of ["", "hello", frame(""), frame("="), frame("AAAA"), frame("MIIB"), frame("MP////8="), frame("é")]
    ) {
      assert.isUndefined(Rsa.fromPem(crypto, pem), pem)
    }
    assert.isUndefined(Rsa.fromPem(crypto, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"))
  })
})
