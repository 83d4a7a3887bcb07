import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber } from "effect"
import { RetryPolicy, Rpc } from "layergram"
import { Faults } from "layergram/testing"
import * as help from "layergram/tl/help"
import { invokeWithoutUpdates } from "layergram/tl/root"
import * as users from "layergram/tl/users"
import { failureOf, patiently, play, settle } from "./support.ts"

const me = users.getUsers({ id: [{ _tag: "inputUserSelf" }] })

describe("a call inside of another one", () => {
  it.effect("is made again like any other when its answer is lost and nothing can be done twice (3.63)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onCall("users.getUsers", { _tag: "Lose" }))
        const call = yield* Effect.fork(Rpc.invoke(invokeWithoutUpdates({ query: me })))
        yield* settle
        yield* server.forgetSessions()
        yield* server.disconnect()
        assert.lengthOf(yield* patiently(Fiber.join(call)), 1)
      })
    ))

  it.effect("waits for its own method, and others in the same wrapper do not (4.17)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("users.getUsers", 420, "FLOOD_WAIT_600"))
        const impatient = RetryPolicy.withPolicy(Rpc.invoke(invokeWithoutUpdates({ query: me })), RetryPolicy.none)
        const error = failureOf(yield* patiently(Effect.exit(impatient)))
        assert.deepInclude({ ...error }, { _tag: "FloodWait", method: "users.getUsers" })
        const other = Rpc.invoke(invokeWithoutUpdates({ query: help.getNearestDc() }))
        assert.isTrue(Exit.isSuccess(yield* patiently(Effect.exit(other))))
        const plain = RetryPolicy.withPolicy(Rpc.invoke(me), RetryPolicy.none)
        assert.strictEqual(failureOf(yield* patiently(Effect.exit(plain)))._tag, "FloodWait")
      })
    ))
})
