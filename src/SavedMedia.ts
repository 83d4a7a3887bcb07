/**
 * The lists of files that an account keeps: saved animations, stickers, ringtones and wallpapers. What they give can be
 * downloaded (`Files`) and sent (`Media.from`), and knows where to ask when its file reference has expired. User accounts
 * only.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/stickers
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Animation, FileMedia, LivePhoto, Sticker } from "../schema/model/Document.ts"
import { ListOrigin } from "../schema/model/FileLocation.ts"
import { document } from "../schema/model/fromTl/file.ts"
import type { Photo } from "../schema/model/Photo.ts"
import * as account from "../schema/tl/api/methods/account.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"

/**
 * Why a list could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type ListError =
  | Method.Error<
    | typeof messages.getSavedGifs
    | typeof messages.getRecentStickers
    | typeof messages.getFavedStickers
    | typeof account.getSavedRingtones
    | typeof account.getWallPapers
  >
  | InvokeError

/**
 * A file of a list.
 *
 * @since 0.1.0
 * @category models
 */
export type Listed = Exclude<FileMedia, Photo | LivePhoto>

/**
 * A wallpaper: a picture, a pattern that is drawn over colours, or colours alone.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/wallpapers
 */
export interface Wallpaper {
  readonly id: bigint
  /** Its name in links: `https://t.me/bg/<slug>`. None for colours alone. */
  readonly slug: Option.Option<string>
  /** None for colours alone. */
  readonly file: Option.Option<Listed>
  readonly isPattern: boolean
  /** Whether it is for dark themes. */
  readonly isDark: boolean
  /** Whether it is one that Telegram offers to everybody. */
  readonly isDefault: boolean
  /** Whether the account has made it. */
  readonly isOwn: boolean
  /** How it is shown: colours, as Telegram counts them, and what is done to the picture. */
  readonly settings: Option.Option<T.WallPaperSettings>
}

const originOf = (list: ListOrigin["list"]) => Option.some(new ListOrigin({ list }, true))

/** The files of a list that are what such lists are of. */
const filesOf = <Tag extends Listed["_tag"]>(
  from: ReadonlyArray<T.Document>,
  list: ListOrigin["list"],
  tags: ReadonlyArray<Tag>
): ReadonlyArray<Extract<Listed, { readonly _tag: Tag }>> => {
  const is = (file: Listed): file is Extract<Listed, { readonly _tag: Tag }> => tags.some((tag) => tag === file._tag)
  return from.flatMap((one) => {
    // A sticker is longer in its set than in a list of those that were sent lately.
    const inSet = Option.filter(document(one, Option.none()), ({ location }) => Option.isSome(location.origin))
    return Option.toArray(Option.filter(Option.orElse(inSet, () => document(one, originOf(list))), is))
  })
}

/**
 * The animations that the account has saved, the latest first.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getSavedGifs
 */
export const gifs: Effect.Effect<ReadonlyArray<Animation>, ListError, Rpc> = /* @__PURE__ */ Effect.suspend(() =>
  Effect.map(
    Rpc.invoke(messages.getSavedGifs({ hash: 0n })),
    (answer) => answer._tag === "messages.savedGifs" ? filesOf(answer.gifs, "SavedGifs", ["Animation"]) : []
  )
)

/**
 * The stickers that were sent lately, the latest first.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getRecentStickers
 */
export const recentStickers: Effect.Effect<ReadonlyArray<Sticker>, ListError, Rpc> = /* @__PURE__ */ Effect.suspend(
  () =>
    Effect.map(
      Rpc.invoke(messages.getRecentStickers({ hash: 0n })),
      (answer) =>
        answer._tag === "messages.recentStickers" ? filesOf(answer.stickers, "RecentStickers", ["Sticker"]) : []
    )
)

/**
 * The stickers that the account has marked as favourites, the latest first.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getFavedStickers
 */
export const favedStickers: Effect.Effect<ReadonlyArray<Sticker>, ListError, Rpc> = /* @__PURE__ */ Effect.suspend(
  () =>
    Effect.map(
      Rpc.invoke(messages.getFavedStickers({ hash: 0n })),
      (answer) => answer._tag === "messages.favedStickers" ? filesOf(answer.stickers, "FavedStickers", ["Sticker"]) : []
    )
)

/**
 * The sounds that the account has saved for notifications.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/account.getSavedRingtones
 */
export const ringtones: Effect.Effect<ReadonlyArray<Listed>, ListError, Rpc> = /* @__PURE__ */ Effect.suspend(() =>
  Effect.map(
    Rpc.invoke(account.getSavedRingtones({ hash: 0n })),
    (answer) =>
      answer._tag === "account.savedRingtones"
        ? filesOf(answer.ringtones, "SavedRingtones", ["Audio", "Voice", "Document"])
        : []
  )
)

const wallpaper = (from: T.WallPaper): Wallpaper => ({
  id: from.id,
  slug: from._tag === "wallPaper" ? Option.some(from.slug) : Option.none(),
  file: from._tag === "wallPaper" ? document(from.document, originOf("Wallpapers")) : Option.none(),
  isPattern: from._tag === "wallPaper" && from.pattern === true,
  isDark: from.dark === true,
  isDefault: from.default === true,
  isOwn: from._tag === "wallPaper" && from.creator === true,
  settings: Option.fromNullable(from.settings)
})

/**
 * The wallpapers that the account may choose from: those that it has saved, and Telegram's.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/account.getWallPapers
 */
export const wallpapers: Effect.Effect<ReadonlyArray<Wallpaper>, ListError, Rpc> = /* @__PURE__ */ Effect.suspend(() =>
  Effect.map(
    Rpc.invoke(account.getWallPapers({ hash: 0n })),
    (answer) => answer._tag === "account.wallPapers" ? answer.wallpapers.map(wallpaper) : []
  )
)
