/**
 * Randomness that is none: the same seed gives the same bytes. FOR TESTS ONLY, where a run must be repeatable; nothing
 * made of it is secret.
 *
 * @since 0.1.0
 */
import { chacha20 } from "@noble/ciphers/chacha.js"
import { sha256 } from "@noble/hashes/sha2.js"
import * as Layer from "effect/Layer"
import { RandomSource } from "../../services/RandomSource.ts"

const blockSize = 64

/**
 * Provides a `RandomSource` that gives the ChaCha20 keystream of the seed, one stream over all calls: how it is cut
 * into calls makes no difference. TEST ONLY. Every layer built starts at the beginning.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (seed: string): Layer.Layer<RandomSource> =>
  Layer.sync(RandomSource, () => {
    const key = sha256(new TextEncoder().encode(seed))
    const nonce = new Uint8Array(12)
    let at = 0
    return RandomSource.of({
      bytes: (length) => {
        const skip = at % blockSize
        const stream = chacha20(key, nonce, new Uint8Array(skip + length), undefined, Math.floor(at / blockSize))
        at += length
        return stream.slice(skip)
      }
    })
  })
