/**
 * The folders that people make of their chats, and which chats are silent.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { accessHash, resolve } from "./access.ts"
import type { Peer, Person } from "./model.ts"
import type { World } from "./World.ts"

/**
 * A folder as somebody has made it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Filter {
  readonly rules: T.dialogFilter
  readonly pinned: ReadonlyArray<Peer>
  readonly included: ReadonlyArray<Peer>
  readonly excluded: ReadonlyArray<Peer>
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

/** The first that are Telegram's own. */
const ids = { first: 2, last: 255 }

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
const refused = (person: Person, { excludePeers, includePeers, pinnedPeers, title }: T.dialogFilter) => {
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
 * Makes or changes a folder, or takes it away where there is nothing to make it of.
 *
 * @since 0.1.0
 * @category transitions
 */
export const set = (world: World, person: Person, id: number, rules: T.DialogFilter | undefined) => {
  const { cabinet } = person
  const filters = new Map(cabinet.filters)
  if (id < ids.first || id > ids.last) return invalid("FILTER_ID_INVALID")
  if (rules === undefined) filters.delete(id)
  else {
    if (rules._tag !== "dialogFilter") return invalid("FILTER_ID_INVALID")
    const fault = refused(person, rules)
    if (fault !== undefined) return fault
    const limit = maxFolders[person.premium ? "premium" : "all"]
    if (!filters.has(id) && filters.size >= limit) return invalid("DIALOG_FILTERS_TOO_MUCH")
    const pinned = peersOf(world, person, rules.pinnedPeers)
    const included = peersOf(world, person, rules.includePeers)
    const excluded = peersOf(world, person, rules.excludePeers)
    if (pinned instanceof Refusal) return pinned
    if (included instanceof Refusal) return included
    if (excluded instanceof Refusal) return excluded
    const { bots, broadcasts, contacts, groups, nonContacts } = rules
    const hasAll = [bots, broadcasts, contacts, groups, nonContacts].includes(true)
    if (!hasAll && pinned.length + included.length === 0) return invalid("FILTER_INCLUDE_EMPTY")
    filters.set(id, { rules: { ...rules, id }, pinned, included, excluded })
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

const toFilter = (world: World, person: Person, id: number): T.dialogFilter | undefined => {
  const filter = person.cabinet.filters.get(id)
  const inputs = (peers: ReadonlyArray<Peer>) => peers.map((peer) => toInput(world, person, peer))
  return filter && {
    ...filter.rules,
    pinnedPeers: inputs(filter.pinned),
    includePeers: inputs(filter.included),
    excludePeers: inputs(filter.excluded)
  }
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
