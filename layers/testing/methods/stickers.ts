/**
 * Sets of stickers.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/stickers
 */
import { forbidden, Refusal } from "../refusal.ts"
import * as Stickers from "../world/stickers.ts"
import type { Handler } from "./method.ts"
import { method } from "./method.ts"

const createStickerSet = method("stickers.createStickerSet", "member", (call, { person, world }) => {
  const kind = call.masks === true ? "masks" : call.emojis === true ? "emojis" : "regular"
  const { shortName, title } = call
  const made = Stickers.create(world, person, { title, shortName, kind }, call.stickers)
  return made instanceof Refusal ? made : Stickers.seenBy(person, made, 0)
})

const addStickerToSet = method("stickers.addStickerToSet", "member", (call, { person, world }) => {
  const set = Stickers.find(world, call.stickerset)
  if (set instanceof Refusal) return set
  if (set.creator !== person) return forbidden("STICKERSET_INVALID")
  return Stickers.add(world, set, call.sticker) ?? Stickers.seenBy(person, set, 0)
})

const getStickerSet = method("messages.getStickerSet", "member", (call, { person, world }) => {
  const set = Stickers.find(world, call.stickerset)
  return set instanceof Refusal ? set : Stickers.seenBy(person, set, call.hash)
})

/**
 * The methods about stickers.
 *
 * @since 0.1.0
 * @category methods
 */
export const stickers: ReadonlyArray<Handler> = [createStickerSet, addStickerToSet, getStickerSet]
