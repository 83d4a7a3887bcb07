import { assert, describe, it } from "@effect/vitest"
import * as Albums from "../../../layers/updates/albums.ts"
import * as Behind from "../../../layers/updates/behind.ts"
import * as Marks from "../../../layers/updates/marks.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { message } from "./harness.ts"

const counters = (pts: number) => ({ pts, qts: 0, date: 0, seq: 0 })

describe("states that wait for albums", () => {
  it("are told as soon as the albums are complete that had begun before them, however many follow", () => {
    const albums = Albums.make(1000)
    const behind = Behind.make()
    const given: Array<number> = []
    const give = (_: T.Update, rest: ReadonlyArray<T.Update> = []) => void given.push(1 + rest.length)
    let kept = 0
    const channels = new Map<number, number>()
    // In two chats in turn, so that there is always one that is not complete.
    for (let id = 1; id <= 400; id++) {
      const place = { ...message(id, id % 2), groupedId: BigInt(id - (id % 4)) }
      Albums.flush(albums, give, id * 100)
      Albums.add(albums, { _tag: "updateNewMessage", message: place, pts: id, ptsCount: 1 }, id * 100, give)
      Behind.note(behind, albums.begun, counters(id), [[id % 7, id]])
      const mark = Behind.take(behind, Albums.oldest(albums))
      assert.isAbove(albums.open.size, 0)
      if (mark === undefined) continue
      kept = mark.account.pts
      for (const [channel, pts] of mark.channels) channels.set(channel, pts)
      const delivered = given.reduce((sum, count) => sum + count, 0)
      assert.isAtMost(kept, delivered + 10, "at most one album of another chat is ahead")
      assert.isAbove(kept, id - 50, "and never far behind")
    }
    assert.isAbove(kept, 350)
    Albums.flush(albums, give)
    const last = Behind.take(behind, Albums.oldest(albums))
    for (const [channel, pts] of last?.channels ?? []) channels.set(channel, pts)
    assert.strictEqual(last?.account.pts, 400)
    assert.deepStrictEqual([...channels.values()].toSorted(), [394, 395, 396, 397, 398, 399, 400])
    assert.isUndefined(Behind.take(behind, Albums.oldest(albums)))
  })
})

describe("states that wait for what was delivered before them", () => {
  it("are each remembered while they are few", () => {
    const marks = Marks.make()
    for (let number = 1; number <= 40; number++) marks.note(number, counters(number), [])
    for (let done = 1; done <= 40; done++) assert.strictEqual(marks.take(done)?.account.pts, done)
    assert.isUndefined(marks.take(40))
  })
  it("that could not be kept go with the next one, or alone", () => {
    const marks = Marks.make()
    marks.note(1, counters(1), [[7, 70], [8, 80]])
    const first = marks.take(1)
    assert.isDefined(first)
    marks.putBack(first)
    assert.isTrue(marks.isDue(0))
    assert.deepStrictEqual(marks.take(0), first)
    marks.putBack(first)
    marks.note(2, counters(2), [[8, 81]])
    assert.deepStrictEqual(marks.take(2), { account: counters(2), channels: new Map([[7, 70], [8, 81]]) })
    assert.isUndefined(marks.take(2))
  })
  it("are remembered here and there when they are many, the newest always, and the channels of all", () => {
    const marks = Marks.make()
    for (let number = 1; number <= 10_000; number++) {
      marks.note(number, counters(number), [[number % 7, number]])
      if (number % 1000 !== 0) continue
      assert.isFalse(marks.isDue(0))
    }
    let kept = 0
    let last = 0
    const channels = new Map<number, number>()
    for (let done = 1; done <= 10_000; done++) {
      const mark = marks.take(done)
      if (mark === undefined) continue
      kept++
      assert.isAtMost(mark.account.pts, done, "nothing counts as done that is not")
      assert.isAtMost(mark.account.pts - last, 128)
      last = mark.account.pts
      for (const [id, pts] of mark.channels) channels.set(id, pts)
    }
    assert.strictEqual(last, 10_000)
    assert.isBelow(kept, 500)
    assert.deepStrictEqual(
      [...channels].toSorted(([a], [b]) => a - b),
      Array.from({ length: 7 }, (_, id) => [id, 10_000 - (10_000 - id) % 7] as const)
    )
  })
})
