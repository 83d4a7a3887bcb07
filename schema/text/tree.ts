/**
 * Walks through a text and its entities from left to right.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import type { FormattedDate, FormattedText, TextEntity } from "../model/Entity.ts"

const written = new Set<TextEntity["_tag"]>([
  "Bold",
  "Italic",
  "Underline",
  "Strike",
  "Spoiler",
  "Code",
  "Pre",
  "Blockquote",
  "TextUrl",
  "MentionName",
  "CustomEmoji"
])

/**
 * The seconds since 1970.
 *
 * @since 0.1.0
 * @category accessors
 */
export const unixOf = ({ date }: FormattedDate): number => Math.floor(DateTime.toEpochMillis(date) / 1000)

/**
 * Whether markup has words for an entity. What it has none for is found again by Telegram, or lost.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isWritten = (entity: TextEntity): boolean => {
  if (entity._tag !== "FormattedDate") return written.has(entity._tag)
  const unix = unixOf(entity)
  return unix >= 0 && unix < 2 ** 31
}

/**
 * What is met on the way.
 *
 * @since 0.1.0
 * @category models
 */
export interface Visitor {
  /** An entity begins. */
  readonly open: (entity: TextEntity) => void
  /** A part of the text. */
  readonly text: (part: string) => void
  /** The entity that began last ends. */
  readonly close: (entity: TextEntity) => void
}

/**
 * Visits entities that are nested and in order.
 *
 * @since 0.1.0
 * @category folding
 */
export const walk = (text: string, entities: FormattedText["entities"], visitor: Visitor): void => {
  const stack: Array<TextEntity> = []
  let at = 0
  const advance = (to: number) => {
    if (to > at) visitor.text(text.slice(at, to))
    at = Math.max(at, to)
  }
  const closeUntil = (position: number) => {
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const end = top.offset + top.length
      if (end > position) return
      advance(end)
      stack.pop()
      visitor.close(top)
    }
  }
  for (const entity of entities) {
    closeUntil(entity.offset)
    advance(entity.offset)
    visitor.open(entity)
    stack.push(entity)
  }
  closeUntil(text.length)
  advance(text.length)
}
