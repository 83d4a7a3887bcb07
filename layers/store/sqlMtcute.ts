/**
 * The session databases of mtcute, which are of SQLite, read and written through any SQLite client.
 *
 * @since 0.1.0
 * @see https://mtcute.dev/guide/topics/storage.html
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Schema from "effect/Schema"
import * as Values from "../../schema/wire/sessions/mtcuteValues.ts"
import type { ForeignSession, SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { accept, attempt, homeKey, SessionEncodeError } from "../../schema/wire/SessionString.ts"
import type { Change } from "../../services/SessionStore.ts"
import { toChanges } from "./foreign.ts"
import { Bytes, Integer, open, peerOf } from "./sqlForeign.ts"
import type { Layout } from "./sqlForeignWrite.ts"

const Key = Schema.Struct({ dc: Integer, key: Bytes })
const KeyValue = Schema.Struct({ key: Schema.String, value: Bytes })
const Known = Schema.Struct({
  id: Integer,
  hash: Schema.String,
  isMin: Integer,
  usernames: Schema.parseJson(Schema.Array(Schema.String)),
  phone: Schema.NullOr(Schema.String)
})

const names = {
  home: "dc_main",
  account: "current_user",
  pts: "updates_pts",
  qts: "updates_qts",
  date: "updates_date",
  seq: "updates_seq",
  channel: "updates_channel:"
}

/** What the values say. Throws `TlDecodeError`. */
const readValues = (values: ReadonlyMap<string, Uint8Array>): Omit<ForeignSession, "keys"> => {
  const read = <A>(name: string, read: (bytes: Uint8Array) => A): A | undefined => {
    const bytes = values.get(name)
    return bytes && read(bytes)
  }
  const counter = (name: string) => read(name, Values.readCounter)
  const dc = read(names.home, Values.readDc)
  const [pts, qts, date, seq] = [counter(names.pts), counter(names.qts), counter(names.date), counter(names.seq)]
  const isWhole = pts !== undefined && qts !== undefined && date !== undefined && seq !== undefined
  return {
    home: dc?.id ?? 0,
    address: dc && { host: dc.host, port: dc.port },
    isTest: dc?.isTest,
    account: read(names.account, Values.readUser),
    updates: isWhole ? { pts, qts, date, seq } : undefined,
    channels: [...values].flatMap(([name, bytes]) =>
      name.startsWith(names.channel)
        ? [{ id: Number(name.slice(names.channel.length)), pts: Values.readCounter(bytes) }]
        : []
    )
  }
}

/**
 * The changes that make such a session ours: the keys, who is signed in, the counters of updates, and everybody whom it
 * knows.
 *
 * @since 0.1.0
 * @category reading
 */
export const read: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient> = Effect.gen(
  function*() {
    const { refuse, rows } = yield* open("mtcute", ["auth_keys", "key_value", "peers"])
    const keys = yield* rows("auth_keys", Key, ["dc", "key"])
    const pairs = yield* rows("key_value", KeyValue, ["key", "value"])
    const known = yield* rows("peers", Known, [
      "id",
      "hash",
      // It came with a later release.
      { field: "isMin", otherwise: "0" },
      "usernames",
      "phone"
    ])
    const session = yield* attempt("mtcute", () => readValues(new Map(pairs.map(({ key, value }) => [key, value]))))
    if (session.home === 0) return yield* refuse("it does not say which data centre is home")
    const peers = yield* Effect.forEach(known, ({ hash, id, isMin, phone, usernames }) => {
      const accessHash = Values.readHash(hash)
      if (accessHash === undefined) return refuse("an access hash is none")
      return Effect.succeed(peerOf(id, { hash: accessHash, usernames, phone, isMin: isMin !== 0 }))
    }, { concurrency: 1 })
    return [...toChanges(yield* accept("mtcute", { ...session, keys })), ...peers.flat()]
  }
)

/** mtcute makes what is missing itself. The versions are those of its parts. */
const schema = [
  "CREATE TABLE mtcute_migrations (repo TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL)",
  "CREATE TABLE key_value (key TEXT PRIMARY KEY, value BLOB NOT NULL)",
  "CREATE TABLE auth_keys (dc INTEGER PRIMARY KEY, key BLOB NOT NULL)",
  `CREATE TABLE temp_auth_keys (
    dc INTEGER NOT NULL, idx INTEGER NOT NULL, key BLOB NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY (dc, idx)
  )`,
  `CREATE TABLE peers (
    id INTEGER PRIMARY KEY, hash TEXT NOT NULL, usernames JSON NOT NULL, updated INTEGER NOT NULL, phone TEXT,
    complete BLOB, isMin INTEGER NOT NULL DEFAULT false
  )`,
  "CREATE INDEX idx_peers_usernames ON peers (usernames)",
  "CREATE INDEX idx_peers_phone ON peers (phone)"
]
const versions = { kv: 1, auth_keys: 1, peers: 2 }

const writeValues = (dc: Values.Dc, { account, channels = [], updates }: ForeignSession) => [
  [names.home, Values.writeDc(dc)] as const,
  ...(account === undefined ? [] : [[names.account, Values.writeUser(account)] as const]),
  ...(updates === undefined
    ? []
    : (["pts", "qts", "date", "seq"] as const).map((name) =>
      [names[name], Values.writeCounter(updates[name])] as const
    )),
  ...channels.map(({ id, pts }) => [`${names.channel}${id}`, Values.writeCounter(pts)] as const)
]

/**
 * How a session becomes such a database. What people look like is not in it: mtcute asks.
 *
 * @since 0.1.0
 * @category writing
 */
export const layout: Layout = {
  format: "mtcute",
  schema,
  rows: (session) =>
    Either.flatMap(homeKey("mtcute", session), () => {
      if (session.address === undefined) {
        return Either.left(new SessionEncodeError({ format: "mtcute", problem: "the address of home is not known" }))
      }
      const dc = { ...session.address, id: session.home, isTest: session.isTest === true }
      return Either.right([
        ...Object.entries(versions).map(([repo, version]) => ["mtcute_migrations", { repo, version }] as const),
        ...session.keys.map(({ dc, key }) => ["auth_keys", { dc, key }] as const),
        ...writeValues(dc, session).map(([key, value]) => ["key_value", { key, value }] as const)
      ])
    }),
  peers: "peers",
  peer: ({ hash, id, isMin, phone, seenAt, type, usernames }) => ({
    id,
    hash: type === "group" ? "" : Values.writeHash(hash),
    usernames: JSON.stringify(usernames),
    updated: seenAt,
    phone,
    isMin: isMin ? 1 : 0
  })
}
