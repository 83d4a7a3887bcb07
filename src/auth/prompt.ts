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

/**
 * Asks for a line.
 *
 * @since 0.1.0
 * @category asking
 */
export const line = (question: string): Effect.Effect<string, PromptError, Terminal.Terminal> =>
  Effect.gen(function*() {
    const terminal = yield* Terminal.Terminal
    yield* terminal.display(question)
    const answer = yield* terminal.readLine
    return answer.trim()
  })

const isBackspace = (name: string): boolean => name === "backspace" || name === "delete"

/**
 * Asks for a line that nobody may read over the shoulder. Where there are no keys to follow, but a file or another
 * program, it is read as any other line.
 *
 * @since 0.1.0
 * @category asking
 */
export const secret = (
  question: string
): Effect.Effect<Redacted.Redacted<string>, PromptError, Terminal.Terminal> =>
  Effect.scoped(Effect.gen(function*() {
    const terminal = yield* Terminal.Terminal
    yield* terminal.display(question)
    if (!(yield* terminal.isTTY)) return Redacted.make(yield* terminal.readLine)
    const keys = yield* terminal.readInput
    const typed: Array<string> = []
    while (true) {
      const { input, key } = yield* Effect.mapError(keys.take, () => new Terminal.QuitException())
      if (key.ctrl && (key.name === "c" || key.name === "d")) return yield* new Terminal.QuitException()
      if (key.name === "return" || key.name === "enter") break
      if (isBackspace(key.name)) typed.pop()
      else if (!key.ctrl && !key.meta) typed.push(...Option.toArray(input))
    }
    yield* terminal.display("\n")
    return Redacted.make(typed.join(""))
  }))
