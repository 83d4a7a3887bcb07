/**
 * SQLite databases that other libraries keep sessions in, written through any SQLite client.
 *
 * @since 0.1.0
 */
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import type * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { toMarkedId } from "../../schema/model/Peer.ts"
import type { ForeignSession } from "../../schema/wire/SessionString.ts"
import { SessionEncodeError } from "../../schema/wire/SessionString.ts"
import type { SessionStoreError, StoredPeer } from "../../services/SessionStore.ts"
import { SessionStore } from "../../services/SessionStore.ts"
import type { ForeignOptions } from "./export.ts"
import { exportForeign } from "./export.ts"

/** So many rows are written by a statement. */
const batch = 100

/**
 * Somebody to be written, by the id of the Bot API.
 *
 * @since 0.1.0
 * @category models
 */
export interface Peer {
  readonly id: number
  readonly type: "user" | "group" | "channel"
  readonly hash: bigint
  readonly usernames: ReadonlyArray<string>
  readonly phone: string | null
  readonly isMin: boolean
  /** When the names were confirmed, in milliseconds since 1970; 0 when that is not known. */
  readonly seenAt: number
}

const types = { PeerUser: "user", PeerChat: "group", PeerChannel: "channel" } as const

const toPeer = ({ accessHash, isMin, peer, phone, seenAt, usernames }: StoredPeer): Peer => ({
  id: toMarkedId(peer),
  type: types[peer._tag],
  hash: accessHash,
  usernames: usernames.map((name) => name.toLowerCase()),
  phone: Option.getOrNull(phone),
  isMin,
  seenAt: seenAt?.epochMillis ?? 0
})

/** A value of a row. */
type Value = string | number | bigint | Uint8Array | null

/**
 * How a session becomes a database of another library.
 *
 * @since 0.1.0
 * @category models
 */
export interface Layout {
  readonly format: SessionEncodeError["format"]
  /** Statements that make tables. */
  readonly schema: ReadonlyArray<string>
  /** The rows of tables. Those of peers that the store has, too, are replaced. */
  readonly rows: (
    session: ForeignSession
  ) => Either.Either<ReadonlyArray<readonly [table: string, row: Record<string, Value>]>, SessionEncodeError>
  readonly peers: string
  /** The row of somebody; none where the library has no place for them. */
  readonly peer: (peer: Peer, session: ForeignSession) => Record<string, Value> | undefined
}

/**
 * Writes the store's session into a database without tables, all or nothing.
 *
 * @since 0.1.0
 * @category writing
 */
export const write = (
  layout: Layout,
  options: ForeignOptions | undefined
): Effect.Effect<void, SessionEncodeError | SessionStoreError | SqlError, SqlClient.SqlClient | SessionStore> =>
  Effect.gen(function*() {
    const sql = (yield* SqlClient.SqlClient).withoutTransforms()
    const store = yield* SessionStore
    const found = yield* sql`SELECT name FROM sqlite_master WHERE type = 'table'`
    if (found.length > 0) {
      return yield* new SessionEncodeError({ format: layout.format, problem: "the database has tables already" })
    }
    const session = yield* exportForeign(options)
    const rows = yield* layout.rows(session)
    for (const statement of layout.schema) yield* sql.unsafe(statement)
    for (const [table, row] of rows) yield* sql`INSERT INTO ${sql(table)} ${sql.insert(row)}`
    const insert = Effect.fnUntraced(function*(some: Iterable<StoredPeer>) {
      const rows = Array.from(some, (peer) => layout.peer(toPeer(peer), session)).filter((row) => row !== undefined)
      if (rows.length > 0) yield* sql`INSERT OR REPLACE INTO ${sql(layout.peers)} ${sql.insert(rows)}`
    })
    yield* Stream.runForEach(Stream.grouped(store.peers, batch), insert)
  }).pipe((writing) => Effect.flatMap(SqlClient.SqlClient, (sql) => sql.withTransaction(writing)))
