/** A terminal at which somebody sits who knows all answers beforehand. */
import { Terminal } from "@effect/platform"
import { Console, Effect, Layer, Mailbox } from "effect"

/** Shows questions and answers line by line, as if they had been typed. */
export const layerScripted = (answers: ReadonlyArray<string | Effect.Effect<string>>): Layer.Layer<Terminal.Terminal> =>
  Layer.sync(Terminal.Terminal, () => {
    const rest = [...answers]
    let question = ""
    const next = Effect.suspend(() => {
      const answer = rest.shift()
      if (answer === undefined) return new Terminal.QuitException()
      return typeof answer === "string" ? Effect.succeed(answer) : answer
    })
    return {
      columns: Effect.succeed(80),
      rows: Effect.succeed(24),
      isTTY: Effect.succeed(false),
      readInput: Mailbox.make<Terminal.UserInput>(),
      readLine: Effect.tap(next, (answer) => Console.log(`${question}${answer}`)),
      display: (text) =>
        Effect.suspend(() => {
          question = text
          return text.endsWith("\n") ? Console.log(text.trimEnd()) : Effect.void
        })
    }
  })
