/**
 * The chats of an account, as its list of chats shows them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/dialog
 */
import * as Schema from "effect/Schema"
import { TextEntity } from "./Entity.ts"
import { DialogKind } from "./Folder.ts"
import { MessageId } from "./Ids.ts"
import { Message } from "./Message.ts"
import { Peer } from "./Peer.ts"

export * from "./Folder.ts"

/**
 * What somebody has begun to write in a chat, and keeps in the cloud.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/drafts
 */
export class CloudDraft extends Schema.TaggedClass<CloudDraft>("layergram/CloudDraft")("CloudDraft", {
  chat: Peer,
  /** In which topic of a forum. */
  topic: Schema.OptionFromNullOr(MessageId),
  text: Schema.String,
  entities: Schema.Array(TextEntity),
  date: Schema.DateTimeUtc,
  /** The message that is answered. */
  replyTo: Schema.OptionFromNullOr(MessageId)
}) {}

/**
 * A chat in the list of an account's chats.
 *
 * @since 0.1.0
 * @category models
 */
export class Dialog extends Schema.TaggedClass<Dialog>("layergram/Dialog")("Dialog", {
  chat: Peer,
  /** The name of the user, the group or the channel; empty for a deleted account. */
  title: Schema.String,
  kind: DialogKind,
  isPinned: Schema.Boolean,
  isArchived: Schema.Boolean,
  /** Whether it was marked as unread by hand. */
  isMarkedUnread: Schema.Boolean,
  /** Whether it is silent now; where it has no setting of its own, as far as it was asked for what its kind of chats has. */
  isMuted: Schema.Boolean,
  unreadCount: Schema.Int,
  unreadMentions: Schema.Int,
  unreadReactions: Schema.Int,
  /** How far the account has read; 0 where it has read nothing. */
  readInboxUpTo: Schema.Int,
  /** How far the others have read what the account has written. */
  readOutboxUpTo: Schema.Int,
  /** Its newest message. */
  lastMessage: Schema.OptionFromNullOr(Message),
  draft: Schema.OptionFromNullOr(CloudDraft)
}) {}
