// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `stats`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/stats.getBroadcastStats */
export interface getBroadcastStats {
  readonly dark?: boolean | undefined
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/stats.getBroadcastStats */
export const getBroadcastStats: M.Method<
  getBroadcastStats,
  T.StatsBroadcastStats,
  | "BROADCAST_REQUIRED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "stats.getBroadcastStats",
  -0x54bdbbe6, // #ab42441a
  (w, v) => {
    w.id(-0x54bdbbe6)
    w.id((v.dark === true ? 1 : 0))
    W.writeInputChannel(w, v.channel)
  },
  R.readStatsBroadcastStats,
  "BROADCAST_REQUIRED BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/stats.getMegagroupStats */
export interface getMegagroupStats {
  readonly dark?: boolean | undefined
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/stats.getMegagroupStats */
export const getMegagroupStats: M.Method<
  getMegagroupStats,
  T.StatsMegagroupStats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "MEGAGROUP_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "stats.getMegagroupStats",
  -0x232079f9, // #dcdf8607
  (w, v) => {
    w.id(-0x232079f9)
    w.id((v.dark === true ? 1 : 0))
    W.writeInputChannel(w, v.channel)
  },
  R.readStatsMegagroupStats,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED MEGAGROUP_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/stats.getMessagePublicForwards */
export interface getMessagePublicForwards {
  readonly channel: T.InputChannel
  readonly msgId: number
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/stats.getMessagePublicForwards */
export const getMessagePublicForwards: M.Method<
  getMessagePublicForwards,
  T.StatsPublicForwards,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "MESSAGE_ID_INVALID"
  | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stats.getMessagePublicForwards",
  0x5f150144, // #5f150144
  (w, v) => {
    w.id(0x5f150144)
    W.writeInputChannel(w, v.channel)
    w.int(v.msgId)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readStatsPublicForwards,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED MESSAGE_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stats.getMessageStats */
export interface getMessageStats {
  readonly dark?: boolean | undefined
  readonly channel: T.InputChannel
  readonly msgId: number
}

/** https://core.telegram.org/method/stats.getMessageStats */
export const getMessageStats: M.Method<
  getMessageStats,
  T.StatsMessageStats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "MESSAGE_ID_INVALID"
  | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stats.getMessageStats",
  -0x491f5c0b, // #b6e0a3f5
  (w, v) => {
    w.id(-0x491f5c0b)
    w.id((v.dark === true ? 1 : 0))
    W.writeInputChannel(w, v.channel)
    w.int(v.msgId)
  },
  R.readStatsMessageStats,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED MESSAGE_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stats.getPollStats */
export interface getPollStats {
  readonly dark?: boolean | undefined
  readonly peer: T.InputPeer
  readonly msgId: number
}

/** https://core.telegram.org/method/stats.getPollStats */
export const getPollStats: M.Method<
  getPollStats,
  T.StatsPollStats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stats.getPollStats",
  -0x3d820598, // #c27dfa68
  (w, v) => {
    w.id(-0x3d820598)
    w.id((v.dark === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
  },
  R.readStatsPollStats,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stats.getStoryPublicForwards */
export interface getStoryPublicForwards {
  readonly peer: T.InputPeer
  readonly id: number
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/stats.getStoryPublicForwards */
export const getStoryPublicForwards: M.Method<
  getStoryPublicForwards,
  T.StatsPublicForwards,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stats.getStoryPublicForwards",
  -0x59bc810a, // #a6437ef6
  (w, v) => {
    w.id(-0x59bc810a)
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readStatsPublicForwards,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stats.getStoryStats */
export interface getStoryStats {
  readonly dark?: boolean | undefined
  readonly peer: T.InputPeer
  readonly id: number
}

/** https://core.telegram.org/method/stats.getStoryStats */
export const getStoryStats: M.Method<
  getStoryStats,
  T.StatsStoryStats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "PEER_ID_INVALID" | "STORIES_NEVER_CREATED",
  "user"
> = /* @__PURE__ */ M.make(
  "stats.getStoryStats",
  0x374fef40, // #374fef40
  (w, v) => {
    w.id(0x374fef40)
    w.id((v.dark === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
  },
  R.readStatsStoryStats,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID PEER_ID_INVALID STORIES_NEVER_CREATED",
  "user"
)

/** https://core.telegram.org/method/stats.loadAsyncGraph */
export interface loadAsyncGraph {
  readonly token: string
  readonly x?: bigint | undefined
}

/** https://core.telegram.org/method/stats.loadAsyncGraph */
export const loadAsyncGraph: M.Method<
  loadAsyncGraph,
  T.StatsGraph,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GRAPH_EXPIRED_RELOAD" | "GRAPH_INVALID_RELOAD" | "GRAPH_OUTDATED_RELOAD",
  "user"
> = /* @__PURE__ */ M.make(
  "stats.loadAsyncGraph",
  0x621d5fa0, // #621d5fa0
  (w, v) => {
    w.id(0x621d5fa0)
    w.id((v.x === undefined ? 0 : 1))
    w.string(v.token)
    if (v.x !== undefined) w.long(v.x)
  },
  R.readStatsGraph,
  "BUSINESS_CONNECTION_NOT_ALLOWED GRAPH_EXPIRED_RELOAD GRAPH_INVALID_RELOAD GRAPH_OUTDATED_RELOAD",
  "user"
)
