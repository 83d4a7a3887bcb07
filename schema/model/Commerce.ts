/**
 * Media that are about money: invoices, paid media, giveaways.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/payments
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { FileMedia } from "./Document.ts"
import { FileLocation, UrlName, WebName } from "./FileLocation.ts"
import { ChannelId, MessageId, UserId } from "./Ids.ts"

/**
 * A file of the web.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/type/WebDocument
 */
export class WebDocument extends Schema.TaggedClass<WebDocument>("layergram/WebDocument")("WebDocument", {
  url: Schema.String,
  /** With it, Telegram hands the file on; without, it is fetched from where it lies. */
  accessHash: Schema.OptionFromNullOr(Schema.BigInt),
  /** In bytes, as whoever named it has said. */
  size: Schema.Number,
  mimeType: Schema.String,
  /** In pixels; 0 where nobody has said. */
  width: Schema.Int,
  /** In pixels; 0 where nobody has said. */
  height: Schema.Int
}) {
  get location(): FileLocation {
    const { accessHash, url } = this
    return new FileLocation({
      dc: Option.none(),
      // What somebody has said of a file of the web is not to be relied on.
      size: Option.none(),
      name: accessHash._tag === "Some"
        ? new WebName({ url, accessHash: accessHash.value }, true)
        : new UrlName({ url }, true),
      origin: Option.none()
    }, true)
  }
}

/**
 * What can be seen of media that are not paid for yet.
 *
 * @since 0.1.0
 * @category models
 */
export class PaidPreview extends Schema.TaggedClass<PaidPreview>("layergram/PaidPreview")("PaidPreview", {
  /** In pixels; 0 where nobody has said. */
  width: Schema.Int,
  /** In pixels; 0 where nobody has said. */
  height: Schema.Int,
  duration: Schema.OptionFromNullOr(Schema.DurationFromMillis),
  /** A tiny JPEG without its head: `Media.stripped` puts it on. */
  stripped: Schema.OptionFromNullOr(Schema.Uint8ArrayFromBase64),
  /** A small JPEG, where one came along whole. What Telegram only tells of cannot be downloaded before it is paid for. */
  cached: Schema.OptionFromNullOr(Schema.Uint8ArrayFromBase64),
  /** An outline, which `Media.outline` unpacks. */
  packedOutline: Schema.OptionFromNullOr(Schema.Uint8ArrayFromBase64)
}) {}

/**
 * A photo or film that has to be paid for: what it looks like from afar, or itself once it was.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/type/MessageExtendedMedia
 */
export const PaidItem = Schema.Union(PaidPreview, FileMedia)

/**
 * A photo or film that has to be paid for.
 *
 * @since 0.1.0
 * @category models
 */
export type PaidItem = typeof PaidItem.Type

/**
 * Photos and films that have to be paid for with stars.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/paid-media
 */
export class PaidMedia extends Schema.TaggedClass<PaidMedia>("layergram/PaidMedia")("PaidMedia", {
  stars: Schema.BigInt,
  items: Schema.Array(PaidItem)
}) {}

/**
 * Something to be paid for.
 *
 * @since 0.1.0
 * @category models
 */
export class Invoice extends Schema.TaggedClass<Invoice>("layergram/Invoice")("Invoice", {
  title: Schema.String,
  description: Schema.String,
  photo: Schema.OptionFromNullOr(WebDocument),
  /** Three letters of ISO 4217, or `XTR` for stars. */
  currency: Schema.String,
  /** In the smallest units of the currency. */
  total: Schema.BigInt,
  /** For links to the bot: `t.me/bot?start=…`. */
  startParameter: Schema.String,
  isTest: Schema.Boolean,
  needsShippingAddress: Schema.Boolean,
  /** The receipt, once it is paid. */
  receipt: Schema.OptionFromNullOr(MessageId),
  /** What is paid for. */
  item: Schema.OptionFromNullOr(PaidItem)
}) {}

const prize = {
  /** How many people win or have won. */
  winnersCount: Schema.Int,
  /** Months of Telegram Premium for each winner. */
  months: Schema.OptionFromNullOr(Schema.Int),
  /** Stars for all winners together. */
  stars: Schema.OptionFromNullOr(Schema.BigInt),
  /** What else there is to win. */
  description: Schema.OptionFromNullOr(Schema.String),
  endsAt: Schema.DateTimeUtc,
  /** Whether only those win who have joined after it began. */
  onlyNewMembers: Schema.Boolean
}

/**
 * A lottery among the members of channels.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/giveaways
 */
export class Giveaway extends Schema.TaggedClass<Giveaway>("layergram/Giveaway")("Giveaway", {
  ...prize,
  channels: Schema.Array(ChannelId),
  /** Two letters of ISO 3166 for each country whose people take part; empty for all. */
  countries: Schema.Array(Schema.String),
  winnersAreVisible: Schema.Boolean
}) {}

/**
 * How a lottery has ended.
 *
 * @since 0.1.0
 * @category models
 */
export class GiveawayResults extends Schema.TaggedClass<GiveawayResults>("layergram/GiveawayResults")(
  "GiveawayResults",
  {
    ...prize,
    channel: ChannelId,
    /** The message that has started it. */
    launch: MessageId,
    /** Up to 100 of the winners. */
    winners: Schema.Array(UserId),
    unclaimedCount: Schema.Int,
    isRefunded: Schema.Boolean
  }
) {}
