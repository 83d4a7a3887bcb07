/**
 * Tests of whole bots, in the words of those who use them: `alice.sends("/start")`, `alice.sees("Welcome")`,
 * `alice.clicks("Buy")`. Under `TestClock` all of it takes no time, however long the bot waits.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import * as TestClock from "effect/TestClock"
import type * as Scope from "effect/Scope"
import type * as T from "../../schema/tl/api/types.ts"
import type { Refusal } from "./refusal.ts"
import type { Bot, Human, Place, Received, SendOptions } from "./script.ts"
import type { PayOptions } from "./scriptBots.ts"
import type { UserOptions } from "./Server.ts"
import { TestServer } from "./TestServer.ts"

/**
 * Something else has happened than the test expects.
 *
 * @since 0.1.0
 * @category errors
 */
export class Unexpected extends Data.TaggedError("Unexpected")<{
  readonly who: string
  readonly expected: string
  /** What was seen instead, oldest first. */
  readonly seen: ReadonlyArray<string>
}> {
  override get message(): string {
    const seen = this.seen.length === 0 ? "nothing" : this.seen.map((text) => JSON.stringify(text)).join(", ")
    return `${this.who} expected ${this.expected} and saw ${seen}`
  }
}

/**
 * What a message is expected to say: all of it, something that fits, or what a function finds right.
 *
 * @since 0.1.0
 * @category models
 */
export type Expected = string | RegExp | ((message: Received) => boolean)

/**
 * Somebody who uses the bot. Where no chat is named it is the private one with the bot.
 *
 * @since 0.1.0
 * @category models
 */
export interface TestActor {
  /** Everything else that the embedded server lets people do. */
  readonly human: Human
  readonly sends: (
    text: string,
    options?: SendOptions & { readonly to?: Place | undefined }
  ) => Effect.Effect<number, Refusal>
  /** The next message that somebody else writes is this one; waits for it for `within`, 5 seconds unless said. */
  readonly sees: (expected: Expected, within?: Duration.DurationInput) => Effect.Effect<Received, Unexpected>
  /** Nobody writes for so long; 5 seconds unless said. */
  readonly seesNothing: (within?: Duration.DurationInput) => Effect.Effect<void, Unexpected>
  /** Presses the button with this text, on the newest message that has one; gives the bot's answer. */
  readonly clicks: (button: string, chat?: Place) => Effect.Effect<T.MessagesBotCallbackAnswer, Refusal | Unexpected>
  /** Types the bot's name and a query; gives the results. */
  readonly asks: (query: string, offset?: string) => Effect.Effect<T.messagesBotResults, Refusal>
  /** Sends a result that was offered. */
  readonly chooses: (
    answer: T.messagesBotResults,
    result: string,
    chat?: Place
  ) => Effect.Effect<number, Refusal>
  /** Pays the newest invoice. */
  readonly pays: (options?: PayOptions, chat?: Place) => Effect.Effect<void, Refusal | Unexpected>
  /** The texts of the chat, oldest first. */
  readonly history: (chat?: Place) => Effect.Effect<ReadonlyArray<string>>
}

/**
 * A bot under test, and the people around it.
 *
 * @since 0.1.0
 * @category tags
 */
export class TestTelegram extends Context.Tag("layergram/layers/testing/TestTelegram")<TestTelegram, {
  /** Somebody new. */
  readonly user: (name: string, options?: Omit<UserOptions, "firstName">) => Effect.Effect<TestActor>
  /** Runs the bot in the background, and waits until it listens. */
  readonly run: <A, E, R>(bot: Effect.Effect<A, E, R>) => Effect.Effect<void, never, R | Scope.Scope>
  /** Lets time pass for everybody. */
  readonly passes: (time: Duration.DurationInput) => Effect.Effect<void>
  readonly bot: Bot
}>() {}

const isVirtual: Effect.Effect<boolean> = Effect.map(Effect.clock, (clock) => Predicate.hasProperty(clock, "adjust"))

/** Lets everything happen that needs no time: what is in memory runs in microtasks. */
const settled: Effect.Effect<void> = Effect.async((resume) => {
  const channel = new MessageChannel()
  channel.port1.addEventListener("message", () => {
    channel.port1.close()
    resume(Effect.void)
  })
  channel.port1.start()
  channel.port2.postMessage(undefined)
})

const pass = (time: Duration.DurationInput): Effect.Effect<void> =>
  Effect.flatMap(isVirtual, (virtual) =>
    virtual
      ? Effect.zipRight(settled, Effect.zipRight(TestClock.adjust(time), settled))
      : Effect.sleep(time))

/** In milliseconds. */
const firstStep = 100

/** Waits for something, and makes time pass meanwhile; none when it takes too long. */
const within = <A, E>(effect: Effect.Effect<A, E>, limit: Duration.DurationInput): Effect.Effect<Option.Option<A>, E> =>
  Effect.gen(function*() {
    const fiber = yield* Effect.fork(effect)
    const end = Duration.toMillis(limit)
    // Steps that grow: each takes some real time.
    let [gone, step] = [0, firstStep]
    while (true) {
      yield* settled
      const exit = yield* Fiber.poll(fiber)
      if (Option.isSome(exit)) return Option.some(yield* exit.value)
      if (gone >= end) break
      step = Math.min(step * 1.3, end - gone)
      gone += step
      yield* pass(step)
    }
    yield* Fiber.interrupt(fiber)
    return Option.none()
  })

/** So long an answer may take that the server itself puts an end to. */
const serverPatience = Duration.minutes(2)

const answered = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
  Effect.flatMap(
    within(effect, serverPatience),
    Option.match({
      onNone: () => Effect.dieMessage("the embedded server has not answered"),
      onSome: Effect.succeed
    })
  )

const fits = (expected: Expected, message: Received): boolean => {
  if (typeof expected === "string") return message.text === expected
  return typeof expected === "function" ? expected(message) : expected.test(message.text)
}

const told = (expected: Expected): string => typeof expected === "function" ? "another message" : String(expected)

const hasButton = ({ message }: Received, text: string): boolean =>
  message._tag === "message" && message.replyMarkup?._tag === "replyInlineMarkup" &&
  message.replyMarkup.rows.some(({ buttons }) => buttons.some((button) => button.text === text))

const isInvoice = ({ message }: Received): boolean =>
  message._tag === "message" && message.media?._tag === "messageMediaInvoice"

const actorOf = (human: Human, name: string, bot: Bot): TestActor => {
  const newest = (chat: Place, expected: string, is: (message: Received) => boolean) =>
    Effect.flatMap(human.history(chat), (messages) => {
      const found = messages.findLast(is)
      return found === undefined
        ? Effect.fail(new Unexpected({ who: name, expected, seen: messages.map(({ text }) => text) }))
        : Effect.succeed(found)
    })
  return {
    human,
    sends: (text, options) => human.send(options?.to ?? bot, text, options),
    sees: (expected, limit = "5 seconds") =>
      Effect.flatMap(within(human.receive, limit), (message) => {
        if (Option.isSome(message) && fits(expected, message.value)) return Effect.succeed(message.value)
        const seen = Option.toArray(message).map(({ text }) => text)
        return new Unexpected({ who: name, expected: told(expected), seen })
      }),
    seesNothing: (limit = "5 seconds") =>
      Effect.flatMap(within(human.receive, limit), (message) =>
        Option.isNone(message)
          ? Effect.void
          : new Unexpected({ who: name, expected: "nothing", seen: [message.value.text] })),
    clicks: (button, chat = bot) =>
      Effect.flatMap(
        newest(chat, `a button "${button}"`, (message) => hasButton(message, button)),
        ({ id }) => answered(human.press(chat, id, button))
      ),
    asks: (query, offset) => answered(human.ask(bot, query, { offset })),
    chooses: (answer, result, chat = bot) => human.choose(chat, answer, result),
    pays: (options, chat = bot) =>
      Effect.flatMap(newest(chat, "an invoice", isInvoice), ({ id }) => answered(human.pay(chat, id, options))),
    history: (chat = bot) => Effect.map(human.history(chat), (messages) => messages.map(({ text }) => text))
  }
}

/**
 * The people around a bot.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (bot: Bot): Layer.Layer<TestTelegram, never, TestServer> =>
  Layer.effect(
    TestTelegram,
    Effect.map(TestServer, (server) =>
      TestTelegram.of({
        bot,
        user: (name, options) =>
          Effect.map(server.user({ ...options, firstName: name }), (human) => actorOf(human, name, bot)),
        run: (effect) =>
          Effect.zipRight(Effect.forkScoped(effect), within(Effect.never, "1 second")).pipe(Effect.asVoid),
        passes: pass
      }))
  )
