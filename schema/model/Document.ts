/**
 * Documents, which is what Telegram calls every file but photos, each as what it is: a film, a piece of music, a sticker.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/document
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { DocumentName, FileLocation, FileOrigin } from "./FileLocation.ts"
import { Photo, pictures, shown } from "./Photo.ts"
import type * as Members from "./members.ts"

const file = {
  id: Schema.BigInt,
  accessHash: Schema.BigInt,
  reference: Schema.Uint8ArrayFromBase64,
  dc: Schema.Int,
  date: Schema.DateTimeUtc,
  /** In bytes. */
  size: Schema.Number,
  /** As whoever sent it has it: nobody has looked into the file. */
  mimeType: Schema.String,
  /** As whoever sent it has it: not safe as a path. */
  fileName: Schema.OptionFromNullOr(Schema.String),
  ...pictures,
  origin: Schema.OptionFromNullOr(FileOrigin)
}

const frame = {
  /** In pixels. */
  width: Schema.Int,
  /** In pixels. */
  height: Schema.Int
}

const length = { duration: Schema.DurationFromMillis }

/**
 * A file.
 *
 * @since 0.1.0
 * @category models
 */
export class Document extends Schema.TaggedClass<Document>("layergram/Document")("Document", { ...file, ...shown }) {
  get location(): FileLocation {
    return documentLocation(this)
  }
}

/**
 * The same film in another quality.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/files#video-qualities
 */
export class VideoQuality extends Schema.TaggedClass<VideoQuality>("layergram/VideoQuality")("VideoQuality", {
  ...file,
  ...frame,
  ...length,
  /** Such as `h264` or `av01`. */
  codec: Schema.OptionFromNullOr(Schema.String)
}) {
  get location(): FileLocation {
    return documentLocation(this)
  }
}

/**
 * A film.
 *
 * @since 0.1.0
 * @category models
 */
export class Video extends Schema.TaggedClass<Video>("layergram/Video")("Video", {
  ...file,
  ...shown,
  ...frame,
  ...length,
  /** Whether it can be played while it is downloaded. */
  isStreamable: Schema.Boolean,
  hasSound: Schema.Boolean,
  codec: Schema.OptionFromNullOr(Schema.String),
  /** The picture shown before it is played. */
  cover: Schema.OptionFromNullOr(Photo),
  /** Where to start playing. */
  startsAt: Schema.OptionFromNullOr(Schema.DurationFromMillis),
  /** The same film in other qualities; `Media.quality` chooses. */
  qualities: Schema.Array(VideoQuality)
}) {
  get location(): FileLocation {
    return documentLocation(this)
  }
}

/**
 * A short film without sound that is played over and over (MPEG-4 or GIF).
 *
 * @since 0.1.0
 * @category models
 */
export class Animation extends Schema.TaggedClass<Animation>("layergram/Animation")("Animation", {
  ...file,
  ...shown,
  ...frame,
  ...length
}) {
  get location(): FileLocation {
    return documentLocation(this)
  }
}

/**
 * A round film, spoken into the camera.
 *
 * @since 0.1.0
 * @category models
 */
export class VideoNote extends Schema.TaggedClass<VideoNote>("layergram/VideoNote")("VideoNote", {
  ...file,
  ...shown,
  ...length,
  /** Width and height, in pixels. */
  side: Schema.Int
}) {
  get location(): FileLocation {
    return documentLocation(this)
  }
}

/**
 * A spoken message.
 *
 * @since 0.1.0
 * @category models
 */
export class Voice extends Schema.TaggedClass<Voice>("layergram/Voice")("Voice", {
  ...file,
  ...shown,
  ...length,
  /** How loud it is, as Telegram packs it: `Media.waveform` reads it. */
  packedWaveform: Schema.OptionFromNullOr(Schema.Uint8ArrayFromBase64)
}) {
  get location(): FileLocation {
    return documentLocation(this)
  }
}

/**
 * A piece of music, or whatever else can be heard.
 *
 * @since 0.1.0
 * @category models
 */
export class Audio extends Schema.TaggedClass<Audio>("layergram/Audio")("Audio", {
  ...file,
  ...shown,
  ...length,
  title: Schema.OptionFromNullOr(Schema.String),
  performer: Schema.OptionFromNullOr(Schema.String)
}) {
  get location(): FileLocation {
    return documentLocation(this)
  }
}

/**
 * A set of stickers or of custom emoji, as calls name it.
 *
 * @since 0.1.0
 * @category models
 */
export class StickerSetId extends Schema.Class<StickerSetId>("layergram/StickerSetId")({
  id: Schema.BigInt,
  accessHash: Schema.BigInt
}) {}

/**
 * Where a mask sits on a face.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/maskCoords
 */
export class MaskPosition extends Schema.Class<MaskPosition>("layergram/MaskPosition")({
  /** 0 forehead, 1 eyes, 2 mouth, 3 chin. */
  point: Schema.Int,
  /** To the right, in widths of the mask. */
  x: Schema.Number,
  /** Downwards, in heights of the mask. */
  y: Schema.Number,
  /** Its width, in widths of the face. */
  scale: Schema.Number
}) {}

/**
 * A sticker, or a custom emoji.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/stickers
 */
export class Sticker extends Schema.TaggedClass<Sticker>("layergram/Sticker")("Sticker", {
  ...file,
  ...frame,
  /** A WebP, a packed Lottie (TGS) or a WebM. */
  format: Schema.Literal("Static", "Animated", "Video"),
  use: Schema.Literal("Regular", "Mask", "CustomEmoji"),
  /** The emoji that stands for it; may be empty. */
  emoji: Schema.String,
  /** The set that it belongs to. */
  set: Schema.OptionFromNullOr(StickerSetId),
  mask: Schema.OptionFromNullOr(MaskPosition),
  /** Whether it has the colour of the text around it. */
  hasTextColor: Schema.Boolean,
  /** Whether everybody may use it, with or without Telegram Premium. */
  isFree: Schema.Boolean,
  /** Its outline, packed: `Media.outline` reads it. */
  packedOutline: Schema.OptionFromNullOr(Schema.Uint8ArrayFromBase64)
}) {
  get location(): FileLocation {
    return documentLocation(this)
  }
}

/**
 * Where a document lies, or a thumbnail of it.
 *
 * @since 0.1.0
 * @category locations
 */
export const documentLocation = (
  document: Pick<Document, "id" | "accessHash" | "reference" | "dc" | "size" | "origin">,
  thumbnail?: { readonly type: string; readonly size: number }
): FileLocation =>
  new FileLocation({
    dc: Option.some(document.dc),
    size: Option.some(thumbnail?.size ?? document.size),
    name: new DocumentName({
      id: document.id,
      accessHash: document.accessHash,
      reference: document.reference,
      thumbnail: thumbnail?.type ?? ""
    }, true),
    origin: document.origin
  }, true)

/**
 * A photo and the moments around it, as a short film.
 *
 * @since 0.1.0
 * @category models
 */
export class LivePhoto extends Schema.TaggedClass<LivePhoto>("layergram/LivePhoto")("LivePhoto", {
  photo: Photo,
  video: Video
}) {
  get location(): FileLocation {
    return this.photo.location
  }
}

const files = [Photo, LivePhoto, Document, Video, Animation, VideoNote, Voice, Audio, Sticker] as const

/**
 * Media that are a file of Telegram's.
 *
 * @since 0.1.0
 * @category models
 */
export type FileMedia = Members.FileMedia

/**
 * Media that are a file of Telegram's.
 *
 * @since 0.1.0
 * @category models
 */
export const FileMedia: Schema.Union<typeof files> = /* @__PURE__ */ Schema.Union(...files)
