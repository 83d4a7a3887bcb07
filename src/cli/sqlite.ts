/**
 * The session databases of other libraries, through libSQL. Only what imports this needs its packages.
 *
 * @since 0.1.0
 */
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import * as Effect from "effect/Effect"
import { pathToFileURL } from "node:url"
import * as Sql from "../SessionStoreSql.ts"
import { cliError } from "./CliError.ts"

const readers = {
  telethon: Sql.readTelethon,
  pyrogram: Sql.readPyrogram,
  mtcute: Sql.readMtcute,
  grammers: Sql.readGrammers
}
const writers = {
  telethon: Sql.writeTelethon,
  pyrogram: Sql.writePyrogram,
  mtcute: Sql.writeMtcute,
  grammers: Sql.writeGrammers
}

const database = (file: string) => LibsqlClient.layer({ url: pathToFileURL(file).href })

/**
 * The changes that make the session of a file ours.
 *
 * @since 0.1.0
 * @category reading
 */
export const read = (from: keyof typeof readers, file: string) =>
  readers[from].pipe(
    Effect.provide(database(file)),
    Effect.catchTag("SqlError", () => cliError(`${file} is no SQLite database`))
  )

/**
 * Writes the session into a file without anything in it.
 *
 * @since 0.1.0
 * @category writing
 */
export const write = (to: keyof typeof writers, file: string, options: Parameters<typeof Sql.writeTelethon>[0]) =>
  writers[to](options).pipe(
    Effect.provide(database(file)),
    Effect.catchTag("SqlError", () => cliError(`${file} could not be written`))
  )
