/**
 * What may be done twice, and what leaves no mark. Telegram's schema says neither, so the names of methods tell, by how
 * they begin and by exceptions; a test lists what each of them is taken for, so that a new layer shows what it adds. Pure.
 *
 * @since 0.1.0
 */

/**
 * What a method is taken for:
 *
 * - `looks`: it may be done twice, and nobody can tell afterwards if it was done.
 * - `settles`: it leaves a mark, and the same one when it is done twice.
 * - `once`: the second time is not the first.
 *
 * @since 0.1.0
 * @category models
 */
export type Kind = "looks" | "settles" | "once"

const looking = /^(get|search|check|resolve|find|can|ping|translate)/

/**
 * Codes are among them: without the answer nobody can do anything but ask for another one, and by the last one that was
 * sent one signs in.
 */
const settling = new RegExp(
  "^(read|received|view|set|save|update|edit|delete|toggle|hide|mark|reorder|pin|unpin|clear|bind|drop|log|report" +
    "|acceptUrl|requestUrl|importContacts|exportLoginToken|uploadMedia|sendReaction|sendVote|sendMultiMedia" +
    "|send\\w*Code|(join|leave)Channel|importChatInvite" +
    "|exportAuthorization|importAuthorization|importBotAuthorization)"
)

/** Methods that do something else than their names say. */
const exceptions: ReadonlyMap<string, Kind> = /* @__PURE__ */ new Map<string, Kind>([
  // It cancels, and that begins like "can".
  ["account.cancelPasswordEmail", "settles"],
  ["auth.cancelCode", "settles"],
  // The right password signs in, and each wrong one counts.
  ["auth.checkPassword", "settles"],
  ["auth.checkRecoveryPassword", "settles"],
  // They may show where we are, count a view, and make a new key.
  ["contacts.getLocated", "settles"],
  ["messages.getMessagesViews", "settles"],
  ["phone.getGroupCallStreamRtmpUrl", "settles"],
  // They press a button.
  ["ephemeral.getCallbackAnswer", "once"],
  ["messages.getBotCallbackAnswer", "once"],
  // A gift changes hands.
  ["payments.resolveStarGiftOffer", "once"],
  // They are checked by the password, which the first one changes, or use up the check.
  ["account.getTmpPassword", "once"],
  ["account.updatePasswordSettings", "once"]
])

/**
 * What a method is taken for, by its name alone.
 *
 * @since 0.1.0
 * @category accessors
 */
export const kindOf = (method: string): Kind => {
  const exception = exceptions.get(method)
  if (exception !== undefined) return exception
  const name = method.slice(method.indexOf(".") + 1)
  return looking.test(name) ? "looks" : settling.test(name) ? "settles" : "once"
}

const has = (params: unknown, field: string): boolean =>
  typeof params === "object" && params !== null && Reflect.get(params, field) !== undefined

/** Some searches cost Stars when they are more than a day has for free. */
const costs = (method: string, params: unknown): boolean =>
  method === "channels.searchPosts" && has(params, "allowPaidStars")

/**
 * Whether a call may be made a second time when nobody knows if it was executed: it only looks, or does the same when
 * done twice, or carries a `random_id` by which the server knows it again (an album carries one for each part).
 *
 * @since 0.1.0
 * @category predicates
 */
export const isRepeatable = (method: string, params: unknown): boolean =>
  has(params, "randomId") || (kindOf(method) !== "once" && !costs(method, params))

/**
 * Whether nobody can tell afterwards if a call was made.
 *
 * @since 0.1.0
 * @category predicates
 */
export const leavesNoMark = (method: string, params: unknown): boolean =>
  kindOf(method) === "looks" && !costs(method, params)
