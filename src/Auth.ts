/**
 * Signing in and out. Every step of a login is a value (`Login`), and a function takes exactly the steps that lead to
 * it, so that a login cannot be gone through in a wrong order. A step can be encoded with its `Schema`, and another
 * process goes on with it over the same stored session.
 *
 * ```ts
 * const step = yield* Auth.sendCode("+49 30 123456")
 * if (step._tag === "CodeSent") {
 *   const next = yield* Auth.signIn(step, Redacted.make("12345"))
 *   if (next._tag === "PasswordNeeded") yield* Auth.checkPassword(next, password)
 * }
 * ```
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
export { Authorization } from "../schema/model/Authorization.ts"
export * from "../services/Auth.ts"
export * from "./auth/account.ts"
export { cancelCode, resendCode, ResendUnavailable, sendCode, signIn, signUp } from "./auth/code.ts"
export type {
  CancelError,
  EmailToken,
  Newcomer,
  ResendError,
  SendCodeError,
  SendCodeOptions,
  SendCodeResult,
  SignInError,
  SignInResult,
  SignUpError
} from "./auth/code.ts"
export * from "./auth/email.ts"
export { interactive, LoginAbandoned } from "./auth/interactive.ts"
export type { InteractiveError } from "./auth/interactive.ts"
export * from "./auth/password.ts"
export type { PromptError } from "./auth/prompt.ts"
export * from "./auth/qr.ts"
export type { PasswordNeededError, StepError } from "./auth/session.ts"
