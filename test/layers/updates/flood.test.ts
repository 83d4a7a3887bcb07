import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Fiber, Layer, Option } from "effect"
import { SessionStore } from "layergram"
import * as Box from "../../../layers/updates/box.ts"
import * as Deliveries from "../../../layers/updates/delivery.ts"
import { itemOf } from "../../../layers/updates/item.ts"
import * as Marks from "../../../layers/updates/marks.ts"
import * as Run from "../../../layers/updates/run.ts"
import * as Save from "../../../layers/updates/save.ts"
import type { Decisions, Input } from "../../../layers/updates/decisions.ts"
import * as State from "../../../layers/updates/state.ts"
import type { UserId } from "../../../schema/model/Ids.ts"
import type { Update } from "../../../schema/model/Update.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { often } from "../../support/effort.ts"
import { message, short, slice, state } from "./harness.ts"

const updates = often(1_000_000, 100_000)
const capacity = 1000
const perSlice = 1000

/** A machine that is sent so many updates, three at a time, whoever has room for them; `fed` is told of each step. */
const flooded = (
  delivery: Deliveries.Delivery,
  count: number,
  letter: (id: number) => T.message,
  fed: (machine: State.State) => void
) => {
  const machine = State.make({ isKnown: () => true, self: () => 1, channelLimit: 100 })
  const open: Array<Decisions["questions"][number]> = []
  let sent = 0
  let isRefusing = false
  const feed = (input: Input) => {
    const { questions, updates } = Box.step(machine, input)
    for (const update of updates) delivery.push((number) => itemOf(number, update, [], 1 as UserId))
    open.push(...questions)
    fed(machine)
  }
  const refuse = () => {
    if (isRefusing) return
    isRefusing = true
    delivery.whenRoom(() => {
      isRefusing = false
      feed({ _tag: "Lost", now: sent })
    })
  }
  return {
    begin: (channels: readonly [] | undefined) => {
      feed({ _tag: "Begin", stored: { account: { pts: 1, qts: 0, date: 1, seq: 0 }, channels }, now: 0 })
      open.length = 0
      feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 1, seq: 0 }, now: 0 })
    },
    send: () => {
      for (let i = 0; i < 3 && sent < count; i++) {
        sent++
        const number = { pts: sent + 1, ptsCount: 1 }
        const update: T.Update = { _tag: "updateNewMessage", message: letter(sent + 1), ...number }
        if (isRefusing || delivery.isFull()) refuse()
        else feed({ _tag: "Updates", updates: short(update), now: sent })
      }
    },
    answer: () => {
      if (delivery.isFull()) return
      const question = open.shift()
      if (question?._tag !== "Difference") return
      const to = Math.min(question.pts + perSlice, sent + 1)
      const messages = Array.from({ length: to - question.pts }, (_, i) => letter(question.pts + 1 + i))
      feed({ _tag: "Difference", answer: slice(state(to), messages), now: sent })
    }
  }
}

describe(`${updates} updates for a handler that is three times too slow`, () => {
  it("all come, once and in order, in memory that does not grow (7.22, 7.45, F201)", () => {
    const delivery = Deliveries.make({ capacity, overflow: "suspend", keeps: true, isClosed: () => false })
    const reader = delivery.join({ doneUpTo: () => 0 })
    let handled = 0
    let wrong = 0
    let most = 0
    let mostHeld = 0
    const { answer, begin, send } = flooded(delivery, updates, message, ({ account }) => {
      most = Math.max(most, delivery.waiting())
      mostHeld = Math.max(mostHeld, account.pts.held.length)
    })
    const handle = () => {
      for (const { update } of delivery.take(reader, 1)) {
        handled++
        if (update._tag !== "NewMessage" || update.message.id !== handled + 1) wrong++
      }
    }
    begin([])

    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    let highest = 0
    while (handled < updates) {
      send()
      answer()
      handle()
      if (handled % 50_000 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed - before)
    }
    assert.deepStrictEqual({ handled, wrong }, { handled: updates, wrong: 0 })
    assert.isAtMost(most, capacity + perSlice)
    assert.isAtMost(mostHeld, 1000)
    // Much of it is garbage that nobody has collected yet.
    assert.isBelow(highest / 2 ** 20, 200)
  }, 60_000)
})

const some = often(40_000, 10_000)

describe(`${some} updates for a slow handler in lanes`, () => {
  it.live(
    "all come, once and in the order of their chats, and are kept, in memory that does not grow (7.44, 7.45, F201)",
    () =>
      Effect.gen(function*() {
        const store = Context.get(yield* Layer.build(SessionStore.layerMemory), SessionStore.SessionStore)
        const delivery = Deliveries.make({ capacity, overflow: "suspend", keeps: true, isClosed: () => false })
        const marks = Marks.make()
        let handled = 0
        let wrong = 0
        let most = 0
        const letter = (id: number): T.message => ({
          ...message(id),
          peerId: { _tag: "peerUser", userId: 100 + (id % 50) }
        })
        const latest = new Map<number, number>()
        const handler = (update: Update) =>
          Effect.zipRight(
            // There are lanes for two chats at a time, and three updates come meanwhile.
            Effect.zipRight(Effect.yieldNow(), Effect.yieldNow()),
            Effect.sync(() => {
              handled++
              if (update._tag !== "NewMessage") return void wrong++
              const { id } = update.message
              if (id <= (latest.get(id % 50) ?? 0)) wrong++
              latest.set(id % 50, id)
            })
          )
        yield* Effect.scoped(Effect.gen(function*() {
          const saver = yield* Save.make(store, marks, delivery.doneUpTo)
          const { answer, begin, send } = flooded(delivery, some, letter, (machine) => {
            if (machine.account.isKnown) marks.note(delivery.next(), State.counters(machine.account), [])
            saver.nudge()
            most = Math.max(most, delivery.waiting())
          })
          begin(undefined)
          const fiber = yield* Effect.fork(
            Run.run<never, never, never>(delivery, handler, { concurrency: 2 }, saver.nudge)
          )
          globalThis.gc?.()
          const before = process.memoryUsage().heapUsed
          let highest = 0
          for (let round = 0; handled < some; round++) {
            send()
            answer()
            yield* Effect.yieldNow()
            if (round % 10_000 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed - before)
          }
          // What was done before is kept when it ends.
          yield* Fiber.interrupt(fiber)
          assert.isBelow(highest / 2 ** 20, 200)
        }))
        assert.deepStrictEqual({ handled, wrong }, { handled: some, wrong: 0 })
        assert.isAtMost(most, capacity + perSlice)
        assert.strictEqual(Option.getOrUndefined((yield* store.load).updates)?.pts, some + 1)
      }).pipe(Effect.scoped),
    60_000
  )
})
