/**
 * The bytes of a stored session: `LGRM`, a version, the session as JSON, and SHA-256 of all that stands before it. Pure.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Schema from "effect/Schema"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { SessionStoreError, StoredSession } from "../../services/SessionStore.ts"

const magic = Uint8Array.of(0x4c, 0x47, 0x52, 0x4d)
const version = 1
const headLength = 8
const hashLength = 32

const Json = Schema.parseJson(StoredSession)
const decodeJson = Schema.decodeUnknownEither(Json)
const encodeJson = Schema.encodeSync(Json)

type Hash = Pick<Primitives, "sha256">

/**
 * The session as bytes.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (crypto: Hash, session: StoredSession): Uint8Array => {
  const json = new TextEncoder().encode(encodeJson(session))
  const bytes = new Uint8Array(headLength + json.length + hashLength)
  bytes.set(magic)
  bytes[4] = version
  bytes.set(json, headLength)
  const end = headLength + json.length
  bytes.set(crypto.sha256(bytes.subarray(0, end)), end)
  return bytes
}

const refuse = (reason: SessionStoreError["reason"], cause: unknown) =>
  Either.left(new SessionStoreError({ operation: "load", reason, cause }))

/**
 * The session that the bytes hold. Damaged ones, and those of a newer version, are told apart.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = (crypto: Hash, bytes: Uint8Array): Either.Either<StoredSession, SessionStoreError> => {
  const end = bytes.length - hashLength
  if (end < headLength || magic.some((byte, i) => bytes[i] !== byte)) return refuse("Damaged", "not a session")
  if (crypto.sha256(bytes.subarray(0, end)).some((byte, i) => bytes[end + i] !== byte)) {
    return refuse("Damaged", "the checksum does not fit")
  }
  if ((bytes[4] ?? 0) > version) return refuse("NewerVersion", `version ${bytes[4]}`)
  return Either.mapLeft(
    decodeJson(new TextDecoder().decode(bytes.subarray(headLength, end))),
    (cause) => new SessionStoreError({ operation: "load", reason: "Damaged", cause })
  )
}
