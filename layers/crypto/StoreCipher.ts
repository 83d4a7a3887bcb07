/**
 * The cryptography of encrypted session stores, over `@noble/hashes` and `@noble/ciphers`.
 *
 * @since 0.1.0
 */
import { gcm } from "@noble/ciphers/aes.js"
import { hmac } from "@noble/hashes/hmac.js"
import { scryptAsync } from "@noble/hashes/scrypt.js"
import { sha256 } from "@noble/hashes/sha2.js"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import { StoreCipher } from "../../services/StoreCipher.ts"

/** The event loop gets a turn every so many milliseconds while a key is derived. */
const turn = 20

/**
 * Provides `StoreCipher` everywhere.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<StoreCipher> = Layer.succeed(
  StoreCipher,
  StoreCipher.of({
    derive: (passphrase, salt, cost) =>
      Effect.promise(() => scryptAsync(passphrase, salt, { N: 2 ** cost, r: 8, p: 1, dkLen: 32, asyncTick: turn })),
    hmac: (key, data) => hmac(sha256, key, data),
    seal: (key, nonce, plain, context) => gcm(key, nonce, context).encrypt(plain),
    // It throws for everything that was not sealed so.
    open: (key, nonce, sealed, context) =>
      Either.getOrUndefined(Either.try(() => gcm(key, nonce, context).decrypt(sealed)))
  })
)
