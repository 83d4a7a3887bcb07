/**
 * Makes buttons. What Telegram would not take is found when the keyboard is sent: `KeyboardInvalid` says which button.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import * as Option from "effect/Option"
import type { UserId } from "../schema/model/Ids.ts"
import * as K from "../schema/model/Keyboard.ts"
import type * as T from "../schema/tl/api/types.ts"

export * from "../schema/model/Button.ts"

/**
 * How a button looks.
 *
 * @since 0.1.0
 * @category models
 */
export interface Look {
  /** That of the theme, unless said. */
  readonly color?: "Primary" | "Danger" | "Success" | undefined
  /** The custom emoji in front of the text, by its document's id. */
  readonly icon?: bigint | undefined
}

const face = (text: string, { color, icon }: Look = {}) => ({
  text,
  style: color === undefined && icon === undefined
    ? Option.none()
    : Option.some(new K.ButtonStyle({ color: Option.fromNullable(color), icon: Option.fromNullable(icon) }, true))
})

/**
 * Tells the bot that it was pressed, with 1 to 64 bytes; a text goes as UTF-8. For values with a schema there is
 * `Callbacks.make`.
 *
 * @since 0.1.0
 * @category inline
 */
export const callback = (
  text: string,
  data: string | Uint8Array,
  options?: Look & {
    /** Whether who presses it has to prove that they know their password. */
    readonly needsPassword?: boolean | undefined
  }
): K.CallbackButton =>
  new K.CallbackButton({
    ...face(text, options),
    data: typeof data === "string" ? new TextEncoder().encode(data) : data,
    needsPassword: options?.needsPassword === true
  }, true)

/**
 * Opens a link.
 *
 * @since 0.1.0
 * @category inline
 */
export const url = (text: string, url: string, look?: Look): K.UrlButton =>
  new K.UrlButton({ ...face(text, look), url }, true)

/**
 * Opens a link and signs the user in there.
 *
 * @since 0.1.0
 * @category inline
 * @see https://core.telegram.org/api/url-authorization
 */
export const login = (
  text: string,
  url: string,
  options?: Look & {
    /** The text of the button in forwarded messages. */
    readonly forwardText?: string | undefined
    /** The bot that the user authorizes; the one that sends the button, unless said. */
    readonly bot?: UserId | undefined
    readonly asksToWrite?: boolean | undefined
  }
): K.LoginButton =>
  new K.LoginButton({
    ...face(text, options),
    url,
    forwardText: Option.fromNullable(options?.forwardText),
    id: Option.none(),
    bot: Option.fromNullable(options?.bot),
    asksToWrite: options?.asksToWrite === true
  }, true)

/**
 * Begins an inline query: in this chat, or in one that the user chooses (from some kinds of chats only, if said).
 *
 * @since 0.1.0
 * @category inline
 */
export const switchInline = (
  text: string,
  query: string,
  options?: Look & {
    /** `Elsewhere` unless said. */
    readonly where?: "Here" | "Elsewhere" | undefined
    readonly chatTypes?: ReadonlyArray<K.InlineChatType> | undefined
  }
): K.SwitchInlineButton =>
  new K.SwitchInlineButton({
    ...face(text, options),
    query,
    where: options?.where ?? "Elsewhere",
    chatTypes: options?.chatTypes ?? []
  }, true)

/**
 * Opens a mini app, which can send a message in the user's name.
 *
 * @since 0.1.0
 * @category inline
 */
export const webApp = (text: string, url: string, look?: Look): K.WebAppButton =>
  new K.WebAppButton({ ...face(text, look), url }, true)

/**
 * Copies 1 to 256 characters.
 *
 * @since 0.1.0
 * @category inline
 */
export const copy = (text: string, copies: string, look?: Look): K.CopyButton =>
  new K.CopyButton({ ...face(text, look), copies }, true)

/**
 * Opens the profile of somebody whom the bot has met.
 *
 * @since 0.1.0
 * @category inline
 */
export const user = (text: string, user: UserId, look?: Look): K.UserButton =>
  new K.UserButton({ ...face(text, look), user }, true)

/**
 * Starts the game of the message; it must be the first button.
 *
 * @since 0.1.0
 * @category inline
 */
export const game = (text: string, look?: Look): K.GameButton => new K.GameButton(face(text, look), true)

/**
 * Pays the invoice of the message; it must be the first button.
 *
 * @since 0.1.0
 * @category inline
 */
export const buy = (text: string, look?: Look): K.BuyButton => new K.BuyButton(face(text, look), true)

/**
 * Sends its text as a message.
 *
 * @since 0.1.0
 * @category reply
 */
export const text = (text: string, look?: Look): K.TextButton => new K.TextButton(face(text, look), true)

/**
 * Opens a mini app, which can send data to the bot.
 *
 * @since 0.1.0
 * @category reply
 */
export const simpleWebApp = (text: string, url: string, look?: Look): K.SimpleWebAppButton =>
  new K.SimpleWebAppButton({ ...face(text, look), url }, true)

/**
 * Sends the user's telephone number.
 *
 * @since 0.1.0
 * @category reply
 */
export const requestPhone = (text: string, look?: Look): K.RequestPhoneButton =>
  new K.RequestPhoneButton(face(text, look), true)

/**
 * Sends where the user is.
 *
 * @since 0.1.0
 * @category reply
 */
export const requestLocation = (text: string, look?: Look): K.RequestLocationButton =>
  new K.RequestLocationButton(face(text, look), true)

/**
 * Lets the user make a poll.
 *
 * @since 0.1.0
 * @category reply
 */
export const requestPoll = (text: string, kind?: "Quiz" | "Regular", look?: Look): K.RequestPollButton =>
  new K.RequestPollButton({ ...face(text, look), kind: Option.fromNullable(kind) }, true)

/**
 * Lets the user choose users, groups or channels: what `type` says, in the words of Telegram's schema. The answer is a
 * service message with the same `id`.
 *
 * @since 0.1.0
 * @category reply
 * @see https://core.telegram.org/type/RequestPeerType
 */
export const requestPeer = (
  text: string,
  id: number,
  type: T.RequestPeerType,
  options?: Look & {
    /** So many can be chosen: one unless said, ten at most. */
    readonly max?: number | undefined
    /** What the bot is told about them. */
    readonly asksFor?: ReadonlyArray<"Name" | "Username" | "Photo"> | undefined
  }
): K.RequestPeerButton =>
  new K.RequestPeerButton({
    ...face(text, options),
    id,
    type,
    max: options?.max ?? 1,
    asksFor: options?.asksFor ?? []
  }, true)
