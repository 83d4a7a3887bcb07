/**
 * Who comes into groups and channels, and who leaves.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Session } from "../model.ts"
import { record } from "./chatState.ts"
import type { Channel, Group, Person } from "./model.ts"
import { dialogOf } from "./model.ts"
import * as Notices from "./notices.ts"
import * as Participants from "./participants.ts"
import type { World } from "./World.ts"

/**
 * How somebody comes or goes.
 *
 * @since 0.1.0
 * @category models
 */
export interface How {
  /** The session that learns of it in another way. */
  readonly except?: Session | undefined
  /** The link they came by. */
  readonly invite?: T.ExportedChatInvite | undefined
  /** Who made them go; they themselves unless said. */
  readonly actor?: Person | undefined
  /** Whether bots are told by the caller, or not at all. */
  readonly quiet?: boolean | undefined
}

/**
 * Lets somebody in.
 *
 * @since 0.1.0
 * @category transitions
 */
export const enter = (
  world: World,
  chat: Group | Channel,
  person: Person,
  inviter: Person,
  how: How = {}
): void => {
  if (chat.members.has(person.id)) return
  const before = Participants.of(inviter, chat, person.id)
  chat.state.requests.delete(person.id)
  chat.members.set(person.id, { person, inviter, date: world.environment.timers.seconds(), admin: false })
  const { except, invite, quiet } = how
  if (chat.kind === "group") {
    chat.version++
    if (quiet !== true) Participants.changed(world, chat, inviter, person, before, invite)
    return
  }
  if (quiet !== true) Participants.changed(world, chat, inviter, person, before, invite)
  person.channels.add(chat)
  // What was written before is read.
  dialogOf(person, chat).readInbox = chat.box.lastId
  Notices.passing(world, person, { _tag: "updateChannel", channelId: chat.id }, [chat], except)
}

/**
 * Lets somebody go.
 *
 * @since 0.1.0
 * @category transitions
 */
export const leave = (world: World, chat: Group | Channel, person: Person, how: How = {}): void => {
  const actor = how.actor ?? person
  const before = Participants.of(actor, chat, person.id)
  if (!chat.members.delete(person.id)) return
  if (how.quiet !== true) Participants.changed(world, chat, actor, person, before)
  const { except } = how
  if (chat.kind === "group") {
    chat.version++
    return
  }
  person.channels.delete(chat)
  Notices.passing(world, person, { _tag: "updateChannel", channelId: chat.id }, [chat], except)
}

/**
 * Gives a member of a channel other rights, or takes them; says whether there is such a member.
 *
 * @since 0.1.0
 * @category transitions
 */
export const promote = (
  world: World,
  channel: Channel,
  by: Person,
  user: Person,
  { _tag, ...flags }: T.chatAdminRights,
  rank: string | undefined
): boolean => {
  const member = channel.members.get(user.id)
  const before = Participants.ofChannel(by, channel, user.id)
  if (member === undefined || before === undefined) return false
  member.admin = Object.values(flags).includes(true)
  member.rights = member.admin ? { _tag, ...flags, other: true } : undefined
  member.rank = rank === "" ? undefined : rank
  member.promotedBy = member.admin ? by : undefined
  if (member.admin) channel.state.bans.delete(user.id)
  const after = Participants.ofChannel(by, channel, user.id)
  record(channel.state, {
    by,
    kind: member.admin ? "promote" : "demote",
    date: world.environment.timers.seconds(),
    action: {
      _tag: "channelAdminLogEventActionParticipantToggleAdmin",
      prevParticipant: before,
      newParticipant: after ?? before
    }
  })
  Participants.changed(world, channel, by, user, before)
  Notices.passing(world, user, { _tag: "updateChannel", channelId: channel.id }, [channel])
  return true
}
