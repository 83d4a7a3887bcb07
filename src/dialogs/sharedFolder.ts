/**
 * Folders that are shared by links: making links, looking at them, joining, leaving.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders#shared-folders
 */
import * as Effect from "effect/Effect"
import type { AnyChat } from "../../schema/model/Chat.ts"
import type { Folder } from "../../schema/model/Folder.ts"
import type { FolderLink, FolderPreview, KnownFolder } from "../../schema/model/FolderLink.ts"
import { ownFolder } from "../../schema/model/fromTl/folder.ts"
import { chatsNamed, folderLink, folderPreview } from "../../schema/model/fromTl/folderLink.ts"
import { peer as peerFromTl } from "../../schema/model/fromTl/peer.ts"
import { updatesIn } from "../../schema/model/fromTl/updatesIn.ts"
import type { Peer } from "../../schema/model/Peer.ts"
import * as chatlists from "../../schema/tl/api/methods/chatlists.ts"
import type * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { InvalidCall, Rpc } from "../../services/Rpc.ts"
import type { Client } from "../messages/target.ts"
import { resolve, self as selfOf } from "../messages/target.ts"
import { filters, FolderInvalid, idOf, numberOf } from "./makeFolder.ts"

const invoke = Rpc.invoke

const chatlistOf = (folder: Folder | number): T.InputChatlist => ({
  _tag: "inputChatlistDialogFilter",
  filterId: numberOf(folder)
})

/** The end of a link, by which Telegram knows it; empty for what is no link to a folder. */
const slugOf = (link: string | FolderLink): string => {
  const text = typeof link === "string" ? link.trim() : link.url
  return /(?:addlist\/|slug=)([\w-]+)/.exec(text)?.[1] ?? (/^[\w-]+$/.test(text) ? text : "")
}

const named = (chats: ReadonlyArray<PeerLike>) => Effect.forEach(chats, resolve, { concurrency: 4 })

/**
 * Why a folder was not shared.
 *
 * @since 0.1.0
 * @category errors
 */
export type ShareFolderError =
  | Method.Error<typeof chatlists.exportChatlistInvite>
  | Method.Error<typeof messages.getDialogFilters>
  | PeerNotFound
  | FolderInvalid
  | InvokeError

/**
 * Why the links of a folder could not be listed.
 *
 * @since 0.1.0
 * @category errors
 */
export type FolderLinksError = Method.Error<typeof chatlists.getExportedInvites> | InvokeError

/**
 * Why a link was not changed.
 *
 * @since 0.1.0
 * @category errors
 */
export type UpdateFolderLinkError = Method.Error<typeof chatlists.editExportedInvite> | PeerNotFound | InvokeError

/**
 * Why a link was not deleted.
 *
 * @since 0.1.0
 * @category errors
 */
export type DeleteFolderLinkError = Method.Error<typeof chatlists.deleteExportedInvite> | InvokeError

/**
 * Why a link could not be looked at.
 *
 * @since 0.1.0
 * @category errors
 */
export type PreviewFolderError = Method.Error<typeof chatlists.checkChatlistInvite> | InvokeError

/**
 * Why a folder was not joined.
 *
 * @since 0.1.0
 * @category errors
 */
export type JoinFolderError =
  | PreviewFolderError
  | Method.Error<typeof chatlists.joinChatlistInvite>
  | Method.Error<typeof messages.getDialogFilters>
  | PeerNotFound

/**
 * Why it is not known which chats are new.
 *
 * @since 0.1.0
 * @category errors
 */
export type NewFolderChatsError = Method.Error<typeof chatlists.getChatlistUpdates> | InvokeError

/**
 * Why chats that are new were not joined.
 *
 * @since 0.1.0
 * @category errors
 */
export type JoinNewFolderChatsError =
  | NewFolderChatsError
  | Method.Error<typeof chatlists.joinChatlistUpdates>
  | PeerNotFound

/**
 * Why chats that are new were not hidden.
 *
 * @since 0.1.0
 * @category errors
 */
export type HideNewFolderChatsError = Method.Error<typeof chatlists.hideChatlistUpdates> | InvokeError

/**
 * Why a folder was not left.
 *
 * @since 0.1.0
 * @category errors
 */
export type LeaveFolderError =
  | Method.Error<typeof chatlists.leaveChatlist>
  | Method.Error<typeof chatlists.getLeaveChatlistSuggestions>
  | PeerNotFound
  | InvokeError

/**
 * What a link is to be.
 *
 * @since 0.1.0
 * @category models
 */
export interface FolderLinkOptions {
  /** For its maker; none unless said. */
  readonly title?: string | undefined
  /**
   * The groups and channels that it leads to, which are public or to which the account may invite; all groups and channels
   * of the folder unless said.
   */
  readonly chats?: ReadonlyArray<PeerLike> | undefined
}

/** The groups and channels of a folder. */
const shareable = (folder: Folder | number) =>
  Effect.gen(function*() {
    const id = numberOf(folder)
    const filter = (yield* filters).find((one) => idOf(one) === id)
    if (filter === undefined || filter._tag === "dialogFilterDefault") {
      return yield* new FolderInvalid({ reason: "Unknown", value: id })
    }
    return [...filter.pinnedPeers, ...filter.includePeers].filter(({ _tag }) =>
      _tag === "inputPeerChat" || _tag === "inputPeerChannel"
    )
  })

/**
 * Makes a link by which others may have a folder, too. The folder must consist of chats alone, without kinds of them and
 * without any that it excludes, and stays like that. Up to 3 links may lead to it, and up to 2 folders may be shared or
 * have come by links; with Premium 100, and 20.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.exportChatlistInvite
 */
export const shareFolder = (
  folder: Folder | number,
  options?: FolderLinkOptions
): Effect.Effect<FolderLink, ShareFolderError, Client> =>
  Effect.gen(function*() {
    const peers = options?.chats === undefined ? yield* shareable(folder) : yield* named(options.chats)
    const title = options?.title ?? ""
    const { invite } = yield* invoke(
      chatlists.exportChatlistInvite({ chatlist: chatlistOf(folder), title, peers })
    )
    return folderLink(invite)
  })

/**
 * The links to a folder of one's own.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.getExportedInvites
 */
export const folderLinks = (
  folder: Folder | number
): Effect.Effect<ReadonlyArray<FolderLink>, FolderLinksError, Rpc> =>
  Effect.map(
    invoke(chatlists.getExportedInvites({ chatlist: chatlistOf(folder) })),
    ({ invites }) => invites.map(folderLink)
  )

/**
 * Changes a link; what is not said stays. Who has joined by it is offered the chats that are new.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.editExportedInvite
 */
export const updateFolderLink = (
  folder: Folder | number,
  link: string | FolderLink,
  changes: FolderLinkOptions
): Effect.Effect<FolderLink, UpdateFolderLinkError, Client> =>
  Effect.gen(function*() {
    const { chats, title } = changes
    const peers = chats === undefined ? undefined : yield* named(chats)
    const chatlist = chatlistOf(folder)
    return folderLink(yield* invoke(chatlists.editExportedInvite({ chatlist, slug: slugOf(link), title, peers })))
  })

/**
 * Deletes a link. Who has joined by it keeps the folder.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.deleteExportedInvite
 */
export const deleteFolderLink = (
  folder: Folder | number,
  link: string | FolderLink
): Effect.Effect<void, DeleteFolderLinkError, Rpc> =>
  Effect.asVoid(invoke(chatlists.deleteExportedInvite({ chatlist: chatlistOf(folder), slug: slugOf(link) })))

/**
 * What a link shows: the folder behind it, or that the account has it already.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.checkChatlistInvite
 */
export const previewFolder = (
  link: string | FolderLink
): Effect.Effect<FolderPreview | KnownFolder, PreviewFolderError, Rpc> =>
  Effect.map(invoke(chatlists.checkChatlistInvite({ slug: slugOf(link) })), folderPreview)

const peersOf = (chats: ReadonlyArray<AnyChat>): ReadonlyArray<Peer> => chats.map(({ peer }) => peer)

/** The folder that came of that: its updates say, or the link does. */
const joined = (updates: T.Updates, slug: string) =>
  Effect.gen(function*() {
    const self = yield* selfOf
    for (const update of updatesIn(updates)) {
      const filter = update._tag === "updateDialogFilter" ? update.filter : undefined
      if (filter?._tag === "dialogFilterChatlist") return ownFolder(filter, self)
    }
    const shown = yield* invoke(chatlists.checkChatlistInvite({ slug }))
    const id = shown._tag === "chatlists.chatlistInviteAlready" ? shown.filterId : undefined
    const filter = (yield* filters).find((one) => idOf(one) === id)
    return filter?._tag === "dialogFilterChatlist"
      ? ownFolder(filter, self)
      : yield* new InvalidCall({ method: "chatlists.joinChatlistInvite", reason: "UnreadableAnswer" })
  })

/**
 * Joins the chats that a link leads to, or some of them, and has them in a folder, which is given. Where the account has
 * that folder already, it joins those that are missing.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.joinChatlistInvite
 */
export const joinFolder = (
  link: string | FolderLink,
  chats?: ReadonlyArray<PeerLike>
): Effect.Effect<Folder, JoinFolderError, Client> =>
  Effect.gen(function*() {
    // Only the preview tells how the chats are named in calls.
    const preview = yield* previewFolder(link)
    const all = preview._tag === "FolderPreview" ? preview.chats : preview.missing
    const peers = yield* named(chats ?? peersOf(all))
    const slug = slugOf(link)
    return yield* joined(yield* invoke(chatlists.joinChatlistInvite({ slug, peers })), slug)
  })

/**
 * The chats that have been added to a folder since the account has joined it, unless they were hidden. Telegram asks its
 * applications not to look more often than once an hour.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.getChatlistUpdates
 */
export const newFolderChats = (
  folder: Folder | number
): Effect.Effect<ReadonlyArray<AnyChat>, NewFolderChatsError, Rpc> =>
  Effect.map(
    invoke(chatlists.getChatlistUpdates({ chatlist: chatlistOf(folder) })),
    ({ chats, missingPeers }) => chatsNamed(missingPeers, chats)
  )

/**
 * Joins chats that are new in a folder, all of them unless said. Nothing happens where there are none.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.joinChatlistUpdates
 */
export const joinNewFolderChats = (
  folder: Folder | number,
  chats?: ReadonlyArray<PeerLike>
): Effect.Effect<void, JoinNewFolderChatsError, Client> =>
  Effect.gen(function*() {
    const peers = yield* named(chats ?? peersOf(yield* newFolderChats(folder)))
    if (peers.length === 0) return
    yield* invoke(chatlists.joinChatlistUpdates({ chatlist: chatlistOf(folder), peers }))
  })

/**
 * Has Telegram offer the chats no longer that are new in a folder now.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.hideChatlistUpdates
 */
export const hideNewFolderChats = (folder: Folder | number): Effect.Effect<void, HideNewFolderChatsError, Rpc> =>
  Effect.asVoid(invoke(chatlists.hideChatlistUpdates({ chatlist: chatlistOf(folder) })))

/**
 * Deletes a folder that came by a link, and leaves some of its chats: those that Telegram suggests for that, which are those
 * that were joined with it, unless said.
 *
 * @since 0.1.0
 * @category shared folders
 * @see https://core.telegram.org/method/chatlists.leaveChatlist
 */
export const leaveFolder = (
  folder: Folder | number,
  chats?: ReadonlyArray<PeerLike>
): Effect.Effect<void, LeaveFolderError, Client> =>
  Effect.gen(function*() {
    const chatlist = chatlistOf(folder)
    const left = chats ?? (yield* invoke(chatlists.getLeaveChatlistSuggestions({ chatlist }))).map(peerFromTl)
    yield* invoke(chatlists.leaveChatlist({ chatlist, peers: yield* named(left) }))
  })
