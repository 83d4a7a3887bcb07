/**
 * Which requests a download makes. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#downloading-files
 */

const kibibyte = 1024

/**
 * Parts have this length in bytes unless said.
 *
 * @since 0.1.0
 * @category constants
 */
export const defaultPart = 512 * kibibyte

/**
 * Whether parts may have this length: a multiple of 4 KiB that divides 512 KiB.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isPartSize = (size: number): boolean =>
  Number.isInteger(size) && size > 0 && size % (4 * kibibyte) === 0 && defaultPart % size === 0

/**
 * A request for bytes of a file, as Telegram allows it: aligned, and within one MiB.
 *
 * @since 0.1.0
 * @category models
 */
export interface Request {
  readonly offset: number
  readonly limit: number
  /** Whether it is cut finer than by a division of a MiB. */
  readonly isPrecise: boolean
}

/**
 * The bytes `[from, to)` of a file; `to` may be infinite.
 *
 * @since 0.1.0
 * @category models
 */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The request for what of a range lies in the part with the number `part`. A request for less than the part is as small
 * as Telegram allows.
 *
 * @since 0.1.0
 * @category decisions
 */
export const requestFor = (partSize: number, part: number, { from, to }: Range): Request => {
  const start = part * partSize
  const end = start + partSize
  const first = Math.max(start, Math.floor(from / kibibyte) * kibibyte)
  const last = Math.min(end, Math.ceil(to / kibibyte) * kibibyte)
  return { offset: first, limit: last - first, isPrecise: first !== start || last !== end }
}

/** Blocks with hashes begin and end at multiples of this. */
const block = 128 * kibibyte

/**
 * Parts of files that are verified have at least this length: that of a block with a hash of its own.
 *
 * @since 0.1.0
 * @category constants
 */
export const verifiedPart = block

/**
 * A range with all of the blocks in which it begins and ends.
 *
 * @since 0.1.0
 * @category decisions
 */
export const widened = ({ from, to }: Range): Range => ({
  from: Math.floor(from / block) * block,
  to: Math.ceil(to / block) * block
})

/**
 * How long the shortest part is that has all blocks in which a request lies, and begins at a multiple of its length.
 *
 * @since 0.1.0
 * @category decisions
 */
export const wholeBlocks = ({ limit, offset }: Request): number => {
  let length = block
  while (Math.floor(offset / length) !== Math.floor((offset + limit - 1) / length)) length *= 2
  return length
}

/**
 * The request for what lies behind the last byte, at a multiple of 4 KiB: as small as Telegram allows.
 *
 * @since 0.1.0
 * @category decisions
 */
export const behind = (offset: number): Request => ({ offset, limit: 4 * kibibyte, isPrecise: false })

/**
 * How many bytes a request must give when the file has `size` bytes.
 *
 * @since 0.1.0
 * @category decisions
 */
export const expected = ({ limit, offset }: Request, size: number): number =>
  Math.max(0, Math.min(limit, size - offset))

/**
 * The part of an answer that lies in the range.
 *
 * @since 0.1.0
 * @category decisions
 */
export const trim = (bytes: Uint8Array, { offset }: Request, { from, to }: Range): Uint8Array =>
  bytes.subarray(Math.max(0, from - offset), Math.max(0, Math.min(bytes.length, to - offset)))
