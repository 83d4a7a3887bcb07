/**
 * What an account has missed, out of the logs of its boxes.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#recovering-gaps
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"
import * as Boxes from "./boxes.ts"
import { toSettings } from "./folders.ts"
import type { BoxEvent, Channel, Holder, Letter, Peer, Person } from "./model.ts"
import { boxOf, dialogOf, idsOf } from "./model.ts"
import * as Render from "./render.ts"
import { hasUnreadReactions } from "./shown.ts"
import type { World } from "./World.ts"

/**
 * The state of an account; `seq` is counted by key.
 *
 * @since 0.1.0
 * @category accessors
 */
export const state = (world: World, person: Person, seq: number): T.updatesState => ({
  _tag: "updates.state",
  pts: person.box.pts,
  qts: person.qts,
  date: world.environment.timers.seconds(),
  seq,
  unreadCount: [...person.dialogs.values()].reduce((sum, { peer }) => sum + Boxes.unread(person, peer), 0)
})

/** The first event after `pts`, or `undefined` when the log does not reach back to it. */
const since = (events: ReadonlyArray<BoxEvent>, boxPts: number, pts: number): number | undefined => {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((events[middle]?.pts ?? 0) <= pts) low = middle + 1
    else high = middle
  }
  const first = events[low]
  // An event that `pts` lies in the middle of has partly happened: it is told again.
  if (first !== undefined && low === 0 && first.pts - first.count > pts) return undefined
  return first === undefined && pts < boxPts ? undefined : low
}

interface Told {
  readonly newMessages: ReadonlyArray<T.Message>
  readonly otherUpdates: ReadonlyArray<T.Update>
}

/** Messages that are new and still there, and everything else in the form of updates. */
const tell = (viewer: Person, holder: Holder, events: ReadonlyArray<BoxEvent>, gallery: Render.Gallery): Told => {
  const newMessages: Array<T.Message> = []
  const otherUpdates: Array<T.Update> = []
  if (holder.kind === "channel" && events.length > 0) gallery.add(holder)
  for (const event of events) {
    const { what } = event
    const entry = "id" in what ? holder.box.entries.get(what.id) : undefined
    if (entry !== undefined) gallery.addEntry(entry)
    if ("peer" in what) gallery.add(what.peer)
    if (what._tag === "New") {
      if (entry !== undefined) newMessages.push(Render.toMessage(viewer, entry))
      continue
    }
    const update = Render.toUpdate(viewer, holder, event)
    if (update !== undefined) otherUpdates.push(update)
  }
  return { newMessages, otherUpdates }
}

/**
 * What an account asks for.
 *
 * @since 0.1.0
 * @category models
 */
export interface Question {
  readonly pts: number
  readonly ptsLimit?: number | undefined
  readonly ptsTotalLimit?: number | undefined
  readonly date: number
  readonly qts: number
  /** The number of the key's last container. */
  readonly seq: number
}

/**
 * What has happened in an account's own box, and which channels have changed.
 *
 * @since 0.1.0
 * @category accessors
 */
export const ofAccount = (world: World, person: Person, question: Question): T.UpdatesDifference | Refusal => {
  const { settings, timers } = world.environment
  const { box } = person
  if (question.date <= 0) return invalid("DATE_EMPTY")
  if (question.pts <= 0) return invalid("PERSISTENT_TIMESTAMP_EMPTY")
  if (question.pts > box.pts) return invalid("PERSISTENT_TIMESTAMP_INVALID")
  const from = since(box.events, box.pts, question.pts)
  const reach = Math.min(question.ptsTotalLimit ?? settings.differenceReach, settings.differenceReach)
  if (from === undefined || box.pts - question.pts > reach) {
    return { _tag: "updates.differenceTooLong", pts: box.pts }
  }
  const limit = Math.max(1, Math.min(question.ptsLimit ?? settings.differenceSize, settings.differenceSize))
  const events = box.events.slice(from, from + limit)
  const whole = from + limit >= box.events.length
  const gallery = Render.gallery(world, person)
  const { newMessages, otherUpdates } = tell(person, person, events, gallery)
  const others = [...otherUpdates]
  if (whole) {
    for (const { qts, update } of person.qtsLog) if (qts > question.qts) others.push(update)
    for (const { date, update } of person.seqLog) if (date >= question.date) others.push(update)
    for (const channel of person.channels) {
      if ((channel.box.events.at(-1)?.date ?? 0) < question.date) continue
      gallery.add(channel)
      others.push({ _tag: "updateChannelTooLong", channelId: channel.id, pts: channel.box.pts })
    }
  }
  const now = state(world, person, question.seq)
  if (newMessages.length === 0 && others.length === 0 && question.pts === box.pts) {
    return { _tag: "updates.differenceEmpty", date: timers.seconds(), seq: question.seq }
  }
  const told = {
    newMessages,
    newEncryptedMessages: [],
    otherUpdates: others,
    chats: gallery.chats(),
    users: gallery.users()
  }
  if (whole) return { _tag: "updates.difference", ...told, state: now }
  const last = events.at(-1)
  return {
    _tag: "updates.differenceSlice",
    ...told,
    intermediateState: {
      ...now,
      pts: last?.pts ?? question.pts,
      qts: question.qts,
      date: Math.max(question.date, last?.date ?? 0)
    }
  }
}

/** How many letters of a chat are so. */
const countOf = (person: Person, peer: Peer, is: (letter: Letter) => boolean): number => {
  const { entries } = boxOf(person, peer)
  let count = 0
  for (const id of idsOf(person, peer)) {
    const letter = entries.get(id)?.letter
    if (letter !== undefined && is(letter)) count++
  }
  return count
}

/**
 * What an account knows of a chat, as the API shows it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toDialog = (person: Person, peer: Peer): T.dialog => {
  const { extras, readInbox, readOutbox } = dialogOf(person, peer)
  return {
    _tag: "dialog",
    pinned: extras.pinned === undefined ? undefined : true,
    unreadMark: extras.isMarked ? true : undefined,
    folderId: extras.isArchived ? 1 : undefined,
    draft: extras.draft,
    peer: Render.toPeer(peer),
    topMessage: Boxes.top(person, peer),
    readInboxMaxId: readInbox,
    readOutboxMaxId: readOutbox,
    unreadCount: Boxes.unread(person, peer),
    unreadMentionsCount: countOf(person, peer, ({ extras }) => extras.unreadMentions.has(person)),
    unreadReactionsCount: countOf(person, peer, (letter) => hasUnreadReactions(person, letter)),
    unreadPollVotesCount: 0,
    notifySettings: toSettings(extras.mutedUntil),
    pts: peer.kind === "channel" ? peer.box.pts : undefined
  }
}

/** An open channel is to be asked about again after so many seconds. */
const timeout = 30

/** So many messages come with an answer that something is too long ago. */
const latest = 20

/**
 * What has happened in a channel.
 *
 * @since 0.1.0
 * @category accessors
 */
export const ofChannel = (
  world: World,
  person: Person,
  channel: Channel,
  question: { readonly pts: number; readonly limit: number }
): T.UpdatesChannelDifference | Refusal => {
  const { box } = channel
  if (question.pts <= 0) return invalid("PERSISTENT_TIMESTAMP_EMPTY")
  if (question.pts > box.pts) return invalid("PERSISTENT_TIMESTAMP_INVALID")
  if (question.pts === box.pts) {
    return { _tag: "updates.channelDifferenceEmpty", final: true, pts: box.pts, timeout }
  }
  const gallery = Render.gallery(world, person)
  const from = since(box.events, box.pts, question.pts)
  if (from === undefined || box.pts - question.pts > world.environment.settings.channelDifferenceReach) {
    const entries = [...box.entries.values()].slice(-latest)
    gallery.add(channel)
    for (const entry of entries) gallery.addEntry(entry)
    return {
      _tag: "updates.channelDifferenceTooLong",
      final: true,
      timeout,
      dialog: toDialog(person, channel),
      messages: entries.map((entry) => Render.toMessage(person, entry)).reverse(),
      chats: gallery.chats(),
      users: gallery.users()
    }
  }
  const limit = Math.max(1, Math.min(question.limit, person.bot === undefined ? 100 : 100_000))
  const events = box.events.slice(from, from + limit)
  const final = from + limit >= box.events.length
  const told = tell(person, channel, events, gallery)
  return {
    _tag: "updates.channelDifference",
    final,
    pts: final ? box.pts : (events.at(-1)?.pts ?? box.pts),
    timeout: final ? timeout : undefined,
    ...told,
    chats: gallery.chats(),
    users: gallery.users()
  }
}
