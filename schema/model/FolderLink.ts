/**
 * Folders that are shared by links.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders#shared-folders
 */
import * as Schema from "effect/Schema"
import { AnyChat } from "./Chat.ts"
import { Peer } from "./Peer.ts"

/**
 * A link by which others may have a folder, too, or a part of it.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/exportedChatlistInvite
 */
export class FolderLink extends Schema.TaggedClass<FolderLink>("layergram/FolderLink")("FolderLink", {
  /** With `https://t.me/addlist/` in front. Whoever has it can join the chats. */
  url: Schema.String,
  /** By which its maker knows it; may be empty. */
  title: Schema.String,
  /** The chats that it leads to. */
  chats: Schema.Array(Peer)
}) {}

/**
 * What a link shows to whoever does not have its folder.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/chatlists.chatlistInvite
 */
export class FolderPreview extends Schema.TaggedClass<FolderPreview>("layergram/FolderPreview")("FolderPreview", {
  title: Schema.String,
  emoji: Schema.OptionFromNullOr(Schema.String),
  chats: Schema.Array(AnyChat)
}) {}

/**
 * The account has the folder already that a link leads to, or has made it.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/chatlists.chatlistInviteAlready
 */
export class KnownFolder extends Schema.TaggedClass<KnownFolder>("layergram/KnownFolder")("KnownFolder", {
  /** The id of the folder. */
  id: Schema.Int,
  /** The chats of the link that are in it. */
  chats: Schema.Array(AnyChat),
  /** Those that are not. */
  missing: Schema.Array(AnyChat)
}) {}
