// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `help`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/help.acceptTermsOfService */
export interface acceptTermsOfService {
  readonly id: T.DataJSON
}

/** https://core.telegram.org/method/help.acceptTermsOfService */
export const acceptTermsOfService: M.Method<
  acceptTermsOfService,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DATA_JSON_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "help.acceptTermsOfService",
  -0x118d0866, // #ee72f79a
  (w, v) => {
    w.id(-0x118d0866)
    W.writeDataJSON(w, v.id)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED DATA_JSON_INVALID",
  "user"
)

/** https://core.telegram.org/method/help.dismissSuggestion */
export interface dismissSuggestion {
  readonly peer: T.InputPeer
  readonly suggestion: string
}

/** https://core.telegram.org/method/help.dismissSuggestion */
export const dismissSuggestion: M.Method<
  dismissSuggestion,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.dismissSuggestion",
  -0x0af2455f, // #f50dbaa1
  (w, v) => {
    w.id(-0x0af2455f)
    W.writeInputPeer(w, v.peer)
    w.string(v.suggestion)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.editUserInfo */
export interface editUserInfo {
  readonly userId: T.InputUser
  readonly message: string
  readonly entities: ReadonlyArray<T.MessageEntity>
}

/** https://core.telegram.org/method/help.editUserInfo */
export const editUserInfo: M.Method<
  editUserInfo,
  T.HelpUserInfo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "ENTITY_BOUNDS_INVALID" | "USER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "help.editUserInfo",
  0x66b91b70, // #66b91b70
  (w, v) => {
    w.id(0x66b91b70)
    W.writeInputUser(w, v.userId)
    w.string(v.message)
    w.vector(v.entities, W.writeMessageEntity)
  },
  R.readHelpUserInfo,
  "BUSINESS_CONNECTION_NOT_ALLOWED ENTITY_BOUNDS_INVALID USER_INVALID",
  "user"
)

/** https://core.telegram.org/method/help.getAppConfig */
export interface getAppConfig {
  readonly hash: number
}

/** https://core.telegram.org/method/help.getAppConfig */
export const getAppConfig: M.Method<
  getAppConfig,
  T.HelpAppConfig,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getAppConfig",
  0x61e3f854, // #61e3f854
  (w, v) => {
    w.id(0x61e3f854)
    w.int(v.hash)
  },
  R.readHelpAppConfig,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getAppUpdate */
export interface getAppUpdate {
  readonly source: string
}

/** https://core.telegram.org/method/help.getAppUpdate */
export const getAppUpdate: M.Method<
  getAppUpdate,
  T.HelpAppUpdate,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getAppUpdate",
  0x522d5a7d, // #522d5a7d
  (w, v) => {
    w.id(0x522d5a7d)
    w.string(v.source)
  },
  R.readHelpAppUpdate,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getCdnConfig */
export const getCdnConfig: M.Method<
  void,
  T.CdnConfig,
  | "BUSINESS_CONNECTION_NOT_ALLOWED"
> = /* @__PURE__ */ M.make(
  "help.getCdnConfig",
  0x52029342, // #52029342
  (w) => w.id(0x52029342),
  R.readCdnConfig,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "any"
)

/** https://core.telegram.org/method/help.getConfig */
export const getConfig: M.Method<
  void,
  T.Config,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DATA_INVALID" | "MSG_ID_INVALID" | "USERNAME_INVALID"
  | "USER_PRIVACY_RESTRICTED"
> = /* @__PURE__ */ M.make(
  "help.getConfig",
  -0x3b06e795, // #c4f9186b
  (w) => w.id(-0x3b06e795),
  R.readConfig,
  "BUSINESS_CONNECTION_NOT_ALLOWED DATA_INVALID MSG_ID_INVALID USERNAME_INVALID USER_PRIVACY_RESTRICTED",
  "any"
)

/** https://core.telegram.org/method/help.getCountriesList */
export interface getCountriesList {
  readonly langCode: string
  readonly hash: number
}

/** https://core.telegram.org/method/help.getCountriesList */
export const getCountriesList: M.Method<
  getCountriesList,
  T.HelpCountriesList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getCountriesList",
  0x735787a8, // #735787a8
  (w, v) => {
    w.id(0x735787a8)
    w.string(v.langCode)
    w.int(v.hash)
  },
  R.readHelpCountriesList,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getDeepLinkInfo */
export interface getDeepLinkInfo {
  readonly path: string
}

/** https://core.telegram.org/method/help.getDeepLinkInfo */
export const getDeepLinkInfo: M.Method<
  getDeepLinkInfo,
  T.HelpDeepLinkInfo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getDeepLinkInfo",
  0x3fedc75f, // #3fedc75f
  (w, v) => {
    w.id(0x3fedc75f)
    w.string(v.path)
  },
  R.readHelpDeepLinkInfo,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getInviteText */
export const getInviteText: M.Method<
  void,
  T.HelpInviteText,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getInviteText",
  0x4d392343, // #4d392343
  (w) => w.id(0x4d392343),
  R.readHelpInviteText,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getNearestDc */
export const getNearestDc: M.Method<
  void,
  T.NearestDc,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getNearestDc",
  0x1fb33026, // #1fb33026
  (w) => w.id(0x1fb33026),
  R.readNearestDc,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getPassportConfig */
export interface getPassportConfig {
  readonly hash: number
}

/** https://core.telegram.org/method/help.getPassportConfig */
export const getPassportConfig: M.Method<
  getPassportConfig,
  T.HelpPassportConfig,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getPassportConfig",
  -0x399e52f8, // #c661ad08
  (w, v) => {
    w.id(-0x399e52f8)
    w.int(v.hash)
  },
  R.readHelpPassportConfig,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getPeerColors */
export interface getPeerColors {
  readonly hash: number
}

/** https://core.telegram.org/method/help.getPeerColors */
export const getPeerColors: M.Method<
  getPeerColors,
  T.HelpPeerColors,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getPeerColors",
  -0x257f0bd1, // #da80f42f
  (w, v) => {
    w.id(-0x257f0bd1)
    w.int(v.hash)
  },
  R.readHelpPeerColors,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getPeerProfileColors */
export interface getPeerProfileColors {
  readonly hash: number
}

/** https://core.telegram.org/method/help.getPeerProfileColors */
export const getPeerProfileColors: M.Method<
  getPeerProfileColors,
  T.HelpPeerColors,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getPeerProfileColors",
  -0x54305603, // #abcfa9fd
  (w, v) => {
    w.id(-0x54305603)
    w.int(v.hash)
  },
  R.readHelpPeerColors,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getPremiumPromo */
export const getPremiumPromo: M.Method<
  void,
  T.HelpPremiumPromo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getPremiumPromo",
  -0x47e46c2c, // #b81b93d4
  (w) => w.id(-0x47e46c2c),
  R.readHelpPremiumPromo,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getPromoData */
export const getPromoData: M.Method<
  void,
  T.HelpPromoData,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getPromoData",
  -0x3f688bdf, // #c0977421
  (w) => w.id(-0x3f688bdf),
  R.readHelpPromoData,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getRecentMeUrls */
export interface getRecentMeUrls {
  readonly referer: string
}

/** https://core.telegram.org/method/help.getRecentMeUrls */
export const getRecentMeUrls: M.Method<
  getRecentMeUrls,
  T.HelpRecentMeUrls,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getRecentMeUrls",
  0x3dc0f114, // #3dc0f114
  (w, v) => {
    w.id(0x3dc0f114)
    w.string(v.referer)
  },
  R.readHelpRecentMeUrls,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getSupport */
export const getSupport: M.Method<
  void,
  T.HelpSupport,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getSupport",
  -0x6320f733, // #9cdf08cd
  (w) => w.id(-0x6320f733),
  R.readHelpSupport,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getSupportName */
export const getSupportName: M.Method<
  void,
  T.HelpSupportName,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getSupportName",
  -0x2c9f18d4, // #d360e72c
  (w) => w.id(-0x2c9f18d4),
  R.readHelpSupportName,
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_INVALID",
  "user"
)

/** https://core.telegram.org/method/help.getTermsOfServiceUpdate */
export const getTermsOfServiceUpdate: M.Method<
  void,
  T.HelpTermsOfServiceUpdate,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getTermsOfServiceUpdate",
  0x2ca51fd1, // #2ca51fd1
  (w) => w.id(0x2ca51fd1),
  R.readHelpTermsOfServiceUpdate,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getTimezonesList */
export interface getTimezonesList {
  readonly hash: number
}

/** https://core.telegram.org/method/help.getTimezonesList */
export const getTimezonesList: M.Method<
  getTimezonesList,
  T.HelpTimezonesList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getTimezonesList",
  0x49b30240, // #49b30240
  (w, v) => {
    w.id(0x49b30240)
    w.int(v.hash)
  },
  R.readHelpTimezonesList,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.getUserInfo */
export interface getUserInfo {
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/help.getUserInfo */
export const getUserInfo: M.Method<
  getUserInfo,
  T.HelpUserInfo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "help.getUserInfo",
  0x038a08d3, // #038a08d3
  (w, v) => {
    w.id(0x038a08d3)
    W.writeInputUser(w, v.userId)
  },
  R.readHelpUserInfo,
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_INVALID",
  "user"
)

/** https://core.telegram.org/method/help.hidePromoData */
export interface hidePromoData {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/help.hidePromoData */
export const hidePromoData: M.Method<
  hidePromoData,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.hidePromoData",
  0x1e251c95, // #1e251c95
  (w, v) => {
    w.id(0x1e251c95)
    W.writeInputPeer(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.saveAppLog */
export interface saveAppLog {
  readonly events: ReadonlyArray<T.InputAppEvent>
}

/** https://core.telegram.org/method/help.saveAppLog */
export const saveAppLog: M.Method<
  saveAppLog,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "help.saveAppLog",
  0x6f02f748, // #6f02f748
  (w, v) => {
    w.id(0x6f02f748)
    w.vector(v.events, W.writeInputAppEvent)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/help.setBotUpdatesStatus */
export interface setBotUpdatesStatus {
  readonly pendingUpdatesCount: number
  readonly message: string
}

/** https://core.telegram.org/method/help.setBotUpdatesStatus */
export const setBotUpdatesStatus: M.Method<
  setBotUpdatesStatus,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_BOT_REQUIRED",
  "bot"
> = /* @__PURE__ */ M.make(
  "help.setBotUpdatesStatus",
  -0x13dd3033, // #ec22cfcd
  (w, v) => {
    w.id(-0x13dd3033)
    w.int(v.pendingUpdatesCount)
    w.string(v.message)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_BOT_REQUIRED",
  "bot"
)
