/**
 * What a group or channel says of itself only when it is asked.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/channelFull
 */
import * as Schema from "effect/Schema"
import { AnyChat } from "./Chat.ts"
import { ChannelId, MessageId } from "./Ids.ts"
import { InviteLink } from "./Invite.ts"
import { Peer } from "./Peer.ts"
import { Photo } from "./Photo.ts"
import { Reaction } from "./Reaction.ts"

/**
 * Which reactions a chat allows: all (custom emoji, too, with `custom`), some, or none.
 *
 * @since 0.1.0
 * @category models
 */
export const AllowedReactions = /* @__PURE__ */ Schema.Union(
  /* @__PURE__ */ Schema.Struct({ kind: Schema.Literal("All"), custom: Schema.Boolean }),
  /* @__PURE__ */ Schema.Struct({ kind: Schema.Literal("Some"), reactions: Schema.Array(Reaction) }),
  /* @__PURE__ */ Schema.Struct({ kind: Schema.Literal("None") })
)

/**
 * Which reactions a chat allows.
 *
 * @since 0.1.0
 * @category models
 */
export type AllowedReactions = typeof AllowedReactions.Type

const optional = {
  count: Schema.OptionFromNullOr(Schema.Int),
  channel: Schema.OptionFromNullOr(ChannelId),
  span: Schema.OptionFromNullOr(Schema.DurationFromMillis)
}

/**
 * All of a group or channel.
 *
 * @since 0.1.0
 * @category models
 */
export class FullChat extends Schema.TaggedClass<FullChat>("layergram/FullChat")("FullChat", {
  chat: AnyChat,
  about: Schema.String,
  photo: Schema.OptionFromNullOr(Photo),
  membersCount: optional.count,
  adminsCount: optional.count,
  bannedCount: optional.count,
  restrictedCount: optional.count,
  onlineCount: optional.count,
  /** How many ask to come in. */
  requestsCount: optional.count,
  /** The account's own link. */
  inviteLink: Schema.OptionFromNullOr(InviteLink),
  /** The group of a channel's comments, or the channel of the group. */
  linkedChat: optional.channel,
  migratedFrom: Schema.OptionFromNullOr(Schema.Int),
  pinnedMessage: Schema.OptionFromNullOr(MessageId),
  /** How long a member has to wait between two messages. */
  slowMode: optional.span,
  /** When the account may write again. */
  slowModeUntil: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  /** How long messages last. */
  historyTtl: optional.span,
  allowedReactions: Schema.OptionFromNullOr(AllowedReactions),
  theme: Schema.OptionFromNullOr(Schema.String),
  /** In whose name the account writes there. */
  sendAs: Schema.OptionFromNullOr(Peer),
  canViewMembers: Schema.Boolean,
  canSetUsername: Schema.Boolean,
  areMembersHidden: Schema.Boolean,
  isHistoryHidden: Schema.Boolean,
  hasAntiSpam: Schema.Boolean
}) {}
