import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import * as Ids from "../../../layers/support/ids.ts"

const id = FastCheck.oneof(FastCheck.integer({ min: -3, max: 40 }), FastCheck.integer())
const steps = FastCheck.array(FastCheck.tuple(FastCheck.constantFrom("add", "has"), id), { maxLength: 400 })

describe("a set of ids that forgets", () => {
  for (const capacity of [5, 16, 40]) {
    it.prop(`knows the last ${capacity} ids, and none that was not there`, [steps], ([steps]) => {
      const ids = Ids.make(capacity)
      const added = new Set<number>()
      for (const [what, id] of steps) {
        if (what === "add") {
          ids.add(id)
          added.delete(id)
          if (id !== 0) added.add(id)
          continue
        }
        const isThere = ids.has(id)
        assert.isTrue(!isThere || added.has(id))
        if ([...added].slice(1 - capacity).includes(id)) assert.isTrue(isThere)
      }
      assert.isAtMost([...added].filter(ids.has).length, 2 * capacity)
    })
  }
})
