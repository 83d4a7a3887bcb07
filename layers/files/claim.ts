/**
 * Who may go on with what is left of a download: of several that write to one path at the same time, one. A file beside
 * it says so, which is touched as long as its owner lives.
 *
 * @since 0.1.0
 */
import type { PlatformError } from "@effect/platform/Error"
import * as FileSystem from "@effect/platform/FileSystem"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"

/** An owner gives a sign of life this often, in milliseconds. */
const beat = 1000

/** Whoever gives none for so long has crashed, in milliseconds. */
const patience = 3000

/** A sign that is older than this need not be waited for, in milliseconds. */
const forgotten = 10_000

/** How often an owner is looked at, in milliseconds. */
const glance = 250

/**
 * Whether a system error has this reason.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isReason = (reason: "NotFound" | "AlreadyExists") => (error: PlatformError): boolean =>
  error._tag === "SystemError" && error.reason === reason

/**
 * Takes a claim until the scope closes; gives whether it was free, or its owner gave no sign of life for three seconds.
 *
 * @since 0.1.0
 * @category constructors
 */
export const take = (path: string): Effect.Effect<boolean, PlatformError, FileSystem.FileSystem | Scope.Scope> =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const touch = Effect.flatMap(Clock.currentTimeMillis, (now) => fs.utimes(path, now / 1000, now / 1000))
    const seen = fs.stat(path).pipe(
      Effect.map(({ mtime }) => Option.map(mtime, (date) => date.getTime())),
      Effect.catchIf(isReason("NotFound"), () => Effect.succeed(Option.none<number>()))
    )
    const make = Effect.acquireRelease(
      Effect.scoped(fs.open(path, { flag: "wx" })).pipe(
        Effect.zipRight(touch),
        Effect.as(true),
        Effect.catchIf(isReason("AlreadyExists"), () => Effect.succeed(false))
      ),
      (isMade) => isMade ? Effect.ignoreLogged(fs.remove(path, { force: true })) : Effect.void
    )
    /** Whether there is no owner any more. */
    const isLeft = Effect.gen(function*() {
      const first = yield* seen
      const begun = yield* Clock.currentTimeMillis
      if (Option.isNone(first) || begun - first.value > forgotten) return true
      while ((yield* Clock.currentTimeMillis) < begun + patience) {
        yield* Effect.sleep(glance)
        const now = yield* seen
        if (Option.isNone(now)) return true
        if (now.value !== first.value) return false
      }
      return true
    })

    let isMine = yield* make
    if (!isMine && (yield* isLeft)) {
      yield* fs.remove(path, { force: true })
      isMine = yield* make
    }
    if (isMine) yield* Effect.forkScoped(Effect.repeat(Effect.ignore(touch), Schedule.spaced(beat)))
    return isMine
  })
