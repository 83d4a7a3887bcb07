/**
 * Files that are uploaded to be used at once, and brought again where Telegram has lost parts of them meanwhile.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#uploading-files
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import { UploadCursor, type UploadedFile } from "../../schema/model/Transfer.ts"
import type { Content, Files, UploadError, UploadOptions } from "../../services/Files.ts"
import type { Repairable } from "../support/repairable.ts"

/** So many parts that are missing are brought again one by one; then the whole file is. */
const repairs = 2

/** The part that Telegram says it has not got. */
const missing = (error: unknown): number | undefined => {
  if (!Predicate.hasProperty(error, "_tag")) return undefined
  if (error._tag === "FILE_PART_X_MISSING" || error._tag === "FILE_PART_MISSING") {
    return Predicate.hasProperty(error, "value") && typeof error.value === "number" ? error.value : undefined
  }
  const found = Predicate.hasProperty(error, "reason") ? /^FILE_PART_(\d+)_MISSING$/.exec(String(error.reason)) : null
  return found === null ? undefined : Number(found[1])
}

/** A cursor that has a part no more. */
const without = (cursor: UploadCursor, part: number): UploadCursor => {
  const done = cursor.done.flatMap(([from, to]) =>
    [[from, Math.min(to, part)], [Math.max(from, part + 1), to]] as const
  )
  return new UploadCursor({ ...cursor, done: done.filter(([from, to]) => from < to) })
}

/**
 * Uploads content. When a call that uses it fails because a part is missing, that part is brought again, and after two
 * such failures the whole file, once; of content that can be read twice.
 *
 * @since 0.1.0
 * @category transfers
 */
export const bring = <E>(
  files: Files["Type"],
  content: Content<E>,
  options: UploadOptions = {}
): Effect.Effect<Repairable<UploadedFile, UploadError | E>, UploadError | E> => {
  type Fails = UploadError | E
  const attempt = (left: number, how: UploadOptions): Effect.Effect<Repairable<UploadedFile, Fails>, Fails> =>
    Effect.suspend(() => {
      let cursor = how.resume
      const onCursor = (next: UploadCursor): Effect.Effect<void> => {
        cursor = next
        return options.onCursor?.(next) ?? Effect.void
      }
      return Effect.map(
        files.upload(content, { ...how, onCursor: content.isRepeatable ? onCursor : options.onCursor }),
        (file) => ({
          value: file,
          again: (error) => {
            const part = missing(error)
            if (part === undefined || part >= file.parts || left === 0 || cursor === undefined) return undefined
            if (!content.isRepeatable) return undefined
            const resume = left === 1 ? undefined : without(cursor, part)
            return attempt(left - 1, { ...options, resume, ifChanged: "restart" })
          }
        })
      )
    })
  return attempt(repairs + 1, options)
}
