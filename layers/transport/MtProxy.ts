/**
 * Telegram's own proxies: they carry packets, not streams, and find the data centre by its number. No other address is
 * dialled than the proxy's.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { FramingName } from "../../schema/wire/Framing.ts"
import * as IpAddress from "../../schema/wire/IpAddress.ts"
import type { ProxySecret } from "../../schema/wire/ProxySecret.ts"
import { Crypto } from "../../services/Crypto.ts"
import { Dialer } from "../../services/Dialer.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import { Transport } from "../../services/Transport.ts"
import { reached } from "./disguised.ts"
import { connection, failed } from "./packets.ts"
import { failure } from "./negotiated.ts"

/**
 * Where the proxy listens, and its secret: what a link decodes to.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly host: string
  readonly port: number
  readonly secret: Redacted.Redacted<ProxySecret>
  /** The framing with a secret that leaves the choice; padded intermediate unless said. The full framing cannot be. */
  readonly framing?: Exclude<FramingName, "full"> | undefined
}

/**
 * Connects through the proxy.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  { framing, host, port, secret }: Options,
  dialer: Dialer["Type"],
  crypto: Crypto["Type"],
  { bytes: random }: RandomSource["Type"]
): Transport["Type"]["connect"] => {
  const options = { protocol: "MTProxy", proxy: IpAddress.authority(host, port) } as const
  const { key, ...kind } = Redacted.value(secret)

  const open = dialer.dial({ host, port }).pipe(
    Effect.mapError((error) =>
      error.proxy === undefined ? failure(options, "Unreachable", "nobody answers there", error.cause) : error
    )
  )
  // What one session has learned of the time, the others, which may not have spoken yet, need as much.
  let known: number | undefined
  const stream = (clockOffset: number | undefined) => {
    if (kind._tag !== "FakeTls") return open
    known = clockOffset ?? known
    const disguise = { proxy: options.proxy, key, domain: kind.domain, crypto, random, clockOffset: known }
    return reached(open, disguise)
  }
  const dressing = {
    framing: kind._tag === "Plain" ? framing ?? "paddedIntermediate" : "paddedIntermediate",
    obfuscated: true,
    secret: key,
    crypto,
    random
  } as const
  return (endpoint) =>
    stream(endpoint.clockOffset).pipe(
      Effect.mapError(failed(endpoint)),
      Effect.map((opened) => ({ ...connection(opened, endpoint, dressing), proxy: { host, port } }))
    )
}

/**
 * Packets through an MTProxy server.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<Transport, never, Dialer | Crypto | RandomSource> =>
  Layer.effect(
    Transport,
    Effect.gen(function*() {
      const connect = make(options, yield* Dialer, yield* Crypto, yield* RandomSource)
      return Transport.of({ connect, isProxied: true })
    })
  )
