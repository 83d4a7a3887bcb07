/**
 * Opens a packet while it comes: AES-IGE can be interrupted after any block, and goes on from the last block before it,
 * as it was and as it is.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#encrypted-message
 */
import type { MessageCipher, Side } from "../../schema/wire/Primitives.ts"
import { concat, equal } from "./bytes.ts"
import * as Kdf from "./kdf.ts"

/** The bytes in front of the encrypted part: `auth_key_id` (8) and `msg_key` (16). */
const headerSize = 24

/**
 * What it takes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Means {
  readonly sha256: (data: Uint8Array) => Uint8Array
  /** Decrypts whole blocks with AES-IGE in place. */
  readonly decipher: (blocks: Uint8Array, key: Uint8Array, iv: Uint8Array) => void
  /** SHA-256 of a prefix of 32 bytes and a long message. */
  readonly hash: (prefix: Uint8Array, plain: Uint8Array) => Uint8Array
}

/**
 * `begin` of a message cipher.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make =
  (means: Means, authKey: Uint8Array, authKeyId: Uint8Array): MessageCipher["begin"] =>
  (head: Uint8Array, from: Side) => {
    if (!equal(head.subarray(0, 8), authKeyId)) return undefined
    const messageKey = head.slice(8, headerSize)
    const derived = Kdf.derive(means, authKey, messageKey, from)
    let { iv } = derived
    let done = headerSize
    const advance = (packet: Uint8Array): void => {
      const end = packet.length - ((packet.length - headerSize) & 15)
      if (end <= done) return
      const blocks = packet.subarray(done, end)
      const last = blocks.slice(-16)
      means.decipher(blocks, derived.key, iv)
      iv = concat(last, blocks.subarray(-16))
      done = end
    }
    return {
      advance,
      finish: (packet) => {
        advance(packet)
        if (done !== packet.length || done === headerSize) return undefined
        const plain = packet.subarray(headerSize)
        const digest = means.hash(Kdf.hashPart(authKey, from), plain)
        return equal(messageKey, digest.subarray(8, 24)) ? plain : undefined
      }
    }
  }
