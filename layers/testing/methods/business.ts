/**
 * Bots that are connected to the accounts of others.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/connected-business-bots
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolveUser } from "../world/access.ts"
import * as Business from "../world/business.ts"
import { container } from "../world/notices.ts"
import * as Render from "../world/render.ts"
import type { Handler } from "./method.ts"
import { method } from "./method.ts"

const updateConnectedBot = method("account.updateConnectedBot", "user", (call, { person, world }) => {
  const bot = resolveUser(world, person, call.bot)
  if (bot instanceof Refusal) return bot
  if (call.deleted === true) Business.disconnect(world, person, bot)
  else {
    const { contacts, existingChats, newChats, nonContacts, users } = call.recipients
    const none = [contacts, existingChats, newChats, nonContacts].every((one) => one !== true) && users === undefined
    if (none && call.recipients.excludeSelected !== true) return invalid("BUSINESS_RECIPIENTS_EMPTY")
    const connected = Business.connect(world, person, bot, call.rights ?? {})
    if (connected instanceof Refusal) return connected
  }
  return container(world, [], Render.gallery(world, person))
})

const getConnectedBots = method("account.getConnectedBots", "user", (_, { person, world }) => {
  const gallery = Render.gallery(world, person)
  const mine = [...world.desk.connections.values()].filter(({ isDisabled, owner }) => owner === person && !isDisabled)
  for (const { bot } of mine) gallery.add(bot)
  return {
    _tag: "account.connectedBots",
    connectedBots: mine.map(({ bot, date, rights }): T.connectedBot => ({
      _tag: "connectedBot",
      botId: bot.id,
      date,
      recipients: { _tag: "businessBotRecipients", existingChats: true, newChats: true },
      rights: { _tag: "businessBotRights", ...rights }
    })),
    users: gallery.users()
  }
})

const getBotBusinessConnection = method("account.getBotBusinessConnection", "bot", (call, { person, world }) => {
  const connection = Business.find(world, person, call.connectionId)
  if (connection === undefined) return invalid("CONNECTION_ID_INVALID")
  return Business.container(world, person, Business.toUpdate(connection), [connection.owner])
})

/**
 * The methods about connected bots.
 *
 * @since 0.1.0
 * @category methods
 */
export const business: ReadonlyArray<Handler> = [updateConnectedBot, getConnectedBots, getBotBusinessConnection]
