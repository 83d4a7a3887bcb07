/**
 * The secrets of MTProxy servers: 16 bytes, and how the stream is to be dressed.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"

/**
 * A secret.
 *
 * - `Plain`: obfuscation only, in any framing.
 * - `Padded` (`dd…`): obfuscation in the padded intermediate framing.
 * - `FakeTls` (`ee…`): the same inside of what looks like TLS with `domain`.
 *
 * @since 0.1.0
 * @category models
 */
export type ProxySecret =
  | { readonly _tag: "Plain"; readonly key: Uint8Array }
  | { readonly _tag: "Padded"; readonly key: Uint8Array }
  | { readonly _tag: "FakeTls"; readonly key: Uint8Array; readonly domain: string }

const keyLength = 16

/** The longest domain, in bytes. */
const maxDomain = 182

/**
 * A secret from its bytes; `undefined` for what is none.
 *
 * @since 0.1.0
 * @category parsing
 */
export const fromBytes = (bytes: Uint8Array): ProxySecret | undefined => {
  if (bytes.length === keyLength) return { _tag: "Plain", key: bytes }
  const key = bytes.slice(1, 1 + keyLength)
  if (bytes.length === 1 + keyLength) return bytes[0] === 0xdd ? { _tag: "Padded", key } : undefined
  const domain = String.fromCharCode(...bytes.subarray(1 + keyLength, 2 + keyLength + maxDomain))
  const isDomain = bytes[0] === 0xee && domain.length <= maxDomain && /^[\w.-]+$/.test(domain)
  return isDomain ? { _tag: "FakeTls", key, domain } : undefined
}

/**
 * A secret from hexadecimal digits or base64, in either alphabet, with or without padding; `undefined` for what is none.
 *
 * @since 0.1.0
 * @category parsing
 */
export const fromText = (text: string): ProxySecret | undefined => {
  const hex = Either.getOrUndefined(Encoding.decodeHex(text.toLowerCase()))
  const secret = hex === undefined ? undefined : fromBytes(hex)
  if (secret !== undefined) return secret
  const base64 = text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "")
  const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=")
  const bytes = Either.getOrUndefined(Encoding.decodeBase64(padded))
  return bytes === undefined ? undefined : fromBytes(bytes)
}

/**
 * The bytes of a secret.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toBytes = (secret: ProxySecret): Uint8Array => {
  switch (secret._tag) {
    case "Plain":
      return secret.key
    case "Padded":
      return Uint8Array.of(0xdd, ...secret.key)
    case "FakeTls":
      return Uint8Array.of(0xee, ...secret.key, ...new TextEncoder().encode(secret.domain))
  }
}

/**
 * A secret in hexadecimal digits, as every client takes it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toText = (secret: ProxySecret): string => Encoding.encodeHex(toBytes(secret))
