/**
 * The session databases of grammers, which are of SQLite since its release 0.8, read and written through any SQLite
 * client.
 *
 * @since 0.1.0
 * @see https://docs.rs/grammers-session
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { fromMarkedId } from "../../schema/model/Peer.ts"
import type { ForeignSession, SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { accept, addressBytes, addressText, homeKey, SessionEncodeError } from "../../schema/wire/SessionString.ts"
import type { Change } from "../../services/SessionStore.ts"
import { toChanges } from "./foreign.ts"
import { Bytes, Integer, open, peerOf } from "./sqlForeign.ts"
import type { Layout } from "./sqlForeignWrite.ts"

const Home = Schema.Struct({ dc_id: Integer })
const DataCentre = Schema.Struct({ dc_id: Integer, ipv4: Schema.String, auth_key: Schema.NullOr(Bytes) })
const Known = Schema.Struct({ id: Integer, hash: Schema.NullOr(Schema.BigInt), subtype: Schema.NullOr(Integer) })
const State = Schema.Struct({ pts: Integer, qts: Integer, date: Integer, seq: Integer })
const Channel = Schema.Struct({ id: Integer, pts: Integer })

/** Of users: which of them is signed in, and who is a bot. */
const flag = { self: 1, bot: 2 }

const isUser = (id: number): boolean => Option.exists(fromMarkedId(id), ({ _tag }) => _tag === "PeerUser")

/** `149.154.167.51:443` */
const addressOf = (text: string | undefined) => {
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(text ?? "") ?? []
  return host === undefined ? undefined : { host, port: Number(port) }
}

/**
 * The changes that make such a session ours: the keys, who is signed in, the counters of updates, and everybody whom it
 * knows, without their names.
 *
 * @since 0.1.0
 * @category reading
 */
export const read: Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | SqlError, SqlClient> = Effect.gen(
  function*() {
    const tables = ["dc_home", "dc_option", "peer_info", "update_state", "channel_state"]
    const { refuse, rows } = yield* open("grammers", tables)
    const [home] = yield* rows("dc_home", Home, ["dc_id"])
    if (home === undefined) return yield* refuse("it does not say which data centre is home")
    const centres = yield* rows("dc_option", DataCentre, ["dc_id", "ipv4", "auth_key"])
    const known = yield* rows("peer_info", Known, [
      { field: "id", column: "peer_id" },
      { field: "hash", isText: true },
      "subtype"
    ])
    const [updates] = yield* rows("update_state", State, ["pts", "qts", "date", "seq"])
    const channels = yield* rows("channel_state", Channel, [{ field: "id", column: "peer_id" }, "pts"])
    const self = known.find(({ id, subtype }) => ((subtype ?? 0) & flag.self) !== 0 && isUser(id))
    const session: ForeignSession = {
      home: home.dc_id,
      keys: centres.flatMap(({ auth_key, dc_id }) => (auth_key === null ? [] : [{ dc: dc_id, key: auth_key }])),
      address: addressOf(centres.find(({ dc_id }) => dc_id === home.dc_id)?.ipv4),
      account: self && { userId: self.id, isBot: ((self.subtype ?? 0) & flag.bot) !== 0 },
      updates,
      channels
    }
    const peers = known.flatMap(({ hash, id }) => peerOf(id, { hash, usernames: [], phone: null, isMin: false }))
    return [...toChanges(yield* accept("grammers", session)), ...peers]
  }
)

/** What grammers calls version 1. */
const schema = [
  "PRAGMA user_version = 1",
  "CREATE TABLE dc_home (dc_id INTEGER NOT NULL, PRIMARY KEY (dc_id))",
  `CREATE TABLE dc_option (
    dc_id INTEGER NOT NULL, ipv4 TEXT NOT NULL, ipv6 TEXT NOT NULL, auth_key BLOB, PRIMARY KEY (dc_id)
  )`,
  "CREATE TABLE peer_info (peer_id INTEGER NOT NULL, hash INTEGER, subtype INTEGER, PRIMARY KEY (peer_id))",
  "CREATE TABLE update_state (pts INTEGER NOT NULL, qts INTEGER NOT NULL, date INTEGER NOT NULL, seq INTEGER NOT NULL)",
  "CREATE TABLE channel_state (peer_id INTEGER NOT NULL, pts INTEGER NOT NULL, PRIMARY KEY (peer_id))"
]

/** Both addresses must be there and be such, or grammers breaks off: one of IPv4 can be written as one of IPv6. */
const addressesOf = (dc: number, dataCentres: ForeignSession["dataCentres"] = []) => {
  const all = dataCentres.flatMap(({ host, id, mediaOnly, port }) => {
    const bytes = id === dc && mediaOnly !== true ? addressBytes(host) : undefined
    return bytes === undefined ? [] : [{ bytes, port }]
  })
  const ipv4 = all.find(({ bytes }) => bytes.length === 4)
  if (ipv4 === undefined) return undefined
  const mapped = { bytes: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, ...ipv4.bytes), port: ipv4.port }
  const ipv6 = all.find(({ bytes }) => bytes.length === 16) ?? mapped
  return { ipv4: `${addressText(ipv4.bytes)}:${ipv4.port}`, ipv6: `[${addressText(ipv6.bytes)}]:${ipv6.port}` }
}

const subtypeOf = (id: number, account: ForeignSession["account"]): number | null =>
  account?.userId === id ? flag.self | (account.isBot ? flag.bot : 0) : null

/**
 * How a session becomes such a database. Keys of data centres whose addresses are not known are left out: grammers makes
 * others. It has no names of peers, and finds out itself which users are bots and what kinds of channels there are.
 *
 * @since 0.1.0
 * @category writing
 */
export const layout: Layout = {
  format: "grammers",
  schema,
  rows: (session) =>
    Either.flatMap(homeKey("grammers", session), () => {
      const { account, channels = [], dataCentres, home, keys, updates } = session
      const centres = keys.flatMap(({ dc, key }) => {
        const addresses = addressesOf(dc, dataCentres)
        return addresses === undefined ? [] : [{ dc_id: dc, ...addresses, auth_key: key }]
      })
      if (!centres.some(({ dc_id }) => dc_id === home)) {
        return Either.left(
          new SessionEncodeError({ format: "grammers", problem: "the address of home is not known as one of IPv4" })
        )
      }
      return Either.right([
        ["dc_home", { dc_id: home }],
        ...centres.map((row) => ["dc_option", row] as const),
        ...(account === undefined
          ? []
          : [
            ["peer_info", { peer_id: account.userId, hash: null, subtype: subtypeOf(account.userId, account) }] as const
          ]),
        ...(updates === undefined ? [] : [["update_state", { ...updates }] as const]),
        ...channels.map(({ id, pts }) => ["channel_state", { peer_id: id, pts }] as const)
      ])
    }),
  peers: "peer_info",
  peer: ({ hash, id, isMin, type }, { account }) =>
    isMin ? undefined : { peer_id: id, hash: type === "group" ? null : hash, subtype: subtypeOf(id, account) }
}
