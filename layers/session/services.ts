/**
 * Service messages of the server, and what it says without having been asked. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages
 * @see https://core.telegram.org/mtproto/service_messages_about_messages
 */
import { readUpdates } from "../../schema/tl/api/read.ts"
import * as Id from "../../schema/tl/mtproto/ids.ts"
import type { Reader } from "../../schema/tl/Reader.ts"
import { TlDecodeError } from "../../schema/tl/TlDecodeError.ts"
import { ticksPerSecond } from "../../schema/wire/MessageId.ts"
import type { Arrival, Break } from "./arrival.ts"
import { acknowledge, readTick, violation } from "./arrival.ts"
import { onBadMessage, onBadSalt } from "./badMessage.ts"
import * as Salts from "./salts.ts"
import type { CallFlight, State } from "./state.ts"
import { fail, resend, resendUnsure, setSalt } from "./state.ts"

/** Announcements of this many sessions of the server are remembered. */
const sessionMemory = 16

/** After so many times that an answer is said to be there but does not come, it is given up. */
const answerPatience = 2

/** A call that is not said to be worked on, though the server has it, is taken for lost after so long, in milliseconds. */
const silencePatience = 60_000

/** And one that is said to be worked on, after so long. */
const workPatience = 300_000

/** A call that was lost more often is not made again. */
const mostSilences = 1

/**
 * A message that is neither an answer nor a wrapping. Anything that is no service message is taken for updates.
 *
 * @since 0.1.0
 * @category transitions
 */
export const service = (state: State, at: Arrival, id: number, r: Reader): Break | undefined => {
  switch (id) {
    case Id.msgsAck:
      return acks(state, r)
    case Id.badMsgNotification: {
      r.id()
      const tick = readTick(r)
      r.int()
      return tick === undefined ? undefined : onBadMessage(state, at, tick, r.int())
    }
    case Id.badServerSalt: {
      r.id()
      const tick = readTick(r)
      r.long()
      return tick === undefined ? undefined : onBadSalt(state, tick, r.long())
    }
    case Id.newSessionCreated:
      return newSession(state, r)
    case Id.pong:
      // That something came is what counts, and `receive` has noted it.
      state.refusals = 0
      state.answers++
      return undefined
    case Id.futureSalts:
      return futureSalts(state, at.now, r)
    case Id.msgsStateInfo: {
      r.id()
      const tick = readTick(r)
      const asked = tick === undefined ? undefined : state.packets.get(tick)
      if (asked?._tag !== "StateRequest") return undefined
      return states(state, at.now, asked.ticks, r.bytes())
    }
    case Id.msgsAllInfo: {
      r.id()
      return states(state, at.now, readTicks(r), r.bytes())
    }
    case Id.msgsStateReq:
      return tellStates(state, at, r)
    case Id.msgResendReq:
      r.id()
      for (const tick of readTicks(r)) if (tick !== undefined) resend(state, tick)
      return undefined
    case Id.msgDetailedInfo:
      r.id()
      r.long()
      return wantAnswer(state, at, r)
    case Id.msgNewDetailedInfo:
      r.id()
      return wantAnswer(state, at, r)
    case Id.destroySessionOk:
    case Id.destroySessionNone:
    case Id.destroyAuthKeyOk:
    case Id.destroyAuthKeyNone:
    case Id.destroyAuthKeyFail:
      return undefined
  }
  return updates(state, r)
}

const readTicks = (r: Reader): ReadonlyArray<number | undefined> => r.vector(2, readTick)

const acks = (state: State, r: Reader): undefined => {
  r.id()
  for (let left = r.count(2); left > 0; left--) {
    const tick = readTick(r)
    if (tick !== undefined) acked(state, tick)
  }
}

const acked = (state: State, tick: number): void => {
  const call = state.calls.get(tick)
  if (call !== undefined) {
    if (call.status === "Sent" && call.tick === tick) call.status = "Acked"
    return
  }
  const flight = state.packets.get(tick)
  if (flight?._tag === "Container") { for (const inner of flight.ticks) acked(state, inner) }
}

/** The server has forgotten what it knew of this session: whatever it got before `first_msg_id` is gone. */
const newSession = (state: State, r: Reader): undefined => {
  r.id()
  const firstLow = r.int()
  const firstHigh = r.int()
  const unique = r.long()
  const salt = r.long()
  if (state.serverSessions.includes(unique)) return
  state.serverSessions = [unique, ...state.serverSessions.slice(0, sessionMemory - 1)]
  setSalt(state, salt)
  const first = (firstHigh >>> 0) * ticksPerSecond + (firstLow >>> 11)
  // That no acknowledgement came proves nothing: it may be lost like the answer.
  for (const flight of new Set(state.calls.values())) if (flight.packet < first) resendUnsure(state, flight)
  state.options.unsolicited?.({ _tag: "Lost", reason: "NewSession" })
}

const futureSalts = (state: State, now: number, r: Reader): undefined => {
  r.id()
  const tick = readTick(r)
  if (tick === undefined || state.packets.get(tick)?._tag !== "SaltsRequest") return
  state.packets.delete(tick)
  // The server's own time; ours follows from message ids.
  r.int()
  const salts: Array<Salts.FutureSalt> = []
  for (let left = r.bareCount(4); left > 0; left--) {
    salts.push({ validSince: r.int() >>> 0, validUntil: r.int() >>> 0, salt: r.long() })
  }
  state.salts = Salts.learn(state.salts, salts, Math.floor((now + state.offset) / 1000))
}

/** What the server says of each message: the lower three bits whether it has it, the others what became of it. */
const states = (
  state: State,
  now: number,
  ticks: ReadonlyArray<number | undefined>,
  info: Uint8Array
): Break | undefined => {
  if (info.length !== ticks.length) return violation("a state for each message")
  for (let i = 0; i < info.length; i++) {
    const tick = ticks[i]
    const flight = tick === undefined ? undefined : state.calls.get(tick)
    if (flight === undefined || flight.tick !== tick) continue
    const byte = info[i] ?? 0
    switch (byte & 7) {
      // It may have forgotten the message, or get it yet: what went over an earlier connection may still be on its way.
      case 1:
      case 2:
      case 3:
        resendUnsure(state, flight)
        break
      case 4:
        flight.status = "Acked"
        received(state, now, flight, byte)
    }
  }
  return undefined
}

/** The server has a call, and says more of it: 32 that it works on it, 64 that it has made an answer, which is not here. */
const received = (state: State, now: number, flight: CallFlight, byte: number): void => {
  if ((byte & 64) !== 0) {
    if (++flight.promised > answerPatience) resendUnsure(state, flight)
    return
  }
  if (now - flight.sentAt < ((byte & 32) === 0 ? silencePatience : workPatience)) return
  if (++flight.silences > mostSilences) fail(state, flight, { _tag: "UnknownOutcome" })
  else resendUnsure(state, flight)
}

/** The server asks which of its messages we have. */
const tellStates = (state: State, at: Arrival, r: Reader): undefined => {
  r.id()
  const info: Array<number> = []
  for (let left = r.count(2); left > 0; left--) {
    const low = r.int()
    const high = r.int()
    info.push(state.seen.has(low, high) ? 4 : state.seen.isOld(low, high) ? 1 : 2)
  }
  state.services.push({ _tag: "StateInfo", low: at.low, high: at.high, info: Uint8Array.from(info) })
}

/** The server tells of an answer instead of sending it: it may have been sent before. */
const wantAnswer = (state: State, at: Arrival, r: Reader): undefined => {
  const low = r.int()
  const high = r.int()
  if (state.seen.has(low, high)) acknowledge(state, at.now, low, high)
  else state.services.push({ _tag: "ResendRequest", ids: [low, high] })
}

const updates = (state: State, r: Reader): undefined => {
  const { unsolicited } = state.options
  if (unsolicited === undefined) return
  const start = r.position
  try {
    unsolicited({ _tag: "Updates", updates: readUpdates(r) })
  } catch (error) {
    if (!(error instanceof TlDecodeError)) throw error
    // Not even its own constructor is known: something new of the protocol that we can do without.
    const isForeign = error.reason === "UnknownConstructor" && error.offset === 0
    const bytes = r.copyFrom(start)
    unsolicited(isForeign ? { _tag: "Unknown", error, bytes } : { _tag: "Lost", reason: "Unreadable", error, bytes })
  }
}
