/**
 * Sessions in a database: SQLite, libSQL, Postgres and whatever else `@effect/sql` has a client for. Needs the package
 * `@effect/sql` and a driver of it, such as `@effect/sql-libsql`.
 *
 * @since 0.1.0
 */
import type * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import type * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as WebCrypto from "../layers/random/WebCrypto.ts"
import type { ForeignOptions } from "../layers/store/export.ts"
import * as Sql from "../layers/store/Sql.ts"
import { write } from "../layers/store/sqlForeignWrite.ts"
import * as SqlGrammers from "../layers/store/sqlGrammers.ts"
import * as SqlHandled from "../layers/store/sqlHandled.ts"
import * as SqlMtcute from "../layers/store/sqlMtcute.ts"
import * as SqlPyrogram from "../layers/store/sqlPyrogram.ts"
import * as SqlTelethon from "../layers/store/sqlTelethon.ts"
import * as Store from "../layers/store/Store.ts"
import type { SessionDecodeError, SessionEncodeError } from "../schema/wire/SessionString.ts"
import type { SessionRecords } from "../services/SessionRecords.ts"
import type { Handler } from "../services/Updates.ts"
import type { Change, SessionInUse, SessionStore, SessionStoreError } from "../services/SessionStore.ts"

/**
 * The records of a session in a database.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerRecords = (
  options?: Sql.Options
): Layer.Layer<SessionRecords, SessionStoreError | SessionInUse, SqlClient.SqlClient> =>
  Layer.provide(Sql.layer(options), WebCrypto.layer)

/**
 * Keeps the session in a database, next to any number of others, in tables that it makes itself. A commit is a
 * transaction. One process at a time may use a session; a second one fails with `SessionInUse`, and so does the next one
 * for a few seconds after a crash. The clocks of all processes must agree to within seconds.
 *
 * Processes with other sessions, and whatever else writes to the database, may do so at the same time: what SQLite or
 * Postgres refuses for that reason is tried again for 10 seconds, without holding up anything else. A file that stays
 * locked for longer, such as by a transaction of an application's own, fails with `Unavailable`.
 *
 * Tried with SQLite, libSQL and Postgres.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Sql.Options
): Layer.Layer<SessionStore, SessionStoreError | SessionInUse, SqlClient.SqlClient> =>
  Layer.provide(Store.layer, layerRecords(options))

/**
 * A handler for `Updates.run` that handles each update once, whatever crashes: what it writes with the same `SqlClient`
 * and the note that the update was handled are one transaction. An update that is told again, because the process died or
 * the state was not kept yet, is found to be handled and left alone. Of an album that was handled in part, the handler is
 * given what is left: an album, or a message.
 *
 * The database is the one of the session's store, which makes the table. With `save: "handled"` nothing is missed, either.
 * Updates that Telegram does not number, such as typing, are handled without a transaction. Whatever else the handler does,
 * such as sending a message, is not taken back with the transaction: give it an `idempotencyKey`. While it runs, nobody
 * else writes to a database of SQLite: keep it short where others do.
 *
 * @since 0.1.0
 * @category handling
 */
export const once: <E, R>(
  handler: Handler<E, R>,
  options?: SqlHandled.Options
) => Handler<E | SqlError, R | SqlClient.SqlClient> = SqlHandled.once

/**
 * Reads a session file of Telethon, which a SQLite client has open: the changes that make it the session of a store
 * which is empty, or follows a `Wipe`. It does not say who is signed in: add a `SignIn`. The file is not changed.
 *
 * @since 0.1.0
 * @category importing
 */
export const readTelethon: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient.SqlClient> =
  SqlTelethon.read

/**
 * Reads a session file of Pyrogram, which a SQLite client has open: the changes that make it the session of a store which
 * is empty, or follows a `Wipe`. The file is not changed.
 *
 * @since 0.1.0
 * @category importing
 */
export const readPyrogram: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient.SqlClient> =
  SqlPyrogram.read

/**
 * Reads a session database of mtcute, which a SQLite client has open: the changes that make it the session of a store
 * which is empty, or follows a `Wipe`. Nothing of its own is changed in it.
 *
 * @since 0.1.0
 * @category importing
 */
export const readMtcute: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient.SqlClient> =
  SqlMtcute.read

/**
 * Reads a session database of grammers 0.8 and later, which a SQLite client has open: the changes that make it the session
 * of a store which is empty, or follows a `Wipe`. Earlier files are for `SessionString.decodeGrammers`.
 *
 * @since 0.1.0
 * @category importing
 */
export const readGrammers: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient.SqlClient> =
  SqlGrammers.read

/**
 * Why a session did not become the database of another library.
 *
 * @since 0.1.0
 * @category errors
 */
export type WriteError = SessionEncodeError | SessionStoreError | SqlError

type Write = (options?: ForeignOptions) => Effect.Effect<void, WriteError, SqlClient.SqlClient | SessionStore>

/**
 * Writes the store's session as a session file of Telethon, with the counters of updates and everybody whom it knows, into
 * a database of SQLite that has no tables yet. It is written as a whole or not at all. Whoever has the file, has the
 * account: let only its owner read it, and use it in one place at a time.
 *
 * @since 0.1.0
 * @category exporting
 */
export const writeTelethon: Write = (options) => write(SqlTelethon.layout, options)

/**
 * Writes the store's session as a session file of Pyrogram 2, as {@link writeTelethon} does. Somebody must be signed in.
 *
 * @since 0.1.0
 * @category exporting
 */
export const writePyrogram: Write = (options) => write(SqlPyrogram.layout, options)

/**
 * Writes the store's session as a session database of mtcute, with the keys of all data centres, as
 * {@link writeTelethon} does.
 *
 * @since 0.1.0
 * @category exporting
 */
export const writeMtcute: Write = (options) => write(SqlMtcute.layout, options)

/**
 * Writes the store's session as a session database of grammers 0.8 and later, with the keys of all data centres whose
 * addresses are known, as {@link writeTelethon} does. Home must have an address of IPv4.
 *
 * @since 0.1.0
 * @category exporting
 */
export const writeGrammers: Write = (options) => write(SqlGrammers.layout, options)
