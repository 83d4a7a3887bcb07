/**
 * Colours and progress, on a terminal only: elsewhere there are plain lines.
 *
 * @since 0.1.0
 */
import * as Doc from "@effect/printer/Doc"
import * as Ansi from "@effect/printer-ansi/Ansi"
import * as AnsiDoc from "@effect/printer-ansi/AnsiDoc"
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import { stderr, stdout } from "node:process"

type Style = "good" | "bad" | "faint"

const styles: Readonly<Record<Style, Ansi.Ansi>> = { good: Ansi.green, bad: Ansi.red, faint: Ansi.blackBright }

type Stream = "out" | "err"

const isTerminal = (stream: Stream): boolean => (stream === "out" ? stdout : stderr).isTTY

/** Nobody has asked for no colours, as https://no-color.org has it. */
const isColourful = Effect.map(
  Effect.orElseSucceed(Config.option(Config.string("NO_COLOR")), () => Option.none<string>()),
  Option.match({ onNone: () => true, onSome: (value) => value === "" })
)

/**
 * What colours a text for standard output or standard error.
 *
 * @since 0.1.0
 * @category drawing
 */
export const painter = (stream: Stream): Effect.Effect<(style: Style, text: string) => string> =>
  Effect.map(isColourful, (colourful) => (style, text) =>
    colourful && isTerminal(stream)
      ? AnsiDoc.render(Doc.annotate(Doc.text(text), styles[style]), { style: "pretty" })
      : text)

/**
 * A line on standard error.
 *
 * @since 0.1.0
 * @category drawing
 */
export const note = (text: string): Effect.Effect<void> => Effect.sync(() => void stderr.write(`${text}\n`))

/**
 * Asks for a clean screen before the next QR code, where there is one.
 *
 * @since 0.1.0
 * @category drawing
 */
export const clear: Effect.Effect<void> = Effect.sync(() => {
  if (isTerminal("out")) stdout.write("\u001b[H\u001b[2J")
})

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]

/**
 * Says on a terminal that something is going on, until the scope closes.
 *
 * @since 0.1.0
 * @category drawing
 */
const progress = (text: string): Effect.Effect<void, never, Scope.Scope> =>
  Effect.suspend(() => {
    if (!isTerminal("err")) return Effect.void
    let frame = 0
    const draw = Effect.sync(() => void stderr.write(`\r${frames[frame++ % frames.length]} ${text}`))
    const wipe = Effect.sync(() => void stderr.write("\r\u001b[K"))
    return Effect.zipRight(
      Effect.addFinalizer(() => wipe),
      Effect.asVoid(Effect.forkScoped(Effect.repeat(draw, Schedule.spaced("80 millis"))))
    )
  })

/**
 * Says on a terminal that something is going on, as long as it does.
 *
 * @since 0.1.0
 * @category drawing
 */
export const during = <A, E, R>(text: string, effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.scopedWith((scope) => Effect.zipRight(Effect.provideService(progress(text), Scope.Scope, scope), effect))

/**
 * How far something has come: a part of one, when that is known, and a word on it.
 *
 * @since 0.1.0
 * @category drawing
 */
export interface Share {
  readonly share: number | undefined
  readonly text: string
}

const barWidth = 30

const drawn = ({ share, text }: Share): string => {
  if (share === undefined) return text
  const done = Math.round(share * barWidth)
  return `${"█".repeat(done)}${"░".repeat(barWidth - done)} ${Math.floor(share * 100)} % ${text}`
}

/**
 * Draws a bar on a terminal as long as something takes; nothing where there is none.
 *
 * @since 0.1.0
 * @category drawing
 */
export const bar = <A, E, R>(
  work: (show: (share: Share) => Effect.Effect<void>) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> => {
  if (!isTerminal("err")) return work(() => Effect.void)
  const draw = (share: Share) => Effect.sync(() => void stderr.write(`\r\u001b[K${drawn(share)}`))
  return Effect.ensuring(work(draw), Effect.sync(() => void stderr.write("\r\u001b[K")))
}
