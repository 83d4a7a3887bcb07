/**
 * Makes the small pictures of films, by the program FFmpeg.
 *
 * @since 0.1.0
 */
import * as Command from "@effect/platform/Command"
import { CommandExecutor } from "@effect/platform/CommandExecutor"
import { type PlatformError, SystemError } from "@effect/platform/Error"
import { FileSystem } from "@effect/platform/FileSystem"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Content } from "../../services/Files.ts"
import { Thumbnailer } from "../../services/Thumbnailer.ts"
import { concat } from "../crypto/bytes.ts"

/** In pixels a side. */
const side = 320
/** In bytes. */
const most = 200_000
/** Longer files get no thumbnail: they are copied for FFmpeg, which looks for what it needs at any place. */
const largest = 512 * 1024 * 1024
/** Copied at once. */
const pieceSize = 1024 * 1024
/** FFmpeg's qualities, the better ones first: the first that is small enough is taken. */
const qualities = [3, 8, 16] as const

/** Files that name other files, such as playlists, are not opened: whoever has made them must not read ours. */
const formats = "mov,matroska,webm,avi,flv,mpeg,mpegts,asf,ogg,gif,mp3,flac"

const careful = ["-v", "quiet", "-nostdin", "-protocol_whitelist", "file", "-format_whitelist", formats]
const fitted = `scale='min(${side},iw)':'min(${side},ih)':force_original_aspect_ratio=decrease,format=yuvj420p`
const oneFrame = ["-an", "-sn", "-dn", "-frames:v", "1", "-vf", fitted]

const argumentsFor = (path: string, quality: number): ReadonlyArray<string> => [
  ...careful,
  "-i",
  path,
  ...oneFrame,
  "-q:v",
  String(quality),
  "-f",
  "mjpeg",
  "pipe:1"
]

/** FFmpeg has so long for a picture. */
const patience = "30 seconds"

type Beside = Option.Option<Thumbnailer["Type"]>

/** So many films at a time: each is copied, and decoded by a process of its own. */
const atOnce = 2

/** Nobody needs a picture of so many bytes, however large the film is. */
const largestPicture = 8 * 1024 * 1024

const isFilm = (mimeType: string): boolean => /^(video|audio)\/|^image\/gif$|^application\/ogg$/.test(mimeType)

/** Copies content into a file; `false` where the file cannot be written, or the content is longer than it says. */
const copied = <E>(fs: FileSystem, content: Content<E>, size: number, path: string): Effect.Effect<boolean, E> =>
  Effect.scoped(Effect.gen(function*() {
    const file = yield* Effect.option(fs.open(path, { flag: "w" }))
    if (Option.isNone(file)) return false
    const pull = yield* content.open(0)
    const buffer = new Uint8Array(pieceSize)
    for (let left = size;;) {
      const bytes = yield* pull(buffer)
      if (bytes.length === 0) return true
      left -= bytes.length
      if (left < 0) return false
      const written = yield* Effect.option(file.value.writeAll(bytes))
      if (Option.isNone(written)) return false
    }
  }))

const make = Effect.gen(function*() {
  const executor = yield* CommandExecutor
  const fs = yield* FileSystem
  const beside: Beside = yield* Effect.serviceOption(Thumbnailer)
  // Whoever wants thumbnails of films learns now that there will be none.
  const status = yield* executor.exitCode(Command.make("ffmpeg", "-version"))
  if (status !== 0) {
    const description = `ffmpeg -version has ended with ${status}`
    return yield* new SystemError({ reason: "Unknown", module: "Command", method: "exitCode", description })
  }
  const turns = yield* Effect.makeSemaphore(atOnce)

  /** The first frame; nothing where FFmpeg finds none. */
  const drawn = (path: string, quality: number): Effect.Effect<Uint8Array> =>
    Effect.gen(function*() {
      const process = yield* executor.start(Command.make("ffmpeg", ...argumentsFor(path, quality)))
      // It need not listen to anything milder.
      yield* Effect.addFinalizer(() =>
        Effect.whenEffect(Effect.ignore(process.kill("SIGKILL")), Effect.orElseSucceed(process.isRunning, () => false))
      )
      let size = 0
      const chunks = yield* Stream.runCollect(Stream.takeWhile(process.stdout, ({ length }) => {
        size += length
        return size <= largestPicture
      }))
      const isGood = size <= largestPicture && (yield* process.exitCode) === 0
      return isGood ? concat(...chunks) : new Uint8Array(0)
    }).pipe(
      Effect.scoped,
      Effect.timeout(patience),
      Effect.tapError((error) => Effect.logDebug("FFmpeg has failed", error)),
      Effect.orElseSucceed(() => new Uint8Array(0))
    )

  const ofFilm = <E>(content: Content<E>, size: number): Effect.Effect<Option.Option<Uint8Array>, E> =>
    Effect.scoped(Effect.gen(function*() {
      const path = yield* Effect.option(fs.makeTempFileScoped({ prefix: "layergram-" }))
      if (Option.isNone(path) || !(yield* copied(fs, content, size, path.value))) return Option.none()
      for (const quality of qualities) {
        const picture = yield* drawn(path.value, quality)
        if (picture.length === 0) return Option.none()
        if (picture.length <= most) return Option.some(picture)
      }
      return Option.none()
    }))

  return Thumbnailer.of({
    make: (content, mimeType) => {
      if (!isFilm(mimeType)) return Option.isSome(beside) ? beside.value.make(content, mimeType) : Effect.succeedNone
      const { size } = content
      return size === undefined || size > largest ? Effect.succeedNone : turns.withPermits(1)(ofFilm(content, size))
    }
  })
})

/**
 * Thumbnails of films: their first frame, or the cover of a piece of music. Whatever else there is to be drawn is left to
 * the `Thumbnailer` under it, if there is one. The program `ffmpeg` has to be in the path: without it, the layer fails.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Thumbnailer, PlatformError, CommandExecutor | FileSystem> = /* @__PURE__ */ Layer
  .effect(
    Thumbnailer,
    make
  )
