/**
 * What a cause says, for the sentence of the error that has it.
 *
 * @since 0.1.0
 */
import * as Predicate from "effect/Predicate"

/** A sentence has no room for more. */
const longest = 200

/** What something says of itself; what says nothing may have a cause, or at least a code. */
const said = (cause: unknown, depth: number): string => {
  if (typeof cause === "string") return cause
  if (!(cause instanceof Error) || depth === 0) return ""
  if (cause.message !== "") return cause.message
  const below = said(cause.cause, depth - 1)
  return below === "" && Predicate.hasProperty(cause, "code") && typeof cause.code === "string" ? cause.code : below
}

/**
 * A cause, to be put behind a sentence: its first line, or nothing where it says nothing.
 *
 * @since 0.1.0
 * @category conversions
 */
export const because = (cause: unknown): string => {
  const [line = ""] = said(cause, 4).split("\n", 1)
  return line === "" ? "" : `: ${line.slice(0, longest)}`
}
