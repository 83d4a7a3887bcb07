/**
 * Photos, and the small pictures that stand for photos and documents.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#image-thumbnail-types
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { FileLocation, FileOrigin, PhotoName } from "./FileLocation.ts"

/**
 * A picture in one of the sizes that Telegram keeps: `s`, `m`, `x`, `y`, `w` fit into 100, 320, 800, 1280, 2560 pixels a
 * side, `a`, `b`, `c`, `d` are cut to 160, 320, 640, 1280.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/type/PhotoSize
 */
export class PhotoSize extends Schema.Class<PhotoSize>("layergram/PhotoSize")({
  type: Schema.String,
  /** In pixels. */
  width: Schema.Int,
  /** In pixels. */
  height: Schema.Int,
  /** In bytes. */
  size: Schema.Int,
  /** The picture, where it came along; it cannot be downloaded then. */
  bytes: Schema.OptionFromNullOr(Schema.Uint8ArrayFromBase64)
}) {}

/**
 * A short film (MPEG-4, no sound) that stands for a picture: `u` for a profile photo, `v` for the thumbnail of an animation, `f`
 * for the effect of a sticker.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/videoSize
 */
export class VideoSize extends Schema.Class<VideoSize>("layergram/VideoSize")({
  type: Schema.String,
  /** In pixels. */
  width: Schema.Int,
  /** In pixels. */
  height: Schema.Int,
  /** In bytes. */
  size: Schema.Int
}) {}

/** What stands for a picture. `Media.thumbnails`, `Media.stripped` and `Media.outline` read it. */
export const pictures = {
  /** Telegram's own sizes, in the order in which Telegram has sent them. */
  sizes: Schema.Array(PhotoSize),
  videoSizes: Schema.Array(VideoSize),
  /** A tiny JPEG without its head: `Media.stripped` puts it on. */
  stripped: Schema.OptionFromNullOr(Schema.Uint8ArrayFromBase64)
}

/** What media say of how they are shown. */
export const shown = {
  /** Whether it is hidden until somebody taps it. */
  hasSpoiler: Schema.Boolean,
  /** How long it can be seen once it is opened; zero for once. */
  ttl: Schema.OptionFromNullOr(Schema.DurationFromMillis)
}

/**
 * A photo. A JPEG in several sizes; its location is that of the largest.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/photo
 */
export class Photo extends Schema.TaggedClass<Photo>("layergram/Photo")("Photo", {
  id: Schema.BigInt,
  accessHash: Schema.BigInt,
  reference: Schema.Uint8ArrayFromBase64,
  dc: Schema.Int,
  date: Schema.DateTimeUtc,
  ...pictures,
  ...shown,
  origin: Schema.OptionFromNullOr(FileOrigin)
}) {
  get location(): FileLocation {
    return photoLocation(this, largest(this.sizes))
  }
}

const isFile = (size: PhotoSize): boolean => size.bytes._tag === "None"

const largest = (sizes: ReadonlyArray<PhotoSize>): PhotoSize | undefined => {
  let best: PhotoSize | undefined
  for (const size of sizes) {
    const isLarger = best === undefined || size.width * size.height > best.width * best.height
    if (isFile(size) && isLarger) best = size
  }
  return best
}

/**
 * Where one size of a photo lies.
 *
 * @since 0.1.0
 * @category locations
 */
export const photoLocation = (
  photo: Pick<Photo, "id" | "accessHash" | "reference" | "dc" | "origin">,
  size: { readonly type: string; readonly size: number } | undefined
): FileLocation =>
  new FileLocation({
    dc: Option.some(photo.dc),
    size: Option.fromNullable(size?.size),
    name: new PhotoName({
      id: photo.id,
      accessHash: photo.accessHash,
      reference: photo.reference,
      thumbnail: size?.type ?? ""
    }, true),
    origin: photo.origin
  }, true)
