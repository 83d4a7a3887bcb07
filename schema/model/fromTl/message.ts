/**
 * Messages, from Telegram's objects.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import { MessageOrigin } from "../FileLocation.ts"
import type { ChannelId, MessageId, UserId } from "../Ids.ts"
import { Message } from "../Message.ts"
import type { MessageRef, ReplyTo } from "../MessageHeaders.ts"
import { Forward, Quote, Replies, ReplyToMessage, ReplyToStory, Restriction } from "../MessageHeaders.ts"
import type { Peer } from "../Peer.ts"
import { action } from "./action.ts"
import { bare } from "./bare.ts"
import { entities } from "./entity.ts"
import { keyboard } from "./keyboard.ts"
import { media } from "./media.ts"
import { peer, userPeer } from "./peer.ts"
import { reactions } from "./reaction.ts"
import { seconds } from "./time.ts"

const none = Option.none<never>()

const makeOrigin = /* @__PURE__ */ bare(MessageOrigin, function(from: MessageRef) {
  this._tag = "MessageOrigin"
  this.chat = from.chat
  this.id = from.id
})

/** Some of what is there, converted. */
const some = <A, B>(from: A | undefined, f: (value: A) => B): Option.Option<B> =>
  from === undefined ? none : Option.some(f(from))

const given = <A>(from: A | undefined): Option.Option<A> => (from === undefined ? none : Option.some(from))

const messageId = (id: number | undefined): Option.Option<MessageId> => given(id as MessageId | undefined)

const savedFrom = ({ savedFromMsgId, savedFromPeer }: T.messageFwdHeader): Option.Option<MessageRef> =>
  savedFromPeer === undefined || savedFromMsgId === undefined
    ? none
    : Option.some({ chat: peer(savedFromPeer), id: savedFromMsgId as MessageId })

const forward = /* @__PURE__ */ bare(Forward, function(from: T.messageFwdHeader) {
  this._tag = "Forward"
  this.from = some(from.fromId, peer)
  this.name = given(from.fromName)
  this.date = seconds(from.date)
  this.post = messageId(from.channelPost)
  this.postAuthor = given(from.postAuthor)
  this.savedFrom = savedFrom(from)
  this.isImported = from.imported === true
})

const quote = (from: T.messageReplyHeader): Option.Option<Quote> => {
  const { quoteEntities, quoteOffset, quoteText } = from
  if (quoteText === undefined) return none
  return Option.some(
    new Quote({
      text: quoteText,
      entities: entities(quoteText, quoteEntities),
      offset: given(quoteOffset),
      isManual: from.quote === true
    }, true)
  )
}

const replyToMessage = /* @__PURE__ */ bare(ReplyToMessage, function(from: T.messageReplyHeader) {
  this._tag = "ReplyToMessage"
  this.id = messageId(from.replyToMsgId)
  this.chat = some(from.replyToPeerId, peer)
  this.quote = quote(from)
  this.thread = messageId(from.replyToTopId)
  this.isTopic = from.forumTopic === true
  this.origin = some(from.replyFrom, forward)
})

const replyTo = (from: T.MessageReplyHeader): ReplyTo =>
  from._tag === "messageReplyStoryHeader"
    ? new ReplyToStory({ peer: peer(from.peer), storyId: from.storyId }, true)
    : replyToMessage(from)

const replies = (from: T.MessageReplies): Replies =>
  new Replies({
    count: from.replies,
    areComments: from.comments === true,
    discussion: given(from.channelId as ChannelId | undefined),
    recent: (from.recentRepliers ?? []).map(peer),
    lastId: messageId(from.maxId),
    readUpTo: messageId(from.readMaxId)
  }, true)

const noRestrictions: ReadonlyArray<Restriction> = []

const restrictions = (from: ReadonlyArray<T.RestrictionReason> | undefined): ReadonlyArray<Restriction> =>
  from === undefined
    ? noRestrictions
    : from.map(({ platform, reason, text }) => new Restriction({ platform, reason, text }, true))

/** In a private chat the server does not say who wrote what it says by whose side the message stands. */
const senderOf = (from: T.message | T.messageService, chat: Peer, self: UserId): Option.Option<Peer> => {
  if (from.fromId !== undefined) return Option.some(peer(from.fromId))
  if (chat._tag !== "PeerUser") return none
  return Option.some(from.out === true ? userPeer(self) : chat)
}

const editDate = (from: T.message) =>
  from.editDate === undefined || from.editHide === true ? none : Option.some(seconds(from.editDate))

/** What only messages have that are none of the service. */
const ofService: T.message = { _tag: "message", id: 0, peerId: { _tag: "peerUser", userId: 0 }, date: 0, message: "" }

interface Input {
  readonly from: T.message | T.messageService
  readonly self: UserId
}

const make = /* @__PURE__ */ bare(Message, function({ from, self }: Input) {
  const own = from._tag === "message" ? from : ofService
  const chat = peer(from.peerId)
  this._tag = "Message"
  this.id = from.id as MessageId
  this.chat = chat
  this.sender = senderOf(from, chat, self)
  this.date = seconds(from.date)
  this.editDate = editDate(own)
  this.text = own.message
  this.entities = entities(own.message, own.entities)
  this.media = own.media === undefined
    ? none
    : media(own.media, makeOrigin({ chat, id: from.id as MessageId }))
  this.isOutgoing = from.out === true
  this.isPost = from.post === true
  this.isMention = from.mentioned === true
  this.isSilent = from.silent === true
  this.isPinned = own.pinned === true
  this.isProtected = own.noforwards === true
  this.isMediaUnread = from.mediaUnread === true
  this.isMediaInverted = own.invertMedia === true
  this.wasScheduled = own.fromScheduled === true
  this.viaBot = given(own.viaBotId as UserId | undefined)
  this.replyTo = some(from.replyTo, replyTo)
  this.forward = some(own.fwdFrom, forward)
  this.views = given(own.views)
  this.forwards = given(own.forwards)
  this.replies = some(own.replies, replies)
  this.reactions = some(from.reactions, reactions)
  this.keyboard = some(own.replyMarkup, keyboard)
  this.albumId = given(own.groupedId)
  this.postAuthor = given(own.postAuthor)
  this.ttl = some(from.ttlPeriod, Duration.seconds)
  this.restrictions = restrictions(own.restrictionReason)
  this.effectId = given(own.effect)
  this.action = from._tag === "messageService" ? Option.some(action(from.action)) : none
  this.rich = given(own.richMessage)
})

/**
 * A message, as the account `self` sees it; none for one that is empty.
 *
 * @since 0.1.0
 * @category conversions
 */
export const message = (from: T.Message, self: UserId): Option.Option<Message> =>
  from._tag === "messageEmpty" ? none : Option.some(make({ from, self }))

/**
 * The messages of a list that are not empty.
 *
 * @since 0.1.0
 * @category conversions
 */
export const messages = (from: ReadonlyArray<T.Message>, self: UserId): ReadonlyArray<Message> => {
  const all: Array<Message> = []
  for (const one of from) if (one._tag !== "messageEmpty") all.push(make({ from: one, self }))
  return all
}
