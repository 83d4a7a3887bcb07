import { assert, describe } from "@effect/vitest"
import { Duration, Effect, TestClock } from "effect"
import * as FloodsLayer from "../../../layers/Floods.ts"
import { Floods } from "../../../services/Floods.ts"
import { it } from "../../support/virtualTime.ts"

describe("waits that are remembered", () => {
  it.effect("are over for whoever has slept for as long as they say, however little was left", () =>
    Effect.gen(function*() {
      const floods = yield* Floods
      yield* floods.remember({ method: "help.getConfig", kind: "general", only: undefined, wait: Duration.millis(10) })
      // Later than a millisecond tells, and earlier than the end.
      yield* TestClock.adjust(Duration.nanos(9_999_999n))
      const left = floods.find("help.getConfig", 2, {})?.wait ?? assert.fail("it is over")
      assert.isAtLeast(Duration.toMillis(left), 1)
      yield* TestClock.adjust(left)
      assert.isUndefined(floods.find("help.getConfig", 2, {}))
    }).pipe(Effect.provide(FloodsLayer.layer)))
})
