/**
 * Sets of stickers.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/stickers
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import { invalid, Refusal } from "../refusal.ts"
import * as Files from "./files.ts"
import type { Person } from "./model.ts"
import type { World } from "./World.ts"

/**
 * A set of stickers.
 *
 * @since 0.1.0
 * @category models
 */
export interface StickerSet {
  readonly id: bigint
  readonly accessHash: bigint
  readonly creator: Person
  readonly title: string
  readonly shortName: string
  readonly kind: "regular" | "masks" | "emojis"
  readonly stickers: Array<{ readonly file: Files.StoredFile; readonly emoji: string }>
}

const maxStickers = 120

/** A file as a sticker of a set. */
const sticker = (
  world: World,
  set: StickerSet,
  { document, emoji }: T.InputStickerSetItem
): { readonly file: Files.StoredFile; readonly emoji: string } | Refusal => {
  if (emoji === "") return invalid("STICKER_EMOJI_INVALID")
  if (document._tag === "inputDocumentEmpty") return invalid("STICKER_FILE_INVALID")
  const found = Files.find(world.files, document, false)
  if (found instanceof Refusal) return invalid("STICKER_FILE_INVALID")
  const stickerset: T.InputStickerSet = { _tag: "inputStickerSetID", id: set.id, accessHash: set.accessHash }
  const attribute: T.DocumentAttribute = set.kind === "emojis"
    ? { _tag: "documentAttributeCustomEmoji", free: true, alt: emoji, stickerset }
    : { _tag: "documentAttributeSticker", mask: set.kind === "masks", alt: emoji, stickerset }
  const attributes = found.attributes.filter(({ _tag }) =>
    _tag !== "documentAttributeSticker" && _tag !== "documentAttributeCustomEmoji"
  )
  const { content, dc, mimeType, photo, thumb } = found
  const file = Files.store(world.environment, world.files, content, {
    dc,
    mimeType,
    photo,
    thumb,
    attributes: [...attributes, attribute]
  })
  return { file, emoji }
}

/**
 * Makes a set.
 *
 * @since 0.1.0
 * @category transitions
 */
export const create = (
  world: World,
  creator: Person,
  of: { readonly title: string; readonly shortName: string; readonly kind: StickerSet["kind"] },
  items: ReadonlyArray<T.InputStickerSetItem>
): StickerSet | Refusal => {
  const key = of.shortName.toLowerCase()
  if (of.title === "" || of.title.length > 64) return invalid("PACK_TITLE_INVALID")
  if (!/^[a-z][a-z0-9_]{0,63}$/.test(key) || key.includes("__") || key.endsWith("_")) {
    return invalid("PACK_SHORT_NAME_INVALID")
  }
  if (world.stickerSets.has(key)) return invalid("PACK_SHORT_NAME_OCCUPIED")
  if (items.length === 0) return invalid("STICKERS_EMPTY")
  const { random } = world.environment
  const set: StickerSet = { ...of, id: randomLong(random), accessHash: randomLong(random), creator, stickers: [] }
  for (const item of items) {
    const refused = add(world, set, item)
    if (refused !== undefined) return refused
  }
  world.stickerSets.set(key, set)
  return set
}

/**
 * Puts a sticker at the end of a set.
 *
 * @since 0.1.0
 * @category transitions
 */
export const add = (world: World, set: StickerSet, item: T.InputStickerSetItem): Refusal | undefined => {
  if (set.stickers.length >= maxStickers) return invalid("STICKERS_TOO_MUCH")
  const made = sticker(world, set, item)
  if (made instanceof Refusal) return made
  set.stickers.push(made)
  return undefined
}

/**
 * The set that a client names.
 *
 * @since 0.1.0
 * @category resolving
 */
export const find = (world: World, input: T.InputStickerSet): StickerSet | Refusal => {
  const found = input._tag === "inputStickerSetShortName"
    ? world.stickerSets.get(input.shortName.toLowerCase())
    : input._tag === "inputStickerSetID"
    ? [...world.stickerSets.values()].find(({ accessHash, id }) => id === input.id && accessHash === input.accessHash)
    : undefined
  return found ?? invalid("STICKERSET_INVALID")
}

/** Changes when the set does. */
const hashOf = ({ stickers }: StickerSet): number => stickers.length + 1

/**
 * A set as an account sees it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const seenBy = (viewer: Person, set: StickerSet, hash: number): T.MessagesStickerSet => {
  if (hash === hashOf(set)) return { _tag: "messages.stickerSetNotModified" }
  const emojis = [...new Set(set.stickers.map(({ emoji }) => emoji))]
  return {
    _tag: "messages.stickerSet",
    set: {
      _tag: "stickerSet",
      masks: set.kind === "masks",
      emojis: set.kind === "emojis",
      creator: set.creator === viewer,
      id: set.id,
      accessHash: set.accessHash,
      title: set.title,
      shortName: set.shortName,
      count: set.stickers.length,
      hash: hashOf(set)
    },
    packs: emojis.map((emoticon) => ({
      _tag: "stickerPack",
      emoticon,
      documents: set.stickers.filter(({ emoji }) => emoji === emoticon).map(({ file }) => file.id)
    })),
    keywords: [],
    documents: set.stickers.map(({ file }) => Files.toDocument(file))
  }
}
