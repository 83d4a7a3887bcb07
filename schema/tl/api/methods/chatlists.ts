// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `chatlists`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/chatlists.checkChatlistInvite */
export interface checkChatlistInvite {
  readonly slug: string
}

/** https://core.telegram.org/method/chatlists.checkChatlistInvite */
export const checkChatlistInvite: M.Method<
  checkChatlistInvite,
  T.ChatlistsChatlistInvite,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "INVITE_SLUG_EMPTY" | "INVITE_SLUG_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.checkChatlistInvite",
  0x41c10fff, // #41c10fff
  (w, v) => {
    w.id(0x41c10fff)
    w.string(v.slug)
  },
  R.readChatlistsChatlistInvite,
  "BUSINESS_CONNECTION_NOT_ALLOWED INVITE_SLUG_EMPTY INVITE_SLUG_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/chatlists.deleteExportedInvite */
export interface deleteExportedInvite {
  readonly chatlist: T.InputChatlist
  readonly slug: string
}

/** https://core.telegram.org/method/chatlists.deleteExportedInvite */
export const deleteExportedInvite: M.Method<
  deleteExportedInvite,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILTER_ID_INVALID" | "FILTER_NOT_SUPPORTED" | "INVITE_SLUG_EXPIRED"
  | "INVITE_SLUG_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.deleteExportedInvite",
  0x719c5c5e, // #719c5c5e
  (w, v) => {
    w.id(0x719c5c5e)
    W.writeInputChatlist(w, v.chatlist)
    w.string(v.slug)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILTER_ID_INVALID FILTER_NOT_SUPPORTED INVITE_SLUG_EXPIRED " +
  "INVITE_SLUG_INVALID",
  "user"
)

/** https://core.telegram.org/method/chatlists.editExportedInvite */
export interface editExportedInvite {
  readonly chatlist: T.InputChatlist
  readonly slug: string
  readonly title?: string | undefined
  readonly peers?: ReadonlyArray<T.InputPeer> | undefined
}

/** https://core.telegram.org/method/chatlists.editExportedInvite */
export const editExportedInvite: M.Method<
  editExportedInvite,
  T.ExportedChatlistInvite,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "FILTER_ID_INVALID" | "FILTER_NOT_SUPPORTED"
  | "INVITE_SLUG_EMPTY" | "INVITE_SLUG_EXPIRED" | "PEERS_LIST_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.editExportedInvite",
  0x653db63d, // #653db63d
  (w, v) => {
    w.id(0x653db63d)
    w.id((v.title === undefined ? 0 : 2) | (v.peers === undefined ? 0 : 4))
    W.writeInputChatlist(w, v.chatlist)
    w.string(v.slug)
    if (v.title !== undefined) w.string(v.title)
    if (v.peers !== undefined) w.vector(v.peers, W.writeInputPeer)
  },
  R.readExportedChatlistInvite,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID FILTER_ID_INVALID FILTER_NOT_SUPPORTED INVITE_SLUG_EMPTY " +
  "INVITE_SLUG_EXPIRED PEERS_LIST_EMPTY",
  "user"
)

/** https://core.telegram.org/method/chatlists.exportChatlistInvite */
export interface exportChatlistInvite {
  readonly chatlist: T.InputChatlist
  readonly title: string
  readonly peers: ReadonlyArray<T.InputPeer>
}

/** https://core.telegram.org/method/chatlists.exportChatlistInvite */
export const exportChatlistInvite: M.Method<
  exportChatlistInvite,
  T.ChatlistsExportedChatlistInvite,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHATLISTS_TOO_MUCH"
  | "CHAT_ADMIN_REQUIRED" | "FILTER_ID_INVALID" | "FILTER_NOT_SUPPORTED" | "INVITES_TOO_MUCH" | "PEERS_LIST_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.exportChatlistInvite",
  -0x7b8db872, // #8472478e
  (w, v) => {
    w.id(-0x7b8db872)
    W.writeInputChatlist(w, v.chatlist)
    w.string(v.title)
    w.vector(v.peers, W.writeInputPeer)
  },
  R.readChatlistsExportedChatlistInvite,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHATLISTS_TOO_MUCH CHAT_ADMIN_REQUIRED " +
  "FILTER_ID_INVALID FILTER_NOT_SUPPORTED INVITES_TOO_MUCH PEERS_LIST_EMPTY",
  "user"
)

/** https://core.telegram.org/method/chatlists.getChatlistUpdates */
export interface getChatlistUpdates {
  readonly chatlist: T.InputChatlist
}

/** https://core.telegram.org/method/chatlists.getChatlistUpdates */
export const getChatlistUpdates: M.Method<
  getChatlistUpdates,
  T.ChatlistsChatlistUpdates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILTER_ID_INVALID" | "FILTER_NOT_SUPPORTED" | "INPUT_CHATLIST_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.getChatlistUpdates",
  -0x76be6adf, // #89419521
  (w, v) => {
    w.id(-0x76be6adf)
    W.writeInputChatlist(w, v.chatlist)
  },
  R.readChatlistsChatlistUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILTER_ID_INVALID FILTER_NOT_SUPPORTED INPUT_CHATLIST_INVALID",
  "user"
)

/** https://core.telegram.org/method/chatlists.getExportedInvites */
export interface getExportedInvites {
  readonly chatlist: T.InputChatlist
}

/** https://core.telegram.org/method/chatlists.getExportedInvites */
export const getExportedInvites: M.Method<
  getExportedInvites,
  T.ChatlistsExportedInvites,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILTER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.getExportedInvites",
  -0x31fc257d, // #ce03da83
  (w, v) => {
    w.id(-0x31fc257d)
    W.writeInputChatlist(w, v.chatlist)
  },
  R.readChatlistsExportedInvites,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILTER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/chatlists.getLeaveChatlistSuggestions */
export interface getLeaveChatlistSuggestions {
  readonly chatlist: T.InputChatlist
}

/** https://core.telegram.org/method/chatlists.getLeaveChatlistSuggestions */
export const getLeaveChatlistSuggestions: M.Method<
  getLeaveChatlistSuggestions,
  ReadonlyArray<T.Peer>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILTER_ID_INVALID" | "FILTER_NOT_SUPPORTED",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.getLeaveChatlistSuggestions",
  -0x024328ec, // #fdbcd714
  (w, v) => {
    w.id(-0x024328ec)
    W.writeInputChatlist(w, v.chatlist)
  },
  (r) => r.vector(3, R.readPeer),
  "BUSINESS_CONNECTION_NOT_ALLOWED FILTER_ID_INVALID FILTER_NOT_SUPPORTED",
  "user"
)

/** https://core.telegram.org/method/chatlists.hideChatlistUpdates */
export interface hideChatlistUpdates {
  readonly chatlist: T.InputChatlist
}

/** https://core.telegram.org/method/chatlists.hideChatlistUpdates */
export const hideChatlistUpdates: M.Method<
  hideChatlistUpdates,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILTER_ID_INVALID" | "FILTER_NOT_SUPPORTED",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.hideChatlistUpdates",
  0x66e486fb, // #66e486fb
  (w, v) => {
    w.id(0x66e486fb)
    W.writeInputChatlist(w, v.chatlist)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILTER_ID_INVALID FILTER_NOT_SUPPORTED",
  "user"
)

/** https://core.telegram.org/method/chatlists.joinChatlistInvite */
export interface joinChatlistInvite {
  readonly slug: string
  readonly peers: ReadonlyArray<T.InputPeer>
}

/** https://core.telegram.org/method/chatlists.joinChatlistInvite */
export const joinChatlistInvite: M.Method<
  joinChatlistInvite,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_TOO_MUCH" | "CHATLISTS_TOO_MUCH" | "FILTER_INCLUDE_EMPTY"
  | "INVITE_SLUG_EMPTY" | "INVITE_SLUG_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.joinChatlistInvite",
  -0x594e1c66, // #a6b1e39a
  (w, v) => {
    w.id(-0x594e1c66)
    w.string(v.slug)
    w.vector(v.peers, W.writeInputPeer)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_TOO_MUCH CHATLISTS_TOO_MUCH FILTER_INCLUDE_EMPTY INVITE_SLUG_EMPTY " +
  "INVITE_SLUG_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/chatlists.joinChatlistUpdates */
export interface joinChatlistUpdates {
  readonly chatlist: T.InputChatlist
  readonly peers: ReadonlyArray<T.InputPeer>
}

/** https://core.telegram.org/method/chatlists.joinChatlistUpdates */
export const joinChatlistUpdates: M.Method<
  joinChatlistUpdates,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILTER_ID_INVALID" | "FILTER_INCLUDE_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.joinChatlistUpdates",
  -0x1f76070b, // #e089f8f5
  (w, v) => {
    w.id(-0x1f76070b)
    W.writeInputChatlist(w, v.chatlist)
    w.vector(v.peers, W.writeInputPeer)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILTER_ID_INVALID FILTER_INCLUDE_EMPTY",
  "user"
)

/** https://core.telegram.org/method/chatlists.leaveChatlist */
export interface leaveChatlist {
  readonly chatlist: T.InputChatlist
  readonly peers: ReadonlyArray<T.InputPeer>
}

/** https://core.telegram.org/method/chatlists.leaveChatlist */
export const leaveChatlist: M.Method<
  leaveChatlist,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILTER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "chatlists.leaveChatlist",
  0x74fae13a, // #74fae13a
  (w, v) => {
    w.id(0x74fae13a)
    W.writeInputChatlist(w, v.chatlist)
    w.vector(v.peers, W.writeInputPeer)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILTER_ID_INVALID",
  "user"
)
