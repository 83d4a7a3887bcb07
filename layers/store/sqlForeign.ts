/**
 * SQLite databases that other libraries keep sessions in, read through any SQLite client.
 *
 * @since 0.1.0
 */
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { fromMarkedId } from "../../schema/model/Peer.ts"
import { SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { Change, StoredPeer } from "../../services/SessionStore.ts"

/**
 * Databases give bytes as arrays, as buffers or as what lies under them.
 *
 * @since 0.1.0
 * @category schemas
 */
export const Bytes = Schema.transform(
  Schema.Union(Schema.Uint8ArrayFromSelf, Schema.instanceOf(ArrayBuffer)),
  Schema.Uint8ArrayFromSelf,
  { strict: true, decode: (bytes) => new Uint8Array(bytes), encode: (bytes) => bytes }
)

/**
 * Databases give whole numbers as numbers or, where they are asked to, as bigints.
 *
 * @since 0.1.0
 * @category schemas
 */
export const Integer = Schema.transform(
  Schema.Union(Schema.Number, Schema.BigIntFromSelf),
  Schema.Int,
  { strict: true, decode: Number, encode: (integer) => integer }
)

/**
 * Somebody whom a session knows, by the id of the Bot API. Access hashes take 64 bits, and a number of JavaScript holds
 * 53: they are asked for as text.
 *
 * @since 0.1.0
 * @category schemas
 */
export const KnownPeer = Schema.Struct({
  id: Integer,
  hash: Schema.NullOr(Schema.BigInt),
  username: Schema.NullOr(Schema.String),
  phone: Schema.NullOr(Schema.String)
})

/**
 * The changes that make them known to our session, by the names that another table has, too.
 *
 * @since 0.1.0
 * @category conversions
 */
export const peersOf = (
  known: ReadonlyArray<typeof KnownPeer.Type>,
  names: ReadonlyMap<number, ReadonlyArray<string>> = new Map()
): ReadonlyArray<Change> =>
  known.flatMap(({ hash, id, phone, username }) => {
    const usernames = [...new Set([...(username === null ? [] : [username]), ...(names.get(id) ?? [])])]
    return peerOf(id, { hash, usernames, phone, isMin: false })
  })

/**
 * The change that makes one of them known: none where the id is none, or the access hash is missing that all but basic
 * groups need.
 *
 * @since 0.1.0
 * @category conversions
 */
export const peerOf = (
  id: number,
  known: {
    readonly hash: bigint | null
    readonly usernames: ReadonlyArray<string>
    readonly phone: string | null
    readonly isMin: boolean
  }
): ReadonlyArray<Change> => {
  const peer = Option.filter(fromMarkedId(id), ({ _tag }) => _tag === "PeerChat" || known.hash !== null)
  return Option.toArray(Option.map(peer, (peer) =>
    Change.PutPeer({
      peer: new StoredPeer({
        peer,
        accessHash: known.hash ?? 0n,
        usernames: known.usernames,
        phone: Option.fromNullable(known.phone),
        isMin: known.isMin
      })
    })))
}

/**
 * What a field of a row is made of: the column of its name, or one that is said.
 *
 * @since 0.1.0
 * @category models
 */
export interface Column {
  readonly field: string
  readonly column?: string
  /** Asked for as text, because a number would not hold it. */
  readonly isText?: boolean
  /** What stands in for a column that releases have not; without it, a table without the column is refused. */
  readonly otherwise?: "NULL" | "0"
}

/**
 * A database of another library.
 *
 * @since 0.1.0
 * @category models
 */
export interface Database {
  readonly has: (table: string, column?: string) => boolean
  readonly refuse: (problem: string) => SessionDecodeError
  /** The rows of a table, if it has these columns and they hold what they should. */
  readonly rows: <A, I>(
    table: string,
    schema: Schema.Schema<A, I>,
    columns: ReadonlyArray<string | Column>
  ) => Effect.Effect<ReadonlyArray<A>, SessionDecodeError | SqlError>
}

/**
 * The database, if it has such tables.
 *
 * @since 0.1.0
 * @category reading
 */
export const open = (
  format: SessionDecodeError["format"],
  wanted: ReadonlyArray<string>
): Effect.Effect<Database, SessionDecodeError | SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const sql = (yield* SqlClient.SqlClient).withoutTransforms()
    const refuse = (problem: string) => new SessionDecodeError({ format, problem })
    const tables = yield* sql<{ table: string; column: string }>`
      SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'
    `
    const has: Database["has"] = (table, column) =>
      tables.some((there) => there.table === table && (column === undefined || there.column === column))
    const missing = wanted.filter((table) => !has(table))
    if (missing.length > 0) return yield* refuse(`it lacks tables: ${missing.join(", ")}`)

    const rows: Database["rows"] = Effect.fnUntraced(function*(table, schema, columns) {
      const selected: Array<string> = []
      for (const said of columns) {
        const { field, otherwise, ...more }: Column = typeof said === "string" ? { field: said } : said
        const column = more.column ?? field
        const isThere = has(table, column)
        if (!isThere && otherwise === undefined) return yield* refuse(`the table ${table} has no column ${column}`)
        const value = more.isText === true ? `CAST(${column} AS TEXT)` : column
        selected.push(`${isThere ? value : otherwise} AS ${field}`)
      }
      const found = yield* sql`SELECT ${sql.literal(selected.join(", "))} FROM ${sql(table)}`
      return yield* Either.mapLeft(
        Schema.decodeUnknownEither(Schema.Array(schema))(found),
        () => refuse(`the table ${table} holds something else`)
      )
    })
    return { has, refuse, rows }
  })
