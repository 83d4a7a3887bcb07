/**
 * The envelope of encrypted messages over the kernel.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#encrypted-message
 */
import type { MessageCipher } from "../../../schema/wire/Primitives.ts"
import { concat } from "../bytes.ts"
import { hashPart, shift } from "../kdf.ts"
import { headerSize, isAddressed } from "../messageCipher.ts"
import type { Kernel } from "./Kernel.ts"
import * as Opening from "../opening.ts"
import * as Sealing from "../sealing.ts"
import * as Layout from "./layout.ts"
import * as Operations from "./operations.ts"

/**
 * What is done inside of the kernel and what a platform can do faster.
 *
 * @since 0.1.0
 * @category models
 */
export interface Strategy {
  /** Computes the large message key of a message that lies in memory, as `Functions.hashMessage` does. */
  readonly hash: (data: number, length: number, x: 0 | 8) => void
  /** Longer messages than this, in bytes, are sealed by the two functions below; at most `Layout.sliceSize`. */
  readonly fused: number
  /** Hashes a prefix of 32 bytes and a long message; the digest goes to `Layout.digest`. */
  readonly hashLong: (prefix: Uint8Array, plain: Uint8Array) => void
  /** Encrypts a long message into a target with the keys in memory. */
  readonly encryptLong: (plain: Uint8Array, target: Uint8Array, offset: number) => void
}

/**
 * Makes a cipher. What it opens lies in the kernel's memory, until the next call of `open` on any cipher over the same
 * kernel; nothing else writes there.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (kernel: Kernel, strategy: Strategy, authKey: Uint8Array, authKeyId: Uint8Array): MessageCipher => {
  const { run } = kernel
  const { opened, slice } = Layout
  // As they lie in memory: the key, then its id.
  const own = concat(authKey, authKeyId)
  const claim = (): void => {
    if (kernel.keyOwner === own) return
    kernel.bytes.set(own, Layout.authKey)
    kernel.keyOwner = own
  }
  const mine = authKey.slice()
  const sha256 = (data: Uint8Array) => Operations.digest(kernel, "sha256", data)
  const hash = (prefix: Uint8Array, plain: Uint8Array) => {
    strategy.hashLong(prefix, plain)
    return kernel.bytes.slice(Layout.digest, Layout.digest + 32)
  }
  return {
    authKeyId,
    seal: (plain, from, target, offset) => {
      const { bytes } = kernel
      const { length } = plain
      Sealing.assertBlocks(plain)
      const x = shift(from)
      claim()
      if (length <= strategy.fused) {
        bytes.set(plain, slice)
        strategy.hash(slice, length, x)
        run.seal(slice, length, x)
        target.set(bytes.subarray(slice - headerSize, slice + length), offset)
        return
      }
      strategy.hashLong(hashPart(own, from), plain)
      bytes.copyWithin(Layout.messageKey, Layout.digest + 8, Layout.digest + 24)
      run.derive(x)
      target.set(authKeyId, offset)
      target.set(bytes.subarray(Layout.messageKey, Layout.messageKey + 16), offset + 8)
      strategy.encryptLong(plain, target, offset + headerSize)
    },
    open: (packet, from) => {
      if (!isAddressed(packet, authKeyId)) return undefined
      const length = packet.length - headerSize
      const x = shift(from)
      claim()
      kernel.reserve(length)
      kernel.bytes.set(packet, opened - headerSize)
      run.unseal(opened, length, x)
      strategy.hash(opened, length, x)
      return run.matches() === 1 ? kernel.bytes.subarray(opened, opened + length) : undefined
    },
    beginSeal: Sealing.make(
      {
        sha256,
        encipher: (blocks, { iv, key }, target, offset) => {
          Operations.setKeys(kernel, key, iv)
          strategy.encryptLong(blocks, target, offset)
        },
        hash
      },
      mine,
      authKeyId
    ),
    begin: Opening.make(
      {
        sha256,
        decipher: (blocks, key, iv) => {
          Operations.setKeys(kernel, key, iv)
          Operations.igeDecrypt(kernel, blocks, blocks, 0)
        },
        hash
      },
      mine,
      authKeyId
    )
  }
}
