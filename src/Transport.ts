/**
 * How packets travel: the contracts, their layers, and the roads to Telegram.
 *
 * ```ts
 * import { Schema } from "effect"
 * import { Telegram, Transport } from "layergram"
 *
 * const proxy = Schema.decodeSync(Transport.ProxyLink)("https://t.me/proxy?server=…&port=443&secret=…")
 * // Through the proxy, and nowhere else.
 * Telegram.layerOver().pipe(Layer.provide(Transport.layerRoads([proxy])))
 * // Straight, or through the proxy when that does not work.
 * Telegram.layerOver().pipe(Layer.provide(Transport.layerRoads([new Transport.Road.Direct(), proxy])))
 * ```
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import * as WebCrypto from "../layers/random/WebCrypto.ts"
import * as Framed from "../layers/transport/Framed.ts"
import * as MtProxy from "../layers/transport/MtProxy.ts"
import * as Roads from "../layers/transport/Roads.ts"
import type { Road } from "../schema/wire/Road.ts"
import type { Crypto } from "../services/Crypto.ts"
import type { Dialer } from "../services/Dialer.ts"
import type { Transport } from "../services/Transport.ts"

export { layer as layerSocket, layerWebSocket } from "../layers/transport/PlatformSocket.ts"
export { layerHttpProxy, layerSocks4, layerSocks5 } from "../layers/transport/Proxies.ts"
export { ProxyLink, ProxyLinkError } from "../schema/wire/ProxyLink.ts"
export * as Road from "../schema/wire/Road.ts"
export * from "../services/Dialer.ts"
export * from "../services/ProxyError.ts"
export * from "../services/Transport.ts"

/**
 * Packets over whatever the `Dialer` opens.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerFramed = (options?: Framed.Options): Layer.Layer<Transport, never, Dialer | Crypto> =>
  Layer.provide(Framed.layer(options), WebCrypto.layer)

/**
 * Packets through an MTProxy server, which is the only address that is dialled.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMtProxy = (options: MtProxy.Options): Layer.Layer<Transport, never, Dialer | Crypto> =>
  Layer.provide(MtProxy.layer(options), WebCrypto.layer)

/**
 * Packets over the road that does best: the first of the list, as long as it does well. A road that is not in the list
 * is never taken; without `Road.Direct` nothing but the proxies is dialled.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerRoads = (
  roads: readonly [Road, ...ReadonlyArray<Road>],
  options?: Roads.Options
): Layer.Layer<Transport, never, Dialer | Crypto> => Layer.provide(Roads.layer(roads, options), WebCrypto.layer)
