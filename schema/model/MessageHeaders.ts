/**
 * What stands over and under messages: what they answer, where they were forwarded from, who has answered them.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { TextEntity } from "./Entity.ts"
import { ChannelId, MessageId } from "./Ids.ts"
import { Peer } from "./Peer.ts"
import type * as Members from "./members.ts"

/**
 * Names a message: the chat it stands in, and its id there. Every `Message` is one, too.
 *
 * @since 0.1.0
 * @category models
 */
export interface MessageRef {
  readonly chat: Peer
  readonly id: MessageId
}

/**
 * Names a message.
 *
 * @since 0.1.0
 * @category models
 */
export const MessageRef: Schema.Struct<{ chat: typeof Peer; id: typeof MessageId }> = Schema.Struct({
  chat: Peer,
  id: MessageId
})

/**
 * Where a forwarded message comes from.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/messageFwdHeader
 */
export class Forward extends Schema.TaggedClass<Forward>("layergram/Forward")("Forward", {
  /** Who wrote it first; none for people who do not want that to be known. */
  from: Schema.OptionFromNullOr(Peer),
  /** Their name, where that is all that is known. */
  name: Schema.OptionFromNullOr(Schema.String),
  /** When it was first sent. */
  date: Schema.DateTimeUtc,
  /** The post in the channel that it comes from. */
  post: Schema.OptionFromNullOr(MessageId),
  /** Who signed that post. */
  postAuthor: Schema.OptionFromNullOr(Schema.String),
  /** In "Saved Messages" and for comments: the message that was forwarded. */
  savedFrom: Schema.OptionFromNullOr(MessageRef),
  /** Whether it was imported from another application. */
  isImported: Schema.Boolean
}) {}

/**
 * The part of a message that an answer quotes.
 *
 * @since 0.1.0
 * @category models
 */
export class Quote extends Schema.TaggedClass<Quote>("layergram/Quote")("Quote", {
  text: Schema.String,
  entities: Schema.Array(TextEntity),
  /** Where it stands in the message, in UTF-16 code units. */
  offset: Schema.OptionFromNullOr(Schema.Int),
  /** Whether somebody chose it; otherwise it is the beginning of a message that cannot be seen here. */
  isManual: Schema.Boolean
}) {}

/**
 * The message that another one answers.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/messageReplyHeader
 */
export class ReplyToMessage extends Schema.TaggedClass<ReplyToMessage>("layergram/ReplyToMessage")("ReplyToMessage", {
  /** None for one that nobody else can see. */
  id: Schema.OptionFromNullOr(MessageId),
  /** The chat it stands in, where that is another one. */
  chat: Schema.OptionFromNullOr(Peer),
  quote: Schema.OptionFromNullOr(Quote),
  /** The first message of the thread. */
  thread: Schema.OptionFromNullOr(MessageId),
  /** Whether the thread is a topic of a forum. */
  isTopic: Schema.Boolean,
  /** Where the message in another chat comes from. */
  origin: Schema.OptionFromNullOr(Forward)
}) {}

/**
 * The story that a message answers.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/messageReplyStoryHeader
 */
export class ReplyToStory extends Schema.TaggedClass<ReplyToStory>("layergram/ReplyToStory")("ReplyToStory", {
  peer: Peer,
  storyId: Schema.Int
}) {}

/**
 * What a message answers.
 *
 * @since 0.1.0
 * @category models
 */
export type ReplyTo = Members.ReplyTo

/**
 * What a message answers.
 *
 * @since 0.1.0
 * @category models
 */
export const ReplyTo: Schema.Schema<ReplyTo, Members.ReplyToEncoded> = Schema.Union(
  ReplyToMessage,
  ReplyToStory
)

/**
 * The answers to a message: a thread of a group, or the comments under a post.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/threads
 */
export class Replies extends Schema.TaggedClass<Replies>("layergram/Replies")("Replies", {
  count: Schema.Int,
  /** Whether they are comments under a post. */
  areComments: Schema.Boolean,
  /** The group where the comments stand. */
  discussion: Schema.OptionFromNullOr(ChannelId),
  /** Some who have commented lately. */
  recent: Schema.Array(Peer),
  /** The newest. */
  lastId: Schema.OptionFromNullOr(MessageId),
  /** How far the account has read. */
  readUpTo: Schema.OptionFromNullOr(MessageId)
}) {}

/**
 * Why a message must not be shown on some platform.
 *
 * @since 0.1.0
 * @category models
 */
export class Restriction extends Schema.TaggedClass<Restriction>("layergram/Restriction")("Restriction", {
  /** `ios`, `android`, … or `all`. */
  platform: Schema.String,
  reason: Schema.String,
  text: Schema.String
}) {}
