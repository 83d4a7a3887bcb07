/**
 * A box for every channel. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#recovering-gaps
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Route } from "./account.ts"
import * as Account from "./account.ts"
import type { Decisions, Failure, Loss } from "./decisions.ts"
import { announce, putLoss, putQuestion } from "./decisions.ts"
import * as Lines from "./line.ts"
import { backoff, gapPatience, renew } from "./patience.ts"
import type { Channel, State } from "./state.ts"
import { makeChannel, maxAsking } from "./state.ts"

/** The server may answer without any progress so often before it is given time. */
const maxIdle = 2

/** An answer that nobody can read is asked for so often; then what is in it is lost. */
const maxUnreadable = 2

/** When an open channel is looked after again if the server does not say, and the bounds of what it may say. */
const poll = { unsaid: 15, least: 1, most: 3600 }

/**
 * The box of a channel, if there is one.
 *
 * @since 0.1.0
 * @category accessors
 */
export const find = (state: State, id: number): Channel | undefined => state.active.get(id) ?? state.channels.get(id)

/**
 * Begins to count a channel.
 *
 * @since 0.1.0
 * @category transitions
 */
export const begin = (state: State, id: number, pts: number): Channel => {
  const channel = makeChannel(id, pts)
  state.channels.set(id, channel)
  state.changed.add(id)
  return channel
}

/** Whoever waits for something must not be forgotten. */
const note = (state: State, channel: Channel): void => {
  const waits = channel.fetching !== "Nothing" || channel.line.held.length > 0 || channel.opened > 0 ||
    channel.gapAt !== undefined || channel.retryAt !== undefined
  if (waits) state.active.set(channel.id, channel)
  else if (state.active.delete(channel.id)) state.channels.set(channel.id, channel)
}

const advance = (state: State, channel: Channel, pts: number): void => {
  channel.line.value = pts
  state.changed.add(channel.id)
}

const tell = (channel: Channel, out: Decisions, update: T.Update): void => {
  if (update._tag === "updateNewChannelMessage") {
    const { id } = update.message
    channel.seen.add(id)
    if (id > channel.newest) channel.newest = id
  }
  announce(out, update)
}

const drop = (state: State, channel: Channel): void => {
  channel.line.held = []
  state.active.delete(channel.id)
  state.channels.delete(channel.id)
  state.changed.add(channel.id)
}

/** Asks the next ones, as many at a time as is allowed. */
const ask = (state: State, out: Decisions): void => {
  while (state.asking < maxAsking) {
    const channel = state.queue.shift()
    if (channel === undefined) return
    if (channel.fetching !== "Queued") continue
    state.asking++
    channel.fetching = "Asked"
    const { id, line } = channel
    putQuestion(
      out,
      line.value > 0
        ? { _tag: "ChannelDifference", channel: id, pts: line.value, limit: state.options.channelLimit }
        : { _tag: "ChannelState", channel: id }
    )
  }
}

/**
 * Asks what has happened in a channel: when it is its turn, as soon as the answer to the last question is here, or when it
 * is time to try again.
 *
 * @since 0.1.0
 * @category transitions
 */
export const want = (state: State, out: Decisions, channel: Channel): void => {
  if (channel.retryAt !== undefined) return
  if (channel.fetching !== "Nothing") {
    channel.again = true
    return
  }
  channel.gapAt = undefined
  channel.pollAt = undefined
  channel.fetching = "Queued"
  state.queue.push(channel)
  note(state, channel)
  ask(state, out)
}

const arm = (state: State, channel: Channel, now: number): void => {
  if (channel.fetching === "Nothing" && channel.gapAt === undefined && channel.retryAt === undefined) {
    channel.gapAt = now + (gapPatience(channel.rounds) ?? 0)
  }
  note(state, channel)
}

/** Gives everything its turn that waits no more; then no gap may be left, or it has some time. */
const settle = (state: State, out: Decisions, channel: Channel, now: number): void => {
  const { line } = channel
  const first = line.held[0]
  if (line.value === 0 && first !== undefined) advance(state, channel, first.start)
  const isTame = Lines.drain(line, ({ updates }) => {
    for (const update of updates) tell(channel, out, update)
  })
  state.changed.add(channel.id)
  if (!isTame || line.held.length > 0) return arm(state, channel, now)
  channel.gapAt = undefined
  channel.rounds = 0
  note(state, channel)
}

/**
 * Counts an update of a channel, or lets it wait. No update: a call of ours has counted. The first one that is heard of
 * says where to begin.
 *
 * @since 0.1.0
 * @category transitions
 */
export const count = (
  state: State,
  out: Decisions,
  id: number,
  end: number,
  by: number,
  update: T.Update | undefined,
  now: number
): void => {
  const start = end - by
  if (start < 0 || by < 0 || end <= 0) return Account.want(state, out)
  const channel = find(state, id) ?? begin(state, id, 0)
  const { line } = channel
  if (line.value === 0 && channel.fetching === "Nothing") {
    // Without the channel itself, an update of it is worth little: whoever knows it has to be asked.
    if (update !== undefined && !channel.isOrphan && !state.options.isKnown({ _tag: "peerChannel", channelId: id })) {
      channel.line.value = Math.max(1, start)
      Lines.hold(line, { start, end, updates: [update] })
      return want(state, out, channel)
    }
    line.value = start
  }
  const verdict = channel.fetching === "Nothing" ? Lines.judge(line.value, start, end) : "Early"
  switch (verdict) {
    case "Now":
      advance(state, channel, end)
      if (update !== undefined) tell(channel, out, update)
      if (line.held.length > 0) settle(state, out, channel, now)
      return
    case "Early": {
      const isHeld = Lines.hold(line, { start, end, updates: update === undefined ? [] : [update] })
      return isHeld ? arm(state, channel, now) : want(state, out, channel)
    }
    case "Wild":
      return arm(state, channel, now)
    case "Old":
  }
}

/**
 * The server tells that a channel is far ahead. Of one that nobody has heard of there is nothing to catch up with.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onTooLong = (state: State, out: Decisions, id: number, pts: number | undefined): void => {
  const channel = find(state, id)
  if (channel === undefined) return
  if (pts === undefined || pts > channel.line.value) want(state, out, channel)
}

/** The answer to a question is here, and was worked in. */
const finish = (state: State, out: Decisions, channel: Channel, now: number): void => {
  channel.rounds++
  settle(state, out, channel, now)
  // What the server does not confirm, however often it is asked, is not there; were it there, it would be told of yet.
  if (channel.line.held.length > 0 && gapPatience(channel.rounds) === undefined) {
    channel.line.held = []
    settle(state, out, channel, now)
  }
  if (!channel.again) return
  channel.again = false
  want(state, out, channel)
}

/** Whose answer this is; from here on the next one can be asked. */
const answered = (state: State, id: number): Channel | undefined => {
  const channel = state.active.get(id)
  if (channel?.fetching !== "Asked") return undefined
  state.asking--
  channel.fetching = "Nothing"
  return channel
}

/**
 * An update of a channel in its difference.
 *
 * @since 0.1.0
 * @category transitions
 */
export const tellUncounted = (channel: Channel, out: Decisions, update: T.Update): void => {
  if (update._tag === "updateNewChannelMessage" && channel.seen.has(update.message.id)) return
  tell(channel, out, update)
}

const tellMessage = (channel: Channel, out: Decisions, message: T.Message): void =>
  tellUncounted(channel, out, { _tag: "updateNewChannelMessage", message, pts: 0, ptsCount: 0 })

/**
 * What has happened in a channel since.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onDifference = (
  state: State,
  out: Decisions,
  { answer, channel: id, now, route }: {
    readonly channel: number
    readonly answer: T.UpdatesChannelDifference
    readonly now: number
    readonly route: (channel: Channel) => Route
  }
): void => {
  const channel = answered(state, id)
  if (channel === undefined) return ask(state, out)
  channel.failures = 0
  channel.unreadable = 0
  channel.isOrphan = false
  const before = channel.line.value
  if (answer._tag === "updates.channelDifferenceTooLong") startOver(state, out, channel, answer)
  else {
    if (answer._tag === "updates.channelDifference") {
      for (const message of answer.newMessages) tellMessage(channel, out, message)
      answer.otherUpdates.forEach(route(channel))
    }
    if (answer.pts > before) advance(state, channel, answer.pts)
  }
  channel.idle = answer.final === true || channel.line.value > before ? 0 : channel.idle + 1
  if (channel.opened > 0) {
    const seconds = answer.timeout ?? poll.unsaid
    channel.pollAt = now + Math.min(poll.most, Math.max(poll.least, seconds)) * 1000
  }
  if (channel.idle >= maxIdle) {
    channel.retryAt = now + backoff(channel.idle - maxIdle + 2, 1)
    note(state, channel)
  } else if (answer.final === true || answer._tag === "updates.channelDifferenceTooLong") {
    finish(state, out, channel, now)
  } else want(state, out, channel)
  ask(state, out)
}

/** The server gives no history any more, only what is newest. */
const startOver = (
  state: State,
  out: Decisions,
  channel: Channel,
  answer: T.updatesChannelDifferenceTooLong
): void => {
  putLoss(out, { channel: channel.id, reason: "TooLong" })
  const pts = answer.dialog._tag === "dialog" ? answer.dialog.pts : undefined
  // Without a counter, the next update says where to begin.
  advance(state, channel, pts === undefined || pts <= 0 ? 0 : pts)
  const newest = channel.newest
  if (newest === 0) return
  const later = answer.messages.filter(({ id }) => id > newest).toSorted((a, b) => a.id - b.id)
  for (const message of later) tellMessage(channel, out, message)
}

/**
 * Where a channel that an application has opened stands.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onState = (
  state: State,
  out: Decisions,
  { channel: id, now, pts }: { readonly channel: number; readonly pts: number; readonly now: number }
): void => {
  const channel = answered(state, id)
  if (channel !== undefined) {
    channel.failures = 0
    // What was heard meanwhile knows better.
    if (pts > 0 && channel.line.held.length === 0) advance(state, channel, pts)
    if (channel.opened > 0) channel.pollAt = now + poll.unsaid * 1000
    finish(state, out, channel, now)
  }
  ask(state, out)
}

const lose = (state: State, out: Decisions, channel: Channel, reason: Loss["reason"], now: number): void => {
  putLoss(out, { channel: channel.id, reason })
  channel.unreadable = 0
  advance(state, channel, 0)
  settle(state, out, channel, now)
}

/** Nobody can ask about it, so what was heard counts, holes or not. */
const believe = (state: State, out: Decisions, channel: Channel, now: number): void => {
  for (const { end, start, updates } of channel.line.held) {
    if (start < channel.line.value) continue
    channel.line.value = end
    for (const update of updates) tell(channel, out, update)
  }
  channel.line.held = []
  settle(state, out, channel, now)
}

/**
 * The question about a channel got no answer.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onFailed = (
  state: State,
  out: Decisions,
  { after = 0, channel: id, failure, jitter, now }: {
    readonly channel: number
    readonly failure: Failure
    readonly jitter: number
    readonly after?: number
    readonly now: number
  }
): void => {
  const channel = answered(state, id)
  if (channel !== undefined) {
    channel.again = false
    channel.failures++
    if (failure === "Gone") drop(state, channel)
    else if (failure === "Invalid") lose(state, out, channel, "Reset", now)
    else if (failure === "Unreadable" && ++channel.unreadable >= maxUnreadable) {
      lose(state, out, channel, "Unreadable", now)
    } else if (failure === "Unreachable" && channel.isOrphan) believe(state, out, channel, now)
    else {
      if (failure === "Unreachable") {
        // The account's difference comes with the channels that it speaks of.
        channel.isOrphan = true
        Account.want(state, out)
      } else if (failure === "Unreadable") renew(state, out, now)
      channel.retryAt = now + Math.max(after, backoff(channel.failures, jitter))
      note(state, channel)
    }
  }
  ask(state, out)
}

/**
 * An application wants to see a channel as it happens, or no more.
 *
 * @since 0.1.0
 * @category transitions
 */
export const open = (state: State, out: Decisions, id: number, by: 1 | -1): void => {
  const channel = find(state, id) ?? begin(state, id, 0)
  channel.opened = Math.max(0, channel.opened + by)
  if (by === 1) return want(state, out, channel)
  if (channel.opened === 0) channel.pollAt = undefined
  note(state, channel)
}

/** When a channel wants to be looked after. */
export const wakeAt = ({ fetching, gapAt, pollAt, retryAt }: Channel): number =>
  fetching !== "Nothing"
    ? Number.POSITIVE_INFINITY
    : retryAt ?? Math.min(gapAt ?? Number.POSITIVE_INFINITY, pollAt ?? Number.POSITIVE_INFINITY)

/**
 * It is time: asks about the channels whose turn it is.
 *
 * @since 0.1.0
 * @category transitions
 */
export const tick = (state: State, out: Decisions, now: number): void => {
  for (const channel of state.active.values()) {
    if (wakeAt(channel) > now) continue
    channel.retryAt = undefined
    want(state, out, channel)
  }
}
