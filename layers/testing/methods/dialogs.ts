/**
 * The list of an account's chats.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { forbidden, invalid, Refusal } from "../refusal.ts"
import { resolve, resolveChannel } from "../world/access.ts"
import * as Boxes from "../world/boxes.ts"
import { state, toDialog } from "../world/difference.ts"
import * as Entities from "../world/entities.ts"
import * as Letters from "../world/letters.ts"
import * as Media from "../world/media.ts"
import type { Dialog, Entry, Peer } from "../world/model.ts"
import { boxOf, dialogOf, idsOf, marked } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Render from "../world/render.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const maxDialogs = 100

const topEntry = ({ person }: Member, peer: Peer): Entry | undefined =>
  boxOf(person, peer).entries.get(Boxes.top(person, peer))

const describe = (caller: Member, peers: ReadonlyArray<Peer>) => {
  const gallery = Render.gallery(caller.world, caller.person)
  const entries = peers.map((peer) => topEntry(caller, peer)).filter((entry) => entry !== undefined)
  for (const peer of peers) gallery.add(peer)
  for (const entry of entries) gallery.addEntry(entry)
  return {
    dialogs: peers.map((peer) => toDialog(caller.person, peer)),
    messages: entries.map((entry) => Render.toMessage(caller.person, entry)),
    chats: gallery.chats(),
    users: gallery.users()
  }
}

/** The chats of a list, the pinned ones first; of both lists unless said which. */
const listed = (caller: Member, archived: boolean | undefined) => {
  const all = [...caller.person.dialogs.values()].filter(({ extras }) =>
    archived === undefined || extras.isArchived === archived
  )
  const dated = all.map((dialog) => {
    const entry = topEntry(caller, dialog.peer)
    return { dialog, peer: dialog.peer, id: entry?.id ?? 0, date: entry?.letter.date ?? 0 }
  }).filter(({ id }) => id > 0)
  const newest = dated.filter(({ dialog }) => dialog.extras.pinned === undefined)
    .sort((a, b) => b.date - a.date || b.id - a.id)
  const pinned = dated.filter(({ dialog }) => dialog.extras.pinned !== undefined)
    .sort((a, b) => (b.dialog.extras.pinned ?? 0) - (a.dialog.extras.pinned ?? 0))
  return { newest, pinned }
}

const getDialogs = method("messages.getDialogs", "user", (call, caller) => {
  if (call.folderId !== undefined && call.folderId > 1) return invalid("FOLDER_ID_INVALID")
  const { newest, pinned } = listed(caller, call.folderId === undefined ? undefined : call.folderId === 1)
  const isFirst = call.offsetDate === 0
  const from = isFirst
    ? 0
    : newest.findIndex(({ date, id }) => date < call.offsetDate || (date === call.offsetDate && id < call.offsetId))
  const first = isFirst && call.excludePinned !== true ? pinned : []
  const rest = from < 0 ? [] : newest.slice(from)
  const page = [...first, ...rest].slice(0, Math.min(maxDialogs, Math.max(1, call.limit)))
  const described = describe(caller, page.map(({ peer }) => peer))
  const count = newest.length + (call.excludePinned === true ? 0 : pinned.length)
  return isFirst && page.length === count
    ? { _tag: "messages.dialogs", ...described }
    : { _tag: "messages.dialogsSlice", count, ...described }
})

const peersOf = ({ person, world }: Member, inputs: ReadonlyArray<T.InputDialogPeer>) => {
  const peers: Array<Peer> = []
  for (const input of inputs) {
    if (input._tag !== "inputDialogPeer") continue
    const peer = resolve(world, person, input.peer)
    if (peer instanceof Refusal) return peer
    peers.push(peer)
  }
  return peers
}

const getPeerDialogs = method("messages.getPeerDialogs", "user", (call, caller) => {
  const { key, person, world } = caller
  const peers = peersOf(caller, call.peers)
  if (peers instanceof Refusal) return peers
  return { _tag: "messages.peerDialogs", ...describe(caller, peers), state: state(world, person, key.seq) }
})

const getPinnedDialogs = method("messages.getPinnedDialogs", "user", (call, caller) => {
  const { key, person, world } = caller
  if (call.folderId > 1) return invalid("FOLDER_ID_INVALID")
  const peers = listed(caller, call.folderId === 1).pinned.map(({ peer }) => peer)
  return { _tag: "messages.peerDialogs", ...describe(caller, peers), state: state(world, person, key.seq) }
})

const maxPinned = { free: 5, premium: 10, archive: 100 }

const dialogPeer = (peer: Peer): T.DialogPeer => ({ _tag: "dialogPeer", peer: Render.toPeer(peer) })

/** The chat that a call names, as the list has it; refused where it is not there. */
const inList = (caller: Member, input: T.InputDialogPeer): Dialog | Refusal => {
  const peers = peersOf(caller, [input])
  if (peers instanceof Refusal) return peers
  const [peer] = peers
  return peer === undefined || topEntry(caller, peer) === undefined
    ? invalid("PEER_ID_INVALID")
    : dialogOf(caller.person, peer)
}

const toggleDialogPin = method("messages.toggleDialogPin", "user", (call, caller) => {
  const { person, session, world } = caller
  const dialog = inList(caller, call.peer)
  if (dialog instanceof Refusal) return dialog
  const { extras, peer } = dialog
  const isPinned = call.pinned === true
  const { pinned } = listed(caller, extras.isArchived)
  const limit = extras.isArchived ? maxPinned.archive : person.premium ? maxPinned.premium : maxPinned.free
  if (isPinned && extras.pinned === undefined && pinned.length >= limit) return invalid("PINNED_DIALOGS_TOO_MUCH")
  extras.pinned = isPinned ? (pinned[0]?.dialog.extras.pinned ?? 0) + 1 : undefined
  const update = { _tag: "updateDialogPinned", pinned: isPinned, peer: dialogPeer(peer) } as const
  Notices.passing(world, person, update, [peer], session)
  return true
})

const markDialogUnread = method("messages.markDialogUnread", "user", (call, caller) => {
  const { person, session, world } = caller
  const dialog = inList(caller, call.peer)
  if (dialog instanceof Refusal) return dialog
  dialog.extras.isMarked = call.unread === true
  const update = { _tag: "updateDialogUnreadMark", unread: call.unread, peer: dialogPeer(dialog.peer) } as const
  Notices.passing(world, person, update, [dialog.peer], session)
  return true
})

const editPeerFolders = method("folders.editPeerFolders", "user", (call, caller) => {
  const { person, session, world } = caller
  const moved: Array<{ readonly dialog: Dialog; readonly folderId: number }> = []
  for (const { folderId, peer: input } of call.folderPeers) {
    if (folderId < 0 || folderId > 1) return invalid("FOLDER_ID_INVALID")
    const peer = resolve(world, person, input)
    if (peer instanceof Refusal) return peer
    moved.push({ dialog: dialogOf(person, peer), folderId })
  }
  for (const { dialog, folderId } of moved) {
    dialog.extras.isArchived = folderId === 1
    dialog.extras.pinned = undefined
  }
  const peers = moved.map(({ dialog, folderId }) => ({ peer: dialog.peer, folderId }))
  const date = world.environment.timers.seconds()
  const event = Boxes.log(person.box, date, peers.length, { _tag: "Folders", peers })
  Notices.happened(world, person, person, event, session)
  return Notices.ofEvents(world, person, person, [event])
})

/** So many messages are deleted by one call. */
const atOnce = 100

const deleteHistory = method("messages.deleteHistory", "user", (call, { person, session, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (peer.kind === "channel") return invalid("PEER_ID_INVALID")
  const ids = idsOf(person, peer).filter((id) => call.maxId === 0 || id <= call.maxId)
  const { count, pts } = Letters.remove(world, person, ids.slice(0, atOnce), call.revoke === true, session)
  const offset = ids.length - Math.min(ids.length, atOnce)
  // A chat without messages is in no list.
  if (offset === 0 && call.justClear !== true) person.dialogs.delete(marked(peer))
  return { _tag: "messages.affectedHistory", pts, ptsCount: count, offset }
})

const deletePosts = method("channels.deleteHistory", "user", (call, { person, session, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (call.forEveryone !== true) {
    // Everybody sees the same messages: who deletes them for oneself sees them no longer.
    const hidden: T.Update = {
      _tag: "updateChannelAvailableMessages",
      channelId: channel.id,
      availableMinId: channel.box.lastId
    }
    dialogOf(person, channel).extras.hiddenUpTo = channel.box.lastId
    Notices.passing(world, person, hidden, [channel], session)
    return { ...Notices.ofEvents(world, person, channel, []), updates: [hidden] }
  }
  if (channel.creator !== person) return forbidden("CHAT_ADMIN_REQUIRED")
  Letters.removePosts(world, person, channel, [...channel.box.entries.keys()], session)
  return Notices.ofEvents(world, person, channel, channel.box.events.slice(-1))
})

const saveDraft = method("messages.saveDraft", "user", (call, { dc, person, session, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const entities = Entities.check(world, person, call.message, call.entities ?? [])
  if (entities instanceof Refusal) return entities
  const { media, message, noWebpage, replyTo } = call
  const attached = media === undefined ? undefined : Media.fromInput(world, person, dc, media)
  if (attached instanceof Refusal) return attached
  const date = world.environment.timers.seconds()
  const draft: T.DraftMessage = message === "" && replyTo === undefined
    ? { _tag: "draftMessageEmpty", date }
    : { _tag: "draftMessage", message, noWebpage, replyTo, entities, media, date }
  dialogOf(person, peer).extras.draft = draft._tag === "draftMessage" ? draft : undefined
  Notices.passing(world, person, { _tag: "updateDraftMessage", peer: Render.toPeer(peer), draft }, [peer], session)
  return true
})

const getAllDrafts = method("messages.getAllDrafts", "user", (_, { person, world }) => {
  const gallery = Render.gallery(world, person)
  const updates: Array<T.Update> = []
  for (const { extras: { draft }, peer } of person.dialogs.values()) {
    if (draft === undefined) continue
    gallery.add(peer)
    updates.push({ _tag: "updateDraftMessage", peer: Render.toPeer(peer), draft })
  }
  return Notices.container(world, updates, gallery)
})

/**
 * The methods about the list of chats.
 *
 * @since 0.1.0
 * @category methods
 */
export const dialogs: ReadonlyArray<Handler> = [
  getDialogs,
  getPeerDialogs,
  getPinnedDialogs,
  toggleDialogPin,
  markDialogUnread,
  editPeerFolders,
  deleteHistory,
  deletePosts,
  saveDraft,
  getAllDrafts
]
