/**
 * The transport over byte streams: frames and, by default, obfuscation. Way in: a chunk from `services/Dialer.ts` goes
 * through `schema/wire/Link.ts` and comes out as packets for `layers/session/Sessions.ts`.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as FiberId from "effect/FiberId"
import * as Layer from "effect/Layer"
import * as Envelope from "../../schema/wire/Envelope.ts"
import type { FrameSink, FramingName } from "../../schema/wire/Framing.ts"
import * as Link from "../../schema/wire/Link.ts"
import { Crypto } from "../../services/Crypto.ts"
import type { StreamError } from "../../services/Dialer.ts"
import { Dialer } from "../../services/Dialer.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import type { Connection, PacketSink } from "../../services/Transport.ts"
import { Transport, TransportError } from "../../services/Transport.ts"

/**
 * How the stream is dressed. The default, obfuscated intermediate, is what passes nearly everywhere at four bytes a
 * packet.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly framing?: FramingName | undefined
  /** Whether the stream is obfuscated; on unless said. The full framing never is. */
  readonly obfuscated?: boolean | undefined
}

/**
 * Packets over whatever the `Dialer` opens.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<Transport, never, Dialer | Crypto | RandomSource> =>
  Layer.effect(
    Transport,
    Effect.gen(function*() {
      const dialer = yield* Dialer
      const crypto = yield* Crypto
      const random = yield* RandomSource

      const connect: Transport["Type"]["connect"] = Effect.fnUntraced(function*(endpoint) {
        const failure = (
          reason: TransportError["reason"],
          rest?: { readonly code?: number; readonly cause?: unknown }
        ) => new TransportError({ reason, dc: endpoint.dc, ...rest })
        const ended = ({ cause, reason }: StreamError) => failure(reason, { cause })

        const stream = yield* Effect.mapError(dialer.dial(endpoint.address), ended)
        const { link, preamble } = Link.client({
          framing: options?.framing ?? "intermediate",
          obfuscated: options?.obfuscated ?? true,
          dc: endpoint.wireDc,
          random: random.bytes,
          crypto
        })
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
            return Effect.raceFirst(
              Effect.mapError(received, (error) => reason ?? ended(error)),
              Deferred.await(broken)
            )
          })
        return { endpoint, run, send: (length, fill) => stream.write(link.encode(length, fill)) } satisfies Connection
      })
      return Transport.of({ connect })
    })
  )
