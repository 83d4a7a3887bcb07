// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `channels`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/channels.checkSearchPostsFlood */
export interface checkSearchPostsFlood {
  readonly query?: string | undefined
}

/** https://core.telegram.org/method/channels.checkSearchPostsFlood */
export const checkSearchPostsFlood: M.Method<
  checkSearchPostsFlood,
  T.SearchPostsFlood,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.checkSearchPostsFlood",
  0x22567115, // #22567115
  (w, v) => {
    w.id(0x22567115)
    w.id((v.query === undefined ? 0 : 1))
    if (v.query !== undefined) w.string(v.query)
  },
  R.readSearchPostsFlood,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/channels.checkUsername */
export interface checkUsername {
  readonly channel: T.InputChannel
  readonly username: string
}

/** https://core.telegram.org/method/channels.checkUsername */
export const checkUsername: M.Method<
  checkUsername,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_ADMIN_PUBLIC_TOO_MUCH" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_ID_INVALID" | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "USERNAME_INVALID" | "USERNAME_OCCUPIED"
  | "USERNAME_PURCHASE_AVAILABLE",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.checkUsername",
  0x10e6bd2c, // #10e6bd2c
  (w, v) => {
    w.id(0x10e6bd2c)
    W.writeInputChannel(w, v.channel)
    w.string(v.username)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_ADMIN_PUBLIC_TOO_MUCH CHANNEL_INVALID CHANNEL_PRIVATE " +
  "CHAT_ID_INVALID MSG_ID_INVALID PEER_ID_INVALID USERNAME_INVALID USERNAME_OCCUPIED " +
  "USERNAME_PURCHASE_AVAILABLE",
  "user"
)

/** https://core.telegram.org/method/channels.convertToGigagroup */
export interface convertToGigagroup {
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/channels.convertToGigagroup */
export const convertToGigagroup: M.Method<
  convertToGigagroup,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_ID_INVALID" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_WRITE_FORBIDDEN" | "FORUM_ENABLED" | "PARTICIPANTS_TOO_FEW",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.convertToGigagroup",
  0x0b290c69, // #0b290c69
  (w, v) => {
    w.id(0x0b290c69)
    W.writeInputChannel(w, v.channel)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_ID_INVALID CHANNEL_INVALID CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN " +
  "FORUM_ENABLED PARTICIPANTS_TOO_FEW",
  "user"
)

/** https://core.telegram.org/method/channels.createChannel */
export interface createChannel {
  readonly broadcast?: boolean | undefined
  readonly megagroup?: boolean | undefined
  readonly forImport?: boolean | undefined
  readonly forum?: boolean | undefined
  readonly title: string
  readonly about: string
  readonly geoPoint?: T.InputGeoPoint | undefined
  readonly address?: string | undefined
  readonly ttlPeriod?: number | undefined
}

/** https://core.telegram.org/method/channels.createChannel */
export const createChannel: M.Method<
  createChannel,
  T.Updates,
  | "ADDRESS_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_ADMIN_LOCATED_TOO_MUCH" | "CHANNELS_TOO_MUCH"
  | "CHAT_ABOUT_TOO_LONG" | "CHAT_INVALID" | "CHAT_TITLE_EMPTY" | "TTL_PERIOD_INVALID" | "USER_RESTRICTED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.createChannel",
  -0x6eff98f9, // #91006707
  (w, v) => {
    const flags_2 = v.geoPoint !== undefined || v.address !== undefined
    w.id(-0x6eff98f9)
    w.id(
      (v.broadcast === true ? 1 : 0) |
      (v.megagroup === true ? 2 : 0) |
      (v.forImport === true ? 8 : 0) |
      (v.forum === true ? 32 : 0) |
      (flags_2 ? 4 : 0) |
      (v.ttlPeriod === undefined ? 0 : 16)
    )
    w.string(v.title)
    w.string(v.about)
    if (flags_2) W.writeInputGeoPoint(w, v.geoPoint ?? w.missing("channels.createChannel.geo_point"))
    if (flags_2) w.string(v.address ?? w.missing("channels.createChannel.address"))
    if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
  },
  R.readUpdates,
  "ADDRESS_INVALID BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_ADMIN_LOCATED_TOO_MUCH CHANNELS_TOO_MUCH " +
  "CHAT_ABOUT_TOO_LONG CHAT_INVALID CHAT_TITLE_EMPTY TTL_PERIOD_INVALID USER_RESTRICTED",
  "user"
)

/** https://core.telegram.org/method/channels.deactivateAllUsernames */
export interface deactivateAllUsernames {
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/channels.deactivateAllUsernames */
export const deactivateAllUsernames: M.Method<
  deactivateAllUsernames,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.deactivateAllUsernames",
  0x0a245dd3, // #0a245dd3
  (w, v) => {
    w.id(0x0a245dd3)
    W.writeInputChannel(w, v.channel)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.deleteChannel */
export interface deleteChannel {
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/channels.deleteChannel */
export const deleteChannel: M.Method<
  deleteChannel,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHANNEL_TOO_LARGE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_NOT_MODIFIED" | "CHAT_WRITE_FORBIDDEN",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.deleteChannel",
  -0x3feee01d, // #c0111fe3
  (w, v) => {
    w.id(-0x3feee01d)
    W.writeInputChannel(w, v.channel)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHANNEL_TOO_LARGE CHAT_ADMIN_REQUIRED " +
  "CHAT_NOT_MODIFIED CHAT_WRITE_FORBIDDEN",
  "user"
)

/** https://core.telegram.org/method/channels.deleteHistory */
export interface deleteHistory {
  readonly forEveryone?: boolean | undefined
  readonly channel: T.InputChannel
  readonly maxId: number
}

/** https://core.telegram.org/method/channels.deleteHistory */
export const deleteHistory: M.Method<
  deleteHistory,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PARICIPANT_MISSING" | "CHANNEL_PRIVATE"
  | "CHANNEL_TOO_BIG" | "CHAT_ADMIN_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.deleteHistory",
  -0x645569b9, // #9baa9647
  (w, v) => {
    w.id(-0x645569b9)
    w.id((v.forEveryone === true ? 1 : 0))
    W.writeInputChannel(w, v.channel)
    w.int(v.maxId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PARICIPANT_MISSING CHANNEL_PRIVATE CHANNEL_TOO_BIG " +
  "CHAT_ADMIN_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/channels.deleteMessages */
export interface deleteMessages {
  readonly channel: T.InputChannel
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/channels.deleteMessages */
export const deleteMessages: M.Method<
  deleteMessages,
  T.MessagesAffectedMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "FROZEN_METHOD_INVALID" | "MESSAGE_DELETE_FORBIDDEN" | "MSG_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "channels.deleteMessages",
  -0x7b3e02b2, // #84c1fd4e
  (w, v) => {
    w.id(-0x7b3e02b2)
    W.writeInputChannel(w, v.channel)
    w.vector(v.id, W.writeInt)
  },
  R.readMessagesAffectedMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED FROZEN_METHOD_INVALID " +
  "MESSAGE_DELETE_FORBIDDEN MSG_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/channels.deleteParticipantHistory */
export interface deleteParticipantHistory {
  readonly channel: T.InputChannel
  readonly participant: T.InputPeer
}

/** https://core.telegram.org/method/channels.deleteParticipantHistory */
export const deleteParticipantHistory: M.Method<
  deleteParticipantHistory,
  T.MessagesAffectedHistory,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_WRITE_FORBIDDEN" | "MSG_ID_INVALID" | "PARTICIPANT_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.deleteParticipantHistory",
  0x367544db, // #367544db
  (w, v) => {
    w.id(0x367544db)
    W.writeInputChannel(w, v.channel)
    W.writeInputPeer(w, v.participant)
  },
  R.readMessagesAffectedHistory,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN " +
  "MSG_ID_INVALID PARTICIPANT_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.editAdmin */
export interface editAdmin {
  readonly channel: T.InputChannel
  readonly userId: T.InputUser
  readonly adminRights: T.ChatAdminRights
  readonly rank?: string | undefined
}

/** https://core.telegram.org/method/channels.editAdmin */
export const editAdmin: M.Method<
  editAdmin,
  T.Updates,
  | "ADMINS_TOO_MUCH" | "ADMIN_RANK_EMOJI_NOT_ALLOWED" | "ADMIN_RANK_INVALID" | "BOTS_TOO_MUCH" | "BOT_CHANNELS_NA"
  | "BOT_GROUPS_BLOCKED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_MONOFORUM_UNSUPPORTED"
  | "CHANNEL_PRIVATE" | "CHAT_ADMIN_INVITE_REQUIRED" | "CHAT_ADMIN_REQUIRED" | "CHAT_WRITE_FORBIDDEN"
  | "FRESH_CHANGE_ADMINS_FORBIDDEN" | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID" | "PEER_ID_INVALID"
  | "RIGHT_FORBIDDEN" | "USERS_TOO_MUCH" | "USER_BLOCKED" | "USER_CHANNELS_TOO_MUCH" | "USER_CREATOR"
  | "USER_ID_INVALID" | "USER_KICKED" | "USER_NOT_MUTUAL_CONTACT" | "USER_PRIVACY_RESTRICTED" | "USER_RESTRICTED"
> = /* @__PURE__ */ M.make(
  "channels.editAdmin",
  -0x65675298, // #9a98ad68
  (w, v) => {
    w.id(-0x65675298)
    w.id((v.rank === undefined ? 0 : 1))
    W.writeInputChannel(w, v.channel)
    W.writeInputUser(w, v.userId)
    W.writeChatAdminRights(w, v.adminRights)
    if (v.rank !== undefined) w.string(v.rank)
  },
  R.readUpdates,
  "ADMINS_TOO_MUCH ADMIN_RANK_EMOJI_NOT_ALLOWED ADMIN_RANK_INVALID BOTS_TOO_MUCH BOT_CHANNELS_NA " +
  "BOT_GROUPS_BLOCKED BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_MONOFORUM_UNSUPPORTED " +
  "CHANNEL_PRIVATE CHAT_ADMIN_INVITE_REQUIRED CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN " +
  "FRESH_CHANGE_ADMINS_FORBIDDEN INPUT_USER_DEACTIVATED MSG_ID_INVALID PEER_ID_INVALID RIGHT_FORBIDDEN " +
  "USERS_TOO_MUCH USER_BLOCKED USER_CHANNELS_TOO_MUCH USER_CREATOR USER_ID_INVALID USER_KICKED " +
  "USER_NOT_MUTUAL_CONTACT USER_PRIVACY_RESTRICTED USER_RESTRICTED",
  "any"
)

/** https://core.telegram.org/method/channels.editBanned */
export interface editBanned {
  readonly channel: T.InputChannel
  readonly participant: T.InputPeer
  readonly bannedRights: T.ChatBannedRights
}

/** https://core.telegram.org/method/channels.editBanned */
export const editBanned: M.Method<
  editBanned,
  T.Updates,
  | "BANNED_RIGHTS_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_WRITE_FORBIDDEN" | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID"
  | "PARTICIPANT_ID_INVALID" | "PEER_ID_INVALID" | "USER_ADMIN_INVALID" | "USER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "channels.editBanned",
  -0x6919327f, // #96e6cd81
  (w, v) => {
    w.id(-0x6919327f)
    W.writeInputChannel(w, v.channel)
    W.writeInputPeer(w, v.participant)
    W.writeChatBannedRights(w, v.bannedRights)
  },
  R.readUpdates,
  "BANNED_RIGHTS_INVALID BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED " +
  "CHAT_WRITE_FORBIDDEN INPUT_USER_DEACTIVATED MSG_ID_INVALID PARTICIPANT_ID_INVALID PEER_ID_INVALID " +
  "USER_ADMIN_INVALID USER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/channels.editLocation */
export interface editLocation {
  readonly channel: T.InputChannel
  readonly geoPoint: T.InputGeoPoint
  readonly address: string
}

/** https://core.telegram.org/method/channels.editLocation */
export const editLocation: M.Method<
  editLocation,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "CHAT_NOT_MODIFIED"
  | "MEGAGROUP_GEO_REQUIRED" | "MEGAGROUP_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.editLocation",
  0x58e63f6d, // #58e63f6d
  (w, v) => {
    w.id(0x58e63f6d)
    W.writeInputChannel(w, v.channel)
    W.writeInputGeoPoint(w, v.geoPoint)
    w.string(v.address)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED CHAT_NOT_MODIFIED MEGAGROUP_GEO_REQUIRED " +
  "MEGAGROUP_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/channels.editPhoto */
export interface editPhoto {
  readonly channel: T.InputChannel
  readonly photo: T.InputChatPhoto
}

/** https://core.telegram.org/method/channels.editPhoto */
export const editPhoto: M.Method<
  editPhoto,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_INVALID" | "CHAT_NOT_MODIFIED" | "CHAT_WRITE_FORBIDDEN" | "FILE_PARTS_INVALID" | "FILE_REFERENCE_INVALID"
  | "IMAGE_PROCESS_FAILED" | "PEER_ID_INVALID" | "PHOTO_CROP_SIZE_SMALL" | "PHOTO_EXT_INVALID"
  | "PHOTO_FILE_MISSING" | "PHOTO_INVALID" | "STICKER_MIME_INVALID"
> = /* @__PURE__ */ M.make(
  "channels.editPhoto",
  -0x0ed1a837, // #f12e57c9
  (w, v) => {
    w.id(-0x0ed1a837)
    W.writeInputChannel(w, v.channel)
    W.writeInputChatPhoto(w, v.photo)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_INVALID " +
  "CHAT_NOT_MODIFIED CHAT_WRITE_FORBIDDEN FILE_PARTS_INVALID FILE_REFERENCE_INVALID IMAGE_PROCESS_FAILED " +
  "PEER_ID_INVALID PHOTO_CROP_SIZE_SMALL PHOTO_EXT_INVALID PHOTO_FILE_MISSING PHOTO_INVALID " +
  "STICKER_MIME_INVALID",
  "any"
)

/** https://core.telegram.org/method/channels.editTitle */
export interface editTitle {
  readonly channel: T.InputChannel
  readonly title: string
}

/** https://core.telegram.org/method/channels.editTitle */
export const editTitle: M.Method<
  editTitle,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_INVALID" | "CHAT_NOT_MODIFIED" | "CHAT_TITLE_EMPTY" | "CHAT_WRITE_FORBIDDEN"
> = /* @__PURE__ */ M.make(
  "channels.editTitle",
  0x566decd0, // #566decd0
  (w, v) => {
    w.id(0x566decd0)
    W.writeInputChannel(w, v.channel)
    w.string(v.title)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_INVALID " +
  "CHAT_NOT_MODIFIED CHAT_TITLE_EMPTY CHAT_WRITE_FORBIDDEN",
  "any"
)

/** https://core.telegram.org/method/channels.exportMessageLink */
export interface exportMessageLink {
  readonly grouped?: boolean | undefined
  readonly thread?: boolean | undefined
  readonly channel: T.InputChannel
  readonly id: number
}

/** https://core.telegram.org/method/channels.exportMessageLink */
export const exportMessageLink: M.Method<
  exportMessageLink,
  T.ExportedMessageLink,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MESSAGE_ID_INVALID"
  | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.exportMessageLink",
  -0x19c05215, // #e63fadeb
  (w, v) => {
    w.id(-0x19c05215)
    w.id((v.grouped === true ? 1 : 0) | (v.thread === true ? 2 : 0))
    W.writeInputChannel(w, v.channel)
    w.int(v.id)
  },
  R.readExportedMessageLink,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MESSAGE_ID_INVALID MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.getAdminLog */
export interface getAdminLog {
  readonly channel: T.InputChannel
  readonly q: string
  readonly eventsFilter?: T.ChannelAdminLogEventsFilter | undefined
  readonly admins?: ReadonlyArray<T.InputUser> | undefined
  readonly maxId: bigint
  readonly minId: bigint
  readonly limit: number
}

/** https://core.telegram.org/method/channels.getAdminLog */
export const getAdminLog: M.Method<
  getAdminLog,
  T.ChannelsAdminLogResults,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_WRITE_FORBIDDEN" | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.getAdminLog",
  0x33ddf480, // #33ddf480
  (w, v) => {
    w.id(0x33ddf480)
    w.id((v.eventsFilter === undefined ? 0 : 1) | (v.admins === undefined ? 0 : 2))
    W.writeInputChannel(w, v.channel)
    w.string(v.q)
    if (v.eventsFilter !== undefined) W.writeChannelAdminLogEventsFilter(w, v.eventsFilter)
    if (v.admins !== undefined) w.vector(v.admins, W.writeInputUser)
    w.long(v.maxId)
    w.long(v.minId)
    w.int(v.limit)
  },
  R.readChannelsAdminLogResults,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN " +
  "MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.getAdminedPublicChannels */
export interface getAdminedPublicChannels {
  readonly byLocation?: boolean | undefined
  readonly checkLimit?: boolean | undefined
  readonly forPersonal?: boolean | undefined
  readonly forCommunityPeer?: boolean | undefined
}

/** https://core.telegram.org/method/channels.getAdminedPublicChannels */
export const getAdminedPublicChannels: M.Method<
  getAdminedPublicChannels,
  T.MessagesChats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_ADMIN_LOCATED_TOO_MUCH" | "CHANNELS_ADMIN_PUBLIC_TOO_MUCH",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.getAdminedPublicChannels",
  -0x074fc951, // #f8b036af
  (w, v) => {
    w.id(-0x074fc951)
    w.id(
      (v.byLocation === true ? 1 : 0) |
      (v.checkLimit === true ? 2 : 0) |
      (v.forPersonal === true ? 4 : 0) |
      (v.forCommunityPeer === true ? 8 : 0)
    )
  },
  R.readMessagesChats,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_ADMIN_LOCATED_TOO_MUCH CHANNELS_ADMIN_PUBLIC_TOO_MUCH",
  "user"
)

/** https://core.telegram.org/method/channels.getChannelRecommendations */
export interface getChannelRecommendations {
  readonly channel?: T.InputChannel | undefined
}

/** https://core.telegram.org/method/channels.getChannelRecommendations */
export const getChannelRecommendations: M.Method<
  getChannelRecommendations,
  T.MessagesChats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.getChannelRecommendations",
  0x25a71742, // #25a71742
  (w, v) => {
    w.id(0x25a71742)
    w.id((v.channel === undefined ? 0 : 1))
    if (v.channel !== undefined) W.writeInputChannel(w, v.channel)
  },
  R.readMessagesChats,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/channels.getChannels */
export interface getChannels {
  readonly id: ReadonlyArray<T.InputChannel>
}

/** https://core.telegram.org/method/channels.getChannels */
export const getChannels: M.Method<
  getChannels,
  T.MessagesChats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID"
  | "USER_BANNED_IN_CHANNEL"
> = /* @__PURE__ */ M.make(
  "channels.getChannels",
  0x0a7f6bbb, // #0a7f6bbb
  (w, v) => {
    w.id(0x0a7f6bbb)
    w.vector(v.id, W.writeInputChannel)
  },
  R.readMessagesChats,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID USER_BANNED_IN_CHANNEL",
  "any"
)

/** https://core.telegram.org/method/channels.getFullChannel */
export interface getFullChannel {
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/channels.getFullChannel */
export const getFullChannel: M.Method<
  getFullChannel,
  T.MessagesChatFull,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHANNEL_PUBLIC_GROUP_NA"
  | "CHAT_NOT_MODIFIED" | "MSG_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "channels.getFullChannel",
  0x08736a09, // #08736a09
  (w, v) => {
    w.id(0x08736a09)
    W.writeInputChannel(w, v.channel)
  },
  R.readMessagesChatFull,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHANNEL_PUBLIC_GROUP_NA CHAT_NOT_MODIFIED " +
  "MSG_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/channels.getGroupsForDiscussion */
export const getGroupsForDiscussion: M.Method<
  void,
  T.MessagesChats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.getGroupsForDiscussion",
  -0x0a252c88, // #f5dad378
  (w) => w.id(-0x0a252c88),
  R.readMessagesChats,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/channels.getInactiveChannels */
export const getInactiveChannels: M.Method<
  void,
  T.MessagesInactiveChats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.getInactiveChannels",
  0x11e831ee, // #11e831ee
  (w) => w.id(0x11e831ee),
  R.readMessagesInactiveChats,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/channels.getLeftChannels */
export interface getLeftChannels {
  readonly offset: number
}

/** https://core.telegram.org/method/channels.getLeftChannels */
export const getLeftChannels: M.Method<
  getLeftChannels,
  T.MessagesChats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TAKEOUT_INVALID" | "TAKEOUT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.getLeftChannels",
  -0x7cbe1340, // #8341ecc0
  (w, v) => {
    w.id(-0x7cbe1340)
    w.int(v.offset)
  },
  R.readMessagesChats,
  "BUSINESS_CONNECTION_NOT_ALLOWED TAKEOUT_INVALID TAKEOUT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/channels.getMessageAuthor */
export interface getMessageAuthor {
  readonly channel: T.InputChannel
  readonly id: number
}

/** https://core.telegram.org/method/channels.getMessageAuthor */
export const getMessageAuthor: M.Method<
  getMessageAuthor,
  T.User,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.getMessageAuthor",
  -0x131d5f1a, // #ece2a0e6
  (w, v) => {
    w.id(-0x131d5f1a)
    W.writeInputChannel(w, v.channel)
    w.int(v.id)
  },
  R.readUser,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.getMessages */
export interface getMessages {
  readonly channel: T.InputChannel
  readonly id: ReadonlyArray<T.InputMessage>
}

/** https://core.telegram.org/method/channels.getMessages */
export const getMessages: M.Method<
  getMessages,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_NOT_MODIFIED"
  | "FROZEN_PARTICIPANT_MISSING" | "MESSAGE_IDS_EMPTY" | "MSG_ID_INVALID" | "USER_BANNED_IN_CHANNEL"
> = /* @__PURE__ */ M.make(
  "channels.getMessages",
  -0x527365dd, // #ad8c9a23
  (w, v) => {
    w.id(-0x527365dd)
    W.writeInputChannel(w, v.channel)
    w.vector(v.id, W.writeInputMessage)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_NOT_MODIFIED FROZEN_PARTICIPANT_MISSING " +
  "MESSAGE_IDS_EMPTY MSG_ID_INVALID USER_BANNED_IN_CHANNEL",
  "any"
)

/** https://core.telegram.org/method/channels.getParticipant */
export interface getParticipant {
  readonly channel: T.InputChannel
  readonly participant: T.InputPeer
}

/** https://core.telegram.org/method/channels.getParticipant */
export const getParticipant: M.Method<
  getParticipant,
  T.ChannelsChannelParticipant,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "MSG_ID_INVALID" | "PARTICIPANT_ID_INVALID" | "USER_ID_INVALID" | "USER_NOT_PARTICIPANT"
> = /* @__PURE__ */ M.make(
  "channels.getParticipant",
  -0x5f54933a, // #a0ab6cc6
  (w, v) => {
    w.id(-0x5f54933a)
    W.writeInputChannel(w, v.channel)
    W.writeInputPeer(w, v.participant)
  },
  R.readChannelsChannelParticipant,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED MSG_ID_INVALID " +
  "PARTICIPANT_ID_INVALID USER_ID_INVALID USER_NOT_PARTICIPANT",
  "any"
)

/** https://core.telegram.org/method/channels.getParticipants */
export interface getParticipants {
  readonly channel: T.InputChannel
  readonly filter: T.ChannelParticipantsFilter
  readonly offset: number
  readonly limit: number
  readonly hash: bigint
}

/** https://core.telegram.org/method/channels.getParticipants */
export const getParticipants: M.Method<
  getParticipants,
  T.ChannelsChannelParticipants,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_MONOFORUM_UNSUPPORTED" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "MSG_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "channels.getParticipants",
  0x77ced9d0, // #77ced9d0
  (w, v) => {
    w.id(0x77ced9d0)
    W.writeInputChannel(w, v.channel)
    W.writeChannelParticipantsFilter(w, v.filter)
    w.int(v.offset)
    w.int(v.limit)
    w.long(v.hash)
  },
  R.readChannelsChannelParticipants,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_MONOFORUM_UNSUPPORTED CHANNEL_PRIVATE " +
  "CHAT_ADMIN_REQUIRED MSG_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/channels.getSendAs */
export interface getSendAs {
  readonly forPaidReactions?: boolean | undefined
  readonly forLiveStories?: boolean | undefined
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/channels.getSendAs */
export const getSendAs: M.Method<
  getSendAs,
  T.ChannelsSendAsPeers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ID_INVALID"
  | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.getSendAs",
  -0x187a5bc1, // #e785a43f
  (w, v) => {
    w.id(-0x187a5bc1)
    w.id((v.forPaidReactions === true ? 1 : 0) | (v.forLiveStories === true ? 2 : 0))
    W.writeInputPeer(w, v.peer)
  },
  R.readChannelsSendAsPeers,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.inviteToChannel */
export interface inviteToChannel {
  readonly channel: T.InputChannel
  readonly users: ReadonlyArray<T.InputUser>
}

/** https://core.telegram.org/method/channels.inviteToChannel */
export const inviteToChannel: M.Method<
  inviteToChannel,
  T.MessagesInvitedUsers,
  | "BOTS_TOO_MUCH" | "BOT_GROUPS_BLOCKED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID"
  | "CHANNEL_MONOFORUM_UNSUPPORTED" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED" | "CHAT_INVALID"
  | "CHAT_MEMBER_ADD_FAILED" | "CHAT_WRITE_FORBIDDEN" | "INPUT_USER_DEACTIVATED" | "MSG_ID_INVALID"
  | "USERS_TOO_MUCH" | "USER_BANNED_IN_CHANNEL" | "USER_BLOCKED" | "USER_BOT" | "USER_CHANNELS_TOO_MUCH"
  | "USER_ID_INVALID" | "USER_KICKED" | "USER_NOT_MUTUAL_CONTACT" | "USER_PRIVACY_RESTRICTED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.inviteToChannel",
  -0x361cc2ac, // #c9e33d54
  (w, v) => {
    w.id(-0x361cc2ac)
    W.writeInputChannel(w, v.channel)
    w.vector(v.users, W.writeInputUser)
  },
  R.readMessagesInvitedUsers,
  "BOTS_TOO_MUCH BOT_GROUPS_BLOCKED BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID " +
  "CHANNEL_MONOFORUM_UNSUPPORTED CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_INVALID CHAT_MEMBER_ADD_FAILED " +
  "CHAT_WRITE_FORBIDDEN INPUT_USER_DEACTIVATED MSG_ID_INVALID USERS_TOO_MUCH USER_BANNED_IN_CHANNEL " +
  "USER_BLOCKED USER_BOT USER_CHANNELS_TOO_MUCH USER_ID_INVALID USER_KICKED USER_NOT_MUTUAL_CONTACT " +
  "USER_PRIVACY_RESTRICTED",
  "user"
)

/** https://core.telegram.org/method/channels.joinChannel */
export interface joinChannel {
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/channels.joinChannel */
export const joinChannel: M.Method<
  joinChannel,
  T.MessagesChatInviteJoinResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_TOO_MUCH" | "CHANNEL_INVALID" | "CHANNEL_MONOFORUM_UNSUPPORTED"
  | "CHANNEL_PRIVATE" | "CHAT_INVALID" | "FROZEN_METHOD_INVALID" | "INVITE_HASH_EMPTY" | "INVITE_HASH_EXPIRED"
  | "INVITE_HASH_INVALID" | "INVITE_REQUEST_SENT" | "MSG_ID_INVALID" | "PEER_ID_INVALID" | "USERS_TOO_MUCH"
  | "USER_ALREADY_PARTICIPANT" | "USER_BANNED_IN_CHANNEL" | "USER_CHANNELS_TOO_MUCH",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.joinChannel",
  0x7f6a1e22, // #7f6a1e22
  (w, v) => {
    w.id(0x7f6a1e22)
    W.writeInputChannel(w, v.channel)
  },
  R.readMessagesChatInviteJoinResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_TOO_MUCH CHANNEL_INVALID CHANNEL_MONOFORUM_UNSUPPORTED " +
  "CHANNEL_PRIVATE CHAT_INVALID FROZEN_METHOD_INVALID INVITE_HASH_EMPTY INVITE_HASH_EXPIRED INVITE_HASH_INVALID " +
  "INVITE_REQUEST_SENT MSG_ID_INVALID PEER_ID_INVALID USERS_TOO_MUCH USER_ALREADY_PARTICIPANT " +
  "USER_BANNED_IN_CHANNEL USER_CHANNELS_TOO_MUCH",
  "user"
)

/** https://core.telegram.org/method/channels.leaveChannel */
export interface leaveChannel {
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/channels.leaveChannel */
export const leaveChannel: M.Method<
  leaveChannel,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHANNEL_PUBLIC_GROUP_NA"
  | "CHAT_INVALID" | "MSG_ID_INVALID" | "USER_BANNED_IN_CHANNEL" | "USER_CREATOR" | "USER_NOT_PARTICIPANT"
> = /* @__PURE__ */ M.make(
  "channels.leaveChannel",
  -0x07c9556b, // #f836aa95
  (w, v) => {
    w.id(-0x07c9556b)
    W.writeInputChannel(w, v.channel)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHANNEL_PUBLIC_GROUP_NA CHAT_INVALID " +
  "MSG_ID_INVALID USER_BANNED_IN_CHANNEL USER_CREATOR USER_NOT_PARTICIPANT",
  "any"
)

/** https://core.telegram.org/method/channels.readHistory */
export interface readHistory {
  readonly channel: T.InputChannel
  readonly maxId: number
}

/** https://core.telegram.org/method/channels.readHistory */
export const readHistory: M.Method<
  readHistory,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.readHistory",
  -0x33efb6c9, // #cc104937
  (w, v) => {
    w.id(-0x33efb6c9)
    W.writeInputChannel(w, v.channel)
    w.int(v.maxId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.readMessageContents */
export interface readMessageContents {
  readonly channel: T.InputChannel
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/channels.readMessageContents */
export const readMessageContents: M.Method<
  readMessageContents,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.readMessageContents",
  -0x154a23c8, // #eab5dc38
  (w, v) => {
    w.id(-0x154a23c8)
    W.writeInputChannel(w, v.channel)
    w.vector(v.id, W.writeInt)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.reorderUsernames */
export interface reorderUsernames {
  readonly channel: T.InputChannel
  readonly order: ReadonlyArray<string>
}

/** https://core.telegram.org/method/channels.reorderUsernames */
export const reorderUsernames: M.Method<
  reorderUsernames,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.reorderUsernames",
  -0x4ba312e3, // #b45ced1d
  (w, v) => {
    w.id(-0x4ba312e3)
    W.writeInputChannel(w, v.channel)
    w.vector(v.order, W.writeString)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/channels.reportAntiSpamFalsePositive */
export interface reportAntiSpamFalsePositive {
  readonly channel: T.InputChannel
  readonly msgId: number
}

/** https://core.telegram.org/method/channels.reportAntiSpamFalsePositive */
export const reportAntiSpamFalsePositive: M.Method<
  reportAntiSpamFalsePositive,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.reportAntiSpamFalsePositive",
  -0x57af596d, // #a850a693
  (w, v) => {
    w.id(-0x57af596d)
    W.writeInputChannel(w, v.channel)
    w.int(v.msgId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.reportSpam */
export interface reportSpam {
  readonly channel: T.InputChannel
  readonly participant: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/channels.reportSpam */
export const reportSpam: M.Method<
  reportSpam,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "INPUT_USER_DEACTIVATED"
  | "MSG_ID_INVALID" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.reportSpam",
  -0x0bb57ceb, // #f44a8315
  (w, v) => {
    w.id(-0x0bb57ceb)
    W.writeInputChannel(w, v.channel)
    W.writeInputPeer(w, v.participant)
    w.vector(v.id, W.writeInt)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED INPUT_USER_DEACTIVATED MSG_ID_INVALID " +
  "USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.restrictSponsoredMessages */
export interface restrictSponsoredMessages {
  readonly channel: T.InputChannel
  readonly restricted: boolean
}

/** https://core.telegram.org/method/channels.restrictSponsoredMessages */
export const restrictSponsoredMessages: M.Method<
  restrictSponsoredMessages,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.restrictSponsoredMessages",
  -0x6516eae7, // #9ae91519
  (w, v) => {
    w.id(-0x6516eae7)
    W.writeInputChannel(w, v.channel)
    w.bool(v.restricted)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.searchPosts */
export interface searchPosts {
  readonly hashtag?: string | undefined
  readonly query?: string | undefined
  readonly offsetRate: number
  readonly offsetPeer: T.InputPeer
  readonly offsetId: number
  readonly limit: number
  readonly allowPaidStars?: bigint | undefined
}

/** https://core.telegram.org/method/channels.searchPosts */
export const searchPosts: M.Method<
  searchPosts,
  T.MessagesMessages,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FROZEN_METHOD_INVALID" | "OFFSET_PEER_ID_INVALID"
  | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.searchPosts",
  -0x0d3b0db3, // #f2c4f24d
  (w, v) => {
    w.id(-0x0d3b0db3)
    w.id(
      (v.hashtag === undefined ? 0 : 1) |
      (v.query === undefined ? 0 : 2) |
      (v.allowPaidStars === undefined ? 0 : 4)
    )
    if (v.hashtag !== undefined) w.string(v.hashtag)
    if (v.query !== undefined) w.string(v.query)
    w.int(v.offsetRate)
    W.writeInputPeer(w, v.offsetPeer)
    w.int(v.offsetId)
    w.int(v.limit)
    if (v.allowPaidStars !== undefined) w.long(v.allowPaidStars)
  },
  R.readMessagesMessages,
  "BUSINESS_CONNECTION_NOT_ALLOWED FROZEN_METHOD_INVALID OFFSET_PEER_ID_INVALID PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/channels.setBoostsToUnblockRestrictions */
export interface setBoostsToUnblockRestrictions {
  readonly channel: T.InputChannel
  readonly boosts: number
}

/** https://core.telegram.org/method/channels.setBoostsToUnblockRestrictions */
export const setBoostsToUnblockRestrictions: M.Method<
  setBoostsToUnblockRestrictions,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.setBoostsToUnblockRestrictions",
  -0x52c66312, // #ad399cee
  (w, v) => {
    w.id(-0x52c66312)
    W.writeInputChannel(w, v.channel)
    w.int(v.boosts)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.setDiscussionGroup */
export interface setDiscussionGroup {
  readonly broadcast: T.InputChannel
  readonly group: T.InputChannel
}

/** https://core.telegram.org/method/channels.setDiscussionGroup */
export const setDiscussionGroup: M.Method<
  setDiscussionGroup,
  boolean,
  | "BROADCAST_ID_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_WRITE_FORBIDDEN" | "LINK_NOT_MODIFIED" | "MEGAGROUP_ID_INVALID" | "MEGAGROUP_PREHISTORY_HIDDEN",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.setDiscussionGroup",
  0x40582bb2, // #40582bb2
  (w, v) => {
    w.id(0x40582bb2)
    W.writeInputChannel(w, v.broadcast)
    W.writeInputChannel(w, v.group)
  },
  R.readBool,
  "BROADCAST_ID_INVALID BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED " +
  "CHAT_WRITE_FORBIDDEN LINK_NOT_MODIFIED MEGAGROUP_ID_INVALID MEGAGROUP_PREHISTORY_HIDDEN",
  "user"
)

/** https://core.telegram.org/method/channels.setEmojiStickers */
export interface setEmojiStickers {
  readonly channel: T.InputChannel
  readonly stickerset: T.InputStickerSet
}

/** https://core.telegram.org/method/channels.setEmojiStickers */
export const setEmojiStickers: M.Method<
  setEmojiStickers,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.setEmojiStickers",
  0x3cd930b7, // #3cd930b7
  (w, v) => {
    w.id(0x3cd930b7)
    W.writeInputChannel(w, v.channel)
    W.writeInputStickerSet(w, v.stickerset)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.setMainProfileTab */
export interface setMainProfileTab {
  readonly channel: T.InputChannel
  readonly tab: T.ProfileTab
}

/** https://core.telegram.org/method/channels.setMainProfileTab */
export const setMainProfileTab: M.Method<
  setMainProfileTab,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.setMainProfileTab",
  0x3583fcb1, // #3583fcb1
  (w, v) => {
    w.id(0x3583fcb1)
    W.writeInputChannel(w, v.channel)
    W.writeProfileTab(w, v.tab)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.setStickers */
export interface setStickers {
  readonly channel: T.InputChannel
  readonly stickerset: T.InputStickerSet
}

/** https://core.telegram.org/method/channels.setStickers */
export const setStickers: M.Method<
  setStickers,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ID_INVALID" | "PARTICIPANTS_TOO_FEW"
  | "STICKERSET_OWNER_ANONYMOUS"
> = /* @__PURE__ */ M.make(
  "channels.setStickers",
  -0x15735b07, // #ea8ca4f9
  (w, v) => {
    w.id(-0x15735b07)
    W.writeInputChannel(w, v.channel)
    W.writeInputStickerSet(w, v.stickerset)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ID_INVALID PARTICIPANTS_TOO_FEW " +
  "STICKERSET_OWNER_ANONYMOUS",
  "any"
)

/** https://core.telegram.org/method/channels.toggleAntiSpam */
export interface toggleAntiSpam {
  readonly channel: T.InputChannel
  readonly enabled: boolean
}

/** https://core.telegram.org/method/channels.toggleAntiSpam */
export const toggleAntiSpam: M.Method<
  toggleAntiSpam,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleAntiSpam",
  0x68f3e4eb, // #68f3e4eb
  (w, v) => {
    w.id(0x68f3e4eb)
    W.writeInputChannel(w, v.channel)
    w.bool(v.enabled)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/channels.toggleAutotranslation */
export interface toggleAutotranslation {
  readonly channel: T.InputChannel
  readonly enabled: boolean
}

/** https://core.telegram.org/method/channels.toggleAutotranslation */
export const toggleAutotranslation: M.Method<
  toggleAutotranslation,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleAutotranslation",
  0x167fc0a1, // #167fc0a1
  (w, v) => {
    w.id(0x167fc0a1)
    W.writeInputChannel(w, v.channel)
    w.bool(v.enabled)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.toggleForum */
export interface toggleForum {
  readonly channel: T.InputChannel
  readonly enabled: boolean
  readonly tabs: boolean
}

/** https://core.telegram.org/method/channels.toggleForum */
export const toggleForum: M.Method<
  toggleForum,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "CHAT_DISCUSSION_UNALLOWED"
  | "CHAT_ID_INVALID" | "CHAT_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleForum",
  0x3ff75734, // #3ff75734
  (w, v) => {
    w.id(0x3ff75734)
    W.writeInputChannel(w, v.channel)
    w.bool(v.enabled)
    w.bool(v.tabs)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED CHAT_DISCUSSION_UNALLOWED " +
  "CHAT_ID_INVALID CHAT_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/channels.toggleJoinRequest */
export interface toggleJoinRequest {
  readonly applyToInvites?: boolean | undefined
  readonly channel: T.InputChannel
  readonly enabled: boolean
  readonly guardBot?: T.InputUser | undefined
}

/** https://core.telegram.org/method/channels.toggleJoinRequest */
export const toggleJoinRequest: M.Method<
  toggleJoinRequest,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID"
  | "CHAT_NOT_MODIFIED" | "CHAT_PUBLIC_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleJoinRequest",
  0x0ecc2618, // #0ecc2618
  (w, v) => {
    w.id(0x0ecc2618)
    w.id((v.applyToInvites === true ? 2 : 0) | (v.guardBot === undefined ? 0 : 1))
    W.writeInputChannel(w, v.channel)
    w.bool(v.enabled)
    if (v.guardBot !== undefined) W.writeInputUser(w, v.guardBot)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_NOT_MODIFIED " +
  "CHAT_PUBLIC_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/channels.toggleJoinToSend */
export interface toggleJoinToSend {
  readonly channel: T.InputChannel
  readonly enabled: boolean
}

/** https://core.telegram.org/method/channels.toggleJoinToSend */
export const toggleJoinToSend: M.Method<
  toggleJoinToSend,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID"
  | "CHAT_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleJoinToSend",
  -0x1b346a80, // #e4cb9580
  (w, v) => {
    w.id(-0x1b346a80)
    W.writeInputChannel(w, v.channel)
    w.bool(v.enabled)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/channels.toggleParticipantsHidden */
export interface toggleParticipantsHidden {
  readonly channel: T.InputChannel
  readonly enabled: boolean
}

/** https://core.telegram.org/method/channels.toggleParticipantsHidden */
export const toggleParticipantsHidden: M.Method<
  toggleParticipantsHidden,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID"
  | "CHAT_NOT_MODIFIED" | "PARTICIPANTS_TOO_FEW",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleParticipantsHidden",
  0x6a6e7854, // #6a6e7854
  (w, v) => {
    w.id(0x6a6e7854)
    W.writeInputChannel(w, v.channel)
    w.bool(v.enabled)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_NOT_MODIFIED " +
  "PARTICIPANTS_TOO_FEW",
  "user"
)

/** https://core.telegram.org/method/channels.togglePreHistoryHidden */
export interface togglePreHistoryHidden {
  readonly channel: T.InputChannel
  readonly enabled: boolean
}

/** https://core.telegram.org/method/channels.togglePreHistoryHidden */
export const togglePreHistoryHidden: M.Method<
  togglePreHistoryHidden,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_ID_INVALID" | "CHAT_LINK_EXISTS" | "CHAT_NOT_MODIFIED" | "FORUM_ENABLED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.togglePreHistoryHidden",
  -0x154446b4, // #eabbb94c
  (w, v) => {
    w.id(-0x154446b4)
    W.writeInputChannel(w, v.channel)
    w.bool(v.enabled)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_ID_INVALID " +
  "CHAT_LINK_EXISTS CHAT_NOT_MODIFIED FORUM_ENABLED",
  "user"
)

/** https://core.telegram.org/method/channels.toggleSignatures */
export interface toggleSignatures {
  readonly signaturesEnabled?: boolean | undefined
  readonly profilesEnabled?: boolean | undefined
  readonly channel: T.InputChannel
}

/** https://core.telegram.org/method/channels.toggleSignatures */
export const toggleSignatures: M.Method<
  toggleSignatures,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID"
  | "CHAT_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleSignatures",
  0x418d549c, // #418d549c
  (w, v) => {
    w.id(0x418d549c)
    w.id((v.signaturesEnabled === true ? 1 : 0) | (v.profilesEnabled === true ? 2 : 0))
    W.writeInputChannel(w, v.channel)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/channels.toggleSlowMode */
export interface toggleSlowMode {
  readonly channel: T.InputChannel
  readonly seconds: number
}

/** https://core.telegram.org/method/channels.toggleSlowMode */
export const toggleSlowMode: M.Method<
  toggleSlowMode,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED" | "CHAT_ID_INVALID"
  | "CHAT_NOT_MODIFIED" | "SECONDS_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleSlowMode",
  -0x122b6110, // #edd49ef0
  (w, v) => {
    w.id(-0x122b6110)
    W.writeInputChannel(w, v.channel)
    w.int(v.seconds)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED CHAT_ID_INVALID CHAT_NOT_MODIFIED " +
  "SECONDS_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.toggleUsername */
export interface toggleUsername {
  readonly channel: T.InputChannel
  readonly username: string
  readonly active: boolean
}

/** https://core.telegram.org/method/channels.toggleUsername */
export const toggleUsername: M.Method<
  toggleUsername,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED"
  | "CHAT_NOT_MODIFIED" | "USERNAMES_ACTIVE_TOO_MUCH" | "USERNAME_INVALID" | "USERNAME_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleUsername",
  0x50f24105, // #50f24105
  (w, v) => {
    w.id(0x50f24105)
    W.writeInputChannel(w, v.channel)
    w.string(v.username)
    w.bool(v.active)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CHAT_NOT_MODIFIED " +
  "USERNAMES_ACTIVE_TOO_MUCH USERNAME_INVALID USERNAME_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/channels.toggleViewForumAsMessages */
export interface toggleViewForumAsMessages {
  readonly channel: T.InputChannel
  readonly enabled: boolean
}

/** https://core.telegram.org/method/channels.toggleViewForumAsMessages */
export const toggleViewForumAsMessages: M.Method<
  toggleViewForumAsMessages,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.toggleViewForumAsMessages",
  -0x68c744eb, // #9738bb15
  (w, v) => {
    w.id(-0x68c744eb)
    W.writeInputChannel(w, v.channel)
    w.bool(v.enabled)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.updateColor */
export interface updateColor {
  readonly forProfile?: boolean | undefined
  readonly channel: T.InputChannel
  readonly color?: number | undefined
  readonly backgroundEmojiId?: bigint | undefined
}

/** https://core.telegram.org/method/channels.updateColor */
export const updateColor: M.Method<
  updateColor,
  T.Updates,
  | "BOOSTS_REQUIRED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.updateColor",
  -0x2755c98f, // #d8aa3671
  (w, v) => {
    w.id(-0x2755c98f)
    w.id(
      (v.forProfile === true ? 2 : 0) |
      (v.color === undefined ? 0 : 4) |
      (v.backgroundEmojiId === undefined ? 0 : 1)
    )
    W.writeInputChannel(w, v.channel)
    if (v.color !== undefined) w.int(v.color)
    if (v.backgroundEmojiId !== undefined) w.long(v.backgroundEmojiId)
  },
  R.readUpdates,
  "BOOSTS_REQUIRED BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.updateEmojiStatus */
export interface updateEmojiStatus {
  readonly channel: T.InputChannel
  readonly emojiStatus: T.EmojiStatus
}

/** https://core.telegram.org/method/channels.updateEmojiStatus */
export const updateEmojiStatus: M.Method<
  updateEmojiStatus,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.updateEmojiStatus",
  -0x0f2c1958, // #f0d3e6a8
  (w, v) => {
    w.id(-0x0f2c1958)
    W.writeInputChannel(w, v.channel)
    W.writeEmojiStatus(w, v.emojiStatus)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.updatePaidMessagesPrice */
export interface updatePaidMessagesPrice {
  readonly broadcastMessagesAllowed?: boolean | undefined
  readonly channel: T.InputChannel
  readonly sendPaidMessagesStars: bigint
}

/** https://core.telegram.org/method/channels.updatePaidMessagesPrice */
export const updatePaidMessagesPrice: M.Method<
  updatePaidMessagesPrice,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_MONOFORUM_UNSUPPORTED" | "CHAT_NOT_MODIFIED"
  | "STARS_AMOUNT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.updatePaidMessagesPrice",
  0x4b12327b, // #4b12327b
  (w, v) => {
    w.id(0x4b12327b)
    w.id((v.broadcastMessagesAllowed === true ? 1 : 0))
    W.writeInputChannel(w, v.channel)
    w.long(v.sendPaidMessagesStars)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_MONOFORUM_UNSUPPORTED CHAT_NOT_MODIFIED " +
  "STARS_AMOUNT_INVALID",
  "user"
)

/** https://core.telegram.org/method/channels.updateUsername */
export interface updateUsername {
  readonly channel: T.InputChannel
  readonly username: string
}

/** https://core.telegram.org/method/channels.updateUsername */
export const updateUsername: M.Method<
  updateUsername,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNELS_ADMIN_PUBLIC_TOO_MUCH" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "CHAT_ADMIN_REQUIRED" | "CHAT_NOT_MODIFIED" | "CHAT_WRITE_FORBIDDEN" | "USERNAME_INVALID"
  | "USERNAME_NOT_MODIFIED" | "USERNAME_OCCUPIED" | "USERNAME_PURCHASE_AVAILABLE",
  "user"
> = /* @__PURE__ */ M.make(
  "channels.updateUsername",
  0x3514b3de, // #3514b3de
  (w, v) => {
    w.id(0x3514b3de)
    W.writeInputChannel(w, v.channel)
    w.string(v.username)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNELS_ADMIN_PUBLIC_TOO_MUCH CHANNEL_INVALID CHANNEL_PRIVATE " +
  "CHAT_ADMIN_REQUIRED CHAT_NOT_MODIFIED CHAT_WRITE_FORBIDDEN USERNAME_INVALID USERNAME_NOT_MODIFIED " +
  "USERNAME_OCCUPIED USERNAME_PURCHASE_AVAILABLE",
  "user"
)
