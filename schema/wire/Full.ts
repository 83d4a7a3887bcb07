/**
 * The full framing: numbered frames with a checksum.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#full
 */
import type { Framing, FramingError, Head } from "./Framing.ts"
import { decoder, encoder, maxFrameLength, room, setU32, u32 } from "./Framing.ts"

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ 0xedb88320
  return crc >>> 0
})

/**
 * CRC-32 as Ethernet and zip have it, as an unsigned number.
 *
 * @since 0.1.0
 * @category checksums
 */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) crc = (crcTable[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

// length (of everything) | sequence number | payload | checksum
const look = (buffer: Uint8Array, from: number, to: number): Head | undefined => {
  if (to - from < 4) return undefined
  const total = u32(buffer, from)
  if (total < 16 || total % 4 !== 0 || total > maxFrameLength) return { _tag: "Broken", reason: "Length" }
  return { _tag: "Frame", total, from: 8, to: total - 4 }
}

const checker = () => {
  let expected = 0
  return (frame: Uint8Array): FramingError["reason"] | undefined => {
    if (crc32(frame.subarray(0, frame.length - 4)) !== u32(frame, frame.length - 4)) return "Checksum"
    if (u32(frame, 4) !== expected) return "Sequence"
    expected = (expected + 1) >>> 0
    return undefined
  }
}

/**
 * The full framing. It cannot be obfuscated.
 *
 * @since 0.1.0
 * @category framings
 */
export const Full: Framing = {
  name: "full",
  tag: new Uint8Array(0),
  obfuscatedTag: undefined,
  decoder: () => decoder("full", look, checker()),
  encoder: () => {
    let sequence = 0
    return encoder((length, memory) => {
      const frame = room(length + 12, memory)
      setU32(frame, 0, frame.length)
      setU32(frame, 4, sequence)
      sequence = (sequence + 1) >>> 0
      const complete = () => setU32(frame, length + 8, crc32(frame.subarray(0, length + 8)))
      return { bytes: frame, from: 8, complete }
    })
  }
}
