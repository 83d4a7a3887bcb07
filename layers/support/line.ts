/**
 * Those who wait, first in first out. Taking one out costs the same however many wait. Pure.
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

/** Places that were left are closed up when they are so many. */
const maxGap = 4096

/**
 * An empty line.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A>(): Line<A> => {
  let items: Array<A> = []
  let head = 0
  return {
    length: () => items.length - head,
    push: (item) => {
      items.push(item)
    },
    peek: () => items[head],
    shift: () => {
      head++
      if (head < items.length && head < maxGap) return
      items = items.slice(head)
      head = 0
    },
    all: () => items.slice(head),
    keep: (predicate) => {
      items = items.slice(head).filter(predicate)
      head = 0
    }
  }
}
