/**
 * What the files on the way into a session share.
 *
 * @since 0.1.0
 */
import type { Reader } from "../../schema/tl/Reader.ts"
import * as MessageId from "../../schema/wire/MessageId.ts"
import type { State } from "./state.ts"

/**
 * Why a connection has to be closed. What was unanswered stays with the session and goes over the next connection.
 *
 * - `Violation`: the packet cannot come from the server we share a key with, or makes no sense.
 * - `Confused`: the server does not accept our messages, or we not its, several times in a row.
 * - `Silent`: the server sends nothing any more.
 *
 * @since 0.1.0
 * @category models
 */
export type Break = { readonly _tag: "Violation" | "Confused" | "Silent"; readonly detail: string }

/** See {@link Break}. */
export const violation = (detail: string): Break => ({ _tag: "Violation", detail })
/** See {@link Break}. */
export const confused = (detail: string): Break => ({ _tag: "Confused", detail })

/** Which message is being looked at, where and when. */
export interface Arrival {
  readonly now: number
  /** The server's time, by the id of the packet: an id inside of a container or a copy may be older. */
  readonly time: number
  readonly low: number
  readonly high: number
  readonly depth: number
  readonly contained: boolean
}

/** All that is compressed in one packet may be at most so long when it is not any more. */
export const inflatedLimit = 16 << 20

/** Takes compression off; `undefined` when it is damaged or hides too much. */
export const inflate = (state: State, packed: Uint8Array): Uint8Array | undefined => {
  const inflated = state.options.inflate(packed, state.inflatable)
  state.inflatable -= inflated?.length ?? 0
  return inflated
}

/** Notes that the server wants to know that we have a message. */
export const acknowledge = (state: State, now: number, low: number, high: number): void => {
  if (state.acks.length === 0) state.acksSince = now
  state.acks.push(low, high)
}

/** Reads an id of ours, as a tick; `undefined` for one that we never made. */
export const readTick = (r: Reader): number | undefined => MessageId.tickOf(r.int(), r.int())
