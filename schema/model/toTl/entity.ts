/**
 * Entities as Telegram wants to be told of them. Pure.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import type * as T from "../../tl/api/types.ts"
import type { FormattedDate, TextEntity } from "../Entity.ts"
import type { UserId } from "../Ids.ts"

const formattedDate = (
  { date, format }: FormattedDate,
  span: { readonly offset: number; readonly length: number }
): T.messageEntityFormattedDate => ({
  _tag: "messageEntityFormattedDate",
  ...span,
  relative: format === "r",
  shortTime: format.includes("t"),
  longTime: format.includes("T"),
  shortDate: format.includes("d"),
  longDate: format.includes("D"),
  dayOfWeek: format.includes("w"),
  date: Math.floor(DateTime.toEpochMillis(date) / 1000)
})

/** None for what Telegram finds by itself, and for what only Telegram says. */
const entity = (
  from: TextEntity,
  userOf: (id: UserId) => T.InputUser | undefined
): T.MessageEntity | undefined => {
  const span = { offset: from.offset, length: from.length }
  switch (from._tag) {
    case "Bold":
    case "Italic":
    case "Underline":
    case "Strike":
    case "Spoiler":
    case "Code":
      return { _tag: `messageEntity${from._tag}`, ...span }
    case "Pre":
      return { _tag: "messageEntityPre", ...span, language: from.language }
    case "Blockquote":
      return { _tag: "messageEntityBlockquote", ...span, collapsed: from.isCollapsed }
    case "TextUrl":
      return { _tag: "messageEntityTextUrl", ...span, url: from.url }
    case "MentionName": {
      const userId = userOf(from.userId)
      return userId === undefined ? undefined : { _tag: "inputMessageEntityMentionName", ...span, userId }
    }
    case "CustomEmoji":
      return { _tag: "messageEntityCustomEmoji", ...span, documentId: from.documentId }
    case "FormattedDate":
      return formattedDate(from, span)
    default:
      return undefined
  }
}

/**
 * The users whom entities name: to be looked up before the entities are sent.
 *
 * @since 0.1.0
 * @category accessors
 */
export const mentioned = (entities: ReadonlyArray<TextEntity>): ReadonlyArray<UserId> => [
  ...new Set(entities.flatMap((entity) => entity._tag === "MentionName" ? [entity.userId] : []))
]

/** So many entities of a message are honoured, and as many custom emoji; Telegram ignores the others. */
const most = 100

/**
 * The entities to send: the first 100, and the first 100 custom emoji. Left out is what Telegram finds by itself (links, hashtags, …) and the mentions of users whom
 * `userOf` does not know.
 *
 * @since 0.1.0
 * @category conversions
 */
export const entities = (
  from: ReadonlyArray<TextEntity>,
  userOf: (id: UserId) => T.InputUser | undefined
): ReadonlyArray<T.MessageEntity> => {
  const all: Array<T.MessageEntity> = []
  let emoji = 0
  for (const one of from) {
    const isEmoji = one._tag === "CustomEmoji"
    if ((isEmoji ? emoji : all.length - emoji) >= most) continue
    const made = entity(one, userOf)
    if (made === undefined) continue
    if (isEmoji) emoji++
    all.push(made)
  }
  return all
}
