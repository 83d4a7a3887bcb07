/**
 * Members of groups and channels, from Telegram's objects. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { UserId } from "../Ids.ts"
import type { ChatMember } from "../Member.ts"
import { Administrator, Banned, Creator, EffectiveRights, Left, Member, Restricted } from "../Member.ts"
import type { Permissions } from "../Rights.ts"
import * as R from "../Rights.ts"
import type { User } from "../User.ts"
import { peer, userPeer } from "./peer.ts"
import { time } from "./profile.ts"
import * as Rights from "./rights.ts"
import { seconds } from "./time.ts"
import { user as userFromTl } from "./user.ts"

/**
 * Users by their ids.
 *
 * @since 0.1.0
 * @category models
 */
export type Users = ReadonlyMap<number, User>

/**
 * The users of an answer, to be found by their ids.
 *
 * @since 0.1.0
 * @category conversions
 */
export const usersOf = (from: ReadonlyArray<T.User>): Users =>
  new Map(from.flatMap((one) => Option.toArray(userFromTl(one))).map((user) => [user.id, user]))

const who = (users: Users, from: T.Peer, rank: string | undefined) => ({
  peer: peer(from),
  user: from._tag === "peerUser" ? Option.fromNullable(users.get(from.userId)) : Option.none<User>(),
  rank: Option.filter(Option.fromNullable(rank), (rank) => rank !== "")
})

const person = (users: Users, userId: number, rank: string | undefined) =>
  who(users, { _tag: "peerUser", userId }, rank)

const by = (id: number | undefined): Option.Option<UserId> =>
  Option.map(Option.fromNullable(id), (id) => userPeer(id).id)

const banned = (from: T.channelParticipantBanned, users: Users): ChatMember => {
  const common = {
    ...who(users, from.peer, from.rank),
    until: Rights.until(from.bannedRights.untilDate),
    date: seconds(from.date)
  }
  const kickedBy = userPeer(from.kickedBy).id
  if (from.bannedRights.viewMessages === true) return new Banned({ ...common, bannedBy: kickedBy }, true)
  return new Restricted({
    ...common,
    permissions: Rights.permissions(from.bannedRights),
    isLeft: from.left === true,
    restrictedBy: kickedBy
  }, true)
}

/**
 * Somebody in a channel or supergroup, or kept out of it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const channelMember = (from: T.ChannelParticipant, users: Users): ChatMember => {
  switch (from._tag) {
    case "channelParticipantCreator":
      return new Creator({
        ...person(users, from.userId, from.rank),
        isAnonymous: from.adminRights.anonymous === true
      }, true)
    case "channelParticipantAdmin":
      return new Administrator({
        ...person(users, from.userId, from.rank),
        rights: Rights.adminRights(from.adminRights),
        canEdit: from.canEdit === true,
        promotedBy: by(from.promotedBy),
        date: Option.some(seconds(from.date))
      }, true)
    case "channelParticipant":
    case "channelParticipantSelf":
      return new Member({
        ...person(users, from.userId, from.rank),
        joinedAt: seconds(from.date),
        invitedBy: by(from._tag === "channelParticipantSelf" ? from.inviterId : undefined),
        subscribedUntil: time(from.subscriptionUntilDate)
      }, true)
    case "channelParticipantBanned":
      return banned(from, users)
    case "channelParticipantLeft":
      return new Left(who(users, from.peer, undefined), true)
  }
}

/** Administrators of basic groups may do everything but make others administrators. */
const groupAdmin = (): R.AdminRights =>
  R.admin({
    changeInfo: true,
    deleteMessages: true,
    banUsers: true,
    inviteUsers: true,
    pinMessages: true,
    manageCalls: true
  })

/**
 * Somebody in a basic group.
 *
 * @since 0.1.0
 * @category conversions
 */
export const groupMember = (from: T.ChatParticipant, users: Users): ChatMember => {
  const common = person(users, from.userId, from.rank)
  switch (from._tag) {
    case "chatParticipantCreator":
      return new Creator({ ...common, isAnonymous: false }, true)
    case "chatParticipantAdmin":
      return new Administrator({
        ...common,
        rights: groupAdmin(),
        canEdit: false,
        promotedBy: Option.none(),
        date: Option.some(seconds(from.date))
      }, true)
    case "chatParticipant":
      return new Member({
        ...common,
        joinedAt: seconds(from.date),
        invitedBy: by(from.inviterId),
        subscribedUntil: Option.none()
      }, true)
  }
}

const both = (a: Permissions, b: Permissions): Permissions => {
  const names = Object.keys(R.Permissions.fields) as ReadonlyArray<keyof typeof R.Permissions.fields>
  return R.permissions(Object.fromEntries(names.map((name) => [name, a[name] && b[name]])))
}

const noAdmin = (): R.AdminRights => R.admin({ manageChat: false })

const nothing = (): Permissions =>
  R.permissions(Object.fromEntries(Object.keys(R.Permissions.fields).map((name) => [name, false])))

/**
 * What somebody can do where everybody may do so much; none for those who are not in the chat.
 *
 * @since 0.1.0
 * @category conversions
 */
export const effective = (member: ChatMember, everybody: Permissions): Option.Option<EffectiveRights> => {
  switch (member._tag) {
    case "Creator":
      return rights("Creator", R.permissions(), R.fullAdmin())
    case "Administrator":
      return rights("Administrator", R.permissions({ ...everybody, ...adminsMay(member.rights) }), member.rights)
    case "Member":
      return rights("Member", everybody, noAdmin())
    case "Restricted":
      return rights("Restricted", both(everybody, member.permissions), noAdmin())
    case "Banned":
      return rights("Banned", nothing(), noAdmin())
    case "Left":
      return Option.none()
  }
}

/** Administrators write what they like, and what they may as administrators they may. */
const adminsMay = ({ changeInfo, inviteUsers, manageTopics, pinMessages }: R.AdminRights): Partial<Permissions> => {
  const sending = Object.keys(R.Permissions.fields).filter((name) => name.startsWith("send") || name === "embedLinks")
  return {
    ...Object.fromEntries(sending.map((name) => [name, true])),
    viewMessages: true,
    ...(changeInfo ? { changeInfo } : {}),
    ...(inviteUsers ? { inviteUsers } : {}),
    ...(manageTopics ? { manageTopics } : {}),
    ...(pinMessages ? { pinMessages } : {})
  }
}

const rights = (
  status: EffectiveRights["status"],
  permissions: Permissions,
  adminRights: R.AdminRights
): Option.Option<EffectiveRights> => Option.some(new EffectiveRights({ status, permissions, adminRights }, true))
