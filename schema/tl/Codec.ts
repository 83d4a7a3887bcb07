/**
 * Turns values into bytes and back, for use by hand: `Codec.encode(peer, writePeer)`, `Codec.decode(bytes, readPeer)`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/serialize
 */
import * as Either from "effect/Either"
import { Reader } from "./Reader.ts"
import { TlDecodeError } from "./TlDecodeError.ts"
import { TlEncodeError, Writer } from "./Writer.ts"

/**
 * How to decode.
 *
 * @since 0.1.0
 * @category models
 */
export interface DecodeOptions {
  /** Whether bytes after the value are an error. `false` unless said otherwise. */
  readonly exact?: boolean | undefined
}

/**
 * Reads a value. Throws `TlDecodeError` for bytes that are not one.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decodeUnsafe = <A>(bytes: Uint8Array, read: (reader: Reader) => A, options?: DecodeOptions): A => {
  const reader = new Reader(bytes)
  const value = read(reader)
  if (options?.exact === true) reader.done("the end")
  return value
}

/**
 * Reads a value.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = <A>(
  bytes: Uint8Array,
  read: (reader: Reader) => A,
  options?: DecodeOptions
): Either.Either<A, TlDecodeError> =>
  Either.try({
    try: () => decodeUnsafe(bytes, read, options),
    catch: (error) => {
      if (error instanceof TlDecodeError) return error
      throw error
    }
  })

// Kept between calls; whoever encodes takes it away meanwhile, because a getter of a value could encode, too.
let spare: Writer | undefined

/** More than any message may have: larger memory is given back. */
const keep = 1 << 20

/**
 * Writes a value into fresh bytes. Throws `TlEncodeError` for a value that TL has no form for.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encodeUnsafe = <A>(value: A, write: (writer: Writer, value: A) => void): Uint8Array => {
  const writer = spare ?? new Writer()
  spare = undefined
  writer.reset()
  write(writer, value)
  const bytes = writer.copy()
  if (writer.capacity <= keep) spare = writer
  return bytes
}

/**
 * Writes a value into fresh bytes.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = <A>(
  value: A,
  write: (writer: Writer, value: A) => void
): Either.Either<Uint8Array, TlEncodeError> =>
  Either.try({
    try: () => encodeUnsafe(value, write),
    catch: (error) => {
      if (error instanceof TlEncodeError) return error
      throw error
    }
  })
