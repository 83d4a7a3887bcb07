/**
 * Keeps sessions alive: a fiber for each that connects, listens, and connects again. Way in: packets from
 * `services/Transport.ts` are decrypted and go through `machine.ts`, which answers the calls of `layers/Rpc.ts` and
 * hands updates to the observer.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import { AuthKeys } from "../../services/AuthKeys.ts"
import { Crypto } from "../../services/Crypto.ts"
import { Gzip } from "../../services/Gzip.ts"
import { Handshake } from "../../services/Handshake.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import type { Observer, Session, SessionError } from "../../services/Sessions.ts"
import { Sessions } from "../../services/Sessions.ts"
import { TelegramConfig } from "../../services/TelegramConfig.ts"
import { Transport, TransportError } from "../../services/Transport.ts"
import { endpoints } from "./addresses.ts"
import * as Conversation from "./conversation.ts"
import { introduction } from "./introduction.ts"
import * as Machine from "./machine.ts"
import * as Reconnect from "./reconnect.ts"

/**
 * Sessions over the transport.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<
  Sessions,
  never,
  Transport | Crypto | RandomSource | Gzip | Handshake | AuthKeys | TelegramConfig
> = Layer.effect(
  Sessions,
  Effect.gen(function*() {
    const transport = yield* Transport
    const crypto = yield* Crypto
    const random = yield* RandomSource
    const gzip = yield* Gzip
    const handshake = yield* Handshake
    const keys = yield* AuthKeys
    const config = yield* TelegramConfig

    const open = Effect.fnUntraced(function*(dc: number, observer: Observer) {
      const clock = yield* Effect.clock
      const background = yield* FiberSet.makeRuntime<never, void, never>()
      const addresses = endpoints(config.servers, config.network, dc)
      const introduce = introduction(config, observer.unsolicited !== undefined)
      const machine = Machine.make({
        random: random.bytes,
        inflate: gzip.inflate,
        deflate: gzip.deflate,
        introduce: (writer) => writer.raw(introduce),
        unsolicited: observer.unsolicited,
        saltChanged: (salt) => {
          background(Effect.ignoreLogged(keys.setSalt(dc, salt)))
        }
      })
      const conversation = Conversation.make({ dc, clock, crypto, transport, handshake, keys, machine, observer })

      let closed: { readonly error: SessionError | undefined } | undefined
      const close = (error: SessionError | undefined) =>
        Effect.suspend(() => {
          if (closed !== undefined) return Effect.void
          closed = { error }
          machine.close({ _tag: "Closed", error })
          return observer.state({ _tag: "Closed", error })
        })

      const keepConnected: Effect.Effect<void> = Effect.gen(function*() {
        let attempt = 0
        let failures = 0
        let unknownKey = 0
        let failedExchanges = 0
        while (true) {
          const endpoint = addresses[attempt++ % addresses.length]
          if (endpoint === undefined) {
            return yield* close(new TransportError({ reason: "Open", dc, cause: "no address is known" }))
          }
          const { answered, error } = yield* conversation.hold(endpoint)
          failures = answered ? 1 : failures + 1
          unknownKey = error._tag === "TransportError" && error.code === -404 ? unknownKey + 1 : 0
          failedExchanges = error._tag === "HandshakeError" && error.reason !== "Timeout" ? failedExchanges + 1 : 0
          const key = yield* keys.get(dc)
          const now = yield* DateTime.now
          const keyAge = key === undefined
            ? undefined
            : Duration.toMillis(DateTime.distanceDuration(key.createdAt, now))
          const verdict = Reconnect.decide({ error, unknownKey, failedExchanges, keyAge })
          yield* Effect.logDebug("connection ended", error, verdict)
          if (verdict === "GiveUp") return yield* close(error)
          if (verdict === "KeyRejected") {
            if (key !== undefined) yield* keys.drop(key)
            return yield* close(error)
          }
          const pause = Reconnect.pause(failures, yield* Random.next)
          yield* observer.state({ _tag: "Waiting", until: DateTime.addDuration(now, pause), error })
          yield* Effect.sleep(pause)
        }
      }).pipe(
        Effect.catchAll(close),
        // A fault of ours ends the session, and nobody waits for ever.
        Effect.tapErrorCause((cause) =>
          Effect.zipRight(
            Effect.logError("the session has failed", cause),
            close(new TransportError({ reason: "Protocol", dc, cause: Cause.squash(cause) }))
          )
        ),
        Effect.annotateLogs({ module: "Sessions", dc })
      )

      yield* Effect.addFinalizer(() => close(undefined))
      yield* Effect.forkScoped(keepConnected)

      return {
        dc,
        call: (call) => {
          if (closed !== undefined) {
            call.failed({ _tag: "Closed", error: closed.error })
            return () => {}
          }
          const flight = machine.enqueue(call)
          conversation.wake()
          return () => {
            machine.withdraw(flight)
            conversation.wake()
          }
        }
      } satisfies Session
    })
    return Sessions.of({ open })
  })
)
