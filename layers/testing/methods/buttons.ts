/**
 * Buttons under messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import * as Callbacks from "../world/callbacks.ts"
import { boxOf } from "../world/model.ts"
import type { Handler } from "./method.ts"
import { Later, method } from "./method.ts"

const getBotCallbackAnswer = method("messages.getBotCallbackAnswer", "user", (call, { person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const entry = boxOf(person, peer).entries.get(call.msgId)
  if (entry === undefined || entry.peer !== peer) return invalid("MESSAGE_ID_INVALID")
  const { data } = call
  if (data === undefined || data.length > 64) return invalid("DATA_INVALID")
  return new Later((settle) => Callbacks.press(world, person, entry, data, settle))
})

const setBotCallbackAnswer = method("messages.setBotCallbackAnswer", "bot", (call, { person, world }) => {
  const query = world.queries.get(call.queryId)
  if (query === undefined || query.bot !== person) return invalid("QUERY_ID_INVALID")
  const { alert, cacheTime, message, url } = call
  if (message !== undefined && message.length > 200) return invalid("MESSAGE_TOO_LONG")
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
