/**
 * What users, groups and channels have in common.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * The picture of a user, a group or a channel.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/userProfilePhoto
 */
export const ProfilePhoto = Schema.Struct({
  id: Schema.BigInt,
  /** The data centre where it lies. */
  dc: Schema.Int,
  hasVideo: Schema.Boolean,
  /** Whether the account has chosen it for this contact, so that nobody else sees it. */
  isPersonal: Schema.Boolean,
  /** A very small picture to be shown at once. */
  strippedThumb: Schema.OptionFromNullOr(Schema.Uint8ArrayFromBase64)
})

/**
 * The picture of a user, a group or a channel.
 *
 * @since 0.1.0
 * @category models
 */
export type ProfilePhoto = typeof ProfilePhoto.Type

/**
 * The custom emoji beside a name.
 *
 * @since 0.1.0
 * @category models
 */
export const EmojiStatus = Schema.Struct({
  /** The id of the custom emoji. */
  documentId: Schema.BigInt,
  until: Schema.OptionFromNullOr(Schema.DateTimeUtc)
})

/**
 * The custom emoji beside a name.
 *
 * @since 0.1.0
 * @category models
 */
export type EmojiStatus = typeof EmojiStatus.Type

/**
 * Why something may not be shown on some platform (`all` for all).
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/restrictionReason
 */
export const Restriction = Schema.Struct({
  platform: Schema.String,
  reason: Schema.String,
  text: Schema.String
})

/**
 * Why something may not be shown on some platform.
 *
 * @since 0.1.0
 * @category models
 */
export type Restriction = typeof Restriction.Type
