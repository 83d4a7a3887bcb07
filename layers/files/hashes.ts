/**
 * What the blocks of a file must be, as Telegram says. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#verifying-downloaded-chunks
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { equal } from "../crypto/bytes.ts"

/** A hash covers at most so much. */
const longest = 1024 * 1024

/** So many hashes of one file are kept: those of 8 GB in blocks of 128 KiB. */
const most = 65_536

/**
 * What a block must be: the SHA-256 of so many bytes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Block {
  readonly offset: number
  readonly limit: number
  readonly hash: Uint8Array
}

/**
 * Blocks by their offsets.
 *
 * @since 0.1.0
 * @category models
 */
export type Blocks = Map<number, Block>

/**
 * Takes more hashes in. Those that make no sense are passed over: what they would cover is not covered then.
 *
 * @since 0.1.0
 * @category transitions
 */
export const learn = (blocks: Blocks, hashes: ReadonlyArray<T.FileHash>): void => {
  for (const { hash, limit, offset } of hashes) {
    if (offset < 0 || limit <= 0 || limit > longest || hash.length !== 32) continue
    if (blocks.size < most || blocks.has(offset)) blocks.set(offset, { offset, limit, hash })
  }
}

/**
 * What came of checking decrypted bytes: all of them are as Telegram has said (`Good`), not all are (`Bad`), or there is
 * no hash for what begins at an offset (`Missing`).
 *
 * @since 0.1.0
 * @category models
 */
export type Verdict =
  | { readonly _tag: "Good" }
  | { readonly _tag: "Bad" }
  | { readonly _tag: "Missing"; readonly offset: number }

/** Where Telegram tells of no block, the next one begins so much further on. */
const usual = 128 * 1024

/**
 * Checks bytes that lie at `offset`; `isLast` when there are no more behind them, so that the last block may be shorter
 * than its hash says. Where `isBare` is given, what it tells of has no hash and is passed over, and so is a block that goes
 * on behind these bytes.
 *
 * @since 0.1.0
 * @category decisions
 */
export const check = (
  crypto: Primitives,
  blocks: Blocks,
  bytes: Uint8Array,
  offset: number,
  isLast: boolean,
  isBare?: (offset: number) => boolean
): Verdict => {
  const end = offset + bytes.length
  for (let at = offset; at < end;) {
    const block = blocks.get(at)
    if (block === undefined) {
      if (isBare?.(at) !== true) return { _tag: "Missing", offset: at }
      at += usual
      continue
    }
    const to = Math.min(end, at + block.limit)
    if (to < at + block.limit && !isLast) {
      return isBare === undefined ? { _tag: "Bad" } : { _tag: "Good" }
    }
    if (!equal(crypto.sha256(bytes.subarray(at - offset, to - offset)), block.hash)) return { _tag: "Bad" }
    at = to
  }
  // Where Telegram knows of more, the file does not end.
  return isLast && blocks.has(end) ? { _tag: "Bad" } : { _tag: "Good" }
}
