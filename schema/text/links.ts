/**
 * What the links in markup mean: some of them are mentions, custom emoji or dates.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#formatting-options
 */
import * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import type { TextEntity } from "../model/Entity.ts"
import { CustomEmoji, DateFormat, FormattedDate, MentionName, TextUrl } from "../model/Entity.ts"
import { UserId } from "../model/Ids.ts"
import type { Span } from "./spans.ts"

const user = /^tg:(?:\/\/)?user\?id=(\d{1,15})(?:&|$)/i
const emoji = /^tg:(?:\/\/)?emoji\?id=(-?\d{1,19})(?:&|$)/i
const time = /^tg:(?:\/\/)?time\?unix=(\d{1,12})(?:&format=(\w*))?$/i
const scheme = /^[a-z][a-z0-9+.-]*:./i
const domain = /^[^\s/?#@:]+\.[^\s/?#@:.]{2,}(?::\d{1,5})?(?:[/?#]|$)/
const isUserId = Schema.is(UserId)
const isDateFormat = Schema.is(DateFormat)

// oxlint-disable-next-line no-control-regex -- no address has them
const unfit = /[\s\0-\x1f]/

/**
 * An address that Telegram may take, with a scheme; none for anything else.
 *
 * @since 0.1.0
 * @category conversions
 */
export const address = (url: string): string | undefined => {
  if (unfit.test(url)) return undefined
  // What has a port and no scheme looks as if it had one.
  if (domain.test(url)) return `http://${url}`
  return scheme.test(url) ? url : undefined
}

/**
 * What a link is: an address, or the mention of a user; none if it leads nowhere.
 *
 * @since 0.1.0
 * @category conversions
 */
export const linkEntity = (url: string, span: Span): TextEntity | undefined => {
  const userId = Number(user.exec(url)?.[1])
  if (isUserId(userId)) return new MentionName({ ...span, userId }, true)
  const found = address(url)
  return found === undefined ? undefined : new TextUrl({ ...span, url: found }, true)
}

const most = 2n ** 63n - 1n

/**
 * A custom emoji by the number of its document, in digits.
 *
 * @since 0.1.0
 * @category conversions
 */
export const emojiEntity = (digits: string, span: Span): TextEntity | undefined => {
  if (!/^-?\d{1,19}$/.test(digits)) return undefined
  const documentId = BigInt(digits)
  return documentId >= -most - 1n && documentId <= most ? new CustomEmoji({ ...span, documentId }, true) : undefined
}

/**
 * A date by its seconds since 1970, in digits, and its format.
 *
 * @since 0.1.0
 * @category conversions
 */
export const dateEntity = (unix: string, format: string, span: Span): TextEntity | undefined => {
  const seconds = /^\d{1,10}$/.test(unix) ? Number(unix) : NaN
  if (!(seconds <= 2 ** 31 - 1) || !isDateFormat(format)) return undefined
  return new FormattedDate({ ...span, date: DateTime.unsafeMake(seconds * 1000), format }, true)
}

/**
 * What a picture is in Markdown: a custom emoji or a date.
 *
 * @since 0.1.0
 * @category conversions
 */
export const pictureEntity = (url: string, span: Span): TextEntity | undefined => {
  const date = time.exec(url)
  if (date !== null) return dateEntity(date[1] ?? "", date[2] ?? "", span)
  return emojiEntity(emoji.exec(url)?.[1] ?? "", span)
}
