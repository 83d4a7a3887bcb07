import { assert, describe, it } from "@effect/vitest"
import { FastCheck } from "effect"
import * as Health from "../../../layers/transport/health.ts"

const minute = 60_000

describe("the health of roads", () => {
  it("leaves them in their order as long as nothing is known", () => {
    assert.deepStrictEqual(Health.order([Health.unknown, Health.unknown, Health.unknown], 0), [0, 1, 2])
  })

  it("puts a road that fails behind the others, and forgets it in time", () => {
    const bad = Health.failed(Health.unknown, 0)
    assert.deepStrictEqual(Health.order([bad, Health.unknown], 0), [1, 0])
    assert.deepStrictEqual(Health.order([bad, Health.unknown], 3 * minute), [1, 0])
    assert.deepStrictEqual(Health.order([bad, Health.unknown], 5 * minute), [0, 1])
    const worse = Health.failed(Health.failed(bad, 0), 0)
    assert.deepStrictEqual(Health.order([worse, bad, Health.unknown], 0), [2, 1, 0])
  })

  it("prefers the road that answers sooner by more than its place is worth", () => {
    const after = (time: number) => Health.answered(Health.unknown, 0, time)
    assert.deepStrictEqual(Health.order([after(200), after(100)], 0), [0, 1])
    assert.deepStrictEqual(Health.order([after(900), after(100)], 0), [1, 0])
    // What was measured long ago says little: the first is tried again.
    assert.deepStrictEqual(Health.order([after(900), after(100)], 60 * minute), [0, 1])
  })

  it("forgives a road that brings an answer", () => {
    const bad = Health.failed(Health.failed(Health.unknown, 0), 0)
    assert.isBelow(Health.answered(bad, 0, 100).failures, 1)
  })

  const event = FastCheck.record({
    place: FastCheck.nat(3),
    isGood: FastCheck.boolean(),
    wait: FastCheck.nat(10 * minute),
    after: FastCheck.nat(20_000)
  })

  it.prop(
    "is bounded, never loses a road, and heals by itself, whatever happens",
    [FastCheck.array(event)],
    ([events]) => {
      let now = 0
      const healths = Array.from({ length: 4 }, () => Health.unknown)
      for (const { after, isGood, place, wait } of events) {
        now += wait
        const before = healths[place] ?? Health.unknown
        healths[place] = isGood ? Health.answered(before, now, after) : Health.failed(before, now)
        assert.deepStrictEqual(Health.order(healths, now).toSorted(), [0, 1, 2, 3])
        for (const { failures, firstAnswer } of healths) {
          assert.isTrue(failures >= 0 && failures <= 8 && firstAnswer >= 0 && firstAnswer <= 20_000)
        }
      }
      assert.deepStrictEqual(Health.order(healths, now + 24 * 60 * minute), [0, 1, 2, 3])
    }
  )
})
