// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `stickers`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/stickers.addStickerToSet */
export interface addStickerToSet {
  readonly stickerset: T.InputStickerSet
  readonly sticker: T.InputStickerSetItem
}

/** https://core.telegram.org/method/stickers.addStickerToSet */
export const addStickerToSet: M.Method<
  addStickerToSet,
  T.MessagesStickerSet,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKERPACK_STICKERS_TOO_MUCH" | "STICKERSET_INVALID" | "STICKERS_TOO_MUCH"
  | "STICKER_PNG_NOPNG" | "STICKER_TGS_NOTGS"
> = /* @__PURE__ */ M.make(
  "stickers.addStickerToSet",
  -0x79ac0142, // #8653febe
  (w, v) => {
    w.id(-0x79ac0142)
    W.writeInputStickerSet(w, v.stickerset)
    W.writeInputStickerSetItem(w, v.sticker)
  },
  R.readMessagesStickerSet,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKERPACK_STICKERS_TOO_MUCH STICKERSET_INVALID STICKERS_TOO_MUCH " +
  "STICKER_PNG_NOPNG STICKER_TGS_NOTGS",
  "any"
)

/** https://core.telegram.org/method/stickers.changeSticker */
export interface changeSticker {
  readonly sticker: T.InputDocument
  readonly emoji?: string | undefined
  readonly maskCoords?: T.MaskCoords | undefined
  readonly keywords?: string | undefined
}

/** https://core.telegram.org/method/stickers.changeSticker */
export const changeSticker: M.Method<
  changeSticker,
  T.MessagesStickerSet,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKER_INVALID"
> = /* @__PURE__ */ M.make(
  "stickers.changeSticker",
  -0x0aac8144, // #f5537ebc
  (w, v) => {
    w.id(-0x0aac8144)
    w.id(
      (v.emoji === undefined ? 0 : 1) |
      (v.maskCoords === undefined ? 0 : 2) |
      (v.keywords === undefined ? 0 : 4)
    )
    W.writeInputDocument(w, v.sticker)
    if (v.emoji !== undefined) w.string(v.emoji)
    if (v.maskCoords !== undefined) W.writeMaskCoords(w, v.maskCoords)
    if (v.keywords !== undefined) w.string(v.keywords)
  },
  R.readMessagesStickerSet,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKER_INVALID",
  "any"
)

/** https://core.telegram.org/method/stickers.changeStickerPosition */
export interface changeStickerPosition {
  readonly sticker: T.InputDocument
  readonly position: number
}

/** https://core.telegram.org/method/stickers.changeStickerPosition */
export const changeStickerPosition: M.Method<
  changeStickerPosition,
  T.MessagesStickerSet,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKER_INVALID"
> = /* @__PURE__ */ M.make(
  "stickers.changeStickerPosition",
  -0x00492b36, // #ffb6d4ca
  (w, v) => {
    w.id(-0x00492b36)
    W.writeInputDocument(w, v.sticker)
    w.int(v.position)
  },
  R.readMessagesStickerSet,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKER_INVALID",
  "any"
)

/** https://core.telegram.org/method/stickers.checkShortName */
export interface checkShortName {
  readonly shortName: string
}

/** https://core.telegram.org/method/stickers.checkShortName */
export const checkShortName: M.Method<
  checkShortName,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SHORT_NAME_INVALID" | "SHORT_NAME_OCCUPIED",
  "user"
> = /* @__PURE__ */ M.make(
  "stickers.checkShortName",
  0x284b3639, // #284b3639
  (w, v) => {
    w.id(0x284b3639)
    w.string(v.shortName)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED SHORT_NAME_INVALID SHORT_NAME_OCCUPIED",
  "user"
)

/** https://core.telegram.org/method/stickers.createStickerSet */
export interface createStickerSet {
  readonly masks?: boolean | undefined
  readonly emojis?: boolean | undefined
  readonly textColor?: boolean | undefined
  readonly userId: T.InputUser
  readonly title: string
  readonly shortName: string
  readonly thumb?: T.InputDocument | undefined
  readonly stickers: ReadonlyArray<T.InputStickerSetItem>
  readonly software?: string | undefined
}

/** https://core.telegram.org/method/stickers.createStickerSet */
export const createStickerSet: M.Method<
  createStickerSet,
  T.MessagesStickerSet,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PACK_SHORT_NAME_INVALID" | "PACK_SHORT_NAME_OCCUPIED"
  | "PACK_TITLE_INVALID" | "PACK_TYPE_INVALID" | "PEER_ID_INVALID" | "STICKERS_EMPTY" | "STICKER_EMOJI_INVALID"
  | "STICKER_FILE_INVALID" | "STICKER_GIF_DIMENSIONS" | "STICKER_PNG_DIMENSIONS" | "STICKER_PNG_NOPNG"
  | "STICKER_TGS_NODOC" | "STICKER_TGS_NOTGS" | "STICKER_THUMB_PNG_NOPNG" | "STICKER_THUMB_TGS_NOTGS"
  | "STICKER_VIDEO_BIG" | "STICKER_VIDEO_NODOC" | "STICKER_VIDEO_NOWEBM" | "USER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "stickers.createStickerSet",
  -0x6fde5499, // #9021ab67
  (w, v) => {
    w.id(-0x6fde5499)
    w.id(
      (v.masks === true ? 1 : 0) |
      (v.emojis === true ? 32 : 0) |
      (v.textColor === true ? 64 : 0) |
      (v.thumb === undefined ? 0 : 4) |
      (v.software === undefined ? 0 : 8)
    )
    W.writeInputUser(w, v.userId)
    w.string(v.title)
    w.string(v.shortName)
    if (v.thumb !== undefined) W.writeInputDocument(w, v.thumb)
    w.vector(v.stickers, W.writeInputStickerSetItem)
    if (v.software !== undefined) w.string(v.software)
  },
  R.readMessagesStickerSet,
  "BUSINESS_CONNECTION_NOT_ALLOWED PACK_SHORT_NAME_INVALID PACK_SHORT_NAME_OCCUPIED PACK_TITLE_INVALID " +
  "PACK_TYPE_INVALID PEER_ID_INVALID STICKERS_EMPTY STICKER_EMOJI_INVALID STICKER_FILE_INVALID " +
  "STICKER_GIF_DIMENSIONS STICKER_PNG_DIMENSIONS STICKER_PNG_NOPNG STICKER_TGS_NODOC STICKER_TGS_NOTGS " +
  "STICKER_THUMB_PNG_NOPNG STICKER_THUMB_TGS_NOTGS STICKER_VIDEO_BIG STICKER_VIDEO_NODOC STICKER_VIDEO_NOWEBM " +
  "USER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/stickers.deleteStickerSet */
export interface deleteStickerSet {
  readonly stickerset: T.InputStickerSet
}

/** https://core.telegram.org/method/stickers.deleteStickerSet */
export const deleteStickerSet: M.Method<
  deleteStickerSet,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKERSET_INVALID"
> = /* @__PURE__ */ M.make(
  "stickers.deleteStickerSet",
  -0x788fbc6c, // #87704394
  (w, v) => {
    w.id(-0x788fbc6c)
    W.writeInputStickerSet(w, v.stickerset)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKERSET_INVALID",
  "any"
)

/** https://core.telegram.org/method/stickers.removeStickerFromSet */
export interface removeStickerFromSet {
  readonly sticker: T.InputDocument
}

/** https://core.telegram.org/method/stickers.removeStickerFromSet */
export const removeStickerFromSet: M.Method<
  removeStickerFromSet,
  T.MessagesStickerSet,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKER_INVALID"
> = /* @__PURE__ */ M.make(
  "stickers.removeStickerFromSet",
  -0x0889f0af, // #f7760f51
  (w, v) => {
    w.id(-0x0889f0af)
    W.writeInputDocument(w, v.sticker)
  },
  R.readMessagesStickerSet,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKER_INVALID",
  "any"
)

/** https://core.telegram.org/method/stickers.renameStickerSet */
export interface renameStickerSet {
  readonly stickerset: T.InputStickerSet
  readonly title: string
}

/** https://core.telegram.org/method/stickers.renameStickerSet */
export const renameStickerSet: M.Method<
  renameStickerSet,
  T.MessagesStickerSet,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKERSET_INVALID"
> = /* @__PURE__ */ M.make(
  "stickers.renameStickerSet",
  0x124b1c00, // #124b1c00
  (w, v) => {
    w.id(0x124b1c00)
    W.writeInputStickerSet(w, v.stickerset)
    w.string(v.title)
  },
  R.readMessagesStickerSet,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKERSET_INVALID",
  "any"
)

/** https://core.telegram.org/method/stickers.replaceSticker */
export interface replaceSticker {
  readonly sticker: T.InputDocument
  readonly newSticker: T.InputStickerSetItem
}

/** https://core.telegram.org/method/stickers.replaceSticker */
export const replaceSticker: M.Method<
  replaceSticker,
  T.MessagesStickerSet,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKER_INVALID"
> = /* @__PURE__ */ M.make(
  "stickers.replaceSticker",
  0x4696459a, // #4696459a
  (w, v) => {
    w.id(0x4696459a)
    W.writeInputDocument(w, v.sticker)
    W.writeInputStickerSetItem(w, v.newSticker)
  },
  R.readMessagesStickerSet,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKER_INVALID",
  "any"
)

/** https://core.telegram.org/method/stickers.setStickerSetThumb */
export interface setStickerSetThumb {
  readonly stickerset: T.InputStickerSet
  readonly thumb?: T.InputDocument | undefined
  readonly thumbDocumentId?: bigint | undefined
}

/** https://core.telegram.org/method/stickers.setStickerSetThumb */
export const setStickerSetThumb: M.Method<
  setStickerSetThumb,
  T.MessagesStickerSet,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STICKERSET_INVALID" | "STICKER_THUMB_PNG_NOPNG" | "STICKER_THUMB_TGS_NOTGS"
> = /* @__PURE__ */ M.make(
  "stickers.setStickerSetThumb",
  -0x5895ac6e, // #a76a5392
  (w, v) => {
    w.id(-0x5895ac6e)
    w.id((v.thumb === undefined ? 0 : 1) | (v.thumbDocumentId === undefined ? 0 : 2))
    W.writeInputStickerSet(w, v.stickerset)
    if (v.thumb !== undefined) W.writeInputDocument(w, v.thumb)
    if (v.thumbDocumentId !== undefined) w.long(v.thumbDocumentId)
  },
  R.readMessagesStickerSet,
  "BUSINESS_CONNECTION_NOT_ALLOWED STICKERSET_INVALID STICKER_THUMB_PNG_NOPNG STICKER_THUMB_TGS_NOTGS",
  "any"
)

/** https://core.telegram.org/method/stickers.suggestShortName */
export interface suggestShortName {
  readonly title: string
}

/** https://core.telegram.org/method/stickers.suggestShortName */
export const suggestShortName: M.Method<
  suggestShortName,
  T.StickersSuggestedShortName,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "TITLE_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "stickers.suggestShortName",
  0x4dafc503, // #4dafc503
  (w, v) => {
    w.id(0x4dafc503)
    w.string(v.title)
  },
  R.readStickersSuggestedShortName,
  "BUSINESS_CONNECTION_NOT_ALLOWED TITLE_INVALID",
  "user"
)
