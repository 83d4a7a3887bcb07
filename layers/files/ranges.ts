/**
 * A set of numbers from zero on, as the ranges that they fill. Pure.
 *
 * @since 0.1.0
 */

/**
 * Ranges in order, which neither overlap nor touch: the first number, and the one after the last.
 *
 * @since 0.1.0
 * @category models
 */
export type Ranges = ReadonlyArray<readonly [from: number, to: number]>

/**
 * Whether a number is in the set.
 *
 * @since 0.1.0
 * @category predicates
 */
export const has = (ranges: Ranges, value: number): boolean => {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const [from, to] = ranges[middle] ?? [0, 0]
    if (value < from) high = middle
    else if (value >= to) low = middle + 1
    else return true
  }
  return false
}

/**
 * The set with a number more.
 *
 * @since 0.1.0
 * @category combining
 */
export const add = (ranges: Ranges, value: number): Ranges => {
  if (has(ranges, value)) return ranges
  const at = ranges.findIndex(([from]) => from > value)
  const index = at === -1 ? ranges.length : at
  const before = ranges[index - 1]
  const after = ranges[index]
  const joinsBefore = before !== undefined && before[1] === value
  const joinsAfter = after !== undefined && after[0] === value + 1
  return [
    ...ranges.slice(0, joinsBefore ? index - 1 : index),
    [joinsBefore ? before[0] : value, joinsAfter ? after[1] : value + 1],
    ...ranges.slice(joinsAfter ? index + 1 : index)
  ]
}

/**
 * How many numbers are in the set.
 *
 * @since 0.1.0
 * @category accessors
 */
export const count = (ranges: Ranges): number => ranges.reduce((sum, [from, to]) => sum + to - from, 0)

/**
 * Whether these are ranges of numbers below `end`, whoever has written them.
 *
 * @since 0.1.0
 * @category predicates
 */
export const areValid = (ranges: Ranges, end: number): boolean =>
  ranges.every(([from, to], i) => from >= (i === 0 ? 0 : (ranges[i - 1]?.[1] ?? 0) + 1) && from < to && to <= end)
