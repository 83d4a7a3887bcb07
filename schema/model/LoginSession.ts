/**
 * The session that a login goes over.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import * as Schema from "effect/Schema"

/**
 * The data centre and the authorization key that a login goes over. The id is no secret: it stands in front of every
 * packet.
 *
 * @since 0.1.0
 * @category models
 */
export class LoginSession extends Schema.Class<LoginSession>("layergram/LoginSession")({
  dc: Schema.Int,
  /** The id of the authorization key: 16 hexadecimal digits. */
  key: Schema.String
}) {}
