import { assert, describe } from "@effect/vitest"
import { Duration, Effect, Exit, Fiber, Scope, TestClock } from "effect"
import * as Lanes from "../../../layers/pool/lanes.ts"
import { it, quiet } from "../../support/virtualTime.ts"

/** Lanes that say when they open and close. */
const world = (capacity: number) =>
  Effect.gen(function*() {
    const log: Array<string> = []
    const lanes = yield* Lanes.make<string, string>({ capacity, idle: Duration.minutes(1) })
    const open = (name: string) =>
      Effect.acquireRelease(
        Effect.sync(() => {
          log.push(`+${name}`)
          return name
        }),
        () => Effect.sync(() => log.push(`-${name}`))
      )
    /** Uses a lane until the fiber that is given is interrupted. */
    const use = (name: string) =>
      Effect.zipLeft(
        Effect.fork(Effect.scoped(Effect.zipRight(lanes.get(name, open(name)), Effect.never))),
        quiet
      )
    return { lanes, log, open, use }
  })

describe("lanes (5.14, 5.17, F150)", () => {
  it.effect("are opened once for all who want them, and closed a while after the last", () =>
    Effect.gen(function*() {
      const { log, use } = yield* world(4)
      const users = [yield* use("a"), yield* use("a")]
      yield* Fiber.interruptAll(users)
      yield* TestClock.adjust("59 seconds")
      assert.deepStrictEqual(log, ["+a"])
      const again = yield* use("a")
      yield* TestClock.adjust("10 minutes")
      assert.deepStrictEqual(log, ["+a"])
      yield* Fiber.interrupt(again)
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual(log, ["+a", "-a"])
      yield* Fiber.interrupt(yield* use("a"))
      assert.deepStrictEqual(log, ["+a", "-a", "+a"])
    }).pipe(Effect.scoped))

  it.effect("are never more than there is room for: the one that was left first gives way", () =>
    Effect.gen(function*() {
      const { lanes, log, use } = yield* world(2)
      const a = yield* use("a")
      const b = yield* use("b")
      yield* Fiber.interrupt(b)
      yield* Fiber.interrupt(a)
      yield* use("c")
      assert.deepStrictEqual(log, ["+a", "+b", "-b", "+c"])
      assert.strictEqual(lanes.size(), 2)
    }).pipe(Effect.scoped))

  it.effect("are waited for when all are in use, and whoever waits may stop to", () =>
    Effect.gen(function*() {
      const { log, use } = yield* world(1)
      const a = yield* use("a")
      const impatient = yield* use("b")
      const patient = yield* use("c")
      yield* Fiber.interrupt(impatient)
      assert.deepStrictEqual(log, ["+a"])
      yield* Fiber.interrupt(a)
      yield* quiet
      assert.deepStrictEqual(log, ["+a", "-a", "+c"])
      yield* Fiber.interrupt(patient)
    }).pipe(Effect.scoped))

  it.effect("can be taken without an effect once they are open, and are used then as by any other", () =>
    Effect.gen(function*() {
      const { lanes, log, use } = yield* world(1)
      assert.isUndefined(lanes.take("a"))
      const user = yield* use("a")
      const held = lanes.take("a")
      assert.strictEqual(held?.lane, "a")
      yield* Fiber.interrupt(user)
      yield* TestClock.adjust("10 minutes")
      assert.deepStrictEqual(log, ["+a"])
      // Somebody else wants the place.
      yield* use("b")
      assert.deepStrictEqual(log, ["+a"])
      held?.leave()
      yield* quiet
      assert.deepStrictEqual(log, ["+a", "-a", "+b"])
      assert.isUndefined(lanes.take("a"))
    }).pipe(Effect.scoped))

  it.effect("that were taken close a while after whoever took them has left", () =>
    Effect.gen(function*() {
      const { lanes, log, use } = yield* world(4)
      const user = yield* use("a")
      const held = lanes.take("a")
      yield* Fiber.interrupt(user)
      held?.leave()
      yield* TestClock.adjust("59 seconds")
      assert.deepStrictEqual(log, ["+a"])
      yield* TestClock.adjust("2 seconds")
      assert.deepStrictEqual(log, ["+a", "-a"])
    }).pipe(Effect.scoped))

  it.effect("that do not open are not kept", () =>
    Effect.gen(function*() {
      const { lanes, open } = yield* world(1)
      const exit = yield* Effect.exit(Effect.scoped(lanes.get("a", Effect.fail("no"))))
      assert.deepStrictEqual(exit, Exit.fail("no"))
      assert.strictEqual(yield* Effect.scoped(lanes.get("a", open("a"))), "a")
    }).pipe(Effect.scoped))

  it.effect("close with their scope at once, and interrupt whoever waits or comes later", () =>
    Effect.gen(function*() {
      const scope = yield* Scope.make()
      const { lanes, log, open, use } = yield* Scope.extend(world(1), scope)
      yield* use("a")
      const waiting = yield* use("b")
      yield* Scope.close(scope, Exit.void)
      assert.deepStrictEqual(log, ["+a", "-a"])
      assert.isTrue(Exit.isInterrupted(yield* Fiber.await(waiting)))
      assert.isTrue(Exit.isInterrupted(yield* Effect.exit(Effect.scoped(lanes.get("a", open("a"))))))
    }).pipe(Effect.scoped))
})
