/**
 * The session files of Telethon, which are SQLite databases, read through any SQLite client.
 *
 * @since 0.1.0
 * @see https://docs.telethon.dev/en/stable/concepts/sessions.html
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { fromMarkedId } from "../../schema/model/Peer.ts"
import type { ForeignSession, SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { accept } from "../../schema/wire/SessionString.ts"
import { Change, StoredPeer } from "../../services/SessionStore.ts"
import { toChanges } from "./foreign.ts"
import { Bytes, Integer, open } from "./sqlForeign.ts"

const Key = Schema.Struct({ dc_id: Integer, server_address: Schema.String, port: Integer, auth_key: Bytes })
const State = Schema.Struct({
  id: Integer,
  pts: Integer,
  qts: Integer,
  date: Schema.Number,
  seq: Integer
})
// Access hashes take 64 bits, and a number of JavaScript holds 53: they are read as text.
const Entity = Schema.Struct({
  id: Integer,
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
export const read: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient> = Effect
  .gen(function*() {
    const { has, refuse, rows, sql } = yield* open("telethon", ["sessions", "entities"])
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
