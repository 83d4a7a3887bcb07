/**
 * Who is in a chat and what they may do: looking, banning, restricting, making administrators.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/rights
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { forbidden, invalid, Refusal } from "../refusal.ts"
import { resolve, resolveChannel, resolveUser } from "../world/access.ts"
import { record } from "../world/chatState.ts"
import * as Letters from "../world/letters.ts"
import * as Members from "../world/members.ts"
import type { Channel, Group, Person } from "../world/model.ts"
import { marked } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Participants from "../world/participants.ts"
import * as Render from "../world/render.ts"
import { adminRights, may } from "../world/rights.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

/**
 * What tells an account that a chat is not as it was.
 *
 * @since 0.1.0
 * @category constructors
 */
export const news = ({ person, world }: Member, chat: Group | Channel): T.updates => {
  const gallery = Render.gallery(world, person)
  gallery.add(chat)
  const update: T.Update = chat.kind === "group"
    ? { _tag: "updateChat", chatId: chat.id }
    : { _tag: "updateChannel", channelId: chat.id }
  return Notices.container(world, [update], gallery)
}

const getParticipant = method("channels.getParticipant", "member", (call, { person, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  const found = resolve(world, person, call.participant)
  if (found instanceof Refusal) return invalid("PARTICIPANT_ID_INVALID")
  if (channel.broadcast && found !== person && adminRights(channel, person) === undefined) {
    return forbidden("CHAT_ADMIN_REQUIRED")
  }
  const participant = Participants.ofChannel(person, channel, found.id)
  if (participant === undefined) return invalid("USER_NOT_PARTICIPANT")
  const gallery = Render.gallery(world, person)
  gallery.add(channel)
  gallery.add(found)
  return {
    _tag: "channels.channelParticipant",
    participant,
    chats: gallery.chats(),
    users: gallery.users()
  }
})

const isNothing = (rights: T.chatBannedRights): boolean =>
  !Object.entries(rights).some(([name, value]) => name !== "untilDate" && value === true)

const editBanned = method("channels.editBanned", "member", (call, caller) => {
  const { person, session, world } = caller
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (!may(channel, person, "banUsers")) return invalid("CHAT_ADMIN_REQUIRED")
  const user = resolve(world, person, call.participant)
  if (user instanceof Refusal) return user
  if (user.kind !== "person") return invalid("PARTICIPANT_ID_INVALID")
  if (user === channel.creator || (adminRights(channel, user) !== undefined && channel.creator !== person)) {
    return invalid("USER_ADMIN_INVALID")
  }
  const date = world.environment.timers.seconds()
  const before = Participants.ofChannel(person, channel, user.id)
  const rights = call.bannedRights
  if (isNothing(rights)) channel.state.bans.delete(user.id)
  else channel.state.bans.set(user.id, { person: user, rights, by: person, date })
  const member = channel.members.get(user.id)
  if (member !== undefined) member.admin = false
  if (rights.viewMessages === true) Members.leave(world, channel, user, { actor: person, quiet: true })
  const after = Participants.ofChannel(person, channel, user.id)
  const left: T.ChannelParticipant = { _tag: "channelParticipantLeft", peer: { _tag: "peerUser", userId: user.id } }
  record(channel.state, {
    by: person,
    kind: isNothing(rights) ? "unban" : "ban",
    date,
    action: {
      _tag: "channelAdminLogEventActionParticipantToggleBan",
      prevParticipant: before ?? left,
      newParticipant: after ?? left
    }
  })
  Participants.changed(world, channel, person, user, before)
  Notices.passing(world, user, { _tag: "updateChannel", channelId: channel.id }, [channel], session)
  return news(caller, channel)
})

const hasAll = (wanted: T.chatAdminRights, own: T.chatAdminRights): boolean =>
  Object.entries(wanted).every(([name, value]) =>
    value !== true || Object.entries(own).some((one) => one[0] === name && one[1] === true)
  )

const editAdmin = method("channels.editAdmin", "member", (call, caller) => {
  const { person, world } = caller
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  const own = adminRights(channel, person)
  if (own?.addAdmins !== true) return invalid("CHAT_ADMIN_REQUIRED")
  const user = resolveUser(world, person, call.userId)
  if (user instanceof Refusal) return user
  if (user === channel.creator) return invalid("USER_CREATOR")
  if ((call.rank?.length ?? 0) > 16) return invalid("ADMIN_RANK_INVALID")
  if (channel.creator !== person && !hasAll(call.adminRights, own)) return forbidden("RIGHT_FORBIDDEN")
  if (!channel.members.has(user.id)) {
    if (!may(channel, person, "inviteUsers")) return invalid("USER_NOT_PARTICIPANT")
    Members.enter(world, channel, user, person)
  }
  if (!Members.promote(world, channel, person, user, call.adminRights, call.rank)) {
    return invalid("USER_NOT_PARTICIPANT")
  }
  return news(caller, channel)
})

const editChatAdmin = method("messages.editChatAdmin", "user", (call, { person, world }) => {
  const group = world.groups.get(call.chatId)
  if (group === undefined || !group.members.has(person.id)) return invalid("CHAT_ID_INVALID")
  if (group.creator !== person) return invalid("CHAT_ADMIN_REQUIRED")
  const user = resolveUser(world, person, call.userId)
  if (user instanceof Refusal) return user
  const member = group.members.get(user.id)
  if (member === undefined) return invalid("USER_NOT_PARTICIPANT")
  const before = Participants.ofGroup(group, user.id)
  member.admin = call.isAdmin
  group.version++
  Participants.changed(world, group, person, user, before)
  return true
})

const editChatParticipantRank = method("messages.editChatParticipantRank", "user", (call, caller) => {
  const { person, world } = caller
  const chat = resolve(world, person, call.peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind === "person") return invalid("PEER_ID_INVALID")
  if (chat.creator !== person && !may(chat, person, "manageRanks")) return invalid("CHAT_ADMIN_REQUIRED")
  const user = resolve(world, person, call.participant)
  if (user instanceof Refusal) return user
  const member = chat.members.get(user.id)
  if (member === undefined) return invalid("USER_NOT_PARTICIPANT")
  if (call.rank.length > 16) return invalid("ADMIN_RANK_INVALID")
  member.rank = call.rank === "" ? undefined : call.rank
  return news(caller, chat)
})

const editDefault = method("messages.editChatDefaultBannedRights", "member", (call, caller) => {
  const { person, world } = caller
  const chat = resolve(world, person, call.peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind === "person") return invalid("PEER_ID_INVALID")
  if (!may(chat, person, "banUsers")) return invalid("CHAT_ADMIN_REQUIRED")
  if (call.bannedRights.untilDate !== 0) return invalid("UNTIL_DATE_INVALID")
  const plain = (rights: T.chatBannedRights) =>
    JSON.stringify(Object.entries(rights).filter(([, value]) => value === true).sort())
  if (plain(chat.state.forbidden) === plain(call.bannedRights)) return invalid("CHAT_NOT_MODIFIED")
  record(chat.state, {
    by: person,
    kind: "settings",
    date: world.environment.timers.seconds(),
    action: {
      _tag: "channelAdminLogEventActionDefaultBannedRights",
      prevBannedRights: chat.state.forbidden,
      newBannedRights: call.bannedRights
    }
  })
  chat.state.forbidden = call.bannedRights
  const update: T.Update = {
    _tag: "updateChatDefaultBannedRights",
    peer: Render.toPeer(chat),
    defaultBannedRights: call.bannedRights,
    version: 0
  }
  for (const member of chat.members.values()) {
    if (member.person !== person) Notices.passing(world, member.person, update, [chat])
  }
  return news(caller, chat)
})

const deleteHistoryOf = method("channels.deleteParticipantHistory", "member", (call, { person, session, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (!may(channel, person, "deleteMessages")) return invalid("CHAT_ADMIN_REQUIRED")
  const author = resolve(world, person, call.participant)
  if (author instanceof Refusal) return author
  const ids = [...channel.box.entries.values()].filter(({ letter }) => letter.from === author).map(({ id }) => id)
  // It is done by pieces, as it is by Telegram.
  const { count, pts } = Letters.removePosts(world, person, channel, ids.slice(0, 100), session)
  return { _tag: "messages.affectedHistory", pts, ptsCount: count, offset: Math.max(0, ids.length - 100) }
})

const fits = (person: Person, query: string | undefined): boolean =>
  `${person.firstName} ${person.lastName ?? ""} ${person.username ?? ""}`.toLowerCase().includes(
    (query ?? "").toLowerCase()
  )

/** Those whom a filter means, by their ids. */
const listed = (viewer: Person, channel: Channel, filter: T.ChannelParticipantsFilter): ReadonlyArray<Person> => {
  const members = [...channel.members.values()]
  const bans = [...channel.state.bans.values()]
  const q = "q" in filter ? filter.q : undefined
  switch (filter._tag) {
    case "channelParticipantsKicked":
      return bans.filter(({ person, rights }) => rights.viewMessages === true && fits(person, q)).map((ban) =>
        ban.person
      )
    case "channelParticipantsBanned":
      return bans.filter(({ person, rights }) => rights.viewMessages !== true && fits(person, q)).map((ban) =>
        ban.person
      )
    case "channelParticipantsAdmins":
      return members.filter(({ admin }) => admin).map(({ person }) => person)
    case "channelParticipantsBots":
      return members.filter(({ person }) => person.bot !== undefined).map(({ person }) => person)
    case "channelParticipantsContacts":
      return members.filter(({ person }) => viewer.contacts.has(person.id) && fits(person, q)).map(({ person }) =>
        person
      )
    default:
      return members.filter(({ person }) => fits(person, q)).map(({ person }) => person)
  }
}

/** So many members of a chat are shown to anybody. */
const shown = 10_000

const getParticipants = method("channels.getParticipants", "member", (call, { person, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  const isAdmin = adminRights(channel, person) !== undefined
  const isForAdmins = channel.broadcast || call.filter._tag === "channelParticipantsKicked" ||
    call.filter._tag === "channelParticipantsBanned"
  if (isForAdmins && !isAdmin) return forbidden("CHAT_ADMIN_REQUIRED")
  const found = listed(person, channel, call.filter)
  const visible = channel.state.membersHidden && !isAdmin
    ? found.filter((one) => channel.members.get(one.id)?.admin === true)
    : found
  const page = visible.slice(0, shown).slice(call.offset, call.offset + Math.min(200, Math.max(0, call.limit)))
  const gallery = Render.gallery(world, person)
  gallery.add(channel)
  for (const one of page) gallery.add(one)
  return {
    _tag: "channels.channelParticipants",
    count: found.length,
    participants: page.flatMap((one) => Participants.ofChannel(person, channel, one.id) ?? []),
    chats: gallery.chats(),
    users: gallery.users()
  }
})

const getCommonChats = method("messages.getCommonChats", "user", (call, { person, world }) => {
  const user = resolveUser(world, person, call.userId)
  if (user instanceof Refusal) return user
  const gallery = Render.gallery(world, person)
  for (const chat of [...world.groups.values(), ...world.channels.values()]) {
    const isOpen = chat.kind === "group" || !chat.broadcast
    if (isOpen && chat.members.has(user.id) && chat.members.has(person.id)) gallery.add(chat)
  }
  return { _tag: "messages.chats", chats: gallery.chats() }
})

const getOnlines = method("messages.getOnlines", "user", (call, { person, world }) => {
  const chat = resolve(world, person, call.peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind === "person") return invalid("PEER_ID_INVALID")
  // Whoever asks is there.
  const onlines = [...chat.members.values()].filter(({ person: one }) =>
    one === person || one.dialogs.has(marked(chat))
  )
  return { _tag: "chatOnlines", onlines: onlines.filter(({ person }) => person.bot === undefined).length }
})

/**
 * The methods about members and their rights.
 *
 * @since 0.1.0
 * @category methods
 */
export const membership: ReadonlyArray<Handler> = [
  getParticipant,
  getParticipants,
  editBanned,
  editAdmin,
  editChatAdmin,
  editChatParticipantRank,
  editDefault,
  deleteHistoryOf,
  getCommonChats,
  getOnlines
]
