/**
 * Topics, from Telegram's objects. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { MessageId } from "../Ids.ts"
import { Topic } from "../Topic.ts"
import { peer } from "./peer.ts"
import { seconds } from "./time.ts"

/**
 * A topic; none for one that was deleted.
 *
 * @since 0.1.0
 * @category conversions
 */
export const topic = (from: T.ForumTopic): Option.Option<Topic> =>
  from._tag === "forumTopicDeleted" ? Option.none() : Option.some(
    new Topic({
      id: from.id as MessageId,
      title: from.title,
      iconColor: from.iconColor,
      iconEmojiId: Option.fromNullable(from.iconEmojiId),
      createdBy: peer(from.fromId),
      createdAt: seconds(from.date),
      isMine: from.my === true,
      isClosed: from.closed === true,
      isPinned: from.pinned === true,
      isHidden: from.hidden === true,
      topMessage: from.topMessage,
      unreadCount: from.unreadCount,
      unreadMentionsCount: from.unreadMentionsCount,
      unreadReactionsCount: from.unreadReactionsCount,
      readInboxMaxId: from.readInboxMaxId,
      readOutboxMaxId: from.readOutboxMaxId
    }, true)
  )
