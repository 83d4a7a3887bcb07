/**
 * Updates, from Telegram's objects to what applications see. Pure and fast; nothing is validated again.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import { MessageOrigin } from "../FileLocation.ts"
import type { ChannelId, MessageId, UserId } from "../Ids.ts"
import type { Message } from "../Message.ts"
import * as U from "../Update.ts"
import { bare } from "./bare.ts"
import { business } from "./business.ts"
import { folderUpdate } from "./folder.ts"
import { paidItem } from "./media.ts"
import { member } from "./member.ts"
import { message } from "./message.ts"
import { peer, userPeer } from "./peer.ts"
import { presence } from "./presence.ts"
import { query } from "./query.ts"
import { reaction, reactions } from "./reaction.ts"
import { seconds } from "./time.ts"

const raw = (update: T.Update): U.Update => new U.RawUpdate({ update }, true)

const about = (
  from: T.Update & { readonly message: T.Message },
  self: UserId,
  make: (message: Message) => U.Update
): U.Update => {
  const converted = message(from.message, self)
  return converted._tag === "Some" ? make(converted.value) : raw(from)
}

const newMessage = /* @__PURE__ */ bare(U.NewMessage, function(message: Message) {
  this._tag = "NewMessage"
  this.message = message
})

const edited = /* @__PURE__ */ bare(U.MessageEdited, function(message: Message) {
  this._tag = "MessageEdited"
  this.message = message
})

const deleted = (channel: number | undefined, ids: ReadonlyArray<number>): U.Update =>
  new U.MessagesDeleted({
    channel: Option.fromNullable(channel as ChannelId | undefined),
    ids: ids as ReadonlyArray<MessageId>
  }, true)

const list = (from: ReadonlyArray<T.Reaction>) => from.flatMap((one) => Option.toArray(reaction(one)))

const reacted = (chat: T.Peer, msgId: number, from: T.MessageReactions): U.Update =>
  new U.ReactionCountsChanged({ chat: peer(chat), message: msgId as MessageId, reactions: reactions(from) }, true)

const poll = ({ msgId, peer: chat, poll, pollId, results }: T.updateMessagePoll): U.Update =>
  new U.PollChanged({
    poll: pollId,
    chat: Option.map(Option.fromNullable(chat), peer),
    message: Option.fromNullable(msgId as MessageId | undefined),
    isClosed: Option.map(Option.fromNullable(poll), ({ closed }) => closed === true),
    totalVoters: Option.fromNullable(results.totalVoters),
    results: (results.results ?? []).map(({ chosen, correct, option, voters }) =>
      new U.PollTally({ option, voters: voters ?? 0, isChosen: chosen === true, isCorrect: correct === true }, true)
    )
  }, true)

const channel = (channelId: number): T.Peer => ({ _tag: "peerChannel", channelId })

const read = (chat: T.Peer, which: "Incoming" | "Outgoing", upTo: number, unread?: number): U.Update =>
  new U.MessagesRead({ chat: peer(chat), which, upTo: upTo as MessageId, unread: Option.fromNullable(unread) }, true)

const opened = (channelId: number | undefined, topic: number | undefined, ids: ReadonlyArray<number>): U.Update =>
  new U.ContentsRead({
    channel: Option.fromNullable(channelId as ChannelId | undefined),
    topic: Option.fromNullable(topic as MessageId | undefined),
    ids: ids as ReadonlyArray<MessageId>
  }, true)

const paid = (from: T.updateMessageExtendedMedia): U.Update => {
  const chat = peer(from.peer)
  const id = from.msgId as MessageId
  const items = from.extendedMedia.map(paidItem(Option.some(new MessageOrigin({ chat, id }, true))))
  return new U.PaidMediaChanged({ chat, message: id, items }, true)
}

/**
 * One update.
 *
 * @since 0.1.0
 * @category conversions
 */
export const update = (from: T.Update, self: UserId): U.Update => {
  switch (from._tag) {
    case "updateNewMessage":
    case "updateNewChannelMessage":
      return about(from, self, newMessage)
    case "updateEditMessage":
    case "updateEditChannelMessage":
      return about(from, self, edited)
    case "updateDeleteMessages":
      return deleted(undefined, from.messages)
    case "updateDeleteChannelMessages":
      return deleted(from.channelId, from.messages)
    case "updateReadHistoryInbox":
      return read(from.peer, "Incoming", from.maxId, from.stillUnreadCount)
    case "updateReadHistoryOutbox":
      return read(from.peer, "Outgoing", from.maxId)
    case "updateReadChannelInbox":
      return read(channel(from.channelId), "Incoming", from.maxId, from.stillUnreadCount)
    case "updateReadChannelOutbox":
      return read(channel(from.channelId), "Outgoing", from.maxId)
    case "updateReadMessagesContents":
      return opened(undefined, undefined, from.messages)
    case "updateChannelReadMessagesContents":
      return opened(from.channelId, from.topMsgId, from.messages)
    case "updateMessageExtendedMedia":
      return paid(from)
    case "updateUserStatus":
    case "updateUserTyping":
    case "updateChatUserTyping":
    case "updateChannelUserTyping":
      return presence(from)
    case "updateChannelParticipant":
    case "updateChatParticipant":
    case "updateBotChatInviteRequester":
    case "updateBotChatBoost":
      return member(from)
    case "updateBotStopped":
      return new U.BotStopped({ user: userPeer(from.userId), date: seconds(from.date), isStopped: from.stopped }, true)
    case "updateBotPurchasedPaidMedia":
      return new U.PaidMediaPurchased({ user: userPeer(from.userId), payload: from.payload }, true)
    case "updateBotMessageReaction":
      return new U.ReactionsChanged({
        chat: peer(from.peer),
        message: from.msgId as MessageId,
        date: seconds(from.date),
        actor: peer(from.actor),
        before: list(from.oldReactions),
        after: list(from.newReactions)
      }, true)
    case "updateBotMessageReactions":
      return reacted(from.peer, from.msgId, { _tag: "messageReactions", results: from.reactions })
    case "updateMessageReactions":
      return reacted(from.peer, from.msgId, from.reactions)
    case "updateMessagePollVote":
      return new U.PollVoted({
        poll: from.pollId,
        voter: peer(from.peer),
        options: from.options,
        positions: from.positions
      }, true)
    case "updateMessagePoll":
      return poll(from)
    case "updateBotCallbackQuery":
    case "updateInlineBotCallbackQuery":
    case "updateBusinessBotCallbackQuery":
    case "updateBotInlineQuery":
    case "updateBotInlineSend":
    case "updateBotGuestChatQuery":
    case "updateBotShippingQuery":
    case "updateBotPrecheckoutQuery":
      return query(from, self) ?? raw(from)
    case "updateBotBusinessConnect":
    case "updateBotNewBusinessMessage":
    case "updateBotEditBusinessMessage":
    case "updateBotDeleteBusinessMessage":
      return business(from, self) ?? raw(from)
    case "updateDialogFilter":
    case "updateDialogFilterOrder":
    case "updateDialogFilters":
      return folderUpdate(from, self)
    default:
      return raw(from)
  }
}
