/**
 * Gzip by Node's zlib.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import { gunzipSync, gzipSync } from "node:zlib"
import { Gzip } from "../../services/Gzip.ts"

/** Bytes without the pool around them, which others write to. */
const own = (buffer: Uint8Array): Uint8Array =>
  buffer.byteOffset % 4 === 0
    ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length)
    : Uint8Array.from(buffer)

/**
 * Gzip by Node's zlib.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Gzip> = Layer.succeed(Gzip, {
  inflate: (packed, limit) => {
    try {
      return own(gunzipSync(packed, { maxOutputLength: limit }))
    } catch {
      // zlib throws on a damaged stream, and on one that is longer than the limit.
      return undefined
    }
  },
  deflate: (data) => own(gzipSync(data))
})
