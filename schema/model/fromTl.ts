/**
 * From Telegram's objects to what applications see. Pure; nothing is validated again, for everything was decoded.
 *
 * @since 0.1.0
 */
import type * as T from "../tl/api/types.ts"
import type { UserId } from "./Ids.ts"

export { message, messages } from "./fromTl/message.ts"
export { peer, userPeer } from "./fromTl/peer.ts"
export { user } from "./fromTl/user.ts"

/** The short forms of a message in a private chat or a basic group, in the long form. */
const long = (
  from: T.updateShortMessage | T.updateShortChatMessage,
  fromId: number,
  peerId: T.Peer
): T.updateNewMessage => ({
  _tag: "updateNewMessage",
  message: {
    _tag: "message",
    out: from.out,
    mentioned: from.mentioned,
    mediaUnread: from.mediaUnread,
    silent: from.silent,
    id: from.id,
    fromId: { _tag: "peerUser", userId: fromId },
    peerId,
    fwdFrom: from.fwdFrom,
    viaBotId: from.viaBotId,
    replyTo: from.replyTo,
    date: from.date,
    message: from.message,
    entities: from.entities,
    ttlPeriod: from.ttlPeriod
  },
  pts: from.pts,
  ptsCount: from.ptsCount
})

/**
 * The long form of a message that the server has sent in a short one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const newMessage = (from: T.updateShortMessage | T.updateShortChatMessage, self: UserId): T.updateNewMessage =>
  from._tag === "updateShortMessage"
    ? long(from, from.out === true ? self : from.userId, { _tag: "peerUser", userId: from.userId })
    : long(from, from.fromId, { _tag: "peerChat", chatId: from.chatId })

/**
 * The updates in whatever form the server has sent them. `updatesTooLong` carries none, and `updateShortSentMessage` is
 * an answer to a call that only the caller can complete.
 *
 * @since 0.1.0
 * @category conversions
 */
export const updates = (from: T.Updates, self: UserId): ReadonlyArray<T.Update> => {
  switch (from._tag) {
    case "updates":
    case "updatesCombined":
      return from.updates
    case "updateShort":
      return [from.update]
    case "updateShortMessage":
    case "updateShortChatMessage":
      return [newMessage(from, self)]
    case "updateShortSentMessage":
    case "updatesTooLong":
      return []
  }
}
