/**
 * The session files of Telethon, which are SQLite databases, read and written through any SQLite client.
 *
 * @since 0.1.0
 * @see https://docs.telethon.dev/en/stable/concepts/sessions.html
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Schema from "effect/Schema"
import type { ForeignSession, SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { accept, homeKey, SessionEncodeError } from "../../schema/wire/SessionString.ts"
import type { Change } from "../../services/SessionStore.ts"
import { toChanges } from "./foreign.ts"
import { Bytes, Integer, KnownPeer, open, peersOf } from "./sqlForeign.ts"
import type { Layout } from "./sqlForeignWrite.ts"

const Key = Schema.Struct({ dc_id: Integer, server_address: Schema.String, port: Integer, auth_key: Bytes })
const State = Schema.Struct({
  id: Integer,
  pts: Integer,
  qts: Integer,
  date: Schema.Number,
  seq: Integer
})
/**
 * The changes that make such a session ours: the key of home, the counters of updates, and everybody whom it knows.
 *
 * @since 0.1.0
 * @category reading
 */
export const read: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient> = Effect
  .gen(function*() {
    const { has, refuse, rows } = yield* open("telethon", ["sessions", "entities"])
    const [row] = yield* rows("sessions", Key, ["dc_id", "server_address", "port", "auth_key"])
    if (row === undefined) return yield* refuse("there is no key in it")
    const states = has("update_state")
      ? yield* rows("update_state", State, ["id", "pts", "qts", "date", "seq"])
      : []
    const entities = yield* rows("entities", KnownPeer, [
      "id",
      { field: "hash", isText: true },
      "username",
      { field: "phone", isText: true }
    ])

    const common = states.find(({ id }) => id === 0)
    const session: ForeignSession = {
      home: row.dc_id,
      keys: [{ dc: row.dc_id, key: row.auth_key }],
      address: { host: row.server_address, port: row.port },
      updates: common === undefined ? undefined : { ...common, date: Math.trunc(common.date) },
      channels: states.filter(({ id }) => id > 0).map(({ id, pts }) => ({ id, pts }))
    }
    return [...toChanges(yield* accept("telethon", session)), ...peersOf(entities)]
  })

/** What Telethon calls version 7. */
const schema = [
  "CREATE TABLE version (version INTEGER PRIMARY KEY)",
  `CREATE TABLE sessions (
    dc_id INTEGER PRIMARY KEY, server_address TEXT, port INTEGER, auth_key BLOB, takeout_id INTEGER
  )`,
  `CREATE TABLE entities (
    id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, username TEXT, phone INTEGER, name TEXT, date INTEGER
  )`,
  `CREATE TABLE sent_files (
    md5_digest BLOB, file_size INTEGER, type INTEGER, id INTEGER, hash INTEGER,
    PRIMARY KEY (md5_digest, file_size, type)
  )`,
  "CREATE TABLE update_state (id INTEGER PRIMARY KEY, pts INTEGER, qts INTEGER, date INTEGER, seq INTEGER)"
]

/**
 * How a session becomes such a file. Names that are shown to people are not known, and neither is who is signed in:
 * Telethon asks.
 *
 * @since 0.1.0
 * @category writing
 */
export const layout: Layout = {
  format: "telethon",
  schema,
  rows: (session) =>
    Either.flatMap(homeKey("telethon", session), (auth_key) => {
      const { address, channels = [], home, updates } = session
      if (address === undefined) {
        return Either.left(new SessionEncodeError({ format: "telethon", problem: "the address of home is not known" }))
      }
      const state = (id: number, counters: Partial<NonNullable<typeof updates>>) =>
        ["update_state", { id, pts: 0, qts: 0, date: updates?.date ?? 0, seq: 0, ...counters }] as const
      return Either.right([
        ["version", { version: 7 }],
        ["sessions", { dc_id: home, server_address: address.host, port: address.port, auth_key, takeout_id: null }],
        ...(updates === undefined ? [] : [state(0, updates)]),
        ...channels.map(({ id, pts }) => state(id, { pts }))
      ])
    }),
  peers: "entities",
  peer: ({ hash, id, isMin, phone, seenAt, usernames: [username = null] }) =>
    isMin ? undefined : { id, hash, username, phone, name: null, date: Math.trunc(seenAt / 1000) }
}
