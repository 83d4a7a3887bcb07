/**
 * Bots that work for the accounts of others: they are told of what happens in private chats there, and write in them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/connected-business-bots
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import type { Session } from "../model.ts"
import { invalid, Refusal, refuse } from "../refusal.ts"
import { accessHash, resolve } from "./access.ts"
import type { Connection } from "./botDesk.ts"
import type { Entry, Peer, Person } from "./model.ts"
import { boxOf } from "./model.ts"
import * as Render from "./render.ts"
import type { World } from "./World.ts"

type Rights = Omit<T.businessBotRights, "_tag">

const toConnection = ({ date, id, isDisabled, owner, rights }: Connection): T.botBusinessConnection => ({
  _tag: "botBusinessConnection",
  connectionId: id,
  userId: owner.id,
  dcId: owner.dc,
  date,
  disabled: isDisabled ? true : undefined,
  rights: { _tag: "businessBotRights", ...rights }
})

/**
 * A connection as a bot is told of it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toUpdate = (connection: Connection): T.updateBotBusinessConnect => ({
  _tag: "updateBotBusinessConnect",
  connection: toConnection(connection),
  qts: connection.bot.qts
})

/**
 * Updates for a bot, with the people in them.
 *
 * @since 0.1.0
 * @category conversions
 */
export const container = (
  world: World,
  bot: Person,
  update: T.Update,
  peers: ReadonlyArray<Peer>
): T.updates => {
  const gallery = Render.gallery(world, bot)
  for (const peer of peers) gallery.add(peer)
  const date = world.environment.timers.seconds()
  return { _tag: "updates", updates: [update], users: gallery.users(), chats: gallery.chats(), date, seq: 0 }
}

/** Tells a bot something that is counted, and gives it. */
const tell = (
  world: World,
  bot: Person,
  made: (qts: number) => T.Update,
  peers: ReadonlyArray<Peer>,
  except?: Session
): T.updates => {
  const update = made(++bot.qts)
  bot.qtsLog.push({ qts: bot.qts, update })
  const told = container(world, bot, update, peers)
  world.tell(bot, { render: () => told, except })
  return told
}

/** The connection of an account, if it has one that lasts. */
const ofOwner = (world: World, owner: Person): Connection | undefined => {
  if (world.desk.connections.size === 0) return undefined
  for (const one of world.desk.connections.values()) if (one.owner === owner && !one.isDisabled) return one
  return undefined
}

const end = (world: World, connection: Connection): void => {
  connection.isDisabled = true
  tell(world, connection.bot, () => toUpdate(connection), [connection.owner])
}

/**
 * Connects a bot to an account, or changes what it may do there; an account has one bot at most.
 *
 * @since 0.1.0
 * @category transitions
 */
export const connect = (world: World, owner: Person, bot: Person, rights: Rights): Connection | Refusal => {
  if (!owner.premium) return invalid("PREMIUM_ACCOUNT_REQUIRED")
  if (bot.bot?.settings.business !== true) return invalid("BOT_BUSINESS_MISSING")
  const before = ofOwner(world, owner)
  if (before !== undefined && before.bot !== bot) end(world, before)
  const { random, timers } = world.environment
  const kept = before?.bot === bot ? before : undefined
  const connection: Connection = kept ??
    {
      id: randomLong(random).toString(36),
      owner,
      bot,
      date: timers.seconds(),
      rights,
      isDisabled: false,
      isActing: false
    }
  connection.rights = rights
  world.desk.connections.set(connection.id, connection)
  tell(world, bot, () => toUpdate(connection), [owner])
  return connection
}

/**
 * Ends the connection of an account with a bot.
 *
 * @since 0.1.0
 * @category transitions
 */
export const disconnect = (world: World, owner: Person, bot: Person): void => {
  const connection = ofOwner(world, owner)
  if (connection?.bot === bot) end(world, connection)
}

/**
 * The connection that a bot names.
 *
 * @since 0.1.0
 * @category accessors
 */
export const find = (world: World, bot: Person, id: string): Connection | undefined => {
  const connection = world.desk.connections.get(id)
  return connection?.bot === bot ? connection : undefined
}

/**
 * The bot that works in a chat of an account: in private chats only, and not in its own.
 *
 * @since 0.1.0
 * @category accessors
 */
export const worksIn = (world: World, owner: Person, peer: Peer): Connection | undefined => {
  const connection = peer.kind === "person" && peer !== owner ? ofOwner(world, owner) : undefined
  return connection === undefined || peer === connection.bot ? undefined : connection
}

const shown = (
  { id, owner }: Connection,
  entry: Entry,
  what: "updateBotNewBusinessMessage" | "updateBotEditBusinessMessage",
  qts: number
): T.Update => {
  const { replyTo } = entry.letter
  const answered = replyTo === undefined
    ? undefined
    : boxOf(owner, entry.peer).entries.get(replyTo.copies.get(owner) ?? 0)
  return {
    _tag: what,
    connectionId: id,
    message: Render.toMessage(owner, entry),
    replyToMessage: answered === undefined ? undefined : Render.toMessage(owner, answered),
    qts
  }
}

/**
 * Tells the bot of an account of a message there that is new or was changed. Whoever has made it over a session learns of
 * it from the result.
 *
 * @since 0.1.0
 * @category telling
 */
export const wrote = (
  world: World,
  owner: Person,
  entry: Entry,
  what: "updateBotNewBusinessMessage" | "updateBotEditBusinessMessage"
): void => {
  const connection = worksIn(world, owner, entry.peer)
  if (connection === undefined) return
  // What the bot itself does here is in the result of its call, which `done` tells its other sessions.
  if (connection.isActing) return
  tell(world, connection.bot, (qts) => shown(connection, entry, what, qts), [owner, entry.peer])
}

/**
 * What a bot is given of a message that it has written or changed.
 *
 * @since 0.1.0
 * @category telling
 */
export const done = (
  world: World,
  connection: Connection,
  entry: Entry,
  what: "updateBotNewBusinessMessage" | "updateBotEditBusinessMessage",
  session: Session
): T.updates =>
  tell(
    world,
    connection.bot,
    (qts) => shown(connection, entry, what, qts),
    [connection.owner, entry.peer],
    session
  )

/**
 * Tells the bot of an account of messages there that are gone, by their chats.
 *
 * @since 0.1.0
 * @category telling
 */
export const removed = (world: World, owner: Person, gone: ReadonlyMap<Peer, ReadonlyArray<number>>): void => {
  for (const [peer, messages] of gone) {
    const connection = worksIn(world, owner, peer)
    if (connection === undefined) continue
    tell(world, connection.bot, (qts) => ({
      _tag: "updateBotDeleteBusinessMessage",
      connectionId: connection.id,
      peer: Render.toPeer(peer),
      messages,
      qts
    }), [owner, peer])
  }
}

/** What a bot may call for an account, and the right that it takes. */
const callable = new Map<string, keyof Rights>([
  ["messages.sendMessage", "reply"],
  ["messages.sendMedia", "reply"],
  ["messages.editMessage", "reply"],
  ["messages.deleteMessages", "deleteSentMessages"]
])

/** A bot may write where the other one has written within a day. */
const freshness = 86_400

const isFresh = (world: World, owner: Person, peer: Person): boolean => {
  const since = world.environment.timers.seconds() - freshness
  for (const { letter, peer: chat } of owner.box.entries.values()) {
    if (chat === peer && letter.author === peer && letter.date >= since) return true
  }
  return false
}

/**
 * Lets a bot call for an account: in the data centre of the account, what it has the right for, and about private chats
 * that it names as itself. Gives the call as the account would make it.
 *
 * @since 0.1.0
 * @category checks
 */
export const acting = <Call extends { readonly _tag: string }>(
  world: World,
  bot: Person,
  dc: number,
  { call, id }: { readonly id: string; readonly call: Call }
): { readonly connection: Connection; readonly call: Call } | Refusal => {
  const connection = find(world, bot, id)
  if (connection === undefined || connection.isDisabled) return invalid("BUSINESS_CONNECTION_INVALID")
  const { owner, rights } = connection
  if (owner.dc !== dc) return refuse(303, `USER_MIGRATE_${owner.dc}`)
  const right = callable.get(call._tag)
  if (right === undefined) return invalid("BUSINESS_CONNECTION_NOT_ALLOWED")
  const mayAll = right === "deleteSentMessages" && rights.deleteReceivedMessages === true
  if (rights[right] !== true && !mayAll) return refuse(403, "BOT_ACCESS_FORBIDDEN")
  if (!("peer" in call)) return { connection, call }
  const peer = resolve(world, bot, call.peer as T.InputPeer)
  if (peer instanceof Refusal) return peer
  if (peer.kind !== "person" || peer === owner || peer === bot) return invalid("BUSINESS_PEER_INVALID")
  if (call._tag !== "messages.editMessage" && !isFresh(world, owner, peer)) {
    return invalid("BUSINESS_PEER_USAGE_MISSING")
  }
  const named: T.InputPeer = { _tag: "inputPeerUser", userId: peer.id, accessHash: accessHash(world, owner, peer) }
  return { connection, call: { ...call, peer: named } }
}
