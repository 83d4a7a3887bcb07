/**
 * Messages that are sent later: at a time, or when the other one is online. They have ids of their own until then.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/scheduled-messages
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Session } from "../model.ts"
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"
import type { Draft, Sent } from "./letters.ts"
import type { Peer, Person } from "./model.ts"
import { marked } from "./model.ts"
import * as Notices from "./notices.ts"
import * as Render from "./render.ts"
import type { World } from "./World.ts"

/**
 * A message that waits.
 *
 * @since 0.1.0
 * @category models
 */
export interface Waiting {
  readonly id: number
  readonly peer: Peer
  draft: Draft
  /** In seconds; or the number that stands for when the other one is online. */
  date: number
  stop: () => void
}

/**
 * What waits in the chats of an account, by the marked id of the chat and then by id.
 *
 * @since 0.1.0
 * @category models
 */
export interface Schedule {
  lastId: number
  /** Who waits for this account to be online. */
  readonly awaitedBy: Set<Person>
  readonly chats: Map<number, Map<number, Waiting>>
}

/**
 * A schedule with nothing in it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Schedule => ({ lastId: 0, awaitedBy: new Set(), chats: new Map() })

const whenOnline = 0x7ffffffe
const maxWaiting = 100
const maxDelay = 366 * 86_400

/** A time that is closer than this is now, in seconds. */
const now = 10

/**
 * Whether a message with this date waits at all.
 *
 * @since 0.1.0
 * @category predicates
 */
export const waits = (world: World, date: number | undefined): date is number =>
  date !== undefined && date > world.environment.timers.seconds() + now

/**
 * Why a message cannot wait.
 *
 * @since 0.1.0
 * @category checks
 */
export const check = (world: World, author: Person, peer: Peer, date: number): Refusal | undefined => {
  if (author.bot !== undefined) return invalid("SCHEDULE_BOT_NOT_ALLOWED")
  if (date === whenOnline) {
    return peer.kind === "person" && peer !== author && peer.bot === undefined
      ? undefined
      : invalid("SCHEDULE_STATUS_PRIVATE")
  }
  if (date > world.environment.timers.seconds() + maxDelay) return invalid("SCHEDULE_DATE_TOO_LATE")
  return (author.schedule.chats.get(marked(peer))?.size ?? 0) >= maxWaiting ? invalid("SCHEDULE_TOO_MUCH") : undefined
}

/**
 * A waiting message as its author sees it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toMessage = (author: Person, { date, draft, id, peer }: Waiting): T.message => ({
  _tag: "message",
  out: true,
  fromScheduled: true,
  silent: draft.silent,
  id,
  fromId: Render.toPeer(author),
  peerId: Render.toPeer(peer),
  replyTo: draft.replyTo === undefined ? undefined : { _tag: "messageReplyHeader", replyToMsgId: draft.replyTo },
  fwdFrom: draft.origin && {
    _tag: "messageFwdHeader",
    fromId: Render.toPeer(draft.origin.from),
    date: draft.origin.date,
    channelPost: draft.origin.post
  },
  date,
  message: draft.text ?? "",
  entities: draft.entities,
  media: draft.media,
  noforwards: draft.sending?.isProtected,
  invertMedia: draft.sending?.isInverted,
  effect: draft.sending?.effect
})

/**
 * The waiting messages of a chat, the last first.
 *
 * @since 0.1.0
 * @category reading
 */
export const all = (author: Person, peer: Peer): ReadonlyArray<Waiting> =>
  [...author.schedule.chats.get(marked(peer))?.values() ?? []].sort((a, b) => b.date - a.date || b.id - a.id)

/**
 * A waiting message by its id.
 *
 * @since 0.1.0
 * @category reading
 */
export const find = (author: Person, peer: Peer, id: number): Waiting | undefined =>
  author.schedule.chats.get(marked(peer))?.get(id)

/** How a waiting message is sent at last. */
export type Send = (world: World, author: Person, peer: Peer, draft: Draft, except?: Session) => Sent

/**
 * Takes a message off the schedule; tells the account, with what has become of it if it was sent.
 *
 * @since 0.1.0
 * @category transitions
 */
export const remove = (
  world: World,
  author: Person,
  { id, peer, stop }: Waiting,
  sentAs: number | undefined,
  except?: Session
): T.updateDeleteScheduledMessages => {
  stop()
  author.schedule.chats.get(marked(peer))?.delete(id)
  const sentMessages = sentAs === undefined ? undefined : [sentAs]
  const update = {
    _tag: "updateDeleteScheduledMessages",
    peer: Render.toPeer(peer),
    messages: [id],
    sentMessages
  } as const
  Notices.passing(world, author, update, [peer], except)
  return update
}

/**
 * Sends a waiting message.
 *
 * @since 0.1.0
 * @category transitions
 */
export const sendNow = (world: World, author: Person, waiting: Waiting, send: Send, except?: Session): Sent => {
  const draft = { ...waiting.draft, sending: { ...waiting.draft.sending, wasScheduled: true } }
  const sent = send(world, author, waiting.peer, draft, except)
  remove(world, author, waiting, sent.entry.id, except)
  return sent
}

const arm = (world: World, author: Person, waiting: Waiting, send: Send): void => {
  waiting.stop()
  if (waiting.date === whenOnline) {
    if (waiting.peer.kind === "person") waiting.peer.schedule.awaitedBy.add(author)
    return
  }
  const { timers } = world.environment
  waiting.stop = timers.after(
    Math.max(0, waiting.date * 1000 - timers.now()),
    () => void sendNow(world, author, waiting, send)
  )
}

/**
 * Puts a message on the schedule.
 *
 * @since 0.1.0
 * @category transitions
 */
export const add = (
  world: World,
  author: Person,
  peer: Peer,
  draft: Draft,
  date: number,
  send: Send,
  except?: Session
): Waiting => {
  const { chats } = author.schedule
  const waiting: Waiting = { id: ++author.schedule.lastId, peer, draft, date, stop: () => {} }
  const chat = chats.get(marked(peer)) ?? new Map<number, Waiting>()
  chats.set(marked(peer), chat.set(waiting.id, waiting))
  arm(world, author, waiting, send)
  const update = { _tag: "updateNewScheduledMessage", message: toMessage(author, waiting) } as const
  Notices.passing(world, author, update, [peer], except)
  return waiting
}

/**
 * Changes a waiting message, and when it is sent.
 *
 * @since 0.1.0
 * @category transitions
 */
export const edit = (
  world: World,
  author: Person,
  waiting: Waiting,
  change: { readonly draft: Draft; readonly date: number },
  send: Send,
  except?: Session
): T.updateNewScheduledMessage => {
  waiting.draft = change.draft
  waiting.date = change.date
  arm(world, author, waiting, send)
  const update = { _tag: "updateNewScheduledMessage", message: toMessage(author, waiting) } as const
  Notices.passing(world, author, update, [waiting.peer], except)
  return update
}

/**
 * Somebody is seen to be online: what waits for that is sent.
 *
 * @since 0.1.0
 * @category transitions
 */
export const online = (world: World, person: Person, send: Send): void => {
  const authors = [...person.schedule.awaitedBy]
  person.schedule.awaitedBy.clear()
  for (const author of authors) {
    for (const waiting of all(author, person)) {
      if (waiting.date === whenOnline) sendNow(world, author, waiting, send)
    }
  }
}
