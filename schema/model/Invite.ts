/**
 * Ways into groups and channels: links, who came by them, who asks to come in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invites
 */
import * as Schema from "effect/Schema"
import { AnyChat } from "./Chat.ts"
import { UserId } from "./Ids.ts"
import { User } from "./User.ts"

/**
 * A link that leads in.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/chatInviteExported
 */
export class InviteLink extends Schema.TaggedClass<InviteLink>("layergram/InviteLink")("InviteLink", {
  /** With `https://t.me/+` in front. Whoever has it can come in. */
  link: Schema.String,
  title: Schema.OptionFromNullOr(Schema.String),
  /** The administrator who made it. */
  createdBy: UserId,
  createdAt: Schema.DateTimeUtc,
  expiresAt: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  /** So many may be members by it at the same time. */
  usageLimit: Schema.OptionFromNullOr(Schema.Int),
  usage: Schema.Int,
  /** How many ask to come in by it. */
  requested: Schema.Int,
  /** Whether administrators decide who comes in by it. */
  needsApproval: Schema.Boolean,
  isRevoked: Schema.Boolean,
  /** Whether it is its maker's own link, which is made anew when it is revoked. */
  isPermanent: Schema.Boolean
}) {}

/**
 * Somebody who came in by a link.
 *
 * @since 0.1.0
 * @category models
 */
export class Joiner extends Schema.TaggedClass<Joiner>("layergram/Joiner")("Joiner", {
  userId: UserId,
  user: Schema.OptionFromNullOr(User),
  date: Schema.DateTimeUtc,
  /** The administrator who let them in, where one had to. */
  approvedBy: Schema.OptionFromNullOr(UserId)
}) {}

/**
 * Somebody who asks to come in.
 *
 * @since 0.1.0
 * @category models
 */
export class JoinRequest extends Schema.TaggedClass<JoinRequest>("layergram/JoinRequest")("JoinRequest", {
  userId: UserId,
  user: Schema.OptionFromNullOr(User),
  date: Schema.DateTimeUtc,
  /** What they say of themselves. */
  about: Schema.OptionFromNullOr(Schema.String)
}) {}

/**
 * The account is in the chat already that a link leads to, or may look into it (until `peekUntil`).
 *
 * @since 0.1.0
 * @category models
 */
export class KnownChat extends Schema.TaggedClass<KnownChat>("layergram/KnownChat")("KnownChat", {
  chat: AnyChat,
  isMember: Schema.Boolean,
  peekUntil: Schema.OptionFromNullOr(Schema.DateTimeUtc)
}) {}

/**
 * What a link shows to whoever is not in the chat.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/chatInvite
 */
export class InvitePreview extends Schema.TaggedClass<InvitePreview>("layergram/InvitePreview")("InvitePreview", {
  title: Schema.String,
  about: Schema.OptionFromNullOr(Schema.String),
  kind: Schema.Literal("group", "supergroup", "channel"),
  isPublic: Schema.Boolean,
  isVerified: Schema.Boolean,
  isScam: Schema.Boolean,
  isFake: Schema.Boolean,
  needsApproval: Schema.Boolean,
  membersCount: Schema.Int,
  /** Some of those whom the account knows. */
  members: Schema.Array(User)
}) {}
