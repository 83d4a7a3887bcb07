/**
 * What happens to the account.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { ChannelId } from "../schema/model/Ids.ts"
import type { Unauthorized } from "../services/Rpc.ts"
import type { Handler, Report, Run, RunOptions, UpdatesLost } from "../services/Updates.ts"
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
export const on: typeof Updates.on = Updates.on

/**
 * Handles every update from now on, until the client ends: those of a chat one after the other, many chats at the same
 * time. Whatever a handler does, fail, die or take long, the others go on: a failure is tried again by `retry`, then given
 * to `onFailure`, as is a defect at once, and logged if there is none. Handlers may make any calls.
 *
 * With the option `save: "handled"` of the layer, an update whose handler was not done when the process died is told
 * again after the next start.
 *
 * @since 0.1.0
 * @category running
 */
export const run: Run<Updates> = <E, R, R2>(
  handler: Handler<E, R>,
  options?: RunOptions<E, R2>
): Effect.Effect<void, Unauthorized, Updates | R | R2> =>
  Effect.flatMap(Updates, (updates) => updates.run(handler, options))

/**
 * What will never be told: history has a hole where Telegram gives it no more, and whoever keeps a copy of a chat reads it
 * again. Begins with the last holes, those of the start of the client included.
 *
 * @since 0.1.0
 * @category streams
 */
export const lost: Stream.Stream<UpdatesLost, never, Updates> = Stream.unwrap(Effect.map(Updates, ({ lost }) => lost))

/**
 * Looks after a channel until the scope closes, as an application does that shows it: its messages come as soon as
 * Telegram gives them, also where the account is no member. Ten channels are asked about at a time.
 *
 * Telegram brings messages of big channels seconds or minutes late, or not at all, to those who do not look.
 *
 * @since 0.1.0
 * @category watching
 * @see https://core.telegram.org/api/updates#subscribing-to-updates-of-channels-supergroups
 */
export const watch = (channel: ChannelId): Effect.Effect<void, never, Updates | Scope.Scope> =>
  Effect.flatMap(Updates, (updates) => updates.watch(channel))

/**
 * Asks Telegram now what was missed: for when the system says that the network is back, or that it has slept. Without it,
 * that happens by itself with each new connection.
 *
 * @since 0.1.0
 * @category running
 */
export const catchUp: Effect.Effect<void, never, Updates> = Effect.flatMap(Updates, ({ catchUp }) => catchUp)

/**
 * How the updates are doing: what waits, what was dropped, how late they come.
 *
 * @since 0.1.0
 * @category running
 */
export const report: Effect.Effect<Report, never, Updates> = Effect.flatMap(Updates, ({ report }) => report)
