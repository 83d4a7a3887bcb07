/**
 * How loud a spoken message is over time: numbers of 5 bits, one after the other from the lowest bit on.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/documentAttributeAudio
 */

const most = 31

/**
 * The numbers, 0 to 31. Bits that are left over at the end are none.
 *
 * @since 0.1.0
 * @category conversions
 */
export const unpack = (packed: Uint8Array): ReadonlyArray<number> =>
  Array.from({ length: Math.floor(packed.length * 8 / 5) }, (_, index) => {
    const bit = index * 5
    const pair = (packed[bit >> 3] ?? 0) | ((packed[(bit >> 3) + 1] ?? 0) << 8)
    return (pair >> (bit & 7)) & most
  })

/**
 * Numbers of 0 to 31, packed; what lies outside is set to the nearest.
 *
 * @since 0.1.0
 * @category conversions
 */
export const pack = (levels: ReadonlyArray<number>): Uint8Array => {
  const packed = new Uint8Array(Math.ceil(levels.length * 5 / 8))
  for (const [index, level] of levels.entries()) {
    const bit = index * 5
    const bits = Math.min(most, Math.max(0, Math.round(level))) << (bit & 7)
    packed[bit >> 3] = (packed[bit >> 3] ?? 0) | (bits & 255)
    // Where a number reaches over the end of a byte, there is a next one.
    if (bits > 255) packed[(bit >> 3) + 1] = bits >> 8
  }
  return packed
}

/**
 * So many numbers of 0 to 31 for how loud something is, out of its loudest samples piece by piece: the loudest is 31.
 *
 * @since 0.1.0
 * @category conversions
 */
export const levels = (peaks: ReadonlyArray<number>, count: number): ReadonlyArray<number> => {
  const loudest = peaks.reduce((one, other) => Math.max(one, other), 0)
  if (loudest === 0) return Array.from({ length: peaks.length === 0 ? 0 : count }, () => 0)
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor(index * peaks.length / count)
    const to = Math.max(from + 1, Math.floor((index + 1) * peaks.length / count))
    return Math.round(most * peaks.slice(from, to).reduce((one, other) => Math.max(one, other), 0) / loudest)
  })
}
