/**
 * Basic groups and channels: making them, and who is in them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/channel
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolveChannel, resolveUser } from "../world/access.ts"
import { record } from "../world/chatState.ts"
import * as Invites from "../world/invites.ts"
import type { Sent } from "../world/letters.ts"
import * as Letters from "../world/letters.ts"
import * as Members from "../world/members.ts"
import type { Channel, Group, Person } from "../world/model.ts"
import { holderOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Participants from "../world/participants.ts"
import * as Render from "../world/render.ts"
import { isBanned, may, mayAsMember } from "../world/rights.ts"
import * as World from "../world/World.ts"
import { chatSettings } from "./chatSettings.ts"
import { chatViews } from "./chatViews.ts"
import { contacts } from "./contacts.ts"
import { invites } from "./invites.ts"
import { membership } from "./membership.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"
import { topics } from "./topics.ts"

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

/** A basic group that somebody is in, and that is still one. */
const groupOf = ({ person, world }: Member, id: number): Group | Refusal => {
  const group = world.groups.get(id)
  const isOne = group?.members.has(person.id) === true && group.state.migratedTo === undefined
  return isOne ? group : invalid("CHAT_ID_INVALID")
}

const addChatUser = method("messages.addChatUser", "user", (call, caller) => {
  const { person, session, world } = caller
  const group = groupOf(caller, call.chatId)
  if (group instanceof Refusal) return group
  const user = resolveUser(world, person, call.userId)
  if (user instanceof Refusal) return user
  if (group.members.has(user.id)) return invalid("USER_ALREADY_PARTICIPANT")
  if (!mayAsMember(world, group, person, "inviteUsers")) return invalid("CHAT_ADMIN_REQUIRED")
  Members.enter(world, group, user, person)
  const action: T.MessageAction = { _tag: "messageActionChatAddUser", users: [user.id] }
  return invited(tell(caller, group, Letters.send(world, person, group, { action }, session)))
})

const deleteChatUser = method("messages.deleteChatUser", "user", (call, caller) => {
  const { person, session, world } = caller
  const group = groupOf(caller, call.chatId)
  if (group instanceof Refusal) return group
  const user = resolveUser(world, person, call.userId)
  if (user instanceof Refusal) return user
  if (!group.members.has(user.id)) return invalid("USER_NOT_PARTICIPANT")
  if (user !== person && (!may(group, person, "banUsers") || user === group.creator)) {
    return invalid("CHAT_ADMIN_REQUIRED")
  }
  const action: T.MessageAction = { _tag: "messageActionChatDeleteUser", userId: user.id }
  const sent = Letters.send(world, person, group, { action }, session)
  Members.leave(world, group, user, { actor: person })
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
  const participants = [...group.members.values()].flatMap((member) => {
    gallery.add(member.person)
    return Participants.ofGroup(group, member.person.id) ?? []
  })
  return {
    _tag: "messages.chatFull",
    fullChat: {
      _tag: "chatFull",
      id: group.id,
      about: group.state.about,
      chatPhoto: group.state.photo,
      ttlPeriod: group.state.historyTtl === 0 ? undefined : group.state.historyTtl,
      availableReactions: group.state.reactions,
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
  channel.state.forum = call.forum === true && call.broadcast !== true
  channel.state.historyTtl = call.ttlPeriod ?? 0
  const action: T.MessageAction = { _tag: "messageActionChannelCreate", title }
  const made = tell(caller, channel, Letters.send(world, person, channel, { action }, session))
  return { ...made, updates: [{ _tag: "updateChannel", channelId: channel.id }, ...made.updates] }
})

const inviteToChannel = method("channels.inviteToChannel", "user", (call, caller) => {
  const { person, session, world } = caller
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (!mayAsMember(world, channel, person, "inviteUsers")) return invalid("CHAT_ADMIN_REQUIRED")
  const users = people(caller, call.users)
  if (users instanceof Refusal) return users
  if (users.some((user) => isBanned(world, channel, user))) return invalid("USER_KICKED")
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
  if (isBanned(world, channel, person)) return invalid("USER_BANNED_IN_CHANNEL")
  if (channel.state.joinRequest) {
    Invites.ask(world, channel, person, undefined)
    return invalid("INVITE_REQUEST_SENT")
  }
  Members.enter(world, channel, person, person, { except: session })
  record(channel.state, {
    by: person,
    kind: "join",
    date: world.environment.timers.seconds(),
    action: { _tag: "channelAdminLogEventActionParticipantJoin" }
  })
  return { _tag: "messages.chatInviteJoinResultOk", updates: changed(caller, channel) }
})

const leaveChannel = method("channels.leaveChannel", "member", (call, caller) => {
  const { person, session, world } = caller
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (!channel.members.has(person.id)) return invalid("USER_NOT_PARTICIPANT")
  if (channel.creator === person) return invalid("USER_CREATOR")
  Members.leave(world, channel, person, { except: session })
  record(channel.state, {
    by: person,
    kind: "leave",
    date: world.environment.timers.seconds(),
    action: { _tag: "channelAdminLogEventActionParticipantLeave" }
  })
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

/**
 * The methods about groups and channels, those who are in them, and contacts.
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
  ...membership,
  ...chatSettings,
  ...chatViews,
  ...invites,
  ...topics,
  ...contacts
]
