/**
 * Keeps sessions alive: a fiber for each that connects, listens, and connects again. Way in: packets from
 * `services/Transport.ts` are decrypted and go through `machine.ts`, which answers the calls of `layers/Rpc.ts` and
 * hands updates to the observer.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FiberSet from "effect/FiberSet"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"
import { AuthKeys } from "../../services/AuthKeys.ts"
import { Crypto } from "../../services/Crypto.ts"
import { DcOptions } from "../../services/DcOptions.ts"
import type { Address } from "../../services/Dialer.ts"
import { Gzip } from "../../services/Gzip.ts"
import { Handshake } from "../../services/Handshake.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import type { CallFailure, Elsewhere, Observer, Purpose, Session, SessionError } from "../../services/Sessions.ts"
import { Sessions } from "../../services/Sessions.ts"
import type { SessionStoreError } from "../../services/SessionStore.ts"
import { TelegramConfig } from "../../services/TelegramConfig.ts"
import { Transport, TransportError } from "../../services/Transport.ts"
import * as Conversation from "./conversation.ts"
import { introduction } from "./introduction.ts"
import * as Machine from "./machine.ts"
import * as Reconnect from "./reconnect.ts"

/** After so many connections in a row that came to nothing it is time that somebody hears of it. */
const silent = 5

const shown = ({ host, port }: Address): string => (host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`)

/**
 * Sessions over the transport.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<
  Sessions,
  never,
  Transport | Crypto | RandomSource | Gzip | Handshake | AuthKeys | DcOptions | TelegramConfig
> = Layer.effect(
  Sessions,
  Effect.gen(function*() {
    const transport = yield* Transport
    const crypto = yield* Crypto
    const random = yield* RandomSource
    const gzip = yield* Gzip
    const handshake = yield* Handshake
    const keys = yield* AuthKeys
    const options = yield* DcOptions
    const config = yield* TelegramConfig

    const open = Effect.fnUntraced(function*(
      dc: number,
      observer: Observer,
      purpose: Purpose = "main",
      elsewhere?: Elsewhere
    ) {
      const clock = yield* Effect.clock
      const background = yield* FiberSet.makeRuntime<never, void, never>()
      // Nobody is signed in elsewhere, so there is nothing that a stolen key could tell.
      const perfectForwardSecrecy = config.perfectForwardSecrecy && elsewhere === undefined
      const listens = observer.unsolicited !== undefined
      const introduce = introduction(config, listens)
      const machine = Machine.make({
        random: random.bytes,
        inflate: gzip.inflate,
        deflate: gzip.deflate,
        introduce: (writer) => {
          const proxy = conversation.proxy()
          writer.raw(proxy === undefined ? introduce : introduction(config, listens, proxy))
        },
        unsolicited: observer.unsolicited,
        saltChanged: (salt) => {
          background(conversation.keepSalt(salt))
        },
        duplicated: observer.duplicated,
        unbound: perfectForwardSecrecy ? () => conversation.rebind() : undefined
      })
      const conversation: Conversation.Conversation = Conversation.make({
        dc,
        clock,
        crypto,
        transport,
        handshake,
        keys,
        machine,
        observer,
        random: random.bytes,
        publicKeys: elsewhere?.publicKeys,
        perfectForwardSecrecy
      })

      let ended: CallFailure | undefined
      const end = (failure: CallFailure): void => {
        ended ??= failure
        machine.close(ended)
      }
      const close = Effect.suspend(() => {
        end({ _tag: "Closed", error: undefined })
        return observer.state({ _tag: "Closed" })
      })

      // Set while the session waits before it connects again.
      let hurry: (() => void) | undefined
      // Somebody was in a hurry while the session had given up.
      let isHurried = false
      /** Ends early, with `true`, when somebody is in a hurry. */
      const rest = Effect.fnUntraced(function*(pause: Duration.Duration) {
        const hurried = yield* Deferred.make<boolean>()
        hurry = () => Deferred.unsafeDone(hurried, Exit.succeed(true))
        return yield* Effect.raceFirst(Deferred.await(hurried), Effect.as(Effect.sleep(pause), false))
      })

      // Set while the session has given up.
      let revive: (() => void) | undefined
      let surrenders = 0
      // Said once, however often it begins anew in vain.
      let isSaid = false
      const giveUp = Effect.fnUntraced(function*(error: SessionError) {
        const revived = yield* Deferred.make<void>()
        revive = () => Deferred.unsafeDone(revived, Exit.void)
        machine.close({ _tag: "Closed", error })
        yield* observer.state({ _tag: "Failed", error })
        yield* isSaid
          ? Effect.logDebug("the session has given up again", error)
          : Effect.logError("the session has given up", error)
        isSaid = true
        // Whoever only listens cannot be waited for.
        const late = observer.unsolicited === undefined
          ? Effect.never
          : Effect.sleep(Reconnect.secondWind(++surrenders))
        yield* Effect.raceFirst(Deferred.await(revived), late)
        revive = undefined
      })

      /** A connection from beginning to end. A fault of ours ends it like any other. */
      const hold = (): Effect.Effect<
        Conversation.Ending & { readonly isFault?: boolean; readonly address?: Address }
      > => {
        const [endpoint] = options.endpoints(dc, purpose, elsewhere?.addresses)
        if (endpoint === undefined) {
          const error = new TransportError({ reason: "Open", dc, cause: "no address is known" })
          return Effect.succeed({ error, isFault: true })
        }
        const held = Effect.map(conversation.hold(endpoint), (ending) => {
          if (ending.served === undefined) options.failed(endpoint)
          else options.worked(endpoint)
          return { ...ending, address: endpoint.address }
        })
        return Effect.catchAllDefect(held, (defect) => {
          conversation.forget()
          const error = new TransportError({ reason: "Protocol", dc, cause: defect })
          isSaid = true
          return Effect.as(Effect.logError("the session has failed", defect), {
            served: undefined,
            error,
            isFault: true
          })
        })
      }

      const keepConnected: Effect.Effect<never, SessionStoreError> = Effect.gen(function*() {
        let failures = 0
        let inVain = 0
        let unknownKey = 0
        let failedExchanges = 0
        let unreadableBindings = 0
        while (true) {
          const { address, error, isFault, served, special } = yield* hold()
          if (special === "KeyChange" || special === "Renewal") continue
          const now = yield* DateTime.now
          const wasSteady = Reconnect.wasSteady(error, served)
          failures = wasSteady ? 1 : failures + 1
          if (wasSteady) surrenders = 0
          if (served !== undefined) isSaid = false
          inVain = served === undefined ? inVain + 1 : 0
          if (inVain === silent && address !== undefined) {
            yield* Effect.logWarning(
              `no answer from ${shown(address)}, ${silent} connections in a row; it goes on trying: ${error.message}`
            )
          }
          const isUnknownKey = error._tag === "TransportError" && error.code === -404
          if (isUnknownKey) conversation.dropTemporary()
          unknownKey = isUnknownKey ? unknownKey + 1 : 0
          unreadableBindings = special === "UnreadableBinding" ? unreadableBindings + 1 : 0
          failedExchanges = error._tag === "HandshakeError" && error.reason !== "Timeout" ? failedExchanges + 1 : 0
          const key = yield* keys.get(dc)
          const keyAge = key === undefined
            ? undefined
            : Duration.toMillis(DateTime.distanceDuration(key.createdAt, now))
          const verdict = isFault === true
            ? "GiveUp"
            : Reconnect.decide({
              error,
              unknownKey,
              failedExchanges,
              keyAge,
              isTemporary: perfectForwardSecrecy,
              unreadableBindings
            })
          yield* Effect.logDebug("connection ended", error, verdict)
          const isReplaced = key !== undefined &&
            (verdict === "KeyDead" || (verdict === "KeyRejected" && observer.mayReplaceKey()))
          if (isReplaced) yield* keys.drop(key)
          if (verdict !== "Again") {
            unknownKey = 0
            failedExchanges = 0
            unreadableBindings = 0
            if (!isReplaced) yield* giveUp(error)
          }
          const pause = Reconnect.pause(failures, error, yield* Random.next)
          yield* observer.state({ _tag: "Waiting", until: DateTime.addDuration(now, pause), error })
          if (isHurried || (yield* rest(pause))) failures = 0
          isHurried = false
          hurry = undefined
        }
      })

      yield* Effect.addFinalizer(() => close)
      yield* keepConnected.pipe(
        Effect.tapError(giveUp),
        Effect.retry(Schedule.forever),
        Effect.annotateLogs({ module: "Sessions", dc }),
        Effect.forkScoped
      )

      return {
        dc,
        open: machine.open,
        renew: conversation.renew,
        nudge: () => {
          isHurried = revive !== undefined
          revive?.()
          hurry?.()
        },
        close: end,
        call: (call) => {
          if (ended !== undefined) {
            call.failed(ended)
            return () => {}
          }
          const flight = machine.enqueue(call)
          revive?.()
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
