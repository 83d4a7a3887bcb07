/**
 * Bots: handlers, put together to routers, and run.
 *
 * ```ts
 * const bot = Bot.make(
 *   Bot.command("add", { description: "Adds", args: { a: Schema.NumberFromString, b: Schema.NumberFromString } },
 *     ({ args, message }) => Messages.reply(message, String(args.a + args.b))),
 *   Bot.onAction(Vote, ({ query, value }) => CallbackQuery.answer(query, value.up ? "👍" : "👎")),
 *   Bot.on(Filter.inPrivate(Filter.text), ({ message, text }) => Messages.reply(message, text))
 * )
 * const main = Bot.run(bot)
 * ```
 *
 * What handlers need and how they fail is in the type of the router.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { toMarkedId } from "../schema/model/Peer.ts"
import type { Update } from "../schema/model/Update.ts"
import type { Crypto } from "../services/Crypto.ts"
import type { Router } from "./bot/router.ts"
import { chatOf } from "./bot/filter.ts"
import { fromFunction } from "./bot/router.ts"
import { isPressed } from "./bot/pending.ts"
import type { Pressed } from "./CallbackQuery.ts"
import type { Action, CallbackRefused, SealedAction } from "./Callbacks.ts"

export type { Commanded, CommandInfo, CommandOptions, CommandScope } from "./bot/commands.ts"
export { command, commandText, usage } from "./bot/commands.ts"
export { handleOnce, once } from "./bot/once.ts"
export type { OnceError, OnceOptions } from "./bot/once.ts"
export { register, type RegisterError } from "./bot/register.ts"
export * from "./bot/router.ts"
export { run } from "./bot/run.ts"
export type { RunError, RunOptions } from "./bot/run.ts"

/**
 * What the handler of an action sees.
 *
 * @since 0.1.0
 * @category models
 */
export interface Acted<A> {
  /** What filters and middleware look at. */
  readonly update: Pressed
  /** The same, for what is done with a query: `CallbackQuery.answer(query)`. */
  readonly query: Pressed
  readonly value: A
}

/**
 * A key for `Bot.run` and `Updates.run` by which pressed buttons do not wait for what else happens in their chat: those of a
 * chat are handled one after the other, beside its messages. For handlers that run for long and can be stopped by a
 * button, such as those that show a `LiveText`.
 *
 * `Bot.run(bot, { key: Bot.buttonsApart })`
 *
 * @since 0.1.0
 * @category running
 */
export const buttonsApart = (update: Update): unknown => {
  const chat = chatOf(update)
  if (chat === undefined) return undefined
  return `${toMarkedId(chat)}${isPressed(update) ? " buttons" : ""}`
}

const dataOf = (update: Parameters<Router["handle"]>[0]): readonly [Pressed, Uint8Array] | undefined => {
  switch (update._tag) {
    case "CallbackQuery":
    case "InlineCallbackQuery":
    case "BusinessCallbackQuery":
      return Option.isSome(update.data) ? [update, update.data.value] : undefined
    default:
      return undefined
  }
}

/**
 * A handler for the buttons of an action.
 *
 * @since 0.1.0
 * @category constructors
 */
export const onAction = <A, E, R>(
  action: Action<A>,
  handler: (seen: Acted<A>) => Effect.Effect<unknown, E, R>
): Router<E, R> =>
  fromFunction((update) => {
    const pressed = dataOf(update)
    if (pressed === undefined) return undefined
    const [query, data] = pressed
    const value = action.decode(data)
    return Option.isNone(value) ? undefined : Effect.as(handler({ update: query, query, value: value.value }), true)
  })

/**
 * A handler for the buttons of an action that is sealed. It fails with `CallbackRefused` for data that is forged or has
 * expired.
 *
 * @since 0.1.0
 * @category constructors
 */
export const onSealed = <A, E, R>(
  action: SealedAction<A>,
  handler: (seen: Acted<A>) => Effect.Effect<unknown, E, R>
): Router<E | CallbackRefused, R | Crypto> =>
  fromFunction((update) => {
    const pressed = dataOf(update)
    if (pressed === undefined) return undefined
    const [query, data] = pressed
    return Effect.flatMap(action.decode(data), (value) =>
      Option.isNone(value)
        ? Effect.succeed(false)
        : Effect.as(handler({ update: query, query, value: value.value }), true))
  })
