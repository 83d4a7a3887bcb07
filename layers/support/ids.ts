/**
 * Remembers which ids were there lately. Pure. As in `recent.ts` there are two generations, but each is one table of numbers
 * that is used again: nothing is made for an id, and nothing is left for the collector.
 *
 * @since 0.1.0
 */

/**
 * A set with a limit. Ids are whole numbers of 32 bits; 0 is none.
 *
 * @since 0.1.0
 * @category models
 */
export interface Ids {
  readonly add: (id: number) => void
  /** Whether it is there. Finding it makes it young again. */
  readonly has: (id: number) => boolean
}

/** Places at the beginning: who remembers little needs little. */
const fewest = 16

/** Where an id is in a table that is a power of two long and never full, or where it would be. */
const find = (table: Int32Array, id: number): number => {
  const last = table.length - 1
  let at = (Math.imul(id, 0x9e3779b1) >>> 7) & last
  while (table[at] !== 0 && table[at] !== id) at = (at + 1) & last
  return at
}

/**
 * A set that remembers at least the last `capacity` ids, and at most twice as many.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (capacity: number): Ids => {
  let young = new Int32Array(fewest)
  let old = new Int32Array(fewest)
  let count = 0

  const grow = () => {
    const table = new Int32Array(young.length * 2)
    for (const id of young) if (id !== 0) table[find(table, id)] = id
    young = table
  }
  const turn = () => {
    const next = old.length === young.length ? old.fill(0) : new Int32Array(young.length)
    old = young
    young = next
    count = 0
  }
  const put = (id: number, at: number) => {
    young[at] = id
    if (++count >= capacity) turn()
    else if (count * 2 > young.length) grow()
  }

  return {
    add: (id) => {
      if (id === 0) return
      const at = find(young, id)
      if (young[at] === 0) put(id, at)
    },
    has: (id) => {
      if (id === 0) return false
      const at = find(young, id)
      if (young[at] === id) return true
      if (old[find(old, id)] !== id) return false
      put(id, at)
      return true
    }
  }
}
