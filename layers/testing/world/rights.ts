/**
 * Who may do what in a group or channel.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/rights
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { forbidden, invalid, type Refusal, refuse } from "../refusal.ts"
import type { Channel, Group, Peer, Person } from "./model.ts"
import type { World } from "./World.ts"

type AdminRight = Exclude<keyof T.chatAdminRights, "_tag">
type Right = Exclude<keyof T.chatBannedRights, "_tag" | "untilDate">

/** What a creator may do, and an administrator of whom nothing else was said. */
const all: T.chatAdminRights = {
  _tag: "chatAdminRights",
  changeInfo: true,
  postMessages: true,
  editMessages: true,
  deleteMessages: true,
  banUsers: true,
  inviteUsers: true,
  pinMessages: true,
  addAdmins: true,
  manageCall: true,
  manageTopics: true,
  other: true
}

/**
 * The rights of an administrator; none for anybody else.
 *
 * @since 0.1.0
 * @category accessors
 */
export const adminRights = (chat: Group | Channel, person: Person): T.chatAdminRights | undefined => {
  const member = chat.members.get(person.id)
  if (member?.admin !== true) return undefined
  return chat.creator === person ? all : member.rights ?? all
}

/** What somebody is forbidden; what was forbidden for a time is over after it. */
const ban = (world: World, chat: Group | Channel, person: Person): T.chatBannedRights | undefined => {
  const found = chat.state.bans.get(person.id)
  if (found === undefined) return undefined
  const { untilDate } = found.rights
  if (untilDate === 0 || untilDate > world.environment.timers.seconds()) return found.rights
  chat.state.bans.delete(person.id)
  return undefined
}

/**
 * Whether somebody is kept out.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isBanned = (world: World, chat: Group | Channel, person: Person): boolean =>
  ban(world, chat, person)?.viewMessages === true

/**
 * Whether somebody may do something that is an administrator's.
 *
 * @since 0.1.0
 * @category predicates
 */
export const may = (chat: Group | Channel, person: Person, right: AdminRight): boolean =>
  adminRights(chat, person)?.[right] === true

/**
 * Whether a member may do something that everybody may, as long as it is not forbidden.
 *
 * @since 0.1.0
 * @category predicates
 */
export const mayAsMember = (
  world: World,
  chat: Group | Channel,
  person: Person,
  right: Extract<Right, AdminRight>
): boolean => {
  if (may(chat, person, right)) return true
  const isOpen = chat.kind === "group" || !chat.broadcast
  return isOpen && chat.members.has(person.id) && chat.state.forbidden[right] !== true &&
    ban(world, chat, person)?.[right] !== true
}

/**
 * What is to be sent, as far as it matters whether it is allowed.
 *
 * @since 0.1.0
 * @category models
 */
export interface Sending {
  readonly media?: T.InputMedia | undefined
  /** The message that is answered, or the topic. */
  readonly replyTo?: T.InputReplyTo | undefined
}

const kindOf = (media: T.InputMedia | undefined): readonly [right: Right, refusal: string] => {
  switch (media?._tag) {
    case undefined:
      return ["sendPlain", "CHAT_SEND_PLAIN_FORBIDDEN"]
    case "inputMediaPhoto":
    case "inputMediaUploadedPhoto":
    case "inputMediaPhotoExternal":
      return ["sendPhotos", "CHAT_SEND_PHOTOS_FORBIDDEN"]
    case "inputMediaPoll":
      return ["sendPolls", "CHAT_SEND_POLL_FORBIDDEN"]
    case "inputMediaGame":
      return ["sendGames", "CHAT_SEND_GAME_FORBIDDEN"]
    case "inputMediaDocument":
    case "inputMediaUploadedDocument":
    case "inputMediaDocumentExternal":
      return ["sendDocs", "CHAT_SEND_DOCS_FORBIDDEN"]
    default:
      return ["sendMedia", "CHAT_SEND_MEDIA_FORBIDDEN"]
  }
}

const closed = (channel: Channel, replyTo: T.InputReplyTo | undefined): Refusal | undefined => {
  if (replyTo?._tag !== "inputReplyToMessage") return undefined
  const topic = channel.state.topics.get(replyTo.topMsgId ?? replyTo.replyToMsgId)
  return topic?.closed === true ? invalid("TOPIC_CLOSED") : undefined
}

/**
 * Why a member may not send something to a chat. Administrators may send anything, at any time.
 *
 * @since 0.1.0
 * @category checks
 */
export const mayNotSend = (world: World, author: Person, peer: Peer, sending: Sending): Refusal | undefined => {
  if (peer.kind === "person" || adminRights(peer, author) !== undefined) return undefined
  if (peer.state.migratedTo !== undefined) return invalid("PEER_ID_INVALID")
  const isForbidden = (right: Right) =>
    peer.state.forbidden[right] === true || ban(world, peer, author)?.[right] === true
  const [right, refusal] = kindOf(sending.media)
  if (isForbidden("sendMessages")) return forbidden("CHAT_WRITE_FORBIDDEN")
  if (right !== "sendPlain" && isForbidden("sendMedia")) return forbidden("CHAT_SEND_MEDIA_FORBIDDEN")
  if (isForbidden(right)) return forbidden(refusal)
  if (peer.kind === "group") return undefined
  const last = peer.state.wrote.get(author.id)
  const left = last === undefined ? 0 : last + peer.state.slowMode - world.environment.timers.seconds()
  return left > 0 ? refuse(420, `SLOWMODE_WAIT_${left}`) : closed(peer, sending.replyTo)
}

/**
 * Notes that somebody has written, for slow mode.
 *
 * @since 0.1.0
 * @category transitions
 */
export const wrote = (world: World, author: Person, peer: Peer): void => {
  if (peer.kind !== "channel" || peer.state.slowMode === 0) return
  peer.state.wrote.set(author.id, world.environment.timers.seconds())
}
