/**
 * Users and bots as applications see them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/user
 */
import * as Schema from "effect/Schema"
import { UserId } from "./Ids.ts"
import { PeerUser } from "./Peer.ts"
import { EmojiStatus, ProfilePhoto, Restriction } from "./Profile.ts"

/**
 * When somebody was seen last. Exactly (`at`) only where they let the account know.
 *
 * - `Online`: now, until `at` unless they go on
 * - `Offline`: `at`
 * - `Recently`: within three days; `LastWeek`, `LastMonth`; `byMe` when it is hidden because the account hides its own
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/type/UserStatus
 */
export const UserStatus = Schema.Struct({
  kind: Schema.Literal("Online", "Offline", "Recently", "LastWeek", "LastMonth"),
  at: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  byMe: Schema.Boolean
})

/**
 * When somebody was seen last.
 *
 * @since 0.1.0
 * @category models
 */
export type UserStatus = typeof UserStatus.Type

/**
 * What only bots have.
 *
 * @since 0.1.0
 * @category models
 */
export const BotProfile = Schema.Struct({
  /** Whether it sees all messages of its groups. */
  readsAllMessages: Schema.Boolean,
  joinsGroups: Schema.Boolean,
  /** Whether the account may edit it. */
  canEdit: Schema.Boolean,
  hasMainApp: Schema.Boolean,
  canConnectToBusiness: Schema.Boolean,
  /** What the input field shows in inline mode; none where there is no inline mode. */
  inlinePlaceholder: Schema.OptionFromNullOr(Schema.String),
  /** How many used it this month. */
  activeUsers: Schema.OptionFromNullOr(Schema.Int)
})

/**
 * What only bots have.
 *
 * @since 0.1.0
 * @category models
 */
export type BotProfile = typeof BotProfile.Type

/**
 * A user or a bot.
 *
 * @since 0.1.0
 * @category models
 */
export class User extends Schema.TaggedClass<User>("layergram/User")("User", {
  id: UserId,
  /** Seen only in passing: what others may not see is missing, and so may be what is empty here. */
  isMin: Schema.Boolean,
  isSelf: Schema.Boolean,
  isBot: Schema.Boolean,
  isDeleted: Schema.Boolean,
  isContact: Schema.Boolean,
  isMutualContact: Schema.Boolean,
  isCloseFriend: Schema.Boolean,
  isPremium: Schema.Boolean,
  isVerified: Schema.Boolean,
  isSupport: Schema.Boolean,
  isScam: Schema.Boolean,
  isFake: Schema.Boolean,
  /** Whether only Premium accounts and contacts may write. */
  wantsPremium: Schema.Boolean,
  /** What a message costs, in Telegram Stars. */
  messagePrice: Schema.OptionFromNullOr(Schema.BigInt),
  /** Empty for a deleted account. */
  firstName: Schema.String,
  lastName: Schema.OptionFromNullOr(Schema.String),
  /** Without "@". */
  username: Schema.OptionFromNullOr(Schema.String),
  /** All that are in use, the main one first. */
  usernames: Schema.Array(Schema.String),
  /** Digits, without "+"; in no log. */
  phone: Schema.OptionFromNullOr(Schema.Redacted(Schema.String)),
  status: Schema.OptionFromNullOr(UserStatus),
  photo: Schema.OptionFromNullOr(ProfilePhoto),
  emojiStatus: Schema.OptionFromNullOr(EmojiStatus),
  languageCode: Schema.OptionFromNullOr(Schema.String),
  restrictions: Schema.Array(Restriction),
  bot: Schema.OptionFromNullOr(BotProfile)
}) {
  /** The private chat with the user. */
  get peer(): PeerUser {
    return new PeerUser({ id: this.id }, true)
  }
  /** First and last name. */
  get name(): string {
    return this.lastName._tag === "Some" ? `${this.firstName} ${this.lastName.value}` : this.firstName
  }
}
