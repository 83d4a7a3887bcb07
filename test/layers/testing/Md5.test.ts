import { md5 as noble } from "@noble/hashes/legacy.js"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { toHex } from "../../../layers/crypto/bytes.ts"
import { md5 } from "../../../layers/testing/world/md5.ts"

const hash = (text: string) => toHex(md5(new TextEncoder().encode(text)))

describe("md5", () => {
  it("gives the hashes of RFC 1321", () => {
    assert.strictEqual(hash(""), "d41d8cd98f00b204e9800998ecf8427e")
    assert.strictEqual(hash("message digest"), "f96b697d7cb7938d525a2f31aaf161d0")
  })

  it.prop("agrees with another implementation", [FastCheck.uint8Array({ maxLength: 300 })], ([data]) => {
    assert.strictEqual(toHex(md5(data)), toHex(noble(data)))
  })
})
