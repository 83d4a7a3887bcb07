/**
 * The chats that the answers to calls show.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { AnyChat } from "../../schema/model/Chat.ts"
import { Channel, Chat } from "../../schema/model/Chat.ts"
import { chat as chatFromTl } from "../../schema/model/fromTl/chat.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { InvalidCall } from "../../services/Rpc.ts"

/**
 * Groups and channels, without empty ones.
 *
 * @since 0.1.0
 * @category conversions
 */
export const chatsOf = (from: ReadonlyArray<T.Chat>): ReadonlyArray<AnyChat> =>
  from.flatMap((one) => Option.toArray(chatFromTl(one)))

const inUpdates = (updates: T.Updates): ReadonlyArray<AnyChat> =>
  updates._tag === "updates" || updates._tag === "updatesCombined" ? chatsOf(updates.chats) : []

const unreadable = (method: string) =>
  new InvalidCall({ method, reason: "UnreadableAnswer", cause: "the chat is not in the answer" })

/**
 * The basic group that a call is about.
 *
 * @since 0.1.0
 * @category conversions
 */
export const groupIn = (method: string, updates: T.Updates): Effect.Effect<Chat, InvalidCall> =>
  Effect.mapError(
    Option.fromNullable(inUpdates(updates).find((chat) => chat instanceof Chat)),
    () => unreadable(method)
  )

/**
 * The channel that a call is about.
 *
 * @since 0.1.0
 * @category conversions
 */
export const channelIn = (method: string, updates: T.Updates): Effect.Effect<Channel, InvalidCall> =>
  Effect.mapError(
    Option.fromNullable(inUpdates(updates).find((chat) => chat instanceof Channel)),
    () => unreadable(method)
  )

/**
 * The chat that a call is about, of whatever kind.
 *
 * @since 0.1.0
 * @category conversions
 */
export const chatIn = (method: string, updates: T.Updates): Effect.Effect<AnyChat, InvalidCall> =>
  Effect.mapError(Option.fromNullable(inUpdates(updates)[0]), () => unreadable(method))
