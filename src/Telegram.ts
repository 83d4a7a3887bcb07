/**
 * A Telegram client as a layer.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import * as Client from "../layers/Client.ts"
import * as Framed from "../layers/transport/Framed.ts"
import * as WebCrypto from "../layers/random/WebCrypto.ts"
import type { SignInError } from "../layers/auth/Auth.ts"
import type { Crypto } from "../services/Crypto.ts"
import type { Dialer } from "../services/Dialer.ts"
import type { Gzip } from "../services/Gzip.ts"
import type { SessionStore } from "../services/SessionStore.ts"
import type { TelegramConfig } from "../services/TelegramConfig.ts"
import type { Transport } from "../services/Transport.ts"

export * as Servers from "../schema/wire/Servers.ts"
export * as TelegramConfig from "../services/TelegramConfig.ts"

/**
 * What a client offers to an application.
 *
 * @since 0.1.0
 * @category models
 */
export type Telegram = Client.Client

/**
 * How a client behaves.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Client.Options {
  readonly transport?: Framed.Options | undefined
}

/**
 * A client over a transport of one's own choice: proxies, or several roads to Telegram (`Transport.layerRoads`).
 *
 * @since 0.1.0
 * @category layers
 */
export const layerOver = (
  options?: Client.Options
): Layer.Layer<Telegram, SignInError, Transport | Crypto | Gzip | SessionStore | TelegramConfig> =>
  Layer.provide(Client.layer(options), WebCrypto.layer)

/**
 * A client over a platform: `Dialer`, `Crypto` and `Gzip` come from `layergram/node` or its like, the session from a
 * store, the rest from the settings.
 *
 * A bot is signed in when the layer stands; a session that is signed in connects in the background. When its scope closes, nothing of it is left, and
 * every call that waits fails with `ClientClosed`, or `UnknownOutcome` where it was sent and may have been executed.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerWith = (
  options?: Options
): Layer.Layer<Telegram, SignInError, Dialer | Crypto | Gzip | SessionStore | TelegramConfig> =>
  layerOver(options).pipe(
    Layer.provide(Framed.layer(options?.transport)),
    Layer.provide(WebCrypto.layer)
  )

/**
 * A client that behaves as most want it to: {@link layerWith} without options.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Telegram, SignInError, Dialer | Crypto | Gzip | SessionStore | TelegramConfig> =
  layerWith()
