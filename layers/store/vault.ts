/**
 * How an encrypted store hides its records. Pure, but for what is handed in.
 *
 * A random key encrypts everything; it lies in the record `vault`, encrypted itself with a key that scrypt makes of the
 * passphrase. The name of a record becomes its kind and an HMAC of the whole name, so that nobody can look up whom an
 * account knows; the value becomes a nonce and AES-256-GCM of name and value, bound to the name it is found under.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Schema from "effect/Schema"
import type { SessionRecord } from "../../services/SessionRecords.ts"
import { SessionStoreError } from "../../services/SessionStore.ts"
import type { StoreCipher } from "../../services/StoreCipher.ts"
import { concat, toHex } from "../crypto/bytes.ts"
import { damaged } from "./values.ts"

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/**
 * What the record `vault` says.
 *
 * @since 0.1.0
 * @category models
 */
export class Vault extends Schema.Class<Vault>("layergram/Vault")({
  version: Schema.Int,
  /** Of scrypt; more than 20 would take more memory than there may be. */
  cost: Schema.Int.pipe(Schema.between(10, 20)),
  salt: Schema.Uint8ArrayFromBase64Url,
  nonce: Schema.Uint8ArrayFromBase64Url,
  sealed: Schema.Uint8ArrayFromBase64Url
}) {}

const version = 1
const keyLength = 32
const nonceLength = 12
const wrapping = utf8("layergram vault 1")

const Json = Schema.parseJson(Vault)
const encodeJson = Schema.encodeSync(Json)
const decodeJson = Schema.decodeEither(Json)

type Cipher = StoreCipher["Type"]
type Random = (length: number) => Uint8Array

/**
 * The key of a passphrase, as bytes that are the same however the passphrase was typed.
 *
 * @since 0.1.0
 * @category keys
 */
export const passphraseBytes = (passphrase: string): Uint8Array => utf8(passphrase.normalize("NFKC"))

/**
 * Puts the store's key under the key of a passphrase.
 *
 * @since 0.1.0
 * @category keys
 */
export const wrap = (
  cipher: Cipher,
  random: Random,
  options: { readonly key: Uint8Array; readonly by: Uint8Array; readonly salt: Uint8Array; readonly cost: number }
): Uint8Array => {
  const nonce = random(nonceLength)
  const sealed = cipher.seal(options.by, nonce, options.key, wrapping)
  return utf8(encodeJson(new Vault({ version, cost: options.cost, salt: options.salt, nonce, sealed })))
}

/**
 * Reads the record `vault`.
 *
 * @since 0.1.0
 * @category keys
 */
export const read = (bytes: Uint8Array): Either.Either<Vault, SessionStoreError> =>
  Either.flatMap(
    Either.mapLeft(decodeJson(new TextDecoder().decode(bytes)), damaged),
    (vault) => {
      if (vault.version > version) {
        const cause = `vault version ${vault.version}`
        return Either.left(new SessionStoreError({ operation: "load", reason: "NewerVersion", cause }))
      }
      return vault.nonce.length === nonceLength ? Either.right(vault) : Either.left(damaged("the nonce is too short"))
    }
  )

/**
 * The store's key, if the passphrase's key is the right one.
 *
 * @since 0.1.0
 * @category keys
 */
export const unwrap = (cipher: Cipher, vault: Vault, by: Uint8Array): Uint8Array | undefined => {
  const key = cipher.open(by, vault.nonce, vault.sealed, wrapping)
  return key?.length === keyLength ? key : undefined
}

/**
 * Hides records, and finds them again.
 *
 * @since 0.1.0
 * @category models
 */
export interface Veil {
  readonly nameOf: (name: string) => string
  readonly hide: (record: SessionRecord) => SessionRecord
  readonly show: (hidden: SessionRecord) => Either.Either<SessionRecord, SessionStoreError>
}

/**
 * What stands before the `/` of a name may be known.
 *
 * @since 0.1.0
 * @category names
 */
export const kindOf = (name: string): string => {
  const end = name.indexOf("/")
  return end === -1 ? "one/" : name.slice(0, end + 1)
}

/**
 * The veil that a store's key makes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const veil = (cipher: Cipher, random: Random, key: Uint8Array): Veil => {
  const forValues = cipher.hmac(key, utf8("values"))
  const forNames = cipher.hmac(key, utf8("names"))
  const nameOf = (name: string): string => kindOf(name) + toHex(cipher.hmac(forNames, utf8(name)))
  return {
    nameOf,
    hide: ({ name, value }) => {
      const hidden = nameOf(name)
      const nonce = random(nonceLength)
      const plain = concat(Uint8Array.of(name.length), utf8(name), value)
      return { name: hidden, value: concat(nonce, cipher.seal(forValues, nonce, plain, utf8(hidden))) }
    },
    show: (hidden) => {
      const nonce = hidden.value.slice(0, nonceLength)
      const plain = cipher.open(forValues, nonce, hidden.value.slice(nonceLength), utf8(hidden.name))
      if (plain === undefined) return Either.left(damaged("a record cannot be decrypted"))
      const end = 1 + (plain[0] ?? 0)
      return Either.right({ name: new TextDecoder().decode(plain.subarray(1, end)), value: plain.slice(end) })
    }
  }
}
