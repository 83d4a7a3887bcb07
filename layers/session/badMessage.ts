/**
 * What to do when the server does not accept a message of ours. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
 */
import type { Arrival, Break } from "./arrival.ts"
import { confused } from "./arrival.ts"
import type { CallFlight, State } from "./state.ts"
import { fail, renew, resend, resendUnsure, setSalt } from "./state.ts"

/** So many refusals without a good answer in between mean that trying on makes no sense. */
const patience = 8

/**
 * Counts a refusal, and says whether there were too many. What was sent before the refusal that was counted last is
 * refused for the same reason, however much of it was on its way.
 */
const isTooMuch = (state: State, tick: number): boolean => {
  if (tick <= state.corrected) return false
  state.corrected = state.last
  if (++state.refusals <= patience) return false
  state.refusals = 0
  return true
}

/** The calls under an id of ours: one, or those of a container. */
const callsOf = (state: State, tick: number): ReadonlyArray<CallFlight> => {
  const call = state.calls.get(tick)
  if (call !== undefined) return [call]
  const flight = state.packets.get(tick)
  return flight?._tag === "Container" ? flight.ticks.flatMap((inner) => callsOf(state, inner)) : []
}

/** Our own mistake, which is not supposed to happen: one more try in a new session, then the calls fail. */
const atFault = (state: State, tick: number, code: number): void => {
  const refused = callsOf(state, tick)
  for (const flight of refused) {
    if (flight.faults++ > 0) fail(state, flight, { _tag: "Rejected", code })
  }
  renew(state, refused)
}

/**
 * `bad_msg_notification`. One about a message that was not sent in this session is not believed.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onBadMessage = (state: State, at: Arrival, tick: number, code: number): Break | undefined => {
  if (!state.calls.has(tick) && state.packets.get(tick) === undefined) return undefined
  if (isTooMuch(state, tick)) {
    renew(state, callsOf(state, tick))
    return confused(`message refused with code ${code}`)
  }
  switch (code) {
    // Our clock is behind: the notification itself tells the time.
    case 16:
      state.offset = at.time - at.now
      resend(state, tick)
      return undefined
    // Our clock is ahead. Ids must not go back within a session.
    case 17:
      state.offset = at.time - at.now
      renew(state, callsOf(state, tick))
      return undefined
    // Too old for the server to know whether it has seen it.
    case 20:
      for (const flight of callsOf(state, tick)) resendUnsure(state, flight)
      return undefined
    // The numbering has come apart, or the container has: begin anew.
    case 19:
    case 32:
    case 33:
    case 64:
      renew(state, callsOf(state, tick))
      return undefined
    default:
      atFault(state, tick, code)
      return undefined
  }
}

/**
 * `bad_server_salt`: the salt we used is not good any more, this one is.
 *
 * @since 0.1.0
 * @category transitions
 */
export const onBadSalt = (state: State, tick: number, salt: bigint): Break | undefined => {
  if (!state.calls.has(tick) && state.packets.get(tick) === undefined) return undefined
  setSalt(state, salt)
  if (isTooMuch(state, tick)) return confused("no salt is good enough")
  resend(state, tick)
  return undefined
}
