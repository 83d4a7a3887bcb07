/**
 * Those who wait, first in first out. Taking one out costs the same however many wait. Pure. They stand in one ring, and
 * who has left is forgotten at once: an array that is as old as the line keeps nobody alive.
 *
 * @since 0.1.0
 */

/**
 * A line.
 *
 * @since 0.1.0
 * @category models
 */
export interface Line<A> {
  readonly length: () => number
  readonly push: (item: A) => void
  /** The first in line. */
  readonly peek: () => A | undefined
  /** Takes the first out. */
  readonly shift: () => void
  /** Everybody in line, in order. */
  readonly all: () => ReadonlyArray<A>
  /** Sends away whom the predicate does not like. */
  readonly keep: (predicate: (item: A) => boolean) => void
}

/** Places at the beginning, a power of two, and as many as a line may keep that is empty. */
const fewest = 16
const most = 4096

const places = <A>(count: number): Array<A | undefined> => new Array<A | undefined>(count).fill(undefined)

/**
 * An empty line.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A>(): Line<A> => {
  let ring = places<A>(fewest)
  let head = 0
  let length = 0

  const all = (): ReadonlyArray<A> => {
    const items: Array<A> = []
    for (let i = 0; i < length; i++) {
      const item = ring[(head + i) & (ring.length - 1)]
      if (item !== undefined) items.push(item)
    }
    return items
  }

  const fill = (items: ReadonlyArray<A>, count: number): void => {
    ring = places(count)
    for (let i = 0; i < items.length; i++) ring[i] = items[i]
    head = 0
    length = items.length
  }

  return {
    length: () => length,
    push: (item) => {
      if (length === ring.length) fill(all(), ring.length * 2)
      ring[(head + length) & (ring.length - 1)] = item
      length++
    },
    peek: () => ring[head],
    shift: () => {
      if (length === 0) return
      ring[head] = undefined
      head = (head + 1) & (ring.length - 1)
      length--
      if (length === 0 && ring.length > most) fill([], fewest)
    },
    all,
    keep: (predicate) => fill(all().filter(predicate), ring.length)
  }
}
