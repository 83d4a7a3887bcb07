/**
 * Lets an MTProxy server in front of the embedded server listen on loopback TCP.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/proxy
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as ProxyLink from "../../schema/wire/ProxyLink.ts"
import type { ProxySecret } from "../../schema/wire/ProxySecret.ts"
import * as Secret from "../../schema/wire/ProxySecret.ts"
import { MtProxy } from "../../schema/wire/Road.ts"
import type { Core } from "./core.ts"
import type { ListenError } from "./ListenError.ts"
import { bind } from "./listenTcp.ts"
import * as Proxy from "./mtProxy.ts"

/**
 * Which clients the proxy lets in.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** As it stands in links; one of the kind `ee…` for `www.example.org` is made up unless said. */
  readonly secret?: string | undefined
}

/**
 * A proxy that listens.
 *
 * @since 0.1.0
 * @category models
 */
export interface Listening {
  /** For `Transport.layerRoads`, or `Transport.layerMtProxy`. */
  readonly road: MtProxy
  /** For people and their clients. */
  readonly link: string
  /** How many have come who do not know the secret; they hear nothing. */
  readonly refused: Effect.Effect<number>
}

const madeUp = (core: Core): ProxySecret => ({
  _tag: "FakeTls",
  key: core.environment.random(16),
  domain: "www.example.org"
})

/**
 * Listens until the scope closes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const listen = (core: Core, options?: Options): Effect.Effect<Listening, ListenError, Scope.Scope> =>
  Effect.gen(function*() {
    const clock = yield* Effect.clock
    const secret = options?.secret === undefined ? madeUp(core) : Secret.fromText(options.secret)
    if (secret === undefined) return yield* Effect.dieMessage("this is no secret of an MTProxy server")
    let refused = 0
    const parts: Proxy.Parts = {
      core,
      secret,
      now: () => clock.unsafeCurrentTimeMillis(),
      refused: () => {
        refused++
      }
    }
    const address = yield* bind(0, (pipe) => Proxy.accept(parts, pipe))
    const road = new MtProxy({ ...address, secret: Redacted.make(secret) })
    return { road, link: ProxyLink.format(road), refused: Effect.sync(() => refused) }
  })
