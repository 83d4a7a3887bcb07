/**
 * Entities as Telegram wants them: in order, properly nested, none empty or blank, equal neighbours put together. What a
 * text looks like stays the same, and texts that look the same become equal.
 *
 * - Quotations are outermost, hold no others, and end before their last line feed; the line feed after one is plain.
 * - Code is in nothing but quotations and holds nothing; it does not hold the line feed before a quotation.
 * - Links, mentions and dates do not overlap each other; where two do, the outer one stays.
 * - Styles are split where they overlap something else in part.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#formatting-options
 */
import type { TextEntity } from "../model/Entity.ts"
import { FormattedText } from "../model/Entity.ts"
import type { Interval, Item } from "./intervals.ts"
import { cut, disjoint, divide, inOrder, rank, union } from "./intervals.ts"
import { nest } from "./nest.ts"
import { clamp, moved } from "./spans.ts"

const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)

/** Tells for every position of a text where the next thing is that can be seen. */
const nextVisible = (text: string): Uint32Array => {
  const next = new Uint32Array(text.length + 1)
  next[text.length] = text.length
  for (let at = text.length - 1; at >= 0; at--) {
    next[at] = isSpace(text.charCodeAt(at)) ? next[at + 1] ?? text.length : at
  }
  return next
}

/** Tells for every position of a text where the line feeds before it begin. */
const feedsBefore = (text: string): Uint32Array => {
  const begin = new Uint32Array(text.length + 1)
  for (let at = 1; at <= text.length; at++) {
    begin[at] = text.charCodeAt(at - 1) === 0x0a ? begin[at - 1] ?? 0 : at
  }
  return begin
}

/** Takes the line feeds at their ends from quotations, of which the text is read once for all of them. */
const trimming = (text: string): (quote: Item) => Item => {
  let feeds: Uint32Array | undefined
  return (quote) => {
    feeds ??= feedsBefore(text)
    const end = Math.max(quote.start, feeds[quote.end] ?? quote.end)
    return end === quote.end ? quote : { ...quote, end }
  }
}

interface Groups {
  readonly quotes: ReadonlyArray<Item>
  readonly codes: ReadonlyArray<Item>
  readonly links: ReadonlyArray<Item>
  readonly styles: ReadonlyArray<ReadonlyArray<Item>>
  readonly emoji: ReadonlyArray<Item>
  readonly others: ReadonlyArray<Item>
}

const groups = (text: string, entities: ReadonlyArray<TextEntity>, trimmed: (quote: Item) => Item): Groups => {
  const quotes: Array<Item> = []
  const codes: Array<Item> = []
  const links: Array<Item> = []
  const styles: ReadonlyArray<Array<Item>> = [[], [], [], [], []]
  const emoji: Array<Item> = []
  const others: Array<Item> = []
  for (const entity of entities) {
    const span = clamp(text, entity)
    if (span === undefined) continue
    const item = { entity: moved(entity, span), start: span.offset, end: span.offset + span.length }
    const at = rank(entity)
    const group = at === 0 ? quotes : at < 49 ? codes : at <= 50 ? links : at < 99 ? styles[at - 90] : undefined
    if (group === undefined) (at === 99 ? emoji : others).push(item)
    else group.push(group === quotes ? trimmed(item) : item)
  }
  for (const group of [quotes, codes, links, ...styles, emoji]) group.sort(inOrder)
  return { quotes, codes, links, styles, emoji, others }
}

const borders = (intervals: ReadonlyArray<Interval>): ReadonlyArray<number> =>
  intervals.flatMap(({ end, start }) => [start, end]).sort((a, b) => a - b)

const normalised = (text: string, entities: ReadonlyArray<TextEntity>): ReadonlyArray<TextEntity> => {
  const visible = nextVisible(text)
  const seen = (items: ReadonlyArray<Item>) => items.filter(({ end, start }) => (visible[start] ?? end) < end)
  const trimmed = trimming(text)
  const found = groups(text, entities, trimmed)

  const quotes = disjoint(seen(found.quotes)).map(trimmed)
  const before = quotes.flatMap(({ start }) =>
    text.charCodeAt(start - 1) === 0x0a ? [{ start: start - 1, end: start }] : []
  )
  const feeds = quotes.flatMap(({ end }) => text.charCodeAt(end) === 0x0a ? [{ start: end, end: end + 1 }] : [])
  const quoteBorders = borders(quotes)
  const outside = (items: ReadonlyArray<Item>) => cut(divide(items, quoteBorders), feeds)

  const codes = cut(outside(disjoint(found.codes)), before)
  const links = seen(cut(outside(disjoint(found.links)), codes))
  const styles = found.styles.flatMap((items) => seen(cut(outside(union(items)), codes)))
  const emoji = cut(divide(disjoint(found.emoji), borders([...quotes, ...codes, ...links])), codes)

  const nested = nest([...seen(quotes), ...codes, ...links, ...styles, ...emoji])
  if (found.others.length === 0) return nested
  const all = [...nested, ...found.others.map(({ entity }) => entity)]
  return all.sort((a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b))
}

/**
 * The same text with its entities in order, nested, none empty, equal neighbours put together.
 *
 * @since 0.1.0
 * @category conversions
 */
export const normalise = (self: FormattedText): FormattedText =>
  self.entities.length === 0
    ? self
    : new FormattedText({ text: self.text, entities: normalised(self.text, self.entities) }, true)
