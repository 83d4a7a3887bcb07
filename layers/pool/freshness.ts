/**
 * How long what Telegram says about its servers holds. Pure.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import type * as T from "../../schema/tl/api/types.ts"

/**
 * When Telegram is to be asked again: when it says so, but not before a minute, and after a day at the latest.
 *
 * @since 0.1.0
 * @category decisions
 */
export const freshness = ({ date, expires }: Pick<T.config, "date" | "expires">): Duration.Duration =>
  Duration.seconds(Math.min(Math.max(expires - date, 60), 86_400))
