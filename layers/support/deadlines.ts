/**
 * What is over after some time unless it has ended before: one fiber looks after all of it, where a race for each would
 * take two.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FiberHandle from "effect/FiberHandle"
import type * as Scope from "effect/Scope"

/**
 * Deadlines.
 *
 * @since 0.1.0
 * @category models
 */
export interface Deadlines {
  /** Calls back after so many milliseconds, unless the function that it gives is called before. */
  readonly after: (millis: number, expired: () => void) => () => void
}

interface Entry {
  readonly due: number
  readonly expired: () => void
}

/** What is due at about the same time is found at once, in milliseconds. */
const pause = 100

/**
 * Deadlines that are kept until the scope closes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<Deadlines, never, Scope.Scope> = Effect.gen(function*() {
  const clock = yield* Effect.clock
  const watching = yield* FiberHandle.makeRuntime<never>()
  const now = () => Number(clock.unsafeCurrentTimeNanos()) / 1e6
  const entries = new Set<Entry>()
  // When the fiber looks next.
  let armed = Number.POSITIVE_INFINITY

  const watch = Effect.gen(function*() {
    while (entries.size > 0) {
      armed = Number.POSITIVE_INFINITY
      for (const { due } of entries) armed = Math.min(armed, due)
      yield* Effect.sleep(Math.max(armed - now(), pause))
      for (const entry of entries) {
        if (entry.due > now()) continue
        entries.delete(entry)
        entry.expired()
      }
    }
    armed = Number.POSITIVE_INFINITY
  })

  return {
    after: (millis, expired) => {
      const entry: Entry = { due: now() + millis, expired }
      entries.add(entry)
      if (entry.due < armed) {
        armed = entry.due
        watching(watch)
      }
      return () => void entries.delete(entry)
    }
  }
})
