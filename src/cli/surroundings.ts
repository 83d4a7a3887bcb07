/**
 * The terminal and the console, as far as Node.js' own do not do: no escape sequences where there is no terminal, and no
 * waiting for an answer from a standard input that has ended.
 *
 * @since 0.1.0
 */
import * as Terminal from "@effect/platform/Terminal"
import * as NodeContext from "@effect/platform-node/NodeContext"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { stderr, stdin, stdout } from "node:process"
import { stripVTControlCharacters } from "node:util"

/** The last line comes with the end, or just before. */
const grace = "50 millis"

const ended = Effect.async<void>((resume) => {
  const end = () => resume(Effect.void)
  if (stdin.readableEnded) return end()
  stdin.once("end", end)
  return Effect.sync(() => void stdin.off("end", end))
}).pipe(
  Effect.zipRight(Effect.sleep(grace)),
  Effect.zipRight(Effect.fail(new Terminal.QuitException()))
)

const answers = Layer.effect(
  Terminal.Terminal,
  Effect.map(
    Terminal.Terminal,
    (terminal) => Terminal.Terminal.of({ ...terminal, readLine: Effect.raceFirst(terminal.readLine, ended) })
  )
)

const plain = (values: ReadonlyArray<unknown>) =>
  values.map((value) => (typeof value === "string" ? stripVTControlCharacters(value) : value))

const lines = Effect.map(Effect.console, (console): Console.Console => ({
  ...console,
  log: (...values) => console.log(...(stdout.isTTY ? values : plain(values))),
  error: (...values) => console.error(...(stderr.isTTY ? values : plain(values)))
}))

/**
 * What the program stands on.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<NodeContext.NodeContext> = Layer.merge(
  Layer.provideMerge(answers, NodeContext.layer),
  Layer.unwrapEffect(Effect.map(lines, (console) => Console.setConsole(console)))
)
