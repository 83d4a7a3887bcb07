import { assert, describe } from "@effect/vitest"
import { Context, Effect, Fiber, Layer, Option, Schema, Stream } from "effect"
import { Button, CallbackQuery, Callbacks, Keyboard, Peers, Rpc, SessionStore, Update, Updates } from "layergram"
import { Stub } from "layergram/testing"
import * as account from "layergram/tl/account"
import * as messages from "layergram/tl/messages"
import * as PeerCacheLayer from "../../../layers/peers/PeerCache.ts"
import * as PeersLayer from "../../../layers/peers/Peers.ts"
import * as fromTl from "../../../schema/model/fromTl.ts"
import { userPeer } from "../../../schema/model/fromTl/peer.ts"
import { UserId } from "../../../schema/model/Ids.ts"
import { it } from "../../support/virtualTime.ts"
import { failureOf, patiently, play, settle } from "../support.ts"

const Vote = Callbacks.make(
  "v",
  Schema.Struct({ poll: Schema.Int, up: Schema.Boolean, note: Schema.optional(Schema.String) })
)

/** The bot says something with a keyboard to somebody who has written to it. */
const say = (to: number, keyboard: Keyboard.Outgoing<unknown>) =>
  Effect.gen(function*() {
    const replyMarkup = yield* Effect.orDie(keyboard.toInput)
    const peer = { _tag: "inputPeerUser", userId: to, accessHash: 0n } as const
    const rpc = yield* Rpc.Rpc
    yield* rpc.invoke(messages.sendMessage({ peer, message: "Choose", randomId: rpc.randomId(), replyMarkup }))
  })

describe("buttons that are pressed", () => {
  it.effect("reach the bot with their data, and the user gets the answer (F37, F88, F89, F187)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        const answers: ReadonlyArray<(query: CallbackQuery.Pressed) => ReturnType<typeof CallbackQuery.answer>> = [
          (query) => CallbackQuery.answer(query, "Thanks", { cacheFor: "1 minute" }),
          (query) => CallbackQuery.alert(query, "Really?"),
          (query) => CallbackQuery.open(query, "https://t.me/test_bot?start=1"),
          (query) => CallbackQuery.answer(query)
        ]
        let count = 0
        yield* Effect.forkScoped(
          Stream.runForEach(Updates.on("CallbackQuery"), (query) => {
            assert.deepStrictEqual(Option.flatMap(query.data, Vote.decode), Option.some({ poll: 7, up: true }))
            assert.strictEqual(query.user.id, alice.id)
            return answers[count++]?.(query) ?? Effect.void
          })
        )
        yield* alice.send(bot, "hi")
        yield* settle
        yield* say(
          alice.id,
          Keyboard.inline([[Vote.button("Up", { poll: 7, up: true }), Button.url("Docs", "https://effect.website")]])
        )
        const { id } = yield* patiently(alice.receive)
        const press = patiently(alice.press(bot, id, "Up"))
        assert.deepInclude(yield* press, { message: "Thanks", cacheTime: 60, alert: false })
        assert.deepInclude(yield* press, { message: "Really?", alert: true })
        assert.deepInclude(yield* press, { url: "https://t.me/test_bot?start=1", hasUrl: true })
        assert.deepInclude(yield* press, { message: undefined })
      })
    ))

  it.effect("and are not answered in time tell the user so, and the bot that it is too late (F88)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        const next = yield* Effect.fork(Stream.runHead(Updates.on("CallbackQuery")))
        yield* alice.send(bot, "hi")
        yield* settle
        yield* say(alice.id, Keyboard.inline([[Button.callback("Up", "up")]]))
        const { id } = yield* patiently(alice.receive)
        assert.strictEqual(
          failureOf(yield* Effect.exit(patiently(alice.press(bot, id, "Up")))).text,
          "BOT_RESPONSE_TIMEOUT"
        )
        const query = Option.getOrThrow(yield* next)
        const late = failureOf(yield* Effect.exit(patiently(CallbackQuery.answer(query, "late"))))
        assert.strictEqual(late._tag, "QUERY_ID_INVALID")
      })
    ))

  it.effect("let the bot change and delete their message, without knowing what names it (F61, F64)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        yield* alice.send(bot, "hi")
        yield* settle
        yield* say(alice.id, Keyboard.inline([[Button.callback("Up", "up")]]))
        const { id } = yield* patiently(alice.receive)
        const pressed = yield* Effect.fork(Stream.runHead(Updates.on("CallbackQuery")))
        yield* settle
        const press = yield* Effect.fork(alice.press(bot, id, "Up"))
        const query = Option.getOrThrow(yield* patiently(Fiber.join(pressed)))
        yield* patiently(CallbackQuery.answer(query))
        yield* patiently(Fiber.join(press))
        yield* patiently(CallbackQuery.edit(query, "Chosen"))
        const texts = Effect.map(alice.history(bot), (all) => all.map(({ text }) => text))
        assert.deepStrictEqual(yield* texts, ["hi", "Chosen"])
        yield* patiently(CallbackQuery.delete(query))
        assert.deepStrictEqual(yield* texts, ["hi"])
      })
    ))

  it.effect("of a business are changed for its account, where its connection says (F61, F64)", () => {
    const seen: Array<unknown> = []
    const answers: ReadonlyArray<Stub.Answer> = [
      Stub.answer(account.getBotBusinessConnection, ({ connectionId }) =>
        Effect.succeed({
          _tag: "updates",
          updates: [{
            _tag: "updateBotBusinessConnect",
            connection: { _tag: "botBusinessConnection", connectionId, userId: 5, dcId: 4, date: 0 },
            qts: 1
          }],
          users: [],
          chats: [],
          date: 0,
          seq: 0
        })),
      { method: "invokeWithBusinessConnection", run: () => Effect.succeed({ _tag: "updatesTooLong" }) }
    ]
    const counted = Layer.map(Stub.layer(...answers), (context) => {
      const rpc = Context.get(context, Rpc.Rpc)
      return Context.make(
        Rpc.Rpc,
        Rpc.Rpc.of({
          ...rpc,
          invoke: (request, options) => {
            if (options?.dc !== undefined) seen.push(options.dc, request.params)
            return rpc.invoke(request, options)
          }
        })
      )
    })
    const live = PeersLayer.layer.pipe(
      Layer.provide(PeerCacheLayer.layer()),
      Layer.provideMerge(Layer.merge(counted, Stub.layerAccount({ userId: 1, isBot: true }))),
      Layer.provide(SessionStore.layerMemory)
    )
    return Effect.gen(function*() {
      yield* Peers.learn([{ _tag: "user", id: 9, accessHash: 3n }])
      const message = Option.getOrThrow(fromTl.message({
        _tag: "message",
        id: 7,
        peerId: { _tag: "peerUser", userId: 9 },
        date: 0,
        message: "Choose"
      }, UserId.make(1)))
      const query = Update.BusinessCallbackQuery.make({
        id: 1n,
        user: userPeer(9),
        chatInstance: 1n,
        data: Option.none(),
        game: Option.none(),
        connection: "c1",
        message
      })
      yield* CallbackQuery.edit(query, "Chosen")
      yield* CallbackQuery.delete(query)
      const peer = { _tag: "inputPeerUser", userId: 9, accessHash: 3n } as const
      assert.containSubset(seen, [
        4,
        { connectionId: "c1", query: { params: { peer, id: 7, message: "Chosen" } } },
        4,
        { connectionId: "c1", query: { params: { id: [7], revoke: true } } }
      ])
    }).pipe(Effect.provide(live))
  })
})
