import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, FiberRef, Option } from "effect"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import * as Deliveries from "../../../layers/updates/delivery.ts"
import * as Lanes from "../../../layers/updates/lanes.ts"
import * as Run from "../../../layers/updates/run.ts"
import { userPeer } from "../../../schema/model/fromTl/peer.ts"
import type { Update } from "../../../schema/model/Update.ts"
import { RawUpdate } from "../../../schema/model/update/raw.ts"

setFlagsFromString("--expose-gc")
const collect: () => void = runInNewContext("gc")

const raw = (): Update => new RawUpdate({ update: { _tag: "updateConfig" } }, true)

const item = (number: number): Deliveries.Item => ({ number, update: raw(), id: Option.none() })

const list = (options: Partial<Deliveries.Options> = {}) =>
  Deliveries.make({ capacity: 100, overflow: "suspend", keeps: true, isClosed: () => false, ...options })

/** How many of those made are still held by somebody. */
const counted = () => {
  const made: Array<WeakRef<object>> = []
  return {
    made: <A extends object>(one: A): A => {
      made.push(new WeakRef(one))
      return one
    },
    // What was made in a turn of the event loop is held until its end.
    alive: Effect.map(Effect.sleep("1 millis"), () => {
      collect()
      return made.filter((one) => one.deref() !== undefined).length
    })
  }
}

/** Enough work without a pause for Effect to change to another fiber in the middle of what comes after it. */
const busy = (operations: number) => {
  let left = operations
  return Effect.whileLoop({ while: () => left-- > 0, body: () => Effect.void, step: () => {} })
}

/** How many operations a fiber does at most before others have their turn, and some around it. */
const turns = Array.from({ length: 60 }, (_, i) => 2000 + i)

describe("the list of updates", () => {
  it("gives the next reader what the last one had not, also where it is not cut yet", () => {
    const delivery = list()
    for (let i = 0; i < 150; i++) delivery.push(item)
    let done = 0
    const first = delivery.join({ doneUpTo: () => done })
    assert.lengthOf(delivery.take(first, 100), 100)
    done = first.next
    assert.strictEqual(delivery.doneUpTo(), 100)
    delivery.leave(first, [])
    assert.strictEqual(delivery.doneUpTo(), 100)
    const second = delivery.join({ doneUpTo: () => 0 })
    assert.strictEqual(delivery.take(second, 1)[0]?.number, 100)
  })

  it("has for whoever joins nothing that was there before it was forgotten", () => {
    const delivery = list()
    for (let i = 0; i < 10; i++) delivery.push(item)
    const reader = delivery.join({ doneUpTo: () => 0 })
    const [first, second] = delivery.take(reader, 2)
    delivery.forget()
    assert.strictEqual(delivery.take(reader, 1)[0]?.number, 2, "who is there goes on")
    delivery.push(item)
    delivery.leave(reader, [first, second].filter((one) => one !== undefined))
    assert.deepStrictEqual(delivery.take(delivery.join({ doneUpTo: () => 0 }), 100).map(({ number }) => number), [10])
  })

  it("keeps what one reader had not done for the next, and is done with what another one has done (7.44)", () => {
    const delivery = list()
    const steady = delivery.join({ doneUpTo: () => steady.next })
    const failing = delivery.join({ doneUpTo: () => 0 })
    for (let i = 0; i < 10; i++) delivery.push(item)
    delivery.take(steady, 100)
    const [, ...rest] = delivery.take(failing, 5)
    delivery.leave(failing, rest)
    assert.strictEqual(delivery.doneUpTo(), 10)
    const next = delivery.join({ doneUpTo: () => next.next })
    assert.strictEqual(delivery.doneUpTo(), 1, "the next one has it before it")
    assert.deepStrictEqual(delivery.take(next, 100).map(({ number }) => number), [1, 2, 3, 4])
    delivery.leave(next, [])
    delivery.leave(steady, [])
    assert.strictEqual(delivery.doneUpTo(), 10)
  })

  it("gives what nobody else has had to one who is there (7.44)", () => {
    const delivery = list()
    for (let i = 0; i < 4; i++) delivery.push(item)
    const first = delivery.join({ doneUpTo: () => 0 })
    const begun = delivery.take(first, 100)
    const second = delivery.join({ doneUpTo: () => second.next })
    let woken = 0
    second.wake = () => woken++
    delivery.leave(first, begun.slice(2))
    assert.strictEqual(woken, 1)
    assert.strictEqual(delivery.doneUpTo(), 2)
    assert.deepStrictEqual(delivery.take(second, 100).map(({ number }) => number), [2, 3])
    assert.strictEqual(delivery.doneUpTo(), 4)
  })

  it("has room when it was forgotten, and says so", () => {
    const delivery = list({ capacity: 4 })
    for (let i = 0; i < 4; i++) delivery.push(item)
    let isTold = false
    delivery.whenRoom(() => (isTold = true))
    delivery.forget()
    assert.isTrue(isTold)
  })

  for (const overflow of ["sliding", "dropping"] as const) {
    it.live(`holds no more than it may, however slow its only reader is: ${overflow} (F201)`, () =>
      Effect.gen(function*() {
        const delivery = list({ capacity: 10, overflow, keeps: false })
        const reader = delivery.join({ doneUpTo: () => 0 })
        const { alive, made } = counted()
        for (let i = 0; i < 3000; i++) delivery.push((number) => made(item(number)))
        assert.strictEqual(delivery.waiting(), 10)
        assert.isBelow(yield* alive, 600)
        assert.strictEqual(delivery.take(reader, 100).length, 10)
      }))
  }

  it.live("wakes a reader who goes to sleep just when something comes (7.45)", () =>
    Effect.forEach(turns, (operations) =>
      Effect.gen(function*() {
        const delivery = list({ keeps: false })
        const reader = delivery.join({ doneUpTo: () => 0 })
        let begun = false
        const fiber = yield* Effect.fork(Effect.zipRight(
          Effect.zipRight(busy(operations), Effect.sync(() => (begun = true))),
          Run.take(delivery, reader, 10)
        ))
        while (!begun) yield* Effect.yieldNow()
        delivery.push(item)
        const items = yield* Effect.timeout(Fiber.join(fiber), "5 seconds")
        assert.lengthOf(items, 1)
      }), { discard: true }))
})

describe("lanes", () => {
  it.live("wake a worker who goes to rest just when something comes", () =>
    Effect.forEach(
      turns.map((operations) => operations - 1000).concat(turns),
      (operations) =>
        Effect.scoped(Effect.gen(function*() {
          const seen: Array<string> = []
          const note = (one: string) => Effect.sync(() => seen.push(one))
          const lanes = yield* Lanes.make({
            concurrency: 1,
            work: ({ name }: { readonly name: string }) =>
              name === "a" ? Effect.zipRight(busy(operations), note(name)) : note(name),
            failed: () => Effect.void,
            done: () => {}
          })
          lanes.add("x", { name: "a" })
          while (lanes.size() > 0) yield* Effect.yieldNow()
          lanes.add("y", { name: "b" })
          yield* Effect.timeout(lanes.atMost(0), "5 seconds")
          assert.deepStrictEqual(seen, ["a", "b"])
        })),
      { discard: true }
    ))

  it.live("let go of what is done while something always waits (F201)", () =>
    Effect.scoped(Effect.gen(function*() {
      const { alive, made } = counted()
      let next = 0
      let add = () => {}
      const lanes = yield* Lanes.make<object, never, never>({
        concurrency: 1,
        work: () => Effect.yieldNow(),
        failed: () => Effect.void,
        done: () => next < 10_000 ? add() : undefined
      })
      add = () => lanes.add(`chat ${next++}`, made({ next }))
      for (let i = 0; i < 20; i++) add()
      while (next < 9999) yield* Effect.yieldNow()
      assert.isBelow(yield* alive, 5000)
    })))
})

describe("a handler", () => {
  it.live("is given updates with equal keys one after the other, peers among them (F44)", () =>
    Effect.gen(function*() {
      const delivery = list()
      const begun: Array<Update> = []
      const fiber = yield* Effect.fork(Run.run<never, never, never>(
        delivery,
        (update) => Effect.zipRight(Effect.sync(() => begun.push(update)), Effect.never),
        // A new object for each update.
        { key: () => userPeer(7) },
        () => {}
      ))
      yield* Effect.yieldNow()
      for (let i = 0; i < 10; i++) delivery.push(item)
      yield* Effect.sleep("10 millis")
      assert.lengthOf(begun, 1)
      yield* Fiber.interrupt(fiber)
    }))

  it.live("goes on when a key dies, and the update is one that was not handled (F201)", () =>
    Effect.gen(function*() {
      const delivery = list()
      for (let i = 0; i < 10; i++) delivery.push(item)
      const handled: Array<Update> = []
      const failed: Array<number> = []
      let keys = 0
      const fiber = yield* Effect.fork(Run.run<never, never, never>(
        delivery,
        (update) => Effect.sync(() => handled.push(update)),
        {
          key: () => (keys++ === 4 ? assert.fail("no key") : keys),
          onFailure: ({ delivered }) => Effect.sync(() => failed.push((delivered as Deliveries.Item).number))
        },
        () => {}
      ))
      yield* Effect.sleep("10 millis")
      assert.lengthOf(handled, 9)
      assert.deepStrictEqual(failed, [4])
      assert.strictEqual(delivery.doneUpTo(), 10)
      yield* Fiber.interrupt(fiber)
    }))

  it.live("comes to its end when a key dies while it has time for that, and holds up nobody (F201)", () =>
    Effect.gen(function*() {
      const delivery = list({ capacity: 1 })
      let isFree = false
      const fiber = yield* Effect.fork(Run.run<never, never, never>(
        delivery,
        () => isFree ? Effect.void : Effect.sleep("20 millis"),
        {
          onFailure: () => Effect.void,
          concurrency: 1,
          drain: "1 minute",
          key: () => (delivery.waiting() === 0 && isFree ? assert.fail("no key") : 1)
        },
        () => {}
      ))
      yield* Effect.yieldNow()
      for (let i = 0; i < 3; i++) delivery.push(item)
      yield* Effect.sleep("5 millis")
      isFree = true
      assert.isTrue(Exit.isInterrupted(yield* Fiber.interrupt(fiber)))
      for (let i = 0; i < 3; i++) delivery.push(item)
      const next = delivery.join({ doneUpTo: () => next.next })
      assert.deepStrictEqual(delivery.take(next, 100).map(({ number }) => number), [3, 4, 5])
    }))

  it.live("goes on after one that dies, in the same chat and in others (F201)", () =>
    Effect.gen(function*() {
      const delivery = list()
      const failed: Array<number> = []
      let calls = 0
      const fiber = yield* Effect.fork(Run.run<string, never, never>(
        delivery,
        () => {
          const call = calls++
          if (call % 3 === 0) throw new Error("at once")
          return call % 3 === 1 ? Effect.fail("later") : Effect.void
        },
        {
          key: () => "one",
          onFailure: ({ delivered }) => Effect.sync(() => failed.push((delivered as Deliveries.Item).number))
        },
        () => {}
      ))
      yield* Effect.yieldNow()
      for (let i = 0; i < 9; i++) delivery.push(item)
      yield* Effect.sleep("20 millis")
      assert.deepStrictEqual(failed, [0, 1, 3, 4, 6, 7])
      assert.strictEqual(calls, 9)
      assert.strictEqual(delivery.doneUpTo(), 9)
      yield* Fiber.interrupt(fiber)
    }))

  it.live("finds every FiberRef as it was at the beginning, whatever was set for the update before (F44)", () =>
    Effect.gen(function*() {
      const delivery = list()
      const owner = yield* FiberRef.make("nobody")
      const seen: Array<string> = []
      let calls = 0
      const fiber = yield* Effect.fork(Effect.locally(
        Run.run<string, never, never>(
          delivery,
          () =>
            Effect.gen(function*() {
              seen.push(yield* FiberRef.get(owner))
              yield* FiberRef.set(owner, `user ${calls}`)
              if (calls++ % 3 === 2) return yield* Effect.fail("no")
            }),
          {
            concurrency: 1,
            onFailure: () =>
              Effect.flatMap(FiberRef.getAndSet(owner, "whoever failed"), (one) => Effect.sync(() => seen.push(one)))
          },
          () => {}
        ),
        owner,
        "the bot"
      ))
      yield* Effect.yieldNow()
      for (let i = 0; i < 6; i++) delivery.push(item)
      yield* Effect.sleep("10 millis")
      assert.deepStrictEqual(seen, Array.from({ length: 8 }, () => "the bot"))
      yield* Fiber.interrupt(fiber)
    }).pipe(Effect.scoped))

  it.live("has not done what another one gave back though it was busy with newer updates by then (7.44, F201)", () =>
    Effect.gen(function*() {
      const delivery = list()
      const gate = yield* Effect.makeLatch()
      const run = (handler: (number: number) => Effect.Effect<void>) =>
        Effect.fork(Run.run<never, never, never>(
          delivery,
          (_, delivered) => handler((delivered as Deliveries.Item).number),
          { key: (update) => update, concurrency: "unbounded" },
          () => {}
        ))
      const first = yield* run(() => Effect.never)
      yield* Effect.yieldNow()
      for (let i = 0; i < 5; i++) delivery.push(item)
      yield* Effect.sleep("5 millis")
      const second = yield* run((number) => number === 2 ? gate.await : number === 7 ? Effect.never : Effect.void)
      yield* Effect.yieldNow()
      for (let i = 0; i < 5; i++) delivery.push(item)
      yield* Effect.sleep("5 millis")
      yield* Fiber.interrupt(first)
      yield* Effect.sleep("5 millis")
      assert.strictEqual(delivery.doneUpTo(), 2)
      yield* gate.open
      yield* Effect.sleep("5 millis")
      assert.strictEqual(delivery.doneUpTo(), 7)
      yield* Fiber.interrupt(second)
    }))

  it.live("is given the updates of other chats while one has more than it can do (F44)", () =>
    Effect.gen(function*() {
      const delivery = list()
      const chats = new Map<Update, string>()
      const push = (chat: string) =>
        delivery.push((number) => {
          const one = item(number)
          chats.set(one.update, chat)
          return one
        })
      let others = 0
      const fiber = yield* Effect.fork(Run.run<never, never, never>(
        delivery,
        (update) => (chats.get(update) === "slow" ? Effect.never : Effect.sync(() => void others++)),
        { key: (update) => chats.get(update) },
        () => {}
      ))
      yield* Effect.yieldNow()
      for (let i = 0; i < 100; i++) push("slow")
      yield* Effect.sleep("10 millis")
      for (let i = 0; i < 100; i++) push(`other ${i}`)
      yield* Effect.sleep("50 millis")
      assert.strictEqual(others, 100)
      for (let i = 0; i < 2000; i++) push("slow")
      yield* Effect.sleep("50 millis")
      assert.isTrue(delivery.isFull(), "but not without a limit")
      assert.isTrue(Exit.isInterrupted(yield* Fiber.interrupt(fiber)))
    }))
})
