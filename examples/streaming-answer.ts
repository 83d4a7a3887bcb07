/**
 * An answer that grows while it is written, as those of language models do: a stream of words, piped into a message by
 * edits. Runs on the embedded server.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Either, Schedule, Stream } from "effect"
import { LiveText, Markdown, Typing, Updates } from "layergram"
import { onEmbeddedServer } from "./support/embedded.ts"

/** What stands for a model here: it says a word, and thinks. */
const model = (question: string) =>
  Stream.fromIterable(`You have asked: *${Markdown.escape(question)}* Well, _that depends_\\.`.split(/(?<= )/)).pipe(
    Stream.schedule(Schedule.spaced("30 millis"))
  )

// As long as the text is no complete MarkdownV2, it is shown as it is. Models write another Markdown, unless they are asked
// for this one, with its escapes.
const format = (text: string) => Either.getOrElse(Markdown.parse(text), () => text)

const bot = Updates.on("NewMessage").pipe(
  Stream.filter(({ message }) => !message.isOutgoing),
  Stream.runForEach(({ message }) =>
    LiveText.reply(message, model(message.text), { every: "100 millis", cursor: "▍", format }).pipe(
      Typing.withTyping(message.chat),
      Effect.ignoreLogged
    )
  )
)

onEmbeddedServer(({ bot: account, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice" })
    const talk = Effect.gen(function*() {
      yield* alice.send(account, "Tea, or coffee?")
      const first = yield* alice.receive
      yield* Console.log(`first: ${first.text}`)
      yield* server.nextCall("messages.editMessage", ({ params }) => params.message?.endsWith(".") === true)
      const edits = yield* server.calls("messages.editMessage")
      const last = (yield* alice.history(account)).at(-1)
      yield* Console.log(`last, after ${edits.length > 1 ? "some edits" : "one edit"}: ${last?.text}`)
    })
    yield* Effect.raceFirst(bot, talk)
  })
).pipe(NodeRuntime.runMain)
