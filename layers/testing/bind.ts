/**
 * Binds a temporary key to a permanent one, after all checks on the message that proves that the client has both.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/auth.bindTempAuthKey
 */
import * as Either from "effect/Either"
import type { AuthBindTempAuthKey } from "../../schema/tl/api/server.ts"
import { decode } from "../../schema/tl/Codec.ts"
import * as C from "../../schema/tl/mtproto/codecs.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { equal } from "../crypto/bytes.ts"
import * as Kdf from "../crypto/kdf.ts"
import type { AuthKey, KeyRing } from "./model.ts"
import type { Refusal } from "./refusal.ts"
import { invalid } from "./refusal.ts"

/**
 * The call that binds, and what it must fit to.
 *
 * @since 0.1.0
 * @category models
 */
export interface Binding {
  readonly call: AuthBindTempAuthKey
  readonly key: AuthKey
  readonly sessionId: bigint
  /** The id of the message that carries the call. */
  readonly messageId: bigint
  readonly keys: KeyRing
  /** Seconds since 1970. */
  readonly now: number
}

/** `auth_key_id`, `msg_key` and five blocks. */
const messageLength = 104

/** Random bytes 16, message id 8, sequence number 4, length 4. */
const headLength = 32
const innerLength = 40

/**
 * Why the keys cannot be bound: an error for the client, and the words for the list of violations.
 *
 * @since 0.1.0
 * @category models
 */
export interface Rejected {
  readonly refusal: Refusal
  readonly detail: string
}

/**
 * Checks a binding; gives the permanent key.
 *
 * @since 0.1.0
 * @category checks
 */
export const check = (
  crypto: Pick<Primitives, "sha1" | "aesIgeDecrypt">,
  { call, key, keys, messageId, now, sessionId }: Binding
): AuthKey | Rejected => {
  const rejected = (text: string, detail: string): Rejected => ({ refusal: invalid(text), detail })
  const malformed = (detail: string) => rejected("ENCRYPTED_MESSAGE_INVALID", detail)
  if (key.expiresAt === undefined) return rejected("TEMP_AUTH_KEY_EMPTY", "the key is a permanent one")
  if (key.boundTo !== undefined && key.boundTo.id !== call.permAuthKeyId) {
    return rejected("TEMP_AUTH_KEY_ALREADY_BOUND", "the key is bound to another one")
  }
  const permanent = keys.get(call.permAuthKeyId)
  // The server may have lost the key, so this is no fault of the client's.
  if (permanent === undefined) return { refusal: invalid("ENCRYPTED_MESSAGE_INVALID"), detail: "" }
  if (permanent.expiresAt !== undefined) return malformed("the permanent key is a temporary one")
  const message = call.encryptedMessage
  if (message.length !== messageLength) return malformed(`${message.length} bytes instead of ${messageLength}`)
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength)
  if (view.getBigInt64(0, true) !== permanent.id) return malformed("the message names another key")
  const messageKey = message.slice(8, 24)
  // The binding message is the last one that is encrypted the old way.
  const { iv, key: aes } = Kdf.deriveV1(crypto, permanent.bytes, messageKey, "client")
  const plain = crypto.aesIgeDecrypt(message.slice(24), aes, iv)
  const hashed = plain.subarray(0, headLength + innerLength)
  if (!equal(crypto.sha1(hashed).subarray(4, 20), messageKey)) return malformed("msg_key does not fit")
  const head = new DataView(plain.buffer, plain.byteOffset, headLength)
  if (head.getBigInt64(16, true) !== messageId) return malformed("the inner message id is not the outer one")
  if (head.getInt32(24, true) !== 0) return malformed("the inner sequence number is not 0")
  if (head.getInt32(28, true) !== innerLength) return malformed("the inner length is not 40")
  const inner = decode(plain.slice(headLength, headLength + innerLength), C.readBindAuthKeyInner)
  if (Either.isLeft(inner)) return malformed(inner.left.message)
  const { expiresAt, nonce, permAuthKeyId, tempAuthKeyId, tempSessionId } = inner.right
  if (nonce !== call.nonce) return malformed("the inner nonce is not the outer one")
  if (tempAuthKeyId !== key.id || permAuthKeyId !== permanent.id) return malformed("the inner key ids are wrong")
  if (tempSessionId !== sessionId) return malformed("the inner session id is wrong")
  if (expiresAt !== call.expiresAt) return malformed("the inner expires_at is not the outer one")
  return expiresAt > now ? permanent : rejected("EXPIRES_AT_INVALID", "expires_at is in the past")
}
