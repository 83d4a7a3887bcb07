/**
 * Whether the tables in an MP4 or QuickTime file fit the boxes that they stand in. The library that reads such files
 * believes what a table says of its own length, and would go on for hours, out of memory, without a pause in which
 * anybody could stop it.
 *
 * @since 0.1.0
 * @see https://developer.apple.com/documentation/quicktime-file-format
 */
import * as Effect from "effect/Effect"
import type { Content } from "../../services/Files.ts"
import { read } from "./pull.ts"

/** Boxes that hold boxes. */
const containers = new Set(["moov", "trak", "mdia", "minf", "stbl", "edts", "mvex", "moof", "traf"])

/** Tables, by the bytes of an entry and those between the head of the box and the number of entries. */
const tables: ReadonlyMap<string, readonly [entry: number, before: number]> = new Map([
  ["stts", [8, 4]],
  ["ctts", [8, 4]],
  ["stsc", [12, 4]],
  ["stco", [4, 4]],
  ["co64", [8, 4]],
  ["stss", [4, 4]],
  ["elst", [12, 4]]
])

/** Boxes in boxes, and boxes in a row at the top: more than any film has. */
const deepest = 8
const most = 4096

/** So many samples of a fragment may be told by their number only. */
const mostUntold = 1_000_000

/** A file that tells of more samples takes too long to read. */
const mostSamples = 20_000_000

/** Longer heads are not looked at. */
const longestHead = 64 * 1024 * 1024

interface Box {
  readonly type: string
  /** Where its contents begin, and where it ends. */
  readonly from: number
  readonly to: number
}

/** The box at a place; none where there is none. `end`: the first byte behind whatever it stands in. */
const boxAt = (view: DataView, at: number, end: number): Box | undefined => {
  if (at + 8 > view.byteLength) return undefined
  const type = String.fromCharCode(
    view.getUint8(at + 4),
    view.getUint8(at + 5),
    view.getUint8(at + 6),
    view.getUint8(at + 7)
  )
  const short = view.getUint32(at)
  if (short === 0) return { type, from: at + 8, to: end }
  if (short !== 1) return short < 8 ? undefined : { type, from: at + 8, to: at + short }
  if (at + 16 > view.byteLength) return undefined
  const long = Number(view.getBigUint64(at + 8))
  return long < 16 ? undefined : { type, from: at + 16, to: at + long }
}

/** How many samples of one length, or of a fragment, are told; there is no table of them, or no long one. */
const isCounted = (view: DataView, { from, to, type }: Box, fileSize: number): boolean => {
  if (from + 8 > to) return false
  if (type === "stsz") {
    if (from + 12 > to) return false
    const [length, count] = [view.getUint32(from + 4), view.getUint32(from + 8)]
    return length === 0 ? count * 4 <= to - from - 12 : count * length <= fileSize
  }
  // A fragment says four things of each sample at most, and may say none.
  const told = [0x100, 0x200, 0x400, 0x800].filter((flag) => (view.getUint32(from) & flag) !== 0).length
  const count = view.getUint32(from + 4)
  return told === 0 ? count <= mostUntold : count * told * 4 <= to - from - 8
}

/** Whether the entries of a table tell of no more samples and chunks than such a file can have. */
const isModest = (view: DataView, type: string, at: number, count: number, fileSize: number): boolean => {
  if (!/^(stts|ctts|stsc)$/.test(type)) return true
  const limit = Math.min(fileSize, mostSamples)
  const length = type === "stsc" ? 12 : 8
  let samples = 0
  for (let i = 0; i < count; i++) {
    const first = view.getUint32(at + i * length)
    samples = type === "stsc" ? Math.max(first, view.getUint32(at + i * length + 4)) : samples + first
    if (samples > limit) return false
  }
  return true
}

const isGood = (view: DataView, box: Box, fileSize: number, depth: number): boolean => {
  const { from, to, type } = box
  if (to > view.byteLength || depth > deepest) return false
  if (type === "stsz" || type === "trun") return isCounted(view, box, fileSize)
  const table = tables.get(type)
  if (table !== undefined) {
    const [entry, before] = table
    const start = from + before + 4
    if (start > to) return false
    const count = view.getUint32(start - 4)
    return count * entry <= to - start && isModest(view, type, start, count, fileSize)
  }
  if (!containers.has(type)) return true
  for (let at = from; at + 8 <= to;) {
    const inner = boxAt(view, at, to)
    if (inner === undefined || inner.to > to || !isGood(view, inner, fileSize, depth + 1)) return false
    at = inner.to
  }
  return true
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Looks at the tables of such a file, of which so many bytes are there; anything else is left to whoever reads it.
 *
 * @since 0.1.0
 * @category predicates
 */
export const fits = <E>(content: Content<E>, size: number): Effect.Effect<boolean, E> =>
  Effect.gen(function*() {
    const first = boxAt(viewOf(yield* read(content, 0, Math.min(16, size))), 0, size)
    if (first === undefined || !/^(ftyp|moov|mdat|wide|free|skip)$/.test(first.type)) return true
    let at = 0
    for (let count = 0; at + 8 <= size; count++) {
      const box = boxAt(viewOf(yield* read(content, at, Math.min(16, size - at))), 0, size - at)
      // What is no box ends the file, for players too.
      if (box === undefined) return true
      if (count === most) return false
      if (box.type === "moov" || box.type === "moof") {
        if (box.to > size - at || box.to > longestHead) return false
        const view = viewOf(yield* read(content, at, box.to))
        if (!isGood(view, box, size, 0)) return false
      }
      at += box.to
    }
    return true
  })
