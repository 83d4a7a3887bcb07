/**
 * How the server reads calls and writes results and updates in the layer that a client speaks.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invoking#layers
 */
import type { AnyCall, Results } from "../../schema/tl/api/server.ts"
import { readMethod, writeResult } from "../../schema/tl/api/server.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { writeUpdates } from "../../schema/tl/api/write.ts"
import type { Reader } from "../../schema/tl/Reader.ts"
import type { Writer } from "../../schema/tl/Writer.ts"

/**
 * One layer of the API.
 *
 * @since 0.1.0
 * @category models
 */
export interface Codec {
  /** Reads a call without wrappers around it. Throws `TlDecodeError`. */
  readonly readCall: (reader: Reader) => AnyCall
  readonly writeResult: <Name extends keyof Results>(name: Name, writer: Writer, value: Results[Name]) => void
  readonly writeUpdates: (writer: Writer, updates: T.Updates) => void
}

/**
 * The layer of the generated code.
 *
 * @since 0.1.0
 * @category codecs
 */
export const native: Codec = { readCall: readMethod, writeResult, writeUpdates }
