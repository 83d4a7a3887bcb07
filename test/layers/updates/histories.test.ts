import { describe, it } from "@effect/vitest"
import { FastCheck as fc } from "effect"
import { history } from "./model/history.ts"
import { Play } from "./model/play.ts"

describe("a handler of updates", () => {
  it(
    "sees everything once and in order, whatever network and process do: 10,000 histories (T7.1, T7.10, 7.1, 7.2, 7.21, F200)",
    () => {
      fc.assert(
        fc.property(history(24), (one) => new Play(one).run().check()),
        { numRuns: 10_000, seed: 7 }
      )
    },
    60_000
  )

  it(
    "sees everything also where nothing comes any more that would show what is missing: 3,000 histories (7.42, 7.44)",
    () => {
      fc.assert(
        fc.property(history(24), (one) => new Play(one, true).run().check()),
        { numRuns: 3000, seed: 8 }
      )
    },
    60_000
  )
})
