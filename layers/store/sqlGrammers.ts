/**
 * The session databases of grammers, which are of SQLite since its release 0.8, read through any SQLite client.
 *
 * @since 0.1.0
 * @see https://docs.rs/grammers-session
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { fromMarkedId } from "../../schema/model/Peer.ts"
import type { ForeignSession, SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { accept } from "../../schema/wire/SessionString.ts"
import type { Change } from "../../services/SessionStore.ts"
import { toChanges } from "./foreign.ts"
import { Bytes, Integer, open, peerOf } from "./sqlForeign.ts"

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
    const { refuse, rows, sql } = yield* open("grammers", tables)
    const [home] = yield* rows(Home, yield* sql`SELECT dc_id FROM dc_home`, "dc_home")
    if (home === undefined) return yield* refuse("it does not say which data centre is home")
    const centres = yield* rows(
      DataCentre,
      yield* sql`SELECT dc_id, ipv4, auth_key FROM dc_option`,
      "dc_option"
    )
    const known = yield* rows(
      Known,
      yield* sql`SELECT peer_id AS id, CAST(hash AS TEXT) AS hash, subtype FROM peer_info`,
      "peer_info"
    )
    const [updates] = yield* rows(State, yield* sql`SELECT pts, qts, date, seq FROM update_state`, "update_state")
    const channels = yield* rows(
      Channel,
      yield* sql`SELECT peer_id AS id, pts FROM channel_state`,
      "channel_state"
    )
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
