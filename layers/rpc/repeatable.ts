/**
 * What may be done twice, and what leaves no mark. Telegram's schema says neither, so the names of methods tell, by how
 * they begin and by exceptions; a test lists what each of them is taken for, so that a new layer shows what it adds. Pure.
 *
 * @since 0.1.0
 */
import * as Predicate from "effect/Predicate"

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

/**
 * By their names these look, or settle something, and do not: they press buttons, let a gift change hands, and use up or
 * change the password that they are checked by.
 */
const once = /^(get(Bot)?CallbackAnswer|resolveStarGiftOffer|getTmpPassword|updatePasswordSettings)$/

/**
 * By their names these look, and leave a mark: the right password signs in, and each wrong one counts; they may show where
 * we are, count a view, and make a new key.
 */
const marking = /^(check(Recovery)?Password|getLocated|getMessagesViews|getGroupCallStreamRtmpUrl)$/

const looking = /^(get|search|check|resolve|find|can(?!cel)|ping|translate)/

/**
 * Codes are among them: without the answer nobody can do anything but ask for another one, and by the last one that was
 * sent one signs in.
 */
const settling = new RegExp(
  "^(read|received|view|set|save|update|edit|delete|toggle|hide|mark|reorder|pin|unpin|clear|bind|drop|log|report" +
    "|uploadMedia|(accept|request)Url|send(Reaction|Vote|MultiMedia|\\w*Code)|cancel(Code|PasswordEmail)" +
    "|(join|leave)Channel|export(LoginToken|Authorization)|import(Contacts|ChatInvite|(Bot)?Authorization))"
)

/**
 * What a method is taken for, by its name alone.
 *
 * @since 0.1.0
 * @category accessors
 */
export const kindOf = (method: string): Kind => {
  const name = method.slice(method.indexOf(".") + 1)
  if (once.test(name)) return "once"
  if (marking.test(name)) return "settles"
  return looking.test(name) ? "looks" : settling.test(name) ? "settles" : "once"
}

/** A search costs Stars when it is one more than a day has for free. */
const costs = (method: string, params: unknown): boolean =>
  method === "channels.searchPosts" && Predicate.hasProperty(params, "allowPaidStars") &&
  params.allowPaidStars !== undefined

/**
 * Whether a call may be made a second time when nobody knows if it was executed: it only looks, or does the same when
 * done twice, or carries a `random_id` by which the server knows it again (an album carries one for each part).
 *
 * @since 0.1.0
 * @category predicates
 */
export const isRepeatable = (method: string, params: unknown): boolean =>
  Predicate.hasProperty(params, "randomId") || (kindOf(method) !== "once" && !costs(method, params))

/**
 * Whether nobody can tell afterwards if a call was made.
 *
 * @since 0.1.0
 * @category predicates
 */
export const leavesNoMark = (method: string, params: unknown): boolean =>
  kindOf(method) === "looks" && !costs(method, params)
