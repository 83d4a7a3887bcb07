/**
 * A file on a data centre that Telegram does not trust: what it is encrypted with, and what it must be. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/cdn
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { Blocks } from "./hashes.ts"
import * as Hashes from "./hashes.ts"

/**
 * A file that Telegram has sent us to a CDN for.
 *
 * @since 0.1.0
 * @category models
 */
export interface CdnFile {
  readonly dc: number
  readonly token: Uint8Array
  readonly key: Uint8Array
  readonly iv: Uint8Array
  /** Blocks by their offsets. All come from Telegram itself. */
  readonly blocks: Blocks
}

/**
 * The file that a redirection leads to; none when its key or its vector cannot be ones.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  { dcId, encryptionIv: iv, encryptionKey: key, fileHashes, fileToken: token }: T.uploadFileCdnRedirect
): CdnFile | undefined => {
  if (key.length !== 32 || iv.length !== 16) return undefined
  const file: CdnFile = { dc: dcId, token, key, iv, blocks: new Map() }
  Hashes.learn(file.blocks, fileHashes)
  return file
}

/**
 * The counter for the bytes from `offset` on, a multiple of 16: its last 4 bytes are replaced by the number of the block.
 *
 * @since 0.1.0
 * @category decisions
 */
export const counterAt = (iv: Uint8Array, offset: number): Uint8Array => {
  const counter = iv.slice()
  new DataView(counter.buffer).setUint32(12, offset / 16)
  return counter
}

/**
 * Decrypts in place what lies at `offset`.
 *
 * @since 0.1.0
 * @category decryption
 */
export const decrypt = (crypto: Primitives, { iv, key }: CdnFile, bytes: Uint8Array, offset: number): void =>
  crypto.aesCtr(key, counterAt(iv, offset)).apply(bytes)
