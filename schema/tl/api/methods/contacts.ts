// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `contacts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/contacts.acceptContact */
export interface acceptContact {
  readonly id: T.InputUser
}

/** https://core.telegram.org/method/contacts.acceptContact */
export const acceptContact: M.Method<
  acceptContact,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CONTACT_ADD_MISSING" | "CONTACT_ID_INVALID" | "CONTACT_REQ_MISSING"
  | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.acceptContact",
  -0x07ce5df1, // #f831a20f
  (w, v) => {
    w.id(-0x07ce5df1)
    W.writeInputUser(w, v.id)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CONTACT_ADD_MISSING CONTACT_ID_INVALID CONTACT_REQ_MISSING MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/contacts.addContact */
export interface addContact {
  readonly addPhonePrivacyException?: boolean | undefined
  readonly id: T.InputUser
  readonly firstName: string
  readonly lastName: string
  readonly phone: string
  readonly note?: T.TextWithEntities | undefined
}

/** https://core.telegram.org/method/contacts.addContact */
export const addContact: M.Method<
  addContact,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "CONTACT_ID_INVALID" | "CONTACT_NAME_EMPTY"
  | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.addContact",
  -0x2645d1ac, // #d9ba2e54
  (w, v) => {
    w.id(-0x2645d1ac)
    w.id((v.addPhonePrivacyException === true ? 1 : 0) | (v.note === undefined ? 0 : 2))
    W.writeInputUser(w, v.id)
    w.string(v.firstName)
    w.string(v.lastName)
    w.string(v.phone)
    if (v.note !== undefined) W.writeTextWithEntities(w, v.note)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE CONTACT_ID_INVALID CONTACT_NAME_EMPTY MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/contacts.block */
export interface block {
  readonly myStoriesFrom?: boolean | undefined
  readonly id: T.InputPeer
}

/** https://core.telegram.org/method/contacts.block */
export const block: M.Method<
  block,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "CONTACT_ID_INVALID" | "INPUT_USER_DEACTIVATED"
  | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.block",
  0x2e2e8734, // #2e2e8734
  (w, v) => {
    w.id(0x2e2e8734)
    w.id((v.myStoriesFrom === true ? 1 : 0))
    W.writeInputPeer(w, v.id)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE CONTACT_ID_INVALID INPUT_USER_DEACTIVATED MSG_ID_INVALID " +
  "PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/contacts.blockFromReplies */
export interface blockFromReplies {
  readonly deleteMessage?: boolean | undefined
  readonly deleteHistory?: boolean | undefined
  readonly reportSpam?: boolean | undefined
  readonly msgId: number
}

/** https://core.telegram.org/method/contacts.blockFromReplies */
export const blockFromReplies: M.Method<
  blockFromReplies,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.blockFromReplies",
  0x29a8962c, // #29a8962c
  (w, v) => {
    w.id(0x29a8962c)
    w.id(
      (v.deleteMessage === true ? 1 : 0) |
      (v.deleteHistory === true ? 2 : 0) |
      (v.reportSpam === true ? 4 : 0)
    )
    w.int(v.msgId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/contacts.deleteByPhones */
export interface deleteByPhones {
  readonly phones: ReadonlyArray<string>
}

/** https://core.telegram.org/method/contacts.deleteByPhones */
export const deleteByPhones: M.Method<
  deleteByPhones,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.deleteByPhones",
  0x1013fd9e, // #1013fd9e
  (w, v) => {
    w.id(0x1013fd9e)
    w.vector(v.phones, W.writeString)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.deleteContacts */
export interface deleteContacts {
  readonly id: ReadonlyArray<T.InputUser>
}

/** https://core.telegram.org/method/contacts.deleteContacts */
export const deleteContacts: M.Method<
  deleteContacts,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.deleteContacts",
  0x096a0e00, // #096a0e00
  (w, v) => {
    w.id(0x096a0e00)
    w.vector(v.id, W.writeInputUser)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/contacts.editCloseFriends */
export interface editCloseFriends {
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/contacts.editCloseFriends */
export const editCloseFriends: M.Method<
  editCloseFriends,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.editCloseFriends",
  -0x4598fa10, // #ba6705f0
  (w, v) => {
    w.id(-0x4598fa10)
    w.vector(v.id, W.writeInt53)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.exportContactToken */
export const exportContactToken: M.Method<
  void,
  T.ExportedContactToken,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.exportContactToken",
  -0x079abfd9, // #f8654027
  (w) => w.id(-0x079abfd9),
  R.readExportedContactToken,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.getBirthdays */
export const getBirthdays: M.Method<
  void,
  T.ContactsContactBirthdays,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.getBirthdays",
  -0x2512579c, // #daeda864
  (w) => w.id(-0x2512579c),
  R.readContactsContactBirthdays,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.getBlocked */
export interface getBlocked {
  readonly myStoriesFrom?: boolean | undefined
  readonly offset: number
  readonly limit: number
}

/** https://core.telegram.org/method/contacts.getBlocked */
export const getBlocked: M.Method<
  getBlocked,
  T.ContactsBlocked,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.getBlocked",
  -0x65797080, // #9a868f80
  (w, v) => {
    w.id(-0x65797080)
    w.id((v.myStoriesFrom === true ? 1 : 0))
    w.int(v.offset)
    w.int(v.limit)
  },
  R.readContactsBlocked,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.getContactIDs */
export interface getContactIDs {
  readonly hash: bigint
}

/** https://core.telegram.org/method/contacts.getContactIDs */
export const getContactIDs: M.Method<
  getContactIDs,
  ReadonlyArray<number>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.getContactIDs",
  0x7adc669d, // #7adc669d
  (w, v) => {
    w.id(0x7adc669d)
    w.long(v.hash)
  },
  (r) => r.vector(1, R.readInt),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.getContacts */
export interface getContacts {
  readonly hash: bigint
}

/** https://core.telegram.org/method/contacts.getContacts */
export const getContacts: M.Method<
  getContacts,
  T.ContactsContacts,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.getContacts",
  0x5dd69e12, // #5dd69e12
  (w, v) => {
    w.id(0x5dd69e12)
    w.long(v.hash)
  },
  R.readContactsContacts,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.getLocated */
export interface getLocated {
  readonly background?: boolean | undefined
  readonly geoPoint: T.InputGeoPoint
  readonly selfExpires?: number | undefined
}

/** https://core.telegram.org/method/contacts.getLocated */
export const getLocated: M.Method<
  getLocated,
  T.Updates,
  | "BUSINESS_ADDRESS_ACTIVE" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GEO_POINT_INVALID" | "USERPIC_PRIVACY_REQUIRED"
  | "USERPIC_UPLOAD_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.getLocated",
  -0x2cb743bc, // #d348bc44
  (w, v) => {
    w.id(-0x2cb743bc)
    w.id((v.background === true ? 2 : 0) | (v.selfExpires === undefined ? 0 : 1))
    W.writeInputGeoPoint(w, v.geoPoint)
    if (v.selfExpires !== undefined) w.int(v.selfExpires)
  },
  R.readUpdates,
  "BUSINESS_ADDRESS_ACTIVE BUSINESS_CONNECTION_NOT_ALLOWED GEO_POINT_INVALID USERPIC_PRIVACY_REQUIRED " +
  "USERPIC_UPLOAD_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/contacts.getSaved */
export const getSaved: M.Method<
  void,
  ReadonlyArray<T.SavedContact>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TAKEOUT_INVALID" | "TAKEOUT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.getSaved",
  -0x7d0e1c61, // #82f1e39f
  (w) => w.id(-0x7d0e1c61),
  (r) => r.vector(5, R.readSavedContact),
  "BUSINESS_CONNECTION_NOT_ALLOWED TAKEOUT_INVALID TAKEOUT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/contacts.getSponsoredPeers */
export interface getSponsoredPeers {
  readonly q: string
}

/** https://core.telegram.org/method/contacts.getSponsoredPeers */
export const getSponsoredPeers: M.Method<
  getSponsoredPeers,
  T.ContactsSponsoredPeers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SEARCH_QUERY_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.getSponsoredPeers",
  -0x49373c6d, // #b6c8c393
  (w, v) => {
    w.id(-0x49373c6d)
    w.string(v.q)
  },
  R.readContactsSponsoredPeers,
  "BUSINESS_CONNECTION_NOT_ALLOWED SEARCH_QUERY_EMPTY",
  "user"
)

/** https://core.telegram.org/method/contacts.getStatuses */
export const getStatuses: M.Method<
  void,
  ReadonlyArray<T.ContactStatus>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.getStatuses",
  -0x3b5cac12, // #c4a353ee
  (w) => w.id(-0x3b5cac12),
  (r) => r.vector(4, R.readContactStatus),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.getTopPeers */
export interface getTopPeers {
  readonly correspondents?: boolean | undefined
  readonly botsPm?: boolean | undefined
  readonly botsInline?: boolean | undefined
  readonly phoneCalls?: boolean | undefined
  readonly forwardUsers?: boolean | undefined
  readonly forwardChats?: boolean | undefined
  readonly groups?: boolean | undefined
  readonly channels?: boolean | undefined
  readonly botsApp?: boolean | undefined
  readonly botsGuestchat?: boolean | undefined
  readonly offset: number
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/contacts.getTopPeers */
export const getTopPeers: M.Method<
  getTopPeers,
  T.ContactsTopPeers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TYPES_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.getTopPeers",
  -0x68cb874a, // #973478b6
  (w, v) => {
    w.id(-0x68cb874a)
    w.id(
      (v.correspondents === true ? 1 : 0) |
      (v.botsPm === true ? 2 : 0) |
      (v.botsInline === true ? 4 : 0) |
      (v.phoneCalls === true ? 8 : 0) |
      (v.forwardUsers === true ? 16 : 0) |
      (v.forwardChats === true ? 32 : 0) |
      (v.groups === true ? 1024 : 0) |
      (v.channels === true ? 32768 : 0) |
      (v.botsApp === true ? 65536 : 0) |
      (v.botsGuestchat === true ? 131072 : 0)
    )
    w.int(v.offset)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readContactsTopPeers,
  "BUSINESS_CONNECTION_NOT_ALLOWED TYPES_EMPTY",
  "user"
)

/** https://core.telegram.org/method/contacts.importContactToken */
export interface importContactToken {
  readonly token: string
}

/** https://core.telegram.org/method/contacts.importContactToken */
export const importContactToken: M.Method<
  importContactToken,
  T.User,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "IMPORT_TOKEN_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.importContactToken",
  0x13005788, // #13005788
  (w, v) => {
    w.id(0x13005788)
    w.string(v.token)
  },
  R.readUser,
  "BUSINESS_CONNECTION_NOT_ALLOWED IMPORT_TOKEN_INVALID",
  "user"
)

/** https://core.telegram.org/method/contacts.importContacts */
export interface importContacts {
  readonly contacts: ReadonlyArray<T.InputContact>
}

/** https://core.telegram.org/method/contacts.importContacts */
export const importContacts: M.Method<
  importContacts,
  T.ContactsImportedContacts,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.importContacts",
  0x2c800be5, // #2c800be5
  (w, v) => {
    w.id(0x2c800be5)
    w.vector(v.contacts, W.writeInputContact)
  },
  R.readContactsImportedContacts,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.resetSaved */
export const resetSaved: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.resetSaved",
  -0x786ac80f, // #879537f1
  (w) => w.id(-0x786ac80f),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.resetTopPeerRating */
export interface resetTopPeerRating {
  readonly category: T.TopPeerCategory
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/contacts.resetTopPeerRating */
export const resetTopPeerRating: M.Method<
  resetTopPeerRating,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.resetTopPeerRating",
  0x1ae373ac, // #1ae373ac
  (w, v) => {
    w.id(0x1ae373ac)
    W.writeTopPeerCategory(w, v.category)
    W.writeInputPeer(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/contacts.resolvePhone */
export interface resolvePhone {
  readonly phone: string
}

/** https://core.telegram.org/method/contacts.resolvePhone */
export const resolvePhone: M.Method<
  resolvePhone,
  T.ContactsResolvedPeer,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PHONE_NOT_OCCUPIED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.resolvePhone",
  -0x7506bcbc, // #8af94344
  (w, v) => {
    w.id(-0x7506bcbc)
    w.string(v.phone)
  },
  R.readContactsResolvedPeer,
  "BUSINESS_CONNECTION_NOT_ALLOWED PHONE_NOT_OCCUPIED",
  "user"
)

/** https://core.telegram.org/method/contacts.resolveUsername */
export interface resolveUsername {
  readonly username: string
  readonly referer?: string | undefined
}

/** https://core.telegram.org/method/contacts.resolveUsername */
export const resolveUsername: M.Method<
  resolveUsername,
  T.ContactsResolvedPeer,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARREF_EXPIRED" | "USERNAME_INVALID" | "USERNAME_NOT_OCCUPIED"
> = /* @__PURE__ */ M.make(
  "contacts.resolveUsername",
  0x725afbbc, // #725afbbc
  (w, v) => {
    w.id(0x725afbbc)
    w.id((v.referer === undefined ? 0 : 1))
    w.string(v.username)
    if (v.referer !== undefined) w.string(v.referer)
  },
  R.readContactsResolvedPeer,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARREF_EXPIRED USERNAME_INVALID USERNAME_NOT_OCCUPIED",
  "any"
)

/** https://core.telegram.org/method/contacts.search */
export interface search {
  readonly broadcasts?: boolean | undefined
  readonly bots?: boolean | undefined
  readonly q: string
  readonly limit: number
}

/** https://core.telegram.org/method/contacts.search */
export const search: M.Method<
  search,
  T.ContactsFound,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "QUERY_TOO_SHORT" | "SEARCH_QUERY_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.search",
  0x05f58d0f, // #05f58d0f
  (w, v) => {
    w.id(0x05f58d0f)
    w.id((v.broadcasts === true ? 1 : 0) | (v.bots === true ? 2 : 0))
    w.string(v.q)
    w.int(v.limit)
  },
  R.readContactsFound,
  "BUSINESS_CONNECTION_NOT_ALLOWED QUERY_TOO_SHORT SEARCH_QUERY_EMPTY",
  "user"
)

/** https://core.telegram.org/method/contacts.setBlocked */
export interface setBlocked {
  readonly myStoriesFrom?: boolean | undefined
  readonly id: ReadonlyArray<T.InputPeer>
  readonly limit: number
}

/** https://core.telegram.org/method/contacts.setBlocked */
export const setBlocked: M.Method<
  setBlocked,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.setBlocked",
  -0x6b39a38a, // #94c65c76
  (w, v) => {
    w.id(-0x6b39a38a)
    w.id((v.myStoriesFrom === true ? 1 : 0))
    w.vector(v.id, W.writeInputPeer)
    w.int(v.limit)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.toggleTopPeers */
export interface toggleTopPeers {
  readonly enabled: boolean
}

/** https://core.telegram.org/method/contacts.toggleTopPeers */
export const toggleTopPeers: M.Method<
  toggleTopPeers,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.toggleTopPeers",
  -0x7aeb4226, // #8514bdda
  (w, v) => {
    w.id(-0x7aeb4226)
    w.bool(v.enabled)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/contacts.unblock */
export interface unblock {
  readonly myStoriesFrom?: boolean | undefined
  readonly id: T.InputPeer
}

/** https://core.telegram.org/method/contacts.unblock */
export const unblock: M.Method<
  unblock,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "CONTACT_ID_INVALID" | "MSG_ID_INVALID"
  | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.unblock",
  -0x4aaf2cd8, // #b550d328
  (w, v) => {
    w.id(-0x4aaf2cd8)
    w.id((v.myStoriesFrom === true ? 1 : 0))
    W.writeInputPeer(w, v.id)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE CONTACT_ID_INVALID MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/contacts.updateContactNote */
export interface updateContactNote {
  readonly id: T.InputUser
  readonly note: T.TextWithEntities
}

/** https://core.telegram.org/method/contacts.updateContactNote */
export const updateContactNote: M.Method<
  updateContactNote,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CONTACT_ID_INVALID" | "CONTACT_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "contacts.updateContactNote",
  0x139f63fb, // #139f63fb
  (w, v) => {
    w.id(0x139f63fb)
    W.writeInputUser(w, v.id)
    W.writeTextWithEntities(w, v.note)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CONTACT_ID_INVALID CONTACT_MISSING",
  "user"
)
