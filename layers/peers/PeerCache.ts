/**
 * Users and chats in memory.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type { Peer } from "../../schema/model/Peer.ts"
import { fromMarkedId, toMarkedId } from "../../schema/model/Peer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { PeerCache } from "../../services/PeerCache.ts"
import { StoredPeer } from "../../services/SessionStore.ts"
import * as Recent from "../support/recent.ts"
import type { Watcher } from "./harvest.ts"
import { learn, mark } from "./harvest.ts"
import * as Table from "./table.ts"

/**
 * The limits of the cache.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** At least so many users and chats are remembered, and as many names; 50,000 unless said. */
  readonly capacity?: number | undefined
  /**
   * A public name that was not confirmed for so long is looked up again, for it may be somebody else's; 12 hours unless
   * said.
   */
  readonly nameLifetime?: Duration.DurationInput | undefined
  /** So many users and chats that were looked up or came with updates are kept whole; 1,000 unless said. */
  readonly objects?: number | undefined
  /** For so long, if nothing tells of a change; 5 minutes unless said. */
  readonly objectLifetime?: Duration.DurationInput | undefined
}

/** What was looked up, and when, in milliseconds. */
interface Kept {
  readonly object: T.user | T.chat | T.channel
  readonly at: number
}

const idOf = (object: T.user | T.chat | T.channel): number => {
  if (object._tag === "user") return mark.user(object.id)
  return object._tag === "chat" ? mark.chat(object.id) : mark.channel(object.id)
}

const inputOf = (peer: Peer, accessHash: bigint): T.InputPeer => {
  switch (peer._tag) {
    case "PeerUser":
      return { _tag: "inputPeerUser", userId: peer.id, accessHash }
    case "PeerChat":
      return { _tag: "inputPeerChat", chatId: peer.id }
    case "PeerChannel":
      return { _tag: "inputPeerChannel", channelId: peer.id, accessHash }
  }
}

const seenIn = (peer: Peer, where: T.InputPeer, msgId: number): T.InputPeer | undefined => {
  if (peer._tag === "PeerUser") return { _tag: "inputPeerUserFromMessage", peer: where, msgId, userId: peer.id }
  if (peer._tag === "PeerChat") return undefined
  return { _tag: "inputPeerChannelFromMessage", peer: where, msgId, channelId: peer.id }
}

const peerOf = (id: number | undefined): Peer | undefined =>
  id === undefined ? undefined : Option.getOrUndefined(fromMarkedId(id))

/** What is old, such as a file, tells nobody how things are now. */
const nobody: Watcher = { seen: () => {}, stale: () => {}, connected: () => {} }

/** So many connections with businesses are remembered. */
const businesses = 1000

/** What was looked up or came with an update: bounded, and not for long. */
const shelf = (options: Options | undefined, now: () => number) => {
  const lifetime = Duration.toMillis(options?.objectLifetime ?? "5 minutes")
  const objects = Recent.make<number, Kept>(options?.objects ?? 1000)
  const get = (id: number) => {
    const kept = objects.get(id)
    // A clock that was set back says nothing of how old it is.
    if (kept === undefined || Math.abs(now() - kept.at) < lifetime) return kept?.object
    objects.delete(id)
    return undefined
  }
  const put = (id: number, object: Kept["object"]) => objects.set(id, { object, at: now() })
  const watcher: Omit<Watcher, "connected"> = {
    // Who is in the news will be asked about; of the hundreds in a page of history nobody knows.
    seen: (id, object, isNews) => {
      if (isNews || objects.peek(id) !== undefined) put(id, object)
    },
    stale: objects.delete
  }
  return { get, put, watcher, clear: objects.clear, size: objects.size }
}

const make = (options: Options | undefined, now: () => number): PeerCache["Type"] => {
  const nameLifetime = Duration.toMillis(options?.nameLifetime ?? "12 hours")
  const table = Table.make({
    capacity: options?.capacity ?? 50_000,
    // A generation is at least half a lifetime old when it is forgotten, and at most a whole one.
    nameTurn: nameLifetime / 2,
    now
  })
  const kept = shelf(options, now)
  const connections = Recent.make<string, number>(businesses)
  const connected = (id: string, dc: number | undefined) =>
    dc === undefined ? connections.delete(id) : connections.set(id, dc)
  const watcher: Watcher = { ...kept.watcher, connected }
  const unchanging = Table.unchanging(table)

  const input = (id: number, peer: Peer): T.InputPeer | undefined => {
    if (peer._tag === "PeerChat") return inputOf(peer, 0n)
    const hash = table.hash(id)
    return hash === undefined ? undefined : inputOf(peer, hash)
  }
  /** By the message; the chat of the message may be known by a message itself, but that is all. */
  const passing = (peer: Peer, depth: number): T.InputPeer | undefined => {
    const sighting = table.sighting(toMarkedId(peer))
    const chat = sighting === undefined || sighting.message === 0 ? undefined : peerOf(sighting.chat)
    if (sighting === undefined || chat === undefined) return undefined
    const where = input(sighting.chat, chat) ?? (depth > 0 ? passing(chat, depth - 1) : undefined)
    return where && seenIn(peer, where, sighting.message)
  }
  const save = (id: number): ReadonlyArray<StoredPeer> => {
    const [peer, facts] = [peerOf(id), table.facts(id)]
    if (peer === undefined || facts === undefined) return []
    const { hash: accessHash, names: usernames, phone } = facts
    const seenAt = DateTime.unsafeMake(now())
    const known = phone === "" ? Option.none() : Option.some(phone)
    return [new StoredPeer({ peer, accessHash, usernames, phone: known, isMin: false, seenAt }, true)]
  }

  return PeerCache.of({
    learn: (result, options) =>
      options?.isOld === true ? learn(unchanging, nobody, result) : learn(table, watcher, result),
    inputPeer: (peer) => input(toMarkedId(peer), peer),
    inPassing: (peer) => passing(peer, 1),
    forPhoto: (peer) => {
      const id = toMarkedId(peer)
      const hash = table.sighting(id)?.hash
      return input(id, peer) ?? (hash === undefined ? undefined : inputOf(peer, hash))
    },
    byUsername: (username) => peerOf(table.byName(username.toLowerCase())),
    byPhone: (phone) => peerOf(table.byPhone(phone)),
    migratedTo: (peer) => peerOf(table.migrated(toMarkedId(peer))),
    has: (peer) => table.hash(mark.peer(peer)) !== undefined,
    object: (peer) => kept.get(toMarkedId(peer)),
    keep: (object) => kept.put(idOf(object), object),
    restore: ({ accessHash, isMin, peer, phone, seenAt, usernames }) => {
      if (isMin) return
      const isFresh = seenAt !== undefined && now() - DateTime.toEpochMillis(seenAt) < nameLifetime
      const names = isFresh ? usernames.map((name) => name.toLowerCase()) : []
      table.restore(toMarkedId(peer), { hash: accessHash, names, phone: Option.getOrElse(phone, () => "") })
    },
    takeUnsaved: (limit) => table.takeUnsaved(limit).flatMap(save),
    putBack: (peers) => table.putBack(peers.map(({ peer }) => toMarkedId(peer))),
    onUnsaved: table.onUnsaved,
    connection: connections.get,
    connected,
    forget: (peer) => {
      const id = toMarkedId(peer)
      table.forget(id)
      kept.watcher.stale(id)
    },
    prune: () => {
      table.forgetSightings()
      table.forgetNames()
    },
    clear: () => {
      table.clear()
      kept.clear()
      connections.clear()
    },
    stats: () => ({ ...table.sizes(), objects: kept.size() })
  })
}

/**
 * A bounded cache.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<PeerCache> =>
  Layer.effect(
    PeerCache,
    Effect.map(Effect.clock, (clock) => make(options, () => clock.unsafeCurrentTimeMillis()))
  )
