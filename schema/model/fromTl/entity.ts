/**
 * Entities from Telegram's objects. Pure, and safe with whatever the server sends: entities are clamped to their text.
 *
 * @since 0.1.0
 */
import { clamp } from "../../text/spans.ts"
import type { Span } from "../../text/spans.ts"
import type * as T from "../../tl/api/types.ts"
import * as Entity from "../Entity.ts"
import type { FormattedText, TextEntity } from "../Entity.ts"
import type { UserId } from "../Ids.ts"
import { bare } from "./bare.ts"
import { seconds } from "./time.ts"

const dateFormat = (from: T.messageEntityFormattedDate): string => {
  if (from.relative === true) return "r"
  const day = from.dayOfWeek === true ? "w" : ""
  const date = from.longDate === true ? "D" : from.shortDate === true ? "d" : ""
  const time = from.longTime === true ? "T" : from.shortTime === true ? "t" : ""
  return day + date + time
}

const inputUserId = (from: T.InputUser): number | undefined => "userId" in from ? from.userId : undefined

const mentionName = (span: Span, userId: number | undefined): TextEntity =>
  userId === undefined
    ? new Entity.Unknown(span, true)
    : new Entity.MentionName({ ...span, userId: userId as UserId }, true)

const makeTextUrl = /* @__PURE__ */ bare(Entity.TextUrl, function(from: Span & { readonly url: string }) {
  this._tag = "TextUrl"
  this.offset = from.offset
  this.length = from.length
  this.url = from.url
})

/** An entity of which nothing is known but its place. */
const placed = <A extends Span & { readonly _tag: string }>(
  model: { readonly prototype: A },
  tag: A["_tag"]
): (span: Span) => A =>
  bare<A, Span>(model, function(span) {
    this._tag = tag
    this.offset = span.offset
    this.length = span.length
  })

const plain = {
  messageEntityBankCard: /* @__PURE__ */ placed(Entity.BankCard, "BankCard"),
  messageEntityBold: /* @__PURE__ */ placed(Entity.Bold, "Bold"),
  messageEntityBotCommand: /* @__PURE__ */ placed(Entity.BotCommand, "BotCommand"),
  messageEntityCashtag: /* @__PURE__ */ placed(Entity.Cashtag, "Cashtag"),
  messageEntityCode: /* @__PURE__ */ placed(Entity.Code, "Code"),
  messageEntityDiffDelete: /* @__PURE__ */ placed(Entity.DiffDelete, "DiffDelete"),
  messageEntityDiffInsert: /* @__PURE__ */ placed(Entity.DiffInsert, "DiffInsert"),
  messageEntityEmail: /* @__PURE__ */ placed(Entity.Email, "Email"),
  messageEntityHashtag: /* @__PURE__ */ placed(Entity.Hashtag, "Hashtag"),
  messageEntityItalic: /* @__PURE__ */ placed(Entity.Italic, "Italic"),
  messageEntityMention: /* @__PURE__ */ placed(Entity.Mention, "Mention"),
  messageEntityPhone: /* @__PURE__ */ placed(Entity.Phone, "Phone"),
  messageEntitySpoiler: /* @__PURE__ */ placed(Entity.Spoiler, "Spoiler"),
  messageEntityStrike: /* @__PURE__ */ placed(Entity.Strike, "Strike"),
  messageEntityUnderline: /* @__PURE__ */ placed(Entity.Underline, "Underline"),
  messageEntityUnknown: /* @__PURE__ */ placed(Entity.Unknown, "Unknown"),
  messageEntityUrl: /* @__PURE__ */ placed(Entity.Url, "Url")
} as const

const entity = (from: T.MessageEntity, span: Span): TextEntity => {
  switch (from._tag) {
    case "messageEntityPre":
      return new Entity.Pre({ ...span, language: from.language }, true)
    case "messageEntityBlockquote":
      return new Entity.Blockquote({ ...span, isCollapsed: from.collapsed === true }, true)
    case "messageEntityTextUrl":
      return makeTextUrl({ offset: span.offset, length: span.length, url: from.url })
    case "messageEntityMentionName":
      return mentionName(span, from.userId)
    case "inputMessageEntityMentionName":
      return mentionName(span, inputUserId(from.userId))
    case "messageEntityCustomEmoji":
      return new Entity.CustomEmoji({ ...span, documentId: from.documentId }, true)
    case "messageEntityFormattedDate": {
      const date = seconds(from.date)
      return new Entity.FormattedDate({ ...span, date, format: dateFormat(from) }, true)
    }
    case "messageEntityDiffReplace":
      return new Entity.DiffReplace({ ...span, oldText: from.oldText }, true)
    default:
      return plain[from._tag](span)
  }
}

const none: ReadonlyArray<TextEntity> = []

/**
 * The entities of a text, in the order in which they came. Those that are outside of the text are left out, and those
 * that reach beyond it, or into the middle of a character, are clamped.
 *
 * @since 0.1.0
 * @category conversions
 */
export const entities = (
  text: string,
  from: ReadonlyArray<T.MessageEntity> | undefined
): ReadonlyArray<TextEntity> => {
  if (from === undefined || from.length === 0) return none
  const all: Array<TextEntity> = []
  for (const one of from) {
    const span = clamp(text, one)
    if (span !== undefined) all.push(entity(one, span))
  }
  return all
}

/**
 * A text with its entities.
 *
 * @since 0.1.0
 * @category conversions
 */
export const formattedText = (from: T.TextWithEntities): FormattedText =>
  new Entity.FormattedText({ text: from.text, entities: entities(from.text, from.entities) }, true)
