import { assert, describe } from "@effect/vitest"
import { Clock, Context, Duration, Effect, Exit, Layer, Option, Scope, Stream, TestClock } from "effect"
import { SessionStore, Updates } from "layergram"
import type { Telegram } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import { it } from "../support/virtualTime.ts"
import { client, memory, patiently, settle } from "./support.ts"

const textOf = (update: { readonly _tag: string }): string =>
  "message" in update && typeof update.message === "object" && update.message !== null && "text" in update.message
    ? String(update.message.text)
    : update._tag

/** A client that has started. */
interface Life {
  readonly context: Context.Context<Telegram.Telegram>
  /** Handles whatever comes, and notes what it was. */
  readonly listen: Effect.Effect<void>
  readonly texts: ReadonlyArray<string>
}

type Store = SessionStore.SessionStore["Type"]

const busy = new SessionStore.SessionStoreError({ operation: "commit", reason: "Unavailable" })

/** A bot that is started and stopped, on a store that stays, and that may be troubled. */
const staged = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* server.bot()
  const alice = yield* server.user({ firstName: "Alice" })
  const store = Context.get(yield* Layer.build(SessionStore.layerMemory), SessionStore.SessionStore)
  const life = <A, E>(
    updates: NonNullable<Telegram.Options["updates"]>,
    use: (life: Life) => Effect.Effect<A, E>,
    trouble: (store: Store) => Store = (same) => same
  ) =>
    Effect.gen(function*() {
      const scope = yield* Scope.make()
      const kept = Layer.succeed(SessionStore.SessionStore, trouble(store))
      const context = yield* patiently(
        Scope.extend(Layer.build(client(server, { token: bot.token, store: kept, updates })), scope)
      )
      yield* settle
      const texts: Array<string> = []
      const handler = Updates.run((update) => Effect.sync(() => void texts.push(textOf(update))))
      const listen = Effect.zipRight(Effect.forkIn(Effect.provide(handler, context), scope), settle)
      const result = yield* use({ texts, listen: Effect.asVoid(listen), context })
      yield* Scope.close(scope, Exit.void)
      yield* settle
      return result
    })
  const rest = patiently(Effect.sleep("5 seconds"))
  /** What a new life is told of what has happened before. */
  const missed = (updates: NonNullable<Telegram.Options["updates"]>) =>
    life(updates, ({ listen, texts }) => Effect.as(Effect.zipRight(listen, rest), texts))
  return { server, bot, alice, life, rest, missed }
})

const onServer = <A, E>(
  use: Effect.Effect<A, E, TestServer.TestServer | Scope.Scope | Layer.Layer.Success<ReturnType<typeof memory>>>
) => Effect.provide(Effect.scoped(use), memory())

const handled = { catchUp: "account", save: "handled" } as const

describe("what an application was not done with comes again", () => {
  it.effect("when its stream is interrupted, or fails, in the middle of what has come at once (7.44, F200)", () =>
    onServer(Effect.gen(function*() {
      const { alice, bot, life, missed, rest } = yield* staged
      for (const end of [Effect.never, Effect.fail("no")]) {
        yield* missed(handled)
        const done: Array<string> = []
        yield* life(handled, ({ context }) =>
          Effect.gen(function*() {
            const read = Stream.runForEach(Updates.stream, (update) =>
              textOf(update) === "3" ? end : Effect.sync(() => void done.push(textOf(update))))
            const fiber = yield* Effect.fork(Effect.provide(read, context))
            yield* settle
            // Who is not known is asked for, and then all that has come meanwhile is one step.
            yield* alice.send(bot, "hello")
            yield* rest
            for (let i = 1; i <= 6; i++) {
              yield* alice.send(bot, `${i}`)
            }
            yield* rest
            yield* Effect.zipRight(Effect.fork(fiber.interruptAsFork(fiber.id())), settle)
          }))
        assert.deepStrictEqual(done, ["hello", "1", "2"])
        assert.deepStrictEqual(yield* missed(handled), ["3", "4", "5", "6"])
      }
    })))

  it.effect("but not when its stream has enough", () =>
    onServer(Effect.gen(function*() {
      const { alice, bot, life, missed, rest } = yield* staged
      yield* missed(handled)
      yield* life(handled, ({ context }) =>
        Effect.gen(function*() {
          const head = Effect.provide(Stream.runHead(Updates.stream), context)
          yield* alice.send(bot, "hello")
          assert.strictEqual(textOf(Option.getOrThrow(yield* patiently(head))), "hello")
          for (let i = 1; i <= 4; i++) yield* alice.send(bot, `${i}`)
          yield* rest
          assert.strictEqual(textOf(Option.getOrThrow(yield* patiently(head))), "1")
          assert.strictEqual(textOf(Option.getOrThrow(yield* patiently(head))), "2")
          yield* rest
        }))
      assert.deepStrictEqual(yield* missed(handled), ["3", "4"])
    })))

  it.effect("when the store has refused what was to be kept: it is kept with what comes next (7.44, 7.47)", () =>
    onServer(Effect.gen(function*() {
      const { alice, bot, life, missed, rest, server } = yield* staged
      const updates = { catchUp: "accountAndChannels", save: "handled" } as const
      const channel = yield* server.channel(alice, { title: "News" }, [bot])
      let refusals = 0
      const refusing = (store: Store): Store => ({
        ...store,
        commit: (changes) =>
          refusals > 0 && changes.some(({ _tag }) => _tag === "PutChannel")
            ? Effect.suspend(() => {
              refusals--
              return Effect.fail(busy)
            })
            : store.commit(changes)
      })
      yield* life(updates, ({ listen }) =>
        Effect.gen(function*() {
          yield* listen
          yield* alice.send(bot, "hello")
          yield* rest
          refusals = 3
          yield* alice.send(channel, "c1")
          yield* rest
          yield* rest
          assert.strictEqual(refusals, 0)
        }), refusing)
      yield* alice.send(channel, "c2")
      assert.include(yield* missed(updates), "c2")
    })))

  it.effect("when the store could not be read at first: it is not taken for one that is empty (7.44)", () =>
    onServer(Effect.gen(function*() {
      const { alice, bot, life, missed, rest } = yield* staged
      const updates = { catchUp: "accountAndChannels", save: "handled" } as const
      yield* missed(updates)
      yield* alice.send(bot, "1")
      let failures = 0
      const failing = (store: Store): Store => ({
        ...store,
        channels: Effect.suspend(() => (failures++ < 2 ? Effect.fail(busy) : store.channels))
      })
      const told = ({ listen, texts }: Life) => Effect.as(Effect.zipRight(listen, rest), texts)
      assert.include(yield* life(updates, told, failing), "1")
      assert.strictEqual(failures, 3)
      // One that stays broken is an error of the layer.
      failures = -1000
      const broken = yield* Effect.exit(life(updates, told, (store) => ({ ...store, channels: Effect.fail(busy) })))
      assert.deepStrictEqual(broken, Exit.fail(busy))
    })))
})

describe("a clock that is set back", () => {
  it.effect("does not hold back what waits for something that is missing (7.25, 7.40)", () =>
    onServer(Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user({ firstName: "Alice" })
      const clock = yield* Effect.clock
      let wall = 0
      const own: Clock.Clock = {
        [Clock.ClockTypeId]: Clock.ClockTypeId,
        unsafeCurrentTimeMillis: () => clock.unsafeCurrentTimeMillis() + wall,
        unsafeCurrentTimeNanos: () => clock.unsafeCurrentTimeNanos(),
        currentTimeMillis: Effect.map(clock.currentTimeMillis, (time) => time + wall),
        currentTimeNanos: clock.currentTimeNanos,
        sleep: (duration) => clock.sleep(duration)
      }
      const context = yield* Effect.withClock(Layer.build(client(server, { token: bot.token })), own)
      const texts: Array<string> = []
      const handler = Updates.run((update) => Effect.sync(() => void texts.push(textOf(update))))
      yield* Effect.forkScoped(Effect.withClock(Effect.provide(handler, context), own))
      yield* settle
      yield* alice.send(bot, "0")
      yield* patiently(Effect.sleep("5 seconds"))
      yield* server.inject(Faults.onUpdate({ _tag: "Drop" }, { times: 1 }))
      yield* alice.send(bot, "1")
      yield* alice.send(bot, "2")
      yield* settle
      wall -= Duration.toMillis("1 hour")
      for (let i = 0; i < 6; i++) {
        yield* TestClock.adjust("5 seconds")
        yield* settle
      }
      assert.deepStrictEqual(texts, ["0", "1", "2"])
    })))
})
