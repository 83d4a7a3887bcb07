/**
 * Where a file really is, so that whoever comes to it by another name finds the same.
 *
 * @since 0.1.0
 */
import type { PlatformError } from "@effect/platform/Error"
import * as FileSystem from "@effect/platform/FileSystem"
import * as Path from "@effect/platform/Path"
import * as Effect from "effect/Effect"

/** Links that lead to links; more are a circle. */
const most = 40

/**
 * The path without symbolic links. The file need not be there; its folder must be.
 *
 * @since 0.1.0
 * @category accessors
 */
export const realPath = (
  path: string,
  left = most
): Effect.Effect<string, PlatformError, FileSystem.FileSystem | Path.Path> =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const paths = yield* Path.Path
    const gone = Effect.gen(function*() {
      const folder = yield* fs.realPath(paths.dirname(path))
      const name = paths.join(folder, paths.basename(path))
      // A link may be there before the file to which it leads.
      return yield* Effect.matchEffect(fs.readLink(name), {
        onFailure: () => Effect.succeed(name),
        onSuccess: (to) => realPath(paths.resolve(folder, to), left - 1)
      })
    })
    return yield* Effect.catchIf(
      fs.realPath(path),
      (error) => left > 0 && error._tag === "SystemError" && error.reason === "NotFound",
      () => gone
    )
  })
