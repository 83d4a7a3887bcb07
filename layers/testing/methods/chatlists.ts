/**
 * Folders that are shared by links.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders#shared-folders
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import * as Chatlists from "../world/chatlists.ts"
import type { SharedLink } from "../world/folders.ts"
import * as Folders from "../world/folders.ts"
import type { Channel, Group } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Render from "../world/render.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const toLink = ({ chats, slug, title }: SharedLink): T.exportedChatlistInvite => ({
  _tag: "exportedChatlistInvite",
  title,
  url: `https://t.me/addlist/${slug}`,
  peers: chats.map(Render.toPeer)
})

/** Chats as those see them who were invited. */
const shown = ({ person, world }: Member, ...lists: ReadonlyArray<ReadonlyArray<Group | Channel>>) => ({
  chats: [...new Set(lists.flat())].map((chat) => Render.toChat(world, person, chat, true)),
  users: []
})

/** What tells an account of a folder, and of chats that it has come into or left. */
const news = ({ person, session, world }: Member, id: number, chats: ReadonlyArray<Group | Channel>): T.updates => {
  const update = { _tag: "updateDialogFilter", id, filter: Folders.toFilter(world, person, id) } as const
  Notices.passing(world, person, update, [], session)
  const gallery = Render.gallery(world, person)
  for (const chat of chats) gallery.add(chat)
  return Notices.container(world, [update], gallery)
}

/** A link of the folder that the call names. */
const ownLink = ({ person, world }: Member, chatlist: T.InputChatlist, slug: string): SharedLink | Refusal => {
  const filter = Chatlists.folderOf(person, chatlist)
  if (filter instanceof Refusal) return filter
  if (filter.rules._tag !== "dialogFilterChatlist") return invalid("FILTER_NOT_SUPPORTED")
  const link = Chatlists.find(world, slug)
  if (link instanceof Refusal) return link
  return link.owner === person && link.folder === filter.rules.id ? link : invalid("INVITE_SLUG_EXPIRED")
}

const exportInvite = method("chatlists.exportChatlistInvite", "user", (call, caller) => {
  const { person, world } = caller
  const link = Chatlists.share(world, person, call.chatlist, call.title, call.peers)
  if (link instanceof Refusal) return link
  news(caller, link.folder, [])
  const filter = Folders.toFilter(world, person, link.folder)
  if (filter === undefined) return invalid("FILTER_ID_INVALID")
  return { _tag: "chatlists.exportedChatlistInvite", filter, invite: toLink(link) }
})

const editInvite = method("chatlists.editExportedInvite", "user", (call, caller) => {
  const link = ownLink(caller, call.chatlist, call.slug)
  if (link instanceof Refusal) return link
  return Chatlists.change(caller.world, caller.person, link, call.title, call.peers) ?? toLink(link)
})

const deleteInvite = method("chatlists.deleteExportedInvite", "user", (call, caller) => {
  const link = ownLink(caller, call.chatlist, call.slug)
  if (link instanceof Refusal) return link
  caller.world.sharedLinks.delete(link.slug)
  news(caller, link.folder, [])
  return true
})

const getInvites = method("chatlists.getExportedInvites", "user", (call, caller) => {
  const filter = Chatlists.folderOf(caller.person, call.chatlist)
  if (filter instanceof Refusal) return filter
  const links = Chatlists.linksOf(caller.world, caller.person, filter.rules.id)
  return {
    _tag: "chatlists.exportedInvites",
    invites: links.map(toLink),
    ...shown(caller, ...links.map(({ chats }) => chats))
  }
})

const checkInvite = method("chatlists.checkChatlistInvite", "user", ({ slug }, caller) => {
  const link = Chatlists.find(caller.world, slug)
  if (link instanceof Refusal) return link
  const filter = Chatlists.known(caller.person, link)
  if (filter !== undefined) {
    const { already, missing } = Chatlists.compare(link, filter)
    return {
      _tag: "chatlists.chatlistInviteAlready",
      filterId: filter.rules.id,
      missingPeers: missing.map(Render.toPeer),
      alreadyPeers: already.map(Render.toPeer),
      ...shown(caller, link.chats)
    }
  }
  const rules = link.owner.cabinet.filters.get(link.folder)?.rules
  if (rules === undefined) return invalid("INVITE_SLUG_EXPIRED")
  const { emoticon, title } = rules
  const peers = link.chats.map(Render.toPeer)
  return { _tag: "chatlists.chatlistInvite", title, emoticon, peers, ...shown(caller, link.chats) }
})

const joined = (caller: Member, link: SharedLink, inputs: ReadonlyArray<T.InputPeer>): T.updates | Refusal => {
  const filter = Chatlists.join(caller.world, caller.person, link, inputs)
  if (filter instanceof Refusal) return filter
  const { already } = Chatlists.compare(link, filter)
  return news(caller, filter.rules.id, already.filter(({ members }) => members.has(caller.person.id)))
}

const joinInvite = method("chatlists.joinChatlistInvite", "user", (call, caller) => {
  const link = Chatlists.find(caller.world, call.slug)
  return link instanceof Refusal ? link : joined(caller, link, call.peers)
})

const getUpdates = method("chatlists.getChatlistUpdates", "user", (call, caller) => {
  const filter = Chatlists.joinedOf(caller.person, call.chatlist)
  if (filter instanceof Refusal) return filter
  const fresh = Chatlists.fresh(caller.world, filter)
  return { _tag: "chatlists.chatlistUpdates", missingPeers: fresh.map(Render.toPeer), ...shown(caller, fresh) }
})

const joinUpdates = method("chatlists.joinChatlistUpdates", "user", (call, caller) => {
  const filter = Chatlists.joinedOf(caller.person, call.chatlist)
  return filter instanceof Refusal ? filter : joined(caller, filter.link, call.peers)
})

const hideUpdates = method("chatlists.hideChatlistUpdates", "user", (call, { person, world }) => {
  const filter = Chatlists.joinedOf(person, call.chatlist)
  if (filter instanceof Refusal) return filter
  Chatlists.hide(world, person, filter)
  return true
})

const getSuggestions = method("chatlists.getLeaveChatlistSuggestions", "user", (call, { person }) => {
  const filter = Chatlists.joinedOf(person, call.chatlist)
  if (filter instanceof Refusal) return filter
  const { already } = Chatlists.compare(filter.link, filter)
  return already.filter(({ creator, members }) => members.has(person.id) && creator !== person).map(Render.toPeer)
})

const leave = method("chatlists.leaveChatlist", "user", (call, caller) => {
  const filter = Chatlists.folderOf(caller.person, call.chatlist)
  if (filter instanceof Refusal) return filter
  const left = Chatlists.leave(caller.world, caller.person, filter, call.peers)
  return left instanceof Refusal ? left : news(caller, filter.rules.id, left)
})

/**
 * The methods about folders that are shared.
 *
 * @since 0.1.0
 * @category methods
 */
export const chatlists: ReadonlyArray<Handler> = [
  exportInvite,
  editInvite,
  deleteInvite,
  getInvites,
  checkInvite,
  joinInvite,
  getUpdates,
  joinUpdates,
  hideUpdates,
  getSuggestions,
  leave
]
