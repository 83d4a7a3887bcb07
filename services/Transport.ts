/**
 * Carries packets between us and one data centre. Next on the way in: `services/Sessions.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { because } from "../schema/tl/because.ts"
import type { Fill } from "../schema/wire/Framing.ts"
import type { DataCentre } from "../schema/wire/Servers.ts"
import type { Address } from "./Dialer.ts"
import { ProxyError } from "./ProxyError.ts"

/**
 * A connection could not be opened or has ended.
 *
 * - `Open`, `OpenTimeout`: it never stood.
 * - `Read`, `Write`, `Close`: the network or the other side ended it.
 * - `Refused`: the server answered with a transport error, `code` says which: -404 for an unknown key, -429 for too
 *   many connections, -444 for a wrong data centre.
 * - `Protocol`: what came is no MTProto stream; also a server that stays silent (`cause` tells).
 * - `Proxy`: a proxy on the way does not carry us; `proxy` tells which and why.
 *
 * @since 0.1.0
 * @category errors
 */
export class TransportError extends Schema.TaggedError<TransportError>()("TransportError", {
  reason: Schema.Literal("Open", "OpenTimeout", "Read", "Write", "Close", "Refused", "Protocol", "Proxy"),
  dc: Schema.Int,
  code: Schema.optional(Schema.Int),
  proxy: Schema.optional(ProxyError),
  cause: Schema.optional(Schema.Defect)
}) {
  /** Whether connecting may well succeed later: not where the server refuses us, nor where settings are wrong. */
  get retryable(): boolean {
    return this.reason !== "Protocol" && this.reason !== "Refused" && this.proxy?.isLasting !== true
  }
  /** A call that was sent and may have been executed fails with `UnknownOutcome`. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    if (this.proxy !== undefined) return `no connection to data centre ${this.dc}: ${this.proxy.message}`
    const code = this.code === undefined ? "" : ` (${this.code})`
    return `the connection to data centre ${this.dc} failed: ${this.reason}${code}${because(this.cause)}`
  }
}

/**
 * Which data centre, where, and what for.
 *
 * @since 0.1.0
 * @category models
 */
export interface Endpoint {
  /** The plain number of the data centre. */
  readonly dc: number
  readonly address: Address
  /** More addresses of the same data centre, one of which may answer sooner; none unless said. */
  readonly alternatives?: ReadonlyArray<Address> | undefined
  /** The number as servers and proxies want it: plus 10,000 for test servers, negative for media-only addresses. */
  readonly wireDc: number
  /** Whether only obfuscated streams are understood there, whatever the transport does elsewhere. */
  readonly obfuscated?: true | undefined
  /** The secret that the stream has to be obfuscated with, as an MTProxy server's; none unless said. */
  readonly secret?: DataCentre["secret"]
  /** The server's time minus ours in milliseconds, where a session knows it: streams in disguise tell the time. */
  readonly clockOffset?: number | undefined
}

/**
 * Takes what comes over a connection. Called synchronously, in order, never after the connection's end.
 *
 * @since 0.1.0
 * @category models
 */
export interface PacketSink {
  /** A packet. The bytes are lent: they are written over after the call. */
  readonly packet: (packet: Uint8Array) => void
  /** So much of a long packet is there, as `FrameSink` in `schema/wire/Framing.ts` has it; not every transport tells. */
  readonly part?: ((packet: Uint8Array) => void) | undefined
  /** The socket takes more again after `send` gave `false`. */
  readonly drain: () => void
}

/**
 * A long packet, as it is sent piece by piece.
 *
 * @since 0.1.0
 * @category models
 */
export interface Pieces {
  /** Writes the next bytes of the packet into `target` at `offset`, at least one, and gives how many. */
  readonly next: (target: Uint8Array, offset: number) => number
  /** The whole packet was sent; what `send` would give. */
  readonly sent: (isWritable: boolean) => void
  /** `next` has thrown. */
  readonly failed: (defect: unknown) => void
}

/**
 * An open connection. It closes with the scope that opened it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Connection {
  readonly endpoint: Endpoint
  /** The MTProxy server that it goes through, which Telegram is told of. */
  readonly proxy?: Address | undefined
  /** Delivers packets until the connection ends, which is always a failure. To be run once. */
  readonly run: (sink: PacketSink) => Effect.Effect<never, TransportError>
  /**
   * Sends one packet of `length` bytes, a multiple of 4, which `fill` writes in place. Gives `false` when the socket has
   * more to send than it should: wait for `drain`. What is sent after the end is dropped; `run` tells of the end.
   */
  readonly send: (length: number, fill: Fill) => boolean
  /**
   * Sends one packet of `length` bytes over several turns of the event loop. Until it is `sent`, which it never is when the
   * connection ends before, nothing else may be. Where it is missing, packets are sent in one go.
   */
  readonly sendSlowly?: ((length: number, pieces: Pieces) => void) | undefined
}

/**
 * Opens connections.
 *
 * @since 0.1.0
 * @category tags
 */
export class Transport extends Context.Tag("layergram/services/Transport")<Transport, {
  readonly connect: (endpoint: Endpoint) => Effect.Effect<Connection, TransportError, Scope.Scope>
  /** Whether all ways lead through proxies, which may let only few addresses through; no unless said. */
  readonly isProxied?: boolean | undefined
  /** Whether it goes to addresses where streams have to look like TLS; no unless said. */
  readonly isDisguising?: boolean | undefined
}>() {}
