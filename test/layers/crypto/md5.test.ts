import { assert, describe, it } from "@effect/vitest"
import * as Md5 from "../../../layers/crypto/md5.ts"

describe("MD5 where the platform has none", () => {
  it("gives the hashes of RFC 1321, however the bytes come", () => {
    const hash = (...pieces: ReadonlyArray<string>) => {
      const running = Md5.portable()
      for (const piece of pieces) running.update(new TextEncoder().encode(piece))
      return running.digest()
    }
    assert.strictEqual(hash(), "d41d8cd98f00b204e9800998ecf8427e")
    assert.strictEqual(hash("message", " digest"), "f96b697d7cb7938d525a2f31aaf161d0")
  })
})
