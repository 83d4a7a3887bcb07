import { assert, describe, it } from "@effect/vitest"
import { Effect, FastCheck as fc } from "effect"
import { OpusDecoder } from "opus-decoder"
import { isWellFormed } from "../../../schema/wire/OpusPacket.ts"

/** Bytes that often begin as packets do, with lengths that often fit. */
const packet = fc.tuple(
  fc.nat(255),
  fc.oneof(fc.nat(255), fc.constantFrom(1, 2, 3, 0x41, 0x42, 0x82, 0x83, 0xc2, 0xc3, 0xb0)),
  fc.array(fc.oneof(fc.nat(8), fc.nat(255)), { maxLength: 40 }),
  fc.integer({ min: 1, max: 3000 }),
  fc.boolean()
).map(([head, shape, rest, length, isLong]) => {
  const bytes = new Uint8Array(isLong ? length : rest.length + 2)
  bytes.set([head, shape, ...rest].slice(0, bytes.length))
  return bytes
})

describe("a packet of Opus", () => {
  it("keeps the rules of the format or does not", () => {
    const cases: ReadonlyArray<readonly [ReadonlyArray<number>, boolean]> = [
      [[], false],
      [[0x08], true],
      [[0x09, 1, 2], true],
      [[0x09, 1, 2, 3], false],
      [[0x0a, 1, 9], true],
      [[0x0a, 3, 9], false],
      [[0x0b, 0], false],
      [[0x0b], false],
      // Six frames of 20 ms, and seven.
      [[0x0b, 6], true],
      [[0x0b, 7], false],
      [[0x0b, 0x41, 2, 9, 0, 0], true],
      [[0x0b, 0x41, 9, 9, 0, 0], false],
      [[0x0b, 0x83, 1, 1, 7, 8, 9], true],
      [[0x0b, 0x83, 1, 7, 7, 8, 9], false]
    ]
    for (const [bytes, isGood] of cases) assert.strictEqual(isWellFormed(Uint8Array.from(bytes)), isGood, `${bytes}`)
    assert.isTrue(isWellFormed(new Uint8Array(1276).fill(0x08)))
    assert.isFalse(isWellFormed(new Uint8Array(1277).fill(0x08)))
  })

  it.effect("is one to us exactly when it is one to libopus, which has nothing to print then (F95)", () =>
    Effect.gen(function*() {
      const decoder = yield* Effect.acquireRelease(
        Effect.sync(() => new OpusDecoder({ channels: 1 })),
        (one) => Effect.sync(() => one.free())
      )
      yield* Effect.promise(() => decoder.ready)
      const { console } = globalThis
      const { error } = console
      const printed: Array<unknown> = []
      console.error = (...words: ReadonlyArray<unknown>) => printed.push(words)
      let good = 0
      yield* Effect.ensuring(
        Effect.sync(() =>
          fc.assert(
            fc.property(packet, (bytes) => {
              const isGood = isWellFormed(bytes)
              const { errors, samplesDecoded } = decoder.decodeFrame(bytes)
              assert.deepStrictEqual([samplesDecoded > 0, errors.length, printed.length], [
                isGood,
                isGood ? 0 : 1,
                isGood ? 0 : 1
              ])
              printed.length = 0
              if (isGood) good++
            }),
            { numRuns: 2000, seed: 6716 }
          )
        ),
        Effect.sync(() => {
          console.error = error
        })
      )
      assert.isAbove(good, 200)
    }).pipe(Effect.scoped))
})
