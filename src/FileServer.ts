/**
 * Files of Telegram over HTTP: browsers and players read them as if they lay on a web server, at any offset, without
 * anything being stored.
 *
 * ```ts
 * const app = Effect.map(FileServer.make(), (server) =>
 *   HttpRouter.empty.pipe(
 *     HttpRouter.get("/film", server.respond({ file: video, contentType: "video/mp4" }))
 *   ))
 * ```
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#downloading-files
 */
import * as Headers from "@effect/platform/Headers"
import { HttpServerRequest } from "@effect/platform/HttpServerRequest"
import * as HttpServerResponse from "@effect/platform/HttpServerResponse"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Range from "../layers/files/httpRange.ts"
import { keyOf } from "../layers/files/locate.ts"
import { guards, typeOf } from "../layers/files/served.ts"
import { Shelf } from "../layers/files/Shelf.ts"
import type { Located } from "../schema/model/FileLocation.ts"
import type { DownloadError } from "../services/Files.ts"
import { FileDamaged, Files } from "../services/Files.ts"

/**
 * A file as an answer.
 *
 * @since 0.1.0
 * @category models
 */
export interface Served {
  /** A file whose length Telegram tells; one without is sent whole, and cannot be asked for in parts. */
  readonly file: Located
  /**
   * Its media type; `application/octet-stream` unless said, and where it is none. What the sender of a file has said may
   * be given as it is: browsers show sounds, films and pictures (no drawings, which are programs), and save the rest.
   */
  readonly contentType?: string | undefined
  /** A name makes browsers save the file under it, instead of showing it. It may be the one that the sender has chosen. */
  readonly saveAs?: string | undefined
}

/**
 * A server of files.
 *
 * @since 0.1.0
 * @category models
 */
export interface FileServer {
  /**
   * Answers a request with a file: `GET` and `HEAD`, `Range` and `If-Range`, `304` for what the other side has, `416` for
   * what the file does not have, `502` (and a warning in the log) for what Telegram does not give, such as a file that has
   * another length than is said of it. When a download fails in the middle, the connection ends before its time, so
   * nobody takes a part for the whole.
   */
  readonly respond: (
    served: Served
  ) => Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest>
}

/** Blocks have this length in bytes. */
const blockSize = 512 * 1024

/** So many blocks are fetched ahead of a reader. */
const ahead = 4

const mebibyte = 1024 * 1024

/** A tag for a file: what it is never changes. */
const tagOf = (name: string, size: number): string => {
  let hash = 0n
  for (let i = 0; i < name.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(name.charCodeAt(i))) * 0x100000001b3n + 1n)
  }
  return `"${hash.toString(16)}-${size.toString(16)}"`
}

const isLength = (size: number): boolean => Number.isSafeInteger(size) && size >= 0

/** The bytes of a stream that begins at `offset` in a file, which are as many as there have to be. */
const whole = <E>(
  bytes: Stream.Stream<Uint8Array, E>,
  offset: number,
  length: number
): Effect.Effect<Uint8Array, E | FileDamaged> => {
  const all = new Uint8Array(length)
  const put = (at: number, piece: Uint8Array): Effect.Effect<number, FileDamaged> => {
    if (at + piece.length > length) return new FileDamaged({ offset: offset + length, reason: "Long" })
    all.set(piece, at)
    return Effect.succeed(at + piece.length)
  }
  return Effect.flatMap(
    Stream.runFoldEffect(bytes, 0, put),
    (at) => at === length ? Effect.succeed(all) : new FileDamaged({ offset: offset + at, reason: "Short" })
  )
}

/**
 * A server over the client's files. Readers share the blocks of a cache of `cacheSize` bytes (64 MiB unless said): what
 * several want, and what one wants again, is fetched once.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: { readonly cacheSize?: number | undefined } = {}
): Effect.Effect<FileServer, never, Files | Scope.Scope> =>
  Effect.gen(function*() {
    const files = yield* Files
    const capacity = Math.max(ahead, Math.floor((options.cacheSize ?? 64 * mebibyte) / blockSize))
    const shelf = new Shelf<DownloadError>(capacity, yield* Effect.scope)

    const block = (file: Located, size: number, index: number): Effect.Effect<Uint8Array, DownloadError> => {
      const offset = index * blockSize
      const length = Math.min(blockSize, size - offset)
      // Behind the last byte of a file there is none.
      const limit = offset + length === size ? length + 1 : length
      const fetch = Effect.suspend(() => whole(files.stream(file, { offset, limit }), offset, length))
      return shelf.get(`${keyOf(file.location.name)} ${size} ${index}`, fetch)
    }

    /** What is asked for, when the first of it is there: without that, there is nothing to answer. */
    const body = (file: Located, size: number, from: number, to: number) => {
      const piece = (index: number) =>
        Effect.map(block(file, size, index), (bytes) => {
          const start = index * blockSize
          return bytes.subarray(Math.max(0, from - start), Math.min(bytes.length, to - start))
        })
      const first = Math.floor(from / blockSize)
      const last = Math.ceil(to / blockSize) - 1
      return Effect.map(piece(first), (bytes) => {
        const others = first >= last
          ? Stream.empty
          : Stream.mapEffect(Stream.range(first + 1, last), piece, { concurrency: ahead })
        return Stream.concat(Stream.make(bytes), others)
      })
    }

    const respond = (served: Served) =>
      Effect.gen(function*() {
        const { headers: asked, method } = yield* HttpServerRequest
        const { file, saveAs } = served
        const contentType = typeOf(served.contentType)
        const headers = Headers.fromInput(guards(contentType, saveAs))
        if (method !== "GET" && method !== "HEAD") {
          return HttpServerResponse.empty({ status: 405, headers: Headers.fromInput({ allow: "GET, HEAD" }) })
        }
        const size = Option.getOrUndefined(Option.filter(file.location.size, isLength))
        if (size === undefined) {
          const whole = method === "HEAD" ? Stream.empty : files.stream(file)
          return HttpServerResponse.stream(whole, { contentType, headers })
        }
        const tag = tagOf(keyOf(file.location.name), size)
        const known = Headers.setAll(headers, { etag: tag, "accept-ranges": "bytes" })
        if (asked["if-none-match"] === tag) return HttpServerResponse.empty({ status: 304, headers: known })
        const wanted = Range.wanted(size, tag, asked["range"], asked["if-range"])
        if (wanted._tag === "Unsatisfiable") {
          return HttpServerResponse.empty({
            status: 416,
            headers: Headers.set(known, "content-range", `bytes */${size}`)
          })
        }
        const { from, to } = wanted._tag === "Part" ? wanted : { from: 0, to: size }
        const isPart = wanted._tag === "Part"
        const bytes = method === "HEAD" ? Effect.succeed(Stream.empty) : body(file, size, from, to)
        return yield* Effect.match(Effect.tapError(bytes, (error) => Effect.logWarning("a file is not given", error)), {
          onSuccess: (stream) =>
            HttpServerResponse.stream(stream, {
              status: isPart ? 206 : 200,
              contentType,
              contentLength: to - from,
              headers: isPart ? Headers.set(known, "content-range", `bytes ${from}-${to - 1}/${size}`) : known
            }),
          onFailure: () => HttpServerResponse.empty({ status: 502 })
        })
      })
    return { respond }
  })
