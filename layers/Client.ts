/**
 * The composition root: everything a client is made of, over what a platform and an application bring.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import type { Auth } from "../services/Auth.ts"
import type { Connection } from "../services/Connection.ts"
import type { Crypto } from "../services/Crypto.ts"
import type { DcPool } from "../services/DcPool.ts"
import type { Gzip } from "../services/Gzip.ts"
import type { Peers } from "../services/Peers.ts"
import type { RandomSource } from "../services/RandomSource.ts"
import type { Rpc } from "../services/Rpc.ts"
import type { SessionStore } from "../services/SessionStore.ts"
import type { TelegramConfig } from "../services/TelegramConfig.ts"
import type { Transport } from "../services/Transport.ts"
import type { Updates } from "../services/Updates.ts"
import * as Auth_ from "./auth/Auth.ts"
import * as Connection_ from "./Connection.ts"
import * as DcPool_ from "./DcPool.ts"
import * as Floods from "./Floods.ts"
import * as Handshake from "./handshake/Handshake.ts"
import * as PeerCache from "./peers/PeerCache.ts"
import * as Peers_ from "./peers/Peers.ts"
import * as Rpc_ from "./Rpc.ts"
import * as AuthKeys from "./session/AuthKeys.ts"
import * as DcOptions from "./session/DcOptions.ts"
import * as Sessions from "./session/Sessions.ts"
import * as Updates_ from "./updates/Updates.ts"

/**
 * What a client offers.
 *
 * @since 0.1.0
 * @category models
 */
export type Client = Rpc | Peers | Updates | Auth | DcPool | Connection

/**
 * What a client stands on.
 *
 * @since 0.1.0
 * @category models
 */
export type Ground = Transport | Crypto | RandomSource | Gzip | SessionStore | TelegramConfig

/**
 * How parts of a client behave.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly updates?: Updates_.Options | undefined
  readonly peers?: PeerCache.Options | undefined
}

/**
 * A client. It is connected and, for a bot, signed in when the layer stands; everything ends with the layer's scope.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<Client, Auth_.SignInError, Ground> =>
  Layer.mergeAll(Updates_.layer(options?.updates), Peers_.layer, Connection_.layer).pipe(
    Layer.provideMerge(Auth_.layer),
    Layer.provideMerge(Rpc_.layer),
    Layer.provideMerge(DcPool_.layer),
    Layer.provide(Floods.layer),
    Layer.provide(Sessions.layer),
    Layer.provide(DcOptions.layer),
    Layer.provide(Handshake.layer),
    Layer.provide(AuthKeys.layer),
    Layer.provide(PeerCache.layer(options?.peers))
  )
