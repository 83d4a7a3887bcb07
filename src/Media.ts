/**
 * Media: what messages carry besides their text. Reading it, choosing a size or a quality to download, and making it:
 *
 * ```ts
 * const cat = Media.photo("cat.jpg", { spoiler: true })
 * const sent = Messages.send("@alice", Draft.media(Draft.text("Guess who"), cat))
 * ```
 *
 * What is made is a value that can be sent as often as wanted; uploads are made when it is sent, which needs `Files`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/MessageMedia
 */
export * from "../schema/model/Media.ts"
export { FileIdError } from "../schema/wire/FileId.ts"
export * from "../services/MediaInspector.ts"
export * from "../services/Thumbnailer.ts"
export { auto, type AutoKind, type AutoOnce, type AutoScope } from "./media/auto.ts"
export * from "./media/commerce.ts"
export { documentFromUrl, from, fromGame, photoFromUrl, store, type StoreError } from "./media/existing.ts"
export * from "./media/facts.ts"
export * from "./media/fileId.ts"
export type { Input, InputContext, InputError, Kind, OutgoingMedia } from "./media/outgoing.ts"
export { make } from "./media/outgoing.ts"
export { StreamConsumed } from "./media/peek.ts"
export * from "./media/pictures.ts"
export {
  animation,
  audio,
  document,
  type FileOptions,
  type FilmOptions,
  photo,
  type ShownOptions,
  sticker,
  video,
  videoNote,
  type VideoOptions,
  voice
} from "./media/uploads.ts"
