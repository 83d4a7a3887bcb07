/**
 * PBKDF2 over HMAC-SHA-512, which passwords are stretched with, beside the event loop where the platform can do that.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/srp
 */
import { pbkdf2Async } from "@noble/hashes/pbkdf2.js"
import { sha512 } from "@noble/hashes/sha2.js"
import type { Primitives } from "../../schema/wire/Primitives.ts"

/** The event loop has its turn after so many milliseconds of portable work. */
const turn = 8

/**
 * In JavaScript, in slices: about a third of a second for a password.
 *
 * @since 0.1.0
 * @category derivation
 */
export const portable: Primitives["pbkdf2Sha512"] = (password, salt, iterations, length) =>
  pbkdf2Async(sha512, password, salt, { c: iterations, dkLen: length, asyncTick: turn })

/**
 * With the platform's WebCrypto, in a thread of its own. Browsers have it on secure pages only; elsewhere this is
 * {@link portable}.
 *
 * @since 0.1.0
 * @category derivation
 */
export const platform: Primitives["pbkdf2Sha512"] = (password, salt, iterations, length) => {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (subtle === undefined) return portable(password, salt, iterations, length)
  // Copies, because a platform takes no bytes from shared memory.
  const parameters = { name: "PBKDF2", hash: "SHA-512", salt: new Uint8Array(salt), iterations }
  return subtle.importKey("raw", new Uint8Array(password), "PBKDF2", false, ["deriveBits"])
    .then((key) => subtle.deriveBits(parameters, key, 8 * length))
    .then((bits) => new Uint8Array(bits))
}
