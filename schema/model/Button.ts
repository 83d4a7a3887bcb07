/**
 * Buttons of keyboards, as they stand under a message or in place of the letters. A closed union of all kinds.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import * as Schema from "effect/Schema"
import type * as T from "../tl/api/types.ts"
import { UserId } from "./Ids.ts"
import { tl } from "./tl.ts"
import type * as Members from "./members.ts"

/**
 * How a button looks.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/keyboardButtonStyle
 */
export class ButtonStyle extends Schema.Class<ButtonStyle>("layergram/ButtonStyle")({
  /** That of the theme, unless said. */
  color: Schema.OptionFromNullOr(Schema.Literal("Primary", "Danger", "Success")),
  /** The custom emoji in front of the text, by its document's id. */
  icon: Schema.OptionFromNullOr(Schema.BigInt)
}) {}

/** What all buttons have. */
const face = {
  text: Schema.String,
  style: Schema.OptionFromNullOr(ButtonStyle)
}

/**
 * Tells the bot that it was pressed, with 1 to 64 bytes that the bot has put into it.
 *
 * @since 0.1.0
 * @category models
 */
export class CallbackButton extends Schema.TaggedClass<CallbackButton>("layergram/CallbackButton")("CallbackButton", {
  ...face,
  data: Schema.Uint8ArrayFromBase64,
  /** Whether who presses it has to prove that they know their password. */
  needsPassword: Schema.Boolean
}) {}

/**
 * Opens a link.
 *
 * @since 0.1.0
 * @category models
 */
export class UrlButton
  extends Schema.TaggedClass<UrlButton>("layergram/UrlButton")("UrlButton", { ...face, url: Schema.String })
{}

/**
 * Opens a link and signs the user in there.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/url-authorization
 */
export class LoginButton extends Schema.TaggedClass<LoginButton>("layergram/LoginButton")("LoginButton", {
  ...face,
  url: Schema.String,
  /** The text of the button in forwarded messages. */
  forwardText: Schema.OptionFromNullOr(Schema.String),
  /** By which Telegram knows the button; none for one that is being sent. */
  id: Schema.OptionFromNullOr(Schema.Int),
  /** The bot that the user authorizes; the one that sends the button, unless said. Not told when received. */
  bot: Schema.OptionFromNullOr(UserId),
  /** Whether the bot asks to be allowed to write. Not told when received. */
  asksToWrite: Schema.Boolean
}) {}

/**
 * The kinds of chats that an inline query may be sent from, or to.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/type/InlineQueryPeerType
 */
export const InlineChatType = Schema.Literal("ThisBot", "Bot", "Private", "Group", "Supergroup", "Channel")

/**
 * The kinds of chats that an inline query may be sent from, or to.
 *
 * @since 0.1.0
 * @category models
 */
export type InlineChatType = typeof InlineChatType.Type

/**
 * Writes the bot's name and a query into a text field: of this chat, or of one that the user chooses.
 *
 * @since 0.1.0
 * @category models
 */
export class SwitchInlineButton
  extends Schema.TaggedClass<SwitchInlineButton>("layergram/SwitchInlineButton")("SwitchInlineButton", {
    ...face,
    query: Schema.String,
    where: Schema.Literal("Here", "Elsewhere"),
    /** What the user can choose from; all kinds when empty. */
    chatTypes: Schema.Array(InlineChatType)
  })
{}

/**
 * Opens a mini app that can answer with an inline result. In inline keyboards.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/bots/webapps#inline-button-mini-apps
 */
export class WebAppButton
  extends Schema.TaggedClass<WebAppButton>("layergram/WebAppButton")("WebAppButton", { ...face, url: Schema.String })
{}

/**
 * Opens a mini app that can send data to the bot. In reply keyboards.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/bots/webapps#keyboard-button-mini-apps
 */
export class SimpleWebAppButton
  extends Schema.TaggedClass<SimpleWebAppButton>("layergram/SimpleWebAppButton")("SimpleWebAppButton", {
    ...face,
    url: Schema.String
  })
{}

/**
 * Starts the game of the message. It must be the first button.
 *
 * @since 0.1.0
 * @category models
 */
export class GameButton extends Schema.TaggedClass<GameButton>("layergram/GameButton")("GameButton", face) {}

/**
 * Pays the invoice of the message. It must be the first button.
 *
 * @since 0.1.0
 * @category models
 */
export class BuyButton extends Schema.TaggedClass<BuyButton>("layergram/BuyButton")("BuyButton", face) {}

/**
 * Copies 1 to 256 characters.
 *
 * @since 0.1.0
 * @category models
 */
export class CopyButton
  extends Schema.TaggedClass<CopyButton>("layergram/CopyButton")("CopyButton", { ...face, copies: Schema.String })
{}

/**
 * Opens somebody's profile.
 *
 * @since 0.1.0
 * @category models
 */
export class UserButton
  extends Schema.TaggedClass<UserButton>("layergram/UserButton")("UserButton", { ...face, user: UserId })
{}

/**
 * Sends its text as a message. In reply keyboards.
 *
 * @since 0.1.0
 * @category models
 */
export class TextButton extends Schema.TaggedClass<TextButton>("layergram/TextButton")("TextButton", face) {}

/**
 * Sends the user's telephone number. In reply keyboards of private chats.
 *
 * @since 0.1.0
 * @category models
 */
export class RequestPhoneButton
  extends Schema.TaggedClass<RequestPhoneButton>("layergram/RequestPhoneButton")("RequestPhoneButton", face)
{}

/**
 * Sends where the user is. In reply keyboards of private chats.
 *
 * @since 0.1.0
 * @category models
 */
export class RequestLocationButton
  extends Schema.TaggedClass<RequestLocationButton>("layergram/RequestLocationButton")("RequestLocationButton", face)
{}

/**
 * Lets the user make a poll and sends it. In reply keyboards of private chats.
 *
 * @since 0.1.0
 * @category models
 */
export class RequestPollButton
  extends Schema.TaggedClass<RequestPollButton>("layergram/RequestPollButton")("RequestPollButton", {
    ...face,
    /** What the poll has to be; either when there is none. */
    kind: Schema.OptionFromNullOr(Schema.Literal("Quiz", "Regular"))
  })
{}

const RequestPeerType = /* @__PURE__ */ tl<T.RequestPeerType>("RequestPeerType", "requestPeerType")

/**
 * Lets the user choose users, a group or a channel, and tells the bot which, in a service message. In reply keyboards of
 * private chats.
 *
 * @since 0.1.0
 * @category models
 */
export class RequestPeerButton
  extends Schema.TaggedClass<RequestPeerButton>("layergram/RequestPeerButton")("RequestPeerButton", {
    ...face,
    /** By which the bot recognizes the answer. */
    id: Schema.Int,
    /** What can be chosen, as Telegram's schema has it. */
    type: RequestPeerType,
    /** So many can be chosen. */
    max: Schema.Int,
    /** What the bot is told about them; never said when received. */
    asksFor: Schema.Array(Schema.Literal("Name", "Username", "Photo"))
  })
{}

const all = [
  CallbackButton,
  UrlButton,
  LoginButton,
  SwitchInlineButton,
  WebAppButton,
  SimpleWebAppButton,
  GameButton,
  BuyButton,
  CopyButton,
  UserButton,
  TextButton,
  RequestPhoneButton,
  RequestLocationButton,
  RequestPollButton,
  RequestPeerButton
] as const

/**
 * A button of any keyboard.
 *
 * @since 0.1.0
 * @category models
 */
export const Button: Schema.Union<typeof all> = /* @__PURE__ */ Schema.Union(...all)

/**
 * A button of any keyboard.
 *
 * @since 0.1.0
 * @category models
 */
export type Button = Members.Button

/**
 * The buttons that can only stand in place of the letters.
 *
 * @since 0.1.0
 * @category models
 */
export type ReplyButton =
  | TextButton
  | SimpleWebAppButton
  | RequestPhoneButton
  | RequestLocationButton
  | RequestPollButton
  | RequestPeerButton

/**
 * The buttons that can only stand under a message.
 *
 * @since 0.1.0
 * @category models
 */
export type InlineButton = Exclude<Button, ReplyButton>
