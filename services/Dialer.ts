/**
 * Opens byte streams to servers: the place where TCP, WebSocket, proxies and tests differ. Next on the way in:
 * `services/Transport.ts`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { ProxyError } from "./ProxyError.ts"

/**
 * A byte stream could not be opened (`Open`, `OpenTimeout`) or has ended (`Close` when the other side ended it, `Read`
 * or `Write` when the network did), or a proxy on the way does not carry it (`Proxy`, and `proxy` tells more). The
 * transport says which data centre it was.
 *
 * @since 0.1.0
 * @category errors
 */
export class StreamError extends Data.TaggedError("StreamError")<{
  readonly reason: "Open" | "OpenTimeout" | "Read" | "Write" | "Close" | "Proxy"
  readonly proxy?: ProxyError
  readonly cause?: unknown
}> {}

/**
 * Where a data centre listens.
 *
 * @since 0.1.0
 * @category models
 */
export interface Address {
  /** A host name or an IP address without brackets. */
  readonly host: string
  readonly port: number
}

/**
 * What becomes of the bytes of an open stream. The functions are called synchronously, in the order in which things
 * happen, and never after the stream has ended.
 *
 * @since 0.1.0
 * @category models
 */
export interface ByteSink {
  /** Bytes have come. They are lent: the callee may change them, but they are written over after the call. */
  readonly data: (chunk: Uint8Array) => void
  /** What was written has left for the network; more may be written. */
  readonly drain: () => void
}

/**
 * An open stream of bytes. It is closed with the scope that opened it.
 *
 * @since 0.1.0
 * @category models
 */
export interface ByteStream {
  /** Delivers what arrives until the stream ends, which is always a failure here. To be run once. */
  readonly run: (sink: ByteSink) => Effect.Effect<never, StreamError>
  /**
   * Hands bytes over for sending and keeps them. Gives `false` when more is waiting than should be: stop until `drain`.
   * Never throws; what is written after the end is dropped, and `run` tells of the end. `done` is called when nobody looks
   * at the bytes any more, where that is known; that may be never.
   */
  readonly write: (bytes: Uint8Array, done?: () => void) => boolean
  /**
   * Does something in a later turn of the event loop, in which nothing else of the kind is done as far as that can be had;
   * not after the stream has ended. One thing at a time may wait; when it asks for another turn, that is the next one.
   * Where it is missing, long work is done at once.
   */
  readonly later?: ((work: () => void) => void) | undefined
}

/**
 * Opens byte streams.
 *
 * @since 0.1.0
 * @category tags
 */
export class Dialer extends Context.Tag("layergram/services/Dialer")<Dialer, {
  /** Fails with the reason `Open`, or with `OpenTimeout` when nobody answers in time. */
  readonly dial: (address: Address) => Effect.Effect<ByteStream, StreamError, Scope.Scope>
  /** Whether it dials through a proxy; no unless said. */
  readonly isProxy?: boolean | undefined
}>() {}
