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
import * as Letters from "../world/letters.ts"
import type { Person } from "../world/model.ts"
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

const requestWebView = method("messages.requestWebView", "user", (call, caller) => {
  const bot = botOf(caller, call.bot)
  if (bot instanceof Refusal) return bot
  const peer = resolve(caller.world, caller.person, call.peer)
  if (peer instanceof Refusal) return peer
  if (!isAddress(call.url)) return invalid("URL_INVALID")
  const queryId = randomLong(caller.environment.random)
  const url = addressFor(caller, bot, { url: call.url, start: call.startParam, query: queryId })
  return { _tag: "webViewResultUrl", url, queryId }
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
export const webApps: ReadonlyArray<Handler> = [requestSimpleWebView, requestWebView, sendWebViewData]
