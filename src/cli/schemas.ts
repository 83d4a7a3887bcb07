/**
 * Schemas of other layers, for clients that do not speak the one of layergram.
 *
 * @since 0.1.0
 */
import * as FileSystem from "@effect/platform/FileSystem"
import * as Effect from "effect/Effect"
import * as Parse from "../../schema/tl/Parse.ts"
import type { CliError } from "./CliError.ts"
import { cliError } from "./CliError.ts"

const read = (
  argument: string
): Effect.Effect<readonly [layer: number, text: string], CliError, FileSystem.FileSystem> =>
  Effect.gen(function*() {
    const [, layer, path] = /^(\d{1,4})=(.+)$/.exec(argument) ?? []
    if (layer === undefined || path === undefined) {
      return yield* cliError(`--schema is the number of a layer and a file, such as 227=api.tl, not ${argument}`)
    }
    const text = yield* Effect.mapError(
      Effect.flatMap(FileSystem.FileSystem, (fs) => fs.readFileString(path)),
      ({ message }) => cliError(`--schema ${argument}: ${message}`)
    )
    yield* Effect.mapError(Parse.parse(text), ({ message }) => cliError(`--schema ${argument}: ${message}`))
    return [Number(layer), text]
  })

/**
 * The texts of the schemas by layer, out of arguments like `227=api.tl`.
 *
 * @since 0.1.0
 * @category options
 */
export const schemas = (
  all: ReadonlyArray<string>
): Effect.Effect<Readonly<Record<number, string>>, CliError, FileSystem.FileSystem> =>
  Effect.map(Effect.forEach(all, read, { concurrency: 1 }), (entries) => Object.fromEntries(entries))
