/**
 * The boxes of all channels: what is counted, and what is asked. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#recovering-gaps
 */
import type * as T from "../../schema/tl/api/types.ts"
import * as Account from "./account.ts"
import * as One from "./channel.ts"
import type { Decisions } from "./decisions.ts"
import { putLoss } from "./decisions.ts"
import * as Lines from "./line.ts"
import type { Channel, State } from "./state.ts"
import { makeChannel } from "./state.ts"

export { begin, find, want } from "./channel.ts"

/** A channel that nobody has heard of is asked about from so many events ago. */
const reach = 100

/**
 * Asks what is new in a channel whose counter nobody has remembered. `pts` is where it is now, if anybody has said so.
 */
const recover = (state: State, out: Decisions, channel: Channel, pts: number | undefined): void => {
  const since = channel.since ?? state.since
  const isForgotten = state.channels.hasForgotten()
  if (since === Number.POSITIVE_INFINITY || isForgotten) {
    // Nothing of it is news, or nobody can say what is.
    if (isForgotten) putLoss(out, { channel: channel.id, reason: "TooLong" })
    if (pts !== undefined && channel.line.held.length === 0) One.advance(state, channel, pts)
    return
  }
  const heard = channel.line.held[0]?.start
  const from = Math.max(1, Math.min(heard ?? pts ?? 1, pts ?? heard ?? 1) - reach)
  channel.line.value = from
  channel.isBehind = true
  channel.recovery = { since, from, old: 0, isWhole: from === 1 }
  One.want(state, out, channel)
}

/**
 * The first that is heard of a channel waits a moment, for something may have been overtaken by it. The moment is over: what
 * has come says where to begin, unless something that came before it may be missing.
 */
const adopt = (state: State, out: Decisions, channel: Channel, now: number): void => {
  const { held } = channel.line
  channel.gapAt = undefined
  if (Account.isBusy(state) && state.since < Number.POSITIVE_INFINITY && !state.channels.hasForgotten()) {
    return recover(state, out, channel, held.at(-1)?.end)
  }
  // Without the channel itself, an update of it is worth little: whoever knows it has to be asked.
  if (!channel.isOrphan && !state.options.isKnown({ _tag: "peerChannel", channelId: channel.id })) {
    channel.line.value = Math.max(1, held[0]?.start ?? 1)
    return One.want(state, out, channel)
  }
  One.settle(state, out, channel, now)
}

/** Something was heard of a channel that was closed to us. */
const reopen = (state: State, out: Decisions, channel: Channel): void => {
  channel.isShut = false
  channel.retryAt = undefined
  channel.failures = 0
  if (channel.opened > 0) One.want(state, out, channel)
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
  const channel = One.find(state, id) ?? One.begin(state, id, 0)
  if (channel.isShut) reopen(state, out, channel)
  const { line } = channel
  if (channel.fetching === "Nothing" && line.value > 0) {
    switch (Lines.judge(line.value, start, end)) {
      case "Now":
        One.advance(state, channel, end)
        if (update !== undefined) One.tell(channel, out, update)
        if (line.held.length > 0) One.settle(state, out, channel, now)
        return
      case "Wild":
        return One.doubt(state, channel, now)
      case "Old":
        return
      case "Early":
    }
  }
  const step = { start, end, updates: update === undefined ? [] : [update] }
  const isNew = channel.fetching === "Nothing" && line.value === 0
  if (isNew && line.held.length >= Lines.maxHeld) {
    adopt(state, out, channel, now)
    // Nobody could say where to begin.
    if (channel.fetching === "Nothing" && line.value === 0) return One.want(state, out, channel)
    return count(state, out, id, end, by, update, now)
  }
  return Lines.hold(line, step) ? One.arm(state, channel, now) : One.want(state, out, channel)
}

/**
 * The server tells that a channel is far ahead. Of one that nobody has heard of, what is new is asked for.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onTooLong = (state: State, out: Decisions, id: number, pts: number | undefined): void => {
  const channel = One.find(state, id) ?? One.begin(state, id, 0)
  if (channel.isShut) return
  if (channel.line.value === 0 && channel.fetching === "Nothing" && channel.retryAt === undefined) {
    return recover(state, out, channel, pts)
  }
  if (pts !== undefined && pts <= channel.line.value) return
  channel.isBehind = true
  One.want(state, out, channel)
}

/**
 * A channel was joined or left, or has changed. `date` is when, in seconds since 1970, if anybody knows.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onChanged = (state: State, out: Decisions, id: number, date: number | undefined): void => {
  const channel = One.find(state, id)
  if (channel?.isShut === true) {
    channel.since = date
    reopen(state, out, channel)
  }
  if (channel !== undefined || date === undefined || state.since === Number.POSITIVE_INFINITY) return
  state.channels.set(id, { ...makeChannel(id, 0), since: Math.max(date, state.since) })
}

/**
 * An application wants to see a channel as it happens, or no more.
 *
 * @since 0.1.0
 * @category transitions
 */
export const open = (state: State, out: Decisions, id: number, by: 1 | -1): void => {
  const channel = One.find(state, id) ?? One.begin(state, id, 0)
  channel.opened = Math.max(0, channel.opened + by)
  if (by === 1) return channel.isShut ? reopen(state, out, channel) : One.want(state, out, channel)
  if (channel.opened === 0) {
    channel.pollAt = undefined
    if (channel.isShut) return One.drop(state, channel)
  }
  One.note(state, channel)
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
    if (channel.line.value === 0 && channel.line.held.length > 0 && channel.opened === 0) {
      adopt(state, out, channel, now)
    } else One.want(state, out, channel)
  }
}
