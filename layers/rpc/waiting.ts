/**
 * Waits that Telegram asks for: remembers them, finds them before a call is sent, and sleeps so that everybody can see it.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import { innermost } from "../../schema/tl/innermost.ts"
import type { Info, Request } from "../../schema/tl/Method.ts"
import { lists } from "../../schema/tl/Method.ts"
import type { Floods, Wait } from "../../services/Floods.ts"
import type { Failure } from "../../services/RetryPolicy.ts"
import { FloodWait } from "../../services/Rpc.ts"
import type { Session } from "../../services/Sessions.ts"
import { Refused } from "./ask.ts"
import { chatOf } from "./floods.ts"
import { floodWaitSeconds } from "./meter.ts"
import type { Refusal } from "./refusal.ts"
import { slowMode, understand } from "./refusal.ts"

/**
 * What `layers/Rpc.ts` does about waits.
 *
 * @since 0.1.0
 * @category models
 */
export interface Waiting {
  /** What Telegram would say to a call, as far as it has said so before. */
  readonly hold: <A, E extends string>(request: Request<A, E>, session: Session, unsure: boolean) =>
    | Refused<E>
    | undefined
  /** Takes note of a wait in a refusal that Telegram has just sent. */
  readonly note: <A, E extends string>(request: Request<A, E>, refused: Refused<E>) => Effect.Effect<void>
  /** Sleeps before a call is made again. That the client waits is logged once for each wait that Telegram asks for. */
  readonly sleep: (failure: Failure, wait: Duration.Duration, isNews: boolean) => Effect.Effect<void>
}

const asRefusal = <E extends string>(
  method: Pick<Info, "_tag" | "errors">,
  { kind, wait }: Wait,
  unsure: boolean
): Refusal<E> => {
  if (kind === "slowMode") {
    return understand<E>(method, 420, `${slowMode}_${Math.ceil(Duration.toSeconds(wait))}`, unsure)
  }
  const error = new FloodWait({ method: method._tag, wait, kind, ...(unsure && { mayBeDone: true }) })
  return { _tag: "Retry", error, listed: undefined, concerns: "call" }
}

const toRemember = <A, E extends string>(
  request: Request<A, E>,
  { refusal, session }: Refused<E>
): Wait | undefined => {
  const { connection, method: { _tag: method }, params } = innermost(request)
  if (refusal._tag === "Fail" && refusal.slowMode !== undefined) {
    const chat = chatOf(params)
    return chat === undefined
      ? undefined
      : { method, kind: "slowMode", only: chat, connection, wait: refusal.slowMode }
  }
  if (refusal._tag !== "Retry" || refusal.error._tag !== "FloodWait" || refusal.concerns === "call") return undefined
  const only = refusal.concerns === "dc" ? String(session.dc) : undefined
  return { method, kind: refusal.error.kind, only, connection, wait: refusal.error.wait }
}

/**
 * See {@link Waiting}.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (floods: Floods["Type"]): Waiting => ({
  hold: <A, E extends string>(request: Request<A, E>, session: Session, unsure: boolean) => {
    const { connection, method, params } = innermost(request)
    const found = floods.find(method._tag, session.dc, params, connection)
    if (found === undefined) return undefined
    // Who may not write may still look.
    if (found.kind === "slowMode" && !lists(method, slowMode)) return undefined
    const refusal = asRefusal<E>(method, found, unsure)
    return new Refused<E>({ refusal, session, isRemembered: true, unsure })
  },
  note: (request, refused) => {
    const wait = toRemember(request, refused)
    if (wait === undefined) return Effect.void
    return Effect.zipRight(floods.remember(wait), Metric.update(floodWaitSeconds, Duration.toSeconds(wait.wait)))
  },
  sleep: (failure, wait, isNews) => {
    const reason = failure._tag === "FloodWait" ? failure.kind : failure.reason
    const tell = Effect.option(Effect.currentSpan).pipe(
      Effect.zip(Clock.currentTimeNanos),
      Effect.map(([span, now]) => {
        if (span._tag === "None") return
        span.value.event("telegram.wait", now, { reason, seconds: Duration.toSeconds(wait) })
      })
    )
    const log = isNews && failure._tag === "FloodWait" ? Effect.logInfo : Effect.logDebug
    return log(`${failure.method} waits ${Duration.format(wait)} (${reason})`).pipe(
      Effect.zipRight(tell),
      Effect.zipRight(floods.sleeping(Effect.sleep(wait)))
    )
  }
})
