/**
 * Telethon's string, version 1: `1` and base64 of the data centre's number, its address as 4 or 16 bytes, its port, and
 * the key; numbers are big-endian. Pure.
 *
 * @since 0.1.0
 * @see https://docs.telethon.dev/en/stable/concepts/sessions.html
 */
import * as Either from "effect/Either"
import type { ForeignSession, SessionDecodeError } from "../SessionString.ts"
import * as Session from "../SessionString.ts"

const version = "1"
const lengths = new Set([4, 16].map((address) => 1 + address + 2 + Session.keyLength))

/**
 * Reads a string of Telethon.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = (text: string): Either.Either<ForeignSession, SessionDecodeError> => {
  const trimmed = text.trim()
  if (!trimmed.startsWith(version)) return Session.refuse("telethon", "it does not begin with the version 1")
  return Either.flatMap(Session.fromBase64("telethon", trimmed.slice(version.length)), (bytes) => {
    if (!lengths.has(bytes.length)) return Session.refuse("telethon", "it has the wrong length")
    const end = bytes.length - Session.keyLength
    const dc = bytes[0] ?? 0
    return Session.accept("telethon", {
      home: dc,
      keys: [{ dc, key: bytes.slice(end) }],
      address: {
        host: Session.addressText(bytes.subarray(1, end - 2)),
        port: ((bytes[end - 2] ?? 0) << 8) | (bytes[end - 1] ?? 0)
      }
    })
  })
}

/**
 * Writes a string for Telethon.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (session: ForeignSession): Either.Either<string, Session.SessionEncodeError> =>
  Either.flatMap(Session.homeKey("telethon", session), (key) => {
    const address = session.address === undefined ? undefined : Session.addressBytes(session.address.host)
    if (address === undefined || session.address === undefined) {
      const problem = "the address of home is not known as an IP address"
      return Either.left(new Session.SessionEncodeError({ format: "telethon", problem }))
    }
    const { port } = session.address
    const bytes = Uint8Array.from([session.home, ...address, port >> 8, port & 0xff, ...key])
    return Either.right(version + Session.toBase64(bytes, "url"))
  })
