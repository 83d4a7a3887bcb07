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
import type * as Scope from "effect/Scope"
import type * as Stream from "effect/Stream"
import type { Located } from "../schema/model/FileLocation.ts"
import type { DownloadCursor, UploadCursor, UploadedFile } from "../schema/model/Transfer.ts"
import type * as upload from "../schema/tl/api/methods/upload.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { RpcErrors } from "../schema/tl/RpcError.ts"
import type {
  CursorMismatch,
  FileDamaged,
  FileElsewhere,
  FileReferenceUnavailable,
  FileSizeMismatch,
  FileTooLarge,
  TransferOptionInvalid,
  UploadRefused
} from "./FileErrors.ts"
import type { PeerNotFound } from "./Peers.ts"
import type { InvokeError } from "./Rpc.ts"

export * from "./FileErrors.ts"

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
  | TransferOptionInvalid
  | InvokeError

/**
 * Telegram's words for a file reference that has to be replaced. Nobody sees them unless that is not possible, and then
 * as {@link FileReferenceUnavailable}.
 *
 * @since 0.1.0
 * @category errors
 */
export type StaleReference =
  | "FILE_REFERENCE_EMPTY"
  | "FILE_REFERENCE_EXPIRED"
  | "FILE_REFERENCE_INVALID"
  | "FILEREF_UPGRADE_NEEDED"

/**
 * Why a file was not downloaded.
 *
 * @since 0.1.0
 * @category errors
 */
export type DownloadError =
  | Exclude<
    Method.Error<typeof upload.getFile | typeof upload.getWebFile>,
    RpcErrors<StaleReference>
  >
  | FileTooLarge
  | FileDamaged
  | FileReferenceUnavailable
  | FileElsewhere
  | TransferOptionInvalid
  | CursorMismatch
  | PeerNotFound
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
  /** In bytes, when it is known beforehand: a whole number. */
  readonly size: number | undefined
  /** When it was changed last, in milliseconds since 1970, where that is known. */
  readonly modified?: number | undefined
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
  /**
   * Uploads it as a small file, as photos and video notes have to be, also where its length is not known. One of more
   * bytes than this fails with `FileTooLarge`.
   */
  readonly smallUpTo?: number | undefined
  /** How long the server of a URL may take for its answer, and then for each next piece; 30 seconds unless said. */
  readonly timeout?: Duration.DurationInput | undefined
  /** Goes on with an upload that was begun before, of the same source, which is read and compared from its beginning. */
  readonly resume?: UploadCursor | undefined
  /**
   * What becomes of an upload that goes on with another source than it began with: it fails with `CursorMismatch`
   * (`"fail"`, unless said), or begins anew (`"restart"`). What can be read only once begins anew only where its first
   * part is another one.
   */
  readonly ifChanged?: "fail" | "restart" | undefined
  /** Told after each part from where the upload could go on. */
  readonly onCursor?: ((cursor: UploadCursor) => Effect.Effect<void>) | undefined
  /** Told after each part. */
  readonly onProgress?: ((progress: Progress) => Effect.Effect<void>) | undefined
  /** No part is read while it is closed; those that were read go on. */
  readonly latch?: Effect.Latch | undefined
}

/**
 * How to download.
 *
 * @since 0.1.0
 * @category models
 */
export interface DownloadOptions {
  /** Parts have this length in bytes: a multiple of 4096 that divides 524288, which it is unless said. */
  readonly partSize?: number | undefined
  /** At most so many parts are on their way or wait to be taken; as many as the layer says (`concurrency`) unless said. */
  readonly concurrency?: number | undefined
  /** Whether data centres of others that Telegram has hired may be asked; what they give is verified. On unless said. */
  readonly cdn?: boolean | undefined
  /**
   * Whether each block is compared with its hash, where Telegram gives one. What travels is authenticated in any case, so
   * this only finds what is wrong at Telegram itself. Parts have at least 131072 bytes then, and ranges are fetched with
   * all of the blocks in which they begin and end.
   */
  readonly verify?: boolean | undefined
  /** Told after each part. */
  readonly onProgress?: ((progress: Progress) => Effect.Effect<void>) | undefined
  /** No part is taken up while it is closed; those that wait for their turn already go on. */
  readonly latch?: Effect.Latch | undefined
}

/**
 * How to read a part of a file as a stream.
 *
 * @since 0.1.0
 * @category models
 */
export interface StreamOptions extends DownloadOptions {
  /** Where to begin, in bytes. */
  readonly offset?: number | undefined
  /** At most so many bytes. */
  readonly limit?: number | undefined
}

/**
 * How to download to a place that parts can be put into in any order.
 *
 * @since 0.1.0
 * @category models
 */
export interface IntoOptions extends DownloadOptions {
  /** A file that is longer fails. */
  readonly maxSize?: number | undefined
  /** Goes on with a download that was begun before, into the same place. */
  readonly resume?: DownloadCursor | undefined
  /** Told after each part from where the download could go on. Not where the length of the file is not known. */
  readonly onCursor?: ((cursor: DownloadCursor) => Effect.Effect<void>) | undefined
}

/**
 * Takes bytes at an offset. They are lent: when the effect is over, they are written over.
 *
 * @since 0.1.0
 * @category models
 */
export type Write<E> = (offset: number, bytes: Uint8Array) => Effect.Effect<void, E>

/**
 * Moves files.
 *
 * @since 0.1.0
 * @category tags
 */
export class Files extends Context.Tag("layergram/services/Files")<Files, {
  /** Brings content to Telegram, part by part. Interrupted, it stops at once. */
  readonly upload: <E>(content: Content<E>, options?: UploadOptions) => Effect.Effect<UploadedFile, UploadError | E>
  /** The bytes of a file in order, read ahead as far as they are taken. Interrupted, it stops at once. */
  readonly stream: (file: Located, options?: StreamOptions) => Stream.Stream<Uint8Array, DownloadError>
  /** Puts a file somewhere, part by part in any order, and gives its length in bytes. */
  readonly into: <E>(
    file: Located,
    write: Write<E>,
    options?: IntoOptions
  ) => Effect.Effect<number, DownloadError | E>
}>() {}
