import { afterAll, describe, it } from "@effect/vitest"
import { type Effect, type Layer, ManagedRuntime } from "effect"

/**
 * Tests that share what a layer makes. `layer` of `@effect/vitest` does it by changing the `it` of everything that runs
 * in the process, whichever file it is in.
 */
export const sharing = <R, E>(layer: Layer.Layer<R, E>) =>
(
  name: string,
  tests: (shared: { readonly effect: <A, E>(name: string, self: () => Effect.Effect<A, E, R>) => void }) => void
): void => {
  describe(name, () => {
    const runtime = ManagedRuntime.make(layer)
    afterAll(() => runtime.dispose())
    tests({ effect: (name, self) => it(name, async () => void await runtime.runPromise(self())) })
  })
}
