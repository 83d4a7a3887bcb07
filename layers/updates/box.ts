/**
 * The machine of the updates: told what has come, it decides what applications are told, in which order, and what the
 * server has to be asked. It knows neither time nor network; the layer beside it brings both.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import * as fromTl from "../../schema/model/fromTl.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import { carriers } from "../../schema/tl/api/carriers.ts"
import type * as T from "../../schema/tl/api/types.ts"
import * as Account from "./account.ts"
import * as Answers from "./channelAnswers.ts"
import * as Channels from "./channels.ts"
import type { Decisions, Input } from "./decisions.ts"
import { announce } from "./decisions.ts"
import * as Peers from "./mentioned.ts"
import { channelOf, inOrder } from "./order.ts"
import { hasSlept, setClock, silentAt } from "./patience.ts"
import type { Channel, State } from "./state.ts"
import { makeAccount } from "./state.ts"

const none: ReadonlyArray<never> = []

/** What was written so long before the last that was kept may have been on its way yet, in seconds. */
const lateness = 60

/** How updates are taken: what a call of ours has caused is counted, and told to nobody. */
interface Way {
  readonly now: number
  readonly isOurs: boolean
  /** The container, whose users and chats were learnt. */
  readonly container: T.updates | T.updatesCombined | undefined
  /** When the server has said it, in seconds since 1970; not known of what is in a difference. */
  readonly date: number | undefined
}

/** An update that is numbered, with its number. */
const counted = (state: State, out: Decisions, update: T.Update, way: Way): void => {
  const told = way.isOurs ? undefined : update
  if ("ptsCount" in update) {
    if (carriers[update._tag] === "account") {
      if (way.isOurs) remember(state, update)
      else if (Peers.isIncomplete(update, way.container, state.options.isKnown)) return Account.want(state, out)
      return Account.count(state, out, "pts", update.pts, update.ptsCount, told, way.now)
    }
    const channel = channelOf(update)
    // Nobody can tell which channel it is.
    if (channel === undefined) return Account.want(state, out)
    Channels.count(state, out, channel, update.pts, update.ptsCount, told, way.now)
    if (way.isOurs) remember(state, update)
  } else if ("qts" in update) {
    if (update.qts > 0) Account.count(state, out, "qts", update.qts, 1, told, way.now)
    else if (told !== undefined) announce(out, told)
  }
}

/** Messages of our own are known to whoever has sent them, and a difference must not tell of them again. */
const remember = (state: State, update: T.Update): void => {
  if (update._tag === "updateNewMessage") state.account.seen.add(update.message.id)
  if (update._tag !== "updateNewChannelMessage") return
  const id = channelOf(update)
  if (id !== undefined) Channels.find(state, id)?.seen.add(update.message.id)
}

/** An update that is not numbered; what is meant for this machine ends here. */
const plain = (state: State, out: Decisions, update: T.Update, { date, isOurs }: Way): void => {
  switch (update._tag) {
    case "updateChannelTooLong":
      return Channels.onTooLong(state, out, update.channelId, update.pts)
    case "updatePtsChanged":
      return Account.startOver(state, out)
    case "updateChannel":
      Channels.onChanged(state, out, update.channelId, date)
  }
  if (!isOurs && isFirst(state, update)) announce(out, update)
}

/**
 * Whether it is to be told. Queries, such as pressed buttons, have ids, and are told at once, and once: whoever asks waits,
 * and no gap can say if one was missed. From here on, a query is one that was told.
 *
 * @since 0.1.0
 * @category transitions
 */
export const isFirst = ({ account: { queries } }: State, update: T.Update): boolean => {
  if (!("queryId" in update) || update.queryId === undefined) return true
  if (queries.get(update.queryId) === true) return false
  queries.set(update.queryId, true)
  return true
}

const one = (state: State, out: Decisions, update: T.Update, way: Way): void => {
  if (carriers[update._tag] === undefined) plain(state, out, update, way)
  else counted(state, out, update, way)
}

/** What a container has besides what is numbered by itself has its turn when the container has. */
const sequenced = (
  state: State,
  out: Decisions,
  container: T.updates | T.updatesCombined,
  way: Way
): void => {
  const rest: Array<T.Update> = []
  let last: T.Update | undefined
  for (const update of inOrder(container.updates)) {
    if (carriers[update._tag] !== undefined) counted(state, out, update, way)
    else if (update._tag === "updateChannelTooLong" || "queryId" in update) plain(state, out, update, way)
    else if (update._tag === "updatePtsChanged") last = update
    else {
      if (update._tag === "updateChannel") Channels.onChanged(state, out, update.channelId, way.date)
      if (!way.isOurs) rest.push(update)
    }
  }
  const { date, seq } = container
  const start = (container._tag === "updates" ? seq : container.seqStart) - 1
  Account.countStep(state, out, "seq", { start, end: seq, updates: rest, date }, way.now)
  if (last !== undefined) plain(state, out, last, way)
}

const inContainer = (state: State, out: Decisions, container: T.updates | T.updatesCombined, way: Way): void => {
  if (container.seq > 0) return sequenced(state, out, container, way)
  for (const update of inOrder(container.updates)) one(state, out, update, way)
}

/** Updates in whatever form they have come. */
const take = (state: State, out: Decisions, updates: T.Updates, now: number, isOurs: boolean): void => {
  const bare: Way = { now, isOurs, container: undefined, date: "date" in updates ? updates.date : undefined }
  switch (updates._tag) {
    case "updatesTooLong":
      return Account.want(state, out)
    case "updateShort":
      return one(state, out, updates.update, bare)
    case "updateShortSentMessage":
      state.account.seen.add(updates.id)
      return Account.count(state, out, "pts", updates.pts, updates.ptsCount, undefined, now)
    case "updateShortMessage":
    case "updateShortChatMessage":
      // It says nothing of whom it speaks: they have to be known.
      if (!isOurs && !Peers.areKnown(updates, state.options.isKnown)) return Account.want(state, out)
      return one(state, out, fromTl.newMessage(updates, state.options.self() as UserId), bare)
    case "updates":
    case "updatesCombined":
      return inContainer(state, out, updates, { now, isOurs, container: updates, date: updates.date })
  }
}

/** How what is in a difference is taken. */
const told = (now: number): Way => ({ now, isOurs: false, container: undefined, date: undefined })

/** An update in a difference of the account: what belongs to it was counted by the server. */
const routeOfAccount = (state: State, out: Decisions, way: Way): Account.Route => (update) => {
  switch (carriers[update._tag]) {
    case "account":
    case "qts":
      return Account.tellUncounted(state, out, update)
    case "channel":
      return counted(state, out, update, way)
    case undefined:
      // It is about this very difference.
      if (update._tag !== "updatePtsChanged") plain(state, out, update, way)
  }
}

/** An update in a difference of a channel. */
const routeOfChannel = (state: State, out: Decisions, way: Way) => (channel: Channel): Account.Route => (update) => {
  if (carriers[update._tag] === "channel" && channelOf(update) === channel.id) {
    return Answers.tellUncounted(channel, out, update)
  }
  if (update._tag !== "updateChannelTooLong") one(state, out, update, way)
}

const begin = (state: State, out: Decisions, stored: Extract<Input, { readonly _tag: "Begin" }>["stored"]): void => {
  const { account, channels } = stored ?? {}
  state.account = makeAccount()
  state.channels.clear()
  state.active.clear()
  state.queue = []
  state.asking = 0
  state.changed.clear()
  state.since = Number.POSITIVE_INFINITY
  if (account === undefined) return Account.wantState(state, out)
  state.account.pts.value = account.pts
  state.account.qts.value = account.qts
  state.account.seq.value = account.seq
  state.account.date = account.date
  state.account.isKnown = true
  if (channels !== undefined) state.since = account.date - lateness
  for (const [id, pts] of channels ?? []) Channels.begin(state, id, pts)
  state.changed.clear()
  Account.want(state, out)
}

const tick = (state: State, out: Decisions, now: number): void => {
  // A machine that has slept has heard nothing meanwhile.
  if (accountAt(state) <= now || hasSlept(wakeAt(state), now)) {
    state.heardAt = now
    Account.wantNow(state, out)
  }
  Channels.tick(state, out, now)
}

/** When the account wants to be looked after. */
const accountAt = (state: State): number => {
  const { account } = state
  if (account.fetching !== "Nothing") return Number.POSITIVE_INFINITY
  return account.retryAt ?? Math.min(account.gapAt ?? Number.POSITIVE_INFINITY, silentAt(state))
}

/**
 * When the machine wants to be woken with a `Tick`, in milliseconds since 1970.
 *
 * @since 0.1.0
 * @category timing
 */
export const wakeAt = (state: State): number => {
  let at = accountAt(state)
  for (const channel of state.active.values()) at = Math.min(at, Channels.wakeAt(channel))
  return at
}

/**
 * How many boxes there are in which something is missing.
 *
 * @since 0.1.0
 * @category accessors
 */
export const gaps = ({ account, active }: State): number => {
  let open = Account.hasGap(account) ? 1 : 0
  for (const { line } of active.values()) if (line.value > 0 && line.held.length > 0) open++
  return open
}

/**
 * Tells the machine something. The clock may have been set, forth or back, since the last time.
 *
 * @since 0.1.0
 * @category transitions
 */
export const step = (state: State, input: Input): Decisions => {
  const out: Decisions = { updates: [], questions: none, losses: none, renew: false }
  const { now } = input
  setClock(state, now)
  switch (input._tag) {
    case "Updates":
      state.heardAt = now
      take(state, out, input.updates, now, false)
      break
    case "Answer": {
      const { news } = input
      if (news._tag !== "Affected") take(state, out, news, now, true)
      else if (news.channel === undefined) Account.count(state, out, "pts", news.pts, news.ptsCount, undefined, now)
      else Channels.count(state, out, news.channel, news.pts, news.ptsCount, undefined, now)
      break
    }
    case "Begin":
      state.heardAt = now
      begin(state, out, input.stored)
      break
    case "Lost":
      state.heardAt = now
      Account.wantNow(state, out)
      for (const channel of state.active.values()) if (channel.opened > 0) Channels.want(state, out, channel)
      break
    case "Tick":
      tick(state, out, now)
      break
    case "Open":
    case "Close":
      Channels.open(state, out, input.channel, input._tag === "Open" ? 1 : -1)
      break
    case "State":
      Account.onState(state, out, input.state, now)
      break
    case "Difference":
      Account.onDifference(state, out, input.answer, now, routeOfAccount(state, out, told(now)))
      break
    case "Failed":
      Account.onFailed(state, out, input)
      break
    case "ChannelState":
      Answers.onState(state, out, input)
      break
    case "ChannelDifference":
      Answers.onDifference(state, out, { ...input, route: routeOfChannel(state, out, told(now)) })
      break
    case "ChannelFailed":
      Answers.onFailed(state, out, input)
  }
  return out
}
