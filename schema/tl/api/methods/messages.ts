// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `messages`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/messages.acceptEncryption */
export interface acceptEncryption {
  readonly peer: T.InputEncryptedChat
  readonly gB: Uint8Array
  readonly keyFingerprint: bigint
}

/** https://core.telegram.org/method/messages.acceptEncryption */
export const acceptEncryption: M.Method<
  acceptEncryption,
  T.EncryptedChat,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "ENCRYPTION_ALREADY_ACCEPTED"
  | "ENCRYPTION_ALREADY_DECLINED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.acceptEncryption",
  0x3dbc0415, // #3dbc0415
  (w, v) => {
    w.id(0x3dbc0415)
    W.writeInputEncryptedChat(w, v.peer)
    w.bytes(v.gB)
    w.long(v.keyFingerprint)
  },
  R.readEncryptedChat,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID ENCRYPTION_ALREADY_ACCEPTED ENCRYPTION_ALREADY_DECLINED",
  "user"
)

/** https://core.telegram.org/method/messages.acceptUrlAuth */
export interface acceptUrlAuth {
  readonly writeAllowed?: boolean | undefined
  readonly sharePhoneNumber?: boolean | undefined
  readonly peer?: T.InputPeer | undefined
  readonly msgId?: number | undefined
  readonly buttonId?: number | undefined
  readonly url?: string | undefined
  readonly matchCode?: string | undefined
}

/** https://core.telegram.org/method/messages.acceptUrlAuth */
export const acceptUrlAuth: M.Method<
  acceptUrlAuth,
  T.UrlAuthResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.acceptUrlAuth",
  0x67a3f0de, // #67a3f0de
  (w, v) => {
    const flags_1 = v.peer !== undefined || v.msgId !== undefined || v.buttonId !== undefined
    w.id(0x67a3f0de)
    w.id(
      (v.writeAllowed === true ? 1 : 0) |
      (v.sharePhoneNumber === true ? 8 : 0) |
      (flags_1 ? 2 : 0) |
      (v.url === undefined ? 0 : 4) |
      (v.matchCode === undefined ? 0 : 16)
    )
    if (flags_1) W.writeInputPeer(w, v.peer ?? w.missing("messages.acceptUrlAuth.peer"))
    if (flags_1) w.int(v.msgId ?? w.missing("messages.acceptUrlAuth.msg_id"))
    if (flags_1) w.int(v.buttonId ?? w.missing("messages.acceptUrlAuth.button_id"))
    if (v.url !== undefined) w.string(v.url)
    if (v.matchCode !== undefined) w.string(v.matchCode)
  },
  R.readUrlAuthResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.addChatUser */
export interface addChatUser {
  readonly chatId: number
  readonly userId: T.InputUser
  readonly fwdLimit: number
}

/** https://core.telegram.org/method/messages.addChatUser */
export const addChatUser: M.Method<
  addChatUser,
  T.MessagesInvitedUsers,
  | "BOT_GROUPS_BLOCKED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID"
  | "CHAT_INVALID" | "CHAT_MEMBER_ADD_FAILED" | "CHAT_WRITE_FORBIDDEN" | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID"
  | "PEER_ID_INVALID" | "USERS_TOO_MUCH" | "USER_ALREADY_PARTICIPANT" | "USER_ID_INVALID" | "USER_IS_BLOCKED"
  | "USER_NOT_MUTUAL_CONTACT" | "USER_PRIVACY_RESTRICTED" | "YOU_BLOCKED_USER",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.addChatUser",
  -0x34392ef9, // #cbc6d107
  (w, v) => {
    w.id(-0x34392ef9)
    w.int53(v.chatId)
    W.writeInputUser(w, v.userId)
    w.int(v.fwdLimit)
  },
  R.readMessagesInvitedUsers,
  "BOT_GROUPS_BLOCKED BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_INVALID " +
  "CHAT_MEMBER_ADD_FAILED CHAT_WRITE_FORBIDDEN INPUT_USER_DEACTIVATED MSG_ID_INVALID PEER_ID_INVALID " +
  "USERS_TOO_MUCH USER_ALREADY_PARTICIPANT USER_ID_INVALID USER_IS_BLOCKED USER_NOT_MUTUAL_CONTACT " +
  "USER_PRIVACY_RESTRICTED YOU_BLOCKED_USER",
  "user"
)

/** https://core.telegram.org/method/messages.addPollAnswer */
export interface addPollAnswer {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly answer: T.PollAnswer
}

/** https://core.telegram.org/method/messages.addPollAnswer */
export const addPollAnswer: M.Method<
  addPollAnswer,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.addPollAnswer",
  0x19bc4b6d, // #19bc4b6d
  (w, v) => {
    w.id(0x19bc4b6d)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    W.writePollAnswer(w, v.answer)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.appendTodoList */
export interface appendTodoList {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly list: ReadonlyArray<T.TodoItem>
}

/** https://core.telegram.org/method/messages.appendTodoList */
export const appendTodoList: M.Method<
  appendTodoList,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID" | "TODO_ITEM_DUPLICATE"
  | "TODO_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.appendTodoList",
  0x21a61057, // #21a61057
  (w, v) => {
    w.id(0x21a61057)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    w.vector(v.list, W.writeTodoItem)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PEER_ID_INVALID TODO_ITEM_DUPLICATE TODO_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/messages.checkChatInvite */
export interface checkChatInvite {
  readonly hash: string
}

/** https://core.telegram.org/method/messages.checkChatInvite */
export const checkChatInvite: M.Method<
  checkChatInvite,
  T.ChatInvite,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "INVITE_HASH_EMPTY" | "INVITE_HASH_EXPIRED"
  | "INVITE_HASH_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.checkChatInvite",
  0x3eadb1bb, // #3eadb1bb
  (w, v) => {
    w.id(0x3eadb1bb)
    w.string(v.hash)
  },
  R.readChatInvite,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE INVITE_HASH_EMPTY INVITE_HASH_EXPIRED INVITE_HASH_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.checkHistoryImport */
export interface checkHistoryImport {
  readonly importHead: string
}

/** https://core.telegram.org/method/messages.checkHistoryImport */
export const checkHistoryImport: M.Method<
  checkHistoryImport,
  T.MessagesHistoryImportParsed,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "IMPORT_FORMAT_UNRECOGNIZED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.checkHistoryImport",
  0x43fe19f3, // #43fe19f3
  (w, v) => {
    w.id(0x43fe19f3)
    w.string(v.importHead)
  },
  R.readMessagesHistoryImportParsed,
  "BUSINESS_CONNECTION_NOT_ALLOWED IMPORT_FORMAT_UNRECOGNIZED",
  "user"
)

/** https://core.telegram.org/method/messages.checkHistoryImportPeer */
export interface checkHistoryImportPeer {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/messages.checkHistoryImportPeer */
export const checkHistoryImportPeer: M.Method<
  checkHistoryImportPeer,
  T.MessagesCheckedHistoryImportPeer,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "PEER_ID_INVALID" | "USER_NOT_MUTUAL_CONTACT",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.checkHistoryImportPeer",
  0x5dc60f03, // #5dc60f03
  (w, v) => {
    w.id(0x5dc60f03)
    W.writeInputPeer(w, v.peer)
  },
  R.readMessagesCheckedHistoryImportPeer,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED PEER_ID_INVALID USER_NOT_MUTUAL_CONTACT",
  "user"
)

/** https://core.telegram.org/method/messages.checkQuickReplyShortcut */
export interface checkQuickReplyShortcut {
  readonly shortcut: string
}

/** https://core.telegram.org/method/messages.checkQuickReplyShortcut */
export const checkQuickReplyShortcut: M.Method<
  checkQuickReplyShortcut,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.checkQuickReplyShortcut",
  -0x0e2f042d, // #f1d0fbd3
  (w, v) => {
    w.id(-0x0e2f042d)
    w.string(v.shortcut)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/messages.checkUrlAuthMatchCode */
export interface checkUrlAuthMatchCode {
  readonly url: string
  readonly matchCode: string
}

/** https://core.telegram.org/method/messages.checkUrlAuthMatchCode */
export const checkUrlAuthMatchCode: M.Method<
  checkUrlAuthMatchCode,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "URL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.checkUrlAuthMatchCode",
  -0x365b84f5, // #c9a47b0b
  (w, v) => {
    w.id(-0x365b84f5)
    w.string(v.url)
    w.string(v.matchCode)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED URL_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.clearAllDrafts */
export const clearAllDrafts: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.clearAllDrafts",
  0x7e58ee9c, // #7e58ee9c
  (w) => w.id(0x7e58ee9c),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.clearRecentReactions */
export const clearRecentReactions: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.clearRecentReactions",
  -0x6201104c, // #9dfeefb4
  (w) => w.id(-0x6201104c),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.clearRecentStickers */
export interface clearRecentStickers {
  readonly attached?: boolean | undefined
}

/** https://core.telegram.org/method/messages.clearRecentStickers */
export const clearRecentStickers: M.Method<
  clearRecentStickers,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.clearRecentStickers",
  -0x76669fd3, // #8999602d
  (w, v) => {
    w.id(-0x76669fd3)
    w.id((v.attached === true ? 1 : 0))
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.clickSponsoredMessage */
export interface clickSponsoredMessage {
  readonly media?: boolean | undefined
  readonly fullscreen?: boolean | undefined
  readonly randomId: Uint8Array
}

/** https://core.telegram.org/method/messages.clickSponsoredMessage */
export const clickSponsoredMessage: M.Method<
  clickSponsoredMessage,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.clickSponsoredMessage",
  -0x7dcafa82, // #8235057e
  (w, v) => {
    w.id(-0x7dcafa82)
    w.id((v.media === true ? 1 : 0) | (v.fullscreen === true ? 2 : 0))
    w.bytes(v.randomId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.composeMessageWithAI */
export interface composeMessageWithAI {
  readonly proofread?: boolean | undefined
  readonly emojify?: boolean | undefined
  readonly text: T.TextWithEntities
  readonly translateToLang?: string | undefined
  readonly tone?: T.InputAiComposeTone | undefined
}

/** https://core.telegram.org/method/messages.composeMessageWithAI */
export const composeMessageWithAI: M.Method<
  composeMessageWithAI,
  T.MessagesComposedMessageWithAI,
  | "AICOMPOSE_FLOOD_PREMIUM" | "AICOMPOSE_TIMEOUT" | "AI_COMPOSE_TASK_MISSING" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "MESSAGE_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.composeMessageWithAI",
  -0x25133a77, // #daecc589
  (w, v) => {
    w.id(-0x25133a77)
    w.id(
      (v.proofread === true ? 1 : 0) |
      (v.emojify === true ? 8 : 0) |
      (v.translateToLang === undefined ? 0 : 2) |
      (v.tone === undefined ? 0 : 4)
    )
    W.writeTextWithEntities(w, v.text)
    if (v.translateToLang !== undefined) w.string(v.translateToLang)
    if (v.tone !== undefined) W.writeInputAiComposeTone(w, v.tone)
  },
  R.readMessagesComposedMessageWithAI,
  "AICOMPOSE_FLOOD_PREMIUM AICOMPOSE_TIMEOUT AI_COMPOSE_TASK_MISSING BUSINESS_CONNECTION_NOT_ALLOWED " +
  "MESSAGE_EMPTY",
  "user"
)

/** https://core.telegram.org/method/messages.composeRichMessageWithAI */
export interface composeRichMessageWithAI {
  readonly proofread?: boolean | undefined
  readonly emojify?: boolean | undefined
  readonly text?: T.InputRichMessage | undefined
  readonly translateToLang?: string | undefined
  readonly tone?: T.InputAiComposeTone | undefined
}

/** https://core.telegram.org/method/messages.composeRichMessageWithAI */
export const composeRichMessageWithAI: M.Method<composeRichMessageWithAI, T.MessagesComposedRichMessageWithAI> = /* @__PURE__ */ M.make(
  "messages.composeRichMessageWithAI",
  -0x72851951, // #8d7ae6af
  (w, v) => {
    w.id(-0x72851951)
    w.id(
      (v.proofread === true ? 1 : 0) |
      (v.emojify === true ? 8 : 0) |
      (v.text === undefined ? 0 : 16) |
      (v.translateToLang === undefined ? 0 : 2) |
      (v.tone === undefined ? 0 : 4)
    )
    if (v.text !== undefined) W.writeInputRichMessage(w, v.text)
    if (v.translateToLang !== undefined) w.string(v.translateToLang)
    if (v.tone !== undefined) W.writeInputAiComposeTone(w, v.tone)
  },
  R.readMessagesComposedRichMessageWithAI,
  "",
  "any"
)

/** https://core.telegram.org/method/messages.createChat */
export interface createChat {
  readonly users: ReadonlyArray<T.InputUser>
  readonly title: string
  readonly ttlPeriod?: number | undefined
}

/** https://core.telegram.org/method/messages.createChat */
export const createChat: M.Method<
  createChat,
  T.MessagesInvitedUsers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_GENERATE_FAILED" | "CHAT_INVALID" | "CHAT_MEMBER_ADD_FAILED"
  | "CHAT_TITLE_EMPTY" | "INPUT_USER_DEACTIVATED" | "TTL_PERIOD_INVALID" | "USERS_TOO_FEW" | "USER_RESTRICTED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.createChat",
  -0x6d31222c, // #92ceddd4
  (w, v) => {
    w.id(-0x6d31222c)
    w.id((v.ttlPeriod === undefined ? 0 : 1))
    w.vector(v.users, W.writeInputUser)
    w.string(v.title)
    if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
  },
  R.readMessagesInvitedUsers,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_GENERATE_FAILED CHAT_INVALID CHAT_MEMBER_ADD_FAILED CHAT_TITLE_EMPTY " +
  "INPUT_USER_DEACTIVATED TTL_PERIOD_INVALID USERS_TOO_FEW USER_RESTRICTED",
  "user"
)

/** https://core.telegram.org/method/messages.createForumTopic */
export interface createForumTopic {
  readonly titleMissing?: boolean | undefined
  readonly peer: T.InputPeer
  readonly title: string
  readonly iconColor?: number | undefined
  readonly iconEmojiId?: bigint | undefined
  readonly randomId: bigint
  readonly sendAs?: T.InputPeer | undefined
}

/** https://core.telegram.org/method/messages.createForumTopic */
export const createForumTopic: M.Method<
  createForumTopic,
  T.Updates,
  | "BOT_FORUM_CREATE_FORBIDDEN" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_FORUM_MISSING" | "CHANNEL_INVALID"
  | "PEER_ID_INVALID" | "PREMIUM_ACCOUNT_REQUIRED"
> = /* @__PURE__ */ M.make(
  "messages.createForumTopic",
  0x2f98c3d5, // #2f98c3d5
  (w, v) => {
    w.id(0x2f98c3d5)
    w.id(
      (v.titleMissing === true ? 16 : 0) |
      (v.iconColor === undefined ? 0 : 1) |
      (v.iconEmojiId === undefined ? 0 : 8) |
      (v.sendAs === undefined ? 0 : 4)
    )
    W.writeInputPeer(w, v.peer)
    w.string(v.title)
    if (v.iconColor !== undefined) w.int(v.iconColor)
    if (v.iconEmojiId !== undefined) w.long(v.iconEmojiId)
    w.long(v.randomId)
    if (v.sendAs !== undefined) W.writeInputPeer(w, v.sendAs)
  },
  R.readUpdates,
  "BOT_FORUM_CREATE_FORBIDDEN BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_FORUM_MISSING CHANNEL_INVALID " +
  "PEER_ID_INVALID PREMIUM_ACCOUNT_REQUIRED",
  "any"
)

/** https://core.telegram.org/method/messages.declineUrlAuth */
export interface declineUrlAuth {
  readonly url: string
}

/** https://core.telegram.org/method/messages.declineUrlAuth */
export const declineUrlAuth: M.Method<
  declineUrlAuth,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "URL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.declineUrlAuth",
  0x35436bbc, // #35436bbc
  (w, v) => {
    w.id(0x35436bbc)
    w.string(v.url)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED URL_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteChat */
export interface deleteChat {
  readonly chatId: number
}

/** https://core.telegram.org/method/messages.deleteChat */
export const deleteChat: M.Method<
  deleteChat,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deleteChat",
  0x5bd0ee50, // #5bd0ee50
  (w, v) => {
    w.id(0x5bd0ee50)
    w.int53(v.chatId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteChatUser */
export interface deleteChatUser {
  readonly revokeHistory?: boolean | undefined
  readonly chatId: number
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/messages.deleteChatUser */
export const deleteChatUser: M.Method<
  deleteChatUser,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID" | "INPUT_USER_DEACTIVATED"
  | "PEER_ID_INVALID" | "USER_ID_INVALID" | "USER_NOT_PARTICIPANT"
> = /* @__PURE__ */ M.make(
  "messages.deleteChatUser",
  -0x5de7a355, // #a2185cab
  (w, v) => {
    w.id(-0x5de7a355)
    w.id((v.revokeHistory === true ? 1 : 0))
    w.int53(v.chatId)
    W.writeInputUser(w, v.userId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_ID_INVALID INPUT_USER_DEACTIVATED PEER_ID_INVALID " +
  "USER_ID_INVALID USER_NOT_PARTICIPANT",
  "any"
)

/** https://core.telegram.org/method/messages.deleteExportedChatInvite */
export interface deleteExportedChatInvite {
  readonly peer: T.InputPeer
  readonly link: string
}

/** https://core.telegram.org/method/messages.deleteExportedChatInvite */
export const deleteExportedChatInvite: M.Method<
  deleteExportedChatInvite,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "INVITE_HASH_EXPIRED" | "INVITE_REVOKED_MISSING"
  | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deleteExportedChatInvite",
  -0x2b9b5bd5, // #d464a42b
  (w, v) => {
    w.id(-0x2b9b5bd5)
    W.writeInputPeer(w, v.peer)
    w.string(v.link)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED INVITE_HASH_EXPIRED INVITE_REVOKED_MISSING " +
  "PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteFactCheck */
export interface deleteFactCheck {
  readonly peer: T.InputPeer
  readonly msgId: number
}

/** https://core.telegram.org/method/messages.deleteFactCheck */
export const deleteFactCheck: M.Method<
  deleteFactCheck,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ACTION_FORBIDDEN" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deleteFactCheck",
  -0x2e256bf4, // #d1da940c
  (w, v) => {
    w.id(-0x2e256bf4)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ACTION_FORBIDDEN PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteHistory */
export interface deleteHistory {
  readonly justClear?: boolean | undefined
  readonly revoke?: boolean | undefined
  readonly peer: T.InputPeer
  readonly maxId: number
  readonly minDate?: number | undefined
  readonly maxDate?: number | undefined
}

/** https://core.telegram.org/method/messages.deleteHistory */
export const deleteHistory: M.Method<
  deleteHistory,
  T.MessagesAffectedHistory,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID"
  | "CHAT_REVOKE_DATE_UNSUPPORTED" | "MAX_DATE_INVALID" | "MESSAGE_ID_INVALID" | "MIN_DATE_INVALID"
  | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deleteHistory",
  -0x4f706dd6, // #b08f922a
  (w, v) => {
    w.id(-0x4f706dd6)
    w.id(
      (v.justClear === true ? 1 : 0) |
      (v.revoke === true ? 2 : 0) |
      (v.minDate === undefined ? 0 : 4) |
      (v.maxDate === undefined ? 0 : 8)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.maxId)
    if (v.minDate !== undefined) w.int(v.minDate)
    if (v.maxDate !== undefined) w.int(v.maxDate)
  },
  R.readMessagesAffectedHistory,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_ID_INVALID " +
  "CHAT_REVOKE_DATE_UNSUPPORTED MAX_DATE_INVALID MESSAGE_ID_INVALID MIN_DATE_INVALID MSG_ID_INVALID " +
  "PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteMessages */
export interface deleteMessages {
  readonly revoke?: boolean | undefined
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.deleteMessages */
export const deleteMessages: M.Method<
  deleteMessages,
  T.MessagesAffectedMessages,
  | "BOT_ACCESS_FORBIDDEN" | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "MESSAGE_DELETE_FORBIDDEN" | "MESSAGE_ID_INVALID" | "SELF_DELETE_RESTRICTED"
> = /* @__PURE__ */ M.make(
  "messages.deleteMessages",
  -0x1a716a2e, // #e58e95d2
  (w, v) => {
    w.id(-0x1a716a2e)
    w.id((v.revoke === true ? 1 : 0))
    w.vector(v.id, W.writeInt)
  },
  R.readMessagesAffectedMessages,
  "BOT_ACCESS_FORBIDDEN BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_DELETE_FORBIDDEN " +
  "MESSAGE_ID_INVALID SELF_DELETE_RESTRICTED",
  "any"
)

/** https://core.telegram.org/method/messages.deleteParticipantReaction */
export interface deleteParticipantReaction {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly participant: T.InputPeer
}

/** https://core.telegram.org/method/messages.deleteParticipantReaction */
export const deleteParticipantReaction: M.Method<
  deleteParticipantReaction,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.deleteParticipantReaction",
  -0x1c4807d4, // #e3b7f82c
  (w, v) => {
    w.id(-0x1c4807d4)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    W.writeInputPeer(w, v.participant)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.deleteParticipantReactions */
export interface deleteParticipantReactions {
  readonly peer: T.InputPeer
  readonly participant: T.InputPeer
}

/** https://core.telegram.org/method/messages.deleteParticipantReactions */
export const deleteParticipantReactions: M.Method<
  deleteParticipantReactions,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.deleteParticipantReactions",
  -0x5f47f308, // #a0b80cf8
  (w, v) => {
    w.id(-0x5f47f308)
    W.writeInputPeer(w, v.peer)
    W.writeInputPeer(w, v.participant)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.deletePhoneCallHistory */
export interface deletePhoneCallHistory {
  readonly revoke?: boolean | undefined
}

/** https://core.telegram.org/method/messages.deletePhoneCallHistory */
export const deletePhoneCallHistory: M.Method<
  deletePhoneCallHistory,
  T.MessagesAffectedFoundMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deletePhoneCallHistory",
  -0x06341bf7, // #f9cbe409
  (w, v) => {
    w.id(-0x06341bf7)
    w.id((v.revoke === true ? 1 : 0))
  },
  R.readMessagesAffectedFoundMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.deletePollAnswer */
export interface deletePollAnswer {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly option: Uint8Array
}

/** https://core.telegram.org/method/messages.deletePollAnswer */
export const deletePollAnswer: M.Method<
  deletePollAnswer,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deletePollAnswer",
  -0x537afa5b, // #ac8505a5
  (w, v) => {
    w.id(-0x537afa5b)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    w.bytes(v.option)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteQuickReplyMessages */
export interface deleteQuickReplyMessages {
  readonly shortcutId: number
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.deleteQuickReplyMessages */
export const deleteQuickReplyMessages: M.Method<
  deleteQuickReplyMessages,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SHORTCUT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deleteQuickReplyMessages",
  -0x1efa16f0, // #e105e910
  (w, v) => {
    w.id(-0x1efa16f0)
    w.int(v.shortcutId)
    w.vector(v.id, W.writeInt)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED SHORTCUT_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteQuickReplyShortcut */
export interface deleteQuickReplyShortcut {
  readonly shortcutId: number
}

/** https://core.telegram.org/method/messages.deleteQuickReplyShortcut */
export const deleteQuickReplyShortcut: M.Method<
  deleteQuickReplyShortcut,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SHORTCUT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deleteQuickReplyShortcut",
  0x3cc04740, // #3cc04740
  (w, v) => {
    w.id(0x3cc04740)
    w.int(v.shortcutId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED SHORTCUT_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites */
export interface deleteRevokedExportedChatInvites {
  readonly peer: T.InputPeer
  readonly adminId: T.InputUser
}

/** https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites */
export const deleteRevokedExportedChatInvites: M.Method<
  deleteRevokedExportedChatInvites,
  boolean,
  | "ADMIN_ID_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deleteRevokedExportedChatInvites",
  0x56987bd5, // #56987bd5
  (w, v) => {
    w.id(0x56987bd5)
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.adminId)
  },
  R.readBool,
  "ADMIN_ID_INVALID BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteSavedHistory */
export interface deleteSavedHistory {
  readonly parentPeer?: T.InputPeer | undefined
  readonly peer: T.InputPeer
  readonly maxId: number
  readonly minDate?: number | undefined
  readonly maxDate?: number | undefined
}

/** https://core.telegram.org/method/messages.deleteSavedHistory */
export const deleteSavedHistory: M.Method<
  deleteSavedHistory,
  T.MessagesAffectedHistory,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deleteSavedHistory",
  0x4dc5085f, // #4dc5085f
  (w, v) => {
    w.id(0x4dc5085f)
    w.id(
      (v.parentPeer === undefined ? 0 : 1) |
      (v.minDate === undefined ? 0 : 4) |
      (v.maxDate === undefined ? 0 : 8)
    )
    if (v.parentPeer !== undefined) W.writeInputPeer(w, v.parentPeer)
    W.writeInputPeer(w, v.peer)
    w.int(v.maxId)
    if (v.minDate !== undefined) w.int(v.minDate)
    if (v.maxDate !== undefined) w.int(v.maxDate)
  },
  R.readMessagesAffectedHistory,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteScheduledMessages */
export interface deleteScheduledMessages {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.deleteScheduledMessages */
export const deleteScheduledMessages: M.Method<
  deleteScheduledMessages,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "MESSAGE_DELETE_FORBIDDEN" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.deleteScheduledMessages",
  0x59ae2b16, // #59ae2b16
  (w, v) => {
    w.id(0x59ae2b16)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID MESSAGE_DELETE_FORBIDDEN PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.deleteTopicHistory */
export interface deleteTopicHistory {
  readonly peer: T.InputPeer
  readonly topMsgId: number
}

/** https://core.telegram.org/method/messages.deleteTopicHistory */
export const deleteTopicHistory: M.Method<
  deleteTopicHistory,
  T.MessagesAffectedHistory,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.deleteTopicHistory",
  -0x2d7e90f0, // #d2816f10
  (w, v) => {
    w.id(-0x2d7e90f0)
    W.writeInputPeer(w, v.peer)
    w.int(v.topMsgId)
  },
  R.readMessagesAffectedHistory,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.discardEncryption */
export interface discardEncryption {
  readonly deleteHistory?: boolean | undefined
  readonly chatId: number
}

/** https://core.telegram.org/method/messages.discardEncryption */
export const discardEncryption: M.Method<
  discardEncryption,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_EMPTY" | "ENCRYPTION_ALREADY_ACCEPTED"
  | "ENCRYPTION_ALREADY_DECLINED" | "ENCRYPTION_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.discardEncryption",
  -0x0c6c5160, // #f393aea0
  (w, v) => {
    w.id(-0x0c6c5160)
    w.id((v.deleteHistory === true ? 1 : 0))
    w.int(v.chatId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_EMPTY ENCRYPTION_ALREADY_ACCEPTED ENCRYPTION_ALREADY_DECLINED " +
  "ENCRYPTION_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.editChatAbout */
export interface editChatAbout {
  readonly peer: T.InputPeer
  readonly about: string
}

/** https://core.telegram.org/method/messages.editChatAbout */
export const editChatAbout: M.Method<
  editChatAbout,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ABOUT_NOT_MODIFIED"
  | "CHAT_ABOUT_TOO_LONG" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID" | "CHAT_NOT_MODIFIED" | "CHAT_WRITE_FORBIDDEN"
  | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.editChatAbout",
  -0x2109f869, // #def60797
  (w, v) => {
    w.id(-0x2109f869)
    W.writeInputPeer(w, v.peer)
    w.string(v.about)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ABOUT_NOT_MODIFIED CHAT_ABOUT_TOO_LONG " +
  "CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_NOT_MODIFIED CHAT_WRITE_FORBIDDEN PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.editChatAdmin */
export interface editChatAdmin {
  readonly chatId: number
  readonly userId: T.InputUser
  readonly isAdmin: boolean
}

/** https://core.telegram.org/method/messages.editChatAdmin */
export const editChatAdmin: M.Method<
  editChatAdmin,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "PEER_ID_INVALID" | "USER_ID_INVALID"
  | "USER_NOT_PARTICIPANT",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.editChatAdmin",
  -0x57a42e3e, // #a85bd1c2
  (w, v) => {
    w.id(-0x57a42e3e)
    w.int53(v.chatId)
    W.writeInputUser(w, v.userId)
    w.bool(v.isAdmin)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID PEER_ID_INVALID USER_ID_INVALID USER_NOT_PARTICIPANT",
  "user"
)

/** https://core.telegram.org/method/messages.editChatCreator */
export interface editChatCreator {
  readonly peer: T.InputPeer
  readonly userId: T.InputUser
  readonly password: T.InputCheckPasswordSRP
}

/** https://core.telegram.org/method/messages.editChatCreator */
export const editChatCreator: M.Method<
  editChatCreator,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_ADMIN_PUBLIC_TOO_MUCH" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_MEMBER_ADD_FAILED" | "INPUT_USER_DEACTIVATED" | "PASSWORD_HASH_INVALID" | "PASSWORD_MISSING"
  | "PASSWORD_TOO_FRESH" | "SESSION_TOO_FRESH" | "SRP_ID_INVALID" | "USERS_TOO_MUCH" | "USER_CHANNELS_TOO_MUCH"
  | "USER_NOT_MUTUAL_CONTACT" | "USER_PRIVACY_RESTRICTED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.editChatCreator",
  -0x08bc47a9, // #f743b857
  (w, v) => {
    w.id(-0x08bc47a9)
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.userId)
    W.writeInputCheckPasswordSRP(w, v.password)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_ADMIN_PUBLIC_TOO_MUCH CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED " +
  "CHAT_MEMBER_ADD_FAILED INPUT_USER_DEACTIVATED PASSWORD_HASH_INVALID PASSWORD_MISSING PASSWORD_TOO_FRESH " +
  "SESSION_TOO_FRESH SRP_ID_INVALID USERS_TOO_MUCH USER_CHANNELS_TOO_MUCH USER_NOT_MUTUAL_CONTACT " +
  "USER_PRIVACY_RESTRICTED",
  "user"
)

/** https://core.telegram.org/method/messages.editChatDefaultBannedRights */
export interface editChatDefaultBannedRights {
  readonly peer: T.InputPeer
  readonly bannedRights: T.ChatBannedRights
}

/** https://core.telegram.org/method/messages.editChatDefaultBannedRights */
export const editChatDefaultBannedRights: M.Method<
  editChatDefaultBannedRights,
  T.Updates,
  | "BANNED_RIGHTS_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID" | "CHAT_NOT_MODIFIED" | "CHAT_WRITE_FORBIDDEN" | "PEER_ID_INVALID"
  | "UNTIL_DATE_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.editChatDefaultBannedRights",
  -0x5a7994bf, // #a5866b41
  (w, v) => {
    w.id(-0x5a7994bf)
    W.writeInputPeer(w, v.peer)
    W.writeChatBannedRights(w, v.bannedRights)
  },
  R.readUpdates,
  "BANNED_RIGHTS_INVALID BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED " +
  "CHAT_ID_INVALID CHAT_NOT_MODIFIED CHAT_WRITE_FORBIDDEN PEER_ID_INVALID UNTIL_DATE_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.editChatParticipantRank */
export interface editChatParticipantRank {
  readonly peer: T.InputPeer
  readonly participant: T.InputPeer
  readonly rank: string
}

/** https://core.telegram.org/method/messages.editChatParticipantRank */
export const editChatParticipantRank: M.Method<
  editChatParticipantRank,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.editChatParticipantRank",
  -0x5ff0cd50, // #a00f32b0
  (w, v) => {
    w.id(-0x5ff0cd50)
    W.writeInputPeer(w, v.peer)
    W.writeInputPeer(w, v.participant)
    w.string(v.rank)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.editChatPhoto */
export interface editChatPhoto {
  readonly chatId: number
  readonly photo: T.InputChatPhoto
}

/** https://core.telegram.org/method/messages.editChatPhoto */
export const editChatPhoto: M.Method<
  editChatPhoto,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "CHAT_NOT_MODIFIED" | "IMAGE_PROCESS_FAILED"
  | "PEER_ID_INVALID" | "PHOTO_CROP_SIZE_SMALL" | "PHOTO_EXT_INVALID" | "PHOTO_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.editChatPhoto",
  0x35ddd674, // #35ddd674
  (w, v) => {
    w.id(0x35ddd674)
    w.int53(v.chatId)
    W.writeInputChatPhoto(w, v.photo)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID CHAT_NOT_MODIFIED IMAGE_PROCESS_FAILED PEER_ID_INVALID " +
  "PHOTO_CROP_SIZE_SMALL PHOTO_EXT_INVALID PHOTO_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.editChatTitle */
export interface editChatTitle {
  readonly chatId: number
  readonly title: string
}

/** https://core.telegram.org/method/messages.editChatTitle */
export const editChatTitle: M.Method<
  editChatTitle,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID" | "CHAT_NOT_MODIFIED"
  | "CHAT_TITLE_EMPTY" | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.editChatTitle",
  0x73783ffd, // #73783ffd
  (w, v) => {
    w.id(0x73783ffd)
    w.int53(v.chatId)
    w.string(v.title)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_NOT_MODIFIED CHAT_TITLE_EMPTY " +
  "PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.editExportedChatInvite */
export interface editExportedChatInvite {
  readonly revoked?: boolean | undefined
  readonly peer: T.InputPeer
  readonly link: string
  readonly expireDate?: number | undefined
  readonly usageLimit?: number | undefined
  readonly requestNeeded?: boolean | undefined
  readonly title?: string | undefined
}

/** https://core.telegram.org/method/messages.editExportedChatInvite */
export const editExportedChatInvite: M.Method<
  editExportedChatInvite,
  T.MessagesExportedChatInvite,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED" | "CHAT_INVITE_PERMANENT"
  | "CHAT_WRITE_FORBIDDEN" | "EDIT_BOT_INVITE_FORBIDDEN" | "INVITE_HASH_EXPIRED" | "PEER_ID_INVALID"
  | "USAGE_LIMIT_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.editExportedChatInvite",
  -0x4235d08b, // #bdca2f75
  (w, v) => {
    w.id(-0x4235d08b)
    w.id(
      (v.revoked === true ? 4 : 0) |
      (v.expireDate === undefined ? 0 : 1) |
      (v.usageLimit === undefined ? 0 : 2) |
      (v.requestNeeded === undefined ? 0 : 8) |
      (v.title === undefined ? 0 : 16)
    )
    W.writeInputPeer(w, v.peer)
    w.string(v.link)
    if (v.expireDate !== undefined) w.int(v.expireDate)
    if (v.usageLimit !== undefined) w.int(v.usageLimit)
    if (v.requestNeeded !== undefined) w.bool(v.requestNeeded)
    if (v.title !== undefined) w.string(v.title)
  },
  R.readMessagesExportedChatInvite,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_INVITE_PERMANENT " +
  "CHAT_WRITE_FORBIDDEN EDIT_BOT_INVITE_FORBIDDEN INVITE_HASH_EXPIRED PEER_ID_INVALID USAGE_LIMIT_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.editFactCheck */
export interface editFactCheck {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly text: T.TextWithEntities
}

/** https://core.telegram.org/method/messages.editFactCheck */
export const editFactCheck: M.Method<
  editFactCheck,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ACTION_FORBIDDEN" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.editFactCheck",
  0x0589ee75, // #0589ee75
  (w, v) => {
    w.id(0x0589ee75)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    W.writeTextWithEntities(w, v.text)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ACTION_FORBIDDEN PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.editForumTopic */
export interface editForumTopic {
  readonly peer: T.InputPeer
  readonly topicId: number
  readonly title?: string | undefined
  readonly iconEmojiId?: bigint | undefined
  readonly closed?: boolean | undefined
  readonly hidden?: boolean | undefined
}

/** https://core.telegram.org/method/messages.editForumTopic */
export const editForumTopic: M.Method<
  editForumTopic,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "TOPIC_CLOSE_SEPARATELY" | "TOPIC_NOT_MODIFIED"
> = /* @__PURE__ */ M.make(
  "messages.editForumTopic",
  -0x3133eecc, // #cecc1134
  (w, v) => {
    w.id(-0x3133eecc)
    w.id(
      (v.title === undefined ? 0 : 1) |
      (v.iconEmojiId === undefined ? 0 : 2) |
      (v.closed === undefined ? 0 : 4) |
      (v.hidden === undefined ? 0 : 8)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.topicId)
    if (v.title !== undefined) w.string(v.title)
    if (v.iconEmojiId !== undefined) w.long(v.iconEmojiId)
    if (v.closed !== undefined) w.bool(v.closed)
    if (v.hidden !== undefined) w.bool(v.hidden)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID TOPIC_CLOSE_SEPARATELY TOPIC_NOT_MODIFIED",
  "any"
)

/** https://core.telegram.org/method/messages.editInlineBotMessage */
export interface editInlineBotMessage {
  readonly noWebpage?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly id: T.InputBotInlineMessageID
  readonly message?: string | undefined
  readonly media?: T.InputMedia | undefined
  readonly replyMarkup?: T.ReplyMarkup | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly richMessage?: T.InputRichMessage | undefined
}

/** https://core.telegram.org/method/messages.editInlineBotMessage */
export const editInlineBotMessage: M.Method<
  editInlineBotMessage,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "BUTTON_DATA_INVALID" | "ENTITY_BOUNDS_INVALID" | "MESSAGE_ID_INVALID"
  | "MESSAGE_NOT_MODIFIED"
> = /* @__PURE__ */ M.make(
  "messages.editInlineBotMessage",
  -0x5bdc44af, // #a423bb51
  (w, v) => {
    w.id(-0x5bdc44af)
    w.id(
      (v.noWebpage === true ? 2 : 0) |
      (v.invertMedia === true ? 65536 : 0) |
      (v.message === undefined ? 0 : 2048) |
      (v.media === undefined ? 0 : 16384) |
      (v.replyMarkup === undefined ? 0 : 4) |
      (v.entities === undefined ? 0 : 8) |
      (v.richMessage === undefined ? 0 : 8388608)
    )
    W.writeInputBotInlineMessageID(w, v.id)
    if (v.message !== undefined) w.string(v.message)
    if (v.media !== undefined) W.writeInputMedia(w, v.media)
    if (v.replyMarkup !== undefined) W.writeReplyMarkup(w, v.replyMarkup)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
    if (v.richMessage !== undefined) W.writeInputRichMessage(w, v.richMessage)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED BUTTON_DATA_INVALID ENTITY_BOUNDS_INVALID MESSAGE_ID_INVALID " +
  "MESSAGE_NOT_MODIFIED",
  "any"
)

/** https://core.telegram.org/method/messages.editMessage */
export interface editMessage {
  readonly noWebpage?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly peer: T.InputPeer
  readonly id: number
  readonly message?: string | undefined
  readonly media?: T.InputMedia | undefined
  readonly replyMarkup?: T.ReplyMarkup | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly scheduleDate?: number | undefined
  readonly scheduleRepeatPeriod?: number | undefined
  readonly quickReplyShortcutId?: number | undefined
  readonly richMessage?: T.InputRichMessage | undefined
}

/** https://core.telegram.org/method/messages.editMessage */
export const editMessage: M.Method<
  editMessage,
  T.Updates,
  | "BOT_DOMAIN_INVALID" | "BOT_INVALID" | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "BUSINESS_PEER_INVALID" | "BUTTON_COPY_TEXT_INVALID" | "BUTTON_DATA_INVALID" | "BUTTON_TYPE_INVALID"
  | "BUTTON_URL_INVALID" | "BUTTON_USER_PRIVACY_RESTRICTED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_FORWARDS_RESTRICTED" | "CHAT_SEND_GIFS_FORBIDDEN" | "CHAT_WRITE_FORBIDDEN"
  | "DOCUMENT_INVALID" | "EDIT_MESSAGE_TEMP_RESTRICTED" | "ENTITIES_TOO_LONG" | "ENTITY_BOUNDS_INVALID"
  | "FILE_PARTS_INVALID" | "IMAGE_PROCESS_FAILED" | "INLINE_BOT_REQUIRED" | "INPUT_USER_DEACTIVATED"
  | "MEDIA_CAPTION_TOO_LONG" | "MEDIA_EMPTY" | "MEDIA_GROUPED_INVALID" | "MEDIA_INVALID" | "MEDIA_NEW_INVALID"
  | "MEDIA_PREV_INVALID" | "MEDIA_TTL_INVALID" | "MESSAGE_AUTHOR_REQUIRED" | "MESSAGE_EDIT_TIME_EXPIRED"
  | "MESSAGE_EMPTY" | "MESSAGE_ID_INVALID" | "MESSAGE_NOT_MODIFIED" | "MESSAGE_TOO_LONG" | "MSG_ID_INVALID"
  | "MSG_WAIT_FAILED" | "PEER_ID_INVALID" | "PEER_TYPES_INVALID" | "PHOTO_EXT_INVALID" | "PHOTO_INVALID_DIMENSIONS"
  | "PHOTO_SAVE_FILE_INVALID" | "REPLY_MARKUP_INVALID" | "REPLY_MARKUP_TOO_LONG" | "SCHEDULE_DATE_INVALID"
  | "TODO_ITEMS_EMPTY" | "TODO_ITEM_DUPLICATE" | "USER_BANNED_IN_CHANNEL" | "WEBPAGE_NOT_FOUND"
> = /* @__PURE__ */ M.make(
  "messages.editMessage",
  -0x4ef91994, // #b106e66c
  (w, v) => {
    w.id(-0x4ef91994)
    w.id(
      (v.noWebpage === true ? 2 : 0) |
      (v.invertMedia === true ? 65536 : 0) |
      (v.message === undefined ? 0 : 2048) |
      (v.media === undefined ? 0 : 16384) |
      (v.replyMarkup === undefined ? 0 : 4) |
      (v.entities === undefined ? 0 : 8) |
      (v.scheduleDate === undefined ? 0 : 32768) |
      (v.scheduleRepeatPeriod === undefined ? 0 : 262144) |
      (v.quickReplyShortcutId === undefined ? 0 : 131072) |
      (v.richMessage === undefined ? 0 : 8388608)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    if (v.message !== undefined) w.string(v.message)
    if (v.media !== undefined) W.writeInputMedia(w, v.media)
    if (v.replyMarkup !== undefined) W.writeReplyMarkup(w, v.replyMarkup)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
    if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
    if (v.scheduleRepeatPeriod !== undefined) w.int(v.scheduleRepeatPeriod)
    if (v.quickReplyShortcutId !== undefined) w.int(v.quickReplyShortcutId)
    if (v.richMessage !== undefined) W.writeInputRichMessage(w, v.richMessage)
  },
  R.readUpdates,
  "BOT_DOMAIN_INVALID BOT_INVALID BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED " +
  "BUSINESS_PEER_INVALID BUTTON_COPY_TEXT_INVALID BUTTON_DATA_INVALID BUTTON_TYPE_INVALID BUTTON_URL_INVALID " +
  "BUTTON_USER_PRIVACY_RESTRICTED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_FORWARDS_RESTRICTED " +
  "CHAT_SEND_GIFS_FORBIDDEN CHAT_WRITE_FORBIDDEN DOCUMENT_INVALID EDIT_MESSAGE_TEMP_RESTRICTED " +
  "ENTITIES_TOO_LONG ENTITY_BOUNDS_INVALID FILE_PARTS_INVALID IMAGE_PROCESS_FAILED INLINE_BOT_REQUIRED " +
  "INPUT_USER_DEACTIVATED MEDIA_CAPTION_TOO_LONG MEDIA_EMPTY MEDIA_GROUPED_INVALID MEDIA_INVALID " +
  "MEDIA_NEW_INVALID MEDIA_PREV_INVALID MEDIA_TTL_INVALID MESSAGE_AUTHOR_REQUIRED MESSAGE_EDIT_TIME_EXPIRED " +
  "MESSAGE_EMPTY MESSAGE_ID_INVALID MESSAGE_NOT_MODIFIED MESSAGE_TOO_LONG MSG_ID_INVALID MSG_WAIT_FAILED " +
  "PEER_ID_INVALID PEER_TYPES_INVALID PHOTO_EXT_INVALID PHOTO_INVALID_DIMENSIONS PHOTO_SAVE_FILE_INVALID " +
  "REPLY_MARKUP_INVALID REPLY_MARKUP_TOO_LONG SCHEDULE_DATE_INVALID TODO_ITEMS_EMPTY TODO_ITEM_DUPLICATE " +
  "USER_BANNED_IN_CHANNEL WEBPAGE_NOT_FOUND",
  "any"
)

/** https://core.telegram.org/method/messages.editQuickReplyShortcut */
export interface editQuickReplyShortcut {
  readonly shortcutId: number
  readonly shortcut: string
}

/** https://core.telegram.org/method/messages.editQuickReplyShortcut */
export const editQuickReplyShortcut: M.Method<
  editQuickReplyShortcut,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PREMIUM_ACCOUNT_REQUIRED" | "SHORTCUT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.editQuickReplyShortcut",
  0x5c003cef, // #5c003cef
  (w, v) => {
    w.id(0x5c003cef)
    w.int(v.shortcutId)
    w.string(v.shortcut)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PREMIUM_ACCOUNT_REQUIRED SHORTCUT_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.exportChatInvite */
export interface exportChatInvite {
  readonly legacyRevokePermanent?: boolean | undefined
  readonly requestNeeded?: boolean | undefined
  readonly peer: T.InputPeer
  readonly expireDate?: number | undefined
  readonly usageLimit?: number | undefined
  readonly title?: string | undefined
  readonly subscriptionPricing?: T.StarsSubscriptionPricing | undefined
}

/** https://core.telegram.org/method/messages.exportChatInvite */
export const exportChatInvite: M.Method<
  exportChatInvite,
  T.ExportedChatInvite,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_MONOFORUM_UNSUPPORTED" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID" | "CHAT_WRITE_FORBIDDEN" | "EXPIRE_DATE_INVALID"
  | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "PRICING_CHAT_INVALID"
  | "SUBSCRIPTION_PERIOD_INVALID" | "USAGE_LIMIT_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.exportChatInvite",
  -0x5baa2170, // #a455de90
  (w, v) => {
    w.id(-0x5baa2170)
    w.id(
      (v.legacyRevokePermanent === true ? 4 : 0) |
      (v.requestNeeded === true ? 8 : 0) |
      (v.expireDate === undefined ? 0 : 1) |
      (v.usageLimit === undefined ? 0 : 2) |
      (v.title === undefined ? 0 : 16) |
      (v.subscriptionPricing === undefined ? 0 : 32)
    )
    W.writeInputPeer(w, v.peer)
    if (v.expireDate !== undefined) w.int(v.expireDate)
    if (v.usageLimit !== undefined) w.int(v.usageLimit)
    if (v.title !== undefined) w.string(v.title)
    if (v.subscriptionPricing !== undefined) W.writeStarsSubscriptionPricing(w, v.subscriptionPricing)
  },
  R.readExportedChatInvite,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_MONOFORUM_UNSUPPORTED CHANNEL_PRIVATE " +
  "CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_WRITE_FORBIDDEN EXPIRE_DATE_INVALID INPUT_USER_DEACTIVATED " +
  "MSG_ID_INVALID PEER_ID_INVALID PRICING_CHAT_INVALID SUBSCRIPTION_PERIOD_INVALID USAGE_LIMIT_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.faveSticker */
export interface faveSticker {
  readonly id: T.InputDocument
  readonly unfave: boolean
}

/** https://core.telegram.org/method/messages.faveSticker */
export const faveSticker: M.Method<
  faveSticker,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.faveSticker",
  -0x46003aa5, // #b9ffc55b
  (w, v) => {
    w.id(-0x46003aa5)
    W.writeInputDocument(w, v.id)
    w.bool(v.unfave)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.forwardMessages */
export interface forwardMessages {
  readonly silent?: boolean | undefined
  readonly background?: boolean | undefined
  readonly withMyScore?: boolean | undefined
  readonly dropAuthor?: boolean | undefined
  readonly dropMediaCaptions?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly allowPaidFloodskip?: boolean | undefined
  readonly fromPeer: T.InputPeer
  readonly id: ReadonlyArray<number>
  readonly randomId: ReadonlyArray<bigint>
  readonly toPeer: T.InputPeer
  readonly topMsgId?: number | undefined
  readonly replyTo?: T.InputReplyTo | undefined
  readonly scheduleDate?: number | undefined
  readonly scheduleRepeatPeriod?: number | undefined
  readonly sendAs?: T.InputPeer | undefined
  readonly quickReplyShortcut?: T.InputQuickReplyShortcut | undefined
  readonly effect?: bigint | undefined
  readonly videoTimestamp?: number | undefined
  readonly allowPaidStars?: bigint | undefined
  readonly suggestedPost?: T.SuggestedPost | undefined
}

/** https://core.telegram.org/method/messages.forwardMessages */
export const forwardMessages: M.Method<
  forwardMessages,
  T.Updates,
  | "ALLOW_PAYMENT_REQUIRED" | "BROADCAST_PUBLIC_VOTERS_FORBIDDEN" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED" | "CHAT_FORWARDS_RESTRICTED"
  | "CHAT_GUEST_SEND_FORBIDDEN" | "CHAT_ID_INVALID" | "CHAT_RESTRICTED" | "CHAT_SEND_AUDIOS_FORBIDDEN"
  | "CHAT_SEND_DOCS_FORBIDDEN" | "CHAT_SEND_GAME_FORBIDDEN" | "CHAT_SEND_GIFS_FORBIDDEN"
  | "CHAT_SEND_INLINE_FORBIDDEN" | "CHAT_SEND_MEDIA_FORBIDDEN" | "CHAT_SEND_PHOTOS_FORBIDDEN"
  | "CHAT_SEND_PLAIN_FORBIDDEN" | "CHAT_SEND_POLL_FORBIDDEN" | "CHAT_SEND_STICKERS_FORBIDDEN"
  | "CHAT_SEND_VIDEOS_FORBIDDEN" | "CHAT_SEND_VOICES_FORBIDDEN" | "CHAT_SEND_WEBPAGE_FORBIDDEN"
  | "CHAT_WRITE_FORBIDDEN" | "GROUPED_MEDIA_INVALID" | "INPUT_USER_DEACTIVATED" | "MEDIA_EMPTY"
  | "MEDIA_FILE_INVALID" | "MESSAGE_IDS_EMPTY" | "MESSAGE_ID_INVALID" | "MSG_ID_INVALID" | "PAYMENT_UNSUPPORTED"
  | "PEER_ID_INVALID" | "PREMIUM_ACCOUNT_REQUIRED" | "PRIVACY_PREMIUM_REQUIRED" | "QUICK_REPLIES_BOT_NOT_ALLOWED"
  | "QUICK_REPLIES_TOO_MUCH" | "QUIZ_ANSWER_MISSING" | "RANDOM_ID_DUPLICATE" | "RANDOM_ID_INVALID"
  | "REPLY_MESSAGES_TOO_MUCH" | "REPLY_TO_MONOFORUM_PEER_INVALID" | "SCHEDULE_BOT_NOT_ALLOWED"
  | "SCHEDULE_DATE_TOO_LATE" | "SCHEDULE_TOO_MUCH" | "SEND_AS_PEER_INVALID" | "SLOWMODE_MULTI_MSGS_DISABLED"
  | "SLOWMODE_WAIT" | "SUGGESTED_POST_PEER_INVALID" | "TOPIC_CLOSED" | "TOPIC_DELETED" | "USER_BANNED_IN_CHANNEL"
  | "USER_BOT_TO_BOT_DISABLED" | "USER_IS_BLOCKED" | "USER_IS_BOT" | "VOICE_MESSAGES_FORBIDDEN" | "YOU_BLOCKED_USER"
> = /* @__PURE__ */ M.make(
  "messages.forwardMessages",
  0x13704a7c, // #13704a7c
  (w, v) => {
    w.id(0x13704a7c)
    w.id(
      (v.silent === true ? 32 : 0) |
      (v.background === true ? 64 : 0) |
      (v.withMyScore === true ? 256 : 0) |
      (v.dropAuthor === true ? 2048 : 0) |
      (v.dropMediaCaptions === true ? 4096 : 0) |
      (v.noforwards === true ? 16384 : 0) |
      (v.allowPaidFloodskip === true ? 524288 : 0) |
      (v.topMsgId === undefined ? 0 : 512) |
      (v.replyTo === undefined ? 0 : 4194304) |
      (v.scheduleDate === undefined ? 0 : 1024) |
      (v.scheduleRepeatPeriod === undefined ? 0 : 16777216) |
      (v.sendAs === undefined ? 0 : 8192) |
      (v.quickReplyShortcut === undefined ? 0 : 131072) |
      (v.effect === undefined ? 0 : 262144) |
      (v.videoTimestamp === undefined ? 0 : 1048576) |
      (v.allowPaidStars === undefined ? 0 : 2097152) |
      (v.suggestedPost === undefined ? 0 : 8388608)
    )
    W.writeInputPeer(w, v.fromPeer)
    w.vector(v.id, W.writeInt)
    w.vector(v.randomId, W.writeLong)
    W.writeInputPeer(w, v.toPeer)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
    if (v.replyTo !== undefined) W.writeInputReplyTo(w, v.replyTo)
    if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
    if (v.scheduleRepeatPeriod !== undefined) w.int(v.scheduleRepeatPeriod)
    if (v.sendAs !== undefined) W.writeInputPeer(w, v.sendAs)
    if (v.quickReplyShortcut !== undefined) W.writeInputQuickReplyShortcut(w, v.quickReplyShortcut)
    if (v.effect !== undefined) w.long(v.effect)
    if (v.videoTimestamp !== undefined) w.int(v.videoTimestamp)
    if (v.allowPaidStars !== undefined) w.long(v.allowPaidStars)
    if (v.suggestedPost !== undefined) W.writeSuggestedPost(w, v.suggestedPost)
  },
  R.readUpdates,
  "ALLOW_PAYMENT_REQUIRED BROADCAST_PUBLIC_VOTERS_FORBIDDEN BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID " +
  "CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_FORWARDS_RESTRICTED CHAT_GUEST_SEND_FORBIDDEN CHAT_ID_INVALID " +
  "CHAT_RESTRICTED CHAT_SEND_AUDIOS_FORBIDDEN CHAT_SEND_DOCS_FORBIDDEN CHAT_SEND_GAME_FORBIDDEN " +
  "CHAT_SEND_GIFS_FORBIDDEN CHAT_SEND_INLINE_FORBIDDEN CHAT_SEND_MEDIA_FORBIDDEN CHAT_SEND_PHOTOS_FORBIDDEN " +
  "CHAT_SEND_PLAIN_FORBIDDEN CHAT_SEND_POLL_FORBIDDEN CHAT_SEND_STICKERS_FORBIDDEN CHAT_SEND_VIDEOS_FORBIDDEN " +
  "CHAT_SEND_VOICES_FORBIDDEN CHAT_SEND_WEBPAGE_FORBIDDEN CHAT_WRITE_FORBIDDEN GROUPED_MEDIA_INVALID " +
  "INPUT_USER_DEACTIVATED MEDIA_EMPTY MEDIA_FILE_INVALID MESSAGE_IDS_EMPTY MESSAGE_ID_INVALID MSG_ID_INVALID " +
  "PAYMENT_UNSUPPORTED PEER_ID_INVALID PREMIUM_ACCOUNT_REQUIRED PRIVACY_PREMIUM_REQUIRED " +
  "QUICK_REPLIES_BOT_NOT_ALLOWED QUICK_REPLIES_TOO_MUCH QUIZ_ANSWER_MISSING RANDOM_ID_DUPLICATE " +
  "RANDOM_ID_INVALID REPLY_MESSAGES_TOO_MUCH REPLY_TO_MONOFORUM_PEER_INVALID SCHEDULE_BOT_NOT_ALLOWED " +
  "SCHEDULE_DATE_TOO_LATE SCHEDULE_TOO_MUCH SEND_AS_PEER_INVALID SLOWMODE_MULTI_MSGS_DISABLED SLOWMODE_WAIT " +
  "SUGGESTED_POST_PEER_INVALID TOPIC_CLOSED TOPIC_DELETED USER_BANNED_IN_CHANNEL USER_BOT_TO_BOT_DISABLED " +
  "USER_IS_BLOCKED USER_IS_BOT VOICE_MESSAGES_FORBIDDEN YOU_BLOCKED_USER",
  "any"
)

/** https://core.telegram.org/method/messages.getAdminsWithInvites */
export interface getAdminsWithInvites {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/messages.getAdminsWithInvites */
export const getAdminsWithInvites: M.Method<
  getAdminsWithInvites,
  T.MessagesChatAdminsWithInvites,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_WRITE_FORBIDDEN" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getAdminsWithInvites",
  0x3920e6ef, // #3920e6ef
  (w, v) => {
    w.id(0x3920e6ef)
    W.writeInputPeer(w, v.peer)
  },
  R.readMessagesChatAdminsWithInvites,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getAllDrafts */
export const getAllDrafts: M.Method<
  void,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getAllDrafts",
  0x6a3f8d65, // #6a3f8d65
  (w) => w.id(0x6a3f8d65),
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getAllStickers */
export interface getAllStickers {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getAllStickers */
export const getAllStickers: M.Method<
  getAllStickers,
  T.MessagesAllStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getAllStickers",
  -0x475f5e58, // #b8a0a1a8
  (w, v) => {
    w.id(-0x475f5e58)
    w.long(v.hash)
  },
  R.readMessagesAllStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getArchivedStickers */
export interface getArchivedStickers {
  readonly masks?: boolean | undefined
  readonly emojis?: boolean | undefined
  readonly offsetId: bigint
  readonly limit: number
}

/** https://core.telegram.org/method/messages.getArchivedStickers */
export const getArchivedStickers: M.Method<
  getArchivedStickers,
  T.MessagesArchivedStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getArchivedStickers",
  0x57f17692, // #57f17692
  (w, v) => {
    w.id(0x57f17692)
    w.id((v.masks === true ? 1 : 0) | (v.emojis === true ? 2 : 0))
    w.long(v.offsetId)
    w.int(v.limit)
  },
  R.readMessagesArchivedStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getAttachMenuBot */
export interface getAttachMenuBot {
  readonly bot: T.InputUser
}

/** https://core.telegram.org/method/messages.getAttachMenuBot */
export const getAttachMenuBot: M.Method<
  getAttachMenuBot,
  T.AttachMenuBotsBot,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getAttachMenuBot",
  0x77216192, // #77216192
  (w, v) => {
    w.id(0x77216192)
    W.writeInputUser(w, v.bot)
  },
  R.readAttachMenuBotsBot,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getAttachMenuBots */
export interface getAttachMenuBots {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getAttachMenuBots */
export const getAttachMenuBots: M.Method<
  getAttachMenuBots,
  T.AttachMenuBots,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getAttachMenuBots",
  0x16fcc2cb, // #16fcc2cb
  (w, v) => {
    w.id(0x16fcc2cb)
    w.long(v.hash)
  },
  R.readAttachMenuBots,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getAttachedStickers */
export interface getAttachedStickers {
  readonly media: T.InputStickeredMedia
}

/** https://core.telegram.org/method/messages.getAttachedStickers */
export const getAttachedStickers: M.Method<
  getAttachedStickers,
  ReadonlyArray<T.StickerSetCovered>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MEDIA_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getAttachedStickers",
  -0x33a49834, // #cc5b67cc
  (w, v) => {
    w.id(-0x33a49834)
    W.writeInputStickeredMedia(w, v.media)
  },
  (r) => r.vector(11, R.readStickerSetCovered),
  "BUSINESS_CONNECTION_NOT_ALLOWED MEDIA_EMPTY",
  "user"
)

/** https://core.telegram.org/method/messages.getAvailableEffects */
export interface getAvailableEffects {
  readonly hash: number
}

/** https://core.telegram.org/method/messages.getAvailableEffects */
export const getAvailableEffects: M.Method<
  getAvailableEffects,
  T.MessagesAvailableEffects,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getAvailableEffects",
  -0x215df5c7, // #dea20a39
  (w, v) => {
    w.id(-0x215df5c7)
    w.int(v.hash)
  },
  R.readMessagesAvailableEffects,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getAvailableReactions */
export interface getAvailableReactions {
  readonly hash: number
}

/** https://core.telegram.org/method/messages.getAvailableReactions */
export const getAvailableReactions: M.Method<
  getAvailableReactions,
  T.MessagesAvailableReactions,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getAvailableReactions",
  0x18dea0ac, // #18dea0ac
  (w, v) => {
    w.id(0x18dea0ac)
    w.int(v.hash)
  },
  R.readMessagesAvailableReactions,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getBotApp */
export interface getBotApp {
  readonly app: T.InputBotApp
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getBotApp */
export const getBotApp: M.Method<
  getBotApp,
  T.MessagesBotApp,
  | "BOT_APP_BOT_INVALID" | "BOT_APP_INVALID" | "BOT_APP_SHORTNAME_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getBotApp",
  0x34fdc5c3, // #34fdc5c3
  (w, v) => {
    w.id(0x34fdc5c3)
    W.writeInputBotApp(w, v.app)
    w.long(v.hash)
  },
  R.readMessagesBotApp,
  "BOT_APP_BOT_INVALID BOT_APP_INVALID BOT_APP_SHORTNAME_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getBotCallbackAnswer */
export interface getBotCallbackAnswer {
  readonly game?: boolean | undefined
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly data?: Uint8Array | undefined
  readonly password?: T.InputCheckPasswordSRP | undefined
}

/** https://core.telegram.org/method/messages.getBotCallbackAnswer */
export const getBotCallbackAnswer: M.Method<
  getBotCallbackAnswer,
  T.MessagesBotCallbackAnswer,
  | "BOT_RESPONSE_TIMEOUT" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "DATA_INVALID" | "MESSAGE_ID_INVALID" | "MSG_ID_INVALID" | "PASSWORD_MISSING" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getBotCallbackAnswer",
  -0x6cbd35f9, // #9342ca07
  (w, v) => {
    w.id(-0x6cbd35f9)
    w.id(
      (v.game === true ? 2 : 0) |
      (v.data === undefined ? 0 : 1) |
      (v.password === undefined ? 0 : 4)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    if (v.data !== undefined) w.bytes(v.data)
    if (v.password !== undefined) W.writeInputCheckPasswordSRP(w, v.password)
  },
  R.readMessagesBotCallbackAnswer,
  "BOT_RESPONSE_TIMEOUT BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE DATA_INVALID " +
  "MESSAGE_ID_INVALID MSG_ID_INVALID PASSWORD_MISSING PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getChatInviteImporters */
export interface getChatInviteImporters {
  readonly requested?: boolean | undefined
  readonly subscriptionExpired?: boolean | undefined
  readonly peer: T.InputPeer
  readonly link?: string | undefined
  readonly q?: string | undefined
  readonly offsetDate: number
  readonly offsetUser: T.InputUser
  readonly limit: number
}

/** https://core.telegram.org/method/messages.getChatInviteImporters */
export const getChatInviteImporters: M.Method<
  getChatInviteImporters,
  T.MessagesChatInviteImporters,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_WRITE_FORBIDDEN" | "INVITE_HASH_EXPIRED" | "PEER_ID_INVALID" | "SEARCH_WITH_LINK_NOT_SUPPORTED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getChatInviteImporters",
  -0x20fb22b2, // #df04dd4e
  (w, v) => {
    w.id(-0x20fb22b2)
    w.id(
      (v.requested === true ? 1 : 0) |
      (v.subscriptionExpired === true ? 8 : 0) |
      (v.link === undefined ? 0 : 2) |
      (v.q === undefined ? 0 : 4)
    )
    W.writeInputPeer(w, v.peer)
    if (v.link !== undefined) w.string(v.link)
    if (v.q !== undefined) w.string(v.q)
    w.int(v.offsetDate)
    W.writeInputUser(w, v.offsetUser)
    w.int(v.limit)
  },
  R.readMessagesChatInviteImporters,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN " +
  "INVITE_HASH_EXPIRED PEER_ID_INVALID SEARCH_WITH_LINK_NOT_SUPPORTED",
  "user"
)

/** https://core.telegram.org/method/messages.getChats */
export interface getChats {
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.getChats */
export const getChats: M.Method<
  getChats,
  T.MessagesChats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.getChats",
  0x49e9528f, // #49e9528f
  (w, v) => {
    w.id(0x49e9528f)
    w.vector(v.id, W.writeInt53)
  },
  R.readMessagesChats,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.getCommonChats */
export interface getCommonChats {
  readonly userId: T.InputUser
  readonly maxId: number
  readonly limit: number
}

/** https://core.telegram.org/method/messages.getCommonChats */
export const getCommonChats: M.Method<
  getCommonChats,
  T.MessagesChats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getCommonChats",
  -0x1bf35efc, // #e40ca104
  (w, v) => {
    w.id(-0x1bf35efc)
    W.writeInputUser(w, v.userId)
    w.int53(v.maxId)
    w.int(v.limit)
  },
  R.readMessagesChats,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE MSG_ID_INVALID USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getCustomEmojiDocuments */
export interface getCustomEmojiDocuments {
  readonly documentId: ReadonlyArray<bigint>
}

/** https://core.telegram.org/method/messages.getCustomEmojiDocuments */
export const getCustomEmojiDocuments: M.Method<
  getCustomEmojiDocuments,
  ReadonlyArray<T.Document>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED"
> = /* @__PURE__ */ M.make(
  "messages.getCustomEmojiDocuments",
  -0x2654f0ac, // #d9ab0f54
  (w, v) => {
    w.id(-0x2654f0ac)
    w.vector(v.documentId, W.writeLong)
  },
  (r) => r.vector(3, R.readDocument),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "any"
)

/** https://core.telegram.org/method/messages.getDefaultHistoryTTL */
export const getDefaultHistoryTTL: M.Method<
  void,
  T.DefaultHistoryTTL,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getDefaultHistoryTTL",
  0x658b7188, // #658b7188
  (w) => w.id(0x658b7188),
  R.readDefaultHistoryTTL,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getDefaultTagReactions */
export interface getDefaultTagReactions {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getDefaultTagReactions */
export const getDefaultTagReactions: M.Method<
  getDefaultTagReactions,
  T.MessagesReactions,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getDefaultTagReactions",
  -0x4206cbd8, // #bdf93428
  (w, v) => {
    w.id(-0x4206cbd8)
    w.long(v.hash)
  },
  R.readMessagesReactions,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getDhConfig */
export interface getDhConfig {
  readonly version: number
  readonly randomLength: number
}

/** https://core.telegram.org/method/messages.getDhConfig */
export const getDhConfig: M.Method<
  getDhConfig,
  T.MessagesDhConfig,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "RANDOM_LENGTH_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getDhConfig",
  0x26cf8950, // #26cf8950
  (w, v) => {
    w.id(0x26cf8950)
    w.int(v.version)
    w.int(v.randomLength)
  },
  R.readMessagesDhConfig,
  "BUSINESS_CONNECTION_NOT_ALLOWED RANDOM_LENGTH_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getDialogFilters */
export const getDialogFilters: M.Method<
  void,
  T.MessagesDialogFilters,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getDialogFilters",
  -0x102b7377, // #efd48c89
  (w) => w.id(-0x102b7377),
  R.readMessagesDialogFilters,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getDialogUnreadMarks */
export interface getDialogUnreadMarks {
  readonly parentPeer?: T.InputPeer | undefined
}

/** https://core.telegram.org/method/messages.getDialogUnreadMarks */
export const getDialogUnreadMarks: M.Method<
  getDialogUnreadMarks,
  ReadonlyArray<T.DialogPeer>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getDialogUnreadMarks",
  0x21202222, // #21202222
  (w, v) => {
    w.id(0x21202222)
    w.id((v.parentPeer === undefined ? 0 : 1))
    if (v.parentPeer !== undefined) W.writeInputPeer(w, v.parentPeer)
  },
  (r) => r.vector(2, R.readDialogPeer),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getDialogs */
export interface getDialogs {
  readonly excludePinned?: boolean | undefined
  readonly folderId?: number | undefined
  readonly offsetDate: number
  readonly offsetId: number
  readonly offsetPeer: T.InputPeer
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getDialogs */
export const getDialogs: M.Method<
  getDialogs,
  T.MessagesDialogs,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_NOT_MODIFIED" | "CHAT_WRITE_FORBIDDEN" | "FOLDER_ID_INVALID"
  | "OFFSET_PEER_ID_INVALID" | "PINNED_DIALOGS_TOO_MUCH" | "TAKEOUT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getDialogs",
  -0x5f0b34b1, // #a0f4cb4f
  (w, v) => {
    w.id(-0x5f0b34b1)
    w.id((v.excludePinned === true ? 1 : 0) | (v.folderId === undefined ? 0 : 2))
    if (v.folderId !== undefined) w.int(v.folderId)
    w.int(v.offsetDate)
    w.int(v.offsetId)
    W.writeInputPeer(w, v.offsetPeer)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readMessagesDialogs,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_NOT_MODIFIED CHAT_WRITE_FORBIDDEN FOLDER_ID_INVALID " +
  "OFFSET_PEER_ID_INVALID PINNED_DIALOGS_TOO_MUCH TAKEOUT_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getDiscussionMessage */
export interface getDiscussionMessage {
  readonly peer: T.InputPeer
  readonly msgId: number
}

/** https://core.telegram.org/method/messages.getDiscussionMessage */
export const getDiscussionMessage: M.Method<
  getDiscussionMessage,
  T.MessagesDiscussionMessage,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID" | "PEER_ID_INVALID"
  | "TOPIC_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getDiscussionMessage",
  0x446972fd, // #446972fd
  (w, v) => {
    w.id(0x446972fd)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
  },
  R.readMessagesDiscussionMessage,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID PEER_ID_INVALID " +
  "TOPIC_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getDocumentByHash */
export interface getDocumentByHash {
  readonly sha256: Uint8Array
  readonly size: number
  readonly mimeType: string
}

/** https://core.telegram.org/method/messages.getDocumentByHash */
export const getDocumentByHash: M.Method<
  getDocumentByHash,
  T.Document,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SHA256_HASH_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.getDocumentByHash",
  -0x4e0df9e1, // #b1f2061f
  (w, v) => {
    w.id(-0x4e0df9e1)
    w.bytes(v.sha256)
    w.int53(v.size)
    w.string(v.mimeType)
  },
  R.readDocument,
  "BUSINESS_CONNECTION_NOT_ALLOWED SHA256_HASH_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.getEmojiGameInfo */
export const getEmojiGameInfo: M.Method<
  void,
  T.MessagesEmojiGameInfo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiGameInfo",
  -0x04817359, // #fb7e8ca7
  (w) => w.id(-0x04817359),
  R.readMessagesEmojiGameInfo,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getEmojiGroups */
export interface getEmojiGroups {
  readonly hash: number
}

/** https://core.telegram.org/method/messages.getEmojiGroups */
export const getEmojiGroups: M.Method<
  getEmojiGroups,
  T.MessagesEmojiGroups,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiGroups",
  0x7488ce5b, // #7488ce5b
  (w, v) => {
    w.id(0x7488ce5b)
    w.int(v.hash)
  },
  R.readMessagesEmojiGroups,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getEmojiKeywords */
export interface getEmojiKeywords {
  readonly langCode: string
}

/** https://core.telegram.org/method/messages.getEmojiKeywords */
export const getEmojiKeywords: M.Method<
  getEmojiKeywords,
  T.EmojiKeywordsDifference,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiKeywords",
  0x35a0e062, // #35a0e062
  (w, v) => {
    w.id(0x35a0e062)
    w.string(v.langCode)
  },
  R.readEmojiKeywordsDifference,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getEmojiKeywordsDifference */
export interface getEmojiKeywordsDifference {
  readonly langCode: string
  readonly fromVersion: number
}

/** https://core.telegram.org/method/messages.getEmojiKeywordsDifference */
export const getEmojiKeywordsDifference: M.Method<
  getEmojiKeywordsDifference,
  T.EmojiKeywordsDifference,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiKeywordsDifference",
  0x1508b6af, // #1508b6af
  (w, v) => {
    w.id(0x1508b6af)
    w.string(v.langCode)
    w.int(v.fromVersion)
  },
  R.readEmojiKeywordsDifference,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getEmojiKeywordsLanguages */
export interface getEmojiKeywordsLanguages {
  readonly langCodes: ReadonlyArray<string>
}

/** https://core.telegram.org/method/messages.getEmojiKeywordsLanguages */
export const getEmojiKeywordsLanguages: M.Method<
  getEmojiKeywordsLanguages,
  ReadonlyArray<T.EmojiLanguage>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiKeywordsLanguages",
  0x4e9963b2, // #4e9963b2
  (w, v) => {
    w.id(0x4e9963b2)
    w.vector(v.langCodes, W.writeString)
  },
  (r) => r.vector(2, R.readEmojiLanguage),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups */
export interface getEmojiProfilePhotoGroups {
  readonly hash: number
}

/** https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups */
export const getEmojiProfilePhotoGroups: M.Method<
  getEmojiProfilePhotoGroups,
  T.MessagesEmojiGroups,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiProfilePhotoGroups",
  0x21a548f3, // #21a548f3
  (w, v) => {
    w.id(0x21a548f3)
    w.int(v.hash)
  },
  R.readMessagesEmojiGroups,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getEmojiStatusGroups */
export interface getEmojiStatusGroups {
  readonly hash: number
}

/** https://core.telegram.org/method/messages.getEmojiStatusGroups */
export const getEmojiStatusGroups: M.Method<
  getEmojiStatusGroups,
  T.MessagesEmojiGroups,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiStatusGroups",
  0x2ecd56cd, // #2ecd56cd
  (w, v) => {
    w.id(0x2ecd56cd)
    w.int(v.hash)
  },
  R.readMessagesEmojiGroups,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getEmojiStickerGroups */
export interface getEmojiStickerGroups {
  readonly hash: number
}

/** https://core.telegram.org/method/messages.getEmojiStickerGroups */
export const getEmojiStickerGroups: M.Method<
  getEmojiStickerGroups,
  T.MessagesEmojiGroups,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiStickerGroups",
  0x1dd840f5, // #1dd840f5
  (w, v) => {
    w.id(0x1dd840f5)
    w.int(v.hash)
  },
  R.readMessagesEmojiGroups,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getEmojiStickers */
export interface getEmojiStickers {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getEmojiStickers */
export const getEmojiStickers: M.Method<
  getEmojiStickers,
  T.MessagesAllStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiStickers",
  -0x04035e71, // #fbfca18f
  (w, v) => {
    w.id(-0x04035e71)
    w.long(v.hash)
  },
  R.readMessagesAllStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getEmojiURL */
export interface getEmojiURL {
  readonly langCode: string
}

/** https://core.telegram.org/method/messages.getEmojiURL */
export const getEmojiURL: M.Method<
  getEmojiURL,
  T.EmojiURL,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getEmojiURL",
  -0x2a4ef3da, // #d5b10c26
  (w, v) => {
    w.id(-0x2a4ef3da)
    w.string(v.langCode)
  },
  R.readEmojiURL,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getExportedChatInvite */
export interface getExportedChatInvite {
  readonly peer: T.InputPeer
  readonly link: string
}

/** https://core.telegram.org/method/messages.getExportedChatInvite */
export const getExportedChatInvite: M.Method<
  getExportedChatInvite,
  T.MessagesExportedChatInvite,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_WRITE_FORBIDDEN" | "INVITE_HASH_EXPIRED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getExportedChatInvite",
  0x73746f5c, // #73746f5c
  (w, v) => {
    w.id(0x73746f5c)
    W.writeInputPeer(w, v.peer)
    w.string(v.link)
  },
  R.readMessagesExportedChatInvite,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN " +
  "INVITE_HASH_EXPIRED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getExportedChatInvites */
export interface getExportedChatInvites {
  readonly revoked?: boolean | undefined
  readonly peer: T.InputPeer
  readonly adminId: T.InputUser
  readonly offsetDate?: number | undefined
  readonly offsetLink?: string | undefined
  readonly limit: number
}

/** https://core.telegram.org/method/messages.getExportedChatInvites */
export const getExportedChatInvites: M.Method<
  getExportedChatInvites,
  T.MessagesExportedChatInvites,
  | "ADMIN_ID_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID" | "CHAT_WRITE_FORBIDDEN" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getExportedChatInvites",
  -0x5d4a5c0a, // #a2b5a3f6
  (w, v) => {
    const flags_2 = v.offsetDate !== undefined || v.offsetLink !== undefined
    w.id(-0x5d4a5c0a)
    w.id((v.revoked === true ? 8 : 0) | (flags_2 ? 4 : 0))
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.adminId)
    if (flags_2) w.int(v.offsetDate ?? w.missing("messages.getExportedChatInvites.offset_date"))
    if (flags_2) w.string(v.offsetLink ?? w.missing("messages.getExportedChatInvites.offset_link"))
    w.int(v.limit)
  },
  R.readMessagesExportedChatInvites,
  "ADMIN_ID_INVALID BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED " +
  "CHAT_ID_INVALID CHAT_WRITE_FORBIDDEN PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getExtendedMedia */
export interface getExtendedMedia {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.getExtendedMedia */
export const getExtendedMedia: M.Method<
  getExtendedMedia,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getExtendedMedia",
  -0x7b07f7ec, // #84f80814
  (w, v) => {
    w.id(-0x7b07f7ec)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getFactCheck */
export interface getFactCheck {
  readonly peer: T.InputPeer
  readonly msgId: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.getFactCheck */
export const getFactCheck: M.Method<
  getFactCheck,
  ReadonlyArray<T.FactCheck>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getFactCheck",
  -0x46323a12, // #b9cdc5ee
  (w, v) => {
    w.id(-0x46323a12)
    W.writeInputPeer(w, v.peer)
    w.vector(v.msgId, W.writeInt)
  },
  (r) => r.vector(4, R.readFactCheck),
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getFavedStickers */
export interface getFavedStickers {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getFavedStickers */
export const getFavedStickers: M.Method<
  getFavedStickers,
  T.MessagesFavedStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getFavedStickers",
  0x04f1aaa9, // #04f1aaa9
  (w, v) => {
    w.id(0x04f1aaa9)
    w.long(v.hash)
  },
  R.readMessagesFavedStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getFeaturedEmojiStickers */
export interface getFeaturedEmojiStickers {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getFeaturedEmojiStickers */
export const getFeaturedEmojiStickers: M.Method<
  getFeaturedEmojiStickers,
  T.MessagesFeaturedStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getFeaturedEmojiStickers",
  0x0ecf6736, // #0ecf6736
  (w, v) => {
    w.id(0x0ecf6736)
    w.long(v.hash)
  },
  R.readMessagesFeaturedStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getFeaturedStickers */
export interface getFeaturedStickers {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getFeaturedStickers */
export const getFeaturedStickers: M.Method<
  getFeaturedStickers,
  T.MessagesFeaturedStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getFeaturedStickers",
  0x64780b14, // #64780b14
  (w, v) => {
    w.id(0x64780b14)
    w.long(v.hash)
  },
  R.readMessagesFeaturedStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getForumTopics */
export interface getForumTopics {
  readonly peer: T.InputPeer
  readonly q?: string | undefined
  readonly offsetDate: number
  readonly offsetId: number
  readonly offsetTopic: number
  readonly limit: number
}

/** https://core.telegram.org/method/messages.getForumTopics */
export const getForumTopics: M.Method<
  getForumTopics,
  T.MessagesForumTopics,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_FORUM_MISSING" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getForumTopics",
  0x3ba47bff, // #3ba47bff
  (w, v) => {
    w.id(0x3ba47bff)
    w.id((v.q === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    if (v.q !== undefined) w.string(v.q)
    w.int(v.offsetDate)
    w.int(v.offsetId)
    w.int(v.offsetTopic)
    w.int(v.limit)
  },
  R.readMessagesForumTopics,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_FORUM_MISSING CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getForumTopicsByID */
export interface getForumTopicsByID {
  readonly peer: T.InputPeer
  readonly topics: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.getForumTopicsByID */
export const getForumTopicsByID: M.Method<
  getForumTopicsByID,
  T.MessagesForumTopics,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "TOPICS_EMPTY"
> = /* @__PURE__ */ M.make(
  "messages.getForumTopicsByID",
  -0x50f5b5f8, // #af0a4a08
  (w, v) => {
    w.id(-0x50f5b5f8)
    W.writeInputPeer(w, v.peer)
    w.vector(v.topics, W.writeInt)
  },
  R.readMessagesForumTopics,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID TOPICS_EMPTY",
  "any"
)

/** https://core.telegram.org/method/messages.getFullChat */
export interface getFullChat {
  readonly chatId: number
}

/** https://core.telegram.org/method/messages.getFullChat */
export const getFullChat: M.Method<
  getFullChat,
  T.MessagesChatFull,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.getFullChat",
  -0x514ff4cc, // #aeb00b34
  (w, v) => {
    w.id(-0x514ff4cc)
    w.int53(v.chatId)
  },
  R.readMessagesChatFull,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.getFutureChatCreatorAfterLeave */
export interface getFutureChatCreatorAfterLeave {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/messages.getFutureChatCreatorAfterLeave */
export const getFutureChatCreatorAfterLeave: M.Method<
  getFutureChatCreatorAfterLeave,
  T.User,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getFutureChatCreatorAfterLeave",
  0x3b7d0ea6, // #3b7d0ea6
  (w, v) => {
    w.id(0x3b7d0ea6)
    W.writeInputPeer(w, v.peer)
  },
  R.readUser,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getGameHighScores */
export interface getGameHighScores {
  readonly peer: T.InputPeer
  readonly id: number
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/messages.getGameHighScores */
export const getGameHighScores: M.Method<
  getGameHighScores,
  T.MessagesHighScores,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.getGameHighScores",
  -0x17dd9b63, // #e822649d
  (w, v) => {
    w.id(-0x17dd9b63)
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    W.writeInputUser(w, v.userId)
  },
  R.readMessagesHighScores,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PEER_ID_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/messages.getHistory */
export interface getHistory {
  readonly peer: T.InputPeer
  readonly offsetId: number
  readonly offsetDate: number
  readonly addOffset: number
  readonly limit: number
  readonly maxId: number
  readonly minId: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getHistory */
export const getHistory: M.Method<
  getHistory,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ID_INVALID"
  | "CHAT_NOT_MODIFIED" | "FROZEN_PARTICIPANT_MISSING" | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "TAKEOUT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getHistory",
  0x4423e6c5, // #4423e6c5
  (w, v) => {
    w.id(0x4423e6c5)
    W.writeInputPeer(w, v.peer)
    w.int(v.offsetId)
    w.int(v.offsetDate)
    w.int(v.addOffset)
    w.int(v.limit)
    w.int(v.maxId)
    w.int(v.minId)
    w.long(v.hash)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ID_INVALID CHAT_NOT_MODIFIED " +
  "FROZEN_PARTICIPANT_MISSING MSG_ID_INVALID PEER_ID_INVALID TAKEOUT_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getInlineBotResults */
export interface getInlineBotResults {
  readonly bot: T.InputUser
  readonly peer: T.InputPeer
  readonly geoPoint?: T.InputGeoPoint | undefined
  readonly query: string
  readonly offset: string
}

/** https://core.telegram.org/method/messages.getInlineBotResults */
export const getInlineBotResults: M.Method<
  getInlineBotResults,
  T.MessagesBotResults,
  | "BOT_INLINE_DISABLED" | "BOT_INVALID" | "BOT_RESPONSE_TIMEOUT" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getInlineBotResults",
  0x514e999d, // #514e999d
  (w, v) => {
    w.id(0x514e999d)
    w.id((v.geoPoint === undefined ? 0 : 1))
    W.writeInputUser(w, v.bot)
    W.writeInputPeer(w, v.peer)
    if (v.geoPoint !== undefined) W.writeInputGeoPoint(w, v.geoPoint)
    w.string(v.query)
    w.string(v.offset)
  },
  R.readMessagesBotResults,
  "BOT_INLINE_DISABLED BOT_INVALID BOT_RESPONSE_TIMEOUT BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID " +
  "CHANNEL_PRIVATE INPUT_USER_DEACTIVATED MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getInlineGameHighScores */
export interface getInlineGameHighScores {
  readonly id: T.InputBotInlineMessageID
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/messages.getInlineGameHighScores */
export const getInlineGameHighScores: M.Method<
  getInlineGameHighScores,
  T.MessagesHighScores,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.getInlineGameHighScores",
  0x0f635e1b, // #0f635e1b
  (w, v) => {
    w.id(0x0f635e1b)
    W.writeInputBotInlineMessageID(w, v.id)
    W.writeInputUser(w, v.userId)
  },
  R.readMessagesHighScores,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/messages.getMaskStickers */
export interface getMaskStickers {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getMaskStickers */
export const getMaskStickers: M.Method<
  getMaskStickers,
  T.MessagesAllStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getMaskStickers",
  0x640f82b8, // #640f82b8
  (w, v) => {
    w.id(0x640f82b8)
    w.long(v.hash)
  },
  R.readMessagesAllStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getMessageEditData */
export interface getMessageEditData {
  readonly peer: T.InputPeer
  readonly id: number
}

/** https://core.telegram.org/method/messages.getMessageEditData */
export const getMessageEditData: M.Method<
  getMessageEditData,
  T.MessagesMessageEditData,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_WRITE_FORBIDDEN" | "MESSAGE_AUTHOR_REQUIRED"
  | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getMessageEditData",
  -0x025972ca, // #fda68d36
  (w, v) => {
    w.id(-0x025972ca)
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
  },
  R.readMessagesMessageEditData,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN MESSAGE_AUTHOR_REQUIRED " +
  "MESSAGE_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getMessageReactionsList */
export interface getMessageReactionsList {
  readonly peer: T.InputPeer
  readonly id: number
  readonly reaction?: T.Reaction | undefined
  readonly offset?: string | undefined
  readonly limit: number
}

/** https://core.telegram.org/method/messages.getMessageReactionsList */
export const getMessageReactionsList: M.Method<
  getMessageReactionsList,
  T.MessagesMessageReactionsList,
  | "BROADCAST_FORBIDDEN" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getMessageReactionsList",
  0x461b3f48, // #461b3f48
  (w, v) => {
    w.id(0x461b3f48)
    w.id((v.reaction === undefined ? 0 : 1) | (v.offset === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    if (v.reaction !== undefined) W.writeReaction(w, v.reaction)
    if (v.offset !== undefined) w.string(v.offset)
    w.int(v.limit)
  },
  R.readMessagesMessageReactionsList,
  "BROADCAST_FORBIDDEN BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getMessageReadParticipants */
export interface getMessageReadParticipants {
  readonly peer: T.InputPeer
  readonly msgId: number
}

/** https://core.telegram.org/method/messages.getMessageReadParticipants */
export const getMessageReadParticipants: M.Method<
  getMessageReadParticipants,
  ReadonlyArray<T.ReadParticipantDate>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_TOO_BIG" | "MSG_ID_INVALID" | "MSG_TOO_OLD" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getMessageReadParticipants",
  0x31c1c44f, // #31c1c44f
  (w, v) => {
    w.id(0x31c1c44f)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
  },
  (r) => r.vector(4, R.readReadParticipantDate),
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_TOO_BIG MSG_ID_INVALID MSG_TOO_OLD PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getMessages */
export interface getMessages {
  readonly id: ReadonlyArray<T.InputMessage>
}

/** https://core.telegram.org/method/messages.getMessages */
export const getMessages: M.Method<
  getMessages,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "MSG_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.getMessages",
  0x63c66506, // #63c66506
  (w, v) => {
    w.id(0x63c66506)
    w.vector(v.id, W.writeInputMessage)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID MSG_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.getMessagesReactions */
export interface getMessagesReactions {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.getMessagesReactions */
export const getMessagesReactions: M.Method<
  getMessagesReactions,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getMessagesReactions",
  -0x74456f1a, // #8bba90e6
  (w, v) => {
    w.id(-0x74456f1a)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getMessagesViews */
export interface getMessagesViews {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
  readonly increment: boolean
}

/** https://core.telegram.org/method/messages.getMessagesViews */
export const getMessagesViews: M.Method<
  getMessagesViews,
  T.MessagesMessageViews,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ID_INVALID"
  | "CHAT_NOT_MODIFIED" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getMessagesViews",
  0x5784d3e1, // #5784d3e1
  (w, v) => {
    w.id(0x5784d3e1)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
    w.bool(v.increment)
  },
  R.readMessagesMessageViews,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ID_INVALID CHAT_NOT_MODIFIED " +
  "MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getMyStickers */
export interface getMyStickers {
  readonly offsetId: bigint
  readonly limit: number
}

/** https://core.telegram.org/method/messages.getMyStickers */
export const getMyStickers: M.Method<
  getMyStickers,
  T.MessagesMyStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getMyStickers",
  -0x2f4a1e04, // #d0b5e1fc
  (w, v) => {
    w.id(-0x2f4a1e04)
    w.long(v.offsetId)
    w.int(v.limit)
  },
  R.readMessagesMyStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getOldFeaturedStickers */
export interface getOldFeaturedStickers {
  readonly offset: number
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getOldFeaturedStickers */
export const getOldFeaturedStickers: M.Method<
  getOldFeaturedStickers,
  T.MessagesFeaturedStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getOldFeaturedStickers",
  0x7ed094a1, // #7ed094a1
  (w, v) => {
    w.id(0x7ed094a1)
    w.int(v.offset)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readMessagesFeaturedStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getOnlines */
export interface getOnlines {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/messages.getOnlines */
export const getOnlines: M.Method<
  getOnlines,
  T.ChatOnlines,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "CHAT_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getOnlines",
  0x6e2be050, // #6e2be050
  (w, v) => {
    w.id(0x6e2be050)
    W.writeInputPeer(w, v.peer)
  },
  R.readChatOnlines,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE CHAT_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getOutboxReadDate */
export interface getOutboxReadDate {
  readonly peer: T.InputPeer
  readonly msgId: number
}

/** https://core.telegram.org/method/messages.getOutboxReadDate */
export const getOutboxReadDate: M.Method<
  getOutboxReadDate,
  T.OutboxReadDate,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "MESSAGE_NOT_READ_YET" | "MESSAGE_TOO_OLD"
  | "PEER_ID_INVALID" | "USER_PRIVACY_RESTRICTED" | "YOUR_PRIVACY_RESTRICTED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getOutboxReadDate",
  -0x73b401a3, // #8c4bfe5d
  (w, v) => {
    w.id(-0x73b401a3)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
  },
  R.readOutboxReadDate,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID MESSAGE_NOT_READ_YET MESSAGE_TOO_OLD PEER_ID_INVALID " +
  "USER_PRIVACY_RESTRICTED YOUR_PRIVACY_RESTRICTED",
  "user"
)

/** https://core.telegram.org/method/messages.getPaidReactionPrivacy */
export const getPaidReactionPrivacy: M.Method<
  void,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getPaidReactionPrivacy",
  0x472455aa, // #472455aa
  (w) => w.id(0x472455aa),
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getPeerDialogs */
export interface getPeerDialogs {
  readonly peers: ReadonlyArray<T.InputDialogPeer>
}

/** https://core.telegram.org/method/messages.getPeerDialogs */
export const getPeerDialogs: M.Method<
  getPeerDialogs,
  T.MessagesPeerDialogs,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "FROZEN_PARTICIPANT_MISSING"
  | "INPUT_PEERS_EMPTY" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getPeerDialogs",
  -0x1b8f4303, // #e470bcfd
  (w, v) => {
    w.id(-0x1b8f4303)
    w.vector(v.peers, W.writeInputDialogPeer)
  },
  R.readMessagesPeerDialogs,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE FROZEN_PARTICIPANT_MISSING INPUT_PEERS_EMPTY " +
  "MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getPeerSettings */
export interface getPeerSettings {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/messages.getPeerSettings */
export const getPeerSettings: M.Method<
  getPeerSettings,
  T.MessagesPeerSettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_MONOFORUM_UNSUPPORTED" | "CHANNEL_PRIVATE"
  | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getPeerSettings",
  -0x1026595e, // #efd9a6a2
  (w, v) => {
    w.id(-0x1026595e)
    W.writeInputPeer(w, v.peer)
  },
  R.readMessagesPeerSettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_MONOFORUM_UNSUPPORTED CHANNEL_PRIVATE MSG_ID_INVALID " +
  "PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getPersonalChannelHistory */
export interface getPersonalChannelHistory {
  readonly userId: T.InputUser
  readonly limit: number
  readonly maxId: number
  readonly minId: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getPersonalChannelHistory */
export const getPersonalChannelHistory: M.Method<
  getPersonalChannelHistory,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_REQUIRED" | "USER_ID_INVALID",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.getPersonalChannelHistory",
  0x55fb0996, // #55fb0996
  (w, v) => {
    w.id(0x55fb0996)
    W.writeInputUser(w, v.userId)
    w.int(v.limit)
    w.int(v.maxId)
    w.int(v.minId)
    w.long(v.hash)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_REQUIRED USER_ID_INVALID",
  "bot"
)

/** https://core.telegram.org/method/messages.getPinnedDialogs */
export interface getPinnedDialogs {
  readonly folderId: number
}

/** https://core.telegram.org/method/messages.getPinnedDialogs */
export const getPinnedDialogs: M.Method<
  getPinnedDialogs,
  T.MessagesPeerDialogs,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FOLDER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getPinnedDialogs",
  -0x2946b20e, // #d6b94df2
  (w, v) => {
    w.id(-0x2946b20e)
    w.int(v.folderId)
  },
  R.readMessagesPeerDialogs,
  "BUSINESS_CONNECTION_NOT_ALLOWED FOLDER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getPinnedSavedDialogs */
export const getPinnedSavedDialogs: M.Method<
  void,
  T.MessagesSavedDialogs,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getPinnedSavedDialogs",
  -0x29c26b20, // #d63d94e0
  (w) => w.id(-0x29c26b20),
  R.readMessagesSavedDialogs,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getPollResults */
export interface getPollResults {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly pollHash: bigint
}

/** https://core.telegram.org/method/messages.getPollResults */
export const getPollResults: M.Method<
  getPollResults,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getPollResults",
  -0x125c1cc5, // #eda3e33b
  (w, v) => {
    w.id(-0x125c1cc5)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    w.long(v.pollHash)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getPollVotes */
export interface getPollVotes {
  readonly peer: T.InputPeer
  readonly id: number
  readonly option?: Uint8Array | undefined
  readonly offset?: string | undefined
  readonly limit: number
}

/** https://core.telegram.org/method/messages.getPollVotes */
export const getPollVotes: M.Method<
  getPollVotes,
  T.MessagesVotesList,
  | "BROADCAST_FORBIDDEN" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MSG_ID_INVALID" | "POLL_VOTE_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getPollVotes",
  -0x4791c7f2, // #b86e380e
  (w, v) => {
    w.id(-0x4791c7f2)
    w.id((v.option === undefined ? 0 : 1) | (v.offset === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    if (v.option !== undefined) w.bytes(v.option)
    if (v.offset !== undefined) w.string(v.offset)
    w.int(v.limit)
  },
  R.readMessagesVotesList,
  "BROADCAST_FORBIDDEN BUSINESS_CONNECTION_NOT_ALLOWED MSG_ID_INVALID POLL_VOTE_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/messages.getPreparedInlineMessage */
export interface getPreparedInlineMessage {
  readonly bot: T.InputUser
  readonly id: string
}

/** https://core.telegram.org/method/messages.getPreparedInlineMessage */
export const getPreparedInlineMessage: M.Method<
  getPreparedInlineMessage,
  T.MessagesPreparedInlineMessage,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "ID_EXPIRED" | "ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getPreparedInlineMessage",
  -0x7a814248, // #857ebdb8
  (w, v) => {
    w.id(-0x7a814248)
    W.writeInputUser(w, v.bot)
    w.string(v.id)
  },
  R.readMessagesPreparedInlineMessage,
  "BUSINESS_CONNECTION_NOT_ALLOWED ID_EXPIRED ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getQuickReplies */
export interface getQuickReplies {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getQuickReplies */
export const getQuickReplies: M.Method<
  getQuickReplies,
  T.MessagesQuickReplies,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getQuickReplies",
  -0x2b7c0d58, // #d483f2a8
  (w, v) => {
    w.id(-0x2b7c0d58)
    w.long(v.hash)
  },
  R.readMessagesQuickReplies,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getQuickReplyMessages */
export interface getQuickReplyMessages {
  readonly shortcutId: number
  readonly id?: ReadonlyArray<number> | undefined
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getQuickReplyMessages */
export const getQuickReplyMessages: M.Method<
  getQuickReplyMessages,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SHORTCUT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getQuickReplyMessages",
  -0x6b5b6a3d, // #94a495c3
  (w, v) => {
    w.id(-0x6b5b6a3d)
    w.id((v.id === undefined ? 0 : 1))
    w.int(v.shortcutId)
    if (v.id !== undefined) w.vector(v.id, W.writeInt)
    w.long(v.hash)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED SHORTCUT_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getRecentLocations */
export interface getRecentLocations {
  readonly peer: T.InputPeer
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getRecentLocations */
export const getRecentLocations: M.Method<
  getRecentLocations,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getRecentLocations",
  0x702a40e0, // #702a40e0
  (w, v) => {
    w.id(0x702a40e0)
    W.writeInputPeer(w, v.peer)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getRecentReactions */
export interface getRecentReactions {
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getRecentReactions */
export const getRecentReactions: M.Method<
  getRecentReactions,
  T.MessagesReactions,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getRecentReactions",
  0x39461db2, // #39461db2
  (w, v) => {
    w.id(0x39461db2)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readMessagesReactions,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getRecentStickers */
export interface getRecentStickers {
  readonly attached?: boolean | undefined
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getRecentStickers */
export const getRecentStickers: M.Method<
  getRecentStickers,
  T.MessagesRecentStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getRecentStickers",
  -0x6256bfc5, // #9da9403b
  (w, v) => {
    w.id(-0x6256bfc5)
    w.id((v.attached === true ? 1 : 0))
    w.long(v.hash)
  },
  R.readMessagesRecentStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getReplies */
export interface getReplies {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly offsetId: number
  readonly offsetDate: number
  readonly addOffset: number
  readonly limit: number
  readonly maxId: number
  readonly minId: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getReplies */
export const getReplies: M.Method<
  getReplies,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID" | "PEER_ID_INVALID"
  | "TOPIC_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getReplies",
  0x22ddd30c, // #22ddd30c
  (w, v) => {
    w.id(0x22ddd30c)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    w.int(v.offsetId)
    w.int(v.offsetDate)
    w.int(v.addOffset)
    w.int(v.limit)
    w.int(v.maxId)
    w.int(v.minId)
    w.long(v.hash)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID PEER_ID_INVALID " +
  "TOPIC_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getRichMessage */
export interface getRichMessage {
  readonly peer: T.InputPeer
  readonly id: number
}

/** https://core.telegram.org/method/messages.getRichMessage */
export const getRichMessage: M.Method<
  getRichMessage,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getRichMessage",
  0x501569cf, // #501569cf
  (w, v) => {
    w.id(0x501569cf)
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getSavedDialogs */
export interface getSavedDialogs {
  readonly excludePinned?: boolean | undefined
  readonly parentPeer?: T.InputPeer | undefined
  readonly offsetDate: number
  readonly offsetId: number
  readonly offsetPeer: T.InputPeer
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getSavedDialogs */
export const getSavedDialogs: M.Method<
  getSavedDialogs,
  T.MessagesSavedDialogs,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSavedDialogs",
  0x1e91fc99, // #1e91fc99
  (w, v) => {
    w.id(0x1e91fc99)
    w.id((v.excludePinned === true ? 1 : 0) | (v.parentPeer === undefined ? 0 : 2))
    if (v.parentPeer !== undefined) W.writeInputPeer(w, v.parentPeer)
    w.int(v.offsetDate)
    w.int(v.offsetId)
    W.writeInputPeer(w, v.offsetPeer)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readMessagesSavedDialogs,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getSavedDialogsByID */
export interface getSavedDialogsByID {
  readonly parentPeer?: T.InputPeer | undefined
  readonly ids: ReadonlyArray<T.InputPeer>
}

/** https://core.telegram.org/method/messages.getSavedDialogsByID */
export const getSavedDialogsByID: M.Method<
  getSavedDialogsByID,
  T.MessagesSavedDialogs,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSavedDialogsByID",
  0x6f6f9c96, // #6f6f9c96
  (w, v) => {
    w.id(0x6f6f9c96)
    w.id((v.parentPeer === undefined ? 0 : 2))
    if (v.parentPeer !== undefined) W.writeInputPeer(w, v.parentPeer)
    w.vector(v.ids, W.writeInputPeer)
  },
  R.readMessagesSavedDialogs,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getSavedGifs */
export interface getSavedGifs {
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getSavedGifs */
export const getSavedGifs: M.Method<
  getSavedGifs,
  T.MessagesSavedGifs,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSavedGifs",
  0x5cf09635, // #5cf09635
  (w, v) => {
    w.id(0x5cf09635)
    w.long(v.hash)
  },
  R.readMessagesSavedGifs,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getSavedHistory */
export interface getSavedHistory {
  readonly parentPeer?: T.InputPeer | undefined
  readonly peer: T.InputPeer
  readonly offsetId: number
  readonly offsetDate: number
  readonly addOffset: number
  readonly limit: number
  readonly maxId: number
  readonly minId: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getSavedHistory */
export const getSavedHistory: M.Method<
  getSavedHistory,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "PARENT_PEER_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSavedHistory",
  -0x66754ff7, // #998ab009
  (w, v) => {
    w.id(-0x66754ff7)
    w.id((v.parentPeer === undefined ? 0 : 1))
    if (v.parentPeer !== undefined) W.writeInputPeer(w, v.parentPeer)
    W.writeInputPeer(w, v.peer)
    w.int(v.offsetId)
    w.int(v.offsetDate)
    w.int(v.addOffset)
    w.int(v.limit)
    w.int(v.maxId)
    w.int(v.minId)
    w.long(v.hash)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED PARENT_PEER_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getSavedReactionTags */
export interface getSavedReactionTags {
  readonly peer?: T.InputPeer | undefined
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getSavedReactionTags */
export const getSavedReactionTags: M.Method<
  getSavedReactionTags,
  T.MessagesSavedReactionTags,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSavedReactionTags",
  0x3637e05b, // #3637e05b
  (w, v) => {
    w.id(0x3637e05b)
    w.id((v.peer === undefined ? 0 : 1))
    if (v.peer !== undefined) W.writeInputPeer(w, v.peer)
    w.long(v.hash)
  },
  R.readMessagesSavedReactionTags,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getScheduledHistory */
export interface getScheduledHistory {
  readonly peer: T.InputPeer
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getScheduledHistory */
export const getScheduledHistory: M.Method<
  getScheduledHistory,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getScheduledHistory",
  -0x0ae989f5, // #f516760b
  (w, v) => {
    w.id(-0x0ae989f5)
    W.writeInputPeer(w, v.peer)
    w.long(v.hash)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getScheduledMessages */
export interface getScheduledMessages {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.getScheduledMessages */
export const getScheduledMessages: M.Method<
  getScheduledMessages,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getScheduledMessages",
  -0x4244fb9c, // #bdbb0464
  (w, v) => {
    w.id(-0x4244fb9c)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getSearchCounters */
export interface getSearchCounters {
  readonly peer: T.InputPeer
  readonly savedPeerId?: T.InputPeer | undefined
  readonly topMsgId?: number | undefined
  readonly filters: ReadonlyArray<T.MessagesFilter>
}

/** https://core.telegram.org/method/messages.getSearchCounters */
export const getSearchCounters: M.Method<
  getSearchCounters,
  ReadonlyArray<T.MessagesSearchCounter>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSearchCounters",
  0x1bbcf300, // #1bbcf300
  (w, v) => {
    w.id(0x1bbcf300)
    w.id((v.savedPeerId === undefined ? 0 : 4) | (v.topMsgId === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    if (v.savedPeerId !== undefined) W.writeInputPeer(w, v.savedPeerId)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
    w.vector(v.filters, W.writeMessagesFilter)
  },
  (r) => r.vector(4, R.readMessagesSearchCounter),
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getSearchResultsCalendar */
export interface getSearchResultsCalendar {
  readonly peer: T.InputPeer
  readonly savedPeerId?: T.InputPeer | undefined
  readonly filter: T.MessagesFilter
  readonly offsetId: number
  readonly offsetDate: number
}

/** https://core.telegram.org/method/messages.getSearchResultsCalendar */
export const getSearchResultsCalendar: M.Method<
  getSearchResultsCalendar,
  T.MessagesSearchResultsCalendar,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILTER_NOT_SUPPORTED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSearchResultsCalendar",
  0x6aa3f6bd, // #6aa3f6bd
  (w, v) => {
    w.id(0x6aa3f6bd)
    w.id((v.savedPeerId === undefined ? 0 : 4))
    W.writeInputPeer(w, v.peer)
    if (v.savedPeerId !== undefined) W.writeInputPeer(w, v.savedPeerId)
    W.writeMessagesFilter(w, v.filter)
    w.int(v.offsetId)
    w.int(v.offsetDate)
  },
  R.readMessagesSearchResultsCalendar,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILTER_NOT_SUPPORTED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getSearchResultsPositions */
export interface getSearchResultsPositions {
  readonly peer: T.InputPeer
  readonly savedPeerId?: T.InputPeer | undefined
  readonly filter: T.MessagesFilter
  readonly offsetId: number
  readonly limit: number
}

/** https://core.telegram.org/method/messages.getSearchResultsPositions */
export const getSearchResultsPositions: M.Method<
  getSearchResultsPositions,
  T.MessagesSearchResultsPositions,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSearchResultsPositions",
  -0x6380d0f0, // #9c7f2f10
  (w, v) => {
    w.id(-0x6380d0f0)
    w.id((v.savedPeerId === undefined ? 0 : 4))
    W.writeInputPeer(w, v.peer)
    if (v.savedPeerId !== undefined) W.writeInputPeer(w, v.savedPeerId)
    W.writeMessagesFilter(w, v.filter)
    w.int(v.offsetId)
    w.int(v.limit)
  },
  R.readMessagesSearchResultsPositions,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getSplitRanges */
export const getSplitRanges: M.Method<
  void,
  ReadonlyArray<T.MessageRange>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSplitRanges",
  0x1cff7e08, // #1cff7e08
  (w) => w.id(0x1cff7e08),
  (r) => r.vector(3, R.readMessageRange),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getSponsoredMessages */
export interface getSponsoredMessages {
  readonly peer: T.InputPeer
  readonly msgId?: number | undefined
}

/** https://core.telegram.org/method/messages.getSponsoredMessages */
export const getSponsoredMessages: M.Method<
  getSponsoredMessages,
  T.MessagesSponsoredMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MESSAGE_ID_INVALID"
  | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSponsoredMessages",
  0x3d6ce850, // #3d6ce850
  (w, v) => {
    w.id(0x3d6ce850)
    w.id((v.msgId === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    if (v.msgId !== undefined) w.int(v.msgId)
  },
  R.readMessagesSponsoredMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MESSAGE_ID_INVALID MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getStickerSet */
export interface getStickerSet {
  readonly stickerset: T.InputStickerSet
  readonly hash: number
}

/** https://core.telegram.org/method/messages.getStickerSet */
export const getStickerSet: M.Method<
  getStickerSet,
  T.MessagesStickerSet,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMOTICON_STICKERPACK_MISSING" | "STICKERSET_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.getStickerSet",
  -0x375f138c, // #c8a0ec74
  (w, v) => {
    w.id(-0x375f138c)
    W.writeInputStickerSet(w, v.stickerset)
    w.int(v.hash)
  },
  R.readMessagesStickerSet,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMOTICON_STICKERPACK_MISSING STICKERSET_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.getStickers */
export interface getStickers {
  readonly emoticon: string
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getStickers */
export const getStickers: M.Method<
  getStickers,
  T.MessagesStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMOTICON_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getStickers",
  -0x2a5a2c5f, // #d5a5d3a1
  (w, v) => {
    w.id(-0x2a5a2c5f)
    w.string(v.emoticon)
    w.long(v.hash)
  },
  R.readMessagesStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMOTICON_EMPTY",
  "user"
)

/** https://core.telegram.org/method/messages.getSuggestedDialogFilters */
export const getSuggestedDialogFilters: M.Method<
  void,
  ReadonlyArray<T.DialogFilterSuggested>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getSuggestedDialogFilters",
  -0x5d632bd4, // #a29cd42c
  (w) => w.id(-0x5d632bd4),
  (r) => r.vector(3, R.readDialogFilterSuggested),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getTopReactions */
export interface getTopReactions {
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.getTopReactions */
export const getTopReactions: M.Method<
  getTopReactions,
  T.MessagesReactions,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getTopReactions",
  -0x447eda46, // #bb8125ba
  (w, v) => {
    w.id(-0x447eda46)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readMessagesReactions,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.getUnreadMentions */
export interface getUnreadMentions {
  readonly peer: T.InputPeer
  readonly topMsgId?: number | undefined
  readonly offsetId: number
  readonly addOffset: number
  readonly limit: number
  readonly maxId: number
  readonly minId: number
}

/** https://core.telegram.org/method/messages.getUnreadMentions */
export const getUnreadMentions: M.Method<
  getUnreadMentions,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getUnreadMentions",
  -0x0ef81870, // #f107e790
  (w, v) => {
    w.id(-0x0ef81870)
    w.id((v.topMsgId === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
    w.int(v.offsetId)
    w.int(v.addOffset)
    w.int(v.limit)
    w.int(v.maxId)
    w.int(v.minId)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getUnreadPollVotes */
export interface getUnreadPollVotes {
  readonly peer: T.InputPeer
  readonly topMsgId?: number | undefined
  readonly offsetId: number
  readonly addOffset: number
  readonly limit: number
  readonly maxId: number
  readonly minId: number
}

/** https://core.telegram.org/method/messages.getUnreadPollVotes */
export const getUnreadPollVotes: M.Method<
  getUnreadPollVotes,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getUnreadPollVotes",
  0x43286cf2, // #43286cf2
  (w, v) => {
    w.id(0x43286cf2)
    w.id((v.topMsgId === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
    w.int(v.offsetId)
    w.int(v.addOffset)
    w.int(v.limit)
    w.int(v.maxId)
    w.int(v.minId)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getUnreadReactions */
export interface getUnreadReactions {
  readonly peer: T.InputPeer
  readonly topMsgId?: number | undefined
  readonly savedPeerId?: T.InputPeer | undefined
  readonly offsetId: number
  readonly addOffset: number
  readonly limit: number
  readonly maxId: number
  readonly minId: number
}

/** https://core.telegram.org/method/messages.getUnreadReactions */
export const getUnreadReactions: M.Method<
  getUnreadReactions,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getUnreadReactions",
  -0x42806f54, // #bd7f90ac
  (w, v) => {
    w.id(-0x42806f54)
    w.id((v.topMsgId === undefined ? 0 : 1) | (v.savedPeerId === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
    if (v.savedPeerId !== undefined) W.writeInputPeer(w, v.savedPeerId)
    w.int(v.offsetId)
    w.int(v.addOffset)
    w.int(v.limit)
    w.int(v.maxId)
    w.int(v.minId)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getWebPage */
export interface getWebPage {
  readonly url: string
  readonly hash: number
}

/** https://core.telegram.org/method/messages.getWebPage */
export const getWebPage: M.Method<
  getWebPage,
  T.MessagesWebPage,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "WC_CONVERT_URL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getWebPage",
  -0x72696d5d, // #8d9692a3
  (w, v) => {
    w.id(-0x72696d5d)
    w.string(v.url)
    w.int(v.hash)
  },
  R.readMessagesWebPage,
  "BUSINESS_CONNECTION_NOT_ALLOWED WC_CONVERT_URL_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.getWebPagePreview */
export interface getWebPagePreview {
  readonly message: string
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
}

/** https://core.telegram.org/method/messages.getWebPagePreview */
export const getWebPagePreview: M.Method<
  getWebPagePreview,
  T.MessagesWebPagePreview,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "ENTITY_BOUNDS_INVALID" | "MESSAGE_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.getWebPagePreview",
  0x570d6f6f, // #570d6f6f
  (w, v) => {
    w.id(0x570d6f6f)
    w.id((v.entities === undefined ? 0 : 8))
    w.string(v.message)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
  },
  R.readMessagesWebPagePreview,
  "BUSINESS_CONNECTION_NOT_ALLOWED ENTITY_BOUNDS_INVALID MESSAGE_EMPTY",
  "user"
)

/** https://core.telegram.org/method/messages.hideAllChatJoinRequests */
export interface hideAllChatJoinRequests {
  readonly approved?: boolean | undefined
  readonly peer: T.InputPeer
  readonly link?: string | undefined
}

/** https://core.telegram.org/method/messages.hideAllChatJoinRequests */
export const hideAllChatJoinRequests: M.Method<
  hideAllChatJoinRequests,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_TOO_MUCH" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_WRITE_FORBIDDEN" | "HIDE_REQUESTER_MISSING" | "INVITE_HASH_EXPIRED"
  | "PEER_ID_INVALID" | "USER_CHANNELS_TOO_MUCH",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.hideAllChatJoinRequests",
  -0x1f7a0b16, // #e085f4ea
  (w, v) => {
    w.id(-0x1f7a0b16)
    w.id((v.approved === true ? 1 : 0) | (v.link === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    if (v.link !== undefined) w.string(v.link)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_TOO_MUCH CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED " +
  "CHAT_WRITE_FORBIDDEN HIDE_REQUESTER_MISSING INVITE_HASH_EXPIRED PEER_ID_INVALID USER_CHANNELS_TOO_MUCH",
  "user"
)

/** https://core.telegram.org/method/messages.hideChatJoinRequest */
export interface hideChatJoinRequest {
  readonly approved?: boolean | undefined
  readonly peer: T.InputPeer
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/messages.hideChatJoinRequest */
export const hideChatJoinRequest: M.Method<
  hideChatJoinRequest,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_TOO_MUCH" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_WRITE_FORBIDDEN" | "HIDE_REQUESTER_MISSING" | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID"
  | "PEER_ID_INVALID" | "USER_ALREADY_PARTICIPANT" | "USER_CHANNELS_TOO_MUCH" | "USER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.hideChatJoinRequest",
  0x7fe7e815, // #7fe7e815
  (w, v) => {
    w.id(0x7fe7e815)
    w.id((v.approved === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.userId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_TOO_MUCH CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN " +
  "HIDE_REQUESTER_MISSING INPUT_USER_DEACTIVATED MSG_ID_INVALID PEER_ID_INVALID USER_ALREADY_PARTICIPANT " +
  "USER_CHANNELS_TOO_MUCH USER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.hidePeerSettingsBar */
export interface hidePeerSettingsBar {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/messages.hidePeerSettingsBar */
export const hidePeerSettingsBar: M.Method<
  hidePeerSettingsBar,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.hidePeerSettingsBar",
  0x4facb138, // #4facb138
  (w, v) => {
    w.id(0x4facb138)
    W.writeInputPeer(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.importChatInvite */
export interface importChatInvite {
  readonly hash: string
}

/** https://core.telegram.org/method/messages.importChatInvite */
export const importChatInvite: M.Method<
  importChatInvite,
  T.MessagesChatInviteJoinResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_TOO_MUCH" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_INVALID"
  | "INVITE_HASH_EMPTY" | "INVITE_HASH_EXPIRED" | "INVITE_HASH_INVALID" | "INVITE_REQUEST_SENT" | "MSG_ID_INVALID"
  | "PEER_ID_INVALID" | "STARS_PAYMENT_REQUIRED" | "USERS_TOO_MUCH" | "USER_ALREADY_PARTICIPANT"
  | "USER_CHANNELS_TOO_MUCH",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.importChatInvite",
  -0x216ebc92, // #de91436e
  (w, v) => {
    w.id(-0x216ebc92)
    w.string(v.hash)
  },
  R.readMessagesChatInviteJoinResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_TOO_MUCH CHANNEL_INVALID CHANNEL_PRIVATE CHAT_INVALID " +
  "INVITE_HASH_EMPTY INVITE_HASH_EXPIRED INVITE_HASH_INVALID INVITE_REQUEST_SENT MSG_ID_INVALID PEER_ID_INVALID " +
  "STARS_PAYMENT_REQUIRED USERS_TOO_MUCH USER_ALREADY_PARTICIPANT USER_CHANNELS_TOO_MUCH",
  "user"
)

/** https://core.telegram.org/method/messages.initHistoryImport */
export interface initHistoryImport {
  readonly peer: T.InputPeer
  readonly file: T.InputFile
  readonly mediaCount: number
}

/** https://core.telegram.org/method/messages.initHistoryImport */
export const initHistoryImport: M.Method<
  initHistoryImport,
  T.MessagesHistoryImport,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "IMPORT_FILE_INVALID" | "IMPORT_FORMAT_DATE_INVALID"
  | "IMPORT_FORMAT_UNRECOGNIZED" | "PEER_ID_INVALID" | "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_MIN"
  | "USER_NOT_MUTUAL_CONTACT",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.initHistoryImport",
  0x34090c3b, // #34090c3b
  (w, v) => {
    w.id(0x34090c3b)
    W.writeInputPeer(w, v.peer)
    W.writeInputFile(w, v.file)
    w.int(v.mediaCount)
  },
  R.readMessagesHistoryImport,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED IMPORT_FILE_INVALID IMPORT_FORMAT_DATE_INVALID " +
  "IMPORT_FORMAT_UNRECOGNIZED PEER_ID_INVALID PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_MIN USER_NOT_MUTUAL_CONTACT",
  "user"
)

/** https://core.telegram.org/method/messages.installStickerSet */
export interface installStickerSet {
  readonly stickerset: T.InputStickerSet
  readonly archived: boolean
}

/** https://core.telegram.org/method/messages.installStickerSet */
export const installStickerSet: M.Method<
  installStickerSet,
  T.MessagesStickerSetInstallResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKERSET_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.installStickerSet",
  -0x38701ba0, // #c78fe460
  (w, v) => {
    w.id(-0x38701ba0)
    W.writeInputStickerSet(w, v.stickerset)
    w.bool(v.archived)
  },
  R.readMessagesStickerSetInstallResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKERSET_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.markDialogUnread */
export interface markDialogUnread {
  readonly unread?: boolean | undefined
  readonly parentPeer?: T.InputPeer | undefined
  readonly peer: T.InputDialogPeer
}

/** https://core.telegram.org/method/messages.markDialogUnread */
export const markDialogUnread: M.Method<
  markDialogUnread,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.markDialogUnread",
  -0x73aff908, // #8c5006f8
  (w, v) => {
    w.id(-0x73aff908)
    w.id((v.unread === true ? 1 : 0) | (v.parentPeer === undefined ? 0 : 2))
    if (v.parentPeer !== undefined) W.writeInputPeer(w, v.parentPeer)
    W.writeInputDialogPeer(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.migrateChat */
export interface migrateChat {
  readonly chatId: number
}

/** https://core.telegram.org/method/messages.migrateChat */
export const migrateChat: M.Method<
  migrateChat,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_TOO_MUCH" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID"
  | "CHAT_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.migrateChat",
  -0x5d78ace7, // #a2875319
  (w, v) => {
    w.id(-0x5d78ace7)
    w.int53(v.chatId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_TOO_MUCH CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_INVALID " +
  "PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.prolongWebView */
export interface prolongWebView {
  readonly silent?: boolean | undefined
  readonly peer: T.InputPeer
  readonly bot: T.InputUser
  readonly queryId: bigint
  readonly replyTo?: T.InputReplyTo | undefined
  readonly sendAs?: T.InputPeer | undefined
}

/** https://core.telegram.org/method/messages.prolongWebView */
export const prolongWebView: M.Method<
  prolongWebView,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.prolongWebView",
  -0x4f27e57d, // #b0d81a83
  (w, v) => {
    w.id(-0x4f27e57d)
    w.id(
      (v.silent === true ? 32 : 0) |
      (v.replyTo === undefined ? 0 : 1) |
      (v.sendAs === undefined ? 0 : 8192)
    )
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.bot)
    w.long(v.queryId)
    if (v.replyTo !== undefined) W.writeInputReplyTo(w, v.replyTo)
    if (v.sendAs !== undefined) W.writeInputPeer(w, v.sendAs)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.rateTranscribedAudio */
export interface rateTranscribedAudio {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly transcriptionId: bigint
  readonly good: boolean
}

/** https://core.telegram.org/method/messages.rateTranscribedAudio */
export const rateTranscribedAudio: M.Method<
  rateTranscribedAudio,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.rateTranscribedAudio",
  0x7f1d072f, // #7f1d072f
  (w, v) => {
    w.id(0x7f1d072f)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    w.long(v.transcriptionId)
    w.bool(v.good)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.readDiscussion */
export interface readDiscussion {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly readMaxId: number
}

/** https://core.telegram.org/method/messages.readDiscussion */
export const readDiscussion: M.Method<
  readDiscussion,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.readDiscussion",
  -0x08ce560c, // #f731a9f4
  (w, v) => {
    w.id(-0x08ce560c)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    w.int(v.readMaxId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.readEncryptedHistory */
export interface readEncryptedHistory {
  readonly peer: T.InputEncryptedChat
  readonly maxDate: number
}

/** https://core.telegram.org/method/messages.readEncryptedHistory */
export const readEncryptedHistory: M.Method<
  readEncryptedHistory,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "MAX_DATE_INVALID" | "MSG_WAIT_FAILED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.readEncryptedHistory",
  0x7f4b690a, // #7f4b690a
  (w, v) => {
    w.id(0x7f4b690a)
    W.writeInputEncryptedChat(w, v.peer)
    w.int(v.maxDate)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID MAX_DATE_INVALID MSG_WAIT_FAILED",
  "user"
)

/** https://core.telegram.org/method/messages.readFeaturedStickers */
export interface readFeaturedStickers {
  readonly id: ReadonlyArray<bigint>
}

/** https://core.telegram.org/method/messages.readFeaturedStickers */
export const readFeaturedStickers: M.Method<
  readFeaturedStickers,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.readFeaturedStickers",
  0x5b118126, // #5b118126
  (w, v) => {
    w.id(0x5b118126)
    w.vector(v.id, W.writeLong)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.readHistory */
export interface readHistory {
  readonly peer: T.InputPeer
  readonly maxId: number
}

/** https://core.telegram.org/method/messages.readHistory */
export const readHistory: M.Method<
  readHistory,
  T.MessagesAffectedMessages,
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "CHAT_ID_INVALID"
  | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.readHistory",
  0x0e306d3a, // #0e306d3a
  (w, v) => {
    w.id(0x0e306d3a)
    W.writeInputPeer(w, v.peer)
    w.int(v.maxId)
  },
  R.readMessagesAffectedMessages,
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE CHAT_ID_INVALID MSG_ID_INVALID " +
  "PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.readMentions */
export interface readMentions {
  readonly peer: T.InputPeer
  readonly topMsgId?: number | undefined
}

/** https://core.telegram.org/method/messages.readMentions */
export const readMentions: M.Method<
  readMentions,
  T.MessagesAffectedHistory,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.readMentions",
  0x36e5bf4d, // #36e5bf4d
  (w, v) => {
    w.id(0x36e5bf4d)
    w.id((v.topMsgId === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
  },
  R.readMessagesAffectedHistory,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.readMessageContents */
export interface readMessageContents {
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.readMessageContents */
export const readMessageContents: M.Method<
  readMessageContents,
  T.MessagesAffectedMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.readMessageContents",
  0x36a73f77, // #36a73f77
  (w, v) => {
    w.id(0x36a73f77)
    w.vector(v.id, W.writeInt)
  },
  R.readMessagesAffectedMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.readPollVotes */
export interface readPollVotes {
  readonly peer: T.InputPeer
  readonly topMsgId?: number | undefined
}

/** https://core.telegram.org/method/messages.readPollVotes */
export const readPollVotes: M.Method<
  readPollVotes,
  T.MessagesAffectedHistory,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.readPollVotes",
  0x1720b4d8, // #1720b4d8
  (w, v) => {
    w.id(0x1720b4d8)
    w.id((v.topMsgId === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
  },
  R.readMessagesAffectedHistory,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.readReactions */
export interface readReactions {
  readonly peer: T.InputPeer
  readonly topMsgId?: number | undefined
  readonly savedPeerId?: T.InputPeer | undefined
}

/** https://core.telegram.org/method/messages.readReactions */
export const readReactions: M.Method<
  readReactions,
  T.MessagesAffectedHistory,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.readReactions",
  -0x613bb06d, // #9ec44f93
  (w, v) => {
    w.id(-0x613bb06d)
    w.id((v.topMsgId === undefined ? 0 : 1) | (v.savedPeerId === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
    if (v.savedPeerId !== undefined) W.writeInputPeer(w, v.savedPeerId)
  },
  R.readMessagesAffectedHistory,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.readSavedHistory */
export interface readSavedHistory {
  readonly parentPeer: T.InputPeer
  readonly peer: T.InputPeer
  readonly maxId: number
}

/** https://core.telegram.org/method/messages.readSavedHistory */
export const readSavedHistory: M.Method<
  readSavedHistory,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "PARENT_PEER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.readSavedHistory",
  -0x45b5c4a5, // #ba4a3b5b
  (w, v) => {
    w.id(-0x45b5c4a5)
    W.writeInputPeer(w, v.parentPeer)
    W.writeInputPeer(w, v.peer)
    w.int(v.maxId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED PARENT_PEER_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.receivedMessages */
export interface receivedMessages {
  readonly maxId: number
}

/** https://core.telegram.org/method/messages.receivedMessages */
export const receivedMessages: M.Method<
  receivedMessages,
  ReadonlyArray<T.ReceivedNotifyMessage>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.receivedMessages",
  0x05a954c0, // #05a954c0
  (w, v) => {
    w.id(0x05a954c0)
    w.int(v.maxId)
  },
  (r) => r.vector(3, R.readReceivedNotifyMessage),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.receivedQueue */
export interface receivedQueue {
  readonly maxQts: number
}

/** https://core.telegram.org/method/messages.receivedQueue */
export const receivedQueue: M.Method<
  receivedQueue,
  ReadonlyArray<bigint>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MAX_QTS_INVALID" | "MSG_WAIT_FAILED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.receivedQueue",
  0x55a5bb66, // #55a5bb66
  (w, v) => {
    w.id(0x55a5bb66)
    w.int(v.maxQts)
  },
  (r) => r.vector(2, R.readLong),
  "BUSINESS_CONNECTION_NOT_ALLOWED MAX_QTS_INVALID MSG_WAIT_FAILED",
  "user"
)

/** https://core.telegram.org/method/messages.reorderPinnedDialogs */
export interface reorderPinnedDialogs {
  readonly force?: boolean | undefined
  readonly folderId: number
  readonly order: ReadonlyArray<T.InputDialogPeer>
}

/** https://core.telegram.org/method/messages.reorderPinnedDialogs */
export const reorderPinnedDialogs: M.Method<
  reorderPinnedDialogs,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reorderPinnedDialogs",
  0x3b1adf37, // #3b1adf37
  (w, v) => {
    w.id(0x3b1adf37)
    w.id((v.force === true ? 1 : 0))
    w.int(v.folderId)
    w.vector(v.order, W.writeInputDialogPeer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.reorderPinnedForumTopics */
export interface reorderPinnedForumTopics {
  readonly force?: boolean | undefined
  readonly peer: T.InputPeer
  readonly order: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.reorderPinnedForumTopics */
export const reorderPinnedForumTopics: M.Method<
  reorderPinnedForumTopics,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reorderPinnedForumTopics",
  0x0e7841f0, // #0e7841f0
  (w, v) => {
    w.id(0x0e7841f0)
    w.id((v.force === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.vector(v.order, W.writeInt)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.reorderPinnedSavedDialogs */
export interface reorderPinnedSavedDialogs {
  readonly force?: boolean | undefined
  readonly order: ReadonlyArray<T.InputDialogPeer>
}

/** https://core.telegram.org/method/messages.reorderPinnedSavedDialogs */
export const reorderPinnedSavedDialogs: M.Method<
  reorderPinnedSavedDialogs,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reorderPinnedSavedDialogs",
  -0x748e9a79, // #8b716587
  (w, v) => {
    w.id(-0x748e9a79)
    w.id((v.force === true ? 1 : 0))
    w.vector(v.order, W.writeInputDialogPeer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.reorderQuickReplies */
export interface reorderQuickReplies {
  readonly order: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.reorderQuickReplies */
export const reorderQuickReplies: M.Method<
  reorderQuickReplies,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reorderQuickReplies",
  0x60331907, // #60331907
  (w, v) => {
    w.id(0x60331907)
    w.vector(v.order, W.writeInt)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/messages.reorderStickerSets */
export interface reorderStickerSets {
  readonly masks?: boolean | undefined
  readonly emojis?: boolean | undefined
  readonly order: ReadonlyArray<bigint>
}

/** https://core.telegram.org/method/messages.reorderStickerSets */
export const reorderStickerSets: M.Method<
  reorderStickerSets,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reorderStickerSets",
  0x78337739, // #78337739
  (w, v) => {
    w.id(0x78337739)
    w.id((v.masks === true ? 1 : 0) | (v.emojis === true ? 2 : 0))
    w.vector(v.order, W.writeLong)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.report */
export interface report {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
  readonly option: Uint8Array
  readonly message: string
}

/** https://core.telegram.org/method/messages.report */
export const report: M.Method<
  report,
  T.ReportResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MESSAGE_REQUIRED"
  | "OPTION_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.report",
  -0x03875065, // #fc78af9b
  (w, v) => {
    w.id(-0x03875065)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
    w.bytes(v.option)
    w.string(v.message)
  },
  R.readReportResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MESSAGE_REQUIRED OPTION_INVALID " +
  "PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.reportEncryptedSpam */
export interface reportEncryptedSpam {
  readonly peer: T.InputEncryptedChat
}

/** https://core.telegram.org/method/messages.reportEncryptedSpam */
export const reportEncryptedSpam: M.Method<
  reportEncryptedSpam,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reportEncryptedSpam",
  0x4b0c8c0f, // #4b0c8c0f
  (w, v) => {
    w.id(0x4b0c8c0f)
    W.writeInputEncryptedChat(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.reportMessagesDelivery */
export interface reportMessagesDelivery {
  readonly push?: boolean | undefined
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.reportMessagesDelivery */
export const reportMessagesDelivery: M.Method<
  reportMessagesDelivery,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reportMessagesDelivery",
  0x5a6d7395, // #5a6d7395
  (w, v) => {
    w.id(0x5a6d7395)
    w.id((v.push === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.reportMusicListen */
export interface reportMusicListen {
  readonly id: T.InputDocument
  readonly listenedDuration: number
}

/** https://core.telegram.org/method/messages.reportMusicListen */
export const reportMusicListen: M.Method<
  reportMusicListen,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reportMusicListen",
  -0x224327e7, // #ddbcd819
  (w, v) => {
    w.id(-0x224327e7)
    W.writeInputDocument(w, v.id)
    w.int(v.listenedDuration)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.reportReaction */
export interface reportReaction {
  readonly peer: T.InputPeer
  readonly id: number
  readonly reactionPeer: T.InputPeer
}

/** https://core.telegram.org/method/messages.reportReaction */
export const reportReaction: M.Method<
  reportReaction,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reportReaction",
  0x3f64c076, // #3f64c076
  (w, v) => {
    w.id(0x3f64c076)
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    W.writeInputPeer(w, v.reactionPeer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED MSG_ID_INVALID PEER_ID_INVALID USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.reportReadMetrics */
export interface reportReadMetrics {
  readonly peer: T.InputPeer
  readonly metrics: ReadonlyArray<T.InputMessageReadMetric>
}

/** https://core.telegram.org/method/messages.reportReadMetrics */
export const reportReadMetrics: M.Method<
  reportReadMetrics,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reportReadMetrics",
  0x4067c5e6, // #4067c5e6
  (w, v) => {
    w.id(0x4067c5e6)
    W.writeInputPeer(w, v.peer)
    w.vector(v.metrics, W.writeInputMessageReadMetric)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.reportSpam */
export interface reportSpam {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/messages.reportSpam */
export const reportSpam: M.Method<
  reportSpam,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reportSpam",
  -0x30ea6d25, // #cf1592db
  (w, v) => {
    w.id(-0x30ea6d25)
    W.writeInputPeer(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.reportSponsoredMessage */
export interface reportSponsoredMessage {
  readonly randomId: Uint8Array
  readonly option: Uint8Array
}

/** https://core.telegram.org/method/messages.reportSponsoredMessage */
export const reportSponsoredMessage: M.Method<
  reportSponsoredMessage,
  T.ChannelsSponsoredMessageReportResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.reportSponsoredMessage",
  0x12cbf0c4, // #12cbf0c4
  (w, v) => {
    w.id(0x12cbf0c4)
    w.bytes(v.randomId)
    w.bytes(v.option)
  },
  R.readChannelsSponsoredMessageReportResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.requestAppWebView */
export interface requestAppWebView {
  readonly writeAllowed?: boolean | undefined
  readonly compact?: boolean | undefined
  readonly fullscreen?: boolean | undefined
  readonly peer: T.InputPeer
  readonly app: T.InputBotApp
  readonly startParam?: string | undefined
  readonly themeParams?: T.DataJSON | undefined
  readonly platform: string
}

/** https://core.telegram.org/method/messages.requestAppWebView */
export const requestAppWebView: M.Method<
  requestAppWebView,
  T.WebViewResult,
  | "BOT_APP_BOT_INVALID" | "BOT_APP_INVALID" | "BOT_APP_SHORTNAME_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "MSG_ID_INVALID" | "THEME_PARAMS_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.requestAppWebView",
  0x53618bce, // #53618bce
  (w, v) => {
    w.id(0x53618bce)
    w.id(
      (v.writeAllowed === true ? 1 : 0) |
      (v.compact === true ? 128 : 0) |
      (v.fullscreen === true ? 256 : 0) |
      (v.startParam === undefined ? 0 : 2) |
      (v.themeParams === undefined ? 0 : 4)
    )
    W.writeInputPeer(w, v.peer)
    W.writeInputBotApp(w, v.app)
    if (v.startParam !== undefined) w.string(v.startParam)
    if (v.themeParams !== undefined) W.writeDataJSON(w, v.themeParams)
    w.string(v.platform)
  },
  R.readWebViewResult,
  "BOT_APP_BOT_INVALID BOT_APP_INVALID BOT_APP_SHORTNAME_INVALID BUSINESS_CONNECTION_NOT_ALLOWED MSG_ID_INVALID " +
  "THEME_PARAMS_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.requestChatJoinWebView */
export interface requestChatJoinWebView {
  readonly queryId: bigint
  readonly themeParams?: T.DataJSON | undefined
  readonly platform: string
}

/** https://core.telegram.org/method/messages.requestChatJoinWebView */
export const requestChatJoinWebView: M.Method<requestChatJoinWebView, T.WebViewResult> = /* @__PURE__ */ M.make(
  "messages.requestChatJoinWebView",
  -0x45611987, // #ba9ee679
  (w, v) => {
    w.id(-0x45611987)
    w.id((v.themeParams === undefined ? 0 : 1))
    w.long(v.queryId)
    if (v.themeParams !== undefined) W.writeDataJSON(w, v.themeParams)
    w.string(v.platform)
  },
  R.readWebViewResult,
  "",
  "any"
)

/** https://core.telegram.org/method/messages.requestEncryption */
export interface requestEncryption {
  readonly userId: T.InputUser
  readonly randomId: number
  readonly gA: Uint8Array
}

/** https://core.telegram.org/method/messages.requestEncryption */
export const requestEncryption: M.Method<
  requestEncryption,
  T.EncryptedChat,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DH_G_A_INVALID" | "INPUT_USER_DEACTIVATED" | "RANDOM_ID_DUPLICATE"
  | "USER_ID_INVALID" | "USER_IS_BLOCKED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.requestEncryption",
  -0x09b250bd, // #f64daf43
  (w, v) => {
    w.id(-0x09b250bd)
    W.writeInputUser(w, v.userId)
    w.int(v.randomId)
    w.bytes(v.gA)
  },
  R.readEncryptedChat,
  "BUSINESS_CONNECTION_NOT_ALLOWED DH_G_A_INVALID INPUT_USER_DEACTIVATED RANDOM_ID_DUPLICATE USER_ID_INVALID " +
  "USER_IS_BLOCKED",
  "user"
)

/** https://core.telegram.org/method/messages.requestMainWebView */
export interface requestMainWebView {
  readonly compact?: boolean | undefined
  readonly fullscreen?: boolean | undefined
  readonly peer: T.InputPeer
  readonly bot: T.InputUser
  readonly startParam?: string | undefined
  readonly themeParams?: T.DataJSON | undefined
  readonly platform: string
}

/** https://core.telegram.org/method/messages.requestMainWebView */
export const requestMainWebView: M.Method<
  requestMainWebView,
  T.WebViewResult,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.requestMainWebView",
  -0x361fe185, // #c9e01e7b
  (w, v) => {
    w.id(-0x361fe185)
    w.id(
      (v.compact === true ? 128 : 0) |
      (v.fullscreen === true ? 256 : 0) |
      (v.startParam === undefined ? 0 : 2) |
      (v.themeParams === undefined ? 0 : 1)
    )
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.bot)
    if (v.startParam !== undefined) w.string(v.startParam)
    if (v.themeParams !== undefined) W.writeDataJSON(w, v.themeParams)
    w.string(v.platform)
  },
  R.readWebViewResult,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.requestSimpleWebView */
export interface requestSimpleWebView {
  readonly fromSwitchWebview?: boolean | undefined
  readonly fromSideMenu?: boolean | undefined
  readonly compact?: boolean | undefined
  readonly fullscreen?: boolean | undefined
  readonly bot: T.InputUser
  readonly url?: string | undefined
  readonly startParam?: string | undefined
  readonly themeParams?: T.DataJSON | undefined
  readonly platform: string
}

/** https://core.telegram.org/method/messages.requestSimpleWebView */
export const requestSimpleWebView: M.Method<
  requestSimpleWebView,
  T.WebViewResult,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "URL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.requestSimpleWebView",
  0x413a3e73, // #413a3e73
  (w, v) => {
    w.id(0x413a3e73)
    w.id(
      (v.fromSwitchWebview === true ? 2 : 0) |
      (v.fromSideMenu === true ? 4 : 0) |
      (v.compact === true ? 128 : 0) |
      (v.fullscreen === true ? 256 : 0) |
      (v.url === undefined ? 0 : 8) |
      (v.startParam === undefined ? 0 : 16) |
      (v.themeParams === undefined ? 0 : 1)
    )
    W.writeInputUser(w, v.bot)
    if (v.url !== undefined) w.string(v.url)
    if (v.startParam !== undefined) w.string(v.startParam)
    if (v.themeParams !== undefined) W.writeDataJSON(w, v.themeParams)
    w.string(v.platform)
  },
  R.readWebViewResult,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED URL_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.requestUrlAuth */
export interface requestUrlAuth {
  readonly peer?: T.InputPeer | undefined
  readonly msgId?: number | undefined
  readonly buttonId?: number | undefined
  readonly url?: string | undefined
  readonly inAppOrigin?: string | undefined
}

/** https://core.telegram.org/method/messages.requestUrlAuth */
export const requestUrlAuth: M.Method<
  requestUrlAuth,
  T.UrlAuthResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "OAUTH_REQUEST_INVALID" | "URL_EXPIRED" | "URL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.requestUrlAuth",
  -0x76b33664, // #894cc99c
  (w, v) => {
    const flags_1 = v.peer !== undefined || v.msgId !== undefined || v.buttonId !== undefined
    w.id(-0x76b33664)
    w.id((flags_1 ? 2 : 0) | (v.url === undefined ? 0 : 4) | (v.inAppOrigin === undefined ? 0 : 8))
    if (flags_1) W.writeInputPeer(w, v.peer ?? w.missing("messages.requestUrlAuth.peer"))
    if (flags_1) w.int(v.msgId ?? w.missing("messages.requestUrlAuth.msg_id"))
    if (flags_1) w.int(v.buttonId ?? w.missing("messages.requestUrlAuth.button_id"))
    if (v.url !== undefined) w.string(v.url)
    if (v.inAppOrigin !== undefined) w.string(v.inAppOrigin)
  },
  R.readUrlAuthResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED OAUTH_REQUEST_INVALID URL_EXPIRED URL_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.requestWebView */
export interface requestWebView {
  readonly fromBotMenu?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly compact?: boolean | undefined
  readonly fullscreen?: boolean | undefined
  readonly peer: T.InputPeer
  readonly bot: T.InputUser
  readonly url?: string | undefined
  readonly startParam?: string | undefined
  readonly themeParams?: T.DataJSON | undefined
  readonly platform: string
  readonly replyTo?: T.InputReplyTo | undefined
  readonly sendAs?: T.InputPeer | undefined
}

/** https://core.telegram.org/method/messages.requestWebView */
export const requestWebView: M.Method<
  requestWebView,
  T.WebViewResult,
  | "BOT_INVALID" | "BOT_WEBVIEW_DISABLED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_WRITE_FORBIDDEN"
  | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "PRIVACY_PREMIUM_REQUIRED"
  | "SEND_AS_PEER_INVALID" | "THEME_PARAMS_INVALID" | "URL_INVALID" | "YOU_BLOCKED_USER",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.requestWebView",
  0x269dc2c1, // #269dc2c1
  (w, v) => {
    w.id(0x269dc2c1)
    w.id(
      (v.fromBotMenu === true ? 16 : 0) |
      (v.silent === true ? 32 : 0) |
      (v.compact === true ? 128 : 0) |
      (v.fullscreen === true ? 256 : 0) |
      (v.url === undefined ? 0 : 2) |
      (v.startParam === undefined ? 0 : 8) |
      (v.themeParams === undefined ? 0 : 4) |
      (v.replyTo === undefined ? 0 : 1) |
      (v.sendAs === undefined ? 0 : 8192)
    )
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.bot)
    if (v.url !== undefined) w.string(v.url)
    if (v.startParam !== undefined) w.string(v.startParam)
    if (v.themeParams !== undefined) W.writeDataJSON(w, v.themeParams)
    w.string(v.platform)
    if (v.replyTo !== undefined) W.writeInputReplyTo(w, v.replyTo)
    if (v.sendAs !== undefined) W.writeInputPeer(w, v.sendAs)
  },
  R.readWebViewResult,
  "BOT_INVALID BOT_WEBVIEW_DISABLED BUSINESS_CONNECTION_NOT_ALLOWED CHAT_WRITE_FORBIDDEN INPUT_USER_DEACTIVATED " +
  "MSG_ID_INVALID PEER_ID_INVALID PRIVACY_PREMIUM_REQUIRED SEND_AS_PEER_INVALID THEME_PARAMS_INVALID " +
  "URL_INVALID YOU_BLOCKED_USER",
  "user"
)

/** https://core.telegram.org/method/messages.saveDefaultSendAs */
export interface saveDefaultSendAs {
  readonly peer: T.InputPeer
  readonly sendAs: T.InputPeer
}

/** https://core.telegram.org/method/messages.saveDefaultSendAs */
export const saveDefaultSendAs: M.Method<
  saveDefaultSendAs,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "PEER_ID_INVALID" | "SEND_AS_PEER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.saveDefaultSendAs",
  -0x3302206a, // #ccfddf96
  (w, v) => {
    w.id(-0x3302206a)
    W.writeInputPeer(w, v.peer)
    W.writeInputPeer(w, v.sendAs)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID PEER_ID_INVALID SEND_AS_PEER_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.saveDraft */
export interface saveDraft {
  readonly noWebpage?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly replyTo?: T.InputReplyTo | undefined
  readonly peer: T.InputPeer
  readonly message: string
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly media?: T.InputMedia | undefined
  readonly effect?: bigint | undefined
  readonly suggestedPost?: T.SuggestedPost | undefined
  readonly richMessage?: T.InputRichMessage | undefined
}

/** https://core.telegram.org/method/messages.saveDraft */
export const saveDraft: M.Method<
  saveDraft,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_WRITE_FORBIDDEN" | "ENTITY_BOUNDS_INVALID"
  | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.saveDraft",
  -0x52f05ea4, // #ad0fa15c
  (w, v) => {
    w.id(-0x52f05ea4)
    w.id(
      (v.noWebpage === true ? 2 : 0) |
      (v.invertMedia === true ? 64 : 0) |
      (v.replyTo === undefined ? 0 : 16) |
      (v.entities === undefined ? 0 : 8) |
      (v.media === undefined ? 0 : 32) |
      (v.effect === undefined ? 0 : 128) |
      (v.suggestedPost === undefined ? 0 : 256) |
      (v.richMessage === undefined ? 0 : 512)
    )
    if (v.replyTo !== undefined) W.writeInputReplyTo(w, v.replyTo)
    W.writeInputPeer(w, v.peer)
    w.string(v.message)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
    if (v.media !== undefined) W.writeInputMedia(w, v.media)
    if (v.effect !== undefined) w.long(v.effect)
    if (v.suggestedPost !== undefined) W.writeSuggestedPost(w, v.suggestedPost)
    if (v.richMessage !== undefined) W.writeInputRichMessage(w, v.richMessage)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN ENTITY_BOUNDS_INVALID " +
  "INPUT_USER_DEACTIVATED MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.saveGif */
export interface saveGif {
  readonly id: T.InputDocument
  readonly unsave: boolean
}

/** https://core.telegram.org/method/messages.saveGif */
export const saveGif: M.Method<
  saveGif,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GIF_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.saveGif",
  0x327a30cb, // #327a30cb
  (w, v) => {
    w.id(0x327a30cb)
    W.writeInputDocument(w, v.id)
    w.bool(v.unsave)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED GIF_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.savePreparedInlineMessage */
export interface savePreparedInlineMessage {
  readonly result: T.InputBotInlineResult
  readonly userId: T.InputUser
  readonly peerTypes?: ReadonlyArray<T.InlineQueryPeerType> | undefined
}

/** https://core.telegram.org/method/messages.savePreparedInlineMessage */
export const savePreparedInlineMessage: M.Method<
  savePreparedInlineMessage,
  T.MessagesBotPreparedInlineMessage,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "RESULT_ID_INVALID" | "SEND_MESSAGE_GAME_INVALID" | "USER_BOT_REQUIRED"
  | "USER_ID_INVALID",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.savePreparedInlineMessage",
  -0x0de080d1, // #f21f7f2f
  (w, v) => {
    w.id(-0x0de080d1)
    w.id((v.peerTypes === undefined ? 0 : 1))
    W.writeInputBotInlineResult(w, v.result)
    W.writeInputUser(w, v.userId)
    if (v.peerTypes !== undefined) w.vector(v.peerTypes, W.writeInlineQueryPeerType)
  },
  R.readMessagesBotPreparedInlineMessage,
  "BUSINESS_CONNECTION_NOT_ALLOWED RESULT_ID_INVALID SEND_MESSAGE_GAME_INVALID USER_BOT_REQUIRED " +
  "USER_ID_INVALID",
  "bot"
)

/** https://core.telegram.org/method/messages.saveRecentSticker */
export interface saveRecentSticker {
  readonly attached?: boolean | undefined
  readonly id: T.InputDocument
  readonly unsave: boolean
}

/** https://core.telegram.org/method/messages.saveRecentSticker */
export const saveRecentSticker: M.Method<
  saveRecentSticker,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.saveRecentSticker",
  0x392718f8, // #392718f8
  (w, v) => {
    w.id(0x392718f8)
    w.id((v.attached === true ? 1 : 0))
    W.writeInputDocument(w, v.id)
    w.bool(v.unsave)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.search */
export interface search {
  readonly peer: T.InputPeer
  readonly q: string
  readonly fromId?: T.InputPeer | undefined
  readonly savedPeerId?: T.InputPeer | undefined
  readonly savedReaction?: ReadonlyArray<T.Reaction> | undefined
  readonly topMsgId?: number | undefined
  readonly filter: T.MessagesFilter
  readonly minDate: number
  readonly maxDate: number
  readonly offsetId: number
  readonly addOffset: number
  readonly limit: number
  readonly maxId: number
  readonly minId: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.search */
export const search: M.Method<
  search,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_ID_INVALID" | "FROM_PEER_INVALID" | "INPUT_FILTER_INVALID" | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID"
  | "PEER_ID_INVALID" | "PEER_ID_NOT_SUPPORTED" | "SEARCH_QUERY_EMPTY" | "TAKEOUT_INVALID" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.search",
  0x29ee847a, // #29ee847a
  (w, v) => {
    w.id(0x29ee847a)
    w.id(
      (v.fromId === undefined ? 0 : 1) |
      (v.savedPeerId === undefined ? 0 : 4) |
      (v.savedReaction === undefined ? 0 : 8) |
      (v.topMsgId === undefined ? 0 : 2)
    )
    W.writeInputPeer(w, v.peer)
    w.string(v.q)
    if (v.fromId !== undefined) W.writeInputPeer(w, v.fromId)
    if (v.savedPeerId !== undefined) W.writeInputPeer(w, v.savedPeerId)
    if (v.savedReaction !== undefined) w.vector(v.savedReaction, W.writeReaction)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
    W.writeMessagesFilter(w, v.filter)
    w.int(v.minDate)
    w.int(v.maxDate)
    w.int(v.offsetId)
    w.int(v.addOffset)
    w.int(v.limit)
    w.int(v.maxId)
    w.int(v.minId)
    w.long(v.hash)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_ID_INVALID " +
  "FROM_PEER_INVALID INPUT_FILTER_INVALID INPUT_USER_DEACTIVATED MSG_ID_INVALID PEER_ID_INVALID " +
  "PEER_ID_NOT_SUPPORTED SEARCH_QUERY_EMPTY TAKEOUT_INVALID USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.searchCustomEmoji */
export interface searchCustomEmoji {
  readonly emoticon: string
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.searchCustomEmoji */
export const searchCustomEmoji: M.Method<
  searchCustomEmoji,
  T.EmojiList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMOTICON_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.searchCustomEmoji",
  0x2c11c0d7, // #2c11c0d7
  (w, v) => {
    w.id(0x2c11c0d7)
    w.string(v.emoticon)
    w.long(v.hash)
  },
  R.readEmojiList,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMOTICON_EMPTY",
  "user"
)

/** https://core.telegram.org/method/messages.searchEmojiStickerSets */
export interface searchEmojiStickerSets {
  readonly excludeFeatured?: boolean | undefined
  readonly q: string
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.searchEmojiStickerSets */
export const searchEmojiStickerSets: M.Method<
  searchEmojiStickerSets,
  T.MessagesFoundStickerSets,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.searchEmojiStickerSets",
  -0x6d4bb6b4, // #92b4494c
  (w, v) => {
    w.id(-0x6d4bb6b4)
    w.id((v.excludeFeatured === true ? 1 : 0))
    w.string(v.q)
    w.long(v.hash)
  },
  R.readMessagesFoundStickerSets,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.searchGlobal */
export interface searchGlobal {
  readonly broadcastsOnly?: boolean | undefined
  readonly groupsOnly?: boolean | undefined
  readonly usersOnly?: boolean | undefined
  readonly folderId?: number | undefined
  readonly community?: T.InputChannel | undefined
  readonly q: string
  readonly filter: T.MessagesFilter
  readonly minDate: number
  readonly maxDate: number
  readonly offsetRate: number
  readonly offsetPeer: T.InputPeer
  readonly offsetId: number
  readonly limit: number
}

/** https://core.telegram.org/method/messages.searchGlobal */
export const searchGlobal: M.Method<
  searchGlobal,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FOLDER_ID_INVALID" | "INPUT_FILTER_INVALID" | "SEARCH_QUERY_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.searchGlobal",
  0x6126a43c, // #6126a43c
  (w, v) => {
    w.id(0x6126a43c)
    w.id(
      (v.broadcastsOnly === true ? 2 : 0) |
      (v.groupsOnly === true ? 4 : 0) |
      (v.usersOnly === true ? 8 : 0) |
      (v.folderId === undefined ? 0 : 1) |
      (v.community === undefined ? 0 : 16)
    )
    if (v.folderId !== undefined) w.int(v.folderId)
    if (v.community !== undefined) W.writeInputChannel(w, v.community)
    w.string(v.q)
    W.writeMessagesFilter(w, v.filter)
    w.int(v.minDate)
    w.int(v.maxDate)
    w.int(v.offsetRate)
    W.writeInputPeer(w, v.offsetPeer)
    w.int(v.offsetId)
    w.int(v.limit)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED FOLDER_ID_INVALID INPUT_FILTER_INVALID SEARCH_QUERY_EMPTY",
  "user"
)

/** https://core.telegram.org/method/messages.searchSentMedia */
export interface searchSentMedia {
  readonly q: string
  readonly filter: T.MessagesFilter
  readonly limit: number
}

/** https://core.telegram.org/method/messages.searchSentMedia */
export const searchSentMedia: M.Method<
  searchSentMedia,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILTER_NOT_SUPPORTED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.searchSentMedia",
  0x107e31a0, // #107e31a0
  (w, v) => {
    w.id(0x107e31a0)
    w.string(v.q)
    W.writeMessagesFilter(w, v.filter)
    w.int(v.limit)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILTER_NOT_SUPPORTED",
  "user"
)

/** https://core.telegram.org/method/messages.searchStickerSets */
export interface searchStickerSets {
  readonly excludeFeatured?: boolean | undefined
  readonly q: string
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.searchStickerSets */
export const searchStickerSets: M.Method<
  searchStickerSets,
  T.MessagesFoundStickerSets,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.searchStickerSets",
  0x35705b8a, // #35705b8a
  (w, v) => {
    w.id(0x35705b8a)
    w.id((v.excludeFeatured === true ? 1 : 0))
    w.string(v.q)
    w.long(v.hash)
  },
  R.readMessagesFoundStickerSets,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.searchStickers */
export interface searchStickers {
  readonly emojis?: boolean | undefined
  readonly q: string
  readonly emoticon: string
  readonly langCode: ReadonlyArray<string>
  readonly offset: number
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/messages.searchStickers */
export const searchStickers: M.Method<
  searchStickers,
  T.MessagesFoundStickers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.searchStickers",
  0x29b1c66a, // #29b1c66a
  (w, v) => {
    w.id(0x29b1c66a)
    w.id((v.emojis === true ? 1 : 0))
    w.string(v.q)
    w.string(v.emoticon)
    w.vector(v.langCode, W.writeString)
    w.int(v.offset)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readMessagesFoundStickers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.sendBotRequestedPeer */
export interface sendBotRequestedPeer {
  readonly peer: T.InputPeer
  readonly msgId?: number | undefined
  readonly webappReqId?: string | undefined
  readonly buttonId: number
  readonly requestedPeers: ReadonlyArray<T.InputPeer>
}

/** https://core.telegram.org/method/messages.sendBotRequestedPeer */
export const sendBotRequestedPeer: M.Method<
  sendBotRequestedPeer,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendBotRequestedPeer",
  0x6c5cf2a7, // #6c5cf2a7
  (w, v) => {
    w.id(0x6c5cf2a7)
    w.id((v.msgId === undefined ? 0 : 1) | (v.webappReqId === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    if (v.msgId !== undefined) w.int(v.msgId)
    if (v.webappReqId !== undefined) w.string(v.webappReqId)
    w.int(v.buttonId)
    w.vector(v.requestedPeers, W.writeInputPeer)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.sendEncrypted */
export interface sendEncrypted {
  readonly silent?: boolean | undefined
  readonly peer: T.InputEncryptedChat
  readonly randomId: bigint
  readonly data: Uint8Array
}

/** https://core.telegram.org/method/messages.sendEncrypted */
export const sendEncrypted: M.Method<
  sendEncrypted,
  T.MessagesSentEncryptedMessage,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "DATA_INVALID" | "DATA_TOO_LONG" | "ENCRYPTION_DECLINED"
  | "MSG_WAIT_FAILED" | "USER_IS_BLOCKED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendEncrypted",
  0x44fa7a15, // #44fa7a15
  (w, v) => {
    w.id(0x44fa7a15)
    w.id((v.silent === true ? 1 : 0))
    W.writeInputEncryptedChat(w, v.peer)
    w.long(v.randomId)
    w.bytes(v.data)
  },
  R.readMessagesSentEncryptedMessage,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID DATA_INVALID DATA_TOO_LONG ENCRYPTION_DECLINED " +
  "MSG_WAIT_FAILED USER_IS_BLOCKED",
  "user"
)

/** https://core.telegram.org/method/messages.sendEncryptedFile */
export interface sendEncryptedFile {
  readonly silent?: boolean | undefined
  readonly peer: T.InputEncryptedChat
  readonly randomId: bigint
  readonly data: Uint8Array
  readonly file: T.InputEncryptedFile
}

/** https://core.telegram.org/method/messages.sendEncryptedFile */
export const sendEncryptedFile: M.Method<
  sendEncryptedFile,
  T.MessagesSentEncryptedMessage,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "DATA_TOO_LONG" | "ENCRYPTION_DECLINED" | "FILE_EMTPY"
  | "MD5_CHECKSUM_INVALID" | "MSG_WAIT_FAILED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendEncryptedFile",
  0x5559481d, // #5559481d
  (w, v) => {
    w.id(0x5559481d)
    w.id((v.silent === true ? 1 : 0))
    W.writeInputEncryptedChat(w, v.peer)
    w.long(v.randomId)
    w.bytes(v.data)
    W.writeInputEncryptedFile(w, v.file)
  },
  R.readMessagesSentEncryptedMessage,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID DATA_TOO_LONG ENCRYPTION_DECLINED FILE_EMTPY " +
  "MD5_CHECKSUM_INVALID MSG_WAIT_FAILED",
  "user"
)

/** https://core.telegram.org/method/messages.sendEncryptedService */
export interface sendEncryptedService {
  readonly peer: T.InputEncryptedChat
  readonly randomId: bigint
  readonly data: Uint8Array
}

/** https://core.telegram.org/method/messages.sendEncryptedService */
export const sendEncryptedService: M.Method<
  sendEncryptedService,
  T.MessagesSentEncryptedMessage,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID" | "DATA_INVALID" | "DATA_TOO_LONG" | "ENCRYPTION_DECLINED"
  | "ENCRYPTION_ID_INVALID" | "MSG_WAIT_FAILED" | "USER_DELETED" | "USER_IS_BLOCKED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendEncryptedService",
  0x32d439a4, // #32d439a4
  (w, v) => {
    w.id(0x32d439a4)
    W.writeInputEncryptedChat(w, v.peer)
    w.long(v.randomId)
    w.bytes(v.data)
  },
  R.readMessagesSentEncryptedMessage,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID DATA_INVALID DATA_TOO_LONG ENCRYPTION_DECLINED " +
  "ENCRYPTION_ID_INVALID MSG_WAIT_FAILED USER_DELETED USER_IS_BLOCKED",
  "user"
)

/** https://core.telegram.org/method/messages.sendInlineBotResult */
export interface sendInlineBotResult {
  readonly silent?: boolean | undefined
  readonly background?: boolean | undefined
  readonly clearDraft?: boolean | undefined
  readonly hideVia?: boolean | undefined
  readonly peer: T.InputPeer
  readonly replyTo?: T.InputReplyTo | undefined
  readonly randomId: bigint
  readonly queryId: bigint
  readonly id: string
  readonly scheduleDate?: number | undefined
  readonly sendAs?: T.InputPeer | undefined
  readonly quickReplyShortcut?: T.InputQuickReplyShortcut | undefined
  readonly allowPaidStars?: bigint | undefined
}

/** https://core.telegram.org/method/messages.sendInlineBotResult */
export const sendInlineBotResult: M.Method<
  sendInlineBotResult,
  T.Updates,
  | "ALLOW_PAYMENT_REQUIRED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_GUEST_SEND_FORBIDDEN" | "CHAT_RESTRICTED" | "CHAT_SEND_AUDIOS_FORBIDDEN"
  | "CHAT_SEND_GAME_FORBIDDEN" | "CHAT_SEND_GIFS_FORBIDDEN" | "CHAT_SEND_INLINE_FORBIDDEN"
  | "CHAT_SEND_MEDIA_FORBIDDEN" | "CHAT_SEND_PHOTOS_FORBIDDEN" | "CHAT_SEND_PLAIN_FORBIDDEN"
  | "CHAT_SEND_STICKERS_FORBIDDEN" | "CHAT_SEND_VOICES_FORBIDDEN" | "CHAT_WRITE_FORBIDDEN" | "ENTITY_BOUNDS_INVALID"
  | "INLINE_RESULT_EXPIRED" | "INPUT_USER_DEACTIVATED" | "MEDIA_EMPTY" | "MSG_ID_INVALID" | "PEER_ID_INVALID"
  | "PRIVACY_PREMIUM_REQUIRED" | "QUERY_ID_EMPTY" | "QUICK_REPLIES_TOO_MUCH" | "RANDOM_ID_DUPLICATE"
  | "REPLY_MESSAGES_TOO_MUCH" | "RESULT_ID_EMPTY" | "RESULT_ID_INVALID" | "SCHEDULE_DATE_TOO_LATE"
  | "SCHEDULE_TOO_MUCH" | "SEND_AS_PEER_INVALID" | "SEND_MEDIA_INVALID" | "SLOWMODE_WAIT" | "TOPIC_DELETED"
  | "USER_BANNED_IN_CHANNEL" | "VOICE_MESSAGES_FORBIDDEN" | "WEBPAGE_CURL_FAILED" | "WEBPAGE_MEDIA_EMPTY"
  | "YOU_BLOCKED_USER",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendInlineBotResult",
  -0x3f3089ba, // #c0cf7646
  (w, v) => {
    w.id(-0x3f3089ba)
    w.id(
      (v.silent === true ? 32 : 0) |
      (v.background === true ? 64 : 0) |
      (v.clearDraft === true ? 128 : 0) |
      (v.hideVia === true ? 2048 : 0) |
      (v.replyTo === undefined ? 0 : 1) |
      (v.scheduleDate === undefined ? 0 : 1024) |
      (v.sendAs === undefined ? 0 : 8192) |
      (v.quickReplyShortcut === undefined ? 0 : 131072) |
      (v.allowPaidStars === undefined ? 0 : 2097152)
    )
    W.writeInputPeer(w, v.peer)
    if (v.replyTo !== undefined) W.writeInputReplyTo(w, v.replyTo)
    w.long(v.randomId)
    w.long(v.queryId)
    w.string(v.id)
    if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
    if (v.sendAs !== undefined) W.writeInputPeer(w, v.sendAs)
    if (v.quickReplyShortcut !== undefined) W.writeInputQuickReplyShortcut(w, v.quickReplyShortcut)
    if (v.allowPaidStars !== undefined) w.long(v.allowPaidStars)
  },
  R.readUpdates,
  "ALLOW_PAYMENT_REQUIRED BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED " +
  "CHAT_GUEST_SEND_FORBIDDEN CHAT_RESTRICTED CHAT_SEND_AUDIOS_FORBIDDEN CHAT_SEND_GAME_FORBIDDEN " +
  "CHAT_SEND_GIFS_FORBIDDEN CHAT_SEND_INLINE_FORBIDDEN CHAT_SEND_MEDIA_FORBIDDEN CHAT_SEND_PHOTOS_FORBIDDEN " +
  "CHAT_SEND_PLAIN_FORBIDDEN CHAT_SEND_STICKERS_FORBIDDEN CHAT_SEND_VOICES_FORBIDDEN CHAT_WRITE_FORBIDDEN " +
  "ENTITY_BOUNDS_INVALID INLINE_RESULT_EXPIRED INPUT_USER_DEACTIVATED MEDIA_EMPTY MSG_ID_INVALID " +
  "PEER_ID_INVALID PRIVACY_PREMIUM_REQUIRED QUERY_ID_EMPTY QUICK_REPLIES_TOO_MUCH RANDOM_ID_DUPLICATE " +
  "REPLY_MESSAGES_TOO_MUCH RESULT_ID_EMPTY RESULT_ID_INVALID SCHEDULE_DATE_TOO_LATE SCHEDULE_TOO_MUCH " +
  "SEND_AS_PEER_INVALID SEND_MEDIA_INVALID SLOWMODE_WAIT TOPIC_DELETED USER_BANNED_IN_CHANNEL " +
  "VOICE_MESSAGES_FORBIDDEN WEBPAGE_CURL_FAILED WEBPAGE_MEDIA_EMPTY YOU_BLOCKED_USER",
  "user"
)

/** https://core.telegram.org/method/messages.sendMedia */
export interface sendMedia {
  readonly silent?: boolean | undefined
  readonly background?: boolean | undefined
  readonly clearDraft?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly updateStickersetsOrder?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly allowPaidFloodskip?: boolean | undefined
  readonly peer: T.InputPeer
  readonly replyTo?: T.InputReplyTo | undefined
  readonly media: T.InputMedia
  readonly message: string
  readonly randomId: bigint
  readonly replyMarkup?: T.ReplyMarkup | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly scheduleDate?: number | undefined
  readonly scheduleRepeatPeriod?: number | undefined
  readonly sendAs?: T.InputPeer | undefined
  readonly quickReplyShortcut?: T.InputQuickReplyShortcut | undefined
  readonly effect?: bigint | undefined
  readonly allowPaidStars?: bigint | undefined
  readonly suggestedPost?: T.SuggestedPost | undefined
}

/** https://core.telegram.org/method/messages.sendMedia */
export const sendMedia: M.Method<
  sendMedia,
  T.Updates,
  | "ALLOW_PAYMENT_REQUIRED" | "BOT_GAMES_DISABLED" | "BOT_PAYMENTS_DISABLED" | "BROADCAST_PUBLIC_VOTERS_FORBIDDEN"
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "BUSINESS_PEER_INVALID"
  | "BUSINESS_PEER_USAGE_MISSING" | "BUTTON_COPY_TEXT_INVALID" | "BUTTON_DATA_INVALID" | "BUTTON_POS_INVALID"
  | "BUTTON_TYPE_INVALID" | "BUTTON_URL_INVALID" | "BUTTON_USER_PRIVACY_RESTRICTED" | "CHANNEL_INVALID"
  | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED" | "CHAT_FORWARDS_RESTRICTED" | "CHAT_GUEST_SEND_FORBIDDEN"
  | "CHAT_RESTRICTED" | "CHAT_SEND_AUDIOS_FORBIDDEN" | "CHAT_SEND_DOCS_FORBIDDEN" | "CHAT_SEND_GIFS_FORBIDDEN"
  | "CHAT_SEND_MEDIA_FORBIDDEN" | "CHAT_SEND_PHOTOS_FORBIDDEN" | "CHAT_SEND_PLAIN_FORBIDDEN"
  | "CHAT_SEND_POLL_FORBIDDEN" | "CHAT_SEND_ROUNDVIDEOS_FORBIDDEN" | "CHAT_SEND_STICKERS_FORBIDDEN"
  | "CHAT_SEND_VIDEOS_FORBIDDEN" | "CHAT_SEND_VOICES_FORBIDDEN" | "CHAT_WRITE_FORBIDDEN"
  | "CURRENCY_TOTAL_AMOUNT_INVALID" | "DOCUMENT_INVALID" | "EFFECT_CHAT_INVALID" | "EFFECT_ID_INVALID"
  | "EMOTICON_INVALID" | "ENTITY_BOUNDS_INVALID" | "EXTENDED_MEDIA_AMOUNT_INVALID" | "EXTENDED_MEDIA_EMPTY"
  | "EXTENDED_MEDIA_INVALID" | "EXTENDED_MEDIA_PEER_INVALID" | "EXTERNAL_URL_INVALID" | "FILE_PARTS_INVALID"
  | "FILE_PART_LENGTH_INVALID" | "FILE_REFERENCE_EMPTY" | "FILE_REFERENCE_EXPIRED" | "GAME_BOT_INVALID"
  | "IMAGE_PROCESS_FAILED" | "INPUT_FILE_INVALID" | "INPUT_USER_DEACTIVATED" | "INVOICE_PAYLOAD_INVALID"
  | "MD5_CHECKSUM_INVALID" | "MEDIA_CAPTION_TOO_LONG" | "MEDIA_EMPTY" | "MEDIA_FILE_INVALID" | "MEDIA_INVALID"
  | "MESSAGE_EMPTY" | "MESSAGE_TOO_LONG" | "MSG_ID_INVALID" | "PAYMENT_PROVIDER_INVALID" | "PEER_ID_INVALID"
  | "PHOTO_EXT_INVALID" | "PHOTO_INVALID_DIMENSIONS" | "PHOTO_SAVE_FILE_INVALID" | "POLL_ANSWERS_INVALID"
  | "POLL_ANSWER_INVALID" | "POLL_OPTION_DUPLICATE" | "POLL_OPTION_INVALID" | "POLL_QUESTION_INVALID"
  | "PREMIUM_ACCOUNT_REQUIRED" | "PRIVACY_PREMIUM_REQUIRED" | "QUICK_REPLIES_BOT_NOT_ALLOWED"
  | "QUICK_REPLIES_TOO_MUCH" | "QUIZ_CORRECT_ANSWERS_EMPTY" | "QUIZ_CORRECT_ANSWERS_TOO_MUCH"
  | "QUIZ_CORRECT_ANSWER_INVALID" | "QUIZ_MULTIPLE_INVALID" | "RANDOM_ID_DUPLICATE" | "REPLY_MARKUP_BUY_EMPTY"
  | "REPLY_MARKUP_GAME_EMPTY" | "REPLY_MARKUP_INVALID" | "REPLY_MARKUP_TOO_LONG" | "REPLY_MESSAGES_TOO_MUCH"
  | "REPLY_MESSAGE_ID_INVALID" | "REPLY_TO_MONOFORUM_PEER_INVALID" | "SCHEDULE_BOT_NOT_ALLOWED"
  | "SCHEDULE_DATE_TOO_LATE" | "SCHEDULE_TOO_MUCH" | "SEND_AS_PEER_INVALID" | "SLOWMODE_WAIT"
  | "STARS_INVOICE_INVALID" | "STORY_ID_INVALID" | "SUBSCRIPTION_EXPORT_MISSING" | "SUGGESTED_POST_PEER_INVALID"
  | "TERMS_URL_INVALID" | "TODO_ITEMS_EMPTY" | "TODO_ITEMS_TOO_MUCH" | "TODO_ITEM_DUPLICATE" | "TOPIC_CLOSED"
  | "TOPIC_DELETED" | "TTL_MEDIA_INVALID" | "USER_BANNED_IN_CHANNEL" | "USER_BOT_TO_BOT_DISABLED"
  | "USER_IS_BLOCKED" | "USER_IS_BOT" | "VIDEO_CONTENT_TYPE_INVALID" | "VOICE_MESSAGES_FORBIDDEN"
  | "WEBDOCUMENT_MIME_INVALID" | "WEBPAGE_CURL_FAILED" | "WEBPAGE_MEDIA_EMPTY" | "WEBPAGE_NOT_FOUND"
  | "WEBPAGE_URL_INVALID" | "YOU_BLOCKED_USER"
> = /* @__PURE__ */ M.make(
  "messages.sendMedia",
  0x0330e77f, // #0330e77f
  (w, v) => {
    w.id(0x0330e77f)
    w.id(
      (v.silent === true ? 32 : 0) |
      (v.background === true ? 64 : 0) |
      (v.clearDraft === true ? 128 : 0) |
      (v.noforwards === true ? 16384 : 0) |
      (v.updateStickersetsOrder === true ? 32768 : 0) |
      (v.invertMedia === true ? 65536 : 0) |
      (v.allowPaidFloodskip === true ? 524288 : 0) |
      (v.replyTo === undefined ? 0 : 1) |
      (v.replyMarkup === undefined ? 0 : 4) |
      (v.entities === undefined ? 0 : 8) |
      (v.scheduleDate === undefined ? 0 : 1024) |
      (v.scheduleRepeatPeriod === undefined ? 0 : 16777216) |
      (v.sendAs === undefined ? 0 : 8192) |
      (v.quickReplyShortcut === undefined ? 0 : 131072) |
      (v.effect === undefined ? 0 : 262144) |
      (v.allowPaidStars === undefined ? 0 : 2097152) |
      (v.suggestedPost === undefined ? 0 : 4194304)
    )
    W.writeInputPeer(w, v.peer)
    if (v.replyTo !== undefined) W.writeInputReplyTo(w, v.replyTo)
    W.writeInputMedia(w, v.media)
    w.string(v.message)
    w.long(v.randomId)
    if (v.replyMarkup !== undefined) W.writeReplyMarkup(w, v.replyMarkup)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
    if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
    if (v.scheduleRepeatPeriod !== undefined) w.int(v.scheduleRepeatPeriod)
    if (v.sendAs !== undefined) W.writeInputPeer(w, v.sendAs)
    if (v.quickReplyShortcut !== undefined) W.writeInputQuickReplyShortcut(w, v.quickReplyShortcut)
    if (v.effect !== undefined) w.long(v.effect)
    if (v.allowPaidStars !== undefined) w.long(v.allowPaidStars)
    if (v.suggestedPost !== undefined) W.writeSuggestedPost(w, v.suggestedPost)
  },
  R.readUpdates,
  "ALLOW_PAYMENT_REQUIRED BOT_GAMES_DISABLED BOT_PAYMENTS_DISABLED BROADCAST_PUBLIC_VOTERS_FORBIDDEN " +
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED BUSINESS_PEER_INVALID " +
  "BUSINESS_PEER_USAGE_MISSING BUTTON_COPY_TEXT_INVALID BUTTON_DATA_INVALID BUTTON_POS_INVALID " +
  "BUTTON_TYPE_INVALID BUTTON_URL_INVALID BUTTON_USER_PRIVACY_RESTRICTED CHANNEL_INVALID CHANNEL_PRIVATE " +
  "CHAT_ADMIN_REQUIRED CHAT_FORWARDS_RESTRICTED CHAT_GUEST_SEND_FORBIDDEN CHAT_RESTRICTED " +
  "CHAT_SEND_AUDIOS_FORBIDDEN CHAT_SEND_DOCS_FORBIDDEN CHAT_SEND_GIFS_FORBIDDEN CHAT_SEND_MEDIA_FORBIDDEN " +
  "CHAT_SEND_PHOTOS_FORBIDDEN CHAT_SEND_PLAIN_FORBIDDEN CHAT_SEND_POLL_FORBIDDEN " +
  "CHAT_SEND_ROUNDVIDEOS_FORBIDDEN CHAT_SEND_STICKERS_FORBIDDEN CHAT_SEND_VIDEOS_FORBIDDEN " +
  "CHAT_SEND_VOICES_FORBIDDEN CHAT_WRITE_FORBIDDEN CURRENCY_TOTAL_AMOUNT_INVALID DOCUMENT_INVALID " +
  "EFFECT_CHAT_INVALID EFFECT_ID_INVALID EMOTICON_INVALID ENTITY_BOUNDS_INVALID EXTENDED_MEDIA_AMOUNT_INVALID " +
  "EXTENDED_MEDIA_EMPTY EXTENDED_MEDIA_INVALID EXTENDED_MEDIA_PEER_INVALID EXTERNAL_URL_INVALID " +
  "FILE_PARTS_INVALID FILE_PART_LENGTH_INVALID FILE_REFERENCE_EMPTY FILE_REFERENCE_EXPIRED GAME_BOT_INVALID " +
  "IMAGE_PROCESS_FAILED INPUT_FILE_INVALID INPUT_USER_DEACTIVATED INVOICE_PAYLOAD_INVALID MD5_CHECKSUM_INVALID " +
  "MEDIA_CAPTION_TOO_LONG MEDIA_EMPTY MEDIA_FILE_INVALID MEDIA_INVALID MESSAGE_EMPTY MESSAGE_TOO_LONG " +
  "MSG_ID_INVALID PAYMENT_PROVIDER_INVALID PEER_ID_INVALID PHOTO_EXT_INVALID PHOTO_INVALID_DIMENSIONS " +
  "PHOTO_SAVE_FILE_INVALID POLL_ANSWERS_INVALID POLL_ANSWER_INVALID POLL_OPTION_DUPLICATE POLL_OPTION_INVALID " +
  "POLL_QUESTION_INVALID PREMIUM_ACCOUNT_REQUIRED PRIVACY_PREMIUM_REQUIRED QUICK_REPLIES_BOT_NOT_ALLOWED " +
  "QUICK_REPLIES_TOO_MUCH QUIZ_CORRECT_ANSWERS_EMPTY QUIZ_CORRECT_ANSWERS_TOO_MUCH QUIZ_CORRECT_ANSWER_INVALID " +
  "QUIZ_MULTIPLE_INVALID RANDOM_ID_DUPLICATE REPLY_MARKUP_BUY_EMPTY REPLY_MARKUP_GAME_EMPTY " +
  "REPLY_MARKUP_INVALID REPLY_MARKUP_TOO_LONG REPLY_MESSAGES_TOO_MUCH REPLY_MESSAGE_ID_INVALID " +
  "REPLY_TO_MONOFORUM_PEER_INVALID SCHEDULE_BOT_NOT_ALLOWED SCHEDULE_DATE_TOO_LATE SCHEDULE_TOO_MUCH " +
  "SEND_AS_PEER_INVALID SLOWMODE_WAIT STARS_INVOICE_INVALID STORY_ID_INVALID SUBSCRIPTION_EXPORT_MISSING " +
  "SUGGESTED_POST_PEER_INVALID TERMS_URL_INVALID TODO_ITEMS_EMPTY TODO_ITEMS_TOO_MUCH TODO_ITEM_DUPLICATE " +
  "TOPIC_CLOSED TOPIC_DELETED TTL_MEDIA_INVALID USER_BANNED_IN_CHANNEL USER_BOT_TO_BOT_DISABLED USER_IS_BLOCKED " +
  "USER_IS_BOT VIDEO_CONTENT_TYPE_INVALID VOICE_MESSAGES_FORBIDDEN WEBDOCUMENT_MIME_INVALID WEBPAGE_CURL_FAILED " +
  "WEBPAGE_MEDIA_EMPTY WEBPAGE_NOT_FOUND WEBPAGE_URL_INVALID YOU_BLOCKED_USER",
  "any"
)

/** https://core.telegram.org/method/messages.sendMessage */
export interface sendMessage {
  readonly noWebpage?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly background?: boolean | undefined
  readonly clearDraft?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly updateStickersetsOrder?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly allowPaidFloodskip?: boolean | undefined
  readonly peer: T.InputPeer
  readonly replyTo?: T.InputReplyTo | undefined
  readonly message: string
  readonly randomId: bigint
  readonly replyMarkup?: T.ReplyMarkup | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly scheduleDate?: number | undefined
  readonly scheduleRepeatPeriod?: number | undefined
  readonly sendAs?: T.InputPeer | undefined
  readonly quickReplyShortcut?: T.InputQuickReplyShortcut | undefined
  readonly effect?: bigint | undefined
  readonly allowPaidStars?: bigint | undefined
  readonly suggestedPost?: T.SuggestedPost | undefined
  readonly richMessage?: T.InputRichMessage | undefined
}

/** https://core.telegram.org/method/messages.sendMessage */
export const sendMessage: M.Method<
  sendMessage,
  T.Updates,
  | "ADMIN_RIGHTS_EMPTY" | "ALLOW_PAYMENT_REQUIRED" | "BALANCE_TOO_LOW" | "BOT_DOMAIN_INVALID" | "BOT_INVALID"
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "BUSINESS_PEER_INVALID"
  | "BUSINESS_PEER_USAGE_MISSING" | "BUTTON_COPY_TEXT_INVALID" | "BUTTON_DATA_INVALID" | "BUTTON_ID_INVALID"
  | "BUTTON_TYPE_INVALID" | "BUTTON_URL_INVALID" | "BUTTON_USER_INVALID" | "BUTTON_USER_PRIVACY_RESTRICTED"
  | "CHANNEL_INVALID" | "CHANNEL_MONOFORUM_UNSUPPORTED" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_FORWARDS_RESTRICTED" | "CHAT_GUEST_SEND_FORBIDDEN" | "CHAT_ID_INVALID" | "CHAT_RESTRICTED"
  | "CHAT_SEND_PLAIN_FORBIDDEN" | "CHAT_WRITE_FORBIDDEN" | "DOCUMENT_INVALID" | "EFFECT_CHAT_INVALID"
  | "ENCRYPTION_DECLINED" | "ENTITIES_TOO_LONG" | "ENTITY_BOUNDS_INVALID" | "ENTITY_DATE_FORMAT_INVALID"
  | "ENTITY_DATE_INVALID" | "ENTITY_DATE_TOO_LONG" | "ENTITY_MENTION_USER_INVALID" | "FROM_MESSAGE_BOT_DISABLED"
  | "INPUT_USER_DEACTIVATED" | "MESSAGE_EMPTY" | "MESSAGE_TOO_LONG" | "MSG_ID_INVALID" | "MSG_WAIT_FAILED"
  | "PAYMENT_UNSUPPORTED" | "PEER_ID_INVALID" | "PEER_TYPES_INVALID" | "PINNED_DIALOGS_TOO_MUCH"
  | "POLL_OPTION_INVALID" | "PREMIUM_ACCOUNT_REQUIRED" | "PRIVACY_PREMIUM_REQUIRED"
  | "QUICK_REPLIES_BOT_NOT_ALLOWED" | "QUICK_REPLIES_TOO_MUCH" | "QUOTE_TEXT_INVALID" | "RANDOM_ID_DUPLICATE"
  | "RANDOM_ID_EMPTY" | "REPLY_MARKUP_INVALID" | "REPLY_MARKUP_TOO_LONG" | "REPLY_MESSAGES_TOO_MUCH"
  | "REPLY_MESSAGE_ID_INVALID" | "REPLY_TO_INVALID" | "REPLY_TO_MONOFORUM_PEER_INVALID" | "REPLY_TO_USER_INVALID"
  | "SCHEDULE_BOT_NOT_ALLOWED" | "SCHEDULE_DATE_TOO_LATE" | "SCHEDULE_STATUS_PRIVATE" | "SCHEDULE_TOO_MUCH"
  | "SEND_AS_PEER_INVALID" | "SLOWMODE_WAIT" | "STORIES_NEVER_CREATED" | "STORY_ID_INVALID"
  | "SUGGESTED_POST_AMOUNT_INVALID" | "SUGGESTED_POST_PEER_INVALID" | "TOPIC_CLOSED" | "TOPIC_DELETED"
  | "USER_BANNED_IN_CHANNEL" | "USER_BOT_TO_BOT_DISABLED" | "USER_IS_BLOCKED" | "USER_IS_BOT"
  | "WC_CONVERT_URL_INVALID" | "YOU_BLOCKED_USER"
> = /* @__PURE__ */ M.make(
  "messages.sendMessage",
  -0x010b709e, // #fef48f62
  (w, v) => {
    w.id(-0x010b709e)
    w.id(
      (v.noWebpage === true ? 2 : 0) |
      (v.silent === true ? 32 : 0) |
      (v.background === true ? 64 : 0) |
      (v.clearDraft === true ? 128 : 0) |
      (v.noforwards === true ? 16384 : 0) |
      (v.updateStickersetsOrder === true ? 32768 : 0) |
      (v.invertMedia === true ? 65536 : 0) |
      (v.allowPaidFloodskip === true ? 524288 : 0) |
      (v.replyTo === undefined ? 0 : 1) |
      (v.replyMarkup === undefined ? 0 : 4) |
      (v.entities === undefined ? 0 : 8) |
      (v.scheduleDate === undefined ? 0 : 1024) |
      (v.scheduleRepeatPeriod === undefined ? 0 : 16777216) |
      (v.sendAs === undefined ? 0 : 8192) |
      (v.quickReplyShortcut === undefined ? 0 : 131072) |
      (v.effect === undefined ? 0 : 262144) |
      (v.allowPaidStars === undefined ? 0 : 2097152) |
      (v.suggestedPost === undefined ? 0 : 4194304) |
      (v.richMessage === undefined ? 0 : 8388608)
    )
    W.writeInputPeer(w, v.peer)
    if (v.replyTo !== undefined) W.writeInputReplyTo(w, v.replyTo)
    w.string(v.message)
    w.long(v.randomId)
    if (v.replyMarkup !== undefined) W.writeReplyMarkup(w, v.replyMarkup)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
    if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
    if (v.scheduleRepeatPeriod !== undefined) w.int(v.scheduleRepeatPeriod)
    if (v.sendAs !== undefined) W.writeInputPeer(w, v.sendAs)
    if (v.quickReplyShortcut !== undefined) W.writeInputQuickReplyShortcut(w, v.quickReplyShortcut)
    if (v.effect !== undefined) w.long(v.effect)
    if (v.allowPaidStars !== undefined) w.long(v.allowPaidStars)
    if (v.suggestedPost !== undefined) W.writeSuggestedPost(w, v.suggestedPost)
    if (v.richMessage !== undefined) W.writeInputRichMessage(w, v.richMessage)
  },
  R.readUpdates,
  "ADMIN_RIGHTS_EMPTY ALLOW_PAYMENT_REQUIRED BALANCE_TOO_LOW BOT_DOMAIN_INVALID BOT_INVALID " +
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED BUSINESS_PEER_INVALID " +
  "BUSINESS_PEER_USAGE_MISSING BUTTON_COPY_TEXT_INVALID BUTTON_DATA_INVALID BUTTON_ID_INVALID " +
  "BUTTON_TYPE_INVALID BUTTON_URL_INVALID BUTTON_USER_INVALID BUTTON_USER_PRIVACY_RESTRICTED CHANNEL_INVALID " +
  "CHANNEL_MONOFORUM_UNSUPPORTED CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_FORWARDS_RESTRICTED " +
  "CHAT_GUEST_SEND_FORBIDDEN CHAT_ID_INVALID CHAT_RESTRICTED CHAT_SEND_PLAIN_FORBIDDEN CHAT_WRITE_FORBIDDEN " +
  "DOCUMENT_INVALID EFFECT_CHAT_INVALID ENCRYPTION_DECLINED ENTITIES_TOO_LONG ENTITY_BOUNDS_INVALID " +
  "ENTITY_DATE_FORMAT_INVALID ENTITY_DATE_INVALID ENTITY_DATE_TOO_LONG ENTITY_MENTION_USER_INVALID " +
  "FROM_MESSAGE_BOT_DISABLED INPUT_USER_DEACTIVATED MESSAGE_EMPTY MESSAGE_TOO_LONG MSG_ID_INVALID " +
  "MSG_WAIT_FAILED PAYMENT_UNSUPPORTED PEER_ID_INVALID PEER_TYPES_INVALID PINNED_DIALOGS_TOO_MUCH " +
  "POLL_OPTION_INVALID PREMIUM_ACCOUNT_REQUIRED PRIVACY_PREMIUM_REQUIRED QUICK_REPLIES_BOT_NOT_ALLOWED " +
  "QUICK_REPLIES_TOO_MUCH QUOTE_TEXT_INVALID RANDOM_ID_DUPLICATE RANDOM_ID_EMPTY REPLY_MARKUP_INVALID " +
  "REPLY_MARKUP_TOO_LONG REPLY_MESSAGES_TOO_MUCH REPLY_MESSAGE_ID_INVALID REPLY_TO_INVALID " +
  "REPLY_TO_MONOFORUM_PEER_INVALID REPLY_TO_USER_INVALID SCHEDULE_BOT_NOT_ALLOWED SCHEDULE_DATE_TOO_LATE " +
  "SCHEDULE_STATUS_PRIVATE SCHEDULE_TOO_MUCH SEND_AS_PEER_INVALID SLOWMODE_WAIT STORIES_NEVER_CREATED " +
  "STORY_ID_INVALID SUGGESTED_POST_AMOUNT_INVALID SUGGESTED_POST_PEER_INVALID TOPIC_CLOSED TOPIC_DELETED " +
  "USER_BANNED_IN_CHANNEL USER_BOT_TO_BOT_DISABLED USER_IS_BLOCKED USER_IS_BOT WC_CONVERT_URL_INVALID " +
  "YOU_BLOCKED_USER",
  "any"
)

/** https://core.telegram.org/method/messages.sendMultiMedia */
export interface sendMultiMedia {
  readonly silent?: boolean | undefined
  readonly background?: boolean | undefined
  readonly clearDraft?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly updateStickersetsOrder?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly allowPaidFloodskip?: boolean | undefined
  readonly peer: T.InputPeer
  readonly replyTo?: T.InputReplyTo | undefined
  readonly multiMedia: ReadonlyArray<T.InputSingleMedia>
  readonly scheduleDate?: number | undefined
  readonly sendAs?: T.InputPeer | undefined
  readonly quickReplyShortcut?: T.InputQuickReplyShortcut | undefined
  readonly effect?: bigint | undefined
  readonly allowPaidStars?: bigint | undefined
}

/** https://core.telegram.org/method/messages.sendMultiMedia */
export const sendMultiMedia: M.Method<
  sendMultiMedia,
  T.Updates,
  | "ALLOW_PAYMENT_REQUIRED" | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "BUSINESS_PEER_INVALID" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_FORWARDS_RESTRICTED" | "CHAT_SEND_MEDIA_FORBIDDEN" | "CHAT_SEND_PHOTOS_FORBIDDEN"
  | "CHAT_SEND_VIDEOS_FORBIDDEN" | "CHAT_WRITE_FORBIDDEN" | "EFFECT_ID_INVALID" | "ENTITY_BOUNDS_INVALID"
  | "FILE_REFERENCE_EMPTY" | "FILE_REFERENCE_EXPIRED" | "FILE_REFERENCE_INVALID" | "MEDIA_CAPTION_TOO_LONG"
  | "MEDIA_EMPTY" | "MEDIA_INVALID" | "MSG_ID_INVALID" | "MULTI_MEDIA_TOO_LONG" | "PEER_ID_INVALID"
  | "PRIVACY_PREMIUM_REQUIRED" | "QUICK_REPLIES_BOT_NOT_ALLOWED" | "QUICK_REPLIES_TOO_MUCH" | "RANDOM_ID_DUPLICATE"
  | "RANDOM_ID_EMPTY" | "REPLY_MESSAGES_TOO_MUCH" | "REPLY_TO_INVALID" | "SCHEDULE_DATE_TOO_LATE"
  | "SCHEDULE_TOO_MUCH" | "SEND_AS_PEER_INVALID" | "SLOWMODE_WAIT" | "TOPIC_CLOSED" | "TOPIC_DELETED"
  | "USER_BANNED_IN_CHANNEL" | "USER_IS_BLOCKED"
> = /* @__PURE__ */ M.make(
  "messages.sendMultiMedia",
  0x1bf89d74, // #1bf89d74
  (w, v) => {
    w.id(0x1bf89d74)
    w.id(
      (v.silent === true ? 32 : 0) |
      (v.background === true ? 64 : 0) |
      (v.clearDraft === true ? 128 : 0) |
      (v.noforwards === true ? 16384 : 0) |
      (v.updateStickersetsOrder === true ? 32768 : 0) |
      (v.invertMedia === true ? 65536 : 0) |
      (v.allowPaidFloodskip === true ? 524288 : 0) |
      (v.replyTo === undefined ? 0 : 1) |
      (v.scheduleDate === undefined ? 0 : 1024) |
      (v.sendAs === undefined ? 0 : 8192) |
      (v.quickReplyShortcut === undefined ? 0 : 131072) |
      (v.effect === undefined ? 0 : 262144) |
      (v.allowPaidStars === undefined ? 0 : 2097152)
    )
    W.writeInputPeer(w, v.peer)
    if (v.replyTo !== undefined) W.writeInputReplyTo(w, v.replyTo)
    w.vector(v.multiMedia, W.writeInputSingleMedia)
    if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
    if (v.sendAs !== undefined) W.writeInputPeer(w, v.sendAs)
    if (v.quickReplyShortcut !== undefined) W.writeInputQuickReplyShortcut(w, v.quickReplyShortcut)
    if (v.effect !== undefined) w.long(v.effect)
    if (v.allowPaidStars !== undefined) w.long(v.allowPaidStars)
  },
  R.readUpdates,
  "ALLOW_PAYMENT_REQUIRED BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED BUSINESS_PEER_INVALID " +
  "CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_FORWARDS_RESTRICTED CHAT_SEND_MEDIA_FORBIDDEN " +
  "CHAT_SEND_PHOTOS_FORBIDDEN CHAT_SEND_VIDEOS_FORBIDDEN CHAT_WRITE_FORBIDDEN EFFECT_ID_INVALID " +
  "ENTITY_BOUNDS_INVALID FILE_REFERENCE_EMPTY FILE_REFERENCE_EXPIRED FILE_REFERENCE_INVALID " +
  "MEDIA_CAPTION_TOO_LONG MEDIA_EMPTY MEDIA_INVALID MSG_ID_INVALID MULTI_MEDIA_TOO_LONG PEER_ID_INVALID " +
  "PRIVACY_PREMIUM_REQUIRED QUICK_REPLIES_BOT_NOT_ALLOWED QUICK_REPLIES_TOO_MUCH RANDOM_ID_DUPLICATE " +
  "RANDOM_ID_EMPTY REPLY_MESSAGES_TOO_MUCH REPLY_TO_INVALID SCHEDULE_DATE_TOO_LATE SCHEDULE_TOO_MUCH " +
  "SEND_AS_PEER_INVALID SLOWMODE_WAIT TOPIC_CLOSED TOPIC_DELETED USER_BANNED_IN_CHANNEL USER_IS_BLOCKED",
  "any"
)

/** https://core.telegram.org/method/messages.sendPaidReaction */
export interface sendPaidReaction {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly count: number
  readonly randomId: bigint
  readonly private?: T.PaidReactionPrivacy | undefined
}

/** https://core.telegram.org/method/messages.sendPaidReaction */
export const sendPaidReaction: M.Method<
  sendPaidReaction,
  T.Updates,
  | "BALANCE_TOO_LOW" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_WRITE_FORBIDDEN" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID" | "RANDOM_ID_EMPTY" | "RANDOM_ID_EXPIRED"
  | "REACTIONS_COUNT_INVALID" | "SEND_AS_PEER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendPaidReaction",
  0x58bbcb50, // #58bbcb50
  (w, v) => {
    w.id(0x58bbcb50)
    w.id((v.private === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    w.int(v.count)
    w.long(v.randomId)
    if (v.private !== undefined) W.writePaidReactionPrivacy(w, v.private)
  },
  R.readUpdates,
  "BALANCE_TOO_LOW BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_WRITE_FORBIDDEN " +
  "MESSAGE_ID_INVALID PEER_ID_INVALID RANDOM_ID_EMPTY RANDOM_ID_EXPIRED REACTIONS_COUNT_INVALID " +
  "SEND_AS_PEER_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.sendQuickReplyMessages */
export interface sendQuickReplyMessages {
  readonly peer: T.InputPeer
  readonly shortcutId: number
  readonly id: ReadonlyArray<number>
  readonly randomId: ReadonlyArray<bigint>
}

/** https://core.telegram.org/method/messages.sendQuickReplyMessages */
export const sendQuickReplyMessages: M.Method<
  sendQuickReplyMessages,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendQuickReplyMessages",
  0x6c750de1, // #6c750de1
  (w, v) => {
    w.id(0x6c750de1)
    W.writeInputPeer(w, v.peer)
    w.int(v.shortcutId)
    w.vector(v.id, W.writeInt)
    w.vector(v.randomId, W.writeLong)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/messages.sendReaction */
export interface sendReaction {
  readonly big?: boolean | undefined
  readonly addToRecent?: boolean | undefined
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly reaction?: ReadonlyArray<T.Reaction> | undefined
}

/** https://core.telegram.org/method/messages.sendReaction */
export const sendReaction: M.Method<
  sendReaction,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_WRITE_FORBIDDEN"
  | "CUSTOM_REACTIONS_TOO_MANY" | "DOCUMENT_INVALID" | "MESSAGE_ID_INVALID" | "MESSAGE_NOT_MODIFIED"
  | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "PREMIUM_ACCOUNT_REQUIRED" | "REACTIONS_TOO_MANY" | "REACTION_EMPTY"
  | "REACTION_INVALID" | "USER_BANNED_IN_CHANNEL"
> = /* @__PURE__ */ M.make(
  "messages.sendReaction",
  -0x2cf2872c, // #d30d78d4
  (w, v) => {
    w.id(-0x2cf2872c)
    w.id(
      (v.big === true ? 2 : 0) |
      (v.addToRecent === true ? 4 : 0) |
      (v.reaction === undefined ? 0 : 1)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    if (v.reaction !== undefined) w.vector(v.reaction, W.writeReaction)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_WRITE_FORBIDDEN " +
  "CUSTOM_REACTIONS_TOO_MANY DOCUMENT_INVALID MESSAGE_ID_INVALID MESSAGE_NOT_MODIFIED MSG_ID_INVALID " +
  "PEER_ID_INVALID PREMIUM_ACCOUNT_REQUIRED REACTIONS_TOO_MANY REACTION_EMPTY REACTION_INVALID " +
  "USER_BANNED_IN_CHANNEL",
  "any"
)

/** https://core.telegram.org/method/messages.sendScheduledMessages */
export interface sendScheduledMessages {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.sendScheduledMessages */
export const sendScheduledMessages: M.Method<
  sendScheduledMessages,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID" | "RANDOM_ID_DUPLICATE",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendScheduledMessages",
  -0x42c77af6, // #bd38850a
  (w, v) => {
    w.id(-0x42c77af6)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PEER_ID_INVALID RANDOM_ID_DUPLICATE",
  "user"
)

/** https://core.telegram.org/method/messages.sendScreenshotNotification */
export interface sendScreenshotNotification {
  readonly peer: T.InputPeer
  readonly replyTo: T.InputReplyTo
  readonly randomId: bigint
}

/** https://core.telegram.org/method/messages.sendScreenshotNotification */
export const sendScreenshotNotification: M.Method<
  sendScreenshotNotification,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "INPUT_USER_DEACTIVATED" | "PEER_ID_INVALID" | "REPLY_MESSAGE_ID_INVALID"
  | "STORY_ID_INVALID" | "YOU_BLOCKED_USER",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendScreenshotNotification",
  -0x5ebfa7e9, // #a1405817
  (w, v) => {
    w.id(-0x5ebfa7e9)
    W.writeInputPeer(w, v.peer)
    W.writeInputReplyTo(w, v.replyTo)
    w.long(v.randomId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED INPUT_USER_DEACTIVATED PEER_ID_INVALID REPLY_MESSAGE_ID_INVALID " +
  "STORY_ID_INVALID YOU_BLOCKED_USER",
  "user"
)

/** https://core.telegram.org/method/messages.sendVote */
export interface sendVote {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly options: ReadonlyArray<Uint8Array>
}

/** https://core.telegram.org/method/messages.sendVote */
export const sendVote: M.Method<
  sendVote,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MESSAGE_ID_INVALID"
  | "MESSAGE_POLL_CLOSED" | "MSG_ID_INVALID" | "OPTIONS_TOO_MUCH" | "OPTION_INVALID" | "PEER_ID_INVALID"
  | "POLL_COUNTRY_RESTRICTED" | "POLL_MEMBER_RESTRICTED" | "REVOTE_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendVote",
  0x10ea6184, // #10ea6184
  (w, v) => {
    w.id(0x10ea6184)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    w.vector(v.options, W.writeBytes)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MESSAGE_ID_INVALID MESSAGE_POLL_CLOSED " +
  "MSG_ID_INVALID OPTIONS_TOO_MUCH OPTION_INVALID PEER_ID_INVALID POLL_COUNTRY_RESTRICTED " +
  "POLL_MEMBER_RESTRICTED REVOTE_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.sendWebViewData */
export interface sendWebViewData {
  readonly bot: T.InputUser
  readonly randomId: bigint
  readonly buttonText: string
  readonly data: string
}

/** https://core.telegram.org/method/messages.sendWebViewData */
export const sendWebViewData: M.Method<
  sendWebViewData,
  T.Updates,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.sendWebViewData",
  -0x23fdbd38, // #dc0242c8
  (w, v) => {
    w.id(-0x23fdbd38)
    W.writeInputUser(w, v.bot)
    w.long(v.randomId)
    w.string(v.buttonText)
    w.string(v.data)
  },
  R.readUpdates,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.sendWebViewResultMessage */
export interface sendWebViewResultMessage {
  readonly botQueryId: string
  readonly result: T.InputBotInlineResult
}

/** https://core.telegram.org/method/messages.sendWebViewResultMessage */
export const sendWebViewResultMessage: M.Method<
  sendWebViewResultMessage,
  T.WebViewMessageSent,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "QUERY_ID_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.sendWebViewResultMessage",
  0x0a4314f5, // #0a4314f5
  (w, v) => {
    w.id(0x0a4314f5)
    w.string(v.botQueryId)
    W.writeInputBotInlineResult(w, v.result)
  },
  R.readWebViewMessageSent,
  "BUSINESS_CONNECTION_NOT_ALLOWED QUERY_ID_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/messages.setBotCallbackAnswer */
export interface setBotCallbackAnswer {
  readonly alert?: boolean | undefined
  readonly queryId: bigint
  readonly message?: string | undefined
  readonly url?: string | undefined
  readonly cacheTime: number
}

/** https://core.telegram.org/method/messages.setBotCallbackAnswer */
export const setBotCallbackAnswer: M.Method<
  setBotCallbackAnswer,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_TOO_LONG" | "QUERY_ID_INVALID" | "URL_INVALID"
  | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.setBotCallbackAnswer",
  -0x2a70ecf6, // #d58f130a
  (w, v) => {
    w.id(-0x2a70ecf6)
    w.id((v.alert === true ? 2 : 0) | (v.message === undefined ? 0 : 1) | (v.url === undefined ? 0 : 4))
    w.long(v.queryId)
    if (v.message !== undefined) w.string(v.message)
    if (v.url !== undefined) w.string(v.url)
    w.int(v.cacheTime)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_TOO_LONG QUERY_ID_INVALID URL_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/messages.setBotGuestChatResult */
export interface setBotGuestChatResult {
  readonly queryId: bigint
  readonly result: T.InputBotInlineResult
}

/** https://core.telegram.org/method/messages.setBotGuestChatResult */
export const setBotGuestChatResult: M.Method<
  setBotGuestChatResult,
  T.InputBotInlineMessageID,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.setBotGuestChatResult",
  -0x470ef91d, // #b8f106e3
  (w, v) => {
    w.id(-0x470ef91d)
    w.long(v.queryId)
    W.writeInputBotInlineResult(w, v.result)
  },
  R.readInputBotInlineMessageID,
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/messages.setBotPrecheckoutResults */
export interface setBotPrecheckoutResults {
  readonly success?: boolean | undefined
  readonly queryId: bigint
  readonly error?: string | undefined
}

/** https://core.telegram.org/method/messages.setBotPrecheckoutResults */
export const setBotPrecheckoutResults: M.Method<
  setBotPrecheckoutResults,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "ERROR_TEXT_EMPTY" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.setBotPrecheckoutResults",
  0x09c2dd95, // #09c2dd95
  (w, v) => {
    w.id(0x09c2dd95)
    w.id((v.success === true ? 2 : 0) | (v.error === undefined ? 0 : 1))
    w.long(v.queryId)
    if (v.error !== undefined) w.string(v.error)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED ERROR_TEXT_EMPTY USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/messages.setBotShippingResults */
export interface setBotShippingResults {
  readonly queryId: bigint
  readonly error?: string | undefined
  readonly shippingOptions?: ReadonlyArray<T.ShippingOption> | undefined
}

/** https://core.telegram.org/method/messages.setBotShippingResults */
export const setBotShippingResults: M.Method<
  setBotShippingResults,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "QUERY_ID_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.setBotShippingResults",
  -0x1a098d06, // #e5f672fa
  (w, v) => {
    w.id(-0x1a098d06)
    w.id((v.error === undefined ? 0 : 1) | (v.shippingOptions === undefined ? 0 : 2))
    w.long(v.queryId)
    if (v.error !== undefined) w.string(v.error)
    if (v.shippingOptions !== undefined) w.vector(v.shippingOptions, W.writeShippingOption)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED QUERY_ID_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/messages.setChatAvailableReactions */
export interface setChatAvailableReactions {
  readonly peer: T.InputPeer
  readonly availableReactions: T.ChatReactions
  readonly reactionsLimit?: number | undefined
  readonly paidEnabled?: boolean | undefined
}

/** https://core.telegram.org/method/messages.setChatAvailableReactions */
export const setChatAvailableReactions: M.Method<
  setChatAvailableReactions,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_NOT_MODIFIED" | "DOCUMENT_INVALID"
  | "LIMIT_PER_POST_INVALID" | "PEER_ID_INVALID" | "REACTION_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.setChatAvailableReactions",
  -0x79b4da7f, // #864b2581
  (w, v) => {
    w.id(-0x79b4da7f)
    w.id((v.reactionsLimit === undefined ? 0 : 1) | (v.paidEnabled === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    W.writeChatReactions(w, v.availableReactions)
    if (v.reactionsLimit !== undefined) w.int(v.reactionsLimit)
    if (v.paidEnabled !== undefined) w.bool(v.paidEnabled)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_NOT_MODIFIED DOCUMENT_INVALID " +
  "LIMIT_PER_POST_INVALID PEER_ID_INVALID REACTION_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.setChatTheme */
export interface setChatTheme {
  readonly peer: T.InputPeer
  readonly theme: T.InputChatTheme
}

/** https://core.telegram.org/method/messages.setChatTheme */
export const setChatTheme: M.Method<
  setChatTheme,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMOJI_INVALID" | "EMOJI_NOT_MODIFIED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.setChatTheme",
  0x081202c9, // #081202c9
  (w, v) => {
    w.id(0x081202c9)
    W.writeInputPeer(w, v.peer)
    W.writeInputChatTheme(w, v.theme)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMOJI_INVALID EMOJI_NOT_MODIFIED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.setChatWallPaper */
export interface setChatWallPaper {
  readonly forBoth?: boolean | undefined
  readonly revert?: boolean | undefined
  readonly peer: T.InputPeer
  readonly wallpaper?: T.InputWallPaper | undefined
  readonly settings?: T.WallPaperSettings | undefined
  readonly id?: number | undefined
}

/** https://core.telegram.org/method/messages.setChatWallPaper */
export const setChatWallPaper: M.Method<
  setChatWallPaper,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "WALLPAPER_INVALID" | "WALLPAPER_NOT_FOUND",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.setChatWallPaper",
  -0x7005351f, // #8ffacae1
  (w, v) => {
    w.id(-0x7005351f)
    w.id(
      (v.forBoth === true ? 8 : 0) |
      (v.revert === true ? 16 : 0) |
      (v.wallpaper === undefined ? 0 : 1) |
      (v.settings === undefined ? 0 : 4) |
      (v.id === undefined ? 0 : 2)
    )
    W.writeInputPeer(w, v.peer)
    if (v.wallpaper !== undefined) W.writeInputWallPaper(w, v.wallpaper)
    if (v.settings !== undefined) W.writeWallPaperSettings(w, v.settings)
    if (v.id !== undefined) w.int(v.id)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID WALLPAPER_INVALID WALLPAPER_NOT_FOUND",
  "user"
)

/** https://core.telegram.org/method/messages.setDefaultHistoryTTL */
export interface setDefaultHistoryTTL {
  readonly period: number
}

/** https://core.telegram.org/method/messages.setDefaultHistoryTTL */
export const setDefaultHistoryTTL: M.Method<
  setDefaultHistoryTTL,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TTL_PERIOD_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.setDefaultHistoryTTL",
  -0x614aebbb, // #9eb51445
  (w, v) => {
    w.id(-0x614aebbb)
    w.int(v.period)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED TTL_PERIOD_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.setDefaultReaction */
export interface setDefaultReaction {
  readonly reaction: T.Reaction
}

/** https://core.telegram.org/method/messages.setDefaultReaction */
export const setDefaultReaction: M.Method<
  setDefaultReaction,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "REACTION_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.setDefaultReaction",
  0x4f47a016, // #4f47a016
  (w, v) => {
    w.id(0x4f47a016)
    W.writeReaction(w, v.reaction)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED REACTION_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.setEncryptedTyping */
export interface setEncryptedTyping {
  readonly peer: T.InputEncryptedChat
  readonly typing: boolean
}

/** https://core.telegram.org/method/messages.setEncryptedTyping */
export const setEncryptedTyping: M.Method<
  setEncryptedTyping,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.setEncryptedTyping",
  0x791451ed, // #791451ed
  (w, v) => {
    w.id(0x791451ed)
    W.writeInputEncryptedChat(w, v.peer)
    w.bool(v.typing)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.setGameScore */
export interface setGameScore {
  readonly editMessage?: boolean | undefined
  readonly force?: boolean | undefined
  readonly peer: T.InputPeer
  readonly id: number
  readonly userId: T.InputUser
  readonly score: number
}

/** https://core.telegram.org/method/messages.setGameScore */
export const setGameScore: M.Method<
  setGameScore,
  T.Updates,
  | "BOT_SCORE_NOT_MODIFIED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID"
  | "SCORE_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.setGameScore",
  -0x71071340, // #8ef8ecc0
  (w, v) => {
    w.id(-0x71071340)
    w.id((v.editMessage === true ? 1 : 0) | (v.force === true ? 2 : 0))
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    W.writeInputUser(w, v.userId)
    w.int(v.score)
  },
  R.readUpdates,
  "BOT_SCORE_NOT_MODIFIED BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PEER_ID_INVALID SCORE_INVALID " +
  "USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/messages.setHistoryTTL */
export interface setHistoryTTL {
  readonly peer: T.InputPeer
  readonly period: number
}

/** https://core.telegram.org/method/messages.setHistoryTTL */
export const setHistoryTTL: M.Method<
  setHistoryTTL,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_NOT_MODIFIED" | "PEER_ID_INVALID"
  | "TTL_PERIOD_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.setHistoryTTL",
  -0x47f1a01c, // #b80e5fe4
  (w, v) => {
    w.id(-0x47f1a01c)
    W.writeInputPeer(w, v.peer)
    w.int(v.period)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_NOT_MODIFIED PEER_ID_INVALID TTL_PERIOD_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.setInlineBotResults */
export interface setInlineBotResults {
  readonly gallery?: boolean | undefined
  readonly private?: boolean | undefined
  readonly queryId: bigint
  readonly results: ReadonlyArray<T.InputBotInlineResult>
  readonly cacheTime: number
  readonly nextOffset?: string | undefined
  readonly switchPm?: T.InlineBotSwitchPM | undefined
  readonly switchWebview?: T.InlineBotWebView | undefined
}

/** https://core.telegram.org/method/messages.setInlineBotResults */
export const setInlineBotResults: M.Method<
  setInlineBotResults,
  boolean,
  | "ARTICLE_TITLE_EMPTY" | "AUDIO_CONTENT_URL_EMPTY" | "AUDIO_TITLE_EMPTY" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "BUTTON_DATA_INVALID" | "BUTTON_TYPE_INVALID" | "BUTTON_URL_INVALID" | "DOCUMENT_INVALID"
  | "FILE_CONTENT_TYPE_INVALID" | "FILE_TITLE_EMPTY" | "GIF_CONTENT_TYPE_INVALID" | "MEDIA_CAPTION_TOO_LONG"
  | "MESSAGE_EMPTY" | "MESSAGE_TOO_LONG" | "NEXT_OFFSET_INVALID" | "PEER_TYPES_INVALID"
  | "PHOTO_CONTENT_TYPE_INVALID" | "PHOTO_CONTENT_URL_EMPTY" | "PHOTO_INVALID" | "PHOTO_THUMB_URL_EMPTY"
  | "QUERY_ID_INVALID" | "REPLY_MARKUP_INVALID" | "RESULTS_TOO_MUCH" | "RESULT_ID_DUPLICATE" | "RESULT_ID_INVALID"
  | "RESULT_TYPE_INVALID" | "SEND_MESSAGE_MEDIA_INVALID" | "SEND_MESSAGE_TYPE_INVALID" | "START_PARAM_EMPTY"
  | "START_PARAM_INVALID" | "STICKER_DOCUMENT_INVALID" | "SWITCH_PM_TEXT_EMPTY" | "SWITCH_WEBVIEW_URL_INVALID"
  | "URL_INVALID" | "USER_BOT_INVALID" | "USER_BOT_REQUIRED" | "VIDEO_CONTENT_TYPE_INVALID" | "VIDEO_TITLE_EMPTY"
  | "WEBDOCUMENT_INVALID" | "WEBDOCUMENT_MIME_INVALID" | "WEBDOCUMENT_SIZE_TOO_BIG" | "WEBDOCUMENT_URL_EMPTY"
  | "WEBDOCUMENT_URL_INVALID",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.setInlineBotResults",
  -0x44ed5be7, // #bb12a419
  (w, v) => {
    w.id(-0x44ed5be7)
    w.id(
      (v.gallery === true ? 1 : 0) |
      (v.private === true ? 2 : 0) |
      (v.nextOffset === undefined ? 0 : 4) |
      (v.switchPm === undefined ? 0 : 8) |
      (v.switchWebview === undefined ? 0 : 16)
    )
    w.long(v.queryId)
    w.vector(v.results, W.writeInputBotInlineResult)
    w.int(v.cacheTime)
    if (v.nextOffset !== undefined) w.string(v.nextOffset)
    if (v.switchPm !== undefined) W.writeInlineBotSwitchPM(w, v.switchPm)
    if (v.switchWebview !== undefined) W.writeInlineBotWebView(w, v.switchWebview)
  },
  R.readBool,
  "ARTICLE_TITLE_EMPTY AUDIO_CONTENT_URL_EMPTY AUDIO_TITLE_EMPTY BUSINESS_CONNECTION_NOT_ALLOWED " +
  "BUTTON_DATA_INVALID BUTTON_TYPE_INVALID BUTTON_URL_INVALID DOCUMENT_INVALID FILE_CONTENT_TYPE_INVALID " +
  "FILE_TITLE_EMPTY GIF_CONTENT_TYPE_INVALID MEDIA_CAPTION_TOO_LONG MESSAGE_EMPTY MESSAGE_TOO_LONG " +
  "NEXT_OFFSET_INVALID PEER_TYPES_INVALID PHOTO_CONTENT_TYPE_INVALID PHOTO_CONTENT_URL_EMPTY PHOTO_INVALID " +
  "PHOTO_THUMB_URL_EMPTY QUERY_ID_INVALID REPLY_MARKUP_INVALID RESULTS_TOO_MUCH RESULT_ID_DUPLICATE " +
  "RESULT_ID_INVALID RESULT_TYPE_INVALID SEND_MESSAGE_MEDIA_INVALID SEND_MESSAGE_TYPE_INVALID START_PARAM_EMPTY " +
  "START_PARAM_INVALID STICKER_DOCUMENT_INVALID SWITCH_PM_TEXT_EMPTY SWITCH_WEBVIEW_URL_INVALID URL_INVALID " +
  "USER_BOT_INVALID USER_BOT_REQUIRED VIDEO_CONTENT_TYPE_INVALID VIDEO_TITLE_EMPTY WEBDOCUMENT_INVALID " +
  "WEBDOCUMENT_MIME_INVALID WEBDOCUMENT_SIZE_TOO_BIG WEBDOCUMENT_URL_EMPTY WEBDOCUMENT_URL_INVALID",
  "bot"
)

/** https://core.telegram.org/method/messages.setInlineGameScore */
export interface setInlineGameScore {
  readonly editMessage?: boolean | undefined
  readonly force?: boolean | undefined
  readonly id: T.InputBotInlineMessageID
  readonly userId: T.InputUser
  readonly score: number
}

/** https://core.telegram.org/method/messages.setInlineGameScore */
export const setInlineGameScore: M.Method<
  setInlineGameScore,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "messages.setInlineGameScore",
  0x15ad9f64, // #15ad9f64
  (w, v) => {
    w.id(0x15ad9f64)
    w.id((v.editMessage === true ? 1 : 0) | (v.force === true ? 2 : 0))
    W.writeInputBotInlineMessageID(w, v.id)
    W.writeInputUser(w, v.userId)
    w.int(v.score)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/messages.setTyping */
export interface setTyping {
  readonly peer: T.InputPeer
  readonly topMsgId?: number | undefined
  readonly action: T.SendMessageAction
}

/** https://core.telegram.org/method/messages.setTyping */
export const setTyping: M.Method<
  setTyping,
  boolean,
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "BUSINESS_PEER_INVALID"
  | "BUSINESS_PEER_USAGE_MISSING" | "CHANNEL_INVALID" | "CHANNEL_MONOFORUM_UNSUPPORTED" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID" | "CHAT_WRITE_FORBIDDEN" | "GROUPCALL_FORBIDDEN"
  | "INPUT_USER_DEACTIVATED" | "MESSAGE_TOO_LONG" | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "TEXTDRAFT_PEER_INVALID"
  | "USER_BANNED_IN_CHANNEL" | "USER_IS_BLOCKED" | "USER_IS_BOT"
> = /* @__PURE__ */ M.make(
  "messages.setTyping",
  0x58943ee2, // #58943ee2
  (w, v) => {
    w.id(0x58943ee2)
    w.id((v.topMsgId === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
    W.writeSendMessageAction(w, v.action)
  },
  R.readBool,
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED BUSINESS_PEER_INVALID " +
  "BUSINESS_PEER_USAGE_MISSING CHANNEL_INVALID CHANNEL_MONOFORUM_UNSUPPORTED CHANNEL_PRIVATE " +
  "CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_WRITE_FORBIDDEN GROUPCALL_FORBIDDEN INPUT_USER_DEACTIVATED " +
  "MESSAGE_TOO_LONG MSG_ID_INVALID PEER_ID_INVALID TEXTDRAFT_PEER_INVALID USER_BANNED_IN_CHANNEL " +
  "USER_IS_BLOCKED USER_IS_BOT",
  "any"
)

/** https://core.telegram.org/method/messages.startBot */
export interface startBot {
  readonly bot: T.InputUser
  readonly peer: T.InputPeer
  readonly randomId: bigint
  readonly startParam: string
}

/** https://core.telegram.org/method/messages.startBot */
export const startBot: M.Method<
  startBot,
  T.Updates,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_WRITE_FORBIDDEN"
  | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "RANDOM_ID_DUPLICATE" | "START_PARAM_EMPTY"
  | "START_PARAM_INVALID" | "START_PARAM_TOO_LONG",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.startBot",
  -0x19208c88, // #e6df7378
  (w, v) => {
    w.id(-0x19208c88)
    W.writeInputUser(w, v.bot)
    W.writeInputPeer(w, v.peer)
    w.long(v.randomId)
    w.string(v.startParam)
  },
  R.readUpdates,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN INPUT_USER_DEACTIVATED " +
  "MSG_ID_INVALID PEER_ID_INVALID RANDOM_ID_DUPLICATE START_PARAM_EMPTY START_PARAM_INVALID " +
  "START_PARAM_TOO_LONG",
  "user"
)

/** https://core.telegram.org/method/messages.startHistoryImport */
export interface startHistoryImport {
  readonly peer: T.InputPeer
  readonly importId: bigint
}

/** https://core.telegram.org/method/messages.startHistoryImport */
export const startHistoryImport: M.Method<
  startHistoryImport,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "IMPORT_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.startHistoryImport",
  -0x4bc20cbc, // #b43df344
  (w, v) => {
    w.id(-0x4bc20cbc)
    W.writeInputPeer(w, v.peer)
    w.long(v.importId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED IMPORT_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.summarizeText */
export interface summarizeText {
  readonly peer: T.InputPeer
  readonly id: number
  readonly toLang?: string | undefined
  readonly tone?: string | undefined
}

/** https://core.telegram.org/method/messages.summarizeText */
export const summarizeText: M.Method<
  summarizeText,
  T.TextWithEntities,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "INPUT_TEXT_TOO_LONG" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.summarizeText",
  -0x54442cba, // #abbbd346
  (w, v) => {
    w.id(-0x54442cba)
    w.id((v.toLang === undefined ? 0 : 1) | (v.tone === undefined ? 0 : 4))
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    if (v.toLang !== undefined) w.string(v.toLang)
    if (v.tone !== undefined) w.string(v.tone)
  },
  R.readTextWithEntities,
  "BUSINESS_CONNECTION_NOT_ALLOWED INPUT_TEXT_TOO_LONG MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.toggleBotInAttachMenu */
export interface toggleBotInAttachMenu {
  readonly writeAllowed?: boolean | undefined
  readonly bot: T.InputUser
  readonly enabled: boolean
}

/** https://core.telegram.org/method/messages.toggleBotInAttachMenu */
export const toggleBotInAttachMenu: M.Method<
  toggleBotInAttachMenu,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.toggleBotInAttachMenu",
  0x69f59d69, // #69f59d69
  (w, v) => {
    w.id(0x69f59d69)
    w.id((v.writeAllowed === true ? 1 : 0))
    W.writeInputUser(w, v.bot)
    w.bool(v.enabled)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.toggleDialogFilterTags */
export interface toggleDialogFilterTags {
  readonly enabled: boolean
}

/** https://core.telegram.org/method/messages.toggleDialogFilterTags */
export const toggleDialogFilterTags: M.Method<
  toggleDialogFilterTags,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.toggleDialogFilterTags",
  -0x02d225b7, // #fd2dda49
  (w, v) => {
    w.id(-0x02d225b7)
    w.bool(v.enabled)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/messages.toggleDialogPin */
export interface toggleDialogPin {
  readonly pinned?: boolean | undefined
  readonly peer: T.InputDialogPeer
}

/** https://core.telegram.org/method/messages.toggleDialogPin */
export const toggleDialogPin: M.Method<
  toggleDialogPin,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "PEER_HISTORY_EMPTY" | "PEER_ID_INVALID"
  | "PINNED_DIALOGS_TOO_MUCH",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.toggleDialogPin",
  -0x58ce1da9, // #a731e257
  (w, v) => {
    w.id(-0x58ce1da9)
    w.id((v.pinned === true ? 1 : 0))
    W.writeInputDialogPeer(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE PEER_HISTORY_EMPTY PEER_ID_INVALID PINNED_DIALOGS_TOO_MUCH",
  "user"
)

/** https://core.telegram.org/method/messages.toggleNoForwards */
export interface toggleNoForwards {
  readonly peer: T.InputPeer
  readonly enabled: boolean
  readonly requestMsgId?: number | undefined
}

/** https://core.telegram.org/method/messages.toggleNoForwards */
export const toggleNoForwards: M.Method<
  toggleNoForwards,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_NOT_MODIFIED" | "PEER_ID_INVALID"
  | "REQUEST_MSG_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.toggleNoForwards",
  -0x4df7e5cb, // #b2081a35
  (w, v) => {
    w.id(-0x4df7e5cb)
    w.id((v.requestMsgId === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    w.bool(v.enabled)
    if (v.requestMsgId !== undefined) w.int(v.requestMsgId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_NOT_MODIFIED PEER_ID_INVALID REQUEST_MSG_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/messages.togglePaidReactionPrivacy */
export interface togglePaidReactionPrivacy {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly private: T.PaidReactionPrivacy
}

/** https://core.telegram.org/method/messages.togglePaidReactionPrivacy */
export const togglePaidReactionPrivacy: M.Method<
  togglePaidReactionPrivacy,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "REACTION_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.togglePaidReactionPrivacy",
  0x435885b5, // #435885b5
  (w, v) => {
    w.id(0x435885b5)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    W.writePaidReactionPrivacy(w, v.private)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID REACTION_EMPTY",
  "user"
)

/** https://core.telegram.org/method/messages.togglePeerTranslations */
export interface togglePeerTranslations {
  readonly disabled?: boolean | undefined
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/messages.togglePeerTranslations */
export const togglePeerTranslations: M.Method<
  togglePeerTranslations,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.togglePeerTranslations",
  -0x1b834a87, // #e47cb579
  (w, v) => {
    w.id(-0x1b834a87)
    w.id((v.disabled === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.toggleSavedDialogPin */
export interface toggleSavedDialogPin {
  readonly pinned?: boolean | undefined
  readonly peer: T.InputDialogPeer
}

/** https://core.telegram.org/method/messages.toggleSavedDialogPin */
export const toggleSavedDialogPin: M.Method<
  toggleSavedDialogPin,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.toggleSavedDialogPin",
  -0x537e4422, // #ac81bbde
  (w, v) => {
    w.id(-0x537e4422)
    w.id((v.pinned === true ? 1 : 0))
    W.writeInputDialogPeer(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.toggleStickerSets */
export interface toggleStickerSets {
  readonly uninstall?: boolean | undefined
  readonly archive?: boolean | undefined
  readonly unarchive?: boolean | undefined
  readonly stickersets: ReadonlyArray<T.InputStickerSet>
}

/** https://core.telegram.org/method/messages.toggleStickerSets */
export const toggleStickerSets: M.Method<
  toggleStickerSets,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.toggleStickerSets",
  -0x4afad016, // #b5052fea
  (w, v) => {
    w.id(-0x4afad016)
    w.id((v.uninstall === true ? 1 : 0) | (v.archive === true ? 2 : 0) | (v.unarchive === true ? 4 : 0))
    w.vector(v.stickersets, W.writeInputStickerSet)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.toggleSuggestedPostApproval */
export interface toggleSuggestedPostApproval {
  readonly reject?: boolean | undefined
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly scheduleDate?: number | undefined
  readonly rejectComment?: string | undefined
}

/** https://core.telegram.org/method/messages.toggleSuggestedPostApproval */
export const toggleSuggestedPostApproval: M.Method<
  toggleSuggestedPostApproval,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.toggleSuggestedPostApproval",
  -0x7ef8baa4, // #8107455c
  (w, v) => {
    w.id(-0x7ef8baa4)
    w.id(
      (v.reject === true ? 2 : 0) |
      (v.scheduleDate === undefined ? 0 : 1) |
      (v.rejectComment === undefined ? 0 : 4)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
    if (v.rejectComment !== undefined) w.string(v.rejectComment)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.toggleTodoCompleted */
export interface toggleTodoCompleted {
  readonly peer: T.InputPeer
  readonly msgId: number
  readonly completed: ReadonlyArray<number>
  readonly incompleted: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.toggleTodoCompleted */
export const toggleTodoCompleted: M.Method<
  toggleTodoCompleted,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.toggleTodoCompleted",
  -0x2c1fcedc, // #d3e03124
  (w, v) => {
    w.id(-0x2c1fcedc)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
    w.vector(v.completed, W.writeInt)
    w.vector(v.incompleted, W.writeInt)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.transcribeAudio */
export interface transcribeAudio {
  readonly peer: T.InputPeer
  readonly msgId: number
}

/** https://core.telegram.org/method/messages.transcribeAudio */
export const transcribeAudio: M.Method<
  transcribeAudio,
  T.MessagesTranscribedAudio,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MSG_ID_INVALID" | "MSG_VOICE_MISSING" | "MSG_VOICE_TOO_LONG"
  | "PEER_ID_INVALID" | "PREMIUM_ACCOUNT_REQUIRED" | "TRANSCRIPTION_FAILED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.transcribeAudio",
  0x269e9a49, // #269e9a49
  (w, v) => {
    w.id(0x269e9a49)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
  },
  R.readMessagesTranscribedAudio,
  "BUSINESS_CONNECTION_NOT_ALLOWED MSG_ID_INVALID MSG_VOICE_MISSING MSG_VOICE_TOO_LONG PEER_ID_INVALID " +
  "PREMIUM_ACCOUNT_REQUIRED TRANSCRIPTION_FAILED",
  "user"
)

/** https://core.telegram.org/method/messages.translateRichMessage */
export interface translateRichMessage {
  readonly peer?: T.InputPeer | undefined
  readonly id?: ReadonlyArray<number> | undefined
  readonly text?: ReadonlyArray<T.InputRichMessage> | undefined
  readonly toLang: string
  readonly tone?: string | undefined
}

/** https://core.telegram.org/method/messages.translateRichMessage */
export const translateRichMessage: M.Method<translateRichMessage, T.MessagesTranslatedRichMessage> = /* @__PURE__ */ M.make(
  "messages.translateRichMessage",
  0x1a542004, // #1a542004
  (w, v) => {
    const flags_0 = v.peer !== undefined || v.id !== undefined
    w.id(0x1a542004)
    w.id((flags_0 ? 1 : 0) | (v.text === undefined ? 0 : 2) | (v.tone === undefined ? 0 : 4))
    if (flags_0) W.writeInputPeer(w, v.peer ?? w.missing("messages.translateRichMessage.peer"))
    if (flags_0) w.vector(v.id ?? [], W.writeInt)
    if (v.text !== undefined) w.vector(v.text, W.writeInputRichMessage)
    w.string(v.toLang)
    if (v.tone !== undefined) w.string(v.tone)
  },
  R.readMessagesTranslatedRichMessage,
  "",
  "any"
)

/** https://core.telegram.org/method/messages.translateText */
export interface translateText {
  readonly peer?: T.InputPeer | undefined
  readonly id?: ReadonlyArray<number> | undefined
  readonly text?: ReadonlyArray<T.TextWithEntities> | undefined
  readonly toLang: string
  readonly tone?: string | undefined
}

/** https://core.telegram.org/method/messages.translateText */
export const translateText: M.Method<
  translateText,
  T.MessagesTranslatedText,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "INPUT_TEXT_EMPTY" | "INPUT_TEXT_TOO_LONG" | "MSG_ID_INVALID"
  | "PEER_ID_INVALID" | "TO_LANG_INVALID" | "TRANSLATE_REQ_FAILED" | "TRANSLATE_REQ_QUOTA_EXCEEDED"
  | "TRANSLATIONS_DISABLED" | "TRANSLATION_TIMEOUT",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.translateText",
  -0x5a113cbb, // #a5eec345
  (w, v) => {
    const flags_0 = v.peer !== undefined || v.id !== undefined
    w.id(-0x5a113cbb)
    w.id((flags_0 ? 1 : 0) | (v.text === undefined ? 0 : 2) | (v.tone === undefined ? 0 : 4))
    if (flags_0) W.writeInputPeer(w, v.peer ?? w.missing("messages.translateText.peer"))
    if (flags_0) w.vector(v.id ?? [], W.writeInt)
    if (v.text !== undefined) w.vector(v.text, W.writeTextWithEntities)
    w.string(v.toLang)
    if (v.tone !== undefined) w.string(v.tone)
  },
  R.readMessagesTranslatedText,
  "BUSINESS_CONNECTION_NOT_ALLOWED INPUT_TEXT_EMPTY INPUT_TEXT_TOO_LONG MSG_ID_INVALID PEER_ID_INVALID " +
  "TO_LANG_INVALID TRANSLATE_REQ_FAILED TRANSLATE_REQ_QUOTA_EXCEEDED TRANSLATIONS_DISABLED TRANSLATION_TIMEOUT",
  "user"
)

/** https://core.telegram.org/method/messages.uninstallStickerSet */
export interface uninstallStickerSet {
  readonly stickerset: T.InputStickerSet
}

/** https://core.telegram.org/method/messages.uninstallStickerSet */
export const uninstallStickerSet: M.Method<
  uninstallStickerSet,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKERSET_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.uninstallStickerSet",
  -0x0691aa22, // #f96e55de
  (w, v) => {
    w.id(-0x0691aa22)
    W.writeInputStickerSet(w, v.stickerset)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKERSET_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.unpinAllMessages */
export interface unpinAllMessages {
  readonly peer: T.InputPeer
  readonly topMsgId?: number | undefined
  readonly savedPeerId?: T.InputPeer | undefined
}

/** https://core.telegram.org/method/messages.unpinAllMessages */
export const unpinAllMessages: M.Method<
  unpinAllMessages,
  T.MessagesAffectedHistory,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_NOT_MODIFIED" | "INPUT_USER_DEACTIVATED"
  | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "messages.unpinAllMessages",
  0x062dd747, // #062dd747
  (w, v) => {
    w.id(0x062dd747)
    w.id((v.topMsgId === undefined ? 0 : 1) | (v.savedPeerId === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    if (v.topMsgId !== undefined) w.int(v.topMsgId)
    if (v.savedPeerId !== undefined) W.writeInputPeer(w, v.savedPeerId)
  },
  R.readMessagesAffectedHistory,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_NOT_MODIFIED INPUT_USER_DEACTIVATED PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/messages.updateDialogFilter */
export interface updateDialogFilter {
  readonly id: number
  readonly filter?: T.DialogFilter | undefined
}

/** https://core.telegram.org/method/messages.updateDialogFilter */
export const updateDialogFilter: M.Method<
  updateDialogFilter,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHATLIST_EXCLUDE_INVALID" | "CHAT_ID_INVALID" | "FILTER_ID_INVALID"
  | "FILTER_INCLUDE_EMPTY" | "FILTER_TITLE_EMPTY" | "MESSAGE_TOO_LONG" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.updateDialogFilter",
  0x1ad4a04a, // #1ad4a04a
  (w, v) => {
    w.id(0x1ad4a04a)
    w.id((v.filter === undefined ? 0 : 1))
    w.int(v.id)
    if (v.filter !== undefined) W.writeDialogFilter(w, v.filter)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHATLIST_EXCLUDE_INVALID CHAT_ID_INVALID FILTER_ID_INVALID " +
  "FILTER_INCLUDE_EMPTY FILTER_TITLE_EMPTY MESSAGE_TOO_LONG MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.updateDialogFiltersOrder */
export interface updateDialogFiltersOrder {
  readonly order: ReadonlyArray<number>
}

/** https://core.telegram.org/method/messages.updateDialogFiltersOrder */
export const updateDialogFiltersOrder: M.Method<
  updateDialogFiltersOrder,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.updateDialogFiltersOrder",
  -0x3a9c3e1c, // #c563c1e4
  (w, v) => {
    w.id(-0x3a9c3e1c)
    w.vector(v.order, W.writeInt)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/messages.updatePinnedForumTopic */
export interface updatePinnedForumTopic {
  readonly peer: T.InputPeer
  readonly topicId: number
  readonly pinned: boolean
}

/** https://core.telegram.org/method/messages.updatePinnedForumTopic */
export const updatePinnedForumTopic: M.Method<
  updatePinnedForumTopic,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.updatePinnedForumTopic",
  0x175df251, // #175df251
  (w, v) => {
    w.id(0x175df251)
    W.writeInputPeer(w, v.peer)
    w.int(v.topicId)
    w.bool(v.pinned)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.updatePinnedMessage */
export interface updatePinnedMessage {
  readonly silent?: boolean | undefined
  readonly unpin?: boolean | undefined
  readonly pmOneside?: boolean | undefined
  readonly peer: T.InputPeer
  readonly id: number
}

/** https://core.telegram.org/method/messages.updatePinnedMessage */
export const updatePinnedMessage: M.Method<
  updatePinnedMessage,
  T.Updates,
  | "BOT_ONESIDE_NOT_AVAIL" | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "BUSINESS_PEER_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED" | "CHAT_INVALID" | "CHAT_NOT_MODIFIED"
  | "CHAT_WRITE_FORBIDDEN" | "INPUT_USER_DEACTIVATED" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID" | "PIN_RESTRICTED"
  | "USER_BANNED_IN_CHANNEL"
> = /* @__PURE__ */ M.make(
  "messages.updatePinnedMessage",
  -0x2d550814, // #d2aaf7ec
  (w, v) => {
    w.id(-0x2d550814)
    w.id((v.silent === true ? 1 : 0) | (v.unpin === true ? 2 : 0) | (v.pmOneside === true ? 4 : 0))
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
  },
  R.readUpdates,
  "BOT_ONESIDE_NOT_AVAIL BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED BUSINESS_PEER_INVALID " +
  "CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_INVALID CHAT_NOT_MODIFIED CHAT_WRITE_FORBIDDEN " +
  "INPUT_USER_DEACTIVATED MESSAGE_ID_INVALID PEER_ID_INVALID PIN_RESTRICTED USER_BANNED_IN_CHANNEL",
  "any"
)

/** https://core.telegram.org/method/messages.updateSavedReactionTag */
export interface updateSavedReactionTag {
  readonly reaction: T.Reaction
  readonly title?: string | undefined
}

/** https://core.telegram.org/method/messages.updateSavedReactionTag */
export const updateSavedReactionTag: M.Method<
  updateSavedReactionTag,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PREMIUM_ACCOUNT_REQUIRED" | "REACTION_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.updateSavedReactionTag",
  0x60297dec, // #60297dec
  (w, v) => {
    w.id(0x60297dec)
    w.id((v.title === undefined ? 0 : 1))
    W.writeReaction(w, v.reaction)
    if (v.title !== undefined) w.string(v.title)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PREMIUM_ACCOUNT_REQUIRED REACTION_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.uploadEncryptedFile */
export interface uploadEncryptedFile {
  readonly peer: T.InputEncryptedChat
  readonly file: T.InputEncryptedFile
}

/** https://core.telegram.org/method/messages.uploadEncryptedFile */
export const uploadEncryptedFile: M.Method<
  uploadEncryptedFile,
  T.EncryptedFile,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.uploadEncryptedFile",
  0x5057c497, // #5057c497
  (w, v) => {
    w.id(0x5057c497)
    W.writeInputEncryptedChat(w, v.peer)
    W.writeInputEncryptedFile(w, v.file)
  },
  R.readEncryptedFile,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.uploadImportedMedia */
export interface uploadImportedMedia {
  readonly peer: T.InputPeer
  readonly importId: bigint
  readonly fileName: string
  readonly media: T.InputMedia
}

/** https://core.telegram.org/method/messages.uploadImportedMedia */
export const uploadImportedMedia: M.Method<
  uploadImportedMedia,
  T.MessageMedia,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "IMPORT_ID_INVALID" | "MEDIA_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.uploadImportedMedia",
  0x2a862092, // #2a862092
  (w, v) => {
    w.id(0x2a862092)
    W.writeInputPeer(w, v.peer)
    w.long(v.importId)
    w.string(v.fileName)
    W.writeInputMedia(w, v.media)
  },
  R.readMessageMedia,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED IMPORT_ID_INVALID MEDIA_INVALID",
  "user"
)

/** https://core.telegram.org/method/messages.uploadMedia */
export interface uploadMedia {
  readonly businessConnectionId?: string | undefined
  readonly peer: T.InputPeer
  readonly media: T.InputMedia
}

/** https://core.telegram.org/method/messages.uploadMedia */
export const uploadMedia: M.Method<
  uploadMedia,
  T.MessageMedia,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_ID_INVALID" | "CHAT_RESTRICTED" | "CHAT_WRITE_FORBIDDEN" | "FILE_PARTS_INVALID"
  | "FILE_PART_LENGTH_INVALID" | "IMAGE_PROCESS_FAILED" | "INPUT_USER_DEACTIVATED" | "MEDIA_INVALID"
  | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "PHOTO_EXT_INVALID" | "PHOTO_INVALID_DIMENSIONS"
  | "PHOTO_SAVE_FILE_INVALID" | "USER_BANNED_IN_CHANNEL" | "VOICE_MESSAGES_FORBIDDEN" | "WEBPAGE_CURL_FAILED"
> = /* @__PURE__ */ M.make(
  "messages.uploadMedia",
  0x14967978, // #14967978
  (w, v) => {
    w.id(0x14967978)
    w.id((v.businessConnectionId === undefined ? 0 : 1))
    if (v.businessConnectionId !== undefined) w.string(v.businessConnectionId)
    W.writeInputPeer(w, v.peer)
    W.writeInputMedia(w, v.media)
  },
  R.readMessageMedia,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_ID_INVALID " +
  "CHAT_RESTRICTED CHAT_WRITE_FORBIDDEN FILE_PARTS_INVALID FILE_PART_LENGTH_INVALID IMAGE_PROCESS_FAILED " +
  "INPUT_USER_DEACTIVATED MEDIA_INVALID MSG_ID_INVALID PEER_ID_INVALID PHOTO_EXT_INVALID " +
  "PHOTO_INVALID_DIMENSIONS PHOTO_SAVE_FILE_INVALID USER_BANNED_IN_CHANNEL VOICE_MESSAGES_FORBIDDEN " +
  "WEBPAGE_CURL_FAILED",
  "any"
)

/** https://core.telegram.org/method/messages.viewSponsoredMessage */
export interface viewSponsoredMessage {
  readonly randomId: Uint8Array
}

/** https://core.telegram.org/method/messages.viewSponsoredMessage */
export const viewSponsoredMessage: M.Method<
  viewSponsoredMessage,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "messages.viewSponsoredMessage",
  0x269e3643, // #269e3643
  (w, v) => {
    w.id(0x269e3643)
    w.bytes(v.randomId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)
