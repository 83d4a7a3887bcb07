/**
 * How simple configurations are protected: encrypted with a private RSA key, so that the public one opens them, and only
 * Telegram can have made them. Pure.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { PublicKey } from "../../schema/wire/Servers.ts"
import { concat, equal, toBigInt } from "../crypto/bytes.ts"

const block = 16
const keyLength = 32
const dataLength = 208
const hashLength = 16

/** 256 bytes as base64 has them. */
const sealedLength = 344

/** AES-IGE of one block is AES-CBC of it, where the vector's second half is zero. */
const cbcDecrypt = (
  crypto: Pick<Primitives, "aesIgeDecrypt">,
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array
): Uint8Array => {
  const zero = new Uint8Array(block)
  let last = iv
  const blocks: Array<Uint8Array> = []
  for (let at = 0; at < data.length; at += block) {
    const next = data.subarray(at, at + block)
    blocks.push(crypto.aesIgeDecrypt(next, key, concat(last, zero)))
    last = next
  }
  return concat(...blocks)
}

/**
 * Opens what was published: base64, between whatever else there may be, of 256 bytes. Raised to the key's exponent, these
 * are an AES key of 32 bytes, whose second half is the vector, and what it encrypts (AES-256-CBC): 208 bytes of data and
 * the first 16 bytes of their SHA-256. Gives the data, or `undefined` for what the owner of the key has not made.
 *
 * @since 0.1.0
 * @category decryption
 */
export const open = (
  crypto: Pick<Primitives, "aesIgeDecrypt" | "modPow" | "sha256">,
  key: PublicKey,
  text: string
): Uint8Array | undefined => {
  const packed = text.replaceAll(/[^A-Za-z0-9+/=]/g, "")
  if (packed.length !== sealedLength) return undefined
  const sealed = Either.getOrUndefined(Encoding.decodeBase64(packed))
  if (sealed?.length !== key.n.length || toBigInt(sealed) >= toBigInt(key.n)) return undefined
  const opened = crypto.modPow(sealed, key.e, key.n)
  const plain = cbcDecrypt(
    crypto,
    opened.subarray(keyLength),
    opened.subarray(0, keyLength),
    opened.subarray(block, keyLength)
  )
  const data = plain.subarray(0, dataLength)
  return equal(crypto.sha256(data).subarray(0, hashLength), plain.subarray(dataLength)) ? data : undefined
}

/** So many pieces are tried in all orders. */
const maxShuffled = 3

const orders = <A>(all: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> =>
  all.length < 2
    ? [all]
    : all.flatMap((one, index) => orders(all.filter((_, at) => at !== index)).map((rest) => [one].concat(rest)))

/**
 * In which orders the texts of a name may belong together, the likeliest first: longer ones stand before shorter ones.
 *
 * @since 0.1.0
 * @category conversions
 */
export const joined = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const sorted = texts.toSorted((one, other) => other.length - one.length)
  return (sorted.length > maxShuffled ? [sorted] : orders(sorted)).map((order) => order.join(""))
}
