/**
 * A way back to Telegram for those who are cut off from it: where no data centre answers at any address that a client
 * knows, a resolver finds others. Nothing of it is used unless it is provided:
 *
 * ```ts
 * import { NodeHttpClient } from "@effect/platform-node"
 * import { Telegram, Transport } from "layergram"
 * import * as DcResolver from "layergram/DcResolver"
 *
 * Telegram.layerOver().pipe(
 *   Layer.provide(DcResolver.layerDnsOverHttps()),
 *   Layer.provide(Transport.layerRoads([new Transport.Road.Direct()])),
 *   Layer.provide([TelegramNode.layer, NodeHttpClient.layerUndici])
 * )
 * ```
 *
 * A client asks when nobody at home has answered for 15 seconds, and then every five minutes as long as that is so. What
 * it finds serves to ask Telegram for its present addresses. A server that is reached has to prove that it is Telegram by
 * the same keys as ever, so the worst that wrong addresses do is not to help. Most of them want streams to look like TLS,
 * which only `Transport.layerRoads` can do. Where all roads are proxies nothing is asked, for nothing found could be
 * dialled.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/datacenter
 */
export { layer as layerDnsOverHttps, publicKey } from "../layers/recovery/DnsOverHttps.ts"
export type { Options as DnsOverHttpsOptions } from "../layers/recovery/DnsOverHttps.ts"
export { layer } from "../layers/recovery/rescue.ts"
export * from "../services/DcResolver.ts"
export * from "../services/DcResolverError.ts"
