/**
 * Unique file ids of the Bot API and TDLib: the same for all who see a file. They say which one it is, and no more.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#file
 */
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import { Writer } from "../tl/Writer.ts"
import type { FileId, FileIdError, FileType, PhotoSource } from "./FileId.ts"
import { attempt, bytesOf, malformed, photoTypes, unsupported } from "./FileId.ts"
import { pack, unpack } from "./zeros.ts"

const uniqueKinds = { Web: 0, Photo: 1, Document: 2, Secure: 3, Encrypted: 4, Temp: 5 } as const

const uniqueKind = (type: FileType): keyof typeof uniqueKinds => {
  if (photoTypes.has(type)) return "Photo"
  if (type === "Secure" || type === "SecureRaw") return "Secure"
  return type === "Encrypted" || type === "Temp" ? type : "Document"
}

/** The sizes of chat photos come first, then all letters. */
const sizeNumber = (size: string): number => size === "a" ? 0 : size === "c" ? 1 : (size.charCodeAt(0) + 5) & 255

const writeUnique = (writer: Writer, id: bigint, source: PhotoSource): ReadonlyArray<number> => {
  switch (source._tag) {
    case "Legacy":
      writer.int(100)
      writer.long(source.secret)
      return []
    case "StickerSet":
      writer.int(150)
      writer.long(source.id)
      writer.long(source.accessHash)
      return []
    case "Dialog":
      writer.long(id)
      return [source.isBig ? 1 : 0]
    case "Thumbnail":
      writer.long(id)
      return [sizeNumber(source.size)]
    case "StickerSetVersion":
      return []
    default:
      writer.long(source.volumeId)
      writer.int(source.localId)
      return []
  }
}

/** A set's picture has a byte in the middle, which no writer of words can write. */
const ofSet = (source: Extract<PhotoSource, { readonly _tag: "StickerSetVersion" }>): Uint8Array => {
  const bytes = new Uint8Array(17)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, uniqueKinds.Photo, true)
  bytes[4] = 2
  view.setBigInt64(5, source.id, true)
  view.setInt32(13, source.version, true)
  return bytes
}

/**
 * The unique file id: equal for the same file, whoever sees it; nothing can be downloaded with it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const encode = ({ place, type }: FileId): string => {
  const text = (bytes: Uint8Array): string => Encoding.encodeBase64Url(pack(bytes))
  if (place._tag === "Photo" && place.source._tag === "StickerSetVersion") return text(ofSet(place.source))
  const writer = new Writer(64)
  writer.int(uniqueKinds[place._tag === "Web" ? "Web" : uniqueKind(type)])
  if (place._tag === "Web") {
    writer.string(place.url)
    return text(writer.view())
  }
  if (place._tag === "Common") {
    writer.long(place.id)
    return text(writer.view())
  }
  const more = writeUnique(writer, place.id, place.source)
  return text(Uint8Array.of(...writer.view(), ...more))
}

/**
 * What a unique file id says: the kind of file, and its id; no id for files of the web and for photos of old.
 *
 * @since 0.1.0
 * @category models
 */
export interface Unique {
  readonly kind: keyof typeof uniqueKinds
  readonly id: bigint | undefined
}

/**
 * Reads a unique file id.
 *
 * @since 0.1.0
 * @category conversions
 */
export const decode = (text: string): Either.Either<Unique, FileIdError> =>
  Either.flatMap(bytesOf(text), (packed) =>
    attempt(() => {
      const bytes = unpack(packed)
      const view = new DataView(bytes.buffer)
      const number = view.getInt32(0, true)
      const kind = keys.find((key) => uniqueKinds[key] === number) ?? unsupported()
      if (kind === "Web") return { kind, id: undefined }
      if (kind !== "Photo") return bytes.length === 12 ? { kind, id: view.getBigInt64(4, true) } : malformed()
      // A photo with a size; everything else is of old, or a set's.
      if (![13, 16, 17, 24].includes(bytes.length)) return malformed()
      return { kind, id: bytes.length === 13 ? view.getBigInt64(4, true) : undefined }
    }))

const keys = ["Web", "Photo", "Document", "Secure", "Encrypted", "Temp"] as const
