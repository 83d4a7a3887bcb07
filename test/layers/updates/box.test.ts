import { assert, describe, it } from "@effect/vitest"
import { newsOf } from "../../../layers/updates/answers.ts"
import { carriers } from "../../../schema/tl/api/carriers.ts"
import * as channels from "../../../schema/tl/api/methods/channels.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as root from "../../../schema/tl/api/methods/root.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { Request } from "../../../schema/tl/Method.ts"
import {
  bare,
  container,
  difference,
  message,
  newMessage,
  peer,
  qtsUpdate,
  ready,
  short,
  slice,
  state,
  typing
} from "./harness.ts"

const kinds = (questions: ReadonlyArray<{ readonly _tag: string }>) => questions.map(({ _tag }) => _tag)

describe("the account's box", () => {
  it("counts what is next, drops what was counted, and waits for what is missing (7.2, 7.17)", () => {
    const box = ready()
    box.take(short(newMessage(11)))
    box.take(short(newMessage(11)))
    box.take(short(newMessage(13)))
    assert.deepStrictEqual(box.told(), [11])
    box.take(short(newMessage(12)))
    assert.deepStrictEqual(box.told(), [12, 13])
    assert.strictEqual(box.state.account.pts.value, 13)
    box.wait(60_000)
    assert.deepStrictEqual(box.asked(), [])
  })

  it("tells what counts nothing when its time has come, also when it stands before its message (7.3, 7.7)", () => {
    const box = ready()
    const page = (pts: number): T.Update => ({
      _tag: "updateWebPage",
      webpage: { _tag: "webPageEmpty", id: 1n },
      pts,
      ptsCount: 0
    })
    box.take(container([page(11), newMessage(11)]))
    box.take(short(page(11)))
    box.take(short(page(9)))
    assert.deepStrictEqual(box.told(), [11, "updateWebPage", "updateWebPage"])
    assert.deepStrictEqual(box.state.account.pts.held, [])
  })

  it("takes the updates of a container in the order of their counters (7.7, T7.5, 13.44)", () => {
    const box = ready()
    box.take(container([newMessage(13), newMessage(12), newMessage(11)]))
    box.take(container([newMessage(22, 1001), newMessage(21, 1001)]))
    assert.deepStrictEqual(box.told(), [11, 12, 13, 21, 22])
    assert.deepStrictEqual(box.asked(), [])
  })

  it("asks once for a gap that does not close within half a second (7.21, T7.2, 13.22)", () => {
    const box = ready()
    box.take(short(newMessage(12)))
    box.wait(400)
    box.take(short(newMessage(11)))
    box.wait(10_000)
    assert.deepStrictEqual(box.asked(), [])
    box.take(short(newMessage(14)))
    box.wait(499)
    assert.deepStrictEqual(box.asked(), [])
    box.wait(101)
    assert.deepStrictEqual(box.asked(), [{ _tag: "Difference", pts: 12, qts: 3, date: 1 }])
    box.wait(10_000)
    assert.deepStrictEqual(box.asked(), [])
    box.feed({ _tag: "Difference", answer: difference(state(14, { qts: 3 }), [message(13), message(14)]) })
    assert.deepStrictEqual(box.told(), [11, 12, 13, 14])
    assert.deepStrictEqual(box.state.account.pts.held, [])
  })

  it("asks about what no counter agrees with, also when something else is counted meanwhile (7.2, 7.21)", () => {
    const box = ready()
    box.take(short({ _tag: "updateDeleteMessages", messages: [1], pts: 11, ptsCount: 2 }))
    box.wait(200)
    box.take(container([typing], 6))
    box.wait(400)
    assert.deepStrictEqual(box.asked(), [{ _tag: "Difference", pts: 10, qts: 3, date: 1 }])
    box.feed({ _tag: "Difference", answer: difference(state(11, { qts: 3, seq: 6 })) })
    box.wait(60_000)
    assert.deepStrictEqual(box.asked(), [])
  })

  it("counts secret and bot updates by themselves; a number that is none counts nothing (7.4, 7.12)", () => {
    const box = ready()
    box.take(short(qtsUpdate(5)))
    box.take(short(qtsUpdate(4)))
    box.take(short(qtsUpdate(4)))
    box.take(short(qtsUpdate(0)))
    assert.deepStrictEqual(box.told(), ["qts 4", "qts 5", "qts 0"])
  })

  it("takes containers in their order, but what is numbered inside does not wait for that (7.5, 7.6, 7.7)", () => {
    const box = ready()
    box.take(container([typing, newMessage(11)], 7, 50))
    assert.deepStrictEqual(box.told(), [11])
    assert.strictEqual(box.state.account.date, 1)
    box.take({ ...container([typing], 6, 40), _tag: "updatesCombined", seqStart: 6 })
    assert.deepStrictEqual(box.told(), ["updateUserTyping", "updateUserTyping"])
    assert.deepStrictEqual([box.state.account.seq.value, box.state.account.date], [7, 50])
    box.take(container([typing, newMessage(12)], 7, 60))
    assert.deepStrictEqual(box.told(), [12])
    box.take(container([typing], 0))
    assert.deepStrictEqual(box.told(), ["updateUserTyping"])
    box.take(container([typing], 9))
    box.wait(600)
    assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
  })

  it("tells each query at once and once, whatever container it comes in (7.5, 7.20)", () => {
    const press = (queryId: bigint): T.Update => ({
      _tag: "updateBotCallbackQuery",
      queryId,
      userId: 7,
      peer: peer(0),
      msgId: 1,
      chatInstance: 1n
    })
    const box = ready()
    const ids = (updates: ReadonlyArray<T.Update>) => updates.flatMap((one) => ("queryId" in one ? [one.queryId] : []))
    assert.deepStrictEqual(ids(box.take(container([press(1n), typing], 8)).updates), [1n])
    assert.deepStrictEqual(ids(box.take(container([press(1n), typing], 8)).updates), [])
    assert.deepStrictEqual(ids(box.take(short(press(2n))).updates), [2n])
    box.wait(600)
    const out = box.feed({
      _tag: "Difference",
      answer: difference(state(10, { qts: 3, seq: 9 }), [], [press(2n), press(3n)])
    })
    assert.deepStrictEqual(ids(out.updates), [3n])
    assert.deepStrictEqual(ids(box.take(container([press(4n)], 9)).updates), [4n])
  })

  it("tells at once what is in no order, and does not look whether it was told before (7.20)", () => {
    const box = ready()
    box.feed({ _tag: "Lost" })
    box.take(short(typing))
    box.take(short(typing))
    assert.deepStrictEqual(box.told(), ["updateUserTyping", "updateUserTyping"])
  })

  it("lets everything wait while the server is asked, and asks once for any number of reasons (7.23, 7.24, 13.60)", () => {
    const box = ready()
    for (let i = 0; i < 100; i++) box.feed({ _tag: "Lost" })
    box.take(short(newMessage(11)))
    box.take(short(newMessage(12)))
    // Channels go on.
    box.take(short(newMessage(21, 1001)))
    assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
    assert.deepStrictEqual(box.told(), [21])
    box.feed({ _tag: "Difference", answer: difference(state(11, { qts: 3 }), [message(11)]) })
    assert.deepStrictEqual(box.told(), [11, 12])
    assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
    box.feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 1, seq: 5 } })
    assert.deepStrictEqual(box.asked(), [])
    assert.deepStrictEqual(box.state.account.pts.held, [])
  })

  it("keeps no more than a thousand waiting, and forgets nothing by that (7.22, 13.25, 13.61)", () => {
    const box = ready()
    for (let i = 0; i < 3000; i++) box.take(short(newMessage(12 + i)))
    assert.strictEqual(box.state.account.pts.held.length, 1000)
    assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
    const first = Array.from({ length: 2000 }, (_, i) => message(11 + i))
    box.feed({ _tag: "Difference", answer: slice(state(2010, { qts: 3 }), first) })
    const rest = Array.from({ length: 1001 }, (_, i) => message(2011 + i))
    box.feed({ _tag: "Difference", answer: difference(state(3011, { qts: 3 }), rest) })
    assert.deepStrictEqual(box.told(), Array.from({ length: 3001 }, (_, i) => 11 + i))
    assert.deepStrictEqual(box.state.account.pts.held, [])
  })

  it("works through a thousand slices, each kept when it comes (7.27, T7.3)", () => {
    const box = ready()
    box.take({ _tag: "updatesTooLong" })
    for (let i = 1; i <= 1000; i++) {
      const [question] = box.asked()
      assert.deepStrictEqual(question, { _tag: "Difference", pts: 9 + i, qts: 3, date: 1 })
      box.feed({ _tag: "Difference", answer: slice(state(10 + i, { qts: 3 }), [message(10 + i)]) })
      assert.strictEqual(box.state.account.pts.value, 10 + i)
    }
    assert.strictEqual(box.asked().length, 1)
    box.feed({ _tag: "Difference", answer: difference(state(1010, { qts: 3 })) })
    assert.strictEqual(box.told().length, 1000)
    box.wait(60_000)
    assert.deepStrictEqual(box.asked(), [])
  })

  it("does not run in circles with a server that makes no progress (7.30, T7.3)", () => {
    const box = ready()
    box.feed({ _tag: "Lost" })
    let questions = box.asked().length
    const answers: ReadonlyArray<T.UpdatesDifference> = [
      slice(state(10, { qts: 3 })),
      { _tag: "updates.differenceTooLong", pts: 10 }
    ]
    for (const answer of answers) {
      const until = box.now() + 600_000
      while (box.now() < until) {
        if (box.state.account.fetching === "Difference") box.feed({ _tag: "Difference", answer })
        questions += box.asked().length
        if (box.state.account.fetching === "Nothing") box.wait(1000)
      }
    }
    assert.isBelow(questions, 50)
  })

  it("goes on from where the server begins again, and says that something is lost (7.27)", () => {
    const box = ready()
    box.feed({ _tag: "Lost" })
    box.feed({ _tag: "Difference", answer: { _tag: "updates.differenceTooLong", pts: 500 } })
    assert.deepStrictEqual(box.lost(), [{ channel: undefined, reason: "TooLong" }])
    assert.deepStrictEqual(box.asked().at(-1), { _tag: "Difference", pts: 500, qts: 3, date: 1 })
    box.feed({ _tag: "Difference", answer: difference(state(501, { qts: 3 }), [message(501)]) })
    assert.deepStrictEqual(box.told(), [501])
  })

  it("asks a bounded number of times about a gap that the server denies (T7.3)", () => {
    const box = ready()
    box.take(short(newMessage(12)))
    let questions = 0
    for (let i = 0; i < 600; i++) {
      box.wait(1000)
      const asked = box.asked()
      questions += asked.length
      if (asked.length > 0) {
        box.feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 1, seq: 5 } })
      }
    }
    assert.isBelow(questions, 10)
    assert.deepStrictEqual(box.state.account.pts.held, [])
    assert.strictEqual(box.state.account.pts.value, 10)
    box.take(short(newMessage(11)))
    assert.deepStrictEqual(box.told(), [11])
  })

  it("tells a difference without counting it, and no message twice (7.28, 7.29)", () => {
    const box = ready()
    box.take(short(newMessage(11)))
    box.take(container([newMessage(21, 1001)]))
    box.told()
    box.feed({ _tag: "Lost" })
    const others: ReadonlyArray<T.Update> = [
      { _tag: "updateDeleteMessages", messages: [1], pts: 99, ptsCount: 1 },
      newMessage(23, 1001),
      newMessage(22, 1001),
      { _tag: "updateChannelTooLong", channelId: 1001, pts: 30 }
    ]
    box.feed({ _tag: "Difference", answer: difference(state(14, { qts: 3 }), [message(11), message(12)], others) })
    assert.deepStrictEqual(box.told(), [12, "updateDeleteMessages", 22, 23])
    assert.deepStrictEqual(kinds(box.asked()), ["Difference", "ChannelDifference"])
  })

  it("does not go back, except to where the server begins again (7.32)", () => {
    const box = ready()
    box.feed({ _tag: "Lost" })
    box.feed({ _tag: "Difference", answer: difference(state(4, { qts: 1 })) })
    assert.deepStrictEqual([box.state.account.pts.value, box.state.account.qts.value], [10, 3])
    box.take(short({ _tag: "updatePtsChanged" }))
    box.feed({ _tag: "State", state: state(4) })
    assert.strictEqual(box.state.account.pts.value, 4)
    assert.deepStrictEqual(kinds(box.asked()), ["Difference", "State", "Difference"])
  })

  it("waits anew when the clock is set back, and for so much longer when by little (7.21)", () => {
    for (const [by, rest] of [[-3_600_000, 500], [-800, 1000]] as const) {
      const box = ready()
      box.take(short(newMessage(12)))
      box.wait(300)
      box.setClock(by)
      box.feed({ _tag: "Tick" })
      box.wait(rest - 1)
      assert.deepStrictEqual(box.asked(), [])
      box.wait(1)
      assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
    }
  })

  it("tries again later and later, and begins anew where the server does not know its counters (7.30, 7.31)", () => {
    const box = ready()
    box.feed({ _tag: "Lost" })
    const pauses: Array<number> = []
    for (let i = 0; i < 8; i++) {
      box.asked()
      box.feed({ _tag: "Failed", failure: "Other", jitter: 1 })
      const failed = box.now()
      while (box.state.account.fetching === "Nothing") box.wait(500)
      pauses.push(Math.round((box.now() - failed) / 1000))
    }
    assert.deepStrictEqual(pauses, [1, 2, 4, 8, 16, 32, 60, 60])
    box.feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 1, seq: 5 } })
    box.feed({ _tag: "Lost" })
    box.asked()
    box.feed({ _tag: "Failed", failure: "Invalid", jitter: 1 })
    assert.deepStrictEqual(box.lost(), [{ channel: undefined, reason: "Reset" }])
    box.feed({ _tag: "State", state: state(70) })
    assert.deepStrictEqual(kinds(box.asked()), ["State", "Difference"])
    assert.strictEqual(box.state.account.pts.value, 70)
  })

  it("skips a difference that nobody can read, says so, and goes on (7.41, T7.7, 13.40)", () => {
    const box = ready()
    box.feed({ _tag: "Lost" })
    assert.isTrue(box.feed({ _tag: "Failed", failure: "Unreadable", jitter: 1 }).renew)
    box.wait(1000)
    assert.isFalse(box.feed({ _tag: "Failed", failure: "Unreadable", jitter: 1 }).renew)
    assert.deepStrictEqual(box.lost(), [{ channel: undefined, reason: "Unreadable" }])
    box.feed({ _tag: "State", state: state(90) })
    box.feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 1, seq: 5 } })
    assert.deepStrictEqual(kinds(box.asked()), ["Difference", "Difference", "State", "Difference"])
    box.take(short(newMessage(91)))
    assert.deepStrictEqual(box.told(), [91])
  })

  it("believes no leap of a counter (T7.8)", () => {
    for (const pts of [2 ** 31 - 1, 0, -5]) {
      const box = ready()
      box.take(short(newMessage(pts)))
      box.take(short(qtsUpdate(2 ** 31 - 1)))
      assert.deepStrictEqual(box.told(), [])
      box.wait(600)
      assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
      box.feed({ _tag: "Difference", answer: { _tag: "updates.differenceEmpty", date: 1, seq: 5 } })
      box.take(short(newMessage(11)))
      assert.deepStrictEqual(box.told(), [11])
    }
  })

  it("begins where the server is, and loses nothing that came before the answer (7.42, 7.47, 13.21, 13.65)", () => {
    const box = bare()
    box.feed({ _tag: "Begin", stored: undefined })
    box.take(short(newMessage(50)))
    box.take(short(newMessage(51)))
    assert.deepStrictEqual(box.told(), [])
    box.feed({ _tag: "State", state: state(50) })
    assert.deepStrictEqual(box.told(), [50, 51])
    box.feed({ _tag: "Difference", answer: difference(state(51)) })
    box.take(short(newMessage(52)))
    assert.deepStrictEqual(box.told(), [52])
    assert.deepStrictEqual(kinds(box.asked()), ["State", "Difference"])
  })

  it("asks with counters that Telegram takes, whatever was stored (7.26)", () => {
    const box = bare()
    box.feed({ _tag: "Begin", stored: { account: { pts: 0, qts: 0, date: 0, seq: 0 }, channels: [] } })
    assert.deepStrictEqual(box.asked(), [{ _tag: "Difference", pts: 1, qts: 0, date: 1 }])
  })

  it("takes ids of what was sent first, then new messages, then the rest, and a new beginning of the counters last (7.9, 7.31)", () => {
    const call: T.InputGroupCall = { _tag: "inputGroupCall", id: 1n, accessHash: 1n }
    const id: T.Update = { _tag: "updateMessageID", id: 11, randomId: 1n }
    const connection: T.Update = { _tag: "updateGroupCallConnection", params: { _tag: "dataJSON", data: "" } }
    const scheduled: T.Update = { _tag: "updateNewScheduledMessage", message: message(1) }
    const others: ReadonlyArray<T.Update> = [
      { _tag: "updatePtsChanged" },
      typing,
      { _tag: "updateGroupCallParticipants", call, participants: [], version: 1 },
      connection,
      newMessage(12),
      { _tag: "updateDeleteMessages", messages: [1], pts: 11, ptsCount: 1 },
      newMessage(22, 1001),
      scheduled,
      newMessage(21, 1001),
      id
    ]
    for (const seq of [0, 6]) {
      const box = ready()
      box.take(container(others, seq))
      const rest = ["updateGroupCallConnection", "updateUserTyping", "updateGroupCallParticipants"]
      // Where the container itself is counted, what is not numbered has its turn with it.
      assert.deepStrictEqual(
        box.told(),
        seq === 0
          ? ["updateMessageID", "updateDeleteMessages", 12, 21, 1, 22, ...rest]
          : ["updateDeleteMessages", 12, 21, 22, "updateMessageID", 1, ...rest]
      )
      assert.deepStrictEqual(kinds(box.asked()), ["State"])
      box.feed({ _tag: "State", state: state(12, { qts: 3 }) })
      assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
    }
  })

  it("asks after a quarter of an hour without a word, and after it has slept (7.40)", () => {
    const box = ready()
    box.wait(14 * 60_000)
    assert.deepStrictEqual(box.asked(), [])
    box.wait(60_000)
    assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
  })
})

describe("answers to our own calls", () => {
  it("are counted, so that there is no gap where they are, and told to nobody (7.15, 7.16, 7.49)", () => {
    const box = ready()
    const short: T.updateShortSentMessage = { _tag: "updateShortSentMessage", id: 11, pts: 11, ptsCount: 1, date: 1 }
    box.feed({ _tag: "Answer", news: short })
    box.feed({ _tag: "Answer", news: { _tag: "Affected", pts: 14, ptsCount: 3, channel: undefined } })
    box.feed({ _tag: "Answer", news: { _tag: "Affected", pts: 22, ptsCount: 2, channel: 1001 } })
    const id: T.Update = { _tag: "updateMessageID", id: 15, randomId: 1n }
    box.feed({ _tag: "Answer", news: container([id, newMessage(15)]) })
    box.feed({ _tag: "Answer", news: container([{ ...id, id: 23 }, newMessage(23, 1001)]) })
    assert.deepStrictEqual(box.told(), [])
    box.take(container([newMessage(16), newMessage(24, 1001)]))
    assert.deepStrictEqual(box.told(), [16, 24])
    box.wait(60_000)
    assert.deepStrictEqual(box.asked(), [])
  })

  it("may come before what they follow, or after the server has told of it itself (7.16, T7.6, 13.62)", () => {
    const box = ready()
    box.feed({ _tag: "Answer", news: { _tag: "updateShortSentMessage", id: 12, pts: 12, ptsCount: 1, date: 1 } })
    box.take(short(newMessage(12)))
    box.wait(600)
    assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
    box.feed({ _tag: "Difference", answer: difference(state(12, { qts: 3 }), [message(11), message(12)]) })
    assert.deepStrictEqual(box.told(), [11])
    box.take(short(newMessage(13)))
    box.feed({ _tag: "Answer", news: { _tag: "updateShortSentMessage", id: 13, pts: 13, ptsCount: 1, date: 1 } })
    box.take(short(newMessage(14)))
    assert.deepStrictEqual(box.told(), [13, 14])
  })

  it("are found in results of all kinds (7.15)", () => {
    const channel = { _tag: "inputChannel", channelId: 5, accessHash: 1n }
    const affected: T.MessagesAffectedMessages = { _tag: "messages.affectedMessages", pts: 2, ptsCount: 1 }
    const about = (params: unknown) => new Request<unknown, string>(messages.getMessages, params)
    const is = (channel: number | undefined) => ({ _tag: "Affected" as const, pts: 2, ptsCount: 1, channel })
    assert.deepStrictEqual(newsOf(about({}), affected), is(undefined))
    assert.deepStrictEqual(newsOf(about({ channel }), affected), is(5))
    const history = { ...affected, _tag: "messages.affectedHistory", offset: 0 } as const
    assert.deepStrictEqual(newsOf(about({ peer: { _tag: "inputPeerChannel", channelId: 5 } }), history), is(5))
    assert.deepStrictEqual(newsOf(about({ peer: { _tag: "inputPeerChat", chatId: 5 } }), history), is(undefined))
    const found = { ...history, _tag: "messages.affectedFoundMessages", messages: [] } as const
    assert.deepStrictEqual(newsOf(about({}), found), is(undefined))
    const updates = container([])
    assert.strictEqual(newsOf(about({}), updates), updates)
    assert.strictEqual(newsOf(about({}), { _tag: "messages.invitedUsers", updates, missingInvitees: [] }), updates)
    for (const other of [true, null, 3, "x", [], { _tag: "users.userFull", users: [] }, state(5)]) {
      assert.isUndefined(newsOf(about({}), other))
    }
  })

  it("are counted for the channel that the call inside of wrappers names (7.15)", () => {
    const channel = { _tag: "inputChannel", channelId: 5, accessHash: 1n } as const
    const call = root.invokeWithoutUpdates({ query: channels.deleteMessages({ channel, id: [1] }) })
    const wrapped = root.invokeWithTakeout({ takeoutId: 1n, query: call })
    const affected: T.MessagesAffectedMessages = { _tag: "messages.affectedMessages", pts: 2, ptsCount: 1 }
    assert.deepStrictEqual(newsOf(wrapped, affected), { _tag: "Affected", pts: 2, ptsCount: 1, channel: 5 })
  })

  it("say of a business only what is counted for the bot itself (7.15, F61)", () => {
    const query = messages.deleteMessages({ id: [1] })
    const inside = root.invokeWithBusinessConnection({ connectionId: "c", query })
    for (const call of [inside, root.invokeWithoutUpdates({ query: inside })]) {
      assert.isUndefined(newsOf(call, { _tag: "messages.affectedMessages", pts: 2, ptsCount: 1 }))
      assert.isUndefined(newsOf(call, { _tag: "updateShortSentMessage", id: 12, pts: 12, ptsCount: 1, date: 1 }))
      assert.isUndefined(newsOf(call, container([newMessage(11)])))
      const own: T.Update = { _tag: "updateBotEditBusinessMessage", connectionId: "c", message: message(1), qts: 4 }
      assert.deepStrictEqual(newsOf(call, { ...container([newMessage(11), own]), seq: 7 }), {
        ...container([own]),
        seq: 0
      })
    }
  })
})

describe("the table of what is numbered", () => {
  it("is that of the schema: account, channels, qts (7.10, 7.11, 7.12, 7.13)", () => {
    const of = (kind: string) => Object.entries(carriers).filter(([, one]) => one === kind).map(([name]) => name)
    assert.deepStrictEqual(
      of("account"),
      ["DeleteMessages", "EditMessage", "FolderPeers", "NewMessage", "PinnedMessages", "ReadHistoryInbox"]
        .concat(["ReadHistoryOutbox", "ReadMessagesContents", "WebPage"]).map((name) => `update${name}`)
    )
    assert.deepStrictEqual(of("channel"), [
      "updateChannelWebPage",
      "updateDeleteChannelMessages",
      "updateEditChannelMessage",
      "updateNewChannelMessage",
      "updatePinnedChannelMessages"
    ])
    assert.strictEqual(of("qts").length, 17)
    assert.isUndefined(carriers.updateReadChannelInbox)
    assert.isUndefined(carriers.updateChannelTooLong)
  })

  it("does not help where a message says nothing of its chat: the server is asked (7.14)", () => {
    const box = ready()
    const empty: T.Message = { _tag: "messageEmpty", id: 5 }
    box.take(short({ _tag: "updateNewChannelMessage", message: empty, pts: 21, ptsCount: 1 }))
    assert.deepStrictEqual(box.told(), [])
    assert.deepStrictEqual(kinds(box.asked()), ["Difference"])
    assert.isUndefined(box.state.channels.get(0))
    assert.deepStrictEqual(peer(0)._tag, "peerUser")
  })
})
