/**
 * The coat that MTProxy servers with secrets of the kind `ee…` wear: a handshake that looks like TLS 1.3 and proves to
 * either side that the other has the secret, then records that look like encrypted application data.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports
 */
import * as ClientHello from "./clientHello.ts"
import { setU32, u32 } from "./Framing.ts"
import type { Finding, Negotiation } from "./Negotiation.ts"
import { failed, joined, make } from "./Negotiation.ts"
import type { Primitives } from "./Primitives.ts"

const digestLength = 32

/**
 * The keyed hash of RFC 2104, for keys of at most 64 bytes.
 *
 * @since 0.1.0
 * @category hashing
 */
export const hmacSha256 = ({ sha256 }: Primitives, key: Uint8Array, data: Uint8Array): Uint8Array => {
  const pad = (byte: number) => Uint8Array.from({ length: 64 }, (_, index) => (key[index] ?? 0) ^ byte)
  return sha256(joined(pad(0x5c), sha256(joined(pad(0x36), data))))
}

const digestOf = (message: Uint8Array): Uint8Array =>
  message.slice(ClientHello.randomAt, ClientHello.randomAt + digestLength)

/** The message with zeros where its digest is. */
const blank = (message: Uint8Array): Uint8Array => {
  const copy = message.slice()
  copy.fill(0, ClientHello.randomAt, ClientHello.randomAt + digestLength)
  return copy
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.reduce((difference, byte, index) => difference | (byte ^ (b[index] ?? 0)), a.length ^ b.length) === 0

/** The kinds of records. */
const changeCipherSpec = 0x14
const handshake = 0x16
const applicationData = 0x17

const changeCipherSpecRecord = [changeCipherSpec, 3, 3, 0, 1, 1]

/** The length of what stands behind the five bytes at `at`, which must be the head of such a record. */
const recordLength = (bytes: Uint8Array, at: number, kind: number): number | "Foreign" | undefined => {
  const head = [kind, 3, 3]
  for (let i = 0; i < 3; i++) if (at + i < bytes.length && bytes[at + i] !== head[i]) return "Foreign"
  return bytes.length < at + 5 ? undefined : ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0)
}

/** Three records: the hello, the change of ciphers, and the first encrypted ones. */
const serverHelloLimit = 2 * (5 + 65_535) + changeCipherSpecRecord.length

/** The length of a server's answer; "Foreign" when it is none. */
const answerLength = (bytes: Uint8Array): number | "Foreign" | undefined => {
  const first = recordLength(bytes, 0, handshake)
  if (typeof first !== "number") return first
  const second = 5 + first
  const change = recordLength(bytes, second, changeCipherSpec)
  if (typeof change !== "number") return change
  if (first < ClientHello.randomAt - 5 + digestLength || change !== 1) return "Foreign"
  const third = second + changeCipherSpecRecord.length
  const last = recordLength(bytes, third, applicationData)
  return typeof last === "number" ? third + 5 + last : last
}

/**
 * The settings of one side.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The 16 bytes of the secret. */
  readonly key: Uint8Array
  readonly crypto: Primitives
  readonly random: (length: number) => Uint8Array
  /** In seconds since 1970. */
  readonly now: number
}

/**
 * The client's side of the handshake. What it is done with goes on in records: see {@link records}.
 *
 * @since 0.1.0
 * @category constructors
 */
export const negotiate = (options: Options & { readonly domain: string }): Negotiation => {
  const { crypto, key, now } = options
  const hello = ClientHello.make(options)
  const digest = hmacSha256(crypto, key, hello)
  setU32(digest, 28, (u32(digest, 28) ^ now) >>> 0)
  hello.set(digest, ClientHello.randomAt)

  const answered = (bytes: Uint8Array): Finding => {
    const length = answerLength(bytes)
    if (length === "Foreign") return failed("NotAProxy", "its answer is no such handshake")
    if (length === undefined || bytes.length < length) return undefined
    const answer = bytes.subarray(0, length)
    return isEqual(digestOf(answer), hmacSha256(crypto, key, joined(digest, blank(answer))))
      ? { _tag: "Found", consumed: length, send: Uint8Array.from(changeCipherSpecRecord) }
      : failed("NotAProxy", "its answer does not prove that it has the secret")
  }
  return make(hello, answered, serverHelloLimit)
}

/** Clocks of clients may be so many seconds off. */
const window = 600

/**
 * The server's side of the handshake: fails as `NotAProxy` for whoever has not the secret.
 *
 * @since 0.1.0
 * @category constructors
 */
export const accept = ({ crypto, key, now, random }: Options): Negotiation => {
  const greeted = (bytes: Uint8Array): Finding => {
    const isHello = [0x16, 3, 1].every((byte, index) => index >= bytes.length || bytes[index] === byte)
    if (!isHello) return failed("NotAProxy", "this is no hello")
    if (bytes.length < 5) return undefined
    const length = 5 + (((bytes[3] ?? 0) << 8) | (bytes[4] ?? 0))
    if (bytes.length < length) return undefined
    const hello = bytes.subarray(0, length)
    const sessionAt = ClientHello.randomAt + digestLength + 1
    const digest = digestOf(hello)
    const expected = hmacSha256(crypto, key, blank(hello))
    const time = (u32(digest, 28) ^ u32(expected, 28)) >>> 0
    if (length < sessionAt + 32 || !isEqual(digest.subarray(0, 28), expected.subarray(0, 28))) {
      return failed("NotAProxy", "the hello does not prove that they have the secret")
    }
    if (Math.abs(time - now) > window) return failed("NotAProxy", `their clock is ${time - now} seconds off`)
    const body = joined(
      [3, 3],
      new Uint8Array(digestLength),
      [32],
      hello.subarray(sessionAt, sessionAt + 32),
      [0x13, 1, 0, 0, 46, 0, 0x2b, 0, 2, 3, 4, 0, 0x33, 0, 36, 0, 0x1d, 0, 32],
      random(32)
    )
    const message = joined([2, 0, body.length >> 8, body.length & 0xff], body)
    const noise = random(1024 + ((random(1)[0] ?? 0) << 2))
    const answer = joined(
      [handshake, 3, 3, message.length >> 8, message.length & 0xff],
      message,
      changeCipherSpecRecord,
      [applicationData, 3, 3, noise.length >> 8, noise.length & 0xff],
      noise
    )
    answer.set(hmacSha256(crypto, key, joined(digest, answer)), ClientHello.randomAt)
    return { _tag: "Found", consumed: length, send: answer, next: changed }
  }
  const changed = (bytes: Uint8Array): Finding => {
    const isChange = changeCipherSpecRecord.every((byte, index) => index >= bytes.length || bytes[index] === byte)
    if (!isChange) return failed("NotAProxy", "they do not change the cipher")
    const consumed = changeCipherSpecRecord.length
    return bytes.length < consumed ? undefined : { _tag: "Found", consumed }
  }
  return make(Uint8Array.of(), greeted, serverHelloLimit)
}

/** Browsers write no longer records at the beginning of a connection. */
const maxWritten = 2878

/**
 * Puts bytes into records of application data.
 *
 * @since 0.1.0
 * @category records
 */
export const records = (bytes: Uint8Array): Uint8Array => {
  const count = Math.ceil(bytes.length / maxWritten)
  const out = new Uint8Array(bytes.length + 5 * count)
  for (let i = 0; i < count; i++) {
    const content = bytes.subarray(i * maxWritten, (i + 1) * maxWritten)
    const at = i * (5 + maxWritten)
    out.set([applicationData, 3, 3, content.length >> 8, content.length & 0xff], at)
    out.set(content, at + 5)
  }
  return out
}

/**
 * Takes the bytes out of records, as they come: a record is not held until it is whole, so nothing but the five bytes
 * of its head is kept. Gives `false` once something else comes than application data.
 *
 * @since 0.1.0
 * @category records
 */
export const reader = (): (chunk: Uint8Array, deliver: (bytes: Uint8Array) => void) => boolean => {
  const head = new Uint8Array(5)
  let headLength = 0
  let left = 0
  return (chunk, deliver) => {
    let at = 0
    while (at < chunk.length) {
      if (left > 0) {
        const content = chunk.subarray(at, at + left)
        at += content.length
        left -= content.length
        deliver(content)
        continue
      }
      head[headLength++] = chunk[at++] ?? 0
      const length = recordLength(head.subarray(0, headLength), 0, applicationData)
      if (length === undefined) continue
      if (length === "Foreign" || length === 0) return false
      left = length
      headLength = 0
    }
    return true
  }
}
