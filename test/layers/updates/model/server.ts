/** The server's boxes, as plain data, and what it answers. */
import { assert } from "@effect/vitest"
import type { Input, Question } from "../../../../layers/updates/decisions.ts"
import type { Counters } from "../../../../layers/updates/state.ts"
import type * as T from "../../../../schema/tl/api/types.ts"

export interface Event {
  readonly pts: number
  readonly update: T.Update
  readonly name: string
  /** In seconds since 1970. */
  readonly date: number
}

/** Who is known from the beginning, and who is not. */
export const friend = 7
export const stranger = 8

const peerOf = (id: number): T.Peer =>
  id === 0 ? { _tag: "peerUser", userId: friend } : { _tag: "peerChannel", channelId: id }

/** A box of the server, with what the test knows of each event. */
export class Log {
  readonly id: number
  pts = 10
  lastId = 100
  readonly events: Array<Event> = []
  tooLong = false
  constructor(id: number) {
    this.id = id
  }
  private add(count: number, date: number, make: (pts: number) => T.Update, name: string): Event {
    this.pts += count
    const event = { pts: this.pts, update: make(this.pts), name, date }
    this.events.push(event)
    return event
  }
  message(date: number, from = friend): Event {
    const id = ++this.lastId
    const message: T.message = {
      _tag: "message",
      id,
      peerId: peerOf(this.id),
      fromId: { _tag: "peerUser", userId: from },
      date,
      message: `${id}`
    }
    const tag = this.id === 0 ? "updateNewMessage" : "updateNewChannelMessage"
    return this.add(1, date, (pts) => ({ _tag: tag, message, pts, ptsCount: 1 }), `${this.id} message ${id}`)
  }
  deletion(count: number, date: number): Event {
    const messages = Array.from({ length: count }, (_, i) => 50 + i)
    const make = (pts: number): T.Update =>
      this.id === 0
        ? { _tag: "updateDeleteMessages", messages, pts, ptsCount: count }
        : { _tag: "updateDeleteChannelMessages", channelId: this.id, messages, pts, ptsCount: count }
    return this.add(count, date, make, `${this.id} deletion ${this.pts + count}`)
  }
  since(pts: number, limit: number): ReadonlyArray<Event> {
    return this.events.filter((event) => event.pts > pts).slice(0, limit)
  }
}

/** What an update is, in the words of the model. */
export const nameOf = (update: T.Update): string => {
  if ("message" in update && typeof update.message === "object" && "id" in update.message) {
    const peer = "peerId" in update.message ? update.message.peerId : undefined
    return `${peer?._tag === "peerChannel" ? peer.channelId : 0} message ${update.message.id}`
  }
  if (update._tag === "updateDeleteChannelMessages") return `${update.channelId} deletion ${update.pts}`
  if (update._tag === "updateDeleteMessages") return `0 deletion ${update.pts}`
  if (update._tag === "updateBotCallbackQuery") return `press ${update.queryId}`
  return "qts" in update ? `qts ${update.qts}` : update._tag
}

const isMessage = (update: T.Update): update is T.updateNewMessage | T.updateNewChannelMessage =>
  update._tag === "updateNewMessage" || update._tag === "updateNewChannelMessage"

const messagesOf = (events: ReadonlyArray<Event>): ReadonlyArray<T.Message> =>
  events.flatMap(({ update }) => (isMessage(update) ? [update.message] : []))

const othersOf = (events: ReadonlyArray<Event>): ReadonlyArray<T.Update> =>
  events.flatMap(({ update }) => (isMessage(update) ? [] : [update]))

export class Server {
  readonly logs = [new Log(0), new Log(1001), new Log(1002), new Log(1003)]
  readonly qtsLog: Array<{ readonly qts: number; readonly update: T.Update }> = []
  readonly slice: number
  seq = 0
  /** What the server does not give any more: the box, and the events behind the one `pts` up to the other. */
  readonly withheld: Array<{ readonly box: number; readonly from: number; readonly to: number }> = []

  /** Whether a difference names those channels only that have news since its date. */
  readonly isTerse: boolean

  constructor(slice: number, now: number, isTerse: boolean) {
    this.slice = slice
    this.isTerse = isTerse
    // What was long before our time.
    for (let i = 0; i < 5; i++) this.log(1003).message(Math.floor(now / 1000) - 10_000)
  }
  log(id: number): Log {
    return this.logs.find((log) => log.id === id) ?? assert.fail(`no box ${id}`)
  }
  private counters(now: number, pts: number, qts: number): Counters & T.updatesState {
    return { _tag: "updates.state", pts, qts, date: Math.floor(now / 1000), seq: this.seq, unreadCount: 0 }
  }
  answer(question: Question, now: number): Input {
    switch (question._tag) {
      case "State":
        return { _tag: "State", now, state: this.counters(now, this.log(0).pts, this.qtsLog.length) }
      case "Difference":
        return { _tag: "Difference", now, answer: this.difference(question, now) }
      case "ChannelState":
        return { _tag: "ChannelState", channel: question.channel, pts: this.log(question.channel).pts, now }
      case "ChannelDifference":
        return { _tag: "ChannelDifference", channel: question.channel, now, answer: this.ofChannel(question) }
    }
  }
  private difference(question: Extract<Question, { readonly _tag: "Difference" }>, now: number): T.UpdatesDifference {
    const log = this.log(0)
    if (log.tooLong && log.pts > question.pts) {
      log.tooLong = false
      this.withheld.push({ box: 0, from: question.pts, to: log.pts })
      return { _tag: "updates.differenceTooLong", pts: log.pts }
    }
    const events = log.since(question.pts, this.slice)
    const isWhole = (events.at(-1)?.pts ?? log.pts) === log.pts
    const qts = this.qtsLog.filter((one) => one.qts > question.qts)
    const hasNews = ({ events }: Log) => !this.isTerse || (events.at(-1)?.date ?? 0) >= question.date
    const far = this.logs.slice(1).filter(hasNews).map((log): T.Update => ({
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
    return isWhole
      ? { _tag: "updates.difference", ...told, state: this.counters(now, log.pts, this.qtsLog.length) }
      : {
        _tag: "updates.differenceSlice",
        ...told,
        intermediateState: {
          ...this.counters(now, events.at(-1)?.pts ?? log.pts, question.qts),
          // Its channels are named at the end.
          ...(this.isTerse ? { date: question.date } : {})
        }
      }
  }
  private ofChannel(
    { channel, pts: from }: Extract<Question, { readonly _tag: "ChannelDifference" }>
  ): T.UpdatesChannelDifference {
    const log = this.log(channel)
    if (log.tooLong && log.pts > from) {
      log.tooLong = false
      this.withheld.push({ box: channel, from, to: log.pts })
      const dialog: T.dialog = {
        _tag: "dialog",
        peer: peerOf(channel),
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
      return { _tag: "updates.channelDifferenceTooLong", final: true, dialog, messages, chats: [], users: [] }
    }
    const events = log.since(from, this.slice)
    if (events.length === 0) return { _tag: "updates.channelDifferenceEmpty", final: true, pts: log.pts, timeout: 300 }
    const pts = events.at(-1)?.pts ?? log.pts
    return {
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
