/**
 * What a session knows: the memory of the state machine in `machine.ts`. Plain data, changed in place by that machine
 * only.
 *
 * @since 0.1.0
 */
import { Writer } from "../../schema/tl/Writer.ts"
import type { Call, Unsolicited } from "../../services/Sessions.ts"
import * as Recent from "../support/recent.ts"
import { Passing } from "../support/passing.ts"
import * as Line from "../support/line.ts"
import * as Salts from "./salts.ts"
import * as Seen from "./seen.ts"

/**
 * What the machine needs of the world.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly random: (length: number) => Uint8Array
  readonly inflate: (packed: Uint8Array, limit: number) => Uint8Array | undefined
  readonly deflate: (data: Uint8Array) => Uint8Array
  /** Writes what goes in front of a query until the server knows us: `invokeWithLayer` and `initConnection`. */
  readonly introduce: (writer: Writer) => void
  /** Takes what came without having been asked for; a session without it does not listen. */
  readonly unsolicited: ((event: Unsolicited) => void) | undefined
  /** Remembers a salt for the next run. */
  readonly saltChanged: (salt: bigint) => void
  /** The server says that the key is not bound; without it, that is an answer like any other. */
  readonly unbound?: (() => void) | undefined
  /** The server says that the key was used in two places, which is the end of it. */
  readonly duplicated?: (() => void) | undefined
}

/**
 * A call on its way.
 *
 * @since 0.1.0
 * @category models
 */
export interface CallFlight {
  readonly _tag: "Call"
  readonly call: Call
  status: "Queued" | "Sent" | "Acked" | "Done"
  /** The id it was sent under last. */
  tick: number
  /** The id of the container it was sent in, else `tick`. */
  packet: number
  /** Ids it was sent under before: an answer to any of them is the answer. */
  aliases: ReadonlyArray<number>
  /** Whether it carried our introduction. */
  introduced: boolean
  sentAt: number
  /** How often the server found the message itself at fault. */
  faults: number
  /** How often the server said that it does not know us. */
  strangers: number
  /** How often the server said that the key is not bound. */
  unbound: number
  /** How often the server said that it has an answer, without sending it. */
  promised: number
  /** How often the server had it and said nothing of an answer for too long. */
  silences: number
}

/**
 * Any other message that we send and may have to send again.
 *
 * @since 0.1.0
 * @category models
 */
export type ServiceFlight =
  | { readonly _tag: "Acks"; readonly ids: ReadonlyArray<number> }
  | { readonly _tag: "Ping"; readonly id: bigint }
  | { readonly _tag: "StateRequest"; readonly ticks: ReadonlyArray<number> }
  | { readonly _tag: "StateInfo"; readonly low: number; readonly high: number; readonly info: Uint8Array }
  | { readonly _tag: "ResendRequest"; readonly ids: ReadonlyArray<number> }
  | { readonly _tag: "SaltsRequest" }
  | { readonly _tag: "Drop"; readonly tick: number }

/**
 * A container, by what was in it.
 *
 * @since 0.1.0
 * @category models
 */
export interface ContainerFlight {
  readonly _tag: "Container"
  readonly ticks: ReadonlyArray<number>
}

/**
 * The memory. Times are milliseconds of our own clock; ids of ours are ticks; ids of the server are pairs of signed
 * 32-bit halves, low first.
 *
 * @since 0.1.0
 * @category models
 */
export interface State {
  readonly options: Options
  readonly writer: Writer
  sessionLow: number
  sessionHigh: number
  /** The id that was given out last. */
  last: number
  /** How many content-related messages were sent in this session. */
  contents: number
  /** Server time minus our time, and whether the server has told. */
  offset: number
  synchronised: boolean
  salts: Salts.Salts
  seen: Seen.Seen
  /** Ids to acknowledge, in pairs. */
  acks: Array<number>
  acksSince: number
  /** Calls to send, first in first out, and those to send before them, again. */
  readonly queue: Line.Line<CallFlight>
  readonly again: Line.Line<CallFlight>
  /** How many of those were withdrawn. */
  withdrawn: number
  /** The call that binds the key: until it is over no other is sent. */
  first: CallFlight | undefined
  /** Whether calls have to wait though nothing is in their way. */
  resting: boolean
  services: Array<ServiceFlight>
  /** Calls that were sent, under each id that they were sent under. */
  readonly calls: Passing<number, CallFlight>
  /** Calls that are neither answered nor withdrawn. */
  open: number
  /** Everything else that was sent lately. */
  readonly packets: Recent.Recent<number, ServiceFlight | ContainerFlight>
  introduced: boolean
  /** How many connections there were, the one at hand included. */
  connections: number
  /** So many more bytes may come out of what is compressed in the packet at hand. */
  inflatable: number
  /** When something came last; if nothing has come since, when a ping was made and when it was written. */
  receivedAt: number
  pingMadeAt: number | undefined
  pingedAt: number | undefined
  /** When a ping was made last: only another one keeps the server from closing the connection. */
  keptOpenAt: number
  stateAskedAt: number
  /** Good answers on this connection; refusals of our messages since the last one. */
  answers: number
  refusals: number
  /** What was sent up to this id was sent before the last of those. */
  corrected: number
  /** Messages that were not for us since the last that was, and connections in a row that ended for that. */
  strays: number
  strayConnections: number
  /** `unique_id`s of the server's sessions that were announced lately. */
  serverSessions: Array<bigint>
}

/**
 * A call that was not sent yet.
 *
 * @since 0.1.0
 * @category constructors
 */
export const flightOf = (call: Call): CallFlight => ({
  _tag: "Call",
  call,
  status: "Queued",
  tick: 0,
  packet: 0,
  aliases: [],
  introduced: false,
  sentAt: 0,
  faults: 0,
  strangers: 0,
  unbound: 0,
  promised: 0,
  silences: 0
})

/** How many packets that are no calls are remembered. */
const packetMemory = 2048

/** A session id: random and never zero. */
const setSessionId = (state: Pick<State, "sessionLow" | "sessionHigh">, random: Options["random"]): void => {
  do {
    const bytes = random(8)
    const words = new DataView(bytes.buffer, bytes.byteOffset, 8)
    state.sessionLow = words.getInt32(0, true)
    state.sessionHigh = words.getInt32(4, true)
  } while (state.sessionLow === 0 && state.sessionHigh === 0)
}

/**
 * The memory of a session that has not begun.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): State => {
  const state: State = {
    options,
    writer: new Writer(),
    sessionLow: 0,
    sessionHigh: 0,
    last: 0,
    contents: 0,
    offset: 0,
    synchronised: false,
    salts: Salts.of(0n),
    seen: Seen.make(),
    acks: [],
    acksSince: 0,
    queue: Line.make(),
    again: Line.make(),
    withdrawn: 0,
    first: undefined,
    resting: false,
    services: [],
    calls: new Passing(),
    open: 0,
    packets: Recent.make(packetMemory),
    introduced: false,
    connections: 0,
    inflatable: 0,
    receivedAt: 0,
    pingMadeAt: undefined,
    pingedAt: undefined,
    keptOpenAt: 0,
    stateAskedAt: 0,
    answers: 0,
    refusals: 0,
    corrected: 0,
    strays: 0,
    strayConnections: 0,
    serverSessions: []
  }
  setSessionId(state, options.random)
  return state
}

/** Withdrawn calls are kept in the queues until they are so many, and more than half. */
const maxWithdrawn = 64

const isWaiting = (flight: CallFlight): boolean => flight.status === "Queued"

/** Ends a call: nothing of it is remembered, whichever answer comes later. */
export const finish = (state: State, flight: CallFlight): void => {
  if (flight.status === "Done") return
  if (flight.status !== "Queued") state.calls.delete(flight.tick)
  else if (flight !== state.first) state.withdrawn++
  if (flight === state.first) state.first = undefined
  for (const alias of flight.aliases) state.calls.delete(alias)
  flight.status = "Done"
  state.open--
  if (state.withdrawn > maxWithdrawn && state.withdrawn * 2 > state.queue.length() + state.again.length()) {
    state.queue.keep(isWaiting)
    state.again.keep(isWaiting)
    state.withdrawn = 0
  }
}

/**
 * Sends a call again that was certainly not executed.
 *
 * @since 0.1.0
 * @category transitions
 */
export const requeue = (state: State, flight: CallFlight): void => {
  if (flight.status === "Queued" || flight.status === "Done") return
  flight.aliases = [...flight.aliases, flight.tick]
  flight.status = "Queued"
  if (flight !== state.first) state.again.push(flight)
}

/**
 * Sends a call again of which nobody can say whether it was executed; one that must not be executed twice fails.
 *
 * @since 0.1.0
 * @category transitions
 */
export const resendUnsure = (state: State, flight: CallFlight): void => {
  if (flight.call.repeatable) {
    if (flight.status === "Sent" || flight.status === "Acked") flight.call.unsure()
    requeue(state, flight)
  } else if (flight.status === "Sent" || flight.status === "Acked") fail(state, flight, { _tag: "UnknownOutcome" })
}

/**
 * Fails a call.
 *
 * @since 0.1.0
 * @category transitions
 */
export const fail = (state: State, flight: CallFlight, failure: Parameters<Call["failed"]>[0]): void => {
  if (flight.status === "Done") return
  finish(state, flight)
  flight.call.failed(failure)
}

/**
 * Uses another salt from now on. What was known of future ones is worth nothing.
 *
 * @since 0.1.0
 * @category transitions
 */
export const setSalt = (state: State, salt: bigint): void => {
  state.salts = Salts.of(salt)
  state.options.saltChanged(salt)
}

/**
 * Sends again whatever was sent under an id of ours and was refused: a call, a service message, or all that was in a
 * container.
 *
 * @since 0.1.0
 * @category transitions
 */
export const resend = (state: State, tick: number): void => {
  const call = state.calls.get(tick)
  if (call !== undefined) {
    // An older attempt is of no interest.
    if (call.tick === tick) requeue(state, call)
    return
  }
  const flight = state.packets.get(tick)
  if (flight === undefined) return
  state.packets.delete(tick)
  switch (flight._tag) {
    case "Container":
      for (const inner of flight.ticks) resend(state, inner)
      return
    case "Acks":
      state.acks.unshift(...flight.ids)
      return
    case "Ping":
      // The first one of a connection is what shows that the server is there.
      state.pingMadeAt = state.receivedAt
      state.pingedAt = undefined
      state.services.push(flight)
      return
    case "SaltsRequest":
      state.salts = { ...state.salts, askAfter: 0 }
      return
    case "StateRequest":
    case "StateInfo":
    case "ResendRequest":
    case "Drop":
      state.services.push(flight)
  }
}

/**
 * Begins a new session with the server: numbering starts again. What the server has `refused` was not executed and is
 * sent again; of everything else that it had, nobody can say, because it does not know a call of another session again.
 *
 * @since 0.1.0
 * @category transitions
 */
export const renew = (state: State, refused: ReadonlyArray<CallFlight> = []): void => {
  setSessionId(state, state.options.random)
  const unanswered = new Set(state.calls.values())
  state.last = 0
  state.corrected = 0
  state.contents = 0
  state.seen = Seen.make()
  state.acks = []
  state.services = []
  state.packets.clear()
  state.introduced = false
  state.pingMadeAt = undefined
  state.pingedAt = undefined
  for (const flight of unanswered) {
    if (refused.includes(flight)) requeue(state, flight)
    else resendUnsure(state, flight)
  }
  // An answer in the old session cannot come any more.
  for (const flight of unanswered) {
    for (const alias of flight.aliases) state.calls.delete(alias)
    flight.aliases = []
  }
}
