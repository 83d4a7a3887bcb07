/**
 * The obfuscation layer: after a random header of 64 bytes the whole stream runs through AES-256-CTR, so that it looks
 * like noise.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
import type { Framing } from "./Framing.ts"
import { u32 } from "./Framing.ts"
import type { CounterCipher, Primitives } from "./Primitives.ts"

/**
 * The header and the two keystreams, both past the header.
 *
 * @since 0.1.0
 * @category models
 */
export interface Obfuscation {
  /** What the client sends first: 64 bytes. */
  readonly header: Uint8Array
  /** For what this side sends. */
  readonly outbound: CounterCipher
  /** For what this side receives. */
  readonly inbound: CounterCipher
}

/** Length of the header in bytes. */
export const headerLength = 64

// First words that a server (or a box on the way) would take for something else: "HEAD", "POST", "GET ", "OPTI", the
// tags of the intermediate framings, and the first bytes of a TLS record.
const reserved = new Set([0x44414548, 0x54534f50, 0x20544547, 0x4954504f, 0xdddddddd, 0xeeeeeeee, 0x02010316])

/** Whether a server would take 64 random bytes for the beginning of an obfuscated stream and of nothing else. */
export const isUsable = (header: Uint8Array): boolean =>
  header[0] !== 0xef && !reserved.has(u32(header, 0)) && u32(header, 4) !== 0

const concat = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}

const ciphers = (crypto: Primitives, header: Uint8Array, secret: Uint8Array | undefined) => {
  const reversed = header.slice(8, 56).reverse()
  const key = (bytes: Uint8Array) => (secret === undefined ? bytes : crypto.sha256(concat(bytes, secret)))
  return {
    forward: crypto.aesCtr(key(header.slice(8, 40)), header.slice(40, 56)),
    backward: crypto.aesCtr(key(reversed.slice(0, 32)), reversed.slice(32, 48))
  }
}

/**
 * The client's side. `dc` goes into the header, where MTProxy servers look for it: the number of the data centre,
 * plus 10,000 for a test one, negative for a media-only address. `secret` is the 16-byte secret of such a proxy.
 *
 * @since 0.1.0
 * @category constructors
 */
export const initiate = (
  options: {
    readonly tag: Uint8Array
    readonly dc: number
    readonly random: (length: number) => Uint8Array
    readonly crypto: Primitives
    readonly secret?: Uint8Array | undefined
  }
): Obfuscation => {
  let header = options.random(headerLength)
  while (!isUsable(header)) header = options.random(headerLength)
  header.set(options.tag, 56)
  header[60] = options.dc
  header[61] = options.dc >> 8
  const { backward, forward } = ciphers(options.crypto, header, options.secret)
  // The keystream is run over the whole header, but only the last eight bytes are sent encrypted.
  const encrypted = header.slice()
  forward.apply(encrypted)
  header.set(encrypted.subarray(56), 56)
  return { header, outbound: forward, inbound: backward }
}

/**
 * The server's side, from the 64 bytes that came first. Gives `undefined` when they announce no framing that is known:
 * noise, or a client with another secret.
 *
 * @since 0.1.0
 * @category constructors
 */
export const accept = (
  options: {
    readonly header: Uint8Array
    readonly framings: ReadonlyArray<Framing>
    readonly crypto: Primitives
    readonly secret?: Uint8Array | undefined
  }
): (Obfuscation & { readonly framing: Framing; readonly dc: number }) | undefined => {
  const { backward, forward } = ciphers(options.crypto, options.header, options.secret)
  const plain = options.header.slice()
  forward.apply(plain)
  const tag = u32(plain, 56)
  const framing = options.framings.find((one) => one.obfuscatedTag !== undefined && u32(one.obfuscatedTag, 0) === tag)
  if (framing === undefined) return undefined
  const dc = (((plain[60] ?? 0) | ((plain[61] ?? 0) << 8)) << 16) >> 16
  return { header: options.header, outbound: backward, inbound: forward, framing, dc }
}
