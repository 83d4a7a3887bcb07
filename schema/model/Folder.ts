/**
 * Folders of chats.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders
 */
import * as Schema from "effect/Schema"
import { Peer } from "./Peer.ts"

/**
 * The kinds of chats that folders know. Bots are no contacts here, and the account itself is one; supergroups are groups.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/dialogFilter
 */
export const DialogKind = Schema.Literal("contacts", "nonContacts", "groups", "channels", "bots")

/**
 * The kinds of chats that folders know.
 *
 * @since 0.1.0
 * @category models
 */
export type DialogKind = typeof DialogKind.Type

/**
 * A folder that somebody has made of chats.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/folders
 */
export class Folder extends Schema.TaggedClass<Folder>("layergram/Folder")("Folder", {
  id: Schema.Int,
  title: Schema.String,
  emoji: Schema.OptionFromNullOr(Schema.String),
  /** The chats that are pinned in it, in their order. */
  pinned: Schema.Array(Peer),
  /** The chats that were put into it, those that are pinned there first. */
  included: Schema.Array(Peer),
  /** The chats that were taken out of it. */
  excluded: Schema.Array(Peer),
  /** Of which kinds of chats it has all. */
  kinds: Schema.Array(DialogKind),
  excludesMuted: Schema.Boolean,
  excludesRead: Schema.Boolean,
  excludesArchived: Schema.Boolean,
  /** Whether it came by a link, or others may have it by one: then it consists of nothing but chats. */
  isShared: Schema.Boolean
}) {}
