/**
 * Records in a file: a journal to whose end each commit is written and flushed (`layers/store/frames.ts`). When it has
 * grown too long, a new one is written beside it, flushed, and put in its place by renaming, so that there is a whole
 * file at every moment.
 *
 * @since 0.1.0
 */
import * as FileSystem from "@effect/platform/FileSystem"
import * as Path from "@effect/platform/Path"
import type { PlatformError } from "@effect/platform/Error"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as ScopedRef from "effect/ScopedRef"
import * as Stream from "effect/Stream"
import { Crypto } from "../../services/Crypto.ts"
import { SessionRecords, Write } from "../../services/SessionRecords.ts"
import type { SessionInUse } from "../../services/SessionStore.ts"
import { SessionStoreError } from "../../services/SessionStore.ts"
import * as FileLease from "./fileLease.ts"
import * as Frames from "./frames.ts"
import type { LeaseOptions } from "./lease.ts"
import { named } from "./named.ts"
import { realPath } from "./realPath.ts"
import * as Table from "./table.ts"

/** Only the owner may read a session: who has it, has the account. */
const mode = 0o600

/** A journal is written anew when its commits take more bytes than this and the session itself together. */
const slack = 256 * 1024

/**
 * How a file is kept.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly lease?: LeaseOptions | undefined
}

/** The file that is open for the next commit. */
interface Open {
  readonly file: FileSystem.File
  readonly chain: Uint8Array
  readonly size: number
  /** Beyond this size it is written anew. */
  readonly limit: number
}

const failed =
  (operation: SessionStoreError["operation"]) => (cause: PlatformError | SessionStoreError): SessionStoreError =>
    cause._tag === "SessionStoreError" ? cause : new SessionStoreError({ operation, reason: "Unavailable", cause })

const everything = (table: Table.Table): ReadonlyArray<Write> =>
  [...table].map(([name, value]) => Write.Put({ name, value }))

const make = Effect.fnUntraced(function*(given: string, options: Options | undefined) {
  if (given === "") return yield* new SessionStoreError({ operation: "load", reason: "NoPath" })
  const fs = yield* FileSystem.FileSystem
  const paths = yield* Path.Path
  const crypto = yield* Crypto

  yield* Effect.mapError(fs.makeDirectory(paths.dirname(given), { recursive: true }), failed("load"))
  // By whatever links somebody comes to it, it has one lock, and a new one takes its place and not a link's.
  const path = yield* Effect.mapError(realPath(given), failed("load"))
  const folder = paths.dirname(path)
  const lease = yield* FileLease.acquire(path, options?.lease)

  /** A name that is free, so that nothing that was moved aside is ever overwritten. */
  const aside = Effect.gen(function*() {
    const name = (number: number) => `${path}.damaged${number === 0 ? "" : `.${number}`}`
    let number = 0
    while (yield* fs.exists(name(number))) number++
    return name(number)
  })

  const bytes = yield* fs.readFile(path).pipe(
    Effect.map(Option.some),
    Effect.catchIf(
      (error) => error._tag === "SystemError" && error.reason === "NotFound",
      () => Effect.succeed(Option.none<Uint8Array>())
    ),
    Effect.mapError(failed("load"))
  )
  const journal = yield* Effect.catchAll(
    Effect.transposeMapOption(bytes, (bytes) => Frames.read(crypto, bytes)),
    (error) =>
      error.reason !== "Damaged" ? error : Effect.flatMap(
        Effect.option(Effect.tap(aside, (to) => fs.rename(path, to))),
        (moved) => {
          const { cause, operation, reason } = error
          return new SessionStoreError({ operation, reason, aside: Option.getOrUndefined(moved), cause })
        }
      )
  )
  if (Option.exists(journal, ({ isCut }) => isCut)) {
    yield* Effect.logWarning("the last change of the session was never finished; the session is what it was before")
  }

  // Both are changed under the lock only, when the change is on the disk.
  const table = Table.make([])
  Table.write(table, Option.match(journal, { onNone: () => [], onSome: ({ writes }) => writes }))
  // None when the file must be written anew.
  let open: Option.Option<Open> = Option.none()

  const lock = yield* Effect.makeSemaphore(1)
  const current = yield* ScopedRef.make<Option.Option<Open>>(() => Option.none())
  const become = (acquire: Effect.Effect<Open, PlatformError | SessionStoreError, Scope.Scope>) =>
    Effect.gen(function*() {
      open = Option.none()
      yield* ScopedRef.set(current, Effect.map(acquire, Option.some))
      open = yield* ScopedRef.get(current)
    })

  /** A rename is on the disk when its folder is. Some systems cannot flush a folder; then nothing more can be done. */
  const flushFolder = Effect.ignoreLogged(Effect.scoped(Effect.flatMap(fs.open(folder), (file) => file.sync)))

  /** Writes a new file and puts it in place of the old one. */
  const rewrite = (writes: ReadonlyArray<Write>) =>
    become(Effect.gen(function*() {
      const next = new Map(table)
      Table.write(next, writes)
      const frame = Frames.begin(crypto, everything(next))
      const fresh = `${path}.new`
      yield* fs.remove(fresh, { force: true })
      const file = yield* fs.open(fresh, { flag: "wx", mode })
      yield* file.writeAll(frame.bytes)
      yield* file.sync
      yield* lease.check
      yield* fs.rename(fresh, path)
      yield* flushFolder
      const size = frame.bytes.length
      return { file, chain: frame.chain, size, limit: 2 * size + slack }
    }))

  const append = (to: Open, writes: ReadonlyArray<Write>) =>
    Effect.gen(function*() {
      const frame = Frames.append(crypto, to.chain, writes)
      // Should it fail halfway, the end of the file is not to be trusted.
      open = Option.none()
      yield* to.file.writeAll(frame.bytes)
      yield* to.file.sync
      open = Option.some({ ...to, chain: frame.chain, size: to.size + frame.bytes.length })
    })

  const reuse = (chain: Uint8Array, size: number) =>
    become(Effect.gen(function*() {
      yield* fs.chmod(path, mode)
      const file = yield* fs.open(path, { flag: "a" })
      return { file, chain, size, limit: 2 * size + slack }
    }))

  if (Option.isSome(journal) && Option.isSome(bytes)) {
    const { chain, isCut } = journal.value
    // One that was cut off, or that a process may yet wake up with, is not written to any more.
    yield* Effect.mapError(
      isCut || lease.isTakenOver ? rewrite([]) : reuse(chain, bytes.value.length),
      failed("load")
    )
  }

  return SessionRecords.of({
    session: given,
    get: (names) => Effect.sync(() => Table.pick(table, names)),
    list: (prefix) => Stream.suspend(() => Stream.fromIterable(Table.list(table, prefix))),
    commit: (writes) =>
      Effect.gen(function*() {
        yield* lease.check
        yield* Option.match(Option.filter(open, ({ limit, size }) => size < limit), {
          onNone: () => rewrite(writes),
          onSome: (to) => append(to, writes)
        })
        Table.write(table, writes)
      }).pipe(Effect.mapError(failed("commit")), Effect.uninterruptible, lock.withPermits(1)),
    lost: lease.lost
  })
})

/**
 * Keeps records in a file, which need not exist, for one process at a time. A damaged file is moved aside, to a name
 * with `.damaged` at its end, and the failure says so; the next run begins anew. A file that is something else stays where
 * it is. Beside the file there is another of no
 * length, `….lock.` with a number, by which processes keep out of each other's way.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  path: string,
  options?: Options
): Layer.Layer<
  SessionRecords,
  SessionStoreError | SessionInUse,
  FileSystem.FileSystem | Path.Path | Crypto
> => Layer.scoped(SessionRecords, Effect.mapError(make(path, options), named(path)))
