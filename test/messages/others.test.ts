import { assert, describe } from "@effect/vitest"
import { Chunk, DateTime, Effect, Option, Stream, TestClock } from "effect"
import { Draft, InlineMessages, Messages, Polls, Reactions, Scheduled } from "layergram"
import type * as T from "../../schema/tl/api/types.ts"
import { play, settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"
import { asBob, idOf } from "./support.ts"

const texts = (all: Iterable<{ readonly text: string }>) => Array.from(all, ({ text }) => text)

const inAnHour = DateTime.unsafeMake("2026-01-01T01:00:00Z")

describe("a scheduled message", () => {
  it.effect("waits, is listed and changed, and is sent at its time (F71, F79)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        yield* Messages.send("@alice", "now")
        const waiting = yield* Messages.send("@alice", Draft.at(Draft.text("later"), inAnHour))
        assert.strictEqual(DateTime.toEpochMillis(waiting.date), DateTime.toEpochMillis(inAnHour))
        assert.deepStrictEqual(texts(yield* Scheduled.list("@alice")), ["later"])
        const changed = yield* Messages.edit(
          waiting,
          Draft.at(Draft.text("much later"), DateTime.add(inAnHour, { hours: 1 }))
        )
        assert.strictEqual(changed.text, "much later")
        yield* TestClock.adjust("90 minutes")
        assert.deepStrictEqual(texts(yield* alice.history(bob)), ["now"])
        yield* TestClock.adjust("31 minutes")
        assert.deepStrictEqual(texts(yield* alice.history(bob)), ["now", "much later"])
        assert.deepStrictEqual(yield* Scheduled.list("@alice"), [])
        const [sent] = (yield* Messages.history("@alice")).messages
        assert.isTrue(sent?.wasScheduled)
      })
    ))

  it.effect("is a forward as well, which comes at its time (F63, F71, F79)", () =>
    asBob(() =>
      Effect.gen(function*() {
        const one = yield* Messages.send("@alice", "one")
        const two = yield* Messages.send("@alice", "two")
        const waiting = yield* Messages.forward({ messages: [one, two], to: "@carol", schedule: inAnHour })
        assert.deepStrictEqual(texts(waiting), ["one", "two"])
        assert.isTrue(waiting.every(({ forward }) => Option.isSome(forward)))
        assert.deepStrictEqual(texts(yield* Scheduled.list("@carol")).toSorted(), ["one", "two"])
        yield* TestClock.adjust("59 minutes")
        assert.lengthOf((yield* Messages.history("@carol")).messages, 0)
        yield* TestClock.adjust("2 minutes")
        assert.deepStrictEqual(texts((yield* Messages.history("@carol")).messages), ["two", "one"])
      })
    ))

  it.effect("is cancelled, or sent now (F72, F220)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        const one = yield* Messages.send("@alice", Draft.at(Draft.text("one"), inAnHour))
        const two = yield* Messages.send("@alice", Draft.at(Draft.text("two"), inAnHour))
        yield* Scheduled.cancel("@alice", [one.id])
        assert.deepStrictEqual(texts(yield* Scheduled.list("@alice")), ["two"])
        const sent = yield* Scheduled.sendNow("@alice", [two.id])
        assert.deepStrictEqual(texts(sent), ["two"])
        assert.deepStrictEqual(texts(yield* alice.history(bob)), ["two"])
        assert.strictEqual((yield* Effect.flip(Scheduled.sendNow("@alice", [one.id])))._tag, "MESSAGE_ID_INVALID")
      })
    ))

  it.effect("waits for the other one to be online (F80)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        yield* Messages.send("@alice", Draft.whenOnline(Draft.text("there you are")))
        yield* TestClock.adjust("2 hours")
        assert.lengthOf(yield* alice.history(bob), 0)
        yield* alice.send(bob, "good morning")
        assert.deepStrictEqual(texts(yield* alice.history(bob)), ["good morning", "there you are"])
      })
    ))
})

describe("reactions", () => {
  it.effect("are set, replaced, taken back, counted and listed (F109, F110, F180)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const group = yield* server.group(bob, "Friends", [alice])
        yield* alice.send(group, "look")
        const [message] = (yield* Messages.history(group.marked)).messages
        assert(message !== undefined)
        yield* Reactions.set(message, "👍", { isBig: true, addToRecent: true })
        yield* Reactions.set(message, ["🔥"])
        const counted = Option.getOrThrow(Option.getOrThrow(yield* Messages.get(message)).reactions)
        assert.deepStrictEqual(counted.counts.map(({ count, isMine }) => [count, isMine]), [[1, true]])
        assert.deepStrictEqual(counted.counts[0]?.reaction, new Reactions.EmojiReaction({ emoji: "🔥" }))
        const who = Chunk.toArray(yield* Stream.runCollect(Reactions.list(message)))
        assert.deepStrictEqual(who.map(({ isMine, peer }) => [isMine, Number(peer.id)]), [[true, bob.id]])
        assert.lengthOf(Chunk.toArray(yield* Stream.runCollect(Reactions.list(message, { reaction: "👍" }))), 0)
        yield* Reactions.clear(message)
        assert.isTrue(Option.isNone(Option.getOrThrow(yield* Messages.get(message)).reactions))
        const params = (yield* server.calls("messages.sendReaction")).map(({ params }) => params)
        assert.deepInclude(params[0], { big: true, addToRecent: true })
        const failed = yield* Effect.flip(Reactions.set(message, ["👍", "🔥"]))
        assert.strictEqual(failed._tag, "REACTIONS_TOO_MANY")
        const custom = new Reactions.CustomEmojiReaction({ documentId: 5n })
        assert.strictEqual((yield* Effect.flip(Reactions.set(message, custom)))._tag, "PREMIUM_ACCOUNT_REQUIRED")
        assert.strictEqual((yield* Effect.flip(Reactions.set(message, "🧮")))._tag, "REACTION_INVALID")
      })
    ))

  it.effect("may be stars, which are sent once (F180, 11.12)", () =>
    asBob(({ bob, server }) =>
      Effect.gen(function*() {
        const channel = yield* server.channel(bob, { title: "News", username: "news", broadcast: true })
        yield* bob.send(channel, "post")
        const answer: T.Updates = { _tag: "updates", updates: [], users: [], chats: [], date: 1, seq: 0 }
        yield* server.answer("messages.sendPaidReaction", () => Effect.succeed(answer))
        yield* Reactions.sendPaid({ chat: "@news", id: idOf(1) }, 50, { isAnonymous: true })
        const [call] = yield* server.calls("messages.sendPaidReaction")
        assert.strictEqual(call?.params.count, 50)
        assert.notStrictEqual(call?.params.randomId, 0n)
        assert.strictEqual(call?.params.private?._tag, "paidReactionPrivacyAnonymous")
      })
    ))

  it.effect("are listed page by page (F180)", () =>
    asBob(({ bob, server }) =>
      Effect.gen(function*() {
        const others = yield* Effect.forEach(
          Array.from({ length: 120 }),
          (_, i) => server.user({ firstName: `Other ${i}`, username: `other_${i}` })
        )
        const group = yield* server.channel(bob, { title: "Cooks", username: "cooks" }, others)
        yield* bob.send(group, "soup")
        yield* server.answer("messages.getMessageReactionsList", ({ offset }) => {
          const start = Number(offset ?? "0")
          const page = others.slice(start, start + 50)
          return Effect.succeed({
            _tag: "messages.messageReactionsList",
            count: others.length,
            reactions: page.map(({ id }) => ({
              _tag: "messagePeerReaction",
              peerId: { _tag: "peerUser", userId: id },
              date: 1,
              reaction: { _tag: "reactionEmoji", emoticon: "👍" }
            })),
            chats: [],
            users: [],
            nextOffset: start + 50 < others.length ? String(start + 50) : undefined
          })
        })
        const all = yield* Stream.runCollect(Reactions.list({ chat: "@cooks", id: idOf(1) }))
        assert.strictEqual(Chunk.size(all), 120)
      })
    ))
})

const poll = (multiple = false): Draft.DraftMedia => ({
  toInput: Effect.succeed({
    _tag: "inputMediaPoll",
    poll: {
      _tag: "poll",
      id: 0n,
      publicVoters: true,
      multipleChoice: multiple,
      question: { _tag: "textWithEntities", text: "Soup?", entities: [] },
      answers: ["yes", "no"].map((text, i) => ({
        _tag: "pollAnswer",
        text: { _tag: "textWithEntities", text, entities: [] },
        option: Uint8Array.of(i)
      })),
      hash: 0n
    }
  })
})

describe("a poll", () => {
  it.effect("is voted in, counted, and closed (F220)", () =>
    asBob(({ bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(bob, { title: "Cooks", username: "cooks" })
        const message = yield* Messages.send("@cooks", Draft.media(Draft.empty, poll()))
        yield* Polls.vote(message, 0)
        const counted = Option.getOrThrow(yield* Polls.results(message))
        assert.deepStrictEqual(counted.answers.map(({ voters }) => Option.getOrNull(voters)), [1, 0])
        assert.deepStrictEqual(counted.answers.map(({ isChosen }) => Option.getOrNull(isChosen)), [true, false])
        const votes = Chunk.toArray(yield* Stream.runCollect(Polls.voters(message)))
        assert.deepStrictEqual(votes.map(({ answers, peer }) => [Number(peer.id), answers]), [[bob.id, [0]]])
        assert.lengthOf(Chunk.toArray(yield* Stream.runCollect(Polls.voters(message, { answer: 1 }))), 0)
        yield* Polls.retract(message)
        assert.strictEqual((yield* Effect.flip(Polls.vote(message, [0, 1])))._tag, "OPTIONS_TOO_MUCH")
        assert.strictEqual((yield* Effect.flip(Polls.vote(message, 2)))._tag, "NoSuchAnswer")
        yield* Polls.close(message)
        assert.strictEqual((yield* Effect.flip(Polls.vote(message, 0)))._tag, "MESSAGE_POLL_CLOSED")
        assert.isTrue(Option.getOrThrow(yield* Polls.results(message)).isClosed)
        const none = yield* Messages.send("@cooks", "no poll")
        assert.strictEqual((yield* Effect.flip(Polls.vote(none, 0)))._tag, "NoSuchAnswer")
      })
    ))
})

describe("a button", () => {
  it.effect("is pressed by its text, place, data or a predicate (F219)", () =>
    asBob(({ bob, server }) =>
      Effect.gen(function*() {
        const bot = yield* server.bot({ username: "shop_bot" })
        yield* bob.start(bot)
        const data = new TextEncoder().encode("buy")
        yield* bot.send(bob, "well?", {
          markup: {
            _tag: "replyInlineMarkup",
            rows: [{
              _tag: "keyboardButtonRow",
              buttons: [
                { _tag: "keyboardButtonUrl", text: "Site", url: "https://example.com" },
                { _tag: "keyboardButtonCallback", text: "Buy", data }
              ]
            }]
          }
        })
        const [message] = (yield* Messages.history("@shop_bot")).messages
        assert(message !== undefined)
        yield* server.answer("messages.getBotCallbackAnswer", (call) =>
          Effect.succeed({
            _tag: "messages.botCallbackAnswer",
            alert: true,
            message: `you pressed ${new TextDecoder().decode(call.data)}`,
            cacheTime: 5
          }))
        for (
          const choice of ["Buy", { row: 0, column: 1 }, data, ({ text }: { readonly text: string }) => text === "Buy"]
        ) {
          const answer = yield* Messages.click(message, choice)
          assert.deepStrictEqual([Option.getOrNull(answer.text), answer.isAlert], ["you pressed buy", true])
        }
        for (const choice of ["Sell", "Site", { row: 1, column: 0 }]) {
          const error = yield* Effect.flip(Messages.click(message, choice))
          assert(error._tag === "NoSuchButton")
          assert.deepStrictEqual(error.buttons, ["Buy"])
        }
      })
    ))
})

describe("an inline message", () => {
  it.effect("is changed in the data centre where it lives (F62, F188)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.answer("messages.editInlineBotMessage", () => Effect.succeed(true))
        const id = new InlineMessages.InlineMessageId({ dc: 4, owner: Option.some(5n), id: 6n, accessHash: 7n })
        yield* InlineMessages.edit(id, "new text")
        yield* settle
        const [call] = yield* server.calls("messages.editInlineBotMessage")
        assert.strictEqual(call?.dc, 4)
        assert.strictEqual(call?.params.message, "new text")
        assert.deepStrictEqual(call?.params.id, {
          _tag: "inputBotInlineMessageID64",
          dcId: 4,
          ownerId: 5n,
          id: 6,
          accessHash: 7n
        })
      })
    ))
})

describe("an album", () => {
  it.effect("is found from any of its messages (F220, F184)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        for (let i = 0; i < 3; i++) yield* alice.send(bob, `photo ${i}`)
        const { messages } = yield* Messages.history("@alice")
        const raw = messages.map((message): T.message => ({
          _tag: "message",
          id: message.id,
          peerId: { _tag: "peerUser", userId: alice.id },
          date: 1,
          message: message.text,
          groupedId: message.text === "photo 0" ? undefined : 5n
        }))
        yield* server.answer("messages.getMessages", () =>
          Effect.succeed({ _tag: "messages.messages", messages: raw, topics: [], chats: [], users: [] }))
        const [newest] = messages
        assert(newest !== undefined)
        const member = Option.getOrThrow(yield* Messages.get(newest))
        assert.deepStrictEqual(texts(yield* Messages.album(member)), ["photo 1", "photo 2"])
        const alone = messages.at(-1)
        assert(alone !== undefined)
        assert.deepStrictEqual(texts(yield* Messages.album(alone)), ["photo 0"])
      })
    ))
})
