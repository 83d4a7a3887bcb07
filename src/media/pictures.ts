/**
 * Which picture or film of several to take, and the small ones that come along.
 *
 * @since 0.1.0
 */
import * as Arr from "effect/Array"
import * as Option from "effect/Option"
import type { Invoice, PaidPreview, WebDocument } from "../../schema/model/Commerce.ts"
import type { Audio, FileMedia, Sticker, Video, VideoQuality, Voice } from "../../schema/model/Document.ts"
import { documentLocation } from "../../schema/model/Document.ts"
import type { Located } from "../../schema/model/FileLocation.ts"
import { AlbumCoverName, FileLocation, MapName, PeerPhotoName } from "../../schema/model/FileLocation.ts"
import type { Media } from "../../schema/model/Media.ts"
import type { Peer } from "../../schema/model/Peer.ts"
import type { PhotoSize } from "../../schema/model/Photo.ts"
import { photoLocation } from "../../schema/model/Photo.ts"
import type { LiveLocation, Location, Venue } from "../../schema/model/Place.ts"
import * as Thumb from "../../schema/wire/Thumbnail.ts"
import * as Wave from "../../schema/wire/Waveform.ts"

/**
 * A picture, or a short film, that stands for a photo or another file.
 *
 * @since 0.1.0
 * @category models
 */
export interface Thumbnail extends Located {
  /** Telegram's letter for the size. */
  readonly type: string
  /** In pixels. */
  readonly width: number
  /** In pixels. */
  readonly height: number
  /** In bytes. */
  readonly size: number
}

/** What has thumbnails: photos and documents of all kinds. */
type Pictured = Exclude<FileMedia, { readonly _tag: "LivePhoto" }> | VideoQuality

const locate = (media: Pictured, size: { readonly type: string; readonly size: number }): FileLocation =>
  media._tag === "Photo" ? photoLocation(media, size) : documentLocation(media, size)

const area = ({ height, width }: { readonly width: number; readonly height: number }): number => width * height

const smallestFirst = (all: Array<Thumbnail>): ReadonlyArray<Thumbnail> => all.sort((a, b) => area(a) - area(b))

const toThumbnail = (media: Pictured) => ({ height, size, type, width }: Omit<PhotoSize, "bytes">): Thumbnail => ({
  type,
  width,
  height,
  size,
  get location() {
    return locate(media, { type, size })
  }
})

/**
 * The pictures that can be downloaded for a photo or another file, the smallest first.
 *
 * @since 0.1.0
 * @category choosing
 * @see https://core.telegram.org/api/files#image-thumbnail-types
 */
export const thumbnails = (media: Pictured): ReadonlyArray<Thumbnail> =>
  smallestFirst(media.sizes.filter(({ bytes }) => bytes._tag === "None").map(toThumbnail(media)))

/**
 * The short films that can be downloaded for a photo or another file, the smallest first.
 *
 * @since 0.1.0
 * @category choosing
 */
export const videoThumbnails = (media: Pictured): ReadonlyArray<Thumbnail> =>
  smallestFirst(media.videoSizes.map(toThumbnail(media)))

/**
 * The picture to be shown in a box: the smallest that is not smaller than the box in width or height, else the largest;
 * or the one of Telegram's letter.
 *
 * @since 0.1.0
 * @category choosing
 */
export const thumbnail = (
  media: Pictured,
  box: string | { readonly width: number; readonly height: number }
): Option.Option<Thumbnail> => {
  const all = thumbnails(media)
  return Option.fromNullable(
    typeof box === "string"
      ? all.find(({ type }) => type === box)
      : all.find(({ height, width }) => width >= box.width || height >= box.height) ?? all.at(-1)
  )
}

/**
 * The best quality of a film that is not higher than `maxHeight` pixels, and of a codec that can be played; else the
 * lowest of them. None when no quality has such a codec.
 *
 * @since 0.1.0
 * @category choosing
 * @see https://core.telegram.org/api/files#video-qualities
 */
export const quality = (
  video: Video,
  wanted: { readonly maxHeight?: number | undefined; readonly codecs?: ReadonlyArray<string> | undefined }
): Option.Option<Video | VideoQuality> => {
  const { codecs, maxHeight = Infinity } = wanted
  const all = [video, ...video.qualities]
    .filter(({ codec }) => codecs === undefined || codec._tag === "None" || codecs.includes(codec.value))
    .sort((a, b) => a.height - b.height || a.size - b.size)
  return Option.orElse(Arr.findLast(all, ({ height }) => height <= maxHeight), () => Arr.head(all))
}

/**
 * The tiny JPEG that comes with a photo, a file or a profile photo.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/api/files#stripped-thumbnails
 */
export const stripped = (of: { readonly stripped: Option.Option<Uint8Array> }): Option.Option<Uint8Array> =>
  Option.flatMap(of.stripped, Thumb.jpeg)

/**
 * What can be seen of media that are not paid for yet, as a JPEG: the small picture that came along, or the tiny one.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/constructor/messageExtendedMediaPreview
 */
export const preview = (of: PaidPreview): Option.Option<Uint8Array> => Option.orElse(of.cached, () => stripped(of))

/**
 * The outline of a sticker, or of media that are not paid for yet: a path of SVG, in a picture of 512 by 512.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/api/files#vector-thumbnails
 */
export const outline = (of: Sticker | PaidPreview): Option.Option<string> => Option.map(of.packedOutline, Thumb.outline)

/**
 * How loud a spoken message is over time, 0 to 31; empty when nobody has said.
 *
 * @since 0.1.0
 * @category reading
 */
export const waveform = (voice: Voice): ReadonlyArray<number> =>
  Option.match(voice.packedWaveform, { onNone: () => [], onSome: Wave.unpack })

/**
 * The file of media, whatever they are: of a web page, a story or a game, too.
 *
 * @since 0.1.0
 * @category reading
 */
export const file = (media: Media): Option.Option<FileMedia | WebDocument> => {
  switch (media._tag) {
    case "WebPage":
      return Option.orElse(media.file, () => media.photo)
    case "Story":
      return media.media
    case "Game":
      return Option.orElse(media.animation, () => media.photo)
    case "Poll":
      return Option.filter(media.media, isFile)
    case "PaidMedia":
      return Option.fromNullable(media.items.find((item) => item._tag !== "PaidPreview"))
    case "Invoice":
      return fileOfInvoice(media)
    default:
      return isFile(media) ? Option.some(media) : Option.none()
  }
}

const isFile = (media: Media): media is FileMedia => "location" in media

const fileOfInvoice = ({ item, photo }: Invoice): Option.Option<FileMedia | WebDocument> =>
  item._tag === "Some" && item.value._tag !== "PaidPreview" ? Option.some(item.value) : photo

const web = (name: MapName | AlbumCoverName): Located =>
  new FileLocation({ dc: Option.none(), size: Option.none(), name, origin: Option.none() }, true)

/**
 * A map of a place, drawn by Telegram: a picture to be downloaded.
 *
 * @since 0.1.0
 * @category choosing
 * @see https://core.telegram.org/constructor/inputWebFileGeoPointLocation
 */
export const map = (
  place: Location | LiveLocation | Venue,
  options?: {
    /** In pixels before scaling, 16 to 1024; 512 unless said. */
    readonly width?: number | undefined
    /** In pixels before scaling, 16 to 1024; 512 unless said. */
    readonly height?: number | undefined
    /** 13 to 20; 16 unless said. */
    readonly zoom?: number | undefined
    /** 1 to 3; 1 unless said. */
    readonly scale?: number | undefined
  }
): Located => {
  const { height = 512, scale = 1, width = 512, zoom = 16 } = options ?? {}
  const { accessHash, latitude, longitude } = place
  return web(new MapName({ latitude, longitude, accessHash, width, height, zoom, scale }, true))
}

/**
 * The cover of a piece of music, which Telegram looks for by title and performer; none where it has neither.
 *
 * @since 0.1.0
 * @category choosing
 * @see https://core.telegram.org/constructor/inputWebFileAudioAlbumThumbLocation
 */
export const albumCover = (
  audio: Audio,
  options?: { readonly small?: boolean | undefined }
): Option.Option<Located> => {
  const title = Option.getOrElse(audio.title, () => "")
  const performer = Option.getOrElse(audio.performer, () => "")
  if (title === "" && performer === "") return Option.none()
  return Option.some(web(new AlbumCoverName({ title, performer, isSmall: options?.small === true }, true)))
}

/**
 * The photo of a user, a group or a channel, as it comes with their name: 640 pixels a side, or 160.
 *
 * @since 0.1.0
 * @category choosing
 * @see https://core.telegram.org/constructor/inputPeerPhotoFileLocation
 */
export const profilePhoto = (
  peer: Peer,
  photo: { readonly id: bigint; readonly dc: number },
  options?: { readonly small?: boolean | undefined }
): Located =>
  new FileLocation({
    dc: Option.some(photo.dc),
    size: Option.none(),
    name: new PeerPhotoName({ peer, photoId: photo.id, isBig: options?.small !== true }, true),
    origin: Option.none()
  }, true)
