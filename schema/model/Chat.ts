/**
 * Groups and channels as applications see them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/channel
 */
import * as Schema from "effect/Schema"
import { ChannelId, ChatId } from "./Ids.ts"
import { PeerChannel, PeerChat } from "./Peer.ts"
import { EmojiStatus, ProfilePhoto, Restriction } from "./Profile.ts"
import { AdminRights, Permissions } from "./Rights.ts"

/**
 * A basic group.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/chat
 */
export class Chat extends Schema.TaggedClass<Chat>("layergram/Chat")("Chat", {
  id: ChatId,
  title: Schema.String,
  /** The account may not see it any more: only the title is known. */
  isForbidden: Schema.Boolean,
  /** Whether the account has made it. */
  isCreator: Schema.Boolean,
  /** Whether the account has left it. */
  isLeft: Schema.Boolean,
  /** Whether nobody uses it any more: it has become the supergroup `migratedTo`. */
  isDeactivated: Schema.Boolean,
  /** Whether messages may be neither forwarded nor saved. */
  isProtected: Schema.Boolean,
  membersCount: Schema.Int,
  createdAt: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  migratedTo: Schema.OptionFromNullOr(ChannelId),
  photo: Schema.OptionFromNullOr(ProfilePhoto),
  /** What the account may do as an administrator. */
  adminRights: Schema.OptionFromNullOr(AdminRights),
  /** What every member may do. */
  permissions: Schema.OptionFromNullOr(Permissions)
}) {
  /** How others name it. */
  get peer(): PeerChat {
    return new PeerChat({ id: this.id }, true)
  }
}

/**
 * What a channel is: one where administrators post, a group, a group that only administrators write to (`gigagroup`), or
 * the direct messages of a channel (`monoforum`).
 *
 * @since 0.1.0
 * @category models
 */
export const ChannelKind = Schema.Literal("channel", "supergroup", "gigagroup", "monoforum")

/**
 * What a channel is.
 *
 * @since 0.1.0
 * @category models
 */
export type ChannelKind = typeof ChannelKind.Type

/**
 * A channel or a supergroup.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/channel
 */
export class Channel extends Schema.TaggedClass<Channel>("layergram/Channel")("Channel", {
  id: ChannelId,
  kind: ChannelKind,
  /** Seen only in passing: what depends on who looks is missing. */
  isMin: Schema.Boolean,
  /** The account may not see it: it is private, or the account is banned (until `bannedUntil`). */
  isForbidden: Schema.Boolean,
  /** Whether it is a supergroup with topics. */
  isForum: Schema.Boolean,
  isCreator: Schema.Boolean,
  /** Whether the account is not in it. */
  isLeft: Schema.Boolean,
  isVerified: Schema.Boolean,
  isScam: Schema.Boolean,
  isFake: Schema.Boolean,
  /** Whether messages may be neither forwarded nor saved. */
  isProtected: Schema.Boolean,
  /** Whether posts are signed. */
  hasSignatures: Schema.Boolean,
  /** Whether a channel has a group for its comments, or a group a channel. */
  hasLinkedChat: Schema.Boolean,
  hasSlowMode: Schema.Boolean,
  hasVideoChat: Schema.Boolean,
  /** Whether only members may write. */
  joinToSend: Schema.Boolean,
  /** Whether administrators decide who comes in. */
  joinByRequest: Schema.Boolean,
  title: Schema.String,
  /** Without "@". */
  username: Schema.OptionFromNullOr(Schema.String),
  /** All that are in use, the main one first. */
  usernames: Schema.Array(Schema.String),
  membersCount: Schema.OptionFromNullOr(Schema.Int),
  /** When the account came in; when it was made, where the account is not in it. */
  date: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  bannedUntil: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  photo: Schema.OptionFromNullOr(ProfilePhoto),
  emojiStatus: Schema.OptionFromNullOr(EmojiStatus),
  restrictions: Schema.Array(Restriction),
  /** What the account may do as an administrator. */
  adminRights: Schema.OptionFromNullOr(AdminRights),
  /** What is left to the account, where it is restricted. */
  ownPermissions: Schema.OptionFromNullOr(Permissions),
  /** What every member may do. */
  permissions: Schema.OptionFromNullOr(Permissions),
  boostLevel: Schema.OptionFromNullOr(Schema.Int),
  /** What a message costs, in Telegram Stars. */
  messagePrice: Schema.OptionFromNullOr(Schema.BigInt),
  /** The direct messages of a channel, or the channel of direct messages. */
  monoforum: Schema.OptionFromNullOr(ChannelId)
}) {
  /** How others name it. */
  get peer(): PeerChannel {
    return new PeerChannel({ id: this.id }, true)
  }
  /** Whether people talk in it, so that it is no channel where administrators post. */
  get isGroup(): boolean {
    return this.kind !== "channel"
  }
}

/**
 * A group of any kind, or a channel.
 *
 * @since 0.1.0
 * @category models
 */
export type AnyChat = Chat | Channel

/**
 * A group of any kind, or a channel.
 *
 * @since 0.1.0
 * @category models
 */
export const AnyChat: Schema.Union<[typeof Chat, typeof Channel]> = /* @__PURE__ */ Schema.Union(Chat, Channel)
