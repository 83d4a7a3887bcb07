/**
 * The ways in which Telegram tells somebody a login code. A closed union.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/auth.SentCodeType
 */
import * as Schema from "effect/Schema"
import type * as Members from "./members.ts"

/**
 * In a message to the applications where the account is signed in already.
 *
 * @since 0.1.0
 * @category models
 */
export class AppCode extends Schema.TaggedClass<AppCode>("layergram/AppCode")("AppCode", { length: Schema.Int }) {}

/**
 * In a text message to the telephone.
 *
 * @since 0.1.0
 * @category models
 */
export class SmsCode extends Schema.TaggedClass<SmsCode>("layergram/SmsCode")("SmsCode", { length: Schema.Int }) {}

/**
 * Spoken, in a call to the telephone.
 *
 * @since 0.1.0
 * @category models
 */
export class CallCode extends Schema.TaggedClass<CallCode>("layergram/CallCode")("CallCode", { length: Schema.Int }) {}

/**
 * By a call that nobody needs to take: the number that calls is the code. It fits the pattern, in which `*` stands for
 * any digits.
 *
 * @since 0.1.0
 * @category models
 */
export class FlashCall
  extends Schema.TaggedClass<FlashCall>("layergram/FlashCall")("FlashCall", { pattern: Schema.String })
{}

/**
 * By a call that nobody needs to take: the last `length` digits of the number that calls are the code. The number begins
 * with `prefix`.
 *
 * @since 0.1.0
 * @category models
 */
export class MissedCall extends Schema.TaggedClass<MissedCall>("layergram/MissedCall")("MissedCall", {
  prefix: Schema.String,
  length: Schema.Int
}) {}

/**
 * In a letter to the login e-mail address, which is shown by its pattern only.
 *
 * @since 0.1.0
 * @category models
 */
export class EmailCode extends Schema.TaggedClass<EmailCode>("layergram/EmailCode")("EmailCode", {
  pattern: Schema.String,
  length: Schema.Int,
  /** Whether a token of Apple will do instead. */
  apple: Schema.Boolean,
  /** Whether a token of Google will do instead. */
  google: Schema.Boolean,
  /** How long after a request the address would be given up, if that is possible. */
  resetAfter: Schema.OptionFromNullOr(Schema.DurationFromMillis),
  /** When the address will be given up, if somebody has asked for that. */
  resetAt: Schema.OptionFromNullOr(Schema.DateTimeUtc)
}) {}

/**
 * To the owner of an anonymous number, on fragment.com.
 *
 * @since 0.1.0
 * @category models
 */
export class FragmentSms extends Schema.TaggedClass<FragmentSms>("layergram/FragmentSms")("FragmentSms", {
  url: Schema.String,
  length: Schema.Int
}) {}

/**
 * In a text message that only Telegram's own applications can ask for: others have the code sent in the next way.
 *
 * @since 0.1.0
 * @category models
 */
export class FirebaseSms extends Schema.TaggedClass<FirebaseSms>("layergram/FirebaseSms")("FirebaseSms", {
  length: Schema.Int
}) {}

/**
 * A word in a text message: the word is the code. Its beginning may be known.
 *
 * @since 0.1.0
 * @category models
 */
export class SmsWord extends Schema.TaggedClass<SmsWord>("layergram/SmsWord")("SmsWord", {
  beginning: Schema.OptionFromNullOr(Schema.String)
}) {}

/**
 * Words in a text message: all of them are the code. Their beginning may be known.
 *
 * @since 0.1.0
 * @category models
 */
export class SmsPhrase extends Schema.TaggedClass<SmsPhrase>("layergram/SmsPhrase")("SmsPhrase", {
  beginning: Schema.OptionFromNullOr(Schema.String)
}) {}

const all = [
  AppCode,
  SmsCode,
  CallCode,
  FlashCall,
  MissedCall,
  EmailCode,
  FragmentSms,
  FirebaseSms,
  SmsWord,
  SmsPhrase
] as const

/**
 * The way in which a code goes.
 *
 * @since 0.1.0
 * @category models
 */
export type CodeDelivery = Members.CodeDelivery

/**
 * The way in which a code goes.
 *
 * @since 0.1.0
 * @category models
 */
export const CodeDelivery: Schema.Union<typeof all> = Schema.Union(...all)

/**
 * The way in which a code can be sent again.
 *
 * @since 0.1.0
 * @category models
 */
export const NextDelivery = Schema.Literal("Sms", "Call", "FlashCall", "MissedCall", "FragmentSms")

/**
 * The way in which a code can be sent again.
 *
 * @since 0.1.0
 * @category models
 */
export type NextDelivery = typeof NextDelivery.Type
