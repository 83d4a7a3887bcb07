/**
 * The files of the embedded Telegram: what was uploaded and can be sent and downloaded.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { equal } from "../../crypto/bytes.ts"
import * as Md5 from "../../crypto/md5.ts"
import type { Environment } from "../environment.ts"
import { randomLong } from "../environment.ts"
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"
import * as Cdn from "./cdn.ts"
import * as Pictures from "./pictures.ts"
import type { Content, Upload } from "./uploads.ts"
import * as Uploads from "./uploads.ts"

/**
 * A file.
 *
 * @since 0.1.0
 * @category models
 */
export interface StoredFile {
  readonly id: bigint
  readonly accessHash: bigint
  readonly dc: number
  readonly date: number
  readonly content: Content
  readonly thumb: Content | undefined
  readonly photo: boolean
  readonly mimeType: string
  readonly attributes: ReadonlyArray<T.DocumentAttribute>
  reference: Uint8Array
}

/**
 * All files.
 *
 * @since 0.1.0
 * @category models
 */
export interface Files {
  readonly stored: Map<bigint, StoredFile>
  /** By the id of the account and the id of the file. */
  readonly uploads: Map<number, Map<bigint, Upload>>
  readonly cdn: Cdn.Cdn
}

/**
 * No files.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Files => ({ stored: new Map(), uploads: new Map(), cdn: Cdn.make() })

/**
 * The files that an account is uploading.
 *
 * @since 0.1.0
 * @category accessors
 */
export const uploadsOf = (files: Files, person: number): Map<bigint, Upload> => {
  const known = files.uploads.get(person)
  if (known !== undefined) return known
  const fresh = new Map<bigint, Upload>()
  files.uploads.set(person, fresh)
  return fresh
}

/**
 * What a file is, apart from its contents.
 *
 * @since 0.1.0
 * @category models
 */
export interface Description {
  readonly photo: boolean
  readonly dc: number
  readonly mimeType: string
  readonly attributes: ReadonlyArray<T.DocumentAttribute>
  readonly thumb?: Content | undefined
}

/**
 * Stores a file.
 *
 * @since 0.1.0
 * @category transitions
 */
export const store = (
  { random, timers }: Environment,
  files: Files,
  content: Content,
  { attributes, dc, mimeType, photo, thumb }: Description
): StoredFile => {
  const file: StoredFile = {
    id: randomLong(random),
    accessHash: randomLong(random),
    dc,
    date: timers.seconds(),
    content,
    thumb,
    photo,
    mimeType,
    attributes,
    reference: random(16)
  }
  files.stored.set(file.id, file)
  return file
}

/**
 * The contents of a file that a client has uploaded. Its parts are gone after that.
 *
 * @since 0.1.0
 * @category transitions
 */
export const claim = (
  { crypto }: Environment,
  files: Files,
  person: number,
  input: T.InputFile,
  smallLimit = Uploads.smallLimit
): Content | Refusal => {
  if (input._tag === "inputFileStoryDocument") return invalid("MEDIA_INVALID")
  const uploads = uploadsOf(files, person)
  const content = Uploads.assemble(uploads.get(input.id), input.parts, input._tag === "inputFileBig", smallLimit)
  if (!("pieces" in content)) return content
  if (input._tag === "inputFile" && input.md5Checksum !== "") {
    const hash = Md5.make(crypto)
    for (const piece of content.pieces) hash.update(piece)
    if (hash.digest() !== input.md5Checksum.toLowerCase()) return invalid("MD5_CHECKSUM_INVALID")
  }
  uploads.delete(input.id)
  return content
}

/** The sizes of what is no picture that the server knows. */
const photoSizes: ReturnType<typeof Pictures.fitted> = [["m", 320, 240], ["x", 800, 600]]

const sizesOf = (content: Content): typeof photoSizes => {
  const found = Pictures.dimensions(content)
  return found === undefined ? photoSizes : Pictures.fitted(found)
}

const sizes = ({ content, thumb }: StoredFile, photo: boolean): ReadonlyArray<T.PhotoSize> => {
  if (photo) return sizesOf(content).map(([type, w, h]) => ({ _tag: "photoSize", type, w, h, size: content.size }))
  return thumb === undefined ? [] : [{ _tag: "photoSize", type: "m", w: 320, h: 240, size: thumb.size }]
}

/**
 * A file as a document.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toDocument = (file: StoredFile): T.document => ({
  _tag: "document",
  id: file.id,
  accessHash: file.accessHash,
  // Messages that are there already tell of the reference that is good now.
  get fileReference() {
    return file.reference
  },
  date: file.date,
  mimeType: file.mimeType,
  size: file.content.size,
  ...(file.thumb === undefined ? {} : { thumbs: sizes(file, false) }),
  dcId: file.dc,
  attributes: file.attributes
})

/**
 * A file as a photo.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toPhoto = (file: StoredFile): T.photo => ({
  _tag: "photo",
  id: file.id,
  accessHash: file.accessHash,
  // Messages that are there already tell of the reference that is good now.
  get fileReference() {
    return file.reference
  },
  date: file.date,
  sizes: sizes(file, true),
  dcId: file.dc
})

/**
 * What a client names a file by.
 *
 * @since 0.1.0
 * @category models
 */
export interface Name {
  readonly id: bigint
  readonly accessHash: bigint
  readonly fileReference: Uint8Array
}

/**
 * The file that a client names.
 *
 * @since 0.1.0
 * @category resolving
 */
export const find = (files: Files, name: Name, photo: boolean): StoredFile | Refusal => {
  const file = files.stored.get(name.id)
  if (file === undefined || file.accessHash !== name.accessHash || file.photo !== photo) {
    return invalid(photo ? "PHOTO_INVALID" : "MEDIA_INVALID")
  }
  if (name.fileReference.length === 0) return invalid("FILE_REFERENCE_EMPTY")
  return equal(file.reference, name.fileReference) ? file : invalid("FILE_REFERENCE_EXPIRED")
}

/**
 * The contents at a location for downloads.
 *
 * @since 0.1.0
 * @category resolving
 */
export const locate = (
  files: Files,
  location: T.InputFileLocation
): { readonly file: StoredFile; readonly content: Content } | Refusal => {
  const isPhoto = location._tag === "inputPhotoFileLocation"
  if (!isPhoto && location._tag !== "inputDocumentFileLocation") return invalid("LOCATION_INVALID")
  const file = files.stored.get(location.id)
  if (file === undefined || file.photo !== isPhoto) return invalid("FILE_ID_INVALID")
  if (file.accessHash !== location.accessHash) return invalid("LOCATION_INVALID")
  if (location.fileReference.length === 0) return invalid("FILE_REFERENCE_EMPTY")
  if (!equal(file.reference, location.fileReference)) return invalid("FILE_REFERENCE_EXPIRED")
  if (isPhoto || location.thumbSize === "") return { file, content: file.content }
  return file.thumb === undefined ? invalid("LOCATION_INVALID") : { file, content: file.thumb }
}
