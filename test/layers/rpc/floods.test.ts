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

  it.effect("are those of one business, or of the account itself (4.17, F61)", () =>
    Effect.gen(function*() {
      const floods = yield* Floods
      const wait = {
        method: "messages.sendMessage",
        kind: "general",
        only: undefined,
        wait: Duration.minutes(1)
      } as const
      yield* floods.remember({ ...wait, connection: "a" })
      assert.isDefined(floods.find("messages.sendMessage", 2, {}, "a"))
      assert.isUndefined(floods.find("messages.sendMessage", 2, {}, "b"))
      assert.isUndefined(floods.find("messages.sendMessage", 2, {}))
      assert.deepStrictEqual((yield* floods.current).map(({ connection }) => connection), ["a"])
    }).pipe(Effect.provide(FloodsLayer.layer)))
})
