import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { concat } from "../../../layers/crypto/bytes.ts"
import * as Ige from "../../../layers/crypto/ige.ts"
import * as Kdf from "../../../layers/crypto/kdf.ts"
import { Crypto } from "../../../services/Crypto.ts"
import { assertHex, counting, fromHex, layers, text } from "./support.ts"
import { sharing } from "../../support/sharing.ts"

const authKey = counting(256)
const messageKey = counting(16)
const zeros = (length: number) => new Uint8Array(length)

const words = (length: number, write: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(length)
  write(new DataView(bytes.buffer))
  return bytes
}

const ping = concat(
  words(44, (view) => {
    view.setBigInt64(0, 0x1122334455667788n, true)
    view.setBigInt64(8, 0x0102030405060708n, true)
    view.setBigInt64(16, 0x6000000000000004n, true)
    view.setInt32(24, 1, true)
    view.setInt32(28, 12, true)
    view.setUint32(32, 0x7abe77ec, true)
    view.setBigInt64(36, 0x1234567890abcdefn, true)
  }),
  counting(20, 0x10)
)

const sealedPing =
  "32d1586ea457dfc87d13c9af76fe6b1ef08745ec5717aa1c516dc3c57dec08288bc2965c9d96014497ae95d93881a662daf1eebe9b07573f" +
  "1bf366807b8648664881a92efeaae9ece0787a11b5934520d94b202e40e3784b"

for (const [name, live] of Object.entries(layers)) {
  sharing(live)(`published vectors, ${name}`, (it) => {
    it.effect("hashes with SHA-256 as FIPS 180-4 says", () =>
      Effect.map(Crypto, ({ sha256 }) => {
        assertHex(sha256(text("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        assertHex(sha256(text("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        assertHex(
          sha256(text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        )
        assertHex(
          sha256(text("a".repeat(1_000_000))),
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
      }))

    it.effect("hashes with SHA-1 as FIPS 180-4 says", () =>
      Effect.map(Crypto, ({ sha1 }) => {
        assertHex(sha1(text("")), "da39a3ee5e6b4b0d3255bfef95601890afd80709")
        assertHex(sha1(text("abc")), "a9993e364706816aba3e25717850c26c9cd0d89d")
        assertHex(
          sha1(text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
          "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        )
        assertHex(sha1(text("a".repeat(1_000_000))), "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
      }))

    it.effect("encrypts a block as FIPS 197, C.3 says: IGE without a chain is the bare cipher", () =>
      Effect.map(Crypto, ({ aesIgeDecrypt, aesIgeEncrypt }) => {
        const plain = fromHex("00112233445566778899aabbccddeeff")
        const encrypted = fromHex("8ea2b7ca516745bfeafc49904b496089")
        assertHex(aesIgeEncrypt(plain, counting(32), zeros(32)), "8ea2b7ca516745bfeafc49904b496089")
        assertHex(aesIgeDecrypt(encrypted, counting(32), zeros(32)), "00112233445566778899aabbccddeeff")
      }))

    it.effect("streams AES-CTR as SP 800-38A, F.5.5 says", () =>
      Effect.map(Crypto, ({ aesCtr }) => {
        const key = fromHex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4")
        const data = fromHex(
          "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51" +
            "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710"
        )
        aesCtr(key, counting(16, 0xf0)).apply(data)
        assertHex(
          data,
          "601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5" +
            "2b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6"
        )
      }))

    it.effect("names the authorization key (A.6)", () =>
      Effect.map(Crypto, ({ messageCipher }) => assertHex(messageCipher(authKey).authKeyId, "32d1586ea457dfc8")))

    it.effect("derives the keys of MTProto 2.0 for both sides (A.6)", () =>
      Effect.map(Crypto, (crypto) => {
        const client = Kdf.derive(crypto, authKey, messageKey, "client")
        assertHex(client.key, "704ed09c8b41668ae8f99d244738f71dbddc44469b6bbd4aa8573dd042bd059e")
        assertHex(client.iv, "4d266000a550edabbf4c7ce40fd0043cc92230184cd317a5cc9c2482fd3b9318")
        const server = Kdf.derive(crypto, authKey, messageKey, "server")
        assertHex(server.key, "217725799b245806458174a1fcfbc883906807b15033fdd0ea2b4d69cf9c364e")
        assertHex(server.iv, "669a6538917a4fa56ca32360a431c9160be4ad887140980dab91ce7bdc47ffbc")
      }))

    it.effect("derives the keys of MTProto 1 (2.51, A.6)", () =>
      Effect.map(Crypto, (crypto) => {
        const { iv, key } = Kdf.deriveV1(crypto, authKey, messageKey, "client")
        assertHex(key, "17d7295ca9213d1ab656acdb1ad48b2ea7f3a8f7095098d5508b900bbd5fccfc")
        assertHex(iv, "2d7d16a65a84108e9805656caa474501cc580aa2edc33abfd0bfad785464d1c6")
      }))

    it.effect("seals the published packet and opens it again (A.7)", () =>
      Effect.map(Crypto, ({ messageCipher }) => {
        const cipher = messageCipher(authKey)
        const packet = zeros(88)
        cipher.seal(ping, "client", packet, 0)
        assertHex(packet, sealedPing)
        assert.deepStrictEqual(cipher.open(packet, "client")?.slice(), ping)
      }))

    it.effect("gives the quick acknowledgement's token with its hash (1.16, A.7)", () =>
      Effect.map(Crypto, ({ sha256 }) => {
        const large = sha256(concat(Kdf.hashPart(authKey, "client"), ping))
        const token = new DataView(large.buffer, large.byteOffset).getUint32(0, true)
        assert.strictEqual((token | 0x80000000) >>> 0, 0x9820642b)
      }))

    it.effect("encrypts the message that binds a temporary key (2.50-2.52, A.12)", () =>
      Effect.map(Crypto, (crypto) => {
        const inner = words(72, (view) => {
          view.setBigInt64(16, 0x6000000000000008n, true)
          view.setInt32(28, 40, true)
          view.setUint32(32, 0x75a3f765, true)
          view.setBigInt64(36, 0x1111111111111111n, true)
          view.setBigInt64(44, 0x2222222222222222n, true)
          new Uint8Array(view.buffer).set(crypto.sha1(authKey).subarray(12, 20), 52)
          view.setBigInt64(60, 0x3333333333333333n, true)
          view.setInt32(68, 0x6543210f, true)
        })
        inner.set(counting(16))
        const key = crypto.sha1(inner).subarray(4, 20)
        assertHex(key, "4eb489ab2d0c50a674f4d68349b11198")
        const keys = Kdf.deriveV1(crypto, authKey, key, "client")
        const encrypted = crypto.aesIgeEncrypt(concat(inner, zeros(8)), keys.key, keys.iv)
        assertHex(
          crypto.sha256(concat(crypto.messageCipher(authKey).authKeyId, key, encrypted)),
          "33040c5c802b016268daca50da55b55bcae17c1fdf96dfb0d353cdea834be6eb"
        )
      }))

    it.effect("factorizes the published pq (A.4)", () =>
      Effect.map(
        Crypto,
        ({ factorize }) => assert.deepStrictEqual(factorize(0x17ED48941A08F981n), [0x494C553Bn, 0x53911073n])
      ))
  })
}

describe("AES-IGE with keys of 128 bits", () => {
  it("agrees with OpenSSL's first vector (A.5)", () => {
    const encrypted = Ige.encrypt(zeros(32), counting(16), counting(32))
    assertHex(encrypted, "1a8519a6557be652e9da8e43da4ef4453cf456b4ca488aa383c79c98b34797cb")
    assert.deepStrictEqual(Ige.decrypt(encrypted, counting(16), counting(32)), zeros(32))
  })

  it("agrees with OpenSSL's second vector", () => {
    const encrypted = Ige.encrypt(
      fromHex("99706487a1cde613bc6de0b6f24b1c7aa448c8b9c3403e3467a8cad89340f53b"),
      text("This is an imple"),
      text("mentation of IGE mode for OpenSS")
    )
    assertHex(encrypted, "4c2e204c6574277320686f70652042656e20676f74206974207269676874210a")
  })
})
