/**
 * From an endpoint to an open stream, and from there to packets: what all transports over byte streams share.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as FiberId from "effect/FiberId"
import type * as Scope from "effect/Scope"
import * as Envelope from "../../schema/wire/Envelope.ts"
import type { Fill, FrameSink, FramingName } from "../../schema/wire/Framing.ts"
import * as Link from "../../schema/wire/Link.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { ByteStream, Dialer } from "../../services/Dialer.ts"
import { StreamError } from "../../services/Dialer.ts"
import type { Connection, Endpoint, PacketSink, Pieces } from "../../services/Transport.ts"
import { TransportError } from "../../services/Transport.ts"
import { stagger } from "./stagger.ts"

/** The memory of packets from this length on is used again: memory that nobody has used before is dear. */
const longPacket = 1 << 16

/** That memory is given back when so many packets in a row were short: there is nothing long to say for the time being. */
const quiet = 16

/** What a framing adds, and so much as packets of about the same length differ by. */
const frameRoom = 2048

/** One address gets so much of a start over the next. */
const headStart = "250 millis"

/**
 * A stream to an endpoint, at whichever of its addresses answers first.
 *
 * @since 0.1.0
 * @category constructors
 */
export const dial = (
  { dial: open }: Dialer["Type"],
  { address, alternatives = [] }: Endpoint
): Effect.Effect<ByteStream, StreamError, Scope.Scope> =>
  stagger([address, ...alternatives].map((one) => open(one)), headStart).pipe(
    Effect.mapError(([error]) => error ?? new StreamError({ reason: "Open" }))
  )

/**
 * What a transport tells of a stream that has failed it.
 *
 * @since 0.1.0
 * @category errors
 */
export const failed = ({ dc }: Endpoint) => ({ cause, proxy, reason }: StreamError): TransportError =>
  // Many connections may end at once, and checking what is known takes most of the time of making this.
  new TransportError({ reason, dc, ...(proxy === undefined ? { cause } : { proxy }) }, true)

/**
 * How packets are dressed, and with what.
 *
 * @since 0.1.0
 * @category models
 */
export interface Dressing {
  readonly framing: FramingName
  readonly obfuscated: boolean
  /** The 16 bytes of an MTProxy server's secret. */
  readonly secret?: Uint8Array | undefined
  readonly crypto: Primitives
  readonly random: (length: number) => Uint8Array
}

/**
 * Packets over an open stream.
 *
 * @since 0.1.0
 * @category constructors
 */
export const connection = (stream: ByteStream, endpoint: Endpoint, dressing: Dressing): Connection => {
  const failure = (
    reason: TransportError["reason"],
    rest?: { readonly code?: number; readonly cause?: unknown }
  ) => new TransportError({ reason, dc: endpoint.dc, ...rest }, true)
  const { link, preamble } = Link.client({ ...dressing, dc: endpoint.wireDc })
  if (preamble.length > 0) stream.write(preamble)

  const run = (sink: PacketSink) =>
    Effect.suspend(() => {
      // Done once the stream cannot be understood any more; what still comes after that is not looked at.
      const broken = Deferred.unsafeMake<never, TransportError>(FiberId.none)
      let open = true
      let reason: TransportError | undefined
      const breakOff = (error: TransportError) => {
        open = false
        reason = error
        Deferred.unsafeDone(broken, Effect.fail(error))
      }
      const frames: FrameSink = {
        frame: (payload) => {
          if (!open) return
          const code = Envelope.transportErrorCode(payload)
          if (code === undefined) sink.packet(payload)
          else if (code < 0) breakOff(failure("Refused", { code }))
          else if (code > 0) breakOff(failure("Protocol", { cause: `a packet of ${payload.length} bytes` }))
        },
        part: (payload) => {
          if (open) sink.part?.(payload)
        },
        // Quick acknowledgements are never asked for, so one that comes says nothing.
        quickAck: () => {}
      }
      const received = stream.run({
        drain: sink.drain,
        data: (chunk) => {
          if (!open) return
          try {
            const error = link.decode(chunk, frames)
            if (error !== undefined) breakOff(failure("Protocol", { cause: error }))
          } catch (defect) {
            // A fault of ours, which must not be lost in the callback of a socket.
            open = false
            Deferred.unsafeDone(broken, Effect.die(defect))
          }
        }
      })
      // The server closes after what it has said against us: that is the reason, whichever is noticed first.
      const reading = received.pipe(
        Effect.mapError((error) => reason ?? failed(endpoint)(error)),
        Effect.catchAllCause((cause) => Effect.sync(() => Deferred.unsafeDone(broken, Effect.failCause(cause))))
      )
      // A race would take one fiber more, for as long as the connection lasts.
      return Effect.scoped(Effect.zipRight(Effect.forkScoped(reading), Deferred.await(broken)))
    })
  let spare: Uint8Array | undefined
  // How many short packets have gone out since the last long one.
  let short = 0
  const take = (length: number): Uint8Array => {
    short = 0
    const memory = spare !== undefined && spare.length >= length + frameRoom
      ? spare
      : new Uint8Array(length + frameRoom)
    spare = undefined
    return memory
  }
  const sendLong = (length: number, fill: Fill): boolean => {
    const memory = take(length)
    return stream.write(link.encode(length, fill, memory), () => {
      spare = memory
    })
  }
  const send = (length: number, fill: Fill): boolean => {
    if (length >= longPacket) return sendLong(length, fill)
    if (++short >= quiet) spare = undefined
    return stream.write(link.encode(length, fill))
  }
  const { later } = stream
  if (later === undefined) return { endpoint, run, send }

  const sendSlowly = (length: number, { failed: die, next, sent }: Pieces) => {
    const memory = take(length)
    const { bytes, complete, from } = link.begin(length, memory)
    let filled = from
    let written = 0
    /** Gives whether more may be written, when the packet is. */
    const advance = (): boolean | undefined => {
      filled += next(bytes, filled)
      const isWhole = filled >= from + length
      if (isWhole) complete?.()
      const piece = bytes.subarray(written, isWhole ? bytes.length : filled)
      written += piece.length
      link.dress(piece)
      const isWritable = stream.write(piece, isWhole ? () => (spare = memory) : undefined)
      return isWhole ? isWritable : undefined
    }
    const work = () => {
      let isWritable: boolean | undefined
      try {
        isWritable = advance()
      } catch (defect) {
        return die(defect)
      }
      if (isWritable === undefined) later(work)
      else sent(isWritable)
    }
    later(work)
  }
  return { endpoint, run, send, sendSlowly }
}
