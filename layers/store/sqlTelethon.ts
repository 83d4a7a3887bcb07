/**
 * The session files of Telethon, which are SQLite databases, read through any SQLite client.
 *
 * @since 0.1.0
 * @see https://docs.telethon.dev/en/stable/concepts/sessions.html
 */
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { fromMarkedId } from "../../schema/model/Peer.ts"
import type { ForeignSession } from "../../schema/wire/SessionString.ts"
import { accept, SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { Change, StoredPeer } from "../../services/SessionStore.ts"
import { toChanges } from "./foreign.ts"

/** Databases give bytes as arrays, as buffers or as what lies under them. */
const Bytes = Schema.transform(
  Schema.Union(Schema.Uint8ArrayFromSelf, Schema.instanceOf(ArrayBuffer)),
  Schema.Uint8ArrayFromSelf,
  { strict: true, decode: (bytes) => new Uint8Array(bytes), encode: (bytes) => bytes }
)

const Key = Schema.Struct({ dc_id: Schema.Int, server_address: Schema.String, port: Schema.Int, auth_key: Bytes })
const State = Schema.Struct({
  id: Schema.Int,
  pts: Schema.Int,
  qts: Schema.Int,
  date: Schema.Number,
  seq: Schema.Int
})
// Access hashes take 64 bits, and a number of JavaScript holds 53: they are read as text.
const Entity = Schema.Struct({
  id: Schema.Int,
  hash: Schema.BigInt,
  username: Schema.NullOr(Schema.String),
  phone: Schema.NullOr(Schema.String)
})

const peerOf = ({ hash, id, phone, username }: typeof Entity.Type): ReadonlyArray<StoredPeer> =>
  Option.toArray(Option.map(fromMarkedId(id), (peer) =>
    new StoredPeer({
      peer,
      accessHash: hash,
      usernames: username === null ? [] : [username],
      phone: Option.fromNullable(phone),
      isMin: false
    })))

/**
 * The changes that make such a session ours: the key of home, the counters of updates, and everybody whom it knows.
 *
 * @since 0.1.0
 * @category reading
 */
export const read: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient.SqlClient> = Effect
  .gen(function*() {
    const sql = (yield* SqlClient.SqlClient).withoutTransforms()
    const refuse = (problem: string) => new SessionDecodeError({ format: "telethon", problem })
    const rows = <A, I>(schema: Schema.Schema<A, I>, found: unknown, table: string) =>
      Either.mapLeft(
        Schema.decodeUnknownEither(Schema.Array(schema))(found),
        () => refuse(`the table ${table} has other columns`)
      )

    const tables = yield* sql<{ name: string }>`SELECT name FROM sqlite_master WHERE type = 'table'`
    const has = (name: string) => tables.some((table) => table.name === name)
    if (!has("sessions") || !has("entities")) return yield* refuse("it lacks tables")

    const found = yield* sql`SELECT dc_id, server_address, port, auth_key FROM sessions`
    const [row] = yield* rows(Key, found, "sessions")
    if (row === undefined) return yield* refuse("there is no key in it")
    const states = has("update_state")
      ? yield* rows(State, yield* sql`SELECT id, pts, qts, date, seq FROM update_state`, "update_state")
      : []
    const entities = yield* rows(
      Entity,
      yield* sql`SELECT id, CAST(hash AS TEXT) AS hash, username, CAST(phone AS TEXT) AS phone FROM entities`,
      "entities"
    )

    const common = states.find(({ id }) => id === 0)
    const session: ForeignSession = {
      home: row.dc_id,
      keys: [{ dc: row.dc_id, key: row.auth_key }],
      address: { host: row.server_address, port: row.port },
      updates: common === undefined ? undefined : { ...common, date: Math.trunc(common.date) },
      channels: states.filter(({ id }) => id > 0).map(({ id, pts }) => ({ id, pts }))
    }
    const peers = entities.flatMap(peerOf).map((peer) => Change.PutPeer({ peer }))
    return [...toChanges(yield* accept("telethon", session)), ...peers]
  })
