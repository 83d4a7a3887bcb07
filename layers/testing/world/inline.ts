/**
 * Inline bots: asked by users, answering with results, told what was sent.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/inline
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import { invalid, Refusal } from "../refusal.ts"
import type { Offer } from "./botDesk.ts"
import * as Entities from "./entities.ts"
import * as Files from "./files.ts"
import type { Draft } from "./letters.ts"
import * as Letters from "./letters.ts"
import * as Markup from "./markup.ts"
import * as Media from "./media.ts"
import * as Facts from "./facts.ts"
import type { Letter, Peer, Person } from "./model.ts"
import * as Notices from "./notices.ts"
import type { World } from "./World.ts"

/** A bot has this long to answer, in milliseconds. */
const patience = 10_000

/** A result can be sent for so many seconds. */
const goodFor = 600

/** The answer of one user to one query, or of everybody. */
const keyOf = (bot: Person, user: Person | undefined, query: string, offset: string): string =>
  JSON.stringify([bot.id, user?.id, query, offset])

const peerType = (bot: Person, user: Person, peer: Peer): T.InlineQueryPeerType => {
  switch (peer.kind) {
    case "person":
      if (peer === bot) return { _tag: "inlineQueryPeerTypeSameBotPM" }
      return { _tag: peer.bot === undefined || peer === user ? "inlineQueryPeerTypePM" : "inlineQueryPeerTypeBotPM" }
    case "group":
      return { _tag: "inlineQueryPeerTypeChat" }
    case "channel":
      return { _tag: peer.broadcast ? "inlineQueryPeerTypeBroadcast" : "inlineQueryPeerTypeMegagroup" }
  }
}

/**
 * What somebody types after a bot's name.
 *
 * @since 0.1.0
 * @category models
 */
export interface Question {
  readonly bot: Person
  readonly peer: Peer
  readonly query: string
  readonly offset: string
  readonly geo?: T.GeoPoint | undefined
}

/**
 * Asks a bot for results, or gives those that it has let the server keep.
 *
 * @since 0.1.0
 * @category transitions
 */
export const ask = (
  world: World,
  user: Person,
  { bot, geo, offset, peer, query }: Question,
  settle: (answer: T.messagesBotResults | Refusal) => void
): void => {
  const { desk, environment: { random, timers } } = world
  if (bot.bot === undefined) return settle(invalid("BOT_INVALID"))
  if (bot.bot.settings.inline === undefined) return settle(invalid("BOT_INLINE_DISABLED"))
  for (const whose of [user, undefined]) {
    const offer = desk.offers.get(desk.cached.get(keyOf(bot, whose, query, offset)) ?? 0n)
    if (offer !== undefined && offer.cachedUntil > timers.seconds()) return settle(offer.answer)
  }
  const id = randomLong(random)
  const done = (answer: T.messagesBotResults | Refusal) => {
    if (!desk.inlineQueries.delete(id)) return
    giveUp()
    settle(answer)
  }
  const giveUp = timers.after(patience, () => done(invalid("BOT_RESPONSE_TIMEOUT")))
  desk.inlineQueries.set(id, { user, bot, settle: done, query, offset })
  const update: T.Update = {
    _tag: "updateBotInlineQuery",
    queryId: id,
    userId: user.id,
    query,
    offset,
    geo,
    peerType: peerType(bot, user, peer)
  }
  Notices.passing(world, bot, update, [user])
}

const shownDocument = (input: T.InputWebDocument | undefined): T.WebDocument | undefined =>
  input === undefined ? undefined : {
    _tag: "webDocumentNoProxy",
    url: input.url,
    size: input.size,
    mimeType: input.mimeType,
    attributes: input.attributes
  }

/** Bots have no Premium. */
const bot = { premium: false }

/** What would be sent, as users are shown it. */
const shownMessage = (input: T.InputBotInlineMessage): T.BotInlineMessage | Refusal => {
  const replyMarkup = Markup.fromInput("replyMarkup" in input ? input.replyMarkup : undefined)
  if (replyMarkup instanceof Refusal) return replyMarkup
  switch (input._tag) {
    case "inputBotInlineMessageText": {
      const refused = Letters.checkText(input.message, false, bot)
      if (refused !== undefined) return refused
      const { invertMedia, message, noWebpage } = input
      return { _tag: "botInlineMessageText", noWebpage, invertMedia, message, entities: input.entities, replyMarkup }
    }
    case "inputBotInlineMessageMediaAuto": {
      const refused = Letters.checkText(input.message, true, bot)
      if (refused !== undefined) return refused
      const { invertMedia, message } = input
      return { _tag: "botInlineMessageMediaAuto", invertMedia, message, entities: input.entities, replyMarkup }
    }
    case "inputBotInlineMessageMediaGeo":
      return { _tag: "botInlineMessageMediaGeo", geo: Facts.geo(input.geoPoint), replyMarkup }
    case "inputBotInlineMessageMediaVenue": {
      const { address, provider, title, venueId, venueType } = input
      const geo = Facts.geo(input.geoPoint)
      return { _tag: "botInlineMessageMediaVenue", geo, title, address, provider, venueId, venueType, replyMarkup }
    }
    case "inputBotInlineMessageMediaContact": {
      const { firstName, lastName, phoneNumber, vcard } = input
      return { _tag: "botInlineMessageMediaContact", phoneNumber, firstName, lastName, vcard, replyMarkup }
    }
    default:
      return invalid("SEND_MESSAGE_TYPE_INVALID")
  }
}

const shownResult = (world: World, input: T.InputBotInlineResult): T.BotInlineResult | Refusal => {
  const sendMessage = shownMessage(input.sendMessage)
  if (sendMessage instanceof Refusal) return sendMessage
  const { id } = input
  switch (input._tag) {
    case "inputBotInlineResult": {
      const { description, title, type, url } = input
      if (type === "article" && (title ?? "") === "") return invalid("ARTICLE_TITLE_EMPTY")
      const thumb = shownDocument(input.thumb)
      const content = shownDocument(input.content)
      return { _tag: "botInlineResult", id, type, title, description, url, thumb, content, sendMessage }
    }
    case "inputBotInlineResultPhoto": {
      const photo = input.photo._tag === "inputPhoto" ? Files.find(world.files, input.photo, true) : undefined
      if (photo === undefined || photo instanceof Refusal) return invalid("PHOTO_INVALID")
      return { _tag: "botInlineMediaResult", id, type: input.type, photo: Files.toPhoto(photo), sendMessage }
    }
    case "inputBotInlineResultDocument": {
      const { description, document: from, title, type } = input
      const file = from._tag === "inputDocument" ? Files.find(world.files, from, false) : undefined
      if (file === undefined || file instanceof Refusal) return invalid("DOCUMENT_INVALID")
      const document = Files.toDocument(file)
      return { _tag: "botInlineMediaResult", id, type, document, title, description, sendMessage }
    }
    default:
      return invalid("RESULT_TYPE_INVALID")
  }
}

/** What a bot answers with. */
type Answer =
  & Pick<
    T.messagesBotResults,
    "cacheTime" | "gallery" | "nextOffset" | "switchPm" | "switchWebview"
  >
  & { readonly private?: boolean | undefined; readonly results: ReadonlyArray<T.InputBotInlineResult> }

const checkIds = (results: ReadonlyArray<T.InputBotInlineResult>): Refusal | undefined => {
  if (results.length > 50) return invalid("RESULTS_TOO_MUCH")
  const seen = new Set<string>()
  for (const { id } of results) {
    if (id === "" || new TextEncoder().encode(id).length > 64) return invalid("RESULT_ID_INVALID")
    if (seen.has(id)) return invalid("RESULT_ID_DUPLICATE")
    seen.add(id)
  }
  return undefined
}

/**
 * A bot's answer; gives why it is refused.
 *
 * @since 0.1.0
 * @category transitions
 */
export const answer = (world: World, bot: Person, id: bigint, given: Answer): Refusal | undefined => {
  const { desk, environment: { random, timers } } = world
  const asked = desk.inlineQueries.get(id)
  if (asked === undefined || asked.bot !== bot) return invalid("QUERY_ID_INVALID")
  if ((given.nextOffset ?? "").length > 64) return invalid("NEXT_OFFSET_INVALID")
  const refused = checkIds(given.results)
  if (refused !== undefined) return refused
  const results: Array<T.BotInlineResult> = []
  for (const input of given.results) {
    const shown = shownResult(world, input)
    if (shown instanceof Refusal) return shown
    results.push(shown)
  }
  const { cacheTime, gallery, nextOffset, switchPm, switchWebview } = given
  const queryId = randomLong(random)
  const shown: T.messagesBotResults = {
    _tag: "messages.botResults",
    gallery,
    queryId,
    nextOffset,
    switchPm,
    switchWebview,
    results,
    cacheTime,
    users: []
  }
  const user = given.private === true ? asked.user : undefined
  const offer: Offer = {
    user,
    bot,
    query: asked.query,
    results: new Map(given.results.map((result) => [result.id, result])),
    answer: shown,
    cachedUntil: timers.seconds() + cacheTime,
    goodUntil: timers.seconds() + Math.max(cacheTime, goodFor)
  }
  desk.offers.set(queryId, offer)
  if (cacheTime > 0) desk.cached.set(keyOf(bot, user, asked.query, asked.offset), queryId)
  asked.settle(shown)
  return undefined
}

const mediaOf = (
  world: World,
  dc: number,
  bot: Person,
  from: T.InputBotInlineResult
): T.MessageMedia | undefined | Refusal => {
  const { sendMessage: message } = from
  const input = (media: T.InputMedia) => Media.fromInput(world, bot, dc, media)
  switch (message._tag) {
    case "inputBotInlineMessageMediaGeo":
      return input({ _tag: "inputMediaGeoPoint", geoPoint: message.geoPoint })
    case "inputBotInlineMessageMediaVenue":
      return input({ ...message, _tag: "inputMediaVenue" })
    case "inputBotInlineMessageMediaContact":
      return input({ ...message, _tag: "inputMediaContact" })
    case "inputBotInlineMessageMediaAuto":
      if (from._tag === "inputBotInlineResultPhoto") return input({ _tag: "inputMediaPhoto", id: from.photo })
      if (from._tag === "inputBotInlineResultDocument") return input({ _tag: "inputMediaDocument", id: from.document })
      // There is no web to fetch a file from.
      return invalid("WEBPAGE_CURL_FAILED")
    default:
      return undefined
  }
}

/**
 * The message that comes of a result.
 *
 * @since 0.1.0
 * @category conversions
 */
export const draftOf = (world: World, dc: number, bot: Person, from: T.InputBotInlineResult): Draft | Refusal => {
  const { sendMessage } = from
  const media = mediaOf(world, dc, bot, from)
  if (media instanceof Refusal) return media
  const text = "message" in sendMessage ? sendMessage.message : ""
  const entities = Entities.check(world, bot, text, "entities" in sendMessage ? sendMessage.entities ?? [] : [])
  if (entities instanceof Refusal) return entities
  const markup = Markup.fromInput("replyMarkup" in sendMessage ? sendMessage.replyMarkup : undefined)
  if (markup instanceof Refusal) return markup
  return { text, entities, media, markup, viaBot: bot }
}

/**
 * The name by which a bot knows a message that was sent by way of it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const nameOf = (world: World, letter: Letter): T.inputBotInlineMessageID64 => {
  const id = letter.copies.get(letter.author) ?? [...letter.copies.values()][0] ?? 0
  const ownerId = BigInt(letter.author.id)
  const accessHash = BigInt.asIntN(64, world.secret ^ (BigInt(id) * 0x9e3779b97f4a7c15n) ^ ownerId)
  world.desk.inlineMessages.set(`${ownerId} ${id} ${accessHash}`, letter)
  return { _tag: "inputBotInlineMessageID64", dcId: letter.author.dc, ownerId, id, accessHash }
}

/**
 * The message that a bot names.
 *
 * @since 0.1.0
 * @category accessors
 */
export const named = (world: World, bot: Person, name: T.InputBotInlineMessageID): Letter | Refusal => {
  const letter = name._tag === "inputBotInlineMessageID64"
    ? world.desk.inlineMessages.get(`${name.ownerId} ${name.id} ${name.accessHash}`)
    : undefined
  return letter?.viaBot === bot ? letter : invalid("MESSAGE_ID_INVALID")
}

/**
 * Tells a bot that one of its results was sent, if it wants to know.
 *
 * @since 0.1.0
 * @category transitions
 */
export const chosen = (world: World, user: Person, offer: Offer, id: string, letter: Letter): void => {
  if (offer.bot.bot?.settings.inlineFeedback !== true) return
  const update: T.Update = {
    _tag: "updateBotInlineSend",
    userId: user.id,
    query: offer.query,
    id,
    msgId: letter.markup?._tag === "replyInlineMarkup" ? nameOf(world, letter) : undefined
  }
  Notices.passing(world, offer.bot, update, [user])
}
