import { assert, describe, it } from "@effect/vitest"
import { DateTime, Equal, FastCheck as fc, Hash } from "effect"
import { seconds } from "../../../schema/model/fromTl/time.ts"

describe("moments", () => {
  it("from Telegram's seconds are those that Effect makes, in every respect", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (value) => {
        const [ours, theirs] = [seconds(value), DateTime.unsafeMake(value * 1000)]
        assert.deepStrictEqual(ours, theirs)
        assert.isTrue(DateTime.isDateTime(ours) && DateTime.isUtc(ours) && Equal.equals(ours, theirs))
        assert.strictEqual(Hash.hash(ours), Hash.hash(theirs))
        assert.strictEqual(JSON.stringify(ours), JSON.stringify(theirs))
        assert.deepStrictEqual(DateTime.toPartsUtc(ours), DateTime.toPartsUtc(theirs))
        assert.strictEqual(
          DateTime.formatIso(DateTime.add(ours, { days: 1 })),
          DateTime.formatIso(DateTime.add(theirs, { days: 1 }))
        )
        assert.isTrue(Equal.equals(ours, theirs), "after its parts were asked for")
      }),
      { seed: 228 }
    )
  })
})
