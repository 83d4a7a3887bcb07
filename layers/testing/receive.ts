/**
 * What comes in an encrypted packet: the envelope is checked, containers and compressed messages are unpacked, and what
 * is left is a service message (`service.ts`) or a call (`invoke.ts`).
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description
 */
import * as Either from "effect/Either"
import * as C from "../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../schema/tl/Reader.ts"
import * as Envelope from "../../schema/wire/Envelope.ts"
import type { Refused } from "./arrival.ts"
import * as Arrive from "./arrival.ts"
import type { Environment } from "./environment.ts"
import { randomLong } from "./environment.ts"
import type { AuthKey, Connection, KeyRing, Received, Session } from "./model.ts"
import { permanent } from "./model.ts"
import type { Post } from "./post.ts"
import * as Unpack from "./unpack.ts"
import type { Violations } from "./violations.ts"

/**
 * A message that is being handled.
 *
 * @since 0.1.0
 * @category models
 */
export interface Arrival {
  readonly connection: Connection
  readonly session: Session
  readonly id: bigint
  readonly sequence: number
  readonly compressed: boolean
}

/**
 * What to do with the contents.
 *
 * @since 0.1.0
 * @category models
 */
export interface Handlers {
  /** Handles a service message. */
  readonly service: (at: Arrival, id: number, reader: Reader) => void
  /** Executes a call. */
  readonly call: (at: Arrival, entry: Received, reader: Reader) => void
}

const maxContained = 1020
const maxContainer = 1_044_456

/** So many message ids in a row without a fraction of a second are no coincidence. */
const maxRoundIds = 8

/**
 * Opens packets for sessions.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  environment: Environment,
  post: Post,
  handlers: Handlers,
  keys: (dc: number) => KeyRing | undefined
): (connection: Connection, key: AuthKey, plain: Uint8Array) => void => {
  const { faults, gzip, timers, violations } = environment

  const blame = (connection: Connection, ...[kind, detail]: readonly [Parameters<Violations["add"]>[0], string]) =>
    violations.add(kind, { dc: connection.dc, connection: connection.id }, detail)

  const badMessage = (at: Arrival, code: number) => {
    const notification = { badMsgId: at.id, badMsgSeqno: at.sequence, errorCode: code }
    post.send(
      at.session,
      { answer: true },
      (w) => C.writeBadMsgNotification(w, { _tag: "bad_msg_notification", ...notification })
    )
  }

  const refuse = (at: Arrival, refused: Refused) => {
    if (refused.blame !== undefined) blame(at.connection, ...refused.blame)
    badMessage(at, refused.code)
  }

  const badSalt = (at: Arrival) => {
    post.send(at.session, { answer: true }, (w) =>
      C.writeBadMsgNotification(w, {
        _tag: "bad_server_salt",
        badMsgId: at.id,
        badMsgSeqno: at.sequence,
        errorCode: 48,
        newServerSalt: at.session.key.salts.current(timers.now())
      }))
  }

  /** Takes a message in, unless something is wrong with it; a known one gets its answer again. */
  const admit = (at: Arrival, content: boolean | undefined): Received | undefined => {
    const { session } = at
    const known = session.received.get(at.id)
    if (known !== undefined) {
      if (known.answer !== undefined) post.repeat(session, known.answer)
      else if (known.sequence % 2 !== 0) post.acknowledge(session, at.id)
      return undefined
    }
    const refused = ((at.id & 3n) === 0n ? undefined : Arrive.checkId(session, at.id, timers.now())) ??
      (content === undefined ? undefined : Arrive.checkParity(at.sequence, content)) ??
      Arrive.checkSequence(session, at.id, at.sequence)
    if (refused === undefined) return Arrive.remember(session, at.id, at.sequence)
    refuse(at, refused)
    return undefined
  }

  const container = (at: Arrival, reader: Reader) => {
    const { session } = at
    const known = session.received.get(at.id)
    if (known === undefined) {
      if (admit(at, false) === undefined) return
    } else if (known.sequence % 2 !== 0) {
      return refuse(at, { code: 19, blame: ["Container", "a container with the id of another message"] })
    }
    const invalid = (detail: string) => refuse(at, { code: 64, blame: ["Container", detail] })
    if (reader.remaining > maxContainer) blame(at.connection, "ContainerSize", `${reader.remaining} bytes`)
    const inside = Either.try(() => {
      reader.id()
      const count = reader.bareCount(4)
      const messages: Array<readonly [Arrival, Reader]> = []
      for (let i = 0; i < count; i++) {
        const id = reader.long()
        const sequence = reader.int()
        const length = reader.int()
        messages.push([{ ...at, id, sequence }, reader.sub(length)])
      }
      reader.done("the end of the container")
      return messages
    })
    if (Either.isLeft(inside)) return invalid("it cannot be read")
    const messages = inside.right
    if (messages.length > maxContained) blame(at.connection, "ContainerSize", `${messages.length} messages`)
    for (const [{ id, sequence }, body] of messages) {
      if (id >= at.id) return invalid("a message in it has a greater id")
      if (sequence > at.sequence) return invalid("a message in it has a greater sequence number")
      if (body.remaining < 4 || body.peekId() === Id.msgContainer) return invalid("there is a container in it")
    }
    announce(session, messages.reduce((least, [{ id }]) => (id < least ? id : least), at.id))
    for (const [message, body] of messages) handle(message, body, true)
  }

  const announce = (session: Session, firstMsgId: bigint) => {
    if (session.announced) return
    session.announced = true
    const { key, uniqueId } = session
    const serverSalt = key.salts.current(timers.now())
    post.send(
      session,
      { content: true },
      (w) => C.writeNewSession(w, { _tag: "new_session_created", firstMsgId, uniqueId, serverSalt })
    )
  }

  const unpack = (at: Arrival, reader: Reader): Reader | undefined => {
    const packed = Either.try(() => {
      reader.id()
      return reader.bytes()
    })
    const plain = Either.isRight(packed) ? Unpack.unpack(gzip, packed.right) : undefined
    if (plain === undefined || plain.length < 4) {
      blame(at.connection, "Compression", "a message that cannot be unpacked")
      return undefined
    }
    return new Reader(plain)
  }

  const handle = (at: Arrival, reader: Reader, contained: boolean): void => {
    const id = reader.peekId()
    switch (id) {
      case Id.gzipPacked: {
        if (at.compressed) return blame(at.connection, "Compression", "a compressed message in a compressed one")
        const plain = unpack(at, reader)
        return plain === undefined ? undefined : handle({ ...at, compressed: true }, plain, contained)
      }
      case Id.msgContainer:
        return contained ? undefined : container(at, reader)
      case Id.msgCopy:
        return copy(at, reader)
    }
    announce(at.session, at.id)
    if (isService(id)) {
      const entry = admit(at, undefined)
      if (entry === undefined) return
      if (id === Id.msgsAck) {
        // Telegram lets this pass, though it is wrong.
        const wrong = Arrive.checkParity(at.sequence, false)?.blame
        if (wrong !== undefined) blame(at.connection, ...wrong)
      }
      if (entry.sequence % 2 !== 0) post.acknowledge(at.session, at.id)
      const done = Either.try(() => handlers.service(at, id, reader))
      if (Either.isLeft(done)) blame(at.connection, "ServiceMessage", String(done.left))
      return
    }
    const entry = admit(at, true)
    if (entry === undefined) return
    handlers.call(at, entry, reader)
    if (!entry.answered) post.acknowledge(at.session, at.id)
  }

  const copy = (at: Arrival, reader: Reader) => {
    if (admit(at, false) === undefined) return
    const original = Either.try((): readonly [Arrival, Reader] => {
      reader.id()
      const id = reader.long()
      const sequence = reader.int()
      return [{ ...at, id, sequence }, reader.sub(reader.int())]
    })
    if (Either.isLeft(original)) return blame(at.connection, "ServiceMessage", "a msg_copy that cannot be read")
    if (!at.session.received.has(original.right[0].id)) handle(...original.right, true)
  }

  /** Whether a rule of the test takes the message away. */
  const spoilt = (at: Arrival): boolean => {
    const { connection, session } = at
    const { key } = session
    const action = faults.take("message", {
      dc: connection.dc,
      connection: connection.id,
      account: permanent(key).person?.id,
      messageId: at.id,
      sessionId: session.id
    })
    switch (action?._tag) {
      case undefined:
        return false
      case "BadSalt":
        key.salts.renew(timers.now())
        badSalt(at)
        return true
      case "BadMessage":
        badMessage(at, action.code)
        return true
      case "ForgetSession":
        key.sessions.delete(session.id)
        connection.sessions.delete(session)
        return true
      case "ForgetKey":
        keys(connection.dc)?.remove(key.id)
        connection.sendError(-404)
        return true
      case "NewSession":
        session.announced = false
        session.uniqueId = randomLong(environment.random)
        return false
    }
  }

  const checkAcknowledgements = ({ connection, session }: Arrival) => {
    const oldest = session.unacknowledged.values().next()
    if (oldest.done === true) return
    const waited = timers.now() - oldest.value.sentAt
    if (waited <= environment.settings.ackPatience) return
    blame(connection, "NotAcknowledged", `message ${oldest.value.id} for ${Math.round(waited / 1000)} s`)
    post.repeat(session, oldest.value)
  }

  const checkOrder = ({ connection, id, session }: Arrival) => {
    if (session.received.has(id)) return
    if (id <= session.lastOuter) blame(connection, "MessageIdOrder", `${id} after ${session.lastOuter}`)
    session.lastOuter = id
    session.roundIds = (id & 0xfffffffcn) === 0n ? session.roundIds + 1 : 0
    if (session.roundIds === maxRoundIds) blame(connection, "MessageIdFraction", "message ids are whole seconds")
  }

  return (connection, key, plain) => {
    const head = Envelope.readHead(plain)
    if (head === undefined) {
      blame(connection, "Padding", "a wrong length, or padding that is not 12 to 1024 bytes long")
      return connection.close()
    }
    const view = new DataView(plain.buffer, plain.byteOffset, Envelope.headLength)
    const salt = view.getBigInt64(0, true)
    const sessionId = view.getBigInt64(8, true)
    if (sessionId === 0n) {
      blame(connection, "SessionId", "the session id 0")
      return connection.sendError(-404)
    }
    const session = key.sessions.get(sessionId) ?? post.open(key, sessionId)
    post.attach(session, connection)
    const id = view.getBigUint64(16, true)
    const at: Arrival = { connection, session, id, sequence: head.sequence, compressed: false }
    if (head.length > Envelope.maxBodyLength) {
      blame(connection, "TooLarge", `${head.length} bytes`)
      return connection.close()
    }
    if (faults.has("message") && spoilt(at)) return
    if (!session.received.has(id)) {
      const refused = Arrive.checkId(session, id, timers.now())
      if (refused !== undefined) return refuse(at, refused)
    }
    if (!key.salts.accepts(salt, timers.now())) {
      for (const other of keys(connection.dc)?.all() ?? []) {
        if (other === key || !other.salts.knows(salt)) continue
        blame(connection, "ForeignSalt", "a salt of another key")
        break
      }
      return badSalt(at)
    }
    checkOrder(at)
    checkAcknowledgements(at)
    handle(at, new Reader(plain, Envelope.headLength, head.length), false)
  }
}

const services = new Set([
  Id.msgsAck,
  Id.ping,
  Id.pingDelayDisconnect,
  Id.httpWait,
  Id.getFutureSalts,
  Id.msgsStateReq,
  Id.msgsStateInfo,
  Id.msgsAllInfo,
  Id.msgResendReq,
  Id.msgDetailedInfo,
  Id.msgNewDetailedInfo,
  Id.rpcDropAnswer,
  Id.destroySession,
  Id.destroyAuthKey,
  Id.pong
])

/** Whether a constructor is one of MTProto's own. */
const isService = (id: number): boolean => services.has(id)
