// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `bots`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/bots.addPreviewMedia */
export interface addPreviewMedia {
  readonly bot: T.InputUser
  readonly langCode: string
  readonly media: T.InputMedia
}

/** https://core.telegram.org/method/bots.addPreviewMedia */
export const addPreviewMedia: M.Method<
  addPreviewMedia,
  T.BotPreviewMedia,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.addPreviewMedia",
  0x17aeb75a, // #17aeb75a
  (w, v) => {
    w.id(0x17aeb75a)
    W.writeInputUser(w, v.bot)
    w.string(v.langCode)
    W.writeInputMedia(w, v.media)
  },
  R.readBotPreviewMedia,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.allowSendMessage */
export interface allowSendMessage {
  readonly bot: T.InputUser
}

/** https://core.telegram.org/method/bots.allowSendMessage */
export const allowSendMessage: M.Method<
  allowSendMessage,
  T.Updates,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.allowSendMessage",
  -0x0ecd1c11, // #f132e3ef
  (w, v) => {
    w.id(-0x0ecd1c11)
    W.writeInputUser(w, v.bot)
  },
  R.readUpdates,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.answerWebhookJSONQuery */
export interface answerWebhookJSONQuery {
  readonly queryId: bigint
  readonly data: T.DataJSON
}

/** https://core.telegram.org/method/bots.answerWebhookJSONQuery */
export const answerWebhookJSONQuery: M.Method<
  answerWebhookJSONQuery,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DATA_JSON_INVALID" | "QUERY_ID_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.answerWebhookJSONQuery",
  -0x19dec0b3, // #e6213f4d
  (w, v) => {
    w.id(-0x19dec0b3)
    w.long(v.queryId)
    W.writeDataJSON(w, v.data)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED DATA_JSON_INVALID QUERY_ID_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.canSendMessage */
export interface canSendMessage {
  readonly bot: T.InputUser
}

/** https://core.telegram.org/method/bots.canSendMessage */
export const canSendMessage: M.Method<
  canSendMessage,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.canSendMessage",
  0x1359f4e6, // #1359f4e6
  (w, v) => {
    w.id(0x1359f4e6)
    W.writeInputUser(w, v.bot)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.checkDownloadFileParams */
export interface checkDownloadFileParams {
  readonly bot: T.InputUser
  readonly fileName: string
  readonly url: string
}

/** https://core.telegram.org/method/bots.checkDownloadFileParams */
export const checkDownloadFileParams: M.Method<
  checkDownloadFileParams,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.checkDownloadFileParams",
  0x50077589, // #50077589
  (w, v) => {
    w.id(0x50077589)
    W.writeInputUser(w, v.bot)
    w.string(v.fileName)
    w.string(v.url)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.checkUsername */
export interface checkUsername {
  readonly username: string
}

/** https://core.telegram.org/method/bots.checkUsername */
export const checkUsername: M.Method<
  checkUsername,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USERNAME_INVALID" | "USERNAME_OCCUPIED" | "USERNAME_SUFFIX_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.checkUsername",
  -0x780dde65, // #87f2219b
  (w, v) => {
    w.id(-0x780dde65)
    w.string(v.username)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED USERNAME_INVALID USERNAME_OCCUPIED USERNAME_SUFFIX_MISSING",
  "user"
)

/** https://core.telegram.org/method/bots.createBot */
export interface createBot {
  readonly viaDeeplink?: boolean | undefined
  readonly name: string
  readonly username: string
  readonly managerId: T.InputUser
}

/** https://core.telegram.org/method/bots.createBot */
export const createBot: M.Method<
  createBot,
  T.User,
  | "BOT_CREATE_LIMIT_EXCEEDED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MANAGER_INVALID"
  | "MANAGER_PERMISSION_MISSING" | "NAME_INVALID" | "USERNAME_INVALID" | "USERNAME_OCCUPIED"
  | "USERNAME_SUFFIX_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.createBot",
  -0x1a4e80d5, // #e5b17f2b
  (w, v) => {
    w.id(-0x1a4e80d5)
    w.id((v.viaDeeplink === true ? 1 : 0))
    w.string(v.name)
    w.string(v.username)
    W.writeInputUser(w, v.managerId)
  },
  R.readUser,
  "BOT_CREATE_LIMIT_EXCEEDED BUSINESS_CONNECTION_NOT_ALLOWED MANAGER_INVALID MANAGER_PERMISSION_MISSING " +
  "NAME_INVALID USERNAME_INVALID USERNAME_OCCUPIED USERNAME_SUFFIX_MISSING",
  "user"
)

/** https://core.telegram.org/method/bots.deletePreviewMedia */
export interface deletePreviewMedia {
  readonly bot: T.InputUser
  readonly langCode: string
  readonly media: ReadonlyArray<T.InputMedia>
}

/** https://core.telegram.org/method/bots.deletePreviewMedia */
export const deletePreviewMedia: M.Method<
  deletePreviewMedia,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.deletePreviewMedia",
  0x2d0135b3, // #2d0135b3
  (w, v) => {
    w.id(0x2d0135b3)
    W.writeInputUser(w, v.bot)
    w.string(v.langCode)
    w.vector(v.media, W.writeInputMedia)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.editAccessSettings */
export interface editAccessSettings {
  readonly restricted?: boolean | undefined
  readonly bot: T.InputUser
  readonly addUsers?: ReadonlyArray<T.InputUser> | undefined
}

/** https://core.telegram.org/method/bots.editAccessSettings */
export const editAccessSettings: M.Method<
  editAccessSettings,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.editAccessSettings",
  0x31813cd8, // #31813cd8
  (w, v) => {
    w.id(0x31813cd8)
    w.id((v.restricted === true ? 1 : 0) | (v.addUsers === undefined ? 0 : 2))
    W.writeInputUser(w, v.bot)
    if (v.addUsers !== undefined) w.vector(v.addUsers, W.writeInputUser)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.editPreviewMedia */
export interface editPreviewMedia {
  readonly bot: T.InputUser
  readonly langCode: string
  readonly media: T.InputMedia
  readonly newMedia: T.InputMedia
}

/** https://core.telegram.org/method/bots.editPreviewMedia */
export const editPreviewMedia: M.Method<
  editPreviewMedia,
  T.BotPreviewMedia,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.editPreviewMedia",
  -0x7ada9f91, // #8525606f
  (w, v) => {
    w.id(-0x7ada9f91)
    W.writeInputUser(w, v.bot)
    w.string(v.langCode)
    W.writeInputMedia(w, v.media)
    W.writeInputMedia(w, v.newMedia)
  },
  R.readBotPreviewMedia,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.exportBotToken */
export interface exportBotToken {
  readonly bot: T.InputUser
  readonly revoke: boolean
}

/** https://core.telegram.org/method/bots.exportBotToken */
export const exportBotToken: M.Method<
  exportBotToken,
  T.BotsExportedBotToken,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.exportBotToken",
  -0x42f26615, // #bd0d99eb
  (w, v) => {
    w.id(-0x42f26615)
    W.writeInputUser(w, v.bot)
    w.bool(v.revoke)
  },
  R.readBotsExportedBotToken,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.getAccessSettings */
export interface getAccessSettings {
  readonly bot: T.InputUser
}

/** https://core.telegram.org/method/bots.getAccessSettings */
export const getAccessSettings: M.Method<
  getAccessSettings,
  T.BotsAccessSettings,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.getAccessSettings",
  0x213853a3, // #213853a3
  (w, v) => {
    w.id(0x213853a3)
    W.writeInputUser(w, v.bot)
  },
  R.readBotsAccessSettings,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.getAdminedBots */
export const getAdminedBots: M.Method<
  void,
  ReadonlyArray<T.User>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.getAdminedBots",
  -0x4f8ee27d, // #b0711d83
  (w) => w.id(-0x4f8ee27d),
  (r) => r.vector(3, R.readUser),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.getBotCommands */
export interface getBotCommands {
  readonly scope: T.BotCommandScope
  readonly langCode: string
}

/** https://core.telegram.org/method/bots.getBotCommands */
export const getBotCommands: M.Method<
  getBotCommands,
  ReadonlyArray<T.BotCommand>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.getBotCommands",
  -0x1cb3f22a, // #e34c0dd6
  (w, v) => {
    w.id(-0x1cb3f22a)
    W.writeBotCommandScope(w, v.scope)
    w.string(v.langCode)
  },
  (r) => r.vector(4, R.readBotCommand),
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.getBotInfo */
export interface getBotInfo {
  readonly bot?: T.InputUser | undefined
  readonly langCode: string
}

/** https://core.telegram.org/method/bots.getBotInfo */
export const getBotInfo: M.Method<
  getBotInfo,
  T.BotsBotInfo,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "LANG_CODE_INVALID" | "USER_BOT_INVALID"
> = /* @__PURE__ */ M.make(
  "bots.getBotInfo",
  -0x2326eb03, // #dcd914fd
  (w, v) => {
    w.id(-0x2326eb03)
    w.id((v.bot === undefined ? 0 : 1))
    if (v.bot !== undefined) W.writeInputUser(w, v.bot)
    w.string(v.langCode)
  },
  R.readBotsBotInfo,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED LANG_CODE_INVALID USER_BOT_INVALID",
  "any"
)

/** https://core.telegram.org/method/bots.getBotMenuButton */
export interface getBotMenuButton {
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/bots.getBotMenuButton */
export const getBotMenuButton: M.Method<
  getBotMenuButton,
  T.BotMenuButton,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.getBotMenuButton",
  -0x639f14d8, // #9c60eb28
  (w, v) => {
    w.id(-0x639f14d8)
    W.writeInputUser(w, v.userId)
  },
  R.readBotMenuButton,
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.getBotRecommendations */
export interface getBotRecommendations {
  readonly bot: T.InputUser
}

/** https://core.telegram.org/method/bots.getBotRecommendations */
export const getBotRecommendations: M.Method<
  getBotRecommendations,
  T.UsersUsers,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.getBotRecommendations",
  -0x5e48f7eb, // #a1b70815
  (w, v) => {
    w.id(-0x5e48f7eb)
    W.writeInputUser(w, v.bot)
  },
  R.readUsersUsers,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.getPopularAppBots */
export interface getPopularAppBots {
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/bots.getPopularAppBots */
export const getPopularAppBots: M.Method<
  getPopularAppBots,
  T.BotsPopularAppBots,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.getPopularAppBots",
  -0x3daefe6e, // #c2510192
  (w, v) => {
    w.id(-0x3daefe6e)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readBotsPopularAppBots,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.getPreviewInfo */
export interface getPreviewInfo {
  readonly bot: T.InputUser
  readonly langCode: string
}

/** https://core.telegram.org/method/bots.getPreviewInfo */
export const getPreviewInfo: M.Method<
  getPreviewInfo,
  T.BotsPreviewInfo,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.getPreviewInfo",
  0x423ab3ad, // #423ab3ad
  (w, v) => {
    w.id(0x423ab3ad)
    W.writeInputUser(w, v.bot)
    w.string(v.langCode)
  },
  R.readBotsPreviewInfo,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.getPreviewMedias */
export interface getPreviewMedias {
  readonly bot: T.InputUser
}

/** https://core.telegram.org/method/bots.getPreviewMedias */
export const getPreviewMedias: M.Method<
  getPreviewMedias,
  ReadonlyArray<T.BotPreviewMedia>,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.getPreviewMedias",
  -0x5d5aa6b3, // #a2a5594d
  (w, v) => {
    w.id(-0x5d5aa6b3)
    W.writeInputUser(w, v.bot)
  },
  (r) => r.vector(3, R.readBotPreviewMedia),
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.getRequestedWebViewButton */
export interface getRequestedWebViewButton {
  readonly bot: T.InputUser
  readonly webappReqId: string
}

/** https://core.telegram.org/method/bots.getRequestedWebViewButton */
export const getRequestedWebViewButton: M.Method<
  getRequestedWebViewButton,
  T.KeyboardButton,
  | "BOT_ID_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "WEBAPP_REQ_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.getRequestedWebViewButton",
  -0x40da480d, // #bf25b7f3
  (w, v) => {
    w.id(-0x40da480d)
    W.writeInputUser(w, v.bot)
    w.string(v.webappReqId)
  },
  R.readKeyboardButton,
  "BOT_ID_INVALID BUSINESS_CONNECTION_NOT_ALLOWED WEBAPP_REQ_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/bots.invokeWebViewCustomMethod */
export interface invokeWebViewCustomMethod {
  readonly bot: T.InputUser
  readonly customMethod: string
  readonly params: T.DataJSON
}

/** https://core.telegram.org/method/bots.invokeWebViewCustomMethod */
export const invokeWebViewCustomMethod: M.Method<
  invokeWebViewCustomMethod,
  T.DataJSON,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DATA_JSON_INVALID" | "METHOD_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.invokeWebViewCustomMethod",
  0x087fc5e7, // #087fc5e7
  (w, v) => {
    w.id(0x087fc5e7)
    W.writeInputUser(w, v.bot)
    w.string(v.customMethod)
    W.writeDataJSON(w, v.params)
  },
  R.readDataJSON,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED DATA_JSON_INVALID METHOD_INVALID",
  "user"
)

/** https://core.telegram.org/method/bots.reorderPreviewMedias */
export interface reorderPreviewMedias {
  readonly bot: T.InputUser
  readonly langCode: string
  readonly order: ReadonlyArray<T.InputMedia>
}

/** https://core.telegram.org/method/bots.reorderPreviewMedias */
export const reorderPreviewMedias: M.Method<
  reorderPreviewMedias,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.reorderPreviewMedias",
  -0x49d80c56, // #b627f3aa
  (w, v) => {
    w.id(-0x49d80c56)
    W.writeInputUser(w, v.bot)
    w.string(v.langCode)
    w.vector(v.order, W.writeInputMedia)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.reorderUsernames */
export interface reorderUsernames {
  readonly bot: T.InputUser
  readonly order: ReadonlyArray<string>
}

/** https://core.telegram.org/method/bots.reorderUsernames */
export const reorderUsernames: M.Method<
  reorderUsernames,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USERNAME_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.reorderUsernames",
  -0x68f64e3e, // #9709b1c2
  (w, v) => {
    w.id(-0x68f64e3e)
    W.writeInputUser(w, v.bot)
    w.vector(v.order, W.writeString)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED USERNAME_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/bots.requestWebViewButton */
export interface requestWebViewButton {
  readonly userId: T.InputUser
  readonly button: T.KeyboardButton
}

/** https://core.telegram.org/method/bots.requestWebViewButton */
export const requestWebViewButton: M.Method<
  requestWebViewButton,
  T.BotsRequestedButton,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "BUTTON_INVALID" | "USER_BOT_REQUIRED" | "USER_ID_INVALID",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.requestWebViewButton",
  0x31a2a35e, // #31a2a35e
  (w, v) => {
    w.id(0x31a2a35e)
    W.writeInputUser(w, v.userId)
    W.writeKeyboardButton(w, v.button)
  },
  R.readBotsRequestedButton,
  "BUSINESS_CONNECTION_NOT_ALLOWED BUTTON_INVALID USER_BOT_REQUIRED USER_ID_INVALID",
  "bot"
)

/** https://core.telegram.org/method/bots.resetBotCommands */
export interface resetBotCommands {
  readonly scope: T.BotCommandScope
  readonly langCode: string
}

/** https://core.telegram.org/method/bots.resetBotCommands */
export const resetBotCommands: M.Method<
  resetBotCommands,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "LANG_CODE_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.resetBotCommands",
  0x3d8de0f9, // #3d8de0f9
  (w, v) => {
    w.id(0x3d8de0f9)
    W.writeBotCommandScope(w, v.scope)
    w.string(v.langCode)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED LANG_CODE_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.sendCustomRequest */
export interface sendCustomRequest {
  readonly customMethod: string
  readonly params: T.DataJSON
}

/** https://core.telegram.org/method/bots.sendCustomRequest */
export const sendCustomRequest: M.Method<
  sendCustomRequest,
  T.DataJSON,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DATA_JSON_INVALID" | "METHOD_INVALID" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.sendCustomRequest",
  -0x55d89613, // #aa2769ed
  (w, v) => {
    w.id(-0x55d89613)
    w.string(v.customMethod)
    W.writeDataJSON(w, v.params)
  },
  R.readDataJSON,
  "BUSINESS_CONNECTION_NOT_ALLOWED DATA_JSON_INVALID METHOD_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.setBotBroadcastDefaultAdminRights */
export interface setBotBroadcastDefaultAdminRights {
  readonly adminRights: T.ChatAdminRights
}

/** https://core.telegram.org/method/bots.setBotBroadcastDefaultAdminRights */
export const setBotBroadcastDefaultAdminRights: M.Method<
  setBotBroadcastDefaultAdminRights,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "RIGHTS_NOT_MODIFIED" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.setBotBroadcastDefaultAdminRights",
  0x788464e1, // #788464e1
  (w, v) => {
    w.id(0x788464e1)
    W.writeChatAdminRights(w, v.adminRights)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED RIGHTS_NOT_MODIFIED USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.setBotCommands */
export interface setBotCommands {
  readonly scope: T.BotCommandScope
  readonly langCode: string
  readonly commands: ReadonlyArray<T.BotCommand>
}

/** https://core.telegram.org/method/bots.setBotCommands */
export const setBotCommands: M.Method<
  setBotCommands,
  boolean,
  | "BOT_COMMAND_DESCRIPTION_INVALID" | "BOT_COMMAND_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "LANG_CODE_INVALID" | "PEER_ID_INVALID" | "USER_BOT_REQUIRED" | "USER_ID_INVALID",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.setBotCommands",
  0x0517165a, // #0517165a
  (w, v) => {
    w.id(0x0517165a)
    W.writeBotCommandScope(w, v.scope)
    w.string(v.langCode)
    w.vector(v.commands, W.writeBotCommand)
  },
  R.readBool,
  "BOT_COMMAND_DESCRIPTION_INVALID BOT_COMMAND_INVALID BUSINESS_CONNECTION_NOT_ALLOWED LANG_CODE_INVALID " +
  "PEER_ID_INVALID USER_BOT_REQUIRED USER_ID_INVALID",
  "bot"
)

/** https://core.telegram.org/method/bots.setBotGroupDefaultAdminRights */
export interface setBotGroupDefaultAdminRights {
  readonly adminRights: T.ChatAdminRights
}

/** https://core.telegram.org/method/bots.setBotGroupDefaultAdminRights */
export const setBotGroupDefaultAdminRights: M.Method<
  setBotGroupDefaultAdminRights,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "RIGHTS_NOT_MODIFIED" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.setBotGroupDefaultAdminRights",
  -0x6da13616, // #925ec9ea
  (w, v) => {
    w.id(-0x6da13616)
    W.writeChatAdminRights(w, v.adminRights)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED RIGHTS_NOT_MODIFIED USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.setBotInfo */
export interface setBotInfo {
  readonly bot?: T.InputUser | undefined
  readonly langCode: string
  readonly name?: string | undefined
  readonly about?: string | undefined
  readonly description?: string | undefined
}

/** https://core.telegram.org/method/bots.setBotInfo */
export const setBotInfo: M.Method<
  setBotInfo,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_INVALID"
> = /* @__PURE__ */ M.make(
  "bots.setBotInfo",
  0x10cf3123, // #10cf3123
  (w, v) => {
    w.id(0x10cf3123)
    w.id(
      (v.bot === undefined ? 0 : 4) |
      (v.name === undefined ? 0 : 8) |
      (v.about === undefined ? 0 : 1) |
      (v.description === undefined ? 0 : 2)
    )
    if (v.bot !== undefined) W.writeInputUser(w, v.bot)
    w.string(v.langCode)
    if (v.name !== undefined) w.string(v.name)
    if (v.about !== undefined) w.string(v.about)
    if (v.description !== undefined) w.string(v.description)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_INVALID",
  "any"
)

/** https://core.telegram.org/method/bots.setBotMenuButton */
export interface setBotMenuButton {
  readonly userId: T.InputUser
  readonly button: T.BotMenuButton
}

/** https://core.telegram.org/method/bots.setBotMenuButton */
export const setBotMenuButton: M.Method<
  setBotMenuButton,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "BUTTON_INVALID" | "BUTTON_TEXT_INVALID" | "BUTTON_URL_INVALID"
  | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.setBotMenuButton",
  0x4504d54f, // #4504d54f
  (w, v) => {
    w.id(0x4504d54f)
    W.writeInputUser(w, v.userId)
    W.writeBotMenuButton(w, v.button)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED BUTTON_INVALID BUTTON_TEXT_INVALID BUTTON_URL_INVALID USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.setCustomVerification */
export interface setCustomVerification {
  readonly enabled?: boolean | undefined
  readonly bot?: T.InputUser | undefined
  readonly peer: T.InputPeer
  readonly customDescription?: string | undefined
}

/** https://core.telegram.org/method/bots.setCustomVerification */
export const setCustomVerification: M.Method<
  setCustomVerification,
  boolean,
  | "BOT_INVALID" | "BOT_VERIFIER_FORBIDDEN" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "bots.setCustomVerification",
  -0x74762043, // #8b89dfbd
  (w, v) => {
    w.id(-0x74762043)
    w.id(
      (v.enabled === true ? 2 : 0) |
      (v.bot === undefined ? 0 : 1) |
      (v.customDescription === undefined ? 0 : 4)
    )
    if (v.bot !== undefined) W.writeInputUser(w, v.bot)
    W.writeInputPeer(w, v.peer)
    if (v.customDescription !== undefined) w.string(v.customDescription)
  },
  R.readBool,
  "BOT_INVALID BOT_VERIFIER_FORBIDDEN BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/bots.setJoinChatResults */
export interface setJoinChatResults {
  readonly queryId: bigint
  readonly result: T.JoinChatBotResult
}

/** https://core.telegram.org/method/bots.setJoinChatResults */
export const setJoinChatResults: M.Method<
  setJoinChatResults,
  boolean,
  | "BOT_GUARD_NOT_SUPPORTED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.setJoinChatResults",
  -0x18e5b7f0, // #e71a4810
  (w, v) => {
    w.id(-0x18e5b7f0)
    w.long(v.queryId)
    W.writeJoinChatBotResult(w, v.result)
  },
  R.readBool,
  "BOT_GUARD_NOT_SUPPORTED BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_REQUIRED",
  "bot"
)

/** https://core.telegram.org/method/bots.toggleUserEmojiStatusPermission */
export interface toggleUserEmojiStatusPermission {
  readonly bot: T.InputUser
  readonly enabled: boolean
}

/** https://core.telegram.org/method/bots.toggleUserEmojiStatusPermission */
export const toggleUserEmojiStatusPermission: M.Method<
  toggleUserEmojiStatusPermission,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.toggleUserEmojiStatusPermission",
  0x06de6392, // #06de6392
  (w, v) => {
    w.id(0x06de6392)
    W.writeInputUser(w, v.bot)
    w.bool(v.enabled)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/bots.toggleUsername */
export interface toggleUsername {
  readonly bot: T.InputUser
  readonly username: string
  readonly active: boolean
}

/** https://core.telegram.org/method/bots.toggleUsername */
export const toggleUsername: M.Method<
  toggleUsername,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USERNAME_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.toggleUsername",
  0x053ca973, // #053ca973
  (w, v) => {
    w.id(0x053ca973)
    W.writeInputUser(w, v.bot)
    w.string(v.username)
    w.bool(v.active)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED USERNAME_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/bots.updateStarRefProgram */
export interface updateStarRefProgram {
  readonly bot: T.InputUser
  readonly commissionPermille: number
  readonly durationMonths?: number | undefined
}

/** https://core.telegram.org/method/bots.updateStarRefProgram */
export const updateStarRefProgram: M.Method<
  updateStarRefProgram,
  T.StarRefProgram,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARREF_AWAITING_END" | "STARREF_PERMILLE_INVALID"
  | "STARREF_PERMILLE_TOO_LOW",
  "user"
> = /* @__PURE__ */ M.make(
  "bots.updateStarRefProgram",
  0x778b5ab3, // #778b5ab3
  (w, v) => {
    w.id(0x778b5ab3)
    w.id((v.durationMonths === undefined ? 0 : 1))
    W.writeInputUser(w, v.bot)
    w.int(v.commissionPermille)
    if (v.durationMonths !== undefined) w.int(v.durationMonths)
  },
  R.readStarRefProgram,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED STARREF_AWAITING_END STARREF_PERMILLE_INVALID " +
  "STARREF_PERMILLE_TOO_LOW",
  "user"
)

/** https://core.telegram.org/method/bots.updateUserEmojiStatus */
export interface updateUserEmojiStatus {
  readonly userId: T.InputUser
  readonly emojiStatus: T.EmojiStatus
}

/** https://core.telegram.org/method/bots.updateUserEmojiStatus */
export const updateUserEmojiStatus: M.Method<
  updateUserEmojiStatus,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_REQUIRED" | "USER_ID_INVALID" | "USER_PERMISSION_DENIED",
  "bot"
> = /* @__PURE__ */ M.make(
  "bots.updateUserEmojiStatus",
  -0x1260cf3b, // #ed9f30c5
  (w, v) => {
    w.id(-0x1260cf3b)
    W.writeInputUser(w, v.userId)
    W.writeEmojiStatus(w, v.emojiStatus)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_REQUIRED USER_ID_INVALID USER_PERMISSION_DENIED",
  "bot"
)
