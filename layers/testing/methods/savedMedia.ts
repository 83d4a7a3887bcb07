/**
 * Stickers, ringtones and wallpapers that accounts keep.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/stickers
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import { invalid, Refusal } from "../refusal.ts"
import * as Files from "../world/files.ts"
import type { Person } from "../world/model.ts"
import { dimensions } from "../world/pictures.ts"
import * as Shelves from "../world/shelves.ts"
import type { World } from "../world/World.ts"
import type { Handler } from "./method.ts"
import { method } from "./method.ts"

/** So many stickers are remembered as sent, and so many are favourites; the oldest give way. */
const mostRecent = 200
const mostFaved = 5

const emojiOf = ({ attributes }: Files.StoredFile): string | undefined =>
  attributes.find((one) => one._tag === "documentAttributeSticker")?.alt

/** The stickers for each emoji. */
const packsOf = (files: ReadonlyArray<Files.StoredFile>): ReadonlyArray<T.StickerPack> =>
  [...new Set(files.flatMap((file) => emojiOf(file) ?? []))].map((emoticon) => ({
    _tag: "stickerPack",
    emoticon,
    documents: files.filter((file) => emojiOf(file) === emoticon).map(({ id }) => id)
  }))

const stickerOf = (world: World, id: T.InputDocument): Files.StoredFile | Refusal => {
  if (id._tag === "inputDocumentEmpty") return invalid("STICKER_ID_INVALID")
  const file = Files.find(world.files, id, false)
  if (file instanceof Refusal) return file.text.startsWith("FILE_REFERENCE_") ? file : invalid("STICKER_ID_INVALID")
  return emojiOf(file) === undefined ? invalid("STICKER_ID_INVALID") : file
}

/** Takes something out of a list, and puts what is there instead in front; so many stay. */
const renew = <A>(list: Array<A>, is: (one: A) => boolean, next: A | undefined, most: number): void => {
  const at = list.findIndex(is)
  if (at >= 0) list.splice(at, 1)
  if (next !== undefined) list.unshift(next)
  list.splice(most)
}

const saveRecentSticker = method(
  "messages.saveRecentSticker",
  "user",
  ({ id, unsave }, { environment, person, world }) => {
    const file = stickerOf(world, id)
    if (file instanceof Refusal) return file
    const { recentStickers } = Shelves.of(world.shelves, person)
    const date = environment.timers.seconds()
    renew(recentStickers, (one) => one.file === file, unsave ? undefined : { file, date }, mostRecent)
    return true
  }
)

const getRecentStickers = method("messages.getRecentStickers", "user", (_, { person, world }) => {
  const { recentStickers } = Shelves.of(world.shelves, person)
  const files = recentStickers.map(({ file }) => file)
  return {
    _tag: "messages.recentStickers",
    hash: 0n,
    packs: packsOf(files),
    stickers: files.map(Files.toDocument),
    dates: recentStickers.map(({ date }) => date)
  }
})

const faveSticker = method("messages.faveSticker", "user", ({ id, unfave }, { person, world }) => {
  const file = stickerOf(world, id)
  if (file instanceof Refusal) return file
  renew(Shelves.of(world.shelves, person).favedStickers, (one) => one === file, unfave ? undefined : file, mostFaved)
  return true
})

const getFavedStickers = method("messages.getFavedStickers", "user", (_, { person, world }) => {
  const { favedStickers } = Shelves.of(world.shelves, person)
  return {
    _tag: "messages.favedStickers",
    hash: 0n,
    packs: packsOf(favedStickers),
    stickers: favedStickers.map(Files.toDocument)
  }
})

const mostRingtones = 100

const isSound = (mimeType: string): boolean => ["audio/mpeg", "audio/mp3", "audio/ogg"].includes(mimeType)

const uploadRingtone = method("account.uploadRingtone", "user", (call, { dc, environment, person, world }) => {
  const { fileName, mimeType } = call
  if (!isSound(mimeType)) return invalid("RINGTONE_MIME_INVALID")
  const content = Files.claim(environment, world.files, person.id, call.file)
  if (content instanceof Refusal) return content
  const file = Files.store(environment, world.files, content, {
    photo: false,
    dc,
    mimeType,
    attributes: [
      { _tag: "documentAttributeAudio", duration: 0, title: fileName },
      { _tag: "documentAttributeFilename", fileName }
    ]
  })
  renew(Shelves.of(world.shelves, person).ringtones, () => false, file, mostRingtones)
  return Files.toDocument(file)
})

const saveRingtone = method("account.saveRingtone", "user", ({ id, unsave }, { person, world }) => {
  if (id._tag === "inputDocumentEmpty") return invalid("RINGTONE_INVALID")
  const file = Files.find(world.files, id, false)
  if (file instanceof Refusal) return file.text.startsWith("FILE_REFERENCE_") ? file : invalid("RINGTONE_INVALID")
  if (!isSound(file.mimeType)) return invalid("RINGTONE_INVALID")
  renew(Shelves.of(world.shelves, person).ringtones, (one) => one === file, unsave ? undefined : file, mostRingtones)
  return { _tag: "account.savedRingtone" }
})

const getSavedRingtones = method("account.getSavedRingtones", "user", (_, { person, world }) => ({
  _tag: "account.savedRingtones",
  hash: 0n,
  ringtones: Shelves.of(world.shelves, person).ringtones.map(Files.toDocument)
}))

const toWallpaper = (
  viewer: Person,
  { accessHash, creator, file, id, slug }: Shelves.Wallpaper,
  settings: T.WallPaperSettings
): T.WallPaper => ({
  _tag: "wallPaper",
  id,
  creator: creator === viewer ? true : undefined,
  accessHash,
  slug,
  document: Files.toDocument(file),
  settings
})

const uploadWallPaper = method("account.uploadWallPaper", "user", (call, { dc, environment, person, world }) => {
  const { mimeType, settings } = call
  if (mimeType !== "image/jpeg" && mimeType !== "image/png") return invalid("WALLPAPER_MIME_INVALID")
  const content = Files.claim(environment, world.files, person.id, call.file)
  if (content instanceof Refusal) return content
  const size = dimensions(content)
  if (size === undefined) return invalid("WALLPAPER_FILE_INVALID")
  const file = Files.store(environment, world.files, content, {
    photo: false,
    dc,
    mimeType,
    attributes: [{ _tag: "documentAttributeImageSize", w: size.width, h: size.height }]
  })
  const { random } = environment
  const id = randomLong(random)
  const slug = BigInt.asUintN(64, randomLong(random)).toString(36)
  const made: Shelves.Wallpaper = { id, accessHash: randomLong(random), slug, file, creator: person }
  Shelves.of(world.shelves, person).madeWallpapers.push(made)
  return toWallpaper(person, made, settings)
})

const mostWallpapers = 200

const saveWallPaper = method("account.saveWallPaper", "user", (call, { person, world }) => {
  const wallpaper = Shelves.wallpaper(world.shelves, call.wallpaper)
  if (wallpaper === undefined) return invalid("WALLPAPER_INVALID")
  const next = call.unsave ? undefined : { wallpaper, settings: call.settings }
  renew(Shelves.of(world.shelves, person).wallpapers, (one) => one.wallpaper === wallpaper, next, mostWallpapers)
  return true
})

/** What this world offers to everybody: a colour. */
const offered: T.wallPaperNoFile = {
  _tag: "wallPaperNoFile",
  id: 1n,
  default: true,
  settings: { _tag: "wallPaperSettings", backgroundColor: 0xd5dfe9 }
}

const getWallPapers = method("account.getWallPapers", "user", (_, { person, world }) => ({
  _tag: "account.wallPapers",
  hash: 0n,
  wallpapers: [
    ...Shelves.of(world.shelves, person).wallpapers.map(({ settings, wallpaper }) =>
      toWallpaper(person, wallpaper, settings)
    ),
    offered
  ]
}))

/**
 * The methods about stickers, ringtones and wallpapers that accounts keep.
 *
 * @since 0.1.0
 * @category methods
 */
export const savedMedia: ReadonlyArray<Handler> = [
  saveRecentSticker,
  getRecentStickers,
  faveSticker,
  getFavedStickers,
  uploadRingtone,
  saveRingtone,
  getSavedRingtones,
  uploadWallPaper,
  saveWallPaper,
  getWallPapers
]
