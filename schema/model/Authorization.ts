/**
 * Where an account is signed in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/authorization
 */
import * as Schema from "effect/Schema"

/**
 * One of the places where an account is signed in.
 *
 * @since 0.1.0
 * @category models
 */
export class Authorization extends Schema.TaggedClass<Authorization>("layergram/Authorization")("Authorization", {
  /** By which Telegram knows it; zero for the one that asks. */
  hash: Schema.BigInt,
  /** Whether it is the one that asks. */
  isCurrent: Schema.Boolean,
  /** Whether it is one of Telegram's own applications. */
  isOfficial: Schema.Boolean,
  /** Whether the password is still missing. */
  isPasswordPending: Schema.Boolean,
  deviceModel: Schema.String,
  platform: Schema.String,
  systemVersion: Schema.String,
  appName: Schema.String,
  appVersion: Schema.String,
  createdAt: Schema.DateTimeUtc,
  activeAt: Schema.DateTimeUtc,
  ip: Schema.String,
  country: Schema.String,
  region: Schema.String
}) {}
