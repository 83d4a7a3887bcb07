import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import * as Recent from "../../../layers/support/recent.ts"

describe("a map that forgets", () => {
  it.prop(
    "gives what was set last, remembers the last entries, and never holds more than twice as many",
    [FastCheck.array(FastCheck.tuple(FastCheck.constantFrom("set", "get", "delete"), FastCheck.nat(12)), {
      maxLength: 200
    })],
    ([steps]) => {
      const capacity = 5
      const recent = Recent.make<number, number>(capacity)
      const truth = new Map<number, number>()
      steps.forEach(([what, key], time) => {
        if (what === "set") {
          recent.set(key, time)
          truth.delete(key)
          truth.set(key, time)
        } else if (what === "delete") {
          recent.delete(key)
          truth.delete(key)
        } else {
          const value = recent.get(key)
          assert.isTrue(value === undefined || value === truth.get(key))
          // What was set among the last few must be there.
          const last = [...truth.keys()].slice(-(capacity - 1))
          if (last.includes(key)) assert.strictEqual(value, truth.get(key))
        }
      })
      assert.isAtMost(Array.from({ length: 13 }, (_, key) => recent.get(key)).filter((v) => v !== undefined).length, 10)
    }
  )
})
