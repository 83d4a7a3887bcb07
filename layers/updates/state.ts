/**
 * What the machine of the updates remembers. Plain data.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import type * as T from "../../schema/tl/api/types.ts"
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
  /** Whether the server has said that it counts anew, and not yet from where. */
  isReset: boolean
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
  /** Whether something has come that no counter agrees with: the server has to be asked. */
  isDoubted: boolean
  /** When it is tried again. */
  retryAt: number | undefined
  /** Where the difference that is under way begins. */
  asked: Counters
  /** The messages that were told of lately, by their ids. */
  readonly seen: Ids.Ids
  /** And the queries, such as pressed buttons. */
  readonly queries: Recent.Recent<bigint, true>
}

/**
 * How a channel is caught up with whose counter nobody has remembered: it is asked from some events ago, and only what is
 * new is told.
 *
 * @since 0.1.0
 * @category models
 */
export interface Recovery {
  /** What is older was before our time: seconds since 1970. */
  readonly since: number
  /** From where it is asked, and so many messages behind that were older. */
  readonly from: number
  old: number
  /** Whether all that is new was among what the server was asked for. */
  isWhole: boolean
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
  /** Whether the server has said that something is missing. */
  isBehind: boolean
  /** Whether something has come that no counter agrees with: the next answer knows better, be it lower. */
  isDoubted: boolean
  /** The account's date when the channel began to wait for what is missing, in seconds since 1970. */
  owedSince: number | undefined
  /** Nobody can ask about it, until something is heard of it. Should it be open, it is tried now and then. */
  isShut: boolean
  /** From when on its messages are news, in seconds since 1970, where that is not `State.since`: it was joined then. */
  since: number | undefined
  /** It is being asked about from before the first update that was heard of. */
  recovery: Recovery | undefined
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
  /**
   * What was written in a channel that nobody has heard of is news from this date on, in seconds since 1970. Infinity as
   * long as nothing is: the account is still catching up, and channels are not to be caught up with.
   */
  since: number
  /** How often something was missing. */
  gaps: number
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
const memory = { account: 4096, channel: 256, queries: 1024 }

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
  isReset: false,
  fetching: "Nothing",
  again: false,
  failures: 0,
  unreadable: 0,
  idle: 0,
  gapAt: undefined,
  rounds: 0,
  isDoubted: false,
  retryAt: undefined,
  asked: { pts: 0, qts: 0, date: 0, seq: 0 },
  seen: Ids.make(memory.account),
  queries: Recent.make(memory.queries)
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
  isBehind: false,
  isDoubted: false,
  owedSince: undefined,
  isShut: false,
  since: undefined,
  recovery: undefined,
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
  changed: new Set(),
  since: Number.POSITIVE_INFINITY,
  gaps: 0
})

/**
 * The counters that may be kept. The server names the channels with news since a date: as long as a channel waits for what
 * is missing, whoever begins anew has to ask from the date before.
 *
 * @since 0.1.0
 * @category accessors
 */
export const kept = ({ account, active }: State): Counters => {
  const all = counters(account)
  let { date } = all
  // At 0, it waits since before anybody knew the date.
  for (const { owedSince = 0 } of active.values()) if (owedSince > 0 && owedSince < date) date = owedSince
  return date === all.date ? all : { ...all, date }
}

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
