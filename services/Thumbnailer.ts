/**
 * Makes the small pictures that are shown before a file is downloaded. None is made unless it is asked to: provide the layer
 * of `layergram/ThumbnailerSharp` (for pictures), of `layergram/ThumbnailerFfmpeg` (for films) or one of your own, and films, animations and documents that are uploaded
 * without a thumbnail get one.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#uploading-files
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type { Content } from "./Files.ts"

/**
 * Makes small pictures.
 *
 * @since 0.1.0
 * @category tags
 */
export class Thumbnailer extends Context.Tag("layergram/services/Thumbnailer")<Thumbnailer, {
  /** A JPEG of up to 200 kB and 320 pixels a side; none where it cannot make one. What it throws away is its own affair. */
  readonly make: <E>(content: Content<E>, mimeType: string) => Effect.Effect<Option.Option<Uint8Array>, E>
}>() {}
