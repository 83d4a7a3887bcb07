/** Channels whose counters nobody has remembered, and those that are closed. */
import { assert, describe, it } from "@effect/vitest"
import type * as T from "../../../schema/tl/api/types.ts"
import type { Machine } from "./harness.ts"
import { bare, channelDifference, container, difference, message, newMessage, ready, short, state } from "./harness.ts"

const stranger = 2002

const far = (pts?: number, channelId = stranger): T.Update => ({ _tag: "updateChannelTooLong", channelId, pts })

/** A message that was written at some time. */
const written = (id: number, date: number, channel = stranger): T.message => ({ ...message(id, channel), date })

const kinds = (box: Machine) => box.asked().map(({ _tag }) => _tag)

const answer = (box: Machine, answer: T.UpdatesChannelDifference, channel = stranger) =>
  box.feed({ _tag: "ChannelDifference", channel, answer })

const fail = (box: Machine, failure: "Gone" | "Unreachable", channel = stranger) =>
  box.feed({ _tag: "ChannelFailed", channel, failure, jitter: 1 })

/** A machine that began at second 1000. */
const begun = (channels: ReadonlyArray<readonly [number, number]> | undefined, isAnswered = true): Machine => {
  const box = bare()
  box.feed({ _tag: "Begin", stored: { account: { pts: 10, qts: 3, date: 1000, seq: 5 }, channels } })
  if (isAnswered) box.feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 2000, seq: 5 } })
  box.asked()
  return box
}

describe("a channel that nobody has heard of", () => {
  it("is asked for what is new when the server says that there is something, from a hundred events ago (7.33, 7.38)", () => {
    const box = begun([])
    box.take(short(far(500)))
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel: stranger, pts: 400, limit: 100 }])
    box.take(short(newMessage(501, stranger, 91)))
    const old: T.Update = {
      _tag: "updateDeleteChannelMessages",
      channelId: stranger,
      messages: [3],
      pts: 1,
      ptsCount: 1
    }
    const edit: T.Update = {
      _tag: "updateEditChannelMessage",
      message: { ...written(70, 900), editDate: 1001 },
      pts: 1,
      ptsCount: 1
    }
    answer(
      box,
      channelDifference(500, [written(70, 900), written(80, 939), written(89, 940), written(90, 1500)], {
        otherUpdates: [old, edit]
      })
    )
    // What was written in the last minute before the end may have been on its way.
    assert.deepStrictEqual(box.told(), [89, 90, 70, 91])
    assert.deepStrictEqual(box.lost(), [])
    box.take(short(newMessage(503, stranger)))
    box.wait(500)
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel: stranger, pts: 501, limit: 100 }])
  })

  it("has lost something where all that comes is new, or where the server gives only what is newest (7.35)", () => {
    const box = begun([])
    box.take(short(far(500)))
    answer(box, channelDifference(500, [written(89, 1500), written(90, 1500)]))
    assert.deepStrictEqual([box.told(), box.lost()], [[89, 90], [{ channel: stranger, reason: "TooLong" }]])
    const small = begun([])
    small.take(short(far(50)))
    assert.deepStrictEqual(small.asked(), [{ _tag: "ChannelDifference", channel: stranger, pts: 1, limit: 100 }])
    answer(small, channelDifference(50, [written(1, 1500), written(2, 1500)]))
    assert.deepStrictEqual([small.told(), small.lost()], [[1, 2], []])
    for (const isWhole of [true, false]) {
      const long = begun([])
      long.take(short(far()))
      long.asked()
      const dialog: T.dialog = {
        _tag: "dialog",
        peer: { _tag: "peerChannel", channelId: stranger },
        topMessage: 90,
        readInboxMaxId: 0,
        readOutboxMaxId: 0,
        unreadCount: 0,
        unreadMentionsCount: 0,
        unreadReactionsCount: 0,
        unreadPollVotesCount: 0,
        notifySettings: { _tag: "peerNotifySettings" },
        pts: 500
      }
      const messages = [written(90, 1500), written(89, isWhole ? 900 : 1400)]
      answer(long, { _tag: "updates.channelDifferenceTooLong", final: true, dialog, messages, chats: [], users: [] })
      assert.deepStrictEqual(long.told(), isWhole ? [90] : [89, 90])
      // Whether messages are missing or not: nothing is told of what else has happened.
      assert.deepStrictEqual(long.lost(), [{ channel: stranger, reason: "TooLong" }])
      long.take(short(newMessage(501, stranger)))
      assert.deepStrictEqual(long.told(), [501])
    }
  })

  it("has no news from before the client began, where channels are not caught up with (7.42, 7.47)", () => {
    const box = begun(undefined, false)
    box.feed({ _tag: "Difference", answer: difference(state(10, { qts: 3, date: 2000 }), [], [far(500)]) })
    assert.deepStrictEqual(box.asked(), [])
    // What comes from then on is.
    box.take(short(newMessage(502, stranger)))
    box.wait(500)
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel: stranger, pts: 500, limit: 100 }])
    box.take(short(far(50, 3003)))
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel: 3003, pts: 1, limit: 100 }])
    answer(box, channelDifference(50, [1999, 2000].map((date) => written(date, date, 3003))), 3003)
    assert.deepStrictEqual(box.told(), [2000])
  })

  it("has news since it was joined (7.38)", () => {
    const box = begun([])
    box.take({ _tag: "updateShort", update: { _tag: "updateChannel", channelId: stranger }, date: 3000 })
    assert.deepStrictEqual(box.told(), ["updateChannel"])
    box.take(short(far(50)))
    answer(box, channelDifference(50, [written(1, 2999), written(2, 3000)]))
    assert.deepStrictEqual(box.told(), [2])
  })

  it("lets its first update wait for those that it may have overtaken (7.7, 7.45, T7.5, 13.44)", () => {
    const together = ready()
    together.take(container([newMessage(53, stranger), newMessage(52, stranger), newMessage(51, stranger)]))
    const apart = ready()
    for (const pts of [53, 51, 52]) apart.take(short(newMessage(pts, stranger)))
    for (const box of [together, apart]) {
      box.wait(499)
      assert.deepStrictEqual(box.told(), [])
      box.wait(1)
      assert.deepStrictEqual(box.told(), [51, 52, 53])
      box.wait(60_000)
      assert.deepStrictEqual([box.asked(), box.lost()], [[], []])
      assert.strictEqual(box.state.active.size, 0)
    }
  })

  it("is caught up with when its first update comes while the account does not know yet what was missed (7.38)", () => {
    const box = begun([], false)
    box.take(short(newMessage(501, stranger)))
    box.wait(500)
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel: stranger, pts: 400, limit: 100 }])
    answer(box, channelDifference(501, [written(400, 500), written(500, 1500), written(501, 1500)]))
    assert.deepStrictEqual([box.told(), box.lost()], [[500, 501], []])
  })

  it("has more of its first moment than can wait: nothing of that is lost (7.22)", () => {
    for (const isBusy of [false, true]) {
      const box = begun([], !isBusy)
      for (let pts = 501; pts <= 2000; pts++) box.take(short(newMessage(pts, stranger)))
      box.wait(500)
      assert.deepStrictEqual(box.asked().map((one) => ("pts" in one ? one.pts : 0)), isBusy ? [400] : [])
      const all = Array.from({ length: 1500 }, (_, i) => 501 + i)
      if (isBusy) answer(box, channelDifference(2000, [written(400, 900), ...all.map((id) => written(id, 1500))]))
      assert.deepStrictEqual(box.told(), all)
      assert.deepStrictEqual(box.lost(), [])
    }
  })

  it("is not kept before what is new has come", () => {
    const box = begun([])
    box.take(short(far(500)))
    assert.strictEqual(box.state.active.get(stranger)?.line.value, 400)
    box.feed({ _tag: "ChannelFailed", channel: stranger, failure: "Other", jitter: 1 })
    box.wait(1000)
    assert.deepStrictEqual(kinds(box), ["ChannelDifference", "ChannelDifference"])
    answer(box, channelDifference(500, [written(1, 1), written(90, 1500)]))
    assert.deepStrictEqual(box.told(), [90])
  })

  it("that began with a lie about its counter goes back to where the server is, and says so (7.32, T7.8)", () => {
    const box = ready()
    box.take(short(newMessage(2 ** 31 - 1, stranger, 1)))
    box.wait(500)
    assert.deepStrictEqual(box.told(), [1])
    box.take(short(newMessage(100, stranger)))
    box.wait(500)
    assert.deepStrictEqual(kinds(box), ["ChannelDifference"])
    answer(box, { _tag: "updates.channelDifferenceEmpty", final: true, pts: 100 })
    assert.deepStrictEqual(box.lost(), [{ channel: stranger, reason: "Reset" }])
    box.take(short(newMessage(101, stranger)))
    assert.deepStrictEqual(box.told(), [101])
    // Without a doubt, an answer that is lower is late.
    box.take(short(far(120)))
    answer(box, { _tag: "updates.channelDifferenceEmpty", final: true, pts: 90 })
    assert.strictEqual(box.state.channels.get(stranger)?.line.value, 101)
  })
})

describe("a channel that is closed to the account", () => {
  it("has what was heard of it told, and that something is missing (7.39)", () => {
    const box = ready()
    box.take(short(newMessage(23, 1001)))
    box.wait(600)
    fail(box, "Gone", 1001)
    assert.deepStrictEqual([box.told(), box.lost()], [[23], [{ channel: 1001, reason: "Unreachable" }]])
    box.wait(3_600_000)
    assert.deepStrictEqual(kinds(box).filter((kind) => kind === "ChannelDifference"), ["ChannelDifference"])
  })

  it("is asked about again now and then while somebody wants to see it, and no longer (7.37, 7.39)", () => {
    const box = ready()
    box.feed({ _tag: "Open", channel: 1001 })
    const polls = () => kinds(box).filter((kind) => kind === "ChannelDifference").length
    assert.strictEqual(polls(), 1)
    fail(box, "Gone", 1001)
    box.wait(59_999)
    assert.strictEqual(polls(), 0)
    box.wait(1)
    assert.strictEqual(polls(), 1)
    fail(box, "Gone", 1001)
    box.wait(119_999)
    assert.strictEqual(polls(), 0)
    box.take(short({ _tag: "updateChannel", channelId: 1001 }))
    assert.strictEqual(polls(), 1)
    fail(box, "Gone", 1001)
    box.take(short(newMessage(25, 1001)))
    assert.strictEqual(polls(), 1)
    box.told()
    answer(box, channelDifference(25, [24, 25].map((id) => message(id, 1001)), { timeout: 30 }), 1001)
    assert.deepStrictEqual(box.told(), [24, 25])
    box.wait(30_000)
    assert.strictEqual(polls(), 1)
    fail(box, "Gone", 1001)
    box.feed({ _tag: "Close", channel: 1001 })
    box.wait(3_600_000)
    assert.strictEqual(polls(), 0)
    assert.strictEqual(box.state.active.size, 0)
  })

  it("or cannot be named yet is seen as soon as it can be (7.33, 7.37)", () => {
    const box = ready()
    box.feed({ _tag: "Open", channel: stranger })
    fail(box, "Unreachable")
    box.feed({ _tag: "Difference", answer: difference(state(10, { qts: 3 })) })
    box.wait(1000)
    box.asked()
    for (let i = 0; i < 5; i++) {
      fail(box, "Unreachable")
      box.wait(10_000)
      assert.deepStrictEqual(kinds(box), ["ChannelState"])
    }
    box.feed({ _tag: "ChannelState", channel: stranger, pts: 40 })
    box.wait(15_000)
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel: stranger, pts: 40, limit: 100 }])
  })
})

describe("holes", () => {
  it("are named where the account's counters begin anew, unless they go on (7.31, 7.32)", () => {
    for (const [pts, lost] of [[50, [{ channel: undefined, reason: "Reset" }]], [10, []]] as const) {
      const box = ready()
      box.take(short({ _tag: "updatePtsChanged" }))
      box.feed({ _tag: "State", state: state(pts) })
      assert.deepStrictEqual(box.lost(), lost)
    }
  })

  it("are named where the server knows of nothing that is missing (T7.3)", () => {
    for (const channel of [undefined, 1001]) {
      const box = ready()
      box.take(short(channel === undefined ? newMessage(12) : newMessage(22, channel)))
      for (let i = 0; i < 600; i++) {
        box.wait(1000)
        for (const { _tag } of box.asked()) {
          if (_tag === "Difference") {
            box.feed({ _tag, answer: { _tag: "updates.differenceEmpty", date: 1, seq: 5 } })
          } else answer(box, { _tag: "updates.channelDifferenceEmpty", final: true, pts: 20 }, 1001)
        }
      }
      assert.deepStrictEqual(box.lost(), [{ channel, reason: "Unconfirmed" }])
    }
  })
})
