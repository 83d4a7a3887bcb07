/**
 * Topics of forums.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/forum
 */
import * as Schema from "effect/Schema"
import { MessageId } from "./Ids.ts"
import { Peer } from "./Peer.ts"

/**
 * A topic.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/forumTopic
 */
export class Topic extends Schema.TaggedClass<Topic>("layergram/Topic")("Topic", {
  /** The id of the message that made it; 1 for the general topic. */
  id: MessageId,
  title: Schema.String,
  /** RGB. */
  iconColor: Schema.Int,
  /** The custom emoji that is its icon. */
  iconEmojiId: Schema.OptionFromNullOr(Schema.BigInt),
  createdBy: Peer,
  createdAt: Schema.DateTimeUtc,
  /** Whether the account made it. */
  isMine: Schema.Boolean,
  isClosed: Schema.Boolean,
  isPinned: Schema.Boolean,
  /** Of the general topic only. */
  isHidden: Schema.Boolean,
  topMessage: Schema.Int,
  unreadCount: Schema.Int,
  unreadMentionsCount: Schema.Int,
  unreadReactionsCount: Schema.Int,
  readInboxMaxId: Schema.Int,
  readOutboxMaxId: Schema.Int
}) {}
