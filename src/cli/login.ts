/**
 * `layergram login`: signs a user or a bot in, and keeps the session.
 *
 * @since 0.1.0
 */
import * as Command from "@effect/cli/Command"
import * as Options from "@effect/cli/Options"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type * as Login from "../../schema/model/Login.ts"
import type { User } from "../../schema/model/User.ts"
import * as Auth from "../Auth.ts"
import * as Interactive from "../auth/interactive.ts"
import * as Prompt from "../auth/prompt.ts"
import { cliError } from "./CliError.ts"
import { withClient } from "./root.ts"
import * as Screen from "./screen.ts"

const phone = Options.text("phone").pipe(
  Options.withDescription("The telephone number; asked for unless said."),
  Options.optional
)
const qr = Options.boolean("qr").pipe(
  Options.withDescription("Shows a QR code for a device that is signed in. Needs the package uqr.")
)
const bot = Options.boolean("bot").pipe(
  Options.withDescription("Signs a bot in, with the token in TELEGRAM_BOT_TOKEN, or asks for it.")
)

const signedIn = (user: User) =>
  Effect.gen(function*() {
    const paint = yield* Screen.painter("out")
    const name = Option.match(user.username, { onNone: () => user.name, onSome: (it) => `${user.name} (@${it})` })
    yield* Console.log(`${paint("good", "Signed in")} as ${name}, id ${user.id}.`)
  })

const byBot = Effect.gen(function*() {
  const given = yield* Config.option(Config.redacted("TELEGRAM_BOT_TOKEN"))
  const token = Option.isSome(given) ? given.value : yield* Prompt.secret("Token of the bot: ")
  return (yield* Auth.signInBot(token)).user
})

const byPassword = Effect.fnUntraced(function*(step: Login.PasswordNeeded) {
  let next: Login.PasswordNeeded | Login.SignedIn = step
  while (next._tag === "PasswordNeeded") next = yield* Interactive.password(next)
  return next.user
})

const drawer = Effect.tryPromise({
  try: () => import("../QrCode.ts"),
  catch: () => cliError("QR codes are drawn by the package uqr: npm install uqr@0.1")
})

const byQr = Effect.gen(function*() {
  const { draw } = yield* drawer
  const show = (state: Login.QrState) => {
    switch (state._tag) {
      case "QrWaiting":
        return Screen.clear.pipe(
          Effect.zipRight(Console.log(draw(state))),
          Effect.zipRight(Console.log("Scan this in Telegram: Settings, Devices, Link Desktop Device."))
        )
      case "QrAccepted":
        return Console.log("Scanned.")
      default:
        return Effect.void
    }
  }
  const last = yield* Stream.runLast(Stream.tap(Auth.qr(), show))
  if (Option.isSome(last) && last.value._tag === "SignedIn") return last.value.user
  if (Option.isSome(last) && last.value._tag === "PasswordNeeded") return yield* byPassword(last.value)
  return yield* cliError("nobody has scanned the code")
})

const login = (options: { readonly bot: boolean; readonly phone: Option.Option<string>; readonly qr: boolean }) =>
  Effect.gen(function*() {
    const status = yield* Auth.status
    if (status._tag === "SignedIn" || status._tag === "SignedInBot") return status.user
    if (options.bot) return yield* byBot
    if (options.qr) return yield* byQr
    if (status._tag === "PasswordNeeded") return yield* byPassword(status)
    return (yield* Auth.interactive({ phone: Option.getOrUndefined(options.phone) })).user
  })

/**
 * Signs in.
 *
 * @since 0.1.0
 * @category commands
 */
export const command = Command.make(
  "login",
  { phone, qr, bot },
  (options) => withClient(Effect.flatMap(login(options), signedIn))
).pipe(
  Command.withDescription("Signs in, and keeps the session: by telephone number, QR code, or as a bot.")
)
