/**
 * What changes among the members of chats.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import * as U from "../Update.ts"
import { peer, userPeer } from "./peer.ts"
import { seconds } from "./time.ts"

/** No participant at all is somebody who is not in the chat. */
const status = (from: T.ChannelParticipant | T.ChatParticipant | undefined): U.MemberStatus => {
  switch (from?._tag) {
    case "channelParticipantCreator":
    case "chatParticipantCreator":
      return "Creator"
    case "channelParticipantAdmin":
    case "chatParticipantAdmin":
      return "Administrator"
    case "channelParticipant":
    case "channelParticipantSelf":
    case "chatParticipant":
      return "Member"
    case "channelParticipantBanned":
      return from.bannedRights.viewMessages === true ? "Banned" : "Restricted"
    case "channelParticipantLeft":
    case undefined:
      return "Left"
  }
}

const link = (from: T.ExportedChatInvite | undefined): Option.Option<string> =>
  from?._tag === "chatInviteExported" ? Option.some(from.link) : Option.none()

const changed = (from: T.updateChannelParticipant | T.updateChatParticipant): U.Update =>
  new U.ChatMemberChanged({
    chat: peer(
      from._tag === "updateChatParticipant"
        ? { _tag: "peerChat", chatId: from.chatId }
        : { _tag: "peerChannel", channelId: from.channelId }
    ),
    actor: userPeer(from.actorId),
    user: userPeer(from.userId),
    date: seconds(from.date),
    before: status(from.prevParticipant),
    after: status(from.newParticipant),
    inviteLink: link(from.invite)
  }, true)

const boosted = ({ boost, peer: chat }: T.updateBotChatBoost): U.Update =>
  new U.ChatBoosted({
    chat: peer(chat),
    id: boost.id,
    user: Option.map(Option.fromNullable(boost.userId), userPeer),
    date: seconds(boost.date),
    expires: seconds(boost.expires),
    source: boost.giveaway === true ? "Giveaway" : boost.gift === true ? "GiftCode" : "Premium",
    multiplier: boost.multiplier ?? 1
  }, true)

/**
 * Somebody comes, goes, or is made something else.
 *
 * @since 0.1.0
 * @category conversions
 */
export const member = (
  from:
    | T.updateChannelParticipant
    | T.updateChatParticipant
    | T.updateBotChatInviteRequester
    | T.updateBotChatBoost
): U.Update => {
  switch (from._tag) {
    case "updateChannelParticipant":
    case "updateChatParticipant":
      return changed(from)
    case "updateBotChatBoost":
      return boosted(from)
    case "updateBotChatInviteRequester":
      return new U.JoinRequested({
        chat: peer(from.peer),
        user: userPeer(from.userId),
        date: seconds(from.date),
        about: from.about,
        inviteLink: link(from.invite),
        query: Option.fromNullable(from.queryId)
      }, true)
  }
}
