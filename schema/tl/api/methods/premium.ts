// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `premium`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/premium.applyBoost */
export interface applyBoost {
  readonly slots?: ReadonlyArray<number> | undefined
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/premium.applyBoost */
export const applyBoost: M.Method<
  applyBoost,
  T.PremiumMyBoosts,
  | "BOOSTS_EMPTY" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "SLOTS_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "premium.applyBoost",
  0x6b7da746, // #6b7da746
  (w, v) => {
    w.id(0x6b7da746)
    w.id((v.slots === undefined ? 0 : 1))
    if (v.slots !== undefined) w.vector(v.slots, W.writeInt)
    W.writeInputPeer(w, v.peer)
  },
  R.readPremiumMyBoosts,
  "BOOSTS_EMPTY BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID SLOTS_EMPTY",
  "user"
)

/** https://core.telegram.org/method/premium.getBoostsList */
export interface getBoostsList {
  readonly gifts?: boolean | undefined
  readonly peer: T.InputPeer
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/premium.getBoostsList */
export const getBoostsList: M.Method<
  getBoostsList,
  T.PremiumBoostsList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "premium.getBoostsList",
  0x60f67660, // #60f67660
  (w, v) => {
    w.id(0x60f67660)
    w.id((v.gifts === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readPremiumBoostsList,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/premium.getBoostsStatus */
export interface getBoostsStatus {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/premium.getBoostsStatus */
export const getBoostsStatus: M.Method<
  getBoostsStatus,
  T.PremiumBoostsStatus,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "premium.getBoostsStatus",
  0x042f1f61, // #042f1f61
  (w, v) => {
    w.id(0x042f1f61)
    W.writeInputPeer(w, v.peer)
  },
  R.readPremiumBoostsStatus,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/premium.getMyBoosts */
export const getMyBoosts: M.Method<
  void,
  T.PremiumMyBoosts,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "premium.getMyBoosts",
  0x0be77b4a, // #0be77b4a
  (w) => w.id(0x0be77b4a),
  R.readPremiumMyBoosts,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/premium.getUserBoosts */
export interface getUserBoosts {
  readonly peer: T.InputPeer
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/premium.getUserBoosts */
export const getUserBoosts: M.Method<
  getUserBoosts,
  T.PremiumBoostsList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "premium.getUserBoosts",
  0x39854d1f, // #39854d1f
  (w, v) => {
    w.id(0x39854d1f)
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.userId)
  },
  R.readPremiumBoostsList,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "any"
)
