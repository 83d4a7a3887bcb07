import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"

/** A database in a file, of libSQL, which is SQLite. */
export const libsql = (path: string) => LibsqlClient.layer({ url: `file:${path}` })
