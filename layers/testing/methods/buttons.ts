/**
 * Buttons under messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import * as Callbacks from "../world/callbacks.ts"
import { boxOf } from "../world/model.ts"
import type { Handler } from "./method.ts"
import { Later, method } from "./method.ts"

/** Whether there is a button with this data. Telegram asks for no more than that the data could be one's. */
const hasButton = (markup: T.ReplyMarkup | undefined, data: Uint8Array): boolean =>
  markup?._tag === "replyInlineMarkup" && data.length >= 1 && data.length <= 64

const isOpenable = (url: string): boolean => /^(https:\/\/(t\.me|telegram\.me)\/|tg:\/\/)/.test(url)

const getBotCallbackAnswer = method("messages.getBotCallbackAnswer", "user", (call, { person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const entry = boxOf(person, peer).entries.get(call.msgId)
  if (entry === undefined || entry.peer !== peer) return invalid("MESSAGE_ID_INVALID")
  const data = call.data
  if (data === undefined || !hasButton(entry.letter.markup, data)) return invalid("DATA_INVALID")
  return new Later((settle) => Callbacks.press(world, person, entry, { data }, settle))
})

const setBotCallbackAnswer = method("messages.setBotCallbackAnswer", "bot", (call, { person, world }) => {
  const query = world.queries.get(call.queryId)
  if (query === undefined || query.bot !== person) return invalid("QUERY_ID_INVALID")
  const { alert, cacheTime, message, url } = call
  if (message !== undefined && message.length > 200) return invalid("MESSAGE_TOO_LONG")
  if (url !== undefined && !isOpenable(url)) return invalid("URL_INVALID")
  query.settle({ _tag: "messages.botCallbackAnswer", alert, hasUrl: url !== undefined, message, url, cacheTime })
  return true
})

/**
 * The methods about buttons.
 *
 * @since 0.1.0
 * @category methods
 */
export const buttons: ReadonlyArray<Handler> = [getBotCallbackAnswer, setBotCallbackAnswer]
