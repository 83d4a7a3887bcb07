/**
 * Keyboards: buttons under a message, or in place of the letters.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import * as Schema from "effect/Schema"
import { Button } from "./Button.ts"
import type * as Members from "./members.ts"

export * from "./Button.ts"

const rows = Schema.Array(Schema.Array(Button))

/**
 * Buttons under a message.
 *
 * @since 0.1.0
 * @category models
 */
export class InlineKeyboard
  extends Schema.TaggedClass<InlineKeyboard>("layergram/InlineKeyboard")("InlineKeyboard", { rows })
{}

/**
 * Buttons in place of the letters.
 *
 * @since 0.1.0
 * @category models
 */
export class ReplyKeyboard extends Schema.TaggedClass<ReplyKeyboard>("layergram/ReplyKeyboard")("ReplyKeyboard", {
  rows,
  /** Whether it is only as high as its buttons. */
  resize: Schema.Boolean,
  /** Whether it goes away when it was used. */
  oneTime: Schema.Boolean,
  /** Whether only those see it who are mentioned in the message, or whom it answers. */
  selective: Schema.Boolean,
  /** Whether it stays when the letters are hidden. */
  persistent: Schema.Boolean,
  /** What the empty text field says: up to 64 characters. */
  placeholder: Schema.OptionFromNullOr(Schema.String)
}) {}

/**
 * Takes a reply keyboard away.
 *
 * @since 0.1.0
 * @category models
 */
export class RemoveKeyboard extends Schema.TaggedClass<RemoveKeyboard>("layergram/RemoveKeyboard")("RemoveKeyboard", {
  selective: Schema.Boolean
}) {}

/**
 * Shows an answer to the message as begun.
 *
 * @since 0.1.0
 * @category models
 */
export class ForceReply extends Schema.TaggedClass<ForceReply>("layergram/ForceReply")("ForceReply", {
  oneTime: Schema.Boolean,
  selective: Schema.Boolean,
  placeholder: Schema.OptionFromNullOr(Schema.String)
}) {}

/**
 * What a message brings along to be pressed.
 *
 * @since 0.1.0
 * @category models
 */
export type Keyboard = Members.Keyboard

/**
 * What a message brings along to be pressed.
 *
 * @since 0.1.0
 * @category models
 */
export const Keyboard: Schema.Schema<Keyboard, Members.KeyboardEncoded> = /* @__PURE__ */ Schema.Union(
  InlineKeyboard,
  ReplyKeyboard,
  RemoveKeyboard,
  ForceReply
)
