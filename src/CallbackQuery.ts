/**
 * Answers buttons that were pressed, and changes the messages that they stand under. Until there is an answer, the button
 * shows that it works; a `Bot` answers for handlers that do not.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { BusinessCallbackQuery, CallbackQuery, InlineCallbackQuery } from "../schema/model/Update.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import { answering } from "./bot/pending.ts"

export type { DeleteError, EditError } from "./bot/pressedMessage.ts"
export { edit, remove as delete } from "./bot/pressedMessage.ts"

/**
 * Why a query was not answered. `QUERY_ID_INVALID`: it was answered before, or its time is over.
 *
 * @since 0.1.0
 * @category errors
 */
export type AnswerError = Method.Error<typeof messages.setBotCallbackAnswer> | InvokeError

/**
 * Any button that was pressed.
 *
 * @since 0.1.0
 * @category models
 */
export type Pressed = CallbackQuery | InlineCallbackQuery | BusinessCallbackQuery

/**
 * How a button is answered.
 *
 * @since 0.1.0
 * @category models
 */
export interface AnswerOptions {
  /** Whether the text is shown until the user confirms it. */
  readonly alert?: boolean | undefined
  /** What is opened: a game, or a link to this bot such as `t.me/your_bot?start=…`. */
  readonly url?: string | undefined
  /** For how long applications give the same answer themselves, in whole seconds; not at all unless said. */
  readonly cacheFor?: Duration.DurationInput | undefined
}

/**
 * Answers, with a short text of up to 200 characters that is shown for a moment, or with nothing. When it fails, the
 * button still waits: a `Bot` answers it with nothing then, when the handler has ended or its time is over.
 *
 * @since 0.1.0
 * @category answering
 * @see https://core.telegram.org/method/messages.setBotCallbackAnswer
 */
export const answer = (
  query: Pressed,
  text?: string,
  options?: AnswerOptions
): Effect.Effect<void, AnswerError, Rpc> =>
  answering(
    query.id,
    Effect.flatMap(Rpc, (rpc) =>
      Effect.asVoid(rpc.invoke(messages.setBotCallbackAnswer({
        queryId: query.id,
        alert: options?.alert === true,
        message: text,
        url: options?.url,
        cacheTime: Math.floor(Duration.toSeconds(options?.cacheFor ?? Duration.zero))
      }))))
  )

/**
 * Answers with a text that is shown until the user confirms it.
 *
 * @since 0.1.0
 * @category answering
 */
export const alert = (
  query: Pressed,
  text: string,
  options?: Omit<AnswerOptions, "alert">
): Effect.Effect<void, AnswerError, Rpc> => answer(query, text, { ...options, alert: true })

/**
 * Answers by opening a link or the game of the message.
 *
 * @since 0.1.0
 * @category answering
 */
export const open = (query: Pressed, url: string): Effect.Effect<void, AnswerError, Rpc> =>
  answer(query, undefined, { url })
