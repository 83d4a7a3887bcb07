/**
 * Media that are no files, out of what a client hands in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/InputMedia
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "./access.ts"
import type { Person } from "./model.ts"
import * as Pages from "./pages.ts"
import * as Shelves from "./shelves.ts"
import { toPeer } from "./toPeer.ts"
import type { World } from "./World.ts"

/**
 * A place on the earth; the empty one where it is none.
 *
 * @since 0.1.0
 * @category conversions
 */
export const geo = (point: T.InputGeoPoint): T.GeoPoint => {
  if (point._tag === "inputGeoPointEmpty" || Math.abs(point.lat) > 90 || Math.abs(point.long) > 180) {
    return { _tag: "geoPointEmpty" }
  }
  return { _tag: "geoPoint", long: point.long, lat: point.lat, accessHash: 1n, accuracyRadius: point.accuracyRadius }
}

/** A place that must be one. */
const place = (point: T.InputGeoPoint): T.geoPoint | Refusal => {
  const found = geo(point)
  return found._tag === "geoPoint" ? found : invalid("MEDIA_INVALID")
}

const minute = 60
const day = 86_400
const forever = 2 ** 31 - 1

const isPeriod = (period: number): boolean => (period >= minute && period <= day) || period === forever

/** The message that is changed: when it was sent, and what it carries. */
interface Before {
  readonly date: number
  readonly media: T.MessageMedia | undefined
}

const live = (world: World, input: T.inputMediaGeoLive, before: Before | undefined): T.MessageMedia | Refusal => {
  const old = before?.media?._tag === "messageMediaGeoLive" ? before.media : undefined
  if (before !== undefined && old === undefined) return invalid("MEDIA_INVALID")
  if (input.stopped === true) {
    // It has lasted until now.
    const period = world.environment.timers.seconds() - (before?.date ?? 0)
    return old === undefined ? invalid("MEDIA_INVALID") : { ...old, period: Math.max(1, period), heading: undefined }
  }
  const point = place(input.geoPoint)
  if (point instanceof Refusal) return point
  const period = input.period ?? old?.period
  if (period === undefined || !isPeriod(period)) return invalid("MEDIA_INVALID")
  return {
    _tag: "messageMediaGeoLive",
    geo: point,
    heading: input.heading,
    period,
    proximityNotificationRadius: input.proximityNotificationRadius
  }
}

const venue = (input: T.inputMediaVenue): T.MessageMedia | Refusal => {
  const { address, geoPoint, provider, title, venueId, venueType } = input
  const point = place(geoPoint)
  return point instanceof Refusal
    ? point
    : { _tag: "messageMediaVenue", geo: point, title, address, provider, venueId, venueType }
}

/** How many sides there are. */
const sides: { readonly [emoji: string]: number | undefined } = {
  "🎲": 6,
  "🎯": 6,
  "🎳": 6,
  "🏀": 5,
  "⚽": 5,
  "🎰": 64
}

const dice = (world: World, { emoticon }: T.inputMediaDice): T.MessageMedia | Refusal => {
  const emoji = emoticon.replaceAll("\u{fe0f}", "")
  const count = sides[emoji]
  if (count === undefined) return invalid("EMOTICON_INVALID")
  const value = Number(BigInt.asUintN(32, randomLong(world.environment.random)) % BigInt(count)) + 1
  return { _tag: "messageMediaDice", value, emoticon: emoji }
}

const game = (world: World, person: Person, { id }: T.inputMediaGame): T.MessageMedia | Refusal => {
  if (id._tag === "inputGameID") {
    const known = world.games.get(id.id)
    return known === undefined ? invalid("GAME_BOT_INVALID") : { _tag: "messageMediaGame", game: known }
  }
  // A bot sends its own games, whichever it says it has: @BotFather is not part of this world.
  if (person.bot === undefined || id.shortName === "") return invalid("GAME_BOT_INVALID")
  const key = `${person.id} ${id.shortName}`
  const known = [...world.games.values()].find((one) => world.gameOwners.get(one.id) === key)
  if (known !== undefined) return { _tag: "messageMediaGame", game: known }
  const made: T.game = {
    _tag: "game",
    id: randomLong(world.environment.random),
    accessHash: randomLong(world.environment.random),
    shortName: id.shortName,
    title: id.shortName,
    description: "",
    photo: { _tag: "photoEmpty", id: 0n }
  }
  world.games.set(made.id, made)
  world.gameOwners.set(made.id, key)
  return { _tag: "messageMediaGame", game: made }
}

/**
 * An invoice, as those see it who get the message.
 *
 * @since 0.1.0
 * @category conversions
 */
export const invoice = (world: World, person: Person, input: T.inputMediaInvoice): T.MessageMedia | Refusal => {
  const { currency, prices, shippingAddressRequested, test } = input.invoice
  if (person.bot === undefined) return invalid("MEDIA_INVALID")
  if (input.payload.length === 0 || input.payload.length > 128) return invalid("INVOICE_PAYLOAD_INVALID")
  const isStars = currency === "XTR"
  if (isStars ? prices.length !== 1 : input.provider === undefined || input.provider === "") {
    return invalid(isStars ? "STARS_INVOICE_INVALID" : "PAYMENT_PROVIDER_INVALID")
  }
  const totalAmount = prices.reduce((sum, { amount }) => sum + amount, 0n)
  if (totalAmount <= 0n || !/^[A-Z]{3}$/.test(currency)) return invalid("CURRENCY_TOTAL_AMOUNT_INVALID")
  if (input.photo !== undefined && !input.photo.mimeType.startsWith("image/")) {
    return invalid("WEBDOCUMENT_MIME_INVALID")
  }
  return {
    _tag: "messageMediaInvoice",
    shippingAddressRequested,
    test,
    title: input.title,
    description: input.description,
    photo: input.photo === undefined ? undefined : Pages.shown(world, input.photo),
    currency,
    totalAmount,
    startParam: input.startParam ?? ""
  }
}

const todo = (person: Person, { todo }: T.inputMediaTodo): T.MessageMedia | Refusal => {
  if (!person.premium) return invalid("PREMIUM_ACCOUNT_REQUIRED")
  if (todo.list.length === 0) return invalid("TODO_ITEMS_EMPTY")
  if (todo.list.length > 30) return invalid("TODO_ITEMS_TOO_MUCH")
  if (new Set(todo.list.map(({ id }) => id)).size < todo.list.length) return invalid("TODO_ITEM_DUPLICATE")
  return { _tag: "messageMediaToDo", todo }
}

const pending = (world: World, url: string): T.webPagePending => ({
  _tag: "webPagePending",
  id: randomLong(world.environment.random),
  url,
  date: world.environment.timers.seconds()
})

const webPage = (world: World, input: T.inputMediaWebPage): T.MessageMedia | Refusal => {
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(input.url)) return invalid("WEBPAGE_URL_INVALID")
  const webpage = world.pages.get(input.url)
  if (webpage === undefined && input.optional !== true) return invalid("WEBPAGE_NOT_FOUND")
  return {
    _tag: "messageMediaWebPage",
    forceLargeMedia: input.forceLargeMedia,
    forceSmallMedia: input.forceSmallMedia,
    manual: true,
    // What nobody has published is not fetched: it stays as it is at first on Telegram.
    webpage: webpage ?? pending(world, input.url)
  }
}

const story = (world: World, person: Person, input: T.inputMediaStory): T.MessageMedia | Refusal => {
  const peer = resolve(world, person, input.peer)
  if (peer instanceof Refusal) return peer
  const found = peer.kind === "person" ? Shelves.find(world, person, peer, input.id) : undefined
  return found === undefined
    ? invalid("STORY_ID_INVALID")
    : { _tag: "messageMediaStory", peer: toPeer(peer), id: input.id, story: found }
}

const contact = (world: World, input: T.inputMediaContact): T.MessageMedia => {
  const { firstName, lastName, phoneNumber, vcard } = input
  const userId = world.phones.get(phoneNumber.replaceAll(/\D/g, ""))?.id ?? 0
  return { _tag: "messageMediaContact", phoneNumber, firstName, lastName, vcard, userId }
}

/**
 * Media that are no files; `undefined` for others.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromInput = (
  world: World,
  person: Person,
  input: T.InputMedia,
  before: Before | undefined
): T.MessageMedia | Refusal | undefined => {
  switch (input._tag) {
    case "inputMediaContact":
      return contact(world, input)
    case "inputMediaGeoPoint": {
      const point = place(input.geoPoint)
      return point instanceof Refusal ? point : { _tag: "messageMediaGeo", geo: point }
    }
    case "inputMediaGeoLive":
      return live(world, input, before)
    case "inputMediaVenue":
      return venue(input)
    case "inputMediaDice":
      return dice(world, input)
    case "inputMediaGame":
      return game(world, person, input)
    case "inputMediaInvoice":
      return invoice(world, person, input)
    case "inputMediaStory":
      return story(world, person, input)
    case "inputMediaTodo":
      return todo(person, input)
    case "inputMediaWebPage":
      return webPage(world, input)
    default:
      return undefined
  }
}
