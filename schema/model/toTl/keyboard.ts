/**
 * Keyboards, from what applications write to Telegram's objects; what Telegram would refuse is refused here.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type * as T from "../../tl/api/types.ts"
import type * as K from "../Keyboard.ts"

/**
 * A keyboard that Telegram would not take. Rows and buttons are counted from 0.
 *
 * - `Empty`: a row, or the keyboard, has no buttons. An inline keyboard without any buttons is well: it is none, and takes
 *   the buttons of a message away.
 * - `TooManyButtons`: more than 100 under a message, more than 300 in place of the letters.
 * - `RowTooLong`: more than 8 under a message, more than 12 in place of the letters.
 * - `Text`: empty. `Data`: not 1 to 64 bytes. `Copies`: not 1 to 256 characters. `Url`: none. `Placeholder`: more than 64
 *   characters. `Max`: not 1 to 10 peers.
 * - `Misplaced`: the button belongs to the other kind of keyboard, or has to be the first.
 *
 * @since 0.1.0
 * @category errors
 */
export class KeyboardInvalid extends Schema.TaggedError<KeyboardInvalid>()("KeyboardInvalid", {
  reason: Schema.Literal(
    "Empty",
    "TooManyButtons",
    "RowTooLong",
    "Text",
    "Data",
    "Url",
    "Copies",
    "Placeholder",
    "Max",
    "Misplaced"
  ),
  row: Schema.Int,
  column: Schema.Int
}) {
  /** No: the keyboard stays as it is. */
  get retryable(): boolean {
    return false
  }
  /** No: nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    const button = this.reason === "TooManyButtons" ? "" : `, button ${this.column}`
    const what = this.reason === "Empty" ? `row ${this.row} is empty` : `${this.reason} at row ${this.row}${button}`
    return `the keyboard cannot be sent: ${this.reason === "Placeholder" ? this.reason : what}`
  }
}

type Reason = KeyboardInvalid["reason"]

const style = (from: Option.Option<K.ButtonStyle>): T.KeyboardButtonStyle | undefined => {
  if (from._tag === "None") return undefined
  const color = Option.getOrUndefined(from.value.color)
  return {
    _tag: "keyboardButtonStyle",
    bgPrimary: color === "Primary",
    bgDanger: color === "Danger",
    bgSuccess: color === "Success",
    icon: Option.getOrUndefined(from.value.icon)
  }
}

const peerTypes: { readonly [Name in K.InlineChatType]: T.InlineQueryPeerType["_tag"] } = {
  ThisBot: "inlineQueryPeerTypeSameBotPM",
  Bot: "inlineQueryPeerTypeBotPM",
  Private: "inlineQueryPeerTypePM",
  Group: "inlineQueryPeerTypeChat",
  Supergroup: "inlineQueryPeerTypeMegagroup",
  Channel: "inlineQueryPeerTypeBroadcast"
}

// A bot names users whom it has met by their id alone.
const inputUser = (userId: number): T.InputUser => ({ _tag: "inputUser", userId, accessHash: 0n })

const button = (from: K.Button): T.KeyboardButton => {
  const face = { text: from.text, style: style(from.style) }
  switch (from._tag) {
    case "TextButton":
      return { _tag: "keyboardButton", ...face }
    case "CallbackButton":
      return { _tag: "keyboardButtonCallback", ...face, data: from.data, requiresPassword: from.needsPassword }
    case "UrlButton":
      return { _tag: "keyboardButtonUrl", ...face, url: from.url }
    case "LoginButton":
      return {
        _tag: "inputKeyboardButtonUrlAuth",
        ...face,
        url: from.url,
        fwdText: Option.getOrUndefined(from.forwardText),
        bot: Option.match(from.bot, { onNone: () => ({ _tag: "inputUserSelf" }), onSome: inputUser }),
        requestWriteAccess: from.asksToWrite
      }
    case "SwitchInlineButton":
      return {
        _tag: "keyboardButtonSwitchInline",
        ...face,
        query: from.query,
        samePeer: from.where === "Here",
        peerTypes: from.chatTypes.length === 0 ? undefined : from.chatTypes.map((type) => ({ _tag: peerTypes[type] }))
      }
    case "WebAppButton":
      return { _tag: "keyboardButtonWebView", ...face, url: from.url }
    case "SimpleWebAppButton":
      return { _tag: "keyboardButtonSimpleWebView", ...face, url: from.url }
    case "GameButton":
      return { _tag: "keyboardButtonGame", ...face }
    case "BuyButton":
      return { _tag: "keyboardButtonBuy", ...face }
    case "CopyButton":
      return { _tag: "keyboardButtonCopy", ...face, copyText: from.copies }
    case "UserButton":
      return { _tag: "inputKeyboardButtonUserProfile", ...face, userId: inputUser(from.user) }
    case "RequestPhoneButton":
      return { _tag: "keyboardButtonRequestPhone", ...face }
    case "RequestLocationButton":
      return { _tag: "keyboardButtonRequestGeoLocation", ...face }
    case "RequestPollButton":
      return {
        _tag: "keyboardButtonRequestPoll",
        ...face,
        quiz: Option.getOrUndefined(Option.map(from.kind, (kind) => kind === "Quiz"))
      }
    case "RequestPeerButton":
      return {
        _tag: "inputKeyboardButtonRequestPeer",
        ...face,
        buttonId: from.id,
        peerType: from.type,
        maxQuantity: from.max,
        nameRequested: from.asksFor.includes("Name"),
        usernameRequested: from.asksFor.includes("Username"),
        photoRequested: from.asksFor.includes("Photo")
      }
  }
}

const within = (length: number, most: number): boolean => length >= 1 && length <= most

/** Whether a button belongs in place of the letters. */
const isReply = (from: K.Button): boolean =>
  from._tag === "TextButton" || from._tag === "SimpleWebAppButton" || from._tag.startsWith("Request")

/** What is wrong with a button. */
const flaw = (from: K.Button, inline: boolean, isFirst: boolean): Reason | undefined => {
  if (isReply(from) === inline) return "Misplaced"
  if (from.text === "") return "Text"
  switch (from._tag) {
    case "CallbackButton":
      return within(from.data.length, 64) ? undefined : "Data"
    case "UrlButton":
    case "LoginButton":
    case "WebAppButton":
    case "SimpleWebAppButton":
      return from.url === "" ? "Url" : undefined
    case "CopyButton":
      return within(from.copies.length, 256) ? undefined : "Copies"
    case "RequestPeerButton":
      return within(from.max, 10) ? undefined : "Max"
    case "GameButton":
    case "BuyButton":
      return isFirst ? undefined : "Misplaced"
    default:
      return undefined
  }
}

type Rows = ReadonlyArray<ReadonlyArray<K.Button>>

const checkRows = (rows: Rows, inline: boolean): KeyboardInvalid | undefined => {
  const [most, mostInRow] = inline ? [100, 8] : [300, 12]
  let count = 0
  for (const [row, buttons] of rows.entries()) {
    const invalid = (reason: Reason, column = 0) => new KeyboardInvalid({ reason, row, column })
    if (buttons.length === 0) return invalid("Empty")
    if (buttons.length > mostInRow) return invalid("RowTooLong", mostInRow)
    count += buttons.length
    if (count > most) return invalid("TooManyButtons")
    for (const [column, one] of buttons.entries()) {
      const reason = flaw(one, inline, row + column === 0)
      if (reason !== undefined) return invalid(reason, column)
    }
  }
  return undefined
}

/** Whether there is nothing to press under a message, however many rows that has. */
const isNone = (from: K.Keyboard): boolean =>
  from._tag === "InlineKeyboard" && from.rows.every((buttons) => buttons.length === 0)

/**
 * Why a keyboard cannot be sent.
 *
 * @since 0.1.0
 * @category checks
 */
export const check = (from: K.Keyboard): KeyboardInvalid | undefined => {
  const invalid = (reason: Reason) => new KeyboardInvalid({ reason, row: 0, column: 0 })
  if ("placeholder" in from && Option.exists(from.placeholder, (text) => text.length > 64)) {
    return invalid("Placeholder")
  }
  if (from._tag === "ReplyKeyboard" && from.rows.length === 0) return invalid("Empty")
  if (!("rows" in from) || isNone(from)) return undefined
  return checkRows(from.rows, from._tag === "InlineKeyboard")
}

const rowsOf = (rows: Rows): ReadonlyArray<T.KeyboardButtonRow> =>
  rows.map((buttons) => ({ _tag: "keyboardButtonRow", buttons: buttons.map(button) }))

const markup = (from: K.Keyboard): T.ReplyMarkup => {
  switch (from._tag) {
    case "InlineKeyboard":
      return { _tag: "replyInlineMarkup", rows: isNone(from) ? [] : rowsOf(from.rows) }
    case "ReplyKeyboard":
      return {
        _tag: "replyKeyboardMarkup",
        rows: rowsOf(from.rows),
        resize: from.resize,
        singleUse: from.oneTime,
        selective: from.selective,
        persistent: from.persistent,
        placeholder: Option.getOrUndefined(from.placeholder)
      }
    case "RemoveKeyboard":
      return { _tag: "replyKeyboardHide", selective: from.selective }
    case "ForceReply":
      return {
        _tag: "replyKeyboardForceReply",
        singleUse: from.oneTime,
        selective: from.selective,
        placeholder: Option.getOrUndefined(from.placeholder)
      }
  }
}

/**
 * A keyboard as Telegram takes it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const keyboard = (from: K.Keyboard): Either.Either<T.ReplyMarkup, KeyboardInvalid> => {
  const invalid = check(from)
  return invalid === undefined ? Either.right(markup(from)) : Either.left(invalid)
}
