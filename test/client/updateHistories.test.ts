import { assert, describe } from "@effect/vitest"
import { Context, Effect, Exit, Layer, Scope } from "effect"
import { FastCheck as fc } from "effect"
import { SessionStore, Updates } from "layergram"
import { TestServer } from "layergram/testing"
import { onUpdate, refuse } from "../../layers/testing/faults.ts"
import { it } from "../support/virtualTime.ts"
import { client, memory, patiently, settle } from "./support.ts"

/** What happens to a bot, on a server that misbehaves. */
type Op =
  | { readonly _tag: "Private" | "Group" | "Channel"; readonly count: number }
  | { readonly _tag: "Edit" }
  | { readonly _tag: "Delete" }
  | { readonly _tag: "Drop" | "Duplicate" | "Unreadable"; readonly times: number }
  | { readonly _tag: "Delay"; readonly by: number; readonly times: number }
  | { readonly _tag: "Wait"; readonly by: number }
  | { readonly _tag: "Disconnect" }
  | { readonly _tag: "Forget" }
  | { readonly _tag: "Refuse" }
  | { readonly _tag: "Restart" }

const times = fc.integer({ min: 1, max: 4 })
const only = <const Tag extends string>(tag: Tag) => fc.constant({ _tag: tag })
const op: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      _tag: fc.constantFrom("Private" as const, "Group" as const, "Channel" as const),
      count: fc.integer({ min: 1, max: 5 })
    })
  },
  { weight: 1, arbitrary: only("Edit") },
  { weight: 1, arbitrary: only("Delete") },
  {
    weight: 4,
    arbitrary: fc.record({ _tag: fc.constantFrom("Drop" as const, "Duplicate" as const, "Unreadable" as const), times })
  },
  {
    weight: 2,
    arbitrary: fc.record({ _tag: fc.constant("Delay" as const), by: fc.integer({ min: 1, max: 3000 }), times })
  },
  { weight: 3, arbitrary: fc.record({ _tag: fc.constant("Wait" as const), by: fc.integer({ min: 1, max: 3000 }) }) },
  { weight: 1, arbitrary: only("Disconnect") },
  { weight: 1, arbitrary: only("Forget") },
  { weight: 1, arbitrary: only("Refuse") },
  { weight: 1, arbitrary: only("Restart") }
)

const history: fc.Arbitrary<ReadonlyArray<Op>> = fc.array(op, { minLength: 1, maxLength: 10 })

const textOf = (update: { readonly _tag: string }): string | undefined =>
  update._tag === "NewMessage" && "message" in update && typeof update.message === "object" &&
    update.message !== null &&
    "text" in update.message
    ? String(update.message.text)
    : undefined

/** Plays histories one after the other, and compares what the handler was told with what was said after each of them. */
const live = (histories: ReadonlyArray<ReadonlyArray<Op>>, slice: number) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot()
    const alice = yield* server.user()
    const group = yield* server.group(alice, "Group", [bot])
    const channel = yield* server.channel(alice, { title: "Talk" }, [bot])
    const places = { Private: bot, Group: group, Channel: channel }
    const store = Context.get(yield* Layer.build(SessionStore.layerMemory), SessionStore.SessionStore)
    const told: Array<string> = []
    const start = Effect.gen(function*() {
      const scope = yield* Scope.make()
      const context = yield* patiently(
        Scope.extend(
          Layer.build(client(server, {
            token: bot.token,
            store: Layer.succeed(SessionStore.SessionStore, store),
            updates: { catchUp: "accountAndChannels", save: "handled", capacity: 20 }
          })),
          scope
        )
      )
      const note = Updates.run((update) =>
        Effect.sync(() => {
          const text = textOf(update)
          if (text !== undefined && text !== "") told.push(text)
        })
      )
      yield* Effect.forkIn(Effect.provide(note, context), scope)
      yield* settle
      return scope
    })
    const rest = (by: number) => patiently(Effect.sleep(by))
    let scope = yield* start
    let count = 0
    // The state is there from the first moment on, and so is that of the channel.
    yield* alice.send(channel, "Channel 0")
    yield* rest(2000)
    const said: Array<string> = ["Channel 0"]
    const sent: Array<{ readonly id: number; readonly text: string }> = []
    // What was changed before it is told is told as it is then.
    const lastTold = () => sent.findLast(({ text }) => told.includes(text))
    const say = (place: "Private" | "Group" | "Channel") =>
      Effect.gen(function*() {
        const text = `${place} ${++count}`
        said.push(text)
        const id = yield* alice.send(places[place], text)
        if (place === "Private") sent.push({ id, text })
      })
    const perform = Effect.fnUntraced(function*(one: Op) {
      switch (one._tag) {
        case "Private":
        case "Group":
        case "Channel":
          for (let i = 0; i < one.count; i++) yield* say(one._tag)
          break
        case "Edit": {
          const last = lastTold()
          if (last !== undefined) yield* alice.edit(bot, last.id, `edited ${said.length}`)
          break
        }
        case "Delete": {
          const last = lastTold()
          if (last === undefined) break
          yield* alice.remove(bot, last.id)
          sent.splice(sent.indexOf(last), 1)
          break
        }
        case "Drop":
        case "Duplicate":
        case "Unreadable":
          yield* server.inject(onUpdate({ _tag: one._tag }, { times: one.times }))
          break
        case "Delay":
          yield* server.inject(onUpdate({ _tag: "Delay", by: one.by }, { times: one.times }))
          break
        case "Wait":
          yield* rest(one.by)
          break
        case "Disconnect":
          yield* server.disconnect()
          break
        case "Forget":
          yield* server.forgetSessions()
          break
        case "Refuse":
          yield* server.inject(refuse("updates.getDifference", 500, "INTERNAL"))
          yield* server.inject(refuse("updates.getChannelDifference", 500, "INTERNAL"))
          break
        case "Restart":
          yield* Scope.close(scope, Exit.void)
          scope = yield* start
      }
      yield* settle
    })
    for (const ops of histories) {
      for (const one of ops) yield* perform(one)
      yield* server.calm
      yield* rest(5000)
      // Whatever was lost at the very end shows in what comes after it.
      for (const place of ["Private", "Group", "Channel"] as const) yield* say(place)
      // That the server has forgotten the session shows when the client says something.
      yield* rest(ops.some(({ _tag }) => _tag === "Forget") ? 120_000 : 20_000)
      const shown = JSON.stringify(ops)
      const original = told.filter((text) => !text.startsWith("edited"))
      assert.deepStrictEqual(original.toSorted(), said.toSorted(), shown)
      for (const place of ["Private", "Group", "Channel"]) {
        const of = (texts: ReadonlyArray<string>) => texts.filter((text) => text.startsWith(place))
        assert.deepStrictEqual(of(original), of(said), shown)
      }
      told.length = 0
      said.length = 0
    }
    yield* Scope.close(scope, Exit.void)
  }).pipe(Effect.scoped, Effect.provide(memory({ differenceSize: slice, capacity: { packets: 10 } })))

describe("a bot on a server that misbehaves", () => {
  for (const [part, slice] of [1, 3, 5, 100].entries()) {
    it.effect(
      `is told everything once and in order: 50 histories, at most ${slice} updates an answer (T7.1, F200, F44)`,
      () => live(fc.sample(history, { numRuns: 50, seed: 70 + part }), slice),
      120_000
    )
  }
})
