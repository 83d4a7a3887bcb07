/**
 * Files on their way: what was uploaded, how far a transfer has come, and where it goes on.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import * as Schema from "effect/Schema"
import type * as T from "../tl/api/types.ts"

/**
 * A file that Telegram has all parts of. It is not sent yet, and Telegram keeps it for minutes or hours only: send it
 * soon, and once.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/type/InputFile
 */
export class UploadedFile extends Schema.TaggedClass<UploadedFile>("layergram/UploadedFile")("UploadedFile", {
  /** The number that this upload goes by. */
  id: Schema.BigInt,
  parts: Schema.Int,
  /** The name that others see. */
  name: Schema.String,
  /** In bytes. */
  size: Schema.Int,
  /** Whether it went as a big file: one of more than 10 MiB, or of a length not known before; never with `smallUpTo`. */
  isBig: Schema.Boolean,
  /** MD5 in hexadecimal digits; empty for big files, of which Telegram wants none. */
  md5: Schema.String
}) {
  /** What goes into calls. */
  get input(): T.InputFile {
    const { id, name, parts } = this
    return this.isBig
      ? { _tag: "inputFileBig", id, parts, name }
      : { _tag: "inputFile", id, parts, name, md5Checksum: this.md5 }
  }
}

/**
 * How far an upload has come: enough to go on with it after a crash, in another process of the same account.
 *
 * @since 0.1.0
 * @category models
 */
export class UploadCursor extends Schema.TaggedClass<UploadCursor>("layergram/UploadCursor")("UploadCursor", {
  id: Schema.BigInt,
  name: Schema.String,
  /** In bytes; `null` when it was not known. */
  size: Schema.NullOr(Schema.Int),
  partSize: Schema.Int,
  startedAt: Schema.DateTimeUtc,
  /** When a file was changed last, in milliseconds since 1970, where it was known. */
  modified: Schema.optional(Schema.Int),
  /** The parts that Telegram has, as ranges: the first one, and the one after the last. */
  done: Schema.Array(Schema.Tuple(Schema.Int, Schema.Int)),
  /** What was in them, in four bytes each. Without this, an upload begins anew. */
  prints: Schema.optional(Schema.Uint8ArrayFromBase64)
}) {}

/**
 * How far a download has come: the parts that are where they belong already.
 *
 * @since 0.1.0
 * @category models
 */
export class DownloadCursor extends Schema.TaggedClass<DownloadCursor>("layergram/DownloadCursor")("DownloadCursor", {
  /** Which file it is, whatever its reference. */
  file: Schema.String,
  /** In bytes. */
  size: Schema.Int,
  partSize: Schema.Int,
  /** The parts that are there, as ranges: the first one, and the one after the last. */
  done: Schema.Array(Schema.Tuple(Schema.Int, Schema.Int))
}) {}
