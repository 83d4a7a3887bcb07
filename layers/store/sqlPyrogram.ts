/**
 * The session files of Pyrogram, which are SQLite databases, read and written through any SQLite client.
 *
 * @since 0.1.0
 * @see https://docs.pyrogram.org/topics/storage-engines
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

/** What Pyrogram 2 calls version 3. */
const schema = [
  `CREATE TABLE sessions (
    dc_id INTEGER PRIMARY KEY, api_id INTEGER, test_mode INTEGER, auth_key BLOB, date INTEGER NOT NULL, user_id INTEGER,
    is_bot INTEGER
  )`,
  `CREATE TABLE peers (
    id INTEGER PRIMARY KEY, access_hash INTEGER, type INTEGER NOT NULL, username TEXT, phone_number TEXT,
    last_update_on INTEGER NOT NULL DEFAULT (CAST(STRFTIME('%s', 'now') AS INTEGER))
  )`,
  "CREATE TABLE version (number INTEGER PRIMARY KEY)",
  "CREATE INDEX idx_peers_id ON peers (id)",
  "CREATE INDEX idx_peers_username ON peers (username)",
  "CREATE INDEX idx_peers_phone_number ON peers (phone_number)",
  `CREATE TRIGGER trg_peers_last_update_on AFTER UPDATE ON peers BEGIN
    UPDATE peers SET last_update_on = CAST(STRFTIME('%s', 'now') AS INTEGER) WHERE id = NEW.id;
  END`
]

/**
 * How a session becomes such a file. Pyrogram tells bots from users and supergroups from channels, which does not matter
 * for talking to them; so all are users and channels.
 *
 * @since 0.1.0
 * @category writing
 */
export const layout: Layout = {
  format: "pyrogram",
  schema,
  rows: (session) =>
    Either.flatMap(homeKey("pyrogram", session), (auth_key) => {
      const { account, apiId = 0, home, isTest, updates } = session
      if (account === undefined) {
        return Either.left(new SessionEncodeError({ format: "pyrogram", problem: "nobody is signed in" }))
      }
      return Either.right([
        ["version", { number: 3 }],
        ["sessions", {
          dc_id: home,
          api_id: apiId,
          test_mode: isTest === true ? 1 : 0,
          auth_key,
          date: updates?.date ?? 0,
          user_id: account.userId,
          is_bot: account.isBot ? 1 : 0
        }]
      ])
    }),
  peers: "peers",
  peer: ({ hash, id, isMin, phone, seenAt, type, usernames: [username = null] }) =>
    isMin
      ? undefined
      : { id, access_hash: hash, type, username, phone_number: phone, last_update_on: Math.trunc(seenAt / 1000) }
}
