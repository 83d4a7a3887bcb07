/**
 * The machine of the updates with all that stands between the network and a handler: what is delivered, kept, and known to
 * be handled. Time is a number and nothing is random, so that thousands of histories take seconds. What the handler sees
 * is compared with what has happened.
 */
import { assert } from "@effect/vitest"
import { Option } from "effect"
import * as Box from "../../../../layers/updates/box.ts"
import { find, ptsOf } from "../../../../layers/updates/channel.ts"
import type { Decisions, Input, Question } from "../../../../layers/updates/decisions.ts"
import type { Delivery, Reader } from "../../../../layers/updates/delivery.ts"
import * as Deliveries from "../../../../layers/updates/delivery.ts"
import { itemOf } from "../../../../layers/updates/item.ts"
import type { Marks } from "../../../../layers/updates/marks.ts"
import * as Marks_ from "../../../../layers/updates/marks.ts"
import type { Counters } from "../../../../layers/updates/state.ts"
import * as State from "../../../../layers/updates/state.ts"
import type { UserId } from "../../../../schema/model/Ids.ts"
import type * as T from "../../../../schema/tl/api/types.ts"
import type { Fate, History, Op } from "./history.ts"
import type { Log } from "./server.ts"
import { friend, nameOf, Server, stranger } from "./server.ts"

interface Letter {
  readonly at: number
  readonly open: () => void
  /** Whether it is lost with the connection. */
  readonly isOnWire: boolean
}

/** What the process has, and loses when it dies. */
interface Life {
  readonly machine: State.State
  readonly delivery: Delivery
  readonly reader: Reader
  readonly marks: Marks
  readonly names: Map<number, string>
  /** Presses of buttons that it was told of and has not handled. */
  readonly presses: Set<string>
  done: number
  isBusy: boolean
  isRefusing: boolean
}

export class Play {
  readonly history: History
  /** Nothing shows what was lost but the loss of a connection: no number of a later packet, and none comes at the end. */
  readonly isQuiet: boolean
  readonly server: Server
  /** What the handler was given, in its order. */
  readonly seen: Array<string> = []
  /** What was sent by calls of ours: whoever has sent it knows. */
  private readonly own = new Set<string>()
  /** What may be missing because it was lost for good, or lost with the process, as a press is. */
  private readonly lost: Array<{ readonly channel: number | undefined; readonly reason: string; readonly at: number }> =
    []
  private readonly handled = new Set<string>()
  private readonly known = new Set([friend])
  private readonly presses = new Set<string>()
  now = 1_000_000_000
  /** The first that will be opened is the last. */
  private letters: Array<Letter> = []
  private asked = 0
  private press = 0
  private failures: Array<"Other" | "Unreadable"> = []
  private saved: { account: Counters; channels: Map<number, number> }
  private isKnownChannel = new Set([1001, 1002])
  life: Life

  constructor(history: History, isQuiet = false) {
    this.history = history
    this.isQuiet = isQuiet
    this.server = new Server(history.slice, this.now, isQuiet)
    this.saved = {
      account: { pts: 10, qts: 0, date: Math.floor(this.now / 1000), seq: 0 },
      channels: new Map([[1001, 10]])
    }
    this.life = this.makeLife()
    this.begin()
  }
  private makeLife(): Life {
    const isKnown = (peer: T.Peer): boolean =>
      peer._tag === "peerUser"
        ? this.known.has(peer.userId)
        : peer._tag === "peerChannel" && this.isKnownChannel.has(peer.channelId)
    const life: Life = {
      machine: State.make({ isKnown, self: () => 1, channelLimit: 100 }),
      delivery: Deliveries.make({
        capacity: this.history.capacity,
        overflow: "suspend",
        keeps: true,
        isClosed: () => false
      }),
      reader: { since: 0, next: 0, wake: undefined, end: undefined, doneUpTo: () => 0, returned: [] },
      marks: Marks_.make(),
      names: new Map(),
      presses: new Set(),
      done: 0,
      isBusy: false,
      isRefusing: false
    }
    return { ...life, reader: life.delivery.join({ doneUpTo: () => this.life.done }) }
  }
  private begin(): void {
    const stored = { account: this.saved.account, channels: [...this.saved.channels] }
    this.feed({ _tag: "Begin", stored, now: this.now })
  }
  feed(input: Input): void {
    const { life } = this
    this.obey(Box.step(life.machine, input), life)
  }
  private obey({ losses, questions, updates }: Decisions, life: Life): void {
    for (const update of updates) {
      const name = nameOf(update)
      life.delivery.push((number) => {
        life.names.set(number, name)
        return itemOf(number, update, [], 1 as UserId)
      })
      if (name.startsWith("press")) life.presses.add(name)
    }
    for (const { channel, reason } of losses) {
      if (reason === "Unconfirmed") assert.fail("the server tells the truth")
      this.lost.push({ channel, reason, at: this.server.log(channel ?? 0).pts })
    }
    if (life.machine.account.isKnown) {
      const changed = Array.from(life.machine.changed, (id) => [id, ptsOf(life.machine, id)] as const)
      life.machine.changed.clear()
      life.marks.note(life.delivery.next(), State.kept(life.machine), changed)
    }
    if (life.machine.asking > State.maxAsking) assert.fail("too many questions")
    for (const question of questions) this.ask(question, life)
    this.save()
    this.handle()
  }
  /** What may be kept is kept. */
  private save(): void {
    const mark = this.life.marks.take(this.life.delivery.doneUpTo())
    if (mark === undefined) return
    this.saved.account = mark.account
    for (const [id, pts] of mark.channels) {
      if (pts > 0) this.saved.channels.set(id, pts)
      else this.saved.channels.delete(id)
    }
  }
  /** One after the other; what was handled in an earlier life is known by its id. */
  private handle(): void {
    const { life } = this
    if (life.isBusy) return
    // Whoever takes makes room, and then more may come at once.
    life.isBusy = true
    const [item] = life.delivery.take(life.reader, 1)
    if (item === undefined) {
      life.isBusy = false
      return
    }
    this.post(this.history.pace, false, () => {
      if (life !== this.life) return
      const name = life.names.get(item.number) ?? assert.fail("nothing was delivered")
      const id = Option.getOrUndefined(item.id)
      if (id === undefined || !this.handled.has(id)) this.seen.push(name)
      if (id !== undefined) this.handled.add(id)
      life.presses.delete(name)
      life.done = item.number + 1
      life.isBusy = false
      // It may die before the state is kept, too.
      this.post(3, false, () => {
        if (life === this.life) this.save()
      })
      this.handle()
    })
  }
  private post(after: number, isOnWire: boolean, open: () => void): void {
    const letter = { at: this.now + after, open, isOnWire }
    let place = this.letters.length
    while (place > 0 && (this.letters[place - 1]?.at ?? 0) <= letter.at) place--
    this.letters.splice(place, 0, letter)
  }
  /** Answers may bring much: they are asked for when there is room. */
  private ask(question: Question, life: Life): void {
    if (life.delivery.isFull()) return void life.delivery.whenRoom(() => this.ask(question, life))
    if ("channel" in question && !this.isKnownChannel.has(question.channel)) {
      return this.post(0, false, () => {
        if (life === this.life) this.feed(this.failure(question, "Unreachable"))
      })
    }
    const { latencies } = this.history
    const latency = latencies[this.asked++ % latencies.length] ?? 1
    // The server answers half-way; what happens after that is not in the answer.
    this.post(latency / 2, false, () => {
      const failure = this.failures.shift()
      const answer = failure === undefined ? this.server.answer(question, this.now) : this.failure(question, failure)
      this.post(latency / 2, false, () => {
        if (life !== this.life) return
        // A difference brings everybody along of whom it speaks.
        if (answer._tag === "Difference") {
          this.known.add(stranger)
          if (answer.answer._tag === "updates.difference") this.isKnownChannel.add(1003)
        }
        this.feed({ ...answer, now: this.now })
      })
    })
  }
  private failure(question: Question, failure: "Other" | "Unreadable" | "Unreachable"): Input {
    const common = { failure, jitter: 1, now: this.now }
    return "channel" in question
      ? { _tag: "ChannelFailed", channel: question.channel, ...common }
      : { _tag: "Failed", ...common }
  }
  /** There is no place: what is refused now is fetched later, but for presses. */
  private take(updates: T.Updates): void {
    const { life } = this
    if (!life.isRefusing && !life.delivery.isFull()) {
      if (updates._tag === "updates") {
        for (const update of updates.updates) {
          if (update._tag === "updateBotCallbackQuery") this.presses.add(nameOf(update))
        }
      }
      return this.feed({ _tag: "Updates", updates, now: this.now })
    }
    if (life.isRefusing) return
    life.isRefusing = true
    life.delivery.whenRoom(() => {
      life.isRefusing = false
      if (life === this.life) this.feed({ _tag: "Lost", now: this.now })
    })
  }
  /** Of a channel that nobody has heard of, nothing shows that something is missing: it is lost with the connection only. */
  private send(fate: Fate, log: Log | undefined, packet: T.Updates): void {
    const isNew = log !== undefined && log.id !== 0 && (find(this.life.machine, log.id)?.line.value ?? 0) === 0
    for (const after of fate) this.post(isNew ? Math.min(after, 400) : after, true, () => this.take(packet))
    if ((isNew || this.isQuiet) && fate.length === 0) this.cut()
  }
  private cut(): void {
    this.letters = this.letters.filter(({ isOnWire }) => !isOnWire)
    this.post(1, false, () => this.feed({ _tag: "Lost", now: this.now }))
  }
  /** Lets time pass: letters are opened and the machine is woken, in order. */
  wait(by: number): void {
    const end = this.now + by
    while (true) {
      const last = this.letters.at(-1)
      const next = last !== undefined && last.at <= end ? last : undefined
      const wake = Box.wakeAt(this.life.machine)
      if (wake <= end && (next === undefined || wake < next.at)) {
        this.now = Math.max(this.now, wake)
        this.feed({ _tag: "Tick", now: this.now })
        continue
      }
      if (next === undefined) break
      this.letters.pop()
      this.now = Math.max(this.now, next.at)
      next.open()
    }
    this.now = end
  }
  private get date(): number {
    return Math.floor(this.now / 1000)
  }
  private packet(updates: ReadonlyArray<T.Update>): T.Updates {
    const [only] = updates
    return updates.length === 1 && only !== undefined
      ? { _tag: "updateShort", update: only, date: this.date }
      : { _tag: "updates", updates, users: [], chats: [], date: this.date, seq: 0 }
  }
  private container(update: T.Update): T.updates {
    const seq = ++this.server.seq
    const press: T.Update = {
      _tag: "updateBotCallbackQuery",
      queryId: BigInt(++this.press),
      userId: friend,
      peer: { _tag: "peerUser", userId: friend },
      msgId: 1,
      chatInstance: 1n
    }
    return { _tag: "updates", updates: [press, update], users: [], chats: [], date: this.date, seq }
  }
  private own_(log: Log, fate: Fate): void {
    const { name, pts, update } = log.message(this.date)
    this.own.add(name)
    const news: T.Updates = log.id === 0
      ? { _tag: "updateShortSentMessage", id: log.lastId, pts, ptsCount: 1, date: this.date }
      : { _tag: "updates", updates: [update], users: [], chats: [], date: this.date, seq: 0 }
    for (const after of fate.slice(0, 1)) {
      this.post(Math.min(after, 400), true, () => this.feed({ _tag: "Answer", news, now: this.now }))
    }
    if (this.isQuiet && fate.length === 0) this.cut()
  }
  perform(op: Op): void {
    const log = "box" in op ? this.server.logs[op.box] : undefined
    const box = log ?? this.server.log(0)
    switch (op._tag) {
      case "Send": {
        const { update } = box.message(this.date, op.isStranger ? stranger : friend)
        return this.send(op.fate, log, op.seq && !this.isQuiet ? this.container(update) : this.packet([update]))
      }
      case "Delete":
        return this.send(op.fate, log, this.packet([box.deletion(op.by, this.date).update]))
      case "Batch": {
        const made = op.order.map((_, i) => (i === 2 ? box.deletion(2, this.date) : box.message(this.date)).update)
        return this.send(op.fate, log, this.packet(op.order.flatMap((i) => made[i] ?? [])))
      }
      case "Many":
        for (let i = 0; i < op.count; i++) this.send(op.fate, log, this.packet([box.message(this.date).update]))
        return
      case "Qts": {
        const { qtsLog } = this.server
        const qts = qtsLog.length + 1
        const update: T.Update = { _tag: "updateBotStopped", userId: friend, date: 1, stopped: true, qts }
        qtsLog.push({ qts, update })
        return this.send(op.fate, undefined, this.packet([update]))
      }
      case "Own":
        return this.own_(box, op.fate)
      case "Wait":
        return this.wait(op.by)
      case "Cut":
        return this.cut()
      case "TooLongPacket":
        return this.send(op.fate, undefined, { _tag: "updatesTooLong" })
      case "TooLongAnswer":
        box.tooLong = true
        return
      case "Fail":
        this.failures.push(op.failure)
        return
      case "Restart":
        return this.restart()
    }
  }
  /** The process dies: what was not handled is in the store, or in the next difference; presses are nowhere. */
  private restart(): void {
    this.letters = this.letters.filter(({ isOnWire }) => !isOnWire)
    const seen = new Set(this.seen)
    for (const name of this.presses) if (!seen.has(name)) this.presses.delete(name)
    this.life = this.makeLife()
    this.begin()
  }
  run(): this {
    for (const op of this.history.ops) this.perform(op)
    // Nothing goes wrong any more.
    this.failures = []
    this.wait(10_000)
    if (!this.isQuiet) {
      for (const box of this.server.logs.keys()) {
        this.perform({ _tag: "Send", box, fate: [0], seq: false, isStranger: false })
      }
      this.feed({ _tag: "Lost", now: this.now })
    }
    this.wait(180_000)
    return this
  }
  /** Whether the server did not give it, and the application was told so. */
  private isWithheld(log: Log, pts: number): boolean {
    const isNamed = (reason: string, isIn: (at: number) => boolean) =>
      this.lost.some((loss) => (loss.channel ?? 0) === log.id && loss.reason === reason && isIn(loss.at))
    const { withheld } = this.server
    if (withheld.some(({ box, from, to }) => box === log.id && pts > from && pts <= to)) {
      return isNamed("TooLong", () => true)
    }
    return isNamed("Unreadable", (at) => pts <= at)
  }
  /** Whatever has happened was handled once, and messages of a box in their order. */
  check(): void {
    const times = new Map<string, number>()
    for (const name of this.seen) times.set(name, (times.get(name) ?? 0) + 1)
    for (const [name, count] of times) if (count > 1) assert.fail(`handled ${count} times: ${name}`)
    const isPast = (log: Log, i: number) => log.id === 1003 && i < 5
    const missing = this.server.logs.flatMap((log) =>
      log.events.flatMap(({ name, pts }, i) => {
        if (isPast(log, i) && times.has(name)) assert.fail(`long ago: ${name}`)
        const isExcused = times.has(name) || this.own.has(name) || isPast(log, i) || this.isWithheld(log, pts)
        return isExcused ? [] : [name]
      })
    )
    for (const { qts } of this.server.qtsLog) if (!times.has(`qts ${qts}`)) missing.push(`qts ${qts}`)
    for (const press of this.presses) if (!times.has(press)) missing.push(press)
    assert.deepStrictEqual(missing, [])
    for (const log of this.server.logs) {
      const ids = this.seen.filter((name) => name.startsWith(`${log.id} message`)).map((name) =>
        Number(name.split(" ")[2])
      )
      assert.deepStrictEqual(ids, ids.toSorted((a, b) => a - b), `the order in ${log.id}`)
    }
    this.checkRest()
  }
  private checkRest(): void {
    const { delivery, machine } = this.life
    const { account, active, asking, queue } = machine
    assert.strictEqual(account.fetching, "Nothing")
    assert.deepStrictEqual([account.pts.held, account.qts.held, account.seq.held], [[], [], []])
    assert.strictEqual(active.size, 0, "channels at rest")
    assert.deepStrictEqual([asking, queue.length, delivery.waiting()], [0, 0, 0])
    for (const { events, id, pts } of this.server.logs.slice(1)) {
      // Nobody has heard of a channel in which nothing has happened.
      if (this.isQuiet && id !== 1001 && !events.some(({ date }) => date >= 1_000_000)) continue
      assert.strictEqual(this.saved.channels.get(id), pts, `${id} is kept`)
    }
    assert.strictEqual(this.saved.account.pts, this.server.log(0).pts, "the account is kept")
  }
}
