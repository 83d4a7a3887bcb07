/**
 * The string of GramJS: `1` and base64 of the data centre's number, the length of its address, the address as text, its
 * port, and the key; numbers are big-endian. GramJS takes strings of Telethon, too, and so does this. Pure.
 *
 * @since 0.1.0
 * @see https://gram.js.org/getting-started/authorization
 */
import * as Either from "effect/Either"
import type { ForeignSession, SessionDecodeError } from "../SessionString.ts"
import * as Session from "../SessionString.ts"
import * as Telethon from "./Telethon.ts"

const version = "1"
/** No address is longer; the first bytes of one that Telethon wrote say more. */
const longest = 100

/**
 * Reads a string of GramJS.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = (text: string): Either.Either<ForeignSession, SessionDecodeError> => {
  const trimmed = text.trim()
  if (!trimmed.startsWith(version)) return Session.refuse("gramjs", "it does not begin with the version 1")
  return Either.flatMap(Session.fromBase64("gramjs", trimmed.slice(version.length)), (bytes) => {
    const dc = bytes[0] ?? 0
    const length = ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0)
    if (length > longest) {
      return Either.mapLeft(
        Telethon.decode(trimmed),
        ({ problem }) => new Session.SessionDecodeError({ format: "gramjs", problem })
      )
    }
    const end = 3 + length
    if (bytes.length !== end + 2 + Session.keyLength) return Session.refuse("gramjs", "it has the wrong length")
    const host = new TextDecoder().decode(bytes.subarray(3, end))
    return Session.accept("gramjs", {
      home: dc,
      keys: [{ dc, key: bytes.slice(end + 2) }],
      address: { host, port: ((bytes[end] ?? 0) << 8) | (bytes[end + 1] ?? 0) }
    })
  })
}

/**
 * Writes a string for GramJS.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (session: ForeignSession): Either.Either<string, Session.SessionEncodeError> =>
  Either.flatMap(Session.homeKey("gramjs", session), (key) => {
    if (session.address === undefined) {
      const problem = "the address of home is not known"
      return Either.left(new Session.SessionEncodeError({ format: "gramjs", problem }))
    }
    const host = new TextEncoder().encode(session.address.host)
    const { port } = session.address
    const bytes = Uint8Array.from([session.home, 0, host.length, ...host, port >> 8, port & 0xff, ...key])
    return Either.right(version + Session.toBase64(bytes, "standard"))
  })
