/**
 * Photos and documents, from Telegram's objects. Pure; nothing is validated again, and what makes no sense is left out.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import * as Model from "../Document.ts"
import type { FileOrigin } from "../FileLocation.ts"
import { Photo, PhotoSize, VideoSize } from "../Photo.ts"
import { filled } from "./bare.ts"
import { seconds } from "./time.ts"

const none = Option.none()
const empty: ReadonlyArray<never> = []
const makePhotoSize = /* @__PURE__ */ filled(PhotoSize, undefined)
const makePhoto = /* @__PURE__ */ filled(Photo, "Photo")
const makeVideo = /* @__PURE__ */ filled(Model.Video, "Video")
const makeDocument = /* @__PURE__ */ filled(Model.Document, "Document")

/**
 * A length of time, to the millisecond.
 *
 * @since 0.1.0
 * @category conversions
 */
export const span = (from: number | undefined): Option.Option<Duration.Duration> =>
  from === undefined ? none : Option.some(Duration.millis(Math.round(from * 1000)))

/** Telegram's number for "once". */
const once = 2 ** 31 - 1

const ttlOf = (from: number | undefined): Option.Option<Duration.Duration> => span(from === once ? 0 : from)

interface Pictures {
  readonly sizes: ReadonlyArray<PhotoSize>
  readonly stripped: Option.Option<Uint8Array>
}

const noPictures: Pictures = { sizes: empty, stripped: none }

/**
 * The pictures that stand for a file.
 *
 * @since 0.1.0
 * @category conversions
 */
export const pictures = (from: ReadonlyArray<T.PhotoSize> | undefined): Pictures => {
  if (from === undefined || from.length === 0) return noPictures
  const sizes: Array<PhotoSize> = []
  let stripped: Option.Option<Uint8Array> = none
  for (const one of from) {
    switch (one._tag) {
      case "photoSize":
        sizes.push(makePhotoSize({ type: one.type, width: one.w, height: one.h, size: one.size, bytes: none }))
        break
      case "photoSizeProgressive": {
        const size = one.sizes[one.sizes.length - 1] ?? 0
        sizes.push(makePhotoSize({ type: one.type, width: one.w, height: one.h, size, bytes: none }))
        break
      }
      case "photoCachedSize": {
        const { bytes } = one
        const size = bytes.length
        sizes.push(
          makePhotoSize({ type: one.type, width: one.w, height: one.h, size, bytes: Option.some(bytes) })
        )
        break
      }
      case "photoStrippedSize":
        stripped = Option.some(one.bytes)
        break
      case "photoPathSize":
      case "photoSizeEmpty":
    }
  }
  return { sizes, stripped }
}

const films = (from: ReadonlyArray<T.VideoSize> | undefined): ReadonlyArray<VideoSize> =>
  from === undefined ? empty : from.flatMap((one) =>
    one._tag === "videoSize"
      ? [new VideoSize({ type: one.type, width: one.w, height: one.h, size: one.size }, true)]
      : []
  )

/**
 * What a message says of a file besides the file.
 *
 * @since 0.1.0
 * @category models
 */
export interface Around {
  readonly spoiler?: boolean | undefined
  readonly ttlSeconds?: number | undefined
  readonly altDocuments?: ReadonlyArray<T.Document> | undefined
  readonly videoCover?: T.Photo | undefined
  readonly videoTimestamp?: number | undefined
}

/**
 * A photo; none for an empty one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const photo = (
  from: T.Photo | undefined,
  origin: Option.Option<FileOrigin>,
  around: Around = {}
): Option.Option<Photo> => {
  if (from?._tag !== "photo") return none
  const { sizes, stripped } = pictures(from.sizes)
  return Option.some(
    makePhoto({
      id: from.id,
      accessHash: from.accessHash,
      reference: from.fileReference,
      dc: from.dcId,
      date: seconds(from.date),
      sizes,
      videoSizes: films(from.videoSizes),
      stripped,
      hasSpoiler: around.spoiler === true,
      ttl: ttlOf(around.ttlSeconds),
      origin
    })
  )
}

/** What the attributes of a document say, the first of each kind. */
interface Attributes {
  readonly name?: T.documentAttributeFilename
  readonly image?: T.documentAttributeImageSize
  readonly video?: T.documentAttributeVideo
  readonly audio?: T.documentAttributeAudio
  readonly sticker?: T.documentAttributeSticker
  readonly emoji?: T.documentAttributeCustomEmoji
  readonly isAnimated: boolean
}

const attributesOf = (from: ReadonlyArray<T.DocumentAttribute>): Attributes => {
  const found: { -readonly [Key in keyof Attributes]: Attributes[Key] } = { isAnimated: false }
  for (const one of from) {
    switch (one._tag) {
      case "documentAttributeFilename":
        found.name ??= one
        break
      case "documentAttributeImageSize":
        found.image ??= one
        break
      case "documentAttributeVideo":
        found.video ??= one
        break
      case "documentAttributeAudio":
        found.audio ??= one
        break
      case "documentAttributeSticker":
        found.sticker ??= one
        break
      case "documentAttributeCustomEmoji":
        found.emoji ??= one
        break
      case "documentAttributeAnimated":
        found.isAnimated = true
        break
      case "documentAttributeHasStickers":
    }
  }
  return found
}

const fileOf = (from: T.document, has: Attributes, origin: Option.Option<FileOrigin>) => {
  const { sizes, stripped } = pictures(from.thumbs)
  return {
    id: from.id,
    accessHash: from.accessHash,
    reference: from.fileReference,
    dc: from.dcId,
    date: seconds(from.date),
    size: from.size,
    mimeType: from.mimeType,
    fileName: Option.fromNullable(has.name?.fileName),
    sizes,
    videoSizes: films(from.videoThumbs),
    stripped,
    origin
  }
}

type File = ReturnType<typeof fileOf>

const frameOf = ({ image, video }: Attributes) => ({
  width: video?.w ?? image?.w ?? 0,
  height: video?.h ?? image?.h ?? 0
})

const lengthOf = ({ audio, video }: Attributes): Duration.Duration =>
  Duration.millis(Math.round((video?.duration ?? audio?.duration ?? 0) * 1000))

const setOf = (from: T.InputStickerSet | undefined): Option.Option<Model.StickerSetId> =>
  from?._tag === "inputStickerSetID"
    ? Option.some(new Model.StickerSetId({ id: from.id, accessHash: from.accessHash }, true))
    : none

const formats: { readonly [mimeType: string]: Model.Sticker["format"] | undefined } = {
  "application/x-tgsticker": "Animated",
  "video/webm": "Video"
}

const sticker = (from: T.document, file: File, has: Attributes): Model.Sticker => {
  const outline = from.thumbs?.find((one) => one._tag === "photoPathSize")
  const mask = has.sticker?.maskCoords
  return new Model.Sticker({
    ...file,
    ...frameOf(has),
    format: formats[file.mimeType] ?? "Static",
    use: has.emoji === undefined ? (has.sticker?.mask === true ? "Mask" : "Regular") : "CustomEmoji",
    emoji: (has.emoji ?? has.sticker)?.alt ?? "",
    set: setOf((has.emoji ?? has.sticker)?.stickerset),
    mask: mask === undefined
      ? none
      : Option.some(new Model.MaskPosition({ point: mask.n, x: mask.x, y: mask.y, scale: mask.zoom }, true)),
    hasTextColor: has.emoji?.textColor === true,
    isFree: has.emoji?.free === true,
    packedOutline: Option.fromNullable(outline?.bytes)
  }, true)
}

const quality = (origin: Option.Option<FileOrigin>) => (from: T.Document): ReadonlyArray<Model.VideoQuality> => {
  if (from._tag !== "document") return empty
  const has = attributesOf(from.attributes)
  // Lists of the pieces of a film come along as documents, too.
  if (has.video === undefined) return empty
  return [
    new Model.VideoQuality({
      ...fileOf(from, has, origin),
      ...frameOf(has),
      duration: lengthOf(has),
      codec: Option.fromNullable(has.video.videoCodec)
    }, true)
  ]
}

const video = (file: File, has: Attributes, shown: Shown, around: Around): Model.Video =>
  makeVideo({
    ...file,
    ...shown,
    ...frameOf(has),
    duration: lengthOf(has),
    isStreamable: has.video?.supportsStreaming === true,
    hasSound: has.video?.nosound !== true,
    codec: Option.fromNullable(has.video?.videoCodec),
    cover: photo(around.videoCover, file.origin),
    startsAt: span(around.videoTimestamp),
    qualities: around.altDocuments?.flatMap(quality(file.origin)) ?? empty
  })

interface Shown {
  readonly hasSpoiler: boolean
  readonly ttl: Option.Option<Duration.Duration>
}

/**
 * A document, as what its attributes say it is; none for an empty one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const document = (
  from: T.Document | undefined,
  origin: Option.Option<FileOrigin>,
  around: Around = {}
): Option.Option<Exclude<Model.FileMedia, Photo | Model.LivePhoto>> => {
  if (from?._tag !== "document") return none
  const has = attributesOf(from.attributes)
  const file = fileOf(from, has, origin)
  if (has.sticker !== undefined || has.emoji !== undefined) return Option.some(sticker(from, file, has))
  const shown: Shown = { hasSpoiler: around.spoiler === true, ttl: ttlOf(around.ttlSeconds) }
  const duration = lengthOf(has)
  if (has.isAnimated || from.mimeType === "image/gif") {
    return Option.some(new Model.Animation({ ...file, ...shown, ...frameOf(has), duration }, true))
  }
  if (has.video?.roundMessage === true) {
    return Option.some(new Model.VideoNote({ ...file, ...shown, duration, side: has.video.w }, true))
  }
  if (has.video !== undefined) return Option.some(video(file, has, shown, around))
  if (has.audio?.voice === true) {
    const packedWaveform = Option.fromNullable(has.audio.waveform)
    return Option.some(new Model.Voice({ ...file, ...shown, duration, packedWaveform }, true))
  }
  if (has.audio !== undefined) {
    const title = Option.fromNullable(has.audio.title)
    const performer = Option.fromNullable(has.audio.performer)
    return Option.some(new Model.Audio({ ...file, ...shown, duration, title, performer }, true))
  }
  return Option.some(makeDocument({ ...file, ...shown }))
}
