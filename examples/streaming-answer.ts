/**
 * An answer that grows while it is written, as those of language models do: a stream of words in Markdown, piped into a
 * message by edits, until it ends or its reader presses "Stop". Runs on the embedded server.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Deferred, Effect, Schedule, Schema, Stream } from "effect"
import { Bot, CallbackQuery, Callbacks, Filter, Keyboard, LiveText, Typing } from "layergram"
import * as CommonMark from "layergram/CommonMark"
import { onEmbeddedServer } from "./support/embedded.ts"

/** What stands for a model here: it says a word, and thinks. Some questions have no end. */
const model = (question: string) =>
  Stream.fromIterable(`You have asked: **${question}** Well, *that depends*.`.split(/(?<= )/)).pipe(
    question.endsWith("everything") ? Stream.forever : (words) => words,
    Stream.schedule(Schedule.spaced("30 millis"))
  )

const Stop = Callbacks.make("stop", Schema.Struct({ question: Schema.Int }))

/** What ends the answers that are being written. */
const stops = new Map<number, Deferred.Deferred<void>>()

const answer = Bot.on(Filter.text, ({ message, text }) =>
  Effect.gen(function*() {
    const stop = yield* Deferred.make<void>()
    stops.set(message.id, stop)
    const controls = Keyboard.inline([[Stop.button("Stop", { question: message.id })]])
    const words = Stream.interruptWhenDeferred(model(text), stop)
    const how = { every: "100 millis", cursor: "▍", format: CommonMark.parse, controls } as const
    yield* Typing.withTyping(message.chat)(LiveText.reply(message, words, how))
  }).pipe(Effect.ensuring(Effect.sync(() => stops.delete(message.id)))))

const stop = Bot.onAction(Stop, ({ query, value }) =>
  Effect.gen(function*() {
    const stop = stops.get(value.question)
    if (stop !== undefined) yield* Deferred.succeed(stop, undefined)
    yield* CallbackQuery.answer(query, stop === undefined ? "It was done before" : "Stopped")
  }))

// The button must not wait for the answer that it stops.
const bot = Bot.run(Bot.make(answer, stop), { key: Bot.buttonsApart })

onEmbeddedServer(({ bot: account, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice" })
    const last = Effect.map(alice.history(account), (all) => all.at(-1)?.text ?? "")
    const atRest = Effect.repeat(last, {
      schedule: Schedule.spaced("50 millis"),
      until: (text) => !text.endsWith("▍") && text.includes("asked")
    })
    const talk = Effect.gen(function*() {
      yield* alice.send(account, "Tea, or coffee?")
      yield* Console.log(`first: ${(yield* alice.receive).text}`)
      yield* atRest
      const text = yield* last
      const edits = yield* server.calls("messages.editMessage")
      yield* Console.log(`last, after ${edits.length > 1 ? "some edits" : "one edit"}: ${text}`)
      yield* alice.send(account, "Tell me everything")
      const growing = yield* alice.receive
      yield* Effect.sleep("300 millis")
      const said = yield* alice.press(account, growing.id, "Stop")
      yield* atRest
      yield* Console.log(`the button: ${said.message}`)
    })
    yield* Effect.raceFirst(bot, talk)
  })
).pipe(NodeRuntime.runMain)
