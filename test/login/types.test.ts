/** Checked by the compiler: a line under `@ts-expect-error` must not compile. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Auth, Login } from "layergram"
import type { Rpc } from "layergram"
import { secret } from "./support.ts"

type Success<F extends (...args: never) => Effect.Effect<unknown, unknown, unknown>> = Effect.Effect.Success<
  ReturnType<F>
>
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false
const holds = <_ extends true>(): void => {}

// Never called.
const program = (steps: {
  readonly code: Login.CodeSent
  readonly password: Login.PasswordNeeded
  readonly signUp: Login.SignUpNeeded
  readonly setUp: Login.EmailSetupNeeded
  readonly mailed: Login.EmailCodeSent
  readonly recovery: Login.RecoveryCodeSent
  readonly payment: Login.PaymentNeeded
  readonly done: Login.SignedIn
}) => [
  Auth.signIn(steps.code, secret("1")),
  // @ts-expect-error: the password is asked for, not the code
  Auth.signIn(steps.password, secret("1")),
  // @ts-expect-error: somebody is signed in already
  Auth.signIn(steps.done, secret("1")),
  // @ts-expect-error: a code in the open
  Auth.signIn(steps.code, "12345"),
  // @ts-expect-error: no code has been sent
  Auth.signIn(steps.payment, secret("1")),
  // @ts-expect-error: an address is needed first
  Auth.signIn(steps.setUp, secret("1")),
  Auth.checkPassword(steps.password, secret("p")),
  // @ts-expect-error: the code comes first
  Auth.checkPassword(steps.code, secret("p")),
  // @ts-expect-error: a password in the open
  Auth.checkPassword(steps.password, "p"),
  Auth.signUp(steps.signUp, { firstName: "A", acceptsTerms: true }),
  // @ts-expect-error: nobody has agreed with the terms
  Auth.signUp(steps.signUp, { firstName: "A" }),
  // @ts-expect-error: the account exists
  Auth.signUp(steps.password, { firstName: "A", acceptsTerms: true }),
  // @ts-expect-error: no code was confirmed
  Auth.signUp(steps.code, { firstName: "A", acceptsTerms: true }),
  // @ts-expect-error: nothing is to be sent again
  Auth.resendCode(steps.password),
  // @ts-expect-error: nothing is to be taken back
  Auth.cancelCode(steps.signUp),
  Auth.recover(steps.recovery, secret("1")),
  // @ts-expect-error: no recovery code was sent
  Auth.recover(steps.password, secret("1")),
  // @ts-expect-error: recovery begins where the password is asked for
  Auth.requestRecovery(steps.code),
  Auth.verifyEmail(steps.mailed, secret("1")),
  Auth.verifyEmail(steps.setUp, { provider: "google", token: secret("t") }),
  // @ts-expect-error: no code was sent to the address
  Auth.verifyEmail(steps.setUp, secret("1")),
  // @ts-expect-error: that address is not being set up
  Auth.setUpEmail(steps.code, "a@b.c"),
  // @ts-expect-error: a token in the open
  Auth.signInBot("1:token")
]

describe("the types of a login", () => {
  it("let a step be taken from where it leads on only, and tell where it leads (F24)", () => {
    assert.isFunction(program)
    type FromCode = Success<typeof Auth.signIn>
    holds<Same<FromCode, Login.SignedIn | Login.PasswordNeeded | Login.SignUpNeeded>>()
    holds<Same<Success<typeof Auth.checkPassword>, Login.SignedIn>>()
    type FromPhone = Success<typeof Auth.sendCode>
    holds<Same<FromPhone, Login.CodeSent | Login.EmailSetupNeeded | Login.PaymentNeeded | Login.SignedIn>>()
    type StatusNow = Effect.Effect.Success<typeof Auth.status>
    holds<Same<StatusNow, Login.SignedOut | Login.PasswordNeeded | Login.SignedIn | Login.SignedInBot>>()
    type Needs = Effect.Effect.Context<ReturnType<typeof Auth.signIn>>
    holds<Same<Needs, Rpc.Rpc | Auth.Auth>>()
  })

  it("have failures only as errors, in Telegram's own words", () => {
    type Error = Effect.Effect.Error<ReturnType<typeof Auth.signIn>>["_tag"]
    holds<
      Same<
        Extract<Error, "PHONE_CODE_INVALID" | "PHONE_CODE_EXPIRED" | "LoginSessionMismatch">,
        "PHONE_CODE_INVALID" | "PHONE_CODE_EXPIRED" | "LoginSessionMismatch"
      >
    >()
    holds<Same<Extract<Error, "SESSION_PASSWORD_NEEDED" | "PasswordNeeded" | "SignUpNeeded">, never>>()
    const caught = (step: Login.CodeSent) =>
      Auth.signIn(step, secret("1")).pipe(
        Effect.catchTag("PHONE_CODE_INVALID", () => Effect.succeed("again" as const)),
        // @ts-expect-error: misspelt
        Effect.catchTag("PHONE_CODE_EXPIRE", () => Effect.void)
      )
    assert.isFunction(caught)
  })

  it("encode every step (F6)", () => {
    const out = new Login.SignedOut()
    const encoded = Schema.encodeSync(Login.Step)(out)
    assert.deepStrictEqual(Schema.decodeSync(Login.Step)(encoded), out)
  })
})
