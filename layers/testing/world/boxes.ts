/**
 * What changes in boxes: messages come, are edited, deleted and read, and every change moves `pts` and is logged.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#message-related-event-sequences
 */
import type { Box, BoxEvent, Entry, Holder, Letter, Peer, Person } from "./model.ts"
import { boxOf, dialogOf, holderOf, idsOf } from "./model.ts"

/** So many events of a box are remembered; who is further behind has to begin anew. */
const logLength = 100_000

/**
 * Logs a change.
 *
 * @since 0.1.0
 * @category transitions
 */
export const log = (box: Box, date: number, count: number, what: BoxEvent["what"]): BoxEvent => {
  box.pts += count
  const event: BoxEvent = { pts: box.pts, count, date, what }
  box.events.push(event)
  if (box.events.length > logLength) box.events.splice(0, logLength / 10)
  return event
}

/**
 * A copy of a letter in the box of `owner`.
 *
 * @since 0.1.0
 * @category transitions
 */
export const deliver = (
  owner: Person,
  peer: Peer,
  letter: Letter
): { readonly entry: Entry; readonly event: BoxEvent } => {
  const holder = holderOf(owner, peer)
  const { box } = holder
  const id = ++box.lastId
  const entry: Entry = { id, letter, peer, out: letter.author === owner, pinned: false }
  box.entries.set(id, entry)
  letter.copies.set(holder, id)
  const dialog = dialogOf(owner, peer)
  if (peer.kind !== "channel") dialog.ids.push(id)
  return { entry, event: log(box, letter.date, 1, { _tag: "New", id }) }
}

/**
 * Takes messages out of a box; gives the ids that were there.
 *
 * @since 0.1.0
 * @category transitions
 */
export const remove = (
  holder: Holder,
  ids: ReadonlyArray<number>,
  date: number
): { readonly ids: ReadonlyArray<number>; readonly event: BoxEvent | undefined } => {
  const { box } = holder
  const gone = [...new Set(ids)].filter((id) => box.entries.has(id))
  for (const id of gone) {
    const entry = box.entries.get(id)
    box.entries.delete(id)
    entry?.letter.copies.delete(holder)
    if (entry === undefined || holder.kind === "channel") continue
    const { ids: rest } = dialogOf(holder, entry.peer)
    rest.splice(rest.indexOf(id), 1)
  }
  if (gone.length === 0) return { ids: gone, event: undefined }
  return { ids: gone, event: log(box, date, gone.length, { _tag: "Delete", ids: gone }) }
}

/**
 * How many messages in a chat an account has not read.
 *
 * @since 0.1.0
 * @category accessors
 */
export const unread = (owner: Person, peer: Peer): number => {
  const { readInbox } = dialogOf(owner, peer)
  const box = boxOf(owner, peer)
  const ids = idsOf(owner, peer)
  let count = 0
  for (let i = ids.length - 1; i >= 0; i--) {
    const id = ids[i] ?? 0
    if (id <= readInbox) break
    const entry = box.entries.get(id)
    if (entry !== undefined && entry.letter.author !== owner) count++
  }
  return count
}

/**
 * The newest message of a chat, 0 where there is none.
 *
 * @since 0.1.0
 * @category accessors
 */
export const top = (owner: Person, peer: Peer): number => idsOf(owner, peer).at(-1) ?? 0
