/**
 * Where a file lies: all that it takes to download it, and to go on when what Telegram has said of it has expired.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import * as Schema from "effect/Schema"
import { MessageId, UserId } from "./Ids.ts"
import { Peer } from "./Peer.ts"
import type * as Members from "./members.ts"

/**
 * A message.
 *
 * @since 0.1.0
 * @category origins
 */
export class MessageOrigin extends Schema.TaggedClass<MessageOrigin>("layergram/MessageOrigin")("MessageOrigin", {
  chat: Peer,
  id: MessageId
}) {}

/**
 * The profile photos of a user.
 *
 * @since 0.1.0
 * @category origins
 */
export class ProfileOrigin extends Schema.TaggedClass<ProfileOrigin>("layergram/ProfileOrigin")("ProfileOrigin", {
  user: UserId
}) {}

/**
 * What a group or a channel says of itself: its photo.
 *
 * @since 0.1.0
 * @category origins
 */
export class ChatOrigin extends Schema.TaggedClass<ChatOrigin>("layergram/ChatOrigin")("ChatOrigin", { chat: Peer }) {}

/**
 * A story.
 *
 * @since 0.1.0
 * @category origins
 */
export class StoryOrigin extends Schema.TaggedClass<StoryOrigin>("layergram/StoryOrigin")("StoryOrigin", {
  peer: Peer,
  id: Schema.Int
}) {}

/**
 * A set of stickers or of custom emoji.
 *
 * @since 0.1.0
 * @category origins
 */
export class StickerSetOrigin
  extends Schema.TaggedClass<StickerSetOrigin>("layergram/StickerSetOrigin")("StickerSetOrigin", {
    id: Schema.BigInt,
    accessHash: Schema.BigInt
  })
{}

/**
 * The preview of a web page.
 *
 * @since 0.1.0
 * @category origins
 */
export class WebPageOrigin extends Schema.TaggedClass<WebPageOrigin>("layergram/WebPageOrigin")("WebPageOrigin", {
  url: Schema.String
}) {}

/**
 * The description of a bot: a picture in front of an empty chat with it.
 *
 * @since 0.1.0
 * @category origins
 */
export class BotOrigin extends Schema.TaggedClass<BotOrigin>("layergram/BotOrigin")("BotOrigin", { bot: UserId }) {}

/**
 * One of the lists of files that an account keeps, or that Telegram has for everybody.
 *
 * @since 0.1.0
 * @category origins
 */
export class ListOrigin extends Schema.TaggedClass<ListOrigin>("layergram/ListOrigin")("ListOrigin", {
  list: Schema.Literal(
    "SavedGifs",
    "SavedRingtones",
    "RecentStickers",
    "FavedStickers",
    "CustomEmoji",
    "Wallpapers",
    "PremiumPromo"
  )
}) {}

const origins = [
  MessageOrigin,
  ProfileOrigin,
  ChatOrigin,
  StoryOrigin,
  StickerSetOrigin,
  WebPageOrigin,
  BotOrigin,
  ListOrigin
] as const

/**
 * From where Telegram has told of a file. Who asks there again gets a fresh file reference.
 *
 * @since 0.1.0
 * @category origins
 * @see https://core.telegram.org/api/file-references
 */
export type FileOrigin = Members.FileOrigin

/**
 * From where Telegram has told of a file.
 *
 * @since 0.1.0
 * @category origins
 */
export const FileOrigin: Schema.Union<typeof origins> = /* @__PURE__ */ Schema.Union(...origins)

const stored = {
  id: Schema.BigInt,
  accessHash: Schema.BigInt,
  /** Good for some hours or days. */
  reference: Schema.Uint8ArrayFromBase64,
  /** Which thumbnail; empty for the file itself. A photo is all thumbnails. */
  thumbnail: Schema.String
}

/**
 * A document, or a thumbnail of it.
 *
 * @since 0.1.0
 * @category names
 * @see https://core.telegram.org/constructor/inputDocumentFileLocation
 */
export class DocumentName extends Schema.TaggedClass<DocumentName>("layergram/DocumentName")("DocumentName", stored) {}

/**
 * A size of a photo.
 *
 * @since 0.1.0
 * @category names
 * @see https://core.telegram.org/constructor/inputPhotoFileLocation
 */
export class PhotoName extends Schema.TaggedClass<PhotoName>("layergram/PhotoName")("PhotoName", stored) {}

/**
 * The photo of a user or a chat, as it is shown beside their name. It has no file reference.
 *
 * @since 0.1.0
 * @category names
 * @see https://core.telegram.org/constructor/inputPeerPhotoFileLocation
 */
export class PeerPhotoName extends Schema.TaggedClass<PeerPhotoName>("layergram/PeerPhotoName")("PeerPhotoName", {
  peer: Peer,
  photoId: Schema.BigInt,
  /** Whether it is the large one, of 640 pixels a side, instead of the small one, of 160. */
  isBig: Schema.Boolean
}) {}

/**
 * The picture of a set of stickers. It has no file reference.
 *
 * @since 0.1.0
 * @category names
 * @see https://core.telegram.org/constructor/inputStickerSetThumb
 */
export class StickerSetName extends Schema.TaggedClass<StickerSetName>("layergram/StickerSetName")("StickerSetName", {
  id: Schema.BigInt,
  accessHash: Schema.BigInt,
  version: Schema.Int
}) {}

/**
 * A file of the web that Telegram hands on.
 *
 * @since 0.1.0
 * @category names
 * @see https://core.telegram.org/constructor/inputWebFileLocation
 */
export class WebName extends Schema.TaggedClass<WebName>("layergram/WebName")("WebName", {
  url: Schema.String,
  accessHash: Schema.BigInt
}) {}

/**
 * A file of the web that Telegram does not hand on: it is fetched from where it lies.
 *
 * @since 0.1.0
 * @category names
 * @see https://core.telegram.org/constructor/webDocumentNoProxy
 */
export class UrlName extends Schema.TaggedClass<UrlName>("layergram/UrlName")("UrlName", { url: Schema.String }) {}

/**
 * A piece of a map, drawn by Telegram.
 *
 * @since 0.1.0
 * @category names
 * @see https://core.telegram.org/constructor/inputWebFileGeoPointLocation
 */
export class MapName extends Schema.TaggedClass<MapName>("layergram/MapName")("MapName", {
  latitude: Schema.Number,
  longitude: Schema.Number,
  accessHash: Schema.BigInt,
  /** In pixels before scaling, 16 to 1024. */
  width: Schema.Int,
  /** In pixels before scaling, 16 to 1024. */
  height: Schema.Int,
  /** 13 to 20. */
  zoom: Schema.Int,
  /** 1 to 3. */
  scale: Schema.Int
}) {}

/**
 * The cover of a piece of music, by its words.
 *
 * @since 0.1.0
 * @category names
 * @see https://core.telegram.org/constructor/inputWebFileAudioAlbumThumbLocation
 */
export class AlbumCoverName extends Schema.TaggedClass<AlbumCoverName>("layergram/AlbumCoverName")("AlbumCoverName", {
  title: Schema.String,
  performer: Schema.String,
  isSmall: Schema.Boolean
}) {}

const names = [
  DocumentName,
  PhotoName,
  PeerPhotoName,
  StickerSetName,
  WebName,
  UrlName,
  MapName,
  AlbumCoverName
] as const

/**
 * What Telegram calls a file.
 *
 * @since 0.1.0
 * @category names
 * @see https://core.telegram.org/type/InputFileLocation
 */
export type FileName = Members.FileName

/**
 * What Telegram calls a file.
 *
 * @since 0.1.0
 * @category names
 */
export const FileName: Schema.Union<typeof names> = /* @__PURE__ */ Schema.Union(...names)

/**
 * Where a file lies. It can be kept, and taken to another process of the same account.
 *
 * @since 0.1.0
 * @category models
 */
export class FileLocation extends Schema.TaggedClass<FileLocation>("layergram/FileLocation")("FileLocation", {
  /** The data centre; none where Telegram's configuration says it (files of the web) or where it is not known. */
  dc: Schema.OptionFromNullOr(Schema.Int),
  /** In bytes; none where Telegram does not say. */
  size: Schema.OptionFromNullOr(Schema.Number),
  name: FileName,
  /** From where Telegram has told of it; none where nobody knows. */
  origin: Schema.OptionFromNullOr(FileOrigin)
}) {
  /** So that a location stands for itself wherever something that has one is taken. */
  get location(): FileLocation {
    return this
  }
}

/**
 * A file, or what has one: media, thumbnails, photos.
 *
 * @since 0.1.0
 * @category models
 */
export interface Located {
  readonly location: FileLocation
}
