/**
 * What can be uploaded, as content that is read piece by piece.
 *
 * @since 0.1.0
 */
import { BadArgument, type PlatformError } from "@effect/platform/Error"
import * as FileSystem from "@effect/platform/FileSystem"
import type { Headers } from "@effect/platform/Headers"
import type { HttpClient } from "@effect/platform/HttpClient"
import { type HttpClientError, ResponseError } from "@effect/platform/HttpClientError"
import * as Chunk from "effect/Chunk"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Content, Pull, UploadOptions } from "../../services/Files.ts"
import { FileSizeMismatch, SourceTimeout, SourceUnreadable } from "../../services/Files.ts"

/**
 * What can be uploaded: a path of the file system, a URL to fetch, bytes, a `Blob` or `File`, or a stream of bytes.
 *
 * @since 0.1.0
 * @category models
 */
export type Source = string | URL | Uint8Array | Blob | Stream.Stream<Uint8Array, unknown, unknown>

/**
 * How reading a source can fail.
 *
 * @since 0.1.0
 * @category models
 */
export type SourceError<S> = S extends string ? PlatformError
  : S extends URL ? HttpClientError | SourceTimeout | FileSizeMismatch
  : S extends Blob ? SourceUnreadable
  : S extends Stream.Stream<Uint8Array, infer E, unknown> ? E
  : never

/**
 * What it takes to read a source.
 *
 * @since 0.1.0
 * @category models
 */
export type SourceContext<S> = S extends string ? FileSystem.FileSystem
  : S extends URL ? HttpClient
  : S extends Stream.Stream<Uint8Array, unknown, infer R> ? R
  : never

/** The last part of a path, whichever way its slashes lean. */
const nameOf = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)

/** Fills a buffer from something that gives as much as it likes, and nothing at its end. */
const filled = <E>(more: (target: Uint8Array) => Effect.Effect<number, E>): Pull<E> => (target) =>
  Effect.suspend(() => {
    let length = 0
    const go: Effect.Effect<Uint8Array, E> = Effect.suspend(() =>
      length === target.length
        ? Effect.succeed(target)
        : Effect.flatMap(more(target.subarray(length)), (read) => {
          length += read
          return read === 0 ? Effect.succeed(target.subarray(0, length)) : go
        })
    )
    return go
  })

const ofPath = (path: string): Effect.Effect<Content<PlatformError>, PlatformError, FileSystem.FileSystem> =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const { mtime, size, type } = yield* fs.stat(path)
    if (type !== "File") {
      // To open a pipe that nobody writes into takes forever, and nothing can end that.
      const description = `${path} is no file (${type}): give what is in it as a stream`
      return yield* new BadArgument({ module: "FileSystem", method: "open", description })
    }
    return {
      name: nameOf(path),
      size: Number(size),
      modified: Option.getOrUndefined(Option.map(mtime, (date) => Math.trunc(date.getTime()))),
      isRepeatable: true,
      open: Effect.fnUntraced(function*(offset) {
        const file = yield* fs.open(path, { flag: "r" })
        if (offset > 0) yield* file.seek(offset, "start")
        // Who interrupts a read has the memory back while the system still puts something into it.
        return filled((target) => Effect.uninterruptible(Effect.map(file.read(target), Number)))
      })
    }
  })

/**
 * Bytes as content.
 *
 * @since 0.1.0
 * @category conversions
 */
export const ofBytes = (bytes: Uint8Array): Content => ({
  name: "file",
  size: bytes.length,
  isRepeatable: true,
  open: (offset) =>
    Effect.sync(() => {
      let at = offset
      return (target) =>
        Effect.sync(() => {
          const piece = bytes.subarray(at, at + target.length)
          at += piece.length
          return piece
        })
    })
})

const ofBlob = (blob: Blob): Content<SourceUnreadable> => ({
  name: "name" in blob && typeof blob.name === "string" ? nameOf(blob.name) : "file",
  size: blob.size,
  isRepeatable: true,
  open: (offset) =>
    Effect.sync(() => {
      let at = offset
      return (target) =>
        Effect.suspend(() => {
          const piece = blob.slice(at, at + target.length)
          at += piece.size
          const read = Effect.tryPromise({
            try: () => piece.arrayBuffer(),
            catch: (cause) => new SourceUnreadable({ cause })
          })
          return Effect.map(read, (buffer) => new Uint8Array(buffer))
        })
    })
})

/** Reads a stream into buffers; what is left of a chunk waits for the next one. */
const pullOf = <E>(stream: Stream.Stream<Uint8Array, E>): Effect.Effect<Pull<E>, never, Scope.Scope> =>
  Effect.map(Stream.toPull(stream), (pull) => {
    let waiting: Chunk.Chunk<Uint8Array> = Chunk.empty()
    let rest: Uint8Array = new Uint8Array(0)
    let isOver = false
    const next: Effect.Effect<void, E> = Effect.matchEffect(pull, {
      onFailure: (end) => {
        isOver = true
        return Option.match(end, { onNone: () => Effect.void, onSome: Effect.fail })
      },
      onSuccess: (chunk) =>
        Effect.sync(() => {
          waiting = chunk
        })
    })
    const more = (target: Uint8Array): Effect.Effect<number, E> =>
      Effect.suspend(() => {
        if (rest.length > 0) {
          const length = Math.min(rest.length, target.length)
          target.set(rest.subarray(0, length))
          rest = rest.subarray(length)
          return Effect.succeed(length)
        }
        if (isOver) return Effect.succeed(0)
        const head = Chunk.head(waiting)
        if (Option.isNone(head)) return Effect.zipRight(next, more(target))
        waiting = Chunk.drop(waiting, 1)
        rest = head.value
        return more(target)
      })
    return filled(more)
  })

const skip = <E>(pull: Pull<E>, length: number): Effect.Effect<void, E> =>
  Effect.suspend(() => {
    if (length === 0) return Effect.void
    const buffer = new Uint8Array(Math.min(length, 64 * 1024))
    return Effect.flatMap(pull(buffer), (read) => (read.length === 0 ? Effect.void : skip(pull, length - read.length)))
  })

const ofStream = <E>(stream: Stream.Stream<Uint8Array, E>, size: number | undefined): Content<E> => ({
  name: "file",
  size,
  isRepeatable: false,
  open: (offset) => Effect.tap(pullOf(stream), (pull) => skip(pull, offset))
})

/**
 * The tag of the platform's HTTP client, by its key. The module that has it takes long to load, and loading it when it
 * is needed, by `import()`, would make bundlers keep all of Effect in every program.
 */
const Client = /* @__PURE__ */ Context.GenericTag<HttpClient>("@effect/platform/HttpClient")

/** What stands for other characters in an address, or stands there as it is. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** How many bytes a server says that there are. Where it compresses, it speaks of others. */
const lengthIn = ({ "content-encoding": encoding = "identity", "content-length": length = "" }: Headers) =>
  encoding === "identity" && /^\d{1,15}$/.test(length) ? Number(length) : undefined

/** Fails where there are more bytes than was said, or fewer. */
const exactly = <E>(pull: Pull<E>, expected: number): Pull<E | FileSizeMismatch> => {
  let actual = 0
  return (target) =>
    Effect.flatMap(pull(target), (read) => {
      actual += read.length
      const isWrong = actual > expected || (read.length < target.length && actual < expected)
      return isWrong ? new FileSizeMismatch({ expected, actual }) : Effect.succeed(read)
    })
}

/** What is neither all of it nor what a cache has of it is something else, such as a part of it. */
const isWhole = (status: number): boolean => status === 200 || status === 203

const ofUrl = (
  url: URL,
  timeout: Duration.DurationInput
): Effect.Effect<Content<HttpClientError | SourceTimeout | FileSizeMismatch>, never, HttpClient> =>
  Effect.map(Client, (client) => {
    const late = () => new SourceTimeout({ host: url.host })
    const answer = Effect.timeoutFail(client.get(url), { duration: timeout, onTimeout: late })
    const response = Effect.tap(answer, (found) => {
      if (isWhole(found.status)) return Effect.void
      // Whoever reads nothing of it keeps the connection.
      const begun = Effect.timeout(Stream.runDrain(Stream.take(found.stream, 1)), "2 seconds")
      return Effect.zipRight(
        Effect.ignore(begun),
        new ResponseError({ request: found.request, response: found, reason: "StatusCode" })
      )
    })
    return {
      // Whoever has written the address may have hidden a path in it, or lines.
      name: nameOf(decoded(url.pathname)).replaceAll(/\p{Cc}/gu, "") || url.hostname,
      // Nothing is asked before it is read.
      size: undefined,
      isRepeatable: false,
      open: Effect.fnUntraced(function*(offset) {
        const { headers, stream } = yield* response
        const pull = yield* pullOf(Stream.timeoutFail(stream, late, timeout))
        const length = lengthIn(headers)
        const checked = length === undefined ? pull : exactly(pull, length)
        yield* skip(checked, offset)
        return checked
      })
    }
  })

/** A server that says nothing for so long is not waited for any more. */
const patience = "30 seconds"

/**
 * A source as content. `size` is the length of a stream in bytes, where it is known; `timeout` is for servers of URLs.
 *
 * @since 0.1.0
 * @category conversions
 */
export function content<S extends Source>(
  source: S,
  how?: Pick<UploadOptions, "size" | "timeout">
): Effect.Effect<Content<SourceError<S>>, SourceError<S>, SourceContext<S>>
export function content(
  source: Source,
  { size, timeout = patience }: Pick<UploadOptions, "size" | "timeout"> = {}
): Effect.Effect<Content<unknown>, unknown, unknown> {
  if (typeof source === "string") return ofPath(source)
  if (source instanceof URL) return ofUrl(source, timeout)
  if (source instanceof Uint8Array) return Effect.succeed(ofBytes(source))
  if (source instanceof Blob) return Effect.succeed(ofBlob(source))
  return Effect.map(
    // What a stream needs is in the types of the declaration above.
    // @effect-diagnostics-next-line anyUnknownInErrorContext:off
    Effect.context<unknown>(),
    (context) => ofStream(Stream.provideContext(source, context), size)
  )
}
