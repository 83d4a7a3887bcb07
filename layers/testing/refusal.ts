/**
 * How the embedded server says no.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/errors
 */
import * as Data from "effect/Data"

/**
 * A refusal in Telegram's own words. The server's functions return it like any other answer, and handlers of tests may
 * fail with it.
 *
 * @since 0.1.0
 * @category errors
 */
export class Refusal extends Data.TaggedError("Refusal")<{
  readonly code: number
  readonly text: string
}> {
  override get message(): string {
    return `${this.text} (${this.code})`
  }
}

// A refusal is an ordinary value here: no time is lost on a stack that nobody reads.
const cheaply = <A>(make: () => A): A => {
  const traced = Error as ErrorConstructor & { stackTraceLimit?: number }
  const limit = traced.stackTraceLimit
  if (limit === undefined) return make()
  traced.stackTraceLimit = 0
  const made = make()
  traced.stackTraceLimit = limit
  return made
}

/**
 * A refusal: `refuse(400, "PEER_ID_INVALID")`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const refuse = (code: number, text: string): Refusal => cheaply(() => new Refusal({ code, text }))

/**
 * A refusal with the code 400: the call makes no sense.
 *
 * @since 0.1.0
 * @category constructors
 */
export const invalid = (text: string): Refusal => refuse(400, text)

/**
 * A refusal with the code 403: not allowed.
 *
 * @since 0.1.0
 * @category constructors
 */
export const forbidden = (text: string): Refusal => refuse(403, text)
