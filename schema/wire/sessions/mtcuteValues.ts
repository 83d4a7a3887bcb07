/**
 * What mtcute's strings and its databases are made of: data centres, users, numbers and access hashes. Pure; what reads
 * throws `TlDecodeError`.
 *
 * @since 0.1.0
 * @see https://mtcute.dev/guide/topics/storage.html
 */
import { Reader } from "../../tl/Reader.ts"
import { Writer } from "../../tl/Writer.ts"

const dcFlag = { ipv6: 1, media: 2, test: 4 }
const dcVersions = new Set([1, 2])
const userVersion = 1

/**
 * A data centre and where it answers.
 *
 * @since 0.1.0
 * @category models
 */
export interface Dc {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly isTest: boolean
}

/**
 * A data centre: its version, number and flags in a byte each, its address and port.
 *
 * @since 0.1.0
 * @category decoding
 */
export const readDc = (bytes: Uint8Array): Dc => {
  const [version = 0, id = 0, flags = 0] = bytes
  const reader = new Reader(bytes, Math.min(3, bytes.length))
  if (!dcVersions.has(version)) return reader.malformed("the version of a data centre")
  const host = reader.string()
  const port = reader.int()
  return { id, host, port, isTest: version === 2 && (flags & dcFlag.test) !== 0 }
}

/**
 * The bytes of a data centre.
 *
 * @since 0.1.0
 * @category encoding
 */
export const writeDc = ({ host, id, isTest, port }: Dc): Uint8Array => {
  const writer = new Writer()
  writer.string(host)
  writer.int(port)
  const flags = (host.includes(":") ? dcFlag.ipv6 : 0) | (isTest ? dcFlag.test : 0)
  return Uint8Array.from([2, id, flags, ...writer.view()])
}

/**
 * Who is signed in; `undefined` when nobody is. What follows the id, names, is not looked at.
 *
 * @since 0.1.0
 * @category decoding
 */
export const readUser = (bytes: Uint8Array): { readonly userId: number; readonly isBot: boolean } | undefined => {
  if (bytes.length === 0) return undefined
  const reader = new Reader(bytes)
  if (reader.int() !== userVersion) return reader.malformed("the version of a user")
  const isBot = (reader.int() & 1) !== 0
  return { userId: Number(reader.long()), isBot }
}

/**
 * The bytes of who is signed in.
 *
 * @since 0.1.0
 * @category encoding
 */
export const writeUser = ({ isBot, userId }: { readonly userId: number; readonly isBot: boolean }): Uint8Array => {
  const writer = new Writer()
  writer.int(userVersion)
  writer.int(isBot ? 1 : 0)
  writer.long(BigInt(userId))
  return writer.copy()
}

/**
 * A counter, as four bytes.
 *
 * @since 0.1.0
 * @category decoding
 */
export const readCounter = (bytes: Uint8Array): number => {
  const reader = new Reader(bytes)
  const counter = reader.int()
  reader.done("the end of a counter")
  return counter
}

/**
 * The bytes of a counter.
 *
 * @since 0.1.0
 * @category encoding
 */
export const writeCounter = (counter: number): Uint8Array => {
  const writer = new Writer()
  writer.int(counter)
  return writer.copy()
}

/**
 * An access hash: its lower and its upper half as signed numbers, with `|` between them. Empty for basic groups.
 *
 * @since 0.1.0
 * @category decoding
 */
export const readHash = (text: string): bigint | undefined => {
  if (text === "") return 0n
  const found = /^(-?\d{1,10})\|(-?\d{1,10})$/.exec(text)
  if (found === null) return undefined
  const [, low = "", high = ""] = found
  return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt.asUintN(32, BigInt(low)))
}

/**
 * The text of an access hash.
 *
 * @since 0.1.0
 * @category encoding
 */
export const writeHash = (hash: bigint): string => `${BigInt.asIntN(32, hash)}|${BigInt.asIntN(32, hash >> 32n)}`
