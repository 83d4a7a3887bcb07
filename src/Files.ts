/**
 * Files of any size, in constant memory: to Telegram and back.
 *
 * Merge `Files.layer` over the client. Transfers have connections of their own, so calls and updates never wait for them;
 * they survive what calls survive, and interrupting them stops them at once.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import * as Effect from "effect/Effect"
import type { Source, SourceContext, SourceError } from "../layers/files/source.ts"
import { content } from "../layers/files/source.ts"
import type { UploadedFile } from "../schema/model/Transfer.ts"
import type { UploadError, UploadOptions } from "../services/Files.ts"
import { Files } from "../services/Files.ts"

export { layer, type Options } from "../layers/files/Files.ts"
export type { Source, SourceContext, SourceError } from "../layers/files/source.ts"
export { UploadCursor, UploadedFile } from "../schema/model/Transfer.ts"
export * from "../services/Files.ts"

/**
 * Uploads a file: from a path (`FileSystem`), a URL (`HttpClient`), bytes, a `Blob`, or a stream of bytes, whose length
 * need not be known. Memory stays the same however long it is.
 *
 * What comes out is for a call that sends it; Telegram keeps it for a short time. An empty file fails with
 * `FileSizeMismatch`, one that is longer than the account may send (2000 MiB, or 4000 MiB with Premium) with
 * `FileTooLarge`.
 *
 * @since 0.1.0
 * @category uploading
 * @see https://core.telegram.org/api/files#uploading-files
 */
export const upload: <S extends Source>(
  source: S,
  options?: UploadOptions
) => Effect.Effect<UploadedFile, UploadError | SourceError<S>, Files | SourceContext<S>> = Effect.fn("Files.upload")(
  function*(source, options) {
    const files = yield* Files
    return yield* files.upload(yield* content(source, options?.size), options)
  }
)
