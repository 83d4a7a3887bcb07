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
import type { ListenError } from "./ListenError.ts"
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
export const makeTcp = (options?: Options): Effect.Effect<Server, ListenError, Ground | Scope.Scope> =>
  Effect.gen(function*() {
    const core = yield* Server_.core(options)
    // Loaded only here, so that the server without sockets runs where there is no Node.js.
    const listenAll = yield* Effect.promise(() => import("./listenTcp.ts").then((module) => module.listenAll))
    core.addresses = yield* listenAll(core)
    return Server_.make(core)
  })

/**
 * A server that listens for WebSockets on loopback: `ws://127.0.0.1:port/apiws`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeWebSocket = (options?: Options): Effect.Effect<Server, ListenError, Ground | Scope.Scope> =>
  Effect.gen(function*() {
    const core = yield* Server_.core(options)
    const listenAll = yield* Effect.promise(() => import("./listenWebSocket.ts").then((module) => module.listenAll))
    core.addresses = yield* listenAll(core)
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
export const layerTcp = (options?: Options): Layer.Layer<TestServer, ListenError, Ground> =>
  Layer.scoped(TestServer, makeTcp(options))

/**
 * Provides a server that listens for WebSockets on loopback, at `server.servers`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerWebSocket = (options?: Options): Layer.Layer<TestServer, ListenError, Ground> =>
  Layer.scoped(TestServer, makeWebSocket(options))
