/**
 * Sessions as files and folders of other libraries.
 *
 * @since 0.1.0
 */
import * as FileSystem from "@effect/platform/FileSystem"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { EncodeOptions } from "../SessionString.ts"
import * as SessionString from "../SessionString.ts"
import { cliError } from "./CliError.ts"

/**
 * Whose files there are.
 *
 * @since 0.1.0
 * @category models
 */
export type Library = SessionString.Format | "grammers"

const packages = "@effect/experimental@0.61 @effect/sql@0.52 @effect/sql-libsql@0.42"

/** Who has nothing to do with databases need not have what they stand on. */
const sqlite = Effect.tryPromise({
  try: () => import("./sqlite.ts"),
  catch: () => cliError(`databases need more packages: npm install ${packages}`)
})

const isDatabase = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 16)) === "SQLite format 3\0"

/**
 * The changes that make the session of a file, or of GramJS' folder, ours. Nothing is changed there.
 *
 * @since 0.1.0
 * @category reading
 */
export const read = (from: Library, file: string) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    // SQLite would make one.
    if (!(yield* fs.exists(file))) return yield* cliError(`there is no ${file}`)
    if (from === "gramjs") return yield* SessionString.readGramjs(file)
    if (from !== "grammers") return yield* (yield* sqlite).read(from, file)
    const bytes = yield* fs.readFile(file)
    return isDatabase(bytes)
      ? yield* (yield* sqlite).read(from, file)
      : yield* SessionString.decodeGrammers(Redacted.make(bytes))
  })

/**
 * Writes the store's session into a file, or GramJS' folder, that does not exist yet and that its owner alone may read.
 *
 * @since 0.1.0
 * @category writing
 */
export const write = (to: Library, file: string, options: EncodeOptions) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    if (yield* fs.exists(file)) return yield* cliError(`${file} exists already`)
    if (to === "gramjs") return yield* SessionString.writeGramjs(file, options)
    const database = yield* sqlite
    yield* fs.writeFile(file, new Uint8Array(), { flag: "wx", mode: 0o600 })
    yield* Effect.onError(database.write(to, file, options), () => Effect.ignoreLogged(fs.remove(file)))
  })
