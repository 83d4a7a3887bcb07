/**
 * "The bot is typing…" for as long as the bot works, however that ends. Runs on the embedded server.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Stream } from "effect"
import { ChatActions, Messages, Typing, Updates } from "layergram"
import { onEmbeddedServer } from "./support/embedded.ts"

const think = (question: string) => Effect.as(Effect.sleep("100 millis"), `${question.length} letters, I think`)

const bot = Updates.on("NewMessage").pipe(
  Stream.filter(({ message }) => !message.isOutgoing),
  Stream.runForEach(({ message }) =>
    think(message.text).pipe(
      Typing.withTyping(message.chat),
      Effect.flatMap((answer) => Messages.reply(message, answer)),
      Effect.ignoreLogged
    )
  )
)

onEmbeddedServer(({ bot: account, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice" })
    const talk = Effect.gen(function*() {
      yield* alice.send(account, "How long is this?")
      const answer = yield* alice.receive
      // Once, for six seconds: nobody repeats it, and nobody takes it back.
      yield* ChatActions.send(alice.id, "ChooseSticker")
      const calls = yield* server.calls("messages.setTyping")
      for (const { params } of calls) yield* Console.log(params.action._tag)
      yield* Console.log(answer.text)
    })
    yield* Effect.raceFirst(bot, talk)
  })
).pipe(NodeRuntime.runMain)
