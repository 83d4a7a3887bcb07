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
import { ListOrigin, StickerSetOrigin } from "../FileLocation.ts"
import { Photo, PhotoSize, VideoSize } from "../Photo.ts"
import type { Writable } from "./bare.ts"
import { bare, filled } from "./bare.ts"
import { seconds } from "./time.ts"

const none = Option.none()
const empty: ReadonlyArray<never> = []
const makePhotoSize = /* @__PURE__ */ filled(PhotoSize, undefined)

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

interface PhotoInput {
  readonly from: T.photo
  readonly origin: Option.Option<FileOrigin>
  readonly around: Around
}

const makePhoto = /* @__PURE__ */ bare(Photo, function({ around, from, origin }: PhotoInput) {
  const { sizes, stripped } = pictures(from.sizes)
  this._tag = "Photo"
  this.id = from.id
  this.accessHash = from.accessHash
  this.reference = from.fileReference
  this.dc = from.dcId
  this.date = seconds(from.date)
  this.sizes = sizes
  this.videoSizes = films(from.videoSizes)
  this.stripped = stripped
  this.hasSpoiler = around.spoiler === true
  this.ttl = ttlOf(around.ttlSeconds)
  this.origin = origin
})

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
): Option.Option<Photo> => from?._tag === "photo" ? Option.some(makePhoto({ from, origin, around })) : none

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

interface Input {
  readonly from: T.document
  readonly has: Attributes
  readonly origin: Option.Option<FileOrigin>
  readonly around: Around
}

// Each field is written by its name: objects that are spread into each other are slow to make, and slow to read.
const putFile = (to: Writable<Omit<Model.Document, "_tag" | "hasSpoiler" | "ttl">>, { from, has, origin }: Input) => {
  const { sizes, stripped } = pictures(from.thumbs)
  to.id = from.id
  to.accessHash = from.accessHash
  to.reference = from.fileReference
  to.dc = from.dcId
  to.date = seconds(from.date)
  to.size = from.size
  to.mimeType = from.mimeType
  to.fileName = Option.fromNullable(has.name?.fileName)
  to.sizes = sizes
  to.videoSizes = films(from.videoThumbs)
  to.stripped = stripped
  to.origin = origin
}

const putShown = (to: Writable<Pick<Model.Document, "hasSpoiler" | "ttl">>, { around }: Input) => {
  to.hasSpoiler = around.spoiler === true
  to.ttl = ttlOf(around.ttlSeconds)
}

const putFrame = (to: Writable<Pick<Model.Video, "width" | "height">>, { has: { image, video } }: Input) => {
  to.width = video?.w ?? image?.w ?? 0
  to.height = video?.h ?? image?.h ?? 0
}

const putLength = (to: Writable<Pick<Model.Video, "duration">>, { has: { audio, video } }: Input) => {
  to.duration = Duration.millis(Math.round((video?.duration ?? audio?.duration ?? 0) * 1000))
}

const setOf = (from: T.InputStickerSet | undefined): Option.Option<Model.StickerSetId> =>
  from?._tag === "inputStickerSetID"
    ? Option.some(new Model.StickerSetId({ id: from.id, accessHash: from.accessHash }, true))
    : none

const formats: { readonly [mimeType: string]: Model.Sticker["format"] | undefined } = {
  "application/x-tgsticker": "Animated",
  "video/webm": "Video"
}

const maskOf = (from: T.MaskCoords | undefined): Option.Option<Model.MaskPosition> =>
  from === undefined
    ? none
    : Option.some(new Model.MaskPosition({ point: from.n, x: from.x, y: from.y, scale: from.zoom }, true))

/** An emoji is asked for by its id. */
const emojiOrigin: Option.Option<FileOrigin> = /* @__PURE__ */ Option.some(
  /* @__PURE__ */ new ListOrigin({ list: "CustomEmoji" }, true)
)

/** A sticker is in its set, wherever else it was seen. */
const setOrigin = (set: Option.Option<Model.StickerSetId>): Option.Option<FileOrigin> =>
  Option.map(set, ({ accessHash, id }) => new StickerSetOrigin({ id, accessHash }, true))

const makeSticker = /* @__PURE__ */ bare(Model.Sticker, function(input: Input) {
  const { from, has } = input
  this._tag = "Sticker"
  putFile(this, input)
  putFrame(this, input)
  this.format = formats[from.mimeType] ?? "Static"
  this.use = has.emoji === undefined ? (has.sticker?.mask === true ? "Mask" : "Regular") : "CustomEmoji"
  this.emoji = (has.emoji ?? has.sticker)?.alt ?? ""
  this.set = setOf((has.emoji ?? has.sticker)?.stickerset)
  this.origin = Option.orElse(input.origin, () => has.emoji !== undefined ? emojiOrigin : setOrigin(this.set))
  this.mask = maskOf(has.sticker?.maskCoords)
  this.hasTextColor = has.emoji?.textColor === true
  this.isFree = has.emoji?.free === true
  this.packedOutline = Option.fromNullable(from.thumbs?.find((one) => one._tag === "photoPathSize")?.bytes)
})

const makeQuality = /* @__PURE__ */ bare(Model.VideoQuality, function(input: Input) {
  this._tag = "VideoQuality"
  putFile(this, input)
  putFrame(this, input)
  putLength(this, input)
  this.codec = Option.fromNullable(input.has.video?.videoCodec)
})

const quality = (origin: Option.Option<FileOrigin>) => (from: T.Document): ReadonlyArray<Model.VideoQuality> => {
  if (from._tag !== "document") return empty
  const has = attributesOf(from.attributes)
  // Lists of the pieces of a film come along as documents, too.
  return has.video === undefined ? empty : [makeQuality({ from, has, origin, around: {} })]
}

const makeVideo = /* @__PURE__ */ bare(Model.Video, function(input: Input) {
  const { around, has, origin } = input
  this._tag = "Video"
  putFile(this, input)
  putShown(this, input)
  putFrame(this, input)
  putLength(this, input)
  this.isStreamable = has.video?.supportsStreaming === true
  this.hasSound = has.video?.nosound !== true
  this.codec = Option.fromNullable(has.video?.videoCodec)
  this.cover = photo(around.videoCover, origin)
  this.startsAt = span(around.videoTimestamp)
  this.qualities = around.altDocuments?.flatMap(quality(origin)) ?? empty
})

const makeAnimation = /* @__PURE__ */ bare(Model.Animation, function(input: Input) {
  this._tag = "Animation"
  putFile(this, input)
  putShown(this, input)
  putFrame(this, input)
  putLength(this, input)
})

const makeVideoNote = /* @__PURE__ */ bare(Model.VideoNote, function(input: Input) {
  this._tag = "VideoNote"
  putFile(this, input)
  putShown(this, input)
  putLength(this, input)
  this.side = input.has.video?.w ?? 0
})

const makeVoice = /* @__PURE__ */ bare(Model.Voice, function(input: Input) {
  this._tag = "Voice"
  putFile(this, input)
  putShown(this, input)
  putLength(this, input)
  this.packedWaveform = Option.fromNullable(input.has.audio?.waveform)
})

const makeAudio = /* @__PURE__ */ bare(Model.Audio, function(input: Input) {
  this._tag = "Audio"
  putFile(this, input)
  putShown(this, input)
  putLength(this, input)
  this.title = Option.fromNullable(input.has.audio?.title)
  this.performer = Option.fromNullable(input.has.audio?.performer)
})

const makeDocument = /* @__PURE__ */ bare(Model.Document, function(input: Input) {
  this._tag = "Document"
  putFile(this, input)
  putShown(this, input)
})

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
  const input: Input = { from, has, origin, around }
  if (has.sticker !== undefined || has.emoji !== undefined) return Option.some(makeSticker(input))
  if (has.isAnimated || from.mimeType === "image/gif") return Option.some(makeAnimation(input))
  if (has.video?.roundMessage === true) return Option.some(makeVideoNote(input))
  if (has.video !== undefined) return Option.some(makeVideo(input))
  if (has.audio?.voice === true) return Option.some(makeVoice(input))
  return Option.some(has.audio === undefined ? makeDocument(input) : makeAudio(input))
}
