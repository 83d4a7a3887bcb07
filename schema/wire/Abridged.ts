/**
 * The abridged framing: one byte of overhead for small packets.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#abridged
 */
import type { Framing, Head } from "./Framing.ts"
import { decoder, encoder, maxFrameLength, room } from "./Framing.ts"

// A length is counted in words of four bytes; 0x7f announces three bytes of length; bit 7 a quick acknowledgement,
// which comes most significant byte first, so that the bit is in the first byte.
const look = (buffer: Uint8Array, from: number, to: number): Head | undefined => {
  const first = buffer[from] ?? 0
  if (first >= 0x80) {
    if (to - from < 4) return undefined
    const token = (first << 24) | ((buffer[from + 1] ?? 0) << 16) | ((buffer[from + 2] ?? 0) << 8) |
      (buffer[from + 3] ?? 0)
    return { _tag: "QuickAck", total: 4, token: token >>> 0 }
  }
  if (first === 0) return { _tag: "Broken", reason: "Length" }
  if (first < 0x7f) return { _tag: "Frame", total: 1 + first * 4, from: 1, to: 1 + first * 4 }
  if (to - from < 4) return undefined
  const words = (buffer[from + 1] ?? 0) | ((buffer[from + 2] ?? 0) << 8) | ((buffer[from + 3] ?? 0) << 16)
  // A short length in the long form is a sign of a stream out of step.
  if (words < 0x7f || words * 4 > maxFrameLength) return { _tag: "Broken", reason: "Length" }
  return { _tag: "Frame", total: 4 + words * 4, from: 4, to: 4 + words * 4 }
}

/**
 * The abridged framing.
 *
 * @since 0.1.0
 * @category framings
 */
export const Abridged: Framing = {
  name: "abridged",
  tag: Uint8Array.of(0xef),
  obfuscatedTag: Uint8Array.of(0xef, 0xef, 0xef, 0xef),
  decoder: () => decoder("abridged", look),
  encoder: () =>
    encoder((length, memory) => {
      const words = length / 4
      const head = words < 0x7f ? 1 : 4
      const frame = room(head + length, memory)
      frame[0] = words < 0x7f ? words : 0x7f
      if (head === 4) {
        frame[1] = words
        frame[2] = words >>> 8
        frame[3] = words >>> 16
      }
      return { bytes: frame, from: head }
    })
}
