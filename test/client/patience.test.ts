import { assert, describe } from "@effect/vitest"
import { Cause, Clock, Effect } from "effect"
import { Rpc } from "layergram"
import { Faults } from "layergram/testing"
import * as help from "layergram/tl/help"
import { it } from "../support/virtualTime.ts"
import { failureOf, patiently, play } from "./support.ts"

const method = "help.getNearestDc"
const lost = Faults.onCall(method, { _tag: "Lose" })

describe("a call that is not waited for as long as it takes", () => {
  for (const purpose of ["main", "download"] as const) {
    it.effect(`fails when its time has come, and is withdrawn, on a connection for ${purpose} (3.37)`, () =>
      patiently(play(({ server }) =>
        Effect.gen(function*() {
          const call = Rpc.invoke(help.getNearestDc(), { purpose, patience: "5 seconds" })
          // The connection stands, and an answer in time is an answer.
          yield* call
          yield* server.inject(lost)
          const began = yield* Clock.currentTimeMillis
          const failure = failureOf(yield* Effect.exit(call))
          assert.strictEqual(failure._tag, "UnknownOutcome")
          assert.isTrue(failure._tag === "UnknownOutcome" && Cause.isTimeoutException(failure.cause))
          assert.closeTo((yield* Clock.currentTimeMillis) - began, 5000, 200)
          yield* call
        }), { isServerLying: true })))
  }

  it.effect("fails in time, too, where no connection is open yet (3.37)", () =>
    patiently(play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(lost)
        const call = Rpc.invoke(help.getNearestDc(), { purpose: "download", lane: 3, patience: "5 seconds" })
        const began = yield* Clock.currentTimeMillis
        assert.strictEqual(failureOf(yield* Effect.exit(call))._tag, "UnknownOutcome")
        assert.closeTo((yield* Clock.currentTimeMillis) - began, 5000, 200)
      }), { isServerLying: true })))
})
