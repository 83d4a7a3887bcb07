/**
 * What the machine of the updates remembers, what it is told and what it decides. Plain data.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Affected } from "../../services/DcPool.ts"
import * as Ids from "../support/ids.ts"
import * as Recent from "../support/recent.ts"
import type { Line } from "./line.ts"
import * as Lines from "./line.ts"

/**
 * How far the account's own updates were read.
 *
 * @since 0.1.0
 * @category models
 */
export interface Counters {
  readonly pts: number
  readonly qts: number
  readonly date: number
  readonly seq: number
}

/**
 * What the machine wants to know from the server.
 *
 * @since 0.1.0
 * @category models
 */
export type Question =
  | { readonly _tag: "State" }
  | { readonly _tag: "Difference"; readonly pts: number; readonly qts: number; readonly date: number }
  | { readonly _tag: "ChannelState"; readonly channel: number }
  | { readonly _tag: "ChannelDifference"; readonly channel: number; readonly pts: number; readonly limit: number }

/**
 * Why there is no answer.
 *
 * - `Invalid`: the server does not know these counters; they begin anew.
 * - `Gone`: the channel is none of ours any more.
 * - `Unreachable`: the channel's access hash is not known.
 * - `Unreadable`: there is an answer, but nobody can read it.
 * - `Other`: it may go better later.
 *
 * @since 0.1.0
 * @category models
 */
export type Failure = "Invalid" | "Gone" | "Unreachable" | "Unreadable" | "Other"

/**
 * What the machine is told. `now` are milliseconds since 1970, `jitter` is a number around 1.
 *
 * - `Begin`: somebody is signed in. `stored` is how far the updates were read before, if that is to be caught up with.
 * - `Updates`: the server has sent them without being asked.
 * - `Answer`: a call of ours had this effect. The caller knows; nobody else is told.
 * - `Lost`: something may have been missed.
 * - `Tick`: the time that `wakeAt` has named is here.
 * - `Open`, `Close`: an application wants to see a channel as it happens, or no more.
 *
 * @since 0.1.0
 * @category models
 */
export type Input =
  & { readonly now: number }
  & (
    | { readonly _tag: "Begin"; readonly stored: Stored | undefined }
    | { readonly _tag: "Updates"; readonly updates: T.Updates }
    | { readonly _tag: "Answer"; readonly news: T.Updates | Affected }
    | { readonly _tag: "Lost" }
    | { readonly _tag: "Tick" }
    | { readonly _tag: "Open" | "Close"; readonly channel: number }
    | { readonly _tag: "State"; readonly state: Counters }
    | { readonly _tag: "Difference"; readonly answer: T.UpdatesDifference }
    | { readonly _tag: "Failed"; readonly failure: Failure; readonly jitter: number; readonly after?: number }
    | { readonly _tag: "ChannelState"; readonly channel: number; readonly pts: number }
    | { readonly _tag: "ChannelDifference"; readonly channel: number; readonly answer: T.UpdatesChannelDifference }
    | {
      readonly _tag: "ChannelFailed"
      readonly channel: number
      readonly failure: Failure
      readonly jitter: number
      readonly after?: number
    }
  )

/**
 * Updates that nobody will ever be told of: the server does not give them any more (`TooLong`), counts anew (`Reset`), or
 * says something that cannot be read (`Unreadable`). No channel means the account's own chats.
 *
 * @since 0.1.0
 * @category models
 */
export interface Loss {
  readonly channel: number | undefined
  readonly reason: "TooLong" | "Reset" | "Unreadable"
}

/**
 * Where the account had got to.
 *
 * @since 0.1.0
 * @category models
 */
export interface Stored {
  readonly account: Counters
  /** Channels and their `pts`; none when they are not caught up with. */
  readonly channels: ReadonlyArray<readonly [id: number, pts: number]>
}

/**
 * What the machine decides: what applications are told, in this order, what the server is asked, and what is lost for
 * good.
 *
 * @since 0.1.0
 * @category models
 */
export interface Decisions {
  /** See {@link announce}. */
  updates: Array<T.Update>
  /** See {@link putQuestion}. Most steps ask nothing and lose nothing, so that there is no list of their own. */
  questions: ReadonlyArray<Question>
  /** See {@link putLoss}. */
  losses: ReadonlyArray<Loss>
  /** The server speaks another language than we: it has to be told on another connection which one is ours. */
  renew: boolean
}

/**
 * Has applications told of one more update. Most steps tell of one, and an array that grows takes room for seventeen.
 *
 * @since 0.1.0
 * @category transitions
 */
export const announce = (out: Decisions, update: T.Update): void => {
  if (out.updates.length === 0) out.updates = [update]
  else out.updates.push(update)
}

/**
 * Has the server asked one more question.
 *
 * @since 0.1.0
 * @category transitions
 */
export const putQuestion = (out: Decisions, question: Question): void => {
  out.questions = [...out.questions, question]
}

/**
 * Has everybody told of one more loss.
 *
 * @since 0.1.0
 * @category transitions
 */
export const putLoss = (out: Decisions, loss: Loss): void => {
  out.losses = [...out.losses, loss]
}

/**
 * The account's box.
 *
 * @since 0.1.0
 * @category models
 */
export interface Account {
  readonly pts: Line
  readonly qts: Line
  readonly seq: Line
  date: number
  /** Whether the counters mean anything. */
  isKnown: boolean
  /** What the server is being asked. Set before the question leaves, so that there is never a second one. */
  fetching: "Nothing" | "State" | "Difference"
  /** Whether there is a reason to ask once more when the answer is here. */
  again: boolean
  /** How often in a row it went wrong. */
  failures: number
  unreadable: number
  /** How often in a row the server has answered without any progress. */
  idle: number
  /** When a gap is old enough to ask about, and how often that was in vain. */
  gapAt: number | undefined
  rounds: number
  /** When it is tried again. */
  retryAt: number | undefined
  /** Where the difference that is under way begins. */
  asked: Counters
  /** The messages that were told of lately, by their ids. */
  readonly seen: Ids.Ids
}

/**
 * A channel's box. Its counter is 0 as long as nobody knows it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Channel {
  readonly id: number
  readonly line: Line
  fetching: "Nothing" | "Queued" | "Asked"
  again: boolean
  failures: number
  unreadable: number
  idle: number
  gapAt: number | undefined
  rounds: number
  retryAt: number | undefined
  /** How many want to see it as it happens. */
  opened: number
  pollAt: number | undefined
  /** Whether the account's difference was asked for its access hash, in vain or not yet. */
  isOrphan: boolean
  /** The newest message that was told of. */
  newest: number
  readonly seen: Ids.Ids
}

/**
 * What the machine needs to know of its client.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** Whether a peer can be shown to an application. Synchronous; users and chats of the updates are learnt before. */
  readonly isKnown: (peer: T.Peer) => boolean
  /** The id of the account. */
  readonly self: () => number
  /** So many messages of a channel come with an answer. */
  readonly channelLimit: number
}

/**
 * All of it. Changed in place, by the machine only.
 *
 * @since 0.1.0
 * @category models
 */
export interface State {
  readonly options: Options
  account: Account
  /** All channels, the longest unused of which are forgotten. */
  channels: Recent.Recent<number, Channel>
  /** The channels that wait for something: time, an answer, what is missing. */
  active: Map<number, Channel>
  /** Whose turn it is to be asked about. */
  queue: Array<Channel>
  asking: number
  /** What time it was when somebody looked last. */
  now: number
  /** When something came last. */
  heardAt: number
  /** When the last connection was given up because nobody could read an answer. */
  renewedAt: number
  /** The channels whose counters have changed since somebody has looked. */
  readonly changed: Set<number>
}

/**
 * So many channels are asked about at a time.
 *
 * @since 0.1.0
 * @category constants
 */
export const maxAsking = 10

/** So many channels are remembered at least. */
const maxChannels = 50_000

/** So many messages are known again, should they be told of twice. */
const memory = { account: 4096, channel: 256 }

/** How long something that is missing may take to come by itself, in milliseconds. */
const patience = 500

/** A gap that differences do not close is asked about so often; then what is behind it is not believed. */
const maxRounds = 6

/** Nothing at all for so long is suspicious, in milliseconds. */
const silence = 15 * 60_000

/** No connection is given up for what cannot be read sooner after another one, in milliseconds. */
const renewalPause = 10 * 60_000

/** Who wakes up so much later than planned has slept, in milliseconds. */
const slept = 60_000

/**
 * An account that nothing is known of.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeAccount = (): Account => ({
  pts: Lines.make(0),
  qts: Lines.make(0),
  seq: Lines.make(0),
  date: 0,
  isKnown: false,
  fetching: "Nothing",
  again: false,
  failures: 0,
  unreadable: 0,
  idle: 0,
  gapAt: undefined,
  rounds: 0,
  retryAt: undefined,
  asked: { pts: 0, qts: 0, date: 0, seq: 0 },
  seen: Ids.make(memory.account)
})

/**
 * A channel whose counter is `pts`, or not known if that is 0.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeChannel = (id: number, pts: number): Channel => ({
  id,
  line: Lines.make(pts),
  fetching: "Nothing",
  again: false,
  failures: 0,
  unreadable: 0,
  idle: 0,
  gapAt: undefined,
  rounds: 0,
  retryAt: undefined,
  opened: 0,
  pollAt: undefined,
  isOrphan: false,
  newest: 0,
  seen: Ids.make(memory.channel)
})

/**
 * The machine of a client that has not begun.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): State => ({
  options,
  account: makeAccount(),
  channels: Recent.make(maxChannels),
  active: new Map(),
  queue: [],
  asking: 0,
  now: Number.NEGATIVE_INFINITY,
  heardAt: 0,
  renewedAt: Number.NEGATIVE_INFINITY,
  changed: new Set()
})

/**
 * The counters of the account.
 *
 * @since 0.1.0
 * @category accessors
 */
export const counters = ({ date, pts, qts, seq }: Account): Counters => ({
  pts: pts.value,
  qts: qts.value,
  date,
  seq: seq.value
})

/**
 * How long to wait before the next attempt, in milliseconds: 1, 2, 4 and so on up to 60 seconds.
 *
 * @since 0.1.0
 * @category timing
 */
export const backoff = (failures: number, jitter: number): number =>
  Math.min(60_000, 1000 * 2 ** Math.max(0, failures - 1)) * jitter

/**
 * How long a gap is left alone after so many rounds in vain, in milliseconds; `undefined` when it is given up.
 *
 * @since 0.1.0
 * @category timing
 */
export const gapPatience = (rounds: number): number | undefined =>
  rounds >= maxRounds ? undefined : patience * 2 ** rounds

/** A clock that is set back by less than this, in milliseconds, only makes somebody wait for so much longer. */
const slack = 1000

/**
 * Tells what time it is. When the clock was set back, all that is planned moves with it, and it says so.
 *
 * @since 0.1.0
 * @category timing
 */
export const setClock = (state: State, now: number): boolean => {
  const by = now - state.now
  state.now = now
  if (by > -slack) return false
  move(state, by)
  return true
}

const move = (state: State, by: number): void => {
  const moved = (at: number | undefined) => (at === undefined ? undefined : at + by)
  state.heardAt += by
  state.renewedAt += by
  for (const box of [state.account, ...state.active.values()]) {
    box.gapAt = moved(box.gapAt)
    box.retryAt = moved(box.retryAt)
    if ("pollAt" in box) box.pollAt = moved(box.pollAt)
  }
}

/**
 * When the silence becomes suspicious.
 *
 * @since 0.1.0
 * @category timing
 */
export const silentAt = (state: State): number => state.heardAt + silence

/**
 * Whether somebody who wanted to wake up at `planned` has slept too long to have heard everything.
 *
 * @since 0.1.0
 * @category predicates
 */
export const hasSlept = (planned: number, now: number): boolean => now - planned > slept

/**
 * An answer that nobody can read may be one in another layer's words, from a server that has lost our introduction.
 *
 * @since 0.1.0
 * @category transitions
 * @see https://core.telegram.org/api/invoking#layers
 */
export const renew = (state: State, out: Decisions, now: number): void => {
  if (now - state.renewedAt < renewalPause) return
  state.renewedAt = now
  out.renew = true
}
