import { assert, describe, it } from "@effect/vitest"
import * as Box from "../../../layers/updates/box.ts"
import * as Deliveries from "../../../layers/updates/delivery.ts"
import { itemOf } from "../../../layers/updates/item.ts"
import type { Decisions, Input } from "../../../layers/updates/decisions.ts"
import * as State from "../../../layers/updates/state.ts"
import type { UserId } from "../../../schema/model/Ids.ts"
import { often } from "../../support/effort.ts"
import { message, newMessage, short, slice, state } from "./harness.ts"

const updates = often(1_000_000, 100_000)
const capacity = 1000
const perSlice = 1000

describe(`${updates} updates for a handler that is three times too slow`, () => {
  it("all come, once and in order, in memory that does not grow (7.22, 7.45, F201)", () => {
    const machine = State.make({ isKnown: () => true, self: () => 1, channelLimit: 100 })
    const delivery = Deliveries.make({ capacity, overflow: "suspend", keeps: true, isClosed: () => false })
    const reader = delivery.join({ doneUpTo: () => 0 })
    let sent = 0
    let handled = 0
    let wrong = 0
    let most = 0
    let mostHeld = 0
    let isRefusing = false
    const open: Array<Decisions["questions"][number]> = []
    const feed = (input: Input) => {
      const { questions, updates } = Box.step(machine, input)
      for (const update of updates) delivery.push((number) => itemOf(number, update, [], 1 as UserId))
      open.push(...questions)
      most = Math.max(most, delivery.waiting())
      mostHeld = Math.max(mostHeld, machine.account.pts.held.length)
    }
    const refuse = () => {
      if (isRefusing) return
      isRefusing = true
      delivery.whenRoom(() => {
        isRefusing = false
        feed({ _tag: "Lost", now: sent })
      })
    }
    const answer = () => {
      if (delivery.isFull()) return
      const question = open.shift()
      if (question?._tag !== "Difference") return
      const to = Math.min(question.pts + perSlice, sent + 1)
      const messages = Array.from({ length: to - question.pts }, (_, i) => message(question.pts + 1 + i))
      feed({ _tag: "Difference", answer: slice(state(to), messages), now: sent })
    }
    const handle = () => {
      for (const { update } of delivery.take(reader, 1)) {
        handled++
        if (update._tag !== "NewMessage" || update.message.id !== handled + 1) wrong++
      }
    }
    feed({ _tag: "Begin", stored: { account: { pts: 1, qts: 0, date: 1, seq: 0 }, channels: [] }, now: 0 })
    open.length = 0
    feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 1, seq: 0 }, now: 0 })

    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    let highest = 0
    while (handled < updates) {
      for (let i = 0; i < 3 && sent < updates; i++) {
        sent++
        if (isRefusing || delivery.isFull()) refuse()
        else feed({ _tag: "Updates", updates: short(newMessage(sent + 1)), now: sent })
      }
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
