/**
 * What was read, by whom, and what was not.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Stream from "effect/Stream"
import type { MessageId } from "../../schema/model/Ids.ts"
import { UserId } from "../../schema/model/Ids.ts"
import type { Message } from "../../schema/model/Message.ts"
import { inputChannel } from "../../schema/model/toTl/peer.ts"
import * as channels from "../../schema/tl/api/methods/channels.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { HistoryOptions } from "./history.ts"
import { offsets, pages, toPage } from "./history.ts"
import type { Client, MessageLike } from "./target.ts"
import { resolve, self as selfOf, untilDone } from "./target.ts"

/**
 * Why a chat could not be marked as read.
 *
 * @since 0.1.0
 * @category errors
 */
export type ReadError =
  | Method.Error<typeof messages.readHistory>
  | Method.Error<typeof channels.readHistory>
  | PeerNotFound
  | InvokeError

/**
 * Reads a chat, up to a message or all of it.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.readHistory
 */
export const markRead = (
  chat: PeerLike,
  options?: { readonly upTo?: MessageId | undefined }
): Effect.Effect<void, ReadError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(chat)
    const channel = inputChannel(peer)
    const maxId = options?.upTo ?? 0
    if (channel === undefined) yield* rpc.invoke(messages.readHistory({ peer, maxId }))
    else yield* rpc.invoke(channels.readHistory({ channel, maxId }))
  })

/**
 * Why voice messages and round videos could not be marked as played.
 *
 * @since 0.1.0
 * @category errors
 */
export type ReadContentsError =
  | Method.Error<typeof messages.readMessageContents>
  | Method.Error<typeof channels.readMessageContents>
  | PeerNotFound
  | InvokeError

/**
 * Marks a voice message or a round video as played, and media with a time to live as opened: their time begins, and when
 * it is over (at once, for what can be seen once) Telegram has them no more. The message then has `Media.Expired`, and
 * downloads of what it had fail with `FileReferenceUnavailable`.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.readMessageContents
 */
export const markPlayed = (message: MessageLike): Effect.Effect<void, ReadContentsError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const channel = inputChannel(yield* resolve(message.chat))
    const id = [message.id]
    if (channel === undefined) yield* rpc.invoke(messages.readMessageContents({ id }))
    else yield* rpc.invoke(channels.readMessageContents({ channel, id }))
  })

/**
 * Why unread mentions could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type MentionsError = Method.Error<typeof messages.getUnreadMentions> | PeerNotFound | InvokeError

/** In a topic, or in all of the chat. */
interface InTopic {
  readonly topic?: MessageId | undefined
}

/**
 * The messages that mention the account and that it has not read.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getUnreadMentions
 */
export const unreadMentions = (
  chat: PeerLike,
  options?: InTopic
): Stream.Stream<Message, MentionsError, Client> =>
  pages<HistoryOptions, MentionsError, Client>({}, (from) =>
    Effect.gen(function*() {
      const rpc = yield* Rpc
      const peer = yield* resolve(chat)
      const { addOffset, limit, maxId, minId, offsetId } = offsets(from)
      const answer = yield* rpc.invoke(
        messages.getUnreadMentions({ peer, topMsgId: options?.topic, offsetId, addOffset, limit, maxId, minId })
      )
      const page = toPage(from, answer, yield* selfOf)
      return [page.messages, Option.map(page.next, (cursor): HistoryOptions => ({ cursor }))] as const
    }))

/**
 * Why mentions could not be marked as read.
 *
 * @since 0.1.0
 * @category errors
 */
export type ReadMentionsError = Method.Error<typeof messages.readMentions> | PeerNotFound | InvokeError

/**
 * Reads all mentions of a chat or a topic.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.readMentions
 */
export const clearMentions = (
  chat: PeerLike,
  options?: InTopic
): Effect.Effect<void, ReadMentionsError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(chat)
    yield* untilDone(rpc.invoke(messages.readMentions({ peer, topMsgId: options?.topic })))
  })

/**
 * Why the readers of a message could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type ReadersError = Method.Error<typeof messages.getMessageReadParticipants> | PeerNotFound | InvokeError

/**
 * Who has read a message, and when: in small groups, for some days, for the account's own messages.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getMessageReadParticipants
 */
export const readers = (
  message: MessageLike
): Effect.Effect<ReadonlyArray<{ readonly user: UserId; readonly date: DateTime.Utc }>, ReadersError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(message.chat)
    const all = yield* rpc.invoke(messages.getMessageReadParticipants({ peer, msgId: message.id }))
    return all.map(({ date, userId }) => ({
      user: UserId.make(userId, { disableValidation: true }),
      date: DateTime.unsafeMake(date * 1000)
    }))
  })

/**
 * Why it could not be had when a message was read.
 *
 * @since 0.1.0
 * @category errors
 */
export type ReadDateError = Method.Error<typeof messages.getOutboxReadDate> | PeerNotFound | InvokeError

/**
 * When the other one in a private chat has read a message.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getOutboxReadDate
 */
export const readDate = (message: MessageLike): Effect.Effect<DateTime.Utc, ReadDateError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(message.chat)
    const { date } = yield* rpc.invoke(messages.getOutboxReadDate({ peer, msgId: message.id }))
    return DateTime.unsafeMake(date * 1000)
  })
