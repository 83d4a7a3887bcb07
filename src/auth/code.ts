/**
 * Signing in with a telephone number and a code.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import type { LoginSession } from "../../schema/model/Login.ts"
import {
  CodeSent,
  EmailSetupNeeded,
  PasswordNeeded,
  PaymentNeeded,
  SignedIn,
  SignUpNeeded
} from "../../schema/model/Login.ts"
import * as fromTl from "../../schema/model/loginFromTl.ts"
import * as auth from "../../schema/tl/api/methods/auth.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import { Auth } from "../../services/Auth.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { PasswordNeededError, StepError } from "./session.ts"
import { current, orPasswordNeeded, own } from "./session.ts"

/**
 * The code cannot be sent again: it can in no other way (`NoOtherWay`), or only after `wait` (`TooEarly`). Nothing was
 * sent.
 *
 * @since 0.1.0
 * @category errors
 */
export class ResendUnavailable extends Schema.TaggedError<ResendUnavailable>()("ResendUnavailable", {
  reason: Schema.Literal("NoOtherWay", "TooEarly"),
  wait: Schema.Duration
}) {
  override get message(): string {
    return this.reason === "TooEarly"
      ? `the code can be sent again in ${Duration.format(this.wait)}`
      : "the code can be sent in no other way"
  }
}

/**
 * What comes of asking for a code. `SignedIn` when a token of an earlier logout was enough.
 *
 * @since 0.1.0
 * @category models
 */
export type SendCodeResult = CodeSent | EmailSetupNeeded | PaymentNeeded | SignedIn

/**
 * Why no code was sent.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendCodeError = Method.Error<typeof auth.sendCode> | InvokeError

/**
 * What the device can do, so that Telegram may choose a way that suits it. Nothing unless said.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/codeSettings
 */
export interface SendCodeOptions {
  /** Whether it can see who calls it; the code is part of the number then. */
  readonly flashCall?: boolean | undefined
  /** The same for calls that it does not take. */
  readonly missedCall?: boolean | undefined
  /** Whether the number is that of the device itself. */
  readonly currentNumber?: boolean | undefined
}

/** What a login by telephone is known by. */
interface Attempt {
  readonly session: LoginSession
  readonly phone: Redacted.Redacted<string>
  readonly codeHash: Redacted.Redacted<string>
}

/**
 * The step that an answer to a request for a code leads to.
 *
 * @since 0.1.0
 * @category steps
 */
export const sent = Effect.fnUntraced(function*(
  method: string,
  phone: Redacted.Redacted<string>,
  answer: T.AuthSentCode
): Effect.fn.Return<SendCodeResult, InvokeError, Auth> {
  const { enter } = yield* Auth
  if (answer._tag === "auth.sentCodeSuccess") {
    return new SignedIn({ user: yield* enter(method, answer.authorization) })
  }
  const attempt: Attempt = {
    session: yield* current(method),
    phone,
    codeHash: Redacted.make(answer.phoneCodeHash)
  }
  if (answer._tag === "auth.sentCodePaymentRequired") {
    const { amount, currency, storeProduct: product, supportEmailAddress: supportEmail } = answer
    return new PaymentNeeded({ ...attempt, product, currency, amount, supportEmail })
  }
  const { nextType, timeout, type } = answer
  if (type._tag === "auth.sentCodeTypeSetUpEmailRequired") {
    const { appleSigninAllowed, googleSigninAllowed } = type
    return new EmailSetupNeeded({
      ...attempt,
      apple: appleSigninAllowed === true,
      google: googleSigninAllowed === true
    })
  }
  const now = yield* DateTime.now
  return new CodeSent({
    ...attempt,
    via: fromTl.delivery(type),
    next: fromTl.next(nextType),
    resendAt: Option.map(
      Option.fromNullable(timeout),
      (seconds) => DateTime.addDuration(now, Duration.seconds(seconds))
    )
  })
})

/** Telegram asks to begin again now and then; once is enough. */
const restarts = 1

/**
 * Has a login code sent to the owner of a telephone number, written in any way with its country's code in front.
 * Telegram may lead the login to another data centre, which is followed.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.sendCode
 */
export const sendCode: (
  phone: string | Redacted.Redacted<string>,
  options?: SendCodeOptions
) => Effect.Effect<SendCodeResult, SendCodeError, Rpc | Auth> = Effect.fn("Auth.sendCode")(
  function*(phone, options) {
    const { application: { apiHash, apiId }, tokens } = yield* Auth
    const digits = (Redacted.isRedacted(phone) ? Redacted.value(phone) : phone).replaceAll(/\D/g, "")
    const logoutTokens = (yield* tokens).map(Redacted.value)
    const request = auth.sendCode({
      phoneNumber: digits,
      apiId,
      apiHash: Redacted.value(apiHash),
      settings: {
        _tag: "codeSettings",
        allowFlashcall: options?.flashCall,
        allowMissedCall: options?.missedCall,
        currentNumber: options?.currentNumber,
        logoutTokens: logoutTokens.length === 0 ? undefined : logoutTokens
      }
    })
    const answer = yield* Effect.retry(Rpc.invoke(request), {
      times: restarts,
      while: (error) => error._tag === "AUTH_RESTART"
    })
    return yield* sent("auth.sendCode", Redacted.make(digits), answer)
  }
)

/**
 * Why a code was not sent again.
 *
 * @since 0.1.0
 * @category errors
 */
export type ResendError = Method.Error<typeof auth.resendCode> | ResendUnavailable | StepError

/**
 * Has the code sent in the next way, once the time for it has come. The step before is of no use any more.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.resendCode
 */
export const resendCode: (
  step: CodeSent
) => Effect.Effect<SendCodeResult, ResendError, Rpc | Auth> = Effect.fn("Auth.resendCode")(function*(step) {
  yield* own(step)
  if (Option.isNone(step.next)) return yield* new ResendUnavailable({ reason: "NoOtherWay", wait: Duration.zero })
  const now = yield* DateTime.now
  const wait = Option.match(step.resendAt, {
    onNone: () => Duration.zero,
    onSome: (at) => Duration.millis(Math.max(0, DateTime.distance(now, at)))
  })
  if (Duration.toMillis(wait) > 0) return yield* new ResendUnavailable({ reason: "TooEarly", wait })
  const answer = yield* Rpc.invoke(auth.resendCode(known(step)))
  return yield* sent("auth.resendCode", step.phone, answer)
})

/**
 * Why a code was not taken back.
 *
 * @since 0.1.0
 * @category errors
 */
export type CancelError = Method.Error<typeof auth.cancelCode> | StepError

/**
 * Takes a code back: it is good for nothing any more.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.cancelCode
 */
export const cancelCode: (
  step: CodeSent
) => Effect.Effect<void, CancelError, Rpc | Auth> = Effect.fn("Auth.cancelCode")(function*(step) {
  yield* own(step)
  yield* Rpc.invoke(auth.cancelCode(known(step)))
})

/** What Telegram knows an attempt by. */
export const known = ({ codeHash, phone }: Omit<Attempt, "session">) => ({
  phoneNumber: Redacted.value(phone),
  phoneCodeHash: Redacted.value(codeHash)
})

/**
 * A token of Apple or Google, which a login e-mail address may be proved with instead of a code.
 *
 * @since 0.1.0
 * @category models
 */
export interface EmailToken {
  readonly provider: "apple" | "google"
  readonly token: Redacted.Redacted<string>
}

/** A code is taken as it was typed, but for blanks around it. */
const typed = (code: Redacted.Redacted<string>): string => Redacted.value(code).trim()

/**
 * A proof that an e-mail address is one's own.
 *
 * @since 0.1.0
 * @category conversions
 */
export const verification = (proof: Redacted.Redacted<string> | EmailToken): T.EmailVerification => {
  if (Redacted.isRedacted(proof)) return { _tag: "emailVerificationCode", code: typed(proof) }
  const token = Redacted.value(proof.token)
  return proof.provider === "apple"
    ? { _tag: "emailVerificationApple", token }
    : { _tag: "emailVerificationGoogle", token }
}

/**
 * What comes of a right code.
 *
 * @since 0.1.0
 * @category models
 */
export type SignInResult = SignedIn | PasswordNeeded | SignUpNeeded

/**
 * Why somebody could not sign in. `PHONE_CODE_INVALID`: the code is wrong, and the same step can be taken again;
 * `PHONE_CODE_EXPIRED`: it is too late, and another code has to be asked for.
 *
 * @since 0.1.0
 * @category errors
 */
export type SignInError = Method.Error<typeof auth.signIn> | PasswordNeededError | StepError

/**
 * Signs in with the code. Where it went by e-mail, a token of Apple or Google may do as well.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.signIn
 */
export const signIn: (
  step: CodeSent,
  code: Redacted.Redacted<string> | EmailToken
) => Effect.Effect<SignInResult, SignInError, Rpc | Auth> = Effect.fn("Auth.signIn")(function*(step, code) {
  yield* own(step)
  const proof = step.via._tag === "EmailCode" || !Redacted.isRedacted(code)
    ? { emailVerification: verification(code) }
    : { phoneCode: typed(code) }
  const answer = yield* orPasswordNeeded(Rpc.invoke(auth.signIn({ ...known(step), ...proof })))
  if (answer instanceof PasswordNeeded) return answer
  if (answer._tag === "auth.authorizationSignUpRequired") {
    const { codeHash, phone, session } = step
    return new SignUpNeeded({ session, phone, codeHash, terms: fromTl.terms(answer.termsOfService) })
  }
  const { enter } = yield* Auth
  return new SignedIn({ user: yield* enter("auth.signIn", answer) })
})

/**
 * Who somebody new is.
 *
 * @since 0.1.0
 * @category models
 */
export interface Newcomer {
  readonly firstName: string
  readonly lastName?: string | undefined
  /** Whether those who know the number are told; they are unless said. */
  readonly silent?: boolean | undefined
  /** The user has read the terms of service in the step, and agrees with them. */
  readonly acceptsTerms: true
}

/**
 * Why somebody could not sign up.
 *
 * @since 0.1.0
 * @category errors
 */
export type SignUpError = Method.Error<typeof auth.signUp> | StepError

/**
 * Makes an account. Telegram lets its own applications do that, and others on its test servers.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.signUp
 */
export const signUp: (
  step: SignUpNeeded,
  who: Newcomer
) => Effect.Effect<SignedIn, SignUpError, Rpc | Auth> = Effect.fn("Auth.signUp")(function*(step, who) {
  yield* own(step)
  const answer = yield* Rpc.invoke(auth.signUp({
    ...known(step),
    firstName: who.firstName,
    lastName: who.lastName ?? "",
    noJoinedNotifications: who.silent
  }))
  const { enter } = yield* Auth
  return new SignedIn({ user: yield* enter("auth.signUp", answer) })
})
