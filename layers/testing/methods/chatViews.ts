/**
 * What groups and channels show of themselves, and of what was done in them.
 *
 * @since 0.1.0
 */
import { forbidden, Refusal } from "../refusal.ts"
import { resolve, resolveChannel } from "../world/access.ts"
import * as Render from "../world/render.ts"
import { adminRights, may } from "../world/rights.ts"
import { names } from "../world/sendAs.ts"
import type { Handler } from "./method.ts"
import { method } from "./method.ts"

const getGroupsForDiscussion = method("channels.getGroupsForDiscussion", "user", (_, { person, world }) => {
  const gallery = Render.gallery(world, person)
  for (const channel of person.channels) {
    if (!channel.broadcast && may(channel, person, "changeInfo")) gallery.add(channel)
  }
  return { _tag: "messages.chats", chats: gallery.chats() }
})

const getSendAs = method("channels.getSendAs", "user", (call, { person, world }) => {
  const chat = resolve(world, person, call.peer)
  if (chat instanceof Refusal) return chat
  const all = names(person)
  const gallery = Render.gallery(world, person)
  for (const peer of all) gallery.add(peer)
  return {
    _tag: "channels.sendAsPeers",
    peers: all.map((peer) => ({ _tag: "sendAsPeer", peer: Render.toPeer(peer) })),
    chats: gallery.chats(),
    users: gallery.users()
  }
})

const getFullChannel = method("channels.getFullChannel", "member", (call, { person, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  const { state } = channel
  const isAdmin = adminRights(channel, person) !== undefined
  const bans = [...state.bans.values()]
  const gallery = Render.gallery(world, person)
  gallery.add(channel)
  if (state.linked !== undefined) gallery.add(state.linked)
  const wrote = state.wrote.get(person.id)
  return {
    _tag: "messages.chatFull",
    fullChat: {
      _tag: "channelFull",
      canViewParticipants: isAdmin || (!channel.broadcast && !state.membersHidden),
      canSetUsername: channel.creator === person,
      hiddenPrehistory: state.historyHidden,
      antispam: state.antiSpam,
      participantsHidden: state.membersHidden,
      id: channel.id,
      about: state.about,
      participantsCount: channel.members.size,
      adminsCount: isAdmin ? [...channel.members.values()].filter(({ admin }) => admin).length : undefined,
      kickedCount: isAdmin ? bans.filter(({ rights }) => rights.viewMessages === true).length : undefined,
      bannedCount: isAdmin ? bans.filter(({ rights }) => rights.viewMessages !== true).length : undefined,
      readInboxMaxId: 0,
      readOutboxMaxId: 0,
      unreadCount: 0,
      chatPhoto: state.photo ?? { _tag: "photoEmpty", id: 0n },
      notifySettings: { _tag: "peerNotifySettings" },
      botInfo: [],
      pts: channel.box.pts,
      migratedFromChatId: state.migratedFrom === undefined ? undefined : BigInt(state.migratedFrom),
      migratedFromMaxId: state.migratedFrom === undefined ? undefined : 0,
      linkedChatId: state.linked?.id,
      slowmodeSeconds: state.slowMode === 0 ? undefined : state.slowMode,
      slowmodeNextSendDate: state.slowMode === 0 || wrote === undefined ? undefined : wrote + state.slowMode,
      ttlPeriod: state.historyTtl === 0 ? undefined : state.historyTtl,
      requestsPending: state.requests.size === 0 ? undefined : state.requests.size,
      recentRequesters: state.requests.size === 0 ? undefined : [],
      availableReactions: state.reactions,
      reactionsLimit: state.reactionsLimit
    },
    chats: gallery.chats(),
    users: gallery.users()
  }
})

const getAdminLog = method("channels.getAdminLog", "user", (call, { person, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (adminRights(channel, person) === undefined) return forbidden("CHAT_ADMIN_REQUIRED")
  const admins = call.admins?.map((one) => ("userId" in one ? one.userId : person.id))
  const { eventsFilter: filter } = call
  const found = channel.state.deeds.filter((deed) =>
    (filter === undefined || filter[deed.kind] === true) &&
    (admins === undefined || admins.includes(deed.by.id)) &&
    (call.maxId === 0n || deed.id < call.maxId) && deed.id > call.minId
  ).toReversed().slice(0, Math.max(1, Math.min(100, call.limit)))
  const gallery = Render.gallery(world, person)
  gallery.add(channel)
  for (const { by } of found) gallery.add(by)
  return {
    _tag: "channels.adminLogResults",
    events: found.map(({ action, by, date, id }) => ({
      _tag: "channelAdminLogEvent",
      id,
      date,
      userId: by.id,
      action
    })),
    chats: gallery.chats(),
    users: gallery.users()
  }
})

/**
 * The methods that look at groups and channels.
 *
 * @since 0.1.0
 * @category methods
 */
export const chatViews: ReadonlyArray<Handler> = [getGroupsForDiscussion, getSendAs, getFullChannel, getAdminLog]
