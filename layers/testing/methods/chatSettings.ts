/**
 * What administrators set of groups and channels.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/channel
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { forbidden, invalid, Refusal } from "../refusal.ts"
import { resolve, resolveChannel } from "../world/access.ts"
import { record } from "../world/chatState.ts"
import * as Letters from "../world/letters.ts"
import * as Members from "../world/members.ts"
import type { Channel, Group } from "../world/model.ts"
import { holderOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Participants from "../world/participants.ts"
import * as Render from "../world/render.ts"
import { may, mayAsMember } from "../world/rights.ts"
import * as World from "../world/World.ts"
import { news } from "./membership.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const now = ({ world }: Member) => world.environment.timers.seconds()

/** A change that is told in the chat. */
const announce = (caller: Member, chat: Group | Channel, action: T.MessageAction): T.updates => {
  const { person, session, world } = caller
  const { event } = Letters.send(world, person, chat, { action }, session)
  return Notices.ofEvents(world, person, holderOf(person, chat), [event])
}

const setTitle = (caller: Member, chat: Group | Channel, text: string): T.updates | Refusal => {
  if (!mayAsMember(caller.world, chat, caller.person, "changeInfo")) return invalid("CHAT_ADMIN_REQUIRED")
  const title = text.trim()
  if (title === "") return invalid("CHAT_TITLE_EMPTY")
  if (title === chat.title) return invalid("CHAT_NOT_MODIFIED")
  const change = { prevValue: chat.title, newValue: title }
  record(chat.state, {
    by: caller.person,
    kind: "info",
    date: now(caller),
    action: { _tag: "channelAdminLogEventActionChangeTitle", ...change }
  })
  chat.title = title
  return announce(caller, chat, { _tag: "messageActionChatEditTitle", title })
}

const editTitle = method("channels.editTitle", "member", (call, caller) => {
  const channel = resolveChannel(caller.world, caller.person, call.channel)
  return channel instanceof Refusal ? channel : setTitle(caller, channel, call.title)
})

const groupOf = ({ person, world }: Member, chatId: number): Group | Refusal => {
  const group = world.groups.get(chatId)
  if (group?.state.migratedTo !== undefined) return invalid("CHAT_ID_INVALID")
  return group !== undefined && group.members.has(person.id) ? group : invalid("CHAT_ID_INVALID")
}

const editChatTitle = method("messages.editChatTitle", "member", (call, caller) => {
  const group = groupOf(caller, call.chatId)
  return group instanceof Refusal ? group : setTitle(caller, group, call.title)
})

const editChatAbout = method("messages.editChatAbout", "member", (call, caller) => {
  const chat = resolve(caller.world, caller.person, call.peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind === "person") return invalid("PEER_ID_INVALID")
  if (!mayAsMember(caller.world, chat, caller.person, "changeInfo")) return invalid("CHAT_ADMIN_REQUIRED")
  if (call.about.length > 255) return invalid("CHAT_ABOUT_TOO_LONG")
  if (call.about === chat.state.about) return invalid("CHAT_ABOUT_NOT_MODIFIED")
  record(chat.state, {
    by: caller.person,
    kind: "info",
    date: now(caller),
    action: {
      _tag: "channelAdminLogEventActionChangeAbout",
      prevValue: chat.state.about,
      newValue: call.about
    }
  })
  chat.state.about = call.about
  return true
})

/** The channel, for its administrators who may change what everybody sees. */
const settable = (
  { person, world }: Member,
  input: T.InputChannel,
  right: "changeInfo" | "banUsers" = "changeInfo"
) => {
  const channel = resolveChannel(world, person, input)
  if (channel instanceof Refusal) return channel
  return may(channel, person, right) ? channel : invalid("CHAT_ADMIN_REQUIRED")
}

const toggleSlowMode = method("channels.toggleSlowMode", "user", (call, caller) => {
  const channel = settable(caller, call.channel, "banUsers")
  if (channel instanceof Refusal) return channel
  if (![0, 5, 10, 30, 60, 300, 900, 3600].includes(call.seconds)) return invalid("SECONDS_INVALID")
  if (channel.state.slowMode === call.seconds) return invalid("CHAT_NOT_MODIFIED")
  const change = { prevValue: channel.state.slowMode, newValue: call.seconds }
  record(channel.state, {
    by: caller.person,
    kind: "settings",
    date: now(caller),
    action: { _tag: "channelAdminLogEventActionToggleSlowMode", ...change }
  })
  channel.state.slowMode = call.seconds
  return news(caller, channel)
})

type Flag = "forum" | "joinToSend" | "joinRequest" | "historyHidden" | "membersHidden" | "antiSpam" | "protected"

const flag = (caller: Member, chat: Group | Channel, name: Flag, enabled: boolean): T.updates | Refusal => {
  if (chat.state[name] === enabled) return invalid("CHAT_NOT_MODIFIED")
  chat.state[name] = enabled
  return news(caller, chat)
}

const toggle = <
  N extends
    | "channels.toggleJoinToSend"
    | "channels.toggleJoinRequest"
    | "channels.togglePreHistoryHidden"
    | "channels.toggleParticipantsHidden"
    | "channels.toggleAntiSpam"
    | "channels.toggleForum"
>(name: N, what: Flag) =>
  method<N>(name, "user", (call, caller) => {
    const channel = settable(caller, call.channel)
    return channel instanceof Refusal ? channel : flag(caller, channel, what, call.enabled)
  })

const toggleSignatures = method("channels.toggleSignatures", "user", (call, caller) => {
  const channel = settable(caller, call.channel)
  if (channel instanceof Refusal) return channel
  const enabled = call.signaturesEnabled === true
  if (channel.state.signatures === enabled) return invalid("CHAT_NOT_MODIFIED")
  channel.state.signatures = enabled
  return news(caller, channel)
})

const toggleNoForwards = method("messages.toggleNoForwards", "user", (call, caller) => {
  const chat = resolve(caller.world, caller.person, call.peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind === "person") return invalid("PEER_ID_INVALID")
  if (chat.creator !== caller.person) return invalid("CHAT_ADMIN_REQUIRED")
  return flag(caller, chat, "protected", call.enabled)
})

const setHistoryTTL = method("messages.setHistoryTTL", "user", (call, caller) => {
  const chat = resolve(caller.world, caller.person, call.peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind === "person") return invalid("PEER_ID_INVALID")
  if (!may(chat, caller.person, "changeInfo")) return invalid("CHAT_ADMIN_REQUIRED")
  if (call.period < 0) return invalid("TTL_PERIOD_INVALID")
  if (chat.state.historyTtl === call.period) return invalid("CHAT_NOT_MODIFIED")
  chat.state.historyTtl = call.period
  return announce(caller, chat, { _tag: "messageActionSetMessagesTTL", period: call.period })
})

const setReactions = method("messages.setChatAvailableReactions", "user", (call, caller) => {
  const chat = resolve(caller.world, caller.person, call.peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind === "person") return invalid("PEER_ID_INVALID")
  if (!may(chat, caller.person, "changeInfo")) return invalid("CHAT_ADMIN_REQUIRED")
  chat.state.reactions = call.availableReactions
  chat.state.reactionsLimit = call.reactionsLimit
  return news(caller, chat)
})

const nameShape = /^[A-Za-z]\w{4,31}$/

const updateUsername = method("channels.updateUsername", "user", (call, caller) => {
  const { person, world } = caller
  const channel = settable(caller, call.channel)
  if (channel instanceof Refusal) return channel
  if (channel.creator !== person) return invalid("CHAT_ADMIN_REQUIRED")
  const username = call.username === "" ? undefined : call.username
  if (username === channel.username) return invalid("USERNAME_NOT_MODIFIED")
  if (username !== undefined) {
    if (!nameShape.test(username)) return invalid("USERNAME_INVALID")
    if ((world.usernames.get(username.toLowerCase()) ?? channel) !== channel) return invalid("USERNAME_OCCUPIED")
    world.usernames.set(username.toLowerCase(), channel)
  }
  if (channel.username !== undefined) world.usernames.delete(channel.username.toLowerCase())
  if (username !== undefined) world.usernames.set(username.toLowerCase(), channel)
  const change = { prevValue: channel.username ?? "", newValue: username ?? "" }
  record(channel.state, {
    by: person,
    kind: "info",
    date: now(caller),
    action: { _tag: "channelAdminLogEventActionChangeUsername", ...change }
  })
  channel.username = username
  for (const member of channel.members.values()) {
    if (member.person === person) continue
    Notices.passing(world, member.person, { _tag: "updateChannel", channelId: channel.id }, [channel])
  }
  return true
})

const checkUsername = method("channels.checkUsername", "user", (call, { world }) => {
  if (!nameShape.test(call.username)) return invalid("USERNAME_INVALID")
  return world.usernames.has(call.username.toLowerCase()) ? invalid("USERNAME_OCCUPIED") : true
})

const setDiscussionGroup = method("channels.setDiscussionGroup", "user", (call, caller) => {
  const broadcast = settable(caller, call.broadcast)
  if (broadcast instanceof Refusal) return broadcast
  if (!broadcast.broadcast) return invalid("BROADCAST_ID_INVALID")
  const group = call.group._tag === "inputChannelEmpty" ? undefined : settable(caller, call.group)
  if (group instanceof Refusal) return group
  if (group === broadcast.state.linked) return invalid("LINK_NOT_MODIFIED")
  if (group?.broadcast === true) return invalid("MEGAGROUP_ID_INVALID")
  if (broadcast.state.linked !== undefined) broadcast.state.linked.state.linked = undefined
  broadcast.state.linked = group
  if (group !== undefined) group.state.linked = broadcast
  return true
})

const migrateChat = method("messages.migrateChat", "user", (call, caller) => {
  const { person, world } = caller
  const group = groupOf(caller, call.chatId)
  if (group instanceof Refusal) return group
  if (group.creator !== person) return invalid("CHAT_ADMIN_REQUIRED")
  const channel = World.addChannel(world, person, { title: group.title, about: group.state.about })
  channel.state.forbidden = group.state.forbidden
  channel.state.migratedFrom = group.id
  for (const { admin, inviter, person: one } of group.members.values()) {
    if (one === person) continue
    Members.enter(world, channel, one, inviter, { quiet: true })
    const member = channel.members.get(one.id)
    if (member !== undefined) member.admin = admin
  }
  const to: T.MessageAction = { _tag: "messageActionChatMigrateTo", channelId: channel.id }
  Letters.send(world, person, group, { action: to })
  group.state.migratedTo = channel
  const from: T.MessageAction = { _tag: "messageActionChannelMigrateFrom", title: group.title, chatId: group.id }
  const { event } = Letters.send(world, person, channel, { action: from })
  const made = Notices.ofEvents(world, person, channel, [event])
  const gallery = Render.gallery(world, person)
  gallery.add(group)
  return { ...made, chats: [...made.chats, ...gallery.chats()] }
})

const dissolve = (caller: Member, chat: Group | Channel): void => {
  const { person, world } = caller
  for (const member of chat.members.values()) {
    const before = Participants.of(person, chat, member.person.id)
    Members.leave(world, chat, member.person, { actor: person, quiet: true })
    Participants.changed(world, chat, person, member.person, before)
  }
}

const deleteChannel = method("channels.deleteChannel", "user", (call, caller) => {
  const { person, world } = caller
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (channel.creator !== person) return forbidden("CHAT_ADMIN_REQUIRED")
  dissolve(caller, channel)
  world.channels.delete(channel.id)
  if (channel.username !== undefined) world.usernames.delete(channel.username.toLowerCase())
  return news(caller, channel)
})

const deleteChat = method("messages.deleteChat", "user", (call, caller) => {
  const group = groupOf(caller, call.chatId)
  if (group instanceof Refusal) return group
  if (group.creator !== caller.person) return invalid("CHAT_ADMIN_REQUIRED")
  dissolve(caller, group)
  caller.world.groups.delete(group.id)
  return true
})

/**
 * The methods about the settings of groups and channels.
 *
 * @since 0.1.0
 * @category methods
 */
export const chatSettings: ReadonlyArray<Handler> = [
  editTitle,
  editChatTitle,
  editChatAbout,
  toggleSlowMode,
  toggle("channels.toggleJoinToSend", "joinToSend"),
  toggle("channels.toggleJoinRequest", "joinRequest"),
  toggle("channels.togglePreHistoryHidden", "historyHidden"),
  toggle("channels.toggleParticipantsHidden", "membersHidden"),
  toggle("channels.toggleAntiSpam", "antiSpam"),
  toggle("channels.toggleForum", "forum"),
  toggleSignatures,
  toggleNoForwards,
  setHistoryTTL,
  setReactions,
  updateUsername,
  checkUsername,
  setDiscussionGroup,
  migrateChat,
  deleteChannel,
  deleteChat
]
