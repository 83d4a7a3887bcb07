/**
 * LEB128, the variable-length integers of WebAssembly's binary format.
 *
 * @since 0.1.0
 * @see https://webassembly.github.io/spec/core/binary/values.html#integers
 */

/** Writes an unsigned integer. */
export const unsigned = (value: number): Array<number> => {
  const out: Array<number> = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128)
  return [...out, rest]
}

/** Writes a signed integer. */
export const signed = (value: bigint): Array<number> => {
  const out: Array<number> = []
  for (let rest = value;;) {
    const low = Number(rest & 127n)
    rest >>= 7n
    if ((rest === 0n && low < 64) || (rest === -1n && low >= 64)) return [...out, low]
    out.push(low + 128)
  }
}
