/**
 * How moving files can fail. Next on the way: `services/Files.ts`, which hands them on.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import * as Schema from "effect/Schema"

/**
 * A file is too long: for the account (2000 MiB, or 4000 MiB with Premium), or for the limit that the caller has set.
 *
 * @since 0.1.0
 * @category errors
 */
export class FileTooLarge extends Schema.TaggedError<FileTooLarge>()("FileTooLarge", {
  /** In bytes, as far as it is known. */
  size: Schema.Int,
  /** In bytes. */
  limit: Schema.Int
}) {
  /** No: it stays too long. */
  get retryable(): boolean {
    return false
  }
  /** What was moved is thrown away. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `a file of ${this.size} bytes is longer than ${this.limit} bytes`
  }
}

/**
 * A source gave nothing, or not as many bytes as it said; or a file of Telegram's has another length than it should.
 *
 * @since 0.1.0
 * @category errors
 */
export class FileSizeMismatch extends Schema.TaggedError<FileSizeMismatch>()("FileSizeMismatch", {
  /** In bytes; at least 1. */
  expected: Schema.Int,
  /** In bytes, as far as it was read. */
  actual: Schema.Int
}) {
  /** No: the length has to be found out again. */
  get retryable(): boolean {
    return false
  }
  /** What was moved is thrown away. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return this.actual === 0
      ? "the file is empty, and Telegram takes none such"
      : `the file should have ${this.expected} bytes, and has ${this.actual}`
  }
}

/**
 * Telegram does not take the parts of an upload, again and again.
 *
 * @since 0.1.0
 * @category errors
 */
export class UploadRefused extends Schema.TaggedError<UploadRefused>()("UploadRefused", {
  /** The part, counted from 0. */
  part: Schema.Int
}) {
  /** Yes: from the beginning. */
  get retryable(): boolean {
    return true
  }
  /** Nothing was sent to anybody. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `Telegram does not take part ${this.part} of the file`
  }
}

/**
 * The server of a URL that was to be read has not said anything for too long.
 *
 * @since 0.1.0
 * @category errors
 */
export class SourceTimeout extends Schema.TaggedError<SourceTimeout>()("SourceTimeout", {
  /** With its port. */
  host: Schema.String
}) {
  /** It may be faster next time. */
  get retryable(): boolean {
    return true
  }
  /** Nothing was sent to anybody. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `${this.host} does not answer`
  }
}

/**
 * What was to be uploaded cannot be read any more, such as a `Blob` of a file that was changed since.
 *
 * @since 0.1.0
 * @category errors
 */
export class SourceUnreadable extends Schema.TaggedError<SourceUnreadable>()("SourceUnreadable", {
  cause: Schema.Defect
}) {
  /** No: not that source. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent to anybody. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return "what was to be uploaded cannot be read"
  }
}

/**
 * What Telegram gave is not the file: too little of it (`Short`) or too much (`Long`) in one place, something else than
 * its hash says (`Hash`), or a direction to go elsewhere that makes no sense (`Redirected`). Nothing of it is handed on.
 *
 * @since 0.1.0
 * @category errors
 */
export class FileDamaged extends Schema.TaggedError<FileDamaged>()("FileDamaged", {
  /** Where in the file, in bytes. */
  offset: Schema.Int,
  reason: Schema.Literal("Short", "Long", "Hash", "Redirected")
}) {
  /** It was tried again already. */
  get retryable(): boolean {
    return false
  }
  /** Downloads change nothing. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `the file is damaged at byte ${this.offset}: ${this.reason}`
  }
}

/**
 * The file reference has expired, and there is no other: nobody knows from where it came (`NoOrigin`), it is not there
 * any more (`Gone`), Telegram tells the same one again (`Same`), or refuses the fresh one, too (`Refused`).
 *
 * @since 0.1.0
 * @category errors
 * @see https://core.telegram.org/api/file-references
 */
export class FileReferenceUnavailable
  extends Schema.TaggedError<FileReferenceUnavailable>()("FileReferenceUnavailable", {
    reason: Schema.Literal("NoOrigin", "Gone", "Same", "Refused")
  })
{
  /** With another location: get the message, or whatever it was in, again. */
  get retryable(): boolean {
    return false
  }
  /** Downloads change nothing. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `the file reference has expired, and there is no other one: ${this.reason}`
  }
}

/**
 * The file lies elsewhere in the web, and Telegram does not hand it on: fetch the URL.
 *
 * @since 0.1.0
 * @category errors
 */
export class FileElsewhere extends Schema.TaggedError<FileElsewhere>()("FileElsewhere", {
  url: Schema.String
}) {
  /** Not here. */
  get retryable(): boolean {
    return false
  }
  /** Downloads change nothing. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return "the file is in the web, and not Telegram's"
  }
}

/**
 * A cursor belongs to another file, or to one that has changed.
 *
 * @since 0.1.0
 * @category errors
 */
export class CursorMismatch extends Schema.TaggedError<CursorMismatch>()("CursorMismatch", {
  reason: Schema.String
}) {
  /** No: but it may be begun anew, without the cursor. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was done. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `the transfer cannot go on: ${this.reason}`
  }
}

/**
 * An option of a transfer makes no sense. Nothing was moved. A part is a multiple of 4096 bytes that divides 524288; an
 * offset is a whole number from 0, and so is a size; limits are, too, or endless; at least one part is on its way at once.
 *
 * @since 0.1.0
 * @category errors
 */
export class TransferOptionInvalid extends Schema.TaggedError<TransferOptionInvalid>()("TransferOptionInvalid", {
  option: Schema.Literal("partSize", "offset", "limit", "maxSize", "concurrency", "size"),
  value: Schema.Number
}) {
  /** No: the option stays what it is. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was done. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `a transfer cannot have ${this.value} as ${this.option}`
  }
}
