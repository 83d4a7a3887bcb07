/**
 * Where an update has happened, and what tells it apart from others. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type { Peer } from "../../schema/model/Peer.ts"
import { toMarkedId } from "../../schema/model/Peer.ts"
import type { Update } from "../../schema/model/Update.ts"
import { carriers } from "../../schema/tl/api/carriers.ts"
import type * as T from "../../schema/tl/api/types.ts"

const peerOf = (update: Update): Peer | undefined => {
  switch (update._tag) {
    case "NewMessage":
    case "MessageEdited":
      return update.message.chat
    case "AlbumReceived":
      return update.messages[0]?.chat
    default:
      if ("chat" in update) return Option.isOption(update.chat) ? Option.getOrUndefined(update.chat) : update.chat
      return "user" in update && !Option.isOption(update.user) ? update.user : undefined
  }
}

/**
 * The marked id of the chat that an update has happened in, or of the user who has done it; none where it does not say.
 *
 * @since 0.1.0
 * @category accessors
 */
export const chatOf = (update: Update): number | undefined => {
  const peer = peerOf(update)
  return peer === undefined ? undefined : toMarkedId(peer)
}

const placeOf = (update: T.Update): string => {
  if ("channelId" in update) return `c${update.channelId}`
  const message = "message" in update && typeof update.message === "object" ? update.message : undefined
  const peer = message !== undefined && "peerId" in message ? message.peerId : undefined
  return peer?._tag === "peerChannel" ? `c${peer.channelId}` : "a"
}

/**
 * What tells an update of the account apart from all others: the same however it comes. None for what is not numbered.
 *
 * @since 0.1.0
 * @category accessors
 */
export const idOf = (update: T.Update): string | undefined => {
  const carrier = carriers[update._tag]
  if (carrier === undefined) return undefined
  // In a difference, new messages have no counter.
  if (update._tag === "updateNewMessage" || update._tag === "updateNewChannelMessage") {
    return `${placeOf(update)}m${update.message.id}`
  }
  if ("pts" in update && update.pts !== undefined && update.pts > 0) {
    return `${placeOf(update)}p${update.pts}${update._tag}`
  }
  return "qts" in update && update.qts > 0 ? `q${update.qts}` : undefined
}
