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
 * The changes that make them known to our session.
 *
 * @since 0.1.0
 * @category conversions
 */
export const peersOf = (known: ReadonlyArray<typeof KnownPeer.Type>): ReadonlyArray<Change> =>
  known.flatMap(({ hash, id, phone, username }) =>
    peerOf(id, { hash, usernames: username === null ? [] : [username], phone, isMin: false })
  )

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
 * A database of another library.
 *
 * @since 0.1.0
 * @category models
 */
export interface Database {
  readonly sql: SqlClient.SqlClient
  readonly has: (table: string) => boolean
  readonly hasColumn: (table: string, column: string) => Effect.Effect<boolean, SqlError>
  readonly refuse: (problem: string) => SessionDecodeError
  /** The rows of a table that were found, if they are what they should be. */
  readonly rows: <A, I>(
    schema: Schema.Schema<A, I>,
    found: unknown,
    table: string
  ) => Either.Either<ReadonlyArray<A>, SessionDecodeError>
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
    const tables = yield* sql<{ name: string }>`SELECT name FROM sqlite_master WHERE type = 'table'`
    const has = (table: string) => tables.some(({ name }) => name === table)
    if (!wanted.every(has)) return yield* refuse("it lacks tables")
    return {
      sql,
      has,
      hasColumn: (table, column) =>
        Effect.map(
          sql`SELECT name FROM pragma_table_info(${table}) WHERE name = ${column}`,
          (found) => found.length > 0
        ),
      refuse,
      rows: (schema, found, table) =>
        Either.mapLeft(
          Schema.decodeUnknownEither(Schema.Array(schema))(found),
          () => refuse(`the table ${table} has other columns`)
        )
    }
  })
