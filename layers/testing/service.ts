/**
 * The service messages of clients: acknowledgements, pings, questions about messages, salts and sessions.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages
 * @see https://core.telegram.org/mtproto/service_messages_about_messages
 */
import * as C from "../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../schema/tl/mtproto/ids.ts"
import type * as M from "../../schema/tl/mtproto/types.ts"
import { stateOf } from "./arrival.ts"
import type { Environment } from "./environment.ts"
import type { KeyRing, Session } from "./model.ts"
import { permanent } from "./model.ts"
import type { Post } from "./post.ts"
import type { Arrival, Handlers } from "./receive.ts"
import type { ViolationKind } from "./violations.ts"

/** Nobody may ask about or acknowledge more messages at once. */
const maxIds = 8192

/**
 * Handles service messages.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  environment: Environment,
  post: Post,
  keys: (dc: number) => KeyRing | undefined
): Handlers["service"] => {
  const { timers, violations } = environment

  const blame = ({ connection }: Arrival, kind: ViolationKind, detail: string) =>
    violations.add(kind, { dc: connection.dc, connection: connection.id }, detail)

  const acknowledged = (at: Arrival, { msgIds }: M.msgsAck) => {
    if (msgIds.length > maxIds) blame(at, "ServiceMessage", `${msgIds.length} acknowledgements at once`)
    for (const id of msgIds) {
      const known = post.acknowledged(at.session, id)
      if (known === "even") blame(at, "AckOfEven", `message ${id} needs no acknowledgement`)
      if (known === "unknown" && !at.session.renewed) blame(at, "AckOfUnknown", `message ${id} was never sent`)
    }
  }

  const pong = (at: Arrival, pingId: bigint) => {
    post.send(at.session, { answer: true }, (w) => C.writePong(w, { _tag: "pong", msgId: at.id, pingId }))
  }

  const pingDelayDisconnect = (at: Arrival, { disconnectDelay, pingId }: M.pingDelayDisconnect) => {
    const { connection } = at
    connection.disarm?.()
    connection.disarm = timers.after(disconnectDelay * 1000, connection.close)
    pong(at, pingId)
  }

  const futureSalts = (at: Arrival, { num }: M.getFutureSalts) => {
    if (num < 1 || num > 64) blame(at, "ServiceMessage", `${num} future salts`)
    const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000)
    const salts = at.session.key.salts.future(Math.min(64, Math.max(1, num)), timers.now())
    post.send(at.session, { answer: true }, (w) =>
      C.writeFutureSalts(w, {
        _tag: "future_salts",
        reqMsgId: at.id,
        now: timers.seconds(),
        salts: salts.map(({ salt, since, until }) => ({
          _tag: "future_salt",
          validSince: seconds(since),
          validUntil: seconds(until),
          salt
        }))
      }))
  }

  const states = (at: Arrival, ids: ReadonlyArray<bigint>) => {
    if (ids.length > maxIds) blame(at, "ServiceMessage", `a question about ${ids.length} messages`)
    const info = Uint8Array.from(ids, (id) => stateOf(at.session, id))
    post.send(
      at.session,
      { answer: true },
      (w) => C.writeMsgsStateInfo(w, { _tag: "msgs_state_info", reqMsgId: at.id, info })
    )
  }

  const resend = (at: Arrival, { msgIds }: M.msgResendReq) => {
    for (const id of msgIds) {
      const message = at.session.unacknowledged.get(id)
      if (message !== undefined) post.repeat(at.session, message, true)
    }
    if (!msgIds.every((id) => at.session.unacknowledged.has(id))) states(at, msgIds)
  }

  const result = (at: Arrival, write: Parameters<Post["send"]>[2]) => {
    post.send(at.session, { answer: true, content: true, answerTo: at.id }, (w) => {
      w.id(Id.rpcResult)
      w.long(at.id)
      write(w)
    })
  }

  const drop = (at: Arrival, { reqMsgId }: M.rpcDropAnswer) => {
    const entry = at.session.received.get(reqMsgId)
    const tell = (answer: M.RpcDropAnswer) => result(at, (w) => C.writeRpcDropAnswer(w, answer))
    if (entry?.running === true) {
      entry.dropped = true
      return tell({ _tag: "rpc_answer_dropped_running" })
    }
    const answer = entry?.answer
    if (entry === undefined || answer === undefined) return tell({ _tag: "rpc_answer_unknown" })
    entry.answer = undefined
    post.acknowledged(at.session, answer.id)
    at.session.outgoing = at.session.outgoing.filter((message) => message !== answer)
    tell({ _tag: "rpc_answer_dropped", msgId: answer.id, seqNo: answer.sequence, bytes: answer.body.length })
  }

  const destroySession = (at: Arrival, { sessionId }: M.destroySession) => {
    const { key } = at.session
    const other: Session | undefined = sessionId === at.session.id ? undefined : key.sessions.get(sessionId)
    if (sessionId === at.session.id) blame(at, "ServiceMessage", "destroy_session for the session it is sent in")
    if (other !== undefined) {
      key.sessions.delete(sessionId)
      other.connection?.sessions.delete(other)
    }
    post.send(at.session, { answer: true }, (w) =>
      C.writeDestroySessionRes(w, {
        _tag: other === undefined ? "destroy_session_none" : "destroy_session_ok",
        sessionId
      }))
  }

  const destroyKey = (at: Arrival) => {
    const { key } = at.session
    post.send(at.session, { answer: true }, (w) => C.writeDestroyAuthKeyRes(w, { _tag: "destroy_auth_key_ok" }))
    const gone = permanent(key)
    gone.person = undefined
    keys(key.dc)?.remove(gone.id)
  }

  return (at, id, reader) => {
    switch (id) {
      case Id.msgsAck:
        acknowledged(at, C.readMsgsAck(reader))
        return
      case Id.msgsStateReq:
        states(at, C.readMsgsStateReq(reader).msgIds)
        return
      case Id.msgResendReq:
        resend(at, C.readMsgResendReq(reader))
        return
      case Id.httpWait:
      case Id.msgsStateInfo:
      case Id.msgsAllInfo:
      case Id.msgDetailedInfo:
      case Id.msgNewDetailedInfo:
      case Id.pong:
        return
    }
    const call = C.readCall(reader)
    switch (call._tag) {
      case "ping":
        pong(at, call.pingId)
        return
      case "ping_delay_disconnect":
        pingDelayDisconnect(at, call)
        return
      case "get_future_salts":
        futureSalts(at, call)
        return
      case "rpc_drop_answer":
        drop(at, call)
        return
      case "destroy_session":
        destroySession(at, call)
        return
      case "destroy_auth_key":
        destroyKey(at)
    }
  }
}
