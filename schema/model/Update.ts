/**
 * What happens to an account. A closed union: a new kind of event in Telegram's schema arrives as `RawUpdate`, so that
 * `Match.tagsExhaustive` stays exhaustive.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import type * as T from "../tl/api/types.ts"
import { Message } from "./Message.ts"

/**
 * Somebody, or the account itself elsewhere, has written a message.
 *
 * @since 0.1.0
 * @category models
 */
export class NewMessage
  extends Schema.TaggedClass<NewMessage>("layergram/NewMessage")("NewMessage", { message: Message })
{}

/**
 * A message was changed.
 *
 * @since 0.1.0
 * @category models
 */
export class MessageEdited
  extends Schema.TaggedClass<MessageEdited>("layergram/MessageEdited")("MessageEdited", { message: Message })
{}

const TlUpdate = Schema.declare(
  (value: unknown): value is T.Update => Predicate.hasProperty(value, "_tag") && Predicate.isString(value._tag),
  { identifier: "layergram/tl/Update" }
)

/**
 * Anything else, as Telegram's schema has it.
 *
 * @since 0.1.0
 * @category models
 */
export class RawUpdate extends Schema.TaggedClass<RawUpdate>("layergram/RawUpdate")("RawUpdate", { update: TlUpdate }) {
  /** The name of the constructor: `updateUserTyping`. */
  get constructorName(): T.Update["_tag"] {
    return this.update._tag
  }
}

/**
 * What happens to an account.
 *
 * @since 0.1.0
 * @category models
 */
export type Update = NewMessage | MessageEdited | RawUpdate

/**
 * What happens to an account.
 *
 * @since 0.1.0
 * @category models
 */
export const Update: Schema.Union<[typeof NewMessage, typeof MessageEdited, typeof RawUpdate]> = Schema.Union(
  NewMessage,
  MessageEdited,
  RawUpdate
)
