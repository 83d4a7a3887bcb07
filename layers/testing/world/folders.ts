/**
 * The folders that people make of their chats, and which chats are silent.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { accessHash, resolve } from "./access.ts"
import type { Channel, Group, Peer, Person } from "./model.ts"
import type { World } from "./World.ts"

/**
 * A link by which others may have a folder, too: some of its chats.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/folders#shared-folders
 */
export interface SharedLink {
  readonly slug: string
  readonly owner: Person
  /** The folder of the owner's. */
  readonly folder: number
  title: string
  chats: ReadonlyArray<Group | Channel>
}

/**
 * A folder as somebody has made it, or has it by a link.
 *
 * @since 0.1.0
 * @category models
 */
export interface Filter {
  readonly rules: T.dialogFilter | T.dialogFilterChatlist
  readonly pinned: ReadonlyArray<Peer>
  readonly included: ReadonlyArray<Peer>
  readonly excluded: ReadonlyArray<Peer>
  /** The link that it came by. */
  readonly link?: SharedLink | undefined
  /** What has come to the link since, and is not wanted. */
  readonly hidden?: ReadonlySet<Peer> | undefined
}

/**
 * What an account has set of its chats as a whole: folders in their order, and how long which kinds are silent that have no
 * setting of their own, in seconds since 1970.
 *
 * @since 0.1.0
 * @category models
 */
export interface Cabinet {
  filters: ReadonlyMap<number, Filter>
  readonly muted: { users: number; chats: number; broadcasts: number }
}

/**
 * Without any folder, and nothing silent.
 *
 * @since 0.1.0
 * @category constructors
 */
export const empty = (): Cabinet => ({ filters: new Map(), muted: { users: 0, chats: 0, broadcasts: 0 } })

/**
 * Between what folders are numbered: the first ones are Telegram's own.
 *
 * @since 0.1.0
 * @category constants
 */
export const ids = { first: 2, last: 255 }

/**
 * How many folders somebody may have.
 *
 * @since 0.1.0
 * @category constants
 */
export const maxFolders = { all: 10, premium: 20 }

/**
 * How many chats a folder may name: those in it, and as many that are not.
 *
 * @since 0.1.0
 * @category constants
 */
export const maxChatsInFolder = { all: 100, premium: 200 }

const maxTitle = 12

/** Why a folder is none, by what is said of it. */
const refused = (person: Person, rules: T.dialogFilter | T.dialogFilterChatlist) => {
  const { includePeers, pinnedPeers, title } = rules
  const excludePeers = rules._tag === "dialogFilter" ? rules.excludePeers : []
  const kind = person.premium ? "premium" : "all"
  if (title.text === "") return invalid("FILTER_TITLE_EMPTY")
  if ([...title.text].length > maxTitle) return invalid("MESSAGE_TOO_LONG")
  if (pinnedPeers.length + includePeers.length > maxChatsInFolder[kind]) return invalid("FILTER_INCLUDE_TOO_MUCH")
  return excludePeers.length > maxChatsInFolder[kind] ? invalid("FILTER_EXCLUDE_TOO_MUCH") : undefined
}

const peersOf = (world: World, person: Person, inputs: ReadonlyArray<T.InputPeer>) => {
  const peers: Array<Peer> = []
  for (const input of inputs) {
    const peer = resolve(world, person, input)
    if (peer instanceof Refusal) return peer
    peers.push(peer)
  }
  return peers
}

/**
 * Whether a folder has more than the chats that it names.
 *
 * @since 0.1.0
 * @category predicates
 */
export const hasKinds = (rules: Filter["rules"]): boolean => {
  if (rules._tag === "dialogFilterChatlist") return false
  const { bots, broadcasts, contacts, groups, nonContacts } = rules
  return [bots, broadcasts, contacts, groups, nonContacts].includes(true)
}

/**
 * Makes or changes a folder, or takes it away where there is nothing to make it of.
 *
 * @since 0.1.0
 * @category transitions
 */
export const set = (world: World, person: Person, id: number, rules: T.DialogFilter | undefined) => {
  const { cabinet } = person
  const filters = new Map(cabinet.filters)
  if (id < ids.first || id > ids.last) return invalid("FILTER_ID_INVALID")
  const before = filters.get(id)
  if (rules === undefined) {
    filters.delete(id)
    for (const { folder, owner, slug } of world.sharedLinks.values()) {
      if (owner === person && folder === id) world.sharedLinks.delete(slug)
    }
  } else {
    if (rules._tag === "dialogFilterDefault") return invalid("FILTER_ID_INVALID")
    // What was shared once stays a list of chats.
    const isShared = before?.rules._tag === "dialogFilterChatlist"
    if (isShared !== (rules._tag === "dialogFilterChatlist")) return invalid("FILTER_NOT_SUPPORTED")
    const fault = refused(person, rules)
    if (fault !== undefined) return fault
    const limit = maxFolders[person.premium ? "premium" : "all"]
    if (!filters.has(id) && filters.size >= limit) return invalid("DIALOG_FILTERS_TOO_MUCH")
    const pinned = peersOf(world, person, rules.pinnedPeers)
    const included = peersOf(world, person, rules.includePeers)
    const excluded = peersOf(world, person, rules._tag === "dialogFilter" ? rules.excludePeers : [])
    if (pinned instanceof Refusal) return pinned
    if (included instanceof Refusal) return included
    if (excluded instanceof Refusal) return excluded
    if (!hasKinds(rules) && pinned.length + included.length === 0) return invalid("FILTER_INCLUDE_EMPTY")
    filters.set(id, { ...before, rules: { ...rules, id }, pinned, included, excluded })
  }
  cabinet.filters = filters
  return toFilter(world, person, id)
}

/**
 * Puts folders into another order; those that are not named come last.
 *
 * @since 0.1.0
 * @category transitions
 */
export const order = (person: Person, ids: ReadonlyArray<number>): void => {
  const { cabinet } = person
  const first = ids.flatMap((id) => {
    const filter = cabinet.filters.get(id)
    return filter === undefined ? [] : [[id, filter] as const]
  })
  cabinet.filters = new Map([...first, ...[...cabinet.filters].filter(([id]) => !ids.includes(id))])
}

const toInput = (world: World, person: Person, peer: Peer): T.InputPeer => {
  if (peer === person) return { _tag: "inputPeerSelf" }
  switch (peer.kind) {
    case "person":
      return { _tag: "inputPeerUser", userId: peer.id, accessHash: accessHash(world, person, peer) }
    case "group":
      return { _tag: "inputPeerChat", chatId: peer.id }
    case "channel":
      return { _tag: "inputPeerChannel", channelId: peer.id, accessHash: accessHash(world, person, peer) }
  }
}

/**
 * A folder, as the API shows it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toFilter = (world: World, person: Person, id: number): Filter["rules"] | undefined => {
  const filter = person.cabinet.filters.get(id)
  if (filter === undefined) return undefined
  const inputs = (peers: ReadonlyArray<Peer>) => peers.map((peer) => toInput(world, person, peer))
  const { excluded, included, pinned, rules } = filter
  const named = { pinnedPeers: inputs(pinned), includePeers: inputs(included) }
  if (rules._tag === "dialogFilter") return { ...rules, ...named, excludePeers: inputs(excluded) }
  const hasMyInvites = [...world.sharedLinks.values()].some(({ folder, owner }) => owner === person && folder === id)
  return { ...rules, ...named, hasMyInvites }
}

/**
 * The folders, as the API shows them: the one of all chats stands first.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toFilters = (world: World, person: Person): ReadonlyArray<T.DialogFilter> => [
  { _tag: "dialogFilterDefault" },
  ...[...person.cabinet.filters.keys()].flatMap((id) => toFilter(world, person, id) ?? [])
]

/**
 * The notification settings that are silent until then.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toSettings = (muteUntil: number | undefined): T.peerNotifySettings => ({
  _tag: "peerNotifySettings",
  muteUntil
})
