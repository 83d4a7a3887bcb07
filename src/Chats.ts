/**
 * Groups and channels: looking at them, coming in, going, making them. Their settings are in `ChatSettings`, who is in
 * them in `Members`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/channel
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { AnyChat, type Channel, type Chat } from "../schema/model/Chat.ts"
import { fullChat } from "../schema/model/fromTl/fullChat.ts"
import type { FullChat } from "../schema/model/FullChat.ts"
import { UserId } from "../schema/model/Ids.ts"
import * as channels from "../schema/tl/api/methods/channels.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { LookupError, PeerLike } from "../services/Peers.ts"
import { PeerNotFound, Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { InvalidCall, Rpc } from "../services/Rpc.ts"
import { parse } from "../schema/model/PeerName.ts"
import { unlessDone } from "./chats/done.ts"
import { channelIn, chatIn, chatsOf, groupIn } from "./chats/made.ts"
import { onChat, target, type TargetError, userOf, WrongPeer } from "./chats/target.ts"

export { AllowedReactions, FullChat } from "../schema/model/FullChat.ts"
export { type TargetError, WrongPeer } from "./chats/target.ts"

const invoke = Rpc.invoke

/**
 * The account is in the chat now.
 *
 * @since 0.1.0
 * @category models
 */
export class Joined extends Schema.TaggedClass<Joined>("layergram/Joined")("Joined", { chat: AnyChat }) {}

/**
 * Administrators have been asked; an update tells when they let the account in.
 *
 * @since 0.1.0
 * @category models
 */
export class JoinRequestSent
  extends Schema.TaggedClass<JoinRequestSent>("layergram/JoinRequestSent")("JoinRequestSent", {})
{}

/**
 * A bot guards the door: it wants to show a web page first (`messages.requestChatJoinWebView`).
 *
 * @since 0.1.0
 * @category models
 */
export class GuardAsks extends Schema.TaggedClass<GuardAsks>("layergram/GuardAsks")("GuardAsks", {
  bot: UserId,
  query: Schema.BigInt
}) {}

/**
 * What comes of wanting to join.
 *
 * @since 0.1.0
 * @category models
 */
export type JoinResult = Joined | JoinRequestSent | GuardAsks

/**
 * Why a chat could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type GetError = LookupError | WrongPeer

/**
 * Why a chat did not tell all of itself.
 *
 * @since 0.1.0
 * @category errors
 */
export type FullError = Method.Error<typeof channels.getFullChannel | typeof messages.getFullChat> | TargetError

/**
 * Why a chat could not be joined. A request that administrators have to answer is no error.
 *
 * @since 0.1.0
 * @category errors
 */
export type JoinError =
  | Exclude<Method.Error<typeof channels.joinChannel>, { readonly _tag: "INVITE_REQUEST_SENT" }>
  | TargetError

/**
 * Why a link did not lead in.
 *
 * @since 0.1.0
 * @category errors
 */
export type JoinByLinkError =
  | Exclude<Method.Error<typeof messages.importChatInvite>, { readonly _tag: "INVITE_REQUEST_SENT" }>
  | JoinError

/**
 * Why a chat could not be left.
 *
 * @since 0.1.0
 * @category errors
 */
export type LeaveError = Method.Error<typeof channels.leaveChannel | typeof messages.deleteChatUser> | TargetError

/**
 * Why a chat could not be made.
 *
 * @since 0.1.0
 * @category errors
 */
export type CreateError = Method.Error<typeof channels.createChannel> | InvokeError

/**
 * Why a group could not be made.
 *
 * @since 0.1.0
 * @category errors
 */
export type CreateGroupError = Method.Error<typeof messages.createChat> | TargetError

/**
 * A group or channel.
 *
 * @since 0.1.0
 * @category reading
 */
export const get = (chat: PeerLike): Effect.Effect<Chat | Channel, GetError, Peers> =>
  Effect.flatMap(
    Effect.flatMap(Peers, (peers) => peers.get(chat)),
    (found) =>
      found._tag === "User" ? Effect.fail(new WrongPeer({ expected: "chat", actual: "user" })) : Effect.succeed(found)
  )

/**
 * All of a group or channel: description, counts, links, settings. Telegram does not like to be asked this often.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/channels.getFullChannel
 */
export const full = (chat: PeerLike): Effect.Effect<FullChat, FullError, Rpc | Peers> =>
  onChat(chat, {
    channel: ({ channel }) => Effect.flatMap(invoke(channels.getFullChannel({ channel })), readFull),
    group: ({ chatId }) => Effect.flatMap(invoke(messages.getFullChat({ chatId })), readFull)
  })

const readFull = (answer: T.messagesChatFull): Effect.Effect<FullChat, InvalidCall> =>
  Effect.mapError(
    fullChat(answer),
    () => new InvalidCall({ method: "channels.getFullChannel", reason: "UnreadableAnswer", cause: "no chat" })
  )

/**
 * How many members are online, about.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getOnlines
 */
export const onlineCount = (
  chat: PeerLike
): Effect.Effect<number, Method.Error<typeof messages.getOnlines> | TargetError, Rpc | Peers> =>
  Effect.flatMap(
    target(chat),
    ({ peer }) => Effect.map(invoke(messages.getOnlines({ peer })), ({ onlines }) => onlines)
  )

/**
 * The groups that the account shares with somebody, up to 100.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getCommonChats
 */
export const common = (
  user: PeerLike
): Effect.Effect<ReadonlyArray<AnyChat>, Method.Error<typeof messages.getCommonChats> | TargetError, Rpc | Peers> =>
  Effect.flatMap(
    userOf(user),
    (userId) =>
      Effect.map(invoke(messages.getCommonChats({ userId, maxId: 0, limit: 100 })), ({ chats }) => chatsOf(chats))
  )

const joined = (method: string, answer: T.MessagesChatInviteJoinResult): Effect.Effect<JoinResult, InvalidCall> =>
  answer._tag === "messages.chatInviteJoinResultOk"
    ? Effect.map(chatIn(method, answer.updates), (chat) => new Joined({ chat }, true))
    : Effect.succeed(new GuardAsks({ bot: UserId.make(answer.botId, true), query: answer.queryId }, true))

const sent = () => Effect.succeed(new JoinRequestSent({}, true))

/** The chat that the account turns out to be in. */
const joinedAlready = (chat: AnyChat | undefined) =>
  chat === undefined ? Effect.fail(undefined) : Effect.succeed(new Joined({ chat }, true))

/**
 * Joins a public channel or supergroup, or one that the account knows already. Links that lead in are for
 * {@link joinByLink}. It fails with `USER_ALREADY_PARTICIPANT` where the account was in before; when the call was made
 * again because an answer was lost, nobody can tell, and that it is in is success.
 *
 * @since 0.1.0
 * @category coming and going
 * @see https://core.telegram.org/method/channels.joinChannel
 */
export const join = (chat: PeerLike): Effect.Effect<JoinResult, JoinError, Rpc | Peers> =>
  onChat(chat, {
    channel: ({ channel }) =>
      invoke(channels.joinChannel({ channel })).pipe(
        Effect.flatMap((answer) => joined("channels.joinChannel", answer)),
        unlessDone(
          ["USER_ALREADY_PARTICIPANT"],
          Effect.flatMap(
            invoke(channels.getChannels({ id: [channel] })),
            ({ chats }) => joinedAlready(chatsOf(chats)[0])
          )
        ),
        Effect.catchTag("INVITE_REQUEST_SENT", sent)
      ),
    group: () => Effect.fail(new WrongPeer({ expected: "channel", actual: "group" }))
  })

/**
 * Joins by a link: `https://t.me/+hash`, `t.me/joinchat/hash`, `tg://join?invite=hash`, or the link of a public chat. An
 * account that is in already is told so as by {@link join}.
 *
 * @since 0.1.0
 * @category coming and going
 * @see https://core.telegram.org/method/messages.importChatInvite
 */
export const joinByLink = (link: string): Effect.Effect<JoinResult, JoinByLinkError, Rpc | Peers> => {
  const name = parse(link)
  switch (name._tag) {
    case "Invite":
      return invoke(messages.importChatInvite({ hash: name.hash })).pipe(
        Effect.flatMap((answer) => joined("messages.importChatInvite", answer)),
        unlessDone(
          ["USER_ALREADY_PARTICIPANT"],
          Effect.flatMap(
            invoke(messages.checkChatInvite({ hash: name.hash })),
            (shown) => joinedAlready(shown._tag === "chatInviteAlready" ? chatsOf([shown.chat])[0] : undefined)
          )
        ),
        Effect.catchTag("INVITE_REQUEST_SENT", sent)
      )
    case "Username":
    case "Known":
      return join(link)
    default:
      return Effect.fail(new PeerNotFound({ peer: link, reason: "Malformed", tried: ["format"] }))
  }
}

/** Who is not in is told one of these. */
const left = ["USER_NOT_PARTICIPANT", "CHANNEL_PRIVATE", "CHAT_ID_INVALID"]

/**
 * Leaves a group or channel. It fails with `USER_NOT_PARTICIPANT` where the account was not in, unless the call was made
 * again because an answer was lost.
 *
 * @since 0.1.0
 * @category coming and going
 * @see https://core.telegram.org/method/channels.leaveChannel
 */
export const leave = (chat: PeerLike): Effect.Effect<void, LeaveError, Rpc | Peers> =>
  onChat(chat, {
    channel: ({ channel }) =>
      Effect.asVoid(invoke(channels.leaveChannel({ channel })).pipe(unlessDone(left, Effect.void))),
    group: ({ chatId }) =>
      Effect.asVoid(
        invoke(messages.deleteChatUser({ chatId, userId: { _tag: "inputUserSelf" } })).pipe(
          unlessDone(left, Effect.void)
        )
      )
  })

/**
 * Makes a basic group of these users. Telegram leaves out whose privacy settings forbid it.
 *
 * @since 0.1.0
 * @category making
 * @see https://core.telegram.org/method/messages.createChat
 */
export const createGroup: (
  title: string,
  users: ReadonlyArray<PeerLike>,
  options?: { readonly historyTtl?: Duration.DurationInput | undefined }
) => Effect.Effect<Chat, CreateGroupError, Rpc | Peers> = Effect.fnUntraced(function*(title, users, options) {
  const inputs = yield* Effect.forEach(users, userOf, { concurrency: 4 })
  const ttlPeriod = ttlOf(options?.historyTtl)
  const { updates } = yield* invoke(messages.createChat({ users: inputs, title, ttlPeriod }))
  return yield* groupIn("messages.createChat", updates)
})

const ttlOf = (ttl: Duration.DurationInput | undefined): number | undefined =>
  ttl === undefined ? undefined : Math.round(Duration.toSeconds(ttl))

/**
 * What a new channel or supergroup is.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateOptions {
  readonly about?: string | undefined
  readonly historyTtl?: Duration.DurationInput | undefined
}

const create = (title: string, kind: Partial<channels.createChannel>, options: CreateOptions | undefined) =>
  Effect.flatMap(
    invoke(channels.createChannel({
      title,
      about: options?.about ?? "",
      ttlPeriod: ttlOf(options?.historyTtl),
      ...kind
    })),
    (updates) => channelIn("channels.createChannel", updates)
  )

/**
 * Makes a channel.
 *
 * @since 0.1.0
 * @category making
 * @see https://core.telegram.org/method/channels.createChannel
 */
export const createChannel = (title: string, options?: CreateOptions): Effect.Effect<Channel, CreateError, Rpc> =>
  create(title, { broadcast: true }, options)

/**
 * Makes a supergroup, with topics if it is to be a forum.
 *
 * @since 0.1.0
 * @category making
 * @see https://core.telegram.org/method/channels.createChannel
 */
export const createSupergroup = (
  title: string,
  options?: CreateOptions & { readonly forum?: boolean | undefined }
): Effect.Effect<Channel, CreateError, Rpc> => create(title, { megagroup: true, forum: options?.forum }, options)

/**
 * Makes a supergroup of a basic group. What names the old one names the new one from then on. A supergroup stays what it
 * is.
 *
 * @since 0.1.0
 * @category making
 * @see https://core.telegram.org/method/messages.migrateChat
 */
export const migrate = (
  chat: PeerLike
): Effect.Effect<Channel, Method.Error<typeof messages.migrateChat> | GetError | TargetError, Rpc | Peers> =>
  onChat(chat, {
    group: ({ chatId }) =>
      Effect.flatMap(invoke(messages.migrateChat({ chatId })), (updates) => channelIn("messages.migrateChat", updates)),
    channel: () =>
      Effect.flatMap(
        get(chat),
        (found) =>
          found._tag === "Channel"
            ? Effect.succeed(found)
            : Effect.fail(new WrongPeer({ expected: "channel", actual: "group" }))
      )
  })

/**
 * Deletes a group or channel for everybody. It cannot be had back.
 *
 * @since 0.1.0
 * @category making
 * @see https://core.telegram.org/method/channels.deleteChannel
 */
export const remove = (
  chat: PeerLike
): Effect.Effect<
  void,
  Method.Error<typeof channels.deleteChannel | typeof messages.deleteChat> | TargetError,
  Rpc | Peers
> =>
  onChat(chat, {
    channel: ({ channel }) => Effect.asVoid(invoke(channels.deleteChannel({ channel }))),
    group: ({ chatId }) => Effect.asVoid(invoke(messages.deleteChat({ chatId })))
  })
