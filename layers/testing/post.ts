/**
 * What the embedded server sends over its sessions: messages get ids and numbers, wait for the end of the turn, and
 * leave together. What must be acknowledged is kept until it is.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description
 */
import * as Duration from "effect/Duration"
import * as Either from "effect/Either"
import * as C from "../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../schema/tl/mtproto/ids.ts"
import { Writer } from "../../schema/tl/Writer.ts"
import * as Envelope from "../../schema/wire/Envelope.ts"
import * as MessageId from "../../schema/wire/MessageId.ts"
import type { Environment } from "./environment.ts"
import { guarded, randomLong } from "./environment.ts"
import type { SealAction } from "./faults.ts"
import type { AuthKey, Connection, Outgoing, Session } from "./model.ts"
import { permanent } from "./model.ts"

/**
 * What a message is: an answer or not (that is in its id), and whether it must be acknowledged.
 *
 * @since 0.1.0
 * @category models
 */
export interface Kind {
  readonly answer?: boolean | undefined
  readonly content?: boolean | undefined
  readonly answerTo?: bigint | undefined
}

/**
 * Sends messages.
 *
 * @since 0.1.0
 * @category models
 */
export interface Post {
  readonly open: (key: AuthKey, id: bigint) => Session
  /** Puts a message into line; it leaves at the end of the turn. */
  readonly send: (session: Session, kind: Kind, write: (writer: Writer) => void) => Outgoing
  /** Puts a message into line again, as it was. A long one is only announced, unless it was asked for. */
  readonly repeat: (session: Session, message: Outgoing, asked?: boolean) => void
  readonly acknowledge: (session: Session, id: bigint) => void
  /** The client has acknowledged a message; tells what was known of it before. */
  readonly acknowledged: (session: Session, id: bigint) => "sent" | "acknowledged" | "even" | "unknown"
  /** Lets a session go on over a connection; what is not acknowledged goes out again. */
  readonly attach: (session: Session, connection: Connection) => void
  /** Does something, then sends what came of it. Turns nest. */
  readonly turn: <A>(run: () => A) => A
}

/** So many messages, and so many bytes of several, go into one container. */
const containerCount = 100
const containerBytes = 1 << 15

const settledMemory = 4096

/** Messages that are not acknowledged may take this much memory in a session. */
const outboxBytes = 1 << 26

/** What stands around a message in a container. */
const containedLength = 16

interface Sealing {
  readonly session: Session
  readonly salt: bigint
  readonly id: bigint
  readonly sequence: number
  readonly body: Uint8Array
}

/**
 * Nothing sent yet.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (environment: Environment): Post => {
  const { faults, random, settings, timers } = environment
  const due = new Set<Session>()
  const writer = new Writer(1 << 16)
  let depth = 0
  let scheduled = false

  const nextId = (session: Session, answer: boolean): bigint => {
    session.lastTick = MessageId.next(session.lastTick, timers.now())
    return MessageId.toBigInt(session.lastTick) | (answer ? 1n : 3n)
  }

  const nextSequence = (session: Session, content: boolean): number =>
    content ? 2 * session.contentCount++ + 1 : 2 * session.contentCount

  const settle = (session: Session, id: bigint, how: "even" | "acknowledged") => {
    session.settled.set(id, how)
    if (session.settled.size > settledMemory) {
      const oldest = session.settled.keys().next()
      if (oldest.done === false) session.settled.delete(oldest.value)
    }
  }

  const wake = (session: Session) => {
    due.add(session)
    if (depth > 0 || scheduled) return
    scheduled = true
    queueMicrotask(() => {
      scheduled = false
      flushAll()
    })
  }

  const flushAll = () => {
    while (due.size > 0) {
      const sessions = [...due]
      due.clear()
      for (const session of sessions) {
        guarded(environment, { dc: session.key.dc, connection: session.connection?.id ?? 0 }, () => flush(session))
      }
    }
  }

  const spot = (session: Session, connection: Connection) => ({
    dc: connection.dc,
    connection: connection.id,
    account: permanent(session.key).person?.id
  })

  const seal = (connection: Connection, { body, id, salt, sequence, session }: Sealing) => {
    const { cipher } = session.key
    const action: SealAction | undefined = faults.has("seal")
      ? faults.take("seal", spot(session, connection))
      : undefined
    const used = Envelope.headLength + body.length
    const length = action?._tag === "Padding"
      ? Math.ceil((used + action.length) / 16) * 16
      : Envelope.paddedLength(used)
    const plain = new Uint8Array(length)
    const view = new DataView(plain.buffer)
    view.setBigInt64(0, salt, true)
    view.setBigInt64(8, action?._tag === "SessionId" ? session.id ^ 1n : session.id, true)
    view.setBigInt64(16, alteredId(id, action), true)
    view.setInt32(24, sequence, true)
    view.setInt32(28, action?._tag === "Length" ? action.length : body.length, true)
    plain.set(body, Envelope.headLength)
    plain.set(random(length - used), used)
    connection.send(Envelope.sealLength + length, (target, offset) => {
      cipher.seal(plain, "server", target, offset)
      if (action?._tag === "MessageKey") target[offset + 8] = (target[offset + 8] ?? 0) ^ 1
    }, session.key)
  }

  const sendOne = (session: Session, connection: Connection, message: Outgoing) => {
    const salt = session.key.salts.current(timers.now())
    seal(connection, { session, salt, id: message.id, sequence: message.sequence, body: message.body })
  }

  const sendContainer = (session: Session, connection: Connection, messages: ReadonlyArray<Outgoing>) => {
    writer.reset()
    writer.id(Id.msgContainer)
    writer.int(messages.length)
    for (const message of messages) {
      writer.long(message.id)
      writer.int(message.sequence)
      writer.int(message.body.length)
      writer.raw(message.body)
    }
    const id = nextId(session, messages.some((message) => (message.id & 3n) === 1n))
    const sequence = nextSequence(session, false)
    settle(session, id, "even")
    sendOne(session, connection, { id, sequence, body: writer.view(), answerTo: undefined, sentAt: timers.now() })
  }

  const flush = (session: Session) => {
    const { connection } = session
    if (connection === undefined) return
    if (session.acks.length > 0) {
      const msgIds = session.acks
      session.acks = []
      send(session, {}, (w) => C.writeMsgsAck(w, { _tag: "msgs_ack", msgIds }))
    }
    const line = session.outgoing
    session.outgoing = []
    due.delete(session)
    for (let from = 0; from < line.length;) {
      let to = from
      let bytes = 0
      while (to < line.length && to - from < containerCount) {
        bytes += (line[to]?.body.length ?? 0) + containedLength
        if (bytes > containerBytes && to > from) break
        to++
      }
      const [first, second] = line.slice(from, to)
      if (first !== undefined && second === undefined) sendOne(session, connection, first)
      else sendContainer(session, connection, line.slice(from, to))
      from = to
    }
  }

  const keep = (session: Session, message: Outgoing) => {
    session.unacknowledged.set(message.id, message)
    session.unacknowledgedBytes += message.body.length
    // Too much for a client that does not acknowledge: the oldest is given up.
    for (const [id, oldest] of session.unacknowledged) {
      if (session.unacknowledged.size <= settings.outboxSize && session.unacknowledgedBytes <= outboxBytes) return
      session.unacknowledged.delete(id)
      session.unacknowledgedBytes -= oldest.body.length
      settle(session, id, "acknowledged")
      const call = oldest.answerTo === undefined ? undefined : session.received.get(oldest.answerTo)
      if (call !== undefined) call.answer = undefined
    }
  }

  const send = (session: Session, { answer = false, answerTo, content = false }: Kind, write: (w: Writer) => void) => {
    writer.reset()
    write(writer)
    const id = nextId(session, answer)
    const sequence = nextSequence(session, content)
    const message: Outgoing = { id, sequence, body: writer.copy(), answerTo, sentAt: timers.now() }
    if (content) keep(session, message)
    else settle(session, id, "even")
    session.outgoing.push(message)
    if (session.outgoing.length > settings.outboxSize) session.outgoing.shift()
    wake(session)
    return message
  }

  const acknowledged: Post["acknowledged"] = (session, id) => {
    const message = session.unacknowledged.get(id)
    if (message === undefined) return session.settled.get(id) ?? "unknown"
    session.unacknowledged.delete(id)
    session.unacknowledgedBytes -= message.body.length
    settle(session, id, "acknowledged")
    const call = message.answerTo === undefined ? undefined : session.received.get(message.answerTo)
    if (call !== undefined) call.answer = undefined
    return "sent"
  }

  const repeat = (session: Session, message: Outgoing, asked = false) => {
    message.sentAt = timers.now()
    if (asked || message.body.length <= settings.repeatUpTo) {
      if (!session.outgoing.includes(message)) session.outgoing.push(message)
      return wake(session)
    }
    const { answerTo, body, id } = message
    send(session, {}, (w) =>
      C.writeMsgDetailedInfo(
        w,
        answerTo === undefined
          ? { _tag: "msg_new_detailed_info", answerMsgId: id, bytes: body.length, status: 0 }
          : { _tag: "msg_detailed_info", msgId: answerTo, answerMsgId: id, bytes: body.length, status: 0 }
      ))
  }

  const attach = (session: Session, connection: Connection) => {
    if (session.connection === connection) return
    session.connection?.sessions.delete(session)
    session.connection = connection
    session.subscribed = false
    session.lastOuter = 0n
    connection.sessions.add(session)
    const line = new Set(session.outgoing)
    const missed = Array.from(session.unacknowledged.values()).filter((message) => !line.has(message))
    for (const message of missed) repeat(session, message)
  }

  const turn = <A>(run: () => A): A => {
    depth++
    const outcome = Either.try({ try: run, catch: (error) => error })
    depth--
    if (depth === 0) flushAll()
    return Either.getOrThrowWith(outcome, (error) => error)
  }

  return {
    send,
    repeat,
    acknowledged,
    attach,
    turn,
    open: (key, id) => {
      const renewed = key.knownSessions.has(id)
      key.knownSessions.add(id)
      const session: Session = {
        id,
        key,
        uniqueId: randomLong(random),
        connection: undefined,
        renewed,
        announced: false,
        subscribed: false,
        received: new Map(),
        ordered: [],
        forgottenUpTo: 0n,
        lastOuter: 0n,
        roundIds: 0,
        outgoing: [],
        acks: [],
        unacknowledged: new Map(),
        unacknowledgedBytes: 0,
        settled: new Map(),
        lastTick: 0,
        contentCount: 0
      }
      key.sessions.set(id, session)
      return session
    },
    acknowledge: (session, id) => {
      session.acks.push(id)
      wake(session)
    }
  }
}

const alteredId = (id: bigint, action: SealAction | undefined): bigint => {
  switch (action?._tag) {
    case "MessageTime":
      return id + (BigInt(Math.round(Duration.toSeconds(action.by))) << 32n)
    case "EvenMessageId":
      return id & ~1n
    default:
      return id
  }
}
