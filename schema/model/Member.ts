/**
 * Who is in a group or channel, and as what. A closed union.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/ChannelParticipant
 */
import * as Schema from "effect/Schema"
import { UserId } from "./Ids.ts"
import { Peer } from "./Peer.ts"
import { AdminRights, Permissions } from "./Rights.ts"
import { User } from "./User.ts"

const common = {
  /** Mostly a user; channels can be banned, too. */
  peer: Peer,
  /** Who that is; none for a channel, and where Telegram has not said. */
  user: Schema.OptionFromNullOr(User),
  /** What is shown beside the name. */
  rank: Schema.OptionFromNullOr(Schema.String)
}

/**
 * Whoever owns the chat.
 *
 * @since 0.1.0
 * @category models
 */
export class Creator extends Schema.TaggedClass<Creator>("layergram/Creator")("Creator", {
  ...common,
  isAnonymous: Schema.Boolean
}) {}

/**
 * An administrator.
 *
 * @since 0.1.0
 * @category models
 */
export class Administrator extends Schema.TaggedClass<Administrator>("layergram/Administrator")("Administrator", {
  ...common,
  rights: AdminRights,
  /** Whether the account may change these rights. */
  canEdit: Schema.Boolean,
  promotedBy: Schema.OptionFromNullOr(UserId),
  date: Schema.OptionFromNullOr(Schema.DateTimeUtc)
}) {}

/**
 * Somebody with the rights that everybody has.
 *
 * @since 0.1.0
 * @category models
 */
export class Member extends Schema.TaggedClass<Member>("layergram/Member")("Member", {
  ...common,
  joinedAt: Schema.DateTimeUtc,
  invitedBy: Schema.OptionFromNullOr(UserId),
  /** When the paid subscription ends. */
  subscribedUntil: Schema.OptionFromNullOr(Schema.DateTimeUtc)
}) {}

/**
 * Somebody who may do less than everybody else. They need not be in the chat.
 *
 * @since 0.1.0
 * @category models
 */
export class Restricted extends Schema.TaggedClass<Restricted>("layergram/Restricted")("Restricted", {
  ...common,
  permissions: Permissions,
  /** None for ever. */
  until: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  isLeft: Schema.Boolean,
  restrictedBy: UserId,
  date: Schema.DateTimeUtc
}) {}

/**
 * Somebody who may not come in.
 *
 * @since 0.1.0
 * @category models
 */
export class Banned extends Schema.TaggedClass<Banned>("layergram/Banned")("Banned", {
  ...common,
  /** None for ever. */
  until: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  bannedBy: UserId,
  date: Schema.DateTimeUtc
}) {}

/**
 * Somebody who was in the chat.
 *
 * @since 0.1.0
 * @category models
 */
export class Left extends Schema.TaggedClass<Left>("layergram/Left")("Left", common) {}

/**
 * Somebody in a group or channel, or kept out of it.
 *
 * @since 0.1.0
 * @category models
 */
export type ChatMember = Creator | Administrator | Member | Restricted | Banned | Left

/**
 * Somebody in a group or channel, or kept out of it.
 *
 * @since 0.1.0
 * @category models
 */
export const ChatMember: Schema.Union<
  [typeof Creator, typeof Administrator, typeof Member, typeof Restricted, typeof Banned, typeof Left]
> = /* @__PURE__ */ Schema.Union(Creator, Administrator, Member, Restricted, Banned, Left)

/**
 * What somebody can do in a chat, all things considered: who they are, what the chat allows everybody, what they are
 * forbidden.
 *
 * @since 0.1.0
 * @category models
 */
export class EffectiveRights extends Schema.Class<EffectiveRights>("layergram/EffectiveRights")({
  status: Schema.Literal("Creator", "Administrator", "Member", "Restricted", "Banned"),
  permissions: Permissions,
  /** What they may do as an administrator; nothing for others. */
  adminRights: AdminRights
}) {}
