/**
 * What the key exchange derives from its nonces: the keys of its own encrypted parts, the hashes that confirm the new
 * key, and the first salt.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key#dh-exchange-complete
 */
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { concat, toLong, xor } from "./bytes.ts"
import type { MessageKeys } from "./kdf.ts"

type Sha1 = Pick<Primitives, "sha1">

/**
 * `tmp_aes_key` and `tmp_aes_iv`, 32 bytes each, out of `new_nonce` (32 bytes) and `server_nonce` (16).
 *
 * @since 0.1.0
 * @category derivation
 */
export const temporaryKeys = (crypto: Sha1, newNonce: Uint8Array, serverNonce: Uint8Array): MessageKeys => {
  const newServer = crypto.sha1(concat(newNonce, serverNonce))
  const serverNew = crypto.sha1(concat(serverNonce, newNonce))
  const newNew = crypto.sha1(concat(newNonce, newNonce))
  return {
    key: concat(newServer, serverNew.subarray(0, 12)),
    iv: concat(serverNew.subarray(12, 20), newNew, newNonce.subarray(0, 4))
  }
}

/**
 * The two halves of an authorization key's SHA-1 that have names, as TL longs.
 *
 * @since 0.1.0
 * @category models
 */
export interface KeyIdentity {
  /** `auth_key_id`: the last 8 bytes. */
  readonly id: bigint
  /** `auth_key_aux_hash`: the first 8 bytes, the `retry_id` of a further attempt. */
  readonly auxHash: bigint
}

/**
 * Names an authorization key of 256 bytes.
 *
 * @since 0.1.0
 * @category derivation
 */
export const identify = (crypto: Sha1, authKey: Uint8Array): KeyIdentity => {
  const hash = crypto.sha1(authKey)
  return { id: toLong(hash.subarray(12, 20)), auxHash: toLong(hash.subarray(0, 8)) }
}

/**
 * `new_nonce_hash1`, `2` or `3` (16 bytes): with which the server confirms a key, asks for another one, or gives up.
 *
 * @since 0.1.0
 * @category derivation
 */
export const newNonceHash = (crypto: Sha1, newNonce: Uint8Array, number: 1 | 2 | 3, authKey: Uint8Array): Uint8Array =>
  crypto.sha1(concat(newNonce, Uint8Array.of(number), crypto.sha1(authKey).subarray(0, 8))).slice(4, 20)

/**
 * The first server salt, as a TL long: the first 8 bytes of both nonces, added bit by bit.
 *
 * @since 0.1.0
 * @category derivation
 */
export const serverSalt = (newNonce: Uint8Array, serverNonce: Uint8Array): bigint =>
  toLong(xor(newNonce.subarray(0, 8), serverNonce.subarray(0, 8)))
