/**
 * Media that stand for something elsewhere: web pages, stories, games.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/MessageMedia
 */
import * as Schema from "effect/Schema"
import { FileMedia } from "./Document.ts"
import { FormattedText } from "./Entity.ts"
import { Peer } from "./Peer.ts"
import { Photo } from "./Photo.ts"

const text = Schema.OptionFromNullOr(Schema.String)
const photo = Schema.OptionFromNullOr(Photo)
const file = Schema.OptionFromNullOr(FileMedia)

/**
 * What Telegram shows of a link.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/webPage
 */
export class WebPage extends Schema.TaggedClass<WebPage>("layergram/WebPage")("WebPage", {
  id: Schema.BigInt,
  /** May be empty where there is no preview. */
  url: Schema.String,
  /** Whether there is a preview, there will be, or there is none. */
  state: Schema.Literal("Ready", "Pending", "Empty"),
  displayUrl: Schema.String,
  /** Such as `article`, `photo`, `video`, `telegram_channel`. */
  type: text,
  siteName: text,
  title: text,
  description: text,
  author: text,
  photo,
  file,
  /** What can be shown in a frame of its own. */
  embedUrl: text,
  duration: Schema.OptionFromNullOr(Schema.DurationFromMillis),
  /** Whether the picture can be shown large. */
  hasLargeMedia: Schema.Boolean,
  /** Whether who has sent it wants the picture large or small. */
  size: Schema.OptionFromNullOr(Schema.Literal("Large", "Small")),
  /** Whether who has sent it has chosen the link by hand, apart from the text. */
  isManual: Schema.Boolean,
  /** Whether the link can be opened without asking. */
  isSafe: Schema.Boolean
}) {}

/**
 * A story.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/stories
 */
export class Story extends Schema.TaggedClass<Story>("layergram/Story")("Story", {
  peer: Peer,
  id: Schema.Int,
  /** Whether it is sent because the account is mentioned in it. */
  isMention: Schema.Boolean,
  /** None where Telegram has not sent the story along, and where it is gone. */
  media: file,
  caption: Schema.OptionFromNullOr(FormattedText),
  date: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  expiresAt: Schema.OptionFromNullOr(Schema.DateTimeUtc)
}) {}

/**
 * A game.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/bots/games
 */
export class Game extends Schema.TaggedClass<Game>("layergram/Game")("Game", {
  id: Schema.BigInt,
  accessHash: Schema.BigInt,
  shortName: Schema.String,
  title: Schema.String,
  description: Schema.String,
  photo,
  animation: file
}) {}
