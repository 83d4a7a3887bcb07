/**
 * The string of mtcute, version 3: base64url of the version and, in TL's serialization, flags, the data centre at home,
 * perhaps another for media, perhaps the user, and the key. Pure.
 *
 * @since 0.1.0
 * @see https://mtcute.dev/guide/topics/storage.html
 */
import * as Either from "effect/Either"
import { Reader } from "../../tl/Reader.ts"
import { Writer } from "../../tl/Writer.ts"
import type { ForeignSession, SessionDecodeError } from "../SessionString.ts"
import * as Session from "../SessionString.ts"
import { readDc, writeDc } from "./mtcuteValues.ts"

const version = 3
const flag = { self: 1, test: 2, media: 4 }

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
      Session.attempt("mtcute", () => read(bytes)),
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
    const dc = writeDc({ ...session.address, id: session.home, isTest: session.isTest === true })
    const writer = new Writer()
    writer.int(session.account === undefined ? 0 : flag.self)
    writer.bytes(dc)
    if (session.account !== undefined) {
      writer.long(BigInt(session.account.userId))
      writer.bool(session.account.isBot)
    }
    writer.bytes(key)
    const text = Session.toBase64(Uint8Array.from([version, ...writer.view()]), "url")
    return Either.right(text.replaceAll("=", ""))
  })
