/**
 * What Telegram makes of a text before it keeps it: control characters become spaces or vanish, and what is empty at both
 * ends is cut off. Done here first, so that entities stay where they were meant to be.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/entities
 */
import type { TextEntity } from "../model/Entity.ts"
import { FormattedText } from "../model/Entity.ts"
import { clamp, moved } from "./spans.ts"

/** Carriage returns, what turns the direction of everything after it, and lines drawn across other lines of text. */
const removed = /[\r\u2028-\u202e]|\u0333|\u033f/g
/** Control characters, but for tabs and line feeds. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const blanked = /[\0-\x08\x0b\x0c\x0e-\x1f]/g
/** Halves of characters: no text that is sent can have them. */
const halves = /\p{Surrogate}/gu
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unclean = /[\0-\x08\x0b-\x1f\u2028-\u202e]|\u0333|\u033f|\p{Surrogate}/u

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x0a

/** The bounds of what is left without the spaces and line feeds at both ends. */
const bounds = (text: string): readonly [start: number, end: number] => {
  let start = 0
  let end = text.length
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
  while (start < end && isBlank(text.charCodeAt(start))) start++
  return [start, end]
}

/** The text without what vanishes, and with what stands in for the rest. */
const replaced = (text: string): string => text.replace(removed, "").replace(blanked, " ").replace(halves, "\ufffd")

/**
 * A text without what Telegram does not keep.
 *
 * @since 0.1.0
 * @category conversions
 */
export const cleanString = (text: string): string => {
  const clean = unclean.test(text) ? replaced(text) : text
  const [start, end] = bounds(clean)
  return start === 0 && end === clean.length ? clean : clean.slice(start, end)
}

/** Where the units of a text are once some of them are removed. */
const shifts = (text: string): (at: number) => number => {
  const at = [...text.matchAll(removed)].map(({ index }) => index)
  return (position) => {
    let low = 0
    let high = at.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((at[middle] ?? 0) < position) low = middle + 1
      else high = middle
    }
    return position - low
  }
}

/** Entities in the part of a text from `start` to its new end. */
const within = (
  text: string,
  start: number,
  entities: ReadonlyArray<TextEntity>,
  place: (at: number) => number
): ReadonlyArray<TextEntity> =>
  entities.flatMap((entity) => {
    const offset = place(entity.offset)
    const length = place(entity.offset + entity.length) - offset
    const span = clamp(text, { offset: offset - start, length })
    return span === undefined ? [] : [moved(entity, span)]
  })

/**
 * A text without the spaces and line feeds at both ends. Entities are clipped to what is left; those of which nothing is left are
 * gone.
 *
 * @since 0.1.0
 * @category conversions
 */
export const trim = (self: FormattedText): FormattedText => {
  const [start, end] = bounds(self.text)
  if (start === 0 && end === self.text.length && self.entities.length === 0) return self
  const text = self.text.slice(start, end)
  return new FormattedText({ text, entities: within(text, start, self.entities, (at) => at) }, true)
}

/**
 * A text as Telegram keeps it, with its entities where they belong.
 *
 * @since 0.1.0
 * @category conversions
 */
export const clean = (self: FormattedText): FormattedText => {
  if (!unclean.test(self.text)) return trim(self)
  const text = replaced(self.text)
  return trim(new FormattedText({ text, entities: within(text, 0, self.entities, shifts(self.text)) }, true))
}
