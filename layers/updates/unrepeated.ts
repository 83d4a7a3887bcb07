/**
 * What Telegram tells once: it is in no difference, so whoever does not accept it never hears of it. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import type * as T from "../../schema/tl/api/types.ts"

/** Queries wait for an answer, and the others say what is said nowhere else. What holds for a moment is not among them. */
const tags: ReadonlySet<T.Update["_tag"]> = /* @__PURE__ */ new Set<T.Update["_tag"]>([
  "updateBotCallbackQuery",
  "updateInlineBotCallbackQuery",
  "updateBusinessBotCallbackQuery",
  "updateBotInlineQuery",
  "updateBotInlineSend",
  "updateBotShippingQuery",
  "updateBotPrecheckoutQuery",
  "updateBotWebhookJSON",
  "updateBotWebhookJSONQuery",
  "updateMessagePoll"
])

/**
 * What is told once of a packet.
 *
 * @since 0.1.0
 * @category accessors
 */
export const unrepeated = (updates: T.Updates): ReadonlyArray<T.Update> => {
  const all = "updates" in updates ? updates.updates : updates._tag === "updateShort" ? [updates.update] : []
  return all.filter(({ _tag }) => tags.has(_tag))
}
