/**
 * The account's own box: private chats, basic groups and everything that `qts` and `seq` count. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#recovering-gaps
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Decisions, Failure } from "./decisions.ts"
import { announce, putLoss, putQuestion } from "./decisions.ts"
import type { Step } from "./line.ts"
import * as Lines from "./line.ts"
import { backoff, gapPatience, renew } from "./patience.ts"
import type { Account, Counters, State } from "./state.ts"
import { counters } from "./state.ts"

/** The server may answer without any progress so often before it is given time. */
const maxIdle = 3

/** An answer that nobody can read is asked for so often; then what is in it is lost. */
const maxUnreadable = 2

/** Where an update goes that stands in a difference. */
export type Route = (update: T.Update) => void

const names = ["pts", "qts", "seq"] as const

/**
 * Whether something is missing.
 *
 * @since 0.1.0
 * @category predicates
 */
export const hasGap = ({ pts, qts, seq }: Account): boolean =>
  pts.held.length > 0 || qts.held.length > 0 || seq.held.length > 0

/** Tells applications, and remembers the messages that they know. */
const tell = (account: Account, out: Decisions, update: T.Update): void => {
  if (update._tag === "updateNewMessage") account.seen.add(update.message.id)
  announce(out, update)
}

const take = (account: Account, out: Decisions, { date, updates }: Step): void => {
  if (date !== undefined && date > account.date) account.date = date
  for (const update of updates) tell(account, out, update)
}

/**
 * Asks what has happened: now, as soon as the answer to the last question is here, or when it is time to try again. The
 * account is marked before the question leaves.
 *
 * @since 0.1.0
 * @category transitions
 */
export const want = (state: State, out: Decisions): void => {
  const { account } = state
  if (account.retryAt !== undefined) return
  if (account.fetching !== "Nothing") {
    account.again = true
    return
  }
  account.gapAt = undefined
  if (!account.isKnown) return wantState(state, out)
  account.fetching = "Difference"
  account.asked = counters(account)
  const { date, pts, qts } = account.asked
  putQuestion(out, { _tag: "Difference", pts: Math.max(1, pts), qts, date: Math.max(1, date) })
}

/**
 * The same without regard to earlier failures: the network is back, or it is time.
 *
 * @since 0.1.0
 * @category transitions
 */
export const wantNow = (state: State, out: Decisions): void => {
  state.account.retryAt = undefined
  want(state, out)
}

/**
 * Asks where the server is, and begins there.
 *
 * @since 0.1.0
 * @category transitions
 */
export const wantState = (state: State, out: Decisions): void => {
  const { account } = state
  account.isKnown = false
  account.retryAt = undefined
  if (account.fetching !== "Nothing") {
    account.again = true
    return
  }
  account.fetching = "State"
  putQuestion(out, { _tag: "State" })
}

/**
 * The server counts anew, and whatever it has not told before is lost, unless the counter is where it was.
 *
 * @since 0.1.0
 * @category transitions
 */
export const startOver = (state: State, out: Decisions): void => {
  const { account } = state
  if (account.isKnown) account.isReset = true
  wantState(state, out)
}

/**
 * Whether it does not know yet what has happened.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isBusy = ({ account }: State): boolean =>
  account.fetching !== "Nothing" || account.retryAt !== undefined || !account.isKnown

/** Channels that nobody has heard of have no news from before the account is up to date, unless it was said since when. */
const date = (state: State, now: number): void => {
  if (state.since === Number.POSITIVE_INFINITY) state.since = now
}

/** A gap is left some time to close by itself. */
const arm = (state: State, now: number): void => {
  const { account } = state
  if (account.fetching !== "Nothing" || account.gapAt !== undefined || account.retryAt !== undefined) return
  account.gapAt = now + (gapPatience(account.rounds) ?? 0)
  if (account.rounds === 0) state.gaps++
}

/**
 * Counts an update, or lets it wait. No update: a call of ours has counted.
 *
 * @since 0.1.0
 * @category transitions
 */
export const count = (
  state: State,
  out: Decisions,
  name: "pts" | "qts",
  end: number,
  by: number,
  update: T.Update | undefined,
  now: number
): void => {
  const { account } = state
  const line = account[name]
  const isNext = account.fetching === "Nothing" && account.isKnown &&
    Lines.judge(line.value, end - by, end) === "Now"
  if (!isNext) {
    return countStep(state, out, name, { start: end - by, end, updates: update === undefined ? [] : [update] }, now)
  }
  line.value = end
  if (update !== undefined) tell(account, out, update)
  if (line.held.length > 0) settle(state, out, now)
}

/**
 * Counts what belongs together, or lets it wait.
 *
 * @since 0.1.0
 * @category transitions
 */
export const countStep = (
  state: State,
  out: Decisions,
  name: "pts" | "qts" | "seq",
  step: Step,
  now: number
): void => {
  const { account } = state
  const line = account[name]
  // While the server is asked, everything waits.
  const isFree = account.fetching === "Nothing" && account.isKnown
  switch (isFree ? Lines.judge(line.value, step.start, step.end) : "Early") {
    case "Now":
      line.value = step.end
      take(account, out, step)
      return settle(state, out, now)
    case "Early":
      return Lines.hold(line, step) ? arm(state, now) : want(state, out)
    case "Wild":
      account.isDoubted = true
      return arm(state, now)
    case "Old":
  }
}

/** Gives everything its turn that waits no more; then no gap may be left, or it has some time. */
const settle = (state: State, out: Decisions, now: number): void => {
  const { account } = state
  for (const name of names) {
    if (!Lines.drain(account[name], (step) => take(account, out, step))) account.isDoubted = true
  }
  if (account.isDoubted || hasGap(account)) return arm(state, now)
  account.gapAt = undefined
  account.rounds = 0
}

/** The answer to a question is here, and was worked in. */
const finish = (state: State, out: Decisions, now: number): void => {
  const { account } = state
  account.fetching = "Nothing"
  account.isDoubted = false
  account.rounds++
  settle(state, out, now)
  // What the server does not confirm, however often it is asked, is not there; were it there, it would be told of yet.
  if (hasGap(account) && gapPatience(account.rounds) === undefined) {
    putLoss(out, { channel: undefined, reason: "Unconfirmed" })
    for (const name of names) account[name].held = []
    settle(state, out, now)
  }
  if (!account.again) return
  account.again = false
  want(state, out)
}

/**
 * The server has said where it is.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onState = (state: State, out: Decisions, answer: Counters, now: number): void => {
  const { account } = state
  if (account.fetching !== "State") return
  // What has come before anybody knew where it belongs is news: the difference that follows does not tell of it.
  for (const name of names) {
    const line = account[name]
    for (const step of line.held) if (step.start >= line.value && step.end <= answer[name]) take(account, out, step)
  }
  if (account.isReset && answer.pts !== account.pts.value) putLoss(out, { channel: undefined, reason: "Reset" })
  account.isReset = false
  become(account, answer)
  account.isKnown = true
  account.failures = 0
  // What `getState` says may be older than what a difference says.
  account.again = true
  finish(state, out, now)
}

const become = (account: Account, { date, pts, qts, seq }: Counters): void => {
  account.pts.value = pts
  account.qts.value = qts
  account.seq.value = seq
  account.date = Math.max(1, date)
}

/** Counters do not go back; the server that says so is not up to date. */
const advance = (account: Account, { date, pts, qts, seq }: Counters): void => {
  become(account, {
    pts: Math.max(account.pts.value, pts),
    qts: Math.max(account.qts.value, qts),
    seq,
    date: Math.max(account.date, date)
  })
}

const newMessage = (message: T.Message): T.Update => ({ _tag: "updateNewMessage", message, pts: 0, ptsCount: 0 })

/** What a difference tells: nothing is counted, but messages that were told of are known again. */
const tellDifference = (
  account: Account,
  out: Decisions,
  difference: T.updatesDifference | T.updatesDifferenceSlice,
  route: Route
): void => {
  for (const message of difference.newMessages) {
    if (!account.seen.has(message.id)) tell(account, out, newMessage(message))
  }
  for (const message of difference.newEncryptedMessages) {
    announce(out, { _tag: "updateNewEncryptedMessage", message, qts: 0 })
  }
  for (const update of difference.otherUpdates) route(update)
}

/**
 * An update of this box in a difference.
 *
 * @since 0.1.0
 * @category transitions
 */
export const tellUncounted = (state: State, out: Decisions, update: T.Update): void => {
  const { account } = state
  if (update._tag === "updateNewMessage" && account.seen.has(update.message.id)) return
  tell(account, out, update)
}

/**
 * What has happened since.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onDifference = (
  state: State,
  out: Decisions,
  answer: T.UpdatesDifference,
  now: number,
  route: Route
): void => {
  const { account } = state
  if (account.fetching !== "Difference") return
  account.failures = 0
  account.unreadable = 0
  switch (answer._tag) {
    case "updates.differenceEmpty":
      account.idle = 0
      advance(account, { ...counters(account), date: answer.date, seq: answer.seq })
      date(state, answer.date)
      return finish(state, out, now)
    case "updates.difference":
      account.idle = 0
      tellDifference(account, out, answer, route)
      advance(account, answer.state)
      date(state, answer.state.date)
      return finish(state, out, now)
    case "updates.differenceSlice": {
      tellDifference(account, out, answer, route)
      const { intermediateState: next } = answer
      const isIdle = next.pts <= account.pts.value && next.qts <= account.qts.value && next.date <= account.date
      advance(account, { ...next, seq: account.seq.value })
      return goOn(state, out, isIdle, now)
    }
    case "updates.differenceTooLong": {
      putLoss(out, { channel: undefined, reason: "TooLong" })
      const isIdle = answer.pts <= account.pts.value
      if (answer.pts > 0) account.pts.value = answer.pts
      return goOn(state, out, isIdle, now)
    }
  }
}

/** There is more, and it is asked for at once, unless the server turns in circles. */
const goOn = (state: State, out: Decisions, isIdle: boolean, now: number): void => {
  const { account } = state
  account.fetching = "Nothing"
  account.idle = isIdle ? account.idle + 1 : 0
  if (account.idle < maxIdle) return wantNow(state, out)
  account.retryAt = now + backoff(account.idle - maxIdle + 2, 1)
}

/**
 * The question got no answer.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onFailed = (
  state: State,
  out: Decisions,
  { after = 0, failure, jitter, now }: {
    readonly failure: Failure
    readonly jitter: number
    readonly after?: number
    readonly now: number
  }
): void => {
  const { account } = state
  if (account.fetching === "Nothing") return
  const wasDifference = account.fetching === "Difference"
  account.fetching = "Nothing"
  account.again = false
  account.failures++
  if (failure === "Unreadable" && ++account.unreadable === 1) renew(state, out, now)
  const isHopeless = failure === "Invalid" || (failure === "Unreadable" && account.unreadable >= maxUnreadable)
  if (wasDifference && isHopeless) {
    account.unreadable = 0
    account.isReset = false
    putLoss(out, { channel: undefined, reason: failure === "Invalid" ? "Reset" : "Unreadable" })
    // A server that takes nothing of it back is given time, too.
    account.isKnown = false
    if (account.failures < maxIdle) return wantState(state, out)
  }
  account.retryAt = now + Math.max(after, backoff(account.failures, jitter))
}
