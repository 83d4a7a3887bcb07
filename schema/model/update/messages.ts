/**
 * What happens to messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import * as Schema from "effect/Schema"
import { PaidItem } from "../Commerce.ts"
import { ChannelId, MessageId } from "../Ids.ts"
import { Message } from "../Message.ts"
import { Peer } from "../Peer.ts"
import { MessageReactions, Reaction } from "../Reaction.ts"

/**
 * Somebody, or the account itself elsewhere, has written a message.
 *
 * @since 0.1.0
 * @category models
 */
export class NewMessage
  extends Schema.TaggedClass<NewMessage>("layergram/NewMessage")("NewMessage", { message: Message })
{}

/**
 * The messages of an album, in order: 2 to 10. Only where albums are gathered; else each is a `NewMessage`.
 *
 * @since 0.1.0
 * @category models
 */
export class AlbumReceived extends Schema.TaggedClass<AlbumReceived>("layergram/AlbumReceived")("AlbumReceived", {
  messages: Schema.Array(Message)
}) {}

/**
 * A message was changed.
 *
 * @since 0.1.0
 * @category models
 */
export class MessageEdited
  extends Schema.TaggedClass<MessageEdited>("layergram/MessageEdited")("MessageEdited", { message: Message })
{}

/**
 * Messages were deleted. Telegram says of which chat they were only when it was a channel or a supergroup.
 *
 * @since 0.1.0
 * @category models
 */
export class MessagesDeleted
  extends Schema.TaggedClass<MessagesDeleted>("layergram/MessagesDeleted")("MessagesDeleted", {
    channel: Schema.OptionFromNullOr(ChannelId),
    ids: Schema.Array(MessageId)
  })
{}

/**
 * A chat was read up to a message: by the account, on any device, or by whom it writes to.
 *
 * @since 0.1.0
 * @category models
 */
export class MessagesRead extends Schema.TaggedClass<MessagesRead>("layergram/MessagesRead")("MessagesRead", {
  chat: Peer,
  /** Whose messages were read: `Incoming` ones by the account, `Outgoing` ones by the others. */
  which: Schema.Literal("Incoming", "Outgoing"),
  upTo: MessageId,
  /** How many incoming ones are left to read. */
  unread: Schema.OptionFromNullOr(Schema.Int)
}) {}

/**
 * What stands in messages was opened: voice messages and round videos were played, media with a time to live were looked
 * at, mentions and reactions were seen; by the account on any device, or by whom it has sent them to. Telegram says of
 * which chat they are only when it is a channel or a supergroup.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateReadMessagesContents
 */
export class ContentsRead extends Schema.TaggedClass<ContentsRead>("layergram/ContentsRead")("ContentsRead", {
  channel: Schema.OptionFromNullOr(ChannelId),
  /** In which topic of a forum, where Telegram says it. */
  topic: Schema.OptionFromNullOr(MessageId),
  ids: Schema.Array(MessageId)
}) {}

/**
 * The media of a message that had to be paid for can be seen: the account has bought them, or is told what an invoice
 * was for.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateMessageExtendedMedia
 */
export class PaidMediaChanged
  extends Schema.TaggedClass<PaidMediaChanged>("layergram/PaidMediaChanged")("PaidMediaChanged", {
    chat: Peer,
    message: MessageId,
    items: Schema.Array(PaidItem)
  })
{}

/**
 * Somebody has changed their reactions to a message. Told to bots that administer the chat.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBotMessageReaction
 */
export class ReactionsChanged
  extends Schema.TaggedClass<ReactionsChanged>("layergram/ReactionsChanged")("ReactionsChanged", {
    chat: Peer,
    message: MessageId,
    date: Schema.DateTimeUtc,
    actor: Peer,
    before: Schema.Array(Reaction),
    after: Schema.Array(Reaction)
  })
{}

/**
 * The reactions to a message have changed; Telegram does not say whose.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateMessageReactions
 */
export class ReactionCountsChanged
  extends Schema.TaggedClass<ReactionCountsChanged>("layergram/ReactionCountsChanged")("ReactionCountsChanged", {
    chat: Peer,
    message: MessageId,
    reactions: MessageReactions
  })
{}

/**
 * Somebody has voted in a poll of the bot that is not anonymous, or has taken the vote back.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateMessagePollVote
 */
export class PollVoted extends Schema.TaggedClass<PollVoted>("layergram/PollVoted")("PollVoted", {
  poll: Schema.BigInt,
  voter: Peer,
  /** The options that were chosen, by their bytes; none when the vote was taken back. */
  options: Schema.Array(Schema.Uint8ArrayFromBase64),
  /** The same, by their places in the poll, from 0. */
  positions: Schema.Array(Schema.Int)
}) {}

/**
 * How one option of a poll is doing.
 *
 * @since 0.1.0
 * @category models
 */
export class PollTally extends Schema.Class<PollTally>("layergram/PollTally")({
  option: Schema.Uint8ArrayFromBase64,
  voters: Schema.Int,
  isChosen: Schema.Boolean,
  isCorrect: Schema.Boolean
}) {}

/**
 * The results of a poll have changed, or it was closed.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateMessagePoll
 */
export class PollChanged extends Schema.TaggedClass<PollChanged>("layergram/PollChanged")("PollChanged", {
  poll: Schema.BigInt,
  /** Where it stands, as far as Telegram says. */
  chat: Schema.OptionFromNullOr(Peer),
  message: Schema.OptionFromNullOr(MessageId),
  /** Whether it is closed; none when Telegram does not say. */
  isClosed: Schema.OptionFromNullOr(Schema.Boolean),
  totalVoters: Schema.OptionFromNullOr(Schema.Int),
  results: Schema.Array(PollTally)
}) {}
