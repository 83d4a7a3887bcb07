/**
 * Answers to calls. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages#response-to-an-rpc-query
 */
import * as Id from "../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../schema/tl/Reader.ts"
import { TlDecodeError } from "../../schema/tl/TlDecodeError.ts"
import * as MessageId from "../../schema/wire/MessageId.ts"
import type { Arrival, Break } from "./arrival.ts"
import { inflate, violation } from "./arrival.ts"
import type { CallFlight, State } from "./state.ts"
import { fail, finish, requeue } from "./state.ts"

/** A call is sent again so often when the server says that the key is not bound. */
const bindings = 2

/** A call is introduced again so often when the server does not know us. */
const introductions = 2

/** An answer that is this much older than its question means that our clock is ahead, in milliseconds. */
const clockTolerance = 15_000

/** The answer with any compression taken off; `undefined` when that is damaged. */
const unpacked = (state: State, r: Reader): Reader | undefined => {
  if (r.peekId() !== Id.gzipPacked) return r
  r.id()
  const inflated = inflate(state, r.bytes())
  return inflated === undefined ? undefined : new Reader(inflated)
}

const refused = (state: State, flight: CallFlight, code: number, text: string): void => {
  if (text === "AUTH_KEY_PERM_EMPTY" && state.options.unbound !== undefined && flight !== state.first) {
    state.options.unbound()
    if (flight.unbound++ < bindings) return requeue(state, flight)
  }
  if (text === "CONNECTION_NOT_INITED" || text === "CONNECTION_LAYER_INVALID") {
    state.introduced = false
    if (flight.strangers++ < introductions) return requeue(state, flight)
  }
  finish(state, flight)
  flight.call.refused(code, text)
  if (text === "AUTH_KEY_DUPLICATED") state.options.duplicated?.()
}

const answer = (state: State, flight: CallFlight, r: Reader): void => {
  const body = unpacked(state, r)
  if (body === undefined) return fail(state, flight, { _tag: "UnreadableAnswer", cause: "damaged compression" })
  if (body.peekId() === Id.rpcError) {
    body.id()
    return refused(state, flight, body.int(), body.string())
  }
  finish(state, flight)
  // Only a success proves that the server knows us.
  if (flight.introduced) state.introduced = true
  flight.call.answered(body)
}

/**
 * `rpc_result`. The first answer counts; an answer to any attempt is the answer; one that cannot be read fails its own
 * call and nothing else.
 *
 * @since 0.1.0
 * @category transitions
 */
export const result = (state: State, at: Arrival, r: Reader): Break | undefined => {
  r.id()
  const low = r.int()
  const high = r.int()
  if (low === 0 && high === 0) return violation("an answer to no question")
  const tick = MessageId.tickOf(low, high)
  const flight = tick === undefined ? undefined : state.calls.get(tick)
  if (flight === undefined) {
    // An answer that came already, to a call that was withdrawn, or to the withdrawal.
    if (tick !== undefined) state.packets.delete(tick)
    return undefined
  }
  if (at.time < MessageId.timeOf(low, high) - clockTolerance) state.offset = at.time - at.now
  state.refusals = 0
  state.answers++
  try {
    answer(state, flight, r)
  } catch (error) {
    if (!(error instanceof TlDecodeError)) throw error
    fail(state, flight, { _tag: "UnreadableAnswer", cause: error })
  }
  return undefined
}
