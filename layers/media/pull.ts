/**
 * Bytes out of the midst of content.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { Content } from "../../services/Files.ts"

/**
 * So many bytes from an offset on, fewer at the end.
 *
 * @since 0.1.0
 * @category reading
 */
export const read = <E>(content: Content<E>, offset: number, length: number): Effect.Effect<Uint8Array, E> =>
  Effect.scoped(Effect.flatMap(content.open(offset), (pull) => pull(new Uint8Array(length))))
