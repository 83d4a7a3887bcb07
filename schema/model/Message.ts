/**
 * Messages as applications see them: plain data that can be kept, compared and encoded.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/message
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { FormattedText, TextEntity } from "./Entity.ts"
import { MessageId, UserId } from "./Ids.ts"
import { Keyboard } from "./Keyboard.ts"
import { Media } from "./Media.ts"
import { Forward, Replies, ReplyTo, Restriction } from "./MessageHeaders.ts"
import { Peer } from "./Peer.ts"
import { MessageReactions } from "./Reaction.ts"
import { ServiceAction } from "./ServiceAction.ts"
import type * as T from "../tl/api/types.ts"
import type * as Members from "./members.ts"
import { tl } from "./tl.ts"

// By what they are encoded as, which the compiler need not know as long as nobody looks into them.
const forward: Schema.Schema<Forward, Members.ForwardEncoded> = Forward
const replies: Schema.Schema<Replies, Members.RepliesEncoded> = Replies
const reactions: Schema.Schema<MessageReactions, Members.MessageReactionsEncoded> = MessageReactions
const restriction: Schema.Schema<Restriction, Members.RestrictionEncoded> = Restriction

/**
 * A message, or a service message, which has an `action` and no text.
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
  /** When its text or media were last changed. */
  editDate: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  /** The text, or the caption of media; may be empty. */
  text: Schema.String,
  /** What the parts of the text are. */
  entities: Schema.Array(TextEntity),
  /** What it carries besides its text. */
  media: Schema.OptionFromNullOr(Media),
  /** Whether the account itself has written it. */
  isOutgoing: Schema.Boolean,
  /** Whether it is a post of a channel. */
  isPost: Schema.Boolean,
  /** Whether it mentions the account. */
  isMention: Schema.Boolean,
  /** Whether it came without a sound. */
  isSilent: Schema.Boolean,
  isPinned: Schema.Boolean,
  /** Whether it may not be forwarded or saved. */
  isProtected: Schema.Boolean,
  /** Whether its voice message or round video was not played yet. */
  isMediaUnread: Schema.Boolean,
  /** Whether media stand below the text, or the preview of a link above it. */
  isMediaInverted: Schema.Boolean,
  /** Whether it was scheduled before it was sent. */
  wasScheduled: Schema.Boolean,
  /** The inline bot that has made it. */
  viaBot: Schema.OptionFromNullOr(UserId),
  /** What it answers. */
  replyTo: Schema.OptionFromNullOr(ReplyTo),
  /** Where it was forwarded from. */
  forward: Schema.OptionFromNullOr(forward),
  /** How often a post was seen. */
  views: Schema.OptionFromNullOr(Schema.Int),
  /** How often a post was forwarded. */
  forwards: Schema.OptionFromNullOr(Schema.Int),
  /** Who has answered it. */
  replies: Schema.OptionFromNullOr(replies),
  reactions: Schema.OptionFromNullOr(reactions),
  /** What it brings along to be pressed. */
  keyboard: Schema.OptionFromNullOr(Keyboard),
  /** The album that it is part of: the same for all its messages. */
  albumId: Schema.OptionFromNullOr(Schema.BigInt),
  /** The name that signs a post. */
  postAuthor: Schema.OptionFromNullOr(Schema.String),
  /** How long after it was sent, or read, it is deleted. */
  ttl: Schema.OptionFromNullOr(Schema.DurationFromMillis),
  /** Why it must not be shown on some platforms. */
  restrictions: Schema.Array(restriction),
  /** The animation that is shown with it. */
  effectId: Schema.OptionFromNullOr(Schema.BigInt),
  /** What a service message tells. */
  action: Schema.OptionFromNullOr(ServiceAction),
  /**
   * What a rich message says instead of a text, as Telegram's schema has it: blocks, and the pictures and files in them.
   * Where it is but a part, `messages.getRichMessage` has the whole.
   */
  rich: Schema.OptionFromNullOr(tl<T.RichMessage>("RichMessage"))
}) {
  /** The text with its entities, as renderers and drafts take it. */
  get formatted(): FormattedText {
    return new FormattedText({ text: this.text, entities: this.entities }, true)
  }
  /** The message that it answers, where that is in the same chat. */
  get replyToId(): Option.Option<MessageId> {
    const header = Option.getOrUndefined(this.replyTo)
    return header?._tag === "ReplyToMessage" && Option.isNone(header.chat) ? header.id : Option.none()
  }
  /** The first message of its thread; in a forum, its topic. */
  get thread(): Option.Option<MessageId> {
    const header = Option.getOrUndefined(this.replyTo)
    if (header?._tag !== "ReplyToMessage") return Option.none()
    // A message straight under the first one of a topic names that one only.
    return Option.orElse(header.thread, () => (header.isTopic ? header.id : Option.none()))
  }
}
