/**
 * Chats of an account's list, from Telegram's objects.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { DialogKind } from "../Dialog.ts"
import { CloudDraft, Dialog } from "../Dialog.ts"
import type { MessageId, UserId } from "../Ids.ts"
import type { Message } from "../Message.ts"
import type { Peer } from "../Peer.ts"
import { entities } from "./entity.ts"
import { message } from "./message.ts"
import { peer } from "./peer.ts"
import { seconds } from "./time.ts"

/**
 * What somebody has begun to write; none where there is nothing.
 *
 * @since 0.1.0
 * @category conversions
 */
export const cloudDraft = (chat: Peer, topic: number | undefined, from: T.DraftMessage): Option.Option<CloudDraft> =>
  from._tag === "draftMessageEmpty" ? Option.none() : Option.some(
    new CloudDraft({
      chat,
      topic: Option.fromNullable(topic as MessageId | undefined),
      text: from.message,
      entities: entities(from.message, from.entities),
      date: seconds(from.date),
      replyTo: from.replyTo?._tag === "inputReplyToMessage"
        ? Option.some(from.replyTo.replyToMsgId as MessageId)
        : Option.none()
    }, true)
  )

/** What an answer says of the chats that it names. */
export interface Surroundings {
  readonly messages: ReadonlyArray<T.Message>
  readonly chats: ReadonlyArray<T.Chat>
  readonly users: ReadonlyArray<T.User>
}

const keyOf = (from: T.Peer): string =>
  from._tag === "peerUser" ? `u${from.userId}` : from._tag === "peerChat" ? `g${from.chatId}` : `c${from.channelId}`

const kindOfChat = (chat: T.Chat): DialogKind =>
  (chat._tag === "channel" || chat._tag === "channelForbidden") && chat.broadcast === true ? "channels" : "groups"

const kindOfUser = ({ bot, contact, self }: T.user): DialogKind =>
  bot === true ? "bots" : contact === true || self === true ? "contacts" : "nonContacts"

const kinds = ({ chats, users }: Surroundings): ReadonlyMap<string, DialogKind> => {
  const all = new Map<string, DialogKind>()
  for (const user of users) if (user._tag === "user") all.set(`u${user.id}`, kindOfUser(user))
  for (const chat of chats) {
    const isChannel = chat._tag === "channel" || chat._tag === "channelForbidden"
    all.set(`${isChannel ? "c" : "g"}${chat.id}`, kindOfChat(chat))
  }
  return all
}

/** Where Telegram says nothing of a chat. */
const unknownKind = (from: T.Peer): DialogKind => (from._tag === "peerUser" ? "nonContacts" : "groups")

/**
 * Until when chats are silent that have no setting of their own, in seconds since 1970.
 *
 * @since 0.1.0
 * @category models
 */
export interface MutedKinds {
  readonly users: number
  readonly chats: number
  readonly broadcasts: number
}

const mutedByKind = (muted: MutedKinds | undefined, kind: DialogKind): number => {
  if (muted === undefined) return 0
  return kind === "channels" ? muted.broadcasts : kind === "groups" ? muted.chats : muted.users
}

const titles = ({ chats, users }: Surroundings): ReadonlyMap<string, string> => {
  const all = new Map<string, string>()
  for (const user of users) {
    if (user._tag === "user") all.set(`u${user.id}`, [user.firstName, user.lastName].filter(Boolean).join(" "))
  }
  for (const chat of chats) {
    const isChannel = chat._tag === "channel" || chat._tag === "channelForbidden"
    if ("title" in chat) all.set(`${isChannel ? "c" : "g"}${chat.id}`, chat.title)
  }
  return all
}

const lastMessages = ({ messages }: Surroundings): ReadonlyMap<string, T.Message> =>
  new Map(messages.flatMap((one) => (one._tag === "messageEmpty" ? [] : [[`${keyOf(one.peerId)} ${one.id}`, one]])))

/**
 * Chats as a list shows them; what else stands in the list, the entry of the archive for one, is left out. `now` is in
 * seconds since 1970.
 *
 * @since 0.1.0
 * @category conversions
 */
export const dialogs = (
  from: ReadonlyArray<T.Dialog>,
  around: Surroundings,
  self: UserId,
  now: number,
  muted?: MutedKinds
): ReadonlyArray<Dialog> => {
  const named = titles(around)
  const known = kinds(around)
  const newest = lastMessages(around)
  return from.flatMap((one) => {
    if (one._tag !== "dialog") return []
    const chat = peer(one.peer)
    const kind = known.get(keyOf(one.peer)) ?? unknownKind(one.peer)
    const last = newest.get(`${keyOf(one.peer)} ${one.topMessage}`)
    const lastMessage: Option.Option<Message> = last === undefined ? Option.none() : message(last, self)
    return [
      new Dialog({
        chat,
        title: named.get(keyOf(one.peer)) ?? "",
        kind,
        isPinned: one.pinned === true,
        isArchived: one.folderId === 1,
        isMarkedUnread: one.unreadMark === true,
        isMuted: (one.notifySettings.muteUntil ?? mutedByKind(muted, kind)) > now,
        unreadCount: one.unreadCount,
        unreadMentions: one.unreadMentionsCount,
        unreadReactions: one.unreadReactionsCount,
        readInboxUpTo: one.readInboxMaxId,
        readOutboxUpTo: one.readOutboxMaxId,
        lastMessage,
        draft: one.draft === undefined ? Option.none() : cloudDraft(chat, undefined, one.draft)
      }, true)
    ]
  })
}
