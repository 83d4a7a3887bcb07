/**
 * Pressing buttons under messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.getBotCallbackAnswer
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Button } from "../../schema/model/Button.ts"
import type { Message } from "../../schema/model/Message.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { Client } from "./target.ts"
import { resolve } from "./target.ts"

/**
 * The message has no such button, or it is one that sends nothing to a bot: a link, for one. Nothing was sent.
 *
 * @since 0.1.0
 * @category errors
 */
export class NoSuchButton extends Schema.TaggedError<NoSuchButton>()("NoSuchButton", {
  /** The texts of the buttons that can be pressed. */
  buttons: Schema.Array(Schema.String)
}) {
  /** No: the message stays as it is. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `there is no such button to press; there are: ${this.buttons.map((text) => `"${text}"`).join(", ")}`
  }
}

/**
 * Why a button was not pressed, or the bot has not answered.
 *
 * @since 0.1.0
 * @category errors
 */
export type ClickError =
  | Method.Error<typeof messages.getBotCallbackAnswer>
  | NoSuchButton
  | PeerNotFound
  | InvokeError

/**
 * Which button: by its text, its place (rows and columns from 0), its data, or whatever the function says.
 *
 * @since 0.1.0
 * @category models
 */
export type ButtonChoice =
  | string
  | { readonly row: number; readonly column: number }
  | Uint8Array
  | ((button: Button) => boolean)

/**
 * What a bot answers to a pressed button: something to be shown, or nothing.
 *
 * @since 0.1.0
 * @category models
 */
export class ClickAnswer extends Schema.TaggedClass<ClickAnswer>("layergram/ClickAnswer")("ClickAnswer", {
  text: Schema.OptionFromNullOr(Schema.String),
  /** Whether the text is to be shown so that it has to be closed. */
  isAlert: Schema.Boolean,
  /** What is to be opened. */
  url: Schema.OptionFromNullOr(Schema.String),
  /** How long the answer may be used again. */
  cacheTime: Schema.DurationFromMillis
}) {}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])

const matches = (button: Button, choice: ButtonChoice, row: number, column: number): boolean => {
  if (typeof choice === "string") return button.text === choice
  if (typeof choice === "function") return choice(button)
  if (choice instanceof Uint8Array) return button._tag === "CallbackButton" && isEqual(button.data, choice)
  return choice.row === row && choice.column === column
}

const rowsOf = (message: Message): ReadonlyArray<ReadonlyArray<Button>> => {
  const keyboard = Option.getOrUndefined(message.keyboard)
  return keyboard?._tag === "InlineKeyboard" ? keyboard.rows : []
}

/**
 * Presses a button under a message and waits for what the bot answers: up to half a minute, after which Telegram gives
 * up (`BOT_RESPONSE_TIMEOUT`). The account must be a user's.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.getBotCallbackAnswer
 */
export const click = (message: Message, choice: ButtonChoice): Effect.Effect<ClickAnswer, ClickError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const rows = rowsOf(message)
    const button = rows.flatMap((row, i) => row.filter((one, j) => matches(one, choice, i, j)))[0]
    if (button?._tag !== "CallbackButton" && button?._tag !== "GameButton") {
      const pressable = rows.flat().filter(({ _tag }) => _tag === "CallbackButton" || _tag === "GameButton")
      return yield* new NoSuchButton({ buttons: pressable.map(({ text }) => text) })
    }
    const peer = yield* resolve(message.chat)
    const answer = yield* rpc.invoke(messages.getBotCallbackAnswer(
      button._tag === "GameButton"
        ? { peer, msgId: message.id, game: true }
        : { peer, msgId: message.id, data: button.data }
    ))
    return new ClickAnswer({
      text: Option.fromNullable(answer.message),
      isAlert: answer.alert === true,
      url: Option.fromNullable(answer.url),
      cacheTime: Duration.seconds(answer.cacheTime)
    }, true)
  })
