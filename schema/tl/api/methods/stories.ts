// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `stories`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/stories.activateStealthMode */
export interface activateStealthMode {
  readonly past?: boolean | undefined
  readonly future?: boolean | undefined
}

/** https://core.telegram.org/method/stories.activateStealthMode */
export const activateStealthMode: M.Method<
  activateStealthMode,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PREMIUM_ACCOUNT_REQUIRED",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.activateStealthMode",
  0x57bbd166, // #57bbd166
  (w, v) => {
    w.id(0x57bbd166)
    w.id((v.past === true ? 1 : 0) | (v.future === true ? 2 : 0))
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PREMIUM_ACCOUNT_REQUIRED",
  "user"
)

/** https://core.telegram.org/method/stories.canSendStory */
export interface canSendStory {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/stories.canSendStory */
export const canSendStory: M.Method<
  canSendStory,
  T.StoriesCanSendStoryCount,
  | "BOOSTS_REQUIRED" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHAT_ADMIN_REQUIRED"
  | "PEER_ID_INVALID" | "PREMIUM_ACCOUNT_REQUIRED" | "STORIES_TOO_MUCH" | "STORY_SEND_FLOOD_MONTHLY"
  | "STORY_SEND_FLOOD_WEEKLY",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.canSendStory",
  0x30eb63f0, // #30eb63f0
  (w, v) => {
    w.id(0x30eb63f0)
    W.writeInputPeer(w, v.peer)
  },
  R.readStoriesCanSendStoryCount,
  "BOOSTS_REQUIRED BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED PEER_ID_INVALID " +
  "PREMIUM_ACCOUNT_REQUIRED STORIES_TOO_MUCH STORY_SEND_FLOOD_MONTHLY STORY_SEND_FLOOD_WEEKLY",
  "user"
)

/** https://core.telegram.org/method/stories.createAlbum */
export interface createAlbum {
  readonly peer: T.InputPeer
  readonly title: string
  readonly stories: ReadonlyArray<number>
}

/** https://core.telegram.org/method/stories.createAlbum */
export const createAlbum: M.Method<
  createAlbum,
  T.StoryAlbum,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.createAlbum",
  -0x5c9c691b, // #a36396e5
  (w, v) => {
    w.id(-0x5c9c691b)
    W.writeInputPeer(w, v.peer)
    w.string(v.title)
    w.vector(v.stories, W.writeInt)
  },
  R.readStoryAlbum,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.deleteAlbum */
export interface deleteAlbum {
  readonly peer: T.InputPeer
  readonly albumId: number
}

/** https://core.telegram.org/method/stories.deleteAlbum */
export const deleteAlbum: M.Method<
  deleteAlbum,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.deleteAlbum",
  -0x72cba930, // #8d3456d0
  (w, v) => {
    w.id(-0x72cba930)
    W.writeInputPeer(w, v.peer)
    w.int(v.albumId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.deleteStories */
export interface deleteStories {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/stories.deleteStories */
export const deleteStories: M.Method<
  deleteStories,
  ReadonlyArray<number>,
  | "BOT_ACCESS_FORBIDDEN" | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID"
  | "PEER_ID_INVALID" | "STORY_ID_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.deleteStories",
  -0x51a624a1, // #ae59db5f
  (w, v) => {
    w.id(-0x51a624a1)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  (r) => r.vector(1, R.readInt),
  "BOT_ACCESS_FORBIDDEN BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID " +
  "PEER_ID_INVALID STORY_ID_EMPTY",
  "user"
)

/** https://core.telegram.org/method/stories.editStory */
export interface editStory {
  readonly peer: T.InputPeer
  readonly id: number
  readonly media?: T.InputMedia | undefined
  readonly mediaAreas?: ReadonlyArray<T.MediaArea> | undefined
  readonly caption?: string | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly privacyRules?: ReadonlyArray<T.InputPrivacyRule> | undefined
  readonly music?: T.InputDocument | undefined
}

/** https://core.telegram.org/method/stories.editStory */
export const editStory: M.Method<
  editStory,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "STORY_NOT_MODIFIED"
> = /* @__PURE__ */ M.make(
  "stories.editStory",
  0x2c63a72b, // #2c63a72b
  (w, v) => {
    const flags_1 = v.caption !== undefined || v.entities !== undefined
    w.id(0x2c63a72b)
    w.id(
      (v.media === undefined ? 0 : 1) |
      (v.mediaAreas === undefined ? 0 : 8) |
      (flags_1 ? 2 : 0) |
      (v.privacyRules === undefined ? 0 : 4) |
      (v.music === undefined ? 0 : 16)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    if (v.media !== undefined) W.writeInputMedia(w, v.media)
    if (v.mediaAreas !== undefined) w.vector(v.mediaAreas, W.writeMediaArea)
    if (flags_1) w.string(v.caption ?? w.missing("stories.editStory.caption"))
    if (flags_1) w.vector(v.entities ?? [], W.writeMessageEntity)
    if (v.privacyRules !== undefined) w.vector(v.privacyRules, W.writeInputPrivacyRule)
    if (v.music !== undefined) W.writeInputDocument(w, v.music)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID STORY_NOT_MODIFIED",
  "any"
)

/** https://core.telegram.org/method/stories.exportStoryLink */
export interface exportStoryLink {
  readonly peer: T.InputPeer
  readonly id: number
}

/** https://core.telegram.org/method/stories.exportStoryLink */
export const exportStoryLink: M.Method<
  exportStoryLink,
  T.ExportedStoryLink,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "STORY_ID_EMPTY" | "USER_PUBLIC_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.exportStoryLink",
  0x7b8def20, // #7b8def20
  (w, v) => {
    w.id(0x7b8def20)
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
  },
  R.readExportedStoryLink,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID STORY_ID_EMPTY USER_PUBLIC_MISSING",
  "user"
)

/** https://core.telegram.org/method/stories.getAlbumStories */
export interface getAlbumStories {
  readonly peer: T.InputPeer
  readonly albumId: number
  readonly offset: number
  readonly limit: number
}

/** https://core.telegram.org/method/stories.getAlbumStories */
export const getAlbumStories: M.Method<
  getAlbumStories,
  T.StoriesStories,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getAlbumStories",
  -0x537f929f, // #ac806d61
  (w, v) => {
    w.id(-0x537f929f)
    W.writeInputPeer(w, v.peer)
    w.int(v.albumId)
    w.int(v.offset)
    w.int(v.limit)
  },
  R.readStoriesStories,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.getAlbums */
export interface getAlbums {
  readonly peer: T.InputPeer
  readonly hash: bigint
}

/** https://core.telegram.org/method/stories.getAlbums */
export const getAlbums: M.Method<
  getAlbums,
  T.StoriesAlbums,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getAlbums",
  0x25b3eac7, // #25b3eac7
  (w, v) => {
    w.id(0x25b3eac7)
    W.writeInputPeer(w, v.peer)
    w.long(v.hash)
  },
  R.readStoriesAlbums,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.getAllReadPeerStories */
export const getAllReadPeerStories: M.Method<
  void,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getAllReadPeerStories",
  -0x64a51807, // #9b5ae7f9
  (w) => w.id(-0x64a51807),
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/stories.getAllStories */
export interface getAllStories {
  readonly next?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly state?: string | undefined
}

/** https://core.telegram.org/method/stories.getAllStories */
export const getAllStories: M.Method<
  getAllStories,
  T.StoriesAllStories,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getAllStories",
  -0x114f29db, // #eeb0d625
  (w, v) => {
    w.id(-0x114f29db)
    w.id((v.next === true ? 2 : 0) | (v.hidden === true ? 4 : 0) | (v.state === undefined ? 0 : 1))
    if (v.state !== undefined) w.string(v.state)
  },
  R.readStoriesAllStories,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/stories.getChatsToSend */
export const getChatsToSend: M.Method<
  void,
  T.MessagesChats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getChatsToSend",
  -0x5a9574a0, // #a56a8b60
  (w) => w.id(-0x5a9574a0),
  R.readMessagesChats,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/stories.getPeerMaxIDs */
export interface getPeerMaxIDs {
  readonly id: ReadonlyArray<T.InputPeer>
}

/** https://core.telegram.org/method/stories.getPeerMaxIDs */
export const getPeerMaxIDs: M.Method<
  getPeerMaxIDs,
  ReadonlyArray<T.RecentStory>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getPeerMaxIDs",
  0x78499170, // #78499170
  (w, v) => {
    w.id(0x78499170)
    w.vector(v.id, W.writeInputPeer)
  },
  (r) => r.vector(2, R.readRecentStory),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/stories.getPeerStories */
export interface getPeerStories {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/stories.getPeerStories */
export const getPeerStories: M.Method<
  getPeerStories,
  T.StoriesPeerStories,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getPeerStories",
  0x2c4ada50, // #2c4ada50
  (w, v) => {
    w.id(0x2c4ada50)
    W.writeInputPeer(w, v.peer)
  },
  R.readStoriesPeerStories,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.getPinnedStories */
export interface getPinnedStories {
  readonly peer: T.InputPeer
  readonly offsetId: number
  readonly limit: number
}

/** https://core.telegram.org/method/stories.getPinnedStories */
export const getPinnedStories: M.Method<
  getPinnedStories,
  T.StoriesStories,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "PEER_ID_INVALID" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getPinnedStories",
  0x5821a5dc, // #5821a5dc
  (w, v) => {
    w.id(0x5821a5dc)
    W.writeInputPeer(w, v.peer)
    w.int(v.offsetId)
    w.int(v.limit)
  },
  R.readStoriesStories,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID PEER_ID_INVALID USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.getStoriesArchive */
export interface getStoriesArchive {
  readonly peer: T.InputPeer
  readonly offsetId: number
  readonly limit: number
}

/** https://core.telegram.org/method/stories.getStoriesArchive */
export const getStoriesArchive: M.Method<
  getStoriesArchive,
  T.StoriesStories,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getStoriesArchive",
  -0x4bcadfea, // #b4352016
  (w, v) => {
    w.id(-0x4bcadfea)
    W.writeInputPeer(w, v.peer)
    w.int(v.offsetId)
    w.int(v.limit)
  },
  R.readStoriesStories,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.getStoriesByID */
export interface getStoriesByID {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/stories.getStoriesByID */
export const getStoriesByID: M.Method<
  getStoriesByID,
  T.StoriesStories,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "MSG_ID_INVALID" | "PEER_ID_INVALID"
  | "STORIES_NEVER_CREATED" | "STORY_ID_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getStoriesByID",
  0x5774ca74, // #5774ca74
  (w, v) => {
    w.id(0x5774ca74)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readStoriesStories,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE MSG_ID_INVALID PEER_ID_INVALID " +
  "STORIES_NEVER_CREATED STORY_ID_EMPTY",
  "user"
)

/** https://core.telegram.org/method/stories.getStoriesViews */
export interface getStoriesViews {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/stories.getStoriesViews */
export const getStoriesViews: M.Method<
  getStoriesViews,
  T.StoriesStoryViews,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "PEER_ID_INVALID" | "STORY_ID_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getStoriesViews",
  0x28e16cc8, // #28e16cc8
  (w, v) => {
    w.id(0x28e16cc8)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readStoriesStoryViews,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE PEER_ID_INVALID STORY_ID_EMPTY",
  "user"
)

/** https://core.telegram.org/method/stories.getStoryReactionsList */
export interface getStoryReactionsList {
  readonly forwardsFirst?: boolean | undefined
  readonly peer: T.InputPeer
  readonly id: number
  readonly reaction?: T.Reaction | undefined
  readonly offset?: string | undefined
  readonly limit: number
}

/** https://core.telegram.org/method/stories.getStoryReactionsList */
export const getStoryReactionsList: M.Method<
  getStoryReactionsList,
  T.StoriesStoryReactionsList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getStoryReactionsList",
  -0x464d77e1, // #b9b2881f
  (w, v) => {
    w.id(-0x464d77e1)
    w.id(
      (v.forwardsFirst === true ? 4 : 0) |
      (v.reaction === undefined ? 0 : 1) |
      (v.offset === undefined ? 0 : 2)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    if (v.reaction !== undefined) W.writeReaction(w, v.reaction)
    if (v.offset !== undefined) w.string(v.offset)
    w.int(v.limit)
  },
  R.readStoriesStoryReactionsList,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.getStoryViewsList */
export interface getStoryViewsList {
  readonly justContacts?: boolean | undefined
  readonly reactionsFirst?: boolean | undefined
  readonly forwardsFirst?: boolean | undefined
  readonly peer: T.InputPeer
  readonly q?: string | undefined
  readonly id: number
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/stories.getStoryViewsList */
export const getStoryViewsList: M.Method<
  getStoryViewsList,
  T.StoriesStoryViewsList,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "STORY_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.getStoryViewsList",
  0x7ed23c57, // #7ed23c57
  (w, v) => {
    w.id(0x7ed23c57)
    w.id(
      (v.justContacts === true ? 1 : 0) |
      (v.reactionsFirst === true ? 4 : 0) |
      (v.forwardsFirst === true ? 8 : 0) |
      (v.q === undefined ? 0 : 2)
    )
    W.writeInputPeer(w, v.peer)
    if (v.q !== undefined) w.string(v.q)
    w.int(v.id)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readStoriesStoryViewsList,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID STORY_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.incrementStoryViews */
export interface incrementStoryViews {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/stories.incrementStoryViews */
export const incrementStoryViews: M.Method<
  incrementStoryViews,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "STORY_ID_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.incrementStoryViews",
  -0x4dfd7505, // #b2028afb
  (w, v) => {
    w.id(-0x4dfd7505)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID STORY_ID_EMPTY",
  "user"
)

/** https://core.telegram.org/method/stories.readStories */
export interface readStories {
  readonly peer: T.InputPeer
  readonly maxId: number
}

/** https://core.telegram.org/method/stories.readStories */
export const readStories: M.Method<
  readStories,
  ReadonlyArray<number>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MAX_ID_INVALID" | "PEER_ID_INVALID" | "STORIES_NEVER_CREATED",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.readStories",
  -0x5aa92538, // #a556dac8
  (w, v) => {
    w.id(-0x5aa92538)
    W.writeInputPeer(w, v.peer)
    w.int(v.maxId)
  },
  (r) => r.vector(1, R.readInt),
  "BUSINESS_CONNECTION_NOT_ALLOWED MAX_ID_INVALID PEER_ID_INVALID STORIES_NEVER_CREATED",
  "user"
)

/** https://core.telegram.org/method/stories.reorderAlbums */
export interface reorderAlbums {
  readonly peer: T.InputPeer
  readonly order: ReadonlyArray<number>
}

/** https://core.telegram.org/method/stories.reorderAlbums */
export const reorderAlbums: M.Method<
  reorderAlbums,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.reorderAlbums",
  -0x7aca0427, // #8535fbd9
  (w, v) => {
    w.id(-0x7aca0427)
    W.writeInputPeer(w, v.peer)
    w.vector(v.order, W.writeInt)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.report */
export interface report {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
  readonly option: Uint8Array
  readonly message: string
}

/** https://core.telegram.org/method/stories.report */
export const report: M.Method<
  report,
  T.ReportResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.report",
  0x19d8eb45, // #19d8eb45
  (w, v) => {
    w.id(0x19d8eb45)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
    w.bytes(v.option)
    w.string(v.message)
  },
  R.readReportResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.searchPosts */
export interface searchPosts {
  readonly hashtag?: string | undefined
  readonly area?: T.MediaArea | undefined
  readonly peer?: T.InputPeer | undefined
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/stories.searchPosts */
export const searchPosts: M.Method<
  searchPosts,
  T.StoriesFoundStories,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "HASHTAG_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.searchPosts",
  -0x2e7ef6f9, // #d1810907
  (w, v) => {
    w.id(-0x2e7ef6f9)
    w.id(
      (v.hashtag === undefined ? 0 : 1) |
      (v.area === undefined ? 0 : 2) |
      (v.peer === undefined ? 0 : 4)
    )
    if (v.hashtag !== undefined) w.string(v.hashtag)
    if (v.area !== undefined) W.writeMediaArea(w, v.area)
    if (v.peer !== undefined) W.writeInputPeer(w, v.peer)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readStoriesFoundStories,
  "BUSINESS_CONNECTION_NOT_ALLOWED HASHTAG_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.sendReaction */
export interface sendReaction {
  readonly addToRecent?: boolean | undefined
  readonly peer: T.InputPeer
  readonly storyId: number
  readonly reaction: T.Reaction
}

/** https://core.telegram.org/method/stories.sendReaction */
export const sendReaction: M.Method<
  sendReaction,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "REACTION_INVALID" | "STORIES_NEVER_CREATED"
  | "STORY_ID_EMPTY" | "STORY_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.sendReaction",
  0x7fd736b2, // #7fd736b2
  (w, v) => {
    w.id(0x7fd736b2)
    w.id((v.addToRecent === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.int(v.storyId)
    W.writeReaction(w, v.reaction)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID REACTION_INVALID STORIES_NEVER_CREATED STORY_ID_EMPTY " +
  "STORY_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.sendStory */
export interface sendStory {
  readonly pinned?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly fwdModified?: boolean | undefined
  readonly peer: T.InputPeer
  readonly media: T.InputMedia
  readonly mediaAreas?: ReadonlyArray<T.MediaArea> | undefined
  readonly caption?: string | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly privacyRules: ReadonlyArray<T.InputPrivacyRule>
  readonly randomId: bigint
  readonly period?: number | undefined
  readonly fwdFromId?: T.InputPeer | undefined
  readonly fwdFromStory?: number | undefined
  readonly albums?: ReadonlyArray<number> | undefined
  readonly music?: T.InputDocument | undefined
}

/** https://core.telegram.org/method/stories.sendStory */
export const sendStory: M.Method<
  sendStory,
  T.Updates,
  | "BOOSTS_REQUIRED" | "BOT_ACCESS_FORBIDDEN" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID"
  | "CHAT_ADMIN_REQUIRED" | "IMAGE_PROCESS_FAILED" | "MEDIA_CAPTION_TOO_LONG" | "MEDIA_EMPTY" | "MEDIA_FILE_INVALID"
  | "MEDIA_TYPE_INVALID" | "MEDIA_VIDEO_STORY_MISSING" | "PEER_ID_INVALID" | "PHOTO_INVALID_DIMENSIONS"
  | "PREMIUM_ACCOUNT_REQUIRED" | "REACTION_INVALID" | "STORIES_TOO_MUCH" | "STORY_PERIOD_INVALID"
  | "VENUE_ID_INVALID" | "VIDEO_DURATION_INVALID"
> = /* @__PURE__ */ M.make(
  "stories.sendStory",
  -0x70619768, // #8f9e6898
  (w, v) => {
    const flags_6 = v.fwdFromId !== undefined || v.fwdFromStory !== undefined
    w.id(-0x70619768)
    w.id(
      (v.pinned === true ? 4 : 0) |
      (v.noforwards === true ? 16 : 0) |
      (v.fwdModified === true ? 128 : 0) |
      (v.mediaAreas === undefined ? 0 : 32) |
      (v.caption === undefined ? 0 : 1) |
      (v.entities === undefined ? 0 : 2) |
      (v.period === undefined ? 0 : 8) |
      (flags_6 ? 64 : 0) |
      (v.albums === undefined ? 0 : 256) |
      (v.music === undefined ? 0 : 512)
    )
    W.writeInputPeer(w, v.peer)
    W.writeInputMedia(w, v.media)
    if (v.mediaAreas !== undefined) w.vector(v.mediaAreas, W.writeMediaArea)
    if (v.caption !== undefined) w.string(v.caption)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
    w.vector(v.privacyRules, W.writeInputPrivacyRule)
    w.long(v.randomId)
    if (v.period !== undefined) w.int(v.period)
    if (flags_6) W.writeInputPeer(w, v.fwdFromId ?? w.missing("stories.sendStory.fwd_from_id"))
    if (flags_6) w.int(v.fwdFromStory ?? w.missing("stories.sendStory.fwd_from_story"))
    if (v.albums !== undefined) w.vector(v.albums, W.writeInt)
    if (v.music !== undefined) W.writeInputDocument(w, v.music)
  },
  R.readUpdates,
  "BOOSTS_REQUIRED BOT_ACCESS_FORBIDDEN BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHAT_ADMIN_REQUIRED " +
  "IMAGE_PROCESS_FAILED MEDIA_CAPTION_TOO_LONG MEDIA_EMPTY MEDIA_FILE_INVALID MEDIA_TYPE_INVALID " +
  "MEDIA_VIDEO_STORY_MISSING PEER_ID_INVALID PHOTO_INVALID_DIMENSIONS PREMIUM_ACCOUNT_REQUIRED REACTION_INVALID " +
  "STORIES_TOO_MUCH STORY_PERIOD_INVALID VENUE_ID_INVALID VIDEO_DURATION_INVALID",
  "any"
)

/** https://core.telegram.org/method/stories.startLive */
export interface startLive {
  readonly pinned?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly rtmpStream?: boolean | undefined
  readonly peer: T.InputPeer
  readonly caption?: string | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly privacyRules: ReadonlyArray<T.InputPrivacyRule>
  readonly randomId: bigint
  readonly messagesEnabled?: boolean | undefined
  readonly sendPaidMessagesStars?: bigint | undefined
}

/** https://core.telegram.org/method/stories.startLive */
export const startLive: M.Method<
  startLive,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_MONOFORUM_UNSUPPORTED" | "CHAT_ADMIN_REQUIRED" | "PEER_ID_INVALID"
  | "STORY_LIVE_ALREADY",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.startLive",
  -0x2f963322, // #d069ccde
  (w, v) => {
    w.id(-0x2f963322)
    w.id(
      (v.pinned === true ? 4 : 0) |
      (v.noforwards === true ? 16 : 0) |
      (v.rtmpStream === true ? 32 : 0) |
      (v.caption === undefined ? 0 : 1) |
      (v.entities === undefined ? 0 : 2) |
      (v.messagesEnabled === undefined ? 0 : 64) |
      (v.sendPaidMessagesStars === undefined ? 0 : 128)
    )
    W.writeInputPeer(w, v.peer)
    if (v.caption !== undefined) w.string(v.caption)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
    w.vector(v.privacyRules, W.writeInputPrivacyRule)
    w.long(v.randomId)
    if (v.messagesEnabled !== undefined) w.bool(v.messagesEnabled)
    if (v.sendPaidMessagesStars !== undefined) w.long(v.sendPaidMessagesStars)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_MONOFORUM_UNSUPPORTED CHAT_ADMIN_REQUIRED PEER_ID_INVALID " +
  "STORY_LIVE_ALREADY",
  "user"
)

/** https://core.telegram.org/method/stories.toggleAllStoriesHidden */
export interface toggleAllStoriesHidden {
  readonly hidden: boolean
}

/** https://core.telegram.org/method/stories.toggleAllStoriesHidden */
export const toggleAllStoriesHidden: M.Method<
  toggleAllStoriesHidden,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.toggleAllStoriesHidden",
  0x7c2557c4, // #7c2557c4
  (w, v) => {
    w.id(0x7c2557c4)
    w.bool(v.hidden)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/stories.togglePeerStoriesHidden */
export interface togglePeerStoriesHidden {
  readonly peer: T.InputPeer
  readonly hidden: boolean
}

/** https://core.telegram.org/method/stories.togglePeerStoriesHidden */
export const togglePeerStoriesHidden: M.Method<
  togglePeerStoriesHidden,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.togglePeerStoriesHidden",
  -0x42fbea3c, // #bd0415c4
  (w, v) => {
    w.id(-0x42fbea3c)
    W.writeInputPeer(w, v.peer)
    w.bool(v.hidden)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.togglePinned */
export interface togglePinned {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
  readonly pinned: boolean
}

/** https://core.telegram.org/method/stories.togglePinned */
export const togglePinned: M.Method<
  togglePinned,
  ReadonlyArray<number>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.togglePinned",
  -0x658a5e11, // #9a75a1ef
  (w, v) => {
    w.id(-0x658a5e11)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
    w.bool(v.pinned)
  },
  (r) => r.vector(1, R.readInt),
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.togglePinnedToTop */
export interface togglePinnedToTop {
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<number>
}

/** https://core.telegram.org/method/stories.togglePinnedToTop */
export const togglePinnedToTop: M.Method<
  togglePinnedToTop,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "STORY_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.togglePinnedToTop",
  0x0b297e9b, // #0b297e9b
  (w, v) => {
    w.id(0x0b297e9b)
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInt)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID STORY_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/stories.updateAlbum */
export interface updateAlbum {
  readonly peer: T.InputPeer
  readonly albumId: number
  readonly title?: string | undefined
  readonly deleteStories?: ReadonlyArray<number> | undefined
  readonly addStories?: ReadonlyArray<number> | undefined
  readonly order?: ReadonlyArray<number> | undefined
}

/** https://core.telegram.org/method/stories.updateAlbum */
export const updateAlbum: M.Method<
  updateAlbum,
  T.StoryAlbum,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stories.updateAlbum",
  0x5e5259b6, // #5e5259b6
  (w, v) => {
    w.id(0x5e5259b6)
    w.id(
      (v.title === undefined ? 0 : 1) |
      (v.deleteStories === undefined ? 0 : 2) |
      (v.addStories === undefined ? 0 : 4) |
      (v.order === undefined ? 0 : 8)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.albumId)
    if (v.title !== undefined) w.string(v.title)
    if (v.deleteStories !== undefined) w.vector(v.deleteStories, W.writeInt)
    if (v.addStories !== undefined) w.vector(v.addStories, W.writeInt)
    if (v.order !== undefined) w.vector(v.order, W.writeInt)
  },
  R.readStoryAlbum,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)
