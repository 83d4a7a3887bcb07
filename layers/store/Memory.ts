/**
 * A session that is forgotten when the process ends.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Ref from "effect/Ref"
import { SessionStore } from "../../services/SessionStore.ts"
import * as Changes from "./changes.ts"

/**
 * Keeps the session in memory.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<SessionStore> = Layer.effect(
  SessionStore,
  Effect.map(Ref.make(Changes.empty), (session) =>
    SessionStore.of({
      load: Ref.get(session),
      commit: (changes) => Ref.update(session, (current) => Changes.apply(current, changes))
    }))
)
