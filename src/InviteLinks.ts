/**
 * Links that lead into groups and channels, who came by them, and who asks to come in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invites
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { link as linkFromTl, preview as previewFromTl } from "../schema/model/fromTl/invite.ts"
import type { InviteLink, InvitePreview, KnownChat } from "../schema/model/Invite.ts"
import { parse } from "../schema/model/PeerName.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerLike, Peers } from "../services/Peers.ts"
import { PeerNotFound } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { InvalidCall, Rpc } from "../services/Rpc.ts"
import { linkOf, pageSize, peerOf } from "./chats/joining.ts"
import { paged } from "./chats/paging.ts"
import { type TargetError, userOf } from "./chats/target.ts"

export * from "../schema/model/Invite.ts"
export { approve, approveAll, decline, declineAll, joiners, requests } from "./chats/joining.ts"
export type { AnswerAllError, AnswerError, JoinersError } from "./chats/joining.ts"

const invoke = Rpc.invoke

const self = { _tag: "inputUserSelf" } as const

/**
 * What a link is to be.
 *
 * @since 0.1.0
 * @category models
 */
export interface LinkOptions {
  /** For administrators: up to 32 characters. */
  readonly title?: string | undefined
  readonly expiresAt?: DateTime.Utc | undefined
  /** So many may be members by it at the same time: 1 to 99,999. Not together with `needsApproval`. */
  readonly usageLimit?: number | undefined
  /** Whether administrators decide who comes in by it. */
  readonly needsApproval?: boolean | undefined
}

const seconds = (at: DateTime.Utc | undefined): number | undefined =>
  at === undefined ? undefined : Math.floor(DateTime.toEpochMillis(at) / 1000)

const readable = (method: string, from: T.ExportedChatInvite): Effect.Effect<InviteLink, InvalidCall> =>
  Effect.mapError(
    linkFromTl(from),
    () => new InvalidCall({ method, reason: "UnreadableAnswer", cause: "no link" })
  )

/**
 * Why a link was not made.
 *
 * @since 0.1.0
 * @category errors
 */
export type CreateError = Method.Error<typeof messages.exportChatInvite> | TargetError

/**
 * Why a link was not changed.
 *
 * @since 0.1.0
 * @category errors
 */
export type EditError = Method.Error<typeof messages.editExportedChatInvite> | TargetError

/**
 * Why links could not be listed.
 *
 * @since 0.1.0
 * @category errors
 */
export type ListError = Method.Error<typeof messages.getExportedChatInvites> | TargetError

/**
 * Makes a link.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.exportChatInvite
 */
export const create = (chat: PeerLike, options?: LinkOptions): Effect.Effect<InviteLink, CreateError, Rpc | Peers> =>
  Effect.flatMap(peerOf(chat), (peer) =>
    Effect.flatMap(
      invoke(messages.exportChatInvite({
        peer,
        title: options?.title,
        expireDate: seconds(options?.expiresAt),
        usageLimit: options?.usageLimit,
        requestNeeded: options?.needsApproval
      })),
      (made) => readable("messages.exportChatInvite", made)
    ))

/**
 * Makes the account's own link anew: the one before leads in no longer.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.exportChatInvite
 */
export const renew = (chat: PeerLike): Effect.Effect<InviteLink, CreateError, Rpc | Peers> =>
  Effect.flatMap(peerOf(chat), (peer) =>
    Effect.flatMap(
      invoke(messages.exportChatInvite({ peer, legacyRevokePermanent: true })),
      (made) => readable("messages.exportChatInvite", made)
    ))

const change = (
  chat: PeerLike,
  link: string | InviteLink,
  values: Partial<messages.editExportedChatInvite>
): Effect.Effect<InviteLink, EditError, Rpc | Peers> =>
  Effect.flatMap(peerOf(chat), (peer) =>
    Effect.flatMap(
      invoke(messages.editExportedChatInvite({ ...values, peer, link: linkOf(link) })),
      ({ invite }) => readable("messages.editExportedChatInvite", invite)
    ))

/**
 * Changes a link; what is not said stays. `expiresAt` and `usageLimit` of `null` are taken away.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.editExportedChatInvite
 */
export const edit = (
  chat: PeerLike,
  link: string | InviteLink,
  options: Omit<LinkOptions, "expiresAt" | "usageLimit"> & {
    readonly expiresAt?: DateTime.Utc | null | undefined
    readonly usageLimit?: number | null | undefined
  }
): Effect.Effect<InviteLink, EditError, Rpc | Peers> =>
  change(chat, link, {
    title: options.title,
    expireDate: options.expiresAt === null ? 0 : seconds(options.expiresAt),
    usageLimit: options.usageLimit === null ? 0 : options.usageLimit,
    requestNeeded: options.needsApproval
  })

/**
 * Revokes a link: it leads in no longer. The account's own link is made anew.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.editExportedChatInvite
 */
export const revoke = (
  chat: PeerLike,
  link: string | InviteLink
): Effect.Effect<InviteLink, EditError, Rpc | Peers> => change(chat, link, { revoked: true })

/**
 * Deletes a link that was revoked.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.deleteExportedChatInvite
 */
export const remove = (
  chat: PeerLike,
  link: string | InviteLink
): Effect.Effect<void, Method.Error<typeof messages.deleteExportedChatInvite> | TargetError, Rpc | Peers> =>
  Effect.flatMap(
    peerOf(chat),
    (peer) => Effect.asVoid(invoke(messages.deleteExportedChatInvite({ peer, link: linkOf(link) })))
  )

/**
 * Deletes all revoked links of an administrator; the account's own unless said.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites
 */
export const removeRevoked: (
  chat: PeerLike,
  admin?: PeerLike
) => Effect.Effect<void, Method.Error<typeof messages.deleteRevokedExportedChatInvites> | TargetError, Rpc | Peers> =
  Effect.fnUntraced(function*(chat, admin) {
    const peer = yield* peerOf(chat)
    const adminId = admin === undefined ? self : yield* userOf(admin)
    yield* invoke(messages.deleteRevokedExportedChatInvites({ peer, adminId }))
  })

/**
 * A link, as it is now.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.getExportedChatInvite
 */
export const get = (
  chat: PeerLike,
  link: string | InviteLink
): Effect.Effect<InviteLink, Method.Error<typeof messages.getExportedChatInvite> | TargetError, Rpc | Peers> =>
  Effect.flatMap(peerOf(chat), (peer) =>
    Effect.flatMap(
      invoke(messages.getExportedChatInvite({ peer, link: linkOf(link) })),
      ({ invite }) => readable("messages.getExportedChatInvite", invite)
    ))

/**
 * The links of an administrator, the account's own unless said: those that lead in, or those that were revoked.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.getExportedChatInvites
 */
export const list = (
  chat: PeerLike,
  options?: { readonly admin?: PeerLike | undefined; readonly revoked?: boolean | undefined }
): Stream.Stream<InviteLink, ListError, Rpc | Peers> => {
  type Cursor = Pick<messages.getExportedChatInvites, "offsetDate" | "offsetLink">
  return Stream.unwrap(Effect.gen(function*() {
    const peer = yield* peerOf(chat)
    const adminId = options?.admin === undefined ? self : yield* userOf(options.admin)
    const page = (at: Cursor) =>
      Effect.map(
        invoke(messages.getExportedChatInvites({ peer, adminId, revoked: options?.revoked, limit: pageSize, ...at })),
        ({ invites }) => {
          const links = invites.flatMap((one) => Option.toArray(linkFromTl(one)))
          const last = links.at(-1)
          return [
            links,
            last && { offsetDate: Math.floor(DateTime.toEpochMillis(last.createdAt) / 1000), offsetLink: last.link }
          ] as const
        }
      )
    return paged<InviteLink, Cursor, ListError, Rpc>({}, page, ({ link }) => link)
  }))
}

/**
 * What a link leads to, without going in.
 *
 * @since 0.1.0
 * @category links
 * @see https://core.telegram.org/method/messages.checkChatInvite
 */
export const preview: (
  link: string | InviteLink
) => Effect.Effect<
  InvitePreview | KnownChat,
  Method.Error<typeof messages.checkChatInvite> | PeerNotFound | InvokeError,
  Rpc
> = Effect.fnUntraced(function*(link) {
  const name = parse(linkOf(link))
  if (name._tag !== "Invite") {
    return yield* new PeerNotFound({ peer: linkOf(link), reason: "Malformed", tried: ["format"] })
  }
  const shown = yield* invoke(messages.checkChatInvite({ hash: name.hash }))
  return yield* Effect.mapError(
    previewFromTl(shown),
    () => new InvalidCall({ method: "messages.checkChatInvite", reason: "UnreadableAnswer", cause: shown._tag })
  )
})
