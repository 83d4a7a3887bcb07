/**
 * What waits for an answer of a bot.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#callbackquery
 */
import * as Schema from "effect/Schema"
import { InlineChatType } from "../Button.ts"
import { MessageId } from "../Ids.ts"
import { InlineMessageId } from "../InlineMessageId.ts"
import { Message } from "../Message.ts"
import { OrderInfo, ShippingAddress } from "../OrderInfo.ts"
import { Peer, PeerUser } from "../Peer.ts"

/** Where somebody is who lets the bot know. */
const location = Schema.OptionFromNullOr(Schema.Struct({
  /** Degrees north. */
  latitude: Schema.Number,
  /** Degrees east. */
  longitude: Schema.Number,
  /** How far off it may be, in metres. */
  accuracy: Schema.OptionFromNullOr(Schema.Int)
}))

/** What all pressed buttons tell. */
const pressed = {
  id: Schema.BigInt,
  user: PeerUser,
  /** The same number for all queries from one chat. */
  chatInstance: Schema.BigInt,
  /** What the bot has put into the button; none for games. */
  data: Schema.OptionFromNullOr(Schema.Uint8ArrayFromBase64),
  /** The short name of the game that is to be started. */
  game: Schema.OptionFromNullOr(Schema.String)
}

/**
 * A button under a message of the bot was pressed.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBotCallbackQuery
 */
export class CallbackQuery extends Schema.TaggedClass<CallbackQuery>("layergram/CallbackQuery")("CallbackQuery", {
  ...pressed,
  chat: Peer,
  message: MessageId
}) {}

/**
 * A button under a message was pressed that was sent by way of the bot, as an inline result.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateInlineBotCallbackQuery
 */
export class InlineCallbackQuery
  extends Schema.TaggedClass<InlineCallbackQuery>("layergram/InlineCallbackQuery")("InlineCallbackQuery", {
    ...pressed,
    inlineMessage: InlineMessageId
  })
{}

/**
 * A button under a message was pressed that the bot has sent for a business account.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBusinessBotCallbackQuery
 */
export class BusinessCallbackQuery
  extends Schema.TaggedClass<BusinessCallbackQuery>("layergram/BusinessCallbackQuery")("BusinessCallbackQuery", {
    ...pressed,
    connection: Schema.String,
    message: Message
  })
{}

/**
 * Somebody types the bot's name and something after it.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBotInlineQuery
 */
export class InlineQuery extends Schema.TaggedClass<InlineQuery>("layergram/InlineQuery")("InlineQuery", {
  id: Schema.BigInt,
  user: PeerUser,
  query: Schema.String,
  /** What the bot has said that the next page begins at; empty for the first one. */
  offset: Schema.String,
  location,
  /** What kind of chat it is typed in; unknown for some applications and in secret chats. */
  chatType: Schema.OptionFromNullOr(InlineChatType)
}) {}

/**
 * One of the bot's inline results was sent. Told only when @BotFather was asked for inline feedback.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBotInlineSend
 */
export class ChosenInlineResult
  extends Schema.TaggedClass<ChosenInlineResult>("layergram/ChosenInlineResult")("ChosenInlineResult", {
    user: PeerUser,
    query: Schema.String,
    /** The id that the bot has given to the result. */
    result: Schema.String,
    location,
    /** The message that came of it; only when it has an inline keyboard. */
    inlineMessage: Schema.OptionFromNullOr(InlineMessageId)
  })
{}

/**
 * Somebody mentions the bot in a chat where it is no member.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBotGuestChatQuery
 */
export class GuestQuery extends Schema.TaggedClass<GuestQuery>("layergram/GuestQuery")("GuestQuery", {
  id: Schema.BigInt,
  message: Message,
  /** Messages that the message refers to. */
  references: Schema.Array(Message)
}) {}

/**
 * Somebody has said where an order is to go; the bot says what that costs.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBotShippingQuery
 */
export class ShippingQuery extends Schema.TaggedClass<ShippingQuery>("layergram/ShippingQuery")("ShippingQuery", {
  id: Schema.BigInt,
  user: PeerUser,
  /** What the bot has put into the invoice. */
  payload: Schema.Uint8ArrayFromBase64,
  address: ShippingAddress
}) {}

/**
 * Somebody is about to pay; the bot has ten seconds to agree.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateBotPrecheckoutQuery
 */
export class PreCheckoutQuery
  extends Schema.TaggedClass<PreCheckoutQuery>("layergram/PreCheckoutQuery")("PreCheckoutQuery", {
    id: Schema.BigInt,
    user: PeerUser,
    payload: Schema.Uint8ArrayFromBase64,
    info: Schema.OptionFromNullOr(OrderInfo),
    /** The id of the shipping option that was chosen. */
    shippingOption: Schema.OptionFromNullOr(Schema.String),
    currency: Schema.String,
    /** In the smallest units of the currency. */
    total: Schema.BigInt
  })
{}
