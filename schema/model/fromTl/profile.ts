/**
 * What users, groups and channels have in common, from Telegram's objects. Pure.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { EmojiStatus, ProfilePhoto } from "../Profile.ts"
import { seconds } from "./time.ts"

/**
 * A time in seconds; none for 0.
 *
 * @since 0.1.0
 * @category conversions
 */
export const time = (value: number | undefined): Option.Option<DateTime.Utc> =>
  value === undefined || value <= 0 ? Option.none() : Option.some(seconds(value))

/**
 * The names that are in use, the main one first, each once.
 *
 * @since 0.1.0
 * @category conversions
 */
export const namesOf = (
  { username, usernames }: {
    readonly username?: string | undefined
    readonly usernames?: ReadonlyArray<T.Username> | undefined
  }
): ReadonlyArray<string> => {
  const active = (usernames ?? []).flatMap((one) => (one.active === true ? [one.username] : []))
  return username === undefined || active.includes(username) ? active : [username, ...active]
}

/**
 * The picture of somebody, if there is one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const photoOf = (from: T.UserProfilePhoto | T.ChatPhoto | undefined): Option.Option<ProfilePhoto> => {
  if (from?._tag !== "userProfilePhoto" && from?._tag !== "chatPhoto") return Option.none()
  return Option.some({
    id: from.photoId,
    dc: from.dcId,
    hasVideo: from.hasVideo === true,
    isPersonal: from._tag === "userProfilePhoto" && from.personal === true,
    strippedThumb: Option.fromNullable(from.strippedThumb)
  })
}

/**
 * The custom emoji beside a name, if there is one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const emojiStatusOf = (from: T.EmojiStatus | undefined): Option.Option<EmojiStatus> => {
  switch (from?._tag) {
    case "emojiStatus":
    case "emojiStatusCollectible":
      return Option.some({ documentId: from.documentId, until: time(from.until) })
    default:
      return Option.none()
  }
}
