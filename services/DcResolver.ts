/**
 * Finds addresses of data centres where none that are known answer. Used by `layers/pool/rescue.ts`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { DataCentre } from "../schema/wire/Servers.ts"

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

/**
 * Finds addresses. They need not be trusted: whoever answers there has to prove that it is Telegram.
 *
 * @since 0.1.0
 * @category models
 */
export type Resolver = Effect.Effect<ReadonlyArray<DataCentre>, DcResolverError>

/**
 * The resolver of a client; none unless one is provided to its layer.
 *
 * @since 0.1.0
 * @category tags
 */
export class DcResolver extends Context.Reference<DcResolver>()("layergram/services/DcResolver", {
  defaultValue: (): Resolver | undefined => undefined
}) {}
