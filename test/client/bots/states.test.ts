import { KeyValueStore } from "@effect/platform"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FastCheck, Option, Schema } from "effect"
import type { Update } from "layergram"
import { Bot, Filter, Fsm } from "layergram"
import { album, copyOf, newMessage } from "./support.ts"

const State = Schema.Union(
  Schema.TaggedStruct("Naming", {}),
  Schema.TaggedStruct("Counting", { name: Schema.String })
)

/** What a bot has done: by which handler, for which message, and with what. */
type Log = Array<string>

const isAnswer = ({ text }: Filter.Written & { readonly text: string }) => !text.startsWith("/")
const answers = Filter.where(isAnswer)(Filter.text)

const at: Bot.Surroundings = { username: "shop_bot" }

/** A bot that takes orders; each of its handlers may come to an end between any two things that it does. */
const shop = (log: Log, step: Effect.Effect<void, "crash">) => {
  const Order = Fsm.make("order", State)
  const note = (what: string, { message, update }: Filter.Written) =>
    Effect.zipRight(
      Effect.sync(() => log.push(`${update.message.id} ${what} ${message.text}`)),
      step
    )
  const router = Bot.make(
    Order.on("Naming", answers, (seen) =>
      step.pipe(
        Effect.zipRight(seen.set({ _tag: "Counting", name: seen.text })),
        Effect.zipRight(step),
        Effect.zipRight(note("named", seen))
      )),
    Order.on(
      "Counting",
      Filter.matching(/^[0-9]+$/)(Filter.text),
      (seen) => note(`for ${seen.state.name}`, seen).pipe(Effect.zipRight(seen.clear), Effect.zipRight(step))
    ),
    Order.on("Counting", answers, (seen) => note("a number!", seen)),
    Bot.command("order", {}, (seen) =>
      step.pipe(
        Effect.zipRight(Order.set(seen.update, { _tag: "Naming" })),
        Effect.zipRight(step),
        Effect.zipRight(note("begun", seen))
      )),
    Bot.on(Filter.text, (seen) => note("other", seen))
  )
  return { Order, router }
}

/** Lets a bot live until it has seen all, or has done so many things. */
const life = (log: Log, updates: ReadonlyArray<Update.Update>, steps: number) => {
  let left = steps
  const { Order, router } = shop(log, Effect.suspend(() => left-- > 0 ? Effect.void : Effect.fail("crash" as const)))
  let seen = 0
  return Effect.gen(function*() {
    for (const update of updates) {
      yield* router.handle(copyOf(update), at) ?? Effect.void
      seen++
    }
  }).pipe(
    Effect.catchAll((error) => error === "crash" ? Effect.void : Effect.fail(error)),
    Effect.map(() => seen),
    Effect.zip(Effect.suspend(() => Order.get(newMessage(1, "")))),
    Effect.map(([seen, state]) => ({ seen, state }))
  )
}

const texts = FastCheck.array(FastCheck.constantFrom("/order", "A", "B", "4", "5"), { minLength: 1, maxLength: 12 })
const crashes = FastCheck.array(FastCheck.record({ steps: FastCheck.nat(12), back: FastCheck.nat(4) }), {
  maxLength: 6
})

describe("states", () => {
  it.effect.prop(
    "are what they would be, and each update is its handler's, whatever crashes and is told again (F228, 7.44)",
    [texts, crashes],
    ([texts, crashes]) =>
      Effect.gen(function*() {
        const updates = texts.map((text, index) => newMessage(index + 1, text))
        const once: Log = []
        const calm = yield* Effect.provide(life(once, updates, Infinity), KeyValueStore.layerMemory)
        const log: Log = []
        const end = yield* Effect.gen(function*() {
          let from = 0
          for (const { back, steps } of crashes) {
            const { seen } = yield* life(log, updates.slice(from), steps)
            from = Math.max(0, from + seen - back)
          }
          return yield* life(log, updates.slice(from), Infinity)
        }).pipe(Effect.provide(KeyValueStore.layerMemory))
        assert.deepStrictEqual(end.state, calm.state)
        assert.deepStrictEqual([...new Set(log)].sort(), [...new Set(once)].sort())
      }),
    { fastCheck: { numRuns: 60 } }
  )

  it.effect("that were stored without any updates are read (F228)", () =>
    Effect.gen(function*() {
      const { Order } = shop([], Effect.void)
      const store = yield* KeyValueStore.KeyValueStore
      yield* store.set("order 9", JSON.stringify({ _tag: "Counting", name: "A" }))
      assert.deepStrictEqual(yield* Order.get(newMessage(1, "")), Option.some({ _tag: "Counting" as const, name: "A" }))
      yield* store.set("order 9", JSON.stringify({ _tag: "Eating" }))
      assert.strictEqual((yield* Effect.flip(Order.get(newMessage(1, ""))))._tag, "ParseError")
    }).pipe(Effect.provide(KeyValueStore.layerMemory)))

  it.effect("are changed again by a handler that is run again in the same process, and by what it leaves behind (F228)", () =>
    Effect.gen(function*() {
      const log: Log = []
      const { Order } = shop(log, Effect.void)
      let late: Effect.Effect<void, Fsm.FsmError, KeyValueStore.KeyValueStore> = Effect.void
      const router = Order.on("Naming", Filter.text, ({ clear, set, text }) =>
        Effect.gen(function*() {
          yield* set({ _tag: "Counting", name: text })
          log.push(`${text} ${log.length}`)
          late = clear
          if (log.length < 3) return yield* Effect.fail("no")
        }))
      const [begin, answer] = [newMessage(1, "/order"), newMessage(2, "A")]
      yield* Order.set(begin, { _tag: "Counting", name: "B" })
      yield* Order.set(begin, { _tag: "Naming" })
      yield* Effect.retry(Effect.suspend(() => router.handle(answer, at) ?? Effect.fail("no")), { times: 2 })
      assert.deepStrictEqual(log, ["A 0", "A 1", "A 2"])
      yield* Order.set(copyOf(begin), { _tag: "Naming" })
      assert.deepStrictEqual(yield* Order.get(begin), Option.some({ _tag: "Counting" as const, name: "A" }))
      yield* late
      assert.deepStrictEqual(yield* Order.get(begin), Option.none())
    }).pipe(Effect.provide(KeyValueStore.layerMemory)))

  it.effect("remember 32 updates, in few bytes (F228)", () =>
    Effect.gen(function*() {
      const log: Log = []
      const { Order, router } = shop(log, Effect.void)
      const store = yield* KeyValueStore.KeyValueStore
      yield* Order.set(newMessage(1, "/order"), { _tag: "Naming" })
      const updates = Array.from({ length: 100 }, (_, index) => newMessage(2 ** 30 + index, index === 0 ? "A" : "B"))
      for (const update of updates) yield* router.handle(copyOf(update), at) ?? Effect.void
      assert.isBelow(Option.getOrThrow(yield* store.get("order 9")).length, 2000)
      const before = log.length
      for (const update of updates.slice(-32)) yield* router.handle(copyOf(update), at) ?? Effect.void
      assert.lengthOf(log, before)
    }).pipe(Effect.provide(KeyValueStore.layerMemory)))

  it.effect("know the messages of an album that were told before, alone or together (F228, 7.44)", () =>
    Effect.gen(function*() {
      const log: Array<ReadonlyArray<number>> = []
      const Photos = Fsm.make("photos", Schema.TaggedStruct("Collecting", { ids: Schema.Array(Schema.Number) }))
      const messagesOf = (update: Update.NewMessage | Update.AlbumReceived) =>
        (update._tag === "NewMessage" ? [update.message] : update.messages).map(({ id }) => id as number)
      const router = Photos.on("Collecting", Filter.on("NewMessage", "AlbumReceived"), ({ set, state, update }) => {
        log.push(messagesOf(update))
        return set({ _tag: "Collecting", ids: [...state.ids, ...messagesOf(update)] })
      })
      // Whoever sends an album is the same as whoever writes.
      assert.deepStrictEqual(Filter.userOf(album(2, 3)), Filter.userOf(newMessage(2, "photo 2")))
      const took: Array<boolean> = []
      yield* Photos.set(newMessage(1, "/photos"), { _tag: "Collecting", ids: [] })
      for (
        const update of [
          newMessage(2, "photo 2"),
          album(2, 3, 4),
          album(2, 3, 4),
          newMessage(3, "photo 3"),
          album(4, 5),
          album(6, 7),
          newMessage(6, "photo 6")
        ]
      ) took.push(yield* router.handle(copyOf(update), at) ?? Effect.succeed(false))
      assert.deepStrictEqual(log, [[2], [3, 4], [5], [6, 7]])
      assert.deepStrictEqual(took, took.map(() => true))
      assert.deepStrictEqual(
        Option.map(yield* Photos.get(newMessage(1, "")), ({ ids }) => ids),
        Option.some([2, 3, 4, 5, 6, 7])
      )
    }).pipe(Effect.provide(KeyValueStore.layerMemory)))
})
