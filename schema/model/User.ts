/**
 * Users and bots as applications see them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/user
 */
import * as Schema from "effect/Schema"
import { UserId } from "./Ids.ts"
import { PeerUser } from "./Peer.ts"

/**
 * A user or a bot.
 *
 * @since 0.1.0
 * @category models
 */
export class User extends Schema.TaggedClass<User>("layergram/User")("User", {
  id: UserId,
  isBot: Schema.Boolean,
  /** Empty for a deleted account. */
  firstName: Schema.String,
  lastName: Schema.OptionFromNullOr(Schema.String),
  /** Without "@". */
  username: Schema.OptionFromNullOr(Schema.String)
}) {
  /** The private chat with the user. */
  get peer(): PeerUser {
    return new PeerUser({ id: this.id }, true)
  }
  /** First and last name. */
  get name(): string {
    return this.lastName._tag === "Some" ? `${this.firstName} ${this.lastName.value}` : this.firstName
  }
}
