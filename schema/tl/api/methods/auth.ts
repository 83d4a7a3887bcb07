// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `auth`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/auth.acceptLoginToken */
export interface acceptLoginToken {
  readonly token: Uint8Array
}

/** https://core.telegram.org/method/auth.acceptLoginToken */
export const acceptLoginToken: M.Method<
  acceptLoginToken,
  T.Authorization,
  | "AUTH_TOKEN_ALREADY_ACCEPTED" | "AUTH_TOKEN_EXCEPTION" | "AUTH_TOKEN_EXPIRED" | "AUTH_TOKEN_INVALIDX"
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.acceptLoginToken",
  -0x176b52b3, // #e894ad4d
  (w, v) => {
    w.id(-0x176b52b3)
    w.bytes(v.token)
  },
  R.readAuthorization,
  "AUTH_TOKEN_ALREADY_ACCEPTED AUTH_TOKEN_EXCEPTION AUTH_TOKEN_EXPIRED AUTH_TOKEN_INVALIDX " +
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/auth.bindTempAuthKey */
export interface bindTempAuthKey {
  readonly permAuthKeyId: bigint
  readonly nonce: bigint
  readonly expiresAt: number
  readonly encryptedMessage: Uint8Array
}

/** https://core.telegram.org/method/auth.bindTempAuthKey */
export const bindTempAuthKey: M.Method<
  bindTempAuthKey,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "ENCRYPTED_MESSAGE_INVALID" | "EXPIRES_AT_INVALID"
  | "TEMP_AUTH_KEY_ALREADY_BOUND" | "TEMP_AUTH_KEY_EMPTY"
> = /* @__PURE__ */ M.make(
  "auth.bindTempAuthKey",
  -0x322bd5fb, // #cdd42a05
  (w, v) => {
    w.id(-0x322bd5fb)
    w.long(v.permAuthKeyId)
    w.long(v.nonce)
    w.int(v.expiresAt)
    w.bytes(v.encryptedMessage)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED ENCRYPTED_MESSAGE_INVALID EXPIRES_AT_INVALID TEMP_AUTH_KEY_ALREADY_BOUND " +
  "TEMP_AUTH_KEY_EMPTY",
  "any"
)

/** https://core.telegram.org/method/auth.cancelCode */
export interface cancelCode {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
}

/** https://core.telegram.org/method/auth.cancelCode */
export const cancelCode: M.Method<
  cancelCode,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PHONE_CODE_EXPIRED" | "PHONE_NUMBER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.cancelCode",
  0x1f040578, // #1f040578
  (w, v) => {
    w.id(0x1f040578)
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PHONE_CODE_EXPIRED PHONE_NUMBER_INVALID",
  "user"
)

/** https://core.telegram.org/method/auth.checkPaidAuth */
export interface checkPaidAuth {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly formId: bigint
}

/** https://core.telegram.org/method/auth.checkPaidAuth */
export const checkPaidAuth: M.Method<
  checkPaidAuth,
  T.AuthSentCode,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PHONE_NUMBER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.checkPaidAuth",
  0x56e59f9c, // #56e59f9c
  (w, v) => {
    w.id(0x56e59f9c)
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
    w.long(v.formId)
  },
  R.readAuthSentCode,
  "BUSINESS_CONNECTION_NOT_ALLOWED PHONE_NUMBER_INVALID",
  "user"
)

/** https://core.telegram.org/method/auth.checkPassword */
export interface checkPassword {
  readonly password: T.InputCheckPasswordSRP
}

/** https://core.telegram.org/method/auth.checkPassword */
export const checkPassword: M.Method<
  checkPassword,
  T.AuthAuthorization,
  | "AUTH_KEY_UNSYNCHRONIZED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PASSWORD_HASH_INVALID" | "SRP_ID_INVALID"
  | "SRP_PASSWORD_CHANGED",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.checkPassword",
  -0x2e74b2ea, // #d18b4d16
  (w, v) => {
    w.id(-0x2e74b2ea)
    W.writeInputCheckPasswordSRP(w, v.password)
  },
  R.readAuthAuthorization,
  "AUTH_KEY_UNSYNCHRONIZED BUSINESS_CONNECTION_NOT_ALLOWED PASSWORD_HASH_INVALID SRP_ID_INVALID " +
  "SRP_PASSWORD_CHANGED",
  "user"
)

/** https://core.telegram.org/method/auth.checkRecoveryPassword */
export interface checkRecoveryPassword {
  readonly code: string
}

/** https://core.telegram.org/method/auth.checkRecoveryPassword */
export const checkRecoveryPassword: M.Method<
  checkRecoveryPassword,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CODE_EMPTY" | "PASSWORD_RECOVERY_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.checkRecoveryPassword",
  0x0d36bf79, // #0d36bf79
  (w, v) => {
    w.id(0x0d36bf79)
    w.string(v.code)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CODE_EMPTY PASSWORD_RECOVERY_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/auth.dropTempAuthKeys */
export interface dropTempAuthKeys {
  readonly exceptAuthKeys: ReadonlyArray<bigint>
}

/** https://core.telegram.org/method/auth.dropTempAuthKeys */
export const dropTempAuthKeys: M.Method<dropTempAuthKeys, boolean> = /* @__PURE__ */ M.make(
  "auth.dropTempAuthKeys",
  -0x71b75e78, // #8e48a188
  (w, v) => {
    w.id(-0x71b75e78)
    w.vector(v.exceptAuthKeys, W.writeLong)
  },
  R.readBool,
  "",
  "any"
)

/** https://core.telegram.org/method/auth.exportAuthorization */
export interface exportAuthorization {
  readonly dcId: number
}

/** https://core.telegram.org/method/auth.exportAuthorization */
export const exportAuthorization: M.Method<
  exportAuthorization,
  T.AuthExportedAuthorization,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DC_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "auth.exportAuthorization",
  -0x1a400033, // #e5bfffcd
  (w, v) => {
    w.id(-0x1a400033)
    w.int(v.dcId)
  },
  R.readAuthExportedAuthorization,
  "BUSINESS_CONNECTION_NOT_ALLOWED DC_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/auth.exportLoginToken */
export interface exportLoginToken {
  readonly apiId: number
  readonly apiHash: string
  readonly exceptIds: ReadonlyArray<bigint>
}

/** https://core.telegram.org/method/auth.exportLoginToken */
export const exportLoginToken: M.Method<
  exportLoginToken,
  T.AuthLoginToken,
  | "API_ID_INVALID" | "API_ID_PUBLISHED_FLOOD" | "AUTH_RESTART" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.exportLoginToken",
  -0x481f7a02, // #b7e085fe
  (w, v) => {
    w.id(-0x481f7a02)
    w.int(v.apiId)
    w.string(v.apiHash)
    w.vector(v.exceptIds, W.writeLong)
  },
  R.readAuthLoginToken,
  "API_ID_INVALID API_ID_PUBLISHED_FLOOD AUTH_RESTART BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/auth.finishPasskeyLogin */
export interface finishPasskeyLogin {
  readonly credential: T.InputPasskeyCredential
  readonly fromDcId?: number | undefined
  readonly fromAuthKeyId?: bigint | undefined
}

/** https://core.telegram.org/method/auth.finishPasskeyLogin */
export const finishPasskeyLogin: M.Method<
  finishPasskeyLogin,
  T.AuthAuthorization,
  | "AUTH_RESTART" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CREDENTIAL_INVALID" | "PASSKEY_ORIGIN_MISMATCH",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.finishPasskeyLogin",
  -0x67a852f9, // #9857ad07
  (w, v) => {
    const flags_0 = v.fromDcId !== undefined || v.fromAuthKeyId !== undefined
    w.id(-0x67a852f9)
    w.id((flags_0 ? 1 : 0))
    W.writeInputPasskeyCredential(w, v.credential)
    if (flags_0) w.int(v.fromDcId ?? w.missing("auth.finishPasskeyLogin.from_dc_id"))
    if (flags_0) w.long(v.fromAuthKeyId ?? w.missing("auth.finishPasskeyLogin.from_auth_key_id"))
  },
  R.readAuthAuthorization,
  "AUTH_RESTART BUSINESS_CONNECTION_NOT_ALLOWED CREDENTIAL_INVALID PASSKEY_ORIGIN_MISMATCH",
  "user"
)

/** https://core.telegram.org/method/auth.importAuthorization */
export interface importAuthorization {
  readonly id: bigint
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/method/auth.importAuthorization */
export const importAuthorization: M.Method<
  importAuthorization,
  T.AuthAuthorization,
  | "AUTH_BYTES_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "auth.importAuthorization",
  -0x5a858253, // #a57a7dad
  (w, v) => {
    w.id(-0x5a858253)
    w.long(v.id)
    w.bytes(v.bytes)
  },
  R.readAuthAuthorization,
  "AUTH_BYTES_INVALID BUSINESS_CONNECTION_NOT_ALLOWED USER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/auth.importBotAuthorization */
export interface importBotAuthorization {
  readonly flags: number
  readonly apiId: number
  readonly apiHash: string
  readonly botAuthToken: string
}

/** https://core.telegram.org/method/auth.importBotAuthorization */
export const importBotAuthorization: M.Method<
  importBotAuthorization,
  T.AuthAuthorization,
  | "ACCESS_TOKEN_EXPIRED" | "ACCESS_TOKEN_INVALID" | "API_ID_INVALID" | "API_ID_PUBLISHED_FLOOD"
  | "BUSINESS_CONNECTION_NOT_ALLOWED"
> = /* @__PURE__ */ M.make(
  "auth.importBotAuthorization",
  0x67a3ff2c, // #67a3ff2c
  (w, v) => {
    w.id(0x67a3ff2c)
    w.int(v.flags)
    w.int(v.apiId)
    w.string(v.apiHash)
    w.string(v.botAuthToken)
  },
  R.readAuthAuthorization,
  "ACCESS_TOKEN_EXPIRED ACCESS_TOKEN_INVALID API_ID_INVALID API_ID_PUBLISHED_FLOOD " +
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "any"
)

/** https://core.telegram.org/method/auth.importLoginToken */
export interface importLoginToken {
  readonly token: Uint8Array
}

/** https://core.telegram.org/method/auth.importLoginToken */
export const importLoginToken: M.Method<
  importLoginToken,
  T.AuthLoginToken,
  | "AUTH_TOKEN_ALREADY_ACCEPTED" | "AUTH_TOKEN_EXPIRED" | "AUTH_TOKEN_INVALID" | "AUTH_TOKEN_INVALIDX"
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.importLoginToken",
  -0x6a53a31c, // #95ac5ce4
  (w, v) => {
    w.id(-0x6a53a31c)
    w.bytes(v.token)
  },
  R.readAuthLoginToken,
  "AUTH_TOKEN_ALREADY_ACCEPTED AUTH_TOKEN_EXPIRED AUTH_TOKEN_INVALID AUTH_TOKEN_INVALIDX " +
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/auth.importWebTokenAuthorization */
export interface importWebTokenAuthorization {
  readonly apiId: number
  readonly apiHash: string
  readonly webAuthToken: string
}

/** https://core.telegram.org/method/auth.importWebTokenAuthorization */
export const importWebTokenAuthorization: M.Method<
  importWebTokenAuthorization,
  T.AuthAuthorization,
  | "API_ID_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "WEBAUTH_TOKEN_EXPIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.importWebTokenAuthorization",
  0x2db873a9, // #2db873a9
  (w, v) => {
    w.id(0x2db873a9)
    w.int(v.apiId)
    w.string(v.apiHash)
    w.string(v.webAuthToken)
  },
  R.readAuthAuthorization,
  "API_ID_INVALID BUSINESS_CONNECTION_NOT_ALLOWED WEBAUTH_TOKEN_EXPIRED",
  "user"
)

/** https://core.telegram.org/method/auth.initPasskeyLogin */
export interface initPasskeyLogin {
  readonly apiId: number
  readonly apiHash: string
}

/** https://core.telegram.org/method/auth.initPasskeyLogin */
export const initPasskeyLogin: M.Method<
  initPasskeyLogin,
  T.AuthPasskeyLoginOptions,
  | "API_ID_INVALID" | "AUTH_RESTART" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.initPasskeyLogin",
  0x518ad0b7, // #518ad0b7
  (w, v) => {
    w.id(0x518ad0b7)
    w.int(v.apiId)
    w.string(v.apiHash)
  },
  R.readAuthPasskeyLoginOptions,
  "API_ID_INVALID AUTH_RESTART BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/auth.logOut */
export const logOut: M.Method<void, T.AuthLoggedOut> = /* @__PURE__ */ M.make(
  "auth.logOut",
  0x3e72ba19, // #3e72ba19
  (w) => w.id(0x3e72ba19),
  R.readAuthLoggedOut,
  "",
  "any"
)

/** https://core.telegram.org/method/auth.recoverPassword */
export interface recoverPassword {
  readonly code: string
  readonly newSettings?: T.AccountPasswordInputSettings | undefined
}

/** https://core.telegram.org/method/auth.recoverPassword */
export const recoverPassword: M.Method<
  recoverPassword,
  T.AuthAuthorization,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CODE_EMPTY" | "NEW_SETTINGS_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.recoverPassword",
  0x37096c70, // #37096c70
  (w, v) => {
    w.id(0x37096c70)
    w.id((v.newSettings === undefined ? 0 : 1))
    w.string(v.code)
    if (v.newSettings !== undefined) W.writeAccountPasswordInputSettings(w, v.newSettings)
  },
  R.readAuthAuthorization,
  "BUSINESS_CONNECTION_NOT_ALLOWED CODE_EMPTY NEW_SETTINGS_INVALID",
  "user"
)

/** https://core.telegram.org/method/auth.reportMissingCode */
export interface reportMissingCode {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly mnc: string
}

/** https://core.telegram.org/method/auth.reportMissingCode */
export const reportMissingCode: M.Method<
  reportMissingCode,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PHONE_NUMBER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.reportMissingCode",
  -0x3462100a, // #cb9deff6
  (w, v) => {
    w.id(-0x3462100a)
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
    w.string(v.mnc)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PHONE_NUMBER_INVALID",
  "user"
)

/** https://core.telegram.org/method/auth.requestFirebaseSms */
export interface requestFirebaseSms {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly safetyNetToken?: string | undefined
  readonly playIntegrityToken?: string | undefined
  readonly iosPushSecret?: string | undefined
}

/** https://core.telegram.org/method/auth.requestFirebaseSms */
export const requestFirebaseSms: M.Method<
  requestFirebaseSms,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PHONE_CODE_EMPTY" | "PHONE_NUMBER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.requestFirebaseSms",
  -0x71c6d9e2, // #8e39261e
  (w, v) => {
    w.id(-0x71c6d9e2)
    w.id(
      (v.safetyNetToken === undefined ? 0 : 1) |
      (v.playIntegrityToken === undefined ? 0 : 4) |
      (v.iosPushSecret === undefined ? 0 : 2)
    )
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
    if (v.safetyNetToken !== undefined) w.string(v.safetyNetToken)
    if (v.playIntegrityToken !== undefined) w.string(v.playIntegrityToken)
    if (v.iosPushSecret !== undefined) w.string(v.iosPushSecret)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PHONE_CODE_EMPTY PHONE_NUMBER_INVALID",
  "user"
)

/** https://core.telegram.org/method/auth.requestPasswordRecovery */
export const requestPasswordRecovery: M.Method<
  void,
  T.AuthPasswordRecovery,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PASSWORD_EMPTY" | "PASSWORD_RECOVERY_NA",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.requestPasswordRecovery",
  -0x2768439a, // #d897bc66
  (w) => w.id(-0x2768439a),
  R.readAuthPasswordRecovery,
  "BUSINESS_CONNECTION_NOT_ALLOWED PASSWORD_EMPTY PASSWORD_RECOVERY_NA",
  "user"
)

/** https://core.telegram.org/method/auth.resendCode */
export interface resendCode {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly reason?: string | undefined
}

/** https://core.telegram.org/method/auth.resendCode */
export const resendCode: M.Method<
  resendCode,
  T.AuthSentCode,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMAIL_INSTALL_MISSING" | "PHONE_CODE_EMPTY" | "PHONE_CODE_EXPIRED"
  | "PHONE_CODE_HASH_EMPTY" | "PHONE_NUMBER_INVALID" | "SEND_CODE_UNAVAILABLE",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.resendCode",
  -0x351b8add, // #cae47523
  (w, v) => {
    w.id(-0x351b8add)
    w.id((v.reason === undefined ? 0 : 1))
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
    if (v.reason !== undefined) w.string(v.reason)
  },
  R.readAuthSentCode,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMAIL_INSTALL_MISSING PHONE_CODE_EMPTY PHONE_CODE_EXPIRED " +
  "PHONE_CODE_HASH_EMPTY PHONE_NUMBER_INVALID SEND_CODE_UNAVAILABLE",
  "user"
)

/** https://core.telegram.org/method/auth.resetAuthorizations */
export const resetAuthorizations: M.Method<
  void,
  boolean,
  | "FRESH_RESET_AUTHORISATION_FORBIDDEN",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.resetAuthorizations",
  -0x6054f2e6, // #9fab0d1a
  (w) => w.id(-0x6054f2e6),
  R.readBool,
  "FRESH_RESET_AUTHORISATION_FORBIDDEN",
  "user"
)

/** https://core.telegram.org/method/auth.resetLoginEmail */
export interface resetLoginEmail {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
}

/** https://core.telegram.org/method/auth.resetLoginEmail */
export const resetLoginEmail: M.Method<
  resetLoginEmail,
  T.AuthSentCode,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "EMAIL_INSTALL_MISSING" | "PHONE_NUMBER_INVALID" | "TASK_ALREADY_EXISTS",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.resetLoginEmail",
  0x7e960193, // #7e960193
  (w, v) => {
    w.id(0x7e960193)
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
  },
  R.readAuthSentCode,
  "BUSINESS_CONNECTION_NOT_ALLOWED EMAIL_INSTALL_MISSING PHONE_NUMBER_INVALID TASK_ALREADY_EXISTS",
  "user"
)

/** https://core.telegram.org/method/auth.sendCode */
export interface sendCode {
  readonly phoneNumber: string
  readonly apiId: number
  readonly apiHash: string
  readonly settings: T.CodeSettings
}

/** https://core.telegram.org/method/auth.sendCode */
export const sendCode: M.Method<
  sendCode,
  T.AuthSentCode,
  | "API_ID_INVALID" | "API_ID_PUBLISHED_FLOOD" | "AUTH_RESTART" | "BUSINESS_CONNECTION_NOT_ALLOWED"
  | "PHONE_NUMBER_APP_SIGNUP_FORBIDDEN" | "PHONE_NUMBER_BANNED" | "PHONE_NUMBER_FLOOD" | "PHONE_NUMBER_INVALID"
  | "PHONE_PASSWORD_FLOOD" | "PHONE_PASSWORD_PROTECTED" | "SMS_CODE_CREATE_FAILED" | "UPDATE_APP_TO_LOGIN",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.sendCode",
  -0x5988dbb1, // #a677244f
  (w, v) => {
    w.id(-0x5988dbb1)
    w.string(v.phoneNumber)
    w.int(v.apiId)
    w.string(v.apiHash)
    W.writeCodeSettings(w, v.settings)
  },
  R.readAuthSentCode,
  "API_ID_INVALID API_ID_PUBLISHED_FLOOD AUTH_RESTART BUSINESS_CONNECTION_NOT_ALLOWED " +
  "PHONE_NUMBER_APP_SIGNUP_FORBIDDEN PHONE_NUMBER_BANNED PHONE_NUMBER_FLOOD PHONE_NUMBER_INVALID " +
  "PHONE_PASSWORD_FLOOD PHONE_PASSWORD_PROTECTED SMS_CODE_CREATE_FAILED UPDATE_APP_TO_LOGIN",
  "user"
)

/** https://core.telegram.org/method/auth.signIn */
export interface signIn {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly phoneCode?: string | undefined
  readonly emailVerification?: T.EmailVerification | undefined
}

/** https://core.telegram.org/method/auth.signIn */
export const signIn: M.Method<
  signIn,
  T.AuthAuthorization,
  | "AUTH_RESTART" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PHONE_CODE_EMPTY" | "PHONE_CODE_EXPIRED"
  | "PHONE_CODE_INVALID" | "PHONE_NUMBER_INVALID" | "PHONE_NUMBER_UNOCCUPIED" | "SIGN_IN_FAILED"
  | "UPDATE_APP_TO_LOGIN",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.signIn",
  -0x72ad56af, // #8d52a951
  (w, v) => {
    w.id(-0x72ad56af)
    w.id((v.phoneCode === undefined ? 0 : 1) | (v.emailVerification === undefined ? 0 : 2))
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
    if (v.phoneCode !== undefined) w.string(v.phoneCode)
    if (v.emailVerification !== undefined) W.writeEmailVerification(w, v.emailVerification)
  },
  R.readAuthAuthorization,
  "AUTH_RESTART BUSINESS_CONNECTION_NOT_ALLOWED PHONE_CODE_EMPTY PHONE_CODE_EXPIRED PHONE_CODE_INVALID " +
  "PHONE_NUMBER_INVALID PHONE_NUMBER_UNOCCUPIED SIGN_IN_FAILED UPDATE_APP_TO_LOGIN",
  "user"
)

/** https://core.telegram.org/method/auth.signUp */
export interface signUp {
  readonly noJoinedNotifications?: boolean | undefined
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly firstName: string
  readonly lastName: string
}

/** https://core.telegram.org/method/auth.signUp */
export const signUp: M.Method<
  signUp,
  T.AuthAuthorization,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FIRSTNAME_INVALID" | "LASTNAME_INVALID" | "PHONE_CODE_EMPTY"
  | "PHONE_CODE_EXPIRED" | "PHONE_CODE_INVALID" | "PHONE_NUMBER_FLOOD" | "PHONE_NUMBER_INVALID"
  | "PHONE_NUMBER_OCCUPIED",
  "user"
> = /* @__PURE__ */ M.make(
  "auth.signUp",
  -0x553848e9, // #aac7b717
  (w, v) => {
    w.id(-0x553848e9)
    w.id((v.noJoinedNotifications === true ? 1 : 0))
    w.string(v.phoneNumber)
    w.string(v.phoneCodeHash)
    w.string(v.firstName)
    w.string(v.lastName)
  },
  R.readAuthAuthorization,
  "BUSINESS_CONNECTION_NOT_ALLOWED FIRSTNAME_INVALID LASTNAME_INVALID PHONE_CODE_EMPTY PHONE_CODE_EXPIRED " +
  "PHONE_CODE_INVALID PHONE_NUMBER_FLOOD PHONE_NUMBER_INVALID PHONE_NUMBER_OCCUPIED",
  "user"
)
