import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Exit, Fiber, Layer, Schedule, TestClock } from "effect"
import { Messages, RetryPolicy, Rpc } from "layergram"
import * as help from "layergram/tl/help"
import * as upload from "layergram/tl/upload"
import * as users from "layergram/tl/users"
import type { Server } from "layergram/testing"
import { Faults } from "layergram/testing"
import { failureOf, patiently, play, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
const attempts = (server: Server, method: Parameters<Server["calls"]>[0] = "users.getUsers") =>
  Effect.map(server.calls(method), (calls) => calls.length)

describe("a flood", () => {
  it.effect("is remembered: the next call of the method waits before it is sent (4.17)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "30 seconds"))
        const first = yield* Effect.fork(me)
        yield* settle
        const others = yield* Effect.forEach([1, 2, 3], () => Effect.fork(me))
        yield* settle
        yield* TestClock.adjust("29 seconds")
        yield* settle
        assert.strictEqual(yield* attempts(server), 1)
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(first)
        yield* Effect.forEach(others, Fiber.join)
        assert.strictEqual(yield* attempts(server), 5)
      })
    ))

  it.effect("is remembered: the next call fails at once when its policy says so, with what is left of the wait (4.17)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "10 minutes"))
        const impatient = RetryPolicy.withPolicy(me, RetryPolicy.none)
        assert.strictEqual(failureOf(yield* Effect.exit(impatient))._tag, "FloodWait")
        yield* TestClock.adjust("4 minutes")
        const error = failureOf(yield* Effect.exit(impatient))
        assert.isTrue(error._tag === "FloodWait" && Duration.equals(error.wait, "6 minutes"))
        assert.strictEqual(yield* attempts(server), 1)
        yield* TestClock.adjust("6 minutes")
        yield* settle
        yield* impatient
        assert.strictEqual(yield* attempts(server), 2)
      })
    ))

  it.effect("is waited for to its end by a policy that would come back sooner", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "20 seconds"))
        const hasty = yield* Effect.fork(RetryPolicy.withPolicy(me, Schedule.forever))
        yield* settle
        yield* TestClock.adjust("19 seconds")
        yield* settle
        assert.strictEqual(yield* attempts(server), 1)
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(hasty)
      })
    ))

  it.effect("of files slows down the data centre of the files and no other (4.16)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("upload.saveFilePart", 420, "FLOOD_PREMIUM_WAIT_30", { dc: 4 }))
        const part = (dc?: number) =>
          Rpc.invoke(upload.saveFilePart({ fileId: 7n, filePart: 0, bytes: Uint8Array.of(1) }), { dc })
        const impatient = Effect.exit(RetryPolicy.withPolicy(part(4), RetryPolicy.none))
        for (const _ of [1, 2]) {
          const error = failureOf(yield* impatient)
          assert.isTrue(error._tag === "FloodWait" && error.kind === "premium")
        }
        assert.strictEqual(yield* attempts(server, "upload.saveFilePart"), 1)
        yield* part()
        yield* me
        const slow = yield* Effect.fork(part(4))
        yield* settle
        yield* TestClock.adjust("30 seconds")
        yield* Fiber.join(slow)
      })
    ))

  it.effect("that says no time concerns one call only (4.19)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        for (const text of ["FLOOD_SKIP_FAILED_WAIT", "WORKER_BUSY_TOO_LONG_RETRY"]) {
          yield* server.inject(Faults.refuse("users.getUsers", 420, text))
          const call = yield* Effect.fork(me)
          yield* settle
          yield* me
          yield* TestClock.adjust("1 second")
          yield* Fiber.join(call)
        }
      })
    ))

  it.effect("of one chat, slow mode, is never slept through, and keeps the next message back (4.15, 4.17)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const group = yield* server.channel(alice, { title: "slow" }, [bot])
        yield* alice.send(group, "hello")
        yield* settle
        yield* server.inject(Faults.refuse("messages.sendMessage", 420, "SLOWMODE_WAIT_30"))
        const send = Messages.send(group.marked, "hi").pipe(
          Effect.as(0),
          Effect.catchTag("SLOWMODE_WAIT", ({ value }) => Effect.succeed(value))
        )
        assert.strictEqual(yield* send, 30)
        yield* TestClock.adjust("10 seconds")
        assert.strictEqual(yield* send, 20)
        assert.strictEqual(yield* attempts(server, "messages.sendMessage"), 1)
        // Other chats are not concerned.
        yield* Messages.send("me", "hi")
        yield* TestClock.adjust("20 seconds")
        yield* settle
        assert.strictEqual(yield* send, 0)
      })
    ))
})

describe("a policy", () => {
  it.effect("never sleeps with a longest sleep of zero", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "0 seconds"))
        const exit = yield* Effect.exit(RetryPolicy.withPolicy(me, RetryPolicy.autoSleep({ max: 0 })))
        assert.strictEqual(failureOf(exit)._tag, "FloodWait")
      })
    ))

  it.effect("can be one for each method, and reach from the call over the application to the client (F156)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const policy = RetryPolicy.forMethods({ "users.getUsers": RetryPolicy.none }, RetryPolicy.autoSleep())
        yield* server.inject(Faults.flood("users.getUsers", "5 seconds"))
        yield* server.inject(Faults.flood("help.getNearestDc", "5 seconds"))
        const both = Effect.all([Effect.exit(me), Rpc.invoke(help.getNearestDc())], { concurrency: "unbounded" })
        const [exit] = yield* patiently(Effect.provide(both, Layer.succeed(RetryPolicy.RetryPolicy, policy)))
        assert.strictEqual(failureOf(exit)._tag, "FloodWait")
        assert.strictEqual(yield* attempts(server, "help.getNearestDc"), 2)
      })
    ))

  it.effect("goes on until the budget of everything inside is spent, and then fails without waiting", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "50 seconds", { times: 10 }))
        const fiber = yield* Effect.fork(
          RetryPolicy.withFloodBudget(Effect.forever(me), "2 minutes").pipe(Effect.exit)
        )
        yield* settle
        for (let i = 0; i < 2; i++) {
          assert.strictEqual(yield* attempts(server), i + 1)
          yield* TestClock.adjust("50 seconds")
          yield* settle
        }
        const error = failureOf(yield* Fiber.join(fiber))
        assert.isTrue(error._tag === "FloodWait" && Duration.equals(error.wait, "50 seconds"))
        assert.strictEqual(yield* attempts(server), 3)
        // A budget inside another one is spent from both.
        const nested = RetryPolicy.withFloodBudget(RetryPolicy.withFloodBudget(me, "1 hour"), "1 second")
        assert.isTrue(Exit.isFailure(yield* Effect.exit(nested)))
      })
    ))
})
