/**
 * Tests of whole bots, in the words of those who use them: `alice.sends("/start")`, `alice.sees("Welcome")`,
 * `alice.clicks("Buy")`. Under `TestClock` all of it takes no time, however long the bot waits. When the bot fails, the
 * test fails with its cause.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Option from "effect/Option"
import * as TestClock from "effect/TestClock"
import type * as Scope from "effect/Scope"
import type * as T from "../../schema/tl/api/types.ts"
import type { Refusal } from "./refusal.ts"
import type { Bot, Human, Place, Received, SendOptions } from "./script.ts"
import type { PayOptions } from "./scriptBots.ts"
import type { UserOptions } from "./Server.ts"
import { TestServer } from "./TestServer.ts"
import { isVirtual, settled } from "./VirtualTime.ts"

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
  /** The failures that the bot has logged by then, such as those of its handlers; the newest ten. */
  readonly logged: ReadonlyArray<Cause.Cause<unknown>>
}> {
  override get message(): string {
    const seen = this.seen.length === 0 ? "nothing" : this.seen.map((text) => JSON.stringify(text)).join(", ")
    const logged = this.logged.map((cause) => `; the bot has logged:\n${Cause.pretty(cause)}`)
    return `${this.who} expected ${this.expected} and saw ${seen}${logged.join("")}`
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
  /**
   * Runs the bot in the background, and waits until it listens. When it fails meanwhile this fails; later, whatever
   * waits for the bot dies of the same cause, or else the end of the scope does.
   */
  readonly run: <A, E, R>(bot: Effect.Effect<A, E, R>) => Effect.Effect<void, E, R | Scope.Scope>
  /** Lets time pass for everybody, as `TestClock.adjust` does; a bot that fails ends it. */
  readonly passes: (time: Duration.DurationInput) => Effect.Effect<void>
  readonly bot: Bot
}>() {}

const pass = (time: Duration.DurationInput): Effect.Effect<void> =>
  Effect.flatMap(isVirtual, (virtual) =>
    virtual
      ? Effect.zipRight(settled, Effect.zipRight(TestClock.adjust(time), settled))
      : Effect.sleep(time))

/** In milliseconds. */
const firstStep = 100

/** So long an answer may take that the server itself puts an end to. */
const serverPatience = Duration.minutes(2)

/** Waiting, which ends when the bot fails. */
interface Waits {
  /** Waits for something, and makes time pass meanwhile; none when it takes too long. */
  readonly within: <A, E>(
    effect: Effect.Effect<A, E>,
    limit: Duration.DurationInput
  ) => Effect.Effect<Option.Option<A>, E>
  readonly answered: <A, E>(effect: Effect.Effect<A, E>) => Effect.Effect<A, E>
}

/** With what is to be waited for besides, which only ever dies. */
const waitsOf = (alarm: Effect.Effect<never>): Waits => {
  const within = <A, E>(effect: Effect.Effect<A, E>, limit: Duration.DurationInput) =>
    Effect.gen(function*() {
      const fiber = yield* Effect.fork(Effect.raceFirst(effect, alarm))
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
  return {
    within,
    answered: (effect) =>
      Effect.flatMap(
        within(effect, serverPatience),
        Option.match({
          onNone: () => Effect.dieMessage("the embedded server has not answered"),
          onSome: Effect.succeed
        })
      )
  }
}

const mostLogged = 10

/** Bots that run. */
interface Running {
  /** Dies of what a bot has failed with. */
  readonly alarm: Effect.Effect<never>
  readonly logged: () => ReadonlyArray<Cause.Cause<unknown>>
  readonly run: TestTelegram["Type"]["run"]
}

const running = (): Running => {
  const logged: Array<Cause.Cause<unknown>> = []
  const keepFailures = Logger.add(Logger.make(({ cause, logLevel }) => {
    if (Cause.isEmpty(cause) || LogLevel.lessThan(logLevel, LogLevel.Error)) return
    logged.push(cause)
    if (logged.length > mostLogged) logged.shift()
  }))
  const alarms = new Set<Effect.Effect<never>>()
  const alarm = Effect.suspend(() =>
    Array.from(alarms).reduce<Effect.Effect<never>>((all, one) => Effect.raceFirst(all, one), Effect.never)
  )
  const { within } = waitsOf(alarm)
  const run: Running["run"] = (bot) =>
    Effect.gen(function*() {
      const failure = yield* Deferred.make<Cause.Cause<never>>()
      // Whoever is told of the failure fails with it, so nobody else needs to.
      let isTold = false
      const told = Effect.flatMap(Deferred.await(failure), (cause) => {
        isTold = true
        return Effect.failCause(cause)
      })
      yield* Effect.addFinalizer(() =>
        Effect.suspend(() => {
          alarms.delete(told)
          return isTold ? Effect.void : Effect.whenEffect(told, Deferred.isDone(failure))
        })
      )
      const fiber = yield* bot.pipe(
        Effect.onExit((exit) =>
          Exit.isFailure(exit) && !Cause.isInterruptedOnly(exit.cause)
            ? Deferred.succeed(failure, Cause.flatMap(exit.cause, Cause.die))
            : Effect.void
        ),
        Effect.provide(keepFailures),
        Effect.forkScoped
      )
      const ended = Effect.flatMap(Fiber.await(fiber), (exit) => {
        isTold = true
        return exit
      })
      // The fiber has the bot's own error, the alarm only its death.
      yield* within(ended, "1 second")
      alarms.add(told)
    })
  return { alarm, logged: () => [...logged], run }
}

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

interface Reports {
  readonly unexpected: (
    who: string,
    expected: string,
    seen: ReadonlyArray<Received>
  ) => Effect.Effect<never, Unexpected>
}

const actorOf = (
  human: Human,
  name: string,
  bot: Bot,
  { answered, unexpected, within }: Waits & Reports
): TestActor => {
  const newest = (chat: Place, expected: string, is: (message: Received) => boolean) =>
    Effect.flatMap(human.history(chat), (messages) => {
      const found = messages.findLast(is)
      return found === undefined
        ? unexpected(name, expected, messages)
        : Effect.succeed(found)
    })
  return {
    human,
    sends: (text, options) => human.send(options?.to ?? bot, text, options),
    sees: (expected, limit = "5 seconds") =>
      Effect.flatMap(within(human.receive, limit), (message) => {
        if (Option.isSome(message) && fits(expected, message.value)) return Effect.succeed(message.value)
        return unexpected(name, told(expected), Option.toArray(message))
      }),
    seesNothing: (limit = "5 seconds") =>
      Effect.flatMap(within(human.receive, limit), (message) =>
        Option.isNone(message)
          ? Effect.void
          : unexpected(name, "nothing", [message.value])),
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
    Effect.map(TestServer, (server) => {
      const { alarm, logged, run } = running()
      const means: Waits & Reports = {
        ...waitsOf(alarm),
        unexpected: (who, expected, seen) =>
          Effect.suspend(() => new Unexpected({ who, expected, seen: seen.map(({ text }) => text), logged: logged() }))
      }
      return TestTelegram.of({
        bot,
        user: (name, options) =>
          Effect.map(server.user({ ...options, firstName: name }), (human) => actorOf(human, name, bot, means)),
        run,
        passes: (time) => Effect.raceFirst(pass(time), alarm)
      })
    })
  )
