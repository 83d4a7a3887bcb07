/**
 * Bytes without their zeros, which are counted instead: a zero, and how many.
 *
 * @since 0.1.0
 */

/**
 * With the zeros.
 *
 * @since 0.1.0
 * @category conversions
 */
export const unpack = (packed: Uint8Array): Uint8Array => {
  const out: Array<number> = []
  for (let at = 0; at < packed.length; at++) {
    const byte = packed[at] ?? 0
    if (byte === 0 && at + 1 < packed.length) {
      for (let left = packed[++at] ?? 0; left > 0; left--) out.push(0)
    } else {
      out.push(byte)
    }
  }
  return Uint8Array.from(out)
}

/**
 * Without the zeros.
 *
 * @since 0.1.0
 * @category conversions
 */
export const pack = (bytes: Uint8Array): Uint8Array => {
  const out: Array<number> = []
  let zeros = 0
  const flush = () => {
    if (zeros > 0) out.push(0, zeros)
    zeros = 0
  }
  for (const byte of bytes) {
    if (byte !== 0) {
      flush()
      out.push(byte)
    } else if (++zeros === 255) {
      flush()
    }
  }
  flush()
  return Uint8Array.from(out)
}
