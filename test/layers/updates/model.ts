/**
 * A reference model of the server's boxes, and a network that loses, delays, turns round and repeats: plain data, so that
 * thousands of histories take seconds. What the machine tells is compared with what has happened.
 */
import { assert } from "@effect/vitest"
import { FastCheck as fc } from "effect"
import * as Box from "../../../layers/updates/box.ts"
import type { Decisions, Input, Question, Stored } from "../../../layers/updates/decisions.ts"
import type { Counters } from "../../../layers/updates/state.ts"
import * as State from "../../../layers/updates/state.ts"
import type * as T from "../../../schema/tl/api/types.ts"

/** What becomes of a packet: `null` is lost, numbers say after how many milliseconds each copy arrives. */
type Fate = ReadonlyArray<number>

export type Op =
  | { readonly _tag: "Send"; readonly box: number; readonly fate: Fate }
  | { readonly _tag: "Delete"; readonly box: number; readonly by: number; readonly fate: Fate }
  | { readonly _tag: "Batch"; readonly box: number; readonly order: ReadonlyArray<number>; readonly fate: Fate }
  | { readonly _tag: "Qts"; readonly fate: Fate }
  | { readonly _tag: "Own"; readonly box: number; readonly fate: Fate }
  | { readonly _tag: "Wait"; readonly by: number }
  | { readonly _tag: "Cut" }
  | { readonly _tag: "TooLongPacket"; readonly fate: Fate }
  | { readonly _tag: "TooLongAnswer"; readonly box: number }
  | { readonly _tag: "Fail"; readonly failure: "Other" | "Unreadable" }
  | { readonly _tag: "Restart" }
  | { readonly _tag: "Many"; readonly box: number; readonly count: number; readonly fate: Fate }

export interface History {
  readonly ops: ReadonlyArray<Op>
  readonly latencies: ReadonlyArray<number>
  readonly slice: number
}

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 6, arbitrary: fc.constant([0]) },
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 1, max: 3000 })) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })) }
)

/** 0 is the account, the others are channels. */
const box = fc.integer({ min: 0, max: 2 })

const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ _tag: fc.constant("Send" as const), box, fate }) },
  {
    weight: 3,
    arbitrary: fc.record({ _tag: fc.constant("Delete" as const), box, by: fc.integer({ min: 1, max: 3 }), fate })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      _tag: fc.constant("Batch" as const),
      box,
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      fate
    })
  },
  { weight: 3, arbitrary: fc.record({ _tag: fc.constant("Qts" as const), fate }) },
  { weight: 4, arbitrary: fc.record({ _tag: fc.constant("Own" as const), box, fate }) },
  { weight: 8, arbitrary: fc.record({ _tag: fc.constant("Wait" as const), by: fc.integer({ min: 1, max: 2000 }) }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("Cut" as const) }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("TooLongPacket" as const), fate }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("TooLongAnswer" as const), box }) },
  {
    weight: 2,
    arbitrary: fc.record({
      _tag: fc.constant("Fail" as const),
      failure: fc.constantFrom("Other" as const, "Unreadable" as const)
    })
  },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant("Restart" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ _tag: fc.constant("Many" as const), box, count: fc.integer({ min: 5, max: 40 }), fate })
  }
)

export const history = (maxLength: number): fc.Arbitrary<History> =>
  fc.record({
    ops: fc.array(op, { maxLength }),
    latencies: fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 5 }),
    slice: fc.integer({ min: 1, max: 12 })
  })

interface Event {
  readonly pts: number
  readonly count: number
  readonly update: T.Update
  readonly name: string
}

/** A box of the server, with what the test knows of each event. */
class Log {
  readonly id: number
  pts = 10
  lastId = 100
  readonly events: Array<Event> = []
  tooLong = false
  constructor(id: number) {
    this.id = id
  }
  get peer(): T.Peer {
    return this.id === 0 ? { _tag: "peerUser", userId: 7 } : { _tag: "peerChannel", channelId: this.id }
  }
  add(count: number, make: (pts: number) => T.Update, name: string): Event {
    this.pts += count
    const event = { pts: this.pts, count, update: make(this.pts), name }
    this.events.push(event)
    return event
  }
  message(): Event {
    const id = ++this.lastId
    const message: T.message = { _tag: "message", id, peerId: this.peer, date: 1, message: `${id}` }
    const tag = this.id === 0 ? "updateNewMessage" : "updateNewChannelMessage"
    return this.add(1, (pts) => ({ _tag: tag, message, pts, ptsCount: 1 }), `${this.id} message ${id}`)
  }
  deletion(count: number): Event {
    const messages = Array.from({ length: count }, (_, i) => 50 + i)
    const make = (pts: number): T.Update =>
      this.id === 0
        ? { _tag: "updateDeleteMessages", messages, pts, ptsCount: count }
        : { _tag: "updateDeleteChannelMessages", channelId: this.id, messages, pts, ptsCount: count }
    return this.add(count, make, `${this.id} deletion ${this.pts + count}`)
  }
  since(pts: number, limit: number): ReadonlyArray<Event> {
    return this.events.filter((event) => event.pts > pts).slice(0, limit)
  }
}

/** What an update is, in the words of the model. */
const nameOf = (update: T.Update): string => {
  if ("message" in update && typeof update.message === "object" && "id" in update.message) {
    const peer = "peerId" in update.message ? update.message.peerId : undefined
    return `${peer?._tag === "peerChannel" ? peer.channelId : 0} message ${update.message.id}`
  }
  if (update._tag === "updateDeleteChannelMessages") return `${update.channelId} deletion ${update.pts}`
  if (update._tag === "updateDeleteMessages") return `0 deletion ${update.pts}`
  return "qts" in update ? `qts ${update.qts}` : update._tag
}

const messagesOf = (events: ReadonlyArray<Event>): ReadonlyArray<T.Message> =>
  events.flatMap(({ update }) =>
    update._tag === "updateNewMessage" || update._tag === "updateNewChannelMessage" ? [update.message] : []
  )

const othersOf = (events: ReadonlyArray<Event>): ReadonlyArray<T.Update> =>
  events.flatMap(({ update }) =>
    update._tag === "updateNewMessage" || update._tag === "updateNewChannelMessage" ? [] : [update]
  )

interface Letter {
  readonly at: number
  readonly order: number
  readonly open: () => void
  /** Whether it is lost with the connection. */
  readonly isOnWire: boolean
}

export class Play {
  readonly history: History
  readonly logs = [new Log(0), new Log(1001), new Log(1002)]
  readonly qtsLog: Array<{ readonly qts: number; readonly update: T.Update }> = []
  readonly told: Array<string> = []
  /** What may be missing: the server has said that it is gone, or it was our own. */
  readonly excused = new Set<string>()
  readonly lossOf = new Set<number | undefined>()
  now = 1_000_000_000
  machine: State.State
  questions = 0
  mostHeld = 0
  private letters: Array<Letter> = []
  private order = 0
  private life = 0
  private asked = 0
  private failures: Array<"Other" | "Unreadable"> = []
  private saved: { account: Counters; channels: Map<number, number> }

  constructor(history: History) {
    this.history = history
    this.saved = { account: { pts: 10, qts: 0, date: 1, seq: 0 }, channels: new Map([[1001, 10], [1002, 10]]) }
    this.machine = this.start()
  }

  private start(): State.State {
    this.life++
    this.machine = State.make({ isKnown: () => true, self: () => 1, channelLimit: 100 })
    const stored: Stored = { account: this.saved.account, channels: [...this.saved.channels] }
    this.feed({ _tag: "Begin", stored, now: this.now })
    return this.machine
  }
  feed(input: Input): void {
    this.obey(Box.step(this.machine, input))
  }
  private obey({ losses, questions, updates }: Decisions): void {
    for (const update of updates) this.told.push(nameOf(update))
    for (const loss of losses) this.lossOf.add(loss.channel)
    // The handler is done before anything else happens, so that the state can be kept.
    if (this.machine.account.isKnown) this.saved.account = State.counters(this.machine.account)
    for (const id of this.machine.changed) {
      const channel = this.machine.active.get(id) ?? this.machine.channels.get(id)
      if (channel === undefined || channel.line.value === 0) this.saved.channels.delete(id)
      else this.saved.channels.set(id, channel.line.value)
    }
    this.machine.changed.clear()
    let held = this.machine.account.pts.held.length + this.machine.account.qts.held.length
    for (const channel of this.machine.active.values()) held += channel.line.held.length
    this.mostHeld = Math.max(this.mostHeld, held)
    assert.isAtMost(this.machine.asking, State.maxAsking)
    for (const question of questions) this.ask(question)
  }
  private post(after: number, isOnWire: boolean, open: () => void): void {
    const letter = { at: this.now + after, order: this.order++, open, isOnWire }
    this.letters.push(letter)
  }
  private ask(question: Question): void {
    this.questions++
    const { latencies } = this.history
    const latency = latencies[this.asked++ % latencies.length] ?? 1
    const { life } = this
    // The server answers half-way; what happens after that is not in the answer.
    this.post(latency / 2, false, () => {
      const failure = this.failures.shift()
      const answer = failure === undefined ? this.answer(question) : this.failure(question, failure)
      this.post(latency / 2, false, () => {
        if (life === this.life) this.feed({ ...answer, now: this.now })
      })
    })
  }
  private failure(question: Question, failure: "Other" | "Unreadable"): Input {
    const common = { failure, jitter: 1, now: this.now }
    if (question._tag === "ChannelDifference" || question._tag === "ChannelState") {
      return { _tag: "ChannelFailed", channel: question.channel, ...common }
    }
    return { _tag: "Failed", ...common }
  }
  private log(id: number): Log {
    return this.logs.find((log) => log.id === id) ?? assert.fail(`no box ${id}`)
  }
  private get account(): Log {
    return this.log(0)
  }
  private counters(pts: number, qts: number): Counters & T.updatesState {
    const date = Math.floor(this.now / 1000)
    return { _tag: "updates.state", pts, qts, date, seq: 0, unreadCount: 0 }
  }
  private excuse(log: Log, pts: number): void {
    for (const event of log.events) if (event.pts > pts) this.excused.add(event.name)
  }
  private answer(question: Question): Input {
    const { now } = this
    const { slice } = this.history
    switch (question._tag) {
      case "State": {
        this.excuse(this.account, 0)
        for (const { qts } of this.qtsLog) this.excused.add(`qts ${qts}`)
        return { _tag: "State", now, state: this.counters(this.account.pts, this.qtsLog.length) }
      }
      case "Difference": {
        const log = this.account
        if (log.tooLong && log.pts > question.pts) {
          log.tooLong = false
          this.excuse(log, question.pts)
          return { _tag: "Difference", now, answer: { _tag: "updates.differenceTooLong", pts: log.pts } }
        }
        const events = log.since(question.pts, slice)
        const isWhole = (events.at(-1)?.pts ?? log.pts) === log.pts
        const qts = this.qtsLog.filter((one) => one.qts > question.qts)
        const far = this.logs.slice(1).map((log): T.Update => ({
          _tag: "updateChannelTooLong",
          channelId: log.id,
          pts: log.pts
        }))
        const told = {
          newMessages: messagesOf(events),
          newEncryptedMessages: [],
          otherUpdates: [...othersOf(events), ...(isWhole ? [...qts.map(({ update }) => update), ...far] : [])],
          chats: [],
          users: []
        }
        const answer: T.UpdatesDifference = isWhole
          ? { _tag: "updates.difference", ...told, state: this.counters(log.pts, this.qtsLog.length) }
          : {
            _tag: "updates.differenceSlice",
            ...told,
            intermediateState: this.counters(events.at(-1)?.pts ?? log.pts, question.qts)
          }
        return { _tag: "Difference", now, answer }
      }
      case "ChannelState":
        return { _tag: "ChannelState", channel: question.channel, pts: this.log(question.channel).pts, now }
      case "ChannelDifference": {
        const { channel } = question
        const log = this.log(channel)
        if (log.tooLong && log.pts > question.pts) {
          log.tooLong = false
          this.excuse(log, question.pts)
          const dialog: T.dialog = {
            _tag: "dialog",
            peer: log.peer,
            topMessage: log.lastId,
            readInboxMaxId: 0,
            readOutboxMaxId: 0,
            unreadCount: 0,
            unreadMentionsCount: 0,
            unreadReactionsCount: 0,
            unreadPollVotesCount: 0,
            notifySettings: { _tag: "peerNotifySettings" },
            pts: log.pts
          }
          const messages = messagesOf(log.events).slice(-3).toReversed()
          return {
            _tag: "ChannelDifference",
            channel,
            now,
            answer: { _tag: "updates.channelDifferenceTooLong", final: true, dialog, messages, chats: [], users: [] }
          }
        }
        const events = log.since(question.pts, slice)
        if (events.length === 0) {
          return {
            _tag: "ChannelDifference",
            channel,
            now,
            answer: { _tag: "updates.channelDifferenceEmpty", final: true, pts: log.pts, timeout: 300 }
          }
        }
        const pts = events.at(-1)?.pts ?? log.pts
        return {
          _tag: "ChannelDifference",
          channel,
          now,
          answer: {
            _tag: "updates.channelDifference",
            final: pts === log.pts,
            pts,
            newMessages: messagesOf(events),
            otherUpdates: othersOf(events),
            chats: [],
            users: []
          }
        }
      }
    }
  }
  private send(fate: Fate, updates: ReadonlyArray<T.Update>): void {
    const [only] = updates
    const packet: T.Updates = updates.length === 1 && only !== undefined
      ? { _tag: "updateShort", update: only, date: 1 }
      : { _tag: "updates", updates, users: [], chats: [], date: 1, seq: 0 }
    for (const after of fate) {
      this.post(after, true, () => this.feed({ _tag: "Updates", updates: packet, now: this.now }))
    }
  }
  /** Lets time pass: letters are opened and the machine is woken, in order. */
  wait(by: number): void {
    const end = this.now + by
    while (true) {
      let next: Letter | undefined
      for (const letter of this.letters) {
        if (letter.at > end) continue
        if (next === undefined || letter.at < next.at || (letter.at === next.at && letter.order < next.order)) {
          next = letter
        }
      }
      const wake = Box.wakeAt(this.machine)
      if (wake <= end && (next === undefined || wake < next.at)) {
        this.now = Math.max(this.now, wake)
        this.feed({ _tag: "Tick", now: this.now })
        continue
      }
      if (next === undefined) break
      this.letters.splice(this.letters.indexOf(next), 1)
      this.now = Math.max(this.now, next.at)
      next.open()
    }
    this.now = end
  }
  perform(op: Op): void {
    switch (op._tag) {
      case "Send":
        return this.send(op.fate, [this.box(op.box).message().update])
      case "Delete":
        return this.send(op.fate, [this.box(op.box).deletion(op.by).update])
      case "Batch": {
        const log = this.box(op.box)
        const made = op.order.map((_, i) => (i === 2 ? log.deletion(2) : log.message()).update)
        return this.send(op.fate, op.order.flatMap((i) => made[i] ?? []))
      }
      case "Many":
        for (let i = 0; i < op.count; i++) this.send(op.fate, [this.box(op.box).message().update])
        return
      case "Qts": {
        const qts = this.qtsLog.length + 1
        const update: T.Update = { _tag: "updateBotStopped", userId: 7, date: 1, stopped: true, qts }
        this.qtsLog.push({ qts, update })
        return this.send(op.fate, [update])
      }
      case "Own": {
        const log = this.box(op.box)
        const { name, pts, update } = log.message()
        this.excused.add(name)
        const news: T.Updates = op.box === 0
          ? { _tag: "updateShortSentMessage", id: log.lastId, pts, ptsCount: 1, date: 1 }
          : { _tag: "updates", updates: [update], users: [], chats: [], date: 1, seq: 0 }
        for (const after of op.fate.slice(0, 1)) {
          this.post(after, true, () => this.feed({ _tag: "Answer", news, now: this.now }))
        }
        return
      }
      case "Wait":
        return this.wait(op.by)
      case "Cut":
        this.letters = this.letters.filter(({ isOnWire }) => !isOnWire)
        return this.feed({ _tag: "Lost", now: this.now })
      case "TooLongPacket":
        for (const after of op.fate) {
          this.post(
            after,
            true,
            () => this.feed({ _tag: "Updates", updates: { _tag: "updatesTooLong" }, now: this.now })
          )
        }
        return
      case "TooLongAnswer":
        this.box(op.box).tooLong = true
        return
      case "Fail":
        this.failures.push(op.failure)
        return
      case "Restart":
        this.letters = this.letters.filter(({ isOnWire }) => !isOnWire)
        this.start()
    }
  }
  private box(index: number): Log {
    return this.logs[index] ?? this.account
  }
  run(): this {
    for (const op of this.history.ops) this.perform(op)
    // Nothing goes wrong any more.
    this.failures = []
    this.wait(10_000)
    for (let i = 0; i < this.logs.length; i++) this.perform({ _tag: "Send", box: i, fate: [0] })
    this.feed({ _tag: "Lost", now: this.now })
    this.wait(180_000)
    return this
  }
  /** Everything that has happened was told once, and messages of a box in their order. */
  check(): void {
    const times = new Map<string, number>()
    for (const name of this.told) times.set(name, (times.get(name) ?? 0) + 1)
    for (const [name, count] of times) assert.strictEqual(count, 1, `told ${count} times: ${name}`)
    const happened = [
      ...this.logs.flatMap((log) => log.events.map(({ name }) => name)),
      ...this.qtsLog.map(({ qts }) => `qts ${qts}`)
    ]
    const missing = happened.filter((name) => !times.has(name) && !this.excused.has(name))
    assert.deepStrictEqual(missing, [])
    for (const name of times.keys()) assert.isTrue(happened.includes(name), `never happened: ${name}`)
    for (const log of this.logs) {
      const ids = this.told.filter((name) => name.startsWith(`${log.id} message`)).map((name) =>
        Number(name.split(" ")[2])
      )
      assert.deepStrictEqual(ids, ids.toSorted((a, b) => a - b), `the order in ${log.id}`)
    }
    const { account, active, asking, queue } = this.machine
    assert.strictEqual(account.fetching, "Nothing")
    assert.deepStrictEqual([account.pts.held, account.qts.held, account.seq.held], [[], [], []])
    assert.strictEqual(active.size, 0, "channels at rest")
    assert.deepStrictEqual([asking, queue.length], [0, 0])
  }
}
