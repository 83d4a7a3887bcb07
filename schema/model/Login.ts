/**
 * The steps of a login, as values. Each can be encoded, kept, and gone on with by another process, as long as that uses
 * the same stored session: what Telegram hands out in one step is good in the session that it was given to only.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import * as Schema from "effect/Schema"
import { CodeDelivery, NextDelivery } from "./CodeDelivery.ts"
import { LoginSession } from "./LoginSession.ts"
import { User } from "./User.ts"
import type * as Members from "./members.ts"

export * from "./CodeDelivery.ts"
export { LoginSession } from "./LoginSession.ts"

/** What Telegram knows a login by that goes over a telephone number. */
const attempt = {
  session: LoginSession,
  /** Digits only. */
  phone: Schema.Redacted(Schema.String),
  /** By which Telegram knows the code that it has sent. */
  codeHash: Schema.Redacted(Schema.String)
}

/**
 * A code is on its way. The next step is `Auth.signIn`, as often as it takes to type it.
 *
 * @since 0.1.0
 * @category models
 */
export class CodeSent extends Schema.TaggedClass<CodeSent>("layergram/CodeSent")("CodeSent", {
  ...attempt,
  via: CodeDelivery,
  /** How the code would come if it were sent again; none when that is not possible. */
  next: Schema.OptionFromNullOr(NextDelivery),
  /** Not before this it can be sent again. */
  resendAt: Schema.OptionFromNullOr(Schema.DateTimeUtc)
}) {}

/**
 * Telegram wants an e-mail address for logins first: `Auth.setUpEmail`.
 *
 * @since 0.1.0
 * @category models
 */
export class EmailSetupNeeded extends Schema.TaggedClass<EmailSetupNeeded>("layergram/EmailSetupNeeded")(
  "EmailSetupNeeded",
  {
    ...attempt,
    /** Whether a token of Apple will do instead. */
    apple: Schema.Boolean,
    /** Whether a token of Google will do instead. */
    google: Schema.Boolean
  }
) {}

/**
 * A code is on its way to the e-mail address that is being set up: `Auth.verifyEmail`.
 *
 * @since 0.1.0
 * @category models
 */
export class EmailCodeSent extends Schema.TaggedClass<EmailCodeSent>("layergram/EmailCodeSent")("EmailCodeSent", {
  ...attempt,
  pattern: Schema.String,
  length: Schema.Int
}) {}

/**
 * Telegram wants to be paid for sending a code to this number, which only its own applications can do.
 *
 * @since 0.1.0
 * @category models
 */
export class PaymentNeeded extends Schema.TaggedClass<PaymentNeeded>("layergram/PaymentNeeded")("PaymentNeeded", {
  ...attempt,
  product: Schema.String,
  currency: Schema.String,
  /** In the smallest units of the currency. */
  amount: Schema.BigInt,
  supportEmail: Schema.String
}) {}

/**
 * What a new user has to agree with.
 *
 * @since 0.1.0
 * @category models
 */
export class TermsOfService extends Schema.Class<TermsOfService>("layergram/TermsOfService")({
  text: Schema.String,
  /** How old, in years, the user has to confirm to be. */
  minimumAge: Schema.OptionFromNullOr(Schema.Int)
}) {}

/**
 * The code was right, and the number is new to Telegram: `Auth.signUp`.
 *
 * @since 0.1.0
 * @category models
 */
export class SignUpNeeded extends Schema.TaggedClass<SignUpNeeded>("layergram/SignUpNeeded")("SignUpNeeded", {
  ...attempt,
  terms: Schema.OptionFromNullOr(TermsOfService)
}) {}

/**
 * The account has a password: `Auth.checkPassword`, or `Auth.requestRecovery` for who has forgotten it.
 *
 * @since 0.1.0
 * @category models
 */
export class PasswordNeeded extends Schema.TaggedClass<PasswordNeeded>("layergram/PasswordNeeded")("PasswordNeeded", {
  session: LoginSession,
  /** What the owner of the account has written down to remember it by. */
  hint: Schema.OptionFromNullOr(Schema.String),
  /** Whether there is an e-mail address to recover the account with. */
  hasRecovery: Schema.Boolean
}) {}

/**
 * A code is on its way to the account's recovery address: `Auth.recover`.
 *
 * @since 0.1.0
 * @category models
 */
export class RecoveryCodeSent extends Schema.TaggedClass<RecoveryCodeSent>("layergram/RecoveryCodeSent")(
  "RecoveryCodeSent",
  { session: LoginSession, pattern: Schema.String }
) {}

/**
 * A user is signed in.
 *
 * @since 0.1.0
 * @category models
 */
export class SignedIn extends Schema.TaggedClass<SignedIn>("layergram/SignedIn")("SignedIn", { user: User }) {}

/**
 * A bot is signed in.
 *
 * @since 0.1.0
 * @category models
 */
export class SignedInBot
  extends Schema.TaggedClass<SignedInBot>("layergram/SignedInBot")("SignedInBot", { user: User })
{}

/**
 * Nobody is signed in.
 *
 * @since 0.1.0
 * @category models
 */
export class SignedOut extends Schema.TaggedClass<SignedOut>("layergram/SignedOut")("SignedOut", {}) {}

/**
 * A QR code can be scanned, by somebody who is signed in on another device. Another one replaces it when it expires.
 *
 * @since 0.1.0
 * @category models
 */
export class QrWaiting extends Schema.TaggedClass<QrWaiting>("layergram/QrWaiting")("QrWaiting", {
  /** What the QR code says: `tg://login?token=…`. Who shows it to Telegram signs this session in. */
  url: Schema.Redacted(Schema.String),
  expires: Schema.DateTimeUtc
}) {}

/**
 * Somebody has scanned the code and agreed.
 *
 * @since 0.1.0
 * @category models
 */
export class QrAccepted extends Schema.TaggedClass<QrAccepted>("layergram/QrAccepted")("QrAccepted", {}) {}

/**
 * Who has scanned the code lives in another data centre; the login goes on there.
 *
 * @since 0.1.0
 * @category models
 */
export class QrMigrating extends Schema.TaggedClass<QrMigrating>("layergram/QrMigrating")("QrMigrating", {
  dc: Schema.Int
}) {}

const steps = [
  CodeSent,
  EmailSetupNeeded,
  EmailCodeSent,
  PaymentNeeded,
  SignUpNeeded,
  PasswordNeeded,
  RecoveryCodeSent,
  SignedIn,
  SignedInBot,
  SignedOut
] as const

/**
 * Any step of a login.
 *
 * @since 0.1.0
 * @category models
 */
export type Step = Members.Step

/**
 * Any step of a login, to be encoded and decoded.
 *
 * @since 0.1.0
 * @category models
 */
export const Step: Schema.Union<typeof steps> = Schema.Union(...steps)

const statuses = [SignedOut, PasswordNeeded, SignedIn, SignedInBot] as const

/**
 * Who is signed in.
 *
 * @since 0.1.0
 * @category models
 */
export type Status = Members.Status

/**
 * Who is signed in.
 *
 * @since 0.1.0
 * @category models
 */
export const Status: Schema.Union<typeof statuses> = Schema.Union(...statuses)

/**
 * How a login by QR code goes: waiting, perhaps several times, and then one of the last two.
 *
 * @since 0.1.0
 * @category models
 */
export type QrState = QrWaiting | QrAccepted | QrMigrating | SignedIn | PasswordNeeded
