/**
 * Remembers which messages of the server have been seen, so that each is handled once however often it is delivered.
 * Pure and bounded: two generations of ids, the older one forgotten as a whole when the younger one is full.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/security_guidelines#checking-msg-id
 */

const perGeneration = 1024
// Open addressing at a quarter full, two words an id. An id of the server is odd, so a zero low word marks a free slot.
const slots = perGeneration * 4

interface Generation {
  readonly table: Int32Array
  count: number
  /** The greatest id in it that counts, as two unsigned halves. */
  highestLow: number
  highestHigh: number
}

const generation = (): Generation => ({
  table: new Int32Array(slots * 2),
  count: 0,
  highestLow: 0,
  highestHigh: 0
})

const emptied = (forgotten: Generation): Generation => {
  forgotten.table.fill(0)
  forgotten.count = 0
  forgotten.highestLow = 0
  forgotten.highestHigh = 0
  return forgotten
}

const slotOf = (low: number, high: number): number => (Math.imul(low ^ high, 0x9e3779b1) >>> 8) & (slots - 1)

const find = (table: Int32Array, low: number, high: number): number => {
  let slot = slotOf(low, high)
  while (table[slot * 2] !== 0 && (table[slot * 2] !== low || table[slot * 2 + 1] !== high)) {
    slot = (slot + 1) & (slots - 1)
  }
  return slot
}

/**
 * What is known about an id: it is `"new"` (and is remembered now), was `"seen"`, or is `"old"`, not greater than
 * something that was forgotten, so that nobody can say.
 *
 * @since 0.1.0
 * @category models
 */
export type Verdict = "new" | "seen" | "old"

/**
 * The memory of one session. Halves of ids are signed 32-bit integers; the low half must not be zero.
 *
 * @since 0.1.0
 * @category models
 */
export interface Seen {
  /** Looks an id up and remembers it. One that is no measure says nothing about which others are old. */
  readonly see: (low: number, high: number, isMeasure?: boolean) => Verdict
  /** Looks an id up. */
  readonly has: (low: number, high: number) => boolean
  /** Whether an id may have been forgotten. */
  readonly isOld: (low: number, high: number) => boolean
}

/**
 * An empty memory for at least the last 1024 ids.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Seen => {
  let young = generation()
  let old: Generation | undefined
  let forgottenLow = 0
  let forgottenHigh = 0

  const has = (low: number, high: number): boolean =>
    young.table[find(young.table, low, high) * 2] !== 0 ||
    (old !== undefined && old.table[find(old.table, low, high) * 2] !== 0)

  const isOld = (low: number, high: number): boolean =>
    high >>> 0 < forgottenHigh || (high >>> 0 === forgottenHigh && low >>> 0 <= forgottenLow)

  return {
    has,
    isOld,
    see: (low, high, isMeasure = true) => {
      if (has(low, high)) return "seen"
      if (isOld(low, high)) return "old"
      if (young.count === perGeneration) {
        if (old !== undefined && !isOld(old.highestLow, old.highestHigh)) {
          forgottenLow = old.highestLow
          forgottenHigh = old.highestHigh
        }
        // What nobody remembers any more is written over: memory of this size is dear.
        const forgotten = old
        old = young
        young = forgotten === undefined ? generation() : emptied(forgotten)
      }
      const slot = find(young.table, low, high)
      young.table[slot * 2] = low
      young.table[slot * 2 + 1] = high
      young.count++
      const isHighest = high >>> 0 > young.highestHigh ||
        (high >>> 0 === young.highestHigh && low >>> 0 > young.highestLow)
      if (isMeasure && isHighest) {
        young.highestLow = low >>> 0
        young.highestHigh = high >>> 0
      }
      return "new"
    }
  }
}
