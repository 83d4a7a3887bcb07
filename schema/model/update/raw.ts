/**
 * What has no kind of its own.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type * as T from "../../tl/api/types.ts"
import { tl } from "../tl.ts"

const TlUpdate = /* @__PURE__ */ tl<T.Update>("Update")

/**
 * Anything else, as Telegram's schema has it.
 *
 * @since 0.1.0
 * @category models
 */
export class RawUpdate extends Schema.TaggedClass<RawUpdate>("layergram/RawUpdate")("RawUpdate", { update: TlUpdate }) {
  /** The name of the constructor: `updateConfig`. */
  get constructorName(): T.Update["_tag"] {
    return this.update._tag
  }
}

/**
 * Something that this version's schema does not know, as it has come.
 *
 * @since 0.1.0
 * @category models
 */
export class UnknownUpdate extends Schema.TaggedClass<UnknownUpdate>("layergram/UnknownUpdate")("UnknownUpdate", {
  /** The number of the constructor that the bytes begin with. */
  constructorId: Schema.Int,
  bytes: Schema.Uint8ArrayFromBase64
}) {}
