/**
 * Media by the file ids of the Bot API and TDLib.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#file
 */
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import type { FileMedia } from "../../schema/model/Document.ts"
import type { FileName, FileOrigin } from "../../schema/model/FileLocation.ts"
import {
  DocumentName,
  FileLocation,
  PeerPhotoName,
  PhotoName,
  StickerSetName,
  WebName
} from "../../schema/model/FileLocation.ts"
import { fromMarkedId } from "../../schema/model/Peer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { FileId, FileType } from "../../schema/wire/FileId.ts"
import * as Ids from "../../schema/wire/FileId.ts"
import * as Unique from "../../schema/wire/UniqueFileId.ts"
import type { Kind, OutgoingMedia } from "./outgoing.ts"
import { make } from "./outgoing.ts"
import { refreshable } from "./refreshable.ts"
import type { ShownOptions } from "./uploads.ts"
import { shown } from "./uploads.ts"

const partsOf = (media: FileMedia): FileId => {
  const { dc, name } = media.location
  const common = { dc: Option.getOrElse(dc, () => 0) }
  const type: FileType = media._tag === "LivePhoto" ? "Photo" : media._tag
  if (name._tag === "PhotoName") {
    const { accessHash, id, reference, thumbnail: size } = name
    return {
      ...common,
      type,
      reference,
      place: { _tag: "Photo", id, accessHash, source: { _tag: "Thumbnail", of: "Photo", size } }
    }
  }
  const { accessHash, id, reference } = media._tag === "LivePhoto" ? media.video : media
  return { ...common, type, reference, place: { _tag: "Common", id, accessHash } }
}

/**
 * The file id that the Bot API and TDLib have for a file: another one for each account. A photo's is that of its largest
 * size.
 *
 * @since 0.1.0
 * @category file ids
 */
export const fileId = (media: FileMedia): string => Ids.encode(partsOf(media))

/**
 * The unique file id that the Bot API and TDLib have for a file: the same for all accounts, and for ever. Nothing can be
 * downloaded or sent with it.
 *
 * @since 0.1.0
 * @category file ids
 */
export const uniqueFileId = (media: FileMedia): string => Unique.encode(partsOf(media))

const none = new Uint8Array(0)

/** What a picture is called today; none for those of old, which Telegram does not know any more. */
const nameOfPhoto = (
  { accessHash, id, source }: Extract<Ids.Place, { readonly _tag: "Photo" }>,
  reference: Uint8Array
): FileName | undefined => {
  switch (source._tag) {
    case "Thumbnail": {
      const stored = { id, accessHash, reference, thumbnail: source.size }
      return source.of === "Photo" ? new PhotoName(stored, true) : new DocumentName(stored, true)
    }
    case "Dialog": {
      const peer = Option.getOrUndefined(fromMarkedId(Number(source.id)))
      return peer === undefined ? undefined : new PeerPhotoName({ peer, photoId: id, isBig: source.isBig }, true)
    }
    case "StickerSetVersion":
      return new StickerSetName({ id: source.id, accessHash: source.accessHash, version: source.version }, true)
    default:
      return undefined
  }
}

const nameOf = ({ place, reference = none }: FileId): FileName | undefined => {
  switch (place._tag) {
    case "Common":
      return new DocumentName({ id: place.id, accessHash: place.accessHash, reference, thumbnail: "" }, true)
    case "Photo":
      return nameOfPhoto(place, reference)
    case "Web":
      return new WebName({ url: place.url, accessHash: place.accessHash }, true)
  }
}

const unsupported = /* @__PURE__ */ new Ids.FileIdError({ reason: "Unsupported" })

/**
 * Where the file of a file id lies, for `Files.download` and its siblings. Nobody knows from where it came, so its file
 * reference cannot be made fresh when it has expired: say so with `origin`, if you know.
 *
 * @since 0.1.0
 * @category file ids
 */
export const locationFromFileId = (
  fileId: string,
  origin?: FileOrigin
): Either.Either<FileLocation, Ids.FileIdError> =>
  Either.flatMap(Ids.decode(fileId), (file) => {
    const name = nameOf(file)
    if (name === undefined) return Either.left(unsupported)
    return Either.right(
      new FileLocation({
        dc: file.place._tag === "Web" ? Option.none() : Option.some(file.dc),
        size: Option.none(),
        name,
        origin: Option.fromNullable(origin)
      }, true)
    )
  })

const kinds: { readonly [Type in FileType]?: Kind } = {
  Photo: "Photo",
  Video: "Video",
  Voice: "Voice",
  Audio: "Audio",
  Sticker: "Sticker",
  Animation: "Animation",
  VideoNote: "VideoNote"
}

const input = ({ place, reference = none, type }: FileId, options: ShownOptions): T.InputMedia | undefined => {
  if (place._tag === "Web") return undefined
  const { accessHash, id } = place
  const named = { id, accessHash, fileReference: reference }
  if (place._tag === "Common") {
    return { _tag: "inputMediaDocument", id: { _tag: "inputDocument", ...named }, ...shown(options) }
  }
  return type === "Photo"
    ? { _tag: "inputMediaPhoto", id: { _tag: "inputPhoto", ...named }, ...shown(options) }
    : undefined
}

/**
 * Media by their file id, to be sent again without an upload. The id must be the account's own. Nobody knows from where
 * it came: when its file reference has expired, it is sent with another one that the client has learnt, or with what
 * Telegram tells of the file where `origin` says, if you know.
 *
 * @since 0.1.0
 * @category file ids
 */
export const fromFileId = (
  fileId: string,
  options: ShownOptions & { readonly origin?: FileOrigin | undefined } = {}
): Either.Either<OutgoingMedia, Ids.FileIdError> =>
  Either.flatMap(Ids.decode(fileId), (file) => {
    const media = input(file, options)
    if (media === undefined) return Either.left(unsupported)
    const prepare = Effect.suspend(() => refreshable(media, Option.fromNullable(options.origin)))
    return Either.right(make(kinds[file.type] ?? "Document", Effect.succeed(media), prepare))
  })
