/**
 * Links that lead in, and requests to be let in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invites
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve, resolveUser } from "../world/access.ts"
import type { Link, Request } from "../world/chatState.ts"
import { record } from "../world/chatState.ts"
import * as Letters from "../world/letters.ts"
import * as Members from "../world/members.ts"
import type { Channel, Group, Person } from "../world/model.ts"
import * as Invites from "../world/invites.ts"
import * as Render from "../world/render.ts"
import { isBanned, may } from "../world/rights.ts"
import { news } from "./membership.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

/** The chat, for somebody who may lead others in. */
const managed = ({ person, world }: Member, peer: T.InputPeer): Group | Channel | Refusal => {
  const chat = resolve(world, person, peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind === "person") return invalid("PEER_ID_INVALID")
  return may(chat, person, "inviteUsers") ? chat : invalid("CHAT_ADMIN_REQUIRED")
}

const linkIn = (chat: Group | Channel, text: string): Link | Refusal => {
  const hash = /(?:\+|joinchat\/|invite=)?([\w-]+)$/.exec(text)?.[1] ?? ""
  return chat.state.links.get(hash) ?? invalid("INVITE_HASH_EXPIRED")
}

const exportChatInvite = method("messages.exportChatInvite", "member", (call, caller) => {
  const { person, world } = caller
  const chat = managed(caller, call.peer)
  if (chat instanceof Refusal) return chat
  const permanent = call.legacyRevokePermanent === true
  const { expireDate, requestNeeded, title, usageLimit } = call
  if (usageLimit !== undefined && usageLimit > 0 && requestNeeded === true) return invalid("USAGE_LIMIT_INVALID")
  if (expireDate !== undefined && expireDate !== 0 && expireDate <= world.environment.timers.seconds()) {
    return invalid("EXPIRE_DATE_INVALID")
  }
  if (permanent) {
    for (const link of chat.state.links.values()) if (link.permanent && link.maker === person) link.revoked = true
  }
  const link = Invites.make(world, chat, person, { permanent, title, expireDate, usageLimit, requestNeeded })
  return Invites.toTl(chat, link)
})

const editExportedChatInvite = method("messages.editExportedChatInvite", "member", (call, caller) => {
  const { person, world } = caller
  const chat = managed(caller, call.peer)
  if (chat instanceof Refusal) return chat
  const link = linkIn(chat, call.link)
  if (link instanceof Refusal) return link
  if (link.revoked) return invalid("INVITE_HASH_EXPIRED")
  const prevInvite = Invites.toTl(chat, link)
  link.revoked = call.revoked === true
  link.title = call.title ?? link.title
  link.expireDate = call.expireDate ?? link.expireDate
  link.usageLimit = call.usageLimit ?? link.usageLimit
  link.requestNeeded = call.requestNeeded ?? link.requestNeeded
  const invite = Invites.toTl(chat, link)
  record(chat.state, {
    by: person,
    kind: "invites",
    date: world.environment.timers.seconds(),
    action: link.revoked
      ? { _tag: "channelAdminLogEventActionExportedInviteRevoke", invite }
      : { _tag: "channelAdminLogEventActionExportedInviteEdit", prevInvite, newInvite: invite }
  })
  const gallery = Render.gallery(world, person)
  gallery.add(link.maker)
  const users = gallery.users()
  if (!link.revoked || !link.permanent) return { _tag: "messages.exportedChatInvite", invite, users }
  const fresh = Invites.make(world, chat, link.maker, { permanent: true })
  return { _tag: "messages.exportedChatInviteReplaced", invite, newInvite: Invites.toTl(chat, fresh), users }
})

const getExportedChatInvite = method("messages.getExportedChatInvite", "user", (call, caller) => {
  const chat = managed(caller, call.peer)
  if (chat instanceof Refusal) return chat
  const link = linkIn(chat, call.link)
  if (link instanceof Refusal) return link
  const gallery = Render.gallery(caller.world, caller.person)
  gallery.add(link.maker)
  return { _tag: "messages.exportedChatInvite", invite: Invites.toTl(chat, link), users: gallery.users() }
})

const getExportedChatInvites = method("messages.getExportedChatInvites", "user", (call, caller) => {
  const { person, world } = caller
  const chat = managed(caller, call.peer)
  if (chat instanceof Refusal) return chat
  const maker = resolveUser(world, person, call.adminId)
  if (maker instanceof Refusal) return maker
  const all = [...chat.state.links.values()]
    .filter((link) => link.maker === maker && link.revoked === (call.revoked === true))
  const from = call.offsetLink === undefined ? 0 : all.findIndex((link) => Invites.url(link) === call.offsetLink) + 1
  const page = all.slice(from, from + Math.max(1, Math.min(100, call.limit)))
  const gallery = Render.gallery(world, person)
  gallery.add(maker)
  return {
    _tag: "messages.exportedChatInvites",
    count: all.length,
    invites: page.map((link) => Invites.toTl(chat, link)),
    users: gallery.users()
  }
})

const deleteExportedChatInvite = method("messages.deleteExportedChatInvite", "user", (call, caller) => {
  const chat = managed(caller, call.peer)
  if (chat instanceof Refusal) return chat
  const link = linkIn(chat, call.link)
  if (link instanceof Refusal) return link
  if (!link.revoked) return invalid("INVITE_REVOKED_MISSING")
  return chat.state.links.delete(link.hash)
})

const deleteRevoked = method("messages.deleteRevokedExportedChatInvites", "user", (call, caller) => {
  const chat = managed(caller, call.peer)
  if (chat instanceof Refusal) return chat
  const maker = resolveUser(caller.world, caller.person, call.adminId)
  if (maker instanceof Refusal) return maker
  for (const link of chat.state.links.values()) {
    if (link.maker === maker && link.revoked) chat.state.links.delete(link.hash)
  }
  return true
})

const askers = (chat: Group | Channel, link: Link | undefined): ReadonlyArray<T.chatInviteImporter> =>
  [...chat.state.requests.values()].filter((request) => link === undefined || request.link === link)
    .map(({ date, person }) => ({
      _tag: "chatInviteImporter",
      requested: true,
      userId: person.id,
      date,
      about: person.about
    }))

const joiners = (chat: Group | Channel, link: Link | undefined): ReadonlyArray<T.chatInviteImporter> =>
  (link === undefined ? [...chat.state.links.values()] : [link]).flatMap(({ joiners }) => Array.from(joiners.values()))
    .map(({ approvedBy, date, person }) => ({
      _tag: "chatInviteImporter",
      userId: person.id,
      date,
      approvedBy: approvedBy?.id
    }))

const getChatInviteImporters = method("messages.getChatInviteImporters", "user", (call, caller) => {
  const { person, world } = caller
  const chat = managed(caller, call.peer)
  if (chat instanceof Refusal) return chat
  const link = call.link === undefined ? undefined : linkIn(chat, call.link)
  if (link instanceof Refusal) return link
  const named = (call.requested === true ? askers : joiners)(chat, link).filter(({ userId }) =>
    (world.persons.get(userId)?.firstName ?? "").toLowerCase().includes((call.q ?? "").toLowerCase())
  )
  const offset = call.offsetUser._tag === "inputUser" ? call.offsetUser.userId : undefined
  const from = offset === undefined ? 0 : named.findIndex(({ userId }) => userId === offset) + 1
  const importers = named.slice(from, from + Math.max(1, Math.min(100, call.limit)))
  const gallery = Render.gallery(world, person)
  for (const { userId } of importers) {
    const one = world.persons.get(userId)
    if (one !== undefined) gallery.add(one)
  }
  return { _tag: "messages.chatInviteImporters", count: named.length, importers, users: gallery.users() }
})

const checkChatInvite = method("messages.checkChatInvite", "user", ({ hash }, { person, world }) => {
  const found = Invites.find(world, hash)
  if (found instanceof Refusal) return found
  const { chat, link } = found
  if (chat.members.has(person.id)) return { _tag: "chatInviteAlready", chat: Render.toChat(world, person, chat) }
  const isChannel = chat.kind === "channel"
  return {
    _tag: "chatInvite",
    channel: isChannel,
    broadcast: isChannel && chat.broadcast,
    megagroup: isChannel && !chat.broadcast,
    public: isChannel && chat.username !== undefined,
    requestNeeded: link.requestNeeded,
    title: chat.title,
    about: chat.state.about === "" ? undefined : chat.state.about,
    photo: { _tag: "photoEmpty", id: 0n },
    participantsCount: chat.members.size,
    color: 0
  }
})

const come = (
  caller: Member,
  chat: Group | Channel,
  link: Link,
  person: Person,
  approvedBy: Person | undefined
): void => {
  const { world } = caller
  link.joiners.set(person.id, { person, date: world.environment.timers.seconds(), approvedBy })
  Members.enter(world, chat, person, approvedBy ?? person, { invite: Invites.toTl(chat, link) })
  const action: T.MessageAction = approvedBy === undefined
    ? { _tag: "messageActionChatJoinedByLink", inviterId: link.maker.id }
    : { _tag: "messageActionChatJoinedByRequest" }
  if (chat.kind === "group" || !chat.broadcast) Letters.send(world, person, chat, { action })
  record(chat.state, {
    by: person,
    kind: "join",
    date: world.environment.timers.seconds(),
    action: approvedBy === undefined
      ? { _tag: "channelAdminLogEventActionParticipantJoinByInvite", invite: Invites.toTl(chat, link) }
      : {
        _tag: "channelAdminLogEventActionParticipantJoinByRequest",
        invite: Invites.toTl(chat, link),
        approvedBy: approvedBy.id
      }
  })
}

const importChatInvite = method("messages.importChatInvite", "user", ({ hash }, caller) => {
  const { person, world } = caller
  const found = Invites.find(world, hash)
  if (found instanceof Refusal) return found
  const { chat, link } = found
  if (chat.members.has(person.id)) return invalid("USER_ALREADY_PARTICIPANT")
  if (isBanned(world, chat, person)) return invalid("USER_BANNED_IN_CHANNEL")
  if (link.requestNeeded) {
    Invites.ask(world, chat, person, link)
    return invalid("INVITE_REQUEST_SENT")
  }
  if ((link.usageLimit ?? 0) > 0 && link.joiners.size >= (link.usageLimit ?? 0)) return invalid("USERS_TOO_MUCH")
  come(caller, chat, link, person, undefined)
  return { _tag: "messages.chatInviteJoinResultOk", updates: news(caller, chat) }
})

const settle = (caller: Member, chat: Group | Channel, request: Request, approved: boolean): void => {
  const { person, world } = caller
  chat.state.requests.delete(request.person.id)
  if (!approved) return
  const link = request.link ?? Invites.make(world, chat, person, { permanent: true })
  come(caller, chat, link, request.person, person)
}

const hideChatJoinRequest = method("messages.hideChatJoinRequest", "member", (call, caller) => {
  const { person, world } = caller
  const chat = managed(caller, call.peer)
  if (chat instanceof Refusal) return chat
  const user = resolveUser(world, person, call.userId)
  if (user instanceof Refusal) return user
  if (chat.members.has(user.id)) return invalid("USER_ALREADY_PARTICIPANT")
  const request = chat.state.requests.get(user.id)
  if (request === undefined) return invalid("HIDE_REQUESTER_MISSING")
  settle(caller, chat, request, call.approved === true)
  return news(caller, chat)
})

const hideAllChatJoinRequests = method("messages.hideAllChatJoinRequests", "user", (call, caller) => {
  const chat = managed(caller, call.peer)
  if (chat instanceof Refusal) return chat
  const link = call.link === undefined ? undefined : linkIn(chat, call.link)
  if (link instanceof Refusal) return link
  for (const request of chat.state.requests.values()) {
    if (link === undefined || request.link === link) settle(caller, chat, request, call.approved === true)
  }
  return news(caller, chat)
})

/**
 * The methods about links and requests.
 *
 * @since 0.1.0
 * @category methods
 */
export const invites: ReadonlyArray<Handler> = [
  exportChatInvite,
  editExportedChatInvite,
  getExportedChatInvite,
  getExportedChatInvites,
  deleteExportedChatInvite,
  deleteRevoked,
  getChatInviteImporters,
  checkChatInvite,
  importChatInvite,
  hideChatJoinRequest,
  hideAllChatJoinRequests
]
