/**
 * A counter and what came too early for it. Pure: the account has three of them (`pts`, `qts`, `seq`), each channel has
 * one.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#recovering-gaps
 */
import type * as T from "../../schema/tl/api/types.ts"

/**
 * Something that takes a counter from `start` to `end`, and what an application is told of it: nothing where it has done
 * it itself.
 *
 * @since 0.1.0
 * @category models
 */
export interface Step {
  readonly start: number
  readonly end: number
  readonly updates: ReadonlyArray<T.Update>
  /** The date of the container, where `seq` counts it. */
  readonly date?: number | undefined
}

/**
 * A counter.
 *
 * @since 0.1.0
 * @category models
 */
export interface Line {
  value: number
  /** What waits for something that comes before it, in the order in which it will have its turn. */
  held: Array<Step>
}

/**
 * So much waits for a counter at most.
 *
 * @since 0.1.0
 * @category constants
 */
export const maxHeld = 1000

/** A counter does not make such a leap: somebody errs, and the server has to be asked. */
const leap = 1_000_000_000

/**
 * - `Now`: it is next.
 * - `Old`: it was counted before.
 * - `Early`: something before it is missing.
 * - `Wild`: no correct server says that; only a difference tells the truth.
 *
 * @since 0.1.0
 * @category models
 */
export type Verdict = "Now" | "Old" | "Early" | "Wild"

/**
 * What a step from `start` to `end` is to a counter.
 *
 * @since 0.1.0
 * @category predicates
 */
export const judge = (local: number, start: number, end: number): Verdict => {
  if (end <= 0 || end < start || Math.abs(end - local) > leap) return "Wild"
  if (start === local) return "Now"
  if (start > local) return "Early"
  // A step that begins before and ends after the present: one of us has miscounted.
  return end > local ? "Wild" : "Old"
}

/**
 * An empty counter.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (value: number): Line => ({ value, held: [] })

const isBefore = (a: Step, b: Step): boolean => a.start < b.start || (a.start === b.start && a.end < b.end)

/**
 * Lets a step wait; `false` when there is no place. What waits already does not wait twice.
 *
 * @since 0.1.0
 * @category transitions
 */
export const hold = (line: Line, step: Step): boolean => {
  const { held } = line
  let at = held.length
  for (; at > 0; at--) {
    const other = held[at - 1]
    if (other === undefined) break
    if (other.start === step.start && other.end === step.end && step.end > step.start) return true
    if (!isBefore(step, other)) break
  }
  if (held.length >= maxHeld) return false
  if (at === held.length) held.push(step)
  else held.splice(at, 0, step)
  return true
}

/**
 * Gives everything its turn that waits no more; `false` when something wild was among it.
 *
 * @since 0.1.0
 * @category transitions
 */
export const drain = (line: Line, apply: (step: Step) => void): boolean => {
  if (line.held.length === 0) return true
  let done = 0
  let tame = true
  for (const step of line.held) {
    const verdict = judge(line.value, step.start, step.end)
    if (verdict === "Early") break
    done++
    if (verdict === "Now") {
      line.value = step.end
      apply(step)
    } else if (verdict === "Wild") tame = false
  }
  line.held = done === line.held.length ? [] : line.held.slice(done)
  return tame
}
