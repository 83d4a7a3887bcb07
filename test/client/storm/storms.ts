/**
 * Many storms in a row. One that breaks something is printed in its smallest form; `STORM="417"` plays it again,
 * `STORM="417: 0, 3, 5"` with these steps only.
 */
import { assert, it } from "@effect/vitest"
import { Config, Effect, Option } from "effect"
import { often } from "../../support/effort.ts"
import { play } from "./play.ts"
import type { Script } from "./script.ts"
import { keep, make } from "./script.ts"

const perTest = often(100, 10)

/** Leaves out whatever is not needed for something to break. */
const smallest = Effect.fnUntraced(function*(script: Script) {
  let indices = script.steps.map((_, index) => index)
  for (let at = indices.length - 1; at >= 0; at--) {
    const fewer = indices.toSpliced(at, 1)
    if ((yield* play(keep(script, fewer))).length > 0) indices = fewer
  }
  return indices
})

const report = Effect.fnUntraced(function*(script: Script, breaches: ReadonlyArray<string>) {
  const indices = yield* smallest(script)
  const small = keep(script, indices)
  const still = yield* play(small)
  return [
    `STORM="${script.seed}: ${indices.join(", ")}"`,
    ...(still.length > 0 ? still : breaches),
    JSON.stringify({ ...small, steps: undefined }),
    ...small.steps.map((step) => JSON.stringify(step))
  ].join("\n")
})

const endure = Effect.fnUntraced(function*(script: Script) {
  const breaches = yield* play(script)
  return breaches.length === 0 ? undefined : yield* report(script, breaches)
})

/** The script that somebody wants to see again. */
const chosen = Effect.map(
  Effect.option(Config.string("STORM")),
  Option.map((text) => {
    const [seed, indices] = text.split(":")
    const script = make(Number(seed))
    return indices === undefined ? script : keep(script, indices.split(",").map(Number))
  })
)

/** Tests for the storms with these seeds; where little is tried, for the first of each hundred. */
export const storms = (from: number, to: number): void => {
  for (let first = from; first < to; first += 100) {
    it.live(`${first} to ${first + 99}`, () =>
      Effect.gen(function*() {
        const only = yield* chosen
        if (Option.isSome(only)) {
          if (first === 0) assert.deepStrictEqual(yield* play(only.value), [])
          return
        }
        const broken: Array<string> = []
        for (let seed = first; seed < first + perTest; seed++) {
          const found = yield* endure(make(seed))
          if (found !== undefined) broken.push(found)
        }
        assert.strictEqual(broken.join("\n\n"), "")
      }), 300_000)
  }
}
