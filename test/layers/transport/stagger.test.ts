import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, FastCheck, Fiber, TestClock } from "effect"
import { stagger } from "../../../layers/transport/stagger.ts"
import { failureOf, settle } from "../../client/support.ts"

/** Attempts that write down what happens to them. */
const attempts = (plans: ReadonlyArray<{ readonly after: number; readonly succeeds: boolean }>) => {
  const begun: Array<number> = []
  const open = new Set<number>()
  const effects = plans.map(({ after, succeeds }, index) =>
    Effect.gen(function*() {
      begun.push(index)
      yield* Effect.acquireRelease(
        Effect.sync(() => open.add(index)),
        () => Effect.sync(() => open.delete(index))
      )
      yield* Effect.sleep(after)
      return yield* succeeds ? Effect.succeed(index) : Effect.fail(`attempt ${index}`)
    })
  )
  return { begun, open, effects }
}

describe("attempts a little apart", () => {
  it.effect("end with the first when it is quick, and the others are never begun", () =>
    Effect.gen(function*() {
      const { begun, effects, open } = attempts([{ after: 100, succeeds: true }, { after: 0, succeeds: true }])
      const fiber = yield* Effect.fork(Effect.scoped(Effect.tap(stagger(effects, 250), () => {
        assert.deepStrictEqual([...open], [0])
      })))
      yield* TestClock.adjust(100)
      assert.strictEqual(yield* Fiber.join(fiber), 0)
      assert.deepStrictEqual(begun, [0])
      assert.strictEqual(open.size, 0)
    }))

  it.effect("begin the next after a while, and at once when one fails", () =>
    Effect.gen(function*() {
      const { begun, effects, open } = attempts([
        { after: 10_000, succeeds: true },
        { after: 50, succeeds: false },
        { after: 500, succeeds: true }
      ])
      const fiber = yield* Effect.fork(stagger(effects, 250))
      yield* TestClock.adjust(249)
      assert.deepStrictEqual(begun, [0])
      yield* TestClock.adjust(1)
      assert.deepStrictEqual(begun, [0, 1])
      yield* TestClock.adjust(50)
      assert.deepStrictEqual(begun, [0, 1, 2])
      yield* TestClock.adjust(500)
      assert.strictEqual(yield* Fiber.join(fiber), 2)
      assert.deepStrictEqual([...open], [2])
    }).pipe(Effect.scoped))

  it.effect("go one by one with an endless distance", () =>
    Effect.gen(function*() {
      const { begun, effects } = attempts([{ after: 60_000, succeeds: false }, { after: 1, succeeds: true }])
      const fiber = yield* Effect.fork(stagger(effects, Duration.infinity))
      yield* TestClock.adjust(59_999)
      assert.deepStrictEqual(begun, [0])
      yield* TestClock.adjust(2)
      assert.strictEqual(yield* Fiber.join(fiber), 1)
    }).pipe(Effect.scoped))

  const plan = FastCheck.record({ after: FastCheck.nat(1000), succeeds: FastCheck.boolean() })

  it.effect.prop(
    "leave exactly one thing open, or none, and tell all failures in order",
    [FastCheck.array(plan, { maxLength: 5 }), FastCheck.nat(500), FastCheck.boolean()],
    ([plans, distance, isInterrupted]) =>
      Effect.gen(function*() {
        const { effects, open } = attempts(plans)
        yield* Effect.scoped(Effect.gen(function*() {
          const fiber = yield* Effect.fork(stagger(effects, distance))
          yield* settle
          if (isInterrupted) {
            yield* TestClock.adjust(distance)
            yield* Fiber.interrupt(fiber)
            return
          }
          yield* TestClock.adjust(10_000)
          const exit = yield* Fiber.await(fiber)
          if (exit._tag === "Success") {
            assert.isTrue(plans[exit.value]?.succeeds)
            assert.deepStrictEqual([...open], [exit.value])
            return
          }
          assert.isTrue(plans.every(({ succeeds }) => !succeeds))
          assert.deepStrictEqual(failureOf(exit), plans.map((_, index) => `attempt ${index}`))
        }))
        assert.strictEqual(open.size, 0)
      }),
    { fastCheck: { numRuns: 60 } }
  )
})
