/**
 * MD5, piece by piece: by it Telegram finds that a small file has come as it was sent. It protects from nobody.
 *
 * @since 0.1.0
 */
import { md5 } from "@noble/hashes/legacy.js"
import type { Primitives, RunningHash } from "../../schema/wire/Primitives.ts"
import { toHex } from "./bytes.ts"

/**
 * Begins a hash, in plain JavaScript.
 *
 * @since 0.1.0
 * @category constructors
 */
export const portable = (): RunningHash => {
  const hash = md5.create()
  return {
    update: (bytes) => {
      hash.update(bytes)
    },
    digest: () => toHex(hash.digest())
  }
}

/**
 * Begins a hash, by the platform where that has one.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (crypto: Primitives): RunningHash => crypto.md5?.() ?? portable()
