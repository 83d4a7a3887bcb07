/**
 * Keeps sessions alive: a fiber for each that connects, listens, and connects again. Way in: packets from
 * `services/Transport.ts` are decrypted and go through `machine.ts`, which answers the calls of `layers/Rpc.ts` and
 * hands updates to the observer.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import { AuthKeys } from "../../services/AuthKeys.ts"
import { Crypto } from "../../services/Crypto.ts"
import { Gzip } from "../../services/Gzip.ts"
import { Handshake } from "../../services/Handshake.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import type { Observer, Session, SessionError } from "../../services/Sessions.ts"
import { Sessions } from "../../services/Sessions.ts"
import { TelegramConfig } from "../../services/TelegramConfig.ts"
import type { Endpoint } from "../../services/Transport.ts"
import { Transport, TransportError } from "../../services/Transport.ts"
import * as Conversation from "./conversation.ts"
import { introduction } from "./introduction.ts"
import * as Machine from "./machine.ts"
import * as Reconnect from "./reconnect.ts"

/**
 * Between two attempts to connect: half a second, doubling up to fifteen seconds, give or take a fifth. It begins anew
 * once a server has answered.
 */
const pauses = Schedule.exponential("500 millis").pipe(
  Schedule.union(Schedule.spaced("15 seconds")),
  Schedule.jittered,
  Schedule.delays
)

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

    /** The addresses of a data centre, to be tried in turn. */
    const endpoints = (dc: number): ReadonlyArray<Endpoint> =>
      config.servers.dataCentres
        .filter((option) => option.id === dc && option.ipv6 !== true && option.mediaOnly !== true)
        .map(({ host, port }) => ({ dc, address: { host, port }, wireDc: config.servers.test ? dc + 10_000 : dc }))

    const open = Effect.fnUntraced(function*(dc: number, observer: Observer) {
      const clock = yield* Effect.clock
      const background = yield* FiberSet.makeRuntime<never, void, never>()
      const addresses = endpoints(dc)
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

      const driver = yield* Schedule.driver(pauses)
      const keepConnected: Effect.Effect<void> = Effect.gen(function*() {
        let attempt = 0
        let unknownKey = 0
        let failedExchanges = 0
        while (true) {
          const endpoint = addresses[attempt++ % addresses.length]
          if (endpoint === undefined) {
            return yield* close(new TransportError({ reason: "Open", dc, cause: "no address is known" }))
          }
          const { answered, error } = yield* conversation.hold(endpoint)
          if (answered) yield* driver.reset
          unknownKey = error._tag === "TransportError" && error.code === -404 ? unknownKey + 1 : 0
          failedExchanges = error._tag === "HandshakeError" ? failedExchanges + 1 : 0
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
          const pause = yield* Effect.orDie(driver.next(undefined))
          const until = DateTime.addDuration(now, pause)
          yield* observer.state({ _tag: "Waiting", until, error })
          yield* Effect.sleep(pause)
        }
      }).pipe(Effect.catchAll(close), Effect.annotateLogs({ module: "Sessions", dc }), Effect.interruptible)

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
