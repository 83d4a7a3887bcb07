/**
 * Messages as applications see them: plain data that can be kept, compared and encoded.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/message
 */
import * as Schema from "effect/Schema"
import { MessageId } from "./Ids.ts"
import { Peer } from "./Peer.ts"

/**
 * A message.
 *
 * @since 0.1.0
 * @category models
 */
export class Message extends Schema.TaggedClass<Message>("layergram/Message")("Message", {
  id: MessageId,
  /** Where it stands: the user of a private chat, a group, or a channel. */
  chat: Peer,
  /** Who wrote it; none for posts of a channel and for anonymous administrators. */
  sender: Schema.OptionFromNullOr(Peer),
  date: Schema.DateTimeUtc,
  editDate: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  /** The text, or the caption of media; may be empty. */
  text: Schema.String,
  /** Whether the account itself has written it. */
  isOutgoing: Schema.Boolean,
  /** Whether it is a post of a channel. */
  isPost: Schema.Boolean,
  /** Whether it mentions the account. */
  isMention: Schema.Boolean,
  /** Whether it came without a sound. */
  isSilent: Schema.Boolean,
  replyTo: Schema.OptionFromNullOr(MessageId)
}) {}
