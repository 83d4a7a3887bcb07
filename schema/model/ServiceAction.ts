/**
 * What service messages tell: that somebody came, left, pinned, paid. A closed union: what is not in it arrives as
 * `RawAction`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/MessageAction
 */
import * as Schema from "effect/Schema"
import type * as T from "../tl/api/types.ts"
import { ChannelId, ChatId, UserId } from "./Ids.ts"
import { Peer } from "./Peer.ts"
import { tl } from "./tl.ts"
import type * as Members from "./members.ts"

/**
 * A basic group was made.
 *
 * @since 0.1.0
 * @category models
 */
export class GroupCreated extends Schema.TaggedClass<GroupCreated>("layergram/GroupCreated")("GroupCreated", {
  title: Schema.String,
  users: Schema.Array(UserId)
}) {}

/**
 * A channel or a supergroup was made.
 *
 * @since 0.1.0
 * @category models
 */
export class ChannelCreated extends Schema.TaggedClass<ChannelCreated>("layergram/ChannelCreated")("ChannelCreated", {
  title: Schema.String
}) {}

/**
 * The group has another title.
 *
 * @since 0.1.0
 * @category models
 */
export class TitleChanged extends Schema.TaggedClass<TitleChanged>("layergram/TitleChanged")("TitleChanged", {
  title: Schema.String
}) {}

/**
 * The group has another photo, or none any more.
 *
 * @since 0.1.0
 * @category models
 */
export class PhotoChanged extends Schema.TaggedClass<PhotoChanged>("layergram/PhotoChanged")("PhotoChanged", {
  isDeleted: Schema.Boolean
}) {}

/**
 * The sender has added people, or joined by themselves.
 *
 * @since 0.1.0
 * @category models
 */
export class MembersAdded extends Schema.TaggedClass<MembersAdded>("layergram/MembersAdded")("MembersAdded", {
  users: Schema.Array(UserId)
}) {}

/**
 * The sender has removed somebody, or left.
 *
 * @since 0.1.0
 * @category models
 */
export class MemberRemoved extends Schema.TaggedClass<MemberRemoved>("layergram/MemberRemoved")("MemberRemoved", {
  user: UserId
}) {}

/**
 * The sender has joined by an invite link, or was let in after asking by one.
 *
 * @since 0.1.0
 * @category models
 */
export class MemberJoined extends Schema.TaggedClass<MemberJoined>("layergram/MemberJoined")("MemberJoined", {
  /** Who made the link; none where the sender had asked to join. */
  inviter: Schema.OptionFromNullOr(UserId)
}) {}

/**
 * The basic group has become a supergroup: what is sent from now on belongs there.
 *
 * @since 0.1.0
 * @category models
 */
export class MigratedTo extends Schema.TaggedClass<MigratedTo>("layergram/MigratedTo")("MigratedTo", {
  channel: ChannelId
}) {}

/**
 * The supergroup was a basic group before; the older messages stay there.
 *
 * @since 0.1.0
 * @category models
 */
export class MigratedFrom extends Schema.TaggedClass<MigratedFrom>("layergram/MigratedFrom")("MigratedFrom", {
  title: Schema.String,
  group: ChatId
}) {}

/**
 * A message was pinned: the one that the service message answers.
 *
 * @since 0.1.0
 * @category models
 */
export class MessagePinned extends Schema.TaggedClass<MessagePinned>("layergram/MessagePinned")("MessagePinned", {}) {}

/**
 * Messages are deleted by themselves after some time from now on, or no longer.
 *
 * @since 0.1.0
 * @category models
 */
export class TtlChanged extends Schema.TaggedClass<TtlChanged>("layergram/TtlChanged")("TtlChanged", {
  period: Schema.OptionFromNullOr(Schema.DurationFromMillis)
}) {}

/**
 * Somebody has paid this bot.
 *
 * @since 0.1.0
 * @category models
 */
export class PaymentReceived
  extends Schema.TaggedClass<PaymentReceived>("layergram/PaymentReceived")("PaymentReceived", {
    /** Three letters of ISO 4217, `XTR` for stars. */
    currency: Schema.String,
    /** In the smallest units of the currency. */
    amount: Schema.BigInt,
    /** What the bot put into the invoice. */
    payload: Schema.Uint8ArrayFromBase64,
    /** By which Telegram knows the payment. */
    chargeId: Schema.String,
    /** By which the provider knows it. */
    providerChargeId: Schema.String
  })
{}

/**
 * A web application of the bot's has sent something by a button of a reply keyboard.
 *
 * @since 0.1.0
 * @category models
 */
export class WebAppData extends Schema.TaggedClass<WebAppData>("layergram/WebAppData")("WebAppData", {
  data: Schema.String,
  /** The text of the button. */
  buttonText: Schema.String
}) {}

/**
 * Peers were chosen by a button of a reply keyboard.
 *
 * @since 0.1.0
 * @category models
 */
export class PeersShared extends Schema.TaggedClass<PeersShared>("layergram/PeersShared")("PeersShared", {
  buttonId: Schema.Int,
  peers: Schema.Array(Peer)
}) {}

/**
 * A topic of a forum was made; the service message is its first one.
 *
 * @since 0.1.0
 * @category models
 */
export class TopicCreated extends Schema.TaggedClass<TopicCreated>("layergram/TopicCreated")("TopicCreated", {
  title: Schema.String,
  iconColor: Schema.Int,
  iconEmojiId: Schema.OptionFromNullOr(Schema.BigInt)
}) {}

/**
 * A topic of a forum was changed; what stays as it was is none.
 *
 * @since 0.1.0
 * @category models
 */
export class TopicEdited extends Schema.TaggedClass<TopicEdited>("layergram/TopicEdited")("TopicEdited", {
  title: Schema.OptionFromNullOr(Schema.String),
  iconEmojiId: Schema.OptionFromNullOr(Schema.BigInt),
  isClosed: Schema.OptionFromNullOr(Schema.Boolean),
  isHidden: Schema.OptionFromNullOr(Schema.Boolean)
}) {}

const TlAction = /* @__PURE__ */ tl<T.MessageAction>("MessageAction")

/**
 * Anything else, as Telegram's schema has it.
 *
 * @since 0.1.0
 * @category models
 */
export class RawAction
  extends Schema.TaggedClass<RawAction>("layergram/RawAction")("RawAction", { action: TlAction })
{}

const all = [
  GroupCreated,
  ChannelCreated,
  TitleChanged,
  PhotoChanged,
  MembersAdded,
  MemberRemoved,
  MemberJoined,
  MigratedTo,
  MigratedFrom,
  MessagePinned,
  TtlChanged,
  PaymentReceived,
  WebAppData,
  PeersShared,
  TopicCreated,
  TopicEdited,
  RawAction
] as const

/**
 * What a service message tells.
 *
 * @since 0.1.0
 * @category models
 */
export type ServiceAction = Members.ServiceAction

/**
 * What a service message tells.
 *
 * @since 0.1.0
 * @category models
 */
export const ServiceAction: Schema.Schema<ServiceAction, Members.ServiceActionEncoded> = Schema.Union(...all)
