/**
 * Access hashes, and how the peers that a client names are found.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/peers
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import type { Channel, Peer, Person } from "./model.ts"
import { boxOf, marked } from "./model.ts"
import { namedIn } from "./named.ts"
import type { World } from "./World.ts"

const mix = (value: bigint): bigint => {
  let z = BigInt.asUintN(64, value + 0x9e3779b97f4a7c15n)
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n)
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn)
  return BigInt.asIntN(64, z ^ (z >> 31n))
}

/**
 * The access hash with which an account names a peer: every account has its own.
 *
 * @since 0.1.0
 * @category accessors
 */
export const accessHash = (world: World, viewer: Person, peer: Person | Channel): bigint =>
  mix(world.secret ^ mix(BigInt(viewer.id)) ^ BigInt(marked(peer)))

/**
 * The access hash of somebody who was seen in passing: it opens the picture, and nothing else.
 *
 * @since 0.1.0
 * @category accessors
 * @see https://core.telegram.org/api/min
 */
export const photoHash = (world: World, viewer: Person, person: Person): bigint =>
  mix(~world.secret ^ mix(BigInt(viewer.id)) ^ BigInt(person.id))

/** Bots need no access hash of those they have met. */
const hasMet = (viewer: Person, peer: Person | Channel): boolean =>
  viewer.dialogs.has(marked(peer)) || viewer.known.has(marked(peer)) ||
  (peer.kind === "channel" && peer.members.has(viewer.id))

const opens = (world: World, viewer: Person, peer: Person | Channel, hash: bigint): boolean =>
  hash === accessHash(world, viewer, peer) || (hash === 0n && viewer.bot !== undefined && hasMet(viewer, peer))

/**
 * Whether an account may read a channel: members may, and everybody where there is a username.
 *
 * @since 0.1.0
 * @category predicates
 */
export const mayRead = (person: Person, channel: Channel): boolean =>
  channel.members.has(person.id) || channel.username !== undefined

const userById = (world: World, viewer: Person, id: number, hash: bigint, text: string): Person | Refusal => {
  const person = world.persons.get(id)
  return person !== undefined && opens(world, viewer, person, hash) ? person : invalid(text)
}

const channelById = (world: World, viewer: Person, id: number, hash: bigint): Channel | Refusal => {
  const channel = world.channels.get(id)
  if (channel === undefined || !opens(world, viewer, channel, hash)) return invalid("CHANNEL_INVALID")
  return mayRead(viewer, channel) ? channel : invalid("CHANNEL_PRIVATE")
}

/** A peer that is named by a message in which it was seen, by its marked id. */
const seenIn = (
  world: World,
  viewer: Person,
  { msgId, peer: input }: { readonly peer: T.InputPeer; readonly msgId: number },
  id: number
): Person | Channel | Refusal => {
  if (viewer.bot !== undefined) return invalid("FROM_MESSAGE_BOT_DISABLED")
  const peer = resolve(world, viewer, input)
  if (peer instanceof Refusal) return peer
  const entry = boxOf(viewer, peer).entries.get(msgId)
  if (entry === undefined || entry.peer !== peer) return invalid("MSG_ID_INVALID")
  for (const one of namedIn(world, entry)) if (marked(one) === id) return one
  return invalid("MSG_ID_INVALID")
}

const userSeenIn = (
  world: World,
  viewer: Person,
  where: { readonly peer: T.InputPeer; readonly msgId: number; readonly userId: number }
): Person | Refusal => {
  const found = seenIn(world, viewer, where, where.userId)
  return found instanceof Refusal || found.kind === "person" ? found : invalid("MSG_ID_INVALID")
}

const channelSeenIn = (
  world: World,
  viewer: Person,
  where: { readonly peer: T.InputPeer; readonly msgId: number; readonly channelId: number }
): Channel | Refusal => {
  const found = seenIn(world, viewer, where, -1_000_000_000_000 - where.channelId)
  return found instanceof Refusal || found.kind === "channel" ? found : invalid("MSG_ID_INVALID")
}

/**
 * The peer that a client names.
 *
 * @since 0.1.0
 * @category resolving
 */
export const resolve = (world: World, viewer: Person, input: T.InputPeer): Peer | Refusal => {
  switch (input._tag) {
    case "inputPeerSelf":
      return viewer
    case "inputPeerUser":
      return userById(world, viewer, input.userId, input.accessHash, "PEER_ID_INVALID")
    case "inputPeerChat": {
      const group = world.groups.get(input.chatId)
      return group?.members.has(viewer.id) === true ? group : invalid("PEER_ID_INVALID")
    }
    case "inputPeerChannel":
      return channelById(world, viewer, input.channelId, input.accessHash)
    case "inputPeerUserFromMessage":
      return userSeenIn(world, viewer, input)
    case "inputPeerChannelFromMessage":
      return channelSeenIn(world, viewer, input)
    case "inputPeerEmpty":
      return invalid("PEER_ID_INVALID")
  }
}

/**
 * The user that a client names.
 *
 * @since 0.1.0
 * @category resolving
 */
export const resolveUser = (world: World, viewer: Person, input: T.InputUser): Person | Refusal => {
  switch (input._tag) {
    case "inputUserSelf":
      return viewer
    case "inputUser":
      return userById(world, viewer, input.userId, input.accessHash, "USER_ID_INVALID")
    case "inputUserFromMessage":
      return userSeenIn(world, viewer, input)
    case "inputUserEmpty":
      return invalid("USER_ID_INVALID")
  }
}

/**
 * The channel that a client names.
 *
 * @since 0.1.0
 * @category resolving
 */
export const resolveChannel = (world: World, viewer: Person, input: T.InputChannel): Channel | Refusal => {
  switch (input._tag) {
    case "inputChannel":
      return channelById(world, viewer, input.channelId, input.accessHash)
    case "inputChannelFromMessage":
      return channelSeenIn(world, viewer, input)
    case "inputChannelEmpty":
      return invalid("CHANNEL_INVALID")
  }
}
