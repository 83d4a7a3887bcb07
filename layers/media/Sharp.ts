/**
 * Makes the small pictures of pictures, by sharp.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import sharp from "sharp"
import type { Content } from "../../services/Files.ts"
import { Thumbnailer } from "../../services/Thumbnailer.ts"
import { read } from "./pull.ts"

/** In pixels a side. */
const side = 320
/** In bytes. */
const most = 200_000
/** Files and pictures that are larger get no thumbnail: the whole picture is in memory while it is made small. */
const largest = { bytes: 64 * 1024 * 1024, pixels: 100_000_000 }

/** The better ones of JPEG's qualities first: the first that is small enough is taken. */
const qualities = [85, 60, 30] as const

const shrunk = (bytes: Uint8Array, quality: number) =>
  Effect.tryPromise(() =>
    sharp(bytes, { limitInputPixels: largest.pixels })
      .rotate()
      .resize(side, side, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality })
      .toBuffer()
  )

const make = <E>(
  content: Content<E>,
  mimeType: string
): Effect.Effect<Option.Option<Uint8Array>, E> =>
  Effect.gen(function*() {
    const { size } = content
    if (!mimeType.startsWith("image/") || size === undefined || size > largest.bytes) return Option.none()
    const bytes = yield* read(content, 0, size)
    for (const quality of qualities) {
      const made = yield* Effect.option(shrunk(bytes, quality))
      // What is no picture to sharp is none at the next quality, either.
      if (Option.isNone(made)) return Option.none()
      if (made.value.length <= most) return Option.some(new Uint8Array(made.value))
    }
    return Option.none()
  })

/**
 * Thumbnails of pictures (JPEG, PNG, WebP, GIF, AVIF, TIFF, SVG) that are sent as documents or animations: made outside of
 * the main thread, turned as the picture says, on white where it is transparent.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Thumbnailer> = Layer.succeed(Thumbnailer, Thumbnailer.of({ make }))
