import { assert, describe, it } from "@effect/vitest"
import { FastCheck } from "effect"

const drawn = (parameters?: FastCheck.Parameters<[number]>): ReadonlyArray<number> => {
  const values: Array<number> = []
  FastCheck.assert(FastCheck.property(FastCheck.integer(), (value) => void values.push(value)), parameters)
  return values
}

describe("properties", () => {
  it("draw the same values in every run, and others by another seed", () => {
    assert.deepStrictEqual(drawn(), drawn())
    assert.notDeepEqual(drawn(), drawn({ seed: 4711 }))
  })
})
