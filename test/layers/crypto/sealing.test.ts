import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { pieceSize } from "../../../layers/crypto/sealing.ts"
import type { Side } from "../../../schema/wire/Primitives.ts"
import { assertSame, implementations, noise } from "./support.ts"

const authKey = noise(256, 3)
const sides: ReadonlyArray<Side> = ["client", "server"]

/** Whole blocks around the borders of pieces, and anywhere. */
const lengths = FastCheck.oneof(
  FastCheck.integer({ min: 1, max: 20_000 }),
  FastCheck.constantFrom(0.5, 1, 1.5, 2.5, 4.5).chain((pieces) =>
    FastCheck.integer({ min: -1, max: 1 }).map((more) => pieces * pieceSize / 16 + more)
  )
)

for (const [name, crypto] of implementations) {
  const cipher = crypto.messageCipher(authKey)
  const other = crypto.messageCipher(noise(256, 4))
  const sealed = (plain: Uint8Array, side: Side): Uint8Array => {
    const packet = new Uint8Array(24 + plain.length)
    cipher.seal(plain, side, packet, 0)
    return packet
  }

  describe(`a packet that is sealed piece by piece, ${name}`, () => {
    it.prop(
      "is the same, whatever is sealed and opened in between (3.1, 3.2)",
      [lengths, FastCheck.nat(), FastCheck.constantFrom(...sides)],
      ([blocks, seed, side]) => {
        const plains = [noise(16 * blocks, seed), noise(16 * blocks, seed + 1)]
        const expected = plains.map((plain) => sealed(plain, side))
        const making = plains.map((plain, i) => ({
          sealing: (i === 0 ? cipher : crypto.messageCipher(authKey)).beginSeal(plain, side),
          packet: new Uint8Array(24 + plain.length + 3),
          filled: 3
        }))
        const short = noise(64, seed)
        for (let open = making.length; open > 0;) {
          open = 0
          for (const one of making) {
            const length = one.sealing.next(one.packet, one.filled)
            one.filled += length
            if (length > 0) open++
            // Nothing of the one is left in the memory of the other.
            const packet = new Uint8Array(24 + short.length)
            other.seal(short, side, packet, 0)
            assert.isDefined(other.open(packet, side))
          }
        }
        for (const [i, { filled, packet }] of making.entries()) {
          assert.strictEqual(filled, packet.length)
          assertSame(packet.subarray(3), expected[i], `${blocks} blocks`)
        }
      },
      { fastCheck: { numRuns: 12 } }
    )

    it("is made of pieces of a bounded length, and refused when it has no whole blocks", () => {
      const plain = noise(4 * pieceSize)
      const packet = new Uint8Array(24 + plain.length)
      const { next } = cipher.beginSeal(plain, "client")
      const pieces: Array<number> = []
      let filled = 0
      for (let length = next(packet, 0); length > 0; length = next(packet, filled)) {
        pieces.push(length)
        filled += length
      }
      assert.isAtMost(Math.max(...pieces), pieceSize + 24)
      assert.lengthOf(pieces, 5)
      assert.throws(() => cipher.beginSeal(noise(17), "client"), RangeError)
      assert.throws(() => cipher.beginSeal(noise(0), "client"), RangeError)
    })
  })
}
