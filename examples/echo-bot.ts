/**
 * A bot that answers every message with its own words.
 *
 * With nothing in the environment it runs on the embedded server, where Alice talks to it, and ends by itself. With
 * TELEGRAM_API_ID, TELEGRAM_API_HASH and TELEGRAM_BOT_TOKEN set, the same bot runs on Telegram until it is stopped.
 */
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { Config, Console, Effect, Option, Stream } from "effect"
import { Messages, SessionStore, Telegram, Updates } from "layergram"
import * as TelegramNode from "layergram/node"
import { onEmbeddedServer } from "./support/embedded.ts"

/** The bot: all that differs between the two is what it is provided with. A reply that fails is logged, no more. */
const bot = Stream.runForEach(
  Updates.on("NewMessage"),
  ({ message }) =>
    message.isOutgoing || message.text === ""
      ? Effect.void
      : Effect.catchAll(Messages.reply(message, message.text), (error) => Effect.logWarning("no reply", error))
)

/** On Telegram: until somebody stops it. */
const onTelegram = Console.log("The bot is signed in and listens. Stop it with Ctrl+C.").pipe(
  Effect.zipRight(bot),
  Effect.provide(Telegram.layer),
  Effect.provide([SessionStore.layerFile(".session/echo-bot"), Telegram.TelegramConfig.layerEnv]),
  Effect.provide([TelegramNode.layer, NodeContext.layer])
)

/** On the embedded server: a conversation. */
const conversation = onEmbeddedServer(({ bot: account, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice" })
    const talk = Effect.forEach(["Hello, bot!", "Do you only repeat what I say?", "🙂"], (text) =>
      Effect.gen(function*() {
        yield* Console.log(`Alice:    ${text}`)
        yield* alice.send(account, text)
        const answer = yield* alice.receive
        yield* Console.log(`echo_bot: ${answer.text}`)
      }))
    yield* Effect.raceFirst(bot, talk)
  })
)

const program = Effect.gen(function*() {
  const settings = yield* Effect.forEach(
    ["TELEGRAM_API_ID", "TELEGRAM_API_HASH", "TELEGRAM_BOT_TOKEN"],
    (name) => Config.option(Config.string(name))
  )
  if (settings.every(Option.isNone)) return yield* conversation
  // Who has set one of them wants Telegram.
  yield* Config.string("TELEGRAM_BOT_TOKEN")
  return yield* onTelegram
})

NodeRuntime.runMain(program)
