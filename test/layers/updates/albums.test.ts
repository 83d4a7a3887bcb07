import { assert, describe, it } from "@effect/vitest"
import { FastCheck as fc } from "effect"
import * as Albums from "../../../layers/updates/albums.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { message, typing } from "./harness.ts"

const part = (id: number, groupedId: bigint | undefined, channel = 0): T.Update => ({
  _tag: "updateNewMessage",
  message: { ...message(id, channel), groupedId },
  pts: id,
  ptsCount: 1
})

const idOf = (
  update: T.Update
): number | string => (update._tag === "updateNewMessage" ? update.message.id : update._tag)

const gather = () => {
  const albums = Albums.make(500)
  const given: Array<ReadonlyArray<number | string>> = []
  const give = (first: T.Update, rest: ReadonlyArray<T.Update> = []) => void given.push([first, ...rest].map(idOf))
  return { albums, given, give, add: (update: T.Update, now = 0) => Albums.add(albums, update, now, give) }
}

describe("albums", () => {
  it("come together, whatever happens in other chats, and before what follows in theirs", () => {
    const { add, albums, given } = gather()
    add(part(1, 7n))
    add(part(2, 7n))
    add(part(50, undefined, 9))
    add(typing)
    add(part(3, 7n))
    add(part(4, undefined))
    assert.deepStrictEqual(given, [[50], ["updateUserTyping"], [1, 2, 3], [4]])
    assert.strictEqual(albums.open.size, 0)
  })

  it("end with another album, ten messages, an edit of one of theirs, or their time", () => {
    const { add, albums, give, given } = gather()
    add(part(1, 7n))
    add(part(2, 8n))
    for (let id = 3; id < 12; id++) add(part(id, 8n))
    add(part(12, 8n))
    add({ _tag: "updateEditMessage", message: message(12), pts: 13, ptsCount: 1 })
    add(part(14, 9n), 1000)
    Albums.flush(albums, give, 1499)
    assert.strictEqual(Albums.wakeAt(albums), 1500)
    Albums.flush(albums, give, 1500)
    assert.deepStrictEqual(given, [[1], [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [12], ["updateEditMessage"], [14]])
  })

  it("end when the clock is set back, for nobody knows how long they were gathered", () => {
    const { add, albums, give, given } = gather()
    add(part(1, 7n), 10_000)
    add(part(2, 8n, 9), 9000)
    assert.deepStrictEqual(given, [[1]])
    Albums.flush(albums, give, 8000)
    assert.deepStrictEqual(given, [[1], [2]])
  })

  it("lose, double and turn round nothing, and are bounded", () => {
    const some = fc.array(fc.record({ chat: fc.integer({ min: 1, max: 300 }), group: fc.integer({ min: 0, max: 2 }) }))
    fc.assert(
      fc.property(some, (parts) => {
        const { add, albums, give, given } = gather()
        for (const [i, { chat, group }] of parts.entries()) {
          add(part(i + 1, group === 0 ? undefined : BigInt(group), chat), i)
          assert.isAtMost(albums.open.size, 100)
        }
        Albums.flush(albums, give)
        assert.deepStrictEqual(given.flat().toSorted((a, b) => Number(a) - Number(b)), parts.map((_, i) => i + 1))
        for (const chat of new Set(parts.map(({ chat }) => chat))) {
          const ids = given.flat().filter((id) => parts[Number(id) - 1]?.chat === chat)
          assert.deepStrictEqual(ids, ids.toSorted((a, b) => Number(a) - Number(b)))
        }
      }),
      { numRuns: 300, seed: 4 }
    )
  })
})
