/**
 * What happens to the account.
 *
 * @since 0.1.0
 */
import { Updates } from "../services/Updates.ts"

export * from "../services/Updates.ts"

/**
 * Every update from now on, for any number of streams; see `Updates` for what ends them and what slow ones do.
 *
 * @since 0.1.0
 * @category streams
 */
export const stream = Updates.stream

/**
 * The updates of some kinds: `Updates.on("NewMessage", "MessageEdited")`.
 *
 * @since 0.1.0
 * @category streams
 */
export const on = Updates.on
