/**
 * Changing the list of an account's chats.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { inputChannel } from "../../schema/model/toTl/peer.ts"
import * as channels from "../../schema/tl/api/methods/channels.ts"
import * as folders from "../../schema/tl/api/methods/folders.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import * as Draft from "../Draft.ts"
import { composed, replyTo } from "../messages/compose.ts"
import type { Client, TextTooLong } from "../messages/target.ts"
import { chunksOf, resolve, untilDone } from "../messages/target.ts"

export { markRead } from "../messages/read.ts"
export type { ReadError } from "../messages/read.ts"

const dialogPeer = (peer: T.InputPeer): T.InputDialogPeer => ({ _tag: "inputDialogPeer", peer })

/**
 * Why a chat was not pinned.
 *
 * @since 0.1.0
 * @category errors
 */
export type PinError = Method.Error<typeof messages.toggleDialogPin> | PeerNotFound | InvokeError

const togglePin = (chat: PeerLike, pinned: boolean) =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    yield* rpc.invoke(messages.toggleDialogPin({ peer: dialogPeer(yield* resolve(chat)), pinned }))
  })

/**
 * Pins a chat to the top of the list: 5 of them, or 10 with Premium; 100 in the archive.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.toggleDialogPin
 */
export const pin = (chat: PeerLike): Effect.Effect<void, PinError, Client> => togglePin(chat, true)

/**
 * Unpins a chat.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.toggleDialogPin
 */
export const unpin = (chat: PeerLike): Effect.Effect<void, PinError, Client> => togglePin(chat, false)

/**
 * Why a chat was not marked.
 *
 * @since 0.1.0
 * @category errors
 */
export type MarkError = Method.Error<typeof messages.markDialogUnread> | PeerNotFound | InvokeError

/**
 * Marks a chat as unread, though everything in it was read; or takes that mark away with `false`.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.markDialogUnread
 */
export const markUnread = (chat: PeerLike, isUnread = true): Effect.Effect<void, MarkError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    yield* rpc.invoke(messages.markDialogUnread({ peer: dialogPeer(yield* resolve(chat)), unread: isUnread }))
  })

/**
 * Why chats were not moved.
 *
 * @since 0.1.0
 * @category errors
 */
export type ArchiveError = Method.Error<typeof folders.editPeerFolders> | PeerNotFound | InvokeError

const move = (chats: PeerLike | ReadonlyArray<PeerLike>, folderId: number) =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const all: ReadonlyArray<PeerLike> = Array.isArray(chats) ? chats : [chats]
    const peers = yield* Effect.forEach(all, resolve, { concurrency: 4 })
    for (const some of chunksOf(peers)) {
      const folderPeers = some.map((peer) => ({ _tag: "inputFolderPeer", peer, folderId }) as const)
      yield* rpc.invoke(folders.editPeerFolders({ folderPeers }))
    }
  })

/**
 * Puts chats into the archive.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/api/folders#peer-folders
 */
export const archive = (chats: PeerLike | ReadonlyArray<PeerLike>): Effect.Effect<void, ArchiveError, Client> =>
  move(chats, 1)

/**
 * Takes chats out of the archive.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/api/folders#peer-folders
 */
export const unarchive = (chats: PeerLike | ReadonlyArray<PeerLike>): Effect.Effect<void, ArchiveError, Client> =>
  move(chats, 0)

/**
 * Why a chat was not deleted.
 *
 * @since 0.1.0
 * @category errors
 */
export type DeleteError =
  | Method.Error<typeof messages.deleteHistory>
  | Method.Error<typeof channels.deleteHistory>
  | Method.Error<typeof channels.leaveChannel>
  | Method.Error<typeof messages.deleteChatUser>
  | PeerNotFound
  | InvokeError

/**
 * How a chat is deleted.
 *
 * @since 0.1.0
 * @category models
 */
export interface DeleteOptions {
  /** For the others, too. */
  readonly revoke?: boolean | undefined
  /** Leaves a group or channel first. */
  readonly leave?: boolean | undefined
  /** Keeps the chat in the list, without its messages. */
  readonly keep?: boolean | undefined
}

const leave = (peer: T.InputPeer): Effect.Effect<void, DeleteError, Rpc> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const channel = inputChannel(peer)
    if (channel !== undefined) yield* rpc.invoke(channels.leaveChannel({ channel }))
    if (peer._tag !== "inputPeerChat") return
    yield* rpc.invoke(messages.deleteChatUser({ chatId: peer.chatId, userId: { _tag: "inputUserSelf" } }))
  })

/**
 * Deletes the account's own copy of all messages of a chat, and the chat from the list. The account stays a member
 * unless it is to `leave`. Telegram does it in parts; this goes on until nothing is left.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.deleteHistory
 */
export const remove = (chat: PeerLike, options: DeleteOptions = {}): Effect.Effect<void, DeleteError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(chat)
    const channel = inputChannel(peer)
    if (options.leave === true) yield* leave(peer)
    if (channel === undefined) {
      const { keep, revoke } = options
      yield* untilDone(rpc.invoke(messages.deleteHistory({ peer, maxId: 0, revoke, justClear: keep })))
    } else if (options.leave !== true) {
      yield* rpc.invoke(channels.deleteHistory({ channel, maxId: 0, forEveryone: options.revoke }))
    }
  })

/**
 * Why a draft was not kept.
 *
 * @since 0.1.0
 * @category errors
 */
export type SaveDraftError =
  | Method.Error<typeof messages.saveDraft>
  | PeerNotFound
  | TextTooLong
  | InvokeError

/**
 * Keeps in the cloud what somebody has begun to write in a chat, for all their devices. A draft without text and without
 * a message that it answers clears it. Media are brought again, or get other file references, as where they are sent.
 *
 * @since 0.1.0
 * @category drafts
 * @see https://core.telegram.org/method/messages.saveDraft
 */
export function saveDraft(chat: PeerLike, content: Draft.Text): Effect.Effect<void, SaveDraftError, Client>
export function saveDraft<E, R>(
  chat: PeerLike,
  content: Draft.Content<E, R>
): Effect.Effect<void, SaveDraftError | E, Client | R>
export function saveDraft<E, R>(
  chat: PeerLike,
  content: Draft.Content<E, R>
): Effect.Effect<void, SaveDraftError | E, Client | R> {
  return Effect.gen(function*() {
    const rpc = yield* Rpc
    const draft = Draft.from(content)
    const peer = yield* resolve(chat)
    const reply = yield* replyTo(draft.options, peer)
    yield* composed(
      draft,
      ({ entities, invertMedia, media, noWebpage, richMessage, text }) =>
        rpc.invoke(messages.saveDraft({
          peer,
          message: text ?? "",
          entities,
          media,
          richMessage,
          noWebpage,
          invertMedia,
          effect: draft.options.effectId,
          replyTo: reply
        }))
    )
  })
}

/**
 * Clears what somebody has begun to write in a chat.
 *
 * @since 0.1.0
 * @category drafts
 * @see https://core.telegram.org/method/messages.saveDraft
 */
export const clearDraft = (chat: PeerLike): Effect.Effect<void, SaveDraftError, Client> => saveDraft(chat, Draft.empty)
