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
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { fromMarkedId } from "../../schema/model/Peer.ts"
import type { ForeignSession, SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { accept, homeKey, SessionEncodeError } from "../../schema/wire/SessionString.ts"
import type { Change } from "../../services/SessionStore.ts"
import { toChanges } from "./foreign.ts"
import type { Database } from "./sqlForeign.ts"
import { Bytes, Integer, KnownPeer, open, peersOf } from "./sqlForeign.ts"
import type { Layout } from "./sqlForeignWrite.ts"

/** A truth value of SQLite, or none. */
const Flag = Schema.NullOr(Schema.compose(Integer, Schema.Literal(0, 1)))

const Key = Schema.Struct({
  dc_id: Integer,
  test_mode: Flag,
  auth_key: Schema.NullOr(Bytes),
  user_id: Schema.NullOr(Integer),
  is_bot: Flag
})

/** What descendants of Pyrogram add: names of a table of their own, and how far updates were read. */
const Name = Schema.Struct({ peer: Integer, name: Schema.NullOr(Schema.String) })
const Counter = Schema.NullOr(Integer)
const State = Schema.Struct({ id: Integer, pts: Counter, qts: Counter, date: Counter, seq: Counter })

/** The names of those who have several: Pyrofork keeps them as the ids of its rows, others beside the ids of peers. */
const namesOf = ({ has, rows }: Database) =>
  Effect.gen(function*() {
    const names = new Map<number, ReadonlyArray<string>>()
    if (!has("usernames")) return names
    const columns = has("usernames", "peer_id") ? { peer: "peer_id", name: "id" } : { peer: "id", name: "username" }
    const found = yield* rows("usernames", Name, [
      { field: "peer", column: columns.peer },
      { field: "name", column: columns.name }
    ])
    for (const { name, peer } of found) {
      if (name !== null) names.set(peer, [...(names.get(peer) ?? []), name])
    }
    return names
  })

/** How far updates were read: those of the account only where the descendant has kept all four numbers. */
const statesOf = ({ has, rows }: Database) =>
  Effect.gen(function*() {
    const states = has("update_state") ? yield* rows("update_state", State, ["id", "pts", "qts", "date", "seq"]) : []
    const { date, pts, qts, seq } = states.find(({ id }) => id === 0) ?? { date: null, pts: null, qts: null, seq: null }
    const isWhole = pts !== null && qts !== null && date !== null && seq !== null
    return {
      updates: isWhole ? { pts, qts, date, seq } : undefined,
      channels: states.flatMap(({ id, pts }) => {
        const peer = Option.getOrUndefined(fromMarkedId(id))
        return peer?._tag === "PeerChannel" && pts !== null ? [{ id: peer.id, pts }] : []
      })
    }
  })

/**
 * The changes that make such a session ours: the key of home, who is signed in, and everybody whom it knows. Pyrogram's
 * own files have no counters of updates; those of its descendants may.
 *
 * @since 0.1.0
 * @category reading
 */
export const read: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient> = Effect.gen(
  function*() {
    const database = yield* open("pyrogram", ["sessions", "peers"])
    const { refuse, rows } = database
    const [row] = yield* rows("sessions", Key, ["dc_id", "test_mode", "auth_key", "user_id", "is_bot"])
    if (row === undefined || row.auth_key === null) return yield* refuse("there is no key in it")
    const known = yield* rows("peers", KnownPeer, [
      "id",
      { field: "hash", column: "access_hash", isText: true },
      { field: "username", otherwise: "NULL" },
      { field: "phone", column: "phone_number", isText: true, otherwise: "NULL" }
    ])
    const session: ForeignSession = {
      home: row.dc_id,
      keys: [{ dc: row.dc_id, key: row.auth_key }],
      isTest: row.test_mode === 1,
      account: row.user_id === null ? undefined : { userId: row.user_id, isBot: row.is_bot === 1 },
      ...(yield* statesOf(database))
    }
    return [...toChanges(yield* accept("pyrogram", session)), ...peersOf(known, yield* namesOf(database))]
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
