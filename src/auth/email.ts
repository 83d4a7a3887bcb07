/**
 * The e-mail address that login codes go to.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth#email-verification
 */
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { CodeSent, EmailSetupNeeded } from "../../schema/model/Login.ts"
import { EmailCodeSent } from "../../schema/model/Login.ts"
import * as account from "../../schema/tl/api/methods/account.ts"
import * as auth from "../../schema/tl/api/methods/auth.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { Auth } from "../../services/Auth.ts"
import { InvalidCall, Rpc } from "../../services/Rpc.ts"
import type { EmailToken, SendCodeResult } from "./code.ts"
import { known, sent, verification } from "./code.ts"
import type { StepError } from "./session.ts"
import { own } from "./session.ts"

const purposeOf = (step: EmailSetupNeeded | EmailCodeSent) => ({
  _tag: "emailVerifyPurposeLoginSetup" as const,
  ...known(step)
})

/**
 * Why no code was sent to the address.
 *
 * @since 0.1.0
 * @category errors
 */
export type SetUpEmailError = Method.Error<typeof account.sendVerifyEmailCode> | StepError

/**
 * Has a code sent to an address that is to become the one for logins.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/account.sendVerifyEmailCode
 */
export const setUpEmail: (
  step: EmailSetupNeeded,
  email: string
) => Effect.Effect<EmailCodeSent, SetUpEmailError, Rpc | Auth> = Effect.fn("Auth.setUpEmail")(
  function*(step, email) {
    yield* own(step)
    const { emailPattern, length } = yield* Rpc.invoke(
      account.sendVerifyEmailCode({ purpose: purposeOf(step), email })
    )
    const { codeHash, phone, session } = step
    return new EmailCodeSent({ session, phone, codeHash, pattern: emailPattern, length })
  }
)

/**
 * Why the address was not taken.
 *
 * @since 0.1.0
 * @category errors
 */
export type VerifyEmailError = Method.Error<typeof account.verifyEmail> | StepError

/**
 * Proves that the address is one's own, by the code that was sent there; or, without one, by a token of Apple or Google.
 * The login goes on with a code for itself.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/account.verifyEmail
 */
export const verifyEmail: {
  (
    step: EmailCodeSent,
    code: Redacted.Redacted<string>
  ): Effect.Effect<SendCodeResult, VerifyEmailError, Rpc | Auth>
  (step: EmailSetupNeeded, token: EmailToken): Effect.Effect<SendCodeResult, VerifyEmailError, Rpc | Auth>
} = Effect.fn("Auth.verifyEmail")(
  function*(step: EmailSetupNeeded | EmailCodeSent, proof: Redacted.Redacted<string> | EmailToken) {
    yield* own(step)
    const answer = yield* Rpc.invoke(
      account.verifyEmail({ purpose: purposeOf(step), verification: verification(proof) })
    )
    if (answer._tag === "account.emailVerifiedLogin") {
      return yield* sent("account.verifyEmail", step.phone, answer.sentCode)
    }
    return yield* new InvalidCall({
      method: "account.verifyEmail",
      reason: "UnreadableAnswer",
      cause: answer._tag
    })
  }
)

/**
 * Why the address was not given up.
 *
 * @since 0.1.0
 * @category errors
 */
export type ResetEmailError = Method.Error<typeof auth.resetLoginEmail> | StepError

/**
 * Gives the login address up, for who cannot read its mail any more: at once, or after the time that the step tells of.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.resetLoginEmail
 */
export const resetEmail: (
  step: CodeSent
) => Effect.Effect<SendCodeResult, ResetEmailError, Rpc | Auth> = Effect.fn("Auth.resetEmail")(function*(step) {
  yield* own(step)
  return yield* sent("auth.resetLoginEmail", step.phone, yield* Rpc.invoke(auth.resetLoginEmail(known(step))))
})
