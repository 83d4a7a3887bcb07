/**
 * Keyboards that bots send: what Telegram refuses, and what it makes of the rest.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"

/** Limits of a keyboard: buttons in all, and in a row. */
const limits = { inline: [100, 8], reply: [300, 12] } as const

const isUrl = (url: string): boolean => /^(https?|tg|ton):\/\/\S+$|^[\w-]+(\.[\w-]+)+\S*$/.test(url)

const onlyReply = new Set<T.KeyboardButton["_tag"]>([
  "keyboardButton",
  "keyboardButtonRequestPhone",
  "keyboardButtonRequestGeoLocation",
  "keyboardButtonRequestPoll",
  "keyboardButtonRequestPeer",
  "inputKeyboardButtonRequestPeer",
  "keyboardButtonSimpleWebView"
])

const flaw = (button: T.KeyboardButton, inline: boolean, isFirst: boolean): string | undefined => {
  if (button.text === "" || onlyReply.has(button._tag) === inline) return "BUTTON_TYPE_INVALID"
  switch (button._tag) {
    case "keyboardButtonCallback":
      return button.data.length < 1 || button.data.length > 64 ? "BUTTON_DATA_INVALID" : undefined
    case "keyboardButtonCopy":
      return button.copyText === "" || button.copyText.length > 256 ? "BUTTON_COPY_TEXT_INVALID" : undefined
    case "keyboardButtonUrl":
    case "keyboardButtonWebView":
    case "keyboardButtonSimpleWebView":
    case "inputKeyboardButtonUrlAuth":
      return isUrl(button.url) ? undefined : "BUTTON_URL_INVALID"
    case "keyboardButtonBuy":
    case "keyboardButtonGame":
      return isFirst ? undefined : "BUTTON_TYPE_INVALID"
    default:
      return undefined
  }
}

const idOf = (user: T.InputUser): number => ("userId" in user ? user.userId : 0)

/** A button as those see it who get the message. */
const shown = (button: T.KeyboardButton, id: number): T.KeyboardButton => {
  const { style, text } = button
  switch (button._tag) {
    case "inputKeyboardButtonUrlAuth":
      return { _tag: "keyboardButtonUrlAuth", style, text, fwdText: button.fwdText, url: button.url, buttonId: id }
    case "inputKeyboardButtonUserProfile":
      return { _tag: "keyboardButtonUserProfile", style, text, userId: idOf(button.userId) }
    case "inputKeyboardButtonRequestPeer": {
      const { buttonId, maxQuantity, peerType } = button
      return { _tag: "keyboardButtonRequestPeer", style, text, buttonId, peerType, maxQuantity }
    }
    default:
      return button
  }
}

const checkRows = (rows: ReadonlyArray<T.KeyboardButtonRow>, inline: boolean): Refusal | undefined => {
  const [most, mostInRow] = limits[inline ? "inline" : "reply"]
  let count = 0
  for (const [row, { buttons }] of rows.entries()) {
    count += buttons.length
    if (buttons.length === 0) return invalid("REPLY_MARKUP_INVALID")
    if (buttons.length > mostInRow || count > most) return invalid("REPLY_MARKUP_TOO_LONG")
    for (const [column, button] of buttons.entries()) {
      const text = flaw(button, inline, row + column === 0)
      if (text !== undefined) return invalid(text)
    }
  }
  return undefined
}

/**
 * A keyboard as those see it who get the message; none for an empty one.
 *
 * @since 0.1.0
 * @category checks
 */
export const fromInput = (input: T.ReplyMarkup | undefined): T.ReplyMarkup | undefined | Refusal => {
  if (input?._tag !== "replyInlineMarkup" && input?._tag !== "replyKeyboardMarkup") return input
  const refused = checkRows(input.rows, input._tag === "replyInlineMarkup")
  if (refused instanceof Refusal) return refused
  if (input.rows.length === 0) return undefined
  let id = 0
  return {
    ...input,
    rows: input.rows.map((row) => ({ ...row, buttons: row.buttons.map((button) => shown(button, id++)) }))
  }
}

const plain = (_: string, value: unknown): unknown => {
  if (typeof value === "bigint") return String(value)
  return value instanceof Uint8Array ? [...value] : value
}

/**
 * Whether two keyboards say the same.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isSame = (a: T.ReplyMarkup | undefined, b: T.ReplyMarkup | undefined): boolean =>
  JSON.stringify(a, plain) === JSON.stringify(b, plain)
