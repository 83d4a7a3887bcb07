/**
 * The session files of Pyrogram, which are SQLite databases, read through any SQLite client.
 *
 * @since 0.1.0
 * @see https://docs.pyrogram.org/topics/storage-engines
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

/** A truth value of SQLite, or none. */
const Flag = Schema.NullOr(Schema.compose(Integer, Schema.Literal(0, 1)))

const Key = Schema.Struct({
  dc_id: Integer,
  test_mode: Flag,
  auth_key: Bytes,
  user_id: Schema.NullOr(Integer),
  is_bot: Flag
})

/**
 * The changes that make such a session ours: the key of home, who is signed in, and everybody whom it knows. Such files
 * have no counters of updates.
 *
 * @since 0.1.0
 * @category reading
 */
export const read: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient> = Effect.gen(
  function*() {
    const { refuse, rows, sql } = yield* open("pyrogram", ["sessions", "peers"])
    const [row] = yield* rows(
      Key,
      yield* sql`SELECT dc_id, test_mode, auth_key, user_id, is_bot FROM sessions`,
      "sessions"
    )
    if (row === undefined) return yield* refuse("there is no key in it")
    const known = yield* rows(
      KnownPeer,
      yield* sql`SELECT id, CAST(access_hash AS TEXT) AS hash, username, CAST(phone_number AS TEXT) AS phone FROM peers`,
      "peers"
    )
    const session: ForeignSession = {
      home: row.dc_id,
      keys: [{ dc: row.dc_id, key: row.auth_key }],
      isTest: row.test_mode === 1,
      account: row.user_id === null ? undefined : { userId: row.user_id, isBot: row.is_bot === 1 }
    }
    return [...toChanges(yield* accept("pyrogram", session)), ...peersOf(known)]
  }
)
