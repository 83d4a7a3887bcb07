import { describe, it } from "@effect/vitest"
import { FastCheck as fc } from "effect"
import { history, Play } from "./model.ts"

describe("the machine of the updates", () => {
  it(
    "tells everything once and in order, whatever the network does: 10,000 histories (T7.1, 7.1, 7.2, 7.21, F200)",
    () => {
      fc.assert(
        fc.property(history(24), (one) => new Play(one).run().check()),
        { numRuns: 10_000, seed: 7 }
      )
    },
    60_000
  )
})
