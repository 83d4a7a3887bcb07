/**
 * The session files of Telethon, which are SQLite databases, read through any SQLite client.
 *
 * @since 0.1.0
 * @see https://docs.telethon.dev/en/stable/concepts/sessions.html
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { ForeignSession, SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { accept } from "../../schema/wire/SessionString.ts"
import type { Change } from "../../services/SessionStore.ts"
import { toChanges } from "./foreign.ts"
import { Bytes, Integer, KnownPeer, open, peersOf } from "./sqlForeign.ts"

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
    const { has, refuse, rows, sql } = yield* open("telethon", ["sessions", "entities"])
    const found = yield* sql`SELECT dc_id, server_address, port, auth_key FROM sessions`
    const [row] = yield* rows(Key, found, "sessions")
    if (row === undefined) return yield* refuse("there is no key in it")
    const states = has("update_state")
      ? yield* rows(State, yield* sql`SELECT id, pts, qts, date, seq FROM update_state`, "update_state")
      : []
    const entities = yield* rows(
      KnownPeer,
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
    return [...toChanges(yield* accept("telethon", session)), ...peersOf(entities)]
  })
