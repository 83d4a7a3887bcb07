/**
 * Keeps the addresses of the data centres fresh: asks Telegram when a client begins, when what it said is old, and when
 * it says that something has changed.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/help.getConfig
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberHandle from "effect/FiberHandle"
import * as help from "../../schema/tl/api/methods/help.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { DcOptions } from "../../services/DcOptions.ts"
import type { Session, Unsolicited } from "../../services/Sessions.ts"
import { freshness } from "./freshness.ts"
import type { Ask } from "./authorizations.ts"

/** Telegram is not asked more often than this, whatever happens. */
const pause = Duration.minutes(1)

const tells = ({ _tag }: T.Update): boolean => _tag === "updateDcOptions" || _tag === "updateConfig"

/** Whether the server has said that addresses have changed. */
const isNews = (event: Unsolicited): boolean => {
  if (event._tag !== "Updates") return false
  const { updates } = event
  switch (updates._tag) {
    case "updateShort":
      return tells(updates.update)
    case "updates":
    case "updatesCombined":
      return updates.updates.some(tells)
    default:
      return false
  }
}

/**
 * What addresses are kept fresh with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parts {
  readonly options: DcOptions["Type"]
  readonly home: () => Session
  readonly ask: Ask
}

/**
 * Somebody who keeps addresses fresh.
 *
 * @since 0.1.0
 * @category models
 */
export interface Keeper {
  /** Sees what the server says. Synchronous. */
  readonly hear: (event: Unsolicited) => void
  /** Begins to keep them, until the scope closes. */
  readonly start: Effect.Effect<void>
}

/**
 * See {@link Keeper}. Ends with the scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = Effect.fnUntraced(function*({ ask, home, options }: Parts) {
  const keeping = yield* FiberHandle.makeRuntime<never>()
  // Whether there was news while Telegram could not be asked yet, and whether it can be asked at once.
  let isNew = false
  let isPatient = false

  const learn = Effect.gen(function*() {
    const config = yield* ask(home(), help.getConfig())
    if (options.learn(config)) return freshness(config)
    yield* Effect.logError("these are not the servers of the settings", { test: config.testMode, dc: config.thisDc })
    return pause
  }).pipe(
    Effect.catchAll((error) => Effect.as(Effect.logDebug("the addresses stay as they are", error), pause))
  )
  const run: Effect.Effect<void> = Effect.gen(function*() {
    while (true) {
      isNew = isPatient = false
      const fresh = yield* learn
      yield* Effect.sleep(pause)
      if (isNew) continue
      isPatient = true
      yield* Effect.sleep(Duration.subtract(fresh, pause))
    }
  }).pipe(Effect.annotateLogs({ module: "Addresses" }))

  const begin = () => void keeping(run)

  return {
    hear: (event) => {
      if (!isNews(event)) return
      isNew = true
      if (isPatient) begin()
    },
    start: options.isTeachable ? Effect.sync(begin) : Effect.void
  } satisfies Keeper
})
