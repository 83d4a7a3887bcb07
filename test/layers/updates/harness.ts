/** The machine of the updates in the hands of a test. */
import * as Box from "../../../layers/updates/box.ts"
import type { Decisions, Input } from "../../../layers/updates/decisions.ts"
import type { Counters } from "../../../layers/updates/state.ts"
import * as State from "../../../layers/updates/state.ts"
import type * as T from "../../../schema/tl/api/types.ts"

type Told = Input extends infer I ? (I extends Input ? Omit<I, "now"> : never) : never

export const peer = (channel: number): T.Peer =>
  channel === 0 ? { _tag: "peerUser", userId: 7 } : { _tag: "peerChannel", channelId: channel }

export const message = (id: number, channel = 0): T.message => ({
  _tag: "message",
  id,
  peerId: peer(channel),
  date: 1,
  message: `${id}`
})

/** A new message that takes the account's counter, or a channel's, to `pts`. */
export const newMessage = (pts: number, channel = 0, id = pts): T.Update =>
  channel === 0
    ? { _tag: "updateNewMessage", message: message(id), pts, ptsCount: 1 }
    : { _tag: "updateNewChannelMessage", message: message(id, channel), pts, ptsCount: 1 }

export const qtsUpdate = (qts: number): T.Update => ({
  _tag: "updateBotStopped",
  userId: 7,
  date: 1,
  stopped: true,
  qts
})

export const container = (updates: ReadonlyArray<T.Update>, seq = 0, date = 1): T.updates => ({
  _tag: "updates",
  updates,
  users: [],
  chats: [],
  date,
  seq
})

export const short = (update: T.Update): T.updateShort => ({ _tag: "updateShort", update, date: 1 })

export const typing: T.Update = { _tag: "updateUserTyping", userId: 7, action: { _tag: "sendMessageTypingAction" } }

export const state = (pts: number, more: Partial<Counters> = {}): T.updatesState => ({
  _tag: "updates.state",
  pts,
  qts: 0,
  date: 1,
  seq: 0,
  unreadCount: 0,
  ...more
})

export const difference = (
  after: T.updatesState,
  newMessages: ReadonlyArray<T.Message> = [],
  otherUpdates: ReadonlyArray<T.Update> = []
): T.updatesDifference => ({
  _tag: "updates.difference",
  newMessages,
  newEncryptedMessages: [],
  otherUpdates,
  chats: [],
  users: [],
  state: after
})

export const slice = (
  after: T.updatesState,
  newMessages: ReadonlyArray<T.Message> = []
): T.updatesDifferenceSlice => ({
  _tag: "updates.differenceSlice",
  newMessages,
  newEncryptedMessages: [],
  otherUpdates: [],
  chats: [],
  users: [],
  intermediateState: after
})

export const channelDifference = (
  pts: number,
  newMessages: ReadonlyArray<T.Message> = [],
  more: Partial<T.updatesChannelDifference> = {}
): T.updatesChannelDifference => ({
  _tag: "updates.channelDifference",
  final: true,
  pts,
  newMessages,
  otherUpdates: [],
  chats: [],
  users: [],
  ...more
})

/** What an update is about, in short. */
const nameOf = (update: T.Update): string | number => {
  if ("message" in update && typeof update.message === "object" && "id" in update.message) return update.message.id
  return "qts" in update ? `qts ${update.qts}` : update._tag
}

export interface Machine {
  readonly state: State.State
  /** Tells it something, and gives what it decides. */
  readonly feed: (input: Told) => Decisions
  readonly take: (updates: T.Updates) => Decisions
  /** Lets time pass, in milliseconds. */
  readonly wait: (by: number) => void
  /** Sets the clock, by so many milliseconds, while no time passes. */
  readonly setClock: (by: number) => void
  /** What was told since the last time. */
  readonly told: () => ReadonlyArray<string | number>
  /** What was asked since the last time. */
  readonly asked: () => Decisions["questions"]
  readonly lost: () => Decisions["losses"]
  readonly now: () => number
}

export const bare = (options: Partial<State.Options> = {}): Machine => {
  const machine = State.make({ isKnown: () => true, self: () => 1, channelLimit: 100, ...options })
  let now = 1_000_000
  let told: Array<string | number> = []
  let asked: Decisions["questions"] = []
  let lost: Decisions["losses"] = []
  const feed = (input: Told): Decisions => {
    const out = Box.step(machine, { ...input, now })
    told.push(...out.updates.map(nameOf))
    asked = [...asked, ...out.questions]
    lost = [...lost, ...out.losses]
    return out
  }
  const taking = <A>(read: () => A, clear: () => void) => () => {
    const value = read()
    clear()
    return value
  }
  return {
    state: machine,
    feed,
    take: (updates) => feed({ _tag: "Updates", updates }),
    wait: (by) => {
      const end = now + by
      for (let at = Box.wakeAt(machine); at <= end; at = Box.wakeAt(machine)) {
        now = Math.max(now, at)
        feed({ _tag: "Tick" })
      }
      now = end
    },
    setClock: (by) => {
      now += by
    },
    told: taking(() => told, () => (told = [])),
    asked: taking(() => asked, () => (asked = [])),
    lost: taking(() => lost, () => (lost = [])),
    now: () => now
  }
}

/** A machine that has caught up: the account is at 10, channel 1001 at 20. */
export const ready = (options: Partial<State.Options> = {}): Machine => {
  const machine = bare(options)
  machine.feed({
    _tag: "Begin",
    stored: { account: { pts: 10, qts: 3, date: 1, seq: 5 }, channels: [[1001, 20]] }
  })
  machine.feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 1, seq: 5 } })
  machine.asked()
  return machine
}
