/**
 * Gzip in plain JavaScript, for any runtime.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import { Gunzip, gzipSync } from "fflate"
import { Gzip } from "../../services/Gzip.ts"

/** Input is inflated in steps of this many bytes, so that output beyond the limit is noticed early. */
const step = 16_384

/** A head of ten bytes, a trailer of eight. */
const shortest = 18

const inflate = (packed: Uint8Array, limit: number): Uint8Array | undefined => {
  if (packed.length < shortest) return undefined
  const chunks: Array<Uint8Array> = []
  let length = 0
  const gunzip = new Gunzip((chunk) => {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length && length <= limit; at += step) {
      gunzip.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch {
    // fflate throws on what is no gzip stream, or ends too early.
    return undefined
  }
  if (length > limit) return undefined
  const inflated = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    inflated.set(chunk, at)
    at += chunk.length
  }
  return inflated
}

/**
 * Gzip by the library fflate.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Gzip> = Layer.succeed(Gzip, {
  inflate,
  deflate: (data) => gzipSync(data, { mtime: 0 })
})
