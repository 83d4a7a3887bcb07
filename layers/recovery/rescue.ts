/**
 * Finds the way back when nobody answers at any address that is known: asks a resolver for other addresses, and Telegram,
 * at one of these, for all of them.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as help from "../../schema/tl/api/methods/help.ts"
import type { Client, Resolver } from "../../services/DcResolver.ts"
import { DcResolver } from "../../services/DcResolver.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import type { SessionState } from "../../services/Sessions.ts"

/** Nobody has answered for so long, before somebody else is asked. */
const patience = "15 seconds"

/** Nobody is asked more often than this. */
const pause = "5 minutes"

/** Other data centres than home that are asked for addresses, and how long each may take. */
const maxOthers = 3
const timeout = "20 seconds"

/** A resolver has so long. */
const asking = "2 minutes"

/** Whether nobody answers. Who refuses does answer, and other trouble is not about addresses. */
const isSilent = (state: SessionState): boolean => {
  switch (state._tag) {
    case "Connecting":
      return true
    case "Waiting":
    case "Failed":
      return state.error._tag === "TransportError"
        ? state.error.reason !== "Refused"
        : state.error._tag === "HandshakeError" && state.error.reason === "Timeout"
    default:
      return false
  }
}

/** To be run as long as the client lives. */
const run =
  (resolver: (domain: string | undefined) => Resolver) =>
  ({ ask, home, open, options, state }: Client): Effect.Effect<void> => {
    const cutOff = state.changes.pipe(
      Stream.map(isSilent),
      Stream.changes,
      Stream.flatMap((silent) => (silent ? Stream.fromEffect(Effect.sleep(patience)) : Stream.empty), { switch: true }),
      Stream.take(1),
      Stream.runDrain
    )

    const learnAt = (dc: number): Effect.Effect<void, InvokeError | "Timeout"> =>
      open(dc).pipe(
        Effect.flatMap((session) => ask(session, help.getConfig())),
        Effect.map((config) => void options.learn(config)),
        Effect.timeoutFail({ duration: timeout, onTimeout: () => "Timeout" as const }),
        Effect.scoped
      )

    const rescue = Effect.gen(function*() {
      const found = yield* Effect.timeoutFail(resolver(options.domain()), {
        duration: asking,
        onTimeout: () => "Timeout" as const
      })
      const usable = options.rescue(found)
      yield* Effect.logInfo("nobody answers; other addresses were found", {
        found: found.length,
        usable: usable.length
      })
      // Home may be among them, and is dialled anyway.
      const others = [...new Set(usable)].filter((dc) => dc !== home().dc).slice(0, maxOthers)
      for (const dc of others) {
        const isLearned = yield* Effect.match(learnAt(dc), { onFailure: () => false, onSuccess: () => true })
        if (isLearned) return
      }
    }).pipe(
      // A resolver of somebody's own may do anything; it is asked again all the same.
      Effect.catchAllCause((cause) => Effect.logWarning("nobody answers, and no other addresses were found", cause))
    )

    return Effect.zipRight(cutOff, rescue).pipe(
      Effect.zipRight(Effect.sleep(pause)),
      Effect.forever,
      Effect.annotateLogs({ module: "Rescue" })
    )
  }

/**
 * Asks a resolver that is told at which domain name Telegram publishes addresses, where that is known.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerAt = (resolver: (domain: string | undefined) => Resolver): Layer.Layer<DcResolver> =>
  Layer.succeed(DcResolver, { resolver: resolver(undefined), run: run(resolver) })

/**
 * Asks a resolver of one's own.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (resolver: Resolver): Layer.Layer<DcResolver> => layerAt(() => resolver)
