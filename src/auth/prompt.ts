/**
 * Questions on a terminal, and answers that are not shown.
 *
 * @since 0.1.0
 */
import type { PlatformError } from "@effect/platform/Error"
import * as Terminal from "@effect/platform/Terminal"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"

/**
 * Why there is no answer: somebody has left, or the terminal has failed.
 *
 * @since 0.1.0
 * @category errors
 */
export type PromptError = Terminal.QuitException | PlatformError

const isBackspace = (name: string): boolean => name === "backspace" || name === "delete"

/** Moves back, blanks the character out, and moves back again. */
const erase = "\b \b"

/**
 * Reads a line. A terminal shows nothing of what is typed by itself, so that is done here, if it is to be seen. Where
 * there are no keys to follow, but a file or another program, lines are read as they come.
 */
const read = (question: string, isShown: boolean): Effect.Effect<string, PromptError, Terminal.Terminal> =>
  Effect.scoped(Effect.gen(function*() {
    const terminal = yield* Terminal.Terminal
    if (!(yield* terminal.isTTY)) return yield* Effect.zipRight(terminal.display(question), terminal.readLine)
    // From here on the terminal shows nothing by itself; only then somebody may be tempted to type.
    const keys = yield* terminal.readInput
    yield* terminal.display(question)
    const typed: Array<string> = []
    while (true) {
      const { input, key } = yield* Effect.mapError(keys.take, () => new Terminal.QuitException())
      if (key.ctrl && (key.name === "c" || key.name === "d")) return yield* new Terminal.QuitException()
      if (key.name === "return" || key.name === "enter") break
      if (isBackspace(key.name)) {
        if (typed.pop() !== undefined && isShown) yield* terminal.display(erase)
      } else if (!key.ctrl && !key.meta && Option.isSome(input)) {
        typed.push(input.value)
        if (isShown) yield* terminal.display(input.value)
      }
    }
    yield* terminal.display("\n")
    return typed.join("")
  }))

/**
 * Asks for a line.
 *
 * @since 0.1.0
 * @category asking
 */
export const line = (question: string): Effect.Effect<string, PromptError, Terminal.Terminal> =>
  Effect.map(read(question, true), (answer) => answer.trim())

/**
 * Asks for a line that nobody may read over the shoulder.
 *
 * @since 0.1.0
 * @category asking
 */
export const secret = (
  question: string
): Effect.Effect<Redacted.Redacted<string>, PromptError, Terminal.Terminal> =>
  Effect.map(read(question, false), (answer) => Redacted.make(answer))

/**
 * Keeps the terminal from showing what is typed between two questions.
 *
 * @since 0.1.0
 * @category asking
 */
export const quietly = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R | Terminal.Terminal> =>
  Effect.scoped(Effect.gen(function*() {
    const terminal = yield* Terminal.Terminal
    if (yield* terminal.isTTY) yield* Effect.asVoid(terminal.readInput)
    return yield* effect
  }))
