/**
 * Formatted texts made of others.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/entities
 */
import type * as DateTime from "effect/DateTime"
import * as Entity from "../model/Entity.ts"
import type { TextEntity } from "../model/Entity.ts"
import { FormattedText } from "../model/Entity.ts"
import type { UserId } from "../model/Ids.ts"
import { normalise } from "./normalise.ts"
import type { Span } from "./spans.ts"
import { isInside, moved } from "./spans.ts"

/**
 * What a text can be made of. Strings and numbers are taken as they are: nothing in them is markup.
 *
 * @since 0.1.0
 * @category models
 */
export type Content = string | number | bigint | FormattedText

/**
 * A text without formatting.
 *
 * @since 0.1.0
 * @category constructors
 */
export const plain = (text: string): FormattedText => new FormattedText({ text, entities: [] }, true)

/**
 * Any content as a formatted text.
 *
 * @since 0.1.0
 * @category conversions
 */
export const from = (content: Content): FormattedText => typeof content === "object" ? content : plain(String(content))

/**
 * A text with entities, which are put in order: see `normalise`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (text: string, entities: ReadonlyArray<TextEntity>): FormattedText =>
  normalise(new FormattedText({ text, entities }, true))

/**
 * One after the other.
 *
 * @since 0.1.0
 * @category combinators
 */
export const concat = (...parts: ReadonlyArray<Content>): FormattedText => join(parts)

/**
 * One after the other, with a separator between each two.
 *
 * @since 0.1.0
 * @category combinators
 */
export const join = (parts: Iterable<Content>, separator: Content = ""): FormattedText => {
  const between = from(separator)
  const texts: Array<string> = []
  const entities: Array<TextEntity> = []
  let at = 0
  const add = (part: FormattedText) => {
    for (const entity of part.entities) {
      entities.push(moved(entity, { offset: entity.offset + at, length: entity.length }))
    }
    texts.push(part.text)
    at += part.text.length
  }
  for (const part of parts) {
    if (texts.length > 0) add(between)
    add(from(part))
  }
  return make(texts.join(""), entities)
}

/**
 * The part from `start` up to, not including, `end`, in UTF-16 units; negative numbers count from the end, as those of
 * `String.slice` do. A character that would be cut in two is left out. Entities are clipped; a custom emoji of which only
 * a part is left becomes plain text.
 *
 * @since 0.1.0
 * @category combinators
 */
export const slice = (self: FormattedText, start: number, end: number = self.text.length): FormattedText => {
  const { length } = self.text
  const index = (at: number) => at < 0 ? Math.max(0, length + at) : Math.min(at, length)
  let from = index(start)
  let to = index(end)
  if (isInside(self.text, from)) from++
  if (isInside(self.text, to)) to--
  if (from >= to) return plain("")
  const entities = self.entities.flatMap((entity) => {
    const offset = Math.max(entity.offset, from)
    const length = Math.min(entity.offset + entity.length, to) - offset
    if (length <= 0 || (entity._tag === "CustomEmoji" && length < entity.length)) return []
    return [moved(entity, { offset: offset - from, length })]
  })
  return make(self.text.slice(from, to), entities)
}

const wrap = (content: Content, entity: (span: Span) => TextEntity): FormattedText => {
  const { entities, text } = from(content)
  return make(text, [entity({ offset: 0, length: text.length }), ...entities])
}

/**
 * Bold.
 *
 * @since 0.1.0
 * @category styles
 */
export const bold = (content: Content): FormattedText => wrap(content, (span) => new Entity.Bold(span, true))

/**
 * Italic.
 *
 * @since 0.1.0
 * @category styles
 */
export const italic = (content: Content): FormattedText => wrap(content, (span) => new Entity.Italic(span, true))

/**
 * Underlined.
 *
 * @since 0.1.0
 * @category styles
 */
export const underline = (content: Content): FormattedText => wrap(content, (span) => new Entity.Underline(span, true))

/**
 * Struck through.
 *
 * @since 0.1.0
 * @category styles
 */
export const strike = (content: Content): FormattedText => wrap(content, (span) => new Entity.Strike(span, true))

/**
 * Hidden until it is tapped.
 *
 * @since 0.1.0
 * @category styles
 */
export const spoiler = (content: Content): FormattedText => wrap(content, (span) => new Entity.Spoiler(span, true))

/**
 * Code within a line. What is in it loses its formatting.
 *
 * @since 0.1.0
 * @category blocks
 */
export const code = (content: Content): FormattedText => wrap(content, (span) => new Entity.Code(span, true))

/**
 * A block of code, in a programming language if it is named. What is in it loses its formatting.
 *
 * @since 0.1.0
 * @category blocks
 */
export const pre = (content: Content, language: string = ""): FormattedText =>
  wrap(content, (span) => new Entity.Pre({ ...span, language }, true))

/**
 * A quotation; of a collapsed one only the first lines are shown until it is tapped. It should be alone on its lines.
 *
 * @since 0.1.0
 * @category blocks
 */
export const quote = (content: Content, options?: { readonly isCollapsed?: boolean | undefined }): FormattedText =>
  wrap(content, (span) => new Entity.Blockquote({ ...span, isCollapsed: options?.isCollapsed === true }, true))

/**
 * Text that leads to an address.
 *
 * @since 0.1.0
 * @category links
 */
export const link = (content: Content, url: string): FormattedText =>
  wrap(content, (span) => new Entity.TextUrl({ ...span, url }, true))

/**
 * A mention of a user, with or without a public name. Telegram drops it if the account has never met the user.
 *
 * @since 0.1.0
 * @category links
 */
export const mention = (content: Content, userId: UserId): FormattedText =>
  wrap(content, (span) => new Entity.MentionName({ ...span, userId }, true))

/**
 * A custom emoji; `emoji` is what stands for it where it cannot be shown.
 *
 * @since 0.1.0
 * @category links
 */
export const customEmoji = (emoji: string, documentId: bigint): FormattedText =>
  wrap(emoji, (span) => new Entity.CustomEmoji({ ...span, documentId }, true))

/**
 * A point in time that each reader sees in their own time zone and language; `format` is that of `Entity.DateFormat`.
 *
 * @since 0.1.0
 * @category links
 */
export const date = (content: Content, date: DateTime.Utc, format: string = ""): FormattedText =>
  wrap(content, (span) => new Entity.FormattedDate({ ...span, date, format }))
