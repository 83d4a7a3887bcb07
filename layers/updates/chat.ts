/**
 * Where an update has happened, and what tells it apart from others. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import { channelPeer, chatPeer, peer as peerFromTl, userPeer } from "../../schema/model/fromTl/peer.ts"
import type { Message } from "../../schema/model/Message.ts"
import type { Peer } from "../../schema/model/Peer.ts"
import { toMarkedId } from "../../schema/model/Peer.ts"
import type { Update } from "../../schema/model/Update.ts"
import { carriers } from "../../schema/tl/api/carriers.ts"
import type * as T from "../../schema/tl/api/types.ts"

/** Where something has happened that has no model of its own, or who has done it. */
const rawPeer = (update: T.Update): Peer | undefined => {
  if ("channelId" in update) return channelPeer(update.channelId)
  if ("chatId" in update) return chatPeer(update.chatId)
  const peer = "peer" in update ? update.peer : undefined
  if (peer?._tag === "peerUser" || peer?._tag === "peerChat" || peer?._tag === "peerChannel") return peerFromTl(peer)
  if (peer?._tag === "dialogPeer") return peerFromTl(peer.peer)
  return "userId" in update ? userPeer(update.userId) : undefined
}

const peerOf = (update: Update): Peer | undefined => {
  switch (update._tag) {
    case "NewMessage":
    case "MessageEdited":
    case "BusinessMessage":
    case "BusinessMessageEdited":
    case "BusinessCallbackQuery":
    case "GuestQuery":
      return update.message.chat
    case "AlbumReceived":
      return update.messages[0]?.chat
    case "MessagesDeleted":
    case "ContentsRead":
      return Option.getOrUndefined(Option.map(update.channel, channelPeer))
    case "PollVoted":
      return update.voter
    case "BusinessConnectionChanged":
      return update.connection.user
    case "RawUpdate":
      return rawPeer(update.update)
    default:
      if ("chat" in update) return Option.isOption(update.chat) ? Option.getOrUndefined(update.chat) : update.chat
      return "user" in update && !Option.isOption(update.user) ? update.user : undefined
  }
}

/** What happens in no chat, and yet has an order of its own. */
const matterOf = (update: Update): string | undefined => {
  switch (update._tag) {
    case "PollChanged":
      return `poll ${update.poll}`
    case "FolderChanged":
    case "FoldersReordered":
    case "FoldersChanged":
      return "folders"
    case "MessagesDeleted":
    case "ContentsRead":
      return "messages of long ago"
    default:
      return undefined
  }
}

/**
 * What an update is ordered by: the marked id of the chat that it has happened in, or of the user who has done it.
 *
 * Telegram does not say in which private chat or basic group messages were deleted, or looked at. But it numbers all of
 * them together: so the chats of at least the last `most` messages are remembered, and what happens to messages of several
 * chats has its place behind the newest of them. Such messages of long ago, polls of which Telegram does not say where they
 * stand, and folders have an order of their own each. What is left has none.
 *
 * @since 0.1.0
 * @category constructors
 */
export const keys = (most: number): (update: Update) => number | string | undefined => {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(most, 256))) - 1
  // Tables, for nothing is left of them for the collector: messages are numbered without gaps, or with few.
  let ids = new Int32Array(0)
  let chats = new Float64Array(0)
  const remember = ({ chat, id }: Message, key: number) => {
    if (chat._tag === "PeerChannel") return
    if (ids.length === 0) {
      ids = new Int32Array(mask + 1)
      chats = new Float64Array(mask + 1)
    }
    ids[id & mask] = id
    chats[id & mask] = key
  }
  const found = (some: ReadonlyArray<number>): number | undefined => {
    let newest = 0
    for (const id of some) if (id > newest && ids[id & mask] === id) newest = id
    return newest === 0 ? undefined : chats[newest & mask]
  }
  return (update) => {
    const peer = peerOf(update)
    if (peer === undefined) return ("ids" in update ? found(update.ids) : undefined) ?? matterOf(update)
    const key = toMarkedId(peer)
    if (update._tag === "NewMessage" || update._tag === "MessageEdited") remember(update.message, key)
    else if (update._tag === "AlbumReceived") { for (const message of update.messages) remember(message, key) }
    return key
  }
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
  // Whatever counts nothing has the number of something else.
  if ("ptsCount" in update && update.ptsCount === 0) return undefined
  if ("pts" in update && update.pts !== undefined && update.pts > 0) {
    return `${placeOf(update)}p${update.pts}${update._tag}`
  }
  return "qts" in update && update.qts > 0 ? `q${update.qts}` : undefined
}
