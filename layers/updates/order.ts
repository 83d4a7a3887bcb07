/**
 * In which order the updates of a container are taken. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#update-handling
 */
import { carriers } from "../../schema/tl/api/carriers.ts"
import type * as T from "../../schema/tl/api/types.ts"

/**
 * The channel that an update is about, if it says so.
 *
 * @since 0.1.0
 * @category accessors
 */
export const channelOf = (update: T.Update): number | undefined => {
  if ("channelId" in update) return update.channelId
  const peer = "message" in update && typeof update.message === "object" && "peerId" in update.message
    ? update.message.peerId
    : undefined
  return peer?._tag === "peerChannel" ? peer.channelId : undefined
}

/** What others refer to comes first, and a new beginning of the counters behind what was counted before it. */
const rankOf = (update: T.Update): number => {
  switch (update._tag) {
    case "updateMessageID":
    case "updateStoryID":
      return 0
    case "updateNewMessage":
    case "updateNewChannelMessage":
    case "updateNewScheduledMessage":
      return 1
    case "updateGroupCallConnection":
    case "updateGroupCallChainBlocks":
      return 2
    case "updatePtsChanged":
      return 4
    default:
      return 3
  }
}

/** Which counter counts an update, and from where to where. */
const placeOf = (
  update: T.Update
): { readonly line: number | string; readonly start: number; readonly end: number } => {
  const kind = carriers[update._tag]
  const line = kind === "channel" ? channelOf(update) ?? "nowhere" : kind ?? "none"
  if ("ptsCount" in update) return { line, start: update.pts - update.ptsCount, end: update.pts }
  return "qts" in update ? { line, start: update.qts - 1, end: update.qts } : { line, start: 0, end: 0 }
}

interface Placed {
  readonly update: T.Update
  readonly line: number | string
  readonly start: number
  readonly end: number
  rank: number
}

/** What one counter counts trades places until it is in order, and whatever precedes a message is as early as that. */
const arrange = (placed: Array<Placed>): void => {
  const lines = new Map<number | string, Array<number>>()
  for (const [at, { line }] of placed.entries()) {
    if (line !== "none") lines.set(line, [...(lines.get(line) ?? []), at])
  }
  for (const places of lines.values()) {
    const sorted = places.flatMap((at) => placed[at] ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end)
    let rank = Number.POSITIVE_INFINITY
    for (const one of sorted.toReversed()) rank = one.rank = Math.min(rank, one.rank)
    for (const [i, at] of places.entries()) placed.splice(at, 1, ...sorted.slice(i, i + 1))
  }
}

/**
 * The updates of a container in the order in which they are taken: ids of what we have sent, new messages, the others, and
 * a new beginning of the counters last; but what one counter counts in the order in which it does.
 *
 * @since 0.1.0
 * @category conversions
 */
export const inOrder = (updates: ReadonlyArray<T.Update>): ReadonlyArray<T.Update> => {
  if (updates.length < 2) return updates
  const placed = updates.map((update): Placed => ({ update, ...placeOf(update), rank: rankOf(update) }))
  arrange(placed)
  return placed.toSorted((a, b) => a.rank - b.rank).map(({ update }) => update)
}
