/**
 * What keeps the embedded server from listening.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"

/**
 * The server cannot listen.
 *
 * @since 0.1.0
 * @category errors
 */
export class ListenError extends Data.TaggedError("ListenError")<{
  readonly dc: number
  readonly cause: unknown
}> {
  override get message(): string {
    return `data centre ${this.dc} cannot listen: ${String(this.cause)}`
  }
}
