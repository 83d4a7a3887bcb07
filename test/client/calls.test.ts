import { assert, describe } from "@effect/vitest"
import { Duration, Effect, Exit, Fiber, Layer, Redacted, Schedule, Stream, TestClock } from "effect"
import { Auth, Dialogs, Draft, Messages, Peers, RetryPolicy, Rpc, Updates } from "layergram"
import * as account from "layergram/tl/account"
import * as channels from "layergram/tl/channels"
import * as help from "layergram/tl/help"
import * as messages from "layergram/tl/messages"
import * as updates from "layergram/tl/updates"
import * as users from "layergram/tl/users"
import { Faults } from "layergram/testing"
import { asBob } from "../messages/support.ts"
import { it } from "../support/virtualTime.ts"
import { failureOf, patiently, play, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))

describe("a call", () => {
  it.effect("is answered", () =>
    play(({ bot }) =>
      Effect.gen(function*() {
        const [user] = yield* me
        assert.strictEqual(user?.id, bot.id)
      })
    ))

  it.effect("fails with the error that Telegram documents for it, which can be caught by name (4.33, F157, F159)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("messages.sendMessage", 400, "PEER_ID_INVALID"))
        const answer = yield* Messages.send("me", "hi").pipe(
          Effect.as("sent"),
          Effect.catchTag("PEER_ID_INVALID", (error) => Effect.succeed(`${error.method} ${error.code}`))
        )
        assert.strictEqual(answer, "messages.sendMessage 400")
      })
    ))

  it.effect("fails as unlisted with an error that is not documented for it", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("users.getUsers", 400, "SOMETHING_NEW_7"))
        const error = failureOf(yield* Effect.exit(me))
        assert.strictEqual(error._tag, "UnlistedError")
        assert.strictEqual(error._tag === "UnlistedError" ? error.reason : "", "SOMETHING_NEW_7")
      })
    ))

  it.effect("that is for users says so to a bot", () =>
    play(() =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(Dialogs.list(1))
        assert.deepInclude(error, { _tag: "UnlistedError", reason: "BOT_METHOD_INVALID", retryable: false })
        assert.strictEqual(
          error.message,
          "messages.getDialogs: BOT_METHOD_INVALID (400): the method is for users, and a bot is signed in"
        )
      })
    ))

  it.effect("that is for bots says so to a user", () =>
    asBob(() =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(Rpc.invoke(messages.setBotShippingResults({ queryId: 1n })))
        assert.strictEqual(error._tag, "USER_BOT_REQUIRED")
        assert.strictEqual(
          error.message,
          "messages.setBotShippingResults: USER_BOT_REQUIRED (400): the method is for bots, and a user is signed in"
        )
      })
    ))

  it.effect("that cannot be encoded fails at once and harms no other (13.41)", () =>
    play(() =>
      Effect.gen(function*() {
        const error = failureOf(
          yield* Effect.exit(Rpc.invoke(messages.readHistory({
            peer: { _tag: "inputPeerSelf" },
            maxId: 1.5
          })))
        )
        assert.deepStrictEqual(error._tag === "InvalidCall" ? error.reason : error._tag, "Unencodable")
        yield* me
      })
    ))

  it.effect("whose answer cannot be read fails alone (0.8, 13.40, F158)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onCall("users.getUsers", { _tag: "Answer", bytes: Uint8Array.of(1, 2, 3, 4) }))
        const [bad, good] = yield* Effect.all([Effect.exit(me), Rpc.invoke(help.getNearestDc())], {
          concurrency: "unbounded"
        })
        const error = failureOf(bad)
        assert.strictEqual(error._tag === "InvalidCall" ? error.reason : error._tag, "UnreadableAnswer")
        assert.strictEqual(good._tag, "nearestDc")
      })
    ))

  it.effect("is withdrawn from the server when it is interrupted (3.37, T3.16)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onCall("users.getUsers", { _tag: "Slow", by: Duration.seconds(30) }))
        const fiber = yield* Effect.fork(me)
        yield* settle
        yield* Fiber.interrupt(fiber)
        yield* settle
        // The session goes on.
        yield* TestClock.adjust("31 seconds")
        yield* settle
        yield* me
      })
    ))

  it.effect("goes through in a thousand at once, in their order, in few packets (3.27, T3.12)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const before = (yield* server.packets).length
        const answers = yield* Effect.forEach(
          Array.from({ length: 1000 }, (_, i) => i),
          (i) => Effect.as(me, i),
          { concurrency: "unbounded" }
        )
        assert.deepStrictEqual(answers, Array.from({ length: 1000 }, (_, i) => i))
        assert.isAtMost((yield* server.packets).length - before, 60)
      })
    ))
})

describe("floods", () => {
  it.effect("are slept through for exactly as long as Telegram says (4.15, F154)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "42 seconds"))
        const fiber = yield* Effect.fork(me)
        yield* settle
        const attempts = () => Effect.map(server.calls("users.getUsers"), (calls) => calls.length)
        yield* TestClock.adjust("41 seconds")
        yield* settle
        assert.strictEqual(yield* attempts(), 1)
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(fiber)
        assert.strictEqual(yield* attempts(), 2)
      })
    ))

  it.effect("that are longer than the policy allows reach the caller, with the wait (4.15, F154)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "61 seconds", { times: 2 }))
        const error = failureOf(yield* Effect.exit(me))
        assert.isTrue(error._tag === "FloodWait" && Duration.equals(error.wait, "61 seconds"))
        const patient = me.pipe(Effect.provideService(RetryPolicy.RetryPolicy, RetryPolicy.floodWait("2 minutes")))
        yield* patiently(patient)
      })
    ))

  it.effect("of one method do not stop another, and a wait can be interrupted (4.34, T4.6)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "30 seconds"))
        const fiber = yield* Effect.fork(me)
        yield* settle
        yield* Rpc.invoke(help.getNearestDc())
        yield* Fiber.interrupt(fiber)
      })
    ))

  it.effect("are never slept through with the policy that does nothing (F155)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "1 second"))
        const impatient = me.pipe(Effect.provideService(RetryPolicy.RetryPolicy, RetryPolicy.none))
        assert.strictEqual(failureOf(yield* Effect.exit(impatient))._tag, "FloodWait")
      })
    ))

  it.effect("follow any schedule over typed failures (F156)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("users.getUsers", 500, "RPC_CALL_FAIL", { times: 2 }))
        const twice = Layer.succeed(RetryPolicy.RetryPolicy, Schedule.recurs(2))
        yield* Effect.provide(me, twice)
        assert.strictEqual((yield* server.calls("users.getUsers")).length, 3)
      })
    ))
})

describe("faults of the server", () => {
  it.effect("are tried again five times, after 1, 2, 4, 8 and 16 seconds, give or take a fifth (4.21, T4.5)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("users.getUsers", 500, "RPC_CALL_FAIL", { times: 100 }))
        const error = failureOf(yield* patiently(Effect.exit(me)))
        assert.strictEqual(error._tag, "ServerFault")
        const times = (yield* server.calls("users.getUsers")).map(({ at }) => at)
        assert.strictEqual(times.length, 6)
        const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0))
        gaps.forEach((gap, i) => {
          const seconds = gap / 1000 / 2 ** i
          assert.isTrue(seconds >= 0.8 && seconds <= 1.2, `gap ${i + 1} is ${gap} ms`)
        })
        assert.isTrue(gaps.some((gap, i) => gap !== 1000 * 2 ** i), "not all clients come back at the same time")
      })
    ))

  it.effect("are not tried again where that might do something twice, whatever the policy says (4.21, 3.63)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("channels.createChannel", 500, "RPC_CALL_FAIL", { times: 100 }))
        const create = Rpc.invoke(channels.createChannel({ title: "News", about: "", broadcast: true }))
        for (const policy of [RetryPolicy.autoSleep(), Schedule.recurs(3)]) {
          const error = failureOf(yield* Effect.exit(RetryPolicy.withPolicy(create, policy)))
          assert.isTrue(error._tag === "ServerFault" && error.mayHaveBeenExecuted)
        }
        assert.strictEqual((yield* server.calls("channels.createChannel")).length, 2)
      })
    ))

  it.effect("may come after the work was done, which the next try then finds (4.21, 4.31)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* alice.start(bot)
        yield* settle
        const text = { peer: yield* Peers.resolve(alice.id), message: "once", randomId: 5n }
        // What the fault of each has hidden: the message is there, the name is set.
        yield* Rpc.invoke(messages.sendMessage(text))
        yield* server.inject(Faults.refuse("messages.sendMessage", 500, "RPC_SEND_FAIL"))
        const sent = failureOf(yield* patiently(Effect.exit(Rpc.invoke(messages.sendMessage(text)))))
        assert.isTrue(sent._tag === "UnknownOutcome" && sent.cause === "RANDOM_ID_DUPLICATE")

        yield* server.inject(Faults.refuse("account.updateUsername", 500, "RPC_CALL_FAIL"))
        yield* server.inject(Faults.refuse("account.updateUsername", 400, "USERNAME_NOT_MODIFIED"))
        const rename = Rpc.invoke(account.updateUsername({ username: "other_bot" }))
        assert.strictEqual(failureOf(yield* patiently(Effect.exit(rename)))._tag, "UnknownOutcome")
      })
    ))

  it.effect("do not hide from a message with an idempotency key that it was sent (4.21, 4.31)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* alice.start(bot)
        yield* settle
        const send = Messages.send(alice.id, Draft.idempotencyKey(Draft.text("once"), "order 1"))
        yield* send
        yield* server.inject(Faults.refuse("messages.sendMessage", 500, "RPC_SEND_FAIL"))
        assert.strictEqual(failureOf(yield* patiently(Effect.exit(send)))._tag, "AlreadySent")
        assert.strictEqual((yield* server.calls("messages.sendMessage")).length, 3)
      })
    ))

  it.effect("that are documented for the method come out under its name (4.2)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("updates.getState", 500, "PTS_CHANGE_EMPTY", { times: 100 }))
        const exit = yield* patiently(Effect.exit(Rpc.invoke(updates.getState())))
        assert.isTrue(Exit.isFailure(exit))
      })
    ))
})

describe("a call that was made again, because nobody knew what came of it", () => {
  const texts = (id: number) =>
    Effect.map(Peers.resolve(id), (peer) => Rpc.invoke(messages.sendMessage({ peer, message: "once", randomId: 5n })))
  const answers = <A, E extends object, R>(call: Effect.Effect<A, E, R>) =>
    Effect.map(patiently(Effect.exit(call)), (exit) => {
      const error = failureOf(exit)
      return [Reflect.get(error, "_tag"), Reflect.get(error, "mayHaveBeenExecuted")]
    })

  it.effect("says so, however the last try ended: in a wait, in a refusal, or signed out (3.63, 4.21)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* alice.start(bot)
        yield* settle
        const send = yield* texts(alice.id)
        const endings = [
          [400, "PEER_ID_INVALID", "PEER_ID_INVALID"],
          [400, "NOBODY_KNOWS_THIS", "UnlistedError"],
          [420, "FLOOD_WAIT_600", "FloodWait"]
        ] as const
        for (const [code, text, tag] of endings) {
          // A fault, then the end.
          yield* server.inject(Faults.refuse("messages.sendMessage", 500, "RPC_SEND_FAIL"))
          yield* server.inject(Faults.refuse("messages.sendMessage", code, text))
          assert.deepStrictEqual(yield* answers(send), [tag, true])
          if (tag === "FloodWait") {
            // What meets the wait before it is sent was not done by anybody.
            assert.deepStrictEqual(yield* answers(send), ["FloodWait", false])
            yield* TestClock.adjust("600 seconds")
          }
          yield* server.inject(Faults.refuse("messages.sendMessage", code, text))
          assert.deepStrictEqual(yield* answers(send), [tag, false])
          if (tag === "FloodWait") yield* TestClock.adjust("600 seconds")
        }
      })
    ))

  it.effect("says so when it was the connection that was lost, and not where it only looks (3.62, 3.63)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* alice.start(bot)
        yield* settle
        const lost = <R>(call: Effect.Effect<unknown, object, R>, name: "messages.sendMessage" | "users.getUsers") =>
          Effect.gen(function*() {
            yield* server.inject(Faults.onCall(name, { _tag: "Lose" }))
            const fiber = yield* Effect.fork(answers(call))
            yield* settle
            yield* server.forgetSessions()
            yield* server.disconnect()
            yield* server.inject(Faults.refuse(name, 420, "FLOOD_WAIT_600"))
            return yield* patiently(Fiber.join(fiber))
          })
        assert.deepStrictEqual(yield* lost(yield* texts(alice.id), "messages.sendMessage"), ["FloodWait", true])
        assert.deepStrictEqual(yield* lost(me, "users.getUsers"), ["FloodWait", false])
      })
    ))

  it.effect("does no harm when it asks for a code, or joins (3.63, 6.1)", () =>
    asBob(({ alice, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "Hall", username: "the_hall" })
        const channel = yield* Peers.resolveChannel("the_hall")
        yield* server.inject(Faults.refuse("channels.joinChannel", 500, "RPC_CALL_FAIL"))
        yield* patiently(Rpc.invoke(channels.joinChannel({ channel })))
        yield* Rpc.invoke(channels.leaveChannel({ channel }))
        yield* server.inject(Faults.onCall("channels.joinChannel", { _tag: "Lose" }))
        const joining = yield* Effect.fork(answers(Rpc.invoke(channels.joinChannel({ channel }))))
        yield* settle
        yield* server.forgetSessions()
        yield* server.disconnect()
        assert.deepStrictEqual(yield* patiently(Fiber.join(joining)), ["USER_ALREADY_PARTICIPANT", true])
        const { phone } = yield* server.user()
        yield* server.inject(Faults.refuse("auth.sendCode", 500, "RPC_CALL_FAIL"))
        const step = yield* patiently(Auth.sendCode(Redacted.make(phone)))
        assert.strictEqual(step._tag, "CodeSent")
        assert.strictEqual((yield* server.calls("auth.sendCode")).length, 3)
      })
    ))
})

describe("other data centres", () => {
  it.effect("are gone to when a call belongs there, with the account's authorization, once (4.4, 5.12, T5.3, F150, F151)", () =>
    play(({ bot, server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.migrate("users.getUsers", "FILE", 4, { dc: 2, times: 20 }))
        const answers = yield* Effect.all(Array.from({ length: 20 }, () => me), { concurrency: "unbounded" })
        assert.isTrue(answers.every(([user]) => user?.id === bot.id))
        assert.strictEqual((yield* server.calls("auth.exportAuthorization")).length, 1)
        assert.strictEqual((yield* server.calls("auth.importAuthorization")).length, 1)
        assert.strictEqual((yield* server.calls("users.getUsers")).filter(({ dc }) => dc === 4).length, 20)
      })
    ))

  it.effect("are not followed in circles (4.5, T4.2)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.migrate("users.getUsers", "FILE", 4, { dc: 2, times: 100 }))
        yield* server.inject(Faults.migrate("users.getUsers", "FILE", 2, { dc: 4, times: 100 }))
        const error = failureOf(yield* Effect.exit(me))
        assert.strictEqual(error._tag, "UnlistedError")
        assert.isAtMost((yield* server.calls("users.getUsers")).length, 4)
      })
    ))

  it.effect("that forget the account get its authorization again, and the home is not concerned (4.10, T4.3)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }), { dc: 4 })
        yield* server.inject(Faults.refuse("users.getUsers", 401, "AUTH_KEY_UNREGISTERED", { dc: 4 }))
        yield* Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }), { dc: 4 })
        assert.strictEqual((yield* server.calls("auth.importAuthorization")).length, 2)
        yield* server.inject(Faults.refuse("users.getUsers", 401, "AUTH_KEY_UNREGISTERED", { dc: 4, times: 2 }))
        const again = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }), { dc: 4 })
        assert.strictEqual(failureOf(yield* Effect.exit(again))._tag, "Unauthorized")
        yield* me
      })
    ))
})

describe("updates", () => {
  it.effect("reach every stream, in their order", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        const texts = Updates.on("NewMessage").pipe(Stream.map(({ message }) => message.text), Stream.take(50))
        const streams = yield* Effect.forEach([1, 2, 3], () => Effect.fork(Stream.runCollect(texts)))
        yield* settle
        const sent = Array.from({ length: 50 }, (_, i) => `message ${i}`)
        for (const text of sent) yield* alice.send(bot, text)
        for (const stream of streams) assert.deepStrictEqual([...(yield* Fiber.join(stream))], sent)
      })
    ))

  it.effect("are answered", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        yield* Effect.fork(
          Stream.runForEach(Updates.on("NewMessage"), ({ message }) =>
            Messages.reply(message, `you said ${message.text}`))
        )
        yield* settle
        const id = yield* alice.send(bot, "this")
        const answer = yield* alice.receive
        assert.strictEqual(answer.text, "you said this")
        assert.strictEqual(answer.from, bot.id)
        assert.strictEqual(answer.message.replyTo?._tag, "messageReplyHeader")
        assert.isAbove(answer.id, id)
      })
    ))
})
