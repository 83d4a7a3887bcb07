/**
 * The messages of a chat, page by page.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/offsets
 */
import * as Chunk from "effect/Chunk"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as fromTl from "../../schema/model/fromTl.ts"
import { MessageId } from "../../schema/model/Ids.ts"
import type { Message } from "../../schema/model/Message.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { Client } from "./target.ts"
import { chunkSize, resolve, self as selfOf } from "./target.ts"

/**
 * How far somebody has come in the messages of a chat: what follows lies beyond this message. It can be kept, as JSON for
 * one, and used by another process.
 *
 * @since 0.1.0
 * @category models
 */
export class Cursor extends Schema.TaggedClass<Cursor>("layergram/MessageCursor")("MessageCursor", {
  beyond: MessageId
}) {}

/**
 * The cursor of somebody who has come as far as this message.
 *
 * @since 0.1.0
 * @category constructors
 */
export const cursor = (message: { readonly id: MessageId }): Cursor => new Cursor({ beyond: message.id }, true)

/**
 * Some of the messages of a chat.
 *
 * @since 0.1.0
 * @category models
 */
export interface Page<C = Cursor> {
  readonly messages: ReadonlyArray<Message>
  /** Where the next page begins; none at the end. */
  readonly next: Option.Option<C>
  /** How many messages there are in all, as Telegram counts; not always exact. */
  readonly total: number
}

/**
 * Which messages of a chat.
 *
 * @since 0.1.0
 * @category models
 */
export interface HistoryOptions {
  /** The oldest first; otherwise it is the newest. */
  readonly reverse?: boolean | undefined
  /** Only what is beyond: older, or newer with `reverse`. */
  readonly cursor?: Cursor | undefined
  /** Not what is older. */
  readonly from?: DateTime.DateTime | undefined
  /** Not what is newer. */
  readonly until?: DateTime.DateTime | undefined
  /** So many a call: up to 100, which is also the default. */
  readonly pageSize?: number | undefined
}

/**
 * Why the messages of a chat could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type HistoryError = Method.Error<typeof messages.getHistory> | PeerNotFound | InvokeError

/**
 * What calls that page want to be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface Offsets {
  readonly offsetId: number
  readonly offsetDate: number
  readonly addOffset: number
  readonly limit: number
  readonly maxId: number
  readonly minId: number
}

const unix = (time: DateTime.DateTime): number => Math.floor(DateTime.toEpochMillis(time) / 1000)

/**
 * How to ask for a page.
 *
 * @since 0.1.0
 * @category paging
 */
export const offsets = (options: HistoryOptions): Offsets => {
  const limit = Math.min(chunkSize, Math.max(1, options.pageSize ?? chunkSize))
  const { cursor, from, reverse, until } = options
  const common = { limit, maxId: 0, minId: 0, offsetDate: 0 }
  if (reverse !== true) {
    if (cursor !== undefined) return { ...common, offsetId: cursor.beyond, addOffset: 0 }
    // Telegram gives what was sent before the offset: the last second is part of what is wanted.
    return { ...common, offsetId: 0, offsetDate: until === undefined ? 0 : unix(until) + 1, addOffset: 0 }
  }
  if (cursor !== undefined) return { ...common, offsetId: cursor.beyond + 1, addOffset: -limit, minId: cursor.beyond }
  return from === undefined
    ? { ...common, offsetId: 1, addOffset: -limit }
    : { ...common, offsetId: 0, offsetDate: unix(from), addOffset: -limit }
}

/** What has come of a call for a page: what of it counts, and where to go on. */
interface Turned {
  readonly kept: ReadonlyArray<T.Message>
  readonly next: Cursor | undefined
}

/**
 * What counts of an answer, and where to go on: what was seen before does not count, and an answer of such only is the
 * end, as an empty one is. That it is shorter than a page says nothing.
 *
 * @since 0.1.0
 * @category paging
 */
export const turn = (options: HistoryOptions, answer: ReadonlyArray<T.Message>): Turned => {
  const { cursor, reverse } = options
  const direction = reverse === true ? 1 : -1
  const fresh = answer
    .filter(({ id }) => cursor === undefined || (id - cursor.beyond) * direction > 0)
    .sort((a, b) => (a.id - b.id) * direction)
  const last = fresh.at(-1)
  const [from, until] = [options.from, options.until].map((time) => (time === undefined ? undefined : unix(time)))
  const isEarly = ({ date }: T.message | T.messageService) => from !== undefined && date < from
  const isLate = ({ date }: T.message | T.messageService) => until !== undefined && date > until
  const kept = fresh.filter((one) => one._tag !== "messageEmpty" && !isEarly(one) && !isLate(one))
  // Once one lies beyond the time that was asked for, all that follow do.
  const isOver = fresh.some((one) => one._tag !== "messageEmpty" && (reverse === true ? isLate(one) : isEarly(one)))
  return { kept, next: last === undefined || isOver ? undefined : new Cursor({ beyond: last.id as MessageId }, true) }
}

/**
 * Some messages of a chat: the newest, those beyond a cursor, those of some time. The account must be a user's; bots
 * cannot read histories.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getHistory
 */
export const history = (chat: PeerLike, options: HistoryOptions = {}): Effect.Effect<Page, HistoryError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(chat)
    const answer = yield* rpc.invoke(messages.getHistory({ peer, hash: 0n, ...offsets(options) }))
    return toPage(options, answer, yield* selfOf)
  })

/**
 * A page, out of an answer.
 *
 * @since 0.1.0
 * @category paging
 */
export const toPage = (
  options: HistoryOptions,
  answer: T.MessagesMessages,
  self: Parameters<typeof fromTl.messages>[1]
): Page => {
  // Only those who have asked with a hash are told that nothing has changed.
  if (answer._tag === "messages.messagesNotModified") return { messages: [], next: Option.none(), total: answer.count }
  const { kept, next } = turn(options, answer.messages)
  return {
    messages: fromTl.messages(kept, self),
    next: Option.fromNullable(next),
    total: "count" in answer ? answer.count : answer.messages.length
  }
}

/**
 * Pages one after the other, as one stream.
 *
 * @since 0.1.0
 * @category paging
 */
export const pages = <C, E, R>(
  first: C,
  page: (from: C) => Effect.Effect<readonly [ReadonlyArray<Message>, Option.Option<C>], E, R>
): Stream.Stream<Message, E, R> =>
  Stream.paginateChunkEffect(
    first,
    (from) => Effect.map(page(from), ([messages, next]) => [Chunk.unsafeFromArray(messages), next] as const)
  )

/**
 * The messages of a chat as a stream: from the newest to the oldest, or the other way round. It asks for a page when the
 * one before is used up, so `Stream.take(200)` costs two calls.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getHistory
 */
export const stream = (chat: PeerLike, options: HistoryOptions = {}): Stream.Stream<Message, HistoryError, Client> =>
  pages<HistoryOptions, HistoryError, Client>(
    options,
    (from) =>
      Effect.map(
        history(chat, from),
        ({ messages, next }) => [messages, Option.map(next, (cursor): HistoryOptions => ({ ...from, cursor }))] as const
      )
  )

/**
 * The answers to a message: the messages of a thread, the comments under a post, the messages of a topic.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getReplies
 */
export const replies = (
  message: { readonly chat: PeerLike; readonly id: MessageId },
  options: HistoryOptions = {}
): Stream.Stream<Message, RepliesError, Client> =>
  pages<HistoryOptions, RepliesError, Client>(options, (from) =>
    Effect.gen(function*() {
      const rpc = yield* Rpc
      const peer = yield* resolve(message.chat)
      const answer = yield* rpc.invoke(
        messages.getReplies({ peer, msgId: message.id, hash: 0n, ...offsets(from) })
      )
      const page = toPage(from, answer, yield* selfOf)
      return [page.messages, Option.map(page.next, (cursor): HistoryOptions => ({ ...from, cursor }))] as const
    }))

/**
 * Why answers could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type RepliesError = Method.Error<typeof messages.getReplies> | PeerNotFound | InvokeError
