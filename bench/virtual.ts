/**
 * What a day costs that a bot under test spends waiting: a client and the embedded server in memory, in virtual time, which
 * keep each other awake as they do over a network. Processor time of the process, all of its threads.
 */
import { Effect, TestContext } from "effect"
import { Bot, Messages } from "layergram"
import { layerTelegram, TestTelegram } from "layergram/testing"

const days = 5

/** In milliseconds. */
const cost = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.suspend(() => {
    const before = process.cpuUsage()
    return Effect.map(work, () => {
      const { system, user } = process.cpuUsage(before)
      return (system + user) / 1000
    })
  })

const echo = Bot.command("start", {}, ({ message }) => Messages.send(message.chat, "hi"))

const bot = Effect.gen(function*() {
  const telegram = yield* TestTelegram
  yield* telegram.run(Bot.run(echo))
  const alice = yield* telegram.user("Alice")
  yield* alice.sends("/start")
  yield* alice.sees("hi")
  return telegram
})

const program = Effect.gen(function*() {
  const first = yield* cost(Effect.provide(bot, layerTelegram()))
  const again = yield* cost(Effect.provide(bot, layerTelegram()))
  const passed = yield* Effect.provide(
    Effect.flatMap(bot, ({ passes }) => Effect.replicateEffect(cost(passes("1 day")), days)),
    layerTelegram()
  )
  return { first, again, passed }
})

const { again, first, passed } = await Effect.runPromise(
  Effect.provide(Effect.scoped(program), TestContext.TestContext)
)
const later = passed.slice(1).toSorted((a, b) => a - b)[(days - 1) >> 1] ?? Number.NaN
console.log("**A bot under test**\n\n| | milliseconds of processor time |\n| --- | ---: |")
for (
  const [name, value] of [
    ["the first bot, which has written to somebody", first],
    ["the next one", again],
    ["its first day", passed[0] ?? Number.NaN],
    ["a later day", later]
  ] as const
) console.log(`| ${name} | ${value.toFixed(0)} |`)
