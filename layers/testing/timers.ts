/**
 * Time for the embedded server: Effect's clock read synchronously, and things to do later as fibers of the server's
 * scope. Under `TestClock` all of it is virtual.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberId from "effect/FiberId"
import * as FiberSet from "effect/FiberSet"
import type * as Scope from "effect/Scope"
import * as VirtualTime from "./VirtualTime.ts"

/**
 * The server's clock and alarm.
 *
 * @since 0.1.0
 * @category models
 */
export interface Timers {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Seconds since 1970, as most of the API counts. */
  readonly seconds: () => number
  /** Sets the server's clock so many milliseconds ahead of the clock of the program. */
  readonly shift: (milliseconds: number) => void
  /** Does something later, in milliseconds; gives the function that calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
  /** Runs an effect in the background, as long as the server runs; gives the function that interrupts it. */
  readonly fork: (effect: Effect.Effect<void>) => () => void
}

/**
 * Timers of the surrounding clock and scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<Timers, never, Scope.Scope> = Effect.gen(function*() {
  const clock = yield* Effect.clock
  const run = yield* FiberSet.makeRuntime<never, void, never>()
  let offset = clock.unsafeCurrentTimeMillis() < VirtualTime.unset ? VirtualTime.epoch : 0
  const now = () => Number(clock.unsafeCurrentTimeNanos()) / 1e6 + offset
  const fork = (effect: Effect.Effect<void>) => {
    const fiber = run(effect)
    return () => fiber.unsafeInterruptAsFork(FiberId.none)
  }
  const pending = new Set<() => void>()
  yield* Effect.addFinalizer(() =>
    Effect.sync(() => {
      for (const callOff of pending) callOff()
    })
  )
  /** In virtual time nobody has to wait for it. */
  const onFace = (face: VirtualTime.Face, milliseconds: number, f: () => void) => {
    const callOff = face.after(milliseconds, () => {
      pending.delete(callOff)
      f()
    })
    pending.add(callOff)
    return () => {
      pending.delete(callOff)
      callOff()
    }
  }
  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    shift: (milliseconds) => {
      offset += milliseconds
    },
    after: (milliseconds, f) =>
      clock instanceof VirtualTime.Face
        ? onFace(clock, milliseconds, f)
        : fork(Effect.delay(Effect.sync(f), Duration.millis(milliseconds))),
    fork
  }
})
