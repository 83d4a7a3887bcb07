/**
 * Links and requests, from Telegram's objects. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import { InviteLink, InvitePreview, Joiner, JoinRequest, KnownChat } from "../Invite.ts"
import { chat as chatFromTl } from "./chat.ts"
import type { Users } from "./participant.ts"
import { usersOf } from "./participant.ts"
import { userPeer } from "./peer.ts"
import { time } from "./profile.ts"
import { seconds } from "./time.ts"

/**
 * A link; none for requests to join a public chat, which need none.
 *
 * @since 0.1.0
 * @category conversions
 */
export const link = (from: T.ExportedChatInvite): Option.Option<InviteLink> =>
  from._tag !== "chatInviteExported" ? Option.none() : Option.some(
    new InviteLink({
      link: from.link,
      title: Option.fromNullable(from.title),
      createdBy: userPeer(from.adminId).id,
      createdAt: seconds(from.date),
      expiresAt: time(from.expireDate),
      usageLimit: Option.filter(Option.fromNullable(from.usageLimit), (limit) => limit > 0),
      usage: from.usage ?? 0,
      requested: from.requested ?? 0,
      needsApproval: from.requestNeeded === true,
      isRevoked: from.revoked === true,
      isPermanent: from.permanent === true
    }, true)
  )

/**
 * Somebody who came in.
 *
 * @since 0.1.0
 * @category conversions
 */
export const joiner = (from: T.ChatInviteImporter, users: Users): Joiner =>
  new Joiner({
    userId: userPeer(from.userId).id,
    user: Option.fromNullable(users.get(from.userId)),
    date: seconds(from.date),
    approvedBy: Option.map(Option.fromNullable(from.approvedBy), (id) => userPeer(id).id)
  }, true)

/**
 * Somebody who asks to come in.
 *
 * @since 0.1.0
 * @category conversions
 */
export const request = (from: T.ChatInviteImporter, users: Users): JoinRequest =>
  new JoinRequest({
    userId: userPeer(from.userId).id,
    user: Option.fromNullable(users.get(from.userId)),
    date: seconds(from.date),
    about: Option.filter(Option.fromNullable(from.about), (about) => about !== "")
  }, true)

const shown = (from: T.chatInvite): InvitePreview =>
  new InvitePreview({
    title: from.title,
    about: Option.fromNullable(from.about),
    kind: from.channel !== true ? "group" : from.megagroup === true ? "supergroup" : "channel",
    isPublic: from.public === true,
    isVerified: from.verified === true,
    isScam: from.scam === true,
    isFake: from.fake === true,
    needsApproval: from.requestNeeded === true,
    membersCount: from.participantsCount,
    members: [...usersOf(from.participants ?? []).values()]
  }, true)

/**
 * What a link shows; none where it shows an empty chat.
 *
 * @since 0.1.0
 * @category conversions
 */
export const preview = (from: T.ChatInvite): Option.Option<InvitePreview | KnownChat> => {
  if (from._tag === "chatInvite") return Option.some(shown(from))
  const isMember = from._tag === "chatInviteAlready"
  const peekUntil = isMember ? Option.none() : time(from.expires)
  return Option.map(chatFromTl(from.chat), (chat) => new KnownChat({ chat, isMember, peekUntil }, true))
}
