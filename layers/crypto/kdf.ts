/**
 * How an authorization key and a message key become the AES key and initialization vector of one message.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
import type { Primitives, Side } from "../../schema/wire/Primitives.ts"
import { concat } from "./bytes.ts"

/**
 * What AES-IGE needs for one message: 32 bytes each.
 *
 * @since 0.1.0
 * @category models
 */
export interface MessageKeys {
  readonly key: Uint8Array
  readonly iv: Uint8Array
}

/**
 * The `x` of the specification: where in the authorization key the parts for one side begin.
 *
 * @since 0.1.0
 * @category derivation
 */
export const shift = (from: Side): 0 | 8 => (from === "client" ? 0 : 8)

/**
 * The 32 bytes of the authorization key that are hashed in front of the plain message to give `msg_key`.
 *
 * @since 0.1.0
 * @category derivation
 */
export const hashPart = (authKey: Uint8Array, from: Side): Uint8Array => {
  const x = shift(from)
  return authKey.subarray(88 + x, 120 + x)
}

/**
 * MTProto 2.0: `msg_key` is 16 bytes, `authKey` 256.
 *
 * `sha256_a = SHA256(msg_key + substr(auth_key, x, 36))`, `sha256_b = SHA256(substr(auth_key, 40 + x, 36) + msg_key)`.
 *
 * @since 0.1.0
 * @category derivation
 */
export const derive = (
  crypto: Pick<Primitives, "sha256">,
  authKey: Uint8Array,
  messageKey: Uint8Array,
  from: Side
): MessageKeys => {
  const x = shift(from)
  const a = crypto.sha256(concat(messageKey, authKey.subarray(x, x + 36)))
  const b = crypto.sha256(concat(authKey.subarray(40 + x, 76 + x), messageKey))
  return {
    key: concat(a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)),
    iv: concat(b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32))
  }
}

/**
 * MTProto 1, which is only left in the message that binds a temporary key to a permanent one.
 *
 * @since 0.1.0
 * @category derivation
 * @see https://core.telegram.org/mtproto/description_v1#defining-aes-key-and-initialization-vector
 */
export const deriveV1 = (
  crypto: Pick<Primitives, "sha1">,
  authKey: Uint8Array,
  messageKey: Uint8Array,
  from: Side
): MessageKeys => {
  const x = shift(from)
  const part = (start: number, end: number) => authKey.subarray(start + x, end + x)
  const a = crypto.sha1(concat(messageKey, part(0, 32)))
  const b = crypto.sha1(concat(part(32, 48), messageKey, part(48, 64)))
  const c = crypto.sha1(concat(part(64, 96), messageKey))
  const d = crypto.sha1(concat(messageKey, part(96, 128)))
  return {
    key: concat(a.subarray(0, 8), b.subarray(8, 20), c.subarray(4, 16)),
    iv: concat(a.subarray(8, 20), b.subarray(0, 8), c.subarray(16, 20), d.subarray(0, 8))
  }
}
