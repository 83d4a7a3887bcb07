/**
 * Mini apps: opening them as a user does, and whether what one has sent to its own server really comes from Telegram.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/webapps
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { equal, fromHex } from "../layers/crypto/bytes.ts"
import { hmacSha256 } from "../layers/crypto/hmac.ts"
import { inlineMessageId } from "../schema/model/fromTl/query.ts"
import type { InlineMessageId } from "../schema/model/InlineMessageId.ts"
import type { KeyboardInvalid } from "../schema/model/toTl/keyboard.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import { Crypto } from "../services/Crypto.ts"
import type { PeerLike } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import { type TargetError, userOf } from "./chats/target.ts"
import type { InlineResult } from "./InlineResult.ts"

/**
 * What a mini app has sent is not to be trusted.
 *
 * - `Malformed`: it is not what Telegram gives to mini apps. `Forged`: Telegram has not signed it for this bot.
 * - `Expired`: it is too old.
 *
 * @since 0.1.0
 * @category errors
 */
export class WebAppDataRefused extends Schema.TaggedError<WebAppDataRefused>()("WebAppDataRefused", {
  reason: Schema.Literal("Malformed", "Forged", "Expired")
}) {
  override get message(): string {
    return `the data of a mini app was refused: ${this.reason}`
  }
}

/**
 * What Telegram tells a mini app when it is opened.
 *
 * @since 0.1.0
 * @category models
 */
export interface WebAppData {
  /** When it was opened. */
  readonly date: DateTime.Utc
  /** Who has opened it, in the words of the Bot API; none where Telegram does not say. */
  readonly user: Option.Option<
    { readonly id: number; readonly first_name: string; readonly username?: string | undefined }
  >
  /** By which the bot can answer, with a message in the user's name. */
  readonly query: Option.Option<string>
  /** The parameter of the link that it was opened by. */
  readonly start: Option.Option<string>
  /** All fields as they have come. */
  readonly fields: ReadonlyMap<string, string>
}

const User = Schema.parseJson(Schema.Struct({
  id: Schema.Int,
  first_name: Schema.String,
  username: Schema.optional(Schema.String)
}))

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const isHash = (hash: string | undefined): hash is string => hash !== undefined && /^[0-9a-f]{64}$/.test(hash)

/**
 * Checks `Telegram.WebApp.initData`, the text that a mini app gets from Telegram, with the token of the bot that it
 * belongs to, and that it is not older than `maxAge`: a day unless said.
 *
 * @since 0.1.0
 * @category checks
 * @see https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app
 */
export const validate: (
  initData: string,
  token: Redacted.Redacted<string>,
  options?: { readonly maxAge?: Duration.DurationInput | undefined }
) => Effect.Effect<WebAppData, WebAppDataRefused, Crypto> = Effect.fnUntraced(function*(initData, token, options) {
  const fields = new Map(new URLSearchParams(initData))
  const hash = fields.get("hash")
  const seconds = Number(fields.get("auth_date"))
  if (!isHash(hash) || !Number.isSafeInteger(seconds) || seconds <= 0 || seconds > 2 ** 32) {
    return yield* new WebAppDataRefused({ reason: "Malformed" })
  }
  const crypto = yield* Crypto
  // The fields but the hash, in alphabetical order, signed with a key that is made from the token.
  const lines = [...fields].filter(([name]) => name !== "hash").map(([name, value]) => `${name}=${value}`)
  const key = hmacSha256(crypto, utf8("WebAppData"), utf8(Redacted.value(token)))
  const expected = hmacSha256(crypto, key, utf8(lines.toSorted().join("\n")))
  if (!equal(expected, fromHex(hash))) return yield* new WebAppDataRefused({ reason: "Forged" })
  const age = (yield* Clock.currentTimeMillis) - seconds * 1000
  if (age > Duration.toMillis(options?.maxAge ?? "1 day")) return yield* new WebAppDataRefused({ reason: "Expired" })
  const user = fields.get("user")
  return {
    date: DateTime.unsafeMake(seconds * 1000),
    user: user === undefined ? Option.none() : Schema.decodeOption(User)(user),
    query: Option.fromNullable(fields.get("query_id")),
    start: Option.fromNullable(fields.get("start_param")),
    fields
  }
})

/**
 * Which mini app, and how it is opened.
 *
 * @since 0.1.0
 * @category models
 */
export interface OpenOptions {
  /** Its address, as a button or an inline bot gives it; where the bot says it, unless said. */
  readonly url?: string | undefined
  /** The chat in which it is opened: the app can then have the bot answer there. */
  readonly chat?: PeerLike | undefined
  readonly startParameter?: string | undefined
  /** Colours, as JSON: `{"bg_color": …}`. */
  readonly theme?: string | undefined
  /** What the app takes the client for; `tdesktop` unless said. */
  readonly platform?: string | undefined
}

/**
 * A mini app that was opened.
 *
 * @since 0.1.0
 * @category models
 */
export interface Opened {
  /** What a browser is to show. It holds what Telegram has signed for the app: whoever has it is the user to the bot. */
  readonly url: Redacted.Redacted<string>
  /** By which the bot can answer in the chat. */
  readonly query: Option.Option<bigint>
}

/**
 * Why a mini app was not opened.
 *
 * @since 0.1.0
 * @category errors
 */
export type OpenError =
  | Method.Error<typeof messages.requestWebView>
  | Method.Error<typeof messages.requestSimpleWebView>
  | TargetError
  | InvokeError

const appearance = ({ platform = "tdesktop", startParameter, theme }: OpenOptions) => ({
  startParam: startParameter,
  themeParams: theme === undefined ? undefined : { _tag: "dataJSON", data: theme } as const,
  platform
})

const toOpened = ({ queryId, url }: T.WebViewResult): Opened => ({
  url: Redacted.make(url),
  query: Option.fromNullable(queryId)
})

/**
 * Opens a mini app of a bot, as a user: in a chat, from its menu or a button, or from a keyboard, whose apps can send data
 * to the bot ({@link sendData}).
 *
 * @since 0.1.0
 * @category opening
 * @see https://core.telegram.org/method/messages.requestWebView
 */
export const open: (bot: PeerLike, options?: OpenOptions) => Effect.Effect<Opened, OpenError, Rpc | Peers> = Effect
  .fnUntraced(function*(bot, options = {}) {
    const { chat, url } = options
    const common = { ...appearance(options), bot: yield* userOf(bot), url }
    const rpc = yield* Rpc
    const opened = chat === undefined
      ? yield* rpc.invoke(messages.requestSimpleWebView(common))
      : yield* rpc.invoke(messages.requestWebView({ ...common, peer: yield* (yield* Peers).resolve(chat) }))
    return toOpened(opened)
  })

/**
 * Opens the main mini app of a bot, which its profile shows, as a user's application would. Where `chat` is said, the bot
 * can answer there; else in the chat with itself.
 *
 * @since 0.1.0
 * @category opening
 * @see https://core.telegram.org/method/messages.requestMainWebView
 */
export const openMain: (
  bot: PeerLike,
  options?: Omit<OpenOptions, "url"> & { readonly size?: "compact" | "fullscreen" | undefined }
) => Effect.Effect<
  Opened,
  Method.Error<typeof messages.requestMainWebView> | TargetError | InvokeError,
  Rpc | Peers
> = Effect.fnUntraced(function*(bot, options = {}) {
  const rpc = yield* Rpc
  const peer = yield* (yield* Peers).resolve(options.chat ?? bot)
  const opened = yield* rpc.invoke(messages.requestMainWebView({
    ...appearance(options),
    bot: yield* userOf(bot),
    peer,
    compact: options.size === "compact",
    fullscreen: options.size === "fullscreen"
  }))
  return toOpened(opened)
})

/**
 * Says that an app is still open, without which its query is over: an application does so every minute.
 *
 * @since 0.1.0
 * @category opening
 * @see https://core.telegram.org/method/messages.prolongWebView
 */
export const prolong: (
  bot: PeerLike,
  options: { readonly chat: PeerLike; readonly query: bigint }
) => Effect.Effect<
  void,
  Method.Error<typeof messages.prolongWebView> | TargetError | InvokeError,
  Rpc | Peers
> = Effect.fnUntraced(function*(bot, { chat, query: queryId }) {
  const peer = yield* (yield* Peers).resolve(chat)
  yield* (yield* Rpc).invoke(messages.prolongWebView({ bot: yield* userOf(bot), peer, queryId }))
})

/**
 * Why a query was not answered. `QUERY_ID_INVALID`: it was answered before, or the app was closed.
 *
 * @since 0.1.0
 * @category errors
 */
export type AnswerError<E = never> =
  | Method.Error<typeof messages.sendWebViewResultMessage>
  | KeyboardInvalid
  | InvokeError
  | E

/**
 * Answers for an app, once: what the result sends appears in the chat in which the app was opened, as a message of the
 * user by way of the bot. `query` is what `validate` has found. Gives the message's name where the bot can edit it, which
 * it can where it has an inline keyboard. Bots only.
 *
 * @since 0.1.0
 * @category answering
 * @see https://core.telegram.org/method/messages.sendWebViewResultMessage
 */
export const answer = <E = never>(
  query: string,
  result: InlineResult<E>
): Effect.Effect<Option.Option<InlineMessageId>, AnswerError<E>, Rpc> =>
  Effect.gen(function*() {
    const input = yield* result.toInput
    const sent = yield* (yield* Rpc).invoke(messages.sendWebViewResultMessage({ botQueryId: query, result: input }))
    return Option.map(Option.fromNullable(sent.msgId), inlineMessageId)
  })

/**
 * Why data was not sent.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendDataError = Method.Error<typeof messages.sendWebViewData> | TargetError | InvokeError

/**
 * Sends what a mini app of a keyboard button has to say to the bot, up to 4096 bytes: the bot gets a message with
 * `WebAppData`.
 *
 * @since 0.1.0
 * @category opening
 * @see https://core.telegram.org/method/messages.sendWebViewData
 */
export const sendData: (
  bot: PeerLike,
  data: { readonly buttonText: string; readonly data: string }
) => Effect.Effect<void, SendDataError, Rpc | Peers> = Effect.fnUntraced(function*(bot, { buttonText, data }) {
  const user = yield* userOf(bot)
  const rpc = yield* Rpc
  yield* rpc.invoke(messages.sendWebViewData({ bot: user, randomId: rpc.randomId(), buttonText, data }))
})
