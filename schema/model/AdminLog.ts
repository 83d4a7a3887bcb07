/**
 * What was done in a supergroup or channel. A closed union: what is not here is an `OtherAction`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/ChannelAdminLogEventAction
 */
import * as Schema from "effect/Schema"
import type * as T from "../tl/api/types.ts"
import { ChannelId, UserId } from "./Ids.ts"
import { InviteLink } from "./Invite.ts"
import { ChatMember } from "./Member.ts"
import { Message } from "./Message.ts"
import { Permissions } from "./Rights.ts"
import { Topic } from "./Topic.ts"
import { User } from "./User.ts"
import { tl } from "./tl.ts"
import type * as Members from "./members.ts"

/**
 * A text of the chat was changed.
 *
 * @since 0.1.0
 * @category models
 */
export class TextChanged extends Schema.TaggedClass<TextChanged>("layergram/TextChanged")("TextChanged", {
  what: Schema.Literal("title", "about", "username"),
  before: Schema.String,
  after: Schema.String
}) {}

/**
 * Something was switched on or off.
 *
 * @since 0.1.0
 * @category models
 */
export class Toggled extends Schema.TaggedClass<Toggled>("layergram/Toggled")("Toggled", {
  what: Schema.Literal("antiSpam", "forum", "invites", "protected", "historyHidden", "signatures"),
  on: Schema.Boolean
}) {}

/**
 * A length of time was changed; zero for none.
 *
 * @since 0.1.0
 * @category models
 */
export class SpanChanged extends Schema.TaggedClass<SpanChanged>("layergram/SpanChanged")("SpanChanged", {
  what: Schema.Literal("slowMode", "historyTtl"),
  before: Schema.DurationFromMillis,
  after: Schema.DurationFromMillis
}) {}

/**
 * Somebody came in: by themselves, by a link, or because an administrator let them.
 *
 * @since 0.1.0
 * @category models
 */
export class MemberJoined extends Schema.TaggedClass<MemberJoined>("layergram/MemberJoined")("MemberJoined", {
  link: Schema.OptionFromNullOr(InviteLink),
  approvedBy: Schema.OptionFromNullOr(UserId)
}) {}

/**
 * Somebody left.
 *
 * @since 0.1.0
 * @category models
 */
export class MemberLeft extends Schema.TaggedClass<MemberLeft>("layergram/MemberLeft")("MemberLeft", {}) {}

/**
 * Somebody was added.
 *
 * @since 0.1.0
 * @category models
 */
export class MemberAdded
  extends Schema.TaggedClass<MemberAdded>("layergram/MemberAdded")("MemberAdded", { member: ChatMember })
{}

/**
 * What somebody may do was changed: as one who is restricted or banned, or as an administrator.
 *
 * @since 0.1.0
 * @category models
 */
export class RightsChanged extends Schema.TaggedClass<RightsChanged>("layergram/RightsChanged")("RightsChanged", {
  what: Schema.Literal("ban", "admin"),
  before: ChatMember,
  after: ChatMember
}) {}

/**
 * What everybody may do was changed.
 *
 * @since 0.1.0
 * @category models
 */
export class PermissionsChanged
  extends Schema.TaggedClass<PermissionsChanged>("layergram/PermissionsChanged")("PermissionsChanged", {
    before: Permissions,
    after: Permissions
  })
{}

/**
 * Something happened to a message; `before` of one that was edited.
 *
 * @since 0.1.0
 * @category models
 */
export class MessageLogged extends Schema.TaggedClass<MessageLogged>("layergram/MessageLogged")("MessageLogged", {
  what: Schema.Literal("edited", "deleted", "pinned", "sent", "pollStopped"),
  message: Schema.OptionFromNullOr(Message),
  before: Schema.OptionFromNullOr(Message)
}) {}

/**
 * A link that leads in was changed; `before` of one that was edited.
 *
 * @since 0.1.0
 * @category models
 */
export class LinkChanged extends Schema.TaggedClass<LinkChanged>("layergram/LinkChanged")("LinkChanged", {
  what: Schema.Literal("edited", "revoked", "deleted"),
  link: Schema.OptionFromNullOr(InviteLink),
  before: Schema.OptionFromNullOr(InviteLink)
}) {}

/**
 * Something happened to a topic.
 *
 * @since 0.1.0
 * @category models
 */
export class TopicChanged extends Schema.TaggedClass<TopicChanged>("layergram/TopicChanged")("TopicChanged", {
  what: Schema.Literal("created", "edited", "deleted", "pinned"),
  before: Schema.OptionFromNullOr(Topic),
  after: Schema.OptionFromNullOr(Topic)
}) {}

/**
 * A group of a channel's comments was chosen, or given up.
 *
 * @since 0.1.0
 * @category models
 */
export class LinkedChatChanged
  extends Schema.TaggedClass<LinkedChatChanged>("layergram/LinkedChatChanged")("LinkedChatChanged", {
    before: Schema.OptionFromNullOr(ChannelId),
    after: Schema.OptionFromNullOr(ChannelId)
  })
{}

const TlAction = /* @__PURE__ */ tl<T.ChannelAdminLogEventAction>("ChannelAdminLogEventAction")

/**
 * Anything else, as Telegram's schema has it.
 *
 * @since 0.1.0
 * @category models
 */
export class OtherAction
  extends Schema.TaggedClass<OtherAction>("layergram/OtherAction")("OtherAction", { action: TlAction })
{}

const actions = [
  TextChanged,
  Toggled,
  SpanChanged,
  MemberJoined,
  MemberLeft,
  MemberAdded,
  RightsChanged,
  PermissionsChanged,
  MessageLogged,
  LinkChanged,
  TopicChanged,
  LinkedChatChanged,
  OtherAction
] as const

/**
 * What was done.
 *
 * @since 0.1.0
 * @category models
 */
export type AdminAction = Members.AdminAction

/**
 * What was done.
 *
 * @since 0.1.0
 * @category models
 */
export const AdminAction: Schema.Union<typeof actions> = /* @__PURE__ */ Schema.Union(...actions)

/**
 * What was done, by whom, and when.
 *
 * @since 0.1.0
 * @category models
 */
export class AdminLogEvent extends Schema.TaggedClass<AdminLogEvent>("layergram/AdminLogEvent")("AdminLogEvent", {
  id: Schema.BigInt,
  date: Schema.DateTimeUtc,
  userId: UserId,
  user: Schema.OptionFromNullOr(User),
  action: AdminAction
}) {}
