import { assert, describe, it } from "@effect/vitest"
import { Option } from "effect"
import { itemOf } from "../../../layers/updates/item.ts"
import type { UserId } from "../../../schema/model/Ids.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { newMessage, qtsUpdate, typing } from "./harness.ts"

const idOf = (first: T.Update, ...rest: ReadonlyArray<T.Update>) =>
  Option.getOrUndefined(itemOf(0, first, rest, 1 as UserId).id)

const read = (userId: number, ptsCount: number): T.Update => ({
  _tag: "updateReadHistoryInbox",
  peer: { _tag: "peerUser", userId },
  maxId: 5,
  stillUnreadCount: 0,
  pts: 10,
  ptsCount
})

describe("what tells updates apart", () => {
  it("is the same however they come: in a difference or not (7.29, 7.44)", () => {
    const uncounted: T.Update = { ...newMessage(11), pts: 0, ptsCount: 0 } as T.Update
    assert.deepStrictEqual([idOf(newMessage(11)), idOf(uncounted)], ["am11", "am11"])
    assert.deepStrictEqual([idOf(newMessage(21, 9)), idOf(qtsUpdate(4)), idOf(typing)], ["c9m21", "q4", undefined])
  })

  it("is not the counter of something that counts nothing: others have the same (7.3)", () => {
    assert.deepStrictEqual([idOf(read(1, 0)), idOf(read(2, 0))], [undefined, undefined])
    assert.strictEqual(idOf(read(1, 1)), "ap10updateReadHistoryInbox")
  })

  it("is made of all messages of an album", () => {
    const [one, two, three] = [newMessage(11), newMessage(12), newMessage(13)]
    const ids = [idOf(one), idOf(one, two), idOf(one, two, three), idOf(two, three)]
    assert.deepStrictEqual(ids, ["am11", "am11+am12", "am11+am12+am13", "am12+am13"])
    assert.deepStrictEqual(itemOf(0, one, [two], 1 as UserId).parts, ["am11", "am12"])
    assert.isUndefined(itemOf(0, one, [], 1 as UserId).parts)
  })
})
