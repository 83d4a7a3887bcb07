/**
 * What happens in the business accounts that a bot works for.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/connected-business-bots
 */
import * as Schema from "effect/Schema"
import { MessageId } from "../Ids.ts"
import { Message } from "../Message.ts"
import { Peer, PeerUser } from "../Peer.ts"

/**
 * A bot's connection to a business account.
 *
 * @since 0.1.0
 * @category models
 */
export class BusinessConnection extends Schema.Class<BusinessConnection>("layergram/BusinessConnection")({
  id: Schema.String,
  user: PeerUser,
  /** The data centre where calls for the connection go. */
  dc: Schema.Int,
  date: Schema.DateTimeUtc,
  isEnabled: Schema.Boolean,
  /** What the bot may do, by the names of the flags of `businessBotRights`: `reply`, `readMessages`, … */
  rights: Schema.Array(Schema.String)
}) {}

/**
 * Somebody has connected the bot to their account, has changed what it may do there, or has ended that.
 *
 * @since 0.1.0
 * @category models
 */
export class BusinessConnectionChanged
  extends Schema.TaggedClass<BusinessConnectionChanged>("layergram/BusinessConnectionChanged")(
    "BusinessConnectionChanged",
    { connection: BusinessConnection }
  )
{}

const written = {
  /** The id of the connection. */
  connection: Schema.String,
  message: Message,
  /** The message that it answers. */
  replyTo: Schema.OptionFromNullOr(Message)
}

/**
 * A message in a chat of a business account.
 *
 * @since 0.1.0
 * @category models
 */
export class BusinessMessage
  extends Schema.TaggedClass<BusinessMessage>("layergram/BusinessMessage")("BusinessMessage", written)
{}

/**
 * A message in a chat of a business account was changed.
 *
 * @since 0.1.0
 * @category models
 */
export class BusinessMessageEdited
  extends Schema.TaggedClass<BusinessMessageEdited>("layergram/BusinessMessageEdited")("BusinessMessageEdited", written)
{}

/**
 * Messages in a chat of a business account were deleted.
 *
 * @since 0.1.0
 * @category models
 */
export class BusinessMessagesDeleted
  extends Schema.TaggedClass<BusinessMessagesDeleted>("layergram/BusinessMessagesDeleted")("BusinessMessagesDeleted", {
    connection: Schema.String,
    chat: Peer,
    ids: Schema.Array(MessageId)
  })
{}
