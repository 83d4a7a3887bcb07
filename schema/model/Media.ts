/**
 * What a message carries besides its text. A closed union: a new kind in Telegram's schema arrives as `RawMedia`, so that
 * `Match.tagsExhaustive` stays exhaustive.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/MessageMedia
 */
import * as Schema from "effect/Schema"
import type * as T from "../tl/api/types.ts"
import { Giveaway, GiveawayResults, Invoice, PaidMedia } from "./Commerce.ts"
import type { FileMedia } from "./Document.ts"
import { Animation, Audio, Document, LivePhoto, Sticker, Video, VideoNote, Voice } from "./Document.ts"
import { Photo } from "./Photo.ts"
import { Contact, Dice, LiveLocation, Location, Venue } from "./Place.ts"
import { Checklist, Poll } from "./Poll.ts"
import { Game, Story, WebPage } from "./WebPage.ts"
import type * as Members from "./members.ts"

export * from "./Commerce.ts"
export {
  Animation,
  Audio,
  Document,
  FileMedia,
  LivePhoto,
  MaskPosition,
  Sticker,
  StickerSetId,
  Video,
  VideoNote,
  VideoQuality,
  Voice
} from "./Document.ts"
import { tl } from "./tl.ts"
export * from "./FileLocation.ts"
export { Photo, PhotoSize, VideoSize } from "./Photo.ts"
export * from "./Place.ts"
export * from "./Poll.ts"
export * from "./WebPage.ts"

/**
 * Media that could be seen for a while, and that while is over.
 *
 * @since 0.1.0
 * @category models
 */
export class Expired extends Schema.TaggedClass<Expired>("layergram/Expired")("Expired", {
  kind: Schema.Literal("Photo", "Video", "VideoNote", "Voice", "Document")
}) {}

const TlMedia = /* @__PURE__ */ tl<T.MessageMedia>("MessageMedia")

/**
 * Anything else, as Telegram's schema has it; `messageMediaUnsupported` for what is newer than that schema.
 *
 * @since 0.1.0
 * @category models
 */
export class RawMedia extends Schema.TaggedClass<RawMedia>("layergram/RawMedia")("RawMedia", { media: TlMedia }) {
  /** The name of the constructor: `messageMediaUnsupported`. */
  get constructorName(): T.MessageMedia["_tag"] {
    return this.media._tag
  }
}

const all = [
  Photo,
  LivePhoto,
  Document,
  Video,
  Animation,
  VideoNote,
  Voice,
  Audio,
  Sticker,
  Contact,
  Location,
  LiveLocation,
  Venue,
  Dice,
  Poll,
  Checklist,
  Game,
  Invoice,
  PaidMedia,
  Story,
  WebPage,
  Giveaway,
  GiveawayResults,
  Expired,
  RawMedia
] as const

/**
 * What a message carries besides its text.
 *
 * @since 0.1.0
 * @category models
 */
export type Media = Members.Media

/**
 * What a message carries besides its text.
 *
 * @since 0.1.0
 * @category models
 */
export const Media: Schema.Schema<Media, Members.MediaEncoded> = /* @__PURE__ */ Schema.Union(...all)

const files: ReadonlySet<string> = /* @__PURE__ */ new Set<FileMedia["_tag"]>([
  "Photo",
  "LivePhoto",
  "Document",
  "Video",
  "Animation",
  "VideoNote",
  "Voice",
  "Audio",
  "Sticker"
])

/**
 * Whether media are a file of Telegram's, which `Files.download` takes.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isFile = (media: Media): media is FileMedia => files.has(media._tag)
