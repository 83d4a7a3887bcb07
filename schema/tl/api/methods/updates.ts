// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `updates`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/updates.getChannelDifference */
export interface getChannelDifference {
  readonly force?: boolean | undefined
  readonly channel: T.InputChannel
  readonly filter: T.ChannelMessagesFilter
  readonly pts: number
  readonly limit: number
}

/** https://core.telegram.org/method/updates.getChannelDifference */
export const getChannelDifference: M.Method<
  getChannelDifference,
  T.UpdatesChannelDifference,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHANNEL_PUBLIC_GROUP_NA"
  | "CHAT_NOT_MODIFIED" | "CHAT_WRITE_FORBIDDEN" | "FROM_MESSAGE_BOT_DISABLED" | "FROZEN_PARTICIPANT_MISSING"
  | "MSG_ID_INVALID" | "PERSISTENT_TIMESTAMP_EMPTY" | "PERSISTENT_TIMESTAMP_INVALID"
  | "PERSISTENT_TIMESTAMP_OUTDATED" | "PINNED_DIALOGS_TOO_MUCH" | "RANGES_INVALID" | "USER_BANNED_IN_CHANNEL"
> = /* @__PURE__ */ M.make(
  "updates.getChannelDifference",
  0x03173d78, // #03173d78
  (w, v) => {
    w.id(0x03173d78)
    w.id((v.force === true ? 1 : 0))
    W.writeInputChannel(w, v.channel)
    W.writeChannelMessagesFilter(w, v.filter)
    w.int(v.pts)
    w.int(v.limit)
  },
  R.readUpdatesChannelDifference,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHANNEL_PUBLIC_GROUP_NA CHAT_NOT_MODIFIED " +
  "CHAT_WRITE_FORBIDDEN FROM_MESSAGE_BOT_DISABLED FROZEN_PARTICIPANT_MISSING MSG_ID_INVALID " +
  "PERSISTENT_TIMESTAMP_EMPTY PERSISTENT_TIMESTAMP_INVALID PERSISTENT_TIMESTAMP_OUTDATED " +
  "PINNED_DIALOGS_TOO_MUCH RANGES_INVALID USER_BANNED_IN_CHANNEL",
  "any"
)

/** https://core.telegram.org/method/updates.getDifference */
export interface getDifference {
  readonly pts: number
  readonly ptsLimit?: number | undefined
  readonly ptsTotalLimit?: number | undefined
  readonly date: number
  readonly qts: number
  readonly qtsLimit?: number | undefined
}

/** https://core.telegram.org/method/updates.getDifference */
export const getDifference: M.Method<
  getDifference,
  T.UpdatesDifference,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CDN_METHOD_INVALID" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_NOT_MODIFIED" | "CHAT_WRITE_FORBIDDEN" | "DATE_EMPTY" | "MSG_ID_INVALID" | "PERSISTENT_TIMESTAMP_EMPTY"
  | "PERSISTENT_TIMESTAMP_INVALID" | "RANDOM_ID_DUPLICATE" | "USERNAME_INVALID" | "USER_NOT_PARTICIPANT"
> = /* @__PURE__ */ M.make(
  "updates.getDifference",
  0x19c2f763, // #19c2f763
  (w, v) => {
    w.id(0x19c2f763)
    w.id(
      (v.ptsLimit === undefined ? 0 : 2) |
      (v.ptsTotalLimit === undefined ? 0 : 1) |
      (v.qtsLimit === undefined ? 0 : 4)
    )
    w.int(v.pts)
    if (v.ptsLimit !== undefined) w.int(v.ptsLimit)
    if (v.ptsTotalLimit !== undefined) w.int(v.ptsTotalLimit)
    w.int(v.date)
    w.int(v.qts)
    if (v.qtsLimit !== undefined) w.int(v.qtsLimit)
  },
  R.readUpdatesDifference,
  "BUSINESS_CONNECTION_NOT_ALLOWED CDN_METHOD_INVALID CHANNEL_INVALID CHANNEL_PRIVATE CHAT_NOT_MODIFIED " +
  "CHAT_WRITE_FORBIDDEN DATE_EMPTY MSG_ID_INVALID PERSISTENT_TIMESTAMP_EMPTY PERSISTENT_TIMESTAMP_INVALID " +
  "RANDOM_ID_DUPLICATE USERNAME_INVALID USER_NOT_PARTICIPANT",
  "any"
)

/** https://core.telegram.org/method/updates.getState */
export const getState: M.Method<
  void,
  T.UpdatesState,
  | "BUSINESS_CONNECTION_NOT_ALLOWED"
> = /* @__PURE__ */ M.make(
  "updates.getState",
  -0x122b77d6, // #edd4882a
  (w) => w.id(-0x122b77d6),
  R.readUpdatesState,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "any"
)
