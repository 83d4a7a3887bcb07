import { assert, describe, it } from "@effect/vitest"
import type * as T from "../../../schema/tl/api/types.ts"
import { container, difference, message, newMessage, ready, state } from "./harness.ts"

const kinds = (questions: ReadonlyArray<{ readonly _tag: string }>) => questions.map(({ _tag }) => _tag)

describe("short messages", () => {
  const from = (more: Partial<T.updateShortMessage> = {}): T.updateShortMessage => ({
    _tag: "updateShortMessage",
    id: 11,
    userId: 7,
    message: "hi",
    pts: 11,
    ptsCount: 1,
    date: 1,
    ...more
  })

  it("become whole ones, of ourselves or of the other (7.18)", () => {
    const box = ready()
    const told = [
      ...box.take(from()).updates,
      ...box.take(from({ id: 12, pts: 12, out: true })).updates,
      ...box.take({ ...from({ id: 13, pts: 13 }), _tag: "updateShortChatMessage", fromId: 8, chatId: 9 }).updates
    ]
    const people = told.map((update) =>
      update._tag === "updateNewMessage" && update.message._tag === "message"
        ? [update.message.fromId, update.message.peerId]
        : []
    )
    assert.deepStrictEqual(people, [
      [{ _tag: "peerUser", userId: 7 }, { _tag: "peerUser", userId: 7 }],
      [{ _tag: "peerUser", userId: 1 }, { _tag: "peerUser", userId: 7 }],
      [{ _tag: "peerUser", userId: 8 }, { _tag: "peerChat", chatId: 9 }]
    ])
  })

  it("of people who are not known come in full by a difference (7.19, T7.12)", () => {
    const strangers: ReadonlyArray<Partial<T.updateShortMessage>> = [
      { userId: 99 },
      { viaBotId: 99 },
      { fwdFrom: { _tag: "messageFwdHeader", fromId: { _tag: "peerUser", userId: 99 }, date: 1 } },
      { replyTo: { _tag: "messageReplyHeader", replyToPeerId: { _tag: "peerUser", userId: 99 } } },
      { entities: [{ _tag: "messageEntityMentionName", offset: 0, length: 1, userId: 99 }] }
    ]
    for (const one of strangers) {
      const box = ready({ isKnown: (peer) => peer._tag !== "peerUser" || peer.userId !== 99 })
      box.take(from(one))
      assert.deepStrictEqual(box.told(), [])
      assert.deepStrictEqual(box.asked(), [{ _tag: "Difference", pts: 10, qts: 3, date: 1 }])
      box.feed({ _tag: "Difference", answer: difference(state(11, { qts: 3 }), [message(11)]) })
      assert.deepStrictEqual(box.told(), [11])
    }
  })

  it("as all messages, come from people who are known in full, or are asked for (7.8, 7.40, T7.12)", () => {
    const box = ready({ isKnown: () => false })
    const user = (min: boolean): T.user => ({ _tag: "user", id: 7, min, accessHash: 1n })
    box.take({ ...container([newMessage(11)]), users: [user(false)] })
    assert.deepStrictEqual(box.told(), [11])
    box.take({ ...container([newMessage(12)]), users: [user(true)] })
    assert.deepStrictEqual(box.told(), [])
    assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
  })
})
