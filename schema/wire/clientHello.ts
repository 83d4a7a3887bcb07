/**
 * The first message of a TLS connection the way that a browser writes it.
 *
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc8446#section-4.1.2
 * @see https://www.rfc-editor.org/rfc/rfc8701
 */
import * as HelloKeys from "./helloKeys.ts"
import { joined } from "./Negotiation.ts"
import type { Primitives } from "./Primitives.ts"

type Bytes = Uint8Array | ReadonlyArray<number>

const u16 = (value: number): ReadonlyArray<number> => [value >> 8, value & 0xff]

/** Bytes behind their own length in two bytes. */
const sized = (...parts: ReadonlyArray<Bytes>): Uint8Array => {
  const content = joined(...parts)
  return joined(u16(content.length), content)
}

const extension = (type: number, ...parts: ReadonlyArray<Bytes>): Uint8Array => joined(u16(type), sized(...parts))

/** A list of numbers of two bytes behind its length. */
const list = (...values: ReadonlyArray<number>): Uint8Array => sized(values.flatMap(u16))

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

/** Values that mean nothing, of the form 0x?A?A, different from their neighbours. */
const grease = (random: (length: number) => Uint8Array): ReadonlyArray<number> => {
  const bytes = random(6).map((byte) => (byte & 0xf0) | 0x0a)
  for (let i = 1; i < bytes.length; i++) if (bytes[i] === bytes[i - 1]) bytes[i] = (bytes[i] ?? 0) ^ 0x10
  return Array.from(bytes, (byte) => (byte << 8) | byte)
}

/** In an order that chance decides. */
const shuffled = (items: ReadonlyArray<Uint8Array>, random: (length: number) => Uint8Array): Array<Uint8Array> => {
  const order = random(items.length)
  return items.map((item, index) => [order[index] ?? 0, item] as const).toSorted(([a], [b]) => a - b).map(([, item]) =>
    item
  )
}

const cipherSuites = [
  0x1301,
  0x1302,
  0x1303,
  0xc02b,
  0xc02f,
  0xc02c,
  0xc030,
  0xcca9,
  0xcca8,
  0xc013,
  0xc014,
  0x9c,
  0x9d,
  0x2f,
  0x35
]
const signatureAlgorithms = [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601]

/** The hybrid of X25519 and ML-KEM-768, and X25519 alone. */
const x25519MlKem768 = 0x11ec
const x25519 = 0x001d

/**
 * A hello for `domain`, as a whole record. Its `random`, the 32 bytes at {@link randomAt}, is zero.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  { crypto, domain, random }: {
    readonly domain: string
    readonly random: (length: number) => Uint8Array
    readonly crypto: Primitives
  }
): Uint8Array => {
  const [cipher = 0, first = 0, last = 0, group = 0, version = 0] = grease(random)
  const key = () => HelloKeys.x25519(random, crypto)
  const shares = sized(
    u16(group),
    sized([0]),
    u16(x25519MlKem768),
    sized(HelloKeys.mlKem768(random), key()),
    u16(x25519),
    sized(key())
  )
  const payloadLength = 144 + 32 * ((random(1)[0] ?? 0) & 3)
  const extensions = shuffled([
    extension(0x0000, sized([0], sized(text(domain)))),
    extension(0x0005, [1, 0, 0, 0, 0]),
    extension(0x000a, list(group, x25519MlKem768, x25519, 0x17, 0x18)),
    extension(0x000b, [1, 0]),
    extension(0x000d, list(...signatureAlgorithms)),
    extension(0x0010, sized([2], text("h2"), [8], text("http/1.1"))),
    extension(0x0012),
    extension(0x0017),
    extension(0x001b, [2, 0, 2]),
    extension(0x0023),
    extension(0x002b, [6], u16(version), [3, 4, 3, 3]),
    extension(0x002d, [1, 1]),
    extension(0x0033, shares),
    extension(0x44cd, sized([2], text("h2"))),
    extension(0xfe0d, [0, 0, 1, 0, 1], random(1), sized(random(32)), sized(random(payloadLength))),
    extension(0xff01, [0])
  ], random)

  const body = joined(
    [3, 3],
    new Uint8Array(32),
    [32],
    random(32),
    list(cipher, ...cipherSuites),
    [1, 0],
    // With the long key in it, it needs no padding.
    sized(extension(first), ...extensions, extension(last, [0]))
  )
  return joined([0x16, 3, 1], sized([1, 0], sized(body)))
}

/** Where the 32 bytes called `random` begin in the record, in a hello of either side. */
export const randomAt = 11
