/**
 * A session as a line of text: base64url of a version, the writes that make it (`layers/store/frames.ts`), and a CRC-32
 * that finds what copying spoils. Pure.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as Option from "effect/Option"
import { crc32 } from "../../schema/wire/Full.ts"
import { SessionDecodeError } from "../../schema/wire/SessionString.ts"
import type { Write } from "../../services/SessionRecords.ts"
import { concat } from "../crypto/bytes.ts"
import { decodeWrites, encodeWrites } from "./frames.ts"

const version = 1
const checkLength = 4

const check = (bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array(checkLength)
  new DataView(out.buffer).setUint32(0, crc32(bytes))
  return out
}

/**
 * The text that says these writes.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (writes: Iterable<Write>): string => {
  const body = concat(Uint8Array.of(version), encodeWrites(writes))
  return Encoding.encodeBase64Url(concat(body, check(body)))
}

const refuse = (problem: string) => Either.left(new SessionDecodeError({ format: "layergram", problem }))

/**
 * The writes that a text says; none for an empty one. Blanks around it do not matter.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = (text: string): Either.Either<ReadonlyArray<Write>, SessionDecodeError> => {
  const trimmed = text.trim()
  if (trimmed === "") return Either.right([])
  const bytes = Encoding.decodeBase64Url(trimmed)
  if (Either.isLeft(bytes)) return refuse("it is not base64url")
  const end = bytes.right.length - checkLength
  if (end < 1) return refuse("it is too short")
  const body = bytes.right.subarray(0, end)
  if (check(body).some((byte, i) => byte !== bytes.right[end + i])) return refuse("its checksum does not fit")
  if (body[0] !== version) return refuse(`it is of version ${body[0]}, which is newer than this code`)
  return Option.match(decodeWrites(body.subarray(1)), {
    onNone: () => refuse("it says nothing that is understood"),
    onSome: (writes) => Either.right(writes)
  })
}
