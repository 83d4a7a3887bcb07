/**
 * What administrators set of a group or channel. What is set already is no failure: the chat is as it should be.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/channel
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { AnyChat } from "../schema/model/Chat.ts"
import { toBanned } from "../schema/model/fromTl/rights.ts"
import type { AllowedReactions } from "../schema/model/FullChat.ts"
import type { Permissions } from "../schema/model/Rights.ts"
import { reaction as reactionToTl } from "../schema/model/toTl/reaction.ts"
import * as channels from "../schema/tl/api/methods/channels.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method, Request } from "../schema/tl/Method.ts"
import { RpcError, type RpcErrors } from "../schema/tl/RpcError.ts"
import type { PeerLike } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import { chatsOf } from "./chats/made.ts"
import { channelOf, onChat, target, type TargetError } from "./chats/target.ts"

/** What Telegram says where everything is as it should be. */
type Same = "CHAT_NOT_MODIFIED" | "CHAT_ABOUT_NOT_MODIFIED" | "USERNAME_NOT_MODIFIED"

type Failure<E extends string> = Exclude<RpcErrors<E>, { readonly _tag: Same }> | InvokeError

const isChange = <E extends string>(
  error: RpcErrors<E> | InvokeError
): error is Failure<E> & (RpcErrors<E> | InvokeError) =>
  !(error instanceof RpcError) || !/^(CHAT|CHAT_ABOUT|USERNAME)_NOT_MODIFIED$/.test(error._tag)

/** Makes a change; that there was nothing to change is as good. */
const set = <A, E extends string>(request: Request<A, E>): Effect.Effect<void, Failure<E>, Rpc> =>
  Effect.catchAll(
    Effect.asVoid(Rpc.invoke(request)),
    (error): Effect.Effect<void, Failure<E>> => isChange<E>(error) ? Effect.fail(error) : Effect.void
  )

/**
 * Why a setting of a method was not made.
 *
 * @since 0.1.0
 * @category errors
 */
export type SettingError<M> = Exclude<Method.Error<M>, { readonly _tag: Same }> | TargetError

type Setting<M> = Effect.Effect<void, SettingError<M>, Rpc | Peers>

/**
 * Sets the title: 1 to 128 characters.
 *
 * @since 0.1.0
 * @category profile
 * @see https://core.telegram.org/method/channels.editTitle
 */
export const setTitle = (
  chat: PeerLike,
  title: string
): Setting<typeof channels.editTitle | typeof messages.editChatTitle> =>
  onChat(chat, {
    channel: ({ channel }) => set(channels.editTitle({ channel, title })),
    group: ({ chatId }) => set(messages.editChatTitle({ chatId, title }))
  })

/**
 * Sets the description: up to 255 characters.
 *
 * @since 0.1.0
 * @category profile
 * @see https://core.telegram.org/method/messages.editChatAbout
 */
export const setAbout = (chat: PeerLike, about: string): Setting<typeof messages.editChatAbout> =>
  Effect.flatMap(target(chat), ({ peer }) => set(messages.editChatAbout({ peer, about })))

/**
 * Sets the picture, of an uploaded file (`inputChatUploadedPhoto`) or a photo that is there already (`inputChatPhoto`).
 *
 * @since 0.1.0
 * @category profile
 * @see https://core.telegram.org/method/channels.editPhoto
 */
export const setPhoto = (
  chat: PeerLike,
  photo: T.InputChatPhoto
): Setting<typeof channels.editPhoto | typeof messages.editChatPhoto> =>
  onChat(chat, {
    channel: ({ channel }) => set(channels.editPhoto({ channel, photo })),
    group: ({ chatId }) => set(messages.editChatPhoto({ chatId, photo }))
  })

/**
 * Takes the picture away.
 *
 * @since 0.1.0
 * @category profile
 * @see https://core.telegram.org/method/channels.editPhoto
 */
export const removePhoto = (
  chat: PeerLike
): Setting<typeof channels.editPhoto | typeof messages.editChatPhoto> => setPhoto(chat, { _tag: "inputChatPhotoEmpty" })

/**
 * Sets the public name of a channel or supergroup, without "@"; "" makes it private.
 *
 * @since 0.1.0
 * @category profile
 * @see https://core.telegram.org/method/channels.updateUsername
 */
export const setUsername = (chat: PeerLike, username: string): Setting<typeof channels.updateUsername> =>
  Effect.flatMap(channelOf(chat), ({ channel }) => set(channels.updateUsername({ channel, username })))

/**
 * Whether a channel or supergroup could have a public name. The failures say why not.
 *
 * @since 0.1.0
 * @category profile
 * @see https://core.telegram.org/method/channels.checkUsername
 */
export const checkUsername = (
  chat: PeerLike,
  username: string
): Effect.Effect<boolean, Method.Error<typeof channels.checkUsername> | TargetError, Rpc | Peers> =>
  Effect.flatMap(channelOf(chat), ({ channel }) => Rpc.invoke(channels.checkUsername({ channel, username })))

/**
 * Sets what every member may do.
 *
 * @since 0.1.0
 * @category rules
 * @see https://core.telegram.org/method/messages.editChatDefaultBannedRights
 */
export const setPermissions = (
  chat: PeerLike,
  permissions: Permissions
): Setting<typeof messages.editChatDefaultBannedRights> =>
  Effect.flatMap(
    target(chat),
    ({ peer }) => set(messages.editChatDefaultBannedRights({ peer, bannedRights: toBanned(permissions, 0) }))
  )

/**
 * Sets how long every member has to wait between two messages in a supergroup: 10 or 30 seconds, 1, 5 or 15 minutes, or
 * 1 hour; zero for no slow mode.
 *
 * @since 0.1.0
 * @category rules
 * @see https://core.telegram.org/method/channels.toggleSlowMode
 */
export const setSlowMode = (
  chat: PeerLike,
  wait: Duration.DurationInput
): Setting<typeof channels.toggleSlowMode> =>
  Effect.flatMap(
    channelOf(chat),
    ({ channel }) => set(channels.toggleSlowMode({ channel, seconds: Math.round(Duration.toSeconds(wait)) }))
  )

/**
 * Sets how long messages last, in any chat, those with users included; zero for ever.
 *
 * @since 0.1.0
 * @category rules
 * @see https://core.telegram.org/method/messages.setHistoryTTL
 */
export const setHistoryTtl = (
  chat: PeerLike,
  ttl: Duration.DurationInput
): Setting<typeof messages.setHistoryTTL> =>
  Effect.flatMap(
    Effect.flatMap(Peers, (peers) => peers.resolve(chat)),
    (peer) => set(messages.setHistoryTTL({ peer, period: Math.round(Duration.toSeconds(ttl)) }))
  )

/**
 * Sets whether messages may be neither forwarded nor saved.
 *
 * @since 0.1.0
 * @category rules
 * @see https://core.telegram.org/method/messages.toggleNoForwards
 */
export const setProtected = (chat: PeerLike, enabled: boolean): Setting<typeof messages.toggleNoForwards> =>
  Effect.flatMap(target(chat), ({ peer }) => set(messages.toggleNoForwards({ peer, enabled })))

const toReactions = (allowed: AllowedReactions): T.ChatReactions => {
  switch (allowed.kind) {
    case "All":
      return { _tag: "chatReactionsAll", allowCustom: allowed.custom }
    case "Some":
      return { _tag: "chatReactionsSome", reactions: allowed.reactions.map(reactionToTl) }
    case "None":
      return { _tag: "chatReactionsNone" }
  }
}

/**
 * Sets which reactions are allowed, and how many different ones a message can have.
 *
 * @since 0.1.0
 * @category rules
 * @see https://core.telegram.org/method/messages.setChatAvailableReactions
 */
export const setReactions = (
  chat: PeerLike,
  allowed: AllowedReactions,
  options?: { readonly limit?: number | undefined }
): Setting<typeof messages.setChatAvailableReactions> =>
  Effect.flatMap(target(chat), ({ peer }) =>
    set(messages.setChatAvailableReactions({
      peer,
      availableReactions: toReactions(allowed),
      reactionsLimit: options?.limit
    })))

/**
 * Sets the group where a channel's posts are discussed; without a group, there is none any more.
 *
 * @since 0.1.0
 * @category rules
 * @see https://core.telegram.org/method/channels.setDiscussionGroup
 */
export const setLinkedChat: (
  channel: PeerLike,
  group: PeerLike | undefined
) => Effect.Effect<void, Method.Error<typeof channels.setDiscussionGroup> | TargetError, Rpc | Peers> = Effect
  .fnUntraced(function*(channel, group) {
    const { channel: broadcast } = yield* channelOf(channel)
    const input: T.InputChannel = group === undefined
      ? { _tag: "inputChannelEmpty" }
      : (yield* channelOf(group)).channel
    yield* Rpc.invoke(channels.setDiscussionGroup({ broadcast, group: input }))
  })

/**
 * The groups where the posts of a channel can be discussed.
 *
 * @since 0.1.0
 * @category rules
 * @see https://core.telegram.org/method/channels.getGroupsForDiscussion
 */
export const linkable: Effect.Effect<
  ReadonlyArray<AnyChat>,
  Method.Error<typeof channels.getGroupsForDiscussion> | InvokeError,
  Rpc
> = /* @__PURE__ */ Effect.suspend(() =>
  Effect.map(Rpc.invoke(channels.getGroupsForDiscussion()), ({ chats }) => chatsOf(chats))
)

/**
 * Sets the theme of a chat, by its emoji; "" for none.
 *
 * @since 0.1.0
 * @category rules
 * @see https://core.telegram.org/method/messages.setChatTheme
 */
export const setTheme = (chat: PeerLike, emoji: string): Setting<typeof messages.setChatTheme> =>
  Effect.flatMap(Effect.flatMap(Peers, (peers) => peers.resolve(chat)), (peer) =>
    set(messages.setChatTheme({
      peer,
      theme: emoji === "" ? { _tag: "inputChatThemeEmpty" } : { _tag: "inputChatTheme", emoticon: emoji }
    })))

type Switch<M> = (chat: PeerLike, enabled: boolean) => Setting<M>

const toggle = <E extends string>(
  request: (channel: T.InputChannel, enabled: boolean) => Request<unknown, E>
) =>
(chat: PeerLike, enabled: boolean): Effect.Effect<void, Failure<E> | TargetError, Rpc | Peers> =>
  Effect.flatMap(channelOf(chat), ({ channel }) => set(request(channel, enabled)))

/**
 * Makes a supergroup a forum, or a forum an ordinary supergroup.
 *
 * @since 0.1.0
 * @category switches
 * @see https://core.telegram.org/method/channels.toggleForum
 */
export const setForum: Switch<typeof channels.toggleForum> = /* @__PURE__ */ toggle((channel, enabled) =>
  channels.toggleForum({ channel, enabled, tabs: false })
)

/**
 * Sets whether only members of a supergroup may write.
 *
 * @since 0.1.0
 * @category switches
 * @see https://core.telegram.org/method/channels.toggleJoinToSend
 */
export const setJoinToSend: Switch<typeof channels.toggleJoinToSend> = /* @__PURE__ */ toggle((channel, enabled) =>
  channels.toggleJoinToSend({ channel, enabled })
)

/**
 * Sets whether administrators decide who joins a public supergroup.
 *
 * @since 0.1.0
 * @category switches
 * @see https://core.telegram.org/method/channels.toggleJoinRequest
 */
export const setJoinByRequest: Switch<typeof channels.toggleJoinRequest> = /* @__PURE__ */ toggle((channel, enabled) =>
  channels.toggleJoinRequest({ channel, enabled })
)

/**
 * Sets whether the posts of a channel are signed.
 *
 * @since 0.1.0
 * @category switches
 * @see https://core.telegram.org/method/channels.toggleSignatures
 */
export const setSignatures: Switch<typeof channels.toggleSignatures> = /* @__PURE__ */ toggle((channel, enabled) =>
  channels.toggleSignatures({ channel, signaturesEnabled: enabled })
)

/**
 * Sets whether new members of a supergroup see nothing of what was written before.
 *
 * @since 0.1.0
 * @category switches
 * @see https://core.telegram.org/method/channels.togglePreHistoryHidden
 */
export const setHistoryHidden: Switch<typeof channels.togglePreHistoryHidden> = /* @__PURE__ */ toggle(
  (channel, enabled) => channels.togglePreHistoryHidden({ channel, enabled })
)

/**
 * Sets whether only administrators see who is in a supergroup.
 *
 * @since 0.1.0
 * @category switches
 * @see https://core.telegram.org/method/channels.toggleParticipantsHidden
 */
export const setMembersHidden: Switch<typeof channels.toggleParticipantsHidden> = /* @__PURE__ */ toggle(
  (channel, enabled) => channels.toggleParticipantsHidden({ channel, enabled })
)

/**
 * Sets whether Telegram looks for spam in a supergroup.
 *
 * @since 0.1.0
 * @category switches
 * @see https://core.telegram.org/method/channels.toggleAntiSpam
 */
export const setAntiSpam: Switch<typeof channels.toggleAntiSpam> = /* @__PURE__ */ toggle((channel, enabled) =>
  channels.toggleAntiSpam({ channel, enabled })
)
