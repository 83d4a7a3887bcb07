/**
 * Messages that Telegram is to send later: those of `Draft.at` and `Draft.whenOnline`. They have ids of their own until
 * they are sent, and are changed by `Messages.edit`, with a draft that has a time.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/scheduled-messages
 */
import * as Effect from "effect/Effect"
import * as fromTl from "../schema/model/fromTl.ts"
import type { MessageId } from "../schema/model/Ids.ts"
import type { Message } from "../schema/model/Message.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import type { Client } from "./messages/target.ts"
import { carriedBy, chunksOf, resolve, self as selfOf } from "./messages/target.ts"

/**
 * Why scheduled messages could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type ListError = Method.Error<typeof messages.getScheduledHistory> | PeerNotFound | InvokeError

/**
 * All messages that are scheduled in a chat, the last first.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getScheduledHistory
 */
export const list = (chat: PeerLike): Effect.Effect<ReadonlyArray<Message>, ListError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(chat)
    const answer = yield* rpc.invoke(messages.getScheduledHistory({ peer, hash: 0n }))
    return answer._tag === "messages.messagesNotModified" ? [] : fromTl.messages(answer.messages, yield* selfOf)
  })

/**
 * Why scheduled messages were not cancelled.
 *
 * @since 0.1.0
 * @category errors
 */
export type CancelError = Method.Error<typeof messages.deleteScheduledMessages> | PeerNotFound | InvokeError

/**
 * Has messages not sent.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.deleteScheduledMessages
 */
export const cancel = (chat: PeerLike, ids: ReadonlyArray<MessageId>): Effect.Effect<void, CancelError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(chat)
    for (const id of chunksOf(ids)) yield* rpc.invoke(messages.deleteScheduledMessages({ peer, id }))
  })

/**
 * Why scheduled messages were not sent.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendNowError = Method.Error<typeof messages.sendScheduledMessages> | PeerNotFound | InvokeError

/**
 * Has messages sent now, and gives them as they stand in the chat.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.sendScheduledMessages
 */
export const sendNow = (
  chat: PeerLike,
  ids: ReadonlyArray<MessageId>
): Effect.Effect<ReadonlyArray<Message>, SendNowError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(chat)
    const self = yield* selfOf
    const sent: Array<Message> = []
    for (const id of chunksOf(ids)) {
      const answer = yield* rpc.invoke(messages.sendScheduledMessages({ peer, id }))
      sent.push(...fromTl.messages(carriedBy(answer, self), self))
    }
    return sent
  })
