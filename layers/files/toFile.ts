/**
 * Downloads to the file system: into a file with a name of its own, which gets its real name when it is whole. What
 * happens meanwhile is written down beside it, so that the next attempt goes on where this one ended.
 *
 * @since 0.1.0
 */
import { BadArgument, type PlatformError, SystemError } from "@effect/platform/Error"
import * as FileSystem from "@effect/platform/FileSystem"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Schema from "effect/Schema"
import type { Located } from "../../schema/model/FileLocation.ts"
import { DownloadCursor } from "../../schema/model/Transfer.ts"
import type { DownloadError, DownloadOptions } from "../../services/Files.ts"
import { FileDamaged, Files } from "../../services/Files.ts"
import * as Claim from "./claim.ts"
import { isReason } from "./claim.ts"

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
   * `PATH.part` and `PATH.part.json`. After a crash, the next attempt begins when `PATH.part.lock`, the other's, has not
   * been touched for three seconds. A second download to a path on which another one is at work begins anew.
   */
  readonly resume?: boolean | undefined
  /**
   * What becomes of a file that is at the path already: it is replaced unless said. `keep` fetches nothing where it has the
   * length that the file has at Telegram; what is in it is not looked at. `fail` fails with a `SystemError` whose reason is
   * `AlreadyExists`, and replaces nothing, also when something comes to the path meanwhile: for names that others have
   * chosen.
   */
  readonly ifExists?: "replace" | "keep" | "fail" | undefined
}

/** Where a download stands is written down this often, in milliseconds, and at its end. */
const noteEvery = 1000

/** Where a download stands, and in which file: one of another inode is another attempt's, or was put there since. */
const Note = /* @__PURE__ */ Schema.parseJson(
  Schema.Struct({ cursor: DownloadCursor, inode: Schema.NullOr(Schema.Number) })
)

const inodeOf = ({ ino }: FileSystem.File.Info): number | null => Option.getOrNull(ino)

/**
 * Where an earlier attempt has ended. Whatever is wrong with what it has left, the download begins anew: a note that
 * cannot be read, another file, or one that is shorter than the note says.
 */
const earlier = (fs: FileSystem.FileSystem, part: string, note: string, size: number | undefined) =>
  Effect.gen(function*() {
    const { cursor, inode } = yield* Schema.decode(Note)(yield* fs.readFileString(note))
    const info = yield* fs.stat(part)
    const end = Math.min(cursor.size, (cursor.done.at(-1)?.[1] ?? 0) * cursor.partSize)
    const isGood = info.type === "File" && inodeOf(info) === inode && Number(info.size) >= end && cursor.size === size
    return isGood ? Option.some(cursor) : Option.none()
  }).pipe(Effect.catchAll(() => Effect.succeed(Option.none<DownloadCursor>())))

/** Writes a note anew. Whatever happens meanwhile, there is the one before, or this one. */
const replace = (fs: FileSystem.FileSystem, note: string, text: string) => {
  const beside = `${note}.new`
  const write = Effect.flatMap(
    fs.open(beside, { flag: "w" }),
    (file) => Effect.zipRight(file.writeAll(new TextEncoder().encode(text)), file.sync)
  )
  return Effect.zipRight(Effect.scoped(write), fs.rename(beside, note))
}

/** One attempt, into a file that is there or not; gives its length, and its inode. */
const attempt = (
  file: Located,
  part: string,
  note: string | undefined,
  options: PathOptions,
  resume: DownloadCursor | undefined
) =>
  Effect.scoped(Effect.gen(function*() {
    const files = yield* Files
    const fs = yield* FileSystem.FileSystem
    // Whoever still has an older one open does not write into this.
    if (resume === undefined) yield* fs.remove(part, { force: true })
    const handle = yield* fs.open(part, { flag: resume === undefined ? "wx" : "r+" })
    const inode = inodeOf(yield* handle.stat)
    const one = yield* Effect.makeSemaphore(1)
    let cursor = resume
    let noted = yield* Clock.currentTimeMillis
    const takeNote = Effect.gen(function*() {
      if (cursor === undefined || note === undefined) return
      const text = yield* Schema.encode(Note)({ cursor, inode })
      // A note never says more than is on the disk.
      yield* handle.sync
      yield* replace(fs, note, text)
    }).pipe(Effect.catchTag("ParseError", Effect.die))
    yield* Effect.addFinalizer(() => Effect.ignoreLogged(takeNote))
    // Who interrupts a write has the memory back, and the file closed, while the system still writes.
    const inTurn = <A, E, R>(work: Effect.Effect<A, E, R>) => one.withPermits(1)(Effect.uninterruptible(work))
    const write = (offset: number, bytes: Uint8Array) =>
      inTurn(Effect.zipRight(handle.seek(offset, "start"), handle.writeAll(bytes)))
    const size = yield* files.into(file, write, {
      verify: true,
      ...options,
      resume,
      onCursor: Effect.fnUntraced(function*(next) {
        cursor = next
        const now = yield* Clock.currentTimeMillis
        if (now < noted + noteEvery) return
        noted = now
        yield* inTurn(Effect.ignoreLogged(takeNote))
      })
    })
    const written = Number((yield* handle.stat).size)
    if (written !== size) {
      return yield* new FileDamaged({ offset: written, reason: written < size ? "Short" : "Long" })
    }
    yield* handle.sync
    cursor = undefined
    return { size, inode }
  }))

/** Gives a whole file its name. Who may not replace anything makes a second name for it, which only one can do. */
const place = (part: string, path: string, options: PathOptions) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    if (options.ifExists !== "fail") return yield* fs.rename(part, path)
    yield* Effect.catchIf(
      fs.link(part, path),
      (error) => !isReason("AlreadyExists")(error),
      // Not all file systems have second names.
      () => Effect.zipRight(Effect.scoped(fs.open(path, { flag: "wx" })), fs.rename(part, path))
    )
    yield* fs.remove(part, { force: true })
  })

/** An attempt that others, or a later one, go on with. */
const shared = (file: Located, path: string, options: PathOptions, known: number | undefined) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const part = `${path}.part`
    const note = `${part}.json`
    const found = options.resume === false ? Option.none() : yield* earlier(fs, part, note, known)
    const resume = Option.getOrUndefined(found)
    const { inode, size } = yield* resume === undefined
      ? attempt(file, part, note, options, undefined)
      // What was left belongs to another file.
      : Effect.catchTag(
        attempt(file, part, note, options, resume),
        "CursorMismatch",
        () => attempt(file, part, note, options, undefined)
      )
    // Somebody who took this one for dead may have put another in its place.
    const there = yield* Effect.option(fs.stat(part))
    if (Option.isNone(there) || inodeOf(there.value) !== inode) return Option.none<number>()
    yield* place(part, path, options)
    yield* Effect.forEach([note, `${note}.new`], (path) => fs.remove(path, { force: true }), { concurrency: 1 })
    return Option.some(size)
  })

/** An attempt beside another one, which nobody goes on with. */
const alone = (file: Located, path: string, options: PathOptions) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const part = `${path}.${(yield* Random.nextIntBetween(0, 2 ** 31)).toString(36)}.part`
    yield* Effect.addFinalizer(() => Effect.ignoreLogged(fs.remove(part, { force: true })))
    const { size } = yield* attempt(file, part, undefined, options, undefined)
    yield* place(part, path, options)
    return size
  })

/** Fails when there is something that may not be replaced; gives the length of what may stay. */
const present = (path: string, known: number | undefined, { ifExists }: PathOptions) =>
  Effect.gen(function*() {
    if (ifExists === undefined || ifExists === "replace") return undefined
    const fs = yield* FileSystem.FileSystem
    if (ifExists === "fail") {
      if (!(yield* fs.exists(path))) return undefined
      return yield* new SystemError({
        reason: "AlreadyExists",
        module: "FileSystem",
        method: "download",
        pathOrDescriptor: path
      })
    }
    const there = yield* Effect.option(fs.stat(path))
    const isWhole = Option.exists(there, ({ size, type }) => type === "File" && Number(size) === known)
    return isWhole ? known : undefined
  })

/** Fails where there cannot be a file, before anything is fetched for it. */
const checked = (path: string) =>
  Effect.gen(function*() {
    const refused = (description: string) => new BadArgument({ module: "FileSystem", method: "download", description })
    if (path === "") return yield* refused("the path is empty: give the name of a file")
    const there = yield* Effect.option((yield* FileSystem.FileSystem).stat(path))
    if (Option.exists(there, ({ type }) => type === "Directory")) {
      return yield* refused(`${path} is a directory: give the name of a file in it`)
    }
  })

/**
 * Downloads a file to a path, and gives its length in bytes. Failing and being interrupted leave what it takes to go on.
 * When several write to one path at the same time, in this process or another, each of them gets the whole file, and the
 * last one's stays.
 *
 * @since 0.1.0
 * @category transfers
 */
export const toPath = (
  file: Located,
  path: string,
  options: PathOptions = {}
): Effect.Effect<number, DownloadError | PlatformError, Files | FileSystem.FileSystem> =>
  Effect.scoped(Effect.gen(function*() {
    const known = Option.getOrUndefined(file.location.size)
    const there = yield* present(path, known, options)
    if (there !== undefined) return there
    yield* checked(path)
    const isMine = yield* Claim.take(`${path}.part.lock`)
    const size = isMine ? yield* shared(file, path, options, known) : Option.none<number>()
    return Option.isSome(size) ? size.value : yield* alone(file, path, options)
  }))
