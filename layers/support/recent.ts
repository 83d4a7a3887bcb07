/**
 * A map that forgets what was not used for longest. Pure. It holds two generations: what is set or found is in the
 * younger one; when that is full, it becomes the older one, and what was in that is forgotten. So nothing has to be
 * put in order, and setting and finding cost what they cost in a Map.
 *
 * @since 0.1.0
 */

/**
 * A map with a limit.
 *
 * @since 0.1.0
 * @category models
 */
export interface Recent<in K, in out V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => void
  readonly delete: (key: K) => void
  readonly clear: () => void
  /** What `get` gives, but finding it does not make it younger. */
  readonly peek: (key: K) => V | undefined
  /** What is young gets old, and what is old is forgotten. */
  readonly turn: () => void
  /** How many there are at most: those that are young and old count twice. */
  readonly size: () => number
  /** Whether it has ever forgotten something. */
  readonly hasForgotten: () => boolean
}

/**
 * A map that remembers at least the last `capacity` entries, and at most twice as many.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <K, V>(capacity: number): Recent<K, V> => {
  let young = new Map<K, V>()
  let old = new Map<K, V>()
  let hasForgotten = false
  const turn = () => {
    if (old.size > 0) hasForgotten = true
    old = young
    young = new Map()
  }
  const set = (key: K, value: V): void => {
    young.set(key, value)
    if (young.size >= capacity) turn()
  }
  return {
    get: (key) => {
      const value = young.get(key)
      if (value !== undefined) return value
      const older = old.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
    set,
    delete: (key) => {
      young.delete(key)
      old.delete(key)
    },
    clear: () => {
      young = new Map()
      old = new Map()
      hasForgotten = false
    },
    peek: (key) => young.get(key) ?? old.get(key),
    turn,
    size: () => young.size + old.size,
    hasForgotten: () => hasForgotten
  }
}
