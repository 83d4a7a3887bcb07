import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { createCipheriv, createHmac, scryptSync } from "node:crypto"
import * as StoreCipherLayer from "../../../layers/crypto/StoreCipher.ts"
import { StoreCipher } from "../../../services/StoreCipher.ts"
import { bytesOf } from "../../support/bytes.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)

describe("the cipher of session stores", () => {
  it.effect("derives keys as RFC 7914 does, and as OpenSSL does at the cost that stores have", () =>
    Effect.gen(function*() {
      const { derive } = yield* StoreCipher
      assert.strictEqual(
        Buffer.from(yield* derive(utf8("pleaseletmein"), utf8("SodiumChloride"), 14)).toString("hex"),
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
      )
      assert.deepStrictEqual(
        Buffer.from(yield* derive(utf8("a"), bytesOf(16, 1), 17)),
        scryptSync("a", bytesOf(16, 1), 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 })
      )
    }).pipe(Effect.provide(StoreCipherLayer.layer)))

  it.effect("seals and hashes as OpenSSL does, and opens nothing that was changed", () =>
    Effect.gen(function*() {
      const { hmac, open, seal } = yield* StoreCipher
      const [key, nonce, context] = [bytesOf(32, 1), bytesOf(12, 2), utf8("peer/1")]
      for (const length of [0, 1, 16, 300]) {
        const plain = bytesOf(length, 3)
        const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(context)
        const expected = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
        const sealed = seal(key, nonce, plain, context)
        assert.deepStrictEqual(Buffer.from(sealed), expected)
        assert.deepStrictEqual(open(key, nonce, sealed, context), plain)
        for (let at = 0; at < sealed.length; at += 5) {
          const bad = sealed.slice()
          bad[at] = (bad[at] ?? 0) ^ 1
          assert.isUndefined(open(key, nonce, bad, context))
        }
        assert.isUndefined(open(key, nonce, sealed, utf8("peer/2")))
        assert.isUndefined(open(key, nonce, sealed.slice(0, 7), context))
      }
      assert.deepStrictEqual(
        Buffer.from(hmac(key, utf8("name"))),
        createHmac("sha256", key).update("name").digest()
      )
    }).pipe(Effect.provide(StoreCipherLayer.layer)))
})
