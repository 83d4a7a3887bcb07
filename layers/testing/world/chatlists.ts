/**
 * Folders that people share by links.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders#shared-folders
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { accessHash, resolve } from "./access.ts"
import { record } from "./chatState.ts"
import type { Filter, SharedLink } from "./folders.ts"
import * as Folders from "./folders.ts"
import * as Letters from "./letters.ts"
import * as Members from "./members.ts"
import type { Channel, Group, Peer, Person } from "./model.ts"
import { may } from "./rights.ts"
import type { World } from "./World.ts"

/**
 * How many links there may be to a folder.
 *
 * @since 0.1.0
 * @category constants
 */
export const maxLinks = { all: 3, premium: 100 }

/**
 * How many folders of somebody's may be shared ones.
 *
 * @since 0.1.0
 * @category constants
 */
export const maxShared = { all: 2, premium: 20 }

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"

const limit = (person: Person, { all, premium }: typeof maxLinks): number => (person.premium ? premium : all)

const isShared = ({ rules }: Filter): boolean => rules._tag === "dialogFilterChatlist"

const hasRoom = (person: Person): boolean =>
  [...person.cabinet.filters.values()].filter(isShared).length < limit(person, maxShared)

/** The chats in a folder. */
const chatsOf = ({ included, pinned }: Filter): ReadonlyArray<Peer> => [...pinned, ...included]

/**
 * The folder that a call names.
 *
 * @since 0.1.0
 * @category accessors
 */
export const folderOf = ({ cabinet }: Person, { filterId }: T.InputChatlist): Filter | Refusal =>
  cabinet.filters.get(filterId) ?? invalid("FILTER_ID_INVALID")

/**
 * A folder that came by a link.
 *
 * @since 0.1.0
 * @category accessors
 */
export const joinedOf = (
  person: Person,
  chatlist: T.InputChatlist
): Filter & { readonly link: SharedLink } | Refusal => {
  const filter = folderOf(person, chatlist)
  if (filter instanceof Refusal) return filter
  if (!isShared(filter)) return invalid("FILTER_NOT_SUPPORTED")
  const { link } = filter
  return link === undefined ? invalid("INPUT_CHATLIST_INVALID") : { ...filter, link }
}

/**
 * The links of a folder of somebody's own.
 *
 * @since 0.1.0
 * @category accessors
 */
export const linksOf = (world: World, person: Person, folder: number): ReadonlyArray<SharedLink> =>
  [...world.sharedLinks.values()].filter((link) => link.owner === person && link.folder === folder)

/**
 * A link, by its end.
 *
 * @since 0.1.0
 * @category accessors
 */
export const find = (world: World, slug: string): SharedLink | Refusal =>
  slug === "" ? invalid("INVITE_SLUG_EMPTY") : world.sharedLinks.get(slug) ?? invalid("INVITE_SLUG_EXPIRED")

/** Whom one may invite others to: public chats, and those in which one may invite. */
const shareable = (world: World, person: Person, inputs: ReadonlyArray<T.InputPeer>) => {
  const chats: Array<Group | Channel> = []
  for (const input of inputs) {
    const chat = resolve(world, person, input)
    if (chat instanceof Refusal) return chat
    if (chat.kind === "person") return invalid("CHANNEL_INVALID")
    const isPublic = chat.kind === "channel" && chat.username !== undefined
    if (!isPublic && !may(chat, person, "inviteUsers")) return invalid("CHAT_ADMIN_REQUIRED")
    chats.push(chat)
  }
  return chats.length === 0 ? invalid("PEERS_LIST_EMPTY") : chats
}

/**
 * Makes a link. From then on the folder is a shared one: a list of chats.
 *
 * @since 0.1.0
 * @category transitions
 */
export const share = (
  world: World,
  person: Person,
  { filterId }: T.InputChatlist,
  title: string,
  inputs: ReadonlyArray<T.InputPeer>
): SharedLink | Refusal => {
  const { cabinet } = person
  const filter = folderOf(person, { _tag: "inputChatlistDialogFilter", filterId })
  if (filter instanceof Refusal) return filter
  const { excluded, link: came, rules } = filter
  if (came !== undefined || Folders.hasKinds(rules) || excluded.length > 0) return invalid("FILTER_NOT_SUPPORTED")
  const chats = shareable(world, person, inputs)
  if (chats instanceof Refusal) return chats
  if (linksOf(world, person, filterId).length >= limit(person, maxLinks)) return invalid("INVITES_TOO_MUCH")
  if (!isShared(filter)) {
    if (!hasRoom(person)) return invalid("CHATLISTS_TOO_MUCH")
    const { color, emoticon, id, title } = rules
    const list = {
      _tag: "dialogFilterChatlist",
      id,
      title,
      emoticon,
      color,
      pinnedPeers: [],
      includePeers: []
    } as const
    cabinet.filters = new Map(
      [...cabinet.filters].map(([id, one]) => [id, one === filter ? { ...filter, rules: list } : one])
    )
  }
  const slug = [...world.environment.random(16)].map((byte) => letters[byte & 63]).join("")
  const link: SharedLink = { slug, owner: person, folder: filterId, title, chats }
  world.sharedLinks.set(slug, link)
  return link
}

/**
 * Changes a link.
 *
 * @since 0.1.0
 * @category transitions
 */
export const change = (
  world: World,
  person: Person,
  link: SharedLink,
  title: string | undefined,
  inputs: ReadonlyArray<T.InputPeer> | undefined
): Refusal | undefined => {
  const chats = inputs === undefined ? link.chats : shareable(world, person, inputs)
  if (chats instanceof Refusal) return chats
  link.chats = chats
  link.title = title ?? link.title
  return undefined
}

/**
 * The folder of somebody's that a link leads to: their own, or the one that came by it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const known = ({ cabinet, id }: Person, link: SharedLink): Filter | undefined =>
  link.owner.id === id
    ? cabinet.filters.get(link.folder)
    : [...cabinet.filters.values()].find((filter) => filter.link === link)

/**
 * The chats of a link that are not in a folder yet, and those that are.
 *
 * @since 0.1.0
 * @category accessors
 */
export const compare = (
  link: SharedLink,
  filter: Filter
): { readonly missing: ReadonlyArray<Group | Channel>; readonly already: ReadonlyArray<Group | Channel> } => {
  const chats = chatsOf(filter)
  return {
    missing: link.chats.filter((chat) => !chats.includes(chat)),
    already: link.chats.filter((chat) => chats.includes(chat))
  }
}

/** Those of a link that somebody names, who may not be in them yet. */
const chosen = (world: World, person: Person, { chats }: SharedLink, inputs: ReadonlyArray<T.InputPeer>) => {
  const found: Array<Group | Channel> = []
  for (const input of inputs) {
    const chat = chats.find((chat) =>
      chat.kind === "group"
        ? input._tag === "inputPeerChat" && input.chatId === chat.id
        : input._tag === "inputPeerChannel" && input.channelId === chat.id &&
          input.accessHash === accessHash(world, person, chat)
    )
    if (chat === undefined) return invalid("CHANNEL_INVALID")
    found.push(chat)
  }
  return found.length === 0 ? invalid("FILTER_INCLUDE_EMPTY") : found
}

const come = (world: World, person: Person, { owner }: SharedLink, chat: Group | Channel): void => {
  if (chat.members.has(person.id)) return
  Members.enter(world, chat, person, owner)
  if (chat.kind === "group" || !chat.broadcast) {
    Letters.send(world, person, chat, { action: { _tag: "messageActionChatJoinedByLink", inviterId: owner.id } })
  }
  const date = world.environment.timers.seconds()
  record(chat.state, { by: person, kind: "join", date, action: { _tag: "channelAdminLogEventActionParticipantJoin" } })
}

/** The folder of a link, as somebody else begins with it. */
const blank = ({ folder, owner }: SharedLink, id: number): Filter["rules"] | Refusal => {
  const rules = owner.cabinet.filters.get(folder)?.rules
  if (rules === undefined) return invalid("INVITE_SLUG_EXPIRED")
  const { emoticon, title } = rules
  return { _tag: "dialogFilterChatlist", id, title, emoticon, pinnedPeers: [], includePeers: [] }
}

const begun = (person: Person, link: SharedLink): Filter | Refusal => {
  const { filters } = person.cabinet
  if (!hasRoom(person)) return invalid("CHATLISTS_TOO_MUCH")
  if (filters.size >= Folders.maxFolders[person.premium ? "premium" : "all"]) return invalid("DIALOG_FILTERS_TOO_MUCH")
  let id = Folders.ids.first
  while (filters.has(id)) id++
  const rules = blank(link, id)
  return rules instanceof Refusal ? rules : { rules, pinned: [], included: [], excluded: [], link }
}

/**
 * Somebody joins chats of a link, and has them in the folder of the link, which is made if it has to be. Gives the folder.
 *
 * @since 0.1.0
 * @category transitions
 */
export const join = (
  world: World,
  person: Person,
  link: SharedLink,
  inputs: ReadonlyArray<T.InputPeer>
): Filter | Refusal => {
  const chats = chosen(world, person, link, inputs)
  if (chats instanceof Refusal) return chats
  const before = known(person, link) ?? begun(person, link)
  if (before instanceof Refusal) return before
  for (const chat of chats) come(world, person, link, chat)
  const there = chatsOf(before)
  const included = [...before.included, ...chats.filter((chat) => !there.includes(chat))]
  return put(person, { ...before, included })
}

const put = ({ cabinet }: Person, filter: Filter): Filter => {
  cabinet.filters = new Map([...cabinet.filters, [filter.rules.id, filter]])
  return filter
}

/**
 * The chats that have come to the link of a folder since, and were not hidden.
 *
 * @since 0.1.0
 * @category accessors
 */
export const fresh = (world: World, filter: Filter & { readonly link: SharedLink }): ReadonlyArray<Group | Channel> =>
  world.sharedLinks.get(filter.link.slug) === undefined
    ? []
    : compare(filter.link, filter).missing.filter((chat) => filter.hidden?.has(chat) !== true)

/**
 * Hides them.
 *
 * @since 0.1.0
 * @category transitions
 */
export const hide = (world: World, person: Person, filter: Filter & { readonly link: SharedLink }): void => {
  put(person, { ...filter, hidden: new Set([...(filter.hidden ?? []), ...fresh(world, filter)]) })
}

/**
 * Takes a folder away that came by a link; gives the chats that are left with it.
 *
 * @since 0.1.0
 * @category transitions
 */
export const leave = (
  world: World,
  person: Person,
  filter: Filter,
  inputs: ReadonlyArray<T.InputPeer>
): ReadonlyArray<Group | Channel> | Refusal => {
  const left: Array<Group | Channel> = []
  for (const input of inputs) {
    const chat = resolve(world, person, input)
    if (chat instanceof Refusal) return chat
    if (chat.kind !== "person" && chat.creator !== person) left.push(chat)
  }
  for (const chat of left) Members.leave(world, chat, person)
  Folders.set(world, person, filter.rules.id, undefined)
  return left
}
