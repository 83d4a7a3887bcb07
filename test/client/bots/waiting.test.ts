import { assert, describe, it } from "@effect/vitest"
import { Effect, FiberId, FiberMap, identity, Runtime } from "effect"
import { Filter } from "layergram"
import { Held } from "../../../src/bot/pending.ts"
import type { Waiting } from "../../../src/bot/waiting.ts"
import * as Room from "../../../src/bot/waitingRoom.ts"
import { newMessage } from "./support.ts"

/** Runs a fiber, which makes a pause before one of its operations. */
class Pausing {
  private readonly tasks: Array<() => void> = []
  private left: number

  constructor(before: number) {
    this.left = before
  }
  get isPausing(): boolean {
    return this.left < 0
  }
  scheduleTask(task: () => void): void {
    this.tasks.push(task)
  }
  shouldYield(): number | false {
    return this.left-- === 0 ? 0 : false
  }
  /** Goes on until the pause, or to the end. */
  run(): void {
    const hasPaused = this.isPausing
    while (hasPaused || !this.isPausing) {
      const task = this.tasks.shift()
      if (task === undefined) return
      task()
    }
  }
}

const [update, key] = [newMessage(2, "yes"), "9"]

const uses: Readonly<Record<string, (room: Waiting["Type"]) => Effect.Effect<unknown>>> = {
  next: (room) => room.next(key, new Held(), Filter.text, identity),
  say: (room) => room.say(key, new Held(), Filter.text, Effect.yieldNow()),
  ask: (room) =>
    room.ask(key, new Held(), {
      say: Effect.yieldNow(),
      filter: Filter.text,
      answers: () => true,
      within: identity
    })
}

describe("what a conversation waits for", () => {
  it.scoped("is forgotten wherever it is interrupted, and nobody waits for it any more (F229)", () =>
    Effect.gen(function*() {
      const fibers = yield* FiberMap.make<string>()
      const runtime = yield* Effect.runtime()
      for (const [name, use] of Object.entries(uses)) {
        for (let before = 0; before < 120; before++) {
          const room = Room.make(fibers, new Map())
          const scheduler = new Pausing(before)
          const fiber = Runtime.runFork(runtime, use(room), { scheduler })
          scheduler.run()
          fiber.unsafeInterruptAsFork(FiberId.none)
          scheduler.run()
          scheduler.run()
          const where = `${name}, interrupted before operation ${before}`
          assert.isNotNull(fiber.unsafePoll(), where)
          assert.isUndefined(room.undecided(update), where)
          assert.isUndefined(room.offer(update), where)
        }
      }
    }))

  it.scoped("has come when it comes in the moment in which time is up (F229)", () =>
    Effect.gen(function*() {
      const room = Room.make(yield* FiberMap.make<string>(), new Map())
      const within = () =>
        Effect.suspend(() => {
          assert.isDefined(room.offer(update))
          return Effect.fail("time is up")
        })
      const asked = { say: Effect.void, filter: Filter.text, answers: () => true, within }
      const waits = [room.next(key, new Held(), Filter.text, within), room.ask(key, new Held(), asked)]
      for (const wait of waits) assert.deepInclude(yield* wait, { text: "yes" })
    }))
})
