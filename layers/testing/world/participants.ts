/**
 * Members as the API shows them, and the updates that tell bots of them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/ChannelParticipant
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Channel, Group, Person } from "./model.ts"
import * as Notices from "./notices.ts"
import { adminRights } from "./rights.ts"
import type { World } from "./World.ts"

const empty: T.chatAdminRights = { _tag: "chatAdminRights" }

/**
 * Somebody in a channel or supergroup, or kept out of it; `undefined` for anybody else.
 *
 * @since 0.1.0
 * @category conversions
 */
export const ofChannel = (viewer: Person, channel: Channel, userId: number): T.ChannelParticipant | undefined => {
  const ban = channel.state.bans.get(userId)
  const member = channel.members.get(userId)
  if (ban !== undefined && member?.admin !== true) {
    const { by, date, rights: bannedRights } = ban
    const peer = { _tag: "peerUser", userId } as const
    return { _tag: "channelParticipantBanned", left: member === undefined, peer, kickedBy: by.id, date, bannedRights }
  }
  if (member === undefined) return undefined
  const { date, inviter, person, rank } = member
  const rights = adminRights(channel, person)
  if (person === channel.creator) {
    return { _tag: "channelParticipantCreator", userId, adminRights: rights ?? empty, rank }
  }
  if (rights !== undefined) {
    const canEdit = channel.creator === viewer || member.promotedBy === viewer
    const promotedBy = (member.promotedBy ?? inviter).id
    return { _tag: "channelParticipantAdmin", canEdit, userId, promotedBy, date, adminRights: rights, rank }
  }
  return person === viewer
    ? { _tag: "channelParticipantSelf", userId, inviterId: inviter.id, date, rank }
    : { _tag: "channelParticipant", userId, date, rank }
}

/**
 * Somebody in a basic group; `undefined` for anybody else.
 *
 * @since 0.1.0
 * @category conversions
 */
export const ofGroup = (group: Group, userId: number): T.ChatParticipant | undefined => {
  const member = group.members.get(userId)
  if (member === undefined) return undefined
  const { admin, date, inviter, person, rank } = member
  if (person === group.creator) return { _tag: "chatParticipantCreator", userId, rank }
  return { _tag: admin ? "chatParticipantAdmin" : "chatParticipant", userId, inviterId: inviter.id, date, rank }
}

/**
 * Somebody in a chat of either kind.
 *
 * @since 0.1.0
 * @category models
 */
export type Participant = T.ChannelParticipant | T.ChatParticipant | undefined

/**
 * Somebody, as a chat of either kind has them.
 *
 * @since 0.1.0
 * @category conversions
 */
export const of = (viewer: Person, chat: Group | Channel, userId: number): Participant =>
  chat.kind === "group" ? ofGroup(chat, userId) : ofChannel(viewer, chat, userId)

/**
 * Tells a bot something that is counted by `qts`.
 *
 * @since 0.1.0
 * @category telling
 */
export const tellBot = (
  world: World,
  bot: Person,
  update: (qts: number) => T.Update,
  about: ReadonlyArray<Group | Channel | Person>
): void => {
  const numbered = update(++bot.qts)
  bot.qtsLog.push({ qts: bot.qts, update: numbered })
  Notices.passing(world, bot, numbered, about)
}

const isChannelOne = (one: Participant): one is T.ChannelParticipant | undefined =>
  one === undefined || one._tag.startsWith("channel")

const isGroupOne = (one: Participant): one is T.ChatParticipant | undefined =>
  one === undefined || one._tag.startsWith("chat")

/**
 * Tells the bots that are administrators of a chat what has become of somebody.
 *
 * @since 0.1.0
 * @category telling
 * @see https://core.telegram.org/constructor/updateChannelParticipant
 */
export const changed = (
  world: World,
  chat: Group | Channel,
  actor: Person,
  person: Person,
  before: Participant,
  invite?: T.ExportedChatInvite
): void => {
  const after = of(actor, chat, person.id)
  const common = {
    date: world.environment.timers.seconds(),
    actorId: actor.id,
    userId: person.id,
    invite
  }
  for (const { admin, person: bot } of chat.members.values()) {
    // A bot learns of itself whatever it is.
    if (bot.bot === undefined || !(admin || bot === person)) continue
    tellBot(world, bot, (qts): T.Update => {
      if (chat.kind === "group") {
        const [prevParticipant, newParticipant] = [
          isGroupOne(before) ? before : undefined,
          isGroupOne(after) ? after : undefined
        ]
        return { _tag: "updateChatParticipant", chatId: chat.id, ...common, prevParticipant, newParticipant, qts }
      }
      const [prevParticipant, newParticipant] = [
        isChannelOne(before) ? before : undefined,
        isChannelOne(after) ? after : undefined
      ]
      return { _tag: "updateChannelParticipant", channelId: chat.id, ...common, prevParticipant, newParticipant, qts }
    }, [chat, actor, person])
  }
}
