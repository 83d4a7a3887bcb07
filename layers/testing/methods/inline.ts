/**
 * Inline mode: asking bots, answering, sending a result, editing what was sent.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/inline
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve, resolveUser } from "../world/access.ts"
import * as Entities from "../world/entities.ts"
import * as Inline from "../world/inline.ts"
import * as Letters from "../world/letters.ts"
import * as Markup from "../world/markup.ts"
import * as Media from "../world/media.ts"
import * as Facts from "../world/facts.ts"
import { boxOf, holderOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Render from "../world/render.ts"
import type { Handler } from "./method.ts"
import { Later, map, method } from "./method.ts"

const getInlineBotResults = method("messages.getInlineBotResults", "user", (call, { person, world }) => {
  const bot = resolveUser(world, person, call.bot)
  if (bot instanceof Refusal) return invalid("BOT_INVALID")
  const peer = call.peer._tag === "inputPeerEmpty" ? person : resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const geo = call.geoPoint === undefined ? undefined : Facts.geo(call.geoPoint)
  const { offset, query } = call
  return map(
    new Later<T.messagesBotResults>((settle) => Inline.ask(world, person, { bot, peer, query, offset, geo }, settle)),
    (answer) => ({ ...answer, users: [Render.toUser(world, person, bot)] })
  )
})

const setInlineBotResults = method(
  "messages.setInlineBotResults",
  "bot",
  (call, { person, world }) => Inline.answer(world, person, call.queryId, call) ?? true
)

const sendInlineBotResult = method("messages.sendInlineBotResult", "user", (call, caller) => {
  const { blame, dc, person, session, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const refused = Letters.mayWrite(person, peer)
  if (refused !== undefined) return refused
  if (call.queryId === 0n) return invalid("QUERY_ID_EMPTY")
  if (call.id === "") return invalid("RESULT_ID_EMPTY")
  const offer = world.desk.offers.get(call.queryId)
  const isGood = offer !== undefined && offer.goodUntil > world.environment.timers.seconds() &&
    (offer.user === undefined || offer.user === person)
  if (!isGood) return invalid("INLINE_RESULT_EXPIRED")
  const result = offer.results.get(call.id)
  if (result === undefined) return invalid("RESULT_ID_INVALID")
  const replyTo = call.replyTo?._tag === "inputReplyToMessage" ? call.replyTo.replyToMsgId : undefined
  if (replyTo !== undefined && !boxOf(person, peer).entries.has(replyTo)) return invalid("REPLY_MESSAGE_ID_INVALID")
  const draft = Inline.draftOf(world, dc, offer.bot, result)
  if (draft instanceof Refusal) return draft
  const name = `inline ${call.queryId} ${call.id}`
  const repeated = Letters.checkRandomId(person, call.randomId, name, (detail) => blame("RandomId", detail))
  if (repeated !== undefined) return repeated
  const sent = Letters.send(world, person, peer, { ...draft, replyTo, silent: call.silent }, session)
  Inline.chosen(world, person, offer, call.id, sent.entry.letter)
  const made = Notices.ofEvents(world, person, holderOf(person, peer), [sent.event])
  const { randomId } = call
  return { ...made, updates: [{ _tag: "updateMessageID", id: sent.entry.id, randomId }, ...made.updates] }
})

const editInlineBotMessage = method("messages.editInlineBotMessage", "bot", (call, { dc, person, world }) => {
  // They are edited where they live, and nowhere else.
  if (call.id.dcId !== dc) return invalid("MESSAGE_ID_INVALID")
  const letter = Inline.named(world, person, call.id)
  if (letter instanceof Refusal) return letter
  const [holder, id] = [...letter.copies][0] ?? []
  const entry = id === undefined ? undefined : holder?.box.entries.get(id)
  if (entry === undefined) return invalid("MESSAGE_ID_INVALID")
  const media = call.media === undefined ? undefined : Media.fromInput(world, person, dc, call.media)
  if (media instanceof Refusal) return media
  const text = call.message
  const refused = text === undefined
    ? undefined
    : Letters.checkText(text, (media ?? letter.media) !== undefined, person)
  if (refused !== undefined) return refused
  const entities = Entities.check(world, person, text ?? letter.text, call.entities ?? [])
  if (entities instanceof Refusal) return entities
  const markup = Markup.fromInput(call.replyMarkup)
  if (markup instanceof Refusal) return markup
  const isSame = media === undefined && (text === undefined || text === letter.text) &&
    Markup.isSame(markup, letter.markup)
  if (isSame) return invalid("MESSAGE_NOT_MODIFIED")
  Letters.edit(world, letter.author, entry, { text, entities, media, markup })
  return true
})

/**
 * The methods of inline mode.
 *
 * @since 0.1.0
 * @category methods
 */
export const inline: ReadonlyArray<Handler> = [
  getInlineBotResults,
  setInlineBotResults,
  sendInlineBotResult,
  editInlineBotMessage
]
