/**
 * How `services/DcResolver.ts` fails. In a file of its own, so that clients without a resolver do not contain it.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * Nobody knew addresses that are of use:
 *
 * - `Key`: the public key is none.
 * - `Request`: nobody could be asked, or answered in time.
 * - `Answer`: the answer was something else than what was asked for.
 * - `Signature`: the owner of the key has not made it.
 * - `Expired`: it does not hold any more, or has no address for this telephone number.
 *
 * @since 0.1.0
 * @category errors
 */
export class DcResolverError extends Schema.TaggedError<DcResolverError>()("DcResolverError", {
  reason: Schema.Literal("Key", "Request", "Answer", "Signature", "Expired"),
  /** Who was asked. */
  source: Schema.String,
  cause: Schema.optional(Schema.Defect)
}) {
  /** All may change but the key. */
  get retryable(): boolean {
    return this.reason !== "Key"
  }
  /** Nothing was sent to Telegram. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `no addresses of data centres from ${this.source} (${this.reason})`
  }
}
