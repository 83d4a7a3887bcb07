/**
 * Basic groups and channels: making them, and who is in them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/channel
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { forbidden, invalid, Refusal } from "../refusal.ts"
import { resolveChannel, resolveUser } from "../world/access.ts"
import type { Sent } from "../world/letters.ts"
import * as Letters from "../world/letters.ts"
import * as Members from "../world/members.ts"
import type { Channel, Group, Person } from "../world/model.ts"
import { holderOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Render from "../world/render.ts"
import * as World from "../world/World.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const people = ({ person, world }: Member, inputs: ReadonlyArray<T.InputUser>): ReadonlyArray<Person> | Refusal => {
  const found: Array<Person> = []
  for (const input of inputs) {
    const user = resolveUser(world, person, input)
    if (user instanceof Refusal) return user
    found.push(user)
  }
  return found
}

/** What happened in a group or channel, for the one who did it. */
const tell = ({ person, world }: Member, chat: Group | Channel, { event }: Sent): T.updates =>
  Notices.ofEvents(world, person, holderOf(person, chat), [event])

const invited = (updates: T.Updates): T.messagesInvitedUsers => ({
  _tag: "messages.invitedUsers",
  updates,
  missingInvitees: []
})

const createChat = method("messages.createChat", "user", (call, caller) => {
  const { person, session, world } = caller
  const title = call.title.trim()
  if (title === "") return invalid("CHAT_TITLE_EMPTY")
  const members = people(caller, call.users)
  if (members instanceof Refusal) return members
  if (members.length === 0) return invalid("USERS_TOO_FEW")
  const group = World.addGroup(world, person, title)
  for (const member of members) Members.enter(world, group, member, person)
  const users = [...group.members.keys()]
  const action: T.MessageAction = { _tag: "messageActionChatCreate", title, users }
  return invited(tell(caller, group, Letters.send(world, person, group, { action }, session)))
})

const addChatUser = method("messages.addChatUser", "user", (call, caller) => {
  const { person, session, world } = caller
  const group = world.groups.get(call.chatId)
  if (group === undefined || !group.members.has(person.id)) return invalid("CHAT_ID_INVALID")
  const user = resolveUser(world, person, call.userId)
  if (user instanceof Refusal) return user
  if (group.members.has(user.id)) return invalid("USER_ALREADY_PARTICIPANT")
  Members.enter(world, group, user, person)
  const action: T.MessageAction = { _tag: "messageActionChatAddUser", users: [user.id] }
  return invited(tell(caller, group, Letters.send(world, person, group, { action }, session)))
})

const deleteChatUser = method("messages.deleteChatUser", "user", (call, caller) => {
  const { person, session, world } = caller
  const group = world.groups.get(call.chatId)
  if (group === undefined || !group.members.has(person.id)) return invalid("CHAT_ID_INVALID")
  const user = resolveUser(world, person, call.userId)
  if (user instanceof Refusal) return user
  if (!group.members.has(user.id)) return invalid("USER_NOT_PARTICIPANT")
  if (user !== person && group.creator !== person) return invalid("CHAT_ADMIN_REQUIRED")
  const action: T.MessageAction = { _tag: "messageActionChatDeleteUser", userId: user.id }
  const sent = Letters.send(world, person, group, { action }, session)
  Members.leave(world, group, user)
  return tell(caller, group, sent)
})

const getChats = method("messages.getChats", "member", ({ id }, { person, world }) => {
  const gallery = Render.gallery(world, person)
  for (const one of id) {
    const group = world.groups.get(Number(one))
    if (group === undefined) return invalid("CHAT_ID_INVALID")
    gallery.add(group)
  }
  return { _tag: "messages.chats", chats: gallery.chats() }
})

const getFullChat = method("messages.getFullChat", "member", ({ chatId }, { person, world }) => {
  const group = world.groups.get(chatId)
  if (group === undefined || !group.members.has(person.id)) return invalid("CHAT_ID_INVALID")
  const gallery = Render.gallery(world, person)
  gallery.add(group)
  const participants = [...group.members.values()].map((member): T.ChatParticipant => {
    gallery.add(member.person)
    const userId = member.person.id
    if (member.person === group.creator) return { _tag: "chatParticipantCreator", userId }
    return { _tag: "chatParticipant", userId, inviterId: member.inviter.id, date: member.date }
  })
  return {
    _tag: "messages.chatFull",
    fullChat: {
      _tag: "chatFull",
      id: group.id,
      about: "",
      participants: { _tag: "chatParticipants", chatId: group.id, participants, version: group.version },
      notifySettings: { _tag: "peerNotifySettings" }
    },
    chats: gallery.chats(),
    users: gallery.users()
  }
})

const createChannel = method("channels.createChannel", "user", (call, caller) => {
  const { person, session, world } = caller
  const title = call.title.trim()
  if (title === "") return invalid("CHAT_TITLE_EMPTY")
  const channel = World.addChannel(world, person, { title, about: call.about, broadcast: call.broadcast === true })
  const action: T.MessageAction = { _tag: "messageActionChannelCreate", title }
  const made = tell(caller, channel, Letters.send(world, person, channel, { action }, session))
  return { ...made, updates: [{ _tag: "updateChannel", channelId: channel.id }, ...made.updates] }
})

const inviteToChannel = method("channels.inviteToChannel", "user", (call, caller) => {
  const { person, session, world } = caller
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  const member = channel.members.get(person.id)
  if (member === undefined || (channel.broadcast && !member.admin)) return invalid("CHAT_ADMIN_REQUIRED")
  const users = people(caller, call.users)
  if (users instanceof Refusal) return users
  const fresh = users.filter((user) => !channel.members.has(user.id))
  if (fresh.length === 0) return invalid("USER_ALREADY_PARTICIPANT")
  for (const user of fresh) Members.enter(world, channel, user, person)
  if (channel.broadcast) return invited(Notices.ofEvents(world, person, channel, []))
  const action: T.MessageAction = { _tag: "messageActionChatAddUser", users: fresh.map((user) => user.id) }
  return invited(tell(caller, channel, Letters.send(world, person, channel, { action }, session)))
})

const changed = ({ person, world }: Member, channel: Channel): T.updates => {
  const made = Notices.ofEvents(world, person, channel, [])
  return { ...made, updates: [{ _tag: "updateChannel", channelId: channel.id }] }
}

const joinChannel = method("channels.joinChannel", "user", (call, caller) => {
  const { person, session, world } = caller
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (channel.members.has(person.id)) return invalid("USER_ALREADY_PARTICIPANT")
  Members.enter(world, channel, person, person, session)
  return { _tag: "messages.chatInviteJoinResultOk", updates: changed(caller, channel) }
})

const leaveChannel = method("channels.leaveChannel", "member", (call, caller) => {
  const { person, session, world } = caller
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (!channel.members.has(person.id)) return invalid("USER_NOT_PARTICIPANT")
  if (channel.creator === person) return invalid("USER_CREATOR")
  Members.leave(world, channel, person, session)
  return changed(caller, channel)
})

const getChannels = method("channels.getChannels", "member", ({ id }, { person, world }) => {
  const gallery = Render.gallery(world, person)
  for (const input of id) {
    const channel = resolveChannel(world, person, input)
    if (channel instanceof Refusal) return channel
    gallery.add(channel)
  }
  return { _tag: "messages.chats", chats: gallery.chats() }
})

const participant = (viewer: Person, channel: Channel, userId: number): T.ChannelParticipant | undefined => {
  const member = channel.members.get(userId)
  if (member === undefined) return undefined
  const { admin, date, inviter, person } = member
  if (person === channel.creator) return { _tag: "channelParticipantCreator", userId, adminRights: Render.adminRights }
  if (person === viewer) return { _tag: "channelParticipantSelf", userId, inviterId: inviter.id, date }
  if (!admin) return { _tag: "channelParticipant", userId, date }
  const promotedBy = inviter.id
  return { _tag: "channelParticipantAdmin", userId, promotedBy, date, adminRights: Render.adminRights }
}

const matches = (person: Person, admin: boolean, filter: T.ChannelParticipantsFilter): boolean => {
  switch (filter._tag) {
    case "channelParticipantsRecent":
      return true
    case "channelParticipantsAdmins":
      return admin
    case "channelParticipantsBots":
      return person.bot !== undefined
    case "channelParticipantsSearch":
      return `${person.firstName} ${person.username ?? ""}`.toLowerCase().includes(filter.q.toLowerCase())
    default:
      return false
  }
}

const getParticipants = method("channels.getParticipants", "member", (call, { person, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (channel.broadcast && channel.members.get(person.id)?.admin !== true) return forbidden("CHAT_ADMIN_REQUIRED")
  const found = [...channel.members.values()].filter((member) => matches(member.person, member.admin, call.filter))
  const page = found.slice(call.offset, call.offset + Math.min(200, Math.max(0, call.limit)))
  const gallery = Render.gallery(world, person)
  gallery.add(channel)
  for (const member of page) gallery.add(member.person)
  return {
    _tag: "channels.channelParticipants",
    count: found.length,
    participants: page.map((member) => participant(person, channel, member.person.id)).filter((one) =>
      one !== undefined
    ),
    chats: gallery.chats(),
    users: gallery.users()
  }
})

/**
 * The methods about groups and channels.
 *
 * @since 0.1.0
 * @category methods
 */
export const groups: ReadonlyArray<Handler> = [
  createChat,
  addChatUser,
  deleteChatUser,
  getChats,
  getFullChat,
  createChannel,
  inviteToChannel,
  joinChannel,
  leaveChannel,
  getChannels,
  getParticipants
]
