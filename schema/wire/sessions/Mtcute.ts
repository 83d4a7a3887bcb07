/**
 * The string of mtcute, version 3: base64url of the version and, in TL's serialization, flags, the data centre at home,
 * perhaps another for media, perhaps the user, and the key. Pure.
 *
 * @since 0.1.0
 * @see https://mtcute.dev/guide/topics/storage.html
 */
import * as Either from "effect/Either"
import { Reader, TlDecodeError } from "../../tl/Reader.ts"
import { Writer } from "../../tl/Writer.ts"
import type { ForeignSession, SessionDecodeError } from "../SessionString.ts"
import * as Session from "../SessionString.ts"

const version = 3
const flag = { self: 1, test: 2, media: 4 }
const dcFlag = { ipv6: 1, media: 2, test: 4 }
const dcVersions = new Set([1, 2])

/** A data centre: its version, number and flags in a byte each, its address and port. Throws `TlDecodeError`. */
const readDc = (bytes: Uint8Array) => {
  const [version = 0, id = 0, flags = 0] = bytes
  const reader = new Reader(bytes, Math.min(3, bytes.length))
  if (!dcVersions.has(version)) return reader.malformed("the version of a data centre")
  const host = reader.string()
  const port = reader.int()
  return { id, host, port, isTest: version === 2 && (flags & dcFlag.test) !== 0 }
}

const read = (bytes: Uint8Array): ForeignSession => {
  const reader = new Reader(bytes, 1)
  const flags = reader.int()
  const dc = readDc(reader.bytes().slice())
  if ((flags & flag.media) !== 0) readDc(reader.bytes().slice())
  const account = (flags & flag.self) === 0 ? undefined : { userId: Number(reader.long()), isBot: reader.bool() }
  const key = reader.bytes().slice()
  reader.done("the end of the session")
  return {
    home: dc.id,
    keys: [{ dc: dc.id, key }],
    address: { host: dc.host, port: dc.port },
    isTest: dc.isTest || (flags & flag.test) !== 0,
    account
  }
}

/**
 * Reads a string of mtcute.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = (text: string): Either.Either<ForeignSession, SessionDecodeError> =>
  Either.flatMap(Session.fromBase64("mtcute", text), (bytes) => {
    if (bytes[0] !== version) return Session.refuse("mtcute", "it is not of version 3")
    return Either.flatMap(
      Either.try({
        try: () => read(bytes),
        catch: (error) => {
          if (!(error instanceof TlDecodeError)) throw error
          return new Session.SessionDecodeError({ format: "mtcute", problem: `${error.expected} does not fit` })
        }
      }),
      (session) => Session.accept("mtcute", session)
    )
  })

/**
 * Writes a string for mtcute.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (session: ForeignSession): Either.Either<string, Session.SessionEncodeError> =>
  Either.flatMap(Session.homeKey("mtcute", session), (key) => {
    if (session.address === undefined) {
      const problem = "the address of home is not known"
      return Either.left(new Session.SessionEncodeError({ format: "mtcute", problem }))
    }
    const { host, port } = session.address
    const dc = new Writer()
    dc.string(host)
    dc.int(port)
    const flags = (host.includes(":") ? dcFlag.ipv6 : 0) | (session.isTest === true ? dcFlag.test : 0)
    const writer = new Writer()
    writer.int(session.account === undefined ? 0 : flag.self)
    writer.bytes(Uint8Array.from([2, session.home, flags, ...dc.view()]))
    if (session.account !== undefined) {
      writer.long(BigInt(session.account.userId))
      writer.bool(session.account.isBot)
    }
    writer.bytes(key)
    const text = Session.toBase64(Uint8Array.from([version, ...writer.view()]), "url")
    return Either.right(text.replaceAll("=", ""))
  })
