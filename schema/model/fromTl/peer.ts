/**
 * Peers, from Telegram's objects.
 *
 * @since 0.1.0
 */
import type * as T from "../../tl/api/types.ts"
import type { ChannelId, ChatId, UserId } from "../Ids.ts"
import type { Peer } from "../Peer.ts"
import { PeerChannel, PeerChat, PeerUser } from "../Peer.ts"
import { bare } from "./bare.ts"

/**
 * Where a number is an id that Telegram has sent.
 *
 * @since 0.1.0
 * @category conversions
 */
export const userPeer: (id: number) => PeerUser = /* @__PURE__ */ bare(PeerUser, function(id: number) {
  this._tag = "PeerUser"
  this.id = id as UserId
})

/**
 * The same for a basic group.
 *
 * @since 0.1.0
 * @category conversions
 */
export const chatPeer: (id: number) => PeerChat = /* @__PURE__ */ bare(PeerChat, function(id: number) {
  this._tag = "PeerChat"
  this.id = id as ChatId
})

/**
 * The same for a channel.
 *
 * @since 0.1.0
 * @category conversions
 */
export const channelPeer: (id: number) => PeerChannel = /* @__PURE__ */ bare(PeerChannel, function(id: number) {
  this._tag = "PeerChannel"
  this.id = id as ChannelId
})

/**
 * Who or where.
 *
 * @since 0.1.0
 * @category conversions
 */
export const peer = (from: T.Peer): Peer => {
  switch (from._tag) {
    case "peerUser":
      return userPeer(from.userId)
    case "peerChat":
      return chatPeer(from.chatId)
    case "peerChannel":
      return channelPeer(from.channelId)
  }
}
