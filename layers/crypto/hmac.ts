/**
 * HMAC-SHA-256, over any SHA-256.
 *
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc2104
 */
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { concat } from "./bytes.ts"

const block = 64

/**
 * The code of some data under a key: 32 bytes. RFC 2104: `H(K ^ opad | H(K ^ ipad | text))`.
 *
 * @since 0.1.0
 * @category derivation
 */
export const hmacSha256 = (
  { sha256 }: Pick<Primitives, "sha256">,
  key: Uint8Array,
  data: Uint8Array
): Uint8Array => {
  const padded = new Uint8Array(block)
  padded.set(key.length > block ? sha256(key) : key)
  const inner = sha256(concat(padded.map((byte) => byte ^ 0x36), data))
  return sha256(concat(padded.map((byte) => byte ^ 0x5c), inner))
}
