/**
 * Users and bots. Next on the way out: `services/Auth.ts`, `services/Peers.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/users.getUsers
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { ProfileOrigin } from "../schema/model/FileLocation.ts"
import { photo as photoFromTl } from "../schema/model/fromTl/file.ts"
import type { UserId } from "../schema/model/Ids.ts"
import type { Photo } from "../schema/model/Photo.ts"
import type { User } from "../schema/model/User.ts"
import * as profiles from "../schema/tl/api/methods/photos.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { MeError } from "../services/Auth.ts"
import { Auth } from "../services/Auth.ts"
import type { LookupError, PeerLike } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import { Rpc } from "../services/Rpc.ts"
import { paged } from "./chats/paging.ts"
import { type TargetError, userOf, WrongPeer } from "./chats/target.ts"

export type { MeError } from "../services/Auth.ts"
export { type TargetError, WrongPeer } from "./chats/target.ts"

/**
 * Why a user could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type GetError = LookupError | WrongPeer

/**
 * Why somebody's pictures could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type PhotosError = Method.Error<typeof profiles.getUserPhotos> | TargetError

/**
 * The account that is signed in: asked for once, and again after Telegram has told of a change.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/users.getUsers
 */
export const me: Effect.Effect<User, MeError, Auth> = Effect.flatMap(Auth, ({ me }) => me)

/**
 * A user or a bot. Any number of look-ups at the same time share calls of 100, and what was looked up is kept for some
 * minutes, unless an update tells that it has changed. Who has just come with an update, such as the author of a message,
 * is not asked about.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/users.getUsers
 */
export const get = (user: PeerLike): Effect.Effect<User, GetError, Peers> =>
  Effect.flatMap(Effect.flatMap(Peers, (peers) => peers.get(user)), (found) => {
    if (found._tag === "User") return Effect.succeed(found)
    return Effect.fail(new WrongPeer({ expected: "user", actual: found._tag === "Chat" ? "group" : "channel" }))
  })

/**
 * Users and bots by their ids, in the order of the ids; `None` for those that Telegram does not know, or not for this
 * account.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/users.getUsers
 */
export const byId = (
  ids: ReadonlyArray<number>
): Effect.Effect<ReadonlyArray<Option.Option<User>>, GetError, Peers> =>
  Effect.forEach(ids, (id) =>
    get(id).pipe(
      Effect.map(Option.some),
      Effect.catchTag("PeerNotFound", () => Effect.succeed(Option.none()))
    ), { concurrency: "unbounded" })

const isSelf = (user: T.User): boolean => user._tag === "user" && user.self === true

const ownerOf = (user: T.InputUser): number | undefined => ("userId" in user ? user.userId : undefined)

/** So many pictures come in one page. */
const pageSize = 100

/**
 * The pictures of a user or a bot, the latest first.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/photos.getUserPhotos
 */
export const photos = (user: PeerLike): Stream.Stream<Photo, PhotosError, Rpc | Peers> =>
  Stream.unwrap(Effect.map(userOf(user), (userId) => {
    const page = (offset: number) =>
      Effect.map(
        Rpc.invoke(profiles.getUserPhotos({ userId, offset, maxId: 0n, limit: pageSize })),
        (answer) => {
          const owner = userId._tag === "inputUserSelf" ? answer.users.find(isSelf)?.id : ownerOf(userId)
          const origin = Option.map(Option.fromNullable(owner), (id) => new ProfileOrigin({ user: id as UserId }, true))
          const items = answer.photos.flatMap((one) => Option.toArray(photoFromTl(one, origin)))
          // What is no slice is all there is.
          return [items, answer._tag === "photos.photos" ? undefined : offset + answer.photos.length] as const
        }
      )
    return paged<Photo, number, PhotosError, Rpc>(0, page, ({ id }) => id)
  }))
