/**
 * What is wrong with bytes that are no TL value of the type that they should be.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"

/**
 * Why bytes could not be read.
 *
 * - `UnknownConstructor`: an id that the type does not have.
 * - `OutOfBounds`: the input ends too early.
 * - `TooMany`: a vector claims more items than the rest of the input could hold.
 * - `TooDeep`: more than 64 values inside each other.
 * - `Malformed`: a form that does not exist, or a number that is too large to be exact.
 * - `Leftover`: the value ends, the input does not.
 *
 * @since 0.1.0
 * @category errors
 */
export type DecodeReason = "UnknownConstructor" | "OutOfBounds" | "TooMany" | "TooDeep" | "Malformed" | "Leftover"

/**
 * Bytes that are not what they should be. Says nothing of the contents but a constructor's id.
 *
 * @since 0.1.0
 * @category errors
 */
export class TlDecodeError extends Data.TaggedError("TlDecodeError")<{
  /** The type that was expected: a type of the schema, or a primitive such as `string`. */
  readonly expected: string
  readonly reason: DecodeReason
  /** In bytes, from where the reader began. */
  readonly offset: number
  /** The id that was found, unsigned, when it is the id that is wrong. */
  readonly constructorId: number | undefined
}> {
  override get message(): string {
    const found = this.constructorId === undefined ? "" : `, found #${this.constructorId.toString(16).padStart(8, "0")}`
    return `${this.reason}: expected ${this.expected} at byte ${this.offset}${found}`
  }
}

/**
 * Makes the error without a stack: bytes from the network are at fault, not the code that looked at them.
 *
 * @since 0.1.0
 * @category constructors
 */
export const decodeError = (
  expected: string,
  reason: DecodeReason,
  offset: number,
  constructorId: number | undefined
): TlDecodeError => {
  const traced = Error as ErrorConstructor & { stackTraceLimit?: number }
  const limit = traced.stackTraceLimit
  if (limit === undefined) return new TlDecodeError({ expected, reason, offset, constructorId })
  traced.stackTraceLimit = 0
  const error = new TlDecodeError({ expected, reason, offset, constructorId })
  traced.stackTraceLimit = limit
  return error
}
