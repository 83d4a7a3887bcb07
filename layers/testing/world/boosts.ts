/**
 * Boosts of channels and supergroups.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/boost
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, type Refusal, refuse } from "../refusal.ts"
import type { Channel, Person } from "./model.ts"
import { tellBot } from "./participants.ts"
import * as Render from "./render.ts"
import { adminRights } from "./rights.ts"
import type { World } from "./World.ts"

/** In seconds. */
const month = 30 * 86_400

const tell = (world: World, channel: Channel, boost: T.boost, person: Person): void => {
  for (const { person: bot } of channel.members.values()) {
    if (bot.bot === undefined || adminRights(channel, bot) === undefined) continue
    const update = (qts: number): T.Update => ({ _tag: "updateBotChatBoost", peer: Render.toPeer(channel), boost, qts })
    tellBot(world, bot, update, [channel, person])
  }
}

/**
 * Boosts for a month; the bots that are administrators are told.
 *
 * @since 0.1.0
 * @category transitions
 * @see https://core.telegram.org/method/premium.applyBoost
 */
export const apply = (world: World, channel: Channel, person: Person): Refusal | undefined => {
  if (!person.premium) return refuse(403, "PREMIUM_ACCOUNT_REQUIRED")
  if (channel.state.boosts.has(person.id)) return invalid("BOOST_NOT_MODIFIED")
  const date = world.environment.timers.seconds()
  const id = `${channel.id}-${person.id}-${date}`
  const boost: T.boost = { _tag: "boost", id, userId: person.id, date, expires: date + month }
  channel.state.boosts.set(person.id, boost)
  tell(world, channel, boost, person)
  return undefined
}

/**
 * Takes a boost back.
 *
 * @since 0.1.0
 * @category transitions
 */
export const withdraw = (world: World, channel: Channel, person: Person): Refusal | undefined => {
  const boost = channel.state.boosts.get(person.id)
  if (boost === undefined) return invalid("BOOST_NOT_MODIFIED")
  channel.state.boosts.delete(person.id)
  tell(world, channel, { ...boost, expires: world.environment.timers.seconds() }, person)
  return undefined
}
