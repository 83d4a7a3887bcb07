/**
 * Signs a user in on the terminal: telephone number, code, password.
 *
 * With nothing in the environment it runs on the embedded server, and a scripted user answers. With TELEGRAM_API_ID and
 * TELEGRAM_API_HASH set, it asks you, and remembers the session.
 */
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { Config, Console, Effect, Option } from "effect"
import { Auth, SessionStore, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import { onEmbeddedServerSignedOut } from "./support/embedded.ts"
import { layerScripted } from "./support/terminal.ts"

const login = Effect.gen(function*() {
  const status = yield* Auth.status
  const { user } = status._tag === "SignedIn" ? status : yield* Auth.interactive()
  yield* Console.log(`Hello ${user.name}, you are signed in.`)
})

/** On Telegram: you answer. */
const onTelegram = login.pipe(
  Effect.provide(Telegram.layer),
  Effect.provide([SessionStore.layerFile(".session/login"), Telegram.TelegramConfig.layerEnv]),
  Effect.provide([TelegramNode.layer, NodeContext.layer])
)

/** On the embedded server: Alice answers, and mistypes her password once. */
const onEmbedded = onEmbeddedServerSignedOut((server) =>
  Effect.gen(function*() {
    const { phone } = yield* server.user({ firstName: "Alice", password: "swordfish", hint: "marine life" })
    const answers = [Effect.succeed(`+${phone}`), server.receiveCode(phone), "sawfish", "swordfish"]
    yield* Effect.provide(login, layerScripted(answers))
  })
)

const program = Effect.gen(function*() {
  const apiId = yield* Effect.option(Config.string("TELEGRAM_API_ID"))
  return yield* (Option.isSome(apiId) ? onTelegram : onEmbedded)
})

NodeRuntime.runMain(program)
