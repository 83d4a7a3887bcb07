/**
 * Messages that were sent by way of a bot, as inline results, in chats that the bot may not know.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/inline
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { InlineMessageId } from "../schema/model/InlineMessageId.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { Auth } from "../services/Auth.ts"
import type { Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import * as Draft from "./Draft.ts"
import { composed } from "./messages/compose.ts"
import type { TextTooLong } from "./messages/target.ts"

export { InlineMessageId } from "../schema/model/InlineMessageId.ts"

/**
 * Why an inline message was not changed.
 *
 * @since 0.1.0
 * @category errors
 */
export type EditError =
  | Method.Error<typeof messages.editInlineBotMessage>
  | TextTooLong
  | InvokeError

const toInput = ({ accessHash, dc: dcId, id, owner }: InlineMessageId): T.InputBotInlineMessageID =>
  Option.match(owner, {
    onNone: (): T.InputBotInlineMessageID => ({ _tag: "inputBotInlineMessageID", dcId, id, accessHash }),
    // Names of the newer kind have ids of 32 bits.
    onSome: (ownerId) => ({ _tag: "inputBotInlineMessageID64", dcId, ownerId, id: Number(id), accessHash })
  })

/**
 * Changes a message that was sent by way of this bot, in the data centre where it lives. The draft says all of what it
 * becomes, as in `Messages.edit`; see `Messages.ignoreNotModified`.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.editInlineBotMessage
 */
export function edit(
  message: InlineMessageId,
  content: Draft.Text
): Effect.Effect<void, EditError, Rpc | Peers | Auth>
export function edit<E, R>(
  message: InlineMessageId,
  content: Draft.Content<E, R>
): Effect.Effect<void, EditError | E, Rpc | Peers | Auth | R>
export function edit<E, R>(
  message: InlineMessageId,
  content: Draft.Content<E, R>
): Effect.Effect<void, EditError | E, Rpc | Peers | Auth | R> {
  return Effect.gen(function*() {
    const rpc = yield* Rpc
    const id = toInput(message)
    yield* composed(
      Draft.from(content),
      (what) => {
        const { scheduleDate: _, text, ...rest } = what
        return rpc.invoke(messages.editInlineBotMessage({ ...rest, id, message: text }), { dc: message.dc })
      }
    )
  })
}
