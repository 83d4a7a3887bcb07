import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { readFileSync } from "node:fs"
import { moduleBytes } from "../../../../layers/crypto/wasm/Kernel.ts"
import { assemble, source } from "../../../../layers/crypto/wasm/generate/kernel.ts"
import { signed, unsigned } from "../../../../layers/crypto/wasm/generate/leb128.ts"
import * as Layout from "../../../../layers/crypto/wasm/layout.ts"

describe("the WebAssembly kernel", () => {
  it("is what its source says, byte for byte (else: npm run generate:wasm)", () => {
    const committed = readFileSync(new URL("../../../../layers/crypto/wasm/blob.ts", import.meta.url), "utf8")
    assert.strictEqual(committed, source())
    assert.deepStrictEqual(moduleBytes(), assemble())
  })

  it("exports its memory and functions, and imports nothing", () => {
    const module = new WebAssembly.Module(moduleBytes())
    assert.deepStrictEqual(WebAssembly.Module.imports(module), [])
    const functions = WebAssembly.Module.exports(module).filter(({ kind }) => kind === "function")
    assert.strictEqual(functions.length, 20)
  })

  it("keeps its tables, slices and messages apart", () => {
    const regions = [
      [Layout.never, 4],
      [Layout.digest, 32],
      [Layout.hashState, 32],
      [Layout.messageKey, 16],
      [Layout.key, 32],
      [Layout.chain, 32],
      [Layout.authKey, 256],
      [Layout.authKeyId, 8],
      [Layout.derivation, 128],
      [Layout.forms, 32],
      [Layout.counter, 16],
      [Layout.counterKeys, 256],
      [Layout.encryptionKeys, 256],
      [Layout.decryptionKeys, 256],
      [Layout.sha256Constants, 256],
      [Layout.sha1Schedule, 320],
      [Layout.encryptionTables, 8192],
      [Layout.decryptionTables, 8192],
      [Layout.slice - 64, 64 + Layout.sliceSize + 128],
      [Layout.second - 64, 64 + Layout.sliceSize + 128],
      [Layout.opened - 64, 64]
    ] as const
    regions.forEach(([start, length], index) => {
      const next = regions[index + 1]
      if (next !== undefined) assert.isAtMost(start + length, next[0])
    })
    assert.isAtMost(Layout.opened, 65_536 * Layout.pages)
  })
})

const read = (bytes: ReadonlyArray<number>): bigint =>
  bytes.reduceRight((value, byte) => (value << 7n) | BigInt(byte & 127), 0n)

describe("LEB128", () => {
  it.prop("writes what can be read back, signed or not", [FastCheck.maxSafeNat(), FastCheck.bigInt()], ([n, i]) => {
    assert.strictEqual(read(unsigned(n)), BigInt(n))
    const bytes = signed(i)
    assert.strictEqual(BigInt.asIntN(7 * bytes.length, read(bytes)), i)
    assert.isTrue(bytes.every((byte, at) => byte >= 128 === at < bytes.length - 1))
  })
})
