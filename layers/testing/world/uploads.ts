/**
 * The parts of files on their way in, and the rules they follow.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#uploading-files
 */
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"

/**
 * The contents of a file, in pieces of one size but for the last.
 *
 * @since 0.1.0
 * @category models
 */
export interface Content {
  readonly pieces: ReadonlyArray<Uint8Array>
  readonly pieceSize: number
  readonly size: number
}

/**
 * A part as a client sends it. Big files name the number of their parts, -1 as long as it is not known.
 *
 * @since 0.1.0
 * @category models
 */
export interface Part {
  readonly fileId: bigint
  readonly part: number
  readonly total: number | undefined
  readonly bytes: Uint8Array
}

/**
 * A file that is being uploaded.
 *
 * @since 0.1.0
 * @category models
 */
export interface Upload {
  readonly big: boolean
  total: number | undefined
  readonly parts: Map<number, Uint8Array>
}

const maxPart = 524_288
const maxParts = 4000
const maxPartsPremium = 8000

/**
 * Files up to this size, in bytes, go part by part without a total, longer ones are big.
 *
 * @since 0.1.0
 * @category constants
 */
export const smallLimit = 10 * 1024 * 1024

/**
 * Takes a part in.
 *
 * @since 0.1.0
 * @category transitions
 */
export const save = (uploads: Map<bigint, Upload>, part: Part, premium: boolean): Refusal | undefined => {
  const { bytes } = part
  const limit = premium ? maxPartsPremium : maxParts
  if (part.part < 0 || part.part >= limit) return invalid("FILE_PART_INVALID")
  if (bytes.length === 0) return invalid("FILE_PART_EMPTY")
  if (bytes.length > maxPart) return invalid("FILE_PART_TOO_BIG")
  const big = part.total !== undefined
  const total = part.total === undefined || part.total === -1 ? undefined : part.total
  if (total !== undefined && (total <= 0 || total > limit || part.part >= total)) return invalid("FILE_PARTS_INVALID")
  const upload: Upload = uploads.get(part.fileId) ?? { big, total: undefined, parts: new Map() }
  if (upload.big !== big) return invalid("FILE_ID_INVALID")
  const first = upload.parts.get(0)
  const isLast = total !== undefined && part.part === total - 1
  // A part that cannot be the last must have a size that divides 512 KiB.
  const known = part.part === 0 && total !== 1 ? bytes : first
  if (big && !isLast && (bytes.length % 1024 !== 0 || maxPart % bytes.length !== 0)) {
    return invalid("FILE_PART_SIZE_INVALID")
  }
  if (known !== undefined && bytes.length > known.length) return invalid("FILE_PART_SIZE_CHANGED")
  if (total !== undefined && upload.total !== undefined && upload.total !== total) return invalid("FILE_PARTS_INVALID")
  upload.total = total ?? upload.total
  upload.parts.set(part.part, bytes)
  uploads.set(part.fileId, upload)
  return undefined
}

/**
 * Puts the parts together.
 *
 * @since 0.1.0
 * @category transitions
 */
export const assemble = (
  upload: Upload | undefined,
  count: number,
  big: boolean,
  limit = smallLimit
): Content | Refusal => {
  if (upload === undefined) return invalid(count > 0 ? "FILE_PART_0_MISSING" : "FILE_PARTS_INVALID")
  if (upload.big !== big || count <= 0) return invalid("FILE_PARTS_INVALID")
  if (upload.total !== undefined && upload.total !== count) return invalid("FILE_PARTS_INVALID")
  const pieces: Array<Uint8Array> = []
  for (let i = 0; i < count; i++) {
    const piece = upload.parts.get(i)
    if (piece === undefined) return invalid(`FILE_PART_${i}_MISSING`)
    pieces.push(piece)
  }
  const pieceSize = pieces[0]?.length ?? 0
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const uneven = pieces.slice(0, -1).some((piece) => piece.length !== pieceSize)
  if (uneven || (pieces.at(-1)?.length ?? 0) > pieceSize) return invalid("FILE_PART_LENGTH_INVALID")
  if (count > 1 && (pieceSize % 1024 !== 0 || maxPart % pieceSize !== 0)) return invalid("FILE_PART_SIZE_INVALID")
  if (!big && size > limit) return invalid("FILE_PARTS_INVALID")
  return { pieces, pieceSize, size }
}

/**
 * The bytes of a range; fewer where the file ends. What lies in one piece is not copied.
 *
 * @since 0.1.0
 * @category accessors
 */
export const slice = ({ pieceSize, pieces, size }: Content, offset: number, limit: number): Uint8Array => {
  const end = Math.min(size, offset + limit)
  if (offset >= end) return new Uint8Array(0)
  const first = Math.floor(offset / pieceSize)
  if (end <= (first + 1) * pieceSize) {
    return pieces[first]?.subarray(offset - first * pieceSize, end - first * pieceSize) ?? new Uint8Array(0)
  }
  const out = new Uint8Array(end - offset)
  for (let i = first; i * pieceSize < end; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    const from = Math.max(0, offset - i * pieceSize)
    out.set(piece.subarray(from, Math.min(piece.length, end - i * pieceSize)), i * pieceSize + from - offset)
  }
  return out
}

/**
 * Bytes as the contents of a file.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromBytes = (bytes: Uint8Array): Content => ({
  pieces: [bytes],
  pieceSize: Math.max(1, bytes.length),
  size: bytes.length
})
