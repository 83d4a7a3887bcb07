/**
 * Files by the names that the Bot API and TDLib have for them: a file id says where a file lies, with its access hash and
 * its file reference.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#file
 */
import * as Data from "effect/Data"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import { Reader } from "../tl/Reader.ts"
import { Writer } from "../tl/Writer.ts"
import { pack, unpack } from "./zeros.ts"

/**
 * Why a text is no file id: it is no base64 (`Base64`), ends too early, has something left over or says what cannot be
 * (`Malformed`), or is of a kind that has no file any more, or not yet (`Unsupported`).
 *
 * @since 0.1.0
 * @category errors
 */
export class FileIdError extends Data.TaggedError("FileIdError")<{
  readonly reason: "Base64" | "Malformed" | "Unsupported"
}> {
  override get message(): string {
    return `this is no file id that can be read: ${this.reason}`
  }
}

/**
 * What a file is to TDLib, by the number that it has there.
 *
 * @since 0.1.0
 * @category constants
 */
export const types = [
  "Thumbnail",
  "ProfilePhoto",
  "Photo",
  "Voice",
  "Video",
  "Document",
  "Encrypted",
  "Temp",
  "Sticker",
  "Audio",
  "Animation",
  "EncryptedThumbnail",
  "Wallpaper",
  "VideoNote",
  "SecureRaw",
  "Secure",
  "Background",
  "DocumentAsFile"
] as const

/**
 * What a file is to TDLib.
 *
 * @since 0.1.0
 * @category models
 */
export type FileType = (typeof types)[number]

/**
 * Which picture of several a file id means.
 *
 * @since 0.1.0
 * @category models
 */
export type PhotoSource =
  | { readonly _tag: "Legacy"; readonly secret: bigint }
  /** A size of a photo (`of` is `Photo`), or a thumbnail of a document (`Thumbnail`). */
  | { readonly _tag: "Thumbnail"; readonly of: FileType; readonly size: string }
  | { readonly _tag: "Dialog"; readonly isBig: boolean; readonly id: bigint; readonly accessHash: bigint }
  | { readonly _tag: "StickerSet"; readonly id: bigint; readonly accessHash: bigint }
  | { readonly _tag: "FullLegacy"; readonly volumeId: bigint; readonly secret: bigint; readonly localId: number }
  | {
    readonly _tag: "DialogLegacy"
    readonly isBig: boolean
    readonly id: bigint
    readonly accessHash: bigint
    readonly volumeId: bigint
    readonly localId: number
  }
  | {
    readonly _tag: "StickerSetLegacy"
    readonly id: bigint
    readonly accessHash: bigint
    readonly volumeId: bigint
    readonly localId: number
  }
  | { readonly _tag: "StickerSetVersion"; readonly id: bigint; readonly accessHash: bigint; readonly version: number }

/**
 * Where a file lies.
 *
 * @since 0.1.0
 * @category models
 */
export type Place =
  | { readonly _tag: "Common"; readonly id: bigint; readonly accessHash: bigint }
  | { readonly _tag: "Photo"; readonly id: bigint; readonly accessHash: bigint; readonly source: PhotoSource }
  | { readonly _tag: "Web"; readonly url: string; readonly accessHash: bigint }

/**
 * What a file id says.
 *
 * @since 0.1.0
 * @category models
 */
export interface FileId {
  readonly type: FileType
  readonly dc: number
  /** None where there was none; the file cannot be used then until another one is known. */
  readonly reference: Uint8Array | undefined
  readonly place: Place
}

const webFlag = 1 << 24
const referenceFlag = 1 << 25
const oldVersion = 2
const version = 4
/** The version of TDLib's own layout that is written. */
const subVersion = 58
/** Stands for "no reference". */
const noReference = 0x23
/** Nothing that is a file id is longer. */
const maxLength = 4096

/**
 * The types that are pictures.
 *
 * @since 0.1.0
 * @category constants
 */
export const photoTypes: ReadonlySet<FileType> = /* @__PURE__ */ new Set(
  [
    "Thumbnail",
    "ProfilePhoto",
    "Photo",
    "EncryptedThumbnail",
    "Wallpaper"
  ] as const
)

/**
 * Ends reading with an error; `attempt` catches it.
 *
 * @since 0.1.0
 * @category errors
 */
export const malformed = (): never => {
  throw new FileIdError({ reason: "Malformed" })
}

/**
 * The same for what is of no kind that is known.
 *
 * @since 0.1.0
 * @category errors
 */
export const unsupported = (): never => {
  throw new FileIdError({ reason: "Unsupported" })
}

const typeOf = (number: number): FileType => types[number] ?? unsupported()

const localId = (reader: Reader): number => {
  const id = reader.int()
  return id < 0 ? malformed() : id
}

const letter = (reader: Reader): string => {
  const code = reader.int()
  return code < 0 || code > 255 ? malformed() : String.fromCharCode(code)
}

const readSource = (reader: Reader): PhotoSource => {
  const kind = reader.int()
  switch (kind) {
    case 0:
      return { _tag: "Legacy", secret: reader.long() }
    case 1:
      return { _tag: "Thumbnail", of: typeOf(reader.int()), size: letter(reader) }
    case 2:
    case 3:
      return { _tag: "Dialog", isBig: kind === 3, id: reader.long(), accessHash: reader.long() }
    case 4:
      return { _tag: "StickerSet", id: reader.long(), accessHash: reader.long() }
    case 5:
      return { _tag: "FullLegacy", volumeId: reader.long(), secret: reader.long(), localId: localId(reader) }
    case 6:
    case 7: {
      const who = { isBig: kind === 7, id: reader.long(), accessHash: reader.long() }
      return { _tag: "DialogLegacy", ...who, volumeId: reader.long(), localId: localId(reader) }
    }
    case 8: {
      const set = { id: reader.long(), accessHash: reader.long() }
      return { _tag: "StickerSetLegacy", ...set, volumeId: reader.long(), localId: localId(reader) }
    }
    case 9:
      return { _tag: "StickerSetVersion", id: reader.long(), accessHash: reader.long(), version: reader.int() }
    default:
      return unsupported()
  }
}

/** Before layout 32, photos were known by a volume and a number in it. */
const readOldSource = (reader: Reader, layout: number): PhotoSource => {
  const volumeId = reader.long()
  if (layout < 22) return { _tag: "FullLegacy", volumeId, secret: reader.long(), localId: localId(reader) }
  const source = readSource(reader)
  const local = localId(reader)
  switch (source._tag) {
    case "Legacy":
      return { _tag: "FullLegacy", volumeId, secret: source.secret, localId: local }
    case "Dialog":
      return { ...source, _tag: "DialogLegacy", volumeId, localId: local }
    case "StickerSet":
      return { ...source, _tag: "StickerSetLegacy", volumeId, localId: local }
    case "Thumbnail":
    case "FullLegacy":
      return source
    default:
      return malformed()
  }
}

/** Whether a picture can be one of a file of this type. */
const fits = (type: FileType, source: PhotoSource): boolean => {
  switch (source._tag) {
    case "Thumbnail":
      return source.of === type && (type === "Photo" || type === "Thumbnail" || type === "EncryptedThumbnail")
    case "Dialog":
    case "DialogLegacy":
      return type === "ProfilePhoto"
    case "StickerSet":
    case "StickerSetLegacy":
    case "StickerSetVersion":
      return type === "Thumbnail"
    default:
      return true
  }
}

const readPlace = (reader: Reader, type: FileType, isWeb: boolean, layout: number): Place => {
  if (isWeb) return { _tag: "Web", url: reader.string(), accessHash: reader.long() }
  if (type === "Temp") return unsupported()
  const id = reader.long()
  const accessHash = reader.long()
  if (!photoTypes.has(type)) return { _tag: "Common", id, accessHash }
  const source = layout < 32 ? readOldSource(reader, layout) : readSource(reader)
  return fits(type, source) ? { _tag: "Photo", id, accessHash, source } : malformed()
}

const readReference = (reader: Reader): Uint8Array | undefined => {
  // A copy: what is read is lent.
  const bytes = reader.bytes().slice()
  return bytes.length === 1 && bytes[0] === noReference ? undefined : bytes
}

const read = (bytes: Uint8Array): FileId => {
  const last = bytes.at(-1)
  if (last !== version && last !== oldVersion) return unsupported()
  const layout = last === version ? bytes.at(-2) ?? malformed() : 0
  const reader = new Reader(unpack(bytes.subarray(0, last === version ? -2 : -1)))
  const flags = reader.int()
  const type = typeOf(flags & ~webFlag & ~referenceFlag)
  const dc = reader.int()
  const reference = (flags & referenceFlag) === 0 ? undefined : readReference(reader)
  return { type, dc, reference, place: readPlace(reader, type, (flags & webFlag) !== 0, layout) }
}

/**
 * The bytes of a text in base64.
 *
 * @since 0.1.0
 * @category conversions
 */
export const bytesOf = (text: string): Either.Either<Uint8Array, FileIdError> =>
  text.length > maxLength
    ? Either.left(new FileIdError({ reason: "Malformed" }))
    : Either.mapLeft(Encoding.decodeBase64Url(text), () => new FileIdError({ reason: "Base64" }))

/**
 * Runs something that reads, and may end in the middle.
 *
 * @since 0.1.0
 * @category guards
 */
export const attempt = <A>(run: () => A): Either.Either<A, FileIdError> =>
  Either.try({
    try: run,
    catch: (error) => error instanceof FileIdError ? error : new FileIdError({ reason: "Malformed" })
  })

/**
 * Reads a file id.
 *
 * @since 0.1.0
 * @category conversions
 */
export const decode = (text: string): Either.Either<FileId, FileIdError> =>
  Either.flatMap(bytesOf(text), (bytes) => attempt(() => read(bytes)))

const writeSource = (writer: Writer, source: PhotoSource): void => {
  switch (source._tag) {
    case "Legacy":
      writer.int(0)
      writer.long(source.secret)
      return
    case "Thumbnail":
      writer.int(1)
      writer.int(types.indexOf(source.of))
      writer.int(source.size.charCodeAt(0) & 255)
      return
    case "FullLegacy":
      writer.int(5)
      writer.long(source.volumeId)
      writer.long(source.secret)
      writer.int(source.localId)
      return
    default:
      writeNamed(writer, source)
  }
}

type Named = Extract<PhotoSource, { readonly id: bigint }>

const kinds = { Dialog: 2, StickerSet: 4, DialogLegacy: 6, StickerSetLegacy: 8, StickerSetVersion: 9 } as const

const writeNamed = (writer: Writer, source: Named): void => {
  writer.int(kinds[source._tag] + ("isBig" in source && source.isBig ? 1 : 0))
  writer.long(source.id)
  writer.long(source.accessHash)
  if ("volumeId" in source) {
    writer.long(source.volumeId)
    writer.int(source.localId)
  }
  if ("version" in source) writer.int(source.version)
}

/**
 * Writes a file id, as TDLib writes it today.
 *
 * @since 0.1.0
 * @category conversions
 */
export const encode = ({ dc, place, reference, type }: FileId): string => {
  const writer = new Writer(128)
  const flags = (place._tag === "Web" ? webFlag : 0) | (reference === undefined ? 0 : referenceFlag)
  writer.int(types.indexOf(type) | flags)
  writer.int(dc)
  if (reference !== undefined) writer.bytes(reference)
  if (place._tag === "Web") {
    writer.string(place.url)
    writer.long(place.accessHash)
  } else {
    writer.long(place.id)
    writer.long(place.accessHash)
    if (place._tag === "Photo") writeSource(writer, place.source)
  }
  return Encoding.encodeBase64Url(Uint8Array.of(...pack(writer.view()), subVersion, version))
}
