/** Room for parts, and who has it. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, TestClock } from "effect"
import { Allowance } from "../../layers/files/Allowance.ts"

describe("the room for parts", () => {
  it.effect("is for whoever has least, and everybody may always have what it needs (F95, F203)", () =>
    Effect.gen(function*() {
      const allowance = new Allowance(4)
      const [first, second, third] = [allowance.share(1), allowance.share(2), allowance.share(1)]
      for (let i = 0; i < 4; i++) yield* first.enter
      // Full; what they need they have all the same.
      yield* second.enter
      yield* second.enter
      yield* third.enter
      const waiting = yield* Effect.forEach([first, second, third], (share) => Effect.fork(share.enter))
      yield* Effect.yieldNow()
      const through = () => waiting.map((fiber) => fiber.unsafePoll() !== null)
      first.leave()
      yield* Effect.yieldNow()
      assert.deepStrictEqual(through(), [false, false, false])
      second.leave()
      yield* Effect.yieldNow()
      assert.deepStrictEqual(through(), [false, true, false])
      for (let i = 0; i < 3; i++) first.leave()
      yield* Effect.yieldNow()
      assert.deepStrictEqual(through(), [true, true, false])
      first.leave()
      yield* Effect.yieldNow()
      assert.deepStrictEqual(through(), [true, true, true])
    }))

  it.effect("is given back by who does not wait any more, and by who ends (F203, F213)", () =>
    Effect.gen(function*() {
      const allowance = new Allowance(1)
      const [one, other] = [allowance.share(1), allowance.share(1)]
      yield* one.enter
      const waiting = yield* Effect.fork(one.enter)
      yield* Effect.yieldNow()
      yield* Fiber.interrupt(waiting)
      assert.strictEqual(one.held, 1)
      yield* one.enter.pipe(Effect.timeoutOption("1 second"), Effect.fork)
      yield* TestClock.adjust("1 second")
      assert.strictEqual(one.held, 1)
      one.close()
      assert.strictEqual(one.held, 0)
      // What ends late gives nothing back twice.
      one.leave()
      yield* Effect.flip(other.use(Effect.fail("a reason")))
      yield* Effect.exit(other.use(Effect.die("a fault")))
      assert.strictEqual(other.held, 0)
      yield* other.enter
      assert.isFalse(allowance.take(other))
    }))
})
