/**
 * MD5, which only the checksums of small uploads still use.
 *
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc1321
 */

const shifts = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]

const sines = Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0)

const mixed = (round: number, b: number, c: number, d: number): number => {
  switch (round) {
    case 0:
      return (b & c) | (~b & d)
    case 1:
      return (d & b) | (~d & c)
    case 2:
      return b ^ c ^ d
    default:
      return c ^ (b | ~d)
  }
}

/** The word of the block that a step takes. */
const wordOf = (round: number, i: number): number => ([i, 5 * i + 1, 3 * i + 5, 7 * i][round] ?? 0) % 16

/**
 * The 16 bytes of the hash.
 *
 * @since 0.1.0
 * @category hashing
 */
export const md5 = (data: Uint8Array): Uint8Array => {
  const padded = new Uint8Array(((data.length + 8) >> 6) * 64 + 64)
  padded.set(data)
  padded[data.length] = 0x80
  const words = new DataView(padded.buffer)
  words.setBigUint64(padded.length - 8, BigInt(data.length) * 8n, true)
  let state: readonly [number, number, number, number] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let block = 0; block < padded.length; block += 64) {
    let [a, b, c, d] = state
    for (let i = 0; i < 64; i++) {
      const round = i >> 4
      const word = words.getInt32(block + 4 * wordOf(round, i), true)
      const sum = (a + mixed(round, b, c, d) + (sines[i] ?? 0) + word) | 0
      const shift = shifts[round]?.[i % 4] ?? 0
      const next = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0
      a = d
      d = c
      c = b
      b = next
    }
    state = [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0]
  }
  const out = new DataView(new ArrayBuffer(16))
  for (const [i, value] of state.entries()) out.setInt32(4 * i, value, true)
  return new Uint8Array(out.buffer)
}
