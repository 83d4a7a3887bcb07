/**
 * Cuts long texts into parts that fit into messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/config#client-configuration
 */
import type { TextEntity } from "../model/Entity.ts"
import { FormattedText } from "../model/Entity.ts"
import { trim } from "./clean.ts"
import type { Interval } from "./intervals.ts"
import { normalise } from "./normalise.ts"
import { isInside, moved } from "./spans.ts"

/**
 * How long a text is as Telegram counts it: in characters, of which an emoji has one or more.
 *
 * @since 0.1.0
 * @category accessors
 */
export const characters = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) if (!isInside(text, at)) count++
  return count
}

/** The position after so many characters. */
const after = (text: string, start: number, limit: number): number => {
  let at = start
  for (let left = limit; left > 0 && at < text.length; left--) at += isInside(text, at + 1) ? 2 : 1
  return at
}

/** What means nothing in parts. */
const isAtom = ({ _tag }: TextEntity): boolean =>
  _tag === "CustomEmoji" || _tag === "FormattedDate" || _tag === "MentionName"

let segmenter: Intl.Segmenter | undefined

/** Where the last thing begins that a reader takes for one character, if it does not end at `end`. */
const grapheme = (text: string, start: number, end: number): number => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" })
  // What follows may belong to it: skin tones, joiners, marks.
  const window = text.slice(start, end + 64)
  return start + (segmenter.segment(window).containing(end - start)?.index ?? end - start)
}

/** The best place to cut between `start` and `end`. */
const best = (text: string, start: number, end: number): number => {
  const window = text.slice(start, end + 2)
  const half = (end - start) / 2
  for (const separator of ["\n\n", "\n"]) {
    const at = window.lastIndexOf(separator, end - start)
    if (at > half) return start + at
  }
  const word = window.slice(0, end - start + 1).search(/\s\S*$/)
  if (word > 0) return start + word
  const at = grapheme(text, start, end)
  return at > start ? at : end
}

const cuts = (text: string, limit: number, atoms: ReadonlyArray<TextEntity>): ReadonlyArray<Interval> => {
  const parts: Array<Interval> = []
  let next = 0
  for (let start = 0; start < text.length;) {
    const far = after(text, start, limit)
    let end = far === text.length ? far : best(text, start, far)
    for (let atom = atoms[next]; atom !== undefined && atom.offset < end; atom = atoms[next]) {
      if (atom.offset + atom.length > end) {
        // One that is longer than a message has to be cut.
        if (atom.offset > start) end = atom.offset
        break
      }
      next++
    }
    parts.push({ start, end })
    start = end
  }
  return parts
}

/** The part in which a position is. */
const partAt = (parts: ReadonlyArray<Interval>, position: number): number => {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Parts of at most so many characters each, cut between paragraphs if there is a good place, else between lines, words, or
 * at least what readers take for characters. An entity over a cut goes on in the next part; custom emoji, dates and
 * mentions are not cut. Spaces and line feeds at the cuts are gone, and no part is empty.
 *
 * @since 0.1.0
 * @category combinators
 */
export const split = (self: FormattedText, limit: number = 4096): ReadonlyArray<FormattedText> => {
  const { entities, text } = trim(self)
  const parts = cuts(text, Math.max(1, Math.floor(limit)), entities.filter(isAtom))
  const inside: ReadonlyArray<Array<TextEntity>> = parts.map(() => [])
  for (const entity of entities) {
    const end = entity.offset + entity.length
    for (let index = partAt(parts, entity.offset); index < parts.length; index++) {
      const part = parts[index]
      if (part === undefined || part.start >= end) break
      const offset = Math.max(entity.offset, part.start)
      const length = Math.min(end, part.end) - offset
      inside[index]?.push(moved(entity, { offset: offset - part.start, length }))
    }
  }
  return parts
    .map(({ end, start }, index) =>
      trim(new FormattedText({ text: text.slice(start, end), entities: inside[index] ?? [] }, true))
    )
    .map(normalise)
    .filter((part) => part.text !== "")
}
