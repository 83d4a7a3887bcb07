/** Channels that nothing was heard of before, and channels that are closed for a while. */
import { assert, describe } from "@effect/vitest"
import { Effect, Stream } from "effect"
import type { Ids, Telegram } from "layergram"
import { Updates } from "layergram"
import { onUpdate, refuse } from "../../layers/testing/faults.ts"
import { it } from "../support/virtualTime.ts"
import { lives } from "./lives.ts"
import { patiently, play, settle } from "./support.ts"

const pass = (by: `${number} ${"seconds" | "minutes"}`) => patiently(Effect.sleep(by))

/** Collects the texts of new messages and all losses, from now on. */
const collect = Effect.gen(function*() {
  const texts: Array<string> = []
  const lost: Array<Updates.UpdatesLost> = []
  yield* Effect.forkScoped(Stream.runForEach(Updates.lost, (loss) => Effect.sync(() => void lost.push(loss))))
  yield* Effect.forkScoped(
    Updates.run((update) =>
      Effect.sync(() => {
        if (update._tag === "NewMessage" && update.message.text !== "") texts.push(update.message.text)
      })
    )
  )
  yield* settle
  return { texts, lost }
})

describe("a channel that nothing was heard of", () => {
  it.effect("is caught up with after the connection was lost, also without catching up at the start (7.38, 7.40, F200)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const { lost, texts } = yield* collect
        const quiet = yield* server.channel(alice, { title: "Old" }, [bot])
        yield* pass("5 seconds")
        const channel = yield* server.channel(alice, { title: "News" }, [bot])
        yield* pass("5 seconds")
        yield* server.inject(onUpdate({ _tag: "Drop" }, { times: 2 }))
        yield* alice.send(quiet, "old")
        yield* alice.send(channel, "1")
        yield* pass("1 seconds")
        yield* server.disconnect()
        yield* pass("60 seconds")
        assert.deepStrictEqual(texts.toSorted(), ["1", "old"])
        yield* alice.send(channel, "2")
        yield* pass("1 seconds")
        assert.deepStrictEqual(texts.slice(2), ["2"])
        assert.deepStrictEqual(lost, [])
      })
    ))

  it.effect("in a former life is caught up with after a start (7.38, 7.42, F15, F200)", () =>
    lives(({ bot, life, server }) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ firstName: "Alice" })
        const channel = yield* server.channel(alice, { title: "News" }, [bot])
        const quiet = yield* server.channel(alice, { title: "Quiet" }, [bot])
        yield* alice.send(quiet, "before the first life")
        yield* pass("5 minutes")
        const updates: Telegram.Options["updates"] = { catchUp: "accountAndChannels", save: "handled" }
        yield* life({ updates })(Effect.gen(function*() {
          const { texts } = yield* collect
          yield* alice.send(channel, "0")
          yield* pass("5 seconds")
          assert.deepStrictEqual(texts, ["0"])
        }))
        yield* pass("5 minutes")
        yield* alice.send(channel, "missed")
        yield* alice.send(quiet, "missed in silence")
        for (const missed of [["missed", "missed in silence"], []]) {
          yield* life({ updates })(Effect.gen(function*() {
            const { lost, texts } = yield* collect
            yield* pass("5 seconds")
            assert.deepStrictEqual(texts.toSorted(), missed)
            assert.deepStrictEqual(lost, [])
          }))
        }
      })
    ))
})

describe("a channel that is watched", () => {
  it.effect("is watched still when it was closed for a while (7.37, 7.39)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const { texts } = yield* collect
        const channel = yield* server.channel(alice, { title: "News" }, [bot])
        yield* alice.send(channel, "1")
        yield* pass("1 seconds")
        yield* server.inject(refuse("updates.getChannelDifference", 400, "CHANNEL_PRIVATE"))
        yield* Updates.watch(channel.peer.id as Ids.ChannelId)
        yield* pass("1 seconds")
        yield* server.inject(onUpdate({ _tag: "Drop" }))
        yield* alice.send(channel, "2")
        yield* pass("3 minutes")
        assert.deepStrictEqual(texts, ["1", "2"])
      })
    ))
})
