/**
 * How a file is cut into parts. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import * as Ranges from "./ranges.ts"

const kibibyte = 1024
const mebibyte = kibibyte * kibibyte

/**
 * No part is longer than this when it is uploaded, in bytes.
 *
 * @since 0.1.0
 * @category constants
 */
export const largestPart = 512 * kibibyte

/**
 * Files up to this size are uploaded part by part without a total, and have a checksum; longer ones are big files.
 *
 * @since 0.1.0
 * @category constants
 */
export const smallFile = 10 * mebibyte

/**
 * An upload has at most so many parts, unless Telegram's configuration says otherwise.
 *
 * @since 0.1.0
 * @category constants
 */
export const defaultMaxParts = { standard: 4000, premium: 8000 } as const

/** Small files are cut finer, so that several parts are on their way and a lost one costs little. */
const smallPart = 128 * kibibyte

/**
 * How an upload goes: all parts are `partSize` long but the last.
 *
 * @since 0.1.0
 * @category models
 */
export interface UploadPlan {
  readonly isBig: boolean
  readonly partSize: number
  /** Unknown as long as the length is. */
  readonly parts: number | undefined
}

/**
 * The plan for a file of so many bytes, at least one, or of an unknown length; for one that has to be a small file, if
 * that is said.
 *
 * @since 0.1.0
 * @category decisions
 */
export const planUpload = (size: number | undefined, isSmall = false): UploadPlan => {
  const isBig = !isSmall && (size === undefined || size > smallFile)
  const partSize = isBig ? largestPart : smallPart
  return { isBig, partSize, parts: size === undefined ? undefined : Math.ceil(size / partSize) }
}

/**
 * The length of a part of a file whose length is known.
 *
 * @since 0.1.0
 * @category decisions
 */
export const partLength = (size: number, partSize: number, part: number): number =>
  Math.max(0, Math.min(partSize, size - part * partSize))

/**
 * How many bytes some parts of a file have together.
 *
 * @since 0.1.0
 * @category decisions
 */
export const bytesIn = (parts: Ranges.Ranges, partSize: number, size: number | undefined): number => {
  const whole = Ranges.count(parts) * partSize
  if (size === undefined) return whole
  const last = Math.ceil(size / partSize) - 1
  return Ranges.has(parts, last) ? whole - partSize + partLength(size, partSize, last) : whole
}
