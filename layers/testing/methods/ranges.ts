/**
 * Which ranges of a file may be asked for.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#downloading-files
 */
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"

const mebibyte = 1 << 20

/**
 * Why a range may not be asked for.
 *
 * @since 0.1.0
 * @category decisions
 */
export const checkRange = (offset: number, limit: number, precise: boolean): Refusal | undefined => {
  const unit = precise ? 1024 : 4096
  if (offset < 0 || offset % unit !== 0) return invalid("OFFSET_INVALID")
  if (limit <= 0 || limit % unit !== 0 || limit > mebibyte) return invalid("LIMIT_INVALID")
  if (!precise && mebibyte % limit !== 0) return invalid("LIMIT_INVALID")
  return Math.floor(offset / mebibyte) === Math.floor((offset + limit - 1) / mebibyte)
    ? undefined
    : invalid("LIMIT_INVALID")
}
