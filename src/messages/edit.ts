/**
 * Changing messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.editMessage
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as fromTl from "../../schema/model/fromTl.ts"
import { Message } from "../../schema/model/Message.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import * as Draft from "../Draft.ts"
import { named } from "./again.ts"
import { composed } from "./compose.ts"
import type { Client, MessageLike, TextTooLong } from "./target.ts"
import { carriedBy, resolve, self as selfOf, TextEmpty, unreadable } from "./target.ts"

/**
 * Why a message was not changed.
 *
 * @since 0.1.0
 * @category errors
 */
export type EditError =
  | Method.Error<typeof messages.editMessage>
  | PeerNotFound
  | TextEmpty
  | TextTooLong
  | InvokeError

/** Whether an empty text would leave nothing of a message; of one that is only named, nobody knows. */
const isTextAlone = (message: MessageLike): boolean =>
  message instanceof Message && message.text !== "" && Option.isNone(message.media)

/**
 * Changes a message, and gives it as it stands in the chat then. The draft says all of what it becomes: a text without
 * entities takes the old ones away, a draft without a keyboard takes the keyboard away. A draft without a text leaves the
 * text as it is, one without media the media. What a message answers and how it was sent stays. A message that is
 * scheduled keeps its time unless the draft has another one.
 *
 * An empty text takes the caption of media away. A `Message` that has nothing but its text cannot lose it (`TextEmpty`);
 * of a message that is only named, Telegram says so (`MESSAGE_EMPTY`).
 *
 * Telegram refuses a change that changes nothing (`MESSAGE_NOT_MODIFIED`); see {@link ignoreNotModified}.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.editMessage
 */
export function edit(message: MessageLike, content: Draft.Text): Effect.Effect<Message, EditError, Client>
export function edit<E, R>(
  message: MessageLike,
  content: Draft.Content<E, R>
): Effect.Effect<Message, EditError | E, Client | R>
export function edit<E, R>(
  message: MessageLike,
  content: Draft.Content<E, R>
): Effect.Effect<Message, EditError | E, Client | R> {
  return Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(message.chat)
    const answer = yield* composed(Draft.from(content), ({ text, ...what }) =>
      Effect.gen(function*() {
        const leavesNothing = text === "" && what.media === undefined && isTextAlone(message)
        if (leavesNothing) return yield* new TextEmpty()
        const change = { ...what, id: message.id, message: text }
        return yield* named(message.chat, peer, (peer) => rpc.invoke(messages.editMessage({ ...change, peer })))
      }))
    const self = yield* selfOf
    const carried = carriedBy(answer, self)
    const changed = carried.find(({ id }) => id === message.id) ?? carried[0]
    return yield* Effect.mapError(
      changed === undefined ? Option.none() : fromTl.message(changed, self),
      () => unreadable("messages.editMessage", answer._tag)
    )
  })
}

/**
 * A change that changes nothing is none, not a failure.
 *
 * @since 0.1.0
 * @category changing
 */
export const ignoreNotModified = <A, E, R>(
  effect: Effect.Effect<A, E, R>
): Effect.Effect<Option.Option<A>, Exclude<E, { readonly _tag: "MESSAGE_NOT_MODIFIED" }>, R> =>
  Effect.matchEffect(effect, {
    onFailure: (error) =>
      isNotModified(error)
        ? Effect.succeedNone
        : Effect.fail(error as Exclude<E, { readonly _tag: "MESSAGE_NOT_MODIFIED" }>),
    onSuccess: Effect.succeedSome
  })

const isNotModified = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "_tag" in error && error._tag === "MESSAGE_NOT_MODIFIED"
