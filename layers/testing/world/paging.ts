/**
 * Parts of long lists of messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/offsets
 */
import type { Entry } from "./model.ts"

/**
 * Which part.
 *
 * @since 0.1.0
 * @category models
 */
export interface Part {
  readonly offsetId: number
  readonly offsetDate?: number | undefined
  readonly addOffset: number
  readonly limit: number
  readonly maxId: number
  readonly minId: number
}

/**
 * A part of a list whose parts are named by where they begin, and where the next one begins, if there is one.
 *
 * @since 0.1.0
 * @category reading
 */
export const fromOffset = <A>(
  all: ReadonlyArray<A>,
  { limit, offset }: { readonly offset?: string | undefined; readonly limit: number },
  most: number
): { readonly page: ReadonlyArray<A>; readonly nextOffset: string | undefined } => {
  const start = Number(offset ?? "0")
  const end = start + Math.min(most, Math.max(1, limit))
  return { page: all.slice(start, end), nextOffset: end < all.length ? String(end) : undefined }
}

/** So many messages come in one answer. */
const maxMessages = 100

/**
 * A part of messages that are in order, the newest first.
 *
 * @since 0.1.0
 * @category reading
 */
export const part = (
  newestFirst: ReadonlyArray<Entry>,
  of: Part
): { readonly first: number; readonly entries: ReadonlyArray<Entry> } => {
  const isBefore = ({ id, letter }: Entry) =>
    (of.offsetId === 0 || id < of.offsetId) &&
    (of.offsetDate === undefined || of.offsetDate === 0 || letter.date < of.offsetDate)
  const start = newestFirst.findIndex(isBefore)
  const first = Math.max(0, (start < 0 ? newestFirst.length : start) + of.addOffset)
  const limit = Math.min(maxMessages, Math.max(0, of.limit))
  const entries = newestFirst.slice(first, first + limit)
    .filter(({ id }) => (of.maxId === 0 || id < of.maxId) && id > of.minId)
  return { first, entries }
}
