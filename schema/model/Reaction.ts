/**
 * Reactions to messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/reactions
 */
import * as Schema from "effect/Schema"
import { Peer } from "./Peer.ts"

/**
 * One of Telegram's emoji.
 *
 * @since 0.1.0
 * @category models
 */
export class EmojiReaction
  extends Schema.TaggedClass<EmojiReaction>("layergram/EmojiReaction")("EmojiReaction", { emoji: Schema.String })
{}

/**
 * A custom emoji, by the id of its document.
 *
 * @since 0.1.0
 * @category models
 */
export class CustomEmojiReaction
  extends Schema.TaggedClass<CustomEmojiReaction>("layergram/CustomEmojiReaction")("CustomEmojiReaction", {
    documentId: Schema.BigInt
  })
{}

/**
 * A star, which costs something.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/reactions#paid-reactions
 */
export class PaidReaction extends Schema.TaggedClass<PaidReaction>("layergram/PaidReaction")("PaidReaction", {}) {}

/**
 * What somebody reacts with.
 *
 * @since 0.1.0
 * @category models
 */
export type Reaction = EmojiReaction | CustomEmojiReaction | PaidReaction

/**
 * What somebody reacts with.
 *
 * @since 0.1.0
 * @category models
 */
export const Reaction: Schema.Union<[typeof EmojiReaction, typeof CustomEmojiReaction, typeof PaidReaction]> = Schema
  .Union(EmojiReaction, CustomEmojiReaction, PaidReaction)

/**
 * How many have reacted with the same thing.
 *
 * @since 0.1.0
 * @category models
 */
export class ReactionCount extends Schema.TaggedClass<ReactionCount>("layergram/ReactionCount")("ReactionCount", {
  reaction: Reaction,
  count: Schema.Int,
  /** Whether the account itself is one of them. */
  isMine: Schema.Boolean
}) {}

/**
 * Who has reacted.
 *
 * @since 0.1.0
 * @category models
 */
export class PeerReaction extends Schema.TaggedClass<PeerReaction>("layergram/PeerReaction")("PeerReaction", {
  peer: Peer,
  reaction: Reaction,
  date: Schema.DateTimeUtc,
  /** Whether it was sent with the big animation. */
  isBig: Schema.Boolean,
  /** Whether the account has not seen it yet. */
  isUnread: Schema.Boolean,
  /** Whether it is the account's own. */
  isMine: Schema.Boolean
}) {}

/**
 * The reactions to a message.
 *
 * @since 0.1.0
 * @category models
 */
export class MessageReactions
  extends Schema.TaggedClass<MessageReactions>("layergram/MessageReactions")("MessageReactions", {
    counts: Schema.Array(ReactionCount),
    /** Some of the newest, where Telegram shows who has reacted. */
    recent: Schema.Array(PeerReaction),
    /** Whether all who have reacted can be listed. */
    canSeeList: Schema.Boolean,
    /** Whether they are the tags of a saved message. */
    areTags: Schema.Boolean
  })
{
  /** How many reactions there are in all. */
  get total(): number {
    return this.counts.reduce((sum, { count }) => sum + count, 0)
  }
}
