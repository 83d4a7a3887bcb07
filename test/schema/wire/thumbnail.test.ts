import { assert, describe, it } from "@effect/vitest"
import { FastCheck, Option } from "effect"
import { createHash } from "node:crypto"
import * as Thumbnail from "../../../schema/wire/Thumbnail.ts"
import * as Waveform from "../../../schema/wire/Waveform.ts"

describe("stripped thumbnails", () => {
  it("get the head that all of them share, their own height and width, and an end (9.33)", () => {
    const whole = Option.getOrThrow(Thumbnail.jpeg(Uint8Array.of(1, 30, 40, 7, 8)))
    assert.deepStrictEqual([...whole.subarray(623)], [7, 8, 0xff, 0xd9])
    assert.deepStrictEqual([whole[164], whole[166]], [30, 40])
    const head = whole.slice(0, 623)
    head[164] = 0
    head[166] = 0
    assert.strictEqual(
      createHash("sha256").update(head).digest("hex"),
      "c2d6c960e35c3d94de4a0d85a39e0d9def693ee107fa374354960f2df47d82d4"
    )
  })

  it("are none when they are too short or of another version (T9.9, 9.33)", () => {
    for (const bytes of [[], [1], [1, 2], [2, 30, 40, 7], [0, 1, 1]]) {
      assert.isTrue(Option.isNone(Thumbnail.jpeg(Uint8Array.from(bytes))))
    }
    assert.isTrue(Option.isSome(Thumbnail.jpeg(Uint8Array.of(1, 2, 3))))
  })
})

describe("outlines", () => {
  it("become a path of SVG (9.34)", () => {
    assert.strictEqual(Thumbnail.outline(Uint8Array.of(0xc0, 0x0a, 0x4a, 0x8a, 0xc1, 0x03)), "MA10-10,10A3z")
    assert.strictEqual(Thumbnail.outline(new Uint8Array()), "Mz")
  })

  it.prop(
    "of any bytes are letters and numbers of at most 63 (9.34)",
    [FastCheck.uint8Array()],
    ([bytes]) => /^M[A-Za-z0-9,.-]*z$/.test(Thumbnail.outline(bytes))
  )
})

describe("waveforms", () => {
  it.prop(
    "packed and unpacked are what they were",
    [FastCheck.array(FastCheck.integer({ min: 0, max: 31 }))],
    ([levels]) => {
      const back = Waveform.unpack(Waveform.pack(levels))
      // Up to four bits are left over in the last byte; where they are five or more, they look like one more number.
      assert.deepStrictEqual(back.slice(0, levels.length), levels)
      assert.isAtMost(back.length - levels.length, 1)
    }
  )

  it("set what lies outside to the nearest", () => {
    assert.deepStrictEqual(Waveform.unpack(Waveform.pack([-5, 99, 3.6])).slice(0, 3), [0, 31, 4])
  })
})
