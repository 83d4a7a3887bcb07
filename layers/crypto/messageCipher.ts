/**
 * The envelope of encrypted messages, over any hash and cipher: the plain form of it, which the fast ones must equal.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#encrypted-message
 */
import type { MessageCipher, Primitives, Side } from "../../schema/wire/Primitives.ts"
import { concat, equal } from "./bytes.ts"
import * as Kdf from "./kdf.ts"
import * as Opening from "./opening.ts"
import * as Sealing from "./sealing.ts"

/**
 * The bytes in front of the encrypted part: `auth_key_id` (8) and `msg_key` (16).
 *
 * @since 0.1.0
 * @category constants
 */
export const headerSize = 24

// The longest packet that is looked at, in bytes: no transport carries a longer one.
const maxPacketSize = 1 << 24

/**
 * Tells whether a packet has a length that an encrypted one can have, and begins with this key's id.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isAddressed = (packet: Uint8Array, authKeyId: Uint8Array): boolean => {
  const { length } = packet
  if (length <= headerSize || length > maxPacketSize || (length - headerSize) % 16 !== 0) return false
  for (let i = 0; i < 8; i++) {
    if (packet[i] !== authKeyId[i]) return false
  }
  return true
}

/**
 * The id of an authorization key: the last 8 bytes of its SHA-1.
 *
 * @since 0.1.0
 * @category constructors
 */
export const authKeyIdOf = (crypto: Pick<Primitives, "sha1">, authKey: Uint8Array): Uint8Array =>
  crypto.sha1(authKey).slice(12, 20)

/**
 * Makes a cipher that hands out fresh arrays only.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  crypto: Pick<Primitives, "sha1" | "sha256" | "aesIgeEncrypt" | "aesIgeDecrypt">,
  authKey: Uint8Array
): MessageCipher => {
  const own = authKey.slice()
  const authKeyId = authKeyIdOf(crypto, own)
  // msg_key = substr(SHA256(substr(auth_key, 88 + x, 32) + plaintext + random_padding), 8, 16)
  const messageKeyOf = (plain: Uint8Array, from: Side): Uint8Array =>
    crypto.sha256(concat(Kdf.hashPart(own, from), plain)).subarray(8, 24)
  return {
    authKeyId,
    seal: (plain, from, target, offset) => {
      Sealing.assertBlocks(plain)
      const messageKey = messageKeyOf(plain, from)
      const { iv, key } = Kdf.derive(crypto, own, messageKey, from)
      target.set(authKeyId, offset)
      target.set(messageKey, offset + 8)
      target.set(crypto.aesIgeEncrypt(plain, key, iv), offset + headerSize)
    },
    beginSeal: Sealing.make(
      {
        sha256: crypto.sha256,
        encipher: (blocks, { iv, key }, target, offset) => target.set(crypto.aesIgeEncrypt(blocks, key, iv), offset),
        hash: (prefix, plain) => crypto.sha256(concat(prefix, plain))
      },
      own,
      authKeyId
    ),
    open: (packet, from) => {
      if (!isAddressed(packet, authKeyId)) return undefined
      const messageKey = packet.subarray(8, headerSize)
      const { iv, key } = Kdf.derive(crypto, own, messageKey, from)
      const plain = crypto.aesIgeDecrypt(packet.subarray(headerSize), key, iv)
      return equal(messageKey, messageKeyOf(plain, from)) ? plain : undefined
    },
    begin: Opening.make(
      {
        sha256: crypto.sha256,
        decipher: (blocks, key, iv) => blocks.set(crypto.aesIgeDecrypt(blocks, key, iv)),
        hash: (prefix, plain) => crypto.sha256(concat(prefix, plain))
      },
      own,
      authKeyId
    )
  }
}
