/**
 * What administrators and members have done in a supergroup or channel during the last 48 hours.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/recent-actions
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { AdminLogEvent } from "../schema/model/AdminLog.ts"
import { adminLogEvent } from "../schema/model/fromTl/adminLog.ts"
import { usersOf } from "../schema/model/fromTl/participant.ts"
import type { UserId } from "../schema/model/Ids.ts"
import * as channels from "../schema/tl/api/methods/channels.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import { Auth } from "../services/Auth.ts"
import type { PeerLike, Peers } from "../services/Peers.ts"
import { Rpc } from "../services/Rpc.ts"
import { paged } from "./chats/paging.ts"
import { channelOf, type TargetError, userOf } from "./chats/target.ts"

export * from "../schema/model/AdminLog.ts"

/**
 * Why the log could not be read.
 *
 * @since 0.1.0
 * @category errors
 */
export type ListError = Method.Error<typeof channels.getAdminLog> | TargetError

/**
 * A kind of event.
 *
 * @since 0.1.0
 * @category models
 */
export type Kind = Exclude<keyof T.channelAdminLogEventsFilter, "_tag">

/**
 * Which events.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions {
  /** All unless said. */
  readonly kinds?: ReadonlyArray<Kind> | undefined
  /** Only what these administrators did. */
  readonly admins?: ReadonlyArray<PeerLike> | undefined
  readonly query?: string | undefined
  /** 1 to 100; 100 unless said. */
  readonly pageSize?: number | undefined
}

const filterOf = (kinds: ReadonlyArray<Kind> | undefined): T.channelAdminLogEventsFilter | undefined =>
  kinds && { _tag: "channelAdminLogEventsFilter", ...Object.fromEntries(kinds.map((kind) => [kind, true])) }

/**
 * The events, the latest first. For administrators.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/channels.getAdminLog
 */
export const list = (
  chat: PeerLike,
  options: ListOptions = {}
): Stream.Stream<AdminLogEvent, ListError, Rpc | Peers | Auth> =>
  Stream.unwrap(Effect.gen(function*() {
    const { channel } = yield* channelOf(chat)
    const self = ((yield* Auth).self()?.userId ?? 0) as UserId
    const admins = options.admins && (yield* Effect.forEach(options.admins, userOf, { concurrency: 4 }))
    const limit = Math.min(100, Math.max(1, options.pageSize ?? 100))
    const ask = { channel, q: options.query ?? "", eventsFilter: filterOf(options.kinds), admins, minId: 0n, limit }
    const page = (maxId: bigint) =>
      Effect.map(Rpc.invoke(channels.getAdminLog({ ...ask, maxId })), ({ events, users }) => {
        const byId = usersOf(users)
        return [events.map((event) => adminLogEvent(event, byId, self)), events.at(-1)?.id] as const
      })
    return paged<AdminLogEvent, bigint, ListError, Rpc>(0n, page, ({ id }) => id)
  }))
