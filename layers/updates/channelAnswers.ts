/**
 * What the server answers to questions about a channel, and what follows. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#recovering-gaps
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Route } from "./account.ts"
import * as Account from "./account.ts"
import * as One from "./channel.ts"
import type { Decisions, Failure, Loss } from "./decisions.ts"
import { putLoss } from "./decisions.ts"
import { backoff, gapPatience, renew } from "./patience.ts"
import type { Channel, Recovery, State } from "./state.ts"

/** The server may answer without any progress so often before it is given time. */
const maxIdle = 2

/** An answer that nobody can read is asked for so often; then what is in it is lost. */
const maxUnreadable = 2

/** When an open channel is looked after again if the server does not say, and the bounds of what it may say. */
const poll = { unsaid: 15, least: 1, most: 3600 }

/** How long an open channel that nobody can ask about is left alone, in milliseconds: to find no access hash costs little. */
const pauseOf = { Gone: (failures: number) => Math.min(15 * 60_000, 60_000 * failures), Unreachable: () => 10_000 }

/** The answer to a question is here, and was worked in. */
const finish = (state: State, out: Decisions, channel: Channel, now: number): void => {
  channel.rounds++
  One.settle(state, out, channel, now)
  // What the server does not confirm, however often it is asked, is not there; were it there, it would be told of yet.
  if (channel.line.held.length > 0 && gapPatience(channel.rounds) === undefined) {
    putLoss(out, { channel: channel.id, reason: "Unconfirmed" })
    channel.line.held = []
    One.settle(state, out, channel, now)
  }
  if (!channel.again) return
  channel.again = false
  One.want(state, out, channel)
}

/** Whose answer this is; from here on the next one can be asked. */
const answered = (state: State, id: number): Channel | undefined => {
  const channel = state.active.get(id)
  if (channel?.fetching !== "Asked") return undefined
  state.asking--
  channel.fetching = "Nothing"
  return channel
}

/** Whether it has happened since; something older shows that all that is new was asked for. */
const isNews = (recovery: Recovery, update: T.Update): boolean => {
  const message = "message" in update && typeof update.message === "object" && "date" in update.message
    ? update.message
    : undefined
  // What has no date is told, unless it was counted before messages that are old.
  if (message === undefined) return "pts" in update && (update.pts ?? 0) > recovery.from + recovery.old
  const date = update._tag === "updateEditChannelMessage" && message._tag === "message"
    ? message.editDate ?? message.date
    : message.date
  if (date >= recovery.since) return true
  if (update._tag !== "updateNewChannelMessage") return false
  recovery.old++
  recovery.isWhole = true
  return false
}

/**
 * An update of a channel in its difference.
 *
 * @since 0.1.0
 * @category transitions
 */
export const tellUncounted = (channel: Channel, out: Decisions, update: T.Update): void => {
  if (channel.recovery !== undefined && !isNews(channel.recovery, update)) return
  if (update._tag === "updateNewChannelMessage" && channel.seen.has(update.message.id)) return
  One.tell(channel, out, update)
}

const tellMessage = (channel: Channel, out: Decisions, message: T.Message): void =>
  tellUncounted(channel, out, { _tag: "updateNewChannelMessage", message, pts: 0, ptsCount: 0 })

/** Takes the counter to where the server is. It goes back only where it was never right. */
const follow = (state: State, out: Decisions, channel: Channel, pts: number): void => {
  if (channel.isDoubted && pts > 0 && pts < channel.line.value) {
    putLoss(out, { channel: channel.id, reason: "Reset" })
    One.advance(state, channel, pts)
  } else if (pts > channel.line.value) One.advance(state, channel, pts)
  channel.isDoubted = false
}

/** All is there that the server had for a channel that nobody had remembered. */
const recovered = (state: State, out: Decisions, channel: Channel): void => {
  const { recovery } = channel
  if (recovery === undefined) return
  channel.recovery = undefined
  state.changed.add(channel.id)
  if (!recovery.isWhole) putLoss(out, { channel: channel.id, reason: "TooLong" })
}

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
  if (channel === undefined) return One.ask(state, out)
  channel.failures = 0
  channel.unreadable = 0
  channel.isOrphan = false
  channel.isShut = false
  const before = channel.line.value
  if (answer._tag === "updates.channelDifferenceTooLong") startOver(state, out, channel, answer)
  else {
    if (answer._tag === "updates.channelDifference") {
      for (const message of answer.newMessages) tellMessage(channel, out, message)
      answer.otherUpdates.forEach(route(channel))
    } else if (channel.recovery !== undefined) channel.recovery.isWhole = true
    follow(state, out, channel, answer.pts)
  }
  channel.idle = answer.final === true || channel.line.value > before ? 0 : channel.idle + 1
  if (channel.opened > 0) {
    const seconds = answer.timeout ?? poll.unsaid
    channel.pollAt = now + Math.min(poll.most, Math.max(poll.least, seconds)) * 1000
  }
  if (channel.idle >= maxIdle) {
    channel.retryAt = now + backoff(channel.idle - maxIdle + 2, 1)
    One.note(state, channel)
  } else if (answer.final === true || answer._tag === "updates.channelDifferenceTooLong") {
    channel.isBehind = false
    recovered(state, out, channel)
    finish(state, out, channel, now)
  } else One.want(state, out, channel)
  One.ask(state, out)
}

/** The server gives no history any more, only what is newest. */
const startOver = (
  state: State,
  out: Decisions,
  channel: Channel,
  answer: T.updatesChannelDifferenceTooLong
): void => {
  const { newest, recovery } = channel
  putLoss(out, { channel: channel.id, reason: "TooLong" })
  const pts = answer.dialog._tag === "dialog" ? answer.dialog.pts : undefined
  // Without a counter, the next update says where to begin.
  One.advance(state, channel, pts === undefined || pts <= 0 ? 0 : pts)
  channel.isDoubted = false
  if (recovery === undefined && newest === 0) return
  const later = answer.messages.filter(({ id }) => id > newest).toSorted((a, b) => a.id - b.id)
  for (const message of later) tellMessage(channel, out, message)
  if (recovery !== undefined) recovery.isWhole = true
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
    channel.isOrphan = false
    channel.isShut = false
    // What was heard meanwhile knows better.
    if (pts > 0 && channel.line.held.length === 0) One.advance(state, channel, pts)
    if (channel.opened > 0) channel.pollAt = now + poll.unsaid * 1000
    finish(state, out, channel, now)
  }
  One.ask(state, out)
}

const lose = (state: State, out: Decisions, channel: Channel, reason: Loss["reason"], now: number): void => {
  putLoss(out, { channel: channel.id, reason })
  channel.unreadable = 0
  channel.isBehind = false
  channel.isDoubted = false
  channel.recovery = undefined
  const wasKnown = channel.line.value > 0
  One.advance(state, channel, 0)
  // It goes on from where it is now; who cannot say that either leaves it to the next update.
  if (wasKnown) One.want(state, out, channel)
  else One.settle(state, out, channel, now)
}

/** Nobody can ask about it any more. Where somebody wants to see it, it is tried again now and then. */
const shut = (
  state: State,
  out: Decisions,
  channel: Channel,
  failure: "Gone" | "Unreachable",
  jitter: number,
  now: number
): void => {
  One.believe(state, out, channel, "Unreachable")
  if (channel.opened > 0) {
    channel.isShut = true
    channel.retryAt = now + pauseOf[failure](channel.failures) * jitter
    One.note(state, channel)
  } else if (failure === "Gone") One.drop(state, channel)
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
    if (failure === "Gone") shut(state, out, channel, failure, jitter, now)
    else if (failure === "Invalid") lose(state, out, channel, "Reset", now)
    else if (failure === "Unreadable" && ++channel.unreadable >= maxUnreadable) {
      lose(state, out, channel, "Unreadable", now)
    } else if (failure === "Unreachable" && channel.isOrphan && !Account.isBusy(state)) {
      shut(state, out, channel, failure, jitter, now)
    } else {
      if (failure === "Unreachable") {
        // The account's difference comes with the channels that it speaks of.
        channel.isOrphan = true
        Account.want(state, out)
      } else if (failure === "Unreadable") renew(state, out, now)
      channel.retryAt = now + Math.max(after, backoff(channel.failures, jitter))
      One.note(state, channel)
    }
  }
  One.ask(state, out)
}
