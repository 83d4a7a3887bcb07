/**
 * Names of messages that were sent by way of a bot.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/InputBotInlineMessageID
 */
import * as Schema from "effect/Schema"

/**
 * A message that was sent by way of a bot, as an inline result, in a chat that the bot may not know.
 *
 * @since 0.1.0
 * @category models
 */
export class InlineMessageId extends Schema.Class<InlineMessageId>("layergram/InlineMessageId")({
  /** The data centre where it is edited. */
  dc: Schema.Int,
  /** Whose message it is; none in names of the older kind. */
  owner: Schema.OptionFromNullOr(Schema.BigInt),
  id: Schema.BigInt,
  accessHash: Schema.BigInt
}) {}
