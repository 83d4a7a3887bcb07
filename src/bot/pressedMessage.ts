/**
 * Changes and deletes the message whose button was pressed, whatever kind of message it is.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { BusinessCallbackQuery, CallbackQuery, InlineCallbackQuery } from "../../schema/model/Update.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import { invokeWithBusinessConnection } from "../../schema/tl/api/methods/root.ts"
import type { Request } from "../../schema/tl/Method.ts"
import { Rpc } from "../../services/Rpc.ts"
import * as Draft from "../Draft.ts"
import * as InlineMessages from "../InlineMessages.ts"
import { composed } from "../messages/compose.ts"
import type { EditError as MessageEditError } from "../messages/edit.ts"
import { edit as editMessage } from "../messages/edit.ts"
import type { DeleteError as MessageDeleteError } from "../messages/remove.ts"
import { remove as removeMessage } from "../messages/remove.ts"
import type { Client } from "../messages/target.ts"
import { resolve } from "../messages/target.ts"

/**
 * Why the message of a button was not changed.
 *
 * @since 0.1.0
 * @category errors
 */
export type EditError = MessageEditError | InlineMessages.EditError

/**
 * Why the message of a button was not deleted.
 *
 * @since 0.1.0
 * @category errors
 */
export type DeleteError = MessageDeleteError

/** Calls for the account of a business. */
const onBehalf = <A, E extends string>(connectionId: string, query: Request<A, E>) =>
  Rpc.invoke(invokeWithBusinessConnection({ connectionId, query }))

const editBusiness = <E, R>({ connection, message }: BusinessCallbackQuery, content: Draft.Content<E, R>) =>
  Effect.gen(function*() {
    const peer = yield* resolve(message.chat)
    yield* composed(
      Draft.from(content),
      ({ text, ...what }) =>
        onBehalf(connection, messages.editMessage({ ...what, peer, id: message.id, message: text }))
    )
  })

/**
 * Changes the message whose button was pressed: one of the bot's, one that was sent by way of it, or one that it has sent
 * for a business. The draft says all of what the message becomes, as in `Messages.edit`: without a keyboard, the buttons
 * go. See `Messages.ignoreNotModified`.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.editMessage
 * @see https://core.telegram.org/method/messages.editInlineBotMessage
 * @see https://core.telegram.org/api/bots/connected-business-bots
 */
export function edit(
  query: CallbackQuery | InlineCallbackQuery | BusinessCallbackQuery,
  content: Draft.Text
): Effect.Effect<void, EditError, Client>
export function edit<E, R>(
  query: CallbackQuery | InlineCallbackQuery | BusinessCallbackQuery,
  content: Draft.Content<E, R>
): Effect.Effect<void, EditError | E, Client | R>
export function edit<E, R>(
  query: CallbackQuery | InlineCallbackQuery | BusinessCallbackQuery,
  content: Draft.Content<E, R>
): Effect.Effect<void, EditError | E, Client | R> {
  switch (query._tag) {
    case "CallbackQuery":
      return Effect.asVoid(editMessage({ chat: query.chat, id: query.message }, content))
    case "InlineCallbackQuery":
      return InlineMessages.edit(query.inlineMessage, content)
    case "BusinessCallbackQuery":
      return editBusiness(query, content)
  }
}

/**
 * Deletes the message whose button was pressed, for everybody. Telegram lets no bot delete messages that were sent by way
 * of it: those can only be changed.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.deleteMessages
 * @see https://core.telegram.org/api/bots/connected-business-bots
 */
export const remove = (query: CallbackQuery | BusinessCallbackQuery): Effect.Effect<void, DeleteError, Client> =>
  query._tag === "CallbackQuery"
    ? Effect.asVoid(removeMessage({ chat: query.chat, id: query.message }))
    : Effect.asVoid(onBehalf(query.connection, messages.deleteMessages({ id: [query.message.id], revoke: true })))
