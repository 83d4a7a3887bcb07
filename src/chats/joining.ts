/**
 * People who come into groups and channels by links, or ask to.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invites
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { joiner, request } from "../../schema/model/fromTl/invite.ts"
import { type Users, usersOf } from "../../schema/model/fromTl/participant.ts"
import type { InviteLink, Joiner, JoinRequest } from "../../schema/model/Invite.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, Peers } from "../../services/Peers.ts"
import { Rpc } from "../../services/Rpc.ts"
import { paged } from "./paging.ts"
import { target, type TargetError, userOf } from "./target.ts"

/**
 * So many come in one page.
 *
 * @since 0.1.0
 * @category constants
 */
export const pageSize = 100

const invoke = Rpc.invoke

/**
 * The chat that is meant, as calls want it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const peerOf = (chat: PeerLike) => Effect.map(target(chat), ({ peer }) => peer)

/**
 * The link itself.
 *
 * @since 0.1.0
 * @category conversions
 */
export const linkOf = (link: string | InviteLink): string => (typeof link === "string" ? link : link.link)

/**
 * Why those who came in, or ask to, could not be listed.
 *
 * @since 0.1.0
 * @category errors
 */
export type JoinersError = Method.Error<typeof messages.getChatInviteImporters> | TargetError

/**
 * Why a request to join was not answered.
 *
 * @since 0.1.0
 * @category errors
 */
export type AnswerError = Method.Error<typeof messages.hideChatJoinRequest> | TargetError

/**
 * Why requests to join were not answered.
 *
 * @since 0.1.0
 * @category errors
 */
export type AnswerAllError = Method.Error<typeof messages.hideAllChatJoinRequests> | TargetError

interface Asked {
  readonly link?: string | InviteLink | undefined
  readonly query?: string | undefined
}

const importers = <A extends Joiner | JoinRequest>(
  chat: PeerLike,
  asked: Asked & { readonly requested: boolean },
  convert: (from: T.ChatInviteImporter, users: Users) => A
): Stream.Stream<A, JoinersError, Rpc | Peers> => {
  type Cursor = Pick<messages.getChatInviteImporters, "offsetDate" | "offsetUser">
  return Stream.unwrap(Effect.map(peerOf(chat), (peer) => {
    const link = asked.link === undefined ? undefined : linkOf(asked.link)
    const ask = { peer, requested: asked.requested, link, q: asked.query, limit: pageSize }
    const page = (at: Cursor) =>
      Effect.map(invoke(messages.getChatInviteImporters({ ...ask, ...at })), ({ importers, users }) => {
        const byId = usersOf(users)
        return [importers.map((one) => convert(one, byId)), nextOf(importers.at(-1), users)] as const
      })
    const start: Cursor = { offsetDate: 0, offsetUser: { _tag: "inputUserEmpty" } }
    return paged<A, Cursor, JoinersError, Rpc>(start, page, ({ userId }) => userId)
  }))
}

const nextOf = (last: T.ChatInviteImporter | undefined, users: ReadonlyArray<T.User>) => {
  if (last === undefined) return undefined
  const user = users.find((one) => one._tag === "user" && one.id === last.userId)
  const accessHash = user?._tag === "user" ? user.accessHash : undefined
  const offsetUser: T.InputUser = accessHash === undefined
    ? { _tag: "inputUserEmpty" }
    : { _tag: "inputUser", userId: last.userId, accessHash }
  return { offsetDate: last.date, offsetUser }
}

/**
 * Who came in by a link.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.getChatInviteImporters
 */
export const joiners = (
  chat: PeerLike,
  link: string | InviteLink
): Stream.Stream<Joiner, JoinersError, Rpc | Peers> => importers(chat, { link, requested: false }, joiner)

/**
 * Who asks to come in: all, by one link, or whose name fits a query.
 *
 * @since 0.1.0
 * @category requests
 * @see https://core.telegram.org/method/messages.getChatInviteImporters
 */
export const requests = (
  chat: PeerLike,
  options?: {
    readonly link?: string | InviteLink | undefined
    /** Not together with a link. */
    readonly query?: string | undefined
  }
): Stream.Stream<JoinRequest, JoinersError, Rpc | Peers> => importers(chat, { ...options, requested: true }, request)

const answer = (approved: boolean) => (chat: PeerLike, user: PeerLike): Effect.Effect<void, AnswerError, Rpc | Peers> =>
  Effect.flatMap(
    Effect.all([peerOf(chat), userOf(user)]),
    ([peer, userId]) => Effect.asVoid(invoke(messages.hideChatJoinRequest({ peer, userId, approved })))
  )

const answerAll =
  (approved: boolean) =>
  (chat: PeerLike, link?: string | InviteLink): Effect.Effect<void, AnswerAllError, Rpc | Peers> =>
    Effect.flatMap(peerOf(chat), (peer) =>
      Effect.asVoid(invoke(messages.hideAllChatJoinRequests({
        peer,
        approved,
        link: link === undefined ? undefined : linkOf(link)
      }))))

/**
 * Lets somebody in who asks.
 *
 * @since 0.1.0
 * @category requests
 * @see https://core.telegram.org/method/messages.hideChatJoinRequest
 */
export const approve: (chat: PeerLike, user: PeerLike) => Effect.Effect<void, AnswerError, Rpc | Peers> =
  /* @__PURE__ */ answer(true)

/**
 * Does not let somebody in who asks.
 *
 * @since 0.1.0
 * @category requests
 * @see https://core.telegram.org/method/messages.hideChatJoinRequest
 */
export const decline: (chat: PeerLike, user: PeerLike) => Effect.Effect<void, AnswerError, Rpc | Peers> =
  /* @__PURE__ */ answer(false)

/**
 * Lets all in who ask, or all who ask by one link.
 *
 * @since 0.1.0
 * @category requests
 * @see https://core.telegram.org/method/messages.hideAllChatJoinRequests
 */
export const approveAll: (
  chat: PeerLike,
  link?: string | InviteLink
) => Effect.Effect<void, AnswerAllError, Rpc | Peers> = /* @__PURE__ */ answerAll(true)

/**
 * Lets none in who ask, or none who ask by one link.
 *
 * @since 0.1.0
 * @category requests
 * @see https://core.telegram.org/method/messages.hideAllChatJoinRequests
 */
export const declineAll: (
  chat: PeerLike,
  link?: string | InviteLink
) => Effect.Effect<void, AnswerAllError, Rpc | Peers> = /* @__PURE__ */ answerAll(false)
