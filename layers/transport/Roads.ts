/**
 * Several roads to Telegram, of which the one that does best is taken. A road that is not in the list is never taken:
 * with proxies only, nothing else is ever dialled.
 *
 * @since 0.1.0
 */
import type * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as IpAddress from "../../schema/wire/IpAddress.ts"
import type * as Road from "../../schema/wire/Road.ts"
import { Crypto } from "../../services/Crypto.ts"
import { Dialer, StreamError } from "../../services/Dialer.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import type { Connection } from "../../services/Transport.ts"
import { Transport, TransportError } from "../../services/Transport.ts"
import { disguised } from "./disguised.ts"
import * as Framed from "./Framed.ts"
import * as Health from "./health.ts"
import * as MtProxy from "./MtProxy.ts"
import * as Proxies from "./Proxies.ts"
import { stagger } from "./stagger.ts"

/**
 * How the roads are tried.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Framed.Options {
  /**
   * How long a road may take before the next is tried beside it; two seconds unless said. With `Duration.infinity` the
   * next is tried only when one has failed.
   */
  readonly stagger?: Duration.DurationInput | undefined
}

/** Silence of so many milliseconds after we have spoken is a failure. */
const silence = 4000

/** Notes of a connection how its road does: well when the first packet comes, badly when none comes. */
const watched = (
  { endpoint, proxy, run, send }: Connection,
  clock: Clock.Clock,
  note: (change: (health: Health.Health, now: number) => Health.Health) => void
): Connection => {
  const now = () => clock.unsafeCurrentTimeMillis()
  let spokenAt: number | undefined
  let isHeard = false
  return {
    endpoint,
    proxy,
    send: (length, fill) => {
      spokenAt ??= now()
      return send(length, fill)
    },
    run: (sink) =>
      run({
        drain: sink.drain,
        packet: (packet) => {
          if (!isHeard) {
            isHeard = true
            const after = now() - (spokenAt ?? now())
            note((health, at) => Health.answered(health, at, after))
          }
          sink.packet(packet)
        }
      }).pipe(
        Effect.tapError(({ reason }) =>
          Effect.sync(() => void (isHeard || reason === "Refused" || note(Health.failed)))
        ),
        Effect.onInterrupt(() =>
          Effect.sync(() => void (isHeard || now() - (spokenAt ?? now()) < silence || note(Health.failed)))
        )
      )
  }
}

/** That a disguise fails is no fault of a proxy in the list: the address is no good. */
const asAddressesWant =
  (crypto: Crypto["Type"], { bytes: random }: RandomSource["Type"]): Framed.Disguise =>
  (stream, { address: { host, port }, clockOffset, secret }) => {
    if (secret?._tag !== "FakeTls") return Effect.succeed(stream)
    const { domain, key } = secret
    return disguised(stream, { proxy: IpAddress.authority(host, port), key, domain, crypto, random, clockOffset }).pipe(
      Effect.mapError((cause) => new StreamError({ reason: "Open", cause: cause.proxy ?? cause }))
    )
  }

/** Of several failures, one that time may heal says more. */
const telling = (errors: ReadonlyArray<TransportError>): TransportError | undefined =>
  errors.find(({ proxy }) => proxy?.isLasting !== true) ?? errors[0]

/**
 * Packets over one of the roads. Preferred is what stands first in the list, as long as it does well: failures and long
 * waits for the first answer put a road behind others for a while.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  roads: readonly [Road.Road, ...ReadonlyArray<Road.Road>],
  options?: Options
): Layer.Layer<Transport, never, Dialer | Crypto | RandomSource> =>
  Layer.effect(
    Transport,
    Effect.gen(function*() {
      const dialer = yield* Dialer
      const crypto = yield* Crypto
      const random = yield* RandomSource
      const clock = yield* Effect.clock
      // Shared by all connections of the client; every change is one synchronous assignment.
      const healths: Array<Health.Health> = roads.map(() => Health.unknown)

      const disguise = asAddressesWant(crypto, random)
      const way = (road: Road.Road): Transport["Type"]["connect"] => {
        switch (road._tag) {
          case "Direct":
            return Framed.make(
              { framing: road.framing ?? options?.framing, obfuscated: road.obfuscated ?? options?.obfuscated },
              dialer,
              crypto,
              random,
              disguise
            )
          case "MtProxy":
            return MtProxy.make(road, dialer, crypto, random)
          default:
            return Framed.make(options, Proxies.over(road)(dialer), crypto, random, disguise)
        }
      }
      const ways = roads.map((road, place) => {
        const connect = way(road)
        const note = (change: (health: Health.Health, now: number) => Health.Health) => {
          healths[place] = change(healths[place] ?? Health.unknown, clock.unsafeCurrentTimeMillis())
        }
        const taken: Transport["Type"]["connect"] = (endpoint) =>
          connect(endpoint).pipe(
            Effect.tapError((error) =>
              Effect.zipRight(
                Effect.sync(() => note(Health.failed)),
                Effect.logDebug("road failed", road._tag, error)
              )
            ),
            Effect.map((opened) => watched(opened, clock, note))
          )
        return taken
      })

      return Transport.of({
        isProxied: dialer.isProxy === true || roads.every(({ _tag }) => _tag !== "Direct"),
        isDisguising: true,
        connect: (endpoint) =>
          Effect.suspend(() => {
            const order = Health.order(healths, clock.unsafeCurrentTimeMillis())
            const attempts = order.flatMap((place) => ways[place]?.(endpoint) ?? [])
            return stagger(attempts, options?.stagger ?? "2 seconds")
          }).pipe(
            Effect.mapError((errors) => telling(errors) ?? new TransportError({ reason: "Open", dc: endpoint.dc })),
            Effect.annotateLogs({ module: "Roads", dc: endpoint.dc })
          )
      })
    })
  )
