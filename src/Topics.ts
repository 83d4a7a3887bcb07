/**
 * Topics of forums.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/forum
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { topic as topicFromTl } from "../schema/model/fromTl/topic.ts"
import { updates as updatesOf } from "../schema/model/fromTl.ts"
import { MessageId } from "../schema/model/Ids.ts"
import type { UserId } from "../schema/model/Ids.ts"
import type { Topic } from "../schema/model/Topic.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import { Auth } from "../services/Auth.ts"
import type { PeerLike, Peers } from "../services/Peers.ts"
import { InvalidCall, Rpc } from "../services/Rpc.ts"
import { paged } from "./chats/paging.ts"
import { channelOf, type TargetError } from "./chats/target.ts"

export * from "../schema/model/Topic.ts"

const pageSize = 100

const invoke = Rpc.invoke

const peerOf = (forum: PeerLike) => Effect.map(channelOf(forum), ({ peer }) => peer)

/**
 * What names a topic: itself, or the id of the message that made it.
 *
 * @since 0.1.0
 * @category models
 */
export type TopicLike = Topic | number

const idOf = (topic: TopicLike): number => (typeof topic === "number" ? topic : topic.id)

/**
 * The id of the general topic, which every forum has.
 *
 * @since 0.1.0
 * @category constants
 */
export const general: MessageId = /* @__PURE__ */ MessageId.make(1)

/**
 * Why topics could not be listed.
 *
 * @since 0.1.0
 * @category errors
 */
export type ListError = Method.Error<typeof messages.getForumTopics> | TargetError

/**
 * Why a topic was not made.
 *
 * @since 0.1.0
 * @category errors
 */
export type CreateError = Method.Error<typeof messages.createForumTopic> | TargetError

/**
 * Why a topic was not changed.
 *
 * @since 0.1.0
 * @category errors
 */
export type EditError =
  | Exclude<Method.Error<typeof messages.editForumTopic>, { readonly _tag: "TOPIC_NOT_MODIFIED" }>
  | TargetError

/**
 * The topics of a forum, those with the latest messages first.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getForumTopics
 */
export const list = (
  forum: PeerLike,
  options?: { readonly query?: string | undefined }
): Stream.Stream<Topic, ListError, Rpc | Peers> => {
  type Cursor = Pick<messages.getForumTopics, "offsetDate" | "offsetId" | "offsetTopic">
  return Stream.unwrap(Effect.map(peerOf(forum), (peer) => {
    const page = (at: Cursor) =>
      Effect.map(
        invoke(messages.getForumTopics({ peer, q: options?.query, limit: pageSize, ...at })),
        ({ messages, topics }) => {
          const items = topics.flatMap((one) => Option.toArray(topicFromTl(one)))
          const last = items.at(-1)
          const top = messages.find((one) => one.id === last?.topMessage)
          const date = top === undefined || top._tag === "messageEmpty" ? undefined : top.date
          return [
            items,
            last && {
              offsetDate: date ?? Math.floor(DateTime.toEpochMillis(last.createdAt) / 1000),
              offsetId: last.topMessage,
              offsetTopic: last.id
            }
          ] as const
        }
      )
    return paged<Topic, Cursor, ListError, Rpc>({ offsetDate: 0, offsetId: 0, offsetTopic: 0 }, page, ({ id }) => id)
  }))
}

/**
 * Topics by their ids, up to 100; those that were deleted are not there.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getForumTopicsByID
 */
export const get = (
  forum: PeerLike,
  topics: ReadonlyArray<TopicLike>
): Effect.Effect<
  ReadonlyArray<Topic>,
  Method.Error<typeof messages.getForumTopicsByID> | TargetError,
  Rpc | Peers
> =>
  Effect.flatMap(peerOf(forum), (peer) =>
    Effect.map(
      invoke(messages.getForumTopicsByID({ peer, topics: topics.map(idOf) })),
      ({ topics }) => topics.flatMap((one) => Option.toArray(topicFromTl(one)))
    ))

const madeBy = (updates: T.Updates, self: UserId): Effect.Effect<MessageId, InvalidCall> => {
  for (const update of updatesOf(updates, self)) {
    if (update._tag !== "updateNewChannelMessage" || update.message._tag !== "messageService") continue
    if (update.message.action._tag === "messageActionTopicCreate") {
      return Effect.succeed(MessageId.make(update.message.id, true))
    }
  }
  return Effect.fail(
    new InvalidCall({ method: "messages.createForumTopic", reason: "UnreadableAnswer", cause: "no topic" })
  )
}

/**
 * Makes a topic, and gives its id.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.createForumTopic
 */
export const create: (
  forum: PeerLike,
  title: string,
  options?: {
    /** One of 0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2 and 0xFB6F5F. */
    readonly iconColor?: number | undefined
    readonly iconEmojiId?: bigint | undefined
  }
) => Effect.Effect<MessageId, CreateError, Rpc | Peers | Auth> = Effect.fnUntraced(function*(forum, title, options) {
  const peer = yield* peerOf(forum)
  const { randomId } = yield* Rpc
  const self = (yield* Auth).self()?.userId ?? 0
  const updates = yield* invoke(messages.createForumTopic({ peer, title, randomId: randomId(), ...options }))
  return yield* madeBy(updates, self as UserId)
})

const change = (
  forum: PeerLike,
  topic: TopicLike,
  values: Partial<messages.editForumTopic>
): Effect.Effect<void, EditError, Rpc | Peers> =>
  Effect.flatMap(
    peerOf(forum),
    (peer) =>
      invoke(messages.editForumTopic({ ...values, peer, topicId: idOf(topic) })).pipe(
        Effect.asVoid,
        // It is as it should be.
        Effect.catchTag("TOPIC_NOT_MODIFIED", () => Effect.void)
      )
  )

/**
 * Changes the title or the icon of a topic; an icon of 0 is none.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.editForumTopic
 */
export const edit = (
  forum: PeerLike,
  topic: TopicLike,
  values: { readonly title?: string | undefined; readonly iconEmojiId?: bigint | undefined }
): Effect.Effect<void, EditError, Rpc | Peers> => change(forum, topic, values)

/**
 * Closes a topic: only administrators and its maker write to it then; `false` opens it again.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.editForumTopic
 */
export const setClosed = (
  forum: PeerLike,
  topic: TopicLike,
  closed: boolean
): Effect.Effect<void, EditError, Rpc | Peers> => change(forum, topic, { closed })

/**
 * Hides the general topic, or shows it again.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.editForumTopic
 */
export const setGeneralHidden = (forum: PeerLike, hidden: boolean): Effect.Effect<void, EditError, Rpc | Peers> =>
  change(forum, general, { hidden })

/**
 * Pins a topic, or takes it down.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.updatePinnedForumTopic
 */
export const setPinned = (
  forum: PeerLike,
  topic: TopicLike,
  pinned: boolean
): Effect.Effect<void, Method.Error<typeof messages.updatePinnedForumTopic> | TargetError, Rpc | Peers> =>
  Effect.flatMap(
    peerOf(forum),
    (peer) => Effect.asVoid(invoke(messages.updatePinnedForumTopic({ peer, topicId: idOf(topic), pinned })))
  )

/**
 * Deletes a topic with all its messages. Gives how many messages that were.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.deleteTopicHistory
 */
export const remove: (
  forum: PeerLike,
  topic: TopicLike
) => Effect.Effect<number, Method.Error<typeof messages.deleteTopicHistory> | TargetError, Rpc | Peers> = Effect
  .fnUntraced(function*(forum, topic) {
    const peer = yield* peerOf(forum)
    let count = 0
    // Telegram does it by pieces, and says so.
    while (true) {
      const { offset, ptsCount } = yield* invoke(messages.deleteTopicHistory({ peer, topMsgId: idOf(topic) }))
      count += ptsCount
      if (offset <= 0 || ptsCount === 0) return count
    }
  })
