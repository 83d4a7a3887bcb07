import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import type { Lane } from "../../../layers/updates/turns.ts"
import * as Turns from "../../../layers/updates/turns.ts"

interface Item {
  readonly number: number
  readonly chat: number | undefined
}

/** Chats by their numbers, so many that empty lanes are given up; -1 is none. */
const step = FastCheck.oneof(
  FastCheck.record({ _tag: FastCheck.constant("add" as const), chat: FastCheck.integer({ min: -1, max: 2 }) }),
  FastCheck.record({ _tag: FastCheck.constant("add" as const), chat: FastCheck.integer({ min: -1, max: 2000 }) }),
  FastCheck.record({ _tag: FastCheck.constant("take" as const) }),
  FastCheck.record({ _tag: FastCheck.constant("done" as const), which: FastCheck.nat(7) })
)

describe("turns", () => {
  it.prop(
    "are taken in the order of each chat, never two of one chat at a time, and tell what is not done (7.45)",
    [FastCheck.array(step, { maxLength: 700, size: "max" })],
    ([steps]) => {
      const turns = Turns.make<Item>()
      const open: Array<Item> = []
      const taken: Array<Lane<Item>> = []
      let number = 0
      const check = () => {
        assert.strictEqual(turns.size(), open.length)
        assert.strictEqual(turns.first(), open[0])
      }
      const finish = (which: number) => {
        const [lane] = taken.splice(which % taken.length, 1)
        if (lane === undefined) return
        const item = turns.done(lane)
        const first = open.findIndex((one) => one === item)
        assert.isAtLeast(first, 0)
        if (item?.chat !== undefined) assert.strictEqual(open.findIndex(({ chat }) => chat === item.chat), first)
        open.splice(first, 1)
      }
      const take = () => {
        const lane = turns.next()
        if (lane === undefined) return
        const chat = lane.first?.item?.chat
        assert.isTrue(chat === undefined || !taken.some(({ first }) => first?.item?.chat === chat))
        taken.push(lane)
      }
      for (const one of steps) {
        if (one._tag === "add") {
          const item = { number: number++, chat: one.chat < 0 ? undefined : one.chat }
          const wasEmpty = item.chat === undefined || !open.some(({ chat }) => chat === item.chat)
          assert.strictEqual(turns.add(item.chat, item), wasEmpty)
          open.push(item)
        } else if (one._tag === "take") take()
        else finish(one.which)
        check()
      }
      assert.deepStrictEqual(turns.open(), open)
      while (open.length > 0) {
        take()
        finish(0)
        check()
      }
      assert.isFalse(turns.isDue())
    },
    { fastCheck: { numRuns: 40 } }
  )
})
