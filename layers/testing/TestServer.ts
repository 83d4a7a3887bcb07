/**
 * The embedded server as a service: in memory or on loopback sockets, running as long as its scope.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Crypto } from "../../services/Crypto.ts"
import { Dialer } from "../../services/Dialer.ts"
import type { Gzip } from "../../services/Gzip.ts"
import type { RandomSource } from "../../services/RandomSource.ts"
import * as Memory from "./listenMemory.ts"
import * as Tcp from "./listenTcp.ts"
import type { Options, Server } from "./Server.ts"
import * as Server_ from "./Server.ts"

/**
 * What a server stands on.
 *
 * @since 0.1.0
 * @category models
 */
export type Ground = Crypto | RandomSource | Gzip

/**
 * The running server.
 *
 * @since 0.1.0
 * @category tags
 */
export class TestServer extends Context.Tag("layergram/layers/testing/TestServer")<TestServer, Server>() {}

/**
 * A server without sockets, and the dialer that reaches it. Under `TestClock` all of it runs in virtual time.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeMemory = (
  options?: Options
): Effect.Effect<{ readonly server: Server; readonly dialer: Dialer["Type"] }, never, Ground | Scope.Scope> =>
  Effect.gen(function*() {
    const core = yield* Server_.core(options)
    core.addresses = Memory.addresses(core)
    const dialer = yield* Memory.dialer(core)
    return { server: Server_.make(core), dialer }
  })

/**
 * A server that listens on loopback TCP.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeTcp = (options?: Options): Effect.Effect<Server, Tcp.ListenError, Ground | Scope.Scope> =>
  Effect.gen(function*() {
    const core = yield* Server_.core(options)
    core.addresses = yield* Tcp.listenAll(core)
    return Server_.make(core)
  })

/**
 * Provides a server without sockets, and the `Dialer` with which a client reaches it.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMemory = (options?: Options): Layer.Layer<TestServer | Dialer, never, Ground> =>
  Layer.scopedContext(
    Effect.map(
      makeMemory(options),
      ({ dialer, server }) => Context.make(TestServer, server).pipe(Context.add(Dialer, dialer))
    )
  )

/**
 * Provides a server that listens on loopback TCP, at `server.servers`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerTcp = (options?: Options): Layer.Layer<TestServer, Tcp.ListenError, Ground> =>
  Layer.scoped(TestServer, makeTcp(options))
