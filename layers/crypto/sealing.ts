/**
 * Encrypts a packet piece by piece: AES-IGE can be interrupted after any block, and goes on from the last block before
 * it, as it is and as it was.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#encrypted-message
 */
import type { MessageCipher, Side } from "../../schema/wire/Primitives.ts"
import { concat } from "./bytes.ts"
import * as Kdf from "./kdf.ts"

/**
 * A piece has so many bytes of the message; the first one, for which all of it is hashed, half as many.
 *
 * @since 0.1.0
 * @category constants
 */
export const pieceSize = 65_536

/**
 * Refuses to encrypt anything but whole blocks, at least one. It throws a `RangeError`, for the caller is wrong.
 *
 * @since 0.1.0
 * @category predicates
 */
export const assertBlocks = (plain: Uint8Array): void => {
  if (plain.length === 0 || plain.length % 16 !== 0) {
    throw new RangeError(`a padded message is a multiple of 16 bytes, not ${plain.length}`)
  }
}

/**
 * What it takes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Means {
  readonly sha256: (data: Uint8Array) => Uint8Array
  /** Encrypts whole blocks with AES-IGE into a target. */
  readonly encipher: (
    blocks: Uint8Array,
    keys: { readonly key: Uint8Array; readonly iv: Uint8Array },
    target: Uint8Array,
    offset: number
  ) => void
  /** SHA-256 of a prefix of 32 bytes and a long message. */
  readonly hash: (prefix: Uint8Array, plain: Uint8Array) => Uint8Array
}

/**
 * `beginSeal` of a message cipher.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make =
  (means: Means, authKey: Uint8Array, authKeyId: Uint8Array): MessageCipher["beginSeal"] =>
  (plain: Uint8Array, from: Side) => {
    assertBlocks(plain)
    let keys: Kdf.MessageKeys | undefined
    let done = 0
    const head = (target: Uint8Array, offset: number): Kdf.MessageKeys => {
      const messageKey = means.hash(Kdf.hashPart(authKey, from), plain).slice(8, 24)
      target.set(authKeyId, offset)
      target.set(messageKey, offset + authKeyId.length)
      return Kdf.derive(means, authKey, messageKey, from)
    }
    return {
      next: (target, offset) => {
        const isFirst = keys === undefined
        const at = isFirst ? offset + 24 : offset
        const { iv, key } = keys ?? head(target, offset)
        const blocks = plain.subarray(done, done + (isFirst ? pieceSize / 2 : pieceSize))
        if (blocks.length === 0) return 0
        means.encipher(blocks, { key, iv }, target, at)
        done += blocks.length
        const end = at + blocks.length
        keys = { key, iv: concat(target.subarray(end - 16, end), blocks.subarray(-16)) }
        return end - offset
      }
    }
  }
