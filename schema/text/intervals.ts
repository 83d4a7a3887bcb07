/**
 * Entities as intervals of their text: parted, clipped and put together, each in a time that grows with their number.
 *
 * @since 0.1.0
 */
import type { TextEntity } from "../model/Entity.ts"

/**
 * A part of a text: from `start` up to, not including, `end`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Interval {
  readonly start: number
  readonly end: number
}

/**
 * An entity, or the part of it that is left.
 *
 * @since 0.1.0
 * @category models
 */
export interface Item extends Interval {
  readonly entity: TextEntity
}

const ranks: Readonly<Record<TextEntity["_tag"], number>> = {
  Blockquote: 0,
  Pre: 10,
  Code: 20,
  TextUrl: 49,
  MentionName: 49,
  FormattedDate: 49,
  Url: 50,
  Mention: 50,
  Hashtag: 50,
  Cashtag: 50,
  BotCommand: 50,
  Email: 50,
  Phone: 50,
  BankCard: 50,
  Bold: 90,
  Italic: 91,
  Underline: 92,
  Strike: 93,
  Spoiler: 94,
  CustomEmoji: 99,
  DiffInsert: 100,
  DiffReplace: 100,
  DiffDelete: 100,
  Unknown: 100
}

/**
 * Which of two entities over the same text is the outer one: that with the smaller number.
 *
 * @since 0.1.0
 * @category accessors
 */
export const rank = ({ _tag }: TextEntity): number => ranks[_tag]

/**
 * The order in which entities open: by place, the longer ones first.
 *
 * @since 0.1.0
 * @category ordering
 */
export const inOrder = (a: Item, b: Item): number =>
  a.start - b.start || b.end - a.end || rank(a.entity) - rank(b.entity)

/** What may be cut in two and still mean the same. A custom emoji may not, and neither may a hashtag. */
const isDivisible = ({ _tag }: TextEntity): boolean => {
  const at = ranks[_tag]
  return at < 50 || (at >= 90 && at < 99)
}

/**
 * Intervals of which no two have anything in common: of what is in two of them, the first has it. Takes and gives them in
 * order.
 *
 * @since 0.1.0
 * @category conversions
 */
export const disjoint = (items: ReadonlyArray<Item>): ReadonlyArray<Item> => {
  const kept: Array<Item> = []
  let last = 0
  for (const item of items) {
    if (item.start >= last) kept.push(item)
    else if (item.end > last && isDivisible(item.entity)) kept.push({ ...item, start: last })
    else continue
    last = item.end
  }
  return kept
}

/**
 * Intervals that touch or overlap put together. Takes and gives them in order.
 *
 * @since 0.1.0
 * @category conversions
 */
export const union = (items: ReadonlyArray<Item>): ReadonlyArray<Item> => {
  const all: Array<Item> = []
  for (const item of items) {
    const last = all.at(-1)
    if (last === undefined || item.start > last.end) all.push(item)
    else if (item.end > last.end) all[all.length - 1] = { ...last, end: item.end }
  }
  return all
}

/**
 * Disjoint intervals, parted wherever one of the borders is within. What cannot be parted is left out.
 *
 * @since 0.1.0
 * @category conversions
 */
export const divide = (items: ReadonlyArray<Item>, borders: ReadonlyArray<number>): ReadonlyArray<Item> => {
  if (borders.length === 0) return items
  const pieces: Array<Item> = []
  let next = 0
  for (const item of items) {
    while ((borders[next] ?? Infinity) <= item.start) next++
    let { start } = item
    for (let border = borders[next] ?? Infinity; border < item.end; border = borders[++next] ?? Infinity) {
      if (border > start) pieces.push({ ...item, start, end: border })
      start = border
    }
    if (start === item.start) pieces.push(item)
    else if (isDivisible(item.entity)) pieces.push({ ...item, start })
  }
  return pieces.filter(({ end, entity, start }) =>
    isDivisible(entity) || (start === entity.offset && end === entity.offset + entity.length)
  )
}

/**
 * What disjoint intervals have outside of the walls, which are disjoint and in order.
 *
 * @since 0.1.0
 * @category conversions
 */
export const cut = (items: ReadonlyArray<Item>, walls: ReadonlyArray<Interval>): ReadonlyArray<Item> => {
  if (walls.length === 0) return items
  const pieces: Array<Item> = []
  let next = 0
  for (const item of items) {
    while ((walls[next]?.end ?? Infinity) <= item.start) next++
    let { start } = item
    for (let at = next; start < item.end; at++) {
      const wall = walls[at]
      const end = Math.min(item.end, wall?.start ?? Infinity)
      if (start < end) pieces.push({ ...item, start, end })
      start = wall?.end ?? item.end
    }
  }
  return pieces
}
