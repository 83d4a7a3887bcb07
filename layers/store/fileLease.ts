/**
 * One process at a time may use a session file. Who wants it makes an empty file beside it, `….lock.` and a number one
 * higher than the last, which only one can do; its modification time is when the lease runs out. The number is the
 * fencing token: as soon as there is a higher one, the holder of the lower may write no more. The last lock file stays
 * behind when the session closes, so that the numbers go on rising.
 *
 * @since 0.1.0
 */
import * as FileSystem from "@effect/platform/FileSystem"
import * as Path from "@effect/platform/Path"
import type { PlatformError } from "@effect/platform/Error"
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import { SessionInUse, SessionStoreError } from "../../services/SessionStore.ts"
import type { LeaseOptions } from "./lease.ts"
import { heartbeats, leaseLost, takeInTime, timeToLive } from "./lease.ts"

/**
 * A lease that is held until its scope closes.
 *
 * @since 0.1.0
 * @category models
 */
export interface FileLease {
  /** Fails when the lease is not held any more. */
  readonly check: Effect.Effect<void, SessionStoreError>
  /** Fails when the lease is lost; until then it waits. */
  readonly lost: Effect.Effect<never, SessionStoreError>
  /** Whether the one before did not give it back: it may yet wake up and write to the file that it has open. */
  readonly isTakenOver: boolean
}

const unavailable = (cause: PlatformError) => new SessionStoreError({ operation: "load", reason: "Unavailable", cause })

const isReason = (reason: "NotFound" | "AlreadyExists") => (error: PlatformError) =>
  error._tag === "SystemError" && error.reason === reason

/**
 * Takes the lease of a file.
 *
 * @since 0.1.0
 * @category constructors
 */
export const acquire = (
  path: string,
  options: LeaseOptions | undefined
): Effect.Effect<
  FileLease,
  SessionInUse | SessionStoreError,
  FileSystem.FileSystem | Path.Path | Scope.Scope
> =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const paths = yield* Path.Path
    const ttl = timeToLive(options)
    const folder = paths.dirname(path)
    const prefix = `${paths.basename(path)}.lock.`
    const lock = (number: number) => paths.join(folder, `${prefix}${number}`)

    const numbers = Effect.map(fs.readDirectory(folder), (names) =>
      names.filter((name) => name.startsWith(prefix))
        .map((name) => Number(name.slice(prefix.length)))
        .filter((number) => Number.isSafeInteger(number) && number > 0)
        .sort((a, b) => b - a))

    /** In milliseconds since 1970; 0 when it was given back, and when the file has just gone. */
    const expiry = (number: number) =>
      fs.stat(lock(number)).pipe(
        Effect.map(({ mtime }) => Option.match(mtime, { onNone: () => 0, onSome: (date) => date.getTime() })),
        Effect.catchIf(isReason("NotFound"), () => Effect.succeed(0))
      )

    const inUse = (until: number) => new SessionInUse({ session: path, until: DateTime.unsafeMake(Math.max(0, until)) })

    const renew = (number: number) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const until = (now + Duration.toMillis(ttl)) / 1000
        return fs.utimes(lock(number), until, until)
      })

    const take = Effect.gen(function*() {
      const [last = 0, ...older] = yield* numbers
      const until = last === 0 ? 0 : yield* expiry(last)
      if (until > (yield* Clock.currentTimeMillis)) return yield* inUse(until)
      const mine = last + 1
      yield* Effect.scoped(fs.open(lock(mine), { flag: "wx", mode: 0o600 })).pipe(
        Effect.catchIf(isReason("AlreadyExists"), () => Effect.flatMap(expiry(mine), inUse))
      )
      yield* renew(mine)
      // Whoever saw the old numbers late may have made a lower one, or has seen ours before it was dated.
      const [highest = mine] = yield* numbers
      if (highest > mine) {
        yield* fs.remove(lock(mine), { force: true })
        return yield* Effect.flatMap(expiry(highest), inUse)
      }
      yield* Effect.forEach(last === 0 ? [] : [last, ...older], (number) => fs.remove(lock(number), { force: true }), {
        discard: true,
        concurrency: 1
      })
      return { mine, isTakenOver: until > 0 }
    }).pipe(Effect.mapError((error) => (error._tag === "SessionInUse" ? error : unavailable(error))))

    const gone = yield* Deferred.make<never, SessionStoreError>()
    let isHeld = true
    const attempt = Effect.acquireRelease(take, ({ mine }) =>
      Effect.suspend(() => {
        isHeld = false
        return Effect.ignoreLogged(fs.utimes(lock(mine), 0, 0))
      }))
    // Only an attempt cannot be interrupted, and no pause between two.
    const { isTakenOver, mine } = yield* takeInTime(attempt, options)

    const check = Effect.suspend(() =>
      isHeld
        ? Effect.map(
          Effect.all([fs.exists(lock(mine)), fs.exists(lock(mine + 1))], { concurrency: 1 }),
          ([own, next]) => own && !next
        )
        : Effect.succeed(false)
    ).pipe(
      Effect.mapError((cause) => new SessionStoreError({ operation: "commit", reason: "Unavailable", cause })),
      Effect.filterOrElse((isMine) => isMine, () =>
        Effect.zipRight(
          Effect.sync(() => {
            isHeld = false
          }),
          leaseLost(gone)
        )),
      Effect.asVoid
    )

    yield* Effect.zipRight(check, Effect.mapError(renew(mine), unavailable)).pipe(
      heartbeats(ttl),
      Effect.forkScoped
    )
    return { check, lost: Deferred.await(gone), isTakenOver }
  })
