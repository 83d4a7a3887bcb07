/**
 * Looks into files in a thread of its own, which is ended when it takes too long or too much: a file that lies may keep
 * the libraries that read it busy for hours, without a pause.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FiberId from "effect/FiberId"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Runtime from "effect/Runtime"
import { Worker } from "node:worker_threads"
import type { Content } from "../../services/Files.ts"
import type { MediaFacts } from "../../services/MediaInspector.ts"
import { MediaInspector } from "../../services/MediaInspector.ts"
import { unknown } from "./Inspector.ts"
import { read } from "./pull.ts"
import type { Order, Report } from "./worker/messages.ts"
import { heard } from "./worker/messages.ts"

/**
 * What the thread may take.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** A file that takes longer is one that nobody knows anything of; 15 seconds unless said. */
  readonly timeout?: Duration.DurationInput | undefined
  /** At most so many MiB of objects; 256 unless said. */
  readonly memory?: number | undefined
  /** Node's own options for the thread, where it needs others than the program has. */
  readonly execArgv?: ReadonlyArray<string> | undefined
}

/** No library has a reason to read more at once, in bytes. */
const longestRead = 64 * 1024 * 1024

const entry = new URL(import.meta.url.endsWith(".ts") ? "./worker/Node.ts" : "./worker/Node.js", import.meta.url)

/** See `MediaInspector`. */
interface Head {
  readonly isHead?: boolean | undefined
}

/** The thread, and who listens to it at the moment. */
interface Thread {
  readonly worker: Worker
  /** Done when it has begun. One that cannot is the fault of no file. */
  readonly up: Deferred.Deferred<void>
  heard: (what: Exclude<Report, { readonly _tag: "Ready" }>) => void
  gone: (cause: unknown) => void
}

const begin = ({ execArgv, memory = 256 }: Options): Thread => {
  const up = Deferred.unsafeMake<void>(FiberId.none)
  const worker = new Worker(entry, {
    // What libraries print there is about files of strangers, and nobody reads it.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] })
  })
  worker.stdout.resume()
  worker.stderr.resume()
  const thread: Thread = { worker, up, heard: () => {}, gone: () => {} }
  worker.on("message", (what: Report) => {
    if (what._tag === "Ready") Deferred.unsafeDone(up, Effect.void)
    else thread.heard(what)
  })
  // Of memory, say. That it ends comes after that.
  const gone = (cause: unknown) => {
    Deferred.unsafeDone(up, Effect.die(cause))
    thread.gone(cause)
  }
  worker.on("error", gone)
  worker.on("exit", () => gone("it has ended"))
  return thread
}

/** Has the thread look into a file, and reads for it. A thread that is gone has found nothing. */
const look = <E>(thread: Thread, content: Content<E>, size: number, isHead: boolean): Effect.Effect<MediaFacts, E> =>
  Effect.gen(function*() {
    const found = yield* Deferred.make<MediaFacts, E>()
    const run = Runtime.runFork(yield* Effect.runtime())
    const tell = (order: Order) => thread.worker.postMessage(order, [])
    const reading = (offset: number, length: number) =>
      length > longestRead
        ? Effect.succeed(undefined)
        : Effect.tapErrorCause(read(content, offset, length), (cause) => Deferred.failCause(found, cause))
    thread.gone = (cause) => {
      run(Effect.logDebug("a file has ended the thread that looked into it", cause))
      Deferred.unsafeDone(found, Effect.succeed(unknown))
    }
    thread.heard = (what) => {
      if (what._tag === "Found") return Deferred.unsafeDone(found, Effect.succeed(heard(what.told)))
      const { id, length, offset } = what
      const bytes = Effect.map(Effect.exit(reading(offset, length)), Exit.getOrElse(() => undefined))
      run(Effect.map(bytes, (read) => tell({ _tag: "Bytes", id, bytes: read })))
    }
    tell({ _tag: "Look", name: content.name, size, isHead })
    return yield* Deferred.await(found)
  })

const make = (options: Options) =>
  Effect.gen(function*() {
    const { timeout: patience = "15 seconds" } = options
    const turn = yield* Effect.makeSemaphore(1)
    let thread: Thread | undefined
    const end = Effect.suspend(() => {
      const last = thread
      thread = undefined
      return last === undefined ? Effect.void : Effect.promise(() => last.worker.terminate())
    })
    yield* Effect.addFinalizer(() => end)
    const current = (): Thread => {
      if (thread !== undefined) return thread
      const fresh = begin(options)
      fresh.worker.once("exit", () => {
        if (thread === fresh) thread = undefined
      })
      return thread = fresh
    }
    const inspect = <E>(content: Content<E>, how?: Head): Effect.Effect<MediaFacts, E> => {
      const { size } = content
      // What can be read once is for the upload.
      if (!content.isRepeatable || size === undefined || size === 0) return Effect.succeed(unknown)
      const work = Effect.suspend(() => {
        const one = current()
        one.worker.ref()
        const idle = Effect.sync(() => one.worker.unref())
        const looked = Effect.timeoutOption(look(one, content, size, how?.isHead === true), patience)
        return Effect.zipRight(Deferred.await(one.up), looked).pipe(
          // Whoever is still busy is not waited for.
          Effect.onExit((exit) => (Exit.isSuccess(exit) && Option.isSome(exit.value) ? idle : end)),
          Effect.map(Option.getOrElse(() => unknown))
        )
      })
      return work.pipe(
        turn.withPermits(1),
        Effect.withSpan("MediaInspector.inspect")
      )
    }
    return MediaInspector.of({ inspect })
  })

/**
 * Looks into files as the layer of `layergram/MediaInspector` does, in a thread that is ended when a file takes too long
 * or too much memory; of such a file nothing is known. The thread starts with the first file, looks into one after the
 * other, and does not keep the program from ending.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerWith = (options: Options): Layer.Layer<MediaInspector> => Layer.scoped(MediaInspector, make(options))

/**
 * The same, with the limits that stand at `Options`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<MediaInspector> = /* @__PURE__ */ layerWith({})
