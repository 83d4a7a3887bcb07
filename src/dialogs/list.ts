/**
 * The list of an account's chats.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.getDialogs
 */
import * as Chunk from "effect/Chunk"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { CloudDraft, Dialog, Folder } from "../../schema/model/Dialog.ts"
import * as fromTl from "../../schema/model/fromTl/dialog.ts"
import { folder as folderFromTl } from "../../schema/model/fromTl/folder.ts"
import { peer as peerFromTl } from "../../schema/model/fromTl/peer.ts"
import { updatesIn } from "../../schema/model/fromTl/updatesIn.ts"
import { Peer } from "../../schema/model/Peer.ts"
import * as account from "../../schema/tl/api/methods/account.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { Auth } from "../../services/Auth.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { Client } from "../messages/target.ts"
import { chunkSize, chunksOf, resolve, sameChat, self as selfOf } from "../messages/target.ts"
import { isInFolder, keyOf } from "./folder.ts"

/**
 * How far somebody has come in the list of chats. It can be kept, as JSON for one, and used by another process.
 *
 * @since 0.1.0
 * @category models
 */
export class Cursor extends Schema.TaggedClass<Cursor>("layergram/DialogCursor")("DialogCursor", {
  date: Schema.Int,
  id: Schema.Int,
  chat: Peer
}) {}

/**
 * Which chats.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions {
  /** Those in the archive; otherwise all others. */
  readonly archived?: boolean | undefined
  /** Those of a folder, whether in the archive or not: first what is pinned there, then as in the list of all chats. */
  readonly folder?: Folder | undefined
  /** Not those that are pinned. */
  readonly excludePinned?: boolean | undefined
  readonly cursor?: Cursor | undefined
  /** So many a call: up to 100, which is also the default. */
  readonly pageSize?: number | undefined
}

/**
 * Some chats of the list.
 *
 * @since 0.1.0
 * @category models
 */
export interface Page {
  readonly dialogs: ReadonlyArray<Dialog>
  /** Where the next page begins; none at the end. */
  readonly next: Option.Option<Cursor>
  /** How many chats there are in all, inside and outside of the folder. */
  readonly total: number
}

/**
 * Why the list of chats could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type ListError =
  | Method.Error<typeof messages.getDialogs>
  | Method.Error<typeof messages.getPeerDialogs>
  | Method.Error<typeof account.getNotifySettings>
  | PeerNotFound
  | InvokeError

/**
 * Where the next page begins: after the last chat that has a message, for Telegram goes by the dates of messages. An
 * answer with no such chat, or with the one that the page before ended with, is the last.
 *
 * @since 0.1.0
 * @category paging
 */
export const after = (
  answer: Pick<T.messagesDialogs, "dialogs" | "messages">,
  before: Cursor | undefined
): Cursor | undefined => {
  for (const dialog of answer.dialogs.toReversed()) {
    if (dialog._tag !== "dialog") continue
    const top = answer.messages.find((one) =>
      one._tag !== "messageEmpty" && one.id === dialog.topMessage && sameChat(one.peerId, dialog.peer)
    )
    if (top === undefined || top._tag === "messageEmpty") continue
    const chat = peerFromTl(dialog.peer)
    const isSame = before?.id === top.id && before.chat._tag === chat._tag && before.chat.id === chat.id
    return isSame ? undefined : new Cursor({ date: top.date, id: top.id, chat }, true)
  }
  return undefined
}

/** The list as models; whether chats are silent depends on the time. */
const toDialogs = (
  answer: Pick<T.messagesDialogs, "dialogs" | "messages" | "chats" | "users">,
  muted?: fromTl.MutedKinds
) =>
  Effect.zipWith(
    selfOf,
    Clock.currentTimeMillis,
    (self, now) => fromTl.dialogs(answer.dialogs, answer, self, Math.floor(now / 1000), muted)
  )

/** What holds for chats without a setting of their own; only folders without silent chats need to know. */
const mutedFor = (folder: Folder | undefined) =>
  Effect.gen(function*() {
    if (folder?.excludesMuted !== true) return undefined
    const rpc = yield* Rpc
    const until = (peer: T.InputNotifyPeer) =>
      Effect.map(rpc.invoke(account.getNotifySettings({ peer })), ({ muteUntil }) => muteUntil ?? 0)
    return yield* Effect.all({
      users: until({ _tag: "inputNotifyUsers" }),
      chats: until({ _tag: "inputNotifyChats" }),
      broadcasts: until({ _tag: "inputNotifyBroadcasts" })
    }, { concurrency: 3 })
  })

/** Of which list: 0 all but the archive, 1 the archive, none both. Of a folder, both may have chats. */
const listOf = ({ archived, folder }: ListOptions): number | undefined => {
  if (folder === undefined) return archived === true ? 1 : 0
  return folder.excludesArchived && folder.included.length === 0 ? 0 : undefined
}

/** What a folder has of an answer; what is pinned there stands before all answers. */
const inFolder = (folder: Folder, dialogs: ReadonlyArray<Dialog>): ReadonlyArray<Dialog> => {
  const pinned = new Set(folder.pinned.map(keyOf))
  return dialogs.filter((dialog) => !pinned.has(keyOf(dialog.chat)) && isInFolder(dialog, folder))
}

/** Folders go on naming chats that were left, or that are gone; so may the message be that names one of them. */
const gone = new Set([
  "CHANNEL_INVALID",
  "CHANNEL_PRIVATE",
  "CHAT_ID_INVALID",
  "MSG_ID_INVALID",
  "PEER_ID_INVALID",
  "PeerNotFound",
  "USER_ID_INVALID"
])

/** Those chats of a few that are still there: one that is not would make the whole call fail. */
const there = (
  chats: ReadonlyArray<Peer>,
  muted: fromTl.MutedKinds | undefined
): Effect.Effect<ReadonlyArray<Dialog>, GetError, Client> =>
  Effect.catchAll(getWith(chats, muted), (error) => {
    // Not all of this is documented for the call.
    if (!gone.has(error._tag === "UnlistedError" ? error.reason : error._tag)) return Effect.fail(error)
    if (chats.length <= 1) return Effect.succeed([])
    const [left, right] = [chats.slice(0, chats.length >> 1), chats.slice(chats.length >> 1)]
    return Effect.zipWith(there(left, muted), there(right, muted), (a, b) => [...a, ...b])
  })

/** What is pinned in a folder, in its order. Chats without messages stand in no list. */
const pinnedIn = ({ pinned }: Folder, muted: fromTl.MutedKinds | undefined) =>
  Effect.map(there(pinned, muted), (found) => {
    const byKey = new Map(found.map((dialog) => [keyOf(dialog.chat), dialog]))
    return pinned.flatMap((chat) => byKey.get(keyOf(chat)) ?? []).filter((one) => Option.isSome(one.lastMessage))
  })

/**
 * Some chats of the list, those with the newest messages first; pinned ones before all others. The account must be a
 * user's.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getDialogs
 */
export const page = (options: ListOptions = {}): Effect.Effect<Page, ListError, Client> =>
  Effect.flatMap(mutedFor(options.folder), (muted) => pageWith(options, muted))

const pageWith = (options: ListOptions, muted: fromTl.MutedKinds | undefined) =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const { cursor, folder, pageSize } = options
    const answer = yield* rpc.invoke(messages.getDialogs({
      // Pinned chats come with the first page, and again with others that ask for them.
      excludePinned: options.excludePinned === true || cursor !== undefined,
      folderId: listOf(options),
      offsetDate: cursor?.date ?? 0,
      offsetId: cursor?.id ?? 0,
      offsetPeer: cursor === undefined ? { _tag: "inputPeerEmpty" } : yield* resolve(cursor.chat),
      limit: Math.min(chunkSize, Math.max(1, pageSize ?? chunkSize)),
      hash: 0n
    }))
    // Only those who have asked with a hash are told that nothing has changed.
    if (answer._tag === "messages.dialogsNotModified") {
      return { dialogs: [], next: Option.none<Cursor>(), total: answer.count }
    }
    const next = answer._tag === "messages.dialogs" ? undefined : after(answer, cursor)
    const dialogs = yield* toDialogs(answer, muted)
    const pinned = folder === undefined || cursor !== undefined || options.excludePinned === true
      ? []
      : yield* pinnedIn(folder, muted)
    return {
      dialogs: folder === undefined ? dialogs : [...pinned, ...inFolder(folder, dialogs)],
      next: Option.fromNullable(next),
      total: "count" in answer ? answer.count : answer.dialogs.length
    }
  })

/**
 * All chats of the list as a stream: each once, also when a chat moves up while the stream runs. It asks for a page when
 * the one before is used up.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getDialogs
 */
export const stream = (options: ListOptions = {}): Stream.Stream<Dialog, ListError, Client> =>
  Stream.unwrap(Effect.map(mutedFor(options.folder), (muted) => {
    const seen = new Set<string>()
    const isNew = ({ chat }: Dialog): boolean => {
      const key = keyOf(chat)
      return seen.has(key) ? false : (seen.add(key), true)
    }
    return Stream.paginateChunkEffect(options, (from) =>
      Effect.map(pageWith(from, muted), ({ dialogs, next }) =>
        [
          Chunk.unsafeFromArray(dialogs.filter(isNew)),
          Option.map(next, (cursor): ListOptions => ({ ...from, cursor }))
        ] as const))
  }))

/**
 * The first chats of the list.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getDialogs
 */
export const list = (count: number, options?: ListOptions): Effect.Effect<ReadonlyArray<Dialog>, ListError, Client> =>
  Effect.map(
    // Of what a folder is made of, nobody knows how much has to be looked at.
    Stream.runCollect(
      Stream.take(stream(options?.folder === undefined ? { pageSize: count, ...options } : options), count)
    ),
    Chunk.toReadonlyArray
  )

/**
 * Why chats could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type GetError = Method.Error<typeof messages.getPeerDialogs> | PeerNotFound | InvokeError

/**
 * Some chats, as the list would show them.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getPeerDialogs
 */
export const get = (chats: ReadonlyArray<PeerLike>): Effect.Effect<ReadonlyArray<Dialog>, GetError, Client> =>
  getWith(chats, undefined)

const getWith = (chats: ReadonlyArray<PeerLike>, muted: fromTl.MutedKinds | undefined) =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peers = yield* Effect.forEach(chats, resolve, { concurrency: 4 })
    const found: Array<Dialog> = []
    for (const some of chunksOf(peers)) {
      const answer = yield* rpc.invoke(
        messages.getPeerDialogs({ peers: some.map((peer) => ({ _tag: "inputDialogPeer", peer })) })
      )
      found.push(...yield* toDialogs(answer, muted))
    }
    return found
  })

/**
 * Why pinned chats could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type PinnedError = Method.Error<typeof messages.getPinnedDialogs> | InvokeError

/**
 * The chats that are pinned, in their order.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getPinnedDialogs
 */
export const pinned = (
  options?: Pick<ListOptions, "archived">
): Effect.Effect<ReadonlyArray<Dialog>, PinnedError, Rpc | Auth> =>
  Effect.flatMap(Rpc, (rpc) => rpc.invoke(messages.getPinnedDialogs({ folderId: options?.archived === true ? 1 : 0 })))
    .pipe(Effect.flatMap(toDialogs))

/**
 * Why folders could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type FoldersError = Method.Error<typeof messages.getDialogFilters> | InvokeError

/**
 * The folders that somebody has made of chats.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getDialogFilters
 */
export const folders: Effect.Effect<ReadonlyArray<Folder>, FoldersError, Rpc | Auth> = Effect.gen(function*() {
  const rpc = yield* Rpc
  const { filters } = yield* rpc.invoke(messages.getDialogFilters())
  const self = yield* selfOf
  return filters.flatMap((one) => Option.toArray(folderFromTl(one, self)))
})

/**
 * Why drafts could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type DraftsError = Method.Error<typeof messages.getAllDrafts> | InvokeError

/**
 * All that somebody has begun to write, in all chats.
 *
 * @since 0.1.0
 * @category drafts
 * @see https://core.telegram.org/method/messages.getAllDrafts
 */
export const drafts: Effect.Effect<ReadonlyArray<CloudDraft>, DraftsError, Rpc | Auth> = Effect.gen(function*() {
  const rpc = yield* Rpc
  const answer = yield* rpc.invoke(messages.getAllDrafts())
  return updatesIn(answer).flatMap((update) =>
    update._tag === "updateDraftMessage"
      ? Option.toArray(fromTl.cloudDraft(peerFromTl(update.peer), update.topMsgId, update.draft))
      : []
  )
})
