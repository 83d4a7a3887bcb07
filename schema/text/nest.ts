/**
 * Puts entities into each other, so that of any two one contains the other, or they have nothing in common.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#formatting-options
 */
import type { TextEntity } from "../model/Entity.ts"
import type { Item } from "./intervals.ts"
import { inOrder, rank } from "./intervals.ts"
import { moved } from "./spans.ts"

/** An entity that has begun. */
interface Open {
  readonly item: Item
  readonly start: number
  /** Where it has to end, in any case: with the entity that it is in. */
  readonly end: number
}

/** Styles may be closed and opened again anywhere; all else stays in one piece. */
const isStyle = ({ entity }: Item): boolean => rank(entity) >= 90 && rank(entity) < 99

const byEnd = (a: Item, b: Item): number => b.end - a.end || rank(a.entity) - rank(b.entity)

/**
 * Nested entities in order, from styles that may overlap everything and other entities that are nested already. No style
 * overlaps itself, so a position has few entities, and the time grows with their number.
 *
 * @since 0.1.0
 * @category conversions
 */
export const nest = (items: ReadonlyArray<Item>): ReadonlyArray<TextEntity> => {
  const pieces: Array<Item> = []
  const stack: Array<Open> = []
  const sorted = [...items].sort(inOrder)
  let next = 0

  const close = (at: number): Item | undefined => {
    const open = stack.pop()
    if (open === undefined) return undefined
    if (open.start < at) pieces.push({ entity: open.item.entity, start: open.start, end: at })
    return open.item.end > at ? open.item : undefined
  }
  const limit = (): number => stack.findLast(({ item }) => !isStyle(item))?.end ?? Infinity

  while (true) {
    const at = Math.min(stack.at(-1)?.end ?? Infinity, sorted[next]?.start ?? Infinity)
    if (at === Infinity) break
    const opening: Array<Item> = []
    const reopen = () => {
      const item = close(at)
      if (item !== undefined) opening.push(item)
    }
    while (stack.at(-1)?.end === at) reopen()
    for (let item = sorted[next]; item?.start === at; item = sorted[++next]) opening.push(item)
    // What ends before something that begins here goes inside it.
    const reach = opening.reduce((far, { end }) => Math.max(far, end), 0)
    const far = Math.min(reach, limit())
    while (stack.length > 0 && (stack.at(-1)?.end ?? Infinity) < far) reopen()
    for (const item of opening.sort(byEnd)) stack.push({ item, start: at, end: Math.min(item.end, limit()) })
  }
  return pieces.sort(inOrder).map(({ end, entity, start }) => moved(entity, { offset: start, length: end - start }))
}
