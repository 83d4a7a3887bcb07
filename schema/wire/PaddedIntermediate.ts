/**
 * The padded intermediate framing: the intermediate one with up to 15 random bytes behind each packet, so that lengths
 * tell nothing. How many they are is not written anywhere: an encrypted packet tells by its own structure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#padded-intermediate
 */
import type { Framing } from "./Framing.ts"
import { decoder, encoder, room, setU32 } from "./Framing.ts"
import { look } from "./Intermediate.ts"

/**
 * The padded intermediate framing.
 *
 * @since 0.1.0
 * @category framings
 */
export const PaddedIntermediate: Framing = {
  name: "paddedIntermediate",
  tag: Uint8Array.of(0xdd, 0xdd, 0xdd, 0xdd),
  obfuscatedTag: Uint8Array.of(0xdd, 0xdd, 0xdd, 0xdd),
  decoder: () => decoder("paddedIntermediate", look),
  encoder: (random) =>
    encoder((length, memory) => {
      const drawn = random(16)
      const padding = drawn.subarray(1, 1 + ((drawn[0] ?? 0) & 15))
      const frame = room(4 + length + padding.length, memory)
      setU32(frame, 0, length + padding.length)
      frame.set(padding, 4 + length)
      return { bytes: frame, from: 4 }
    })
}
