/**
 * Spans where somebody looks at them.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as DefaultServices from "effect/DefaultServices"
import * as Effect from "effect/Effect"
import * as Tracer from "effect/Tracer"

/**
 * The tracer that traces nothing: without another one, spans are not worth their price.
 *
 * @since 0.1.0
 * @category tracing
 */
export const noTracer: Tracer.Tracer = /* @__PURE__ */ Context.get(DefaultServices.liveServices, Tracer.Tracer)

/**
 * Runs an effect in a span, unless nobody traces.
 *
 * @since 0.1.0
 * @category tracing
 */
export const spanned = <A, E, R>(effect: Effect.Effect<A, E, R>, name: string): Effect.Effect<A, E, R> =>
  Effect.tracerWith((tracer): Effect.Effect<A, E, R> => tracer === noTracer ? effect : Effect.withSpan(effect, name))
