import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, TestClock } from "effect"
import { Gate } from "../../layers/files/Gate.ts"
import * as Lean from "../../layers/files/lean.ts"
import type { Limits } from "../../layers/files/window.ts"
import * as Window from "../../layers/files/window.ts"

const mebibyte = 1024 * 1024
const part = mebibyte / 2
const limits: Limits = { least: part, first: mebibyte, most: 64 * mebibyte }

/** A line that carries so many bytes a millisecond, each for so long, after so many parts: the window, and what waits. */
const after = (parts: number, rate: number, latency: number, window: Window.Window = Window.make(limits)) => {
  const room = rate * latency
  const waits = (size: number) => Math.max(0, size + part - room)
  for (let i = 0; i < parts; i++) {
    window = Window.arrived(window, limits, {
      bytes: part,
      took: latency + waits(window.size) / rate,
      isFull: true
    })
  }
  return { window, room, waiting: waits(window.size) }
}

describe("how much is on its way", () => {
  it("fills a line, be it long, wide or neither, and does not wait in it (9.10, 5.16, F92, F182, F215)", () => {
    for (const rate of [500, 5_000, 50_000]) {
      for (const latency of [20, 100, 300]) {
        const { room, waiting, window } = after(2000, rate, latency)
        const line = `${rate} bytes a millisecond, ${latency} ms`
        assert.isAtLeast(window.size, Math.min(room, limits.most) * 0.9, line)
        assert.isAtMost(waiting, room / 2 + 4 * mebibyte, line)
      }
    }
  })

  it("shrinks when the line gets narrow, and grows when it gets wide again (9.10, F182)", () => {
    const wide = after(2000, 50_000, 200).window
    const narrow = after(4000, 2_000, 200, wide)
    assert.isBelow(narrow.window.size, wide.size / 2)
    assert.isAbove(after(4000, 50_000, 200, narrow.window).window.size, 2 * narrow.window.size)
  })

  it("is not kept small by parts that wait for each other at the other end, when the line is free again for each round (9.10, F182)", () => {
    const most = 8 * mebibyte
    let window = Window.make(limits)
    for (let round = 0; round < 200; round++) {
      const parts = Math.floor(window.size / part)
      for (let i = 0; i < parts; i++) {
        window = Window.arrived(window, { ...limits, most }, { bytes: part, took: 100 + 5 * i, isFull: true })
      }
    }
    assert.isAtLeast(window.size, most * 0.9)
  })

  it("halves when Telegram asks to wait, and one part always goes (9.21, F92)", () => {
    const { window } = after(200, 50_000, 100)
    assert.strictEqual(Window.slowedDown(window, limits).size, window.size / 2)
    let least = window
    for (let i = 0; i < 40; i++) least = Window.slowedDown(least, limits)
    assert.strictEqual(least.size, limits.least)
  })
})

/** A gate that lets two parts in at once, whatever it learns. */
const narrowGate = () => new Gate({ lanes: 2, least: mebibyte, first: mebibyte, most: mebibyte })

describe("transfers that go through one gate", () => {
  it.effect("take turns: one that comes late does not wait for the end of one that is long (F203, F215, 5.15)", () =>
    Effect.gen(function*() {
      const gate = narrowGate()
      const order: Array<string> = []
      const transfer = (name: string, parts: number) =>
        Lean.each(Array.from({ length: parts }, () => name), 6, () =>
          gate.use(part, name, () =>
            Effect.suspend(() => {
              order.push(name)
              return Effect.sleep("1 second")
            })))
      const long = yield* Effect.fork(transfer("long", 100))
      yield* TestClock.adjust("5 seconds")
      const late = yield* Effect.fork(transfer("late", 6))
      yield* TestClock.adjust("5 minutes")
      yield* Fiber.join(late)
      yield* Fiber.join(long)
      assert.strictEqual(order.length, 106)
      assert.isAtMost(order.lastIndexOf("late") - order.indexOf("late"), 12)
      assert.isAtMost(order.lastIndexOf("late"), 12 + 12)
    }))

  it.effect("have a turn each, however many of their parts wait (F203, F215, 5.15)", () =>
    Effect.gen(function*() {
      const gate = narrowGate()
      const order: Array<string> = []
      const transfer = (name: string, parts: number, concurrency: number) =>
        Lean.each(Array.from({ length: parts }, () => name), concurrency, () =>
          gate.use(part, name, () =>
            Effect.suspend(() => {
              order.push(name)
              return Effect.sleep("1 second")
            })))
      const many = yield* Effect.fork(transfer("many", 200, 64))
      yield* TestClock.adjust("2 seconds")
      const few = yield* Effect.fork(Effect.all([transfer("one", 8, 1), transfer("two", 8, 2)], { concurrency: 2 }))
      yield* TestClock.adjust("5 minutes")
      yield* Fiber.join(few)
      yield* Fiber.join(many)
      const before = order.indexOf("one")
      for (const name of ["one", "two"]) {
        assert.isAtMost(order.lastIndexOf(name) - before, 8 * 3 + 8, name)
      }
      assert.strictEqual(order.length, 216)
    }))

  it.effect("leave their places when they are interrupted, be it waiting or at work (F213)", () =>
    Effect.gen(function*() {
      const gate = narrowGate()
      const held = yield* Effect.forEach([1, 2], () => Effect.fork(gate.use(part, {}, () => Effect.never)))
      yield* TestClock.adjust("1 second")
      const given = yield* Effect.fork(gate.use(part, {}, () => Effect.never))
      const last = yield* Effect.fork(gate.use(part, {}, (lane) => Effect.succeed(lane)))
      yield* TestClock.adjust("1 second")
      assert.isNull(yield* Fiber.poll(last).pipe(Effect.map((exit) => (exit._tag === "None" ? null : exit))))
      yield* Fiber.interrupt(given)
      yield* Fiber.interruptAll(held)
      assert.isNumber(yield* Fiber.join(last))
      // Whoever comes now finds the gate empty.
      assert.isNumber(yield* gate.use(mebibyte, {}, (lane) => Effect.succeed(lane)))
    }))

  it.effect("leave their places and their room at whichever step they are interrupted (F203, F213)", () =>
    Effect.gen(function*() {
      const gate = narrowGate()
      const share = gate.allowance.share(1)
      const transfer = {}
      const work = Effect.repeatN(Effect.void, 5)
      // A fiber that yields after a few steps is interrupted at each of them, one time or another.
      for (let time = 0; time < 500; time++) {
        const fibers = yield* Effect.forEach([1, 2, 3, 4], (n) =>
          share.use(gate.use(part, transfer, () => work)).pipe(
            Effect.withMaxOpsBeforeYield(16 + ((time + n) % 13)),
            Effect.fork
          ))
        for (let pause = 0; pause < time % 40; pause++) yield* Effect.yieldNow()
        yield* Fiber.interruptAll(fibers)
      }
      assert.strictEqual(share.held, 0)
      const lane = yield* Effect.fork(gate.use(mebibyte, {}, (lane) => Effect.succeed(lane)))
      yield* TestClock.adjust("1 second")
      assert.isNotNull(lane.unsafePoll())
    }))
})
