/**
 * A session in a file: a short head, the session as JSON, and a checksum. A change is written to a second file, flushed
 * to the disk, and put in place of the first by renaming, so that there is a whole file at every moment.
 *
 * @since 0.1.0
 */
import * as FileSystem from "@effect/platform/FileSystem"
import * as Path from "@effect/platform/Path"
import type { PlatformError } from "@effect/platform/Error"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Crypto } from "../../services/Crypto.ts"
import type { StoredSession } from "../../services/SessionStore.ts"
import { SessionStore, SessionStoreError } from "../../services/SessionStore.ts"
import * as Changes from "./changes.ts"
import * as Format from "./format.ts"

/** Only the owner may read a session: who has it, has the account. */
const mode = 0o600

/**
 * Keeps the session in a file, which need not exist. A damaged file is moved aside, to a name that ends in `.damaged`,
 * and the failure says so; the next run begins anew.
 *
 * One process at a time may use a file.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  path: string
): Layer.Layer<SessionStore, SessionStoreError, FileSystem.FileSystem | Path.Path | Crypto> =>
  Layer.effect(
    SessionStore,
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const paths = yield* Path.Path
      const crypto = yield* Crypto
      const lock = yield* Effect.makeSemaphore(1)

      const unavailable = (operation: SessionStoreError["operation"]) => (cause: PlatformError) =>
        new SessionStoreError({ operation, reason: "Unavailable", cause })

      const read: Effect.Effect<StoredSession, SessionStoreError> = fs.readFile(path).pipe(
        Effect.matchEffect({
          onFailure: (error) =>
            error._tag === "SystemError" && error.reason === "NotFound"
              ? Effect.succeed(Changes.empty)
              : Effect.fail(unavailable("load")(error)),
          onSuccess: (bytes) => Format.decode(crypto, bytes)
        }),
        Effect.tapError((error) =>
          error.reason === "Damaged" ? Effect.ignoreLogged(fs.rename(path, `${path}.damaged`)) : Effect.void
        )
      )

      const write = (session: StoredSession) =>
        Effect.gen(function*() {
          yield* fs.makeDirectory(paths.dirname(path), { recursive: true })
          const next = `${path}.new`
          yield* Effect.scoped(Effect.gen(function*() {
            const file = yield* fs.open(next, { flag: "w", mode })
            yield* file.writeAll(Format.encode(crypto, session))
            yield* file.sync
          }))
          yield* fs.rename(next, path)
        }).pipe(Effect.mapError(unavailable("commit")))

      let session = yield* read
      return SessionStore.of({
        load: Effect.sync(() => session),
        commit: (changes) =>
          lock.withPermits(1)(Effect.suspend(() => {
            const next = Changes.apply(session, changes)
            return Effect.map(write(next), () => {
              session = next
            })
          }))
      })
    })
  )
