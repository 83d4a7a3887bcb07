/**
 * Users and bots, from Telegram's objects. Pure; nothing is validated again, for everything was decoded.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type * as T from "../../tl/api/types.ts"
import type { UserId } from "../Ids.ts"
import type { BotProfile, UserStatus } from "../User.ts"
import { User } from "../User.ts"
import { emojiStatusOf, namesOf, photoOf, time } from "./profile.ts"

/**
 * When somebody was seen last.
 *
 * @since 0.1.0
 * @category conversions
 */
export const userStatus = (from: T.UserStatus | undefined): Option.Option<UserStatus> => {
  switch (from?._tag) {
    case "userStatusOnline":
      return Option.some({ kind: "Online", at: time(from.expires), byMe: false })
    case "userStatusOffline":
      return Option.some({ kind: "Offline", at: time(from.wasOnline), byMe: false })
    case "userStatusRecently":
      return Option.some({ kind: "Recently", at: Option.none(), byMe: from.byMe === true })
    case "userStatusLastWeek":
      return Option.some({ kind: "LastWeek", at: Option.none(), byMe: from.byMe === true })
    case "userStatusLastMonth":
      return Option.some({ kind: "LastMonth", at: Option.none(), byMe: from.byMe === true })
    default:
      return Option.none()
  }
}

const botOf = (from: T.user): Option.Option<BotProfile> =>
  from.bot !== true ? Option.none() : Option.some({
    readsAllMessages: from.botChatHistory === true,
    joinsGroups: from.botNochats !== true,
    canEdit: from.botCanEdit === true,
    hasMainApp: from.botHasMainApp === true,
    canConnectToBusiness: from.botBusiness === true,
    inlinePlaceholder: Option.fromNullable(from.botInlinePlaceholder),
    activeUsers: Option.fromNullable(from.botActiveUsers)
  })

/**
 * A user or a bot; none for an empty one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const user = (from: T.User): Option.Option<User> => {
  if (from._tag === "userEmpty") return Option.none()
  const usernames = namesOf(from)
  return Option.some(
    new User({
      id: from.id as UserId,
      isMin: from.min === true,
      isSelf: from.self === true,
      isBot: from.bot === true,
      isDeleted: from.deleted === true,
      isContact: from.contact === true,
      isMutualContact: from.mutualContact === true,
      isCloseFriend: from.closeFriend === true,
      isPremium: from.premium === true,
      isVerified: from.verified === true,
      isSupport: from.support === true,
      isScam: from.scam === true,
      isFake: from.fake === true,
      wantsPremium: from.contactRequirePremium === true,
      messagePrice: Option.fromNullable(from.sendPaidMessagesStars),
      firstName: from.firstName ?? "",
      lastName: Option.fromNullable(from.lastName),
      username: Option.fromNullable(usernames[0]),
      usernames,
      phone: from.phone === undefined || from.phone === "" ? Option.none() : Option.some(Redacted.make(from.phone)),
      status: userStatus(from.status),
      photo: photoOf(from.photo),
      emojiStatus: emojiStatusOf(from.emojiStatus),
      languageCode: Option.fromNullable(from.langCode),
      restrictions: from.restrictionReason ?? [],
      bot: botOf(from)
    }, true)
  )
}
