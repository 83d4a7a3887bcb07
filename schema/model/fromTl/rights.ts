/**
 * Rights, from and to Telegram's words. Pure.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import { AdminRights, Permissions } from "../Rights.ts"
import { seconds } from "./time.ts"

/**
 * What is left when some things are forbidden.
 *
 * @since 0.1.0
 * @category conversions
 */
export const permissions = (from: T.ChatBannedRights): Permissions => {
  const silent = from.sendMessages === true
  const plain = silent || from.sendMedia === true
  return new Permissions({
    viewMessages: from.viewMessages !== true,
    sendText: !silent && from.sendPlain !== true,
    sendPhotos: !plain && from.sendPhotos !== true,
    sendVideos: !plain && from.sendVideos !== true,
    sendRoundVideos: !plain && from.sendRoundvideos !== true,
    sendAudios: !plain && from.sendAudios !== true,
    sendVoices: !plain && from.sendVoices !== true,
    sendDocuments: !plain && from.sendDocs !== true,
    sendStickers: !silent && from.sendStickers !== true,
    sendGifs: !silent && from.sendGifs !== true,
    sendGames: !silent && from.sendGames !== true,
    sendInline: !silent && from.sendInline !== true,
    sendPolls: !silent && from.sendPolls !== true,
    sendReactions: from.sendReactions !== true,
    embedLinks: !silent && from.embedLinks !== true,
    changeInfo: from.changeInfo !== true,
    inviteUsers: from.inviteUsers !== true,
    pinMessages: from.pinMessages !== true,
    manageTopics: from.manageTopics !== true,
    editRank: from.editRank !== true,
    manageLinkedPeers: from.manageLinkedPeers !== true
  }, true)
}

/** From then on, or earlier, Telegram means "for ever". */
const forever = 2 ** 31 - 1

/**
 * Until when something holds; none for ever.
 *
 * @since 0.1.0
 * @category conversions
 */
export const until = (value: number): Option.Option<DateTime.Utc> =>
  value <= 0 || value >= forever ? Option.none() : Option.some(seconds(value))

/**
 * What is forbidden, for `untilDate` (Unix time in seconds, 0 for ever).
 *
 * @since 0.1.0
 * @category conversions
 */
export const toBanned = (from: Permissions, untilDate: number): T.chatBannedRights => {
  const media = from.sendPhotos || from.sendVideos || from.sendRoundVideos || from.sendAudios || from.sendVoices ||
    from.sendDocuments
  const others = from.sendStickers || from.sendGifs || from.sendGames || from.sendInline || from.sendPolls
  return {
    _tag: "chatBannedRights",
    viewMessages: !from.viewMessages,
    sendMessages: !(from.sendText || media || others),
    sendMedia: !media,
    sendPlain: !from.sendText,
    sendPhotos: !from.sendPhotos,
    sendVideos: !from.sendVideos,
    sendRoundvideos: !from.sendRoundVideos,
    sendAudios: !from.sendAudios,
    sendVoices: !from.sendVoices,
    sendDocs: !from.sendDocuments,
    sendStickers: !from.sendStickers,
    sendGifs: !from.sendGifs,
    sendGames: !from.sendGames,
    sendInline: !from.sendInline,
    sendPolls: !from.sendPolls,
    sendReactions: !from.sendReactions,
    embedLinks: !from.embedLinks,
    changeInfo: !from.changeInfo,
    inviteUsers: !from.inviteUsers,
    pinMessages: !from.pinMessages,
    manageTopics: !from.manageTopics,
    editRank: !from.editRank,
    manageLinkedPeers: !from.manageLinkedPeers,
    untilDate
  }
}

/**
 * What an administrator may do.
 *
 * @since 0.1.0
 * @category conversions
 */
export const adminRights = (from: T.ChatAdminRights): AdminRights =>
  new AdminRights({
    // Whoever is an administrator may do what every administrator may.
    manageChat: true,
    changeInfo: from.changeInfo === true,
    postMessages: from.postMessages === true,
    editMessages: from.editMessages === true,
    deleteMessages: from.deleteMessages === true,
    banUsers: from.banUsers === true,
    inviteUsers: from.inviteUsers === true,
    pinMessages: from.pinMessages === true,
    addAdmins: from.addAdmins === true,
    anonymous: from.anonymous === true,
    manageCalls: from.manageCall === true,
    manageTopics: from.manageTopics === true,
    postStories: from.postStories === true,
    editStories: from.editStories === true,
    deleteStories: from.deleteStories === true,
    manageDirectMessages: from.manageDirectMessages === true,
    manageRanks: from.manageRanks === true,
    manageLinkedPeers: from.manageLinkedPeers === true
  }, true)

/**
 * The same for Telegram.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toAdmin = ({ manageCalls, manageChat, ...same }: AdminRights): T.chatAdminRights => ({
  _tag: "chatAdminRights",
  ...same,
  manageCall: manageCalls,
  other: manageChat
})
