import { assert, describe } from "@effect/vitest"
import { Context, Effect, Exit, Fiber, Layer, Option, Scope, Stream } from "effect"
import { SessionStore, Updates } from "layergram"
import type { Telegram } from "layergram"
import { TestServer } from "layergram/testing"
import { onConnect, refuse } from "../../layers/testing/faults.ts"
import { it } from "../support/virtualTime.ts"
import { client, memory, patiently, settle } from "./support.ts"

const textOf = (update: { readonly _tag: string }): string =>
  "message" in update && typeof update.message === "object" && update.message !== null && "text" in update.message
    ? String(update.message.text)
    : update._tag

/** A bot that is started and stopped, on a store that stays. */
const staged = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* server.bot({ username: "test_bot" })
  const alice = yield* server.user({ firstName: "Alice" })
  const store = Context.get(yield* Layer.build(SessionStore.layerMemory), SessionStore.SessionStore)
  const start = (updates: NonNullable<Telegram.Options["updates"]>) =>
    Effect.gen(function*() {
      const scope = yield* Scope.make()
      const live = client(server, {
        token: bot.token,
        store: Layer.succeed(SessionStore.SessionStore, store),
        updates
      })
      const context = yield* patiently(Scope.extend(Layer.build(live), scope))
      yield* settle
      const texts: Array<string> = []
      const handle = (handler: Updates.Handler<string>, options?: Updates.RunOptions<string>) =>
        Effect.forkIn(Effect.provide(Updates.run(handler, options), context), scope)
      return {
        texts,
        context,
        scope,
        handle,
        /** Handles at once, and notes what it was. */
        listen: Effect.zipRight(
          handle((update) => Effect.sync(() => void texts.push(textOf(update)))),
          settle
        ),
        stop: Effect.zipRight(Scope.close(scope, Exit.void), settle)
      }
    })
  const rest = patiently(Effect.sleep("5 seconds"))
  return { server, bot, alice, store, start, rest }
})

const onServer = <A, E>(
  use: Effect.Effect<A, E, TestServer.TestServer | Scope.Scope | Layer.Layer.Success<ReturnType<typeof memory>>>
) => Effect.provide(Effect.scoped(use), memory())

describe("a client that starts again", () => {
  it.effect("asks for what it has missed, or does not: off, account, account and channels (7.42, 7.47, F15)", () =>
    onServer(Effect.gen(function*() {
      const { alice, bot, rest, server, start } = yield* staged
      const channel = yield* server.channel(alice, { title: "News" }, [bot])
      const first = yield* start({ catchUp: "accountAndChannels" })
      yield* first.listen
      yield* alice.send(bot, "1")
      yield* alice.send(channel, "c1")
      yield* rest
      assert.deepStrictEqual(first.texts.filter((text) => text.length < 3), ["1", "c1"])
      yield* first.stop
      const expected = { off: [], account: ["2"], accountAndChannels: ["3", "c2", "c3"] } as const
      for (const [i, catchUp] of (["off", "account", "accountAndChannels"] as const).entries()) {
        yield* alice.send(bot, `${i + 1}`)
        yield* alice.send(channel, `c${i + 1}`)
        const again = yield* start({ catchUp })
        yield* again.listen
        yield* rest
        const texts = again.texts.filter((text) => text.length < 3)
        if (catchUp === "accountAndChannels") assert.includeMembers(texts, ["3", "c3"])
        else assert.includeMembers([...texts], [...expected[catchUp]])
        if (catchUp === "off") assert.deepStrictEqual(texts, [])
        if (catchUp === "account") assert.isFalse(texts.some((text) => text.startsWith("c")))
        yield* alice.send(bot, "live")
        yield* alice.send(channel, "live, too")
        yield* rest
        assert.includeMembers(again.texts, ["live", "live, too"])
        yield* again.stop
      }
    })))

  it.effect("is told nothing twice of what it has handled, also when it stops right after catching up (7.44, 13.56)", () =>
    onServer(Effect.gen(function*() {
      const { alice, bot, rest, start } = yield* staged
      for (const save of ["received", "handled"] as const) {
        const first = yield* start({ catchUp: "account", save })
        yield* first.listen
        yield* rest
        yield* first.stop
        for (let i = 0; i < 250; i++) yield* alice.send(bot, `${i}`)
        const second = yield* start({ catchUp: "account", save })
        yield* second.listen
        yield* patiently(Effect.sleep("1 second"))
        assert.deepStrictEqual(second.texts, Array.from({ length: 250 }, (_, i) => `${i}`))
        yield* second.stop
        const third = yield* start({ catchUp: "account", save })
        yield* third.listen
        yield* rest
        assert.deepStrictEqual(third.texts, [])
        yield* third.stop
      }
    })))

  it.effect("is told again of what its handler was not done with; what was only received is gone (7.44, T7.10)", () =>
    onServer(Effect.gen(function*() {
      const { alice, bot, rest, start } = yield* staged
      for (const save of ["received", "handled"] as const) {
        const first = yield* start({ catchUp: "account", save })
        yield* first.handle((update) => (textOf(update) === "2" ? Effect.never : Effect.void))
        // Who is not known is asked for, and then all that has come meanwhile is one step.
        yield* alice.send(bot, "hello")
        yield* rest
        for (let i = 1; i <= 4; i++) yield* alice.send(bot, `${i}`)
        yield* rest
        yield* first.stop
        const second = yield* start({ catchUp: "account", save })
        yield* second.listen
        yield* rest
        assert.deepStrictEqual(second.texts, save === "handled" ? ["2", "3", "4"] : [])
        yield* second.stop
      }
    })))

  it.effect("keeps what comes while nobody listens, and gives it to the first who does (7.45)", () =>
    onServer(Effect.gen(function*() {
      const { alice, bot, rest, start } = yield* staged
      const one = yield* start({ catchUp: "account" })
      yield* rest
      yield* alice.send(bot, "1")
      yield* rest
      const fiber = yield* Effect.fork(
        Effect.provide(Stream.runHead(Updates.stream), one.context)
      )
      const head = yield* patiently(Fiber.join(fiber))
      assert.strictEqual(Option.match(head, { onNone: () => "", onSome: textOf }), "1")
      yield* one.stop
    })))

  for (const isNew of [false, true]) {
    const what = isNew ? "a channel that it has not heard of" : "a channel"
    it.effect(`is told what happened in ${what} that it ended before it could ask about (7.42, 7.44, F15)`, () =>
      onServer(Effect.gen(function*() {
        const { alice, bot, rest, server, start } = yield* staged
        const channel = yield* server.channel(alice, { title: "News" }, [bot])
        const first = yield* start({ catchUp: "accountAndChannels" })
        yield* first.listen
        yield* alice.send(bot, "hello")
        if (!isNew) yield* alice.send(channel, "c0")
        yield* patiently(Effect.sleep("5 minutes"), "10 minutes")
        yield* server.inject(onConnect({ _tag: "Refuse" }, { times: Number.POSITIVE_INFINITY }))
        yield* server.disconnect()
        yield* rest
        const texts = ["c1", "c2", "c3", "c4", "c5"]
        for (const text of texts) yield* alice.send(channel, text)
        yield* rest
        yield* server.calm
        yield* server.inject(refuse("updates.getChannelDifference", 500, "INTERNAL", { times: 100 }))
        yield* patiently(Effect.sleep("2 minutes"))
        assert.notIncludeMembers(first.texts, texts)
        yield* first.stop
        yield* server.calm
        const second = yield* start({ catchUp: "accountAndChannels" })
        yield* second.listen
        yield* rest
        assert.deepStrictEqual(second.texts.filter((text) => /^c\d$/u.test(text)), texts)
        yield* second.stop
        const third = yield* start({ catchUp: "accountAndChannels" })
        yield* third.listen
        yield* rest
        assert.deepStrictEqual(third.texts, [])
        yield* third.stop
      })))
  }

  it.effect("says what is lost when it was away for too long, and goes on (7.27, 7.35, F200)", () =>
    Effect.provide(
      Effect.scoped(Effect.gen(function*() {
        const { alice, bot, rest, server, start } = yield* staged
        const channel = yield* server.channel(alice, { title: "News" }, [bot])
        const first = yield* start({ catchUp: "accountAndChannels" })
        yield* first.listen
        yield* alice.send(channel, "c")
        yield* rest
        yield* first.stop
        for (let i = 0; i < 40; i++) {
          yield* alice.send(bot, `${i}`)
          yield* alice.send(channel, `c${i}`)
        }
        const second = yield* start({ catchUp: "accountAndChannels" })
        const lost: Array<string> = []
        yield* Effect.forkIn(
          Effect.provide(
            Stream.runForEach(Updates.lost, (loss) =>
              Effect.sync(() => void lost.push(`${loss.reason} ${loss.channel._tag}`))),
            second.context
          ),
          second.scope
        )
        yield* second.listen
        yield* rest
        yield* alice.send(bot, "live")
        yield* alice.send(channel, "live, too")
        yield* rest
        assert.deepStrictEqual(second.texts.slice(-2), ["live", "live, too"])
        yield* second.stop
        assert.deepStrictEqual(lost.toSorted(), ["TooLong None", "TooLong Some"])
      })),
      memory({ differenceReach: 20, channelDifferenceReach: 20 })
    ))

  it.effect("begins anew for another account (7.43)", () =>
    onServer(Effect.gen(function*() {
      const { alice, bot, rest, store, start } = yield* staged
      const first = yield* start({ catchUp: "account" })
      yield* first.listen
      yield* alice.send(bot, "1")
      yield* rest
      yield* first.stop
      yield* store.commit([{ _tag: "SignOut" }])
      assert.isTrue(Option.isSome((yield* store.load).updates))
      yield* alice.send(bot, "2")
      const second = yield* start({ catchUp: "account" })
      yield* second.listen
      yield* rest
      // Whoever is signed in now, the counters may be somebody else's.
      assert.deepStrictEqual(second.texts, [])
      yield* alice.send(bot, "3")
      yield* rest
      assert.deepStrictEqual(second.texts, ["3"])
      yield* second.stop
    })))
})
