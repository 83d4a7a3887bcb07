/**
 * Writes as bytes, and the journal that a session file is. Pure.
 *
 * A file is a head (`LGRM`, a version, three zeros) and frames. A frame is the length of its body, four bytes that prove
 * the length, the body, and a SHA-256 over everything since the head. The first frame is the whole session; each of the
 * others is a commit. A frame that ends too early at the end of the file is a commit that never was: whoever wrote it
 * was killed. Anything else that does not fit is damage.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { Write } from "../../services/SessionRecords.ts"
import { SessionStoreError } from "../../services/SessionStore.ts"
import { concat, equal } from "../crypto/bytes.ts"
import { recognise } from "./recognise.ts"
import { damaged } from "./values.ts"

const codes = { Put: 1, Remove: 2, Clear: 3 } as const
const longestName = 255

/**
 * The writes, one after another.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encodeWrites = (writes: Iterable<Write>): Uint8Array => {
  const parts: Array<Uint8Array> = []
  for (const write of writes) {
    if (write._tag === "Clear") {
      parts.push(Uint8Array.of(codes.Clear))
      continue
    }
    const name = new TextEncoder().encode(write.name)
    if (name.length > longestName) throw new RangeError(`a record's name has ${name.length} bytes`)
    parts.push(Uint8Array.of(codes[write._tag], name.length), name)
    if (write._tag === "Put") parts.push(uint32(write.value.length), write.value)
  }
  // There may be far more parts than a function takes arguments.
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * The writes that the bytes say, if they say any.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decodeWrites = (bytes: Uint8Array): Option.Option<ReadonlyArray<Write>> => {
  const writes: Array<Write> = []
  let at = 0
  const take = (length: number): Uint8Array | undefined => {
    if (at + length > bytes.length) return undefined
    at += length
    return bytes.subarray(at - length, at)
  }
  while (at < bytes.length) {
    const code = take(1)?.[0]
    if (code === codes.Clear) {
      writes.push(Write.Clear())
      continue
    }
    const nameBytes = take(take(1)?.[0] ?? bytes.length)
    if (nameBytes === undefined) return Option.none()
    const name = new TextDecoder().decode(nameBytes)
    if (code === codes.Remove) {
      writes.push(Write.Remove({ name }))
      continue
    }
    const size = take(4)
    const value = size && take(readUint32(size, 0))
    if (code !== codes.Put || value === undefined) return Option.none()
    writes.push(Write.Put({ name, value: value.slice() }))
  }
  return Option.some(writes)
}

const uint32 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}

const readUint32 = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true)

type Hash = Pick<Primitives, "sha256">

const version = 2
const head = Uint8Array.of(0x4c, 0x47, 0x52, 0x4d, version, 0, 0, 0)
const magicLength = 4
const hashLength = 32
const frameHeadLength = 8

/** The bytes that prove a frame's length. */
const proof = (crypto: Hash, chain: Uint8Array, length: Uint8Array): Uint8Array =>
  crypto.sha256(concat(chain, length)).subarray(0, 4)

/**
 * One more frame. `chain` is the hash at the end of the last one.
 *
 * @since 0.1.0
 * @category models
 */
export interface Frame {
  readonly bytes: Uint8Array
  readonly chain: Uint8Array
}

/**
 * A commit as a frame that follows others.
 *
 * @since 0.1.0
 * @category encoding
 */
export const append = (crypto: Hash, chain: Uint8Array, writes: Iterable<Write>): Frame => {
  const body = encodeWrites(writes)
  const length = uint32(body.length)
  const next = crypto.sha256(concat(chain, length, body))
  return { bytes: concat(length, proof(crypto, chain, length), body, next), chain: next }
}

/**
 * A whole file with everything in its first frame.
 *
 * @since 0.1.0
 * @category encoding
 */
export const begin = (crypto: Hash, writes: Iterable<Write>): Frame => {
  const frame = append(crypto, crypto.sha256(head), writes)
  return { bytes: concat(head, frame.bytes), chain: frame.chain }
}

/**
 * What a file says.
 *
 * @since 0.1.0
 * @category models
 */
export interface Journal {
  readonly writes: ReadonlyArray<Write>
  readonly chain: Uint8Array
  /** Whether a commit at the end was cut off. */
  readonly isCut: boolean
}

/** Some systems leave zeros, or nothing, of a file that was written when the power went. */
const beginsAsOurs = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0) || bytes.subarray(0, magicLength).every((byte, at) => byte === head[at])

/**
 * Reads a file.
 *
 * @since 0.1.0
 * @category decoding
 */
export const read = (crypto: Hash, bytes: Uint8Array): Either.Either<Journal, SessionStoreError> => {
  if (!beginsAsOurs(bytes)) {
    return Either.left(new SessionStoreError({ operation: "load", reason: "NotASession", found: recognise(bytes) }))
  }
  const found = bytes[magicLength] ?? 0
  if (found > version && bytes.subarray(magicLength + 1, head.length).every((byte) => byte === 0)) {
    const cause = `version ${found}`
    return Either.left(new SessionStoreError({ operation: "load", reason: "NewerVersion", cause }))
  }
  if (!equal(bytes.subarray(0, head.length), head)) return Either.left(damaged("the head does not fit"))

  const writes: Array<Write> = []
  let chain = crypto.sha256(head)
  let at = head.length
  for (let frame = 0; at < bytes.length || frame === 0; frame++) {
    const cut = (): Either.Either<Journal, SessionStoreError> =>
      frame === 0 ? Either.left(damaged("the file is cut off")) : Either.right({ writes, chain, isCut: true })
    if (bytes.length - at < frameHeadLength) return cut()
    const length = bytes.subarray(at, at + 4)
    if (!equal(proof(crypto, chain, length), bytes.subarray(at + 4, at + frameHeadLength))) {
      return Either.left(damaged(`the head of frame ${frame} does not fit`))
    }
    const start = at + frameHeadLength
    const end = start + readUint32(length, 0)
    if (bytes.length < end + hashLength) return cut()
    const body = bytes.subarray(start, end)
    const next = crypto.sha256(concat(chain, length, body))
    if (!equal(next, bytes.subarray(end, end + hashLength))) {
      return Either.left(damaged(`the checksum of frame ${frame} does not fit`))
    }
    const decoded = decodeWrites(body)
    if (Option.isNone(decoded)) return Either.left(damaged(`frame ${frame} says nothing that is understood`))
    for (const write of decoded.value) writes.push(write)
    chain = next
    at = end + hashLength
  }
  return Either.right({ writes, chain, isCut: false })
}
