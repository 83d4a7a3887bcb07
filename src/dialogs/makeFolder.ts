/**
 * Making, changing, ordering and deleting folders of chats.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { DialogKind, Folder } from "../../schema/model/Dialog.ts"
import type { FormattedText } from "../../schema/model/Entity.ts"
import { limitOf } from "../../layers/support/limits.ts"
import { ownFolder } from "../../schema/model/fromTl/folder.ts"
import { peer as peerFromTl } from "../../schema/model/fromTl/peer.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import { lengthOf } from "../messages/compose.ts"
import type { Client } from "../messages/target.ts"
import { peerOf, resolve, self as selfOf } from "../messages/target.ts"
import { outgoing } from "../text/outgoing.ts"
import { keyOf } from "./folder.ts"

/**
 * What a folder is called, and which chats stand in it.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/dialogFilter
 */
export interface FolderRules {
  /** Of up to 12 characters, with custom emoji if wanted. */
  readonly title: string | FormattedText
  /** An emoji that stands for an icon. */
  readonly emoji?: string | undefined
  /** The chats on top, in their order. Together with `included` up to 100, or 200 with Premium. */
  readonly pinned?: ReadonlyArray<PeerLike> | undefined
  /** Chats that stand in it, whatever they are. Pinned ones may be among them. */
  readonly included?: ReadonlyArray<PeerLike> | undefined
  /** Chats that do not: up to 100, or 200 with Premium. Whoever is included, too, is not taken out. */
  readonly excluded?: ReadonlyArray<PeerLike> | undefined
  /** Of which kinds of chats it has all. */
  readonly kinds?: ReadonlyArray<DialogKind> | undefined
  readonly excludesMuted?: boolean | undefined
  readonly excludesRead?: boolean | undefined
  readonly excludesArchived?: boolean | undefined
}

/**
 * No folder can be like that. Nothing was changed. The reasons:
 *
 * - `TitleEmpty`, `TitleTooLong`: it has a title of up to 12 characters.
 * - `Empty`: there are no chats in it, and no kinds of chats.
 * - `TooManyChats`: more than 100 are pinned or included, or are excluded; more than 200 with Premium.
 * - `TooManyFolders`: there are 10 already, or 20 with Premium.
 * - `Unknown`: there is no folder with this id.
 * - `Shared`: a folder that is shared by a link consists of chats only: it has no kinds of them, and excludes none.
 *
 * @since 0.1.0
 * @category errors
 */
export class FolderInvalid extends Schema.TaggedError<FolderInvalid>()("FolderInvalid", {
  reason: Schema.Literal("TitleEmpty", "TitleTooLong", "Empty", "TooManyChats", "TooManyFolders", "Unknown", "Shared"),
  /** What was given: a length, a number of chats or folders, an id. */
  value: Schema.Int,
  /** How much is allowed, where it is about that. */
  limit: Schema.optional(Schema.Int)
}) {
  /** No: the folder stays what it is. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was changed. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    const { limit, value } = this
    switch (this.reason) {
      case "TitleEmpty":
        return "a folder needs a title"
      case "TitleTooLong":
        return `the title of a folder has up to ${limit} characters, and not ${value}`
      case "Empty":
        return "a folder needs chats, or kinds of chats"
      case "TooManyChats":
        return `a folder names up to ${limit} chats, and not ${value}`
      case "TooManyFolders":
        return `there are up to ${limit} folders, and not ${value}`
      case "Unknown":
        return `there is no folder ${value}`
      case "Shared":
        return "a shared folder consists of chats only: it has no kinds of them, and excludes none"
    }
  }
}

/**
 * Why a folder was not made or changed.
 *
 * @since 0.1.0
 * @category errors
 */
export type FolderError =
  | Method.Error<typeof messages.getDialogFilters>
  | Method.Error<typeof messages.updateDialogFilter>
  | Method.Error<typeof messages.updateDialogFiltersOrder>
  | PeerNotFound
  | FolderInvalid
  | InvokeError

type Filter = T.dialogFilter | T.dialogFilterChatlist

const maxTitle = 12

/** Telegram keeps what is below for lists of its own. */
const ids = { first: 2, last: 255 }

/** What everybody may have, and how the server calls it where it tells. */
const limits = {
  folders: { standard: 10, premium: 20, key: "dialog_filters_limit" },
  chats: { standard: 100, premium: 200, key: "dialog_filters_chats_limit" }
} as const

const within = (kind: keyof typeof limits, value: number): Effect.Effect<void, FolderError, Rpc> =>
  value <= limits[kind].standard
    ? Effect.void
    : Effect.flatMap(Effect.flatMap(Rpc, (rpc) => limitOf(rpc, limits[kind])), (limit) => {
      const reason = kind === "folders" ? "TooManyFolders" : "TooManyChats"
      return value <= limit ? Effect.void : Effect.fail(new FolderInvalid({ reason, value, limit }))
    })

/**
 * The folders, as Telegram's schema has them.
 *
 * @since 0.1.0
 * @category reading
 */
export const filters = Effect.gen(function*() {
  const rpc = yield* Rpc
  return (yield* rpc.invoke(messages.getDialogFilters())).filters
})

/** Whether a folder names chats of one kind or another. */
const hasKinds = ({ bots, broadcasts, contacts, groups, nonContacts }: T.dialogFilter): boolean =>
  [bots, broadcasts, contacts, groups, nonContacts].includes(true)

const check = (filter: Filter): Effect.Effect<void, FolderError, Rpc> =>
  Effect.gen(function*() {
    const title = lengthOf(filter.title.text)
    if (title === 0) return yield* new FolderInvalid({ reason: "TitleEmpty", value: 0 })
    if (title > maxTitle) return yield* new FolderInvalid({ reason: "TitleTooLong", value: title, limit: maxTitle })
    const chats = filter.pinnedPeers.length + filter.includePeers.length
    const isRule = filter._tag === "dialogFilter"
    if (chats === 0 && !(isRule && hasKinds(filter))) return yield* new FolderInvalid({ reason: "Empty", value: 0 })
    yield* within("chats", chats)
    if (isRule) yield* within("chats", filter.excludePeers.length)
  })

/** Chats as a folder names them; of those that are named twice, the first time counts. */
const named = (lists: ReadonlyArray<ReadonlyArray<T.InputPeer>>, self: UserId) => {
  const seen = new Set<string>()
  return lists.map((list) =>
    list.filter((input) => {
      const chat = peerOf(input, self)
      const key = chat === undefined ? "" : keyOf(peerFromTl(chat))
      return key !== "" && !seen.has(key) && seen.add(key) !== undefined
    })
  )
}

const inputs = (chats: ReadonlyArray<PeerLike> | undefined, before: ReadonlyArray<T.InputPeer>) =>
  chats === undefined ? Effect.succeed(before) : Effect.forEach(chats, resolve, { concurrency: 4 })

const kindsOf = (kinds: ReadonlyArray<DialogKind>) => ({
  contacts: kinds.includes("contacts"),
  nonContacts: kinds.includes("nonContacts"),
  groups: kinds.includes("groups"),
  broadcasts: kinds.includes("channels"),
  bots: kinds.includes("bots")
})

const isOfRules = (changes: Partial<FolderRules>): boolean =>
  [changes.kinds, changes.excluded, changes.excludesMuted, changes.excludesRead, changes.excludesArchived]
    .some((one) => one !== undefined)

/** A folder with changes; what they do not say stays, also what only others know of. */
const changed = (before: Filter, changes: Partial<FolderRules>) =>
  Effect.gen(function*() {
    const self = yield* selfOf
    const { emoji, excludesArchived, excludesMuted, excludesRead, kinds } = changes
    const title = changes.title === undefined ? undefined : yield* outgoing(changes.title)
    const [pinnedPeers = [], includePeers = [], excludePeers = []] = named([
      yield* inputs(changes.pinned, before.pinnedPeers),
      yield* inputs(changes.included, before.includePeers),
      yield* inputs(changes.excluded, before._tag === "dialogFilter" ? before.excludePeers : [])
    ], self)
    const common = {
      pinnedPeers,
      includePeers,
      title: title === undefined
        ? before.title
        : { _tag: "textWithEntities", text: title.message, entities: title.entities ?? [] } as const,
      emoticon: emoji ?? before.emoticon
    }
    if (before._tag === "dialogFilterChatlist") {
      return isOfRules(changes)
        ? yield* new FolderInvalid({ reason: "Shared", value: before.id })
        : { ...before, ...common }
    }
    return {
      ...before,
      ...common,
      excludePeers,
      ...(kinds === undefined ? {} : kindsOf(kinds)),
      excludeMuted: excludesMuted ?? before.excludeMuted,
      excludeRead: excludesRead ?? before.excludeRead,
      excludeArchived: excludesArchived ?? before.excludeArchived
    }
  })

const save = (before: Filter, changes: Partial<FolderRules>): Effect.Effect<Folder, FolderError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const filter: Filter = yield* changed(before, changes)
    yield* check(filter)
    yield* rpc.invoke(messages.updateDialogFilter({ id: filter.id, filter }))
    return ownFolder(filter, yield* selfOf)
  })

/**
 * Makes a folder, and gives it as it is then. It stands behind all others: see {@link reorderFolders}.
 *
 * @since 0.1.0
 * @category folders
 * @see https://core.telegram.org/method/messages.updateDialogFilter
 */
export const createFolder = (rules: FolderRules): Effect.Effect<Folder, FolderError, Client> =>
  Effect.gen(function*() {
    const taken = new Set((yield* filters).map(idOf))
    // The list of all chats is none that somebody has made.
    yield* within("folders", taken.size - (taken.has(0) ? 1 : 0) + 1)
    let id = ids.first
    while (taken.has(id)) id++
    if (id > ids.last) {
      return yield* new FolderInvalid({ reason: "TooManyFolders", value: id, limit: ids.last - ids.first + 1 })
    }
    const title = { _tag: "textWithEntities", text: "", entities: [] } as const
    const blank = { _tag: "dialogFilter", id, title, pinnedPeers: [], includePeers: [], excludePeers: [] } as const
    return yield* save(blank, rules)
  })

/**
 * The id of a folder; the list of all chats is 0.
 *
 * @since 0.1.0
 * @category accessors
 */
export const idOf = (filter: T.DialogFilter): number => (filter._tag === "dialogFilterDefault" ? 0 : filter.id)

/**
 * The id of a folder that was given.
 *
 * @since 0.1.0
 * @category accessors
 */
export const numberOf = (folder: Folder | number): number => (typeof folder === "number" ? folder : folder.id)

/**
 * Changes a folder, and gives it as it is then. What `changes` do not say stays as it is at Telegram now, whatever the
 * given folder says of it.
 *
 * @since 0.1.0
 * @category folders
 * @see https://core.telegram.org/method/messages.updateDialogFilter
 */
export const updateFolder = (
  folder: Folder | number,
  changes: Partial<FolderRules>
): Effect.Effect<Folder, FolderError, Client> =>
  Effect.gen(function*() {
    const id = numberOf(folder)
    const before = (yield* filters).find((one) => idOf(one) === id)
    return before === undefined || before._tag === "dialogFilterDefault"
      ? yield* new FolderInvalid({ reason: "Unknown", value: id })
      : yield* save(before, changes)
  })

/**
 * Why a folder was not deleted.
 *
 * @since 0.1.0
 * @category errors
 */
export type DeleteFolderError = Method.Error<typeof messages.updateDialogFilter> | InvokeError

/**
 * Deletes a folder. Its chats stay where they are.
 *
 * @since 0.1.0
 * @category folders
 * @see https://core.telegram.org/method/messages.updateDialogFilter
 */
export const deleteFolder = (folder: Folder | number): Effect.Effect<void, DeleteFolderError, Rpc> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    yield* rpc.invoke(messages.updateDialogFilter({ id: numberOf(folder) }))
  })

/**
 * Puts folders into another order. Those that are not named come after them, in the order that they had; the list of all
 * chats stays where it is, unless 0 says where else: only with Premium that is not the first place.
 *
 * @since 0.1.0
 * @category folders
 * @see https://core.telegram.org/method/messages.updateDialogFiltersOrder
 */
export const reorderFolders = (
  folders: ReadonlyArray<Folder | number>
): Effect.Effect<void, FolderError, Rpc> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const before = (yield* filters).map(idOf)
    const wanted = [...new Set(folders.map(numberOf))]
    const unknown = wanted.find((id) => id !== 0 && !before.includes(id))
    if (unknown !== undefined) return yield* new FolderInvalid({ reason: "Unknown", value: unknown })
    const order = [...wanted, ...before.filter((id) => id !== 0 && !wanted.includes(id))]
    if (!wanted.includes(0)) order.splice(Math.max(0, before.indexOf(0)), 0, 0)
    yield* rpc.invoke(messages.updateDialogFiltersOrder({ order }))
  })
