import { assert, describe } from "@effect/vitest"
import { Effect, TestClock } from "effect"
import * as Deadlines from "../../../layers/support/deadlines.ts"
import { it } from "../../support/virtualTime.ts"

describe("deadlines", () => {
  it.effect("are told when their time has come, in whatever order they were set", () =>
    Effect.gen(function*() {
      const { after } = yield* Deadlines.make
      const told: Array<string> = []
      after(20_000, () => told.push("late"))
      after(5_000, () => told.push("early"))
      yield* TestClock.adjust("4900 millis")
      assert.deepStrictEqual(told, [])
      yield* TestClock.adjust("200 millis")
      assert.deepStrictEqual(told, ["early"])
      after(1_000, () => told.push("new"))
      yield* TestClock.adjust("1100 millis")
      assert.deepStrictEqual(told, ["early", "new"])
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(told, ["early", "new", "late"])
    }).pipe(Effect.scoped))

  it.effect("are not told when they are struck off, and others still are", () =>
    Effect.gen(function*() {
      const { after } = yield* Deadlines.make
      const told: Array<string> = []
      const strike = after(1_000, () => told.push("struck"))
      yield* TestClock.adjust("500 millis")
      strike()
      yield* TestClock.adjust("10 minutes")
      after(1_000, () => told.push("kept"))
      yield* TestClock.adjust("2 seconds")
      assert.deepStrictEqual(told, ["kept"])
    }).pipe(Effect.scoped))
})
