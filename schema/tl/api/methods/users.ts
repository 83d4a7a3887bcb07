// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `users`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/users.getFullUser */
export interface getFullUser {
  readonly id: T.InputUser
}

/** https://core.telegram.org/method/users.getFullUser */
export const getFullUser: M.Method<
  getFullUser,
  T.UsersUserFull,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID"
  | "USERNAME_OCCUPIED" | "USER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "users.getFullUser",
  -0x49f0a6e8, // #b60f5918
  (w, v) => {
    w.id(-0x49f0a6e8)
    W.writeInputUser(w, v.id)
  },
  R.readUsersUserFull,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID USERNAME_OCCUPIED " +
  "USER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/users.getRequirementsToContact */
export interface getRequirementsToContact {
  readonly id: ReadonlyArray<T.InputUser>
}

/** https://core.telegram.org/method/users.getRequirementsToContact */
export const getRequirementsToContact: M.Method<
  getRequirementsToContact,
  ReadonlyArray<T.RequirementToContact>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "users.getRequirementsToContact",
  -0x27657c5d, // #d89a83a3
  (w, v) => {
    w.id(-0x27657c5d)
    w.vector(v.id, W.writeInputUser)
  },
  (r) => r.vector(1, R.readRequirementToContact),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/users.getSavedMusic */
export interface getSavedMusic {
  readonly id: T.InputUser
  readonly offset: number
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/users.getSavedMusic */
export const getSavedMusic: M.Method<
  getSavedMusic,
  T.UsersSavedMusic,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "users.getSavedMusic",
  0x788d7fe3, // #788d7fe3
  (w, v) => {
    w.id(0x788d7fe3)
    W.writeInputUser(w, v.id)
    w.int(v.offset)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readUsersSavedMusic,
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/users.getSavedMusicByID */
export interface getSavedMusicByID {
  readonly id: T.InputUser
  readonly documents: ReadonlyArray<T.InputDocument>
}

/** https://core.telegram.org/method/users.getSavedMusicByID */
export const getSavedMusicByID: M.Method<
  getSavedMusicByID,
  T.UsersSavedMusic,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "users.getSavedMusicByID",
  0x7573a4e9, // #7573a4e9
  (w, v) => {
    w.id(0x7573a4e9)
    W.writeInputUser(w, v.id)
    w.vector(v.documents, W.writeInputDocument)
  },
  R.readUsersSavedMusic,
  "BUSINESS_CONNECTION_NOT_ALLOWED USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/users.getUsers */
export interface getUsers {
  readonly id: ReadonlyArray<T.InputUser>
}

/** https://core.telegram.org/method/users.getUsers */
export const getUsers: M.Method<
  getUsers,
  ReadonlyArray<T.User>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_MONOFORUM_UNSUPPORTED" | "CHANNEL_PRIVATE"
  | "FROM_MESSAGE_BOT_DISABLED" | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "USER_BANNED_IN_CHANNEL"
> = /* @__PURE__ */ M.make(
  "users.getUsers",
  0x0d91a548, // #0d91a548
  (w, v) => {
    w.id(0x0d91a548)
    w.vector(v.id, W.writeInputUser)
  },
  (r) => r.vector(3, R.readUser),
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_MONOFORUM_UNSUPPORTED CHANNEL_PRIVATE " +
  "FROM_MESSAGE_BOT_DISABLED MSG_ID_INVALID PEER_ID_INVALID USER_BANNED_IN_CHANNEL",
  "any"
)

/** https://core.telegram.org/method/users.setSecureValueErrors */
export interface setSecureValueErrors {
  readonly id: T.InputUser
  readonly errors: ReadonlyArray<T.SecureValueError>
}

/** https://core.telegram.org/method/users.setSecureValueErrors */
export const setSecureValueErrors: M.Method<
  setSecureValueErrors,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DATA_HASH_SIZE_INVALID" | "HASH_SIZE_INVALID" | "USER_BOT_REQUIRED"
  | "USER_ID_INVALID",
  "bot"
> = /* @__PURE__ */ M.make(
  "users.setSecureValueErrors",
  -0x6f376b4b, // #90c894b5
  (w, v) => {
    w.id(-0x6f376b4b)
    W.writeInputUser(w, v.id)
    w.vector(v.errors, W.writeSecureValueError)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED DATA_HASH_SIZE_INVALID HASH_SIZE_INVALID USER_BOT_REQUIRED USER_ID_INVALID",
  "bot"
)

/** https://core.telegram.org/method/users.suggestBirthday */
export interface suggestBirthday {
  readonly id: T.InputUser
  readonly birthday: T.Birthday
}

/** https://core.telegram.org/method/users.suggestBirthday */
export const suggestBirthday: M.Method<
  suggestBirthday,
  T.Updates,
  | "BIRTHDAY_ALREADY" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "users.suggestBirthday",
  -0x03accc8e, // #fc533372
  (w, v) => {
    w.id(-0x03accc8e)
    W.writeInputUser(w, v.id)
    W.writeBirthday(w, v.birthday)
  },
  R.readUpdates,
  "BIRTHDAY_ALREADY BUSINESS_CONNECTION_NOT_ALLOWED USER_ID_INVALID",
  "user"
)
