/** What is measured of updates, and what is kept meanwhile. */
import { assert, describe } from "@effect/vitest"
import { Context, Duration, Effect, Layer, Metric, Option, TestClock } from "effect"
import type { Ids } from "layergram"
import { SessionStore, Updates } from "layergram"
import { TestServer } from "layergram/testing"
import { onUpdate } from "../../layers/testing/faults.ts"
import { epoch } from "../../layers/testing/VirtualTime.ts"
import * as Meter from "../../layers/updates/meter.ts"
import { it } from "../support/virtualTime.ts"
import { client, memory, patiently, play, settle } from "./support.ts"

const pass = (by: Duration.DurationInput) => patiently(Effect.sleep(by))

describe("a report of the updates", () => {
  it.effect("says how late messages come, also those that were fetched, and what is missing (7.21)", () =>
    // The clocks of the client and the server agree.
    Effect.zipRight(
      TestClock.setTime(epoch),
      play(({ alice, bot, server }) =>
        Effect.gen(function*() {
          yield* Effect.forkScoped(Updates.run(() => Effect.void))
          yield* settle
          const channel = yield* server.channel(alice, { title: "News" }, [bot])
          const id = channel.peer.id as Ids.ChannelId
          yield* alice.send(bot, "1")
          yield* alice.send(channel, "c1")
          yield* pass("5 seconds")
          const gaps = (yield* Metric.value(Meter.gaps)).count
          const lags = (yield* Metric.value(Meter.lag)).count
          yield* server.inject(onUpdate({ _tag: "Drop" }, { times: 2 }))
          yield* alice.send(bot, "2")
          yield* alice.send(channel, "c2")
          yield* pass("40 seconds")
          assert.strictEqual((yield* Updates.report).gaps, 0)
          yield* alice.send(bot, "3")
          yield* alice.send(channel, "c3")
          yield* settle
          assert.strictEqual((yield* Updates.report).gaps, 2)
          yield* pass("5 seconds")
          const report = yield* Updates.report
          assert.strictEqual(report.gaps, 0)
          assert.strictEqual((yield* Metric.value(Meter.gaps)).count - gaps, 2)
          const { count, max } = yield* Metric.value(Meter.lag)
          assert.strictEqual(count - lags, 4)
          assert.isAtLeast(max, 39)
          assert.isBelow(Duration.toSeconds(report.lagOf.get(id) ?? Duration.infinity), 5)
          assert.isTrue(Option.isSome(report.lag))
        })
      )
    ))
})

describe("the state of a client that gathers albums", () => {
  it.effect("is kept while there is always one that is not complete (7.44)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user({ firstName: "Alice" })
      const bob = yield* server.user({ firstName: "Bob" })
      const store = Context.get(yield* Layer.build(SessionStore.layerMemory), SessionStore.SessionStore)
      const context = yield* patiently(Layer.build(client(server, {
        token: bot.token,
        store: Layer.succeed(SessionStore.SessionStore, store),
        updates: { catchUp: "accountAndChannels", save: "handled", albums: "1 second" }
      })))
      yield* Effect.forkScoped(Effect.provide(Updates.run(() => Effect.void), context))
      yield* settle
      for (const one of [alice, bob]) yield* one.send(bot, "hello")
      yield* pass("5 seconds")
      let at = (yield* server.person(bot.id)).peer.box.pts
      for (let i = 0; i < 40; i++) {
        const message = {
          _tag: "message" as const,
          id: 1000 + i,
          peerId: { _tag: "peerUser" as const, userId: (i % 2 === 0 ? alice : bob).id },
          date: 1,
          message: `${i}`,
          groupedId: BigInt(i - (i % 4))
        }
        const update = { _tag: "updateNewMessage" as const, message, pts: ++at, ptsCount: 1 }
        yield* server.push(bot, { _tag: "updateShort", date: 1, update })
        yield* pass("500 millis")
      }
      const kept = Option.getOrThrow((yield* store.load).updates).pts
      assert.isAbove(kept, at - 8)
      assert.isBelow(kept, at, "but nothing that is not delivered")
    }).pipe(Effect.scoped, Effect.provide(memory())))
})
