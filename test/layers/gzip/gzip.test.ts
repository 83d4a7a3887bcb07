import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as FastCheck from "effect/FastCheck"
import { gzipSync } from "node:zlib"
import * as Fflate from "../../../layers/gzip/Fflate.ts"
import * as Node from "../../../layers/gzip/Node.ts"
import { Gzip } from "../../../services/Gzip.ts"
import { bytesOf, sameBytes } from "../../support/bytes.ts"

const layers = [["fflate", Fflate.layer], ["Node", Node.layer]] as const

describe.each(layers)("gzip by %s", (_, layer) => {
  const gzip = Effect.runSync(Effect.provide(Gzip, layer))

  it.prop(
    "gives back what was packed, at an offset that a reader likes",
    [FastCheck.uint8Array({ maxLength: 5000 })],
    ([data]) => {
      const inflated = gzip.inflate(gzip.deflate(data), 5000)
      sameBytes(inflated, data)
      assert.strictEqual((inflated?.byteOffset ?? 1) % 4, 0)
    }
  )

  it("understands what the others pack (F7)", () => {
    const data = bytesOf(100_000, 5)
    for (const [, other] of layers) {
      sameBytes(gzip.inflate(Effect.runSync(Effect.provide(Gzip, other)).deflate(data), 100_000), data)
    }
  })

  it("stops at the limit, far from what a bomb would become (3.31, T3.5)", () => {
    const bomb = gzipSync(Buffer.alloc(256 << 20))
    assert.isBelow(bomb.length, 300_000)
    const before = process.memoryUsage().rss
    assert.isUndefined(gzip.inflate(bomb, 1 << 20))
    assert.isBelow(process.memoryUsage().rss - before, 128 << 20)
    assert.isUndefined(gzip.inflate(gzip.deflate(new Uint8Array(1001)), 1000))
    assert.isDefined(gzip.inflate(gzip.deflate(new Uint8Array(1000)), 1000))
  })

  it("gives nothing for damaged, cut or empty streams, nor for one with something behind it (3.31)", () => {
    const packed = gzip.deflate(bytesOf(5000))
    assert.isUndefined(gzip.inflate(new Uint8Array(0), 5000))
    assert.isUndefined(gzip.inflate(bytesOf(100), 5000))
    for (let length = 1; length < packed.length - 8; length += 97) {
      assert.isUndefined(gzip.inflate(packed.slice(0, length), 5000), `cut at ${length}`)
    }
    assert.isUndefined(gzip.inflate(Uint8Array.from([...packed, 1, 2, 3, 4]), 5000))
  })
})
