/**
 * What a refusal of Telegram says about the call that it refuses: whether to make it again, and whether its work was
 * done. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/errors
 */

/** Refusals that pass, whatever their code. */
const passing =
  /_WAIT$|_WAIT_MIN$|_INIT_DELAY$|_TOO_FRESH$|^FLOOD_SKIP_FAILED_WAIT$|^WORKER_BUSY_TOO_LONG_RETRY$|^MSG_WAIT_(FAILED|TIMEOUT)$/

/** Faults by their code that do not pass: the login begins anew, or the work is done already. */
const lasting = /^(AUTH_RESTART|RANDOM_ID_DUPLICATE)$/

/** Something was done, and no more than its outcome is missing. */
const done = /^(RANDOM_ID_DUPLICATE|BOT_RESPONSE_TIMEOUT)$/

/**
 * What a refusal means that is about who makes the call: methods are for users, for bots, or for both.
 *
 * @since 0.1.0
 * @category explanations
 */
export const audience = (name: string): string =>
  name === "BOT_METHOD_INVALID"
    ? ": the method is for users, and a bot is signed in"
    : name === "USER_BOT_REQUIRED"
    ? ": the method is for bots, and a user is signed in"
    : ""

/**
 * Whether a code stands for a fault on Telegram's side: 500 and above, the negative codes that its transport knows, and
 * nonsense.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isFault = (code: number): boolean => code <= 0 || code >= 500

/**
 * Whether the same call may well succeed later. `name` is the refusal without its number: `SLOWMODE_WAIT`.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isRetryable = (code: number, name: string): boolean =>
  passing.test(name) || (isFault(code) && !lasting.test(name) && !done.test(name))

/**
 * Whether Telegram may have done what the call asked for. It answers most refusals before it does anything; a fault can
 * happen at any time.
 *
 * @since 0.1.0
 * @category predicates
 */
export const mayHaveBeenExecuted = (code: number, name: string): boolean =>
  done.test(name) || (isFault(code) && !passing.test(name) && name !== "AUTH_RESTART")
