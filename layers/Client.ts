/**
 * The composition root: everything a client is made of, over what a platform and an application bring.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Auth } from "../services/Auth.ts"
import type { Connection } from "../services/Connection.ts"
import type { Crypto } from "../services/Crypto.ts"
import type { DcPool } from "../services/DcPool.ts"
import type { Gzip } from "../services/Gzip.ts"
import type { Indicators } from "../services/Indicators.ts"
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
import * as Indicators_ from "./Indicators.ts"
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
export type Client = Rpc | Peers | Updates | Auth | DcPool | Connection | Indicators

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
 * Builds one part after the other by hand. Composed layers would remember each part and each step of the composition, which
 * takes as much memory as the client itself, and there may be many clients in a process.
 */
const build = Effect.fnUntraced(function*(options: Options | undefined) {
  const cache = yield* Layer.build(PeerCache.layer(options?.peers))
  const keys = yield* Effect.provide(Layer.build(AuthKeys.layer), cache)
  const exchange = yield* Layer.build(Handshake.layer)
  const addresses = yield* Layer.build(DcOptions.layer)
  const below = Context.mergeAll(cache, keys, exchange, addresses)
  const sessions = yield* Effect.provide(Layer.build(Sessions.layer), below)
  const floods = yield* Effect.provide(Layer.build(Floods.layer), below)
  const ground = Context.mergeAll(below, sessions, floods)
  const pool = yield* Effect.provide(Layer.build(DcPool_.layer), ground)
  const rpc = yield* Effect.provide(Layer.build(Rpc_.layer), Context.merge(ground, pool))
  const calls = Context.mergeAll(ground, pool, rpc)
  const auth = yield* Effect.provide(Layer.build(Auth_.layer), calls)
  const rest = Layer.mergeAll(Updates_.layer(options?.updates), Peers_.layer, Connection_.layer, Indicators_.layer)
  const all = Context.merge(calls, auth)
  return Context.mergeAll(pool, rpc, auth, yield* Effect.provide(Layer.build(rest), all))
})

/**
 * A client. It is connected and, for a bot, signed in when the layer stands; everything ends with the layer's scope.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<Client, Auth_.SignInError, Ground> =>
  Layer.scopedContext(build(options))
