import { assert, describe, it } from "@effect/vitest"
import type * as T from "../../../schema/tl/api/types.ts"
import { bare, channelDifference, difference, message, newMessage, ready, short, state } from "./harness.ts"

const channel = 1001

const dialog = (pts: number | undefined): T.dialog => ({
  _tag: "dialog",
  peer: { _tag: "peerChannel", channelId: channel },
  topMessage: 90,
  readInboxMaxId: 0,
  readOutboxMaxId: 0,
  unreadCount: 0,
  unreadMentionsCount: 0,
  unreadReactionsCount: 0,
  unreadPollVotesCount: 0,
  notifySettings: { _tag: "peerNotifySettings" },
  pts
})

const tooLong = (of: T.Dialog, newest: ReadonlyArray<number>): T.updatesChannelDifferenceTooLong => ({
  _tag: "updates.channelDifferenceTooLong",
  final: true,
  dialog: of,
  messages: newest.map((id) => message(id, channel)),
  chats: [],
  users: []
})

const empty = (pts: number, more: Partial<T.updatesChannelDifferenceEmpty> = {}): T.updatesChannelDifferenceEmpty => ({
  _tag: "updates.channelDifferenceEmpty",
  final: true,
  pts,
  ...more
})

describe("a channel's box", () => {
  it("begins with the first update that is heard of (7.38)", () => {
    const box = ready()
    box.take(short(newMessage(500, 2002)))
    box.take(short(newMessage(501, 2002)))
    box.wait(500)
    assert.deepStrictEqual(box.told(), [500, 501])
    box.take(short(newMessage(503, 2002)))
    box.wait(600)
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel: 2002, pts: 501, limit: 100 }])
  })

  it("is asked about after what its counter does not agree with, also when a gap closes meanwhile (7.21, 7.33)", () => {
    const box = ready()
    box.take(short({ _tag: "updateDeleteChannelMessages", channelId: channel, messages: [1], pts: 21, ptsCount: 2 }))
    box.wait(200)
    box.take(short(newMessage(22, channel)))
    box.take(short(newMessage(21, channel)))
    box.wait(400)
    assert.deepStrictEqual(box.told(), [21, 22])
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel, pts: 22, limit: 100 }])
    box.feed({ _tag: "ChannelDifference", channel, answer: empty(22) })
    box.wait(60_000)
    assert.deepStrictEqual([box.asked(), box.state.active.size], [[], 0])
  })

  it("asks until the server has no more to tell (7.33, 7.34)", () => {
    const box = ready()
    box.take(short({ _tag: "updateChannelTooLong", channelId: channel, pts: 20 }))
    assert.deepStrictEqual(box.asked(), [])
    box.take(short({ _tag: "updateChannelTooLong", channelId: channel }))
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel, pts: 20, limit: 100 }])
    box.take(short(newMessage(24, channel)))
    const some = channelDifference(22, [message(21, channel), message(22, channel)], { final: undefined })
    box.feed({ _tag: "ChannelDifference", channel, answer: some })
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel, pts: 22, limit: 100 }])
    box.feed({ _tag: "ChannelDifference", channel, answer: channelDifference(23, [message(23, channel)]) })
    assert.deepStrictEqual(box.told(), [21, 22, 23, 24])
    box.wait(600_000)
    assert.deepStrictEqual(box.asked(), [])
    assert.strictEqual(box.state.active.size, 0)
  })

  it("goes on from what is newest when the server gives no history, and says that some is lost (7.35, T7.4, 13.59)", () => {
    const box = ready()
    box.take(short(newMessage(21, channel)))
    box.take(short({ _tag: "updateChannelTooLong", channelId: channel }))
    box.feed({ _tag: "ChannelDifference", channel, answer: tooLong(dialog(90), [90, 89, 21, 5]) })
    assert.deepStrictEqual(box.told(), [21, 89, 90])
    assert.deepStrictEqual(box.lost(), [{ channel, reason: "TooLong" }])
    box.take(short(newMessage(91, channel)))
    assert.deepStrictEqual(box.told(), [91])
    const folder: T.dialogFolder = {
      ...dialog(undefined),
      _tag: "dialogFolder",
      folder: { _tag: "folder", id: 1, title: "f" },
      unreadMutedPeersCount: 0,
      unreadUnmutedPeersCount: 0,
      unreadMutedMessagesCount: 0,
      unreadUnmutedMessagesCount: 0
    }
    for (const  of of[folder, dialog(undefined)]) {
      box.asked()
      box.take(short({ _tag: "updateChannelTooLong", channelId: channel }))
      box.take(short(newMessage(200, channel)))
      box.feed({ _tag: "ChannelDifference", channel, answer: tooLong(of, []) })
      assert.deepStrictEqual(box.told(), [200])
      box.take(short(newMessage(201, channel)))
      assert.deepStrictEqual(box.told(), [201])
      box.wait(600_000)
      assert.deepStrictEqual(box.asked().filter(({ _tag }) => _tag === "ChannelDifference").length, 1)
      box.feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 1, seq: 5 } })
    }
  })

  it("does not run in circles with a server that makes no progress (7.34, T7.4)", () => {
    const box = ready()
    box.take(short({ _tag: "updateChannelTooLong", channelId: channel }))
    const until = box.now() + 600_000
    let questions = 0
    while (box.now() < until) {
      for (const question of box.asked()) {
        if (question._tag !== "ChannelDifference") continue
        questions++
        const answer = channelDifference(20, [], { final: undefined })
        box.feed({ _tag: "ChannelDifference", channel, answer })
      }
      box.wait(1000)
    }
    assert.isBelow(questions, 30)
  })

  it("asks at once about a gap, whatever the server says of its next poll (7.36, T7.4, 13.24)", () => {
    for (const timeout of [300, 2 ** 31 - 1]) {
      const box = ready()
      box.take(short({ _tag: "updateChannelTooLong", channelId: channel }))
      box.feed({ _tag: "ChannelDifference", channel, answer: empty(20, { timeout }) })
      box.asked()
      box.take(short(newMessage(22, channel)))
      box.wait(600)
      assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel, pts: 20, limit: 100 }])
      box.feed({
        _tag: "ChannelDifference",
        channel,
        answer: channelDifference(22, [21, 22].map((id) => message(id, channel)))
      })
      assert.deepStrictEqual(box.told(), [21, 22])
    }
  })

  it("is polled while an application has it open, as often as the server says (7.36, 7.37)", () => {
    const box = ready()
    box.feed({ _tag: "Open", channel })
    const asked = () => box.asked().filter(({ _tag }) => _tag === "ChannelDifference").length
    assert.strictEqual(asked(), 1)
    box.feed({ _tag: "ChannelDifference", channel, answer: empty(20, { timeout: 30 }) })
    box.wait(29_000)
    assert.strictEqual(asked(), 0)
    box.wait(1000)
    assert.strictEqual(asked(), 1)
    box.feed({ _tag: "ChannelDifference", channel, answer: empty(20, { timeout: 2 ** 31 - 1 }) })
    box.wait(3_599_000)
    assert.strictEqual(asked(), 0)
    box.wait(1000)
    assert.strictEqual(asked(), 1)
    box.feed({ _tag: "ChannelDifference", channel, answer: empty(20, { timeout: 0 }) })
    box.feed({ _tag: "Close", channel })
    box.wait(7_200_000)
    assert.strictEqual(asked(), 0)
    assert.strictEqual(box.state.active.size, 0)
  })

  it("that nobody has heard of is opened where it stands now (7.37)", () => {
    const box = ready()
    box.feed({ _tag: "Open", channel: 2002 })
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelState", channel: 2002 }])
    box.feed({ _tag: "ChannelState", channel: 2002, pts: 40 })
    box.take(short(newMessage(41, 2002)))
    assert.deepStrictEqual(box.told(), [41])
    box.wait(15_000)
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel: 2002, pts: 41, limit: 100 }])
  })

  it("shares ten places with all others: 500 channels at once are asked about in turn (7.37, T7.9, 13.20)", () => {
    const box = bare()
    const all = Array.from({ length: 500 }, (_, i) => i + 1)
    box.feed({
      _tag: "Begin",
      stored: { account: { pts: 10, qts: 3, date: 1, seq: 5 }, channels: all.map((id) => [id, 5]) }
    })
    const far = all.map((channelId): T.Update => ({ _tag: "updateChannelTooLong", channelId, pts: 6 }))
    box.feed({ _tag: "Difference", answer: difference(state(10, { qts: 3 }), [], far) })
    let most = 0
    let open = box.asked().flatMap((one) => (one._tag === "ChannelDifference" ? [one.channel] : []))
    while (open.length > 0) {
      most = Math.max(most, open.length)
      const [id = 0, ...rest] = open
      box.feed({ _tag: "ChannelDifference", channel: id, answer: channelDifference(6, [message(id, id)]) })
      open = [...rest, ...box.asked().flatMap((one) => (one._tag === "ChannelDifference" ? [one.channel] : []))]
    }
    assert.strictEqual(most, 10)
    assert.deepStrictEqual(box.told(), all)
    assert.strictEqual(box.state.active.size, 0)
  })

  it("that is none of ours any more is asked about once (7.39, 13.23, 13.75)", () => {
    const box = bare()
    const all = Array.from({ length: 50 }, (_, i) => i + 1)
    box.feed({
      _tag: "Begin",
      stored: { account: { pts: 10, qts: 3, date: 1, seq: 5 }, channels: all.map((id) => [id, 5]) }
    })
    const far = all.map((channelId): T.Update => ({ _tag: "updateChannelTooLong", channelId, pts: 6 }))
    box.feed({ _tag: "Difference", answer: difference(state(10, { qts: 3 }), [], far) })
    let questions = 0
    for (let i = 0; i < 100; i++) {
      for (const question of box.asked()) {
        if (question._tag !== "ChannelDifference") continue
        questions++
        box.feed({ _tag: "ChannelFailed", channel: question.channel, failure: "Gone", jitter: 1 })
      }
      box.wait(1000)
      for (const update of far.slice(0, 1)) box.take(short(update))
    }
    assert.strictEqual(questions, 50)
    assert.strictEqual(box.state.changed.size, 50)
    // Whoever comes back begins anew.
    box.take(short(newMessage(70, 1)))
    box.wait(500)
    assert.deepStrictEqual(box.told(), [70])
  })

  it("tries again later and later, each channel a little apart from the others (7.39)", () => {
    const box = ready()
    box.take(short({ _tag: "updateChannelTooLong", channelId: channel }))
    const pauses: Array<number> = []
    for (let i = 0; i < 8; i++) {
      box.feed({ _tag: "ChannelFailed", channel, failure: "Other", jitter: 1.2 })
      const failed = box.now()
      while (box.state.active.get(channel)?.fetching !== "Asked") box.wait(100)
      pauses.push((box.now() - failed) / 1000)
    }
    assert.deepStrictEqual(pauses.map((pause) => Math.round(pause * 10) / 10), [1.2, 2.4, 4.8, 9.6, 19.2, 38.4, 72, 72])
  })

  it("without its access hash waits for the account's difference, and is believed if that does not help (7.33, 7.40)", () => {
    let isKnown = false
    const box = ready({ isKnown: () => isKnown })
    box.take(short(newMessage(30, 2002)))
    box.wait(500)
    assert.deepStrictEqual(box.told(), [])
    assert.deepStrictEqual(box.asked(), [{ _tag: "ChannelDifference", channel: 2002, pts: 29, limit: 100 }])
    box.feed({ _tag: "ChannelFailed", channel: 2002, failure: "Unreachable", jitter: 1 })
    assert.deepStrictEqual(box.asked().map(({ _tag }) => _tag), ["Difference"])
    box.feed({ _tag: "Difference", answer: difference(state(10, { qts: 3 })) })
    box.take(short(newMessage(32, 2002)))
    box.wait(1000)
    assert.deepStrictEqual(box.asked().map(({ _tag }) => _tag), ["ChannelDifference"])
    box.feed({ _tag: "ChannelFailed", channel: 2002, failure: "Unreachable", jitter: 1 })
    assert.deepStrictEqual(box.told(), [30, 32])
    assert.deepStrictEqual(box.lost(), [{ channel: 2002, reason: "Unreachable" }])
    isKnown = true
    box.take(short(newMessage(33, 2002)))
    assert.deepStrictEqual(box.told(), [33])
  })

  it("that nobody can read costs a connection at first, and no other one for ten minutes (7.41, 3.70)", () => {
    const box = ready()
    const channels = [channel, 2002, 2003]
    for (const id of [...channels, 2004]) box.take(short(newMessage(20, id)))
    box.wait(500)
    for (const id of channels) box.take(short({ _tag: "updateChannelTooLong", channelId: id, pts: 30 }))
    const fail = (id: number) =>
      box.feed({ _tag: "ChannelFailed", channel: id, failure: "Unreadable", jitter: 1 }).renew
    assert.deepStrictEqual(channels.map(fail), [true, false, false])
    box.wait(10 * 60_000)
    box.take(short({ _tag: "updateChannelTooLong", channelId: 2004, pts: 30 }))
    assert.isTrue(fail(2004))
  })

  it("whose counter the server does not know, or whose difference nobody can read, begins anew (7.39, 7.41)", () => {
    for (const failure of ["Invalid", "Unreadable"] as const) {
      for (const isKnown of [true, false]) {
        const box = ready()
        const fail = () => box.feed({ _tag: "ChannelFailed", channel, failure, jitter: 1 })
        box.take(short({ _tag: "updateChannelTooLong", channelId: channel }))
        fail()
        if (failure === "Unreadable") {
          box.wait(1000)
          fail()
        }
        assert.deepStrictEqual(box.lost(), [{ channel, reason: failure === "Invalid" ? "Reset" : "Unreadable" }])
        assert.deepStrictEqual(box.asked().at(-1), { _tag: "ChannelState", channel })
        if (isKnown) box.feed({ _tag: "ChannelState", channel, pts: 59 })
        else fail()
        box.take(short(newMessage(60, channel)))
        box.take(short(newMessage(61, channel)))
        if (!isKnown && failure === "Unreadable") {
          box.wait(5000)
          fail()
        }
        box.wait(500)
        assert.deepStrictEqual(box.told(), [60, 61])
      }
    }
  })
})
