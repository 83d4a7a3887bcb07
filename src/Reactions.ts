/**
 * Reacting to messages, and who has reacted.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/reactions
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as reactionFromTl from "../schema/model/fromTl/reaction.ts"
import type { PeerReaction, Reaction } from "../schema/model/Reaction.ts"
import { EmojiReaction } from "../schema/model/Reaction.ts"
import * as toTl from "../schema/model/toTl/reaction.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import type { Client, MessageLike } from "./messages/target.ts"
import { chunkSize, resolve, untilDone } from "./messages/target.ts"

export * from "../schema/model/Reaction.ts"

/**
 * What to react with: one of Telegram's emoji, or any reaction.
 *
 * @since 0.1.0
 * @category models
 */
export type ReactionLike = string | Reaction

/**
 * Why a reaction was not set.
 *
 * @since 0.1.0
 * @category errors
 */
export type SetError = Method.Error<typeof messages.sendReaction> | PeerNotFound | InvokeError

/**
 * How to react.
 *
 * @since 0.1.0
 * @category models
 */
export interface SetOptions {
  /** With the big animation. */
  readonly isBig?: boolean | undefined
  /** Whether it is to be among the reactions that are offered first. */
  readonly addToRecent?: boolean | undefined
}

const toReaction = (reaction: ReactionLike): T.Reaction =>
  toTl.reaction(typeof reaction === "string" ? new EmojiReaction({ emoji: reaction }, true) : reaction)

/**
 * Reacts to a message, in place of all earlier reactions of the account's. How many there may be depends on Premium;
 * stars are sent by {@link sendPaid}.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.sendReaction
 */
export const set = (
  message: MessageLike,
  reactions: ReactionLike | ReadonlyArray<ReactionLike>,
  options?: SetOptions
): Effect.Effect<void, SetError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(message.chat)
    const all = Array.isArray(reactions) ? reactions : [reactions]
    const { addToRecent, isBig } = options ?? {}
    yield* rpc.invoke(
      messages.sendReaction({ peer, msgId: message.id, reaction: all.map(toReaction), big: isBig, addToRecent })
    )
  })

/**
 * Takes the account's reactions back.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.sendReaction
 */
export const clear = (message: MessageLike): Effect.Effect<void, SetError, Client> => set(message, [])

/**
 * Why stars were not sent.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendPaidError = Method.Error<typeof messages.sendPaidReaction> | PeerNotFound | InvokeError

/**
 * Reacts to a post with stars: 1 to 2500 of them, which are spent then.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.sendPaidReaction
 */
export const sendPaid = (
  message: MessageLike,
  count: number,
  options?: { readonly isAnonymous?: boolean | undefined }
): Effect.Effect<void, SendPaidError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(message.chat)
    const isAnonymous = options?.isAnonymous
    yield* rpc.invoke(messages.sendPaidReaction({
      peer,
      msgId: message.id,
      count,
      randomId: rpc.randomId(),
      private: isAnonymous === undefined
        ? undefined
        : { _tag: isAnonymous ? "paidReactionPrivacyAnonymous" : "paidReactionPrivacyDefault" }
    }))
  })

/**
 * Why it could not be had who has reacted.
 *
 * @since 0.1.0
 * @category errors
 */
export type ListError = Method.Error<typeof messages.getMessageReactionsList> | PeerNotFound | InvokeError

/**
 * Who has reacted to a message, the newest first; with one reaction only, if that is given. The account must be a
 * user's, and the chat one that shows it (`MessageReactions.canSeeList`).
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getMessageReactionsList
 */
export const list = (
  message: MessageLike,
  options?: { readonly reaction?: ReactionLike | undefined }
): Stream.Stream<PeerReaction, ListError, Client> =>
  Stream.paginateChunkEffect("", (offset) =>
    Effect.gen(function*() {
      const rpc = yield* Rpc
      const peer = yield* resolve(message.chat)
      const answer = yield* rpc.invoke(messages.getMessageReactionsList({
        peer,
        id: message.id,
        reaction: options?.reaction === undefined ? undefined : toReaction(options.reaction),
        offset: offset === "" ? undefined : offset,
        limit: chunkSize
      }))
      const all = answer.reactions.flatMap((one) => Option.toArray(reactionFromTl.peerReaction(one)))
      // A place that leads back to itself would be looked at forever.
      const next = answer.nextOffset === "" || answer.nextOffset === offset || answer.reactions.length === 0
        ? undefined
        : answer.nextOffset
      return [Chunk.unsafeFromArray(all), Option.fromNullable(next)] as const
    }))

/**
 * Why reactions were not marked as read.
 *
 * @since 0.1.0
 * @category errors
 */
export type ReadError = Method.Error<typeof messages.readReactions> | PeerNotFound | InvokeError

/**
 * Marks all reactions to the account's own messages in a chat as seen.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.readReactions
 */
export const markRead = (chat: PeerLike): Effect.Effect<void, ReadError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(chat)
    yield* untilDone(rpc.invoke(messages.readReactions({ peer })))
  })
