/**
 * What people do: typing, coming and going.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import * as Schema from "effect/Schema"
import { MessageId } from "../Ids.ts"
import { Peer, PeerUser } from "../Peer.ts"
import { UserStatus } from "../User.ts"

/**
 * What somebody does in a chat. `Cancel` says that they have stopped.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/type/SendMessageAction
 */
export const TypingAction = Schema.Literal(
  "Typing",
  "Cancel",
  "RecordVideo",
  "UploadVideo",
  "RecordAudio",
  "UploadAudio",
  "UploadPhoto",
  "UploadDocument",
  "ChooseLocation",
  "ChooseContact",
  "ChooseSticker",
  "PlayGame",
  "RecordRound",
  "UploadRound",
  "ImportHistory",
  "SpeakInCall",
  "SendEmoji",
  "SeeEmoji",
  "Draft"
)

/**
 * What somebody does in a chat. `Cancel` says that they have stopped.
 *
 * @since 0.1.0
 * @category models
 */
export type TypingAction = typeof TypingAction.Type

/**
 * Somebody is typing, or doing something like it. It ends after six seconds, unless it is told again.
 *
 * @since 0.1.0
 * @category models
 */
export class Typing extends Schema.TaggedClass<Typing>("layergram/Typing")("Typing", {
  chat: Peer,
  who: Peer,
  /** The first message of the topic or thread. */
  thread: Schema.OptionFromNullOr(MessageId),
  action: TypingAction,
  /** How far an upload is, in per cent. */
  progress: Schema.OptionFromNullOr(Schema.Int)
}) {}

/**
 * What somebody is in a chat.
 *
 * @since 0.1.0
 * @category models
 */
export const MemberStatus = Schema.Literal("Creator", "Administrator", "Member", "Restricted", "Banned", "Left")

/**
 * What somebody is in a chat.
 *
 * @since 0.1.0
 * @category models
 */
export type MemberStatus = typeof MemberStatus.Type

/**
 * Somebody has become something else in a chat: has joined, left, was banned, restricted or promoted.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateChannelParticipant
 */
export class ChatMemberChanged
  extends Schema.TaggedClass<ChatMemberChanged>("layergram/ChatMemberChanged")("ChatMemberChanged", {
    chat: Peer,
    /** Who has done it; the user for who joins or leaves. */
    actor: PeerUser,
    user: PeerUser,
    date: Schema.DateTimeUtc,
    before: MemberStatus,
    after: MemberStatus,
    /** The link by which the user has joined. */
    inviteLink: Schema.OptionFromNullOr(Schema.String)
  })
{}

/**
 * Somebody is online or offline now. No status stands for somebody who was not seen for long.
 *
 * @since 0.1.0
 * @category models
 */
export class UserStatusChanged
  extends Schema.TaggedClass<UserStatusChanged>("layergram/UserStatusChanged")("UserStatusChanged", {
    user: PeerUser,
    status: Schema.OptionFromNullOr(UserStatus)
  })
{}

/**
 * Somebody wants to join a chat that the bot administers.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBotChatInviteRequester
 */
export class JoinRequested extends Schema.TaggedClass<JoinRequested>("layergram/JoinRequested")("JoinRequested", {
  chat: Peer,
  user: PeerUser,
  date: Schema.DateTimeUtc,
  /** What the user says of themselves. */
  about: Schema.String,
  inviteLink: Schema.OptionFromNullOr(Schema.String),
  /** By which the bot can answer with a mini app. */
  query: Schema.OptionFromNullOr(Schema.BigInt)
}) {}

/**
 * A chat that the bot administers was boosted, or a boost was taken back, which is told as one that has expired.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBotChatBoost
 */
export class ChatBoosted extends Schema.TaggedClass<ChatBoosted>("layergram/ChatBoosted")("ChatBoosted", {
  chat: Peer,
  id: Schema.String,
  /** Who boosts; none for a boost of a giveaway that nobody has claimed yet. */
  user: Schema.OptionFromNullOr(PeerUser),
  date: Schema.DateTimeUtc,
  expires: Schema.DateTimeUtc,
  source: Schema.Literal("Premium", "GiftCode", "Giveaway"),
  /** As how many boosts it counts. */
  multiplier: Schema.Int
}) {}

/**
 * A user has stopped the bot, or has started it again.
 *
 * @since 0.1.0
 * @category models
 */
export class BotStopped extends Schema.TaggedClass<BotStopped>("layergram/BotStopped")("BotStopped", {
  user: PeerUser,
  date: Schema.DateTimeUtc,
  isStopped: Schema.Boolean
}) {}

/**
 * A user has bought media of the bot.
 *
 * @since 0.1.0
 * @category models
 */
export class PaidMediaPurchased
  extends Schema.TaggedClass<PaidMediaPurchased>("layergram/PaidMediaPurchased")("PaidMediaPurchased", {
    user: PeerUser,
    payload: Schema.String
  })
{}
