/**
 * One session of MTProto 2.0 as a state machine: message ids, sequence numbers, salts, acknowledgements, containers,
 * repetitions. It knows no clock, no socket and no Effect: time comes in as a number, packets go in and out as bytes.
 * `layers/session/Sessions.ts` feeds it.
 *
 * Outside of a packet's way in and out (`receive`, `flush`) it is told when a connection stands and when it is gone, and
 * asked what time makes due (`tick`, `deadline`).
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description
 * @see https://core.telegram.org/mtproto/service_messages
 */
import type { Call, CallFailure } from "../../services/Sessions.ts"
import type { Break } from "./arrival.ts"
import * as Incoming from "./incoming.ts"
import * as Outgoing from "./outgoing.ts"
import * as Salts from "./salts.ts"
import type { CallFlight, Options } from "./state.ts"
import * as State from "./state.ts"
import * as Timing from "./timing.ts"

/**
 * A session. Every time is in milliseconds of one clock of ours that never goes back.
 *
 * @since 0.1.0
 * @category models
 */
export interface Machine {
  /** Takes a call and gives what `withdraw` wants to have. A call beyond the limit fails at once. */
  readonly enqueue: (call: Call) => CallFlight
  /** Takes the call that binds the key: no other one is sent until it is over, or the connection is. */
  readonly bind: (call: Call) => void
  /** Whether such a call is under way. */
  readonly isBinding: () => boolean
  /** Sends no more calls, until the next connection or until it is told to go on. */
  readonly rest: (isResting: boolean) => void
  /** Whether no call that was sent is unanswered. */
  readonly isDrained: () => boolean
  /** The id of the session, as a TL long. */
  readonly sessionId: () => bigint
  /** Forgets a call. The server is told if it has it. */
  readonly withdraw: (flight: CallFlight) => void
  /**
   * From now on messages are encrypted with another key than before. `clockOffset` is what the key exchange has told, if
   * there was one just now.
   */
  readonly rekey: (salt: bigint, clockOffset: number | undefined) => void
  /** A connection stands. Calls that were sent over an earlier one are asked after. */
  readonly connected: (now: number) => void
  /** The connection is gone. */
  readonly disconnected: () => void
  /** Takes a decrypted packet. Gives the reason to close the connection, where there is one. */
  readonly receive: (now: number, plain: Uint8Array) => Break | undefined
  /** The next message to encrypt, lent until the next call; `undefined` when there is nothing to say. */
  readonly flush: (now: number) => Uint8Array | undefined
  /** Does what time has made due; `flush` sends it. */
  readonly tick: (now: number) => Break | undefined
  /** When `tick` is wanted next. */
  readonly deadline: () => number
  /** Fails every call that is open. */
  readonly close: (failure: CallFailure) => void
  /** Whether the server has answered a message of ours on this connection. */
  readonly isAnswered: () => boolean
  /** The number of calls that are open. */
  readonly open: () => number
  /** Server time minus our time, as far as it is known. */
  readonly clockOffset: () => number
}

/** So many calls may be open in a session; one more fails. */
export const maxOpen = 65_536

/**
 * A session that has not begun.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): Machine => {
  const state = State.make(options)

  const stateRequest = (now: number, since: number): void => {
    let ticks: Array<number> = []
    for (const [tick, flight] of state.calls.entries()) {
      if (flight.tick !== tick || flight.status === "Queued" || flight.sentAt > since) continue
      if (ticks.push(tick) < Outgoing.maxIds) continue
      state.services.push({ _tag: "StateRequest", ticks })
      ticks = []
    }
    state.stateAskedAt = now
    if (ticks.length > 0) state.services.push({ _tag: "StateRequest", ticks })
  }

  const ping = (now: number): void => {
    state.pingMadeAt = now
    state.keptOpenAt = now
    if (state.services.some(({ _tag }) => _tag === "Ping")) return
    state.services.push({ _tag: "Ping", id: BigInt(Math.floor(now)) })
  }

  const pingDue = (): number => {
    if (state.pingedAt !== undefined) return state.pingedAt + Timing.pongPatience
    if (state.pingMadeAt !== undefined) return state.pingMadeAt + Timing.writePatience
    const due = state.calls.size > 0 ? state.receivedAt + Timing.busyPing : Number.POSITIVE_INFINITY
    return Math.min(due, state.keptOpenAt + Timing.idlePing)
  }

  const open = (): ReadonlyArray<CallFlight> => [
    ...new Set([
      ...(state.first === undefined ? [] : [state.first]),
      ...state.calls.values(),
      ...state.again.all(),
      ...state.queue.all()
    ])
  ]

  return {
    enqueue: (call) => {
      const flight = State.flightOf(call)
      state.open++
      if (state.open > maxOpen) State.fail(state, flight, { _tag: "TooMany" })
      else state.queue.push(flight)
      return flight
    },
    bind: (call) => {
      if (state.first !== undefined) State.finish(state, state.first)
      state.first = State.flightOf(call)
      state.open++
      // Behind a key that is bound anew, nobody knows us.
      state.introduced = false
    },
    isBinding: () => state.first !== undefined,
    rest: (isResting) => {
      state.resting = isResting
    },
    isDrained: () => state.calls.size === 0,
    sessionId: () => (BigInt(state.sessionHigh) << 32n) | BigInt(state.sessionLow >>> 0),
    withdraw: (flight) => {
      if (flight.status === "Sent" || flight.status === "Acked") {
        state.services.push({ _tag: "Drop", tick: flight.tick })
      }
      State.finish(state, flight)
    },
    rekey: (salt, clockOffset) => {
      State.renew(state)
      state.salts = Salts.of(salt)
      if (clockOffset === undefined) return
      state.offset = clockOffset
      state.synchronised = true
    },
    connected: (now) => {
      state.introduced = false
      state.answers = 0
      state.pingedAt = undefined
      // A machine that was asleep finds its clock wrong when it connects again, so the server tells the time anew.
      state.synchronised = false
      state.receivedAt = now
      stateRequest(now, now)
      // The answer shows that the server knows the key and that the connection works both ways.
      ping(now)
      if (state.connections++ > 0) state.options.unsolicited?.({ _tag: "Lost", reason: "Reconnected" })
    },
    disconnected: () => {
      if (state.first !== undefined) State.finish(state, state.first)
      state.resting = false
      // Service messages that were not sent are about a connection that is gone; acknowledgements are not.
      state.services = state.services.filter((flight) => flight._tag === "Acks")
    },
    receive: (now, plain) => Incoming.receive(state, now, plain),
    flush: (now) => Outgoing.flush(state, now),
    tick: (now) => {
      if (now >= pingDue()) {
        if (state.pingMadeAt !== undefined) return { _tag: "Silent", detail: "no answer to a ping" }
        ping(now)
      }
      if (state.calls.size > 0 && now >= state.stateAskedAt + Timing.statePatience) {
        stateRequest(now, now - Timing.statePatience)
      }
      const seconds = Math.floor((now + state.offset) / 1000)
      if (state.introduced && Salts.shouldAsk(state.salts, seconds)) {
        state.salts = Salts.asked(state.salts, seconds)
        state.services.push({ _tag: "SaltsRequest" })
      }
      return undefined
    },
    deadline: () => {
      let due = pingDue()
      if (state.acks.length > 0) due = Math.min(due, state.acksSince + Timing.ackDelay)
      if (state.calls.size > 0) due = Math.min(due, state.stateAskedAt + Timing.statePatience)
      return due
    },
    close: (failure) => {
      for (const flight of open()) State.fail(state, flight, failure)
    },
    isAnswered: () => state.answers > 0,
    open: () => state.open,
    clockOffset: () => state.offset
  }
}
