/**
 * What can go wrong on purpose: rules that a test gives to the embedded server.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import type * as M from "../../schema/tl/mtproto/types.ts"
import type { CallRecord, MethodName } from "./records.ts"

/**
 * Where something happens.
 *
 * @since 0.1.0
 * @category models
 */
export interface Spot {
  readonly dc: number
  /** The number of the connection. */
  readonly connection: number
  /** The id of the account that is signed in, if there is one. */
  readonly account: number | undefined
}

/**
 * A packet on its way.
 *
 * @since 0.1.0
 * @category models
 */
export interface PacketSpot extends Spot {
  readonly direction: "in" | "out"
  readonly length: number
  /** Whether it belongs to a session; otherwise to a key exchange, or it is a transport error. */
  readonly encrypted: boolean
}

/**
 * A message from a client, before anything is done about it.
 *
 * @since 0.1.0
 * @category models
 */
export interface MessageSpot extends Spot {
  readonly messageId: bigint
  readonly sessionId: bigint
}

/**
 * What a rule does to an attempt to connect: `Refuse` it, or take the bytes and never answer (`HalfOpen`).
 *
 * @since 0.1.0
 * @category models
 */
export type ConnectAction = { readonly _tag: "Refuse" } | { readonly _tag: "HalfOpen" }

/**
 * What a rule does to a packet. `Reorder` lets the next one overtake it. `Cut` sends so many bytes of the frame, then
 * closes; `Corrupt` changes one byte of the frame. `HalfOpen` makes the connection deaf and dumb from here on.
 *
 * @since 0.1.0
 * @category models
 */
export type PacketAction =
  | { readonly _tag: "Drop" }
  | { readonly _tag: "Delay"; readonly by: Duration.DurationInput }
  | { readonly _tag: "Duplicate" }
  | { readonly _tag: "Reorder" }
  | { readonly _tag: "Cut"; readonly after: number }
  | { readonly _tag: "Corrupt"; readonly at: number }
  | { readonly _tag: "TransportError"; readonly code: number }
  | { readonly _tag: "HalfOpen" }
  | { readonly _tag: "Close" }

/**
 * What a rule does to the envelope of a packet that the server sends. `Padding` is at least so long, made up to whole
 * blocks of 16 bytes.
 *
 * @since 0.1.0
 * @category models
 */
export type SealAction =
  | { readonly _tag: "SessionId" }
  | { readonly _tag: "MessageKey" }
  | { readonly _tag: "MessageTime"; readonly by: Duration.DurationInput }
  | { readonly _tag: "EvenMessageId" }
  | { readonly _tag: "Padding"; readonly length: number }
  | { readonly _tag: "Length"; readonly length: number }

/**
 * What a rule does to a message of the client's.
 *
 * @since 0.1.0
 * @category models
 */
export type MessageAction =
  | { readonly _tag: "BadSalt" }
  | { readonly _tag: "BadMessage"; readonly code: number }
  | { readonly _tag: "ForgetSession" }
  | { readonly _tag: "ForgetKey" }
  | { readonly _tag: "NewSession" }

/**
 * What a rule does to a call. `Lose`: executed and acknowledged, never answered. `Ignore`: acknowledged, never executed.
 * `Answer`: answered with these bytes, whatever they are: a multiple of 4, as all that TL writes.
 *
 * @since 0.1.0
 * @category models
 */
export type CallAction =
  | { readonly _tag: "Refuse"; readonly code: number; readonly text: string }
  | { readonly _tag: "Slow"; readonly by: Duration.DurationInput }
  | { readonly _tag: "Lose" }
  | { readonly _tag: "Ignore" }
  | { readonly _tag: "Answer"; readonly bytes: Uint8Array }

/**
 * What a rule does to updates on their way to a session. `Unreadable` puts a constructor into them that nobody knows.
 *
 * @since 0.1.0
 * @category models
 */
export type UpdateAction =
  | { readonly _tag: "Drop" }
  | { readonly _tag: "Delay"; readonly by: Duration.DurationInput }
  | { readonly _tag: "Duplicate" }
  | { readonly _tag: "Unreadable" }

/**
 * Changes to what the server says in a key exchange. Each function gets what it would say.
 *
 * @since 0.1.0
 * @category models
 */
export interface ExchangeAction {
  readonly resPQ?: ((answer: M.resPQ) => M.resPQ) | undefined
  readonly parameters?: ((answer: M.ServerDHParams) => M.ServerDHParams) | undefined
  readonly inner?: ((answer: M.serverDHInnerData) => M.serverDHInnerData) | undefined
  /** The inner data with its hash and padding, before it is encrypted. */
  readonly plainInner?: ((plain: Uint8Array) => Uint8Array) | undefined
  readonly confirmation?: ((answer: M.SetClientDHParamsAnswer) => M.SetClientDHParamsAnswer) | undefined
  /** `retry` and `fail` make the server refuse a good public value. */
  readonly verdict?: "retry" | "fail" | undefined
}

/**
 * A step of a key exchange: the answer to it.
 *
 * @since 0.1.0
 * @category models
 */
export interface ExchangeSpot extends Spot {
  readonly step: "resPQ" | "parameters" | "confirmation"
}

/**
 * A call, seen by a rule.
 *
 * @since 0.1.0
 * @category models
 */
export type CallSpot = CallRecord & Spot

/**
 * Which events a rule is about. Everything that is not said matches.
 *
 * @since 0.1.0
 * @category models
 */
export interface When<in S> {
  readonly dc?: number | undefined
  readonly connection?: number | undefined
  /** The id of a user or bot. */
  readonly account?: number | undefined
  readonly that?: ((spot: S) => boolean) | undefined
  /** How often the rule applies: once unless said, `Infinity` for until it is removed. */
  readonly times?: number | undefined
  /** How many events it lets pass first. */
  readonly skip?: number | undefined
}

/**
 * What is seen of an event, by the kind of event.
 *
 * @since 0.1.0
 * @category models
 */
export interface Spots {
  readonly connect: Spot
  readonly packet: PacketSpot
  readonly seal: Spot
  readonly message: MessageSpot
  readonly call: CallSpot
  readonly update: Spot
  readonly exchange: ExchangeSpot
}

/**
 * What can be done, by the kind of event.
 *
 * @since 0.1.0
 * @category models
 */
export interface Actions {
  readonly connect: ConnectAction
  readonly packet: PacketAction
  readonly seal: SealAction
  readonly message: MessageAction
  readonly call: CallAction
  readonly update: UpdateAction
  readonly exchange: ExchangeAction
}

/**
 * The kinds of events.
 *
 * @since 0.1.0
 * @category models
 */
export type Point = keyof Spots

/**
 * A rule: something to do when something happens. Made with the functions of this module, given to
 * `server.inject`.
 *
 * @since 0.1.0
 * @category models
 */
export type Fault = { readonly [P in Point]: FaultAt<P> }[Point]

/**
 * A rule about one kind of event.
 *
 * @since 0.1.0
 * @category models
 */
export interface FaultAt<P extends Point> {
  readonly point: P
  readonly action: Actions[P]
  readonly when: When<Spots[P]>
}

const at = <P extends Point>(point: P) => (action: Actions[P], when: When<Spots[P]> = {}): FaultAt<P> => ({
  point,
  action,
  when
})

/**
 * Does something to attempts to connect.
 *
 * @since 0.1.0
 * @category faults
 */
export const onConnect = at("connect")

/**
 * Does something to packets.
 *
 * @since 0.1.0
 * @category faults
 */
export const onPacket = at("packet")

/**
 * Does something to packets of the server.
 *
 * @since 0.1.0
 * @category faults
 */
export const onSent = (action: PacketAction, when: When<PacketSpot> = {}): Fault =>
  onPacket(action, { ...when, that: (spot) => spot.direction === "out" && (when.that?.(spot) ?? true) })

/**
 * Does something to packets of the client.
 *
 * @since 0.1.0
 * @category faults
 */
export const onReceived = (action: PacketAction, when: When<PacketSpot> = {}): Fault =>
  onPacket(action, { ...when, that: (spot) => spot.direction === "in" && (when.that?.(spot) ?? true) })

/**
 * Does something to the envelopes of the server's packets.
 *
 * @since 0.1.0
 * @category faults
 */
export const onSeal = at("seal")

/**
 * Does something to messages of the client.
 *
 * @since 0.1.0
 * @category faults
 */
export const onMessage = at("message")

/**
 * Does something to calls of one method, or of all with `"*"`. Throws where an answer has a length that none can have.
 *
 * @since 0.1.0
 * @category faults
 */
export const onCall = (method: MethodName | "*", action: CallAction, when: When<CallSpot> = {}): Fault => {
  if (action._tag === "Answer" && action.bytes.length % 4 !== 0) {
    throw new RangeError(`the answer to ${method} has ${action.bytes.length} bytes, which is no multiple of 4`)
  }
  return {
    point: "call",
    action,
    when: { ...when, that: (call) => (method === "*" || call.method === method) && (when.that?.(call) ?? true) }
  }
}

/**
 * Refuses calls of a method with an error: `refuse("messages.sendMessage", 420, "FLOOD_WAIT_5", { times: 2 })`.
 *
 * @since 0.1.0
 * @category faults
 */
export const refuse = (method: MethodName | "*", code: number, text: string, when?: When<CallSpot>): Fault =>
  onCall(method, { _tag: "Refuse", code, text }, when)

/**
 * Answers calls of a method with `FLOOD_WAIT_X`.
 *
 * @since 0.1.0
 * @category faults
 */
export const flood = (method: MethodName | "*", wait: Duration.DurationInput, when?: When<CallSpot>): Fault =>
  refuse(method, 420, `FLOOD_WAIT_${Math.ceil(Duration.toSeconds(wait))}`, when)

/**
 * Sends calls of a method to another data centre.
 *
 * @since 0.1.0
 * @category faults
 */
export const migrate = (
  method: MethodName | "*",
  kind: "PHONE" | "NETWORK" | "USER" | "FILE" | "STATS",
  dc: number,
  when?: When<CallSpot>
): Fault => refuse(method, 303, `${kind}_MIGRATE_${dc}`, when)

/**
 * Does something to updates on their way to a session.
 *
 * @since 0.1.0
 * @category faults
 */
export const onUpdate = at("update")

/**
 * Changes what the server says in key exchanges. The rule counts the steps that it is about.
 *
 * @since 0.1.0
 * @category faults
 */
export const onExchange = (action: ExchangeAction, when: When<ExchangeSpot> = {}): Fault => {
  const concerned: Readonly<Record<ExchangeSpot["step"], boolean>> = {
    resPQ: action.resPQ !== undefined,
    parameters: action.parameters !== undefined || action.inner !== undefined || action.plainInner !== undefined,
    confirmation: action.confirmation !== undefined || action.verdict !== undefined
  }
  const that = (spot: ExchangeSpot) => concerned[spot.step] && (when.that?.(spot) ?? true)
  return { point: "exchange", action, when: { ...when, that } }
}
