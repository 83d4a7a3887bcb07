/**
 * What an account has missed.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import { Refusal } from "../refusal.ts"
import { resolveChannel } from "../world/access.ts"
import * as Difference from "../world/difference.ts"
import type { Handler } from "./method.ts"
import { method } from "./method.ts"

const getState = method(
  "updates.getState",
  "member",
  (_, { key, person, world }) => Difference.state(world, person, key.seq)
)

const getDifference = method(
  "updates.getDifference",
  "member",
  (call, { key, person, world }) => Difference.ofAccount(world, person, { ...call, seq: key.seq })
)

const getChannelDifference = method("updates.getChannelDifference", "member", (call, { person, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  return channel instanceof Refusal ? channel : Difference.ofChannel(world, person, channel, call)
})

/**
 * The methods of the namespace `updates`.
 *
 * @since 0.1.0
 * @category methods
 */
export const updates: ReadonlyArray<Handler> = [getState, getDifference, getChannelDifference]
