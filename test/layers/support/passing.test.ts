import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { Passing } from "../../../layers/support/passing.ts"

const steps = FastCheck.array(FastCheck.tuple(FastCheck.constantFrom("set", "delete"), FastCheck.nat(40)), {
  maxLength: 2000,
  size: "max"
})

describe("a map for what comes and goes", () => {
  it.prop("holds what a Map holds, in its order", [steps], ([steps]) => {
    const map = new Passing<number, number>()
    const truth = new Map<number, number>()
    for (const [time, [what, key]] of steps.entries()) {
      if (what === "set") {
        map.set(key, time)
        truth.set(key, time)
      } else {
        map.delete(key)
        truth.delete(key)
      }
      assert.strictEqual(map.get(key), truth.get(key))
      assert.strictEqual(map.has(key), truth.has(key))
      assert.strictEqual(map.size, truth.size)
    }
    assert.deepStrictEqual([...map.entries()], [...truth])
    assert.deepStrictEqual([...map.values()], [...truth.values()])
  }, { fastCheck: { numRuns: 40 } })
})
