/**
 * Downloads to the file system: into a file with a name of its own, which gets its real name when it is whole. What
 * happens meanwhile is written down beside it, so that the next attempt goes on where this one ended.
 *
 * @since 0.1.0
 */
import type { PlatformError } from "@effect/platform/Error"
import * as FileSystem from "@effect/platform/FileSystem"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Located } from "../../schema/model/FileLocation.ts"
import { DownloadCursor } from "../../schema/model/Transfer.ts"
import type { DownloadError, DownloadOptions } from "../../services/Files.ts"
import { FileDamaged, Files } from "../../services/Files.ts"

/**
 * How to download to a path.
 *
 * @since 0.1.0
 * @category models
 */
export interface PathOptions extends DownloadOptions {
  /** A file that is longer fails. */
  readonly maxSize?: number | undefined
  /**
   * Whether an earlier attempt at the same path goes on where it ended; on unless said. What is left of one is in
   * `PATH.part` and `PATH.part.json`.
   */
  readonly resume?: boolean | undefined
  /**
   * What becomes of a file that is at the path already: it is replaced unless said. `keep` fetches nothing where it has the
   * length that the file has at Telegram; what is in it is not looked at.
   */
  readonly ifExists?: "replace" | "keep" | undefined
}

/** Where a download stands is written down this often, in milliseconds, and at its end. */
const noteEvery = 1000

const Note = /* @__PURE__ */ Schema.parseJson(DownloadCursor)

/** Where an earlier attempt has ended. Whatever is wrong with what it has left, the download begins anew. */
const earlier = (fs: FileSystem.FileSystem, part: string, note: string, size: number | undefined) =>
  Effect.gen(function*() {
    const cursor = yield* Schema.decode(Note)(yield* fs.readFileString(note))
    const { type } = yield* fs.stat(part)
    return type === "File" && cursor.size === size ? Option.some(cursor) : Option.none()
  }).pipe(Effect.catchAll(() => Effect.succeed(Option.none<DownloadCursor>())))

/**
 * Downloads a file to a path, and gives its length in bytes. Failing and being interrupted leave what it takes to go on.
 *
 * @since 0.1.0
 * @category transfers
 */
export const toPath = (
  file: Located,
  path: string,
  options: PathOptions = {}
): Effect.Effect<number, DownloadError | PlatformError, Files | FileSystem.FileSystem> =>
  Effect.gen(function*() {
    const files = yield* Files
    const fs = yield* FileSystem.FileSystem
    const part = `${path}.part`
    const note = `${part}.json`
    const known = Option.getOrUndefined(file.location.size)
    if (options.ifExists === "keep" && known !== undefined) {
      const there = yield* Effect.option(fs.stat(path))
      if (Option.isSome(there) && there.value.type === "File" && Number(there.value.size) === known) return known
    }
    const found = options.resume === false ? Option.none() : yield* earlier(fs, part, note, known)

    const attempt = (resume: DownloadCursor | undefined) =>
      Effect.scoped(Effect.gen(function*() {
        const handle = yield* fs.open(part, { flag: resume === undefined ? "w" : "r+" })
        const one = yield* Effect.makeSemaphore(1)
        let cursor = resume
        let noted = yield* Clock.currentTimeMillis
        const takeNote = Effect.suspend(() =>
          cursor === undefined ?
            Effect.void :
            Effect.flatMap(Schema.encode(Note)(cursor), (text) => fs.writeFileString(note, text))
        ).pipe(Effect.catchTag("ParseError", Effect.die))
        yield* Effect.addFinalizer(() => Effect.ignoreLogged(takeNote))
        const write = (offset: number, bytes: Uint8Array) =>
          one.withPermits(1)(Effect.zipRight(handle.seek(offset, "start"), handle.writeAll(bytes)))
        const size = yield* files.into(file, write, {
          verify: true,
          ...options,
          resume,
          onCursor: Effect.fnUntraced(function*(next) {
            cursor = next
            const now = yield* Clock.currentTimeMillis
            if (now < noted + noteEvery) return
            noted = now
            yield* one.withPermits(1)(Effect.ignoreLogged(takeNote))
          })
        })
        const written = Number((yield* handle.stat).size)
        if (written !== size) {
          return yield* new FileDamaged({ offset: written, reason: written < size ? "Short" : "Long" })
        }
        yield* handle.sync
        cursor = undefined
        return size
      }))

    const resume = Option.getOrUndefined(found)
    const size = yield* resume === undefined
      ? attempt(undefined)
      // What was left belongs to another file.
      : Effect.catchTag(attempt(resume), "CursorMismatch", () => attempt(undefined))
    yield* fs.rename(part, path)
    yield* fs.remove(note, { force: true })
    return size
  })
