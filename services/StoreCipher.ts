/**
 * The cryptography of encrypted session stores, which has nothing to do with Telegram's own.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/**
 * The passphrase is not the one that the session was encrypted with. Nothing was written.
 *
 * @since 0.1.0
 * @category errors
 */
export class WrongPassphrase extends Schema.TaggedError<WrongPassphrase>()("WrongPassphrase", {}) {
  override get message(): string {
    return "the passphrase does not open this session"
  }
}

/**
 * What encrypted stores are made of. Keys are 32 bytes, nonces 12.
 *
 * @since 0.1.0
 * @category tags
 */
export class StoreCipher extends Context.Tag("layergram/services/StoreCipher")<StoreCipher, {
  /** scrypt with `N = 2^cost`, `r = 8`, `p = 1`: takes `2^cost` KiB of memory, and time in proportion. */
  readonly derive: (passphrase: Uint8Array, salt: Uint8Array, cost: number) => Effect.Effect<Uint8Array>
  /** HMAC-SHA-256, 32 bytes. */
  readonly hmac: (key: Uint8Array, data: Uint8Array) => Uint8Array
  /** AES-256-GCM with `context` as associated data: 16 bytes longer than `plain`. */
  readonly seal: (key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, context: Uint8Array) => Uint8Array
  /** The inverse of `seal`; `undefined` when anything was changed. */
  readonly open: (
    key: Uint8Array,
    nonce: Uint8Array,
    sealed: Uint8Array,
    context: Uint8Array
  ) => Uint8Array | undefined
}>() {}
