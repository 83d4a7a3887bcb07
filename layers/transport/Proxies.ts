/**
 * Proxies for byte streams: SOCKS 5, SOCKS 4a and HTTP. Each is a `Dialer` over another, which it dials to no other
 * address than the proxy's.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as HttpConnect from "../../schema/wire/HttpConnect.ts"
import * as IpAddress from "../../schema/wire/IpAddress.ts"
import type { Failed, Negotiation } from "../../schema/wire/Negotiation.ts"
import type * as Road from "../../schema/wire/Road.ts"
import * as Socks4 from "../../schema/wire/Socks4.ts"
import * as Socks5 from "../../schema/wire/Socks5.ts"
import type { Address } from "../../services/Dialer.ts"
import { Dialer } from "../../services/Dialer.ts"
import type { ProxyError } from "../../services/ProxyError.ts"
import { failure, negotiated } from "./negotiated.ts"

/** A proxy that does not answer for so long has failed. It may have to look up names and to connect itself. */
const patience: Duration.DurationInput = "15 seconds"

/**
 * Where a proxy listens, and who we are to it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** A host name or an IP address without brackets. */
  readonly host: string
  readonly port: number
  readonly username?: string | undefined
  readonly password?: Redacted.Redacted<string> | undefined
}

/** A password without a name is not left out silently: what it is worth is the protocol's business. */
const credentials = ({ password, username }: Options) =>
  username === undefined && password === undefined
    ? undefined
    : { username: username ?? "", password: password === undefined ? "" : Redacted.value(password) }

const through = (
  protocol: ProxyError["protocol"],
  { host, port }: Options,
  negotiate: (address: Address) => Negotiation | Failed
) =>
(dialer: Dialer["Type"]): Dialer["Type"] => {
  const options = { protocol, proxy: IpAddress.authority(host, port), patience }
  return {
    isProxy: true,
    dial: Effect.fnUntraced(function*(address: Address) {
      const negotiation = negotiate(address)
      if ("reason" in negotiation) return yield* failure(options, negotiation.reason, negotiation.detail)
      const stream = yield* Effect.mapError(
        dialer.dial({ host, port }),
        (error) =>
          error.proxy === undefined ? failure(options, "Unreachable", "nobody answers there", error.cause) : error
      )
      return yield* negotiated(stream, negotiation, options)
    })
  }
}

/**
 * A dialer over another.
 *
 * @since 0.1.0
 * @category constructors
 */
export const over = (
  road: Road.Socks5 | Road.Socks4 | Road.HttpProxy
): (dialer: Dialer["Type"]) => Dialer["Type"] => {
  switch (road._tag) {
    case "Socks5":
      return socks5(road)
    case "Socks4":
      return socks4(road)
    case "HttpProxy":
      return http(road)
  }
}

const socks5 = (options: Options) =>
  through("SOCKS 5", options, (address) => Socks5.negotiate({ ...address, credentials: credentials(options) }))

const socks4 = (options: Options) =>
  through("SOCKS 4", options, (address) => Socks4.negotiate({ ...address, user: options.username }))

const http = (options: Options) =>
  through("HTTP", options, (address) => HttpConnect.negotiate({ ...address, credentials: credentials(options) }))

/**
 * Dials through a SOCKS 5 proxy, without authentication or with a name and a password. Names of hosts are resolved by
 * the proxy. Failures have the reason `Proxy`.
 *
 * @since 0.1.0
 * @category layers
 * @see https://www.rfc-editor.org/rfc/rfc1928
 */
export const layerSocks5 = (options: Options): Layer.Layer<Dialer, never, Dialer> =>
  Layer.effect(Dialer, Effect.map(Dialer, socks5(options)))

/**
 * Dials through a SOCKS 4 proxy; names of hosts are resolved by the proxy (SOCKS 4a). IPv6 addresses fail with the
 * reason `Unsupported`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerSocks4 = (options: Omit<Options, "password">): Layer.Layer<Dialer, never, Dialer> =>
  Layer.effect(Dialer, Effect.map(Dialer, socks4(options)))

/**
 * Dials through an HTTP proxy that opens tunnels (`CONNECT`), without authentication or with Basic authentication.
 *
 * @since 0.1.0
 * @category layers
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
export const layerHttpProxy = (options: Options): Layer.Layer<Dialer, never, Dialer> =>
  Layer.effect(Dialer, Effect.map(Dialer, http(options)))
