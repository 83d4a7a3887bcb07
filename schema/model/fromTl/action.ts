/**
 * What service messages tell, from Telegram's objects.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { ChannelId, ChatId, UserId } from "../Ids.ts"
import * as Action from "../ServiceAction.ts"
import { peer } from "./peer.ts"

const userIds = (ids: ReadonlyArray<number>): ReadonlyArray<UserId> => ids.map((id) => id as UserId)

/** Who came, who left, and what the chat has become. */
const membership = (from: T.MessageAction): Action.ServiceAction | undefined => {
  switch (from._tag) {
    case "messageActionChatCreate":
      return new Action.GroupCreated({ title: from.title, users: userIds(from.users) }, true)
    case "messageActionChannelCreate":
      return new Action.ChannelCreated({ title: from.title }, true)
    case "messageActionChatAddUser":
      return new Action.MembersAdded({ users: userIds(from.users) }, true)
    case "messageActionChatDeleteUser":
      return new Action.MemberRemoved({ user: from.userId as UserId }, true)
    case "messageActionChatJoinedByLink":
      return new Action.MemberJoined({ inviter: Option.some(from.inviterId as UserId) }, true)
    case "messageActionChatJoinedByRequest":
      return new Action.MemberJoined({ inviter: Option.none() }, true)
    case "messageActionChatMigrateTo":
      return new Action.MigratedTo({ channel: from.channelId as ChannelId }, true)
    case "messageActionChannelMigrateFrom":
      return new Action.MigratedFrom({ title: from.title, group: from.chatId as ChatId }, true)
    default:
      return undefined
  }
}

/** What bots are told. */
const forBots = (from: T.MessageAction): Action.ServiceAction | undefined => {
  switch (from._tag) {
    case "messageActionPaymentSentMe":
      return new Action.PaymentReceived({
        currency: from.currency,
        amount: from.totalAmount,
        payload: from.payload,
        chargeId: from.charge.id,
        providerChargeId: from.charge.providerChargeId
      }, true)
    case "messageActionWebViewDataSentMe":
      return new Action.WebAppData({ data: from.data, buttonText: from.text }, true)
    case "messageActionRequestedPeer":
      return new Action.PeersShared({ buttonId: from.buttonId, peers: from.peers.map(peer) }, true)
    default:
      return undefined
  }
}

/** What was changed about the chat. */
const changes = (from: T.MessageAction): Action.ServiceAction | undefined => {
  switch (from._tag) {
    case "messageActionChatEditTitle":
      return new Action.TitleChanged({ title: from.title }, true)
    case "messageActionChatEditPhoto":
      return new Action.PhotoChanged({ isDeleted: false }, true)
    case "messageActionChatDeletePhoto":
      return new Action.PhotoChanged({ isDeleted: true }, true)
    case "messageActionPinMessage":
      return new Action.MessagePinned({}, true)
    case "messageActionSetMessagesTTL": {
      const period = from.period === 0 ? Option.none() : Option.some(Duration.seconds(from.period))
      return new Action.TtlChanged({ period }, true)
    }
    case "messageActionTopicCreate": {
      const { iconColor, iconEmojiId, title } = from
      return new Action.TopicCreated({ title, iconColor, iconEmojiId: Option.fromNullable(iconEmojiId) }, true)
    }
    case "messageActionTopicEdit":
      return new Action.TopicEdited({
        title: Option.fromNullable(from.title),
        iconEmojiId: Option.fromNullable(from.iconEmojiId),
        isClosed: Option.fromNullable(from.closed),
        isHidden: Option.fromNullable(from.hidden)
      }, true)
    default:
      return undefined
  }
}

/**
 * What a service message tells.
 *
 * @since 0.1.0
 * @category conversions
 */
export const action = (from: T.MessageAction): Action.ServiceAction =>
  membership(from) ?? changes(from) ?? forBots(from) ?? new Action.RawAction({ action: from }, true)
