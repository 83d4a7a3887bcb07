/**
 * Makes keyboards: `Keyboard.inline([[Button.url("Docs", "https://effect.website")]])`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as K from "../schema/model/Keyboard.ts"
import type { KeyboardInvalid } from "../schema/model/toTl/keyboard.ts"
import * as toTl from "../schema/model/toTl/keyboard.ts"
import type * as T from "../schema/tl/api/types.ts"
import * as Button from "./Button.ts"

export * from "../schema/model/Keyboard.ts"
export { KeyboardInvalid } from "../schema/model/toTl/keyboard.ts"

/**
 * A keyboard on its way: with `Draft.keyboard` it goes under a message. Whether Telegram would take it is found out then.
 *
 * @since 0.1.0
 * @category models
 */
export interface Outgoing<out E = never> {
  /** The keyboard, as it would be received; or why a button could not be made. */
  readonly keyboard: Either.Either<K.Keyboard, E>
  readonly toInput: Either.Either<T.ReplyMarkup, E | KeyboardInvalid>
}

/**
 * A button, or what comes of making one: the buttons of `Callbacks` may be too long.
 *
 * @since 0.1.0
 * @category models
 */
export type Made<B, E> = B | Either.Either<B, E>

const outgoing = <E>(keyboard: Either.Either<K.Keyboard, E>): Outgoing<E> => ({
  keyboard,
  // Checked only when it is sent.
  get toInput() {
    return Either.flatMap(keyboard, toTl.keyboard)
  }
})

const isEither = <B extends K.Button, E>(made: Made<B, E>): made is Either.Either<B, E> => Either.isEither(made)

const rowsOf = <B extends K.Button, E>(
  rows: ReadonlyArray<ReadonlyArray<Made<B, E>>>
): Either.Either<ReadonlyArray<ReadonlyArray<B>>, E> => {
  const all: Array<ReadonlyArray<B>> = []
  for (const row of rows) {
    const buttons: Array<B> = []
    for (const made of row) {
      if (!isEither(made)) buttons.push(made)
      else if (Either.isLeft(made)) return Either.left(made.left)
      else buttons.push(made.right)
    }
    all.push(buttons)
  }
  return Either.right(all)
}

/**
 * Buttons under a message: up to 100, 8 in a row. Without any buttons it takes those of an edited message away.
 *
 * @since 0.1.0
 * @category constructors
 */
export const inline = <E = never>(
  rows: ReadonlyArray<ReadonlyArray<Made<K.InlineButton, E>>>
): Outgoing<E> => outgoing(Either.map(rowsOf(rows), (rows) => new K.InlineKeyboard({ rows }, true)))

/**
 * How a reply keyboard behaves. All of it is off unless said.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReplyOptions {
  /** Whether it is only as high as its buttons. */
  readonly resize?: boolean | undefined
  /** Whether it goes away when it was used. */
  readonly oneTime?: boolean | undefined
  /** Whether only those see it who are mentioned in the message, or whom it answers. */
  readonly selective?: boolean | undefined
  /** Whether it stays when the letters are hidden. */
  readonly persistent?: boolean | undefined
  /** What the empty text field says: up to 64 characters. */
  readonly placeholder?: string | undefined
}

/**
 * Buttons in place of the letters: up to 300, 12 in a row. A text is a button that sends it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const reply = (
  rows: ReadonlyArray<ReadonlyArray<string | K.ReplyButton>>,
  options?: ReplyOptions
): Outgoing =>
  outgoing(Either.right(
    new K.ReplyKeyboard({
      rows: rows.map((row) => row.map((one) => (typeof one === "string" ? Button.text(one) : one))),
      resize: options?.resize === true,
      oneTime: options?.oneTime === true,
      selective: options?.selective === true,
      persistent: options?.persistent === true,
      placeholder: Option.fromNullable(options?.placeholder)
    }, true)
  ))

/**
 * Takes a reply keyboard away.
 *
 * @since 0.1.0
 * @category constructors
 */
export const remove = (options?: Pick<ReplyOptions, "selective">): Outgoing =>
  outgoing(Either.right(new K.RemoveKeyboard({ selective: options?.selective === true }, true)))

/**
 * Shows an answer to the message as begun.
 *
 * @since 0.1.0
 * @category constructors
 */
export const forceReply = (options?: Pick<ReplyOptions, "oneTime" | "selective" | "placeholder">): Outgoing =>
  outgoing(Either.right(
    new K.ForceReply({
      oneTime: options?.oneTime === true,
      selective: options?.selective === true,
      placeholder: Option.fromNullable(options?.placeholder)
    }, true)
  ))

/**
 * A keyboard that was received, to be sent again.
 *
 * @since 0.1.0
 * @category constructors
 */
export const again = (keyboard: K.Keyboard): Outgoing => outgoing(Either.right(keyboard))

/**
 * Buttons in rows of so many: `Keyboard.inline(Keyboard.grid(buttons, 3))`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const grid = <B>(buttons: ReadonlyArray<B>, columns: number): ReadonlyArray<ReadonlyArray<B>> => {
  const width = Math.max(1, Math.floor(columns))
  return Array.from(
    { length: Math.ceil(buttons.length / width) },
    (_, row) => buttons.slice(row * width, (row + 1) * width)
  )
}
