/**
 * Groups and channels, from Telegram's objects. Pure; nothing is validated again, for everything was decoded.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { AnyChat, ChannelKind } from "../Chat.ts"
import { Channel, Chat } from "../Chat.ts"
import type { ChannelId, ChatId } from "../Ids.ts"
import { emojiStatusOf, namesOf, photoOf, time } from "./profile.ts"
import * as Rights from "./rights.ts"

const channelIdOf = (from: T.InputChannel | undefined): Option.Option<ChannelId> =>
  from === undefined || from._tag === "inputChannelEmpty" ? Option.none() : Option.some(from.channelId as ChannelId)

const group = (from: T.chat): Chat =>
  new Chat({
    id: from.id as ChatId,
    title: from.title,
    isForbidden: false,
    isCreator: from.creator === true,
    isLeft: from.left === true,
    isDeactivated: from.deactivated === true,
    isProtected: from.noforwards === true,
    membersCount: from.participantsCount,
    createdAt: time(from.date),
    migratedTo: channelIdOf(from.migratedTo),
    photo: photoOf(from.photo),
    adminRights: Option.map(Option.fromNullable(from.adminRights), Rights.adminRights),
    permissions: Option.map(Option.fromNullable(from.defaultBannedRights), Rights.permissions)
  }, true)

const forbiddenGroup = (from: T.chatForbidden): Chat =>
  new Chat({
    id: from.id as ChatId,
    title: from.title,
    isForbidden: true,
    isCreator: false,
    isLeft: true,
    isDeactivated: false,
    isProtected: false,
    membersCount: 0,
    createdAt: Option.none(),
    migratedTo: Option.none(),
    photo: Option.none(),
    adminRights: Option.none(),
    permissions: Option.none()
  }, true)

const kindOf = (from: T.channel | T.channelForbidden): ChannelKind => {
  if (from.monoforum === true) return "monoforum"
  if (from._tag === "channel" && from.gigagroup === true) return "gigagroup"
  return from.megagroup === true ? "supergroup" : "channel"
}

/** What an account may know of any channel, and what of one that it may not see. */
const channel = (from: T.channel): Channel => {
  const usernames = namesOf(from)
  return new Channel({
    id: from.id as ChannelId,
    kind: kindOf(from),
    isMin: from.min === true,
    isForbidden: false,
    isForum: from.forum === true,
    isCreator: from.creator === true,
    isLeft: from.left === true,
    isVerified: from.verified === true,
    isScam: from.scam === true,
    isFake: from.fake === true,
    isProtected: from.noforwards === true,
    hasSignatures: from.signatures === true,
    hasLinkedChat: from.hasLink === true,
    hasSlowMode: from.slowmodeEnabled === true,
    hasVideoChat: from.callActive === true,
    joinToSend: from.joinToSend === true,
    joinByRequest: from.joinRequest === true,
    title: from.title,
    username: Option.fromNullable(usernames[0]),
    usernames,
    membersCount: Option.fromNullable(from.participantsCount),
    date: time(from.date),
    bannedUntil: Option.none(),
    photo: photoOf(from.photo),
    emojiStatus: emojiStatusOf(from.emojiStatus),
    restrictions: from.restrictionReason ?? [],
    adminRights: Option.map(Option.fromNullable(from.adminRights), Rights.adminRights),
    ownPermissions: Option.map(Option.fromNullable(from.bannedRights), Rights.permissions),
    permissions: Option.map(Option.fromNullable(from.defaultBannedRights), Rights.permissions),
    boostLevel: Option.fromNullable(from.level),
    messagePrice: Option.fromNullable(from.sendPaidMessagesStars),
    monoforum: Option.map(Option.fromNullable(from.linkedMonoforumId), (id) => Number(id) as ChannelId)
  }, true)
}

const forbiddenChannel = (from: T.channelForbidden): Channel =>
  new Channel({
    ...channel({
      _tag: "channel",
      id: from.id,
      title: from.title,
      megagroup: from.megagroup,
      broadcast: from.broadcast,
      monoforum: from.monoforum,
      left: true,
      photo: { _tag: "chatPhotoEmpty" },
      date: 0
    }),
    isForbidden: true,
    bannedUntil: Option.flatMap(Option.fromNullable(from.untilDate), Rights.until)
  }, true)

/**
 * A group or channel; none for an empty one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const chat = (from: T.Chat): Option.Option<AnyChat> => {
  switch (from._tag) {
    case "chat":
      return Option.some(group(from))
    case "chatForbidden":
      return Option.some(forbiddenGroup(from))
    case "channel":
      return Option.some(channel(from))
    case "channelForbidden":
      return Option.some(forbiddenChannel(from))
    default:
      return Option.none()
  }
}
