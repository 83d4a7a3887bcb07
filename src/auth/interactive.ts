/**
 * A login by questions and answers on a terminal.
 *
 * @since 0.1.0
 */
import * as Terminal from "@effect/platform/Terminal"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { CodeDelivery, CodeSent, PasswordNeeded, SignUpNeeded, Step } from "../../schema/model/Login.ts"
import { SignedIn } from "../../schema/model/Login.ts"
import type { Auth } from "../../services/Auth.ts"
import type { Rpc } from "../../services/Rpc.ts"
import type { SendCodeError, SignInError, SignUpError } from "./code.ts"
import { resendCode, sendCode, signIn, signUp } from "./code.ts"
import type { ResendError } from "./code.ts"
import type { SetUpEmailError, VerifyEmailError } from "./email.ts"
import { setUpEmail, verifyEmail } from "./email.ts"
import type { CheckPasswordError } from "./password.ts"
import { checkPassword } from "./password.ts"
import * as Prompt from "./prompt.ts"

/**
 * The login cannot be gone on with on a terminal: a payment is needed, or the terms of service were not agreed with.
 *
 * @since 0.1.0
 * @category errors
 */
export class LoginAbandoned extends Schema.TaggedError<LoginAbandoned>()("LoginAbandoned", {
  reason: Schema.Literal("PaymentNeeded", "TermsRefused")
}) {
  override get message(): string {
    return `the login was abandoned: ${this.reason}`
  }
}

/**
 * Why nobody has signed in.
 *
 * @since 0.1.0
 * @category errors
 */
export type InteractiveError =
  | SendCodeError
  | ResendError
  | SignInError
  | SignUpError
  | CheckPasswordError
  | SetUpEmailError
  | VerifyEmailError
  | LoginAbandoned
  | Prompt.PromptError

const where = (via: CodeDelivery): string => {
  switch (via._tag) {
    case "AppCode":
      return "in Telegram, on a device where you are signed in"
    case "SmsCode":
    case "FirebaseSms":
      return "by SMS"
    case "SmsWord":
      return "by SMS; it is a word"
    case "SmsPhrase":
      return "by SMS; it is a phrase"
    case "CallCode":
      return "in a call"
    case "FlashCall":
      return `as the number that calls you (${via.pattern})`
    case "MissedCall":
      return `as the last ${via.length} digits of the number that calls you (${via.prefix}…)`
    case "EmailCode":
      return `by e-mail to ${via.pattern}`
    case "FragmentSms":
      return `at ${via.url}`
  }
}

const say = (text: string) => Effect.flatMap(Terminal.Terminal, ({ display }) => display(`${text}\n`))

const code = Effect.fnUntraced(function*(step: CodeSent) {
  const more = Option.isSome(step.next) ? " (nothing to have it sent again)" : ""
  yield* say(`The code comes ${where(step.via)}.`)
  const answer = yield* Prompt.secret(`Code${more}: `)
  return yield* signIn(step, answer).pipe(
    Effect.catchTags({
      PHONE_CODE_INVALID: () => Effect.as(say("That is not the code."), step),
      PHONE_CODE_EMPTY: () =>
        Effect.catchTag(
          resendCode(step),
          "ResendUnavailable",
          ({ message }) => Effect.as(say(`Not yet: ${message}.`), step)
        ),
      PHONE_CODE_EXPIRED: () =>
        Effect.zipRight(say("The code is too old, here comes another one."), sendCode(step.phone))
    })
  )
})

/**
 * Asks for the password, once. A wrong one leads to where it was asked for.
 *
 * @since 0.1.0
 * @category asking
 */
export const password = Effect.fnUntraced(function*(step: PasswordNeeded) {
  const hint = Option.match(step.hint, { onNone: () => "", onSome: (text) => ` (hint: ${text})` })
  const answer = yield* Prompt.secret(`Password${hint}: `)
  return yield* Effect.catchTag(
    checkPassword(step, answer),
    "PASSWORD_HASH_INVALID",
    () => Effect.as(say("That is not the password."), step)
  )
})

const named = (step: SignUpNeeded): Effect.Effect<SignedIn, InteractiveError, Rpc | Auth | Terminal.Terminal> =>
  Effect.gen(function*() {
    const firstName = yield* Prompt.line("First name: ")
    const lastName = yield* Prompt.line("Last name: ")
    return yield* signUp(step, { firstName, lastName, acceptsTerms: true })
  }).pipe(Effect.catchTags({
    FIRSTNAME_INVALID: () => Effect.zipRight(say("That is no first name."), named(step)),
    LASTNAME_INVALID: () => Effect.zipRight(say("That is no last name."), named(step))
  }))

const newcomer = Effect.fnUntraced(function*(step: SignUpNeeded) {
  yield* say("This number is new to Telegram.")
  if (Option.isSome(step.terms)) {
    const answer = yield* Prompt.line(`${step.terms.value.text}\nDo you agree? (yes or no) `)
    if (!/^y(es)?$/i.test(answer)) return yield* new LoginAbandoned({ reason: "TermsRefused" })
  }
  return yield* named(step)
})

type Open = Exclude<Step, { readonly _tag: "SignedInBot" | "SignedOut" | "RecoveryCodeSent" }>

/** One question, and where its answer leads. */
const advance = (step: Open): Effect.Effect<Open, InteractiveError, Rpc | Auth | Terminal.Terminal> => {
  switch (step._tag) {
    case "CodeSent":
      return code(step)
    case "PasswordNeeded":
      return password(step)
    case "SignUpNeeded":
      return newcomer(step)
    case "EmailSetupNeeded":
      return Effect.flatMap(
        Prompt.line("Telegram wants an e-mail address for codes: "),
        (email) =>
          setUpEmail(step, email).pipe(
            Effect.catchTags({
              EMAIL_INVALID: () => Effect.as(say("That is no address."), step),
              EMAIL_NOT_ALLOWED: () => Effect.as(say("That address is not allowed."), step)
            })
          )
      )
    case "EmailCodeSent":
      return Effect.flatMap(
        Prompt.secret(`Code that went to ${step.pattern}: `),
        (answer) =>
          Effect.catchTag(
            verifyEmail(step, answer),
            "CODE_INVALID",
            () => Effect.as(say("That is not the code."), step)
          )
      )
    case "PaymentNeeded":
      return Effect.fail(new LoginAbandoned({ reason: "PaymentNeeded" }))
    case "SignedIn":
      return Effect.succeed(step)
  }
}

const telephone: Effect.Effect<Open, InteractiveError, Rpc | Auth | Terminal.Terminal> = Effect.flatMap(
  Prompt.line("Telephone number: "),
  (phone) =>
    Effect.catchTag(
      sendCode(phone),
      "PHONE_NUMBER_INVALID",
      () => Effect.zipRight(say("That is no telephone number."), Effect.suspend(() => telephone))
    )
)

/**
 * Signs somebody in who sits at the terminal: asks for the telephone number, the code, the password and whatever else it
 * takes, again where an answer was wrong. Codes and passwords are not shown while they are typed.
 *
 * @since 0.1.0
 * @category signing in
 */
export const interactive: (options?: {
  /** Asked for unless given. */
  readonly phone?: string | undefined
}) => Effect.Effect<SignedIn, InteractiveError, Rpc | Auth | Terminal.Terminal> = Effect.fn("Auth.interactive")(
  function*(options) {
    let step: Open = yield* (options?.phone === undefined ? telephone : sendCode(options.phone))
    while (!(step instanceof SignedIn)) step = yield* advance(step)
    return step
  },
  Prompt.quietly
)
