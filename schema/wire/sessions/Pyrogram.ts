/**
 * The strings of Pyrogram and its descendants: base64url of data centre, api id, whether it is a test server, the key,
 * user id, and whether that is a bot; numbers are big-endian. Older ones have no api id, and the oldest have 4 bytes for
 * the user. Pure.
 *
 * @since 0.1.0
 * @see https://docs.pyrogram.org/topics/storage-engines
 */
import * as Either from "effect/Either"
import type { ForeignSession, SessionDecodeError } from "../SessionString.ts"
import * as Session from "../SessionString.ts"

/** Where things are, by the length of the whole. */
const layouts = new Map([
  [271, { apiId: 1, test: 5, key: 6, user: 262, userLength: 8, bot: 270 }],
  [267, { apiId: undefined, test: 1, key: 2, user: 258, userLength: 8, bot: 266 }],
  [263, { apiId: undefined, test: 1, key: 2, user: 258, userLength: 4, bot: 262 }]
])

/**
 * Reads a string of Pyrogram.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = (text: string): Either.Either<ForeignSession, SessionDecodeError> =>
  Either.flatMap(Session.fromBase64("pyrogram", text), (bytes) => {
    const layout = layouts.get(bytes.length)
    if (layout === undefined) return Session.refuse("pyrogram", "it has the wrong length")
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const [test, bot] = [bytes[layout.test] ?? 0, bytes[layout.bot] ?? 0]
    if (test > 1 || bot > 1) return Session.refuse("pyrogram", "a truth value is neither 0 nor 1")
    const userId = layout.userLength === 8 ? Number(view.getBigUint64(layout.user)) : view.getUint32(layout.user)
    const dc = bytes[0] ?? 0
    return Session.accept("pyrogram", {
      home: dc,
      keys: [{ dc, key: bytes.slice(layout.key, layout.key + Session.keyLength) }],
      isTest: test === 1,
      apiId: layout.apiId === undefined ? undefined : view.getUint32(layout.apiId),
      account: userId === 0 ? undefined : { userId, isBot: bot === 1 }
    })
  })

/**
 * Writes a string for Pyrogram 2.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (session: ForeignSession): Either.Either<string, Session.SessionEncodeError> =>
  Either.flatMap(Session.homeKey("pyrogram", session), (key) => {
    if (session.account === undefined) {
      const problem = "it is not known who is signed in"
      return Either.left(new Session.SessionEncodeError({ format: "pyrogram", problem }))
    }
    const bytes = new Uint8Array(271)
    const view = new DataView(bytes.buffer)
    bytes[0] = session.home
    view.setUint32(1, session.apiId ?? 0)
    bytes[5] = session.isTest === true ? 1 : 0
    bytes.set(key, 6)
    view.setBigUint64(262, BigInt(session.account.userId))
    bytes[270] = session.account.isBot ? 1 : 0
    return Either.right(Session.toBase64(bytes, "url").replaceAll("=", ""))
  })
