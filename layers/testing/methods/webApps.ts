/**
 * Mini apps: what is signed for them, and what they send to their bots.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/webapps
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { toHex } from "../../crypto/bytes.ts"
import { hmacSha256 } from "../../crypto/hmac.ts"
import { randomLong } from "../environment.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve, resolveUser } from "../world/access.ts"
import type { WebView } from "../world/botDesk.ts"
import * as Inline from "../world/inline.ts"
import * as Letters from "../world/letters.ts"
import type { Peer, Person } from "../world/model.ts"
import { boxOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The bot's address with what the app is told: signed with a key that is made from the bot's token. */
const addressFor = (
  { environment, person }: Member,
  bot: Person,
  { query, start, url }: {
    readonly url: string
    readonly start?: string | undefined
    readonly query?: bigint | undefined
  }
): string => {
  const user = { id: person.id, first_name: person.firstName, username: person.username }
  const fields = new Map([
    ["auth_date", String(environment.timers.seconds())],
    ["user", JSON.stringify(user)]
  ])
  if (start !== undefined) fields.set("start_param", start)
  if (query !== undefined) fields.set("query_id", String(query))
  const lines = [...fields].map(([name, value]) => `${name}=${value}`).toSorted().join("\n")
  const key = hmacSha256(environment.crypto, utf8("WebAppData"), utf8(bot.bot?.token ?? ""))
  fields.set("hash", toHex(hmacSha256(environment.crypto, key, utf8(lines))))
  return `${url}#tgWebAppData=${encodeURIComponent(new URLSearchParams([...fields]).toString())}`
}

const botOf = ({ person, world }: Member, input: T.InputUser): Person | Refusal => {
  const bot = resolveUser(world, person, input)
  if (bot instanceof Refusal) return bot
  return bot.bot === undefined ? invalid("BOT_INVALID") : bot
}

const isAddress = (url: string | undefined): url is string => url?.startsWith("https://") === true && URL.canParse(url)

const requestSimpleWebView = method("messages.requestSimpleWebView", "user", (call, caller) => {
  const bot = botOf(caller, call.bot)
  if (bot instanceof Refusal) return bot
  if (!isAddress(call.url)) return invalid("URL_INVALID")
  const url = addressFor(caller, bot, { url: call.url, start: call.startParam })
  return { _tag: "webViewResultUrl", url }
})

/** Apps say every minute that they are still open; a question that nobody has prolonged for so long is over. */
const openFor = 90

const isOpen = (view: WebView | undefined, { environment }: Member): view is WebView =>
  view !== undefined && view.openUntil > environment.timers.seconds()

/** Opens an app that can answer in a chat; gives the query. */
const open = (
  caller: Member,
  bot: Person,
  peer: Peer,
  options?: Partial<Pick<WebView, "replyTo" | "silent">>
): bigint => {
  const { environment, person, world: { desk: { webViews } } } = caller
  for (const [query, view] of webViews) if (!isOpen(view, caller)) webViews.delete(query)
  const query = randomLong(environment.random)
  webViews.set(query, {
    user: person,
    bot,
    peer,
    replyTo: options?.replyTo,
    silent: options?.silent === true,
    openUntil: environment.timers.seconds() + openFor
  })
  return query
}

const requestMainWebView = method("messages.requestMainWebView", "user", (call, caller) => {
  const bot = botOf(caller, call.bot)
  if (bot instanceof Refusal) return bot
  const peer = resolve(caller.world, caller.person, call.peer)
  if (peer instanceof Refusal) return peer
  const app = bot.bot?.settings.mainApp
  if (app === undefined) return invalid("BOT_INVALID")
  const queryId = open(caller, bot, peer)
  return {
    _tag: "webViewResultUrl",
    url: addressFor(caller, bot, { url: app, start: call.startParam, query: queryId }),
    queryId,
    fullscreen: call.fullscreen
  }
})

const requestWebView = method("messages.requestWebView", "user", (call, caller) => {
  const bot = botOf(caller, call.bot)
  if (bot instanceof Refusal) return bot
  const peer = resolve(caller.world, caller.person, call.peer)
  if (peer instanceof Refusal) return peer
  if (!isAddress(call.url)) return invalid("URL_INVALID")
  const replyTo = call.replyTo?._tag === "inputReplyToMessage" ? call.replyTo.replyToMsgId : undefined
  if (replyTo !== undefined && !boxOf(caller.person, peer).entries.has(replyTo)) {
    return invalid("REPLY_MESSAGE_ID_INVALID")
  }
  const queryId = open(caller, bot, peer, { replyTo, silent: call.silent === true })
  const url = addressFor(caller, bot, { url: call.url, start: call.startParam, query: queryId })
  return { _tag: "webViewResultUrl", url, queryId }
})

const prolongWebView = method("messages.prolongWebView", "user", (call, caller) => {
  const bot = botOf(caller, call.bot)
  if (bot instanceof Refusal) return bot
  const peer = resolve(caller.world, caller.person, call.peer)
  if (peer instanceof Refusal) return peer
  const view = caller.world.desk.webViews.get(call.queryId)
  const isTheirs = isOpen(view, caller) && view.user === caller.person && view.bot === bot && view.peer === peer
  if (!isTheirs) return invalid("QUERY_ID_INVALID")
  view.openUntil = caller.environment.timers.seconds() + openFor
  return true
})

const sendWebViewResultMessage = method("messages.sendWebViewResultMessage", "bot", (call, caller) => {
  const { dc, person, world } = caller
  const query = /^-?\d{1,19}$/.test(call.botQueryId) ? BigInt(call.botQueryId) : 0n
  const view = world.desk.webViews.get(query)
  if (!isOpen(view, caller) || view.bot !== person) return invalid("QUERY_ID_INVALID")
  const refused = Letters.mayWrite(view.user, view.peer)
  if (refused !== undefined) return refused
  const draft = Inline.draftOf(world, dc, person, call.result)
  if (draft instanceof Refusal) return draft
  // A query is answered once.
  world.desk.webViews.delete(query)
  const { replyTo, silent } = view
  const { entry: { letter } } = Letters.send(world, view.user, view.peer, { ...draft, replyTo, silent }, undefined)
  return {
    _tag: "webViewMessageSent",
    // Only with a keyboard can a bot change it.
    msgId: letter.markup === undefined ? undefined : Inline.nameOf(world, letter)
  }
})

const maxData = 4096

const sendWebViewData = method("messages.sendWebViewData", "user", (call, caller) => {
  const { blame, person, session, world } = caller
  const bot = botOf(caller, call.bot)
  if (bot instanceof Refusal) return bot
  if (utf8(call.data).length > maxData) return invalid("MESSAGE_TOO_LONG")
  const refused = Letters.mayWrite(person, bot) ??
    Letters.checkRandomId(
      person,
      call.randomId,
      `web app ${bot.id} ${call.data}`,
      (detail) => blame("RandomId", detail)
    )
  if (refused !== undefined) return refused
  const action: T.MessageAction = {
    _tag: "messageActionWebViewDataSentMe",
    text: call.buttonText,
    data: call.data
  }
  const { event } = Letters.send(world, person, bot, { action }, session)
  return Notices.ofEvents(world, person, person, [event])
})

/**
 * The methods about mini apps.
 *
 * @since 0.1.0
 * @category methods
 */
export const webApps: ReadonlyArray<Handler> = [
  requestSimpleWebView,
  requestMainWebView,
  requestWebView,
  prolongWebView,
  sendWebViewResultMessage,
  sendWebViewData
]
