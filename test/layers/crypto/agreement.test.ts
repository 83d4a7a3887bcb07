import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import * as Md5 from "../../../layers/crypto/md5.ts"
import { assertSame, implementations, noise, noiseSource } from "./support.ts"

// All sizes up to 64 blocks, around every threshold and slice, and what files are made of.
const blocks = [
  ...Array.from({ length: 65 }, (_, count) => count),
  ...[4096, 8192, 16_384, 32_768, 65_536].flatMap((size) => [size / 16 - 2, size / 16 - 1, size / 16, size / 16 + 1]),
  (512 * 1024) / 16,
  (1024 * 1024) / 16
]
const lengths = [
  ...Array.from({ length: 260 }, (_, length) => length),
  ...[512, 4096, 32_768, 65_536].flatMap((size) => [size - 33, size - 32, size - 1, size, size + 1, size + 63]),
  1024 * 1024
]
const [[, noble], ...others] = [implementations[0] ?? assert.fail(), ...implementations.slice(1)]

describe("the portable layer and the fast ones agree (F7)", () => {
  for (const [name, crypto] of others) {
    it(`on hashes, ${name}`, () => {
      for (const length of lengths) {
        const data = noise(length, length)
        assertSame(crypto.sha1(data), noble.sha1(data), `SHA-1 of ${length} bytes`)
        const [own, portable] = [crypto.md5?.(), Md5.portable()]
        for (const hash of [own, portable]) {
          hash?.update(data.subarray(0, 7))
          hash?.update(data.subarray(7))
        }
        const expected = portable.digest()
        assert.strictEqual(own?.digest() ?? expected, expected, `MD5 of ${length} bytes`)
        assertSame(crypto.sha256(data), noble.sha256(data), `SHA-256 of ${length} bytes`)
      }
    })

    it(`on AES-IGE both ways, ${name}`, () => {
      for (const count of blocks) {
        const data = noise(16 * count, count)
        const key = noise(32, 2 * count)
        const iv = noise(32, 2 * count + 1)
        const encrypted = noble.aesIgeEncrypt(data, key, iv)
        assertSame(crypto.aesIgeEncrypt(data, key, iv), encrypted, `encryption of ${count} blocks`)
        assertSame(crypto.aesIgeDecrypt(encrypted, key, iv), data, `decryption of ${count} blocks`)
        assertSame(noble.aesIgeDecrypt(encrypted, key, iv), data, `decryption of ${count} blocks, portable`)
      }
    })

    it(`on packets of both sides, ${name}`, () => {
      const authKey = noise(256, 5)
      const [ours, theirs] = [crypto.messageCipher(authKey), noble.messageCipher(authKey)]
      for (const count of blocks.slice(1)) {
        const plain = noise(16 * count, count)
        for (const side of ["client", "server"] as const) {
          const [a, b] = [new Uint8Array(30 + plain.length), new Uint8Array(30 + plain.length)]
          ours.seal(plain, side, a, 3)
          theirs.seal(plain, side, b, 3)
          assertSame(a, b, `packet of ${count} blocks`)
          const packet = a.subarray(3, 27 + plain.length)
          assertSame(ours.open(packet, side), plain, `${count} blocks opened`)
          assertSame(theirs.open(packet, side), plain, `${count} blocks opened, portable`)
        }
      }
    })

    it.prop(
      `on AES-CTR however the stream is cut (1.23, 13.4), ${name}`,
      [FastCheck.array(FastCheck.oneof(FastCheck.nat(40), FastCheck.nat(40_000)), { maxLength: 12 }), FastCheck.nat()],
      ([cuts, seed]) => {
        const key = noise(32, seed)
        // A counter that overflows soon, through most of its bytes.
        const iv = new Uint8Array(16).fill(255, 1)
        iv[15] = seed
        const [ours, theirs] = [crypto.aesCtr(key, iv), noble.aesCtr(key, iv)]
        const other = crypto.aesCtr(noise(32, seed + 1), iv)
        const whole = new Uint8Array(cuts.reduce((sum, cut) => sum + cut, 0))
        theirs.apply(whole)
        const parts = new Uint8Array(whole.length)
        let at = 0
        for (const cut of cuts) {
          ours.apply(parts.subarray(at, at + cut))
          // Streams do not disturb each other.
          other.apply(new Uint8Array(cut % 37))
          at += cut
        }
        assertSame(parts, whole, "the keystream")
      },
      { fastCheck: { numRuns: 40 } }
    )

    it(`on modular powers, ${name}`, () => {
      const random = noiseSource(9)
      for (const length of [1, 16, 63, 64, 65, 128, 256, 257, 384, 400]) {
        const [base, exponent, modulus] = [random(length), random(length), random(length)]
        modulus[length - 1] = (modulus[length - 1] ?? 0) | 1
        modulus[0] = (modulus[0] ?? 0) | 2
        assertSame(
          crypto.modPow(base, exponent, modulus),
          noble.modPow(base, exponent, modulus),
          `a power of ${length} bytes`
        )
      }
    })
  }

  for (const [name, crypto] of implementations) {
    it(`refuses sizes that AES-IGE does not have, ${name}`, () => {
      for (const [data, key, iv] of [[15, 32, 32], [16, 31, 32], [16, 16, 32], [16, 32, 16], [4097, 32, 32]] as const) {
        const call = [new Uint8Array(data), new Uint8Array(key), new Uint8Array(iv)] as const
        assert.throws(() => crypto.aesIgeEncrypt(...call), RangeError)
        assert.throws(() => crypto.aesIgeDecrypt(...call), RangeError)
      }
      const cipher = crypto.messageCipher(noise(256))
      for (const length of [0, 8, 17, 40_001]) {
        assert.throws(() => cipher.seal(new Uint8Array(length), "client", new Uint8Array(50_000), 0), RangeError)
      }
    })

    it(`gives plain arrays, whose slices are copies, ${name}`, () => {
      for (const length of [64, 8192]) {
        const [data, key] = [noise(length), noise(32)]
        for (
          const bytes of [
            crypto.sha1(data),
            crypto.sha256(data),
            crypto.aesIgeEncrypt(data, key, key),
            crypto.aesIgeDecrypt(data, key, key),
            crypto.modPow(key, key, noise(256, 6).fill(1, 255)),
            crypto.messageCipher(noise(256)).authKeyId
          ]
        ) {
          assert.strictEqual(Object.getPrototypeOf(bytes), Uint8Array.prototype)
        }
      }
    })

    it(`leaves its arguments alone, ${name}`, () => {
      const [data, key, iv] = [noise(8192), noise(32), noise(32)]
      crypto.aesIgeEncrypt(data, key, iv)
      crypto.aesIgeDecrypt(data, key, iv)
      crypto.aesCtr(key, iv.subarray(0, 16)).apply(new Uint8Array(100))
      crypto.modPow(key, key, Uint8Array.of(...iv, 1))
      assertSame(data, noise(8192), "data")
      assertSame(key, noise(32), "key")
      assertSame(iv, noise(32), "vector")
    })
  }
})
