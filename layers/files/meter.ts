/**
 * How fast a transfer is. Pure.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import type { Progress } from "../../services/Files.ts"

/** What was is forgotten with this half-life, in milliseconds. */
const halfLife = 3000

/**
 * Counts bytes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Meter {
  /** So many bytes more, at a time in milliseconds. */
  readonly add: (bytes: number, now: number) => Progress
  readonly now: () => Progress
}

/**
 * A meter of a transfer that began at a time in milliseconds, with so many bytes over already.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (total: number | undefined, began: number, over = 0): Meter => {
  let bytes = over
  let last = began
  // Both fade in the same way, so that their quotient is the rate of late.
  let moved = 0
  let took = 0
  const progress = (): Progress => {
    const rate = took === 0 ? 0 : (moved / took) * 1000
    const left = total === undefined || rate === 0 ? undefined : Duration.millis(((total - bytes) / rate) * 1000)
    return { bytes, total, rate, left }
  }
  return {
    now: progress,
    add: (more, now) => {
      const passed = Math.max(0, now - last)
      const fade = 0.5 ** (passed / halfLife)
      last = now
      bytes += more
      moved = moved * fade + more
      took = took * fade + passed
      return progress()
    }
  }
}
