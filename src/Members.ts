/**
 * Who is in a group or channel, and what they may do. Basic groups, supergroups and channels are treated alike as far as
 * Telegram allows it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/channel
 * @see https://core.telegram.org/api/rights
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { channelMember, effective, groupMember, usersOf } from "../schema/model/fromTl/participant.ts"
import { toAdmin, toBanned } from "../schema/model/fromTl/rights.ts"
import type { ChatMember, EffectiveRights } from "../schema/model/Member.ts"
import type { AdminRights, Permissions } from "../schema/model/Rights.ts"
import * as Rights from "../schema/model/Rights.ts"
import * as channels from "../schema/tl/api/methods/channels.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import { Auth } from "../services/Auth.ts"
import type { LookupError, PeerLike } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import { Rpc } from "../services/Rpc.ts"
import { channelOf, onChat, type TargetError, userOf } from "./chats/target.ts"

export * from "../schema/model/Member.ts"
export {
  all,
  type Collected,
  type ListError,
  type ListOptions,
  type MemberPage,
  pages,
  stream
} from "./chats/members.ts"
export { type TargetError, WrongPeer } from "./chats/target.ts"

/**
 * Why somebody could not be shown as a member.
 *
 * @since 0.1.0
 * @category errors
 */
export type GetError =
  | Exclude<Method.Error<typeof channels.getParticipant>, { readonly _tag: "USER_NOT_PARTICIPANT" }>
  | Method.Error<typeof messages.getFullChat>
  | TargetError

/**
 * Why somebody could not be added.
 *
 * @since 0.1.0
 * @category errors
 */
export type AddError =
  | Method.Error<typeof channels.inviteToChannel | typeof messages.addChatUser>
  | TargetError

/**
 * Why somebody could not be removed from a chat.
 *
 * @since 0.1.0
 * @category errors
 */
export type KickError = Method.Error<typeof channels.editBanned | typeof messages.deleteChatUser> | TargetError

/**
 * Why somebody could not be restricted.
 *
 * @since 0.1.0
 * @category errors
 */
export type RestrictError = Method.Error<typeof channels.editBanned> | TargetError

/**
 * Why somebody could not be made an administrator, or none.
 *
 * @since 0.1.0
 * @category errors
 */
export type PromoteError =
  | Method.Error<typeof channels.editAdmin | typeof messages.editChatAdmin | typeof messages.editChatParticipantRank>
  | TargetError

/**
 * How long something holds: for ever unless said. Telegram takes less than 30 seconds and more than 366 days for ever, too.
 *
 * @since 0.1.0
 * @category models
 */
export interface UntilOptions {
  readonly until?: DateTime.DateTime | undefined
}

const seconds = (until: DateTime.DateTime | undefined): number =>
  until === undefined ? 0 : Math.ceil(DateTime.toEpochMillis(until) / 1000)

const invoke = Rpc.invoke

/**
 * Somebody as a member; none for those who are not in the chat, were never, and are not kept out.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/channels.getParticipant
 */
export const get = (
  chat: PeerLike,
  user: PeerLike
): Effect.Effect<Option.Option<ChatMember>, GetError, Rpc | Peers | Auth> =>
  onChat(chat, {
    channel: ({ channel }) =>
      Effect.gen(function*() {
        const participant = yield* (yield* Peers).resolve(user)
        const found = yield* invoke(channels.getParticipant({ channel, participant })).pipe(
          Effect.map(Option.some),
          Effect.catchTag("USER_NOT_PARTICIPANT", () => Effect.succeed(Option.none()))
        )
        return Option.map(found, ({ participant, users }) => channelMember(participant, usersOf(users)))
      }),
    group: ({ chatId }) =>
      Effect.gen(function*() {
        const input = yield* userOf(user)
        const id = input._tag === "inputUserSelf" ? (yield* Auth).self()?.userId : "userId" in input ? input.userId : 0
        const full = yield* invoke(messages.getFullChat({ chatId }))
        const found = participantsOf(full).find(({ userId }) => userId === id)
        return Option.map(Option.fromNullable(found), (one) => groupMember(one, usersOf(full.users)))
      })
  })

const participantsOf = ({ fullChat }: T.MessagesChatFull): ReadonlyArray<T.ChatParticipant> =>
  fullChat._tag === "chatFull" && fullChat.participants._tag === "chatParticipants"
    ? fullChat.participants.participants
    : []

/**
 * What somebody can do in a chat, all things considered; none for those who are not in it. Whoever is banned can do
 * nothing.
 *
 * @since 0.1.0
 * @category reading
 */
export const permissions: (
  chat: PeerLike,
  user: PeerLike
) => Effect.Effect<Option.Option<EffectiveRights>, GetError | LookupError, Rpc | Peers | Auth> = Effect.fnUntraced(
  function*(chat, user) {
    const [member, about] = yield* Effect.all([
      get(chat, user),
      Effect.flatMap(Peers, (peers) => peers.get(chat))
    ], { concurrency: 2 })
    const everybody = about._tag === "User" ? Option.none() : about.permissions
    return Option.flatMap(member, (one) => effective(one, Option.getOrElse(everybody, () => Rights.permissions())))
  }
)

/**
 * Adds users. Gives those whose privacy settings forbid it: they can be sent an invite link.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/channels.inviteToChannel
 */
export const add: (
  chat: PeerLike,
  users: readonly [PeerLike, ...ReadonlyArray<PeerLike>],
  options?: {
    /** So many of the last messages are shown to whoever is added to a basic group; 50 unless said. */
    readonly forward?: number | undefined
  }
) => Effect.Effect<ReadonlyArray<T.MissingInvitee>, AddError, Rpc | Peers> = Effect.fnUntraced(
  function*(chat, users, options) {
    const inputs = yield* Effect.forEach(users, userOf, { concurrency: 4 })
    return yield* onChat(chat, {
      channel: ({ channel }) =>
        Effect.map(
          invoke(channels.inviteToChannel({ channel, users: inputs })),
          ({ missingInvitees }) => missingInvitees
        ),
      group: ({ chatId }) =>
        Effect.map(
          Effect.forEach(inputs, (userId) =>
            invoke(messages.addChatUser({ chatId, userId, fwdLimit: options?.forward ?? 50 })), { concurrency: 1 }),
          (answers) =>
            answers.flatMap(({ missingInvitees }) =>
              missingInvitees
            )
        )
    })
  }
)

const setBanned = (channel: T.InputChannel, participant: T.InputPeer, permissions: Permissions, until: number) =>
  invoke(channels.editBanned({ channel, participant, bannedRights: toBanned(permissions, until) }))

const fromGroup = (chatId: number, user: PeerLike, revokeHistory: boolean) =>
  Effect.flatMap(userOf(user), (userId) => invoke(messages.deleteChatUser({ chatId, userId, revokeHistory })))

const banned = (): Permissions => new Rights.Permissions({ ...Rights.readOnly(), viewMessages: false }, true)

/** A ban that is not lifted ends by itself after so long. Not much less: clocks differ, and what is over at once is for ever. */
const kicked = "1 hour"

/** Nobody who is interrupted waits longer for a ban to be lifted. */
const patience = "3 seconds"

/**
 * Removes somebody, who may come back. Supergroups and channels only know bans: one that is lifted at once. Where it cannot
 * be lifted, because that fails or because this is interrupted and the network is gone, it ends after an hour.
 *
 * @since 0.1.0
 * @category changing
 */
export const kick = (chat: PeerLike, user: PeerLike): Effect.Effect<void, KickError, Rpc | Peers> =>
  onChat(chat, {
    channel: ({ channel }) =>
      Effect.gen(function*() {
        const participant = yield* (yield* Peers).resolve(user)
        const until = seconds(DateTime.addDuration(yield* DateTime.now, kicked))
        const lift = setBanned(channel, participant, Rights.permissions(), 0)
        yield* setBanned(channel, participant, banned(), until).pipe(
          Effect.zipRight(lift),
          // Whoever is interrupted may have banned.
          Effect.onInterrupt(() => lift.pipe(Effect.interruptible, Effect.timeoutOption(patience), Effect.ignoreLogged))
        )
      }),
    group: ({ chatId }) => Effect.asVoid(fromGroup(chatId, user, false))
  })

/**
 * Removes somebody and keeps them out. Basic groups keep nobody out: there somebody is removed, and can be added again.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/channels.editBanned
 */
export const ban = (
  chat: PeerLike,
  user: PeerLike,
  options?: UntilOptions & {
    /** Whether all their messages are deleted, too, where Telegram does that in the same call: in basic groups. */
    readonly revokeHistory?: boolean | undefined
  }
): Effect.Effect<void, KickError, Rpc | Peers> =>
  onChat(chat, {
    channel: ({ channel }) =>
      Effect.flatMap(Effect.flatMap(Peers, (peers) => peers.resolve(user)), (participant) =>
        Effect.asVoid(setBanned(channel, participant, banned(), seconds(options?.until)))),
    group: ({ chatId }) =>
      Effect.asVoid(fromGroup(chatId, user, options?.revokeHistory === true))
  })

/**
 * Lifts a ban and every restriction. In basic groups there is nothing to be lifted.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/channels.editBanned
 */
export const unban = (chat: PeerLike, user: PeerLike): Effect.Effect<void, RestrictError, Rpc | Peers> =>
  onChat(chat, {
    channel: ({ channel }) =>
      Effect.flatMap(Effect.flatMap(Peers, (peers) => peers.resolve(user)), (participant) =>
        Effect.asVoid(setBanned(channel, participant, Rights.permissions(), 0))),
    group: () =>
      Effect.void
  })

/**
 * Leaves somebody nothing but these permissions: `restrict(chat, user, Rights.permissions({ sendPolls: false }))`. For
 * supergroups and channels.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/channels.editBanned
 */
export const restrict: (
  chat: PeerLike,
  user: PeerLike,
  permissions: Permissions,
  options?: UntilOptions
) => Effect.Effect<void, RestrictError, Rpc | Peers> = Effect.fnUntraced(function*(chat, user, permissions, options) {
  const { channel } = yield* channelOf(chat)
  const participant = yield* (yield* Peers).resolve(user)
  yield* setBanned(channel, participant, permissions, seconds(options?.until))
})

/**
 * Makes somebody an administrator, or changes what one may do. All administrators of basic groups have the same rights.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/channels.editAdmin
 */
export const promote = (
  chat: PeerLike,
  user: PeerLike,
  rights: AdminRights,
  options?: {
    /** What is shown beside the name: up to 16 characters, no emoji. */
    readonly rank?: string | undefined
  }
): Effect.Effect<void, PromoteError, Rpc | Peers> =>
  onChat(chat, {
    channel: ({ channel }) =>
      Effect.flatMap(userOf(user), (userId) =>
        Effect.asVoid(invoke(channels.editAdmin({
          channel,
          userId,
          adminRights: toAdmin(rights),
          rank: options?.rank
        })))),
    group: ({ chatId, peer }) =>
      Effect.gen(function*() {
        const userId = yield* userOf(user)
        yield* invoke(messages.editChatAdmin({ chatId, userId, isAdmin: true }))
        if (options?.rank === undefined) return
        const participant = yield* (yield* Peers).resolve(user)
        yield* invoke(messages.editChatParticipantRank({ peer, participant, rank: options.rank }))
      })
  })

/**
 * Takes all rights of an administrator away.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/channels.editAdmin
 */
export const demote = (chat: PeerLike, user: PeerLike): Effect.Effect<void, PromoteError, Rpc | Peers> =>
  onChat(chat, {
    channel: ({ channel }) =>
      Effect.flatMap(userOf(user), (userId) =>
        Effect.asVoid(invoke(channels.editAdmin({
          channel,
          userId,
          adminRights: { _tag: "chatAdminRights" },
          rank: ""
        })))),
    group: ({ chatId }) =>
      Effect.flatMap(userOf(user), (userId) =>
        Effect.asVoid(invoke(messages.editChatAdmin({ chatId, userId, isAdmin: false }))))
  })

/**
 * Sets what is shown beside somebody's name: up to 16 characters, no emoji; nothing for "".
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.editChatParticipantRank
 */
export const setRank: (
  chat: PeerLike,
  user: PeerLike,
  rank: string
) => Effect.Effect<void, Method.Error<typeof messages.editChatParticipantRank> | TargetError, Rpc | Peers> = Effect
  .fnUntraced(function*(chat, user, rank) {
    const peers = yield* Peers
    const [peer, participant] = yield* Effect.all([peers.resolve(chat), peers.resolve(user)])
    yield* invoke(messages.editChatParticipantRank({ peer, participant, rank }))
  })

/**
 * Deletes all that somebody has written in a supergroup. Gives how many messages that were.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/channels.deleteParticipantHistory
 */
export const deleteHistory: (
  chat: PeerLike,
  user: PeerLike
) => Effect.Effect<number, Method.Error<typeof channels.deleteParticipantHistory> | TargetError, Rpc | Peers> = Effect
  .fnUntraced(function*(chat, user) {
    const { channel } = yield* channelOf(chat)
    const participant = yield* (yield* Peers).resolve(user)
    let count = 0
    // Telegram does it by pieces, and says so.
    while (true) {
      const { offset, ptsCount } = yield* invoke(channels.deleteParticipantHistory({ channel, participant }))
      count += ptsCount
      if (offset <= 0 || ptsCount === 0) return count
    }
  })
