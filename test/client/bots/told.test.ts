import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Option, Queue } from "effect"
import { Bot, Draft, Filter, InviteLinks, Media, Messages } from "layergram"
import type { Update } from "../../../schema/model/Update.ts"
import { layerTelegram, TestServer, TestTelegram } from "layergram/testing"

const kinds = [
  "JoinRequested",
  "ChatBoosted",
  "ReactionsChanged",
  "ReactionCountsChanged",
  "PollVoted",
  "ChatMemberChanged",
  "BotStopped"
] as const

/** A bot that hands over what it is told, and a supergroup in which it may do everything. */
const scene = Effect.gen(function*() {
  const { bot, run, user } = yield* TestTelegram
  const told = yield* Queue.unbounded<Extract<Update, { readonly _tag: typeof kinds[number] }>>()
  yield* run(Bot.run(Bot.make(Bot.on(Filter.on(...kinds), ({ update }) => told.offer(update)))))
  const server = yield* TestServer.TestServer
  const [alice, bob] = [yield* user("Alice", { premium: true }), yield* user("Bob")]
  const hall = yield* server.channel(alice.human, { title: "hall" }, [bob.human, bot])
  const rights = { inviteUsers: true, deleteMessages: true, banUsers: true, pinMessages: true, postMessages: true }
  const news = <Tag extends typeof kinds[number]>(tag: Tag) =>
    Effect.gen(function*() {
      while (true) {
        const next = yield* Queue.take(told)
        if (next._tag === tag) return next as Extract<Update, { readonly _tag: Tag }>
      }
    }).pipe(Effect.fork, Effect.tap(() => Effect.flatMap(TestTelegram, ({ passes }) => passes("1 second"))))
      .pipe(Effect.flatMap(Fiber.join))
  return { alice: alice.human, bob: bob.human, bot, hall, news, rights, server, told }
})

describe("bots that are administrators", () => {
  it.scoped("are told who wants to join, and let them in or not (F218, F222)", () =>
    Effect.gen(function*() {
      const { alice, bot, hall, news, rights, server } = yield* scene
      yield* alice.promote(hall, bot, rights)
      const { link } = yield* InviteLinks.create(hall.marked, { needsApproval: true })
      const [carol, dave] = [
        yield* server.user({ firstName: "Carol", about: "a friend" }),
        yield* server.user({ firstName: "Dave" })
      ]
      yield* carol.knock(link)
      const request = yield* news("JoinRequested")
      assert.strictEqual(request.user.id as number, carol.id)
      assert.strictEqual(request.about, "a friend")
      assert.deepStrictEqual(request.inviteLink, Option.some(link))
      yield* InviteLinks.approve(request.chat, request.user)
      assert.strictEqual((yield* news("ChatMemberChanged")).after, "Member")
      yield* dave.knock(link)
      const other = yield* news("JoinRequested")
      yield* InviteLinks.decline(other.chat, other.user)
      assert.strictEqual((yield* Effect.flip(dave.send(hall, "hello"))).text, "CHAT_WRITE_FORBIDDEN")
      yield* carol.send(hall, "hello")
    }).pipe(Effect.provide(layerTelegram())))

  it.scoped("are told of boosts, also of those that are taken back (F218)", () =>
    Effect.gen(function*() {
      const { alice, bob, bot, hall, news, rights, told } = yield* scene
      yield* alice.boost(hall)
      yield* alice.withdrawBoost(hall)
      yield* alice.promote(hall, bot, rights)
      yield* alice.boost(hall)
      const boost = yield* news("ChatBoosted")
      assert.deepStrictEqual(Option.map(boost.user, ({ id }) => id as number), Option.some(alice.id))
      assert.isAbove(boost.expires.epochMillis, boost.date.epochMillis)
      yield* alice.withdrawBoost(hall)
      const gone = yield* news("ChatBoosted")
      assert.strictEqual(gone.id, boost.id)
      assert.isBelow(gone.expires.epochMillis, boost.expires.epochMillis)
      assert.strictEqual(yield* told.size, 0)
      assert.strictEqual((yield* Effect.flip(bob.boost(hall))).text, "PREMIUM_ACCOUNT_REQUIRED")
      assert.strictEqual((yield* Effect.flip(alice.withdrawBoost(hall))).text, "BOOST_NOT_MODIFIED")
    }).pipe(Effect.provide(layerTelegram())))

  it.scoped("are told who reacts, in channels only how often, and elsewhere nothing (F218, F180)", () =>
    Effect.gen(function*() {
      const { alice, bob, bot, hall, news, rights, server, told } = yield* scene
      const first = yield* bob.send(hall, "tea?")
      yield* alice.react(hall, first, "👍")
      yield* alice.promote(hall, bot, rights)
      yield* alice.react(hall, first, "🔥")
      const changed = yield* news("ReactionsChanged")
      const emoji = (all: typeof changed.before) =>
        all.map((one) => (one._tag === "EmojiReaction" ? one.emoji : one._tag))
      assert.deepStrictEqual([emoji(changed.before), emoji(changed.after)], [["👍"], ["🔥"]])
      assert.strictEqual(changed.actor.id as number, alice.id)
      assert.strictEqual(changed.message as number, first)
      yield* alice.react(hall, first)
      assert.deepStrictEqual(emoji((yield* news("ReactionsChanged")).after), [])
      const journal = yield* server.channel(alice, { title: "journal", broadcast: true }, [bob, bot])
      yield* alice.promote(journal, bot, rights)
      const post = yield* alice.send(journal, "news")
      yield* bob.react(journal, post, "👍")
      yield* alice.react(journal, post, "👍")
      yield* news("ReactionCountsChanged")
      const { reactions } = yield* news("ReactionCountsChanged")
      assert.deepStrictEqual(reactions.counts.map(({ count }) => count), [2])
      assert.isTrue([...(yield* told.takeAll)].every(({ _tag }) => _tag === "ChatMemberChanged"))
    }).pipe(Effect.provide(layerTelegram())))
})

describe("bots", () => {
  it.scoped("are told who votes in their polls, and who takes the vote back (F218, F226)", () =>
    Effect.gen(function*() {
      const { alice, hall, news } = yield* scene
      const poll = Media.poll("Tea?", ["Yes", "No"], { isPublic: true })
      const sent = yield* Messages.send(hall.marked, Draft.media(Draft.empty, poll))
      yield* alice.vote(hall, sent.id, 1)
      const voted = yield* news("PollVoted")
      assert.strictEqual(voted.voter.id as number, alice.id)
      assert.deepStrictEqual(voted.positions, [1])
      yield* alice.vote(hall, sent.id)
      assert.deepStrictEqual((yield* news("PollVoted")).positions, [])
    }).pipe(Effect.provide(layerTelegram())))
})
