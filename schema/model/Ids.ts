/**
 * Identifiers, each its own type, so that one cannot be taken for another.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/ids
 */
import * as Schema from "effect/Schema"

/**
 * A user or a bot: 1 to 2^40 - 1.
 *
 * @since 0.1.0
 * @category models
 */
export const UserId = Schema.Int.pipe(Schema.between(1, 2 ** 40 - 1), Schema.brand("layergram/UserId"))

/**
 * A user or a bot.
 *
 * @since 0.1.0
 * @category models
 */
export type UserId = typeof UserId.Type

/**
 * A basic group: 1 to 999,999,999,999.
 *
 * @since 0.1.0
 * @category models
 */
export const ChatId = Schema.Int.pipe(Schema.between(1, 999_999_999_999), Schema.brand("layergram/ChatId"))

/**
 * A basic group.
 *
 * @since 0.1.0
 * @category models
 */
export type ChatId = typeof ChatId.Type

/**
 * A channel or a supergroup: 1 to 3 * 10^12.
 *
 * @since 0.1.0
 * @category models
 */
export const ChannelId = Schema.Int.pipe(Schema.between(1, 3_000_000_000_000), Schema.brand("layergram/ChannelId"))

/**
 * A channel or a supergroup.
 *
 * @since 0.1.0
 * @category models
 */
export type ChannelId = typeof ChannelId.Type

/**
 * A message, unique within a channel, or within all private chats and basic groups of an account.
 *
 * @since 0.1.0
 * @category models
 */
export const MessageId = Schema.Int.pipe(Schema.between(1, 2 ** 31 - 1), Schema.brand("layergram/MessageId"))

/**
 * A message.
 *
 * @since 0.1.0
 * @category models
 */
export type MessageId = typeof MessageId.Type
