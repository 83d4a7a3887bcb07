/**
 * The intermediate framing: a length of four bytes in front of each packet.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#intermediate
 */
import type { Framing, Head } from "./Framing.ts"
import { decoder, encoder, maxFrameLength, room, setU32, u32 } from "./Framing.ts"

/**
 * The head of a frame whose length stands in four bytes with the quick-acknowledgement bit on top, as the intermediate
 * and the padded intermediate framings have it.
 *
 * @since 0.1.0
 * @category parsing
 */
export const look = (buffer: Uint8Array, from: number, to: number): Head | undefined => {
  if (to - from < 4) return undefined
  const length = u32(buffer, from)
  if (length >= 0x80000000) return { _tag: "QuickAck", total: 4, token: length }
  if (length < 4 || length > maxFrameLength) return { _tag: "Broken", reason: "Length" }
  return { _tag: "Frame", total: 4 + length, from: 4, to: 4 + length }
}

const lookAligned = (buffer: Uint8Array, from: number, to: number): Head | undefined => {
  const head = look(buffer, from, to)
  return head?._tag === "Frame" && head.total % 4 !== 0 ? { _tag: "Broken", reason: "Length" } : head
}

/**
 * The intermediate framing.
 *
 * @since 0.1.0
 * @category framings
 */
export const Intermediate: Framing = {
  name: "intermediate",
  tag: Uint8Array.of(0xee, 0xee, 0xee, 0xee),
  obfuscatedTag: Uint8Array.of(0xee, 0xee, 0xee, 0xee),
  decoder: () => decoder("intermediate", lookAligned),
  encoder: () =>
    encoder((length, memory) => {
      const frame = room(4 + length, memory)
      setU32(frame, 0, length)
      return { bytes: frame, from: 4 }
    })
}
