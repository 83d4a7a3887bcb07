import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { Effect, Layer, Stream } from "effect"
import { Messages, SessionStore, Telegram, Updates } from "layergram"
import * as TelegramNode from "layergram/node"

const bot = Stream.runForEach(
  Updates.on("NewMessage"),
  ({ message }) =>
    message.isOutgoing || message.text === ""
      ? Effect.void
      : Effect.catchAll(Messages.reply(message, message.text), (error) => Effect.logWarning("no reply", error))
)

const TelegramLive = Telegram.layer.pipe(
  Layer.provide([SessionStore.layerFile("bot.session"), Telegram.TelegramConfig.layerEnv]),
  Layer.provide([TelegramNode.layer, NodeContext.layer])
)

NodeRuntime.runMain(Effect.provide(bot, TelegramLive))
