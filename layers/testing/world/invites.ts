/**
 * Links that lead in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/chatInviteExported
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, type Refusal } from "../refusal.ts"
import type { Link } from "./chatState.ts"
import type { Channel, Group, Person } from "./model.ts"
import { tellBot } from "./participants.ts"
import * as Render from "./render.ts"
import { may } from "./rights.ts"
import type { World } from "./World.ts"

/**
 * Where a link leads.
 *
 * @since 0.1.0
 * @category conversions
 */
export const url = (link: Link): string => `https://t.me/+${link.hash}`

/**
 * A link as administrators see it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toTl = (chat: Group | Channel, link: Link): T.chatInviteExported => {
  const requested = [...chat.state.requests.values()].filter((request) => request.link === link).length
  return {
    _tag: "chatInviteExported",
    revoked: link.revoked,
    permanent: link.permanent,
    requestNeeded: link.requestNeeded,
    link: url(link),
    adminId: link.maker.id,
    date: link.date,
    expireDate: link.expireDate === 0 ? undefined : link.expireDate,
    usageLimit: link.usageLimit === 0 ? undefined : link.usageLimit,
    usage: link.joiners.size,
    requested: requested === 0 ? undefined : requested,
    title: link.title
  }
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"

/**
 * A new link.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  world: World,
  chat: Group | Channel,
  maker: Person,
  options: {
    readonly permanent: boolean
    readonly title?: string | undefined
    readonly expireDate?: number | undefined
    readonly usageLimit?: number | undefined
    readonly requestNeeded?: boolean | undefined
  }
): Link => {
  const { environment } = world
  // A digit alone would be taken for a telephone number.
  const hash = `A${[...environment.random(15)].map((byte) => letters[byte & 63]).join("")}`
  const link: Link = {
    hash,
    maker,
    date: environment.timers.seconds(),
    permanent: options.permanent,
    title: options.title,
    expireDate: options.expireDate,
    usageLimit: options.usageLimit,
    requestNeeded: options.requestNeeded === true,
    revoked: false,
    joiners: new Map()
  }
  chat.state.links.set(hash, link)
  return link
}

/**
 * The chat that a link leads to.
 *
 * @since 0.1.0
 * @category accessors
 */
export const find = (
  world: World,
  hash: string
): { readonly chat: Group | Channel; readonly link: Link } | Refusal => {
  if (hash === "") return invalid("INVITE_HASH_EMPTY")
  for (const chat of [...world.groups.values(), ...world.channels.values()]) {
    const link = chat.state.links.get(hash)
    if (link === undefined) continue
    const { expireDate = 0 } = link
    const isOver = expireDate !== 0 && expireDate <= world.environment.timers.seconds()
    return link.revoked || isOver ? invalid("INVITE_HASH_EXPIRED") : { chat, link }
  }
  return invalid("INVITE_HASH_INVALID")
}

/**
 * Somebody asks to be let in; the bots that could do so are told.
 *
 * @since 0.1.0
 * @category transitions
 * @see https://core.telegram.org/constructor/updateBotChatInviteRequester
 */
export const ask = (world: World, chat: Group | Channel, person: Person, link: Link | undefined): void => {
  const date = world.environment.timers.seconds()
  chat.state.requests.set(person.id, { person, date, link })
  const invite: T.ExportedChatInvite = link === undefined ? { _tag: "chatInvitePublicJoinRequests" } : toTl(chat, link)
  for (const { person: bot } of chat.members.values()) {
    if (bot.bot === undefined || !may(chat, bot, "inviteUsers")) continue
    tellBot(world, bot, (qts) => ({
      _tag: "updateBotChatInviteRequester",
      peer: Render.toPeer(chat),
      date,
      userId: person.id,
      about: person.about ?? "",
      invite,
      qts
    }), [chat, person])
  }
}
