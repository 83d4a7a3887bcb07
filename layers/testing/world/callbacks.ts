/**
 * Buttons that are pressed, and how bots react to them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import { invalid, type Refusal } from "../refusal.ts"
import type { Entry, Person } from "./model.ts"
import { marked } from "./model.ts"
import * as Notices from "./notices.ts"
import * as Render from "./render.ts"
import type { World } from "./World.ts"

/** A bot has this long to react, in milliseconds. */
const patience = 30_000

/**
 * Tells a bot of a pressed button; `settle` is called with its reaction, or when there is none for long.
 *
 * @since 0.1.0
 * @category transitions
 */
export const press = (
  world: World,
  user: Person,
  entry: Entry,
  data: Uint8Array,
  settle: (answer: T.MessagesBotCallbackAnswer | Refusal) => void
): void => {
  const { random, timers } = world.environment
  const bot = entry.letter.author
  if (bot.bot === undefined) return settle(invalid("DATA_INVALID"))
  const id = randomLong(random)
  const answer = (value: T.MessagesBotCallbackAnswer | Refusal) => {
    if (!world.queries.delete(id)) return
    giveUp()
    settle(value)
  }
  const giveUp = timers.after(patience, () => answer(invalid("BOT_RESPONSE_TIMEOUT")))
  world.queries.set(id, { id, user, bot, settle: answer })
  const peer = entry.peer.kind === "person" ? user : entry.peer
  const msgId = entry.letter.copies.get(peer.kind === "channel" ? peer : bot) ?? 0
  const update: T.Update = {
    _tag: "updateBotCallbackQuery",
    queryId: id,
    userId: user.id,
    peer: Render.toPeer(peer),
    msgId,
    chatInstance: BigInt(marked(peer)),
    data
  }
  Notices.passing(world, bot, update, [user, peer])
}
