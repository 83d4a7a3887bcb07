/**
 * Where randomness comes from: keys, nonces, padding and message ids.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"

/**
 * Random bytes fit for secrets. Effect's own `Random` is predictable by design and is never used for them.
 *
 * @since 0.1.0
 * @category tags
 */
export class RandomSource extends Context.Tag("layergram/services/RandomSource")<RandomSource, {
  /** So many fresh random bytes. The caller owns the array. */
  readonly bytes: (length: number) => Uint8Array
}>() {}
