/**
 * What messages carry, from Telegram's objects. Pure; nothing is validated again, and what makes no sense is left out.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import * as Commerce from "../Commerce.ts"
import { type FileMedia, LivePhoto } from "../Document.ts"
import type { FileOrigin } from "../FileLocation.ts"
import { StoryOrigin, WebPageOrigin } from "../FileLocation.ts"
import type { ChannelId, MessageId, UserId } from "../Ids.ts"
import type { Media } from "../Media.ts"
import { Expired, RawMedia } from "../Media.ts"
import * as Place from "../Place.ts"
import type { PollMedia } from "../Poll.ts"
import * as Web from "../WebPage.ts"
import { formattedText } from "./entity.ts"
import { document, photo, span } from "./file.ts"
import { peer } from "./peer.ts"
import { checklist, poll } from "./poll.ts"
import { seconds } from "./time.ts"

const none = Option.none()

type Origin = Option.Option<FileOrigin>

/** Media that are a file; none for other media, and where the file is gone. */
const file = (from: T.MessageMedia, origin: Origin): Option.Option<FileMedia> => {
  if (from._tag === "messageMediaPhoto") {
    const still = photo(from.photo, origin, from)
    const film = from.video === undefined || still._tag === "None" ? none : document(from.video, origin)
    return still._tag === "Some" && film._tag === "Some" && film.value._tag === "Video"
      ? Option.some(new LivePhoto({ photo: still.value, video: film.value }, true))
      : still
  }
  return from._tag === "messageMediaDocument" ? document(from.document, origin, from) : none
}

const point = (geo: T.GeoPoint) =>
  geo._tag === "geoPoint"
    ? {
      latitude: geo.lat,
      longitude: geo.long,
      accuracy: Option.fromNullable(geo.accuracyRadius),
      accessHash: geo.accessHash
    }
    : { latitude: 0, longitude: 0, accuracy: none, accessHash: 0n }

const forever = 2 ** 31 - 1

const liveLocation = (from: T.messageMediaGeoLive): Place.LiveLocation =>
  new Place.LiveLocation({
    ...point(from.geo),
    heading: Option.fromNullable(from.heading),
    period: from.period === forever ? Duration.infinity : Duration.seconds(from.period),
    proximityRadius: Option.fromNullable(from.proximityNotificationRadius)
  }, true)

const venue = (from: T.messageMediaVenue): Place.Venue => {
  const { address, provider, title, venueId, venueType } = from
  return new Place.Venue({ ...point(from.geo), title, address, provider, venueId, venueType }, true)
}

const pollMedia = (origin: Origin) => (from: T.MessageMedia): Option.Option<PollMedia> => {
  switch (from._tag) {
    case "messageMediaGeo":
      return Option.some(new Place.Location(point(from.geo), true))
    case "messageMediaVenue":
      return Option.some(venue(from))
    default:
      return file(from, origin)
  }
}

type Seen = Pick<Commerce.PaidPreview, "cached" | "packedOutline" | "stripped">

const nothingSeen: Seen = { stripped: none, cached: none, packedOutline: none }

/** What a picture that stands for unpaid media has in itself. */
const seenFrom = (thumb: T.PhotoSize | undefined): Seen => {
  switch (thumb?._tag) {
    case "photoStrippedSize":
      return { ...nothingSeen, stripped: Option.some(thumb.bytes) }
    case "photoCachedSize":
      return { ...nothingSeen, cached: Option.some(thumb.bytes) }
    case "photoPathSize":
      return { ...nothingSeen, packedOutline: Option.some(thumb.bytes) }
    default:
      return nothingSeen
  }
}

/**
 * A photo or film that has to be paid for.
 *
 * @since 0.1.0
 * @category conversions
 */
export const paidItem = (origin: Origin) => (from: T.MessageExtendedMedia): Commerce.PaidItem => {
  if (from._tag === "messageExtendedMedia") {
    const media = file(from.media, origin)
    if (media._tag === "Some") return media.value
    return new Commerce.PaidPreview({ width: 0, height: 0, duration: none, ...nothingSeen }, true)
  }
  return new Commerce.PaidPreview({
    width: from.w ?? 0,
    height: from.h ?? 0,
    duration: span(from.videoDuration),
    ...seenFrom(from.thumb)
  }, true)
}

const webDocument = (from: T.WebDocument): Commerce.WebDocument => {
  const image = from.attributes.find((one) => one._tag === "documentAttributeImageSize")
  return new Commerce.WebDocument({
    url: from.url,
    accessHash: from._tag === "webDocument" ? Option.some(from.accessHash) : none,
    size: from.size,
    mimeType: from.mimeType,
    width: image?.w ?? 0,
    height: image?.h ?? 0
  }, true)
}

const invoice = (from: T.messageMediaInvoice, origin: Origin): Commerce.Invoice =>
  new Commerce.Invoice({
    title: from.title,
    description: from.description,
    photo: from.photo === undefined ? none : Option.some(webDocument(from.photo)),
    currency: from.currency,
    total: from.totalAmount,
    startParameter: from.startParam,
    isTest: from.test === true,
    needsShippingAddress: from.shippingAddressRequested === true,
    receipt: Option.fromNullable(from.receiptMsgId as MessageId | undefined),
    item: from.extendedMedia === undefined ? none : Option.some(paidItem(origin)(from.extendedMedia))
  }, true)

const prize = (from: T.messageMediaGiveaway | T.messageMediaGiveawayResults) => ({
  months: Option.fromNullable(from.months),
  stars: Option.fromNullable(from.stars),
  description: Option.fromNullable(from.prizeDescription),
  endsAt: seconds(from.untilDate),
  onlyNewMembers: from.onlyNewSubscribers === true
})

const giveaway = (from: T.messageMediaGiveaway): Commerce.Giveaway =>
  new Commerce.Giveaway({
    ...prize(from),
    winnersCount: from.quantity,
    channels: from.channels as ReadonlyArray<ChannelId>,
    countries: from.countriesIso2 ?? [],
    winnersAreVisible: from.winnersAreVisible === true
  }, true)

const giveawayResults = (from: T.messageMediaGiveawayResults): Commerce.GiveawayResults =>
  new Commerce.GiveawayResults({
    ...prize(from),
    winnersCount: from.winnersCount,
    channel: Number(from.channelId) as ChannelId,
    launch: from.launchMsgId as MessageId,
    winners: from.winners.map((id) => Number(id) as UserId),
    unclaimedCount: from.unclaimedCount,
    isRefunded: from.refunded === true
  }, true)

const states = {
  webPage: "Ready",
  webPagePending: "Pending",
  webPageEmpty: "Empty",
  webPageNotModified: "Empty"
} as const

/**
 * What Telegram shows of a link.
 *
 * @since 0.1.0
 * @category conversions
 */
export const webPage = (from: T.WebPage, around: Partial<T.messageMediaWebPage>, origin: Origin): Web.WebPage => {
  const page = from._tag === "webPage" ? from : undefined
  const url = from._tag === "webPageNotModified" ? "" : from.url ?? ""
  // The message is the better origin: where a page is asked for, its files may have changed.
  const where = Option.isSome(origin) ? origin : Option.some(new WebPageOrigin({ url }, true))
  return new Web.WebPage({
    id: from._tag === "webPageNotModified" ? 0n : from.id,
    url,
    state: states[from._tag],
    displayUrl: page?.displayUrl ?? url,
    type: Option.fromNullable(page?.type),
    siteName: Option.fromNullable(page?.siteName),
    title: Option.fromNullable(page?.title),
    description: Option.fromNullable(page?.description),
    author: Option.fromNullable(page?.author),
    photo: photo(page?.photo, where),
    file: document(page?.document, where),
    embedUrl: Option.fromNullable(page?.embedUrl),
    duration: span(page?.duration),
    hasLargeMedia: page?.hasLargeMedia === true,
    size: around.forceLargeMedia === true
      ? Option.some("Large" as const)
      : around.forceSmallMedia === true
      ? Option.some("Small" as const)
      : none,
    isManual: around.manual === true,
    isSafe: around.safe === true
  }, true)
}

const story = (from: T.messageMediaStory): Web.Story => {
  const owner = peer(from.peer)
  const item = from.story?._tag === "storyItem" ? from.story : undefined
  const origin = Option.some(new StoryOrigin({ peer: owner, id: from.id }, true))
  return new Web.Story({
    peer: owner,
    id: from.id,
    isMention: from.viaMention === true,
    media: item === undefined ? none : file(item.media, origin),
    caption: item?.caption === undefined
      ? none
      : Option.some(formattedText({ _tag: "textWithEntities", text: item.caption, entities: item.entities ?? [] })),
    date: item === undefined ? none : Option.some(seconds(item.date)),
    expiresAt: item === undefined ? none : Option.some(seconds(item.expireDate))
  }, true)
}

const game = ({ accessHash, description, id, shortName, title, ...from }: T.game, origin: Origin): Web.Game =>
  new Web.Game({
    id,
    accessHash,
    shortName,
    title,
    description,
    photo: photo(from.photo, origin),
    animation: document(from.document, origin)
  }, true)

const contact = ({ firstName, lastName, phoneNumber, userId, vcard }: T.messageMediaContact): Place.Contact =>
  new Place.Contact({
    phone: phoneNumber,
    firstName,
    lastName,
    vcard,
    user: userId > 0 ? Option.some(userId as UserId) : none
  }, true)

/** A file that is no longer there. */
const gone = (from: T.messageMediaPhoto | T.messageMediaDocument): Expired => {
  if (from._tag === "messageMediaPhoto") return new Expired({ kind: "Photo" }, true)
  const kind = from.round === true
    ? "VideoNote"
    : from.voice === true
    ? "Voice"
    : from.video === true
    ? "Video"
    : "Document"
  return new Expired({ kind }, true)
}

/**
 * What a message carries; none where it is empty. `origin` is where Telegram has told of it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const media = (from: T.MessageMedia | undefined, origin: FileOrigin | undefined): Option.Option<Media> => {
  if (from === undefined || from._tag === "messageMediaEmpty") return none
  return Option.some(some(from, Option.fromNullable(origin)))
}

const some = (from: Exclude<T.MessageMedia, T.messageMediaEmpty>, origin: Origin): Media => {
  switch (from._tag) {
    case "messageMediaPhoto":
    case "messageMediaDocument":
      return Option.getOrElse(file(from, origin), () => gone(from))
    case "messageMediaContact":
      return contact(from)
    case "messageMediaGeo":
      return new Place.Location(point(from.geo), true)
    case "messageMediaGeoLive":
      return liveLocation(from)
    case "messageMediaVenue":
      return venue(from)
    case "messageMediaDice":
      return new Place.Dice({ emoji: from.emoticon, value: from.value }, true)
    case "messageMediaPoll":
      return poll(from, pollMedia(origin))
    case "messageMediaToDo":
      return checklist(from)
    case "messageMediaGame":
      return game(from.game, origin)
    case "messageMediaInvoice":
      return invoice(from, origin)
    case "messageMediaPaidMedia":
      return new Commerce.PaidMedia({ stars: from.starsAmount, items: from.extendedMedia.map(paidItem(origin)) }, true)
    case "messageMediaStory":
      return story(from)
    case "messageMediaWebPage":
      return webPage(from.webpage, from, origin)
    case "messageMediaGiveaway":
      return giveaway(from)
    case "messageMediaGiveawayResults":
      return giveawayResults(from)
    case "messageMediaUnsupported":
    case "messageMediaVideoStream":
      return new RawMedia({ media: from }, true)
  }
}
