/**
 * Time for tests that passes as fast as the work in it can be done. `TestClock` waits three times for a timer of the
 * real event loop and looks at every fiber before each step, which makes 10 to 20 ms; here a step waits until the
 * microtasks have run out, which makes microseconds. Everything under test has to run in microtasks, as what is in
 * memory does.
 */
import { it as it_ } from "@effect/vitest"
import type { TestClock } from "effect"
import { Chunk, Clock, Duration, Effect, Fiber, Logger, Option, Scheduler } from "effect"
import { Bed } from "../../layers/testing/VirtualTime.ts"

/** Waits until nothing more happens without time passing. */
export const quiet: Effect.Effect<void> = Effect.async((resume) => {
  const immediate = setImmediate(() => resume(Effect.void))
  return Effect.sync(() => clearImmediate(immediate))
})

/** Effect's own scheduler leaves the microtasks after 2048 rounds; then `quiet` would mistake a pause for the end. */
const scheduler = new Scheduler.MixedScheduler(Number.POSITIVE_INFINITY)

/** A clock that stands still until it is adjusted. The functions of `TestClock` work with it. */
export class VirtualClock implements TestClock.TestClock {
  readonly [Clock.ClockTypeId]: Clock.ClockTypeId = Clock.ClockTypeId
  private readonly bed: Bed

  constructor(bed: Bed = new Bed()) {
    this.bed = bed
  }
  /** A clock that shows the same time, and knows its own sleepers. */
  sibling(): VirtualClock {
    return new VirtualClock(this.bed)
  }
  /** How many sleep by this clock. */
  sleeping(): number {
    return this.bed.all().filter(({ owner }) => owner === this).length
  }
  unsafeCurrentTimeMillis(): number {
    return this.bed.now
  }
  unsafeCurrentTimeNanos(): bigint {
    return BigInt(Math.floor(this.bed.now * 1_000_000))
  }
  readonly currentTimeMillis = Effect.sync(() => this.unsafeCurrentTimeMillis())
  readonly currentTimeNanos = Effect.sync(() => this.unsafeCurrentTimeNanos())
  readonly sleeps = Effect.sync(() => Chunk.fromIterable(this.bed.all().map(({ at }) => at)))
  readonly save = Effect.sync(() => {
    const instant = this.bed.now
    return this.setTime(instant)
  })

  sleep(duration: Duration.Duration): Effect.Effect<void> {
    return this.bed.sleep(this, duration)
  }
  setTime(instant: number): Effect.Effect<void> {
    return Effect.gen(this, function*() {
      yield* quiet
      while (this.bed.wakeNext(instant) !== undefined) yield* quiet
      this.bed.now = instant
    })
  }
  adjust(by: Duration.DurationInput): Effect.Effect<void> {
    return Effect.suspend(() => this.setTime(this.bed.now + Duration.toMillis(by)))
  }
  adjustWith(by: Duration.DurationInput) {
    return <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.zipLeft(effect, this.adjust(by), { concurrent: true })
  }
  /** Lets time pass until a fiber is done, or for so long; `false` when it is not done then. */
  drive(fiber: Fiber.RuntimeFiber<unknown, unknown>, limit: Duration.DurationInput): Effect.Effect<boolean> {
    return Effect.gen(this, function*() {
      const end = this.bed.now + Duration.toMillis(limit)
      do {
        yield* quiet
        if (Option.isSome(yield* Fiber.poll(fiber))) return true
      } while (this.bed.wakeNext(end) !== undefined)
      return false
    })
  }
}

/** Runs an effect by a virtual clock, without logs. */
export const virtually = <A, E, R>(effect: (clock: VirtualClock) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.suspend(() => {
    const clock = new VirtualClock()
    return effect(clock).pipe(
      Effect.withClock(clock),
      Effect.withScheduler(scheduler),
      Effect.provide(Logger.remove(Logger.defaultLogger))
    )
  })

/** `it` of `@effect/vitest`, with this clock in the place of `TestClock`. */
export const it = {
  effect: <A, E>(name: string, self: () => Effect.Effect<A, E>, timeout?: number): void =>
    it_.live(name, () => virtually(self), timeout)
}
