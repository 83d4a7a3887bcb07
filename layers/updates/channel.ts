/**
 * What can be done with the box of one channel. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#recovering-gaps
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Decisions, Loss } from "./decisions.ts"
import { announce, putLoss, putQuestion } from "./decisions.ts"
import * as Lines from "./line.ts"
import { gapPatience } from "./patience.ts"
import type { Channel, State } from "./state.ts"
import { makeChannel, maxAsking } from "./state.ts"

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

/**
 * The counter that may be kept: 0 while nobody knows it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const ptsOf = (state: State, id: number): number => {
  const channel = state.active.get(id) ?? state.channels.peek(id)
  return channel === undefined || channel.recovery !== undefined ? 0 : channel.line.value
}

/**
 * Whoever waits for something must not be forgotten.
 *
 * @since 0.1.0
 * @category transitions
 */
export const note = (state: State, channel: Channel): void => {
  const { fetching, gapAt, isShut, line, opened, retryAt } = channel
  const isOwed = fetching !== "Nothing" || line.held.length > 0 || gapAt !== undefined ||
    (retryAt !== undefined && !isShut)
  channel.owedSince = isOwed ? channel.owedSince ?? state.account.date : undefined
  if (isOwed || opened > 0 || retryAt !== undefined) state.active.set(channel.id, channel)
  else if (state.active.delete(channel.id)) state.channels.set(channel.id, channel)
}

/**
 * Takes its counter to another place.
 *
 * @since 0.1.0
 * @category transitions
 */
export const advance = (state: State, channel: Channel, pts: number): void => {
  channel.line.value = pts
  state.changed.add(channel.id)
}

/**
 * Has applications told, and remembers the messages that they know.
 *
 * @since 0.1.0
 * @category transitions
 */
export const tell = (channel: Channel, out: Decisions, update: T.Update): void => {
  if (update._tag === "updateNewChannelMessage") {
    const { id } = update.message
    channel.seen.add(id)
    if (id > channel.newest) channel.newest = id
  }
  announce(out, update)
}

/**
 * It is none of ours any more: until something is heard of it, all that is known is that.
 *
 * @since 0.1.0
 * @category transitions
 */
export const drop = (state: State, channel: Channel): void => {
  channel.isShut = true
  channel.retryAt = undefined
  channel.line.held = []
  advance(state, channel, 0)
  note(state, channel)
}

/**
 * Asks the next ones, as many at a time as is allowed.
 *
 * @since 0.1.0
 * @category transitions
 */
export const ask = (state: State, out: Decisions): void => {
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

/**
 * Leaves a gap some time to close by itself.
 *
 * @since 0.1.0
 * @category transitions
 */
export const arm = (state: State, channel: Channel, now: number): void => {
  if (channel.fetching === "Nothing" && channel.gapAt === undefined && channel.retryAt === undefined) {
    channel.gapAt = now + (gapPatience(channel.rounds) ?? 0)
    if (channel.rounds === 0 && channel.line.value > 0) state.gaps++
  }
  note(state, channel)
}

/**
 * Something wild has come: the next answer decides.
 *
 * @since 0.1.0
 * @category transitions
 */
export const doubt = (state: State, channel: Channel, now: number): void => {
  channel.isDoubted = true
  arm(state, channel, now)
}

/**
 * Gives everything its turn that waits no more; then no gap may be left, or it has some time.
 *
 * @since 0.1.0
 * @category transitions
 */
export const settle = (state: State, out: Decisions, channel: Channel, now: number): void => {
  const { line } = channel
  const first = line.held[0]
  if (line.value === 0 && first !== undefined) advance(state, channel, first.start)
  const isTame = Lines.drain(line, ({ updates }) => {
    for (const update of updates) tell(channel, out, update)
  })
  state.changed.add(channel.id)
  if (!isTame || channel.isDoubted) return doubt(state, channel, now)
  if (line.held.length > 0) return arm(state, channel, now)
  channel.gapAt = undefined
  channel.rounds = 0
  note(state, channel)
}

/**
 * Nobody can ask about it, so what was heard counts, holes or not: that there may be holes is said.
 *
 * @since 0.1.0
 * @category transitions
 */
export const believe = (
  state: State,
  out: Decisions,
  channel: Channel,
  reason: Loss["reason"]
): void => {
  const { line } = channel
  let isMissing = channel.isBehind
  for (const { end, start, updates } of line.held) {
    const verdict = Lines.judge(line.value, start, end)
    if (verdict === "Old" || verdict === "Wild") continue
    if (verdict === "Early" && line.value > 0) isMissing = true
    advance(state, channel, end)
    for (const update of updates) tell(channel, out, update)
  }
  if (isMissing) putLoss(out, { channel: channel.id, reason })
  line.held = []
  channel.gapAt = undefined
  channel.rounds = 0
  channel.isBehind = false
  channel.isDoubted = false
  channel.recovery = undefined
  note(state, channel)
}
