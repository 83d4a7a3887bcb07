/**
 * What calls about messages have in common: whom they name, and what their answers say.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as fromTl from "../../schema/model/fromTl.ts"
import type { MessageId, UserId } from "../../schema/model/Ids.ts"
import type { Message } from "../../schema/model/Message.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { Auth } from "../../services/Auth.ts"
import type { PeerLike } from "../../services/Peers.ts"
import { Peers } from "../../services/Peers.ts"
import type { Rpc } from "../../services/Rpc.ts"
import { InvalidCall } from "../../services/Rpc.ts"

/**
 * Names a message: a `Message`, a `MessageRef`, or `{ chat: "@somewhere", id }`.
 *
 * @since 0.1.0
 * @category models
 */
export interface MessageLike {
  readonly chat: PeerLike
  readonly id: MessageId
}

/**
 * The text is longer than the account may send: 4096 characters, and 1024 for the caption of media, or 4096 with Premium.
 * Nothing was sent or uploaded; `FormattedText.split` cuts texts.
 *
 * @since 0.1.0
 * @category errors
 */
export class TextTooLong extends Schema.TaggedError<TextTooLong>()("TextTooLong", {
  /** In characters: an emoji may be one or several. */
  length: Schema.Int,
  limit: Schema.Int
}) {
  /** No: the text stays as long as it is. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `a text of ${this.length} characters is too long: ${this.limit} are allowed`
  }
}

/**
 * There is nothing to say: the text is empty, or consists of spaces and line feeds, which Telegram cuts off. Nothing was
 * sent. A caption may be empty, for media say enough.
 *
 * @since 0.1.0
 * @category errors
 */
export class TextEmpty extends Schema.TaggedError<TextEmpty>()("TextEmpty", {}) {
  /** No: the text stays empty. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return "a message without media needs a text that is more than spaces"
  }
}

/**
 * So many messages are asked for, forwarded or deleted in one call.
 *
 * @since 0.1.0
 * @category constants
 */
export const chunkSize = 100

/**
 * Lists of up to so many.
 *
 * @since 0.1.0
 * @category conversions
 */
export const chunksOf = <A>(all: ReadonlyArray<A>, size: number = chunkSize): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

/**
 * Names a peer for a call.
 *
 * @since 0.1.0
 * @category conversions
 */
export const resolve = (peer: PeerLike) => Effect.flatMap(Peers, (peers) => peers.resolve(peer))

/**
 * The account that is signed in; 0 where nobody is, and no call will succeed.
 *
 * @since 0.1.0
 * @category reading
 */
export const self: Effect.Effect<UserId, never, Auth> = Effect.map(
  Auth,
  (auth) => (auth.self()?.userId ?? 0) as UserId
)

/**
 * The chat that an input names.
 *
 * @since 0.1.0
 * @category conversions
 */
export const peerOf = (input: T.InputPeer, self: UserId): T.Peer | undefined => {
  switch (input._tag) {
    case "inputPeerSelf":
      return { _tag: "peerUser", userId: self }
    case "inputPeerUser":
    case "inputPeerUserFromMessage":
      return { _tag: "peerUser", userId: input.userId }
    case "inputPeerChat":
      return { _tag: "peerChat", chatId: input.chatId }
    case "inputPeerChannel":
    case "inputPeerChannelFromMessage":
      return { _tag: "peerChannel", channelId: input.channelId }
    case "inputPeerEmpty":
      return undefined
  }
}

/**
 * Whether two peers are the same one.
 *
 * @since 0.1.0
 * @category predicates
 */
export const sameChat = (a: T.Peer | undefined, b: T.Peer | undefined): boolean => {
  if (a?._tag === "peerUser" && b?._tag === "peerUser") return a.userId === b.userId
  if (a?._tag === "peerChat" && b?._tag === "peerChat") return a.chatId === b.chatId
  return a?._tag === "peerChannel" && b?._tag === "peerChannel" && a.channelId === b.channelId
}

/** What carries a message that was sent, scheduled or changed. */
const carried = (update: T.Update): T.Message | undefined => {
  switch (update._tag) {
    case "updateNewMessage":
    case "updateNewChannelMessage":
    case "updateNewScheduledMessage":
    case "updateEditMessage":
    case "updateEditChannelMessage":
    case "updateBotEditBusinessMessage":
    case "updateBotNewBusinessMessage":
      return update.message
    default:
      return undefined
  }
}

/**
 * The messages that an answer carries, in its order.
 *
 * @since 0.1.0
 * @category conversions
 */
export const carriedBy = (updates: T.Updates, self: UserId): ReadonlyArray<T.Message> =>
  fromTl.updates(updates, self).flatMap((update) => {
    const message = carried(update)
    return message === undefined ? [] : [message]
  })

/**
 * The messages that were sent with these random ids, in the order of the ids.
 *
 * @since 0.1.0
 * @category conversions
 */
export const sentWith = (
  updates: T.Updates,
  randomIds: ReadonlyArray<bigint>,
  self: UserId
): ReadonlyArray<Message> => {
  const ids = new Map<bigint, number>()
  for (const update of fromTl.updates(updates, self)) {
    if (update._tag === "updateMessageID") ids.set(update.randomId, update.id)
  }
  const made = new Map(carriedBy(updates, self).map((message) => [message.id, message]))
  return randomIds.flatMap((randomId) => {
    const message = made.get(ids.get(randomId) ?? -1)
    return message === undefined ? [] : Option.toArray(fromTl.message(message, self))
  })
}

/**
 * Fails where an answer does not carry what it must.
 *
 * @since 0.1.0
 * @category errors
 */
export const unreadable = (method: string, answer: string): InvalidCall =>
  new InvalidCall({ method, reason: "UnreadableAnswer", cause: answer })

/**
 * Makes a call again until Telegram says that nothing is left: it does the work in parts. Gives how far the numbers of
 * the box have moved, which is how many messages were concerned where they are counted at all. An answer that has done
 * nothing, and leaves as much as the one before, ends it: it would go on forever.
 *
 * @since 0.1.0
 * @category calls
 * @see https://core.telegram.org/constructor/messages.affectedHistory
 */
export const untilDone = <E, R>(
  call: Effect.Effect<T.MessagesAffectedHistory, E, R>
): Effect.Effect<number, E, R> => {
  const go = (count: number, before: number): Effect.Effect<number, E, R> =>
    Effect.flatMap(call, ({ offset, ptsCount }) => {
      const isStuck = ptsCount === 0 && offset === before
      return offset > 0 && !isStuck ? go(count + ptsCount, offset) : Effect.succeed(count + ptsCount)
    })
  return go(0, 0)
}

/**
 * The services of a client that functions here stand on.
 *
 * @since 0.1.0
 * @category models
 */
export type Client = Rpc | Peers | Auth
