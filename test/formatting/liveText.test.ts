import { assert, describe } from "@effect/vitest"
import { Deferred, Effect, Either, Fiber, Layer, Option, Queue, Schedule, Stream, TestClock } from "effect"
import { Bot, Button, CallbackQuery, Draft, Filter, Keyboard, LiveText, Markdown, Rpc } from "layergram"
import * as CommonMark from "layergram/CommonMark"
import { Faults } from "layergram/testing"
import { MessageId } from "../../schema/model/Ids.ts"
import type { Scene } from "../client/support.ts"
import { slowSending } from "../client/bots/support.ts"
import { failureOf, patiently, play, settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"

const met = ({ alice, bot }: Scene) => Effect.zipRight(alice.send(bot, "hello"), settle)

/** The texts of the bot's messages, as Alice reads them. */
const read = ({ alice, bot }: Scene) =>
  Effect.map(alice.history(bot), (all) => all.filter(({ from }) => from === bot.id).map(({ text }) => text))

const edits = ({ server }: Scene) =>
  Effect.map(server.calls("messages.editMessage"), (calls) => calls.map(({ params }) => params.message))

const words = (text: string) =>
  Stream.fromIterable(text.split(/(?<= )/)).pipe(Stream.schedule(Schedule.spaced("200 millis")))

describe("live text", () => {
  it.effect("is sent as soon as it can be seen, changed once in a while, and whole in the end (F57)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const stream = Stream.concat(Stream.make(" ", "\n"), words("one two three four five six seven"))
        const sent = yield* patiently(LiveText.send(scene.alice.id, stream, { cursor: "…" }))
        assert.deepStrictEqual(sent.map(({ text }) => text), ["one two three four five six seven"])
        assert.deepStrictEqual(yield* read(scene), ["one two three four five six seven"])
        const shown = yield* edits(scene)
        assert.isAtMost(shown.length, 3)
        assert.isTrue(shown.slice(0, -1).every((text) => text?.endsWith("…")))
        assert.strictEqual(shown.at(-1), "one two three four five six seven")
      })
    ))

  it.effect("is nothing where there is nothing to see (F57)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        assert.deepStrictEqual(yield* patiently(LiveText.send(scene.alice.id, Stream.make("", " \n"))), [])
        assert.deepStrictEqual(yield* read(scene), [])
      })
    ))

  it.effect("goes on in another message where it is too long for one (10.2)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const text = Array.from({ length: 40 }, (_, at) => `word${at} `).join("")
        const sent = yield* patiently(LiveText.send(scene.alice.id, words(text), { limit: 100 }))
        const all = yield* read(scene)
        assert.isAbove(all.length, 2)
        assert.strictEqual(all.join(" "), text.trim())
        assert.deepStrictEqual(sent.map(({ text }) => text), all)
      })
    ))

  it.effect("answers a message once, and has its keyboard under the last of its own (F57, F61)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const hello = (yield* scene.alice.history(scene.bot))[0]
        if (hello === undefined) return assert.fail("nothing was said")
        const text = Array.from({ length: 20 }, (_, at) => `word${at} `).join("")
        const template = Draft.empty.pipe(
          Draft.keyboard(Keyboard.inline([[Button.callback("Stop", "stop")]])),
          Draft.silent()
        )
        const about = { chat: scene.alice.id, id: MessageId.make(hello.id) }
        const sent = yield* patiently(LiveText.reply(about, words(text), { limit: 100, template }))
        assert.strictEqual(sent.length, 2)
        assert.isTrue(sent.every(({ isSilent }) => isSilent))
        assert.deepStrictEqual(sent.map(({ replyTo }) => Option.isSome(replyTo)), [true, false])
        const said = (yield* scene.alice.history(scene.bot)).filter(({ from }) => from === scene.bot.id)
        const hasKeyboard = said.map(({ message }) => message._tag === "message" && message.replyMarkup !== undefined)
        assert.deepStrictEqual(hasKeyboard, [false, true])
      })
    ))

  it.effect("has controls while it grows, which its template's keyboard replaces, also when a button ends it (F57, F61)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { alice, bot } = scene
        const stop = yield* Deferred.make<void>()
        const controls = Keyboard.inline([[Button.callback("Stop", "stop")]])
        const template = Draft.keyboard(Draft.empty, Keyboard.inline([[Button.callback("Again", "again")]]))
        const router = Bot.make(
          Bot.on(Filter.text, ({ message }) =>
            LiveText.reply(message, Stream.interruptWhenDeferred(Stream.forever(words("and so on ")), stop), {
              controls,
              template
            })),
          Bot.on(Filter.on("CallbackQuery"), ({ update }) =>
            Effect.zipRight(Deferred.succeed(stop, undefined), CallbackQuery.answer(update, "Stopped")))
        )
        yield* Effect.fork(Bot.run(router, { key: Bot.buttonsApart }))
        yield* settle
        yield* alice.send(bot, "talk")
        yield* TestClock.adjust("3 seconds")
        yield* settle
        const keyboard = Effect.map(alice.history(bot), (all) => {
          const message = all.at(-1)?.message
          const markup = message?._tag === "message" ? message.replyMarkup : undefined
          return markup?._tag === "replyInlineMarkup" ? markup.rows[0]?.buttons[0]?.text : undefined
        })
        assert.strictEqual(yield* keyboard, "Stop")
        const id = (yield* alice.history(bot)).at(-1)?.id ?? 0
        const answer = yield* patiently(alice.press(bot, id, "Stop"))
        assert.strictEqual(answer.message, "Stopped")
        yield* TestClock.adjust("3 seconds")
        yield* settle
        assert.strictEqual(yield* keyboard, "Again")
        const count = (yield* edits(scene)).length
        yield* TestClock.adjust("10 seconds")
        yield* settle
        assert.lengthOf(yield* edits(scene), count)
      })
    ))

  it.effect("can be markup that is not complete yet (F57, F106)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const format = (text: string) => Either.getOrElse(Markdown.parse(text), () => text)
        yield* patiently(LiveText.send(scene.alice.id, words("a *bold word* and"), { format, every: "100 millis" }))
        const last = (yield* scene.alice.history(scene.bot)).find(({ from }) => from === scene.bot.id)
        assert.strictEqual(last?.text, "a bold word and")
        assert.deepInclude(last?.message, { entities: [{ _tag: "messageEntityBold", offset: 2, length: 9 }] })
      })
    ))

  it.effect("waits as long as Telegram asks it to, and shows then what has come meanwhile (F57)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        yield* scene.server.inject(Faults.flood("messages.editMessage", "2 minutes"))
        yield* patiently(LiveText.send(scene.alice.id, words("one two three four five six seven")), "10 minutes")
        assert.deepStrictEqual(yield* read(scene), ["one two three four five six seven"])
        yield* scene.server.inject(Faults.flood("messages.editMessage", "1 hour"))
        const refused = yield* patiently(
          Effect.exit(LiveText.send(scene.alice.id, words("one two three four five six seven"))),
          "10 minutes"
        )
        assert.strictEqual(failureOf(refused)._tag, "FloodWait")
      })
    ))

  it.effect("that fails or is interrupted shows what has come until then (F57)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const broken = Stream.concat(words("one two three"), Stream.fail("broken" as const))
        const exit = yield* patiently(Effect.exit(LiveText.send(scene.alice.id, broken)))
        assert.strictEqual(failureOf(exit), "broken")
        assert.deepStrictEqual(yield* read(scene), ["one two three"])

        const queue = yield* Queue.unbounded<string>()
        const fiber = yield* Effect.fork(LiveText.send(scene.alice.id, Stream.fromQueue(queue)))
        yield* Queue.offer(queue, "four")
        yield* patiently(Effect.sleep("100 millis"))
        yield* Queue.offer(queue, " five")
        yield* settle
        yield* patiently(Fiber.interrupt(fiber))
        assert.deepStrictEqual(yield* read(scene), ["one two three", "four five"])
      })
    ))

  it.effect("that is interrupted while a message is being sent is finished as soon as that is there (F57)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const { alice, bot } = scene
        yield* met(scene)
        const live = (stream: Stream.Stream<string>) =>
          LiveText.send(alice.id, Stream.concat(stream, Stream.never), {
            cursor: "…",
            controls: Keyboard.inline([[Button.callback("Stop", "stop")]]),
            limit: 10
          })
        const hasControls = Effect.map(alice.history(bot), (all) => {
          const message = all.at(-1)?.message
          return message?._tag === "message" && message.replyMarkup !== undefined
        })
        const slow = yield* slowSending
        /** What is there while the last message is on its way, and after the interruption. */
        const interruptedAfter = (stream: Stream.Stream<string>, seconds: number) =>
          Effect.gen(function*() {
            const fiber = yield* Effect.fork(Effect.provide(live(stream), slow))
            yield* patiently(Effect.sleep(`${seconds} seconds`))
            const before = [yield* read(scene), yield* hasControls]
            yield* patiently(Fiber.interrupt(fiber))
            return { before, after: [yield* read(scene), yield* hasControls] }
          })

        const first = yield* interruptedAfter(Stream.make("so far"), 1)
        assert.deepStrictEqual(first, { before: [["so far…"], true], after: [["so far"], false] })
        const two = Stream.concat(
          Stream.make("it begins"),
          Stream.fromEffect(Effect.delay(Effect.succeed(" to go on"), "4 seconds"))
        )
        const second = yield* interruptedAfter(two, 5)
        assert.deepStrictEqual(second.before, [["so far", "it begins", "to go on…"], true])
        assert.deepStrictEqual(second.after, [["so far", "it begins", "to go on"], false])
      })
    ))

  it.effect("that is interrupted while nothing is sent any more waits for 3 seconds (F57)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const rpc = yield* Rpc.Rpc
        const silent = Layer.succeed(Rpc.Rpc, Rpc.Rpc.of({ ...rpc, invoke: () => Effect.never }))
        const live = LiveText.send(scene.alice.id, Stream.concat(Stream.make("text"), Stream.never))
        const fiber = yield* Effect.fork(Effect.provide(live, silent))
        yield* patiently(Effect.sleep("1 second"))
        const stopping = yield* Effect.fork(Fiber.interrupt(fiber))
        yield* TestClock.adjust("2900 millis")
        yield* settle
        assert.deepStrictEqual(yield* Fiber.poll(stopping), Option.none())
        yield* TestClock.adjust("200 millis")
        yield* settle
        assert.isTrue(Option.isSome(yield* Fiber.poll(stopping)))
        assert.deepStrictEqual(yield* read(scene), [])
      })
    ))

  it.effect("fails as sending and changing do (F57)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        yield* scene.alice.block(scene.bot)
        const refused = yield* patiently(Effect.exit(LiveText.send(
          scene.alice.id,
          Stream.never.pipe(
            Stream.merge(Stream.make("text"))
          )
        )))
        assert.strictEqual(failureOf(refused)._tag, "USER_IS_BLOCKED")
      })
    ))
})

describe("live text that needs fewer messages in the end", () => {
  const hasKeyboard = ({ alice, bot }: Scene) =>
    Effect.map(alice.history(bot), (all) =>
      all.filter(({ from }) => from === bot.id)
        .map(({ message }) => message._tag === "message" && message.replyMarkup !== undefined))

  it.effect("sends no message for its cursor (F57)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const controls = Keyboard.inline([[Button.callback("Stop", "stop")]])
        const text = "word word word word"
        const waits = Stream.drain(Stream.fromEffect(Effect.sleep("5 seconds")))
        const options = { limit: text.length, cursor: "▌", controls }
        const fiber = yield* Effect.fork(
          LiveText.send(scene.alice.id, Stream.concat(Stream.make(text), waits), options)
        )
        yield* patiently(Effect.sleep("3 seconds"))
        assert.deepStrictEqual(yield* read(scene), [text])
        assert.deepStrictEqual(yield* hasKeyboard(scene), [true])
        const sent = yield* patiently(Fiber.join(fiber))
        assert.deepStrictEqual(sent.map(({ text }) => text), [text])
        assert.deepStrictEqual(yield* read(scene), [text])
        assert.deepStrictEqual(yield* hasKeyboard(scene), [false])
      })
    ))

  it.effect("deletes the messages that nothing is left for (F57, F106)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const stream = Stream.fromIterable(["see ", "[the docs](https://example.org/", "a/very/long/address)"]).pipe(
          Stream.mapEffect((part) => Effect.as(Effect.sleep("2 seconds"), part))
        )
        const template = Draft.empty.pipe(Draft.keyboard(Keyboard.inline([[Button.callback("More", "more")]])))
        const sent = yield* patiently(
          LiveText.send(scene.alice.id, stream, { limit: 20, format: CommonMark.parse, template })
        )
        assert.deepStrictEqual(sent.map(({ text }) => text), ["see the docs"])
        assert.deepStrictEqual(yield* read(scene), ["see the docs"])
        assert.deepStrictEqual(yield* hasKeyboard(scene), [true])
      })
    ))
})
