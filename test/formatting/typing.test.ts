import { assert, describe } from "@effect/vitest"
import { Cause, Clock, Effect, Exit, Fiber, Stream } from "effect"
import { ChatActions, Rpc, Typing, Updates } from "layergram"
import { Faults } from "layergram/testing"
import type { MessageId } from "../../schema/model/Ids.ts"
import type { Scene } from "../client/support.ts"
import { client, failureOf, patiently, play, settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"

/** What the bot has told so far: when, in seconds, and what. */
const told = (server: Scene["server"]) =>
  Effect.map(server.calls("messages.setTyping"), (calls) => {
    const first = calls[0]?.at ?? 0
    return calls.map(({ at, params: { action } }) => `${Math.round((at - first) / 1000)} ${action._tag}`)
  })

const typing = "sendMessageTypingAction"
const cancel = "sendMessageCancelAction"

/** The bot has met Alice. */
const met = ({ alice, bot }: Scene) => Effect.zipRight(alice.send(bot, "hello"), settle)

describe("typing", () => {
  it.effect("is shown at once, again every five seconds, and cancelled in the end (F111, F196, 11.8)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const result = yield* patiently(
          Effect.sleep("12 seconds").pipe(
            Effect.as("done"),
            Typing.withTyping(scene.alice.id)
          )
        )
        assert.strictEqual(result, "done")
        assert.deepStrictEqual(yield* told(scene.server), [
          `0 ${typing}`,
          `5 ${typing}`,
          `10 ${typing}`,
          `12 ${cancel}`
        ])
      })
    ))

  it.effect("goes on when the clock is set back by a day (F111)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const real = yield* Effect.clock
        let behind = 0
        const clock: Clock.Clock = {
          [Clock.ClockTypeId]: Clock.ClockTypeId,
          unsafeCurrentTimeMillis: () => real.unsafeCurrentTimeMillis() - behind,
          currentTimeMillis: Effect.map(real.currentTimeMillis, (now) => now - behind),
          unsafeCurrentTimeNanos: () => real.unsafeCurrentTimeNanos(),
          currentTimeNanos: real.currentTimeNanos,
          sleep: (duration) => real.sleep(duration)
        }
        yield* patiently(
          Effect.sleep("6 seconds").pipe(
            Effect.zipRight(Effect.sync(() => behind = 86_400_000)),
            Effect.zipRight(Effect.sleep("6 seconds")),
            Typing.withTyping(scene.alice.id),
            Effect.withClock(clock)
          )
        )
        assert.deepStrictEqual(yield* told(scene.server), [
          `0 ${typing}`,
          `5 ${typing}`,
          `10 ${typing}`,
          `12 ${cancel}`
        ])
      })
    ))

  it.effect("is cancelled when the block fails, dies or is interrupted (F111, D2)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const block = Typing.withTyping(scene.alice.id, "RecordVideo")
        const wait = Effect.sleep("1 second")
        const failed = yield* patiently(Effect.exit(block(Effect.zipRight(wait, Effect.fail("no")))))
        assert.strictEqual(failureOf(failed), "no")
        const died = yield* patiently(Effect.exit(block(Effect.zipRight(wait, Effect.die("bug")))))
        assert.isTrue(Exit.isFailure(died) && Cause.isDie(died.cause))
        const fiber = yield* Effect.fork(block(Effect.never))
        yield* patiently(wait)
        yield* patiently(Fiber.interrupt(fiber))
        const actions = (yield* told(scene.server)).map((line) => line.split(" ")[1])
        assert.deepStrictEqual(actions, [1, 2, 3].flatMap(() => ["sendMessageRecordVideoAction", cancel]))
      })
    ))

  it.effect("is shared by blocks in the same chat; the one before goes on when one ends (F111)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const chat = scene.alice.id
        const inner = Effect.sleep("4 seconds").pipe(Typing.withTyping(chat, { _tag: "UploadPhoto", progress: 40.4 }))
        const same = Effect.sleep("4 seconds").pipe(Typing.withTyping(chat))
        const outer = Effect.sleep("2 seconds").pipe(
          Effect.zipRight(same),
          Effect.zipRight(inner),
          Effect.zipRight(Effect.sleep("2 seconds")),
          Typing.withTyping(chat)
        )
        yield* patiently(outer)
        assert.deepStrictEqual(yield* told(scene.server), [
          `0 ${typing}`,
          `5 ${typing}`,
          "6 sendMessageUploadPhotoAction",
          `10 ${typing}`,
          `12 ${cancel}`
        ])
        const upload = (yield* scene.server.calls("messages.setTyping")).find(({ params }) =>
          params.action._tag === "sendMessageUploadPhotoAction"
        )
        assert.deepInclude(upload?.params.action, { progress: 40 })
      })
    ))

  it.effect("is cancelled once, when the last of the blocks that overlap has ended (F111)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const block = (seconds: number) => Effect.sleep(`${seconds} seconds`).pipe(Typing.withTyping(scene.alice.id))
        yield* patiently(Effect.all([block(3), block(7), block(1)], { concurrency: 3 }))
        assert.deepStrictEqual(yield* told(scene.server), [`0 ${typing}`, `5 ${typing}`, `7 ${cancel}`])
      })
    ))

  it.effect("is shown by topic, and as often as one wants (F196)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const topic = 1 as MessageId
        const block = Typing.withTyping(scene.alice.id, "Typing", { topic, every: "2 seconds" })
        yield* patiently(Effect.all([
          block(Effect.sleep("3 seconds")),
          Effect.sleep("1 second").pipe(
            Typing.withTyping(scene.alice.id)
          )
        ], { concurrency: 2 }))
        const calls = yield* scene.server.calls("messages.setTyping")
        assert.deepStrictEqual(calls.map(({ params }) => [params.topMsgId, params.action._tag]), [
          [1, typing],
          [undefined, typing],
          [undefined, cancel],
          [1, typing],
          [1, cancel]
        ])
      })
    ))

  it.effect("that cannot be shown neither delays nor fails the block (F111)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const { alice, server } = scene
        yield* alice.block(scene.bot)
        assert.strictEqual(yield* patiently(Effect.succeed(1).pipe(Typing.withTyping(alice.id))), 1)
        assert.strictEqual(yield* patiently(Effect.succeed(2).pipe(Typing.withTyping("@nobody_here"))), 2)
        yield* server.inject(Faults.flood("messages.setTyping", "1 hour"))
        assert.strictEqual(
          yield* patiently(Effect.sleep("20 seconds").pipe(Effect.as(3), Typing.withTyping(alice.id))),
          3
        )
        const actions = (yield* server.calls("messages.setTyping")).map(({ params }) => params.action._tag)
        assert.notInclude(actions, cancel)
      })
    ))

  it.effect("in a scope fails as the first call does, later failures are none, and it can show progress (F111)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const { alice, bot, server } = scene
        yield* patiently(Effect.scoped(Effect.gen(function*() {
          const { show } = yield* Typing.scoped(alice.id, "UploadDocument")
          yield* Effect.sleep("4 seconds")
          yield* show({ _tag: "UploadDocument", progress: 50 })
          yield* Effect.sleep("2 seconds")
          yield* server.inject(Faults.refuse("messages.setTyping", 400, "CHAT_ADMIN_REQUIRED"))
          yield* Effect.sleep("10 seconds")
        })))
        const actions = (yield* server.calls("messages.setTyping")).map(({ params }) => params.action)
        assert.deepStrictEqual(actions.map((action) => "progress" in action ? action.progress : action._tag), [
          0,
          50,
          50,
          50,
          cancel
        ])
        yield* alice.block(bot)
        const refused = yield* patiently(Effect.exit(Effect.scoped(Typing.scoped(alice.id))))
        assert.strictEqual(failureOf(refused)._tag, "USER_IS_BLOCKED")
      })
    ))

  it.effect("is that of the client, whoever stands between it and the block, and of no other client (F111)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const { alice, server } = scene
        const rpc = yield* Rpc.Rpc
        let counted = 0
        const counting = Rpc.Rpc.of({
          ...rpc,
          invoke: (request, options) => Effect.suspend(() => (counted++, rpc.invoke(request, options)))
        })
        const other = yield* server.bot({ username: "other_bot" })
        yield* alice.send(other, "hello")
        const block = (wait: number) => Effect.sleep(`${wait} seconds`).pipe(Typing.withTyping(alice.id))
        yield* patiently(
          Effect.all([
            block(4),
            Effect.provideService(block(2), Rpc.Rpc, counting),
            block(1).pipe(
              Effect.provide(client(server, { token: other.token })),
              Effect.scoped
            )
          ], { concurrency: 3 })
        )
        const calls = yield* server.calls("messages.setTyping")
        const of = (account: number) =>
          calls.filter((call) => call.account === account).map(({ params: { action } }) => action._tag)
        assert.deepStrictEqual(of(scene.bot.id), [typing, cancel])
        assert.deepStrictEqual(of(other.id), [typing, cancel])
        assert.strictEqual(counted, 0)
      })
    ))
})

describe("chat actions", () => {
  it.effect("are sent once, all that there are (F112)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const actions: ReadonlyArray<ChatActions.ChatAction> = [
          "Typing",
          "RecordVideo",
          "RecordAudio",
          "RecordRound",
          "ChooseLocation",
          "ChooseContact",
          "ChooseSticker",
          "PlayGame",
          "SpeakInCall",
          "UploadVideo",
          { _tag: "UploadAudio", progress: 1 },
          { _tag: "UploadPhoto", progress: 101 },
          { _tag: "UploadDocument", progress: -1 },
          { _tag: "UploadRound", progress: 99.6 },
          { _tag: "ImportHistory", progress: 5 },
          { _tag: "SeeEmoji", emoticon: "🎲" },
          { _tag: "SendEmoji", emoticon: "🎲", messageId: 1, interaction: "{}" },
          "Cancel"
        ]
        yield* Effect.forEach(actions, (action) => ChatActions.send(scene.alice.id, action))
        const calls = yield* scene.server.calls("messages.setTyping")
        assert.strictEqual(new Set(calls.map(({ params }) => params.action._tag)).size, actions.length)
        assert.deepStrictEqual(
          calls.flatMap(({ params: { action } }) => "progress" in action ? [action.progress] : []),
          [0, 1, 100, 0, 100, 5]
        )
      })
    ))

  it.effect("are seen by the others: in private chats, groups and channels, with their topics (F111, F112)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const other = yield* server.bot({ username: "other_bot" })
        const group = yield* server.group(alice, "group", [bot, other])
        const channel = yield* server.channel(alice, { title: "channel" }, [bot, other])
        const seen = yield* Effect.fork(
          Stream.runCollect(Stream.take(Updates.on("Typing"), 3)).pipe(
            Effect.provide(client(server, { token: other.token }))
          )
        )
        yield* settle
        yield* alice.type(other)
        yield* ChatActions.send(group.marked, "ChooseSticker")
        const first = yield* alice.send(channel, "topic")
        yield* ChatActions.send(channel.marked, "PlayGame", { topic: first as MessageId })
        const updates = yield* patiently(Fiber.join(seen))
        assert.deepStrictEqual(
          Array.from(updates, ({ action, chat, thread, who }) => [action, chat._tag, who.id, thread._tag]),
          [
            ["Typing", "PeerUser", alice.id, "None"],
            ["ChooseSticker", "PeerChat", bot.id, "None"],
            ["PlayGame", "PeerChannel", bot.id, "Some"]
          ]
        )
      })
    ))

  it.effect("are refused where the account may not write, and in topics that there are not (F112)", () =>
    play((scene) =>
      Effect.gen(function*() {
        yield* met(scene)
        const missing = yield* patiently(
          Effect.exit(ChatActions.send(scene.alice.id, "Typing", { topic: 99 as MessageId }))
        )
        assert.strictEqual(failureOf(missing)._tag, "MSG_ID_INVALID")
        yield* scene.alice.block(scene.bot)
        const blocked = yield* patiently(Effect.exit(ChatActions.send(scene.alice.id, "Typing")))
        assert.strictEqual(failureOf(blocked)._tag, "USER_IS_BLOCKED")
      })
    ))
})
