/**
 * What a file is called in calls. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#downloading-files
 */
import type { DocumentName, FileName, PeerPhotoName, PhotoName, UrlName } from "../../schema/model/FileLocation.ts"
import type * as T from "../../schema/tl/api/types.ts"

/**
 * A name that is all it takes to ask for a file. The photo of a peer takes the peer's access hash as well.
 *
 * @since 0.1.0
 * @category models
 */
export type Complete = Exclude<FileName, PeerPhotoName | UrlName>

/**
 * What goes into a call, and into which: `upload.getFile`, or `upload.getWebFile` for the web's files.
 *
 * @since 0.1.0
 * @category models
 */
export type Place =
  | { readonly _tag: "Stored"; readonly location: T.InputFileLocation }
  | { readonly _tag: "Web"; readonly location: T.InputWebFileLocation }

/**
 * The place of a file with a complete name.
 *
 * @since 0.1.0
 * @category conversions
 */
export const placeOf = (name: Complete): Place => {
  switch (name._tag) {
    case "DocumentName":
    case "PhotoName":
      return { _tag: "Stored", location: storedLocation(name) }
    case "StickerSetName": {
      const stickerset = { _tag: "inputStickerSetID", id: name.id, accessHash: name.accessHash } as const
      return { _tag: "Stored", location: { _tag: "inputStickerSetThumb", stickerset, thumbVersion: name.version } }
    }
    case "WebName": {
      const { accessHash, url } = name
      return { _tag: "Web", location: { _tag: "inputWebFileLocation", url, accessHash } }
    }
    case "MapName": {
      const { accessHash, height: h, latitude: lat, longitude: long, scale, width: w, zoom } = name
      const geoPoint = { _tag: "inputGeoPoint", lat, long } as const
      return {
        _tag: "Web",
        location: { _tag: "inputWebFileGeoPointLocation", geoPoint, accessHash, w, h, zoom, scale }
      }
    }
    case "AlbumCoverName": {
      const { isSmall: small, performer, title } = name
      return { _tag: "Web", location: { _tag: "inputWebFileAudioAlbumThumbLocation", small, title, performer } }
    }
  }
}

/**
 * The location of a document or a photo.
 *
 * @since 0.1.0
 * @category conversions
 */
export const storedLocation = (
  { _tag, accessHash, id, reference: fileReference, thumbnail: thumbSize }: DocumentName | PhotoName
): T.InputFileLocation =>
  _tag === "DocumentName"
    ? { _tag: "inputDocumentFileLocation", id, accessHash, fileReference, thumbSize }
    : { _tag: "inputPhotoFileLocation", id, accessHash, fileReference, thumbSize }

/**
 * What tells a file from all others, whatever its reference is.
 *
 * @since 0.1.0
 * @category accessors
 */
export const keyOf = (name: FileName): string => {
  switch (name._tag) {
    case "DocumentName":
    case "PhotoName":
      return `${name._tag} ${name.id} ${name.thumbnail}`
    case "PeerPhotoName":
      return `${name._tag} ${name.photoId} ${name.isBig}`
    case "StickerSetName":
      return `${name._tag} ${name.id} ${name.version}`
    case "WebName":
    case "UrlName":
      return `${name._tag} ${name.url}`
    case "MapName":
      return `${name._tag} ${name.latitude} ${name.longitude} ${name.width} ${name.height} ${name.zoom} ${name.scale}`
    case "AlbumCoverName":
      return `${name._tag} ${name.performer} ${name.title} ${name.isSmall}`
  }
}

/** So many values of an answer are looked at. */
const patience = 200_000

/**
 * The file reference of the document or photo with an id, wherever it stands in an answer of Telegram's.
 *
 * @since 0.1.0
 * @category reading
 */
export const referenceIn = (answer: unknown, tag: "document" | "photo", id: bigint): Uint8Array | undefined => {
  const waiting: Array<unknown> = [answer]
  for (let looked = 0; waiting.length > 0 && looked < patience; looked++) {
    const value = waiting.pop()
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) continue
    if ("_tag" in value && value._tag === tag && "id" in value && value.id === id && "fileReference" in value) {
      return value.fileReference instanceof Uint8Array ? value.fileReference : undefined
    }
    waiting.push(...Object.values(value))
  }
  return undefined
}
