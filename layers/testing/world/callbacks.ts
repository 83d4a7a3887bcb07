/**
 * Buttons that are pressed, and how bots react to them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import { invalid, type Refusal } from "../refusal.ts"
import * as Business from "./business.ts"
import * as Inline from "./inline.ts"
import type { Entry, Person } from "./model.ts"
import { marked } from "./model.ts"
import * as Notices from "./notices.ts"
import * as Render from "./render.ts"
import type { World } from "./World.ts"

/** A bot has this long to react, in milliseconds. */
const patience = 30_000

/**
 * What a button tells: its data, or that the game of its message is to be started.
 *
 * @since 0.1.0
 * @category models
 */
export type Press = { readonly data: Uint8Array } | { readonly game: string }

/** The update that tells a bot of a pressed button. */
const told = (
  world: World,
  user: Person,
  bot: Person,
  entry: Entry,
  queryId: bigint,
  press: Press
): T.Update | undefined => {
  const { letter } = entry
  const peer = entry.peer.kind === "person" ? user : entry.peer
  const common = {
    queryId,
    userId: user.id,
    chatInstance: BigInt(marked(peer)),
    data: "data" in press ? press.data : undefined,
    gameShortName: "game" in press ? press.game : undefined
  }
  if (letter.extras.by === bot) {
    const mine = letter.author.box.entries.get(letter.copies.get(letter.author) ?? 0)
    const connection = mine === undefined ? undefined : Business.worksIn(world, letter.author, mine.peer)
    if (mine === undefined || connection?.bot !== bot) return undefined
    const message = Render.toMessage(letter.author, mine)
    const { chatInstance, data, userId } = common
    return {
      _tag: "updateBusinessBotCallbackQuery",
      queryId,
      userId,
      connectionId: connection.id,
      message,
      chatInstance,
      data
    }
  }
  if (letter.viaBot !== undefined) {
    return { _tag: "updateInlineBotCallbackQuery", ...common, msgId: Inline.nameOf(world, letter) }
  }
  const msgId = letter.copies.get(peer.kind === "channel" ? peer : bot) ?? 0
  return { _tag: "updateBotCallbackQuery", ...common, peer: Render.toPeer(peer), msgId }
}

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
  what: Press,
  settle: (answer: T.MessagesBotCallbackAnswer | Refusal) => void
): void => {
  const { random, timers } = world.environment
  const { author, extras, viaBot } = entry.letter
  const bot = viaBot ?? extras.by ?? author
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
  const update = told(world, user, bot, entry, id, what)
  // A bot whose connection is over hears nothing.
  if (update !== undefined) Notices.passing(world, bot, update, viaBot === undefined ? [user, peer] : [user])
}
