/**
 * Moves files of any size in constant memory. Next on the way out: `layers/files/Files.ts`, then `services/Rpc.ts`, over
 * connections of their own.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import type { UploadCursor, UploadedFile } from "../schema/model/Transfer.ts"
import type * as upload from "../schema/tl/api/methods/upload.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { InvokeError } from "./Rpc.ts"

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
    return `the file should have ${this.expected} bytes, and has ${this.actual}`
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
 * A cursor belongs to another file, or to one that has changed.
 *
 * @since 0.1.0
 * @category errors
 */
export class CursorMismatch extends Schema.TaggedError<CursorMismatch>()("CursorMismatch", {
  reason: Schema.String
}) {
  /** Yes: without the cursor. */
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
 * Why a file was not uploaded.
 *
 * @since 0.1.0
 * @category errors
 */
export type UploadError =
  | Method.Error<typeof upload.saveFilePart | typeof upload.saveBigFilePart>
  | FileTooLarge
  | FileSizeMismatch
  | UploadRefused
  | CursorMismatch
  | InvokeError

/**
 * How far a transfer has come.
 *
 * @since 0.1.0
 * @category models
 */
export interface Progress {
  /** Bytes that are over, those of an earlier attempt included. */
  readonly bytes: number
  /** All bytes, when their number is known. */
  readonly total: number | undefined
  /** Bytes per second, lately. */
  readonly rate: number
  /** How long it takes yet, at that rate. */
  readonly left: Duration.Duration | undefined
}

/**
 * Gives the next bytes: as many as `target` holds, fewer only at the end, and none after it. They lie in `target`, or in
 * memory that does not change.
 *
 * @since 0.1.0
 * @category models
 */
export type Pull<E> = (target: Uint8Array) => Effect.Effect<Uint8Array, E>

/**
 * Bytes to upload. `Files.upload` makes it out of what it is given.
 *
 * @since 0.1.0
 * @category models
 */
export interface Content<out E = never> {
  readonly name: string
  /** In bytes, when it is known beforehand. */
  readonly size: number | undefined
  /** Whether it can be read a second time. */
  readonly isRepeatable: boolean
  /** Begins to read at an offset. */
  readonly open: (offset: number) => Effect.Effect<Pull<E>, E, Scope.Scope>
}

/**
 * How to upload.
 *
 * @since 0.1.0
 * @category models
 */
export interface UploadOptions {
  /** The name that others see; the one of the source unless said. */
  readonly name?: string | undefined
  /** The length in bytes of a stream, where it is known. */
  readonly size?: number | undefined
  /** Goes on with an upload that was begun before, of the same source. */
  readonly resume?: UploadCursor | undefined
  /** Told after each part from where the upload could go on. */
  readonly onCursor?: ((cursor: UploadCursor) => Effect.Effect<void>) | undefined
  /** Told after each part. */
  readonly onProgress?: ((progress: Progress) => Effect.Effect<void>) | undefined
  /** No part begins while it is closed. */
  readonly latch?: Effect.Latch | undefined
}

/**
 * Moves files.
 *
 * @since 0.1.0
 * @category tags
 */
export class Files extends Context.Tag("layergram/services/Files")<Files, {
  /** Brings content to Telegram, part by part. Interrupted, it stops at once. */
  readonly upload: <E>(content: Content<E>, options?: UploadOptions) => Effect.Effect<UploadedFile, UploadError | E>
}>() {}
