/**
 * MD5, piece by piece: by it Telegram finds that a small file has come as it was sent. It protects from nobody.
 *
 * @since 0.1.0
 */
import { md5 } from "@noble/hashes/legacy.js"
import { toHex } from "./bytes.ts"

/**
 * A hash in the making.
 *
 * @since 0.1.0
 * @category models
 */
export interface Md5 {
  readonly update: (bytes: Uint8Array) => void
  /** The hash in hexadecimal digits; the last thing to ask for. */
  readonly digest: () => string
}

/**
 * Begins a hash.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Md5 => {
  const hash = md5.create()
  return {
    update: (bytes) => {
      hash.update(bytes)
    },
    digest: () => toHex(hash.digest())
  }
}
