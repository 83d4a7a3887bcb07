// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `photos`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/photos.deletePhotos */
export interface deletePhotos {
  readonly id: ReadonlyArray<T.InputPhoto>
}

/** https://core.telegram.org/method/photos.deletePhotos */
export const deletePhotos: M.Method<
  deletePhotos,
  ReadonlyArray<bigint>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "photos.deletePhotos",
  -0x783080d1, // #87cf7f2f
  (w, v) => {
    w.id(-0x783080d1)
    w.vector(v.id, W.writeInputPhoto)
  },
  (r) => r.vector(2, R.readLong),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/photos.getUserPhotos */
export interface getUserPhotos {
  readonly userId: T.InputUser
  readonly offset: number
  readonly maxId: bigint
  readonly limit: number
}

/** https://core.telegram.org/method/photos.getUserPhotos */
export const getUserPhotos: M.Method<
  getUserPhotos,
  T.PhotosPhotos,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "MAX_ID_INVALID" | "MSG_ID_INVALID" | "USER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "photos.getUserPhotos",
  -0x6e32cd58, // #91cd32a8
  (w, v) => {
    w.id(-0x6e32cd58)
    W.writeInputUser(w, v.userId)
    w.int(v.offset)
    w.long(v.maxId)
    w.int(v.limit)
  },
  R.readPhotosPhotos,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE MAX_ID_INVALID MSG_ID_INVALID USER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/photos.updateProfilePhoto */
export interface updateProfilePhoto {
  readonly fallback?: boolean | undefined
  readonly bot?: T.InputUser | undefined
  readonly id: T.InputPhoto
}

/** https://core.telegram.org/method/photos.updateProfilePhoto */
export const updateProfilePhoto: M.Method<
  updateProfilePhoto,
  T.PhotosPhoto,
  | "ALBUM_PHOTOS_TOO_MANY" | "BOT_FALLBACK_UNSUPPORTED" | "FILE_PARTS_INVALID" | "IMAGE_PROCESS_FAILED"
  | "LOCATION_INVALID" | "PHOTO_CROP_SIZE_SMALL" | "PHOTO_EXT_INVALID" | "PHOTO_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "photos.updateProfilePhoto",
  0x09e82039, // #09e82039
  (w, v) => {
    w.id(0x09e82039)
    w.id((v.fallback === true ? 1 : 0) | (v.bot === undefined ? 0 : 2))
    if (v.bot !== undefined) W.writeInputUser(w, v.bot)
    W.writeInputPhoto(w, v.id)
  },
  R.readPhotosPhoto,
  "ALBUM_PHOTOS_TOO_MANY BOT_FALLBACK_UNSUPPORTED FILE_PARTS_INVALID IMAGE_PROCESS_FAILED LOCATION_INVALID " +
  "PHOTO_CROP_SIZE_SMALL PHOTO_EXT_INVALID PHOTO_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/photos.uploadContactProfilePhoto */
export interface uploadContactProfilePhoto {
  readonly suggest?: boolean | undefined
  readonly save?: boolean | undefined
  readonly userId: T.InputUser
  readonly file?: T.InputFile | undefined
  readonly video?: T.InputFile | undefined
  readonly videoStartTs?: number | undefined
  readonly videoEmojiMarkup?: T.VideoSize | undefined
}

/** https://core.telegram.org/method/photos.uploadContactProfilePhoto */
export const uploadContactProfilePhoto: M.Method<
  uploadContactProfilePhoto,
  T.PhotosPhoto,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CONTACT_MISSING" | "NEED_ACTION_MISSING" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "photos.uploadContactProfilePhoto",
  -0x1eb3b58f, // #e14c4a71
  (w, v) => {
    w.id(-0x1eb3b58f)
    w.id(
      (v.suggest === true ? 8 : 0) |
      (v.save === true ? 16 : 0) |
      (v.file === undefined ? 0 : 1) |
      (v.video === undefined ? 0 : 2) |
      (v.videoStartTs === undefined ? 0 : 4) |
      (v.videoEmojiMarkup === undefined ? 0 : 32)
    )
    W.writeInputUser(w, v.userId)
    if (v.file !== undefined) W.writeInputFile(w, v.file)
    if (v.video !== undefined) W.writeInputFile(w, v.video)
    if (v.videoStartTs !== undefined) w.double(v.videoStartTs)
    if (v.videoEmojiMarkup !== undefined) W.writeVideoSize(w, v.videoEmojiMarkup)
  },
  R.readPhotosPhoto,
  "BUSINESS_CONNECTION_NOT_ALLOWED CONTACT_MISSING NEED_ACTION_MISSING USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/photos.uploadProfilePhoto */
export interface uploadProfilePhoto {
  readonly fallback?: boolean | undefined
  readonly bot?: T.InputUser | undefined
  readonly file?: T.InputFile | undefined
  readonly video?: T.InputFile | undefined
  readonly videoStartTs?: number | undefined
  readonly videoEmojiMarkup?: T.VideoSize | undefined
}

/** https://core.telegram.org/method/photos.uploadProfilePhoto */
export const uploadProfilePhoto: M.Method<
  uploadProfilePhoto,
  T.PhotosPhoto,
  | "ALBUM_PHOTOS_TOO_MANY" | "BOT_INVALID" | "EMOJI_MARKUP_INVALID" | "FILE_PARTS_INVALID" | "IMAGE_PROCESS_FAILED"
  | "PHOTO_CROP_FILE_MISSING" | "PHOTO_CROP_SIZE_SMALL" | "PHOTO_EXT_INVALID" | "PHOTO_FILE_MISSING"
  | "PHOTO_INVALID" | "STICKER_MIME_INVALID" | "VIDEO_FILE_INVALID"
> = /* @__PURE__ */ M.make(
  "photos.uploadProfilePhoto",
  0x0388a3b5, // #0388a3b5
  (w, v) => {
    w.id(0x0388a3b5)
    w.id(
      (v.fallback === true ? 8 : 0) |
      (v.bot === undefined ? 0 : 32) |
      (v.file === undefined ? 0 : 1) |
      (v.video === undefined ? 0 : 2) |
      (v.videoStartTs === undefined ? 0 : 4) |
      (v.videoEmojiMarkup === undefined ? 0 : 16)
    )
    if (v.bot !== undefined) W.writeInputUser(w, v.bot)
    if (v.file !== undefined) W.writeInputFile(w, v.file)
    if (v.video !== undefined) W.writeInputFile(w, v.video)
    if (v.videoStartTs !== undefined) w.double(v.videoStartTs)
    if (v.videoEmojiMarkup !== undefined) W.writeVideoSize(w, v.videoEmojiMarkup)
  },
  R.readPhotosPhoto,
  "ALBUM_PHOTOS_TOO_MANY BOT_INVALID EMOJI_MARKUP_INVALID FILE_PARTS_INVALID IMAGE_PROCESS_FAILED " +
  "PHOTO_CROP_FILE_MISSING PHOTO_CROP_SIZE_SMALL PHOTO_EXT_INVALID PHOTO_FILE_MISSING PHOTO_INVALID " +
  "STICKER_MIME_INVALID VIDEO_FILE_INVALID",
  "any"
)
