/**
 * Folders of chats, from Telegram's objects.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import { Folder } from "../Folder.ts"
import type { UserId } from "../Ids.ts"
import type { Peer } from "../Peer.ts"
import * as U from "../Update.ts"
import { channelPeer, chatPeer, userPeer } from "./peer.ts"

const ofInput = (from: T.InputPeer, self: UserId): ReadonlyArray<Peer> => {
  switch (from._tag) {
    case "inputPeerSelf":
      return [userPeer(self)]
    case "inputPeerUser":
    case "inputPeerUserFromMessage":
      return [userPeer(from.userId)]
    case "inputPeerChat":
      return [chatPeer(from.chatId)]
    case "inputPeerChannel":
    case "inputPeerChannelFromMessage":
      return [channelPeer(from.channelId)]
    case "inputPeerEmpty":
      return []
  }
}

/** Of which kinds of chats a folder has all. */
const kindsOf = (from: T.dialogFilter): Folder["kinds"] => {
  const kinds = { contacts: from.contacts, nonContacts: from.nonContacts, groups: from.groups, bots: from.bots }
  const all: Array<Folder["kinds"][number]> = []
  if (kinds.contacts === true) all.push("contacts")
  if (kinds.nonContacts === true) all.push("nonContacts")
  if (kinds.groups === true) all.push("groups")
  if (from.broadcasts === true) all.push("channels")
  if (kinds.bots === true) all.push("bots")
  return all
}

/**
 * A folder that somebody has made.
 *
 * @since 0.1.0
 * @category conversions
 */
export const ownFolder = (from: T.dialogFilter | T.dialogFilterChatlist, self: UserId): Folder => {
  const peers = (all: ReadonlyArray<T.InputPeer>) => all.flatMap((one) => ofInput(one, self))
  const rules = from._tag === "dialogFilter" ? from : undefined
  return new Folder({
    id: from.id,
    title: from.title.text,
    emoji: Option.fromNullable(from.emoticon),
    pinned: peers(from.pinnedPeers),
    included: [...peers(from.pinnedPeers), ...peers(from.includePeers)],
    excluded: peers(rules?.excludePeers ?? []),
    kinds: rules === undefined ? [] : kindsOf(rules),
    excludesMuted: rules?.excludeMuted === true,
    excludesRead: rules?.excludeRead === true,
    excludesArchived: rules?.excludeArchived === true,
    isShared: rules === undefined
  }, true)
}

/**
 * A folder; none for the one of all chats.
 *
 * @since 0.1.0
 * @category conversions
 */
export const folder = (from: T.DialogFilter, self: UserId): Option.Option<Folder> =>
  from._tag === "dialogFilterDefault" ? Option.none() : Option.some(ownFolder(from, self))

/**
 * What becomes of the folders of the account.
 *
 * @since 0.1.0
 * @category conversions
 */
export const folderUpdate = (
  from: T.updateDialogFilter | T.updateDialogFilterOrder | T.updateDialogFilters,
  self: UserId
): U.Update => {
  switch (from._tag) {
    case "updateDialogFilter": {
      const now = from.filter === undefined ? Option.none() : folder(from.filter, self)
      return new U.FolderChanged({ id: from.id, folder: now }, true)
    }
    case "updateDialogFilterOrder":
      return new U.FoldersReordered({ order: from.order }, true)
    case "updateDialogFilters":
      return new U.FoldersChanged({}, true)
  }
}
