/** A whole day on a bad network, as the server sees it: what a client may cost is counted there. */
import { assert, describe } from "@effect/vitest"
import { Effect, Exit, Schedule } from "effect"
import { Messages, Rpc } from "layergram"
import * as users from "layergram/tl/users"
import { Faults } from "layergram/testing"
import { it } from "../support/virtualTime.ts"
import { patiently, play } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))

/** The most that falls into any stretch of time of this length. */
const most = (times: ReadonlyArray<number>, length: number): number => {
  let begin = 0
  let result = 0
  times.forEach((at, index) => {
    while ((times[begin] ?? at) <= at - length) begin++
    result = Math.max(result, index - begin + 1)
  })
  return result
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

describe("a client on a network that breaks down once an hour", () => {
  it.effect(
    "dials, asks and says little in a day, polls nothing, and loses nothing (11.2, 11.3, 11.4, T11.1)",
    () =>
      play(({ alice, bot, server }) =>
        Effect.gen(function*() {
          yield* server.setWeather({ latency: "80 millis", loss: 0.02 })
          let heard = 0
          let sent = 0
          const troubles = [
            server.disconnect(),
            server.inject(Faults.onConnect({ _tag: "Refuse" }, { times: 3 })).pipe(
              Effect.zipRight(server.disconnect())
            ),
            server.inject(Faults.onSent({ _tag: "HalfOpen" }))
          ]
          let broken = 0
          const breakDown = Effect.suspend(() => troubles[broken++ % troubles.length] ?? Effect.void)
          yield* Effect.forkScoped(Effect.repeat(breakDown, Schedule.spaced("1 hour")))
          const chat = Effect.gen(function*() {
            sent++
            yield* alice.send(bot, `${sent}`)
            if (Exit.isSuccess(yield* Effect.exit(Messages.send(alice.id, `answer ${sent}`)))) heard++
            // A burst: as many calls at once as a small bot makes.
            yield* Effect.all(Array.from({ length: 50 }, () => me), { concurrency: "unbounded", discard: true })
          })
          yield* patiently(
            Effect.repeat(chat, Schedule.spaced("25 minutes").pipe(Schedule.upTo("24 hours"))),
            "26 hours"
          )

          const connections = yield* server.connections
          const opened = connections.map(({ openedAt }) => openedAt)
          // One main connection at a time.
          for (const [i, { openedAt }] of connections.entries()) {
            assert.isTrue(
              connections.slice(0, i).every(({ closedAt }) => closedAt !== undefined && closedAt <= openedAt)
            )
          }
          assert.isAbove(connections.length, 20)
          assert.isAtMost(yield* server.dials(), 24 + 8 * 4 + 4)
          assert.isAtMost(most(opened, minute), 6)
          const said = (yield* server.packets).filter(({ direction }) => direction === "in")
          assert.isAtMost(most(said.map(({ at }) => at), second), 20)
          assert.isAtMost(most(said.map(({ at }) => at), hour), 200)
          // Containers are no longer than 32 KiB; the server would have written down more than 1024 messages in one.
          assert.isAtMost(Math.max(...said.map(({ length }) => length)), 40 * 1024)
          const calls = yield* server.calls()
          const questions = calls.filter(({ method }) => method.startsWith("updates."))
          // A quarter of an hour without a word is suspicious, and so is another connection.
          assert.isAtMost(questions.length, 24 * 4 + 2 * connections.length)
          assert.isEmpty(calls.filter(({ method }) => method === "messages.getHistory"))
          assert.strictEqual(heard, sent)
        }), { server: { capacity: { packets: 100_000, connections: 1000, calls: 100_000 } } }),
    60_000
  )
})
