// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `account`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/account.acceptAuthorization */
export interface acceptAuthorization {
  readonly botId: number
  readonly scope: string
  readonly publicKey: string
  readonly valueHashes: ReadonlyArray<T.SecureValueHash>
  readonly credentials: T.SecureCredentialsEncrypted
}

/** https://core.telegram.org/method/account.acceptAuthorization */
export const acceptAuthorization: M.Method<
  acceptAuthorization,
  boolean,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PUBLIC_KEY_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.acceptAuthorization",
  -0x0c12b38d, // #f3ed4c73
  (w, v) => {
    w.id(-0x0c12b38d)
    w.int53(v.botId)
    w.string(v.scope)
    w.string(v.publicKey)
    w.vector(v.valueHashes, W.writeSecureValueHash)
    W.writeSecureCredentialsEncrypted(w, v.credentials)
  },
  R.readBool,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED PUBLIC_KEY_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/account.cancelPasswordEmail */
export const cancelPasswordEmail: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMAIL_HASH_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.cancelPasswordEmail",
  -0x3e342a4a, // #c1cbd5b6
  (w) => w.id(-0x3e342a4a),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMAIL_HASH_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/account.changeAuthorizationSettings */
export interface changeAuthorizationSettings {
  readonly confirmed?: boolean | undefined
  readonly hash: bigint
  readonly encryptedRequestsDisabled?: boolean | undefined
  readonly callRequestsDisabled?: boolean | undefined
}

/** https://core.telegram.org/method/account.changeAuthorizationSettings */
export const changeAuthorizationSettings: M.Method<
  changeAuthorizationSettings,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "HASH_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.changeAuthorizationSettings",
  0x40f48462, // #40f48462
  (w, v) => {
    w.id(0x40f48462)
    w.id(
      (v.confirmed === true ? 8 : 0) |
      (v.encryptedRequestsDisabled === undefined ? 0 : 1) |
      (v.callRequestsDisabled === undefined ? 0 : 2)
    )
    w.long(v.hash)
    if (v.encryptedRequestsDisabled !== undefined) w.bool(v.encryptedRequestsDisabled)
    if (v.callRequestsDisabled !== undefined) w.bool(v.callRequestsDisabled)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED HASH_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.changePhone */
export interface changePhone {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly phoneCode: string
}

/** https://core.telegram.org/method/account.changePhone */
export const changePhone: M.Method<
  changePhone,
  T.User,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PHONE_CODE_EMPTY" | "PHONE_CODE_EXPIRED" | "PHONE_CODE_INVALID"
  | "PHONE_NUMBER_INVALID" | "PHONE_NUMBER_OCCUPIED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.changePhone",
  0x70c32edb, // #70c32edb
  (w, v) => {
    w.id(0x70c32edb)
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
    w.string(v.phoneCode)
  },
  R.readUser,
  "BUSINESS_CONNECTION_NOT_ALLOWED PHONE_CODE_EMPTY PHONE_CODE_EXPIRED PHONE_CODE_INVALID PHONE_NUMBER_INVALID " +
  "PHONE_NUMBER_OCCUPIED",
  "user"
)

/** https://core.telegram.org/method/account.checkUsername */
export interface checkUsername {
  readonly username: string
}

/** https://core.telegram.org/method/account.checkUsername */
export const checkUsername: M.Method<
  checkUsername,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USERNAME_INVALID" | "USERNAME_OCCUPIED" | "USERNAME_PURCHASE_AVAILABLE",
  "user"
> = /* @__PURE__ */ M.make(
  "account.checkUsername",
  0x2714d86c, // #2714d86c
  (w, v) => {
    w.id(0x2714d86c)
    w.string(v.username)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED USERNAME_INVALID USERNAME_OCCUPIED USERNAME_PURCHASE_AVAILABLE",
  "user"
)

/** https://core.telegram.org/method/account.clearRecentEmojiStatuses */
export const clearRecentEmojiStatuses: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.clearRecentEmojiStatuses",
  0x18201aae, // #18201aae
  (w) => w.id(0x18201aae),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.confirmBotConnection */
export interface confirmBotConnection {
  readonly botId: T.InputUser
}

/** https://core.telegram.org/method/account.confirmBotConnection */
export const confirmBotConnection: M.Method<
  confirmBotConnection,
  boolean,
  | "BOT_ID_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.confirmBotConnection",
  0x67ed1f68, // #67ed1f68
  (w, v) => {
    w.id(0x67ed1f68)
    W.writeInputUser(w, v.botId)
  },
  R.readBool,
  "BOT_ID_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.confirmPasswordEmail */
export interface confirmPasswordEmail {
  readonly code: string
}

/** https://core.telegram.org/method/account.confirmPasswordEmail */
export const confirmPasswordEmail: M.Method<
  confirmPasswordEmail,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CODE_INVALID" | "EMAIL_HASH_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.confirmPasswordEmail",
  -0x7020e6e0, // #8fdf1920
  (w, v) => {
    w.id(-0x7020e6e0)
    w.string(v.code)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CODE_INVALID EMAIL_HASH_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/account.confirmPhone */
export interface confirmPhone {
  readonly phoneCodeHash: string
  readonly phoneCode: string
}

/** https://core.telegram.org/method/account.confirmPhone */
export const confirmPhone: M.Method<
  confirmPhone,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CODE_HASH_INVALID" | "PHONE_CODE_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "account.confirmPhone",
  0x5f2178c3, // #5f2178c3
  (w, v) => {
    w.id(0x5f2178c3)
    w.string(v.phoneCodeHash)
    w.string(v.phoneCode)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CODE_HASH_INVALID PHONE_CODE_EMPTY",
  "user"
)

/** https://core.telegram.org/method/account.createBusinessChatLink */
export interface createBusinessChatLink {
  readonly link: T.InputBusinessChatLink
}

/** https://core.telegram.org/method/account.createBusinessChatLink */
export const createBusinessChatLink: M.Method<
  createBusinessChatLink,
  T.BusinessChatLink,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHATLINKS_TOO_MUCH" | "DOCUMENT_INVALID" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.createBusinessChatLink",
  -0x77ae1972, // #8851e68e
  (w, v) => {
    w.id(-0x77ae1972)
    W.writeInputBusinessChatLink(w, v.link)
  },
  R.readBusinessChatLink,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHATLINKS_TOO_MUCH DOCUMENT_INVALID PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/account.createTheme */
export interface createTheme {
  readonly slug: string
  readonly title: string
  readonly document?: T.InputDocument | undefined
  readonly settings?: ReadonlyArray<T.InputThemeSettings> | undefined
}

/** https://core.telegram.org/method/account.createTheme */
export const createTheme: M.Method<
  createTheme,
  T.Theme,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "THEME_MIME_INVALID" | "THEME_TITLE_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.createTheme",
  0x652e4400, // #652e4400
  (w, v) => {
    w.id(0x652e4400)
    w.id((v.document === undefined ? 0 : 4) | (v.settings === undefined ? 0 : 8))
    w.string(v.slug)
    w.string(v.title)
    if (v.document !== undefined) W.writeInputDocument(w, v.document)
    if (v.settings !== undefined) w.vector(v.settings, W.writeInputThemeSettings)
  },
  R.readTheme,
  "BUSINESS_CONNECTION_NOT_ALLOWED THEME_MIME_INVALID THEME_TITLE_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.declinePasswordReset */
export const declinePasswordReset: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "RESET_REQUEST_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "account.declinePasswordReset",
  0x4c9409f6, // #4c9409f6
  (w) => w.id(0x4c9409f6),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED RESET_REQUEST_MISSING",
  "user"
)

/** https://core.telegram.org/method/account.deleteAccount */
export interface deleteAccount {
  readonly reason: string
  readonly password?: T.InputCheckPasswordSRP | undefined
}

/** https://core.telegram.org/method/account.deleteAccount */
export const deleteAccount: M.Method<
  deleteAccount,
  boolean,
  | "2FA_CONFIRM_WAIT" | "PASSWORD_HASH_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.deleteAccount",
  -0x5d3f308c, // #a2c0cf74
  (w, v) => {
    w.id(-0x5d3f308c)
    w.id((v.password === undefined ? 0 : 1))
    w.string(v.reason)
    if (v.password !== undefined) W.writeInputCheckPasswordSRP(w, v.password)
  },
  R.readBool,
  "2FA_CONFIRM_WAIT PASSWORD_HASH_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.deleteAutoSaveExceptions */
export const deleteAutoSaveExceptions: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.deleteAutoSaveExceptions",
  0x53bc0020, // #53bc0020
  (w) => w.id(0x53bc0020),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.deleteBusinessChatLink */
export interface deleteBusinessChatLink {
  readonly slug: string
}

/** https://core.telegram.org/method/account.deleteBusinessChatLink */
export const deleteBusinessChatLink: M.Method<
  deleteBusinessChatLink,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHATLINK_SLUG_EMPTY" | "CHATLINK_SLUG_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.deleteBusinessChatLink",
  0x60073674, // #60073674
  (w, v) => {
    w.id(0x60073674)
    w.string(v.slug)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHATLINK_SLUG_EMPTY CHATLINK_SLUG_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/account.deletePasskey */
export interface deletePasskey {
  readonly id: string
}

/** https://core.telegram.org/method/account.deletePasskey */
export const deletePasskey: M.Method<
  deletePasskey,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.deletePasskey",
  -0x0a4aa9c1, // #f5b5563f
  (w, v) => {
    w.id(-0x0a4aa9c1)
    w.string(v.id)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.deleteSecureValue */
export interface deleteSecureValue {
  readonly types: ReadonlyArray<T.SecureValueType>
}

/** https://core.telegram.org/method/account.deleteSecureValue */
export const deleteSecureValue: M.Method<
  deleteSecureValue,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.deleteSecureValue",
  -0x477f43b5, // #b880bc4b
  (w, v) => {
    w.id(-0x477f43b5)
    w.vector(v.types, W.writeSecureValueType)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.deleteWebBrowserSettingsExceptions */
export const deleteWebBrowserSettingsExceptions: M.Method<
  void,
  T.AccountWebBrowserSettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.deleteWebBrowserSettingsExceptions",
  -0x795f89a3, // #86a0765d
  (w) => w.id(-0x795f89a3),
  R.readAccountWebBrowserSettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.disablePeerConnectedBot */
export interface disablePeerConnectedBot {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/account.disablePeerConnectedBot */
export const disablePeerConnectedBot: M.Method<
  disablePeerConnectedBot,
  boolean,
  | "BOT_ALREADY_DISABLED" | "BOT_NOT_CONNECTED_YET" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.disablePeerConnectedBot",
  0x5e437ed9, // #5e437ed9
  (w, v) => {
    w.id(0x5e437ed9)
    W.writeInputPeer(w, v.peer)
  },
  R.readBool,
  "BOT_ALREADY_DISABLED BOT_NOT_CONNECTED_YET BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.editBusinessChatLink */
export interface editBusinessChatLink {
  readonly slug: string
  readonly link: T.InputBusinessChatLink
}

/** https://core.telegram.org/method/account.editBusinessChatLink */
export const editBusinessChatLink: M.Method<
  editBusinessChatLink,
  T.BusinessChatLink,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHATLINK_SLUG_EMPTY" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.editBusinessChatLink",
  -0x73cbef51, // #8c3410af
  (w, v) => {
    w.id(-0x73cbef51)
    w.string(v.slug)
    W.writeInputBusinessChatLink(w, v.link)
  },
  R.readBusinessChatLink,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHATLINK_SLUG_EMPTY PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/account.finishTakeoutSession */
export interface finishTakeoutSession {
  readonly success?: boolean | undefined
}

/** https://core.telegram.org/method/account.finishTakeoutSession */
export const finishTakeoutSession: M.Method<
  finishTakeoutSession,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TAKEOUT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.finishTakeoutSession",
  0x1d2652ee, // #1d2652ee
  (w, v) => {
    w.id(0x1d2652ee)
    w.id((v.success === true ? 1 : 0))
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED TAKEOUT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/account.getAccountTTL */
export const getAccountTTL: M.Method<
  void,
  T.AccountDaysTTL,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getAccountTTL",
  0x08fc711d, // #08fc711d
  (w) => w.id(0x08fc711d),
  R.readAccountDaysTTL,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getAllSecureValues */
export const getAllSecureValues: M.Method<
  void,
  ReadonlyArray<T.SecureValue>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getAllSecureValues",
  -0x4d774383, // #b288bc7d
  (w) => w.id(-0x4d774383),
  (r) => r.vector(4, R.readSecureValue),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getAuthorizationForm */
export interface getAuthorizationForm {
  readonly botId: number
  readonly scope: string
  readonly publicKey: string
}

/** https://core.telegram.org/method/account.getAuthorizationForm */
export const getAuthorizationForm: M.Method<
  getAuthorizationForm,
  T.AccountAuthorizationForm,
  | "BOT_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PUBLIC_KEY_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getAuthorizationForm",
  -0x56d6a686, // #a929597a
  (w, v) => {
    w.id(-0x56d6a686)
    w.int53(v.botId)
    w.string(v.scope)
    w.string(v.publicKey)
  },
  R.readAccountAuthorizationForm,
  "BOT_INVALID BUSINESS_CONNECTION_NOT_ALLOWED PUBLIC_KEY_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/account.getAuthorizations */
export const getAuthorizations: M.Method<
  void,
  T.AccountAuthorizations,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getAuthorizations",
  -0x1cdf3ea8, // #e320c158
  (w) => w.id(-0x1cdf3ea8),
  R.readAccountAuthorizations,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getAutoDownloadSettings */
export const getAutoDownloadSettings: M.Method<
  void,
  T.AccountAutoDownloadSettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getAutoDownloadSettings",
  0x56da0b3f, // #56da0b3f
  (w) => w.id(0x56da0b3f),
  R.readAccountAutoDownloadSettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getAutoSaveSettings */
export const getAutoSaveSettings: M.Method<
  void,
  T.AccountAutoSaveSettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getAutoSaveSettings",
  -0x52344326, // #adcbbcda
  (w) => w.id(-0x52344326),
  R.readAccountAutoSaveSettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getBotBusinessConnection */
export interface getBotBusinessConnection {
  readonly connectionId: string
}

/** https://core.telegram.org/method/account.getBotBusinessConnection */
export const getBotBusinessConnection: M.Method<
  getBotBusinessConnection,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CONNECTION_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "account.getBotBusinessConnection",
  0x76a86270, // #76a86270
  (w, v) => {
    w.id(0x76a86270)
    w.string(v.connectionId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CONNECTION_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/account.getBusinessChatLinks */
export const getBusinessChatLinks: M.Method<
  void,
  T.AccountBusinessChatLinks,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getBusinessChatLinks",
  0x6f70dde1, // #6f70dde1
  (w) => w.id(0x6f70dde1),
  R.readAccountBusinessChatLinks,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getChannelDefaultEmojiStatuses */
export interface getChannelDefaultEmojiStatuses {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getChannelDefaultEmojiStatuses */
export const getChannelDefaultEmojiStatuses: M.Method<
  getChannelDefaultEmojiStatuses,
  T.AccountEmojiStatuses,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getChannelDefaultEmojiStatuses",
  0x7727a7d5, // #7727a7d5
  (w, v) => {
    w.id(0x7727a7d5)
    w.long(v.hash)
  },
  R.readAccountEmojiStatuses,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getChannelRestrictedStatusEmojis */
export interface getChannelRestrictedStatusEmojis {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getChannelRestrictedStatusEmojis */
export const getChannelRestrictedStatusEmojis: M.Method<
  getChannelRestrictedStatusEmojis,
  T.EmojiList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getChannelRestrictedStatusEmojis",
  0x35a9e0d5, // #35a9e0d5
  (w, v) => {
    w.id(0x35a9e0d5)
    w.long(v.hash)
  },
  R.readEmojiList,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getChatThemes */
export interface getChatThemes {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getChatThemes */
export const getChatThemes: M.Method<
  getChatThemes,
  T.AccountThemes,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getChatThemes",
  -0x29c72177, // #d638de89
  (w, v) => {
    w.id(-0x29c72177)
    w.long(v.hash)
  },
  R.readAccountThemes,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getCollectibleEmojiStatuses */
export interface getCollectibleEmojiStatuses {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getCollectibleEmojiStatuses */
export const getCollectibleEmojiStatuses: M.Method<
  getCollectibleEmojiStatuses,
  T.AccountEmojiStatuses,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getCollectibleEmojiStatuses",
  0x2e7b4543, // #2e7b4543
  (w, v) => {
    w.id(0x2e7b4543)
    w.long(v.hash)
  },
  R.readAccountEmojiStatuses,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getConnectedBots */
export const getConnectedBots: M.Method<
  void,
  T.AccountConnectedBots,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getConnectedBots",
  0x4ea4c80f, // #4ea4c80f
  (w) => w.id(0x4ea4c80f),
  R.readAccountConnectedBots,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getContactSignUpNotification */
export const getContactSignUpNotification: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getContactSignUpNotification",
  -0x60f838d8, // #9f07c728
  (w) => w.id(-0x60f838d8),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getContentSettings */
export const getContentSettings: M.Method<
  void,
  T.AccountContentSettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getContentSettings",
  -0x7464b252, // #8b9b4dae
  (w) => w.id(-0x7464b252),
  R.readAccountContentSettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getDefaultBackgroundEmojis */
export interface getDefaultBackgroundEmojis {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getDefaultBackgroundEmojis */
export const getDefaultBackgroundEmojis: M.Method<
  getDefaultBackgroundEmojis,
  T.EmojiList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getDefaultBackgroundEmojis",
  -0x59f54632, // #a60ab9ce
  (w, v) => {
    w.id(-0x59f54632)
    w.long(v.hash)
  },
  R.readEmojiList,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getDefaultEmojiStatuses */
export interface getDefaultEmojiStatuses {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getDefaultEmojiStatuses */
export const getDefaultEmojiStatuses: M.Method<
  getDefaultEmojiStatuses,
  T.AccountEmojiStatuses,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getDefaultEmojiStatuses",
  -0x298acc7a, // #d6753386
  (w, v) => {
    w.id(-0x298acc7a)
    w.long(v.hash)
  },
  R.readAccountEmojiStatuses,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getDefaultGroupPhotoEmojis */
export interface getDefaultGroupPhotoEmojis {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getDefaultGroupPhotoEmojis */
export const getDefaultGroupPhotoEmojis: M.Method<
  getDefaultGroupPhotoEmojis,
  T.EmojiList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getDefaultGroupPhotoEmojis",
  -0x6ea79f52, // #915860ae
  (w, v) => {
    w.id(-0x6ea79f52)
    w.long(v.hash)
  },
  R.readEmojiList,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getDefaultProfilePhotoEmojis */
export interface getDefaultProfilePhotoEmojis {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getDefaultProfilePhotoEmojis */
export const getDefaultProfilePhotoEmojis: M.Method<
  getDefaultProfilePhotoEmojis,
  T.EmojiList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getDefaultProfilePhotoEmojis",
  -0x1d8afcd8, // #e2750328
  (w, v) => {
    w.id(-0x1d8afcd8)
    w.long(v.hash)
  },
  R.readEmojiList,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getGlobalPrivacySettings */
export const getGlobalPrivacySettings: M.Method<
  void,
  T.GlobalPrivacySettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getGlobalPrivacySettings",
  -0x14d4b30a, // #eb2b4cf6
  (w) => w.id(-0x14d4b30a),
  R.readGlobalPrivacySettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getMultiWallPapers */
export interface getMultiWallPapers {
  readonly wallpapers: ReadonlyArray<T.InputWallPaper>
}

/** https://core.telegram.org/method/account.getMultiWallPapers */
export const getMultiWallPapers: M.Method<
  getMultiWallPapers,
  ReadonlyArray<T.WallPaper>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "WALLPAPER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getMultiWallPapers",
  0x65ad71dc, // #65ad71dc
  (w, v) => {
    w.id(0x65ad71dc)
    w.vector(v.wallpapers, W.writeInputWallPaper)
  },
  (r) => r.vector(4, R.readWallPaper),
  "BUSINESS_CONNECTION_NOT_ALLOWED WALLPAPER_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.getNotifyExceptions */
export interface getNotifyExceptions {
  readonly compareSound?: boolean | undefined
  readonly compareStories?: boolean | undefined
  readonly peer?: T.InputNotifyPeer | undefined
}

/** https://core.telegram.org/method/account.getNotifyExceptions */
export const getNotifyExceptions: M.Method<
  getNotifyExceptions,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getNotifyExceptions",
  0x53577479, // #53577479
  (w, v) => {
    w.id(0x53577479)
    w.id(
      (v.compareSound === true ? 2 : 0) |
      (v.compareStories === true ? 4 : 0) |
      (v.peer === undefined ? 0 : 1)
    )
    if (v.peer !== undefined) W.writeInputNotifyPeer(w, v.peer)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getNotifySettings */
export interface getNotifySettings {
  readonly peer: T.InputNotifyPeer
}

/** https://core.telegram.org/method/account.getNotifySettings */
export const getNotifySettings: M.Method<
  getNotifySettings,
  T.PeerNotifySettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getNotifySettings",
  0x12b3ad31, // #12b3ad31
  (w, v) => {
    w.id(0x12b3ad31)
    W.writeInputNotifyPeer(w, v.peer)
  },
  R.readPeerNotifySettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.getPaidMessagesRevenue */
export interface getPaidMessagesRevenue {
  readonly parentPeer?: T.InputPeer | undefined
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/account.getPaidMessagesRevenue */
export const getPaidMessagesRevenue: M.Method<
  getPaidMessagesRevenue,
  T.AccountPaidMessagesRevenue,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PARENT_PEER_INVALID" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getPaidMessagesRevenue",
  0x19ba4a67, // #19ba4a67
  (w, v) => {
    w.id(0x19ba4a67)
    w.id((v.parentPeer === undefined ? 0 : 1))
    if (v.parentPeer !== undefined) W.writeInputPeer(w, v.parentPeer)
    W.writeInputUser(w, v.userId)
  },
  R.readAccountPaidMessagesRevenue,
  "BUSINESS_CONNECTION_NOT_ALLOWED PARENT_PEER_INVALID USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.getPasskeys */
export const getPasskeys: M.Method<
  void,
  T.AccountPasskeys,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getPasskeys",
  -0x15e0f3ae, // #ea1f0c52
  (w) => w.id(-0x15e0f3ae),
  R.readAccountPasskeys,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getPassword */
export const getPassword: M.Method<
  void,
  T.AccountPassword,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getPassword",
  0x548a30f5, // #548a30f5
  (w) => w.id(0x548a30f5),
  R.readAccountPassword,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getPasswordSettings */
export interface getPasswordSettings {
  readonly password: T.InputCheckPasswordSRP
}

/** https://core.telegram.org/method/account.getPasswordSettings */
export const getPasswordSettings: M.Method<
  getPasswordSettings,
  T.AccountPasswordSettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PASSWORD_HASH_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getPasswordSettings",
  -0x632b1507, // #9cd4eaf9
  (w, v) => {
    w.id(-0x632b1507)
    W.writeInputCheckPasswordSRP(w, v.password)
  },
  R.readAccountPasswordSettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED PASSWORD_HASH_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.getPrivacy */
export interface getPrivacy {
  readonly key: T.InputPrivacyKey
}

/** https://core.telegram.org/method/account.getPrivacy */
export const getPrivacy: M.Method<
  getPrivacy,
  T.AccountPrivacyRules,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PRIVACY_KEY_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getPrivacy",
  -0x252436b0, // #dadbc950
  (w, v) => {
    w.id(-0x252436b0)
    W.writeInputPrivacyKey(w, v.key)
  },
  R.readAccountPrivacyRules,
  "BUSINESS_CONNECTION_NOT_ALLOWED PRIVACY_KEY_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.getReactionsNotifySettings */
export const getReactionsNotifySettings: M.Method<
  void,
  T.ReactionsNotifySettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getReactionsNotifySettings",
  0x06dd654c, // #06dd654c
  (w) => w.id(0x06dd654c),
  R.readReactionsNotifySettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getRecentEmojiStatuses */
export interface getRecentEmojiStatuses {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getRecentEmojiStatuses */
export const getRecentEmojiStatuses: M.Method<
  getRecentEmojiStatuses,
  T.AccountEmojiStatuses,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getRecentEmojiStatuses",
  0x0f578105, // #0f578105
  (w, v) => {
    w.id(0x0f578105)
    w.long(v.hash)
  },
  R.readAccountEmojiStatuses,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getSavedMusicIds */
export interface getSavedMusicIds {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getSavedMusicIds */
export const getSavedMusicIds: M.Method<
  getSavedMusicIds,
  T.AccountSavedMusicIds,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getSavedMusicIds",
  -0x1f62a051, // #e09d5faf
  (w, v) => {
    w.id(-0x1f62a051)
    w.long(v.hash)
  },
  R.readAccountSavedMusicIds,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getSavedRingtones */
export interface getSavedRingtones {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getSavedRingtones */
export const getSavedRingtones: M.Method<
  getSavedRingtones,
  T.AccountSavedRingtones,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getSavedRingtones",
  -0x1e6fdd78, // #e1902288
  (w, v) => {
    w.id(-0x1e6fdd78)
    w.long(v.hash)
  },
  R.readAccountSavedRingtones,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getSecureValue */
export interface getSecureValue {
  readonly types: ReadonlyArray<T.SecureValueType>
}

/** https://core.telegram.org/method/account.getSecureValue */
export const getSecureValue: M.Method<
  getSecureValue,
  ReadonlyArray<T.SecureValue>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getSecureValue",
  0x73665bc2, // #73665bc2
  (w, v) => {
    w.id(0x73665bc2)
    w.vector(v.types, W.writeSecureValueType)
  },
  (r) => r.vector(4, R.readSecureValue),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getTheme */
export interface getTheme {
  readonly format: string
  readonly theme: T.InputTheme
}

/** https://core.telegram.org/method/account.getTheme */
export const getTheme: M.Method<
  getTheme,
  T.Theme,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "THEME_FORMAT_INVALID" | "THEME_INVALID" | "THEME_SLUG_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getTheme",
  0x3a5869ec, // #3a5869ec
  (w, v) => {
    w.id(0x3a5869ec)
    w.string(v.format)
    W.writeInputTheme(w, v.theme)
  },
  R.readTheme,
  "BUSINESS_CONNECTION_NOT_ALLOWED THEME_FORMAT_INVALID THEME_INVALID THEME_SLUG_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.getThemes */
export interface getThemes {
  readonly format: string
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getThemes */
export const getThemes: M.Method<
  getThemes,
  T.AccountThemes,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getThemes",
  0x7206e458, // #7206e458
  (w, v) => {
    w.id(0x7206e458)
    w.string(v.format)
    w.long(v.hash)
  },
  R.readAccountThemes,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getTmpPassword */
export interface getTmpPassword {
  readonly password: T.InputCheckPasswordSRP
  readonly period: number
}

/** https://core.telegram.org/method/account.getTmpPassword */
export const getTmpPassword: M.Method<
  getTmpPassword,
  T.AccountTmpPassword,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PASSWORD_HASH_INVALID" | "SRP_A_INVALID" | "TMP_PASSWORD_DISABLED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getTmpPassword",
  0x449e0b51, // #449e0b51
  (w, v) => {
    w.id(0x449e0b51)
    W.writeInputCheckPasswordSRP(w, v.password)
    w.int(v.period)
  },
  R.readAccountTmpPassword,
  "BUSINESS_CONNECTION_NOT_ALLOWED PASSWORD_HASH_INVALID SRP_A_INVALID TMP_PASSWORD_DISABLED",
  "user"
)

/** https://core.telegram.org/method/account.getUniqueGiftChatThemes */
export interface getUniqueGiftChatThemes {
  readonly offset: string
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getUniqueGiftChatThemes */
export const getUniqueGiftChatThemes: M.Method<
  getUniqueGiftChatThemes,
  T.AccountChatThemes,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getUniqueGiftChatThemes",
  -0x1bd31637, // #e42ce9c9
  (w, v) => {
    w.id(-0x1bd31637)
    w.string(v.offset)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readAccountChatThemes,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getWallPaper */
export interface getWallPaper {
  readonly wallpaper: T.InputWallPaper
}

/** https://core.telegram.org/method/account.getWallPaper */
export const getWallPaper: M.Method<
  getWallPaper,
  T.WallPaper,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "WALLPAPER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getWallPaper",
  -0x03722416, // #fc8ddbea
  (w, v) => {
    w.id(-0x03722416)
    W.writeInputWallPaper(w, v.wallpaper)
  },
  R.readWallPaper,
  "BUSINESS_CONNECTION_NOT_ALLOWED WALLPAPER_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.getWallPapers */
export interface getWallPapers {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getWallPapers */
export const getWallPapers: M.Method<
  getWallPapers,
  T.AccountWallPapers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getWallPapers",
  0x07967d36, // #07967d36
  (w, v) => {
    w.id(0x07967d36)
    w.long(v.hash)
  },
  R.readAccountWallPapers,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getWebAuthorizations */
export const getWebAuthorizations: M.Method<
  void,
  T.AccountWebAuthorizations,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getWebAuthorizations",
  0x182e6d6f, // #182e6d6f
  (w) => w.id(0x182e6d6f),
  R.readAccountWebAuthorizations,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.getWebBrowserSettings */
export interface getWebBrowserSettings {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.getWebBrowserSettings */
export const getWebBrowserSettings: M.Method<
  getWebBrowserSettings,
  T.AccountWebBrowserSettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.getWebBrowserSettings",
  0x56655768, // #56655768
  (w, v) => {
    w.id(0x56655768)
    w.long(v.hash)
  },
  R.readAccountWebBrowserSettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.initPasskeyRegistration */
export const initPasskeyRegistration: M.Method<
  void,
  T.AccountPasskeyRegistrationOptions,
  | "ACCESS_DENIED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FRESH_RESET_AUTHORISATION_FORBIDDEN",
  "user"
> = /* @__PURE__ */ M.make(
  "account.initPasskeyRegistration",
  0x429547e8, // #429547e8
  (w) => w.id(0x429547e8),
  R.readAccountPasskeyRegistrationOptions,
  "ACCESS_DENIED BUSINESS_CONNECTION_NOT_ALLOWED FRESH_RESET_AUTHORISATION_FORBIDDEN",
  "user"
)

/** https://core.telegram.org/method/account.initTakeoutSession */
export interface initTakeoutSession {
  readonly contacts?: boolean | undefined
  readonly messageUsers?: boolean | undefined
  readonly messageChats?: boolean | undefined
  readonly messageMegagroups?: boolean | undefined
  readonly messageChannels?: boolean | undefined
  readonly files?: boolean | undefined
  readonly fileMaxSize?: number | undefined
}

/** https://core.telegram.org/method/account.initTakeoutSession */
export const initTakeoutSession: M.Method<
  initTakeoutSession,
  T.AccountTakeout,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TAKEOUT_INIT_DELAY",
  "user"
> = /* @__PURE__ */ M.make(
  "account.initTakeoutSession",
  -0x710c1550, // #8ef3eab0
  (w, v) => {
    const flags_5 = v.files === true || v.fileMaxSize !== undefined
    w.id(-0x710c1550)
    w.id(
      (v.contacts === true ? 1 : 0) |
      (v.messageUsers === true ? 2 : 0) |
      (v.messageChats === true ? 4 : 0) |
      (v.messageMegagroups === true ? 8 : 0) |
      (v.messageChannels === true ? 16 : 0) |
      (flags_5 ? 32 : 0)
    )
    if (flags_5) w.int53(v.fileMaxSize ?? w.missing("account.initTakeoutSession.file_max_size"))
  },
  R.readAccountTakeout,
  "BUSINESS_CONNECTION_NOT_ALLOWED TAKEOUT_INIT_DELAY",
  "user"
)

/** https://core.telegram.org/method/account.installTheme */
export interface installTheme {
  readonly dark?: boolean | undefined
  readonly theme?: T.InputTheme | undefined
  readonly format?: string | undefined
  readonly baseTheme?: T.BaseTheme | undefined
}

/** https://core.telegram.org/method/account.installTheme */
export const installTheme: M.Method<
  installTheme,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.installTheme",
  -0x38d844c5, // #c727bb3b
  (w, v) => {
    w.id(-0x38d844c5)
    w.id(
      (v.dark === true ? 1 : 0) |
      (v.theme === undefined ? 0 : 2) |
      (v.format === undefined ? 0 : 4) |
      (v.baseTheme === undefined ? 0 : 8)
    )
    if (v.theme !== undefined) W.writeInputTheme(w, v.theme)
    if (v.format !== undefined) w.string(v.format)
    if (v.baseTheme !== undefined) W.writeBaseTheme(w, v.baseTheme)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.installWallPaper */
export interface installWallPaper {
  readonly wallpaper: T.InputWallPaper
  readonly settings: T.WallPaperSettings
}

/** https://core.telegram.org/method/account.installWallPaper */
export const installWallPaper: M.Method<
  installWallPaper,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "WALLPAPER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.installWallPaper",
  -0x0112a897, // #feed5769
  (w, v) => {
    w.id(-0x0112a897)
    W.writeInputWallPaper(w, v.wallpaper)
    W.writeWallPaperSettings(w, v.settings)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED WALLPAPER_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.invalidateSignInCodes */
export interface invalidateSignInCodes {
  readonly codes: ReadonlyArray<string>
}

/** https://core.telegram.org/method/account.invalidateSignInCodes */
export const invalidateSignInCodes: M.Method<
  invalidateSignInCodes,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.invalidateSignInCodes",
  -0x35751746, // #ca8ae8ba
  (w, v) => {
    w.id(-0x35751746)
    w.vector(v.codes, W.writeString)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.registerDevice */
export interface registerDevice {
  readonly noMuted?: boolean | undefined
  readonly tokenType: number
  readonly token: string
  readonly appSandbox: boolean
  readonly secret: Uint8Array
  readonly otherUids: ReadonlyArray<number>
}

/** https://core.telegram.org/method/account.registerDevice */
export const registerDevice: M.Method<
  registerDevice,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TOKEN_EMPTY" | "TOKEN_INVALID" | "TOKEN_TYPE_INVALID"
  | "WEBPUSH_AUTH_INVALID" | "WEBPUSH_KEY_INVALID" | "WEBPUSH_TOKEN_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.registerDevice",
  -0x1379fe86, // #ec86017a
  (w, v) => {
    w.id(-0x1379fe86)
    w.id((v.noMuted === true ? 1 : 0))
    w.int(v.tokenType)
    w.string(v.token)
    w.bool(v.appSandbox)
    w.bytes(v.secret)
    w.vector(v.otherUids, W.writeInt53)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED TOKEN_EMPTY TOKEN_INVALID TOKEN_TYPE_INVALID WEBPUSH_AUTH_INVALID " +
  "WEBPUSH_KEY_INVALID WEBPUSH_TOKEN_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.registerPasskey */
export interface registerPasskey {
  readonly credential: T.InputPasskeyCredential
}

/** https://core.telegram.org/method/account.registerPasskey */
export const registerPasskey: M.Method<
  registerPasskey,
  T.Passkey,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CREDENTIAL_INVALID" | "PASSKEY_ORIGIN_MISMATCH",
  "user"
> = /* @__PURE__ */ M.make(
  "account.registerPasskey",
  0x55b41fd6, // #55b41fd6
  (w, v) => {
    w.id(0x55b41fd6)
    W.writeInputPasskeyCredential(w, v.credential)
  },
  R.readPasskey,
  "BUSINESS_CONNECTION_NOT_ALLOWED CREDENTIAL_INVALID PASSKEY_ORIGIN_MISMATCH",
  "user"
)

/** https://core.telegram.org/method/account.reorderUsernames */
export interface reorderUsernames {
  readonly order: ReadonlyArray<string>
}

/** https://core.telegram.org/method/account.reorderUsernames */
export const reorderUsernames: M.Method<
  reorderUsernames,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "ORDER_INVALID" | "USERNAME_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.reorderUsernames",
  -0x10aff155, // #ef500eab
  (w, v) => {
    w.id(-0x10aff155)
    w.vector(v.order, W.writeString)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED ORDER_INVALID USERNAME_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/account.reportPeer */
export interface reportPeer {
  readonly peer: T.InputPeer
  readonly reason: T.ReportReason
  readonly message: string
}

/** https://core.telegram.org/method/account.reportPeer */
export const reportPeer: M.Method<
  reportPeer,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.reportPeer",
  -0x3a45c27a, // #c5ba3d86
  (w, v) => {
    w.id(-0x3a45c27a)
    W.writeInputPeer(w, v.peer)
    W.writeReportReason(w, v.reason)
    w.string(v.message)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.reportProfilePhoto */
export interface reportProfilePhoto {
  readonly peer: T.InputPeer
  readonly photoId: T.InputPhoto
  readonly reason: T.ReportReason
  readonly message: string
}

/** https://core.telegram.org/method/account.reportProfilePhoto */
export const reportProfilePhoto: M.Method<
  reportProfilePhoto,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.reportProfilePhoto",
  -0x0573390b, // #fa8cc6f5
  (w, v) => {
    w.id(-0x0573390b)
    W.writeInputPeer(w, v.peer)
    W.writeInputPhoto(w, v.photoId)
    W.writeReportReason(w, v.reason)
    w.string(v.message)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.resendPasswordEmail */
export const resendPasswordEmail: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMAIL_HASH_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.resendPasswordEmail",
  0x7a7f2a15, // #7a7f2a15
  (w) => w.id(0x7a7f2a15),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMAIL_HASH_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/account.resetAuthorization */
export interface resetAuthorization {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.resetAuthorization */
export const resetAuthorization: M.Method<
  resetAuthorization,
  boolean,
  | "FRESH_RESET_AUTHORISATION_FORBIDDEN" | "HASH_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.resetAuthorization",
  -0x20880c44, // #df77f3bc
  (w, v) => {
    w.id(-0x20880c44)
    w.long(v.hash)
  },
  R.readBool,
  "FRESH_RESET_AUTHORISATION_FORBIDDEN HASH_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.resetNotifySettings */
export const resetNotifySettings: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.resetNotifySettings",
  -0x2481e8b9, // #db7e1747
  (w) => w.id(-0x2481e8b9),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.resetPassword */
export const resetPassword: M.Method<
  void,
  T.AccountResetPasswordResult,
  | "PASSWORD_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "account.resetPassword",
  -0x6cf731e5, // #9308ce1b
  (w) => w.id(-0x6cf731e5),
  R.readAccountResetPasswordResult,
  "PASSWORD_EMPTY",
  "user"
)

/** https://core.telegram.org/method/account.resetWallPapers */
export const resetWallPapers: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.resetWallPapers",
  -0x44c467fc, // #bb3b9804
  (w) => w.id(-0x44c467fc),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.resetWebAuthorization */
export interface resetWebAuthorization {
  readonly hash: bigint
}

/** https://core.telegram.org/method/account.resetWebAuthorization */
export const resetWebAuthorization: M.Method<
  resetWebAuthorization,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "HASH_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.resetWebAuthorization",
  0x2d01b9ef, // #2d01b9ef
  (w, v) => {
    w.id(0x2d01b9ef)
    w.long(v.hash)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED HASH_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.resetWebAuthorizations */
export const resetWebAuthorizations: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.resetWebAuthorizations",
  0x682d2594, // #682d2594
  (w) => w.id(0x682d2594),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.resolveBusinessChatLink */
export interface resolveBusinessChatLink {
  readonly slug: string
}

/** https://core.telegram.org/method/account.resolveBusinessChatLink */
export const resolveBusinessChatLink: M.Method<
  resolveBusinessChatLink,
  T.AccountResolvedBusinessChatLinks,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHATLINK_SLUG_EMPTY" | "CHATLINK_SLUG_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.resolveBusinessChatLink",
  0x5492e5ee, // #5492e5ee
  (w, v) => {
    w.id(0x5492e5ee)
    w.string(v.slug)
  },
  R.readAccountResolvedBusinessChatLinks,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHATLINK_SLUG_EMPTY CHATLINK_SLUG_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/account.saveAutoDownloadSettings */
export interface saveAutoDownloadSettings {
  readonly low?: boolean | undefined
  readonly high?: boolean | undefined
  readonly settings: T.AutoDownloadSettings
}

/** https://core.telegram.org/method/account.saveAutoDownloadSettings */
export const saveAutoDownloadSettings: M.Method<
  saveAutoDownloadSettings,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.saveAutoDownloadSettings",
  0x76f36233, // #76f36233
  (w, v) => {
    w.id(0x76f36233)
    w.id((v.low === true ? 1 : 0) | (v.high === true ? 2 : 0))
    W.writeAutoDownloadSettings(w, v.settings)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.saveAutoSaveSettings */
export interface saveAutoSaveSettings {
  readonly users?: boolean | undefined
  readonly chats?: boolean | undefined
  readonly broadcasts?: boolean | undefined
  readonly peer?: T.InputPeer | undefined
  readonly settings: T.AutoSaveSettings
}

/** https://core.telegram.org/method/account.saveAutoSaveSettings */
export const saveAutoSaveSettings: M.Method<
  saveAutoSaveSettings,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.saveAutoSaveSettings",
  -0x29647c9f, // #d69b8361
  (w, v) => {
    w.id(-0x29647c9f)
    w.id(
      (v.users === true ? 1 : 0) |
      (v.chats === true ? 2 : 0) |
      (v.broadcasts === true ? 4 : 0) |
      (v.peer === undefined ? 0 : 8)
    )
    if (v.peer !== undefined) W.writeInputPeer(w, v.peer)
    W.writeAutoSaveSettings(w, v.settings)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.saveMusic */
export interface saveMusic {
  readonly unsave?: boolean | undefined
  readonly id: T.InputDocument
  readonly afterId?: T.InputDocument | undefined
}

/** https://core.telegram.org/method/account.saveMusic */
export const saveMusic: M.Method<
  saveMusic,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DOCUMENT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.saveMusic",
  -0x4d98cd57, // #b26732a9
  (w, v) => {
    w.id(-0x4d98cd57)
    w.id((v.unsave === true ? 1 : 0) | (v.afterId === undefined ? 0 : 2))
    W.writeInputDocument(w, v.id)
    if (v.afterId !== undefined) W.writeInputDocument(w, v.afterId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED DOCUMENT_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.saveRingtone */
export interface saveRingtone {
  readonly id: T.InputDocument
  readonly unsave: boolean
}

/** https://core.telegram.org/method/account.saveRingtone */
export const saveRingtone: M.Method<
  saveRingtone,
  T.AccountSavedRingtone,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "RINGTONE_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.saveRingtone",
  0x3dea5b03, // #3dea5b03
  (w, v) => {
    w.id(0x3dea5b03)
    W.writeInputDocument(w, v.id)
    w.bool(v.unsave)
  },
  R.readAccountSavedRingtone,
  "BUSINESS_CONNECTION_NOT_ALLOWED RINGTONE_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.saveSecureValue */
export interface saveSecureValue {
  readonly value: T.InputSecureValue
  readonly secureSecretId: bigint
}

/** https://core.telegram.org/method/account.saveSecureValue */
export const saveSecureValue: M.Method<
  saveSecureValue,
  T.SecureValue,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PASSWORD_REQUIRED" | "SECURE_SECRET_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.saveSecureValue",
  -0x76601ce3, // #899fe31d
  (w, v) => {
    w.id(-0x76601ce3)
    W.writeInputSecureValue(w, v.value)
    w.long(v.secureSecretId)
  },
  R.readSecureValue,
  "BUSINESS_CONNECTION_NOT_ALLOWED PASSWORD_REQUIRED SECURE_SECRET_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/account.saveTheme */
export interface saveTheme {
  readonly theme: T.InputTheme
  readonly unsave: boolean
}

/** https://core.telegram.org/method/account.saveTheme */
export const saveTheme: M.Method<
  saveTheme,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "THEME_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.saveTheme",
  -0x0da8ef94, // #f257106c
  (w, v) => {
    w.id(-0x0da8ef94)
    W.writeInputTheme(w, v.theme)
    w.bool(v.unsave)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED THEME_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.saveWallPaper */
export interface saveWallPaper {
  readonly wallpaper: T.InputWallPaper
  readonly unsave: boolean
  readonly settings: T.WallPaperSettings
}

/** https://core.telegram.org/method/account.saveWallPaper */
export const saveWallPaper: M.Method<
  saveWallPaper,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "WALLPAPER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.saveWallPaper",
  0x6c5a5b37, // #6c5a5b37
  (w, v) => {
    w.id(0x6c5a5b37)
    W.writeInputWallPaper(w, v.wallpaper)
    w.bool(v.unsave)
    W.writeWallPaperSettings(w, v.settings)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED WALLPAPER_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.sendChangePhoneCode */
export interface sendChangePhoneCode {
  readonly phoneNumber: string
  readonly settings: T.CodeSettings
}

/** https://core.telegram.org/method/account.sendChangePhoneCode */
export const sendChangePhoneCode: M.Method<
  sendChangePhoneCode,
  T.AuthSentCode,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FRESH_CHANGE_PHONE_FORBIDDEN" | "PHONE_NUMBER_BANNED"
  | "PHONE_NUMBER_INVALID" | "PHONE_NUMBER_OCCUPIED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.sendChangePhoneCode",
  -0x7da8b51b, // #82574ae5
  (w, v) => {
    w.id(-0x7da8b51b)
    w.string(v.phoneNumber)
    W.writeCodeSettings(w, v.settings)
  },
  R.readAuthSentCode,
  "BUSINESS_CONNECTION_NOT_ALLOWED FRESH_CHANGE_PHONE_FORBIDDEN PHONE_NUMBER_BANNED PHONE_NUMBER_INVALID " +
  "PHONE_NUMBER_OCCUPIED",
  "user"
)

/** https://core.telegram.org/method/account.sendConfirmPhoneCode */
export interface sendConfirmPhoneCode {
  readonly hash: string
  readonly settings: T.CodeSettings
}

/** https://core.telegram.org/method/account.sendConfirmPhoneCode */
export const sendConfirmPhoneCode: M.Method<
  sendConfirmPhoneCode,
  T.AuthSentCode,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "HASH_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.sendConfirmPhoneCode",
  0x1b3faa88, // #1b3faa88
  (w, v) => {
    w.id(0x1b3faa88)
    w.string(v.hash)
    W.writeCodeSettings(w, v.settings)
  },
  R.readAuthSentCode,
  "BUSINESS_CONNECTION_NOT_ALLOWED HASH_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.sendVerifyEmailCode */
export interface sendVerifyEmailCode {
  readonly purpose: T.EmailVerifyPurpose
  readonly email: string
}

/** https://core.telegram.org/method/account.sendVerifyEmailCode */
export const sendVerifyEmailCode: M.Method<
  sendVerifyEmailCode,
  T.AccountSentEmailCode,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMAIL_INVALID" | "EMAIL_NOT_ALLOWED" | "EMAIL_NOT_SETUP"
  | "PHONE_CODE_EMPTY" | "PHONE_HASH_EXPIRED" | "PHONE_NUMBER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.sendVerifyEmailCode",
  -0x671fc845, // #98e037bb
  (w, v) => {
    w.id(-0x671fc845)
    W.writeEmailVerifyPurpose(w, v.purpose)
    w.string(v.email)
  },
  R.readAccountSentEmailCode,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMAIL_INVALID EMAIL_NOT_ALLOWED EMAIL_NOT_SETUP PHONE_CODE_EMPTY " +
  "PHONE_HASH_EXPIRED PHONE_NUMBER_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.sendVerifyPhoneCode */
export interface sendVerifyPhoneCode {
  readonly phoneNumber: string
  readonly settings: T.CodeSettings
}

/** https://core.telegram.org/method/account.sendVerifyPhoneCode */
export const sendVerifyPhoneCode: M.Method<
  sendVerifyPhoneCode,
  T.AuthSentCode,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PHONE_NUMBER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.sendVerifyPhoneCode",
  -0x5a5ca907, // #a5a356f9
  (w, v) => {
    w.id(-0x5a5ca907)
    w.string(v.phoneNumber)
    W.writeCodeSettings(w, v.settings)
  },
  R.readAuthSentCode,
  "BUSINESS_CONNECTION_NOT_ALLOWED PHONE_NUMBER_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.setAccountTTL */
export interface setAccountTTL {
  readonly ttl: T.AccountDaysTTL
}

/** https://core.telegram.org/method/account.setAccountTTL */
export const setAccountTTL: M.Method<
  setAccountTTL,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TTL_DAYS_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.setAccountTTL",
  0x2442485e, // #2442485e
  (w, v) => {
    w.id(0x2442485e)
    W.writeAccountDaysTTL(w, v.ttl)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED TTL_DAYS_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.setAuthorizationTTL */
export interface setAuthorizationTTL {
  readonly authorizationTtlDays: number
}

/** https://core.telegram.org/method/account.setAuthorizationTTL */
export const setAuthorizationTTL: M.Method<
  setAuthorizationTTL,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FRESH_RESET_AUTHORISATION_FORBIDDEN" | "TTL_DAYS_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.setAuthorizationTTL",
  -0x40766560, // #bf899aa0
  (w, v) => {
    w.id(-0x40766560)
    w.int(v.authorizationTtlDays)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED FRESH_RESET_AUTHORISATION_FORBIDDEN TTL_DAYS_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.setContactSignUpNotification */
export interface setContactSignUpNotification {
  readonly silent: boolean
}

/** https://core.telegram.org/method/account.setContactSignUpNotification */
export const setContactSignUpNotification: M.Method<
  setContactSignUpNotification,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.setContactSignUpNotification",
  -0x300bc09f, // #cff43f61
  (w, v) => {
    w.id(-0x300bc09f)
    w.bool(v.silent)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.setContentSettings */
export interface setContentSettings {
  readonly sensitiveEnabled?: boolean | undefined
}

/** https://core.telegram.org/method/account.setContentSettings */
export const setContentSettings: M.Method<
  setContentSettings,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SENSITIVE_CHANGE_FORBIDDEN",
  "user"
> = /* @__PURE__ */ M.make(
  "account.setContentSettings",
  -0x4a8b4e95, // #b574b16b
  (w, v) => {
    w.id(-0x4a8b4e95)
    w.id((v.sensitiveEnabled === true ? 1 : 0))
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED SENSITIVE_CHANGE_FORBIDDEN",
  "user"
)

/** https://core.telegram.org/method/account.setGlobalPrivacySettings */
export interface setGlobalPrivacySettings {
  readonly settings: T.GlobalPrivacySettings
}

/** https://core.telegram.org/method/account.setGlobalPrivacySettings */
export const setGlobalPrivacySettings: M.Method<
  setGlobalPrivacySettings,
  T.GlobalPrivacySettings,
  | "AUTOARCHIVE_NOT_AVAILABLE" | "BOT_ACCESS_FORBIDDEN" | "BUSINESS_CONNECTION_INVALID"
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.setGlobalPrivacySettings",
  0x1edaaac2, // #1edaaac2
  (w, v) => {
    w.id(0x1edaaac2)
    W.writeGlobalPrivacySettings(w, v.settings)
  },
  R.readGlobalPrivacySettings,
  "AUTOARCHIVE_NOT_AVAILABLE BOT_ACCESS_FORBIDDEN BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED " +
  "PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/account.setMainProfileTab */
export interface setMainProfileTab {
  readonly tab: T.ProfileTab
}

/** https://core.telegram.org/method/account.setMainProfileTab */
export const setMainProfileTab: M.Method<
  setMainProfileTab,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.setMainProfileTab",
  0x5dee78b0, // #5dee78b0
  (w, v) => {
    w.id(0x5dee78b0)
    W.writeProfileTab(w, v.tab)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.setPrivacy */
export interface setPrivacy {
  readonly key: T.InputPrivacyKey
  readonly rules: ReadonlyArray<T.InputPrivacyRule>
}

/** https://core.telegram.org/method/account.setPrivacy */
export const setPrivacy: M.Method<
  setPrivacy,
  T.AccountPrivacyRules,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PRIVACY_KEY_INVALID" | "PRIVACY_TOO_LONG" | "PRIVACY_VALUE_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.setPrivacy",
  -0x3607e318, // #c9f81ce8
  (w, v) => {
    w.id(-0x3607e318)
    W.writeInputPrivacyKey(w, v.key)
    w.vector(v.rules, W.writeInputPrivacyRule)
  },
  R.readAccountPrivacyRules,
  "BUSINESS_CONNECTION_NOT_ALLOWED PRIVACY_KEY_INVALID PRIVACY_TOO_LONG PRIVACY_VALUE_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.setReactionsNotifySettings */
export interface setReactionsNotifySettings {
  readonly settings: T.ReactionsNotifySettings
}

/** https://core.telegram.org/method/account.setReactionsNotifySettings */
export const setReactionsNotifySettings: M.Method<
  setReactionsNotifySettings,
  T.ReactionsNotifySettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.setReactionsNotifySettings",
  0x316ce548, // #316ce548
  (w, v) => {
    w.id(0x316ce548)
    W.writeReactionsNotifySettings(w, v.settings)
  },
  R.readReactionsNotifySettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.toggleConnectedBotPaused */
export interface toggleConnectedBotPaused {
  readonly peer: T.InputPeer
  readonly paused: boolean
}

/** https://core.telegram.org/method/account.toggleConnectedBotPaused */
export const toggleConnectedBotPaused: M.Method<
  toggleConnectedBotPaused,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.toggleConnectedBotPaused",
  0x646e1097, // #646e1097
  (w, v) => {
    w.id(0x646e1097)
    W.writeInputPeer(w, v.peer)
    w.bool(v.paused)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.toggleNoPaidMessagesException */
export interface toggleNoPaidMessagesException {
  readonly refundCharged?: boolean | undefined
  readonly requirePayment?: boolean | undefined
  readonly parentPeer?: T.InputPeer | undefined
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/account.toggleNoPaidMessagesException */
export const toggleNoPaidMessagesException: M.Method<
  toggleNoPaidMessagesException,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PARENT_PEER_INVALID" | "UNSUPPORTED" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.toggleNoPaidMessagesException",
  -0x01d1258a, // #fe2eda76
  (w, v) => {
    w.id(-0x01d1258a)
    w.id(
      (v.refundCharged === true ? 1 : 0) |
      (v.requirePayment === true ? 4 : 0) |
      (v.parentPeer === undefined ? 0 : 2)
    )
    if (v.parentPeer !== undefined) W.writeInputPeer(w, v.parentPeer)
    W.writeInputUser(w, v.userId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PARENT_PEER_INVALID UNSUPPORTED USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.toggleSponsoredMessages */
export interface toggleSponsoredMessages {
  readonly enabled: boolean
}

/** https://core.telegram.org/method/account.toggleSponsoredMessages */
export const toggleSponsoredMessages: M.Method<
  toggleSponsoredMessages,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.toggleSponsoredMessages",
  -0x46265c73, // #b9d9a38d
  (w, v) => {
    w.id(-0x46265c73)
    w.bool(v.enabled)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.toggleUsername */
export interface toggleUsername {
  readonly username: string
  readonly active: boolean
}

/** https://core.telegram.org/method/account.toggleUsername */
export const toggleUsername: M.Method<
  toggleUsername,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USERNAMES_ACTIVE_TOO_MUCH" | "USERNAME_INVALID" | "USERNAME_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.toggleUsername",
  0x58d6b376, // #58d6b376
  (w, v) => {
    w.id(0x58d6b376)
    w.string(v.username)
    w.bool(v.active)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED USERNAMES_ACTIVE_TOO_MUCH USERNAME_INVALID USERNAME_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/account.toggleWebBrowserSettingsException */
export interface toggleWebBrowserSettingsException {
  readonly delete?: boolean | undefined
  readonly openExternalBrowser?: boolean | undefined
  readonly url: string
}

/** https://core.telegram.org/method/account.toggleWebBrowserSettingsException */
export const toggleWebBrowserSettingsException: M.Method<
  toggleWebBrowserSettingsException,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "URL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.toggleWebBrowserSettingsException",
  0x60ed4229, // #60ed4229
  (w, v) => {
    w.id(0x60ed4229)
    w.id((v.delete === true ? 2 : 0) | (v.openExternalBrowser === undefined ? 0 : 1))
    if (v.openExternalBrowser !== undefined) w.bool(v.openExternalBrowser)
    w.string(v.url)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED URL_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.unregisterDevice */
export interface unregisterDevice {
  readonly tokenType: number
  readonly token: string
  readonly otherUids: ReadonlyArray<number>
}

/** https://core.telegram.org/method/account.unregisterDevice */
export const unregisterDevice: M.Method<
  unregisterDevice,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TOKEN_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.unregisterDevice",
  0x6a0d3206, // #6a0d3206
  (w, v) => {
    w.id(0x6a0d3206)
    w.int(v.tokenType)
    w.string(v.token)
    w.vector(v.otherUids, W.writeInt53)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED TOKEN_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.updateBirthday */
export interface updateBirthday {
  readonly birthday?: T.Birthday | undefined
}

/** https://core.telegram.org/method/account.updateBirthday */
export const updateBirthday: M.Method<
  updateBirthday,
  boolean,
  | "BIRTHDAY_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateBirthday",
  -0x3391f3ef, // #cc6e0c11
  (w, v) => {
    w.id(-0x3391f3ef)
    w.id((v.birthday === undefined ? 0 : 1))
    if (v.birthday !== undefined) W.writeBirthday(w, v.birthday)
  },
  R.readBool,
  "BIRTHDAY_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.updateBusinessAwayMessage */
export interface updateBusinessAwayMessage {
  readonly message?: T.InputBusinessAwayMessage | undefined
}

/** https://core.telegram.org/method/account.updateBusinessAwayMessage */
export const updateBusinessAwayMessage: M.Method<
  updateBusinessAwayMessage,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateBusinessAwayMessage",
  -0x5d95805b, // #a26a7fa5
  (w, v) => {
    w.id(-0x5d95805b)
    w.id((v.message === undefined ? 0 : 1))
    if (v.message !== undefined) W.writeInputBusinessAwayMessage(w, v.message)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.updateBusinessGreetingMessage */
export interface updateBusinessGreetingMessage {
  readonly message?: T.InputBusinessGreetingMessage | undefined
}

/** https://core.telegram.org/method/account.updateBusinessGreetingMessage */
export const updateBusinessGreetingMessage: M.Method<
  updateBusinessGreetingMessage,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateBusinessGreetingMessage",
  0x66cdafc4, // #66cdafc4
  (w, v) => {
    w.id(0x66cdafc4)
    w.id((v.message === undefined ? 0 : 1))
    if (v.message !== undefined) W.writeInputBusinessGreetingMessage(w, v.message)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.updateBusinessIntro */
export interface updateBusinessIntro {
  readonly intro?: T.InputBusinessIntro | undefined
}

/** https://core.telegram.org/method/account.updateBusinessIntro */
export const updateBusinessIntro: M.Method<
  updateBusinessIntro,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateBusinessIntro",
  -0x59eb2fcc, // #a614d034
  (w, v) => {
    w.id(-0x59eb2fcc)
    w.id((v.intro === undefined ? 0 : 1))
    if (v.intro !== undefined) W.writeInputBusinessIntro(w, v.intro)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.updateBusinessLocation */
export interface updateBusinessLocation {
  readonly geoPoint?: T.InputGeoPoint | undefined
  readonly address?: string | undefined
}

/** https://core.telegram.org/method/account.updateBusinessLocation */
export const updateBusinessLocation: M.Method<
  updateBusinessLocation,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateBusinessLocation",
  -0x6194ece6, // #9e6b131a
  (w, v) => {
    w.id(-0x6194ece6)
    w.id((v.geoPoint === undefined ? 0 : 2) | (v.address === undefined ? 0 : 1))
    if (v.geoPoint !== undefined) W.writeInputGeoPoint(w, v.geoPoint)
    if (v.address !== undefined) w.string(v.address)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.updateBusinessWorkHours */
export interface updateBusinessWorkHours {
  readonly businessWorkHours?: T.BusinessWorkHours | undefined
}

/** https://core.telegram.org/method/account.updateBusinessWorkHours */
export const updateBusinessWorkHours: M.Method<
  updateBusinessWorkHours,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "BUSINESS_WORK_HOURS_EMPTY" | "BUSINESS_WORK_HOURS_PERIOD_INVALID"
  | "TIMEZONE_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateBusinessWorkHours",
  0x4b00e066, // #4b00e066
  (w, v) => {
    w.id(0x4b00e066)
    w.id((v.businessWorkHours === undefined ? 0 : 1))
    if (v.businessWorkHours !== undefined) W.writeBusinessWorkHours(w, v.businessWorkHours)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED BUSINESS_WORK_HOURS_EMPTY BUSINESS_WORK_HOURS_PERIOD_INVALID " +
  "TIMEZONE_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.updateColor */
export interface updateColor {
  readonly forProfile?: boolean | undefined
  readonly color?: T.PeerColor | undefined
}

/** https://core.telegram.org/method/account.updateColor */
export const updateColor: M.Method<
  updateColor,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "COLOR_INVALID" | "DOCUMENT_INVALID" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateColor",
  0x684d214e, // #684d214e
  (w, v) => {
    w.id(0x684d214e)
    w.id((v.forProfile === true ? 2 : 0) | (v.color === undefined ? 0 : 4))
    if (v.color !== undefined) W.writePeerColor(w, v.color)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED COLOR_INVALID DOCUMENT_INVALID PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/account.updateConnectedBot */
export interface updateConnectedBot {
  readonly deleted?: boolean | undefined
  readonly rights?: T.BusinessBotRights | undefined
  readonly bot: T.InputUser
  readonly recipients: T.InputBusinessBotRecipients
}

/** https://core.telegram.org/method/account.updateConnectedBot */
export const updateConnectedBot: M.Method<
  updateConnectedBot,
  T.Updates,
  | "BOT_BUSINESS_MISSING" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "BUSINESS_RECIPIENTS_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateConnectedBot",
  0x66a08c7e, // #66a08c7e
  (w, v) => {
    w.id(0x66a08c7e)
    w.id((v.deleted === true ? 2 : 0) | (v.rights === undefined ? 0 : 1))
    if (v.rights !== undefined) W.writeBusinessBotRights(w, v.rights)
    W.writeInputUser(w, v.bot)
    W.writeInputBusinessBotRecipients(w, v.recipients)
  },
  R.readUpdates,
  "BOT_BUSINESS_MISSING BUSINESS_CONNECTION_NOT_ALLOWED BUSINESS_RECIPIENTS_EMPTY",
  "user"
)

/** https://core.telegram.org/method/account.updateDeviceLocked */
export interface updateDeviceLocked {
  readonly period: number
}

/** https://core.telegram.org/method/account.updateDeviceLocked */
export const updateDeviceLocked: M.Method<
  updateDeviceLocked,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateDeviceLocked",
  0x38df3532, // #38df3532
  (w, v) => {
    w.id(0x38df3532)
    w.int(v.period)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.updateEmojiStatus */
export interface updateEmojiStatus {
  readonly emojiStatus: T.EmojiStatus
}

/** https://core.telegram.org/method/account.updateEmojiStatus */
export const updateEmojiStatus: M.Method<
  updateEmojiStatus,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "COLLECTIBLE_INVALID" | "DOCUMENT_INVALID" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateEmojiStatus",
  -0x042c2195, // #fbd3de6b
  (w, v) => {
    w.id(-0x042c2195)
    W.writeEmojiStatus(w, v.emojiStatus)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED COLLECTIBLE_INVALID DOCUMENT_INVALID PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/account.updateNotifySettings */
export interface updateNotifySettings {
  readonly peer: T.InputNotifyPeer
  readonly settings: T.InputPeerNotifySettings
}

/** https://core.telegram.org/method/account.updateNotifySettings */
export const updateNotifySettings: M.Method<
  updateNotifySettings,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID" | "PEER_ID_INVALID"
  | "SETTINGS_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateNotifySettings",
  -0x7b41a46d, // #84be5b93
  (w, v) => {
    w.id(-0x7b41a46d)
    W.writeInputNotifyPeer(w, v.peer)
    W.writeInputPeerNotifySettings(w, v.settings)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID PEER_ID_INVALID " +
  "SETTINGS_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.updatePasswordSettings */
export interface updatePasswordSettings {
  readonly password: T.InputCheckPasswordSRP
  readonly newSettings: T.AccountPasswordInputSettings
}

/** https://core.telegram.org/method/account.updatePasswordSettings */
export const updatePasswordSettings: M.Method<
  updatePasswordSettings,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMAIL_INVALID" | "EMAIL_UNCONFIRMED" | "NEW_SALT_INVALID"
  | "NEW_SETTINGS_EMPTY" | "NEW_SETTINGS_INVALID" | "PASSWORD_HASH_INVALID" | "SRP_ID_INVALID"
  | "SRP_PASSWORD_CHANGED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updatePasswordSettings",
  -0x5a64efd1, // #a59b102f
  (w, v) => {
    w.id(-0x5a64efd1)
    W.writeInputCheckPasswordSRP(w, v.password)
    W.writeAccountPasswordInputSettings(w, v.newSettings)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMAIL_INVALID EMAIL_UNCONFIRMED NEW_SALT_INVALID NEW_SETTINGS_EMPTY " +
  "NEW_SETTINGS_INVALID PASSWORD_HASH_INVALID SRP_ID_INVALID SRP_PASSWORD_CHANGED",
  "user"
)

/** https://core.telegram.org/method/account.updatePersonalChannel */
export interface updatePersonalChannel {
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/account.updatePersonalChannel */
export const updatePersonalChannel: M.Method<
  updatePersonalChannel,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PUBLIC_BROADCAST_EXPECTED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updatePersonalChannel",
  -0x26bcfa20, // #d94305e0
  (w, v) => {
    w.id(-0x26bcfa20)
    W.writeInputChannel(w, v.channel)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PUBLIC_BROADCAST_EXPECTED",
  "user"
)

/** https://core.telegram.org/method/account.updateProfile */
export interface updateProfile {
  readonly firstName?: string | undefined
  readonly lastName?: string | undefined
  readonly about?: string | undefined
}

/** https://core.telegram.org/method/account.updateProfile */
export const updateProfile: M.Method<
  updateProfile,
  T.User,
  | "ABOUT_TOO_LONG" | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FIRSTNAME_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateProfile",
  0x78515775, // #78515775
  (w, v) => {
    w.id(0x78515775)
    w.id(
      (v.firstName === undefined ? 0 : 1) |
      (v.lastName === undefined ? 0 : 2) |
      (v.about === undefined ? 0 : 4)
    )
    if (v.firstName !== undefined) w.string(v.firstName)
    if (v.lastName !== undefined) w.string(v.lastName)
    if (v.about !== undefined) w.string(v.about)
  },
  R.readUser,
  "ABOUT_TOO_LONG BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED FIRSTNAME_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.updateStatus */
export interface updateStatus {
  readonly offline: boolean
}

/** https://core.telegram.org/method/account.updateStatus */
export const updateStatus: M.Method<
  updateStatus,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateStatus",
  0x6628562c, // #6628562c
  (w, v) => {
    w.id(0x6628562c)
    w.bool(v.offline)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.updateTheme */
export interface updateTheme {
  readonly format: string
  readonly theme: T.InputTheme
  readonly slug?: string | undefined
  readonly title?: string | undefined
  readonly document?: T.InputDocument | undefined
  readonly settings?: ReadonlyArray<T.InputThemeSettings> | undefined
}

/** https://core.telegram.org/method/account.updateTheme */
export const updateTheme: M.Method<
  updateTheme,
  T.Theme,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "THEME_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateTheme",
  0x2bf40ccc, // #2bf40ccc
  (w, v) => {
    w.id(0x2bf40ccc)
    w.id(
      (v.slug === undefined ? 0 : 1) |
      (v.title === undefined ? 0 : 2) |
      (v.document === undefined ? 0 : 4) |
      (v.settings === undefined ? 0 : 8)
    )
    w.string(v.format)
    W.writeInputTheme(w, v.theme)
    if (v.slug !== undefined) w.string(v.slug)
    if (v.title !== undefined) w.string(v.title)
    if (v.document !== undefined) W.writeInputDocument(w, v.document)
    if (v.settings !== undefined) w.vector(v.settings, W.writeInputThemeSettings)
  },
  R.readTheme,
  "BUSINESS_CONNECTION_NOT_ALLOWED THEME_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.updateUsername */
export interface updateUsername {
  readonly username: string
}

/** https://core.telegram.org/method/account.updateUsername */
export const updateUsername: M.Method<
  updateUsername,
  T.User,
  | "USERNAME_INVALID" | "USERNAME_NOT_MODIFIED" | "USERNAME_OCCUPIED" | "USERNAME_PURCHASE_AVAILABLE",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateUsername",
  0x3e0bdd7c, // #3e0bdd7c
  (w, v) => {
    w.id(0x3e0bdd7c)
    w.string(v.username)
  },
  R.readUser,
  "USERNAME_INVALID USERNAME_NOT_MODIFIED USERNAME_OCCUPIED USERNAME_PURCHASE_AVAILABLE",
  "user"
)

/** https://core.telegram.org/method/account.updateWebBrowserSettings */
export interface updateWebBrowserSettings {
  readonly openExternalBrowser?: boolean | undefined
  readonly displayCloseButton?: boolean | undefined
}

/** https://core.telegram.org/method/account.updateWebBrowserSettings */
export const updateWebBrowserSettings: M.Method<
  updateWebBrowserSettings,
  T.AccountWebBrowserSettings,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "account.updateWebBrowserSettings",
  -0x65207d02, // #9adf82fe
  (w, v) => {
    w.id(-0x65207d02)
    w.id((v.openExternalBrowser === true ? 1 : 0) | (v.displayCloseButton === true ? 2 : 0))
  },
  R.readAccountWebBrowserSettings,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/account.uploadRingtone */
export interface uploadRingtone {
  readonly file: T.InputFile
  readonly fileName: string
  readonly mimeType: string
}

/** https://core.telegram.org/method/account.uploadRingtone */
export const uploadRingtone: M.Method<
  uploadRingtone,
  T.Document,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "RINGTONE_MIME_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.uploadRingtone",
  -0x7ce57c5e, // #831a83a2
  (w, v) => {
    w.id(-0x7ce57c5e)
    W.writeInputFile(w, v.file)
    w.string(v.fileName)
    w.string(v.mimeType)
  },
  R.readDocument,
  "BUSINESS_CONNECTION_NOT_ALLOWED RINGTONE_MIME_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.uploadTheme */
export interface uploadTheme {
  readonly file: T.InputFile
  readonly thumb?: T.InputFile | undefined
  readonly fileName: string
  readonly mimeType: string
}

/** https://core.telegram.org/method/account.uploadTheme */
export const uploadTheme: M.Method<
  uploadTheme,
  T.Document,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "THEME_FILE_INVALID" | "THEME_MIME_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.uploadTheme",
  0x1c3db333, // #1c3db333
  (w, v) => {
    w.id(0x1c3db333)
    w.id((v.thumb === undefined ? 0 : 1))
    W.writeInputFile(w, v.file)
    if (v.thumb !== undefined) W.writeInputFile(w, v.thumb)
    w.string(v.fileName)
    w.string(v.mimeType)
  },
  R.readDocument,
  "BUSINESS_CONNECTION_NOT_ALLOWED THEME_FILE_INVALID THEME_MIME_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.uploadWallPaper */
export interface uploadWallPaper {
  readonly forChat?: boolean | undefined
  readonly file: T.InputFile
  readonly mimeType: string
  readonly settings: T.WallPaperSettings
}

/** https://core.telegram.org/method/account.uploadWallPaper */
export const uploadWallPaper: M.Method<
  uploadWallPaper,
  T.WallPaper,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "WALLPAPER_FILE_INVALID" | "WALLPAPER_MIME_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.uploadWallPaper",
  -0x1c6570fd, // #e39a8f03
  (w, v) => {
    w.id(-0x1c6570fd)
    w.id((v.forChat === true ? 1 : 0))
    W.writeInputFile(w, v.file)
    w.string(v.mimeType)
    W.writeWallPaperSettings(w, v.settings)
  },
  R.readWallPaper,
  "BUSINESS_CONNECTION_NOT_ALLOWED WALLPAPER_FILE_INVALID WALLPAPER_MIME_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.verifyEmail */
export interface verifyEmail {
  readonly purpose: T.EmailVerifyPurpose
  readonly verification: T.EmailVerification
}

/** https://core.telegram.org/method/account.verifyEmail */
export const verifyEmail: M.Method<
  verifyEmail,
  T.AccountEmailVerified,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CODE_INVALID" | "EMAIL_INVALID" | "EMAIL_NOT_ALLOWED"
  | "EMAIL_VERIFY_EXPIRED" | "PHONE_CODE_EXPIRED" | "PHONE_NUMBER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.verifyEmail",
  0x032da4cf, // #032da4cf
  (w, v) => {
    w.id(0x032da4cf)
    W.writeEmailVerifyPurpose(w, v.purpose)
    W.writeEmailVerification(w, v.verification)
  },
  R.readAccountEmailVerified,
  "BUSINESS_CONNECTION_NOT_ALLOWED CODE_INVALID EMAIL_INVALID EMAIL_NOT_ALLOWED EMAIL_VERIFY_EXPIRED " +
  "PHONE_CODE_EXPIRED PHONE_NUMBER_INVALID",
  "user"
)

/** https://core.telegram.org/method/account.verifyPhone */
export interface verifyPhone {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly phoneCode: string
}

/** https://core.telegram.org/method/account.verifyPhone */
export const verifyPhone: M.Method<
  verifyPhone,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PHONE_CODE_EMPTY" | "PHONE_CODE_EXPIRED" | "PHONE_NUMBER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "account.verifyPhone",
  0x4dd3a7f6, // #4dd3a7f6
  (w, v) => {
    w.id(0x4dd3a7f6)
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
    w.string(v.phoneCode)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PHONE_CODE_EMPTY PHONE_CODE_EXPIRED PHONE_NUMBER_INVALID",
  "user"
)
