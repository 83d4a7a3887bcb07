/**
 * Reactions, from Telegram's objects.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { Reaction } from "../Reaction.ts"
import {
  CustomEmojiReaction,
  EmojiReaction,
  MessageReactions,
  PaidReaction,
  PeerReaction,
  ReactionCount
} from "../Reaction.ts"
import { bare } from "./bare.ts"
import { peer } from "./peer.ts"
import { seconds } from "./time.ts"

const makeEmojiReaction = /* @__PURE__ */ bare(EmojiReaction, function(emoji: string) {
  this._tag = "EmojiReaction"
  this.emoji = emoji
})
const makeReactionCount = /* @__PURE__ */ bare(
  ReactionCount,
  function(from: Pick<ReactionCount, "reaction" | "count" | "isMine">) {
    this._tag = "ReactionCount"
    this.reaction = from.reaction
    this.count = from.count
    this.isMine = from.isMine
  }
)
const makeMessageReactions = /* @__PURE__ */ bare(MessageReactions, function(from: T.MessageReactions) {
  this._tag = "MessageReactions"
  this.counts = present(from.results, count)
  this.recent = present(from.recentReactions, peerReaction)
  this.canSeeList = from.canSeeList === true
  this.areTags = from.reactionsAsTags === true
})
/**
 * A reaction; none for an empty one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const reaction = (from: T.Reaction): Option.Option<Reaction> => {
  switch (from._tag) {
    case "reactionEmoji":
      return Option.some(makeEmojiReaction(from.emoticon))
    case "reactionCustomEmoji":
      return Option.some(new CustomEmojiReaction({ documentId: from.documentId }, true))
    case "reactionPaid":
      return Option.some(new PaidReaction({}, true))
    case "reactionEmpty":
      return Option.none()
  }
}

/**
 * Who has reacted; none for an empty reaction.
 *
 * @since 0.1.0
 * @category conversions
 */
export const peerReaction = (from: T.MessagePeerReaction): Option.Option<PeerReaction> =>
  Option.map(
    reaction(from.reaction),
    (reaction) =>
      new PeerReaction({
        peer: peer(from.peerId),
        reaction,
        date: seconds(from.date),
        isBig: from.big === true,
        isUnread: from.unread === true,
        isMine: from.my === true
      }, true)
  )

const count = (from: T.ReactionCount): Option.Option<ReactionCount> =>
  Option.map(
    reaction(from.reaction),
    (reaction) => makeReactionCount({ reaction, count: from.count, isMine: from.chosenOrder !== undefined })
  )

/** Those of a list that are there. */
const present = <A, B>(from: ReadonlyArray<A> | undefined, f: (value: A) => Option.Option<B>): ReadonlyArray<B> => {
  const all: Array<B> = []
  for (const one of from ?? []) {
    const made = f(one)
    if (Option.isSome(made)) all.push(made.value)
  }
  return all
}

/**
 * The reactions to a message.
 *
 * @since 0.1.0
 * @category conversions
 */
export const reactions = (from: T.MessageReactions): MessageReactions => makeMessageReactions(from)
