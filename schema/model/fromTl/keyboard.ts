/**
 * Keyboards, from Telegram's objects to what applications see.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { UserId } from "../Ids.ts"
import * as K from "../Keyboard.ts"

const style = (from: T.KeyboardButtonStyle | undefined): Option.Option<K.ButtonStyle> => {
  if (from === undefined) return Option.none()
  const color = from.bgPrimary === true
    ? "Primary"
    : from.bgDanger === true
    ? "Danger"
    : from.bgSuccess === true
    ? "Success"
    : undefined
  return Option.some(
    new K.ButtonStyle({ color: Option.fromNullable(color), icon: Option.fromNullable(from.icon) }, true)
  )
}

const chatTypes: { readonly [Name in T.InlineQueryPeerType["_tag"]]: K.InlineChatType } = {
  inlineQueryPeerTypeSameBotPM: "ThisBot",
  inlineQueryPeerTypeBotPM: "Bot",
  inlineQueryPeerTypePM: "Private",
  inlineQueryPeerTypeChat: "Group",
  inlineQueryPeerTypeMegagroup: "Supergroup",
  inlineQueryPeerTypeBroadcast: "Channel"
}

/**
 * What kind of chat an inline query belongs to.
 *
 * @since 0.1.0
 * @category conversions
 */
export const inlineChatType = (from: T.InlineQueryPeerType): K.InlineChatType => chatTypes[from._tag]

const requestPeer = (
  from: T.keyboardButtonRequestPeer | T.inputKeyboardButtonRequestPeer,
  asksFor: ReadonlyArray<"Name" | "Username" | "Photo">
): K.Button =>
  new K.RequestPeerButton({
    text: from.text,
    style: style(from.style),
    id: from.buttonId,
    type: from.peerType,
    max: from.maxQuantity,
    asksFor
  }, true)

/** The user that a button names; 0 stands for nobody that can be named. */
const named = (from: T.InputUser): UserId => ("userId" in from ? from.userId : 0) as UserId

/**
 * A button.
 *
 * @since 0.1.0
 * @category conversions
 */
export const button = (from: T.KeyboardButton): K.Button => {
  const face = { text: from.text, style: style(from.style) }
  switch (from._tag) {
    case "keyboardButton":
      return new K.TextButton(face, true)
    case "keyboardButtonCallback":
      return new K.CallbackButton({ ...face, data: from.data, needsPassword: from.requiresPassword === true }, true)
    case "keyboardButtonUrl":
      return new K.UrlButton({ ...face, url: from.url }, true)
    case "keyboardButtonUrlAuth":
    case "inputKeyboardButtonUrlAuth":
      return new K.LoginButton({
        ...face,
        url: from.url,
        forwardText: Option.fromNullable(from.fwdText),
        id: "buttonId" in from ? Option.some(from.buttonId) : Option.none(),
        bot: "bot" in from && "userId" in from.bot ? Option.some(named(from.bot)) : Option.none(),
        asksToWrite: "requestWriteAccess" in from && from.requestWriteAccess === true
      }, true)
    case "keyboardButtonSwitchInline":
      return new K.SwitchInlineButton({
        ...face,
        query: from.query,
        where: from.samePeer === true ? "Here" : "Elsewhere",
        chatTypes: (from.peerTypes ?? []).map(inlineChatType)
      }, true)
    case "keyboardButtonWebView":
      return new K.WebAppButton({ ...face, url: from.url }, true)
    case "keyboardButtonSimpleWebView":
      return new K.SimpleWebAppButton({ ...face, url: from.url }, true)
    case "keyboardButtonGame":
      return new K.GameButton(face, true)
    case "keyboardButtonBuy":
      return new K.BuyButton(face, true)
    case "keyboardButtonCopy":
      return new K.CopyButton({ ...face, copies: from.copyText }, true)
    case "keyboardButtonUserProfile":
      return new K.UserButton({ ...face, user: from.userId as UserId }, true)
    case "inputKeyboardButtonUserProfile":
      return new K.UserButton({ ...face, user: named(from.userId) }, true)
    case "keyboardButtonRequestPhone":
      return new K.RequestPhoneButton(face, true)
    case "keyboardButtonRequestGeoLocation":
      return new K.RequestLocationButton(face, true)
    case "keyboardButtonRequestPoll":
      return new K.RequestPollButton({
        ...face,
        kind: from.quiz === undefined ? Option.none() : Option.some(from.quiz ? "Quiz" : "Regular")
      }, true)
    case "keyboardButtonRequestPeer":
      return requestPeer(from, [])
    case "inputKeyboardButtonRequestPeer":
      return requestPeer(from, [
        ...(from.nameRequested === true ? ["Name" as const] : []),
        ...(from.usernameRequested === true ? ["Username" as const] : []),
        ...(from.photoRequested === true ? ["Photo" as const] : [])
      ])
  }
}

const rows = (from: ReadonlyArray<T.KeyboardButtonRow>): ReadonlyArray<ReadonlyArray<K.Button>> =>
  from.map((row) => row.buttons.map(button))

/**
 * A keyboard.
 *
 * @since 0.1.0
 * @category conversions
 */
export const keyboard = (from: T.ReplyMarkup): K.Keyboard => {
  switch (from._tag) {
    case "replyInlineMarkup":
      return new K.InlineKeyboard({ rows: rows(from.rows) }, true)
    case "replyKeyboardMarkup":
      return new K.ReplyKeyboard({
        rows: rows(from.rows),
        resize: from.resize === true,
        oneTime: from.singleUse === true,
        selective: from.selective === true,
        persistent: from.persistent === true,
        placeholder: Option.fromNullable(from.placeholder)
      }, true)
    case "replyKeyboardHide":
      return new K.RemoveKeyboard({ selective: from.selective === true }, true)
    case "replyKeyboardForceReply":
      return new K.ForceReply({
        oneTime: from.singleUse === true,
        selective: from.selective === true,
        placeholder: Option.fromNullable(from.placeholder)
      }, true)
  }
}
