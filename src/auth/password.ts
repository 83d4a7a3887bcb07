/**
 * The password that an account may have besides the code.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/srp
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import type { PasswordNeeded } from "../../schema/model/Login.ts"
import { RecoveryCodeSent, SignedIn } from "../../schema/model/Login.ts"
import * as account from "../../schema/tl/api/methods/account.ts"
import * as auth from "../../schema/tl/api/methods/auth.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PasswordCheckError } from "../../services/Auth.ts"
import { Auth } from "../../services/Auth.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc, UnlistedError } from "../../services/Rpc.ts"
import type { PasswordNeededError, StepError } from "./session.ts"
import { current, own, passwordParameters } from "./session.ts"

/** A proof that comes too late, or after another one, is made again with fresh parameters so often. */
const renewals = 2

const staleProofs = new Set(["SRP_ID_INVALID", "SRP_A_INVALID"])

const isStale = (error: { readonly _tag: string }): boolean =>
  staleProofs.has(error instanceof UnlistedError ? error.reason : error._tag)

/** Parameters are good once and for a short time, so they are asked for right before each proof. */
const withProof = <A, E extends { readonly _tag: string }, R>(
  password: Redacted.Redacted<string>,
  use: (proof: T.InputCheckPasswordSRP, parameters: T.AccountPassword) => Effect.Effect<A, E, R>
) =>
  Effect.gen(function*() {
    const { prove } = yield* Auth
    const parameters = yield* passwordParameters
    return yield* use(yield* prove(password, parameters), parameters)
  }).pipe(Effect.retry({ times: renewals, while: isStale }))

/**
 * Why a password was not taken. `PASSWORD_HASH_INVALID`: it is wrong.
 *
 * @since 0.1.0
 * @category errors
 */
export type CheckPasswordError =
  | Method.Error<typeof auth.checkPassword>
  | PasswordNeededError
  | PasswordCheckError
  | StepError

/**
 * Signs in with the account's password, taken as it is. It does not leave the machine: the server gets a proof that we
 * know it, which is made again by itself when it has come too late.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.checkPassword
 */
export const checkPassword: (
  step: PasswordNeeded,
  password: Redacted.Redacted<string>
) => Effect.Effect<SignedIn, CheckPasswordError, Rpc | Auth> = Effect.fn("Auth.checkPassword")(
  function*(step, password) {
    yield* own(step)
    const answer = yield* withProof(password, (proof) => Rpc.invoke(auth.checkPassword({ password: proof })))
    const { enter } = yield* Auth
    return new SignedIn({ user: yield* enter("auth.checkPassword", answer) })
  }
)

/**
 * Why no recovery code was sent. `PASSWORD_RECOVERY_NA`: the account has no address for that.
 *
 * @since 0.1.0
 * @category errors
 */
export type RequestRecoveryError = Method.Error<typeof auth.requestPasswordRecovery> | StepError

/**
 * Has a code sent to the recovery address, for who has forgotten the password.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.requestPasswordRecovery
 */
export const requestRecovery: (
  step: PasswordNeeded
) => Effect.Effect<RecoveryCodeSent, RequestRecoveryError, Rpc | Auth> = Effect.fn("Auth.requestRecovery")(
  function*(step) {
    yield* own(step)
    const { emailPattern } = yield* Rpc.invoke(auth.requestPasswordRecovery())
    return new RecoveryCodeSent({ session: yield* current("auth.requestPasswordRecovery"), pattern: emailPattern })
  }
)

/**
 * A password to be set, with a hint that is shown to whoever is asked for it.
 *
 * @since 0.1.0
 * @category models
 */
export interface NewPassword {
  readonly password: Redacted.Redacted<string>
  /** Not the password itself. */
  readonly hint?: string | undefined
  /** Where codes to recover the account go. It has to be confirmed. */
  readonly email?: string | undefined
}

const settingsOf = Effect.fnUntraced(function*(next: NewPassword, parameters: T.AccountPassword) {
  const { protect } = yield* Auth
  const settings: T.AccountPasswordInputSettings = {
    _tag: "account.passwordInputSettings",
    ...yield* protect(next.password, parameters),
    hint: next.hint ?? "",
    email: next.email
  }
  return settings
})

/**
 * Why the account was not recovered. `CODE_EMPTY`, or an `UnlistedError` with the reason `CODE_INVALID`, which Telegram has
 * not published: the code is not the right one.
 *
 * @since 0.1.0
 * @category errors
 */
export type RecoverError =
  | Method.Error<typeof auth.recoverPassword>
  | PasswordNeededError
  | PasswordCheckError
  | StepError

/**
 * Signs in with the code that went to the recovery address. The password is gone then, or is the new one.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.recoverPassword
 */
export const recover: (
  step: RecoveryCodeSent,
  code: Redacted.Redacted<string>,
  next?: NewPassword
) => Effect.Effect<SignedIn, RecoverError, Rpc | Auth> = Effect.fn("Auth.recover")(function*(step, code, next) {
  yield* own(step)
  const newSettings = next === undefined ? undefined : yield* settingsOf(next, yield* passwordParameters)
  const answer = yield* Rpc.invoke(auth.recoverPassword({ code: Redacted.value(code).trim(), newSettings }))
  const { enter } = yield* Auth
  return new SignedIn({ user: yield* enter("auth.recoverPassword", answer) })
})

/**
 * The account's password is as it was wished. With a code length, the recovery address is to be confirmed first by the
 * code that went there (`Auth.confirmEmail`).
 *
 * @since 0.1.0
 * @category models
 */
export class PasswordChanged extends Schema.TaggedClass<PasswordChanged>("layergram/PasswordChanged")(
  "PasswordChanged",
  { emailCodeLength: Schema.OptionFromNullOr(Schema.Int) }
) {}

/**
 * Why the password is as it was.
 *
 * @since 0.1.0
 * @category errors
 */
export type ChangePasswordError =
  | Method.Error<typeof account.updatePasswordSettings>
  | PasswordNeededError
  | PasswordCheckError
  | InvokeError

/**
 * Sets the account's password, changes it, or, without a new one, takes it away. The present one is needed where there
 * is one.
 *
 * @since 0.1.0
 * @category settings
 * @see https://core.telegram.org/method/account.updatePasswordSettings
 */
export const changePassword: (options: {
  readonly present?: Redacted.Redacted<string> | undefined
  readonly next?: NewPassword | undefined
}) => Effect.Effect<PasswordChanged, ChangePasswordError, Rpc | Auth> = Effect.fn("Auth.changePassword")(
  function*({ next, present }) {
    const update = withProof(present ?? Redacted.make(""), (password, parameters) =>
      Effect.gen(function*() {
        const newSettings: T.AccountPasswordInputSettings = next === undefined
          ? {
            _tag: "account.passwordInputSettings",
            newAlgo: { _tag: "passwordKdfAlgoUnknown" },
            newPasswordHash: new Uint8Array(0),
            hint: ""
          }
          : yield* settingsOf(next, parameters)
        return yield* Rpc.invoke(account.updatePasswordSettings({ password, newSettings }))
      }))
    return yield* update.pipe(
      Effect.as(new PasswordChanged({ emailCodeLength: Option.none() })),
      Effect.catchIf(
        (error) => error._tag === "EMAIL_UNCONFIRMED",
        (error) =>
          Effect.succeed(
            new PasswordChanged({ emailCodeLength: Option.fromNullable("value" in error ? error.value : undefined) })
          )
      )
    )
  }
)

/**
 * Why the address was not confirmed.
 *
 * @since 0.1.0
 * @category errors
 */
export type ConfirmEmailError = Method.Error<typeof account.confirmPasswordEmail> | InvokeError

/**
 * Confirms the recovery address with the code that went there.
 *
 * @since 0.1.0
 * @category settings
 * @see https://core.telegram.org/method/account.confirmPasswordEmail
 */
export const confirmEmail: (
  code: Redacted.Redacted<string>
) => Effect.Effect<void, ConfirmEmailError, Rpc> = Effect.fn("Auth.confirmEmail")(function*(code) {
  yield* Rpc.invoke(account.confirmPasswordEmail({ code: Redacted.value(code).trim() }))
})
