/**
 * Randomness from the platform: `crypto.getRandomValues`, which Node, Bun, Deno, browsers and workers all have.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import { RandomSource } from "../../services/RandomSource.ts"

// Asking the platform costs about 2 µs however little is wanted; this much at a time, it costs next to nothing.
const poolSize = 16_384

// More than this at once, the platform refuses.
const maxRequest = 65_536

const fill = (bytes: Uint8Array<ArrayBuffer>): Uint8Array => {
  for (let at = 0; at < bytes.length; at += maxRequest) {
    globalThis.crypto.getRandomValues(bytes.subarray(at, at + maxRequest))
  }
  return bytes
}

/**
 * Provides `RandomSource` from the platform, through a pool. Bytes leave the pool for good: they are wiped from it as
 * they are handed out.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<RandomSource> = Layer.sync(RandomSource, () => {
  const pool = new Uint8Array(poolSize)
  let used = poolSize
  return RandomSource.of({
    bytes: (length) => {
      if (length > poolSize >> 2) return fill(new Uint8Array(length))
      if (used + length > poolSize) {
        fill(pool)
        used = 0
      }
      const out = pool.slice(used, used + length)
      pool.fill(0, used, used + length)
      used += length
      return out
    }
  })
})
