/**
 * Files of any size, in constant memory: to Telegram and back.
 *
 * Merge `Files.layer` over the client. Transfers have connections of their own, so calls and updates never wait for them;
 * they survive what calls survive, and interrupting them stops them at once.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import type { PlatformError } from "@effect/platform/Error"
import type { FileSystem } from "@effect/platform/FileSystem"
import { KeyValueStore } from "@effect/platform/KeyValueStore"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Mailbox from "effect/Mailbox"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Scope } from "effect/Scope"
import type * as Sink from "effect/Sink"
import * as Stream from "effect/Stream"
import { bring } from "../layers/files/bring.ts"
import * as Layers from "../layers/files/Files.ts"
import type { Source, SourceContext, SourceError } from "../layers/files/source.ts"
import { content } from "../layers/files/source.ts"
import type { PathOptions } from "../layers/files/toFile.ts"
import { toPath } from "../layers/files/toFile.ts"
import * as WebCrypto from "../layers/random/WebCrypto.ts"
import * as Repair from "../layers/support/repairable.ts"
import { spanned } from "../layers/support/tracing.ts"
import type { Located } from "../schema/model/FileLocation.ts"
import { UploadCursor, type UploadedFile } from "../schema/model/Transfer.ts"
import type {
  Content,
  DownloadError,
  IntoOptions,
  Progress,
  StreamOptions,
  UploadError,
  UploadOptions
} from "../services/Files.ts"
import type { Crypto } from "../services/Crypto.ts"
import { CursorMismatch, Files, FileTooLarge } from "../services/Files.ts"
import type { Peers } from "../services/Peers.ts"
import type { Rpc } from "../services/Rpc.ts"

export { safeName } from "../layers/files/names.ts"
export type { Source, SourceContext, SourceError } from "../layers/files/source.ts"
export type { PathOptions } from "../layers/files/toFile.ts"
export { DownloadCursor, UploadCursor, UploadedFile } from "../schema/model/Transfer.ts"
export * from "../services/Files.ts"

/**
 * How much is moved at once.
 *
 * @since 0.1.0
 * @category models
 */
export type Options = Layers.Options

/**
 * Transfers over the client, with limits of one's own.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerWith = (options?: Options): Layer.Layer<Files, never, Rpc | Peers | Crypto> =>
  Layer.provide(Layers.layer(options), WebCrypto.layer)

/**
 * Transfers over the client. `Crypto` is the one of the client, of `layergram/node` for one.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Files, never, Rpc | Peers | Crypto> = /* @__PURE__ */ layerWith()

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
    return yield* files.upload(yield* content(source, options), options)
  }
)

/**
 * Uploads a file and does something with it, such as sending it. When Telegram has lost a part meanwhile, that part is
 * brought again and `use` is tried again; when it has lost more than two, the whole file is, once.
 *
 * @since 0.1.0
 * @category uploading
 */
export const withUpload = <S extends Source, A, E, R>(
  source: S,
  use: (file: UploadedFile) => Effect.Effect<A, E, R>,
  options?: UploadOptions
): Effect.Effect<A, UploadError | SourceError<S> | E, Files | SourceContext<S> | R> =>
  Effect.gen(function*() {
    const files = yield* Files
    return yield* Repair.use(yield* bring(files, yield* content(source, options), options), use)
  })

const Saved = /* @__PURE__ */ Schema.parseJson(UploadCursor)

/** Where an upload stands is saved this often, in milliseconds, and when it ends before its time. */
const saveEvery = 1000

type KeyOptions = Omit<UploadOptions, "resume" | "ifChanged">

type Kept<S, R> = Files | KeyValueStore | SourceContext<S> | R

/** Does something that uploads a source, and keeps how far that has come under a key until all of it is done. */
const keeping = <S extends Source, A, E, R>(
  source: S,
  key: string,
  options: KeyOptions,
  run: (content: Content<SourceError<S>>, options: UploadOptions) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | SourceError<S> | PlatformError, Kept<S, R>> =>
  Effect.gen(function*() {
    const store = yield* KeyValueStore
    const saved = Option.getOrElse(yield* store.get(key), () => "")
    const resume = Option.getOrUndefined(Schema.decodeOption(Saved)(saved))
    let cursor: UploadCursor | undefined
    let savedAt = 0
    // What cannot be saved is lost when the upload ends, and no reason to end it.
    const save = Effect.suspend(() =>
      cursor === undefined ? Effect.void : Effect.ignoreLogged(store.set(key, Schema.encodeSync(Saved)(cursor)))
    )
    const onCursor = Effect.fnUntraced(function*(next: UploadCursor) {
      cursor = next
      if (options.onCursor !== undefined) yield* options.onCursor(next)
      const now = yield* Clock.currentTimeMillis
      if (now < savedAt + saveEvery) return
      savedAt = now
      yield* save
    })
    const what = yield* content(source, options)
    const result = yield* run(what, { ...options, resume, ifChanged: "restart", onCursor }).pipe(
      // What belongs to another source is in nobody's way next time.
      Effect.tapError((error) => {
        if (!(error instanceof CursorMismatch)) return Effect.void
        cursor = undefined
        return Effect.ignoreLogged(store.remove(key))
      }),
      Effect.onError(() => save)
    )
    yield* store.remove(key)
    return result
  })

/**
 * Uploads a file, and goes on where an earlier upload with the same key ended, in this process or another one of the same
 * account: how far it came is kept in a `KeyValueStore` until the upload is done. The source is read and compared from its
 * beginning. When it is another one, or the other upload is older than Telegram keeps parts, the upload begins anew; what
 * can be read only once, and is another one from its second part on, fails with `CursorMismatch` once, and begins anew
 * when it is called again. (Downloads to a path remember by themselves.)
 *
 * Telegram may have lost parts that it had: whoever sends the file is told so, and cannot do anything about it. See
 * {@link withUploadResumable}.
 *
 * @since 0.1.0
 * @category uploading
 */
export const uploadResumable = <S extends Source>(
  source: S,
  key: string,
  options: KeyOptions = {}
): Effect.Effect<UploadedFile, UploadError | SourceError<S> | PlatformError, Kept<S, never>> =>
  keeping(source, key, options, (what, how) => Effect.flatMap(Files, (files) => files.upload(what, how)))

/**
 * Uploads a file and does something with it, such as sending it: as {@link uploadResumable} goes on where it ended, and as
 * {@link withUpload} brings parts again that Telegram has lost. How far it came is kept until `use` has succeeded, so when
 * that fails, nothing has to be uploaded again.
 *
 * @since 0.1.0
 * @category uploading
 */
export const withUploadResumable = <S extends Source, A, E, R>(
  source: S,
  key: string,
  use: (file: UploadedFile) => Effect.Effect<A, E, R>,
  options: KeyOptions = {}
): Effect.Effect<A, UploadError | SourceError<S> | PlatformError | E, Kept<S, R>> =>
  keeping(source, key, options, (what, how) =>
    Effect.gen(function*() {
      const files = yield* Files
      return yield* Repair.use(yield* bring(files, what, how), use)
    }))

/**
 * The bytes of a file, in order. Parts are fetched ahead, several at once, as fast as they are taken; whoever stops
 * taking them stops the download. `offset` and `limit` choose a range: nothing else is fetched.
 *
 * @since 0.1.0
 * @category downloading
 * @see https://core.telegram.org/api/files#downloading-files
 */
export const stream = (file: Located, options?: StreamOptions): Stream.Stream<Uint8Array, DownloadError, Files> =>
  Stream.unwrap(Effect.map(Files, (files) => files.stream(file, options)))

/**
 * Downloads a file, to a path (`FileSystem`) or into a sink.
 *
 * At a path nobody ever sees half a file: it is written to `PATH.part` and renamed at the end. When the download fails
 * or is interrupted, what is there stays there, and the next download to the same path goes on from it. A file that is
 * whole is fetched again, and replaced, unless `ifExists` is `"keep"`. Blocks are compared with Telegram's hashes, where
 * it gives any. An empty path, and one that is a directory, is refused before anything is fetched (`BadArgument`).
 *
 * @since 0.1.0
 * @category downloading
 * @see https://core.telegram.org/api/files#downloading-files
 */
export function download(
  file: Located,
  path: string,
  options?: PathOptions
): Effect.Effect<number, DownloadError | PlatformError, Files | FileSystem>
export function download<A, L, E, R>(
  file: Located,
  sink: Sink.Sink<A, Uint8Array, L, E, R>,
  options?: StreamOptions
): Effect.Effect<A, DownloadError | E, Files | Exclude<R, Scope>>
export function download(
  file: Located,
  target: string | Sink.Sink<unknown, Uint8Array, unknown, unknown, unknown>,
  options?: PathOptions & StreamOptions
): Effect.Effect<unknown, unknown, unknown> {
  // What a sink fails with and needs is in the types of the declarations above.
  // @effect-diagnostics-next-line anyUnknownInErrorContext:off
  return typeof target === "string" ? toPath(file, target, options) : Stream.run(stream(file, options), target)
}

/** A file that is taken into memory has at most so many bytes unless said. */
const mebibytes64 = 64 * 1024 * 1024

/** A file that is taken into memory never has more bytes. */
const gibibytes4 = 2 ** 32

/** Memory that grows. What there is no room for fails. */
const growing = (expected: number) => {
  let memory = new Uint8Array(0)
  const grow = (end: number) => {
    const larger = new Uint8Array(Math.max(end, expected, memory.length * 2))
    larger.set(memory)
    memory = larger
  }
  const write = (offset: number, piece: Uint8Array): Effect.Effect<void, FileTooLarge> => {
    const end = offset + piece.length
    return Effect.try({
      try: () => {
        if (end > memory.length) grow(end)
        memory.set(piece, offset)
      },
      catch: () => new FileTooLarge({ size: Math.max(end, expected), limit: memory.length })
    })
  }
  return { write, first: (length: number) => memory.subarray(0, length) }
}

/**
 * A file as bytes in memory. One that is longer than `maxSize` (64 MiB unless said, at most 4 GiB), or than there is
 * memory for, fails with `FileTooLarge`.
 *
 * @since 0.1.0
 * @category downloading
 */
export const bytes = (file: Located, options?: IntoOptions): Effect.Effect<Uint8Array, DownloadError, Files> =>
  spanned(
    Effect.flatMap(Files, (files) => {
      const maxSize = Math.min(options?.maxSize ?? mebibytes64, gibibytes4)
      const expected = Math.min(Option.getOrElse(file.location.size, () => 0), maxSize)
      const { first, write } = growing(expected)
      return Effect.map(files.into(file, write, { ...options, maxSize }), first)
    }),
    "Files.bytes"
  )

/**
 * What is told of a transfer: how far it has come, and at last what it gives.
 *
 * @since 0.1.0
 * @category models
 */
export type Event<A> =
  | { readonly _tag: "Progress"; readonly progress: Progress }
  | { readonly _tag: "Done"; readonly value: A }

/** Who follows too slowly misses some of the progress, never the end. */
const eventMemory = 16

/**
 * A transfer as a stream of what there is to tell of it: `Files.events((onProgress) => Files.upload(path, { onProgress }))`.
 * Whoever stops reading stops the transfer.
 *
 * @since 0.1.0
 * @category progress
 */
export const events = <A, E, R>(
  transfer: (onProgress: (progress: Progress) => Effect.Effect<void>) => Effect.Effect<A, E, R>
): Stream.Stream<Event<A>, E, R> =>
  Stream.unwrapScoped(Effect.gen(function*() {
    const mailbox = yield* Mailbox.make<Event<A>, E>({ capacity: eventMemory, strategy: "sliding" })
    const tell = (progress: Progress) => Effect.asVoid(mailbox.offer({ _tag: "Progress", progress }))
    yield* transfer(tell).pipe(
      Effect.tap((value) => mailbox.offer({ _tag: "Done", value })),
      Mailbox.into(mailbox),
      Effect.forkScoped
    )
    return Mailbox.toStream(mailbox)
  }))
