/**
 * Media out of files.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { bring } from "../../layers/files/bring.ts"
import { content } from "../../layers/files/source.ts"
import type { Repairable } from "../../layers/support/repairable.ts"
import * as Repair from "../../layers/support/repairable.ts"
import type { StickerSetId } from "../../schema/model/Document.ts"
import type { Photo } from "../../schema/model/Photo.ts"
import { UploadedFile } from "../../schema/model/Transfer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import * as Wave from "../../schema/wire/Waveform.ts"
import type { UploadOptions } from "../../services/Files.ts"
import { Files } from "../../services/Files.ts"
import { Thumbnailer } from "../../services/Thumbnailer.ts"
import type { Input, InputContext, InputError, Kind, OutgoingMedia, Prepared } from "./outgoing.ts"
import { make, prepare, prepared, uploaded } from "./outgoing.ts"
import { covered } from "./refreshable.ts"

/**
 * How media are shown.
 *
 * @since 0.1.0
 * @category models
 */
export interface ShownOptions {
  /** Hidden until somebody taps it. */
  readonly spoiler?: boolean | undefined
  /** How long it can be seen once it is opened, 1 to 60 seconds, or `"once"`. In private chats only. */
  readonly ttl?: Duration.DurationInput | "once" | undefined
}

/**
 * How a file is sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface FileOptions<Th extends Input = never> extends ShownOptions, UploadOptions {
  /** What kind of file it is: `application/pdf`. */
  readonly mimeType?: string | undefined
  /** A JPEG of up to 200 kB and 320 pixels a side. Without one, a `Thumbnailer` is asked, if there is one. */
  readonly thumbnail?: Th | undefined
}

const once = 2 ** 31 - 1

/**
 * What calls want to be told of how media are shown.
 *
 * @since 0.1.0
 * @category conversions
 */
export const shown = ({ spoiler, ttl }: ShownOptions) => ({
  spoiler: spoiler === true ? true : undefined,
  ttlSeconds: ttl === undefined ? undefined : ttl === "once" ? once : Math.ceil(Duration.toSeconds(ttl))
})

const mebibyte = 1024 * 1024

/** Photos, their like and video notes are never big files, and have at most so many bytes. */
const photoLimit = 10 * mebibyte
const noteLimit = 12 * mebibyte

/**
 * A photo: a JPEG, PNG or another picture of up to 10 MiB (`FileTooLarge`), whose sides sum up to at most 10,000 pixels.
 * Telegram makes JPEGs of several sizes of it.
 *
 * @since 0.1.0
 * @category files
 * @see https://core.telegram.org/constructor/inputMediaUploadedPhoto
 */
export const photo = <I extends Input>(
  input: I,
  options: ShownOptions & UploadOptions = {}
): OutgoingMedia<InputError<I>, InputContext<I>, "Photo"> =>
  prepared(
    "Photo",
    Effect.map(uploaded(input, { ...options, smallUpTo: photoLimit }), (file) =>
      Repair.map(file, ({ input }): T.InputMedia => ({
        _tag: "inputMediaUploadedPhoto",
        file: input,
        ...shown(options)
      })))
  )

/** What distinguishes one kind of document from another. */
interface Kinds {
  readonly mimeType: string
  readonly attributes: ReadonlyArray<T.DocumentAttribute>
  readonly nosoundVideo?: true | undefined
  readonly forceFile?: true | undefined
  readonly videoCover?: T.InputPhoto | undefined
  readonly videoTimestamp?: number | undefined
}

/** How a kind of document is sent besides. */
interface Ways {
  /** Whether it has the name of the file; so unless `false` is said. */
  readonly named?: boolean | undefined
  readonly smallUpTo?: number | undefined
}

/** A picture that somebody else makes of a file that can be read twice. */
function thumbnailOf<I extends Input>(
  input: I,
  mimeType: string
): Effect.Effect<Repairable<UploadedFile, InputError<I>> | undefined, InputError<I>, InputContext<I>>
function thumbnailOf(
  input: Input,
  mimeType: string
): Effect.Effect<Repairable<UploadedFile, unknown> | undefined, unknown, unknown> {
  return Effect.gen(function*() {
    const thumbnailer = yield* Effect.serviceOption(Thumbnailer)
    if (Option.isNone(thumbnailer) || input instanceof UploadedFile) return undefined
    // What is needed, and what can fail, is in the types of the declaration above.
    // @effect-diagnostics-next-line anyUnknownInErrorContext:off
    const bytes = yield* content(input)
    if (!bytes.isRepeatable) return undefined
    // @effect-diagnostics-next-line anyUnknownInErrorContext:off
    const picture = yield* thumbnailer.value.make(bytes, mimeType)
    if (Option.isNone(picture)) return undefined
    return yield* bring(yield* Files, yield* content(picture.value), { name: "thumbnail.jpg" })
  })
}

const sendDocument = <I extends Input, const K extends Kind, Th extends Input>(
  kind: K,
  input: I,
  options: FileOptions<Th>,
  { attributes, mimeType, ...rest }: Kinds,
  { named = true, smallUpTo = options.smallUpTo }: Ways = {}
): OutgoingMedia<InputError<I | Th>, InputContext<I | Th>, K> =>
  prepared(
    kind,
    Effect.gen(function*() {
      const type = options.mimeType ?? mimeType
      const thumbnail = options.thumbnail === undefined
        ? yield* thumbnailOf(input, type)
        : yield* uploaded(options.thumbnail, { smallUpTo: photoLimit })
      const main = yield* uploaded(input, { ...options, smallUpTo })
      const name: ReadonlyArray<T.DocumentAttribute> = named
        ? [{ _tag: "documentAttributeFilename", fileName: options.name ?? main.value.name }]
        : []
      const both = Repair.all<UploadedFile, InputError<I | Th>, never>(
        thumbnail === undefined ? [main] : [main, thumbnail]
      )
      return Repair.map(both, ([file, thumb]): T.InputMedia => ({
        _tag: "inputMediaUploadedDocument",
        ...rest,
        ...shown(options),
        file: (file ?? main.value).input,
        thumb: thumb?.input,
        mimeType: type,
        attributes: [...attributes, ...name]
      }))
    })
  )

/**
 * A file as it is, whatever it is.
 *
 * @since 0.1.0
 * @category files
 * @see https://core.telegram.org/constructor/inputMediaUploadedDocument
 */
export const document = <I extends Input, Th extends Input = never>(
  input: I,
  options: FileOptions<Th> & {
    /** Of a picture, in pixels. */
    readonly width?: number | undefined
    /** Of a picture, in pixels. */
    readonly height?: number | undefined
  } = {}
): OutgoingMedia<InputError<I | Th>, InputContext<I | Th>, "Document"> => {
  const { height: h, width: w } = options
  return sendDocument("Document", input, options, {
    mimeType: "application/octet-stream",
    attributes: w === undefined || h === undefined ? [] : [{ _tag: "documentAttributeImageSize", w, h }],
    forceFile: true
  })
}

/**
 * What a film is.
 *
 * @since 0.1.0
 * @category models
 */
export interface FilmOptions<Th extends Input = never> extends FileOptions<Th> {
  /** In pixels. */
  readonly width?: number | undefined
  /** In pixels. */
  readonly height?: number | undefined
  readonly duration?: Duration.DurationInput | undefined
}

/**
 * How a film is sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface VideoOptions<Th extends Input = never> extends FilmOptions<Th> {
  /** Whether it can be played while it is downloaded; so unless `false` is said. */
  readonly streamable?: boolean | undefined
  /** The picture shown before it is played: one that Telegram has, such as `Media.store` gives, also when it has expired. */
  readonly cover?: Photo | undefined
  /** Where to start playing. */
  readonly startsAt?: Duration.DurationInput | undefined
}

const secondsOf = (duration: Duration.DurationInput | undefined): number =>
  duration === undefined ? 0 : Duration.toSeconds(duration)

const film = (
  { duration, height, width }: FilmOptions<Input>,
  more?: Pick<T.documentAttributeVideo, "roundMessage" | "supportsStreaming" | "nosound">
): T.documentAttributeVideo => ({
  _tag: "documentAttributeVideo",
  duration: secondsOf(duration),
  w: width ?? 0,
  h: height ?? 0,
  ...more
})

/**
 * A photo that Telegram has, as calls name it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const inputPhoto = (photo: Photo): T.InputPhoto => ({
  _tag: "inputPhoto",
  id: photo.id,
  accessHash: photo.accessHash,
  fileReference: photo.reference
})

/**
 * A film: MPEG-4, unless `mimeType` says otherwise.
 *
 * @since 0.1.0
 * @category files
 */
export const video = <I extends Input, Th extends Input = never>(
  input: I,
  options: VideoOptions<Th> = {}
): OutgoingMedia<InputError<I | Th>, InputContext<I | Th>, "Video"> => {
  const { cover } = options
  const media = sendDocument("Video", input, options, {
    mimeType: "video/mp4",
    attributes: [film(options, { supportsStreaming: options.streamable === false ? undefined : true })],
    // Without this, a film without sound becomes an animation.
    nosoundVideo: true,
    videoCover: cover === undefined ? undefined : inputPhoto(cover),
    videoTimestamp: options.startsAt === undefined ? undefined : Math.floor(secondsOf(options.startsAt))
  })
  if (cover === undefined) return media
  const withCover = (film: Prepared<InputError<I | Th>, InputContext<I | Th>>) =>
    covered(film, inputPhoto(cover), cover.location.origin)
  return make("Video", media.toInput, Effect.flatMap(prepare(media), withCover))
}

/**
 * A short film without sound that is played over and over: MPEG-4, or a GIF where `mimeType` says so.
 *
 * @since 0.1.0
 * @category files
 */
export const animation = <I extends Input, Th extends Input = never>(
  input: I,
  options: FilmOptions<Th> = {}
): OutgoingMedia<InputError<I | Th>, InputContext<I | Th>, "Animation"> =>
  sendDocument("Animation", input, options, {
    mimeType: "video/mp4",
    attributes: [
      ...(options.mimeType === "image/gif" ? [] : [film(options, { nosound: true })]),
      { _tag: "documentAttributeAnimated" }
    ]
  })

/**
 * A round film: MPEG-4, as wide as it is high (up to 640 pixels), of up to a minute and 12 MiB (`FileTooLarge`).
 *
 * @since 0.1.0
 * @category files
 */
export const videoNote = <I extends Input, Th extends Input = never>(
  input: I,
  options: Omit<FilmOptions<Th>, "width" | "height" | "spoiler"> & {
    /** Width and height, in pixels; 384 unless said. */
    readonly side?: number | undefined
  } = {}
): OutgoingMedia<InputError<I | Th>, InputContext<I | Th>, "VideoNote"> => {
  const { side = 384 } = options
  const attributes = [film({ duration: options.duration, width: side, height: side }, { roundMessage: true })]
  const ways = { named: false, smallUpTo: noteLimit }
  return sendDocument("VideoNote", input, options, { mimeType: "video/mp4", attributes }, ways)
}

/**
 * A spoken message: Opus in Ogg, unless `mimeType` says otherwise.
 *
 * @since 0.1.0
 * @category files
 */
export const voice = <I extends Input>(
  input: I,
  options: Omit<FileOptions, "thumbnail" | "spoiler"> & {
    readonly duration?: Duration.DurationInput | undefined
    /** How loud it is over time: about 100 numbers of 0 to 31. */
    readonly waveform?: ReadonlyArray<number> | undefined
  } = {}
): OutgoingMedia<InputError<I>, InputContext<I>, "Voice"> =>
  sendDocument("Voice", input, options, {
    mimeType: "audio/ogg",
    attributes: [{
      _tag: "documentAttributeAudio",
      voice: true,
      duration: Math.round(secondsOf(options.duration)),
      waveform: options.waveform === undefined ? undefined : Wave.pack(options.waveform)
    }]
  }, { named: false })

/**
 * A piece of music: MP3, unless `mimeType` says otherwise.
 *
 * @since 0.1.0
 * @category files
 */
export const audio = <I extends Input, Th extends Input = never>(
  input: I,
  options: Omit<FileOptions<Th>, "spoiler"> & {
    readonly duration?: Duration.DurationInput | undefined
    readonly title?: string | undefined
    readonly performer?: string | undefined
  } = {}
): OutgoingMedia<InputError<I | Th>, InputContext<I | Th>, "Audio"> =>
  sendDocument("Audio", input, options, {
    mimeType: "audio/mpeg",
    attributes: [{
      _tag: "documentAttributeAudio",
      duration: Math.round(secondsOf(options.duration)),
      title: options.title,
      performer: options.performer
    }]
  })

const stickerTypes = { Static: "image/webp", Animated: "application/x-tgsticker", Video: "video/webm" } as const

/**
 * A sticker: a WebP of 512 pixels in width or height, a packed Lottie (TGS) or a WebM.
 *
 * @since 0.1.0
 * @category files
 * @see https://core.telegram.org/stickers
 */
export const sticker = <I extends Input>(
  input: I,
  options: UploadOptions & {
    /** `"Static"` unless said. */
    readonly format?: keyof typeof stickerTypes | undefined
    /** The emoji that stands for it. */
    readonly emoji?: string | undefined
    /** The set that it belongs to. */
    readonly set?: StickerSetId | undefined
    /** In pixels; 512 unless said. */
    readonly width?: number | undefined
    /** In pixels; 512 unless said. */
    readonly height?: number | undefined
  } = {}
): OutgoingMedia<InputError<I>, InputContext<I>, "Sticker"> => {
  const { emoji = "", format = "Static", height: h = 512, set, width: w = 512 } = options
  const stickerset: T.InputStickerSet = set === undefined
    ? { _tag: "inputStickerSetEmpty" }
    : { _tag: "inputStickerSetID", id: set.id, accessHash: set.accessHash }
  return sendDocument("Sticker", input, options, {
    mimeType: stickerTypes[format],
    attributes: [{ _tag: "documentAttributeImageSize", w, h }, {
      _tag: "documentAttributeSticker",
      alt: emoji,
      stickerset
    }]
  })
}
