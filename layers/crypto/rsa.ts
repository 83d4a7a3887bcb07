/**
 * The server's RSA keys, and RSA_PAD: how the key exchange encrypts with them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication
 */
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type * as Servers from "../../schema/wire/Servers.ts"
import { concat, fromBigIntMinimal, toBigInt, toLong, xor } from "./bytes.ts"

/**
 * A public key of Telegram's, and its name.
 *
 * @since 0.1.0
 * @category models
 */
export interface PublicKey extends Servers.PublicKey {
  /** The last 8 bytes of SHA-1 of both as TL strings, as a TL long: how the server calls the key. */
  readonly fingerprint: bigint
}

// TL bytes: one byte of length, or 254 and three of them; zeros up to a multiple of four.
const tlBytes = (bytes: Uint8Array): Uint8Array => {
  const { length } = bytes
  const head = length < 254
    ? Uint8Array.of(length)
    : Uint8Array.of(254, length & 255, (length >> 8) & 255, length >> 16)
  return concat(head, bytes, new Uint8Array((4 - ((head.length + length) % 4)) % 4))
}

/**
 * Makes a key out of its numbers. Gives `undefined` unless the modulus is odd and has 2048 bits, and the exponent is
 * 65537: the protocol knows no others.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromNumbers = (crypto: Pick<Primitives, "sha1">, n: bigint, e: bigint): PublicKey | undefined => {
  if (n >> 2047n !== 1n || n % 2n === 0n || e !== 65_537n) return undefined
  const modulus = fromBigIntMinimal(n)
  const exponent = fromBigIntMinimal(e)
  const hash = crypto.sha1(concat(tlBytes(modulus), tlBytes(exponent)))
  return { n: modulus, e: exponent, fingerprint: toLong(hash.subarray(12, 20)) }
}

// One element of DER: its tag, its contents and what follows.
const element = (der: Uint8Array): { readonly tag: number; readonly body: Uint8Array; readonly rest: Uint8Array } => {
  const [tag = 0, first = 0] = der
  const extra = first < 128 ? 0 : first - 128
  const length = extra === 0 ? first : Number(toBigInt(der.subarray(2, 2 + extra)))
  const start = 2 + extra
  return { tag, body: der.subarray(start, start + length), rest: der.subarray(start + length) }
}

const integerTag = 0x02
const sequenceTag = 0x30

/**
 * Reads a key as `help.getCdnConfig` gives it: PKCS#1 in PEM (`BEGIN RSA PUBLIC KEY`). Gives `undefined` for anything
 * else, and for keys that {@link fromNumbers} refuses.
 *
 * @since 0.1.0
 * @category constructors
 * @see https://core.telegram.org/cdn#getting-files-from-a-cdn
 */
export const fromPem = (crypto: Pick<Primitives, "sha1">, pem: string): PublicKey | undefined => {
  const base64 = /-----BEGIN RSA PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END RSA PUBLIC KEY-----/.exec(pem)?.[1]
  const packed = base64?.replaceAll(/\s+/g, "")
  if (packed === undefined || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(packed)) {
    return undefined
  }
  const sequence = element(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)))
  const n = element(sequence.body)
  const e = element(n.rest)
  if (sequence.tag !== sequenceTag || n.tag !== integerTag || e.tag !== integerTag) return undefined
  return fromNumbers(crypto, toBigInt(n.body), toBigInt(e.body))
}

const maxDataSize = 144
const paddedSize = 192
const zeroIv = new Uint8Array(32)

// Half of all tries fail with the smallest modulus there can be. Two hundred failures are a broken source of randomness.
const maxTries = 200

/**
 * RSA_PAD: encrypts at most 144 bytes into exactly 256. `random` gives as many random bytes
 * as it is asked for: first the padding, then a key of 32 for every try.
 *
 * It throws a `RangeError` when the data is too long, or `random` keeps giving what cannot be used: a fault of the
 * caller in both cases.
 *
 * @since 0.1.0
 * @category encryption
 * @see https://core.telegram.org/mtproto/auth_key#41-rsa-paddata-server-public-key-mentioned-above-is-implemented-as-follows
 */
export const encrypt = (
  crypto: Pick<Primitives, "sha256" | "aesIgeEncrypt" | "modPow">,
  random: (length: number) => Uint8Array,
  key: PublicKey,
  data: Uint8Array
): Uint8Array => {
  if (data.length > maxDataSize) throw new RangeError(`RSA_PAD takes ${maxDataSize} bytes, not ${data.length}`)
  const padded = concat(data, random(paddedSize - data.length))
  const reversed = padded.slice().reverse()
  const n = toBigInt(key.n)
  for (let tries = 0; tries < maxTries; tries++) {
    const temporary = random(32)
    // The hash covers the bytes in their own order, what is encrypted are the reversed ones.
    const withHash = concat(reversed, crypto.sha256(concat(temporary, padded)))
    const encrypted = crypto.aesIgeEncrypt(withHash, temporary, zeroIv)
    const whole = concat(xor(temporary, crypto.sha256(encrypted)), encrypted)
    if (toBigInt(whole) < n) return crypto.modPow(whole, key.e, key.n)
  }
  throw new RangeError("RSA_PAD found no number below the modulus: the source of randomness is broken")
}
