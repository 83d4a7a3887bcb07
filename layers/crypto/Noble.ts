/**
 * Cryptography in portable JavaScript, over `@noble/hashes` and `@noble/ciphers`: it runs everywhere, also where
 * WebAssembly does not, and is what the faster layers are measured against.
 *
 * @since 0.1.0
 */
import { sha1 } from "@noble/hashes/legacy.js"
import { sha256 } from "@noble/hashes/sha2.js"
import * as Layer from "effect/Layer"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { Crypto } from "../../services/Crypto.ts"
import * as Ctr from "./ctr.ts"
import * as Ige from "./ige.ts"
import * as Cipher from "./messageCipher.ts"
import { modPow } from "./modPow.ts"
import * as Pbkdf2 from "./pbkdf2.ts"
import { factorize } from "./pq.ts"

/**
 * The functions themselves. They keep no state between calls, and all that they return belongs to the caller.
 *
 * @since 0.1.0
 * @category constructors
 */
export const primitives: Primitives = {
  sha1,
  sha256,
  pbkdf2Sha512: Pbkdf2.portable,
  aesIgeEncrypt: (data, key, iv) => {
    Ige.assertSizes(data, key, iv)
    return Ige.encrypt(data, key, iv)
  },
  aesIgeDecrypt: (data, key, iv) => {
    Ige.assertSizes(data, key, iv)
    return Ige.decrypt(data, key, iv)
  },
  aesCtr: Ctr.make,
  modPow,
  factorize,
  messageCipher: (authKey) => Cipher.make(primitives, authKey)
}

/**
 * Provides `Crypto` in portable JavaScript.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Crypto> = Layer.succeed(Crypto, Crypto.of(primitives))
