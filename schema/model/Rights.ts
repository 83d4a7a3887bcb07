/**
 * What people may do in a group or channel, named by what is allowed.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/rights
 */
import * as Schema from "effect/Schema"

/**
 * What somebody may do without being an administrator. Telegram knows what is forbidden; here every field says what is
 * allowed. Without `viewMessages` somebody is banned.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/chatBannedRights
 */
export class Permissions extends Schema.Class<Permissions>("layergram/Permissions")({
  viewMessages: Schema.Boolean,
  sendText: Schema.Boolean,
  sendPhotos: Schema.Boolean,
  sendVideos: Schema.Boolean,
  sendRoundVideos: Schema.Boolean,
  sendAudios: Schema.Boolean,
  sendVoices: Schema.Boolean,
  sendDocuments: Schema.Boolean,
  sendStickers: Schema.Boolean,
  sendGifs: Schema.Boolean,
  sendGames: Schema.Boolean,
  /** Results of inline bots. */
  sendInline: Schema.Boolean,
  sendPolls: Schema.Boolean,
  sendReactions: Schema.Boolean,
  /** Links with a preview. */
  embedLinks: Schema.Boolean,
  changeInfo: Schema.Boolean,
  inviteUsers: Schema.Boolean,
  pinMessages: Schema.Boolean,
  manageTopics: Schema.Boolean,
  /** The own rank, which is shown beside the name. */
  editRank: Schema.Boolean,
  manageLinkedPeers: Schema.Boolean
}) {}

/**
 * What an administrator may do.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/chatAdminRights
 */
export class AdminRights extends Schema.Class<AdminRights>("layergram/AdminRights")({
  /** What every administrator may: the log, statistics, members, no slow mode. */
  manageChat: Schema.Boolean,
  changeInfo: Schema.Boolean,
  /** In channels. */
  postMessages: Schema.Boolean,
  /** Those of others, in channels. */
  editMessages: Schema.Boolean,
  deleteMessages: Schema.Boolean,
  /** Ban and restrict. */
  banUsers: Schema.Boolean,
  /** Also by links, and by answering requests to join. */
  inviteUsers: Schema.Boolean,
  pinMessages: Schema.Boolean,
  addAdmins: Schema.Boolean,
  /** Not a right but a cloak: they write in the name of the group. */
  anonymous: Schema.Boolean,
  manageCalls: Schema.Boolean,
  manageTopics: Schema.Boolean,
  postStories: Schema.Boolean,
  editStories: Schema.Boolean,
  deleteStories: Schema.Boolean,
  manageDirectMessages: Schema.Boolean,
  manageRanks: Schema.Boolean,
  manageLinkedPeers: Schema.Boolean
}) {}

const every = <Name extends string>(names: Readonly<Record<Name, unknown>>, value: boolean) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, value])) as { readonly [_ in Name]: boolean }

/**
 * Everything but what is said to be forbidden: `permissions({ sendPolls: false })`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const permissions = (but: { readonly [Name in keyof typeof Permissions.fields]?: boolean } = {}): Permissions =>
  new Permissions({ ...every(Permissions.fields, true), ...but }, true)

/**
 * They may read, and nothing else.
 *
 * @since 0.1.0
 * @category constructors
 */
export const readOnly = (): Permissions =>
  new Permissions({ ...every(Permissions.fields, false), viewMessages: true }, true)

/**
 * Nothing but what is said to be allowed: `admin({ deleteMessages: true })`. Every administrator may `manageChat`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const admin = (also: { readonly [Name in keyof typeof AdminRights.fields]?: boolean } = {}): AdminRights =>
  new AdminRights({ ...every(AdminRights.fields, false), manageChat: true, ...also }, true)

/**
 * Everything, but not in secret: all rights without `anonymous`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fullAdmin = (): AdminRights =>
  new AdminRights({ ...every(AdminRights.fields, true), anonymous: false }, true)
