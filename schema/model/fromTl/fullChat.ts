/**
 * All of a group or channel, from Telegram's objects. Pure.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { AllowedReactions } from "../FullChat.ts"
import { FullChat } from "../FullChat.ts"
import type { MessageId } from "../Ids.ts"
import { chat as chatFromTl } from "./chat.ts"
import { ChatOrigin } from "../FileLocation.ts"
import type { Peer } from "../Peer.ts"
import { photo } from "./file.ts"
import { link } from "./invite.ts"
import { channelPeer, peer } from "./peer.ts"
import { time } from "./profile.ts"
import { reaction } from "./reaction.ts"

const some = Option.fromNullable

const span = (seconds: number | undefined): Option.Option<Duration.Duration> =>
  Option.map(Option.filter(some(seconds), (value) => value > 0), Duration.seconds)

const message = (id: number | undefined): Option.Option<MessageId> => Option.map(some(id), (id) => id as MessageId)

/**
 * Which reactions a chat allows.
 *
 * @since 0.1.0
 * @category conversions
 */
export const allowedReactions = (from: T.ChatReactions): AllowedReactions => {
  switch (from._tag) {
    case "chatReactionsAll":
      return { kind: "All", custom: from.allowCustom === true }
    case "chatReactionsSome":
      return { kind: "Some", reactions: from.reactions.flatMap((one) => Option.toArray(reaction(one))) }
    case "chatReactionsNone":
      return { kind: "None" }
  }
}

const peerOf = ({ _tag, id }: T.chatFull | T.channelFull): Peer =>
  peer(_tag === "channelFull" ? { _tag: "peerChannel", channelId: id } : { _tag: "peerChat", chatId: id })

const common = (from: T.chatFull | T.channelFull) => ({
  about: from.about,
  photo: photo(from.chatPhoto, Option.some(new ChatOrigin({ chat: peerOf(from) }, true))),
  requestsCount: some(from.requestsPending),
  inviteLink: Option.flatMap(some(from.exportedInvite), link),
  pinnedMessage: message(from.pinnedMsgId),
  historyTtl: span(from.ttlPeriod),
  allowedReactions: Option.map(some(from.availableReactions), allowedReactions),
  theme: some(from.themeEmoticon),
  canSetUsername: from.canSetUsername === true
})

const channel = (from: T.channelFull) => ({
  ...common(from),
  membersCount: some(from.participantsCount),
  adminsCount: some(from.adminsCount),
  bannedCount: some(from.kickedCount),
  restrictedCount: some(from.bannedCount),
  onlineCount: some(from.onlineCount),
  linkedChat: Option.map(some(from.linkedChatId), (id) => channelPeer(id).id),
  migratedFrom: Option.map(some(from.migratedFromChatId), Number),
  slowMode: span(from.slowmodeSeconds),
  slowModeUntil: time(from.slowmodeNextSendDate),
  sendAs: Option.map(some(from.defaultSendAs), peer),
  canViewMembers: from.canViewParticipants === true,
  areMembersHidden: from.participantsHidden === true,
  isHistoryHidden: from.hiddenPrehistory === true,
  hasAntiSpam: from.antispam === true
})

const group = (from: T.chatFull) => {
  const { participants } = from
  const all = participants._tag === "chatParticipants" ? participants.participants : undefined
  const admins = all?.filter(({ _tag }) => _tag !== "chatParticipant")
  return {
    ...common(from),
    membersCount: some(all?.length),
    adminsCount: some(admins?.length),
    bannedCount: Option.none(),
    restrictedCount: Option.none(),
    onlineCount: Option.none(),
    linkedChat: Option.none(),
    migratedFrom: Option.none<number>(),
    slowMode: Option.none(),
    slowModeUntil: Option.none(),
    sendAs: Option.none(),
    canViewMembers: all !== undefined,
    areMembersHidden: false,
    isHistoryHidden: false,
    hasAntiSpam: false
  }
}

/**
 * All of a group or channel; none where the answer does not show the chat itself.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fullChat = ({ chats, fullChat: from }: T.messagesChatFull): Option.Option<FullChat> => {
  if (from._tag === "communityFull") return Option.none()
  const isIt = (chat: T.Chat) => (chat._tag.startsWith("channel") === (from._tag === "channelFull"))
  const chat = Option.flatMap(some(chats.find((one) => one.id === from.id && isIt(one))), chatFromTl)
  const rest = from._tag === "channelFull" ? channel(from) : group(from)
  return Option.map(chat, (chat) => new FullChat({ chat, ...rest }, true))
}
